import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import type { JWTPayload } from 'jose'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DEMO_AUDIENCE, DEMO_ISSUER, DEMO_KEY, demoToken, tokenReader } from './token.ts'

const seconds = () => Math.floor(Date.now() / 1000)
const encode = (text: string) => new TextEncoder().encode(text)
const read = tokenReader({ mode: 'demo' })
const bearer = async (token: string | Promise<string>) => `Bearer ${await token}`
const good = (): JWTPayload => ({ sub: 'li.na', iss: DEMO_ISSUER, aud: DEMO_AUDIENCE, exp: seconds() + 60 })
const hs256 = (claims: JWTPayload, key = DEMO_KEY, alg = 'HS256') => new SignJWT(claims).setProtectedHeader({ alg }).sign(encode(key))
const claims = (problem: string, claim: string) => ({ problem, detail: `ERR_JWT_CLAIM_VALIDATION_FAILED ${claim}` })

afterEach(() => vi.useRealTimers())
const startClock = () => vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 })

describe('a demo token', () => {
  test('names its subject', async () => {
    expect(await read(await bearer(demoToken('li.na')))).toEqual({ subject: 'li.na' })
    expect(await read(await bearer(demoToken('李娜')))).toEqual({ subject: '李娜' })
    expect(await read(`bearer  ${await demoToken('li.na')}`)).toEqual({ subject: 'li.na' })
  })

  test('is not needed for a request without the header: that is a request of nobody', async () => {
    expect(await read(undefined)).toBeUndefined()
  })

  test('of another key, or changed afterwards, is refused', async () => {
    expect(await read(await bearer(hs256(good(), `${DEMO_KEY}!`)))).toEqual({ problem: 'INVALID', detail: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
    const [header, , signature] = (await demoToken('li.na')).split('.')
    const forged = Buffer.from(JSON.stringify({ ...good(), sub: 'wang.lei' })).toString('base64url')
    expect(await read(`Bearer ${header}.${forged}.${signature}`)).toMatchObject({ problem: 'INVALID' })
  })

  test('expires, five seconds late for the clocks', async () => {
    startClock()
    const token = await bearer(demoToken('li.na', { expiresIn: 10 }))
    vi.setSystemTime(Date.now() + 14_000)
    expect(await tokenReader({ mode: 'demo' })(token)).toEqual({ subject: 'li.na' })
    vi.setSystemTime(Date.now() + 1_000)
    expect(await tokenReader({ mode: 'demo' })(token)).toEqual({ problem: 'EXPIRED', detail: 'ERR_JWT_EXPIRED' })
  })

  test('expires for a reader that remembers it, too', async () => {
    startClock()
    const token = await bearer(demoToken('li.na', { expiresIn: 10 }))
    expect(await read(token)).toEqual({ subject: 'li.na' })
    vi.setSystemTime(Date.now() + 14_999)
    expect(await read(token)).toEqual({ subject: 'li.na' })
    vi.setSystemTime(Date.now() + 1)
    expect(await read(token)).toMatchObject({ problem: 'EXPIRED' })
  })

  test('is verified once, however often it is sent, and however many others come between', async () => {
    const read = tokenReader({ mode: 'demo' }, { remembered: 10 })
    const verify = vi.spyOn(crypto.subtle, 'verify')
    const mine = await bearer(demoToken('li.na'))
    for (let n = 0; n < 100; n++) {
      expect(await read(mine)).toEqual({ subject: 'li.na' })
      await read(await bearer(demoToken(`user${n}`)))
    }
    expect(verify).toHaveBeenCalledTimes(101)
    await read(await bearer(demoToken('user0')))
    expect(verify).toHaveBeenCalledTimes(102) // long forgotten
    verify.mockRestore()
  })

  test.each(['exp', 'iss', 'aud', 'sub'])('without %s is refused', async (claim) => {
    const { [claim]: _, ...rest } = good()
    expect(await read(await bearer(hs256(rest)))).toEqual(claims('INVALID', claim))
  })

  test('of a program is known by being its own: issued to the client that it names', async () => {
    for (const claim of ['client_id', 'azp']) {
      expect(await read(await bearer(hs256({ ...good(), sub: 'erp', [claim]: 'erp' })))).toEqual({ subject: 'erp', isProgram: true })
      expect(await read(await bearer(hs256({ ...good(), [claim]: 'portal' })))).toEqual({ subject: 'li.na' })
    }
  })

  test('of another issuer, audience or form of claim is refused', async () => {
    expect(await read(await bearer(hs256({ ...good(), iss: 'somebody' })))).toEqual(claims('INVALID', 'iss'))
    expect(await read(await bearer(hs256({ ...good(), aud: 'panorama2' })))).toEqual(claims('INVALID', 'aud'))
    expect(await read(await bearer(hs256({ ...good(), aud: ['other', DEMO_AUDIENCE] })))).toEqual({ subject: 'li.na' })
    expect(await read(await bearer(hs256({ ...good(), nbf: seconds() + 60 })))).toEqual(claims('INVALID', 'nbf'))
    for (const sub of ['', 'x'.repeat(256), 7, null, {}])
      expect(await read(await bearer(hs256({ ...good(), sub: sub as string })))).toEqual({ problem: 'INVALID', detail: 'sub' })
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const signed = `${part({ alg: 'HS256' })}.${part({ ...good(), exp: `${seconds() + 60}` })}`
    const mac = createHmac('sha256', DEMO_KEY).update(signed).digest('base64url')
    expect(await read(`Bearer ${signed}.${mac}`)).toEqual(claims('INVALID', 'exp'))
  })

  test('with the algorithm none, or another than HS256, is refused', async () => {
    const none = new UnsecuredJWT(good()).encode()
    expect(await read(`Bearer ${none}`)).toMatchObject({ problem: 'MALFORMED' })
    expect(await read(`Bearer ${none}AAAA`)).toMatchObject({ problem: 'INVALID' })
    for (const alg of ['HS384', 'HS512'])
      expect(await read(await bearer(hs256(good(), DEMO_KEY.repeat(2), alg)))).toEqual({ problem: 'INVALID', detail: 'ERR_JOSE_ALG_NOT_ALLOWED' })
  })

  test('is read only from one header with one token', async () => {
    const token = await demoToken('li.na')
    const headers = ['', 'Bearer', 'Bearer ', token, `Basic ${token}`, `Bearer ${token}, Bearer ${token}`, `Bearer ${token},Basic eA==`,
      `Bearer ${token} x`, `Bearer ${token}\n`, `Bearer ${token}.${token}`, `Bearer\t${token}`, 'Bearer a.b', `Bearer ${token}${'A'.repeat(8_000)}`]
    for (const header of headers) expect(await read(header), header.slice(0, 20)).toMatchObject({ problem: 'MALFORMED' })
  })

  test('that is garbage is refused without an error', async () => {
    const part = fc.oneof(fc.base64String(), fc.json().map((text) => Buffer.from(text).toString('base64url')))
    await fc.assert(fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
      expect(await read(`Bearer ${parts.join('.')}`)).toHaveProperty('problem')
    }))
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => {
      expect(await read(text)).toHaveProperty('problem')
    }))
  })

  test('says in the log nothing of itself', async () => {
    const token = await hs256({ ...good(), iss: 'secret-issuer' })
    expect(JSON.stringify(await read(`Bearer ${token}`))).not.toMatch(/secret|li\.na|eyJ/)
  })
})

