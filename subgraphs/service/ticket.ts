import { markOf } from '@panorama/kit/access'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { money } from '@panorama/kit/money'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { insertStep } from './process.sql.ts'
import { stepOf, takeStep, type Writing } from './step.ts'
import type { TicketRow } from './tables.ts'
import {
  canCreate,
  canOccur,
  categoriesOf,
  channelOf,
  checkParticulars,
  checkStaffFields,
  clockColumns,
  clockOf,
  clockStart,
  hoursFor,
  isBelow,
  isOwnKind,
  isUnsolved,
  iso,
  minutesLeft,
  priorityByRule,
  reopenableUntil,
  replay,
  seesInternals,
  slaState,
  ticketNumber,
} from './ticket.rules.ts'
import { assigneeFor, insertTicket, lockTicket, nextSerial, sortValues, ticketCount, ticketPage, ticketsByNumber, unitById } from './ticket.sql.ts'
import type { MoneyInput, Resolvers, TicketFaultInput, TicketKind, TicketUpdateInput, TicketVisitInput } from './types.generated.ts'

export const ticket: Resolvers = {
  Query: {
    ticket: (_, { id }, { load }) => load.ticket.load(id),
    ticketByNumber: async (_, { number }, { db, viewer }) => (await ticketsByNumber(db, viewer, number))[0],
    tickets: async (_, args, { db, viewer }) =>
      connection(await ticketPage(db, viewer, args), args, sortValues(args.sort), () => ticketCount(db, viewer, args)),
    ticketCategories: (_, { kind }) => [...categoriesOf(kind)],
  },
  Mutation: {
    ticketCreate: mutation(async (_, { customerId, input }, { db, viewer, emit }) => {
      const mark = found(await markOf(db, viewer, customerId), 'customerId')
      if (!canCreate(viewer, input.kind)) refuse('NOT_ALLOWED', ['input', 'kind'])
      checkStaffFields(viewer, input)
      const { kind, category = null, visit = null, fault = null, severity, assigneeId = isOwnKind(kind) ? viewer.actorId : null } = input
      checkParticulars(kind, { category, visit, fault })
      const now = Date.now()
      const occurredAt = input.occurredAt ? Date.parse(input.occurredAt) : now
      if (!canOccur(kind, occurredAt, now)) refuse('INVALID', ['input', 'occurredAt'])
      await checkResponsible(customerId, input, { db, viewer, emit })
      const priority = priorityByRule(kind, severity, mark)
      const event = { at: now, status: 'ACKNOWLEDGED', hours: hoursFor(kind, priority, mark.slaLevel), startedAt: clockStart(kind, now, occurredAt) } as const
      const row = await insertTicket(db, {
        ...columnsOf(kind, { ...input, visit, fault }),
        ...clockColumns(replay([event])),
        id: newId('tic'),
        number: ticketNumber(today(), await nextSerial(db)),
        customerId,
        kind,
        category,
        channel: input.channel ?? channelOf(viewer) ?? refuse('REQUIRED', ['input', 'channel']),
        title: input.title,
        content: input.content,
        occurredAt: iso(occurredAt),
        severity,
        priority,
        status: event.status,
        statusSince: iso(now),
        assigneeId,
        unitId: input.responsibleUnitId ?? mark.unitId,
        actorId: viewer.actorId,
        actorKind: viewer.kind,
        actorName: viewer.name,
        createdAt: iso(now),
      })
      await insertStep(db, stepOf('CREATE', null, row, null, viewer, now))
      emit({ type: 'TicketCreated', entityId: row.id, customerId, data: { number: row.number, kind, priority, dueAt: row.dueAt } })
      return { ticket: row }
    }),
    ticketUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      checkStaffFields(context.viewer, input)
      checkParticulars(before.kind, input)
      const promise = await promiseAnew(before, input, context)
      return { ticket: await takeStep('UPDATE', before, { ...columnsOf(before.kind, input), ...promise }, context) }
    }),
    ticketAssign: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      if (input.assigneeId === undefined && input.responsibleUnitId == null) refuse('REQUIRED', ['input', 'assigneeId'])
      await checkResponsible(before.customerId, input, context)
      return { ticket: await takeStep('ASSIGN', before, { ...responsible(input), reason: input.reason?.trim() || null }, context) }
    }),
    ticketStart: mutation(async (_, { id, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      const { kind, actorId } = context.viewer
      const assigneeId = before.assigneeId ?? (kind === 'EMPLOYEE' ? actorId : null)
      return { ticket: await takeStep('START', before, { assigneeId }, context) }
    }),
    ticketAskInformation: mutation(async (_, { id, input, expectedVersion }, context) => ({
      ticket: await takeStep('ASK_INFORMATION', await take(id, expectedVersion, context), input, context),
    })),
    ticketHold: mutation(async (_, { id, input, expectedVersion }, context) => ({
      ticket: await takeStep('HOLD', await take(id, expectedVersion, context), input, context),
    })),
    ticketResume: mutation(async (_, { id, expectedVersion }, context) => ({
      ticket: await takeStep('RESUME', await take(id, expectedVersion, context), {}, context),
    })),
    ticketResolve: mutation(async (_, { id, input: { result, cost, effect, cause, restoredAt }, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      const now = Date.now()
      if (before.kind !== 'FAULT_REPORT' && (cause != null || restoredAt != null)) refuse('INVALID', ['input', cause != null ? 'cause' : 'restoredAt'])
      if (restoredAt && !canOccur(before.kind, Date.parse(restoredAt), now)) refuse('INVALID', ['input', 'restoredAt'])
      const fault = before.kind === 'FAULT_REPORT' ? { cause, restoredAt: restoredAt ?? iso(now) } : {}
      const change = { ...columnsOf(before.kind, { cost }), ...fault, result, effect, resolvedAt: iso(now) }
      return { ticket: await takeStep('RESOLVE', before, change, context) }
    }),
    ticketConfirm: mutation(async (_, { id, input: { customerOpinion }, expectedVersion }, context) => ({
      ticket: await takeStep('CONFIRM', await take(id, expectedVersion, context), { customerOpinion, closedAt: iso(Date.now()) }, context),
    })),
    ticketRejectResolution: mutation(async (_, { id, input, expectedVersion }, context) => ({
      ticket: await takeStep('REJECT_RESOLUTION', await take(id, expectedVersion, context), { ...input, ...NOT_RESOLVED }, context),
    })),
    ticketReject: mutation(async (_, { id, input, expectedVersion }, context) => ({
      ticket: await takeStep('REJECT', await take(id, expectedVersion, context), input, context),
    })),
    ticketCancel: mutation(async (_, { id, input, expectedVersion }, context) => ({
      ticket: await takeStep('CANCEL', await take(id, expectedVersion, context), input, context),
    })),
    ticketReopen: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      const until = reopenableUntil(before.closedAt)
      if (until && iso(Date.now()) > until)
        refuse('REOPEN_EXPIRED', ['id'], {
          zh: `该工单可重开至 ${until},现已超过期限。请新建工单并关联到此工单。`,
          en: `the ticket could be reopened until ${until}. Create a new one and relate it to this.`,
        })
      return { ticket: await takeStep('REOPEN', before, { ...input, ...NOT_RESOLVED }, context) }
    }),
    ticketEscalate: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      if (before.escalationLevel >= HIGHEST)
        refuse('ESCALATION_EXHAUSTED', ['id'], {
          zh: '工单已升级到集团级,没有更高的级别。请改派处理人或责任单位。',
          en: 'the ticket already stands at group level, the highest. Assign it to somebody else there.',
        })
      await checkResponsible(before.customerId, input, context)
      const change = { ...responsible(input), escalationLevel: before.escalationLevel + 1, reason: input.reason }
      return { ticket: await takeStep('ESCALATE', before, change, context) }
    }),
    ticketPrioritize: mutation(async (_, { id, input: { priority, reason }, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      const mark = found(await markOf(context.db, context.viewer, before.customerId))
      const rule = priorityByRule(before.kind, before.severity, mark)
      if (isBelow(priority, rule))
        refuse('PRIORITY_BELOW_RULE', ['input', 'priority'], {
          zh: `按规则优先级为 ${rule},人工只能调高。请选择 ${rule} 或更高。`,
          en: `the rule gives ${rule}, and by hand it can only be higher. Choose ${rule} or above.`,
        })
      const promise = { priority, priorityReason: priority === rule ? null : reason, slaHours: hoursFor(before.kind, priority, mark.slaLevel) }
      return { ticket: await takeStep('PRIORITIZE', before, { ...promise, reason }, context) }
    }),
  },
  Ticket: {
    __resolveReference: ({ id }, { load }) => load.ticket.load(id),
    customer: ({ customerId: id }) => ({ id }),
    contact: ({ contactId: id }) => (id ? { id } : null),
    opportunity: ({ opportunityId: id }, _, { viewer }) => (id && viewer.kind !== 'CUSTOMER' ? { id } : null), // theirs is not even to know of one
    cost: ({ costAmount, costCurrency }, _, { viewer }) => (seesInternals(viewer) ? money(costAmount, costCurrency) : null),
    effect: ({ effect }, _, { viewer }) => (seesInternals(viewer) ? effect : null),
    priorityReason: ({ priorityReason }, _, { viewer }) => (seesInternals(viewer) ? priorityReason : null),
    visit: ({ visitWay: way, survey }) => (way ? { way, survey } : null),
    fault: ({ kind, usedProductId: id, affectedCircuits, isInterrupted, cause, restoredAt }) =>
      kind === 'FAULT_REPORT' ? { usedProduct: id ? { id } : null, affectedCircuits, isInterrupted: !!isInterrupted, cause, restoredAt } : null,
    slaState: (row) => slaState(row.status, clockOf(row), Date.now()),
    slaMinutesLeft: (row) => minutesLeft(row.status, clockOf(row), Date.now()),
    assignee: ({ assigneeId: id }) => (id ? { id } : null),
    responsibleUnit: ({ unitId: id }) => ({ id }),
    reopenableUntil: ({ closedAt }) => reopenableUntil(closedAt),
  },
  Customer: {
    tickets: async ({ id }, args, { load }) => connection(await load.ticketsOfCustomer(args).load(id), args, newest, counted(load.countOfCustomer({ filter: args.filter }), id)),
    openTicketCount: ({ id }, _, { load }) => counted(load.countOfCustomer({ filter: { open: true } }), id)(),
    lastContactAt: async ({ id }, _, { load }) => (await load.lastContact.load(id))?.at,
  },
  Contact: {
    tickets: async ({ id }, args, { load }) => connection(await load.ticketsOfContact(args).load(id), args, newest, counted(load.countOfContact, id)),
  },
  Employee: {
    assignedTickets: async ({ id }, args, { load }) =>
      connection(await load.ticketsOfAssignee(args).load(id), args, newest, counted(load.countOfAssignee({ filter: args.filter }), id)),
  },
  TicketConnection: { totalCount: ({ count }) => count() },
}

