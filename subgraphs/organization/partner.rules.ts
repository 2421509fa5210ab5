import { endOf, startOf } from './agreement.rules.ts'
import type { PartnerAgreementRow, PartnerShareRow } from './tables.ts'

type Agreement = Pick<PartnerAgreementRow, 'validFrom' | 'validTo'>

/** PostgreSQL's time, or infinity, as a number to compare. */
const instant = (time: string) => (time === 'infinity' ? Number.POSITIVE_INFINITY : Date.parse(time))

type Period = Pick<PartnerShareRow, 'startsAt' | 'endsAt'>

/** What is wrong with a share's period: begun before now, ended before it began, or outside the agreement under which it begins. */
export const periodProblem = ({ startsAt, endsAt }: Period, agreement: Agreement | undefined, now: string): { code: string; field: 'startsAt' | 'endsAt' } | undefined => {
  if (instant(startsAt) < instant(now)) return { code: 'INVALID', field: 'startsAt' }
  if (!agreement || instant(startsAt) < instant(startOf(agreement.validFrom)) || instant(startsAt) >= instant(endOf(agreement))) return { code: 'OUTSIDE_AGREEMENT', field: 'startsAt' }
  if (instant(endsAt) <= instant(startsAt)) return { code: 'INVALID', field: 'endsAt' }
  if (instant(endsAt) > instant(endOf(agreement))) return { code: 'OUTSIDE_AGREEMENT', field: 'endsAt' }
  return undefined
}

/** Whether a share is in force or to come; one that was ended before it began is neither. */
export const isOpen = ({ startsAt, endsAt }: Period, now: string) => instant(endsAt) > Math.max(instant(now), instant(startsAt))
