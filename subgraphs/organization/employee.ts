import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { message } from '@panorama/kit/messages'
import { connection } from '@panorama/kit/page'
import { may, type Viewer } from '@panorama/kit/viewer'
import { GraphQLError } from 'graphql'
import { canManage } from './assignment.rules.ts'
import { tiersManagedBy } from './assignment.sql.ts'
import { needCapacity } from './coverage.ts'
import { employeeCount, employeePage, insertEmployee, lockEmployee, releaseEmployee, rightsOf, updateEmployee } from './employee.sql.ts'
import { lockPeople } from './handover.sql.ts'
import { needLimits } from './limit.ts'
import { workLeft } from './openWork.sql.ts'
import { needPermissions, needReach, needSight } from './reach.ts'
import { needStanding } from './reorganization.ts'
import type { Context } from './subgraph.ts'
import type { EmployeeRow } from './tables.ts'
import type { Position, Resolvers } from './types.generated.ts'
import { byName } from './unit.sql.ts'

export const employee: Resolvers = {
  Query: {
    employee: (_, { id }, { load }) => load.employee.load(id),
    employees: async (_, args, { db, viewer }) => {
      if (args.filter?.role && !may(viewer, 'role.read')) throw forbidden(viewer)
      return connection(await employeePage(db, viewer, args), args, byName, () => employeeCount(db, viewer, args))
    },
  },
  Mutation: {
    employeeCreate: mutation(async (_, { input }, { db, viewer, load, emit }) => {
      needStanding(found(await load.unit.load(input.unitId), 'input', 'unitId'), ['input', 'unitId'])
      await needReach(db, viewer, [input.unitId], ['input', 'unitId'])
      const row = await insertEmployee(db, { ...input, id: newId('emp') })
      emit({ type: 'EmployeeCreated', entityId: row.id, customerId: null, data: { number: row.number, unitId: row.unitId } })
      return { employee: row }
    }),
    employeeUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      if (input.unitId) needStanding(found(await context.load.unit.load(input.unitId), 'input', 'unitId'), ['input', 'unitId'])
      await needReach(context.db, context.viewer, [input.unitId], ['input', 'unitId'])
      const isOther = input.position != null && input.position !== before.position
      if (isOther) await checkCustomers(id, input.position!, context)
      const row = await updateEmployee(context.db, id, input)
      if (isOther) await needCapacity(context.db, id, ['input', 'position'], 0)
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
      const { db, viewer, load, emit } = context
      const before = await take(id, expectedVersion, context)
      if (before.leftAt) refuse('NOT_ALLOWED_IN_STATE', ['id'])
      const rights = await rightsOf(db, id)
      await needReach(db, viewer, rights.units, ['id'])
      needPermissions(viewer, rights.permissions, ['id'])
      for (const roleId of rights.roles) await needLimits(db, viewer, roleId, (await load.role.load(roleId))!.codes, ['id'])
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

const forbidden = ({ locale }: Viewer) => new GraphQLError(message(locale, 'FORBIDDEN'), { extensions: { code: 'FORBIDDEN' } })

/** An account manager stays one, of a kind that fits the customers, until they are handed over. */
const checkCustomers = async (id: string, position: Position, { db }: Pick<Context, 'db'>) => {
  if ((await tiersManagedBy(db, id)).some(({ tier }) => !canManage(position, tier)))
    refuse('POSITION_DOES_NOT_FIT', ['input', 'position'], {
      zh: '该员工仍是客户经理，新职务不能负责其现有客户。请先移交这些客户。',
      en: 'this employee is account manager of customers that the new position cannot serve. Hand them over first.',
    })
}

const total = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0)

/** The employee, locked, within reach, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>): Promise<EmployeeRow> => {
  const row = found(await lockEmployee(db, viewer, id))
  await needReach(db, viewer, [row.unitId], ['id'])
  checkVersion(row, expectedVersion, { employee: row })
  return row
}
