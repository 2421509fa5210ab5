import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { type Event, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { allowedIn, next } from '@panorama/kit/transitions'
import { type CallVerb, isAnswered, isEnd, transitions } from './actionTeam.rules.ts'
import { answerCall, callCount, callPage, insertCall, lockCall } from './actionTeam.sql.ts'
import { needCustomer, needReach, needSight, refuseLeft } from './reach.ts'
import { unitsBeyond } from './reach.sql.ts'
import type { Context } from './subgraph.ts'
import type { EmployeeRow, TeamRow } from './tables.ts'
import { insertCustomer, insertMember, insertTeam, lockTeam } from './team.sql.ts'
import type { ActionTeamCallInput, Resolvers } from './types.generated.ts'

const MOST_MEMBERS = 50

/** Customer action teams 客户行动组: people of other departments behind an account manager, for a purpose and a time. */
export const actionTeam: Resolvers = {
  Query: {
    actionTeamCalls: async (_, args, { db, viewer }) => connection(await callPage(db, viewer, args), args, undefined, () => callCount(db, viewer)),
  },
  Mutation: {
    actionTeamMobilize: mutation(async (_, { customerId, input: { members, withBranches, ...input } }, change) => {
      const { db, viewer, load, emit } = change
      await needCustomer(db, viewer, customerId, withBranches, ['customerId'])
      const manager =
        (await load.accountManager.load(customerId))?.employee ??
        refuse('NOT_ALLOWED_IN_STATE', ['customerId'], { zh: '该客户还没有客户经理，请先指派。', en: 'this customer has no account manager yet. Assign one first.' })
      if (manager.id !== viewer.actorId) await needReach(db, viewer, [manager.unitId], ['customerId'])
      const purpose = input.purpose.trim() || refuse('REQUIRED', ['input', 'purpose'])
      if (!isEnd(input.endsOn, today()))
        refuse('INVALID', ['input', 'endsOn'], { zh: '截止日期须在今天之后、一年之内。', en: 'the last day is today or later, at most a year ahead.' })
      if (members.length < 1 || members.length > MOST_MEMBERS) refuse('INVALID', ['input', 'members'], { zh: `成员须为 1 到 ${MOST_MEMBERS} 人。`, en: `call 1 to ${MOST_MEMBERS} people.` })
      const row = await insertTeam(db, { ...input, purpose, id: newId('tea'), kind: 'CUSTOMER_ACTION', unitId: manager.unitId, leaderId: manager.id })
      await insertMember(db, { id: newId('mem'), teamId: row.id, employeeId: manager.id })
      await insertCustomer(db, { id: newId('tcu'), teamId: row.id, customerId, withBranches })
      emit({ type: 'TeamCreated', entityId: row.id, customerId: null, data: { name: row.name, kind: row.kind, leaderId: row.leaderId, endsOn: row.endsOn } })
      emit({ type: 'TeamCustomerAdded', entityId: row.id, customerId, data: { withBranches } })
      for (const [index, member] of members.entries()) await call(row, manager, member, ['input', 'members', String(index)], change)
      return { team: row }
    }),
    actionTeamCall: mutation(async (_, { id, input }, change) => {
      const row = await take(id, change)
      const leader = found(row.leaderId ? await change.load.employee.load(row.leaderId) : null)
      await call(row, leader, input, ['input'], change)
      return { team: row }
    }),
    actionTeamCallCommit: mutation((_, args, change) => answer('commit', args, change)),
    actionTeamCallDecline: mutation((_, args, change) => answer('decline', args, change)),
    actionTeamCallWithdraw: mutation((_, args, change) => answer('withdraw', args, change)),
  },
  Team: { calls: ({ id }, _, { load }) => load.calls.load(id) },
  TeamMember: {
    department: async ({ employeeId }, _, { load }) => {
      const employee = await load.employee.load(employeeId)
      return employee && load.unit.load(employee.unitId)
    },
  },
  ActionTeamCall: {
    team: ({ teamId: id }, _, { load }) => load.team.load(id),
    employee: ({ employeeId: id }, _, { load }) => load.employee.load(id),
    department: ({ unitId: id }, _, { load }) => load.unit.load(id),
    calledBy: ({ calledById: id }, _, { load }) => load.employee.load(id),
    answeredBy: ({ answeredById: id }, _, { load }) => (id ? load.employee.load(id) : null),
  },
  ActionTeamCallConnection: { totalCount: ({ count }) => count() },
}

type Change = Context & { emit: (event: Event) => void }

/** The team, locked, at work, of this kind; led by the viewer or within reach. */
const take = async (id: string, { db, viewer }: Pick<Context, 'db' | 'viewer'>, field: readonly string[] = ['id']): Promise<TeamRow> => {
  const row = found(await lockTeam(db, viewer, id), ...field)
  if (row.leaderId !== viewer.actorId) await needReach(db, viewer, [row.unitId], field)
  if (row.kind !== 'CUSTOMER_ACTION' || row.endedAt)
    refuse('NOT_ALLOWED_IN_STATE', field, { zh: '该团队不是在役的客户行动组。', en: 'this is not a customer action team at work.' })
  return row
}

/** Somebody of another department is called; who stands above that department commits at once. */
const call = async (team: TeamRow, leader: EmployeeRow, { employeeId, duty }: ActionTeamCallInput, field: readonly string[], { db, viewer, load, emit }: Change) => {
  const person = found(await load.employee.load(employeeId), ...field, 'employeeId')
  refuseLeft(person, [...field, 'employeeId'])
  if (person.unitId === leader.unitId)
    refuse('SAME_DEPARTMENT', [...field, 'employeeId'], {
      zh: '行动组从其他部门调用人员；本部门的同事请加入客户经理团队。',
      en: 'an action team calls people of other departments; colleagues of the same one join the account-manager team.',
    })
  await needSight(db, viewer, [`team:${team.id}`], [...field, 'employeeId'])
  const isCommitted = (await unitsBeyond(db, viewer, [person.unitId])).length === 0
  const row = await insertCall(db, {
    id: newId('cal'),
    teamId: team.id,
    employeeId,
    unitId: person.unitId,
    duty: duty.trim() || refuse('REQUIRED', [...field, 'duty']),
    status: isCommitted ? 'COMMITTED' : 'CALLED',
    calledById: viewer.actorId,
    ...(isCommitted && { answeredById: viewer.actorId, answeredAt: new Date().toISOString() }),
  })
  if (isCommitted) await insertMember(db, { id: newId('mem'), teamId: team.id, employeeId, duty: row.duty })
  emit({ type: 'ActionTeamCallStateChanged', entityId: row.id, customerId: null, data: { teamId: team.id, employeeId, unitId: row.unitId, to: row.status } })
}

type Answer = { id: string; input?: { reason?: string | null } }

/** One step of the life cycle of a call; a committed person is a member at once. */
const answer = async (verb: CallVerb, { id, input }: Answer, { db, viewer, load, emit }: Change) => {
  const before = found(await lockCall(db, viewer, id))
  if (isAnswered(verb)) await needReach(db, viewer, [before.unitId], ['id'])
  else await take(before.teamId, { db, viewer })
  const status =
    next(transitions, before.status, verb) ??
    refuse('NOT_ALLOWED_IN_STATE', ['id'], {
      zh: `该调用当前状态为 ${before.status}，此操作只能在 ${allowedIn(transitions, verb).join('、')} 状态下进行。`,
      en: `the call is ${before.status}; this is possible only while it is ${allowedIn(transitions, verb).join(' or ')}.`,
    })
  const reason = input?.reason?.trim() || null
  if (verb === 'decline' && !reason) refuse('REQUIRED', ['input', 'reason'])
  if (verb === 'commit') {
    refuseLeft(found(await load.employee.load(before.employeeId)), ['id'])
    await insertMember(db, { id: newId('mem'), teamId: before.teamId, employeeId: before.employeeId, duty: before.duty })
  }
  const row = await answerCall(db, id, { status, reason, answeredById: viewer.actorId })
  emit({ type: 'ActionTeamCallStateChanged', entityId: id, customerId: null, data: { teamId: row.teamId, employeeId: row.employeeId, to: status } })
  return { actionTeamCall: row }
}
