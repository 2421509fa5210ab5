import type { Mark } from '@panorama/kit/access'
import { refuse } from '@panorama/kit/errors'
import type { Transitions } from '@panorama/kit/transitions'
import { may, type Viewer } from '@panorama/kit/viewer'
import type {
  TicketAction,
  TicketCategory,
  TicketFaultInput,
  TicketKind,
  TicketPriority,
  TicketSeverity,
  TicketSlaState,
  TicketStatus,
  TicketVisitInput,
} from './types.generated.ts'

// ── life cycle ───────────────────────────────────────────────────────────────────────────────────────────────────

export type TicketVerb = Exclude<TicketAction, 'CREATE'>

/** What may be done without moving a ticket that is still to be solved. */
const workOn = (status: TicketStatus) => ({ UPDATE: status, ASSIGN: status, ESCALATE: status, PRIORITIZE: status })

/** The life cycle of a ticket 工单状态 (TMF621, reopening as in TMF656). */
export const transitions: Transitions<TicketStatus, TicketVerb> = {
  ACKNOWLEDGED: { START: 'IN_PROGRESS', REJECT: 'REJECTED', CANCEL: 'CANCELLED', ...workOn('ACKNOWLEDGED') },
  IN_PROGRESS: { ASK_INFORMATION: 'PENDING', HOLD: 'HELD', RESOLVE: 'RESOLVED', CANCEL: 'CANCELLED', ...workOn('IN_PROGRESS') },
  PENDING: { RESUME: 'IN_PROGRESS', CANCEL: 'CANCELLED', ...workOn('PENDING') },
  HELD: { RESUME: 'IN_PROGRESS', CANCEL: 'CANCELLED', ...workOn('HELD') },
  RESOLVED: { CONFIRM: 'CLOSED', REJECT_RESOLUTION: 'IN_PROGRESS', UPDATE: 'RESOLVED', ASSIGN: 'RESOLVED' },
  CLOSED: { REOPEN: 'IN_PROGRESS' },
  REJECTED: {},
  CANCELLED: {},
}

/** Not ended: in work, or waiting for the customer's confirmation. */
export const isOpenStatus = (status: TicketStatus) => status !== 'CLOSED' && status !== 'REJECTED' && status !== 'CANCELLED'

const DAY = 86_400_000

/** Until when a closed ticket can be reopened; null while it is not closed. */
export const reopenableUntil = (closedAt: string | null) => closedAt && iso(Date.parse(closedAt) + 30 * DAY)

// ── who may do and see what ──────────────────────────────────────────────────────────────────────────────────────

/** What the operator keeps to itself 内部信息: internal notes and steps, cost, effect, why a priority was raised. */
export const seesInternals = (viewer: Viewer) => viewer.kind === 'EMPLOYEE' && may(viewer, 'ticket.internal')

/** What the operator does of its own accord, and can plan; customers and partners cannot create these. */
const OWN_KINDS: readonly TicketKind[] = ['VISIT', 'RETURN_VISIT', 'CARE', 'CLUB']

export const isOwnKind = (kind: TicketKind) => OWN_KINDS.includes(kind)

export const canCreate = (viewer: Viewer, kind: TicketKind) => viewer.kind === 'EMPLOYEE' || !isOwnKind(kind)

const STAFF_FIELDS = ['opportunityId', 'cost', 'effect', 'assigneeId', 'responsibleUnitId']

/** Refuses what only staff may give. */
export const checkStaffFields = ({ kind }: Viewer, input: object) => {
  const given = kind === 'EMPLOYEE' ? undefined : Object.entries(input).find(([name, value]) => value != null && STAFF_FIELDS.includes(name))
  if (given) refuse('NOT_ALLOWED', ['input', given[0]])
}

/** The channel where none is named; undefined: staff have to say. */
export const channelOf = ({ kind }: Viewer) => ({ CUSTOMER: 'WEB', PARTNER: 'PARTNER', EMPLOYEE: undefined } as const)[kind]

