import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  advance,
  canCreate,
  categoriesOf,
  type Clock,
  clockColumns,
  type ClockEvent,
  clockOf,
  clockRuns,
  dueAt,
  hoursFor,
  isBelow,
  priorityByRule,
  replay,
  slaState,
  ticketNumber,
  timeLeft,
  transitions,
} from './ticket.rules.ts'
import type { TicketKind, TicketPriority, TicketSeverity, TicketStatus } from './types.generated.ts'

const HOUR = 3_600_000
const kinds: TicketKind[] = ['VISIT', 'RETURN_VISIT', 'CARE', 'CONSULTATION', 'QUERY', 'SUGGESTION', 'REQUEST', 'FAULT_REPORT', 'COMPLAINT', 'CLUB']
const priorities: TicketPriority[] = ['LOW', 'NORMAL', 'HIGH', 'URGENT']
const severities: TicketSeverity[] = ['MINOR', 'MAJOR', 'CRITICAL']
const levels = [null, 'STANDARD', 'SILVER', 'GOLD', 'PLATINUM']
const start = Date.parse('2026-11-22T00:00:00Z')
const created = (hours: number, at = start) => ({ at, status: 'ACKNOWLEDGED', hours, startedAt: at }) as const

// ── life cycle ───────────────────────────────────────────────────────────────────────────────────────────────────

test('the life cycle is that of TMF621, with reopening', () => {
  const moves = Object.entries(transitions).flatMap(([from, verbs]) => Object.values(verbs).map((to) => `${from} → ${to}`)).filter((move) => move.split(' → ')[0] !== move.split(' → ')[1])
  expect([...new Set(moves)]).toEqual([
    'ACKNOWLEDGED → IN_PROGRESS', 'ACKNOWLEDGED → REJECTED', 'ACKNOWLEDGED → CANCELLED',
    'IN_PROGRESS → PENDING', 'IN_PROGRESS → HELD', 'IN_PROGRESS → RESOLVED', 'IN_PROGRESS → CANCELLED',
    'PENDING → IN_PROGRESS', 'PENDING → CANCELLED', 'HELD → IN_PROGRESS', 'HELD → CANCELLED',
    'RESOLVED → CLOSED', 'RESOLVED → IN_PROGRESS', 'CLOSED → IN_PROGRESS',
  ])
})

test('nine categories of consultation, eight of complaint and suggestion, none of the others', () => {
  expect(kinds.map((kind) => [kind, categoriesOf(kind).length]).filter(([, count]) => count)).toEqual([['CONSULTATION', 9], ['SUGGESTION', 8], ['COMPLAINT', 8]])
  expect(categoriesOf('SUGGESTION')).toEqual(categoriesOf('COMPLAINT'))
})

test('customers and partners create what customers raise, staff everything', () => {
  const viewer = (kind: 'EMPLOYEE' | 'PARTNER' | 'CUSTOMER') => ({ kind }) as Parameters<typeof canCreate>[0]
  for (const kind of ['CUSTOMER', 'PARTNER'] as const)
    expect(kinds.filter((each) => canCreate(viewer(kind), each))).toEqual(['CONSULTATION', 'QUERY', 'SUGGESTION', 'REQUEST', 'FAULT_REPORT', 'COMPLAINT'])
  expect(kinds.every((each) => canCreate(viewer('EMPLOYEE'), each))).toBe(true)
})

test('a number names the day and a serial', () => expect(ticketNumber('2026-11-22', 123)).toBe('T20261122-000123'))

// ── priority and hours ───────────────────────────────────────────────────────────────────────────────────────────

const anyKind = fc.constantFrom(...kinds)
const anySeverity = fc.constantFrom(...severities)
const anyMark = fc.record({
  classes: fc.subarray(['IMPORTANT', 'HIGH_VALUE', 'GROUP', 'STRATEGIC', 'POTENTIAL_HIGH_VALUE', 'POTENTIAL_GROUP']),
  tier: fc.constantFrom(null, 'A_PLUS', 'A', 'B', 'C'),
})
const none = { classes: [], tier: null }

