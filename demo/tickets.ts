import { advance, type Clock as SlaClock, clockColumns, clockStart, hoursFor, isOwnKind, priorityByRule, ticketNumber } from '@panorama/service/rules'
import type { Batch } from './batch.ts'
import { offerings } from './catalogue.ts'
import type { Clock } from './clock.ts'
import type { DemoCustomer } from './customers.ts'
import type { Pursued } from './pipeline.ts'
import { chance, digits, id, int, pick, pickWeighted, random, type Random, weighted } from './random.ts'
import { noteText, type Subject, type TicketKind, type TicketText, ticketText } from './texts.ts'
import { isGone, type Used, usesAnything } from './usage.ts'

type Status = 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'PENDING' | 'HELD' | 'RESOLVED' | 'CLOSED' | 'REJECTED' | 'CANCELLED'
type Action = 'CREATE' | 'ASSIGN' | 'START' | 'ASK_INFORMATION' | 'HOLD' | 'RESUME' | 'ESCALATE' | 'PRIORITIZE' | 'RESOLVE' | 'REJECT_RESOLUTION' | 'CONFIRM' | 'REJECT' | 'CANCEL'
type Priority = ReturnType<typeof priorityByRule>
type Severity = 'CRITICAL' | 'MAJOR' | 'MINOR'
type Actor = { id: string; kind: 'EMPLOYEE' | 'CUSTOMER'; name: string }

/** Whom and what the tickets name besides the customer. */
export type Around = {
  nameOf: (employeeId: string) => string
  opportunities?: readonly Pursued[]
}

const MINUTE = 60_000
const HOUR = 3_600_000
const DAY = 86_400_000
/** Shanghai is ahead by this. */
const ZONE = 8 * HOUR

// ── what it is about ─────────────────────────────────────────────────────────────────────────────────────────────

const kindsOfUsers = weighted<readonly [TicketKind, number]>(
  [['CONSULTATION', 23], ['QUERY', 20], ['FAULT_REPORT', 19], ['VISIT', 14], ['RETURN_VISIT', 8], ['REQUEST', 7], ['CARE', 4], ['COMPLAINT', 3], ['SUGGESTION', 1.2], ['CLUB', 0.8]],
  ([, weight]) => weight,
)
const kindsOfOthers = weighted<readonly [TicketKind, number]>([['VISIT', 50], ['CONSULTATION', 40], ['CARE', 6], ['CLUB', 4]], ([, weight]) => weight)

const severitiesOf = (kind: TicketKind, rng: Random): Severity =>
  kind === 'FAULT_REPORT' ? pickWeighted([['CRITICAL', 8], ['MAJOR', 37], ['MINOR', 55]], rng)
  : kind === 'COMPLAINT' ? pickWeighted([['CRITICAL', 3], ['MAJOR', 37], ['MINOR', 60]], rng)
  : pickWeighted([['CRITICAL', 1], ['MAJOR', 11], ['MINOR', 88]], rng)

const channelOf = (kind: TicketKind, rng: Random) =>
  isOwnKind(kind) ? (kind === 'RETURN_VISIT' && chance(0.6, rng) ? 'HOTLINE' : kind === 'VISIT' && chance(0.5, rng) ? 'ON_SITE' : 'ACCOUNT_MANAGER')
  : kind === 'FAULT_REPORT' ? pickWeighted([['HOTLINE', 58], ['ACCOUNT_MANAGER', 16], ['WEB', 14], ['MONITORING', 12]], rng)
  : pickWeighted([['HOTLINE', 50], ['ACCOUNT_MANAGER', 20], ['WEB', 16], ['EMAIL', 6], ['SERVICE_HALL', 4], ['SMS', 2], ['ON_SITE', 2]], rng)