// ── categories ───────────────────────────────────────────────────────────────────────────────────────────────────

const OF_CONSULTATIONS: readonly TicketCategory[] = [
  'TELECOM_SERVICE',
  'BUSINESS_PROCESS',
  'APPLICATION_FORMALITIES',
  'SERVICE_TIME_LIMIT',
  'PRODUCT_AND_SOLUTION',
  'ACCEPTANCE',
  'SLA_STANDARD',
  'COMMON_PROBLEM',
  'TARIFF_AND_DISCOUNT',
]
const OF_COMPLAINTS: readonly TicketCategory[] = [
  'ARBITRARY_CHARGING',
  'FEE_COMPLAINT',
  'SERVICE_ATTITUDE',
  'ENGINEERING_SERVICE',
  'SERVICE_QUALITY',
  'COMMUNICATION_QUALITY',
  'REPORT_AND_SUGGESTION',
  'NEW_BUSINESS_SUGGESTION',
]
const CATEGORIES: Partial<Record<TicketKind, readonly TicketCategory[]>> = {
  CONSULTATION: OF_CONSULTATIONS,
  COMPLAINT: OF_COMPLAINTS,
  SUGGESTION: OF_COMPLAINTS,
}

/** Categories of a kind; a kind that has some always carries one. */
export const categoriesOf = (kind: TicketKind) => CATEGORIES[kind] ?? []

// ── particulars of a kind ────────────────────────────────────────────────────────────────────────────────────────

const isVisit = (kind: TicketKind) => kind === 'VISIT' || kind === 'RETURN_VISIT'

/** Null: none; left out: not touched. */
type Particulars = { category?: TicketCategory | null; visit?: TicketVisitInput | null; fault?: TicketFaultInput | null }

/** Refuses particulars that a kind does not have, and the lack of those it must have. */
export const checkParticulars = (kind: TicketKind, { category, visit, fault }: Particulars) => {
  if (category === null && categoriesOf(kind).length) refuse('REQUIRED', ['input', 'category'])
  if (category && !categoriesOf(kind).includes(category))
    refuse('CATEGORY_NOT_ALLOWED', ['input', 'category'], {
      zh: `${kind} 类工单没有分类 ${category}。请从 ticketCategories 中选择。`,
      en: `tickets of kind ${kind} do not have the category ${category}. Choose one of ticketCategories.`,
    })
  if (visit === null && isVisit(kind)) refuse('REQUIRED', ['input', 'visit'])
  if (visit && !isVisit(kind)) refuse('INVALID', ['input', 'visit'])
  const { satisfaction, answers = [] } = visit?.survey ?? {}
  if (satisfaction != null && (satisfaction < 1 || satisfaction > 5)) refuse('INVALID', ['input', 'visit', 'survey', 'satisfaction'])
  if (answers.length > 50) refuse('INVALID', ['input', 'visit', 'survey', 'answers'])
  if (fault && kind !== 'FAULT_REPORT') refuse('INVALID', ['input', 'fault'])
  if (fault && fault.affectedCircuits.length > 200) refuse('INVALID', ['input', 'fault', 'affectedCircuits'])
}

/** By how much the clock of whoever reports may be fast. */
const CLOCKS_DIFFER = 300_000

/** Only what the operator plans itself lies ahead. */
export const canOccur = (kind: TicketKind, occurredAt: number, now: number) => isOwnKind(kind) || occurredAt <= now + CLOCKS_DIFFER

// ── priority ─────────────────────────────────────────────────────────────────────────────────────────────────────

const PRIORITIES: readonly TicketPriority[] = ['LOW', 'NORMAL', 'HIGH', 'URGENT']

type BySeverity = Record<TicketSeverity, TicketPriority>
const TROUBLE: BySeverity = { CRITICAL: 'URGENT', MAJOR: 'HIGH', MINOR: 'NORMAL' }
const DEMAND: BySeverity = { CRITICAL: 'HIGH', MAJOR: 'NORMAL', MINOR: 'LOW' }

