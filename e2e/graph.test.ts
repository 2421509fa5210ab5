import { connect, rows } from '@panorama/kit/database'
import { sql } from 'drizzle-orm'
import { SignJWT } from 'jose'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { DEMO_AUDIENCE, DEMO_ISSUER, DEMO_KEY, demoToken } from '@panorama/gateway/token'
import { personas } from '@panorama/demo/personas'
import { example, examples, operator, startSystem } from './system.ts'

const databaseUrl = await operator()
const together = await startSystem(databaseUrl, 'together')
const split = await startSystem(databaseUrl, 'split')
const owner = connect(databaseUrl, { max: 2 })
afterAll(owner.close)
afterEach(() => void vi.useRealTimers())

const HEADQUARTERS = String(example('customer-360').variables!['id'])
const BRANCH = String(example('ticket-create').variables!['customerId'])

test.each(examples.map((each) => [each.name, each] as const))('the example %s answers without errors, byte for byte the same in one process and in several', async (_, { query, variables, persona }) => {
  vi.useFakeTimers({ toFake: ['Date'] }) // answers say how many minutes are left
  const [a, b] = [await together.ask(persona, query, variables), await split.ask(persona, query, variables)]
  expect(a.status).toBe(200)
  expect(a.body.errors).toBeUndefined()
  expect(JSON.stringify(a.body.data).length).toBeGreaterThan(80)
  expect(b.text).toBe(a.text)
})

test('every persona of the demo operator can sign in and is told who it is', async () => {
  for (const { id, kind } of personas) {
    const { body } = await together.ask(id, '{ viewer { name kind } }')
    expect(body.data?.viewer.kind, id).toBe({ staff: 'EMPLOYEE', partner: 'PARTNER', enterprise: 'CUSTOMER' }[kind])
  }
})

test('the 360 answer holds every section, and costs one statement per list however much is in it', async () => {
  const { query, variables, persona } = example('customer-360')
  const { body } = await together.ask(persona, query, variables)
  const { customer } = body.data
  for (const section of ['organizationChart', 'contactChart', 'teams', 'usedProducts.nodes', 'contracts.nodes', 'tickets.nodes', 'identifiers'])
    expect(section.split('.').reduce((value, key) => value[key], customer).length, section).toBeGreaterThan(0)
  expect(customer.accountManager.unit.path.map((unit: { level: string }) => unit.level)).toEqual(['GROUP', 'GROUP', 'PROVINCE', 'CITY'])
  expect(together.statements.length).toBeLessThanOrEqual(28)
})

test('a page of one customer and a page of twenty cost the same number of statements', async () => {
  const { query, persona } = example('portfolio-360')
  await together.ask(persona, query, { first: 1 })
  const one = together.statements.length
  const { body } = await together.ask('group-leader', query, { first: 20 })
  expect(body.data.customers.nodes).toHaveLength(20)
  expect(together.statements.length).toBe(one)
})

