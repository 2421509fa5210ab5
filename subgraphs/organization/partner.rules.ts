import type { PartnerRow, PartnerShareRow } from './tables.ts'

type Agreement = Pick<PartnerRow, 'validFrom' | 'validTo'>

/** Whether the agreement is in force on the day. */
export const isInForce = ({ validFrom, validTo }: Agreement, day: string) => validFrom <= day && (validTo === null || day <= validTo)

/** The moment a day begins in the operator's zone. */
export const startOf = (day: string) => `${day}T00:00:00+08:00`

/** The moment the agreement is over, which is when its last day is; `infinity` when it has none. */
export const endOf = ({ validTo }: Pick<Agreement, 'validTo'>) => (validTo === null ? 'infinity' : startOf(dayAfter(validTo)))

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** PostgreSQL's time, or infinity, as a number to compare. */
const instant = (time: string) => (time === 'infinity' ? Number.POSITIVE_INFINITY : Date.parse(time))

type Period = Pick<PartnerShareRow, 'startsAt' | 'endsAt'>

/** What is wrong with a share's period: begun before now, ended before it began, or outside the agreement. */
export const periodProblem = ({ startsAt, endsAt }: Period, agreement: Agreement, now: string): { code: string; field: 'startsAt' | 'endsAt' } | undefined => {
  if (instant(startsAt) < instant(now)) return { code: 'INVALID', field: 'startsAt' }
  if (instant(startsAt) < instant(startOf(agreement.validFrom)) || instant(startsAt) >= instant(endOf(agreement))) return { code: 'OUTSIDE_AGREEMENT', field: 'startsAt' }
  if (instant(endsAt) <= instant(startsAt)) return { code: 'INVALID', field: 'endsAt' }
  if (instant(endsAt) > instant(endOf(agreement))) return { code: 'OUTSIDE_AGREEMENT', field: 'endsAt' }
  return undefined
}

/** Whether a share is in force or to come; one that was ended before it began is neither. */
export const isOpen = ({ startsAt, endsAt }: Period, now: string) => instant(endsAt) > Math.max(instant(now), instant(startsAt))
