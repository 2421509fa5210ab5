import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import type { Limit, Viewer } from './viewer.ts'

/** The id travels in the header, so that a secret can be replaced while requests signed with the old one arrive. */
export type SigningKey = { readonly id: string; readonly secret: string }
/** The gateway signs with `current`; a subgraph accepts both. */
export type SigningKeys = { readonly current: SigningKey; readonly previous?: SigningKey | undefined }

type Signed = { audience: string; body: string | Uint8Array; keys: SigningKeys; now?: number }

const LIFETIME_MS = 30_000
/** By how much the clocks of two machines may differ. */
const CLOCK_MS = 5_000
/** Node refuses requests whose headers together exceed 16 KiB. */
const LONGEST_HEADER = 12_000
const SHORTEST_SECRET = 32

const isUsable = ({ id, secret }: SigningKey) => /^[\w-]{1,64}$/.test(id) && secret.length >= SHORTEST_SECRET

// The MAC is over the encoded text as it travels: nothing is parsed, let alone encoded again, before it is verified.
const macOf = (secret: string, signed: string, body: string | Uint8Array) =>
  createHmac('sha256', secret).update(signed).update('.').update(hash('sha256', body, 'hex')).digest('base64url')

const isEqual = (a: string, b: string) => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/**
 * The header by which the gateway tells a subgraph who is asking: `v1.<key id>.<claims>.<mac>`. It holds for 30 s,
 * for one subgraph and for exactly this body. Within that time the same request can be sent again by whoever could
 * read it: between machines use TLS, and idempotency keys for mutations.
 */
export const signViewer = ({ viewer, requestId, audience, body, keys, now = Date.now() }: Signed & { viewer: Viewer; requestId: string }): string => {
  const { id, secret } = keys.current
  if (!isUsable(keys.current)) throw new Error(`signing key “${id}”: the id must be of letters, digits, _ and -, the secret of ${SHORTEST_SECRET} characters or more`)
  const { subject, kind, actorId, name, unitId, keys: scope, permissions, limits, isProgram, isBorrowed, locale } = viewer
  const claims: Claims = {
    requestId,
    audience,
    issuedAt: now,
    expiresAt: now + LIFETIME_MS,
    viewer: { subject, kind, actorId, name, unitId, keys: scope, permissions, limits, isProgram, isBorrowed, locale },
  }
  const signed = `v1.${id}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
  const header = `${signed}.${macOf(secret, signed, body)}`
  if (header.length > LONGEST_HEADER) throw new Error(`the viewer ${subject} does not fit into a header: ${header.length} characters`)
  return header
}

/** Who is asking, or undefined for anything but an intact, current signature for this subgraph and this body. */
export const readViewer = ({ header, audience, body, keys, now = Date.now() }: Signed & { header: string | undefined }):
  { viewer: Viewer; requestId: string } | undefined => {
  if (typeof header !== 'string' || header.length > LONGEST_HEADER) return undefined
  const [version, id, encoded, mac, ...rest] = header.split('.')
  if (version !== 'v1' || !encoded || !mac || rest.length > 0) return undefined
  const key = [keys.current, keys.previous].find((each) => each?.id === id)
  if (!key || !isUsable(key) || !isEqual(mac, macOf(key.secret, `v1.${id}.${encoded}`, body))) return undefined
  const claims = parse(encoded)
  if (!isClaims(claims) || claims.audience !== audience) return undefined
  const { viewer, requestId, issuedAt, expiresAt } = claims
  const isCurrent = issuedAt <= now + CLOCK_MS && now < expiresAt + CLOCK_MS && expiresAt - issuedAt <= LIFETIME_MS
  return isCurrent ? { viewer, requestId } : undefined
}

type Claims = { requestId: string; audience: string; issuedAt: number; expiresAt: number; viewer: Viewer }

const parse = (encoded: string): unknown => {
  try {
    return JSON.parse(Buffer.from(encoded, 'base64url').toString())
  } catch {
    return undefined // signed, but by something else that shares the secret
  }
}

const isText = (value: unknown) => typeof value === 'string'
const areTexts = (value: unknown) => Array.isArray(value) && value.every(isText)

const isTextOrNull = (value: unknown) => value === null || isText(value)
const areLimits = (value: unknown) =>
  Array.isArray(value) &&
  (value as Partial<Limit>[]).every(
    (limit) => isText(limit?.permission) && Array.isArray(limit.bounds) &&
      limit.bounds.every((bound) => [bound?.measure, bound?.value].every(isText) && [bound.currency, bound.customerClass, bound.tier].every(isTextOrNull)),
  )

// Gateway and subgraph may run different releases: a viewer that lacks a field must not pass for a viewer.
const isClaims = (value: unknown): value is Claims => {
  const { requestId, audience, issuedAt, expiresAt, viewer } = (value ?? {}) as Partial<Claims>
  const { subject, kind, actorId, name, unitId, keys, permissions, limits, locale } = (viewer ?? {}) as Partial<Viewer>
  return (
    [requestId, audience, subject, actorId, name].every(isText) &&
    Number.isFinite(issuedAt) && Number.isFinite(expiresAt) &&
    (unitId === null || isText(unitId)) && areTexts(keys) && areTexts(permissions) && areLimits(limits) &&
    (kind === 'EMPLOYEE' || kind === 'PARTNER' || kind === 'CUSTOMER') &&
    (locale === 'zh-CN' || locale === 'en')
  )
}
