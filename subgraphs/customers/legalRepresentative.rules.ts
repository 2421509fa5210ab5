import type { LegalRepresentativeRow } from './tables.ts'
import type { RevealPurpose } from './types.generated.ts'

/** What is kept only with the person's consent, as columns. */
export const SENSITIVE = [
  'birthYearMonth', 'idNumberSealed', 'idNumberHash', 'party', 'personalReputation', 'health', 'family', 'hobbies', 'rewardsAndPunishments', 'misdeeds',
] as const satisfies readonly (keyof LegalRepresentativeRow)[]

/** Every sensitive column emptied. */
export const emptied = Object.fromEntries(SENSITIVE.map((column) => [column, null])) as Record<(typeof SENSITIVE)[number], null>

type Consent = Pick<LegalRepresentativeRow, 'consentedOn' | 'consentEndsOn' | 'consentWithdrawnAt' | 'consentPurposes'>

/** Whether the person's consent holds on the day. */
export const isInForce = ({ consentedOn, consentEndsOn, consentWithdrawnAt }: Consent, today: string) =>
  consentedOn !== null && consentWithdrawnAt === null && consentedOn <= today && (consentEndsOn === null || consentEndsOn >= today)

export const consentsTo = (consent: Consent, purpose: RevealPurpose, today: string) => isInForce(consent, today) && consent.consentPurposes.includes(purpose)

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = '10X98765432'

/**
 * An ID number as it is written: 18 characters, the last a check character over the others (GB 11643), or the 15 digits of old. The same
 * person's number is always the same text.
 */
export const normalIdNumber = (text: string): string | undefined => {
  const number = text.replace(/\s/g, '').toUpperCase()
  if (/^\d{15}$/.test(number)) return number
  if (!/^\d{17}[\dX]$/.test(number)) return undefined
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return CHECK[sum % 11] === number[17] ? number : undefined
}
