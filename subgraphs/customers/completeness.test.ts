import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { missingOf, places, scoreOf } from './completeness.rules.ts'
import { customers } from './subgraph.ts'
import type { DossierItem } from './types.generated.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
const group = viewers.employee(units.group, everything)

const items = Object.keys(places) as DossierItem[]
const completeness = async (id: string, viewer = manager) =>
  (await graph.run(`{ customer(id: "${id}") { completeness { score filledCount itemCount missing { item weight field mutation } } } }`, {}, viewer)).data.customer?.completeness
const set = async (tier: string | null, norm: object[]) =>
  (await graph.run('mutation ($input: CompletenessNormInput!) { completenessNormSet(input: $input) { completenessNorm { tier items { item weight } } userErrors { code field } } }', { input: { tier, items: norm } }, group)).data.completenessNormSet

test('a score is from 0 to 100, 100 only when nothing is missing, and never falls when something is filled in', () => {
  const norm = fc.uniqueArray(fc.record({ item: fc.constantFrom(...items), weight: fc.integer({ min: 1, max: 100 }) }), { selector: ({ item }) => item, minLength: 1 })
  fc.assert(
    fc.property(norm, fc.subarray(items), fc.constantFrom(...items), (asked, held, more) => {
      const [filled, fuller] = [new Set(held), new Set([...held, more])]
      const score = scoreOf(asked, filled)!
      expect(score >= 0 && score <= 100).toBe(true)
      expect(score === 100).toBe(missingOf(asked, filled).length === 0)
      expect(scoreOf(asked, fuller)!).toBeGreaterThanOrEqual(score)
    }),
  )
})

test('the norm of each tier comes with the system, heavier tiers ask for more', async () => {
  const { data } = await graph.run('{ completenessNorms { tier items { item weight } } }', {}, manager)
  const count = (tier: string | null) => data.completenessNorms.find((norm: { tier: string | null }) => norm.tier === tier).items.length
  expect(count('A_PLUS')).toBeGreaterThan(count('B'))
  expect(count('B')).toBeGreaterThan(count(null))
})

test('what is missing is named with its weight, where it shows and what fills it; filling it in raises the score', async () => {
  await graph.customer('cus_a', { tier: 'A_PLUS' })
  const before = await completeness('cus_a')
  expect(before.missing).toContainEqual({ item: 'OPERATING_YEAR', weight: 8, field: 'operatingYears', mutation: 'customerOperatingYearAdd' })
  expect(before.missing[0].weight).toBe(8)
  const year = new Date().getFullYear() - 1
  await graph.run(`mutation { customerOperatingYearAdd(id: "cus_a", input: { year: ${year} }) { userErrors { code } } customerUpdate(id: "cus_a", input: { address: "天河路1号" }) { userErrors { code } } }`, {}, manager)
  const after = await completeness('cus_a')
  expect(after.score).toBeGreaterThan(before.score)
  expect(after.filledCount).toBe(before.filledCount + 2)
  expect(after.missing.map(({ item }: { item: string }) => item)).not.toContain('OPERATING_YEAR')
})

test('every item that a norm can name is one the database can find filled, and every mutation named exists', async () => {
  const [{ text }] = await graph.setUp(`select pg_get_viewdef('customers.filled_items'::regclass) as text`)
  for (const item of items.filter((item) => item !== 'ATTRIBUTE')) expect(text, item).toContain(`'${item}'`)
  const mutations = graph.subgraph.schema.getMutationType()!.getFields()
  for (const { mutation } of Object.values(places)) expect(mutations[mutation], mutation).toBeDefined()
})

test('a norm is set whole; scores follow at once', async () => {
  expect((await set('C', [])).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'items'] }])
  expect((await set('C', [{ item: 'PHONE', weight: 1 }, { item: 'PHONE', weight: 2 }])).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'items'] }])
  expect((await set('C', [{ item: 'PHONE', weight: 0 }])).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'items', 'weight'] }])
  await graph.customer('cus_c', { tier: 'C' })
  await graph.setUp(`update customers.customers set phone = '020-1234567' where id = 'cus_c'`)
  await set('C', [{ item: 'PHONE', weight: 3 }, { item: 'WEBSITE', weight: 1 }])
  expect(await completeness('cus_c')).toMatchObject({ score: 75, filledCount: 1, itemCount: 2, missing: [{ item: 'WEBSITE' }] })
})

