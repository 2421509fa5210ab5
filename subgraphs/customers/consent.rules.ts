import type { ConsentStatus, ContactChannel, ContactPermissionReason, ContactPurpose } from './types.generated.ts'

export type Statement = { purpose: ContactPurpose; channel: ContactChannel | null; status: ConsentStatus; expiresOn: string | null }

type Reachable = { phone: string | null; mobile: string | null; email: string | null; wechat: string | null; leftAt: string | null; erasedAt: string | null }

/** The statement that decides: the last of those that cover the purpose and channel. Statements come oldest first. */
export const deciding = <One extends Statement>(statements: readonly One[], purpose: ContactPurpose, channel: ContactChannel | null): One | undefined =>
  statements.findLast((one) => one.purpose === purpose && (one.channel === null || one.channel === channel))

const hasExpired = ({ expiresOn }: Statement, today: string) => expiresOn !== null && expiresOn < today

/** Whether a statement still decides something: no later one covers all that it covers, and it has not expired. */
export const isInForce = <One extends Statement>(one: One, statements: readonly One[], today: string) =>
  deciding(statements, one.purpose, one.channel) === one && !hasExpired(one, today)

/** What a channel needs to be known; nothing where that is not kept. */
const ADDRESS: Partial<Record<ContactChannel, (contact: Reachable) => string | null>> = {
  PHONE: ({ phone, mobile }) => phone ?? mobile,
  SMS: ({ mobile }) => mobile,
  EMAIL: ({ email }) => email,
  WECHAT: ({ wechat, mobile }) => wechat ?? mobile, // most are found by their number
}

const ALLOWED: readonly ContactPermissionReason[] = ['CONSENTED', 'NOT_OBJECTED']

/** Whether somebody may be contacted, and why. Marketing needs a consent in force; anything else goes on until the person objects. */
export const mayContact = <One extends Statement>(contact: Reachable, statements: readonly One[], purpose: ContactPurpose, channel: ContactChannel, today: string) => {
  const statement = deciding(statements, purpose, channel)
  const reason = reasonFor(contact, statement, purpose, channel, today)
  return { isAllowed: ALLOWED.includes(reason), reason, statement }
}

const reasonFor = (contact: Reachable, statement: Statement | undefined, purpose: ContactPurpose, channel: ContactChannel, today: string): ContactPermissionReason => {
  if (contact.erasedAt) return 'ERASED'
  if (contact.leftAt) return 'LEFT'
  if (statement?.status === 'REFUSED' || statement?.status === 'WITHDRAWN') return statement.status
  const isGranted = statement !== undefined && !hasExpired(statement, today)
  if (purpose === 'MARKETING' && !isGranted) return statement ? 'EXPIRED' : 'NO_CONSENT'
  if (ADDRESS[channel]?.(contact) === null) return 'NO_ADDRESS'
  return isGranted ? 'CONSENTED' : 'NOT_OBJECTED'
}
