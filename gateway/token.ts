import { hash } from 'node:crypto'
import { createRemoteJWKSet, customFetch, errors, jwtVerify, SignJWT } from 'jose'

/** Where tokens come from: the demo operator's public key, or an identity provider's published keys. */
export type TokenConfig =
  | { mode: 'demo' }
  | { mode: 'jwks'; url: string; issuer: string; audience: string }

/** Who the token says is asking; `isProgram`: the token was issued to a program for itself, not to one that acts for a person. */
export type Caller = { subject: string; isProgram?: true }

/**
 * Why there is no caller. UNAVAILABLE is the identity provider's fault (503), the others are the caller's (401).
 * `detail` is for the log; it holds nothing of the token.
 */
export type TokenProblem = { problem: 'MALFORMED' | 'EXPIRED' | 'INVALID' | 'UNAVAILABLE'; detail: string }

/** Undefined for a request without an `Authorization` header. */
export type ReadToken = (authorization: string | undefined) => Promise<Caller | TokenProblem | undefined>

/** DEMO ONLY. Published in this repository: whoever reads it can be anybody. Never accept it in production. */
export const DEMO_KEY = 'panorama-DEMO-key-published-in-the-repository-not-a-secret'
export const DEMO_ISSUER = 'panorama-demo'
export const DEMO_AUDIENCE = 'panorama'

const demoKey = new TextEncoder().encode(DEMO_KEY)

/** A token of the demo operator; `expiresIn` in seconds. */
export const demoToken = (subject: string, { expiresIn = 8 * 3600 }: { expiresIn?: number } = {}): Promise<string> => {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: 'demo' })
    .setIssuer(DEMO_ISSUER).setAudience(DEMO_AUDIENCE).setSubject(subject).setIssuedAt(now).setExpirationTime(now + expiresIn)
    .sign(demoKey)
}

const CLOCK_SECONDS = 5
const LONGEST_TOKEN = 8_000
const LONGEST_SUBJECT = 255
/** A key that the provider withdraws stops counting after this and the life of the key set, 10 minutes. */
const CACHED_MS = 60_000
const KEY_SET_MS = 600_000
/** For how long the last good key set serves while the provider is down. */
const STALE_KEYS_MS = 3_600_000

// No symmetric algorithm: with one, the provider's public key would do as a secret.
const ASYMMETRIC = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

// One token and nothing else: two headers that a proxy joined with a comma do not match.
const BEARER = /^bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i

/** Makes the reader of `Authorization` headers; keep it, it holds the key set and the tokens verified lately. */
export const tokenReader = (config: TokenConfig, { remembered = 5_000 }: { remembered?: number } = {}): ReadToken => {
  const verify = verifier(config)
  const cache = recently<{ caller: Caller; until: number }>(remembered)
  return async (authorization) => {
    if (authorization === undefined) return undefined
    if (authorization.length > LONGEST_TOKEN) return { problem: 'MALFORMED', detail: `longer than ${LONGEST_TOKEN} characters` }
    const token = BEARER.exec(authorization)?.[1]
    if (!token) return { problem: 'MALFORMED', detail: 'not one bearer token' }
    const key = hash('sha256', token, 'base64') // not the token: a dump of the memory is no bunch of keys
    const known = cache.get(key)
    if (known && known.until > Date.now()) return known.caller
    const answer = await verify(token)
    if ('problem' in answer) return answer
    cache.set(key, { caller: answer.caller, until: Math.min((answer.exp + CLOCK_SECONDS) * 1000, Date.now() + CACHED_MS) })
    return answer.caller
  }
}

/**
 * Keeps at least the `count` values used last and at most twice as many, in two generations. (One Map, with each
 * value moved to its end, takes ten times as long for a value that is asked for again and again.)
 */
const recently = <Value>(count: number) => {
  let [young, old] = [new Map<string, Value>(), new Map<string, Value>()]
  const set = (key: string, value: Value) => {
    if (young.size >= count && !young.has(key)) [young, old] = [new Map(), young]
    young.set(key, value)
  }
  const get = (key: string) => {
    const value = young.get(key) ?? old.get(key)
    if (value !== undefined && !young.has(key)) set(key, value)
    return value
  }
  return { get, set }
}

type Verified = { caller: Caller; exp: number }

const verifier = (config: TokenConfig) => {
  const keys = config.mode === 'demo' ? () => demoKey : remoteKeys(config.url)
  const options = {
    ...(config.mode === 'demo'
      ? { issuer: DEMO_ISSUER, audience: DEMO_AUDIENCE, algorithms: ['HS256'] }
      : { issuer: config.issuer, audience: config.audience, algorithms: ASYMMETRIC }),
    requiredClaims: ['exp', 'iss', 'aud', 'sub'], // jose accepts a token without exp unless told
    clockTolerance: CLOCK_SECONDS,
  }
  return async (token: string): Promise<Verified | TokenProblem> => {
    try {
      const { payload: { sub, exp, client_id: client, azp = client } } = await jwtVerify(token, keys, options)
      if (typeof sub !== 'string' || sub === '' || sub.length > LONGEST_SUBJECT) return { problem: 'INVALID', detail: 'sub' }
      return { caller: { subject: sub, ...(azp === sub && { isProgram: true }) }, exp: exp! } // RFC 9068: then nobody's rights were delegated
    } catch (error) { // every way a token can be wrong is an answer to the client, none is a fault of ours
      if (error instanceof KeysUnavailable) return { problem: 'UNAVAILABLE', detail: error.message }
      if (error instanceof errors.JWTExpired) return { problem: 'EXPIRED', detail: error.code }
      const detail = error instanceof errors.JOSEError ? error.code : 'unreadable'
      return { problem: 'INVALID', detail: error instanceof errors.JWTClaimValidationFailed ? `${detail} ${error.claim}` : detail }
    }
  }
}

class KeysUnavailable extends Error {}

/**
 * The provider's keys: fetched once, again after 10 minutes, and for an unknown key at most every 30 s, so that
 * invented key ids cannot be used to hammer the provider. While the provider is down the last good set serves on.
 */
const remoteKeys = (url: string) => {
  let last: { body: string; at: number } | undefined
  const fetchKeys = async (...request: Parameters<typeof fetch>): Promise<Response> => {
    try {
      const response = await fetch(...request)
      const body = await response.text()
      if (response.status !== 200 || !isKeySet(body)) throw new Error(`${response.status}, no key set`)
      last = { body, at: Date.now() }
    } catch (error) { // no connection, no answer in time, or something else answering in its place
      if (!last || Date.now() - last.at > STALE_KEYS_MS)
        throw new KeysUnavailable(`key set: ${error instanceof Error ? error.message : 'failed'}`, { cause: error })
    }
    return new Response(last.body)
  }
  return createRemoteJWKSet(new URL(url), { cooldownDuration: 30_000, cacheMaxAge: KEY_SET_MS, timeoutDuration: 3_000, [customFetch]: fetchKeys })
}

const isKeySet = (body: string) => {
  const set = JSON.parse(body) as { keys?: unknown } | null
  return Array.isArray(set?.keys) && set.keys.every((key) => typeof key === 'object' && key !== null)
}
