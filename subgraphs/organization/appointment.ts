import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { type Event, mutation } from '@panorama/kit/mutation'
import { allowedIn, next } from '@panorama/kit/transitions'
import { type AppointmentVerb, isDecidedAbove, needsReason, transitions } from './appointment.rules.ts'
import { decideAppointment, insertAppointment, lockAppointment } from './appointment.sql.ts'
import { needEmployees, needReach, refuseLeft } from './reach.ts'
import { unitsBeyond } from './reach.sql.ts'
import { needStanding } from './reorganization.ts'
import type { Context } from './subgraph.ts'
import type { LeaderAppointmentRow, OrgUnitRow } from './tables.ts'
import type { AppointmentKind, Resolvers } from './types.generated.ts'
import { lockUnit, updateUnit } from './unit.sql.ts'

export const appointment: Resolvers = {
  Mutation: {
    leaderAppointmentPropose: mutation(async (_, { unitId, input }, { db, viewer, emit }) => {
      const unit = found(await lockUnit(db, viewer, unitId), 'unitId')
      await needReach(db, viewer, [unitId], ['unitId'])
      needStanding(unit, ['unitId'])
      await needEmployees(db, viewer, [input.employeeId], ['input', 'employeeId'])
      return { leaderAppointment: await propose(unit, { ...input, kind: 'APPOINTMENT' }, { db, viewer, emit }) }
    }),
    leaderDismissalPropose: mutation(async (_, { unitId, input }, { db, viewer, emit }) => {
      const unit = found(await lockUnit(db, viewer, unitId), 'unitId')
      await needReach(db, viewer, [unitId], ['unitId'])
      const employeeId =
        unit.personInChargeId ??
        refuse('NOT_ALLOWED_IN_STATE', ['unitId'], { zh: '该机构目前没有负责人。', en: 'nobody leads this unit at present.' })
      const reason = input.reason.trim() || refuse('REQUIRED', ['input', 'reason'])
      return { leaderAppointment: await propose(unit, { employeeId, reason, kind: 'DISMISSAL' }, { db, viewer, emit }) }
    }),
    leaderAppointmentConsent: mutation((_, args, context) => decide('consent', args, context)),
    leaderAppointmentDecline: mutation((_, args, context) => decide('decline', args, context)),
    leaderAppointmentWithdraw: mutation((_, args, context) => decide('withdraw', args, context)),
  },
  OrgUnit: {
    leaderAppointments: ({ id }, _, { load }) => load.appointments.load(id),
  },
  LeaderAppointment: {
    unit: ({ unitId }, _, { load }) => load.unit.load(unitId),
    employee: ({ employeeId }, _, { load }) => load.employee.load(employeeId),
    proposedBy: ({ proposedById }, _, { load }) => load.employee.load(proposedById),
    decidedBy: ({ decidedById }, _, { load }) => (decidedById ? load.employee.load(decidedById) : null),
  },
}

type Writing = Pick<Context, 'db'> & { emit: (event: Event) => void }
type Proposal = { employeeId: string; reason?: string | null; kind: AppointmentKind }

/** Effective at once without a key-account unit above, or when the viewer stands there. */
const propose = async (unit: OrgUnitRow, proposal: Proposal, { db, viewer, emit }: Pick<Context, 'viewer'> & Writing) => {
  const above = unit.keyAccountParentId
  const isEffective = !above || (await unitsBeyond(db, viewer, [above])).length === 0
  const row = await insertAppointment(db, {
    ...proposal,
    id: newId('apt'),
    unitId: unit.id,
    status: isEffective ? 'EFFECTIVE' : 'PROPOSED',
    proposedById: viewer.actorId,
    ...(isEffective && { decidedById: viewer.actorId, decidedAt: new Date().toISOString() }),
  })
  await take(row, { db, emit })
  return row
}

/** Tells of the appointment; an effective one puts the person in charge, or out of it. */
const take = async ({ id, unitId, employeeId, kind, status }: LeaderAppointmentRow, { db, emit }: Writing) => {
  emit({ type: 'LeaderAppointmentStateChanged', entityId: id, customerId: null, data: { unitId, employeeId, kind, to: status } })
  if (status !== 'EFFECTIVE') return
  await updateUnit(db, unitId, { personInChargeId: kind === 'APPOINTMENT' ? employeeId : null })
  emit({ type: 'OrgUnitAttributeValueChanged', entityId: unitId, customerId: null, data: { fields: ['personInCharge'] } })
}

type Decision = { id: string; input: { reason?: string | null } }

/** One step of the life cycle; the table says where it leads. */
const decide = async (verb: AppointmentVerb, { id, input }: Decision, context: Context & Writing) => {
  const { db, viewer } = context
  const before = found(await lockAppointment(db, viewer, id))
  const unit = found(await lockUnit(db, viewer, before.unitId))
  await needReach(db, viewer, [isDecidedAbove(verb) ? unit.keyAccountParentId ?? unit.id : unit.id], ['id'])
  const status = next(transitions, before.status, verb)
  if (!status)
    return refuse('NOT_ALLOWED_IN_STATE', ['id'], {
      zh: `该任命当前状态为 ${before.status},此操作只能在 ${allowedIn(transitions, verb).join('、')} 状态下进行。`,
      en: `the appointment is ${before.status}; this is possible only while it is ${allowedIn(transitions, verb).join(' or ')}.`,
    })
  if (status === 'EFFECTIVE') await checkStill(before, unit, context)
  const reason = input.reason?.trim() || null
  if (!reason && needsReason(verb)) refuse('REQUIRED', ['input', 'reason'])
  const row = await decideAppointment(db, id, { status, decidedById: viewer.actorId, decisionReason: reason })
  await take(row, context)
  return { leaderAppointment: row }
}

/** What was proposed can still be: nobody who has left comes, and nobody goes who does not lead the unit any more. */
const checkStill = async ({ employeeId, kind }: LeaderAppointmentRow, unit: OrgUnitRow, { load }: Context) => {
  if (kind === 'APPOINTMENT') return refuseLeft(found(await load.employee.load(employeeId)), ['id'])
  if (unit.personInChargeId !== employeeId)
    refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该员工已不是此机构的负责人。', en: 'this person does not lead the unit any more.' })
}
