import { fromUnits, toUnits } from '@panorama/kit/money'

const SCALE = 6

/** Without the zeros that the column's scale adds: `12.500000` → `12.5`. */
export const decimal = (text: string | null) => (text?.includes('.') ? text.replace(/\.?0+$/, '') : text)

/** One less the other; null when either is unknown. */
export const difference = (one: string | null, other: string | null) =>
  one === null || other === null ? null : decimal(fromUnits(toUnits(one, SCALE) - toUnits(other, SCALE), SCALE))

/** The quotient of two numbers in units of 10^-6, rounded half up, as text with `digits` decimals. `divisor` is more than 0. */
export const quotient = (dividend: bigint, divisor: bigint, digits: number): string => {
  const factor = 10n ** BigInt(digits)
  const doubled = (2n * dividend * factor + divisor) / (2n * divisor)
  return fromUnits(doubled, digits)
}
