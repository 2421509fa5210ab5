import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthlyPrice, percentOff, plainNumber, plainPrice, type Discount } from './price.rules.ts'
import type { BillingPeriod } from './types.generated.ts'

const decimal = (scale: number, max: bigint) =>
  fc.tuple(fc.bigInt(0n, max), fc.integer({ min: 0, max: scale })).map(([units, places]) => {
    const digits = String(units).padStart(places + 1, '0')
    return places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits
  })
const percents = fc.bigInt(1n, 10_000n).map((hundredths) => `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`)
const periods = fc.constantFrom<BillingPeriod>('MONTH', 'QUARTER', 'YEAR')
const discounts: fc.Arbitrary<Discount | null> = fc.oneof(
  fc.constant(null),
  percents.map((percent) => ({ kind: 'PERCENT' as const, percent })),
  decimal(2, 100_000_00n).map((amount) => ({ kind: 'FIXED' as const, amount })),
)
const priced = fc.record({ price: decimal(4, 10n ** 12n), period: periods, quantity: decimal(3, 10n ** 7n), discount: discounts })
const cents = (amount: string) => BigInt(amount.replace('.', ''))
const ratio = (text: string): [bigint, bigint] => {
  const [whole, fraction = ''] = text.split('.') as [string, string?]
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)]
}

test('the figures of a bill come out as on paper', () => {
  const at = (price: string, quantity: string, discount: Discount | null = null, period: BillingPeriod = 'MONTH') => monthlyPrice({ price, period, quantity, discount })
  expect(at('1600.00', '3')).toBe('4800.00')
  expect(at('1600.00', '3', { kind: 'PERCENT', percent: '12' })).toBe('4224.00')
  expect(at('79.00', '500', { kind: 'FIXED', amount: '20.00' })).toBe('29500.00')
  expect(at('19.00', '500', { kind: 'FIXED', amount: '20.00' })).toBe('0.00')
  expect(at('1800.00', '2.5', null, 'YEAR')).toBe('375.00')
  expect(at('100.00', '1', null, 'QUARTER')).toBe('33.33')
  expect(at('200.00', '1', null, 'QUARTER')).toBe('66.67')
  expect(at('0.055', '1')).toBe('0.06')
  expect(at('0.01', '1', { kind: 'PERCENT', percent: '50' })).toBe('0.01')
  expect(at('99.99', '1', { kind: 'PERCENT', percent: '33.33' })).toBe('66.66')
})

test('the price is the exact one, rounded half up to the cent, once', () => {
  fc.assert(
    fc.property(priced, ({ price, period, quantity, discount }) => {
      const [p, pd] = ratio(price)
      const [q, qd] = ratio(quantity)
      const months = { MONTH: 1n, QUARTER: 3n, YEAR: 12n }[period]
      let [numerator, denominator] = [p * q, pd * qd * months]
      if (discount?.kind === 'PERCENT') {
        const [c, cd] = ratio(discount.percent)
        ;[numerator, denominator] = [numerator * (100n * cd - c), denominator * 100n * cd]
      } else if (discount) {
        const [a, ad] = ratio(discount.amount)
        ;[numerator, denominator] = [numerator * ad * qd - a * q * denominator, denominator * ad * qd]
      }
      if (numerator < 0n) numerator = 0n
      // net - 1/2 cent ≤ exact < net + 1/2 cent turned round: exact - 1/2 < net ≤ exact + 1/2
      const net = cents(monthlyPrice({ price, period, quantity, discount }))
      const [twiceNet, twiceExact] = [2n * net * denominator, 200n * numerator]
      expect(twiceNet > twiceExact - denominator && twiceNet <= twiceExact + denominator).toBe(true)
    }),
  )
})

test('a discount never adds to the price and never takes more than all of it', () => {
  fc.assert(
    fc.property(priced, ({ discount, ...rest }) => {
      const [net, list] = [cents(monthlyPrice({ ...rest, discount })), cents(monthlyPrice(rest))]
      expect(net >= 0n && net <= list).toBe(true)
    }),
  )
})

test('a hundred per cent off costs nothing, and more off never costs more', () => {
  fc.assert(
    fc.property(priced, percents, percents, (row, a, b) => {
      const [less, more] = [a, b].sort((x, y) => Number(x) - Number(y)) as [string, string]
      const at = (percent: string) => cents(monthlyPrice({ ...row, discount: { kind: 'PERCENT', percent } }))
      expect(at('100')).toBe(0n)
      expect(at(more) <= at(less)).toBe(true)
    }),
  )
})

test('the price grows with the quantity, and of whole cents per month in proportion', () => {
  fc.assert(
    fc.property(decimal(2, 10n ** 10n), fc.integer({ min: 1, max: 10_000 }), (price, pieces) => {
      const one = cents(monthlyPrice({ price, period: 'MONTH', quantity: '1' }))
      expect(cents(monthlyPrice({ price, period: 'MONTH', quantity: String(pieces) }))).toBe(one * BigInt(pieces))
    }),
  )
})

test('a price keeps its value when it is written plainly', () => {
  expect(['12', '12.5', '12.50', '0.0550', '0.055', '1.2345', '0.12345'].map(plainPrice)).toEqual(['12.00', '12.50', '12.50', '0.055', '0.055', '1.2345', '0.12345'])
  expect(['100', '2.500', '2.0', '0.10', '15.00'].map(plainNumber)).toEqual(['100', '2.5', '2', '0.1', '15'])
  fc.assert(fc.property(decimal(6, 10n ** 12n), (text) => {
    for (const plain of [plainPrice(text), plainNumber(text)]) {
      const [[a, ad], [b, bd]] = [ratio(plain), ratio(text)]
      expect(a * bd).toBe(b * ad)
    }
  }))
})

test('a fixed amount off is a share of the price, rounded up, and never more than all of it', () => {
  expect([percentOff('50', '1600', 'MONTH'), percentOff('100', '1200', 'YEAR'), percentOff('1', '300', 'MONTH'), percentOff('500', '400', 'MONTH'), percentOff('1', '0', null)]).toEqual(['3.13', '100.00', '0.34', '100.00', '100.00'])
})
