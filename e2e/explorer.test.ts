import { existsSync } from 'node:fs'
import Fastify from 'fastify'
import { buildSchema, graphql } from 'graphql'
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { explorer, type ExplorerExample, type ExplorerPersona } from '@panorama/gateway/explorer'
import { operator, startSystem } from './system.ts'

/** The page under test: a small graph of this file behind the real plugin. Everything below knows only the base URL. */
async function startGateway({ demo = true } = {}): Promise<{ url: string; close: () => Promise<unknown> }> {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const persona = (id: string, kind: ExplorerPersona['kind'], name: string, role: string): ExplorerPersona => ({
    id, kind, name, title: { zh: role, en: role }, note: { zh: `${role}可见`, en: `${role} sees` },
    token: `${part({ alg: 'HS256' })}.${part({ sub: id, exp: Date.parse('2100-01-01') / 1000 })}.${part({ id })}`,
  })
  const hostile = `"><img src=x onerror=alert(1)></script><script>alert(1)</script>`
  const personas = [persona('wang', 'staff', '王芳', '客户经理'), persona('zhao', 'partner', '赵敏', '集成商'), persona('x', 'enterprise', hostile, hostile)]
  const examples: ExplorerExample[] = [
    { name: 'customer', title: { zh: '客户全景', en: 'Customer 360' }, query: 'query Customer($id: ID!) {\n  viewer { name }\n  customer(id: $id) { id name }\n}\n', variables: { id: 'cus_1' }, persona: 'wang' },
    { name: 'viewer', title: { zh: '我是谁', en: 'Who am I' }, query: 'query Me {\n  viewer { name }\n}\n', persona: 'zhao' },
    { name: hostile, title: { zh: hostile, en: hostile }, query: `# ${hostile}\nquery Hostile { viewer { name } }\n`, persona: 'x' },
  ]
  const schema = buildSchema('type Viewer { name: String } type Customer { id: ID! name: String } type Query { viewer: Viewer customer(id: ID!): Customer } type Subscription { ticks: Int }')
  const app = Fastify()
  app.register(explorer, { examples, personas: demo ? async () => personas : undefined })
  app.post<{ Body: { query: string; variables?: Record<string, unknown>; operationName?: string } }>('/graphql', async ({ body, headers }, reply) => {
    const asking = personas.find(each => headers.authorization === `Bearer ${each.token}`)
    if (!asking) return reply.code(401).send({ errors: [{ message: 'UNAUTHENTICATED' }] })
    if (headers.accept?.startsWith('text/event-stream')) {
      const next = [1, 2, 3].map(ticks => `event: next\ndata: ${JSON.stringify({ data: { ticks } })}\n\n`)
      return reply.type('text/event-stream').send(`${next.join('')}event: complete\ndata:\n\n`)
    }
    const rootValue = { viewer: asking, customer: ({ id }: { id: string }) => ({ id, name: '浙江吉利' }) }
    return graphql({ schema, source: body.query, variableValues: body.variables, operationName: body.operationName, rootValue })
  })
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() }
}

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(path => path && existsSync(path))
console.log(executablePath ? `explorer: checked in ${executablePath}` : 'explorer: no Chromium at CHROMIUM_PATH or /usr/bin/chromium, so only what the page refers to is fetched and checked')

let gateway: Awaited<ReturnType<typeof startGateway>>
beforeAll(async () => void (gateway = await startGateway()))
afterAll(() => gateway.close())

type Config = { assets: string; endpoint: string; examples: ExplorerExample[] }
const config = async () => JSON.parse(/id="config">(.*?)<\/script>/s.exec(await (await fetch(gateway.url)).text())![1]!) as Config
const personas = async () => (await (await fetch(`${gateway.url}/explorer/personas`)).json()) as ExplorerPersona[]

