import { fromUnits, toUnits } from '@panorama/kit/money'
import { monthlyPrice } from './price.rules.ts'
import type { TariffRow } from './tables.ts'

type Part = { quantity: number; tariffs: readonly TariffRow[] }
type Amount = { amount: string; currency: TariffRow['currency'] }

/** The one general recurring price among tariffs in force: null when there is none, undefined when there are several. */
export const generalRecurring = (tariffs: readonly TariffRow[]) => {
  const found = tariffs.filter((tariff) => tariff.priceType === 'RECURRING' && tariff.customerClass === null && tariff.provinceCode === null)
  return found.length > 1 ? undefined : (found[0] ?? null)
}

/**
 * What the parts cost per month together, less a percentage each, as they would be billed: every part is rounded by
 * itself. Null when a part has no single recurring price, or when currencies differ.
 */
export const sumOfParts = (parts: readonly Part[], percent: string | null = null): Amount | null => {
  let cents = 0n
  const currencies = new Set<TariffRow['currency']>()
  for (const { quantity, tariffs } of parts) {
    const tariff = generalRecurring(tariffs)
    if (tariff === undefined) return null
    if (tariff === null) continue
    const discount = percent === null ? null : ({ kind: 'PERCENT', percent } as const)
    cents += toUnits(monthlyPrice({ price: tariff.amount, period: tariff.period!, quantity: String(quantity), discount }))
    currencies.add(tariff.currency)
  }
  const [currency, ...others] = currencies
  return others.length ? null : { amount: fromUnits(cents), currency: currency ?? 'CNY' }
}
