import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOf, isInForce, isOpen, periodProblem, startOf } from './partner.rules.ts'

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2020-01-01'), noInvalidDate: true }).map((date) => date.toISOString())

test('an agreement is in force from the beginning of its first day to the end of its last, in Shanghai', () => {
  const agreement = { validFrom: '2026-01-01', validTo: '2026-12-31' }
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((date) => isInForce(agreement, date))).toEqual([false, true, true, false])
  expect([startOf('2026-01-01'), endOf(agreement), endOf({ validTo: null })]).toEqual(['2026-01-01T00:00:00+08:00', '2027-01-01T00:00:00+08:00', 'infinity'])
})

test('a share without a problem begins no earlier than now, ends after that, and lies within the agreement', () => {
  fc.assert(
    fc.property(moment, moment, fc.option(moment), day, fc.option(day), (now, startsAt, endsAt, validFrom, validTo) => {
      const agreement = { validFrom, validTo }
      const end = endsAt ?? 'infinity'
      if (periodProblem({ startsAt, endsAt: end }, agreement, now)) return
      const limit = endOf(agreement)
      expect(startsAt >= now).toBe(true)
      expect(Date.parse(startsAt)).toBeGreaterThanOrEqual(Date.parse(startOf(validFrom)))
      if (end !== 'infinity') expect(Date.parse(end)).toBeGreaterThan(Date.parse(startsAt))
      if (limit !== 'infinity') expect(Date.parse(end)).toBeLessThanOrEqual(Date.parse(limit))
    }),
  )
})

test('a share is open until it ends, unless it was ended before it began', () => {
  const now = '2026-06-01T00:00:00Z'
  expect(isOpen({ startsAt: '2026-01-01 00:00:00+00', endsAt: 'infinity' }, now)).toBe(true)
  expect(isOpen({ startsAt: '2026-01-01 00:00:00+00', endsAt: '2026-06-01 00:00:00+00' }, now)).toBe(false)
  expect(isOpen({ startsAt: '2027-01-01 00:00:00+00', endsAt: '2027-01-01 00:00:00+00' }, now)).toBe(false)
})