const ways = weighted([['IN_PERSON', 55], ['TELEPHONE', 25], ['VIDEO', 10], ['ROUND_TABLE', 6], ['EMAIL', 4]] as const, ([, weight]) => weight)
const survey = (rng: Random) => {
  const satisfaction = pickWeighted([[5, 38], [4, 40], [3, 16], [2, 5], [1, 1]], rng)
  const answers = [
    { question: '对网络质量是否满意？', answer: satisfaction >= 4 ? '满意' : pick(['基本满意', '偶有中断'], rng) },
    { question: '对服务响应是否满意？', answer: satisfaction >= 3 ? pick(['满意', '基本满意'], rng) : '处理时间偏长' },
    { question: '近期有何新需求？', answer: pick(['暂无', '计划扩容专线', '关注云网融合', '考虑5G专网', '有新网点需接入'], rng) },
  ]
  return JSON.stringify({ satisfaction, answers: answers.slice(0, int(1, 3, rng)) })
}

const effects = ['客户关系进一步密切', '获得扩容线索', '续约意向明确', '收集到竞争对手动态', '客户疑虑消除', '促成技术交流']
const notMobile = (product: Used) => product.opened !== null && product.offering.category !== 'MOBILE' && product.offering.category !== 'SEGMENT_PLAN'

/** 原因为光功率偏低，已重做成端… */
const causeOf = (result: string) => /原因为([^，。]+)/.exec(result)?.[1] ?? '端口故障'

// ── how it went ──────────────────────────────────────────────────────────────────────────────────────────────────

/** What happened, in milliseconds after the creation. */
type Event = { action: Action; to?: Status; after: number; by?: 'creator' | 'handler' | 'customer' | 'manager'; reason?: string | null }

const questions = { trouble: ['请提供电路编号', '请确认故障时间段', '请确认可上门的时间', '请提供测试截图'], demand: ['请补充经办人授权', '请确认装机地址', '请提供营业执照复印件', '请确认期望完成时间'] }
const obstacles = { trouble: ['等待线路施工许可', '等待备件到货', '等待客户割接窗口', '配合方尚未到场'], demand: ['等待省公司资源核查', '等待计费部门核对', '等待产品部门答复'], own: ['客户临时改期', '等待客户确认时间', '客户联系人出差'] }
const refusals = ['与在办工单重复', '不属于受理范围，已告知客户', '信息不实，客户确认无此需求']
const withdrawals = ['客户撤回申请', '客户自行恢复', '客户取消预约', '重复登记']

/** Mostly in good time, some too late. */
const shareSpent = (isOwn: boolean, rng: Random) => (isOwn ? (chance(0.02, rng) ? 1 + 0.3 * rng() : 0.01 + 0.3 * rng() ** 2) : chance(0.075, rng) ? 1.05 + 1.2 * rng() : 0.06 + 0.86 * rng() ** 1.4)
/** Of what is still worked on, some is late. */
const shareSoFar = (rng: Random) => (chance(0.1, rng) ? 1.05 + 0.5 * rng() : 0.9 * rng())

