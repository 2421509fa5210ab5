import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { canManage } from './assignment.rules.ts'
import { endAssignment, endAssignments, insertAssignments, lockHeld, lockTree } from './assignment.sql.ts'
import { lockEmployee } from './employee.sql.ts'
import { needCustomer, needEmployees, needReach } from './reach.ts'
import type { EmployeeRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

/** Trees that one hand-over moves at most. */
const MOST = 2_000

export const assignment: Resolvers = {
  Mutation: {
    assignmentChange: mutation(async (_, { customerId, input }, { db, viewer, emit }) => {
      const mark = await needCustomer(db, viewer, customerId, true, ['customerId'])
      if (mark.rootId !== customerId)
        refuse('NOT_TREE_ROOT', ['customerId'], {
          zh: '客户经理对整个集团负责，请在集团总部指派。',
          en: 'an account manager is responsible for the whole tree. Assign at its headquarters.',
        })
      const [employee] = await needEmployees(db, viewer, [input.employeeId], ['input', 'employeeId'])
      checkPosition(employee!, mark.tier, ['input', 'employeeId'])
      await lockTree(db, customerId)
      const before = await endAssignment(db, customerId)
      if (before?.employeeId === input.employeeId)
        refuse('INVALID', ['input', 'employeeId'], { zh: '该员工已是此客户的客户经理。请另选员工。', en: 'this employee is the account manager already. Choose another.' })
      const reason = input.reason?.trim() || null
      if (before && !reason) refuse('REQUIRED', ['input', 'reason'])
      const [row] = await insertAssignments(db, [{ id: newId('asg'), customerId, employeeId: input.employeeId, reason }])
      emit({ type: 'AccountManagerChanged', entityId: row!.id, customerId, data: { from: before?.employeeId ?? null, to: input.employeeId, reason } })
      return { assignment: row }
    }),
    assignmentHandOver: mutation(async (_, { input }, { db, viewer, emit }) => {
      const { fromEmployeeId, toEmployeeId } = input
      const reason = input.reason.trim() || refuse('REQUIRED', ['input', 'reason'])
      const from = found(await lockEmployee(db, viewer, fromEmployeeId), 'input', 'fromEmployeeId')
      await needReach(db, viewer, [from.unitId], ['input', 'fromEmployeeId'])
      const [to] = await needEmployees(db, viewer, [toEmployeeId], ['input', 'toEmployeeId'])
      if (fromEmployeeId === toEmployeeId) refuse('INVALID', ['input', 'toEmployeeId'])
      const held = await lockHeld(db, viewer, fromEmployeeId)
      if (held.length > MOST) refuse('INVALID', ['input', 'fromEmployeeId'])
      if (held.some((tree) => !tree.isVisible)) refuse('NOT_ALLOWED', ['input', 'fromEmployeeId'])
      for (const { tier } of held) checkPosition(to!, tier, ['input', 'toEmployeeId'])
      if (held.length) await endAssignments(db, held.map(({ id }) => id))
      const rows = held.length ? await insertAssignments(db, held.map(({ customerId }) => ({ id: newId('asg'), customerId, employeeId: toEmployeeId, reason }))) : []
      for (const { id, customerId } of rows) emit({ type: 'AccountManagerChanged', entityId: id, customerId, data: { from: fromEmployeeId, to: toEmployeeId, reason } })
      emit({ type: 'CustomersHandedOver', entityId: fromEmployeeId, customerId: null, data: { to: toEmployeeId, count: rows.length, reason } })
      return { employee: to, count: rows.length }
    }),
  },
  Assignment: {
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    employee: ({ employeeId }, _, { load }) => load.employee.load(employeeId),
  },
  Employee: {
    assignments: async ({ id }, args, { load }) =>
      connection(await load.assignments(args).load(id), args, undefined, async () => (await load.assignmentCount.load(id))?.count ?? 0),
  },
  AssignmentConnection: { totalCount: ({ count }) => count() },
  Customer: {
    accountManager: async ({ id }, _, { load }) => (await load.accountManager.load(id))?.employee ?? null,
    assignments: async ({ id }, _, { load }) =>
      (await load.history.load(id)).map(({ assignment, seesRoot }) => (seesRoot ? assignment : { ...assignment, customerId: null })),
  },
}

const checkPosition = (employee: EmployeeRow, tier: string | null, field: readonly string[]) => {
  if (!canManage(employee.position, tier))
    refuse('POSITION_DOES_NOT_FIT', field, {
      zh: '只有客户经理可以负责大客户，电话客户经理只能负责 C 级客户。请另选员工。',
      en: 'only account managers are assigned to customers, telephone account managers only to tier C. Choose another employee.',
    })
}
