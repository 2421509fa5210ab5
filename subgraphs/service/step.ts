import { refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import type { Changes, Event, RequestContext } from '@panorama/kit/mutation'
import { allowedIn, next } from '@panorama/kit/transitions'
import type { Viewer } from '@panorama/kit/viewer'
import { insertStep } from './process.sql.ts'
import type { TicketRow } from './tables.ts'
import { advance, clockColumns, clockOf, iso, type TicketVerb, transitions } from './ticket.rules.ts'
import { updateTicket } from './ticket.sql.ts'
import type { TicketAction, TicketStatus } from './types.generated.ts'

export type Writing = Pick<RequestContext, 'db' | 'viewer'> & { emit: (event: Event) => void }

type Change = Changes<TicketRow> & { reason?: string | null; slaHours?: number; clockStartedAt?: string }

/**
 * One step of the process 处理步骤: the table of transitions says whether it is allowed and where it leads, the clock
 * follows, and the history keeps it.
 */
export const takeStep = async (verb: TicketVerb, before: TicketRow, { reason, ...values }: Change, { db, viewer, emit }: Writing): Promise<TicketRow> => {
  const status = next(transitions, before.status, verb) ?? refuseVerb(verb, before.status)
  if (reason != null && !reason.trim()) refuse('REQUIRED', ['input', 'reason'])
  const at = Date.now()
  const { slaHours: hours, clockStartedAt } = values
  const clock = advance(clockOf(before), { at, status, hours, startedAt: clockStartedAt === undefined ? undefined : Date.parse(clockStartedAt) })
  const statusSince = status === before.status ? undefined : iso(at)
  const row = await updateTicket(db, before.id, { ...values, ...clockColumns(clock), status, statusSince })
  await insertStep(db, stepOf(verb, before.status, row, reason ?? null, viewer, at))
  emit({ type: EVENTS[verb] ?? 'TicketStateChanged', entityId: row.id, customerId: row.customerId, data: factsOf(verb, before, row, reason ?? null) })
  return row
}

/** The step as the history keeps it, with the ticket as it is afterwards. */
export const stepOf = (action: TicketAction, from: TicketStatus | null, row: TicketRow, reason: string | null, viewer: Viewer, at: number) => ({
  id: newId('stp'),
  ticketId: row.id,
  customerId: row.customerId,
  action,
  from,
  to: row.status,
  reason,
  assigneeId: row.assigneeId,
  unitId: row.unitId,
  priority: row.priority,
  escalationLevel: row.escalationLevel,
  slaHours: row.slaHours,
  clockStartedAt: row.clockStartedAt,
  actorId: viewer.actorId,
  actorKind: viewer.kind,
  actorName: viewer.name,
  at: iso(at),
})

const refuseVerb = (verb: TicketVerb, status: TicketStatus): never => {
  const states = allowedIn(transitions, verb)
  return refuse('NOT_ALLOWED_IN_STATE', ['id'], {
    zh: `工单当前状态为 ${status},此操作只能在 ${states.join('、')} 状态下进行。`,
    en: `the ticket is ${status}; this is possible only when it is ${states.join(' or ')}.`,
  })
}

/** Events of the verbs that leave the status alone. */
const EVENTS: Partial<Record<TicketVerb, string>> = {
  UPDATE: 'TicketAttributeValueChanged',
  ASSIGN: 'TicketAssigned',
  ESCALATE: 'TicketEscalated',
  PRIORITIZE: 'TicketPrioritized',
}

/** What an event tells. Reasons of internal steps stay inside. */
const factsOf = (verb: TicketVerb, before: TicketRow, { status, assigneeId, unitId, priority, escalationLevel, dueAt }: TicketRow, reason: string | null) =>
  EVENTS[verb] ? { assigneeId, unitId, priority, escalationLevel, dueAt } : { verb, from: before.status, to: status, reason, dueAt }
