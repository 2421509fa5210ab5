import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gatewayConfig } from '@panorama/kit/config'
import { connect, rows } from '@panorama/kit/database'
import { testDatabase } from '@panorama/kit/testing'
import { sql } from 'drizzle-orm'
import { exportJWK, exportSPKI, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { gatewayServer } from './server.ts'
import { subgraphs } from './subgraphs.ts'

// The gateway in production mode behind a real OpenID provider: a person signs in there, and the token is the gateway's.

const AUDIENCE = 'https://panorama.example/graphql'
const CLIENT = { client_id: 'portal', client_secret: 'a secret between the portal and the provider', redirect_uris: ['https://portal.example/signed-in'] }

const newKey = async (kid: string) => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  return { jwk: { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'RS256' } as JWK, publicKey }
}

// ── the provider ──

let provider: InstanceType<typeof Provider>
let issuer: string
let port = 0
let server: Server

const listen = () =>
  new Promise<void>((done) => {
    server = createServer((request, response) => void provider.callback()(request, response)).listen(port, '127.0.0.1', () => {
      port = (server.address() as AddressInfo).port
      done()
    })
  })
const stop = () =>
  new Promise<void>((done) => {
    server.closeAllConnections()
    server.close(() => done())
  })

/** The same provider, publishing and signing with these keys. */
const publish = (...keys: JWK[]) => {
  provider = new Provider(issuer, {
    jwks: { keys: keys as never },
    clients: [{ ...CLIENT, grant_types: ['authorization_code'], response_types: ['code'] }],
    cookies: { keys: ['a cookie secret'] },
    pkce: { required: () => false },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: async () => ({ sub: accountId }) }),
    ttl: { AccessToken: 3_600 },
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: 'graph', audience: AUDIENCE, accessTokenFormat: 'jwt', accessTokenTTL: 3_600, jwt: { sign: { alg: 'RS256' } } }),
      },
    },
  } as never)
}

/** Signs in as this person with a browser's cookies and forms, and exchanges the code for an access token. */
const signIn = async (subject: string): Promise<string> => {
  const cookies = new Map<string, string>()
  const go = async (url: string, form?: Record<string, string>): Promise<string> => {
    const response = await fetch(new URL(url, issuer), {
      method: form ? 'POST' : 'GET', redirect: 'manual', body: form && new URLSearchParams(form),
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      cookies.set(name!, value!)
    }
    return response.headers.get('location') ?? ''
  }
  const asked = new URLSearchParams({ client_id: CLIENT.client_id, response_type: 'code', redirect_uri: CLIENT.redirect_uris[0]!, scope: 'openid graph', resource: AUDIENCE, state: 'any' })
  const login = await go(`/auth?${asked}`)
  const consent = await go(await go(login, { prompt: 'login', login: subject, password: 'any' }))
  const back = await go(await go(consent, { prompt: 'consent' }))
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${CLIENT.client_id}:${encodeURIComponent(CLIENT.client_secret)}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'authorization_code', code: new URL(back).searchParams.get('code')!, redirect_uri: CLIENT.redirect_uris[0]!, resource: AUDIENCE }),
  })
  return ((await response.json()) as { access_token: string }).access_token
}

// ── the gateway ──