if (executablePath)
  describe('the explorer in a browser', { timeout: 30_000 }, () => {
    let browser: Browser
    let context: BrowserContext
    const complaints: string[] = []
    const requests: Request[] = []
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

    beforeAll(async () => void (browser = await chromium.launch({ executablePath, args: flags })))
    afterAll(() => browser.close())

    /** A new visitor, at 1280 × 800. */
    const visit = async (options: { colorScheme?: 'dark'; url?: string } = {}) => {
      complaints.length = 0
      requests.length = 0
      context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN', colorScheme: options.colorScheme, permissions: ['clipboard-read', 'clipboard-write'] })
      const page = await context.newPage()
      context.on('request', request => requests.push(request))
      // A reload drops what is still being loaded; that is the browser's doing.
      context.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`))
      page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
      page.on('pageerror', error => complaints.push(String(error)))
      page.on('dialog', dialog => (complaints.push(`dialog: ${dialog.message()}`), dialog.dismiss()))
      await page.goto(options.url ?? gateway.url)
      await ready(page)
      return page
    }
    const ready = (page: Page) => page.locator('.graphiql-query-editor .view-lines').waitFor()
    const asked = () => requests.filter(each => new URL(each.url()).pathname === '/graphql').map(each => ({ headers: each.headers(), body: each.postDataJSON() as { operationName?: string; variables?: unknown } }))
    const introspections = () => asked().filter(each => each.body.operationName === 'IntrospectionQuery')
    const run = async (page: Page) => {
      const answered = page.waitForResponse(each => each.url().endsWith('/graphql') && !each.request().postData()?.includes('IntrospectionQuery'))
      await page.locator('.graphiql-execute-button').click()
      await answered
      await expect.poll(() => page.locator('#answer').innerText()).toMatch(/^2\d\d/)
      return asked().at(-1)!
    }
    const choose = async (page: Page, menu: 'persona' | 'examples', text: string) => {
      await page.locator(`#${menu}`).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.insertText(text)
      await page.keyboard.press('Enter')
    }
    const editorText = (page: Page, name: string) => page.evaluate(`__MONACO.editor.getEditors().find(each => each.getModel().uri.path.endsWith('${name}')).getValue()`) as Promise<string>

    afterEach(async () => {
      expect(complaints).toEqual([])
      expect(requests.length).toBeGreaterThan(0)
      expect(new Set(requests.map(each => new URL(each.url()).origin))).toEqual(new Set([new URL(requests[0]!.url()).origin]))
      await context.close()
    })

    test('opens with the first example and its persona, ready to run', async () => {
      const page = await visit()
      const [example] = (await config()).examples
      const persona = (await personas()).find(each => each.id === example!.persona)!
      await expect.poll(() => introspections().length).toBe(1)
      const { headers, body } = await run(page)
      expect(headers).toMatchObject({ authorization: `Bearer ${persona.token}`, 'accept-language': 'zh-CN' })
      expect(introspections()[0]!.headers.authorization).toBe(`Bearer ${persona.token}`)
      expect(body.variables ?? {}).toEqual(example!.variables ?? {})
      expect(await editorText(page, 'response.json')).toContain('"data"')
      expect(await page.locator('#persona').innerText()).toContain(persona.name)
    })

    test('on the demo operator, the whole graph is introspected and the first example answers with a whole customer', { timeout: 120_000 }, async () => {
      const { address } = await startSystem(await operator(120), 'together')
      const page = await visit({ url: address })
      await expect.poll(() => introspections().length).toBe(1)
      await run(page)
      const answer = JSON.parse(await editorText(page, 'response.json')) as { data: { customer: { name: string; tickets: { nodes: unknown[] } } }; errors?: unknown }
      expect(answer.errors).toBeUndefined()
      expect(answer.data.customer.name.length).toBeGreaterThan(3)
      expect(answer.data.customer.tickets.nodes.length).toBeGreaterThan(0)
      expect(await page.locator('#answer').innerText()).toMatch(/^200/)
    })

    test('a persona chosen with the keyboard asks from then on, and the answer before is marked as another one’s', async () => {
      const page = await visit()
      await run(page)
      const other = (await personas())[1]!
      const before = introspections().length
      await choose(page, 'persona', other.name)
      await expect.poll(() => page.locator('#ruru-root').getAttribute('data-stale')).toBe('true')
      await expect.poll(() => introspections().length).toBe(before + 1)
      expect(introspections().at(-1)!.headers.authorization).toBe(`Bearer ${other.token}`)
      expect((await run(page)).headers.authorization).toBe(`Bearer ${other.token}`)
      expect(await page.locator('#ruru-root').getAttribute('data-stale')).toBe('false')
    })

    test('an example opens in the place of an untouched one, else in a tab of its own, and is found again', async () => {
      const page = await visit()
      const [first, second] = (await config()).examples
      await choose(page, 'examples', second!.name)
      await expect.poll(() => editorText(page, 'operation.graphql')).toBe(second!.query)
      expect(await page.locator('.graphiql-tab').count()).toBe(1)
      await page.keyboard.press('Control+End')
      await page.keyboard.insertText('# mine\n')
      await choose(page, 'examples', first!.name)
      await expect.poll(() => page.locator('.graphiql-tab').count()).toBe(2)
      await expect.poll(() => editorText(page, 'operation.graphql')).toBe(first!.query)
      expect(JSON.parse((await editorText(page, 'variables.json')) || '{}')).toEqual(first!.variables ?? {})
      // GraphiQL files an edit under its tab 100 ms later, and then names the tab after the operation.
      await expect.poll(() => page.locator('.graphiql-tab-active').innerText()).toBe(/(?:query|mutation)\s+(\w+)/.exec(first!.query)![1])
      await page.locator('.graphiql-tab-button').first().click()
      await expect.poll(() => editorText(page, 'operation.graphql')).toContain('# mine')
      await choose(page, 'examples', first!.name)
      await expect.poll(() => editorText(page, 'operation.graphql')).toBe(first!.query)
      expect(await page.locator('.graphiql-tab').count()).toBe(2)
    })

    test('an example chooses its persona when nobody asks, and only then', async () => {
      const page = await visit()
      const [first, second] = (await config()).examples
      const nameOf = async (id?: string) => (await personas()).find(each => each.id === id)!.name
      await choose(page, 'examples', second!.name)
      expect(await page.locator('#persona').innerText()).toContain(await nameOf(first!.persona))
      await expect.poll(() => page.locator('#answer').innerText()).toContain(await nameOf(second!.persona))
      await choose(page, 'persona', 'Nobody')
      await expect.poll(() => page.locator('.avatar[data-kind=nobody]').count()).toBeGreaterThan(0)
      await choose(page, 'examples', second!.name)
      await expect.poll(() => page.locator('#persona').innerText()).toContain(await nameOf(second!.persona))
    })

    test('language, persona and editors outlive a reload', async () => {
      const page = await visit()
      const other = (await personas())[1]!
      const second = (await config()).examples[1]!
      await choose(page, 'persona', other.name)
      await choose(page, 'examples', second.name)
      await page.locator('[data-language=en]').click()
      expect(await page.locator('#examples').innerText()).toBe('Examples')
      expect((await run(page)).headers['accept-language']).toBe('en')
      await expect.poll(() => page.evaluate(`localStorage.getItem('graphiql:tabState')`)).toContain(JSON.stringify(second.query))
      await page.reload()
      await ready(page)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await editorText(page, 'operation.graphql')).toBe(second.query)
      expect((await run(page)).headers).toMatchObject({ authorization: `Bearer ${other.token}`, 'accept-language': 'en' })
    })

    test('the documentation of the schema can be read', async () => {
      const page = await visit()
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
      await page.locator('.graphiql-doc-explorer-content').getByText('Query', { exact: true }).first().click()
      await expect.poll(() => page.locator('.graphiql-doc-explorer-content').innerText()).toContain('viewer')
    })

    test('a field that the schema does not have is underlined', async () => {
      const page = await visit()
      await page.locator('.graphiql-query-editor .view-lines').click()
      await page.keyboard.press('Control+A')
      await page.keyboard.insertText('query { noSuchField }')
      await expect.poll(() => page.evaluate(`__MONACO.editor.getModelMarkers({}).map(each => each.message).join()`), { timeout: 10_000 }).toContain('noSuchField')
    })

    test('the token and the query as curl can be copied', async () => {
      const page = await visit()
      const [example] = (await config()).examples
      const persona = (await personas()).find(each => each.id === example!.persona)!
      await page.locator('#token').click()
      await page.getByRole('button', { name: '复制当前令牌' }).click()
      await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(persona.token)
      await page.keyboard.press('Escape')
      await page.locator('#curl').click()
      await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toContain(`-H 'authorization: Bearer ${persona.token}'`)
    })

    test('in the dark it is dark, and nothing hangs over the edge', async () => {
      const page = await visit({ colorScheme: 'dark' })
      const brightness = await page.evaluate(`getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number).reduce((a, b) => a + b)`)
      expect(brightness).toBeLessThan(200)
      expect(await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]')).toEqual([1280, 800])
    })

    test('no name, title or example is taken for markup', async () => {
      const page = await visit()
      for (const menu of ['persona', 'examples']) {
        await page.locator(`#${menu}`).click()
        await page.keyboard.press('Escape')
      }
      for (const persona of await personas()) await choose(page, 'persona', persona.name)
      for (const example of (await config()).examples) await choose(page, 'examples', example.name)
      expect(await page.locator('header img, .menu img, .status img').count()).toBe(1) // the mark of the product
      expect(await page.evaluate(`document.querySelectorAll('script:not([src]):not([type="application/json"])').length`)).toBe(0)
    })

    test('a subscription shows its events', async () => {
      const page = await visit()
      await page.locator('.graphiql-query-editor .view-lines').click()
      await page.keyboard.press('Control+A')
      await page.keyboard.insertText('subscription Ticks { ticks }')
      await page.waitForTimeout(300) // GraphiQL reads the document 100 ms after the last key
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => editorText(page, 'response.json')).toContain('"ticks": 3')
    })

    test('in production it asks for a token, keeps it for the tab, and reads the schema with it', async () => {
      const production = await startGateway({ demo: false })
      const page = await visit({ url: production.url })
      expect(await page.locator('#persona').isVisible()).toBe(false)
      expect(await page.locator('#token-panel').isVisible()).toBe(true)
      expect(asked()).toEqual([])
      await page.locator('#token-input').fill('not a token')
      await page.locator('#token-panel [type=submit]').click()
      expect(await page.locator('#token-problem').innerText()).not.toBe('')
      const { token } = (await personas())[0]!
      await page.locator('#token-input').fill(` Bearer ${token}\n`)
      await page.locator('#token-panel [type=submit]').click()
      await expect.poll(() => introspections().map(each => each.headers.authorization)).toEqual([`Bearer ${token}`])
      expect((await run(page)).headers.authorization).toBe(`Bearer ${token}`)
      await page.reload()
      await ready(page)
      expect((await run(page)).headers.authorization).toBe(`Bearer ${token}`)
      expect(await page.evaluate(`JSON.stringify(localStorage).includes('${token}')`)).toBe(false)
      await production.close()
    })
  })
else
  test('every file the explorer refers to is there, and on this origin', async () => {
    const { assets } = await config()
    const seen = new Set<string>()
    const wanted = ['/', '/explorer/personas', ...['editorWorker.js', 'jsonWorker.js', 'graphqlWorker.js', 'ruru.js', 'ruru.css'].map(name => `${assets}/ruru/${name}`)]
    while (wanted.length) {
      const path = wanted.pop()!
      if (seen.has(path)) continue
      seen.add(path)
      const response = await fetch(gateway.url + path)
      expect(response.status, path).toBe(200)
      const text = await response.text()
      if (path === '/') for (const [, url] of text.matchAll(/(?:src|href)="([^"]+)"/g)) wanted.push(new URL(url!, gateway.url).href.replace(gateway.url, ''))
      if (path.endsWith('.js') && !path.includes('/ruru/')) for (const [, url] of text.matchAll(/from '\.\/([^']+)'/g)) wanted.push(`${assets}/${url}`)
    }
    expect([...seen].filter(path => !path.startsWith('/'))).toEqual([])
    expect(seen.size).toBeGreaterThan(12)
  })
