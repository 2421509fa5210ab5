import type { Transitions } from '@panorama/kit/transitions'
import type { ApproachClaimStatus, ApproachOutcome } from './types.generated.ts'

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

export const isNumber = (value: string) => /^[0-9A-Z]{8,20}$/.test(value)

type Known = { servedBy: string | null; protectedUntil: string | null }

/** Whoever is served is served, claimed or not; only then does a claim count. */
export const outcomeOf = ({ servedBy, protectedUntil }: Known): ApproachOutcome => (servedBy !== null ? 'ALREADY_SERVED' : protectedUntil !== null ? 'PROTECTED' : 'FREE')

/** The status of a claim at a moment. */
export const statusOf = ({ ending, endsAt }: { ending: ApproachClaimStatus | null; endsAt: string }, now: string): ApproachClaimStatus =>
  ending ?? (Date.parse(endsAt) > Date.parse(now) ? 'ACTIVE' : 'EXPIRED')

/** The moment a claim of so many days runs out. */
export const protectedUntil = (now: string, days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString()