const url = await testDatabase()
const gateway = async () => {
  const config = gatewayConfig({
    NODE_ENV: 'production', LOG_LEVEL: 'silent', PORT: '0', JWKS_URL: `${issuer}/jwks`, TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: AUDIENCE,
    SIGNING_KEY: `live:${'s'.repeat(40)}`, AUDIT_KEY: `live:${'a'.repeat(40)}`, LOOKUP_KEY: 'l'.repeat(40),
  })
  const app = await gatewayServer({ config, databaseUrl: url, subgraphs })
  const ask = async (token: string) => {
    const { statusCode, payload } = await app.inject({ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${token}`, 'accept-language': 'en' }, payload: { query: '{ viewer { subject name kind } }' } })
    const { data, errors } = JSON.parse(payload)
    return { status: statusCode, viewer: data?.viewer, code: errors?.[0]?.extensions?.code }
  }
  return { ask, close: () => app.close() }
}

const LI_NA = { status: 200, viewer: { subject: 'li.na', name: '李娜', kind: 'EMPLOYEE' }, code: undefined }
const refused = (code = 'UNAUTHENTICATED') => ({ status: 401, viewer: undefined, code })

let first: Awaited<ReturnType<typeof newKey>>
let entrance: Awaited<ReturnType<typeof gateway>>

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {}) // the provider warns of its own sign-in page, which is for tests only
  vi.spyOn(console, 'info').mockImplementation(() => {})
  const owner = connect(url, { max: 2 })
  await rows(owner.db, sql`insert into organization.org_units (id, name, level, kind) values ('org_group', '集团大客户事业部', 'GROUP', 'KEY_ACCOUNT')`)
  await rows(owner.db, sql`insert into organization.employees (id, number, name, position, unit_id, subject) values ('emp_li', 'E000001', '李娜', 'LEADER', 'org_group', 'li.na')`)
  await rows(owner.db, sql`insert into organization.role_holdings (id, employee_id, role_id, unit_id) select 'hol_li', 'emp_li', id, 'org_group' from organization.roles where code = 'GROUP_LEADER'`)
  await owner.close()
  await listen()
  issuer = `http://127.0.0.1:${port}`
  first = await newKey('first')
  publish(first.jwk)
  entrance = await gateway()
})
afterAll(async () => {
  vi.useRealTimers()
  await entrance.close()
  await stop()
})

test('who signs in at the provider is who asks', async () => {
  expect(await entrance.ask(await signIn('li.na'))).toEqual(LI_NA)
})

test('whom the operator does not know may do nothing, however well signed in', async () => {
  expect(await entrance.ask(await signIn('nobody'))).toEqual(refused())
})

const seconds = () => Math.floor(Date.now() / 1000)
const claims = (): JWTPayload => ({ sub: 'li.na', iss: issuer, aud: AUDIENCE, iat: seconds(), exp: seconds() + 60 })
const signed = async (payload: JWTPayload, { jwk } = first) => new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: jwk.kid!, typ: 'at+jwt' }).sign(await importJWK(jwk, 'RS256'))
const less = (claim: string) => Object.fromEntries(Object.entries(claims()).filter(([name]) => name !== claim))

test('a token with the right claims and key is accepted, so what follows is refused for what is wrong in it', async () => {
  expect(await entrance.ask(await signed(claims()))).toEqual(LI_NA)
})

test.each<[string, () => Promise<string>, string?]>([
  ['another issuer', () => signed({ ...claims(), iss: 'https://elsewhere.example' })],
  ['another audience', () => signed({ ...claims(), aud: 'https://other.example' })],
  ['no audience', () => signed(less('aud'))],
  ['no issuer', () => signed(less('iss'))],
  ['no subject', () => signed(less('sub'))],
  ['no end', () => signed(less('exp'))],
  ['an end that has passed', () => signed({ ...claims(), exp: seconds() - 60 }), 'TOKEN_EXPIRED'],
  ['a beginning to come', () => signed({ ...claims(), nbf: seconds() + 60 })],
  ['no signature', async () => new UnsecuredJWT(claims()).encode()],
  ['the public key as a secret', async () => new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(new TextEncoder().encode(await exportSPKI(first.publicKey)))],
  ['a key that the provider does not publish', async () => signed(claims(), await newKey('first'))],
  ['a key that came with the token', async () => {
    const { jwk, publicKey } = await newKey('own')
    return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: 'own', jwk: await exportJWK(publicKey), jku: `${issuer}/jwks` }).sign(await importJWK(jwk, 'RS256'))
  }],
])('a token with %s is refused', async (_, token, code) => {
  expect(await entrance.ask(await token())).toEqual(refused(code))
})

test('a new key of the provider is taken up, and a withdrawn one given up, without a restart', async () => {
  const before = await signIn('li.na')
  expect(await entrance.ask(before)).toEqual(LI_NA)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  const later = (by: number) => vi.setSystemTime(Date.now() + by * 1_000)
  const second = await newKey('second')
  publish(second.jwk, first.jwk) // both, as providers do while a key is changed
  later(31)
  const after = await signIn('li.na')
  expect(JSON.parse(Buffer.from(after.split('.')[0]!, 'base64url').toString())).toMatchObject({ kid: 'second' })
  expect([await entrance.ask(after), await entrance.ask(before)]).toEqual([LI_NA, LI_NA])
  publish(second.jwk)
  later(11 * 60)
  expect([await entrance.ask(after), await entrance.ask(before)]).toEqual([LI_NA, refused()])
  vi.useRealTimers()
})

test('while the provider cannot be reached the gateway says so, and recovers with it; one that has its keys serves on', async () => {
  publish(first.jwk)
  const token = await signIn('li.na')
  const warm = await gateway()
  expect(await warm.ask(token)).toEqual(LI_NA)
  await stop()
  const cold = await gateway()
  expect(await cold.ask(token)).toEqual({ status: 503, viewer: undefined, code: 'SERVICE_UNAVAILABLE' })
  expect(await warm.ask(await signed(claims()))).toEqual(LI_NA)
  await listen()
  expect(await cold.ask(token)).toEqual(LI_NA)
  await Promise.all([warm.close(), cold.close()])
})