describe.each([together, split].map((system) => [system.mode, system] as const))('%s', (_, system) => {
  const FILE = 'query ($id: ID!) { customer(id: $id) { id name contacts { nodes { name } } } }'

  test('city, partner and enterprise see their part and no more', async () => {
    const scope = async (persona: string) => (await system.ask(persona, '{ customers(first: 100) { totalCount nodes { id regionCode headquarters { id } } } }')).body.data.customers
    expect((await scope('group-leader')).totalCount).toBe(400)
    expect(new Set((await scope('city-manager')).nodes.map((node: { regionCode: string }) => node.regionCode))).toEqual(new Set(['440100']))
    expect((await scope('province-manager')).nodes.every((node: { regionCode: string }) => node.regionCode.startsWith('44'))).toBe(true)
    expect((await scope('enterprise-admin')).nodes.every((node: { headquarters: { id: string } }) => node.headquarters.id === HEADQUARTERS)).toBe(true)
    expect(await scope('enterprise-user')).toEqual({ totalCount: 1, nodes: [{ id: BRANCH, regionCode: '440600', headquarters: null }] })
    const shared = await rows<{ id: string }>(owner.db, sql`select distinct customer_id as id from access.scope_keys k join access.principals p on k.key = any (p.keys) where p.subject = 'partner-agent' and k.ends_at > now()`)
    expect((await scope('partner-agent')).nodes.map((node: { id: string }) => node.id).sort()).toEqual(shared.map(({ id }) => id).sort())
  })

  test('what one may not see and what does not exist look the same', async () => {
    const foreign = (await system.ask('group-leader', '{ customers(first: 1, filter: { provinceCode: ["51"] }) { nodes { id } } }')).body.data.customers.nodes[0].id
    const hidden = await system.ask('enterprise-user', FILE, { id: foreign })
    const absent = await system.ask('enterprise-user', FILE, { id: 'cus_00000000000000000000000000' })
    expect(hidden.text).toBe(absent.text)
    expect((await system.ask('enterprise-user', FILE, { id: HEADQUARTERS })).text).toBe(absent.text)
  })

  test('a share that ends is gone with the same transaction', async () => {
    const count = async () => (await system.ask('partner-agent', '{ customers(filter: { regionCode: ["440100"] }, first: 100) { totalCount } }')).body.data.customers.totalCount
    const before = await count()
    expect((await system.ask('partner-agent', FILE, { id: HEADQUARTERS })).body.data.customer.id).toBe(HEADQUARTERS)
    await rows(owner.db, sql`update organization.partner_shares set ends_at = now() where customer_id = ${HEADQUARTERS} and ends_at > now()`)
    expect((await system.ask('partner-agent', FILE, { id: HEADQUARTERS })).body).toEqual({ data: { customer: null } })
    expect(await count()).toBeLessThan(before)
    await rows(owner.db, sql`update organization.partner_shares set ends_at = now() + interval '1 year' where customer_id = ${HEADQUARTERS}`)
  })

  test('without a proper token nobody learns anything', async () => {
    const key = new TextEncoder().encode(DEMO_KEY)
    const sign = (token: SignJWT, secret = key) => token.setProtectedHeader({ alg: 'HS256' }).sign(secret)
    const proper = () => new SignJWT().setSubject('group-leader').setIssuer(DEMO_ISSUER).setAudience(DEMO_AUDIENCE).setExpirationTime('1h')
    const tokens = {
      none: undefined,
      garbage: 'garbage',
      'wrong key': await sign(proper(), new TextEncoder().encode('another key of sufficient length for HS256')),
      expired: await sign(proper().setExpirationTime(1_000_000)),
      'without exp': await sign(new SignJWT().setSubject('group-leader').setIssuer(DEMO_ISSUER).setAudience(DEMO_AUDIENCE)),
      'without aud': await sign(new SignJWT().setSubject('group-leader').setIssuer(DEMO_ISSUER).setExpirationTime('1h')),
      'wrong aud': await sign(proper().setAudience('another')),
      'unknown subject': await demoToken('nobody-at-all'),
    }
    for (const [what, token] of Object.entries(tokens))
      for (const query of [FILE, '{ __schema { types { name } } }', '{ nonsense']) {
        const { status, text } = await system.send(JSON.stringify({ query }), token ? { authorization: `Bearer ${token}` } : {})
        expect(status, what).toBe(401)
        expect(text, what).not.toMatch(/Customer|customer|schema/)
      }
  })

  test('wrong requests are told what to do, never a failure, never the database’s words', async () => {
    const token = { authorization: `Bearer ${await demoToken('group-leader')}` }
    const ask = (query: string, variables?: object) => system.ask('group-leader', query, variables)
    const cases: [string, Promise<{ status: number; text: string }>, number][] = [
      ['unknown field', ask('{ customers { nodes { nonsense } } }'), 400],
      ['malformed JSON', system.send('{"query": ', token), 400],
      ['not JSON', system.send('query', { ...token, 'content-type': 'text/plain' }), 415],
      ['empty body', system.send('', token), 400],
      ['array body', system.send('[]', token), 400],
      ['10 MB', system.send(JSON.stringify({ query: `{ viewer { name } } #${'x'.repeat(10_000_000)}` }), token), 413],
      ['first too large', ask('{ customers(first: 1000000) { nodes { id } } }'), 400],
      ['first too large in a variable', ask('query ($n: Int!) { customers(first: $n) { nodes { id } } }', { n: 1_000_000 }), 400],
      ['first zero', ask('{ customers(first: 0) { nodes { id } } }'), 400],
      ['a string where a date belongs', ask('query ($on: Date) { classThresholds(on: $on) { id } }', { on: 'yesterday' }), 400],
      ['the same in the text', ask('{ classThresholds(on: "yesterday") { id } }'), 400],
      ['a number where an id list belongs', ask('query ($f: CustomerFilter) { customers(filter: $f) { nodes { id } } }', { f: { status: 3 } }), 400],
      ['unknown operation', system.send(JSON.stringify({ query: 'query A { viewer { name } }', operationName: 'B' }), token), 400],
      ['mutation over GET', system.send(undefined, { ...token, 'apollo-require-preflight': '1' }, { method: 'GET', path: `/graphql?query=${encodeURIComponent('mutation { classThresholdSet(input: { monthlyFee: { amount: "1" }, validFrom: "2099-01-01" }) { userErrors { code } } }')}` }), 405],
      ['too many aliases', ask(`{ ${Array.from({ length: 500 }, (_, i) => `a${i}: viewer { name }`).join(' ')} }`), 400],
    ]
    for (const [what, sent, status] of cases) {
      const answer = await sent
      expect(answer.status, `${what}: ${answer.text.slice(0, 200)}`).toBe(status)
      expect(answer.text, what).toMatch(/"message":"/)
      expect(answer.text, what).not.toMatch(/stack|at file:|postgres|relation|syntax for type|drizzle/i)
    }
    const nul = await ask('{ customers(search: "a\\u0000b") { totalCount } }')
    expect(nul.body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    expect((await ask('{ customers(after: "forged") { nodes { id } } }')).body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('a person’s mistake comes back as data in the language asked for', async () => {
    const wrong = 'mutation { customerCreate(input: { name: "x", category: FINANCE, ownershipForm: PRIVATE, industry: FINANCE, regionCode: "44", managedById: "org_none" }) { customer { id } userErrors { code field message } } }'
    const zh = await system.ask('city-manager', wrong)
    const en = await system.ask('city-manager', wrong, {}, { 'accept-language': 'en' })
    expect(zh.body.data.customerCreate.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'managedById'] })
    expect(zh.body.data.customerCreate.userErrors[0].message).toMatch(/\p{Script=Han}/u)
    expect(en.body.data.customerCreate.userErrors[0].message).toMatch(/^[\p{ASCII}“”’—]+$/u)
  })

  test('a mutation is done once, whoever repeats it', async () => {
    const { query, variables, persona } = example('ticket-create')
    const again = { ...variables, key: `again-${system.mode}` }
    const [first, second] = [await system.ask(persona, query, again), await system.ask(persona, query, again)]
    expect(first.body.data.ticketCreate.userErrors).toEqual([])
    expect(second.text).toBe(first.text)
  })
})

test('a subgraph answers nobody but the gateway, not even what its schema is', async () => {
  for (const [name, url] of Object.entries(split.urls)) {
    for (const query of ['{ _service { sdl } }', '{ __typename }', '{ _entities(representations: []) { __typename } }']) {
      for (const headers of [{}, { 'panorama-viewer': 'v1.demo.e30.AAAA' }, { authorization: `Bearer ${await demoToken('group-leader')}` }]) {
        const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) })
        expect(response.status, name).toBe(401)
        expect(await response.text()).not.toMatch(/type |sdl|Customer/)
      }
    }
  }
})

