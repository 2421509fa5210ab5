import { expect, test } from 'vitest'
import { inForce, lastIssued } from './regulation.rules.ts'

test('one version of a regulation is in force on a day: the last that has begun, until it is repealed', () => {
  const versions = [{ number: 3, effectiveOn: null }, { number: 2, effectiveOn: '2026-06-01' }, { number: 1, effectiveOn: '2026-01-01' }]
  const on = (day: string, repealedOn: string | null = null) => inForce(versions, repealedOn, day)?.number ?? null
  expect([on('2025-12-31'), on('2026-01-01'), on('2026-05-31'), on('2026-06-01'), on('2026-07-01', '2026-07-01'), on('2026-06-30', '2026-07-01')]).toEqual([null, 1, 1, 2, null, 2])
  expect(lastIssued(versions)?.number).toBe(2)
})