test('a key account comes before any other customer with the same ticket, unless that is urgent already', () => {
  for (const kind of kinds)
    for (const severity of severities)
      for (const mark of ['IMPORTANT', 'HIGH_VALUE', 'GROUP', 'STRATEGIC']) {
        const usual = priorityByRule(kind, severity, none)
        const raised = priorityByRule(kind, severity, { classes: [mark], tier: null })
        expect(usual === 'URGENT' || isBelow(usual, raised), `${kind} ${severity} ${mark}`).toBe(true)
      }
  expect(priorityByRule('FAULT_REPORT', 'MINOR', none)).toBe('NORMAL')
  expect(priorityByRule('FAULT_REPORT', 'MINOR', { classes: ['HIGH_VALUE'], tier: 'B' })).toBe('HIGH')
  expect(priorityByRule('FAULT_REPORT', 'MINOR', { classes: [], tier: 'A_PLUS' })).toBe('URGENT')
  expect(priorityByRule('FAULT_REPORT', 'MINOR', { classes: ['POTENTIAL_GROUP'], tier: 'C' })).toBe('NORMAL')
})

test('neither more severity nor a further mark ever lowers a priority', () => {
  fc.assert(fc.property(anyKind, anySeverity, anyMark, anyMark, (kind, severity, mark, more) => {
    const priority = priorityByRule(kind, severity, mark)
    const both = { classes: [...mark.classes, ...more.classes], tier: mark.tier }
    expect(isBelow(priorityByRule(kind, severity, both), priority)).toBe(false)
    expect(isBelow(priorityByRule(kind, 'CRITICAL', mark), priority)).toBe(false)
    expect(isBelow(priority, priorityByRule(kind, 'MINOR', mark))).toBe(false)
  }))
})

test('a higher priority and a better SLA level never wait longer; without an agreement STANDARD holds', () => {
  for (const kind of kinds)
    for (const [p, priority] of priorities.entries())
      for (const [l, level] of levels.entries()) {
        const hours = hoursFor(kind, priority, level)
        expect(hours).toBeGreaterThan(0)
        if (p > 0) expect(hours).toBeLessThanOrEqual(hoursFor(kind, priorities[p - 1]!, level))
        if (l > 0) expect(hours).toBeLessThanOrEqual(hoursFor(kind, priority, levels[l - 1]!))
      }
  expect(hoursFor('COMPLAINT', 'HIGH', null)).toBe(hoursFor('COMPLAINT', 'HIGH', 'STANDARD'))
})

// ── the clock ────────────────────────────────────────────────────────────────────────────────────────────────────

test('the clock runs while the operator has to act, and only then', () => {
  const states = Object.keys(transitions) as TicketStatus[]
  expect(states.filter(clockRuns)).toEqual(['ACKNOWLEDGED', 'IN_PROGRESS'])
})

test('a pause moves the due time by its length', () => {
  const clock = replay([created(4), { at: start + HOUR, status: 'IN_PROGRESS' }, { at: start + 2 * HOUR, status: 'PENDING' }, { at: start + 5 * HOUR, status: 'IN_PROGRESS' }])
  expect(dueAt(clock)).toBe(start + 7 * HOUR)
  expect(timeLeft(clock, start + 6 * HOUR)).toBe(HOUR)
})

test('the state tells how the promise stands at every moment', () => {
  const clock = replay([created(10)])
  const at = (hours: number) => slaState('IN_PROGRESS', clock, start + hours * HOUR)
  expect([at(0), at(8), at(8.01), at(10), at(10.01)]).toEqual(['ON_TRACK', 'ON_TRACK', 'AT_RISK', 'AT_RISK', 'BREACHED'])
  const held = replay([created(10), { at: start + 9 * HOUR, status: 'HELD' }])
  expect(slaState('HELD', held, start + 900 * HOUR)).toBe('PAUSED')
  const late = replay([created(10), { at: start + 11 * HOUR, status: 'HELD' }])
  expect(slaState('HELD', late, start + 900 * HOUR)).toBe('BREACHED')
  expect(slaState('RESOLVED', held, start + 900 * HOUR)).toBe('MET')
  expect(slaState('CLOSED', late, start + 900 * HOUR)).toBe('BREACHED')
  expect(slaState('CANCELLED', late, start + 900 * HOUR)).toBe('WAIVED')
})