test('every enum value has a label in both languages, in the language of the request or of the argument', async () => {
  const zh = (await together.ask('enterprise-user', '{ labels { type values { value label } } }')).body.data.labels
  const en = (await together.ask('enterprise-user', '{ labels(locale: EN) { type values { value label } } }')).body.data.labels
  expect(zh.length).toBeGreaterThan(40)
  for (const { type, values } of zh) for (const { value, label } of values) expect(label, `${type}.${value}`).toMatch(/\p{Script=Han}|[A-Z0-9]/u)
  for (const { type, values } of en) for (const { value, label } of values) expect(label, `${type}.${value}`).toMatch(/^[A-Za-z0-9(]/)
  expect((await together.ask('enterprise-user', '{ labels(types: ["CustomerStatus"]) { values { label } } }', {}, { 'accept-language': 'en-GB' })).body.data.labels[0].values[0].label).toBe('Prospect')
})

// Last: it stops a subgraph.
test('one subgraph stopped: the rest of the 360 answer still comes, with null and a neutral error for the missing part', async () => {
  const { query, variables, persona } = example('customer-360')
  const whole = (await split.ask(persona, query, variables)).body.data.customer
  await split.servers.get('service')!.close()
  const { status, body } = await split.ask(persona, query, variables)
  expect(status).toBe(200)
  expect(body.data.customer).toEqual({ ...whole, openTicketCount: null, tickets: null })
  expect(body.errors.length).toBeGreaterThan(0)
  for (const error of body.errors) {
    expect(error.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' })
    expect(JSON.stringify(error)).not.toMatch(/127\.0\.0\.1|ECONN|fetch|localhost/)
  }
})
