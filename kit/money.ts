/** `Money` of a nullable amount column; the currency is CNY where a table has no column for it. */
export const money = (amount: string | null, currency = 'CNY') =>
  amount === null ? null : { amount, currency: currency as 'CNY' | 'HKD' | 'USD' }

/** Adds and multiplies exact decimals in units of 10^-scale, so that no float ever holds money. */
export const toUnits = (amount: string, scale = 2): bigint => {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount)!
  const digits = fraction.padEnd(scale + 1, '0')
  const units = BigInt(whole + digits.slice(0, scale)) + (digits[scale]! >= '5' ? 1n : 0n)
  return sign ? -units : units
}

export const fromUnits = (units: bigint, scale = 2): string => {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}
