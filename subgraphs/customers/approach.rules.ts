import type { Transitions } from '@panorama/kit/transitions'
import type { ApproachClaimStatus, ApproachOutcome, Industry } from './types.generated.ts'

export type ApproachClaimVerb = 'withdraw' | 'revoke' | 'convert'

/** The life cycle of a claim 客户保护; it expires by itself. */
export const transitions: Transitions<ApproachClaimStatus, ApproachClaimVerb> = {
  ACTIVE: { withdraw: 'WITHDRAWN', revoke: 'REVOKED', convert: 'CONVERTED' },
  EXPIRED: {},
  CONVERTED: {},
  WITHDRAWN: {},
  REVOKED: {},
}

/** Characters of a plain name that may be asked about: whoever knows an enterprise knows its whole name. */
const SHORTEST = 4

/**
 * Whether a name is too vague to be asked about. Decided by what was typed alone: that several enterprises answer to a name
 * would itself be an answer.
 */
export const isVague = (name: string, plain: string) => /[%_*?？＊＿％]/.test(name) || [...plain].length < SHORTEST || /^\d+$/.test(plain)

const MOST_WORDS = 500

/** What a claim may say it is for; the database takes no other. */
export const isPurpose = (text: string) => [...text].length <= MOST_WORDS && !text.includes('\0')

/** Why staff end a claim. */
export const isReason = (text: string) => text.length > 1 && isPurpose(text)

/** GB/T 2260, of a prefecture or a district. */
export const isRegion = (value: string) => /^\d{6}$/.test(value)

type Scope = { regionCodes: readonly string[]; industries: readonly Industry[] }

/** What a partner says of an enterprise. */
export type Said = { regionCode: string | null; industry: Industry | null }

/** What is wrong with it by the agreement: not said, though the agreement is for some only, or not among these. */
export const scopeProblem = ({ regionCodes, industries }: Scope, { regionCode, industry }: Said): { code: string; field: keyof Said } | undefined => {
  if (industries.length && !industry) return { code: 'REQUIRED', field: 'industry' }
  if (regionCodes.length && !regionCode) return { code: 'REQUIRED', field: 'regionCode' }
  if (industries.length && !industries.includes(industry!)) return { code: 'OUTSIDE_AGREEMENT', field: 'industry' }
  if (regionCodes.length && !regionCodes.some((code) => regionCode!.startsWith(code))) return { code: 'OUTSIDE_AGREEMENT', field: 'regionCode' }
  return undefined
}

export const isNumber = (value: string) => /^[0-9A-Z]{8,20}$/.test(value)

type Known = { servedBy: string | null; protectedUntil: string | null }

/** Whoever is served is served, claimed or not; only then does a claim count. */
export const outcomeOf = ({ servedBy, protectedUntil }: Known): ApproachOutcome => (servedBy !== null ? 'ALREADY_SERVED' : protectedUntil !== null ? 'PROTECTED' : 'FREE')

/** The status of a claim at a moment. */
export const statusOf = ({ ending, endsAt }: { ending: ApproachClaimStatus | null; endsAt: string }, now: string): ApproachClaimStatus =>
  ending ?? (Date.parse(endsAt) > Date.parse(now) ? 'ACTIVE' : 'EXPIRED')

/** The moment a claim of so many days runs out. */
export const protectedUntil = (now: string, days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString()
