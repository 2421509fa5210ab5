import { clockColumns, hoursFor, isOwnKind, priorityByRule, replay, slaState, clockOf, transitions, type ClockEvent } from '@panorama/service/rules'
import { expect, test } from 'vitest'
import type { Batch, Row } from './batch.ts'
import { makeClock } from './clock.ts'
import { makeTrees } from './customers.ts'
import { makeOrganization } from './organization.ts'
import { putPipeline } from './pipeline.ts'
import { putCatalogue } from './sale.catalogue.ts'
import { putTickets } from './tickets.ts'
import { putUsage } from './usage.ts'

// Rows as they are put: of every type a column may have.
type Ticket = Record<string, string> & { paused_ms: never; sla_hours: never; affected_circuits: never }
type Kind = Parameters<typeof priorityByRule>[0]

/** Keeps every row, by table. */
const recording = () => {
  const tables = new Map<string, Row[]>()
  const put = (table: string, row: Row) => void (tables.get(table) ?? tables.set(table, []).get(table)!).push(row)
  return { tables, rows: (table: string) => (tables.get(table) ?? []) as Ticket[], batch: { put } as unknown as Batch }
}

const load = (today: string) => {
  const clock = makeClock(new Date(today))
  const elsewhere = recording()
  const organization = makeOrganization(elsewhere.batch, clock, {}, () => 2)
  const customers = [...makeTrees(900, organization, clock)].flat()
  const recorded = recording()
  const catalogue = putCatalogue(elsewhere.batch, clock)
  for (const customer of customers) {
    const used = putUsage(elsewhere.batch, clock, catalogue, customer)
    const opportunities = putPipeline(elsewhere.batch, clock, catalogue, customer, used)
    putTickets(recorded.batch, clock, customer, used, { nameOf: (id) => `name of ${id}`, opportunities })
  }
  return { clock, customers: new Map(customers.map((customer) => [customer.id, customer])), used: elsewhere.rows('products.used_products'), ...recorded }
}
const { clock, customers, used, tables, rows } = load('2026-11-22T10:00:00Z')
const tickets = rows('service.tickets')
const stepsOf = Map.groupBy(rows('service.steps'), ({ ticket_id }) => ticket_id!)
const isOpen = ({ status }: Ticket) => !['CLOSED', 'REJECTED', 'CANCELLED'].includes(status!)

test('the same customers have the same tickets, and on another day with the same ids', () => {
  expect(load('2026-11-22T23:00:00Z').tables).toEqual(tables)
  const later = load('2027-03-05T10:00:00Z')
  for (const [table, those] of tables) expect(later.rows(table).map(({ id }) => id), table).toEqual(those.map(({ id }) => id))
})

test('every row of a table has the same columns', () => {
  for (const [table, [first, ...others]] of tables) for (const row of others) expect(Object.keys(row), table).toEqual(Object.keys(first!))
})

test('all kinds and states occur, and some twelve of a hundred are open', () => {
  expect(new Set(tickets.map(({ kind }) => kind)).size).toBe(10)
  expect(new Set(tickets.map(({ status }) => status)).size).toBe(8)
  const open = tickets.filter(isOpen).length / tickets.length
  expect(open).toBeGreaterThan(0.09)
  expect(open).toBeLessThan(0.16)
  const now = Date.parse(clock.at(0)) + 43_200_000
  const states = tickets.map((row) => slaState(row.status as 'HELD', clockOf({ clockStartedAt: row.clock_started_at!, slaHours: row.sla_hours, pausedMs: row.paused_ms, clockStoppedAt: row.clock_stopped_at! }), now))
  expect(new Set(states).size).toBe(6)
})

test('most of the last two years are of the last six months', () => {
  const since = (days: number) => tickets.filter(({ created_at }) => created_at! >= clock.at(days)).length / tickets.length
  expect(since(182)).toBeGreaterThan(0.55)
  expect(since(735)).toBeGreaterThan(0.95)
})

