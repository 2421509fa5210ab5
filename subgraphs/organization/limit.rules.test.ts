import { limitOf } from '@panorama/kit/limits'
import type { Bound } from '@panorama/kit/viewer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CLASSES, isSame, isValue, surplusOf, TIERS } from './limit.rules.ts'

const percent = (value: string, more: Partial<Bound> = {}): Bound => ({ measure: 'MAX_DISCOUNT_PERCENT', value, currency: null, customerClass: null, tier: null, ...more })
const own = (...bounds: Bound[]) => [{ permission: 'p', bounds }]

test('no bound is no limit, so it goes further than any', () => {
  expect(surplusOf('p', [], own(percent('10')))).toMatchObject({ measure: 'MAX_DISCOUNT_PERCENT', limit: '10' })
  expect(surplusOf('p', [], [])).toBeUndefined()
  expect(surplusOf('p', [percent('10')], own(percent('10')))).toBeUndefined()
  expect(surplusOf('p', [percent('10')], own(percent('10'), percent('5', { tier: 'C' })))).toMatchObject({ of: { tier: 'C' }, limit: '5' })
  expect(surplusOf('p', [percent('10')], own(percent('10'), { ...percent('100'), measure: 'MAX_AMOUNT', currency: 'CNY' }), 'MAX_DISCOUNT_PERCENT')).toBeUndefined()
})

test('bounds without surplus never let anybody go further, for customers of one class or of several', () => {
  const bounds = fc.array(fc.record({ value: fc.integer({ min: 0, max: 100 }).map(String), customerClass: fc.option(fc.constantFrom(...CLASSES)), tier: fc.option(fc.constantFrom(...TIERS)) }).map((each) => percent(each.value, each)), { maxLength: 5 })
  fc.assert(fc.property(bounds, bounds, fc.subarray([...CLASSES]), fc.option(fc.constantFrom(...TIERS)), (given, mine, classes, tier) => {
    if (surplusOf('p', given, own(...mine))) return
    const of = { classes, tier }
    const [theirs, limit] = [limitOf(own(...given), 'p', 'MAX_DISCOUNT_PERCENT', of), limitOf(own(...mine), 'p', 'MAX_DISCOUNT_PERCENT', of)]
    if (limit !== undefined) expect(Number(theirs ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(Number(limit))
  }))
})

test('a value is not negative, has at most two decimals, and a percentage stops at 100', () => {
  expect(['0', '100', '12.50', '12.500'].map((value) => isValue('MAX_DISCOUNT_PERCENT', value))).toEqual([true, true, true, true])
  expect(['-1', '100.01', '1.005', ''].map((value) => isValue('MAX_DISCOUNT_PERCENT', value))).toEqual([false, false, false, false])
  expect(isValue('MAX_AMOUNT', '50000000')).toBe(true)
})

test('two limits are about the same when all but the value agrees', () => {
  expect(isSame(percent('1'), percent('2'))).toBe(true)
  expect(isSame(percent('1'), percent('1', { tier: 'C' }))).toBe(false)
})
