import { refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { canManage } from './assignment.rules.ts'
import { endAssignment, insertAssignment, lockTree } from './assignment.sql.ts'
import { needCapacity } from './coverage.ts'
import { needCustomer, needEmployees } from './reach.ts'
import type { EmployeeRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

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
      await needCapacity(db, input.employeeId, ['input', 'employeeId'])
      await lockTree(db, customerId)
      const before = await endAssignment(db, customerId)
      if (before?.employeeId === input.employeeId)
        refuse('INVALID', ['input', 'employeeId'], { zh: '该员工已是此客户的客户经理。请另选员工。', en: 'this employee is the account manager already. Choose another.' })
      const reason = input.reason?.trim() || null
      if (before && !reason) refuse('REQUIRED', ['input', 'reason'])
      const row = await insertAssignment(db, { id: newId('asg'), customerId, employeeId: input.employeeId, reason })
      emit({ type: 'AccountManagerChanged', entityId: row.id, customerId, data: { from: before?.employeeId ?? null, to: input.employeeId, reason } })
      return { assignment: row }
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

/** Refuses to make somebody account manager of a customer of this tier whose position does not fit. */
export const checkPosition = (employee: EmployeeRow, tier: string | null, field: readonly string[]) => {
  if (!canManage(employee.position, tier))
    refuse('POSITION_DOES_NOT_FIT', field, {
      zh: '只有客户经理可以负责大客户，电话客户经理只能负责 C 级客户。请另选员工。',
      en: 'only account managers are assigned to customers, telephone account managers only to tier C. Choose another employee.',
    })
}
