import { toUnits } from '@panorama/kit/money'
import type { TariffRow } from './tables.ts'

type Priced = Pick<TariffRow, 'priceType' | 'unit' | 'amount' | 'customerClass' | 'provinceCode'>
type Payer = { classes: readonly string[]; provinceCode: string | null }

/** Whether a price is meant for customers of these classes installed in this province. */
export const appliesTo = ({ customerClass, provinceCode }: Priced, payer: Payer) =>
  (customerClass === null || payer.classes.includes(customerClass)) && (provinceCode === null || provinceCode === payer.provinceCode)

/** Class and province, then class, then province, then general. */
const specificity = ({ customerClass, provinceCode }: Priced) => (customerClass === null ? 0 : 2) + (provinceCode === null ? 0 : 1)

const isBetter = (a: Priced, b: Priced) => {
  const more = specificity(a) - specificity(b)
  return more === 0 ? toUnits(a.amount, 4) < toUnits(b.amount, 4) : more > 0
}

/** Of tariffs in force, those a customer pays: per price type and unit the most specific one, the cheaper where two compete. */
export const bestTariffs = <Tariff extends Priced>(tariffs: readonly Tariff[], payer: Payer): Tariff[] => {
  const best = new Map<string, Tariff>()
  for (const tariff of tariffs.filter((each) => appliesTo(each, payer))) {
    const key = `${tariff.priceType} ${tariff.unit}`
    const other = best.get(key)
    if (!other || isBetter(tariff, other)) best.set(key, tariff)
  }
  return [...best.values()]
}

/** What one pays if nobody says which: the recurring price, else the one by use, else the one-time one; all of them when there are several. */
export const usualTariffs = <Tariff extends Priced>(tariffs: readonly Tariff[]): Tariff[] => {
  for (const priceType of ['RECURRING', 'USAGE', 'ONE_TIME'] as const) {
    const found = tariffs.filter((tariff) => tariff.priceType === priceType)
    if (found.length) return found
  }
  return []
}
