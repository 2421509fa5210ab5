import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expired, takeFrom, total } from './points.rules.ts'

const day = fc.option(fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)))
const lots = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 6 }), remaining: fc.integer({ min: 0, max: 5_000 }), expiresOn: day }), { selector: ({ id }) => id, maxLength: 12 })

test('exactly so many points are taken, from no lot more than it holds; or none at all', () => {
  fc.assert(
    fc.property(lots, fc.integer({ min: 1, max: 30_000 }), (held, points) => {
      const takings = takeFrom(held, points)
      if (points > total(held)) return void expect(takings).toBeUndefined()
      expect(takings!.reduce((sum, { taken }) => sum + taken, 0)).toBe(points)
      for (const { id, taken } of takings!) expect(taken).toBeLessThanOrEqual(held.find((lot) => lot.id === id)!.remaining)
    }),
  )
})

test('nothing that expires later is touched while something that expires earlier is left', () => {
  fc.assert(
    fc.property(lots, fc.integer({ min: 1, max: 30_000 }), (held, points) => {
      const taken = new Map((takeFrom(held, points) ?? []).map(({ id, taken }) => [id, taken]))
      const used = held.filter(({ id }) => taken.has(id))
      for (const lot of held) if (taken.size && (taken.get(lot.id) ?? 0) < lot.remaining) for (const other of used) expect((other.expiresOn ?? '9999') <= (lot.expiresOn ?? '9999')).toBe(true)
    }),
  )
})

test('points can be spent on their last day, and no longer', () => {
  const lot = { id: 'a', remaining: 5, expiresOn: '2026-01-31' }
  expect(expired([lot], '2026-01-31')).toEqual([])
  expect(expired([lot], '2026-02-01')).toEqual([lot])
})