/** Levels of escalation: city, province, group. */
const HIGHEST = 3

const NOT_RESOLVED = { resolvedAt: null, closedAt: null }

const newest = sortValues('NEWEST')

type Counts = { load(id: string): Promise<{ count: number } | null> }

const counted = (counts: Counts, id: string) => async () => (await counts.load(id))?.count ?? 0

/** The ticket, locked, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Writing, 'db' | 'viewer'>) => {
  const row = found(await lockTicket(db, viewer, id))
  checkVersion(row, expectedVersion, { ticket: row })
  return row
}

type Particulars = { visit?: TicketVisitInput | null; fault?: TicketFaultInput | null; cost?: MoneyInput | null }

/** What an input says, as columns; left out stays left out. */
const columnsOf = <Input extends Particulars>(kind: TicketKind, { visit, fault, cost, ...others }: Input) => ({
  ...others,
  ...(visit && { visitWay: visit.way, survey: visit.survey ?? null }),
  ...(fault !== undefined &&
    kind === 'FAULT_REPORT' && {
      usedProductId: fault?.usedProductId ?? null,
      affectedCircuits: fault?.affectedCircuits ?? [],
      isInterrupted: fault?.isInterrupted ?? false,
    }),
  ...(cost !== undefined && { costAmount: cost?.amount ?? null, costCurrency: cost?.currency ?? 'CNY' }),
})

