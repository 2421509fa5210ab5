import type { Transitions } from '@panorama/kit/transitions'
import type { PartnerAgreementRow } from './tables.ts'
import type { Industry, PartnerAgreementStatus } from './types.generated.ts'

export type AgreementVerb = 'activate' | 'suspend' | 'resume' | 'end'

/** The life cycle of an agreement with a partner 合作协议. */
export const transitions: Transitions<PartnerAgreementStatus, AgreementVerb> = {
  DRAFT: { activate: 'ACTIVE', end: 'ENDED' },
  ACTIVE: { suspend: 'SUSPENDED', end: 'ENDED' },
  SUSPENDED: { resume: 'ACTIVE', end: 'ENDED' },
  ENDED: {},
}

/** Verbs that nobody may use without saying why. */
export const needsReason = (verb: AgreementVerb) => verb === 'suspend' || verb === 'end'

/** Whether it can be continued by another: what has begun, and is not over. */
export const isRenewable = (status: PartnerAgreementStatus) => status === 'ACTIVE' || status === 'SUSPENDED'

type Term = Pick<PartnerAgreementRow, 'validFrom' | 'validTo'>

/** Whether it is in force on the day. */
export const isInForce = ({ status, validFrom, validTo }: Term & Pick<PartnerAgreementRow, 'status'>, day: string) =>
  status === 'ACTIVE' && validFrom <= day && (validTo === null || day <= validTo)

/** The moment a day begins in the operator's zone. */
export const startOf = (day: string) => `${day}T00:00:00+08:00`

/** The moment the agreement is over, which is when its last day is; `infinity` when it has none. */
export const endOf = ({ validTo }: Pick<Term, 'validTo'>) => (validTo === null ? 'infinity' : startOf(dayAfter(validTo)))

export const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

type Scope = Pick<PartnerAgreementRow, 'regionCodes' | 'industries'>

/** Whether an agreement is for customers of a region and an industry; one for named regions is for none that is not said. */
export const covers = ({ regionCodes, industries }: Scope, { regionCode, industry }: { regionCode: string | null; industry: Industry }) =>
  (regionCodes.length === 0 || (regionCode !== null && regionCodes.some((code) => regionCode.startsWith(code)))) && (industries.length === 0 || industries.includes(industry))
