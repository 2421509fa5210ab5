import { money } from '@panorama/kit/money'
import { type Priced, priceOf, sum, totalsOf } from './price.rules.ts'
import type { Currency } from './types.generated.ts'

type Row = Priced & { currency: Currency; offeringId: string | null }

/** What a position of a quote or contract costs. */
export const priced = {
  offering: ({ offeringId: id }: Row) => (id ? { id } : null),
  unitPrice: ({ unitAmount, currency }: Row) => money(unitAmount, currency)!,
  amountBeforeDiscount: (row: Row) => sum(priceOf(row).gross, row.currency),
  amount: (row: Row) => sum(priceOf(row).net, row.currency),
  monthlyBeforeDiscount: (row: Row) => {
    const { monthly } = priceOf(row)
    return monthly && sum(monthly.gross, row.currency)
  },
  monthly: (row: Row) => {
    const { monthly } = priceOf(row)
    return monthly && sum(monthly.net, row.currency)
  },
}

export const dealTotals = (lines: readonly Priced[], currency: Currency) => {
  const { once, monthly } = totalsOf(lines)
  return {
    oneTimeBeforeDiscount: sum(once.gross, currency),
    oneTime: sum(once.net, currency),
    monthlyBeforeDiscount: sum(monthly.gross, currency),
    monthly: sum(monthly.net, currency),
  }
}