describe('a token of an identity provider', async () => {
  const pair = async (kid: string, alg = 'RS256') => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
    const sign = (claims: JWTPayload = {}) =>
      new SignJWT({ sub: 'li.na', iss: 'https://idp.test', aud: 'panorama', exp: seconds() + 3600, ...claims })
        .setProtectedHeader({ alg, kid }).sign(privateKey)
    return { kid, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg }, sign }
  }
  const [first, second, stranger, elliptic] = await Promise.all([pair('k1'), pair('k2'), pair('k1'), pair('k3', 'EdDSA')])

  /** Serves `served` as the key set, counting the fetches. */
  let served: { status: number; body: string } = { status: 200, body: '' }
  let fetches = 0
  let jwks = { mode: 'jwks' as const, url: '', issuer: 'https://idp.test', audience: 'panorama' }
  const publish = (...keys: object[]) => (served = { status: 200, body: JSON.stringify({ keys }) })
  const server = createServer((_, response) => {
    fetches++
    response.writeHead(served.status, { 'content-type': 'application/json' }).end(served.body)
  })
  beforeEach(async () => {
    fetches = 0
    publish(first.jwk)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    jwks = { ...jwks, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks` }
    return () => new Promise<void>((done) => { server.close(() => done()); server.closeAllConnections() })
  })

  test('is verified with its published keys, fetched once for many', async () => {
    publish(first.jwk, elliptic.jwk)
    const read = tokenReader(jwks)
    const tokens = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? first : elliptic).sign({ sub: `user${n}` })))
    expect(await Promise.all(tokens.map((token) => read(`Bearer ${token}`)))).toEqual(tokens.map((_, n) => ({ subject: `user${n}` })))
    expect(fetches).toBe(1)
  })

  test('of another key with the same id, issuer or audience is refused', async () => {
    const read = tokenReader(jwks)
    expect(await read(await bearer(stranger.sign()))).toEqual({ problem: 'INVALID', detail: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
    expect(await read(await bearer(first.sign({ iss: DEMO_ISSUER })))).toEqual(claims('INVALID', 'iss'))
    expect(await read(await bearer(first.sign({ aud: 'other' })))).toEqual(claims('INVALID', 'aud'))
    expect(await read(await bearer(first.sign({ exp: seconds() - 6 })))).toMatchObject({ problem: 'EXPIRED' })
    for (const claim of ['exp', 'aud', 'iss', 'sub'])
      expect(await read(await bearer(first.sign({ [claim]: undefined })))).toEqual(claims('INVALID', claim))
  })

  test('signed with the public key as if it were a secret is refused, even if the key set holds a secret', async () => {
    const spki = await exportSPKI(first.publicKey)
    publish(first.jwk, { kty: 'oct', kid: 'oct', k: Buffer.from(spki).toString('base64url') })
    const read = tokenReader(jwks)
    for (const kid of ['k1', 'oct'])
      for (const secret of [spki, spki.trim(), JSON.stringify(first.jwk), first.jwk.n!]) {
        const confused = new SignJWT({ ...good(), iss: jwks.issuer }).setProtectedHeader({ alg: 'HS256', kid }).sign(encode(secret))
        expect(await read(await bearer(confused))).toEqual({ problem: 'INVALID', detail: 'ERR_JOSE_ALG_NOT_ALLOWED' })
      }
    expect(fetches).toBe(0)
  })

  test('of the demo operator, or without a signature, is refused', async () => {
    const read = tokenReader(jwks)
    expect(await read(await bearer(demoToken('li.na')))).toMatchObject({ problem: 'INVALID' })
    expect(await read(`Bearer ${new UnsecuredJWT({ ...good(), iss: jwks.issuer }).encode()}AAAA`)).toMatchObject({ problem: 'INVALID' })
  })

  test('of a new key is accepted when the provider rotates, and of the old one no longer', async () => {
    startClock()
    const read = tokenReader(jwks)
    const [old, fresh] = [await bearer(first.sign()), await bearer(second.sign())]
    expect(await read(old)).toEqual({ subject: 'li.na' })
    publish(second.jwk)
    vi.setSystemTime(Date.now() + 31_000)
    expect(await read(fresh)).toEqual({ subject: 'li.na' })
    expect(fetches).toBe(2)
    expect(await read(old)).toEqual({ subject: 'li.na' }) // remembered for a minute
    vi.setSystemTime(Date.now() + 60_000)
    expect(await read(old)).toEqual({ problem: 'INVALID', detail: 'ERR_JWKS_NO_MATCHING_KEY' })
    expect(await read(fresh)).toEqual({ subject: 'li.na' })
  })

  test('with an invented key id does not make the gateway hammer the provider', async () => {
    const read = tokenReader(jwks)
    expect(await read(await bearer(first.sign()))).toEqual({ subject: 'li.na' })
    for (let n = 0; n < 50; n++) {
      const invented = new SignJWT(good()).setProtectedHeader({ alg: 'RS256', kid: `x${n}` })
      expect(await read(await bearer(invented.sign((await generateKeyPairOnce()).privateKey)))).toMatchObject({ problem: 'INVALID' })
    }
    expect(fetches).toBe(1)
  })

  test('keeps working for an hour while the provider is down, and then says whose fault it is', async () => {
    startClock()
    const read = tokenReader(jwks)
    const token = await bearer(first.sign({ exp: seconds() + 90_000 }))
    expect(await read(token)).toEqual({ subject: 'li.na' })
    served = { status: 503, body: '<html>' }
    vi.setSystemTime(Date.now() + 1_800_000)
    expect(await read(token)).toEqual({ subject: 'li.na' })
    vi.setSystemTime(Date.now() + 1_900_000)
    expect(await read(token)).toEqual({ problem: 'UNAVAILABLE', detail: 'key set: 503, no key set' })
    publish(first.jwk)
    expect(await read(token)).toEqual({ subject: 'li.na' })
  })

  test.each([[200, '<html>'], [200, 'null'], [200, '{"keys":7}'], [200, '{"keys":[7]}'], [404, '{"keys":[]}'], [302, '']])(
    'cannot be judged while the provider answers %i %s', async (status, body) => {
      served = { status, body }
      expect(await tokenReader(jwks)(await bearer(first.sign()))).toMatchObject({ problem: 'UNAVAILABLE' })
    })

  test('cannot be judged while nobody listens', async () => {
    expect(await tokenReader({ ...jwks, url: 'http://127.0.0.1:1/jwks' })(await bearer(first.sign()))).toMatchObject({ problem: 'UNAVAILABLE' })
  })

  const generateKeyPairOnce = (() => {
    const made = generateKeyPair('RS256')
    return () => made
  })()
})
