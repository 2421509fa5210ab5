import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { needCustomer, needEmployees, needReach, needSight } from './reach.ts'
import { needStanding } from './reorganization.ts'
import type { Context } from './subgraph.ts'
import type { TeamRow } from './tables.ts'
import { endCustomer, endMember, endTeam, insertCustomer, insertMember, insertTeam, lockTeam, memberOf, teamCount, teamPage, updateTeam } from './team.sql.ts'
import type { Resolvers } from './types.generated.ts'
import { byName } from './unit.sql.ts'

export const team: Resolvers = {
  Query: {
    team: (_, { id }, { load }) => load.team.load(id),
    teams: async (_, args, { db, viewer }) => connection(await teamPage(db, viewer, args), args, byName, () => teamCount(db, viewer, args)),
  },
  Mutation: {
    teamCreate: mutation(async (_, { input }, { db, viewer, load, emit }) => {
      if (input.kind === 'CUSTOMER_ACTION')
        refuse('INVALID', ['input', 'kind'], { zh: '客户行动组请用“组建客户行动组”办理。', en: 'a customer action team is formed by `actionTeamMobilize`.' })
      const unit = found(await load.unit.load(input.unitId), 'input', 'unitId')
      needStanding(unit, ['input', 'unitId'])
      await needReach(db, viewer, [unit.id], ['input', 'unitId'])
      if (input.kind === 'NATIONAL_VIRTUAL' && unit.level !== 'GROUP')
        refuse('LEVEL_MISMATCH', ['input', 'unitId'], {
          zh: '全国客户服务虚拟团队由集团的机构组建。请选择集团机构。',
          en: 'a national virtual team is run by a unit of the group. Choose one.',
        })
      if (input.leaderId) await needEmployees(db, viewer, [input.leaderId], ['input', 'leaderId'])
      const row = await insertTeam(db, { ...input, id: newId('tea') })
      if (input.leaderId) await insertMember(db, { id: newId('mem'), teamId: row.id, employeeId: input.leaderId })
      emit({ type: 'TeamCreated', entityId: row.id, customerId: null, data: { name: row.name, kind: row.kind, leaderId: row.leaderId } })
      return { team: row }
    }),
    teamUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      await take(id, expectedVersion, context)
      if (input.leaderId) found(await memberOf(context.db, id, input.leaderId), 'input', 'leaderId')
      const row = await updateTeam(context.db, id, input)
      context.emit({ type: 'TeamAttributeValueChanged', entityId: id, customerId: null, data: { fields: Object.keys(input) } })
      return { team: row }
    }),
    teamMemberAdd: mutation(async (_, { id, input }, context) => {
      const { db, viewer, emit } = context
      const row = await take(id, null, context)
      await needEmployees(db, viewer, [input.employeeId], ['input', 'employeeId'])
      await needSight(db, viewer, [`team:${id}`], ['id'])
      await insertMember(db, { ...input, id: newId('mem'), teamId: id })
      emit({ type: 'TeamMemberAdded', entityId: id, customerId: null, data: input })
      return { team: row }
    }),
    teamMemberRemove: mutation(async (_, { id, employeeId }, context) => {
      const before = await take(id, null, context)
      found(await endMember(context.db, id, employeeId), 'employeeId')
      const row = before.leaderId === employeeId ? await updateTeam(context.db, id, { leaderId: null }) : before
      context.emit({ type: 'TeamMemberRemoved', entityId: id, customerId: null, data: { employeeId } })
      return { team: row }
    }),
    teamCustomerAdd: mutation(async (_, { id, input: { customerId, withBranches } }, context) => {
      const row = await take(id, null, context)
      await needCustomer(context.db, context.viewer, customerId, withBranches, ['input', 'customerId'])
      await insertCustomer(context.db, { id: newId('tcu'), teamId: id, customerId, withBranches })
      context.emit({ type: 'TeamCustomerAdded', entityId: id, customerId, data: { withBranches } })
      return { team: row }
    }),
    teamCustomerRemove: mutation(async (_, { id, customerId }, context) => {
      const row = await take(id, null, context)
      await needCustomer(context.db, context.viewer, customerId, false, ['customerId'])
      found(await endCustomer(context.db, id, customerId), 'customerId')
      context.emit({ type: 'TeamCustomerRemoved', entityId: id, customerId })
      return { team: row }
    }),
    teamDissolve: mutation(async (_, { id, expectedVersion }, context) => {
      await take(id, expectedVersion, context)
      const served = await endTeam(context.db, id)
      const row = await updateTeam(context.db, id, { leaderId: null, endedAt: new Date().toISOString() })
      for (const { customerId } of served) context.emit({ type: 'TeamCustomerRemoved', entityId: id, customerId })
      context.emit({ type: 'TeamStateChanged', entityId: id, customerId: null, data: { to: 'DISSOLVED' } })
      return { team: row }
    }),
  },
  Team: {
    __resolveReference: ({ id }, { load }) => load.team.load(id),
    unit: ({ unitId }, _, { load }) => load.unit.load(unitId),
    leader: ({ leaderId }, _, { load }) => (leaderId ? load.employee.load(leaderId) : null),
    members: async ({ id }, _, { load }) =>
      (await load.members.load(id)).map(({ member, employee }) => {
        load.employee.prime(employee.id, employee)
        return member
      }),
    customers: async ({ id }, args, { load }) =>
      connection(await load.teamCustomers(args).load(id), args, undefined, async () => (await load.teamCustomerCount.load(id))?.count ?? 0),
  },
  TeamConnection: { totalCount: ({ count }) => count() },
  TeamCustomerConnection: { totalCount: ({ count }) => count() },
  TeamMember: {
    team: ({ teamId }, _, { load }) => load.team.load(teamId),
    employee: ({ employeeId }, _, { load }) => load.employee.load(employeeId),
  },
  TeamCustomer: { customer: ({ customerId: id }) => ({ id }) },
  Employee: {
    teams: async ({ id }, _, { load }) => (await load.memberships.load(id)).map(({ member }) => member),
  },
  Customer: {
    teams: async ({ id }, _, { load }) => (await load.teamsServing.load(id)).map((served) => served.team),
  },
}

/** The team, locked, within reach, still at work, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>): Promise<TeamRow> => {
  const row = found(await lockTeam(db, viewer, id))
  await needReach(db, viewer, [row.unitId], ['id'])
  checkVersion(row, expectedVersion, { team: row })
  if (row.endedAt)
    refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该团队已解散，不能再更改。', en: 'this team was dissolved and cannot be changed any more.' })
  return row
}