/** Priority before the customer counts. */
const PRIORITY: Record<TicketKind, BySeverity> = {
  FAULT_REPORT: TROUBLE,
  COMPLAINT: TROUBLE,
  REQUEST: DEMAND,
  CONSULTATION: DEMAND,
  QUERY: DEMAND,
  SUGGESTION: DEMAND,
  VISIT: DEMAND,
  RETURN_VISIT: DEMAND,
  CARE: DEMAND,
  CLUB: DEMAND,
}

/** Steps up for the customer's mark 大客户优先; the largest counts, they do not add up. */
const STEPS_FOR: Record<string, number> = {
  STRATEGIC: 2,
  IMPORTANT: 1,
  HIGH_VALUE: 1,
  GROUP: 1,
  A_PLUS: 2,
  A: 1,
  B: 1,
}

/** What the rule says of a ticket of a customer with this mark. */
export const priorityByRule = (kind: TicketKind, severity: TicketSeverity, { classes, tier }: Pick<Mark, 'classes' | 'tier'>): TicketPriority => {
  const steps = Math.max(...[...classes, tier ?? ''].map((mark) => STEPS_FOR[mark] ?? 0))
  return PRIORITIES[Math.min(PRIORITIES.indexOf(PRIORITY[kind][severity]) + steps, PRIORITIES.length - 1)]!
}

export const isBelow = (priority: TicketPriority, other: TicketPriority) => PRIORITIES.indexOf(priority) < PRIORITIES.indexOf(other)

// ── promised time ────────────────────────────────────────────────────────────────────────────────────────────────

type Hours = readonly [platinum: number, gold: number, silver: number, standard: number]
type ByPriority = Record<TicketPriority, Hours>

const FAULT: ByPriority = { URGENT: [2, 3, 4, 6], HIGH: [4, 6, 8, 12], NORMAL: [8, 12, 18, 24], LOW: [24, 36, 48, 72] }
const COMPLAINT: ByPriority = { URGENT: [4, 6, 8, 12], HIGH: [8, 12, 18, 24], NORMAL: [24, 36, 48, 72], LOW: [48, 72, 96, 120] }
const ENQUIRY: ByPriority = { URGENT: [1, 2, 3, 4], HIGH: [2, 4, 6, 8], NORMAL: [8, 12, 18, 24], LOW: [12, 24, 36, 48] }
const DESIRE: ByPriority = { URGENT: [4, 8, 12, 24], HIGH: [12, 24, 36, 48], NORMAL: [24, 48, 60, 72], LOW: [48, 72, 96, 120] }
const OWN: ByPriority = { URGENT: [24, 24, 48, 48], HIGH: [48, 48, 72, 72], NORMAL: [120, 120, 168, 168], LOW: [168, 168, 240, 240] }

/** Hours within which a ticket is to be resolved 处理时限, counted around the clock (7×24). */
const HOURS: Record<TicketKind, ByPriority> = {
  FAULT_REPORT: FAULT,
  COMPLAINT,
  CONSULTATION: ENQUIRY,
  QUERY: ENQUIRY,
  REQUEST: DESIRE,
  SUGGESTION: DESIRE,
  VISIT: OWN,
  RETURN_VISIT: OWN,
  CARE: OWN,
  CLUB: OWN,
}
const LEVELS = ['PLATINUM', 'GOLD', 'SILVER', 'STANDARD']

/** A customer without an agreement is served as STANDARD. */
export const hoursFor = (kind: TicketKind, priority: TicketPriority, slaLevel: string | null) =>
  HOURS[kind][priority][LEVELS.indexOf(slaLevel ?? 'STANDARD')] ?? HOURS[kind][priority][3]

// ── the clock ────────────────────────────────────────────────────────────────────────────────────────────────────

const HOUR = 3_600_000