type Responsible = { assigneeId?: string | null; responsibleUnitId?: string | null }

const responsible = ({ assigneeId, responsibleUnitId }: Responsible) => ({ assigneeId, unitId: responsibleUnitId ?? undefined })

/** A ticket is lost on somebody who does not see its customer. */
const checkResponsible = async (customerId: string, { assigneeId, responsibleUnitId }: Responsible, { db }: Writing) => {
  if (responsibleUnitId) found(await unitById(db, responsibleUnitId), 'input', 'responsibleUnitId')
  const assignee = assigneeId ? found(await assigneeFor(db, customerId, assigneeId), 'input', 'assigneeId') : null
  if (assignee && !assignee.isInScope)
    refuse('ASSIGNEE_OUT_OF_SCOPE', ['input', 'assigneeId'], {
      zh: '该员工看不到此客户,无法处理其工单。请选择负责此客户的员工,或先调整其可见范围。',
      en: 'this employee does not see the customer and could not work on its ticket. Choose somebody who serves the customer.',
    })
}

/** Priority and clock after a new severity or time; a priority raised by hand stays while it is above the rule. */
const promiseAnew = async (before: TicketRow, { severity, occurredAt }: TicketUpdateInput, { db, viewer }: Writing) => {
  if (severity == null && occurredAt == null) return {}
  if (!isUnsolved(before.status)) refuse('NOT_ALLOWED_IN_STATE', ['input', severity == null ? 'occurredAt' : 'severity'])
  const mark = found(await markOf(db, viewer, before.customerId))
  const rule = priorityByRule(before.kind, severity ?? before.severity, mark)
  const isByHand = before.priorityReason !== null && isBelow(rule, before.priority)
  const priority = isByHand ? before.priority : rule
  const occurs = Date.parse(occurredAt ?? before.occurredAt)
  if (!canOccur(before.kind, occurs, Date.now())) refuse('INVALID', ['input', 'occurredAt'])
  return {
    ...(severity != null && { priority, priorityReason: isByHand ? before.priorityReason : null, slaHours: hoursFor(before.kind, priority, mark.slaLevel) }),
    clockStartedAt: iso(clockStart(before.kind, Date.parse(before.createdAt), occurs)),
  }
}
