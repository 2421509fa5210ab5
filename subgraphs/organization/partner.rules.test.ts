import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOf, startOf } from './agreement.rules.ts'
import { isOpen, periodProblem } from './partner.rules.ts'

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2020-01-01'), noInvalidDate: true }).map((date) => date.toISOString())

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

test('without an agreement no share begins', () => {
  expect(periodProblem({ startsAt: '2026-06-02T00:00:00Z', endsAt: 'infinity' }, undefined, '2026-06-01T00:00:00Z')).toEqual({ code: 'OUTSIDE_AGREEMENT', field: 'startsAt' })
})

test('a share is open until it ends, unless it was ended before it began', () => {
  const now = '2026-06-01T00:00:00Z'
  expect(isOpen({ startsAt: '2026-01-01 00:00:00+00', endsAt: 'infinity' }, now)).toBe(true)
  expect(isOpen({ startsAt: '2026-01-01 00:00:00+00', endsAt: '2026-06-01 00:00:00+00' }, now)).toBe(false)
  expect(isOpen({ startsAt: '2027-01-01 00:00:00+00', endsAt: '2027-01-01 00:00:00+00' }, now)).toBe(false)
})
