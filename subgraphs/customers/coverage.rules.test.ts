import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bySeverity, changesOfNorm, dayBefore, daysOver, type Gap, severityOf } from './coverage.rules.ts'

const TODAY = '2026-06-15'
const ORDER = ['LOW', 'MEDIUM', 'HIGH']

const gap = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('NO_DECISION_MAKER' as const, 'NOT_MET' as const, 'SINGLE_THREAD' as const, 'MISSING_ITEMS' as const),
  role: fc.constantFrom('DECISION_MAKER' as const, 'LEADER' as const, 'CONTACT' as const, 'MEMBER' as const),
  tier: fc.option(fc.constantFrom('A_PLUS' as const, 'A' as const, 'B' as const, 'C' as const)),
  beginsOn: fc.constantFrom('2026-06-15', '2026-05-30', '2026-05-01', '2026-01-01', '2024-01-01'),
})

test('a gap never becomes less severe by lasting, nor by a greater customer', () => {
  fc.assert(
    fc.property(gap, (one: Gap) => {
      expect(ORDER.indexOf(severityOf({ ...one, beginsOn: '2020-01-01' }, TODAY))).toBeGreaterThanOrEqual(ORDER.indexOf(severityOf(one, TODAY)))
      expect(ORDER.indexOf(severityOf({ ...one, tier: 'A_PLUS' }, TODAY))).toBeGreaterThanOrEqual(ORDER.indexOf(severityOf(one, TODAY)))
    }),
  )
})

test('the most severe come first, and none is lost', () => {
  fc.assert(
    fc.property(fc.uniqueArray(gap, { selector: ({ id }) => id }), (gaps) => {
      const sorted = bySeverity(gaps, TODAY)
      expect(sorted.map(({ id }) => id).sort()).toEqual(gaps.map(({ id }) => id).sort())
      const severities = sorted.map((one) => ORDER.indexOf(severityOf(one, TODAY)))
      expect(severities).toEqual([...severities].sort((a, b) => b - a))
    }),
  )
})

test('days over the norm count the first day, and none before it', () => {
  expect([daysOver('2026-06-15', TODAY), daysOver('2026-06-14', TODAY), daysOver('2026-06-16', TODAY), daysOver('2027-01-01', TODAY)]).toEqual([1, 2, 0, 0])
  expect([dayBefore('2026-03-01'), dayBefore('2027-01-01')]).toEqual(['2026-02-28', '2026-12-31'])
})

test('only roles that differ are changed: by days, or anew', () => {
  const leader = { role: 'LEADER' as const, days: 60, channels: ['VISIT' as const, 'PHONE' as const] }
  const contact = { role: 'CONTACT' as const, days: 30, channels: ['EMAIL' as const] }
  const norm = [leader, contact]
  expect(changesOfNorm(norm, [contact, { ...leader, channels: ['PHONE', 'VISIT'] }])).toEqual([])
  expect(changesOfNorm(norm, [leader, { ...contact, days: 20 }])).toEqual([{ role: 'CONTACT', shift: -10 }])
  expect(changesOfNorm(norm, [{ ...leader, channels: ['VISIT'], days: 90 }, contact])).toEqual([{ role: 'LEADER', shift: null }])
  expect(changesOfNorm(norm, [leader])).toEqual([{ role: 'CONTACT', shift: null }])
  expect(changesOfNorm([], norm)).toEqual([{ role: 'CONTACT', shift: null }, { role: 'LEADER', shift: null }])
})
