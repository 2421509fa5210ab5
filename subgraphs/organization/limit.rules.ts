import { limitOf, type Measure } from '@panorama/kit/limits'
import { toUnits } from '@panorama/kit/money'
import type { Bound, Limit } from '@panorama/kit/viewer'
import type { RoleLimitRow } from './tables.ts'
import type { Currency, KeyAccountClass, LimitMeasure, Tier } from './types.generated.ts'

export const CLASSES: readonly KeyAccountClass[] = ['IMPORTANT', 'HIGH_VALUE', 'GROUP', 'STRATEGIC', 'POTENTIAL_HIGH_VALUE', 'POTENTIAL_GROUP']
export const TIERS: readonly Tier[] = ['A_PLUS', 'A', 'B', 'C']
const CURRENCIES: readonly Currency[] = ['CNY', 'HKD', 'USD']

const SETS = CLASSES.reduce<KeyAccountClass[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]])

/** Every kind of customer that limits can tell apart: any set of classes, any tier or none. */
const KINDS = SETS.flatMap((classes) => [null, ...TIERS].map((tier) => ({ classes, tier })))

const ASPECTS: readonly { measure: Measure; currency: string | null }[] = [
  { measure: 'MAX_DISCOUNT_PERCENT', currency: null },
  ...CURRENCIES.map((currency) => ({ measure: 'MAX_AMOUNT' as const, currency })),
]

type Kind = (typeof KINDS)[number]
export type Surplus = { permission: string; measure: LimitMeasure; currency: string | null; of: Kind; limit: string }

/**
 * Where bounds would let a permission go further than the own limits do, for some kind of customer; undefined when nowhere. No bound for
 * a measure is no limit. With `only` just one measure is looked at.
 */
export const surplusOf = (permission: string, bounds: readonly Bound[], own: readonly Limit[], only?: LimitMeasure): Surplus | undefined => {
  for (const { measure, currency } of ASPECTS.filter((aspect) => only === undefined || aspect.measure === only))
    for (const of of KINDS) {
      const limit = limitOf(own, permission, measure, of, currency)
      if (limit === undefined) continue
      const given = limitOf([{ permission, bounds }], permission, measure, of, currency)
      if (given === undefined || toUnits(given, 6) > toUnits(limit, 6)) return { permission, measure, currency, of, limit }
    }
  return undefined
}

export const boundOf = ({ measure, value, currency, customerClass, tier }: RoleLimitRow): Bound => ({ measure, value, currency, customerClass, tier })

/** Whether two limits are about the same and one replaces the other. */
export const isSame = (a: Omit<Bound, 'value'>, b: Omit<Bound, 'value'>) => (['measure', 'currency', 'customerClass', 'tier'] as const).every((field) => a[field] === b[field])

/** A discount that can be asked for, in percent. */
export const isShare = (percent: string) => !percent.startsWith('-') && toUnits(percent, 6) <= 100_000_000n

/** At most two decimals, not negative; a percentage up to 100. */
export const isValue = (measure: LimitMeasure, value: string) => /^\d{1,16}(\.\d{1,2}0*)?$/.test(value) && (measure === 'MAX_AMOUNT' || toUnits(value) <= 10_000n)

