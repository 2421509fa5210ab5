import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { employeeCount, employeePage, insertEmployee, lockEmployee, releaseEmployee, rightsOf, updateEmployee } from './employee.sql.ts'
import { lockPeople } from './handover.sql.ts'
import { workLeft } from './openWork.sql.ts'
import { needPermissions, needReach, needSight } from './reach.ts'
import type { Context } from './subgraph.ts'
import type { EmployeeRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'
import { byName } from './unit.sql.ts'

export const employee: Resolvers = {
  Query: {
    employee: (_, { id }, { load }) => load.employee.load(id),
    employees: async (_, args, { db, viewer }) => connection(await employeePage(db, viewer, args), args, byName, () => employeeCount(db, viewer, args)),
  },
  Mutation: {
    employeeCreate: mutation(async (_, { input }, { db, viewer, load, emit }) => {
      found(await load.unit.load(input.unitId), 'input', 'unitId')
      await needReach(db, viewer, [input.unitId], ['input', 'unitId'])
      const row = await insertEmployee(db, { ...input, id: newId('emp') })
      emit({ type: 'EmployeeCreated', entityId: row.id, customerId: null, data: { number: row.number, unitId: row.unitId } })
      return { employee: row }
    }),
    employeeUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      await take(id, expectedVersion, context)
      if (input.unitId) found(await context.load.unit.load(input.unitId), 'input', 'unitId')
      await needReach(context.db, context.viewer, [input.unitId], ['input', 'unitId'])
      const row = await updateEmployee(context.db, id, input)
      context.emit({ type: 'EmployeeAttributeValueChanged', entityId: id, customerId: null, data: { fields: Object.keys(input) } })
      return { employee: row }
    }),
    employeeLeave: mutation(async (_, { id, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      if (before.leftAt) refuse('NOT_ALLOWED_IN_STATE', ['id'])
      await lockPeople(context.db, id, [])
      const left = await workLeft(context.db, id)
      if (left.some(({ kind }) => kind === 'CUSTOMER'))
        refuse('HAS_CUSTOMERS', ['id'], {
          zh: '该员工仍是客户经理，不能办理离职。请先移交其全部工作。',
          en: 'this employee is still account manager of customers. Hand all of the work over first.',
        })
      if (left.length)
        refuse('HAS_OPEN_WORK', ['id'], {
          zh: `该员工名下仍有 ${total(left)} 项未结事项，不能办理离职。请先移交其全部工作。`,
          en: `this employee still has ${total(left)} open matters in hand. Hand all of the work over first.`,
        })
      await releaseEmployee(context.db, id)
      const row = await updateEmployee(context.db, id, { leftAt: new Date().toISOString() })
      context.emit({ type: 'EmployeeStateChanged', entityId: id, customerId: null, data: { to: 'LEFT' } })
      return { employee: row }
    }),
    employeeSignInSet: mutation(async (_, { id, input, expectedVersion }, context) => {
      const { db, viewer, emit } = context
      const before = await take(id, expectedVersion, context)
      if (before.leftAt) refuse('NOT_ALLOWED_IN_STATE', ['id'])
      const rights = await rightsOf(db, id)
      await needReach(db, viewer, rights.units, ['id'])
      needPermissions(viewer, rights.permissions, ['id'])
      await needSight(db, viewer, rights.keys, ['id'])
      const row = await updateEmployee(db, id, { subject: input.subject ?? null })
      emit({ type: 'EmployeeAttributeValueChanged', entityId: id, customerId: null, data: { fields: ['subject'] } })
      return { employee: row }
    }),
  },
  Employee: {
    __resolveReference: ({ id }, { load }) => load.employee.load(id),
    unit: ({ unitId }, _, { load }) => load.unit.load(unitId),
  },
  EmployeeConnection: { totalCount: ({ count }) => count() },
}

const total = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0)

/** The employee, locked, within reach, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>): Promise<EmployeeRow> => {
  const row = found(await lockEmployee(db, viewer, id))
  await needReach(db, viewer, [row.unitId], ['id'])
  checkVersion(row, expectedVersion, { employee: row })
  return row
}