/** All times in milliseconds. */
export type Clock = {
  startedAt: number
  hours: number
  /** Total of the pauses that are over. */
  paused: number
  /** Null while the clock runs. */
  stoppedAt: number | null
}

/** What bears on the clock; what is left out stays as it was. */
export type ClockEvent = { at: number; status: TicketStatus; hours?: number; startedAt?: number }

/** The clock waits for the operator, never for the customer. */
export const clockRuns = (status: TicketStatus) => status === 'ACKNOWLEDGED' || status === 'IN_PROGRESS'

/** The clock starts when the ticket is taken in, or when what is planned is to take place. */
export const clockStart = (kind: TicketKind, createdAt: number, occurredAt: number) => (isOwnKind(kind) ? Math.max(createdAt, occurredAt) : createdAt)

export const advance = (clock: Clock, { at, status, hours = clock.hours, startedAt = clock.startedAt }: ClockEvent): Clock => {
  const { paused, stoppedAt } = clock
  if (!clockRuns(status)) return { startedAt, hours, paused, stoppedAt: stoppedAt ?? at }
  // A pause before the start cost nothing.
  const pause = stoppedAt === null ? 0 : Math.max(0, at - Math.max(stoppedAt, clock.startedAt))
  return { startedAt, hours, paused: paused + pause, stoppedAt: null }
}

/** The clock after all that happened, in the order it happened; the first event is the creation. */
export const replay = ([first, ...rest]: readonly [Required<ClockEvent>, ...ClockEvent[]]): Clock =>
  rest.reduce(advance, { startedAt: first.startedAt, hours: first.hours, paused: 0, stoppedAt: null })

export const dueAt = ({ startedAt, hours, paused }: Clock) => startedAt + hours * HOUR + paused

/** Negative once breached; at most the hours promised, also while the start is still ahead. */
export const timeLeft = (clock: Clock, now: number) => Math.min(clock.hours * HOUR, dueAt(clock) - (clock.stoppedAt ?? now))

export const slaState = (status: TicketStatus, clock: Clock, now: number): TicketSlaState => {
  if (status === 'REJECTED' || status === 'CANCELLED') return 'WAIVED'
  const left = timeLeft(clock, now)
  if (left < 0) return 'BREACHED'
  if (status === 'RESOLVED' || status === 'CLOSED') return 'MET'
  if (clock.stoppedAt !== null) return 'PAUSED'
  return left < clock.hours * HOUR * 0.2 ? 'AT_RISK' : 'ON_TRACK'
}

/** Still to be solved. */
export const isUnsolved = (status: TicketStatus) => clockRuns(status) || status === 'PENDING' || status === 'HELD'

/** Whole minutes left, rounded down; null when nothing is waited for. */
export const minutesLeft = (status: TicketStatus, clock: Clock, now: number) => (isUnsolved(status) ? Math.floor(timeLeft(clock, now) / 60_000) : null)

type ClockColumns = { clockStartedAt: string; slaHours: number; pausedMs: number; clockStoppedAt: string | null; dueAt: string }

export const clockOf = (row: Omit<ClockColumns, 'dueAt'>): Clock => ({
  startedAt: Date.parse(row.clockStartedAt),
  hours: row.slaHours,
  paused: row.pausedMs,
  stoppedAt: row.clockStoppedAt === null ? null : Date.parse(row.clockStoppedAt),
})

export const clockColumns = (clock: Clock): ClockColumns => ({
  clockStartedAt: iso(clock.startedAt),
  slaHours: clock.hours,
  pausedMs: clock.paused,
  clockStoppedAt: clock.stoppedAt === null ? null : iso(clock.stoppedAt),
  dueAt: iso(dueAt(clock)),
})

export const iso = (time: number) => new Date(time).toISOString()

/** `T20261122-000123`. */
export const ticketNumber = (day: string, serial: number) => `T${day.replaceAll('-', '')}-${String(serial).padStart(6, '0')}`
