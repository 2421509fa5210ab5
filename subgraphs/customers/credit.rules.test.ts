import fc from 'fast-check'
import { expect, test } from 'vitest'
import { falls, inForce, rises } from './credit.rules.ts'

const level = fc.record({ grade: fc.constantFrom('A', 'B', 'C', 'D'), value: fc.integer({ min: 0, max: 1000 }) })

test('credit never rises and falls at once, and standing still is neither', () => {
  fc.assert(
    fc.property(level, level, (from, to) => {
      expect(rises(from, to) && falls(from, to)).toBe(false)
      expect(rises(from, to)).toBe(falls(to, from))
      expect(rises(from, from)).toBe(false)
    }),
  )
})

test('of each subject the latest holds, until its last day is over', () => {
  const rows = [
    { account: null, expiresOn: '2026-01-31', n: 1 },
    { account: null, expiresOn: null, n: 2 },
    { account: 'A', expiresOn: null, n: 3 },
  ]
  expect(inForce(rows, '2026-01-31').map(({ n }) => n)).toEqual([1, 3])
  expect(inForce(rows, '2026-02-01').map(({ n }) => n)).toEqual([3]) // an older one does not come back
})