test('what is planned is on track until its day has come', () => {
  const clock = replay([{ ...created(24), startedAt: start + 240 * HOUR }])
  expect(slaState('ACKNOWLEDGED', clock, start + 100 * HOUR)).toBe('ON_TRACK')
  expect(timeLeft(clock, start + 100 * HOUR)).toBe(24 * HOUR)
  const heldBefore = replay([{ ...created(24), startedAt: start + 240 * HOUR }, { at: start + HOUR, status: 'HELD' }, { at: start + 241 * HOUR, status: 'IN_PROGRESS' }])
  expect(dueAt(heldBefore)).toBe(start + (240 + 24 + 1) * HOUR)
})

/** Stretches of work and of waiting, in milliseconds. */
const anyStretches = fc.array(fc.record({ status: fc.constantFrom<TicketStatus>('IN_PROGRESS', 'PENDING', 'HELD', 'RESOLVED', 'CLOSED'), ms: fc.integer({ min: 0, max: 100 * HOUR }) }), { maxLength: 30 })
type Stretch = { status: TicketStatus; ms: number }

const eventsOf = (stretches: readonly Stretch[], hours: number) => {
  const events: [Required<ClockEvent>, ...ClockEvent[]] = [created(hours)]
  let at = start
  for (const { status, ms } of stretches) {
    events.push({ at, status })
    at += ms
  }
  return { events, end: at }
}

test('pauses in any order never lose time: what is left is what was promised less the time worked', () => {
  fc.assert(fc.property(anyStretches, fc.integer({ min: 1, max: 240 }), fc.infiniteStream(fc.nat()), (stretches, hours, random) => {
    const worked = stretches.filter(({ status }) => clockRuns(status)).reduce((sum, { ms }) => sum + ms, 0)
    const shuffled = stretches.map((stretch) => ({ stretch, key: random.next().value! })).sort((a, b) => a.key - b.key).map(({ stretch }) => stretch)
    for (const order of [stretches, shuffled]) {
      const { events, end } = eventsOf(order, hours)
      expect(timeLeft(replay(events), end)).toBe(hours * HOUR - worked)
    }
  }))
})

const anyEvents = fc
  .array(fc.record({
    wait: fc.integer({ min: 0, max: 50 * HOUR }),
    status: fc.constantFrom<TicketStatus>('ACKNOWLEDGED', 'IN_PROGRESS', 'PENDING', 'HELD', 'RESOLVED', 'CLOSED', 'REJECTED', 'CANCELLED'),
    hours: fc.option(fc.integer({ min: 1, max: 240 }), { nil: undefined }),
    startedAt: fc.option(fc.integer({ min: start, max: start + 300 * HOUR }), { nil: undefined }),
  }), { maxLength: 30 })
  .map((steps) => {
    let at = start
    return steps.map(({ wait, ...event }) => ({ ...event, at: (at += wait) }))
  })

test('replaying all events equals keeping the clock event by event, through the columns of the table', () => {
  fc.assert(fc.property(anyEvents, (events) => {
    let kept: Clock = replay([created(24)])
    for (const event of events) {
      const columns = clockColumns(advance(kept, event))
      expect(Date.parse(columns.dueAt)).toBe(dueAt(clockOf(columns)))
      kept = clockOf(columns)
    }
    expect(kept).toEqual(replay([created(24), ...events]))
  }))
})

test('a change of priority counts the same whenever it comes, also during a pause', () => {
  fc.assert(fc.property(anyStretches, fc.nat(), fc.integer({ min: 1, max: 240 }), (stretches, where, hours) => {
    const { events } = eventsOf(stretches, 24)
    const index = where % events.length
    const changed = events.map((event, at) => (at === index ? { ...event, hours } : event)) as typeof events
    expect(dueAt(replay(changed)) - dueAt(replay(events))).toBe((hours - 24) * HOUR)
  }))
})

test('time passing never improves the state of a ticket', () => {
  const rank = { ON_TRACK: 0, PAUSED: 0, MET: 0, WAIVED: 0, AT_RISK: 1, BREACHED: 2 }
  fc.assert(fc.property(anyEvents, fc.nat(500 * HOUR), fc.nat(500 * HOUR), (events, soon, later) => {
    const { status, at } = events.at(-1) ?? { status: 'ACKNOWLEDGED' as const, at: start }
    const clock = replay([created(24), ...events])
    expect(rank[slaState(status, clock, at + soon + later)]).toBeGreaterThanOrEqual(rank[slaState(status, clock, at + soon)])
  }))
})
