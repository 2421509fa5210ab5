import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stateOf, utilization } from './coverage.rules.ts'

test('below the standard more can come, at the maximum nobody', () => {
  const norm = { standard: 250, maximum: 1000 }
  expect([0, 249, 250, 999, 1000, 1001].map((count) => stateOf(count, norm))).toEqual(['BELOW_STANDARD', 'BELOW_STANDARD', 'WITHIN', 'WITHIN', 'FULL', 'FULL'])
})

test('utilization is a percentage with one decimal, rounded half up', () => {
  expect([utilization(1, 3), utilization(2, 3), utilization(1, 16), utilization(1000, 1000), utilization(0, 5), utilization(0, 0)]).toEqual(['33.3', '66.7', '6.3', '100.0', '0.0', null])
  fc.assert(fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (count, capacity) => Math.abs(Number(utilization(count, capacity)) - (count * 100) / capacity) <= 0.0500001))
})
