import { fromUnits, toUnits } from '@panorama/kit/money'
import type { BillingPeriod } from './types.generated.ts'

const MONTHS: Record<BillingPeriod, bigint> = { MONTH: 1n, QUARTER: 3n, YEAR: 12n }

/** What a discount takes off: per cent of the price, or an amount per month off every piece. */
export type Discount = { kind: 'PERCENT'; percent: string } | { kind: 'FIXED'; amount: string }

type Priced = {
  /** Of one unit, up to four decimals. */
  price: string
  period: BillingPeriod
  /** Up to three decimals. */
  quantity: string
  discount?: Discount | null
}

// Everything is counted in 10^-11 yuan (price 4 decimals × quantity 3 × percent 4), times the months of the period.
const PRICE = 4
const QUANTITY = 3
const FULL = 10_000n // 100.00 %
const CENT = 10n ** 9n

/** What a recurring price comes to per month, after discount, never below zero; rounded half up to the cent, once. */
export const monthlyPrice = ({ price, period, quantity, discount }: Priced): string => {
  const gross = toUnits(price, PRICE) * toUnits(quantity, QUANTITY) * FULL
  return fromUnits(halfUp(less(gross, period, quantity, discount), CENT * MONTHS[period]))
}

const less = (gross: bigint, period: BillingPeriod, quantity: string, discount: Discount | null | undefined) => {
  if (!discount) return gross
  if (discount.kind === 'PERCENT') return (gross / FULL) * (FULL - toUnits(discount.percent))
  const off = toUnits(discount.amount, PRICE) * toUnits(quantity, QUANTITY) * FULL * MONTHS[period]
  return gross > off ? gross - off : 0n
}

/** What a fixed amount off per month is of a price, in percent with two decimals, rounded up; never more than all of it. */
export const percentOff = (amountOff: string, price: string, period: BillingPeriod | null): string => {
  const [off, full] = [toUnits(amountOff, PRICE) * (period === null ? 1n : MONTHS[period]), toUnits(price, PRICE)]
  return fromUnits(off >= full ? FULL : (off * FULL + full - 1n) / full)
}

/** Of numbers that are not negative. */
const halfUp = (numerator: bigint, denominator: bigint) => (2n * numerator + denominator) / (2n * denominator)

/** `12.5` → `12.50`, `0.0550` → `0.055`: two decimals at least, and no zeros behind them. Finer ones stay, for the database to refuse. */
export const plainPrice = (amount: string) => {
  const [whole, fraction = ''] = amount.split('.') as [string, string?]
  return `${whole}.${fraction.replace(/0+$/, '').padEnd(2, '0')}`
}

/** `2.500` → `2.5`, `2.0` → `2`. */
export const plainNumber = (number: string) => (number.includes('.') ? number.replace(/\.?0+$/, '') : number)
