import { fromUnits, toUnits } from '@panorama/kit/money'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkLines, halfUp, isAmount, isPercent, marginOf, months, type Priced, priceOf, problemsOf, share, totalsOf } from './price.rules.ts'
import type { DealCharge } from './types.generated.ts'

const units = (most: bigint) => fc.bigInt({ min: 0n, max: most }).map((value) => fromUnits(value))
const charges = Object.keys(months) as DealCharge[]
const line: fc.Arbitrary<Priced> = fc.record({
  quantity: fc.integer({ min: 1, max: 100_000 }),
  charge: fc.constantFrom(...charges),
  unitAmount: units(10n ** 16n - 1n),
  discountPercent: units(10_000n),
})
const priced = (charge: DealCharge, unitAmount: string, quantity = 1, discountPercent = '0'): Priced => ({ charge, unitAmount, quantity, discountPercent })

test('a half is rounded up, anything less down', () => {
  expect([1n, 2n, 3n, 4n, 5n, 6n].map((value) => halfUp(value, 4n))).toEqual([0n, 1n, 1n, 1n, 1n, 2n])
  expect(priceOf(priced('ONE_TIME', '0.01', 1, '50')).net).toBe(1n)
  expect(priceOf(priced('ONE_TIME', '0.01', 1, '50.01')).net).toBe(0n)
  expect(priceOf(priced('ONE_TIME', '33.33', 3, '12.50')).net).toBe(8749n)
})

test('no price is a float: large amounts lose nothing', () => {
  expect(priceOf(priced('ONE_TIME', '99999999999999.99', 100_000)).gross).toBe(999_999_999_999_999_900_000n)
})

test('a discount of 0 changes nothing, of 100 leaves nothing, and more discount never costs more', () => {
  fc.assert(fc.property(line, units(10_000n), (each, other) => {
    expect(priceOf({ ...each, discountPercent: '0.00' }).net).toBe(priceOf(each).gross)
    expect(priceOf({ ...each, discountPercent: '100.00' }).net).toBe(0n)
    const [less, more] = [each.discountPercent, other].sort((a, b) => (toUnits(a) < toUnits(b) ? -1 : 1)) as [string, string]
    expect(priceOf({ ...each, discountPercent: more }).net).toBeLessThanOrEqual(priceOf({ ...each, discountPercent: less }).net)
  }))
})

test('a discounted price differs from the exact one by at most half a unit', () => {
  fc.assert(fc.property(line, (each) => {
    const { gross, net } = priceOf(each)
    const exact = gross * (10_000n - toUnits(each.discountPercent))
    const off = net * 10_000n - exact
    expect(off > -5_000n && off <= 5_000n).toBe(true)
  }))
})

test('the monthly part of a quarter or a year adds up to it within half a unit per month', () => {
  expect(priceOf(priced('QUARTERLY', '100.00')).monthly?.net).toBe(3333n)
  expect(priceOf(priced('YEARLY', '100.02')).monthly?.net).toBe(834n)
  fc.assert(fc.property(line.filter((each) => each.charge !== 'ONE_TIME'), (each) => {
    const { net, monthly } = priceOf(each)
    const off = monthly!.net * months[each.charge] - net
    expect(off * 2n > -months[each.charge] && off * 2n <= months[each.charge]).toBe(true)
  }))
})

test('totals are the exact sums of what the lines show, whatever their order', () => {
  fc.assert(fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
    const prices = lines.map(priceOf)
    const add = (values: bigint[]) => values.reduce((all, value) => all + value, 0n)
    expect(totalsOf(lines)).toEqual({
      once: { gross: add(prices.filter((each) => !each.monthly).map((each) => each.gross)), net: add(prices.filter((each) => !each.monthly).map((each) => each.net)) },
      monthly: { gross: add(prices.map((each) => each.monthly?.gross ?? 0n)), net: add(prices.map((each) => each.monthly?.net ?? 0n)) },
    })
    expect(totalsOf(lines.toReversed())).toEqual(totalsOf(lines))
  }))
})

test('the margin is price after discount less cost, and unknown while one cost is', () => {
  const lines = [
    { ...priced('ONE_TIME', '1000.00', 2, '10'), unitCostAmount: '950.00' },
    { ...priced('MONTHLY', '300.00'), unitCostAmount: '120.50' },
  ]
  expect(marginOf(lines)).toEqual({ once: -10_000n, monthly: 17_950n })
  expect(marginOf([...lines, { ...priced('MONTHLY', '1.00'), unitCostAmount: null }])).toBeUndefined()
})

test('a share of an amount is rounded half up, and complementary shares add up within a unit', () => {
  expect(share('0.05', 10)).toBe('0.01')
  expect(share('0.04', 10)).toBe('0.00')
  fc.assert(fc.property(units(10n ** 16n), fc.integer({ min: 0, max: 100 }), (amount, percent) => {
    const off = toUnits(share(amount, percent)) + toUnits(share(amount, 100 - percent)) - toUnits(amount)
    expect(off === 0n || off === 1n).toBe(true)
  }))
})

test('amounts are refused when the database would round them, percentages beyond 100 too', () => {
  for (const text of ['0', '12', '12.5', '12.50', '12.500']) expect(isAmount(text), text).toBe(true)
  for (const text of ['-1', '0.005', '12.501', '1e3', '']) expect(isAmount(text), text).toBe(false)
  expect([isPercent('100'), isPercent('100.00'), isPercent('100.01'), isPercent('-0.01'), isPercent('33.333')]).toEqual([true, true, false, false, false])
})

test('every mistake in a line is named by its field', () => {
  const fields = problemsOf({ description: ' ', quantity: 0, unitPrice: '-1', unitCost: '0.001', discountPercent: '101', site: {}, farSite: { regionCode: '44' } }, ['input', 'lines', '3'])
  expect(fields.map(({ field }) => field?.join('.'))).toEqual(['description', 'quantity', 'unitPrice', 'unitCost', 'discountPercent', 'site', 'farSite'].map((name) => `input.lines.3.${name}`))
  expect(problemsOf({ quantity: 1, unitPrice: '0', site: { address: '广州大道中 1 号' }, farSite: { regionCode: '440300' } }, [])).toEqual([])
})

test('a thousand lines are taken, one more is not', () => {
  const lines = Array.from({ length: 1_001 }, () => ({ description: '专线' }))
  expect(() => checkLines(lines.slice(1), 'input', 'lines')).not.toThrow()
  expect(() => checkLines(lines, 'input', 'lines')).toThrow('INVALID input.lines')
})
