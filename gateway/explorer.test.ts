import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { explorer, type ExplorerExample, type ExplorerPersona } from './explorer.ts'

const hostile = `</script><script>alert("x")</script><!--&\u2028$'`
const examples: ExplorerExample[] = [
  { name: 'customer', title: { zh: '客户全景', en: 'Customer 360' }, query: 'query C($id: ID!) { customer(id: $id) { id } }', variables: { id: 'cus_1' }, persona: 'wang' },
  { name: hostile, title: { zh: hostile, en: hostile }, query: hostile, variables: { [hostile]: hostile } },
]
const personas: ExplorerPersona[] = [
  { id: 'wang', kind: 'staff', name: '王芳', title: { zh: '客户经理', en: 'Account manager' }, note: { zh: '浙江', en: 'Zhejiang' }, token: 'a.b.c' },
]

const app = Fastify()
app.register(explorer, { examples, personas: async () => personas })
app.get('/other', async () => 'other')
const production = Fastify()
production.register(explorer, { examples })
afterAll(() => Promise.all([app.close(), production.close()]))

const page = async () => (await app.inject('/')).body
const assets = async () => /\/explorer\/assets\/[\w-]+/.exec(await page())![0]
const ofAsset = async (name: string, headers = {}) => app.inject({ url: `${await assets()}/${name}`, headers })

describe('the page', () => {
  test('is one HTML document whose every reference is on this origin and answers', async () => {
    const { statusCode, headers, body } = await app.inject('/')
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).not.toContain('{{')
    const references = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(match => match[1]!)
    expect(references.length).toBeGreaterThan(5)
    for (const url of references) {
      expect(url).toMatch(/^\/explorer\//)
      expect((await app.inject(url)).statusCode, url).toBe(200)
    }
  })

  test('allows scripts, workers and requests of its own origin only, and no inline script', async () => {
    const { headers, body } = await app.inject('/')
    const policy = Object.fromEntries(String(headers['content-security-policy']).split('; ').map(each => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]))
    expect(policy).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'connect-src': "'self'", 'worker-src': "'self'", 'frame-ancestors': "'none'", 'base-uri': "'none'" })
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    expect(body.match(/<script(?![^>]*src=)[^>]*>/g)).toEqual(['<script type="application/json" id="config">'])
    expect(body).not.toMatch(/\son\w+=/)
  })

  test('carries the examples so that no text of theirs ends the script element', async () => {
    const body = await page()
    expect(body.match(/<\/script>/g)).toHaveLength(2)
    const json = /<script type="application\/json" id="config">(.*?)<\/script>/s.exec(body)![1]!
    expect(json).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(json)).toEqual({ assets: await assets(), endpoint: '/graphql', examples })
  })

  test('holds no token: those are answered apart, and kept by nobody', async () => {
    expect(await page()).not.toContain('a.b.c')
    const { headers, body } = await app.inject('/explorer/personas')
    expect(JSON.parse(body)).toEqual(personas)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  test('has no personas in production, and still opens', async () => {
    expect((await production.inject('/')).statusCode).toBe(200)
    expect((await production.inject('/explorer/personas')).json()).toEqual([])
  })

  test('leaves the headers of other routes alone', async () => {
    expect((await app.inject('/other')).headers['content-security-policy']).toBeUndefined()
  })
})

describe('its files', () => {
  test('are compressed as the client can read them', async () => {
    const plain = await ofAsset('ruru/ruru.js')
    const br = await ofAsset('ruru/ruru.js', { 'accept-encoding': 'gzip, deflate, br, zstd' })
    const gzip = await ofAsset('ruru/ruru.js', { 'accept-encoding': 'gzip' })
    expect([plain, br, gzip].map(each => each.headers['content-encoding'])).toEqual([undefined, 'br', 'gzip'])
    expect(brotliDecompressSync(br.rawPayload).equals(plain.rawPayload)).toBe(true)
    expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true)
    expect(br.rawPayload.length).toBeLessThan(400_000)
    expect(new Set([plain, br, gzip].map(each => each.headers.etag)).size).toBe(3)
    expect(br.headers.vary).toBe('accept-encoding')
    expect((await ofAsset('explorer.js', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br')
  })

  test('are kept for good under their version, asked again by etag under another', async () => {
    const { headers } = await ofAsset('ruru/ruru.css')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const again = await ofAsset('ruru/ruru.css', { 'if-none-match': headers.etag })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect((await app.inject('/explorer/assets/before/ruru/ruru.css')).headers['cache-control']).toBe('no-cache')
    const { etag, 'cache-control': caching } = (await app.inject('/')).headers
    expect(caching).toBe('no-cache')
    expect((await app.inject({ url: '/', headers: { 'if-none-match': etag } })).statusCode).toBe(304)
  })

  test('carry the policy and their type, so that a worker is held to it too', async () => {
    for (const name of ['ruru/graphqlWorker.js', 'session.js', 'icon.svg', 'explorer.css']) {
      const { headers } = await ofAsset(name)
      expect(headers['content-security-policy'], name).toContain("script-src 'self'")
      expect(headers['content-type'], name).toMatch(/^(text\/(javascript|css); charset=utf-8|image\/svg\+xml)$/)
    }
  })

  test.each(['nothing.js', 'explorer.html', 'ruru/nothing.js', 'ruru/ruru.js.map', 'ruru/__proto__', 'constructor', '../explorer.ts', '..%2fexplorer.ts', 'ruru/..%2f..%2fpackage.json', ''])(
    'do not include %j',
    async name => expect((await ofAsset(name)).statusCode).toBe(404),
  )

  test('name no other origin that a browser would fetch from', async () => {
    for (const name of ['explorer.js', 'menu.js', 'session.js', 'fetcher.js', 'texts.js', 'explorer.css']) expect((await ofAsset(name)).body, name).not.toMatch(/https?:\/\//)
    expect((await ofAsset('ruru/ruru.css')).body).not.toMatch(/(?:url\(|@import\s*)["']?(?:https?:)?\/\//)
  })
})
