import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covers, dayAfter, endOf, isInForce, isRenewable, startOf, transitions } from './agreement.rules.ts'

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))

test('an agreement is in force from the beginning of its first day to the end of its last, in Shanghai, while it is active', () => {
  const agreement = { status: 'ACTIVE', validFrom: '2026-01-01', validTo: '2026-12-31' } as const
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((date) => isInForce(agreement, date))).toEqual([false, true, true, false])
  expect((['DRAFT', 'SUSPENDED', 'ENDED'] as const).map((status) => isInForce({ ...agreement, status }, '2026-06-01'))).toEqual([false, false, false])
  expect([startOf('2026-01-01'), endOf(agreement), endOf({ validTo: null })]).toEqual(['2026-01-01T00:00:00+08:00', '2027-01-01T00:00:00+08:00', 'infinity'])
})

test('it is over at the moment the day after its last one begins', () => {
  fc.assert(
    fc.property(day, (last) => {
      expect(endOf({ validTo: last })).toBe(startOf(dayAfter(last)))
      expect(Date.parse(endOf({ validTo: last })) - Date.parse(startOf(last))).toBe(86_400_000)
    }),
  )
})

test('what has ended stays ended, and only what runs is renewed', () => {
  expect(transitions.ENDED).toEqual({})
  expect((['DRAFT', 'ACTIVE', 'SUSPENDED', 'ENDED'] as const).map(isRenewable)).toEqual([false, true, true, false])
})

test('an agreement without regions is for all, one for a province for its regions, and none for a unit of the whole country', () => {
  const of = (regionCodes: string[]) => (regionCode: string | null) => covers({ regionCodes, industries: [] }, { regionCode, industry: 'FINANCE' })
  expect([null, '440100', '510100'].map(of([]))).toEqual([true, true, true])
  expect([null, '440000', '440100', '510100'].map(of(['44', '510700']))).toEqual([false, true, true, false])
})

test('an agreement for named industries is for no other, and needs the region to fit as well', () => {
  const of = (regionCodes: string[]) => (industry: 'FINANCE' | 'ENERGY' | 'RETAIL') => covers({ regionCodes, industries: ['FINANCE', 'ENERGY'] }, { regionCode: '440100', industry })
  expect((['FINANCE', 'ENERGY', 'RETAIL'] as const).map(of(['44']))).toEqual([true, true, false])
  expect((['FINANCE', 'ENERGY', 'RETAIL'] as const).map(of(['51']))).toEqual([false, false, false])
})
