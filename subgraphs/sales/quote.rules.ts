import type { Transitions } from '@panorama/kit/transitions'
import type { QuoteStatus } from './types.generated.ts'

export type QuoteVerb = 'submit' | 'recall' | 'return' | 'approve' | 'accept' | 'reject' | 'cancel' | 'revise'

/** The life cycle of a quote 报价生命周期; `revise` says what becomes of the revision that is left behind. */
export const transitions: Transitions<QuoteStatus, QuoteVerb> = {
  IN_PROGRESS: { submit: 'PENDING', cancel: 'CANCELLED' },
  PENDING: { recall: 'IN_PROGRESS', return: 'IN_PROGRESS', approve: 'APPROVED', cancel: 'CANCELLED' },
  APPROVED: { accept: 'ACCEPTED', reject: 'REJECTED', cancel: 'CANCELLED', revise: 'CANCELLED' },
  ACCEPTED: {},
  REJECTED: { revise: 'REJECTED' },
  CANCELLED: {},
  EXPIRED: { revise: 'EXPIRED' },
}

/** While somebody has to answer for it; an approved one until it expires. */
export const isOpenQuote = (status: QuoteStatus) => transitions[status].cancel !== undefined

export const needsReason = (verb: QuoteVerb) => verb === 'return' || verb === 'reject' || verb === 'cancel'

/** Verbs that bring an offer closer to a sale: refused for a closed customer. */
export const goesOn = (verb: QuoteVerb) => verb === 'submit' || verb === 'approve' || verb === 'accept' || verb === 'revise'

/** Verbs that promise the customer something until `validUntil`: refused when that day has passed. */
export const promises = (verb: QuoteVerb) => verb === 'submit' || verb === 'approve'

/** `Q2026-000123`. */
export const quoteNumber = (today: string, serial: number) => `Q${today.slice(0, 4)}-${String(serial).padStart(6, '0')}`