/** From taking in to the state it is in. `begins`: when the clock starts; `promised`: what it may take; `spent`: the share it took, or has taken so far. */
const course = (kind: TicketKind, status: Status, begins: number, promised: number, spent: number, rng: Random): Event[] => {
  const about = isOwnKind(kind) ? 'own' : kind === 'FAULT_REPORT' || kind === 'COMPLAINT' ? 'trouble' : 'demand'
  const wait = (to: 'PENDING' | 'HELD', after: number): Event =>
    to === 'PENDING' && about !== 'own' ? { action: 'ASK_INFORMATION', to, after, by: 'handler', reason: pick(questions[about], rng) } : { action: 'HOLD', to: 'HELD', after, by: 'handler', reason: pick(obstacles[about], rng) }
  const events: Event[] = [{ action: 'CREATE', to: 'ACKNOWLEDGED', after: 0, by: 'creator' }]
  const add = (event: Event) => events.push(event)
  const last = () => events.at(-1)!.after
  const later = (milliseconds: number) => Math.max(last() + 20_000, Math.round(milliseconds))
  const response = begins + Math.min(promised, 4 * HOUR) * (0.02 + 0.2 * rng()) + MINUTE

  if (chance(0.3, rng)) add({ action: 'ASSIGN', after: later(Math.min(response * 0.6, 20 * MINUTE)), by: 'creator' })
  if (status === 'ACKNOWLEDGED') return events
  if (status === 'REJECTED') return [...events, { action: 'REJECT', to: status, after: later(response), by: 'handler', reason: pick(refusals, rng) }]
  if (status === 'CANCELLED' && chance(0.5, rng)) return [...events, { action: 'CANCEL', to: status, after: later(response), by: 'handler', reason: pick(withdrawals, rng) }]
  if (chance(0.015, rng)) add({ action: 'PRIORITIZE', after: later(response * 0.8), by: 'manager', reason: pick(['客户高层关注', '重大活动保障期间', '影响客户对外服务'], rng) })
  add({ action: 'START', to: 'IN_PROGRESS', after: later(response), by: 'handler' })

  const work = Math.max(10 * MINUTE, begins + promised * spent - last())
  if (status === 'PENDING' || status === 'HELD') return [...events, wait(status, later(last() + work))]
  if (status === 'CANCELLED') return [...events, { action: 'CANCEL', to: status, after: later(last() + work * 0.5), by: 'handler', reason: pick(withdrawals, rng) }]
  const begun = last()
  if (chance(about === 'own' ? 0.03 : 0.17, rng)) {
    add(wait(chance(0.7, rng) ? 'PENDING' : 'HELD', later(last() + work * (0.15 + 0.5 * rng()))))
    add({ action: 'RESUME', to: 'IN_PROGRESS', after: later(last() + (1 + 40 * rng() ** 2) * HOUR), by: 'handler', reason: pick(['客户已答复', '条件已具备', '继续处理'], rng) })
  }
  const paused = events.at(-1)!.action === 'RESUME' ? last() - events.at(-2)!.after : 0
  if (spent > 1 && about !== 'own') add({ action: 'ESCALATE', after: later(begins + promised + paused + 5 * MINUTE), by: 'handler', reason: pick(['已超时，请上级协调资源', '客户要求升级处理', '需省公司专家支持'], rng) })
  if (status === 'IN_PROGRESS') return events
  add({ action: 'RESOLVE', to: 'RESOLVED', after: later(begun + paused + work), by: 'handler' })
  if (chance(0.03, rng)) {
    add({ action: 'REJECT_RESOLUTION', to: 'IN_PROGRESS', after: later(last() + (0.3 + 8 * rng()) * HOUR), by: 'customer', reason: pick(['问题仍存在', '仍有丢包', '答复不完整', '费用仍未更正'], rng) })
    add({ action: 'RESOLVE', to: 'RESOLVED', after: later(last() + Math.max(10 * MINUTE, promised * 0.1 * rng())), by: 'handler' })
  }
  if (status === 'CLOSED') add({ action: 'CONFIRM', to: status, after: later(last() + (0.2 + 40 * rng() ** 2) * HOUR), by: chance(0.5, rng) ? 'customer' : 'handler' })
  return events
}

/** What is promised within hours is seldom left lying. */
const openStatus = (hours: number, rng: Random): Status =>
  hours < 24
    ? pickWeighted<Status>([['RESOLVED', 50], ['PENDING', 26], ['HELD', 14], ['IN_PROGRESS', 8], ['ACKNOWLEDGED', 2]], rng)
    : pickWeighted<Status>([['IN_PROGRESS', 48], ['ACKNOWLEDGED', 17], ['RESOLVED', 18], ['PENDING', 10], ['HELD', 7]], rng)

// ── the rows ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** What relations need of a ticket. */
type Known = { id: string; kind: TicketKind; status: Status; created: number }

const countOf = (customer: DemoCustomer, rng: Random) =>
  usesAnything(customer) ? Math.min(80, Math.max(1, Math.round((0.5 + rng()) * 2.3 * customer.weight ** 0.75))) : customer.status === 'CANDIDATE' ? int(1, 3, rng) : int(0, 2, rng)

