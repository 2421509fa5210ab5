import { fromUnits, toUnits } from '@panorama/kit/money'
import { today } from '@panorama/kit/scalars'
import type { Transitions } from '@panorama/kit/transitions'
import { type Discount, monthlyPrice } from './price.rules.ts'
import type { ProductCharacteristicRow, UsedProductRow } from './tables.ts'
import type { UsedProductStatus } from './types.generated.ts'

export type UsedProductVerb =
  | 'requestActivation'
  | 'activate'
  | 'suspend'
  | 'resume'
  | 'requestTermination'
  | 'withdrawTermination'
  | 'terminate'
  | 'cancel'
  | 'abort'

/** The life cycle of a used product 在用产品生命周期 (TMF637). A line stopped for good may end without being resumed first. */
export const transitions: Transitions<UsedProductStatus, UsedProductVerb> = {
  CREATED: { requestActivation: 'PENDING_ACTIVE', activate: 'ACTIVE', cancel: 'CANCELLED' },
  PENDING_ACTIVE: { activate: 'ACTIVE', cancel: 'CANCELLED', abort: 'ABORTED' },
  ACTIVE: { suspend: 'SUSPENDED', requestTermination: 'PENDING_TERMINATE', terminate: 'TERMINATED' },
  SUSPENDED: { resume: 'ACTIVE', terminate: 'TERMINATED' },
  PENDING_TERMINATE: { withdrawTermination: 'ACTIVE', terminate: 'TERMINATED' },
  TERMINATED: {},
  CANCELLED: {},
  ABORTED: {},
}

const WITH_REASON: readonly UsedProductVerb[] = ['suspend', 'requestTermination', 'terminate', 'cancel', 'abort']

/** Verbs that nobody may use without saying why. */
export const needsReason = (verb: UsedProductVerb) => WITH_REASON.includes(verb)

/** Whether rate, place, quantity and so on may still change. */
export const isChangeable = (status: UsedProductStatus) => status === 'CREATED' || status === 'PENDING_ACTIVE' || status === 'ACTIVE' || status === 'SUSPENDED'

// ── price ────────────────────────────────────────────────────────────────────────────────────────────────────────

type Priced = Pick<UsedProductRow, 'unitPrice' | 'period' | 'quantity' | 'discountKind' | 'discountPercent' | 'discountAmount'>

const discountOf = ({ discountKind, discountPercent, discountAmount }: Priced): Discount | null => {
  if (discountKind === null) return null
  return discountKind === 'PERCENT' ? { kind: 'PERCENT', percent: discountPercent! } : { kind: 'FIXED', amount: discountAmount! }
}

/** What it costs per month before discount; null when nothing recurs. */
export const listPriceOf = ({ unitPrice, period, quantity }: Priced) => (unitPrice !== null && period !== null ? monthlyPrice({ price: unitPrice, period, quantity }) : null)

/** What it costs per month after discount; null when nothing recurs. */
export const netPriceOf = (row: Priced) =>
  row.unitPrice !== null && row.period !== null ? monthlyPrice({ price: row.unitPrice, period: row.period, quantity: row.quantity, discount: discountOf(row) }) : null

/** What the service level costs per month; null when there is none. */
export const slaPriceOf = ({ slaPrice, quantity }: Pick<UsedProductRow, 'slaPrice' | 'quantity'>) =>
  slaPrice === null ? null : monthlyPrice({ price: slaPrice, period: 'MONTH', quantity })

/** `2` pieces of `1.5` each are `3`. */
export const times = (quantity: string, pieces: number) => fromUnits(toUnits(quantity, 3) * BigInt(pieces), 3).replace(/\.?0+$/, '')

// ── term ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Last day of the agreed months, counted in the operator's zone: the eve of the same day of the month, or the month's last. */
export const termEndsOn = ({ openedAt, termMonths }: Pick<UsedProductRow, 'openedAt' | 'termMonths'>): string | null => {
  if (openedAt === null || termMonths === null) return null
  const [year, month, day] = today(new Date(openedAt)).split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month + termMonths, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + termMonths, day > lastOfMonth ? lastOfMonth : day - 1)).toISOString().slice(0, 10)
}

// ── characteristics ──────────────────────────────────────────────────────────────────────────────────────────────

type Said = Record<string, string>
type Given = readonly { code: string; value?: string | null }[]

/** Values with those given put in; a null takes one out. */
export const say = (said: Said, given: Given): Said => {
  const all = { ...said }
  for (const { code, value } of given)
    if (value == null) delete all[code]
    else all[code] = value
  return all
}

/** Positions of the values that their characteristic does not accept, or that have none. */
export const wrongValues = (characteristics: readonly ProductCharacteristicRow[], given: Given): number[] => {
  const byCode = new Map(characteristics.map((characteristic) => [characteristic.code, characteristic]))
  return given.flatMap(({ code, value }, index) => {
    const characteristic = byCode.get(code)
    return value == null || (characteristic && accepts(characteristic, value)) ? [] : [index]
  })
}

const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/

const accepts = ({ valueType, allowedValues, minimum, maximum }: ProductCharacteristicRow, value: string) => {
  if (allowedValues.length && !allowedValues.includes(value)) return false
  if (valueType === 'BOOLEAN') return value === 'true' || value === 'false'
  if (valueType === 'TEXT') return value.trim().length > 0 && value.length <= 500
  if (!NUMBER.test(value)) return false
  const number = toUnits(value, 6)
  return (minimum === null || number >= toUnits(minimum, 6)) && (maximum === null || number <= toUnits(maximum, 6))
}

/** Required characteristics of which nothing is said. */
export const missing = (characteristics: readonly ProductCharacteristicRow[], said: Said) => characteristics.filter(({ code, isRequired }) => isRequired && said[code] === undefined)

/** What is said, in the order of the specification; what it no longer knows comes last. */
export const inOrder = (characteristics: readonly ProductCharacteristicRow[], said: Said): { code: string; value: string; characteristic: ProductCharacteristicRow | null }[] => {
  const known = characteristics.filter(({ code }) => said[code] !== undefined)
  const codes = new Set(known.map(({ code }) => code))
  return [
    ...known.map((characteristic) => ({ code: characteristic.code, value: said[characteristic.code]!, characteristic })),
    ...Object.keys(said).filter((code) => !codes.has(code)).sort().map((code) => ({ code, value: said[code]!, characteristic: null })),
  ]
}
