import { next } from '@panorama/kit/transitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMeantFor, isSellable, type ProductOfferingVerb, transitions } from './productOffering.rules.ts'
import type { ProductOfferingStatus } from './types.generated.ts'
import { isInForce } from './validity.rules.ts'

const states = Object.keys(transitions) as ProductOfferingStatus[]
const verbs: ProductOfferingVerb[] = ['design', 'test', 'reject', 'activate', 'launch', 'retire', 'discontinue']

test('the customary way leads from study to obsolescence', () => {
  const way = ['design', 'test', 'activate', 'launch', 'retire', 'discontinue'] as const
  expect(way.reduce<ProductOfferingStatus>((state, verb) => next(transitions, state, verb)!, 'IN_STUDY')).toBe('OBSOLETE')
})

test('nothing is launched that was not activated, and nothing leaves OBSOLETE', () => {
  const before = (state: ProductOfferingStatus) => states.filter((from) => verbs.some((verb) => next(transitions, from, verb) === state))
  expect(before('LAUNCHED')).toEqual(['ACTIVE'])
  expect(before('ACTIVE')).toEqual(['IN_TEST'])
  expect(transitions.OBSOLETE).toEqual({})
})

test('a validity has both its days, and one without an end stays', () => {
  const row = { validFrom: '2026-01-01', validTo: '2026-06-30' }
  expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => isInForce(row, day))).toEqual([false, true, true, false])
  expect(isInForce({ ...row, validTo: null }, '2099-01-01')).toBe(true)
})

test('only what is launched and valid is sold', () => {
  fc.assert(
    fc.property(fc.constantFrom(...states), fc.boolean(), (status, isOver) => {
      const row = { status, validFrom: '2026-01-01', validTo: isOver ? '2026-06-30' : null }
      expect(isSellable(row, '2026-11-22')).toBe(status === 'LAUNCHED' && !isOver)
    }),
  )
})

test('an audience is met by one of its classes and its tier; an empty one by everybody', () => {
  expect(isMeantFor({ classes: [], tiers: [] }, { classes: [], tier: null })).toBe(true)
  expect(isMeantFor({ classes: ['GROUP', 'IMPORTANT'], tiers: [] }, { classes: ['GROUP'], tier: null })).toBe(true)
  expect(isMeantFor({ classes: ['GROUP'], tiers: [] }, { classes: ['HIGH_VALUE'], tier: 'A' })).toBe(false)
  expect(isMeantFor({ classes: [], tiers: ['A', 'A_PLUS'] }, { classes: [], tier: 'A' })).toBe(true)
  expect(isMeantFor({ classes: [], tiers: ['A'] }, { classes: ['GROUP'], tier: null })).toBe(false)
  expect(isMeantFor({ classes: ['GROUP'], tiers: ['A'] }, { classes: ['GROUP'], tier: 'B' })).toBe(false)
})