test('a norm can ask for custom attributes by their codes, and says which has no value', async () => {
  const define = async (code: string) =>
    (await graph.run('mutation ($input: AttributeDefineInput!) { attributeDefine(input: $input) { attributeDefinition { id } userErrors { code } } }', { input: { code, type: 'INTEGER', nameZh: '坐席数', nameEn: 'Seats' } }, group)).data.attributeDefine.attributeDefinition.id
  const [seats] = [await define('seats'), await define('lines')]
  const NORM = [{ item: 'PHONE', weight: 1 }, { item: 'ATTRIBUTE', attributeCode: 'seats', weight: 2 }, { item: 'ATTRIBUTE', attributeCode: 'lines', weight: 1 }]
  expect(await set('B', NORM)).toMatchObject({ userErrors: [], completenessNorm: { items: [{ item: 'PHONE' }, { item: 'ATTRIBUTE', weight: 2 }, { item: 'ATTRIBUTE', weight: 1 }] } })
  const norm = async () => (await graph.run('{ completenessNorms { tier items { item attribute { code } } } }', {}, manager)).data.completenessNorms.find(({ tier }: { tier: string }) => tier === 'B').items
  expect(await norm()).toEqual([{ item: 'ATTRIBUTE', attribute: { code: 'seats' } }, { item: 'PHONE', attribute: null }, { item: 'ATTRIBUTE', attribute: { code: 'lines' } }])

  await graph.customer('cus_b', { tier: 'B' })
  const ask = async (viewer = manager) => graph.run('{ customer(id: "cus_b") { completeness { score missing { item field mutation attribute { code label } } } coverage { gaps { kind items } } } }', {}, viewer)
  expect((await ask()).data.customer.completeness).toEqual({ score: 0, missing: [
    { item: 'ATTRIBUTE', field: 'attributes', mutation: 'customerAttributesSet', attribute: { code: 'seats', label: 'Seats' } },
    { item: 'PHONE', field: 'phone', mutation: 'customerUpdate', attribute: null },
    { item: 'ATTRIBUTE', field: 'attributes', mutation: 'customerAttributesSet', attribute: { code: 'lines', label: 'Seats' } },
  ] })
  const fill = await graph.run('mutation { customerAttributesSet(id: "cus_b", input: { attributes: [{ code: "seats", integer: 40 }] }) { userErrors { code } } }', {}, manager)
  expect(fill.data.customerAttributesSet.userErrors).toEqual([])
  const { data } = await ask()
  expect(data.customer.completeness).toMatchObject({ score: 50, missing: [{ item: 'PHONE' }, { attribute: { code: 'lines' } }] })
  expect(data.customer.coverage.gaps).toContainEqual({ kind: 'MISSING_ITEMS', items: ['PHONE', 'ATTRIBUTE'] })
  const blind = await ask(viewers.employee(units.city, everything.filter((code) => code !== 'attribute.read')))
  expect([blind.data.customer.completeness.missing[1], blind.errors?.[0]?.extensions?.['code']]).toEqual([expect.objectContaining({ item: 'ATTRIBUTE', attribute: null }), 'FORBIDDEN'])

  const start = async (goalScore: number) =>
    (await graph.run('mutation ($input: CaptureCampaignInput!) { captureCampaignStart(input: $input) { captureCampaign { customers { nodes { score } } } userErrors { code } } }', { input: { name: '坐席采集', goalScore, tiers: ['B'], unitId: units.city, dueOn: '2099-01-01' } }, manager)).data.captureCampaignStart
  expect((await start(51)).captureCampaign.customers.nodes).toEqual([{ score: 50 }])
  expect((await start(50)).userErrors).toEqual([{ code: 'NOTHING_TO_CAPTURE' }])

  expect((await set('B', [...NORM, NORM[1]!])).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'items'] }])
  expect((await set('B', [{ item: 'ATTRIBUTE', weight: 1 }])).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'items', '0', 'attributeCode'] }])
  expect((await set('B', [{ item: 'PHONE', attributeCode: 'seats', weight: 1 }])).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'items', '0', 'attributeCode'] }])
  expect((await set('B', [{ item: 'ATTRIBUTE', attributeCode: 'nothing', weight: 1 }])).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'items', '0', 'attributeCode'] }])
  await graph.run(`mutation { attributeRetire(id: "${seats}") { userErrors { code } } }`, {}, group)
  expect((await ask()).data.customer.completeness).toMatchObject({ score: 0, missing: [{ item: 'PHONE' }, { attribute: { code: 'lines' } }] })
})

test('a stranger gets no score', async () => expect(await completeness('cus_a', viewers.stranger(everything))).toBeUndefined())