test('numbers are of the day in Shanghai, and unique', () => {
  expect(new Set(tickets.map(({ number }) => number)).size).toBe(tickets.length)
  for (const { number, created_at } of tickets) {
    expect(number).toMatch(/^T\d{8}-\d{6}$/)
    expect(number!.slice(1, 9)).toBe(new Date(Date.parse(created_at!) + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', ''))
    // Today's numbers are for those who work with the demo.
    expect(number!.slice(1, 9) < clock.day(0).replaceAll('-', '')).toBe(true)
  }
})

test('the promised time is the start plus the hours plus the pauses, and the steps replay to it', () => {
  for (const ticket of tickets) {
    expect(Date.parse(ticket.due_at!)).toBe(Date.parse(ticket.clock_started_at!) + ticket.sla_hours * 3_600_000 + ticket.paused_ms)
    const events = stepsOf.get(ticket.id!)!.map((step) => ({ at: Date.parse(step.at!), status: step.to_status as 'HELD', hours: step.sla_hours as number, startedAt: Date.parse(step.clock_started_at!) }))
    const clock = clockColumns(replay(events as [Required<ClockEvent>, ...ClockEvent[]]))
    expect(clock).toEqual({ clockStartedAt: ticket.clock_started_at, slaHours: ticket.sla_hours, pausedMs: ticket.paused_ms, clockStoppedAt: ticket.clock_stopped_at, dueAt: ticket.due_at })
    expect(ticket.clock_stopped_at === null).toBe(ticket.status === 'ACKNOWLEDGED' || ticket.status === 'IN_PROGRESS')
  }
})

test('every step is one the life cycle allows, in the order of their ids, and the last is how the ticket stands', () => {
  for (const ticket of tickets) {
    const steps = stepsOf.get(ticket.id!)!
    expect(steps[0]).toMatchObject({ action: 'CREATE', from_status: null, to_status: 'ACKNOWLEDGED', at: ticket.created_at })
    for (const [i, step] of steps.entries()) {
      if (i === 0) continue
      const before = steps[i - 1]!
      expect(step.from_status).toBe(before.to_status)
      expect(transitions[step.from_status as 'HELD'][step.action as 'START'], `${step.from_status} ${step.action}`).toBe(step.to_status)
      expect(step.at! > before.at! && step.id! > before.id!).toBe(true)
    }
    const { to_status, at, assignee_id, priority, escalation_level, sla_hours } = steps.at(-1)!
    expect(ticket).toMatchObject({ status: to_status, updated_at: at, assignee_id, priority, escalation_level, sla_hours })
    expect(at! <= clock.at(0)).toBe(true)
  }
})

test('what is solved says how, and dates agree with the state', () => {
  for (const { status, result, resolved_at, closed_at, status_since } of tickets) {
    expect(resolved_at !== null).toBe(status === 'RESOLVED' || status === 'CLOSED')
    expect(closed_at !== null).toBe(status === 'CLOSED')
    if (resolved_at) expect(result!.length).toBeGreaterThan(1)
    if (closed_at) expect(closed_at).toBe(status_since)
  }
})

test('priority and hours are those of the rule, or raised by hand with a reason', () => {
  for (const { kind, severity, priority, priority_reason, sla_hours, customer_id } of tickets) {
    const customer = customers.get(customer_id!)!
    if (!priority_reason) expect(priority).toBe(priorityByRule(kind as Kind, severity as 'MINOR', customer))
    expect(sla_hours).toBe(hoursFor(kind as Kind, priority as 'LOW', customer.slaLevel))
  }
})

test('a kind has its own particulars and no others', () => {
  const owners = new Map(used.map((row) => [row.id, row.customer_id]))
  for (const ticket of tickets) {
    const { kind, category, visit_way, survey, is_interrupted, used_product_id, cause, restored_at, affected_circuits } = ticket
    expect(category !== null).toBe(['CONSULTATION', 'COMPLAINT', 'SUGGESTION'].includes(kind!))
    expect(visit_way !== null).toBe(kind === 'VISIT' || kind === 'RETURN_VISIT')
    if (survey) expect(visit_way).not.toBeNull()
    expect(is_interrupted !== null).toBe(kind === 'FAULT_REPORT')
    if (kind !== 'FAULT_REPORT') expect([used_product_id, cause, restored_at, affected_circuits]).toEqual([null, null, null, []])
    if (used_product_id) expect(owners.get(used_product_id)).toBe(ticket.customer_id)
    if (restored_at) expect(restored_at >= ticket.created_at! && restored_at <= ticket.resolved_at!).toBe(true)
  }
})

test('only what the operator plans lies ahead', () => {
  for (const { kind, occurred_at, status } of tickets.filter(({ occurred_at }) => occurred_at! > clock.at(0))) {
    expect(isOwnKind(kind as Kind), `${kind} ${occurred_at}`).toBe(true)
    expect(status).toBe('ACKNOWLEDGED')
  }
  expect(tickets.some(({ occurred_at }) => occurred_at! > clock.at(0))).toBe(true)
})

test('whoever worked on it is an employee with a name, and customers act in their own name', () => {
  for (const { actor_id, actor_kind, actor_name, customer_id } of [...tickets, ...rows('service.steps'), ...rows('service.notes')])
    if (actor_kind === 'EMPLOYEE') expect(actor_name).toBe(`name of ${actor_id}`)
    else expect(customers.get(customer_id!)!.contacts).toContainEqual(expect.objectContaining({ id: actor_id, name: actor_name }))
})

test('relations point back in time, to tickets of the same customer', () => {
  const byId = new Map(tickets.map((ticket) => [ticket.id!, ticket]))
  expect(rows('service.relations').length).toBeGreaterThan(10)
  for (const { ticket_id, other_id, customer_id } of rows('service.relations')) {
    const [ticket, other] = [byId.get(ticket_id!)!, byId.get(other_id!)!]
    expect([ticket.customer_id, other.customer_id]).toEqual([customer_id, customer_id])
    expect(other.created_at! < ticket.created_at!).toBe(true)
  }
})
