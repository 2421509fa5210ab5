import { type Problem, UserErrors } from '@panorama/kit/errors'
import type { Text } from '@panorama/kit/messages'
import { fromUnits, money, toUnits } from '@panorama/kit/money'
import type { Currency, DealCharge } from './types.generated.ts'

/** Months that one charge covers; 0: charged once. */
export const months: Record<DealCharge, bigint> = { ONE_TIME: 0n, MONTHLY: 1n, QUARTERLY: 3n, YEARLY: 12n }

/** `dividend / divisor`, rounded half up; neither is negative. */
export const halfUp = (dividend: bigint, divisor: bigint) => (dividend * 2n + divisor) / (divisor * 2n)

export type Priced = { quantity: number; charge: DealCharge; unitAmount: string; discountPercent: string }

/** What a line costs in minor units, once or per period, and per month; before the discount (`gross`) and after (`net`). */
export const priceOf = ({ quantity, charge, unitAmount, discountPercent }: Priced) => {
  const gross = toUnits(unitAmount) * BigInt(quantity)
  const net = halfUp(gross * (10_000n - toUnits(discountPercent)), 10_000n)
  const covered = months[charge]
  return { gross, net, monthly: covered === 0n ? null : { gross: halfUp(gross, covered), net: halfUp(net, covered) } }
}

/** The exact sums of what the lines show. */
export const totalsOf = (lines: readonly Priced[]) => {
  const totals = { once: { gross: 0n, net: 0n }, monthly: { gross: 0n, net: 0n } }
  for (const { gross, net, monthly } of lines.map(priceOf)) {
    const sum = monthly ? totals.monthly : totals.once
    sum.gross += monthly ? monthly.gross : gross
    sum.net += monthly ? monthly.net : net
  }
  return totals
}

/** What the lines cost in the first year after discount, in minor units: once, and twelve months. */
export const firstYearOf = (lines: readonly Priced[]) => {
  const { once, monthly } = totalsOf(lines)
  return once.net + monthly.net * 12n
}

/** The largest discount of any line; `0` without lines. */
export const highestDiscount = (lines: readonly Priced[]) =>
  lines.reduce((highest, { discountPercent }) => (toUnits(discountPercent) > toUnits(highest) ? discountPercent : highest), '0')

/** What remains of the lines after cost; undefined while the cost of one is unknown. */
export const marginOf = (lines: readonly (Priced & { unitCostAmount: string | null })[]) => {
  const costs: Priced[] = []
  for (const { quantity, charge, unitCostAmount } of lines) {
    if (unitCostAmount === null) return undefined
    costs.push({ quantity, charge, unitAmount: unitCostAmount, discountPercent: '0' })
  }
  const [price, cost] = [totalsOf(lines), totalsOf(costs)]
  return { once: price.once.net - cost.once.net, monthly: price.monthly.net - cost.monthly.net }
}

/** `percent` of an amount, rounded half up to the minor unit. */
export const share = (amount: string, percent: number) => fromUnits(halfUp(toUnits(amount) * BigInt(percent), 100n))

/** Money of minor units. */
export const sum = (units: bigint, currency: Currency) => money(fromUnits(units), currency)!

// ── what a person may enter ──────────────────────────────────────────────────────────────────────────────────────

const AMOUNT: Text = { zh: '金额不能为负数,且最多两位小数。请改正后重新提交。', en: 'an amount is not negative and has at most two decimals. Correct it and submit again.' }
const PERCENT: Text = { zh: '折扣须在 0 到 100 之间,且最多两位小数。请改正后重新提交。', en: 'a discount is from 0 to 100 percent with at most two decimals. Correct it and submit again.' }
const QUANTITY: Text = { zh: '数量须在 1 到 100000 之间。请改正后重新提交。', en: 'a quantity is from 1 to 100,000. Correct it and submit again.' }
const SITE: Text = { zh: '地点须有地址或行政区划代码,代码为六位数字。请改正后重新提交。', en: 'a site has an address or a region code, and the code has six digits. Correct it and submit again.' }

/** Rounding what a person entered would change the offer: more than two decimals are refused. */
export const isAmount = (text: string) => /^\d+(\.\d{1,2}0*)?$/.test(text)
export const isPercent = (text: string) => isAmount(text) && toUnits(text) <= 10_000n

type Site = { address?: string | null; regionCode?: string | null }
type Entered = {
  description?: string | null
  quantity?: number | null
  unitPrice?: string | null
  unitCost?: string | null
  discountPercent?: string | null
  site?: Site | null
  farSite?: Site | null
}

/** What is wrong with a line as entered; fields left out are not looked at. */
export const problemsOf = (line: Entered, path: readonly string[]): Problem[] => {
  const wrong = (field: string, message?: Text): Problem => ({ code: 'INVALID', field: [...path, field], message })
  const isSite = ({ address, regionCode }: Site) => (regionCode == null ? !!address?.trim() : /^\d{6}$/.test(regionCode))
  return [
    line.description != null && (line.description.trim() === '' || line.description.length > 500) && wrong('description'),
    line.quantity != null && (line.quantity < 1 || line.quantity > 100_000) && wrong('quantity', QUANTITY),
    line.unitPrice != null && !isAmount(line.unitPrice) && wrong('unitPrice', AMOUNT),
    line.unitCost != null && !isAmount(line.unitCost) && wrong('unitCost', AMOUNT),
    line.discountPercent != null && !isPercent(line.discountPercent) && wrong('discountPercent', PERCENT),
    line.site && !isSite(line.site) && wrong('site', SITE),
    line.farSite && !isSite(line.farSite) && wrong('farSite', SITE),
  ].filter((problem) => !!problem)
}

const refuseAll = (problems: Problem[]) => {
  if (problems.length) throw new UserErrors(problems)
}

export const checkLine = (line: Entered, ...path: string[]) => refuseAll(problemsOf(line, path))

const MOST = 1_000
const TOO_MANY: Text = { zh: `一次最多 ${MOST} 条明细。请分成多份。`, en: `a list has at most ${MOST} lines. Split it into several.` }

/** Refuses with everything that is wrong with the lines, each by its place in the list. */
export const checkLines = (lines: readonly Entered[], ...path: string[]) =>
  refuseAll(lines.length > MOST ? [{ code: 'INVALID', field: path, message: TOO_MANY }] : lines.flatMap((line, index) => problemsOf(line, [...path, String(index)])))

export const checkAmount = (amount: string | null | undefined, ...path: string[]) =>
  refuseAll(amount == null || isAmount(amount) ? [] : [{ code: 'INVALID', field: path, message: AMOUNT }])