/** Everything the customer was in contact about, into `service`: no two tickets of one day, since the number is made of the day and the customer. */
export const putTickets = (batch: Batch, clock: Clock, customer: DemoCustomer, used: readonly Used[], { nameOf, opportunities = [] }: Around): void => {
  const { n, city, managerId, staff, agents, contacts, enterprise } = customer
  const rng = random('tickets', n)
  const midnight = Date.parse(clock.at(0))
  const idTime = (time: number) => clock.idTime((midnight - time) / DAY)
  const iso = (time: number) => new Date(time).toISOString()
  const employee = (employeeId: string): Actor => ({ id: employeeId, kind: 'EMPLOYEE', name: nameOf(employeeId) })
  const agent = () => (agents.length ? pick(agents, rng) : managerId)
  const faulty = used.filter(notMobile)
  const gone = isGone(customer) ? Math.ceil(Math.min(...used.map(({ terminated }) => terminated ?? 1))) : 0
  const days = new Set<number>()
  const known: Known[] = []

  const subjectOf = (product: Used | null, contact: string): Subject => ({
    customer: enterprise.shortName, place: (product?.city ?? city).shortName, peer: product?.peer?.shortName ?? null, product: product?.name ?? pick(offerings.slice(0, 40), rng).name, contact,
  })

  /** A day of its own, at least `least` days before today; undefined when the file of the customer is too young. */
  const dayFor = (least: number, wanted: number) => {
    let day = Math.max(1, least, wanted)
    while (days.has(day)) day++
    if (day >= Math.max(customer.age, 2)) return undefined
    days.add(day)
    return day
  }

  const putTicket = () => {
    const wantsFault = (usesAnything(customer) ? kindsOfUsers : kindsOfOthers)(rng)[0]
    const kind = wantsFault === 'FAULT_REPORT' && faulty.length === 0 ? 'CONSULTATION' : wantsFault
    const isOwn = isOwnKind(kind)
    const product = kind === 'FAULT_REPORT' ? pick(faulty, rng) : used.length ? pick(used, rng) : null
    const contact = contacts.length && chance(0.94, rng) ? pick(contacts, rng) : null
    const subject = subjectOf(product, contact?.name ?? '客户联系人')
    const text: TicketText = ticketText(kind, subject, rng)
    const severity = severitiesOf(kind, rng)
    const channel = channelOf(kind, rng)
    let priority: Priority = priorityByRule(kind, severity, customer)
    let hours = hoursFor(kind, priority, customer.slaLevel)

    const isOpen = gone === 0 && chance(customer.status === 'AT_RISK' ? 0.2 : 0.128, rng)
    const status = isOpen ? openStatus(hours, rng) : pickWeighted<Status>([['CLOSED', 945], ['REJECTED', 20], ['CANCELLED', 35]], rng)
    const isRunning = status === 'IN_PROGRESS' || status === 'ACKNOWLEDGED'
    const spent = isRunning ? shareSoFar(rng) : status === 'PENDING' || status === 'HELD' ? 0.1 + 0.6 * rng() : shareSpent(isOwn, rng)
    const isPlanned = isOwn && chance(0.5, rng)
    // Planned ahead: the clock starts on the day of the visit; else it is recorded after, or told of within the hour.
    const ahead = isPlanned ? Math.round((1 + 8 * rng()) * DAY) : -Math.round((isOwn ? 20 : 0.8) * rng() * HOUR)
    const isStillAhead = isPlanned && status === 'ACKNOWLEDGED'
    const events = course(kind, status, Math.max(0, isOwn && !isStillAhead ? ahead : 0), hours * HOUR, spent, rng)

    const timeOfDay = kind === 'FAULT_REPORT' && chance(0.4, rng) ? rng() * DAY : (9 + 9 * rng()) * HOUR
    // What runs has run for the share that is spent, today's hours and those up to a whole day included; what ended did so before today.
    const lasted = Math.max(events.at(-1)!.after, isRunning && !isStillAhead ? Math.max(0, ahead) + spent * hours * HOUR - 16 * HOUR : 0)
    const least = Math.ceil((lasted + timeOfDay - ZONE) / DAY)
    const wanted = isOpen ? (isRunning ? least : int(least, least + 6, rng)) : Math.ceil(gone + Math.min(730, customer.age - gone) * rng() ** 3)
    const day = dayFor(least, wanted)
    if (day === undefined) return
    const created = Math.round(midnight - day * DAY - ZONE + timeOfDay)
    const occurred = isStillAhead ? midnight + Math.round((1 + 12 * rng()) * DAY) : created + ahead
    const startedAt = clockStart(kind, created, occurred)
    const began = iso(startedAt)

    const creator = isOwn || channel === 'ACCOUNT_MANAGER' || channel === 'ON_SITE' ? employee(kind === 'RETURN_VISIT' && channel === 'HOTLINE' ? agent() : managerId)
      : channel === 'WEB' && contact ? { id: contact.id, kind: 'CUSTOMER' as const, name: contact.name }
      : employee(agent())
    const handler = isOwn && creator.kind === 'EMPLOYEE' ? creator : employee(kind === 'REQUEST' && chance(0.5, rng) ? staff.businessManager : kind === 'CONSULTATION' && chance(0.4, rng) ? managerId : agent())
    const ticketId = id('tic', idTime(created), rng)

    // Step by step, the clock as the service keeps it.
    let sla: SlaClock = { startedAt, hours, paused: 0, stoppedAt: null }
    let [state, stateSince, escalation, assignee, byHand] = ['ACKNOWLEDGED' as Status, created, 0, isOwn ? handler.id : null, null as string | null]
    let [resolved, closed] = [null as number | null, null as number | null]
    const steps: Record<string, unknown>[] = []
    for (const { action, to = state, after, by, reason } of events) {
      const at = created + after
      const actor = by === 'creator' ? (action === 'ASSIGN' && creator.kind === 'CUSTOMER' ? employee(agent()) : creator) : by === 'manager' ? employee(managerId)
        : by === 'customer' && contact && channel === 'WEB' ? { id: contact.id, kind: 'CUSTOMER' as const, name: contact.name } : handler
      if (action === 'ASSIGN' || action === 'START') assignee ??= handler.id
      if (action === 'ESCALATE') escalation++
      if (action === 'PRIORITIZE') {
        priority = priority === 'LOW' ? 'NORMAL' : priority === 'NORMAL' ? 'HIGH' : 'URGENT'
        hours = hoursFor(kind, priority, customer.slaLevel)
        byHand = reason ?? null
      }
      if (action !== 'CREATE') sla = advance(sla, { at, status: to, hours })
      if (action === 'RESOLVE') resolved = at
      if (action === 'REJECT_RESOLUTION') resolved = null
      if (action === 'CONFIRM') closed = at
      steps.push({
        id: id('stp', idTime(at), rng), ticket_id: ticketId, customer_id: customer.id, action, from_status: action === 'CREATE' ? null : state, to_status: to, reason: reason ?? null, assignee_id: assignee,
        unit_id: customer.unitId, priority, escalation_level: escalation, sla_hours: hours, clock_started_at: began, actor_id: actor.id, actor_kind: actor.kind, actor_name: actor.name, at: iso(at),
      })
      if (to !== state) stateSince = at
      state = to
    }

    const columns = clockColumns(sla)
    const isFault = kind === 'FAULT_REPORT'
    const isSolved = resolved !== null || events.some(({ action }) => action === 'RESOLVE')
    const isVisit = kind === 'VISIT' || kind === 'RETURN_VISIT'
    const cost = isOwn && isSolved && chance(0.4, rng) ? `${int(1, 30, rng) * 50}.00` : null
    const led = (kind === 'VISIT' || kind === 'CONSULTATION') && opportunities.length && chance(0.4, rng) ? opportunities.find((opportunity) => Math.abs(opportunity.created - day) < 45) : undefined
    batch.put('service.tickets', {
      id: ticketId, number: ticketNumber(clock.day(day), n), customer_id: customer.id, kind, category: text.category, channel, title: text.title, content: text.content, result: isSolved ? text.result : null,
      contact_id: contact?.id ?? null, opportunity_id: led?.id ?? null, occurred_at: iso(occurred), cost, effect: isOwn && isSolved && chance(0.5, rng) ? pick(effects, rng) : null,
      customer_opinion: closed !== null && chance(0.6, rng) ? text.customerOpinion : null, visit_way: isVisit ? ways(rng)[0] : null, survey: isVisit && isSolved && chance(0.35, rng) ? survey(rng) : null,
      used_product_id: isFault && chance(0.94, rng) ? product!.id : null,
      affected_circuits: isFault && product!.circuit ? [product!.circuit, ...(chance(0.08, rng) ? [`${product!.circuit.slice(0, -5)}${digits(5, rng)}`] : [])] : [],
      is_interrupted: isFault ? severity === 'CRITICAL' || (severity === 'MAJOR' && chance(0.4, rng)) : null, cause: isFault && isSolved ? causeOf(text.result) : null,
      restored_at: isFault && resolved !== null ? iso(Math.max(created, resolved - int(5, 40, rng) * MINUTE)) : null, severity, priority, priority_reason: byHand, status: state, status_since: iso(stateSince),
      sla_hours: columns.slaHours, clock_started_at: columns.clockStartedAt, clock_stopped_at: columns.clockStoppedAt, paused_ms: columns.pausedMs, due_at: columns.dueAt,
      escalation_level: escalation, assignee_id: assignee, unit_id: customer.unitId, resolved_at: resolved === null ? null : iso(resolved), closed_at: closed === null ? null : iso(closed),
      actor_id: creator.id, actor_kind: creator.kind, actor_name: creator.name, created_at: steps[0]!.at, updated_at: steps.at(-1)!.at, version: steps.length,
    })
    for (const step of steps) batch.put('service.steps', step)

    const note = (words: string, isInternal: boolean, after: number) =>
      batch.put('service.notes', {
        id: id('not', idTime(created + after), rng), ticket_id: ticketId, customer_id: customer.id, text: words, is_internal: isInternal, actor_id: handler.id, actor_kind: handler.kind, actor_name: handler.name,
        created_at: iso(created + after),
      })
    const end = events.at(-1)!.after
    if (isSolved && chance(0.35, rng)) note(text.process, false, Math.round(end * 0.6))
    if (chance(0.12, rng)) note(noteText(subject, rng), true, Math.round(end * (0.7 + 0.3 * rng())))
    known.push({ id: ticketId, kind, status: state, created })
  }

  for (let left = countOf(customer, rng); left > 0; left--) putTicket()

  const relate = (ticket: Known, kind: string, other: Known) =>
    batch.put('service.relations', { id: id('rel', idTime(ticket.created), rng), ticket_id: ticket.id, other_id: other.id, customer_id: customer.id, other_customer_id: customer.id, kind })
  for (const ticket of known) {
    const before = (kinds: readonly TicketKind[], days: number) =>
      known.find(({ kind, created, status }) => kinds.includes(kind) && created < ticket.created && ticket.created - created < days * DAY && status !== 'REJECTED' && status !== 'CANCELLED')
    const other = ticket.kind === 'RETURN_VISIT' ? before(['FAULT_REPORT', 'COMPLAINT', 'REQUEST'], 45) : ticket.kind === 'COMPLAINT' ? before(['FAULT_REPORT'], 30) : ticket.status === 'REJECTED' ? before([ticket.kind], 20) : undefined
    if (other && chance(0.8, rng)) relate(ticket, ticket.kind === 'RETURN_VISIT' ? 'FOLLOWS_UP' : ticket.status === 'REJECTED' ? 'DUPLICATES' : 'CAUSED_BY', other)
  }
}
