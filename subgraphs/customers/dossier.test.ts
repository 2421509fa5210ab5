import { codesOf } from '@panorama/kit/policy'
import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { customers as policy } from '@panorama/policy/customers'
import { expect, test } from 'vitest'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
await graph.customer('cus_a', { name: '羊城科技' })
await graph.customer('cus_b')

type Alias = { id: string; alias: string; isMain: boolean; providedBy: string | null; remarks: string | null; version: number }
const ALIASES = 'customer { aliases { id alias isMain providedBy remarks version } } userErrors { code field }'
const add = async (input: object): Promise<Alias[]> => (await graph.run(`mutation ($input: CustomerAliasInput!) { answer: customerAliasAdd(id: "cus_a", input: $input) { ${ALIASES} } }`, { input }, manager)).data.answer.customer.aliases
const change = async (aliasId: string, input: object, more = '', { viewer = manager, id = 'cus_a' } = {}) =>
  (await graph.run(`mutation ($id: ID!, $aliasId: ID!, $input: CustomerAliasChangeInput!) { answer: customerAliasChange(id: $id, aliasId: $aliasId, input: $input${more}) { ${ALIASES} } }`, { id, aliasId, input }, viewer)).data.answer
const named = (aliases: Alias[], alias: string) => aliases.find((each) => each.alias === alias)!

await add({ alias: '珠江电子', isMain: true, providedBy: '客户网站' })
const aliases = await add({ alias: '老珠江' })

test('an alias is changed in place: what is left out stays, null empties, and the history tells', async () => {
  const { id } = named(aliases, '珠江电子')
  const { customer, userErrors } = await change(id, { alias: '珠电', remarks: '内部简称' }, ', expectedVersion: 1')
  expect([userErrors, named(customer.aliases, '珠电')]).toEqual([[], { id, alias: '珠电', isMain: true, providedBy: '客户网站', remarks: '内部简称', version: 2 }])
  expect(named((await change(id, { providedBy: null })).customer.aliases, '珠电')).toMatchObject({ providedBy: null, remarks: '内部简称', version: 3 })
  const { data } = await graph.run('{ customer(id: "cus_a") { changes(filter: { section: [ALIASES] }) { nodes { action entryId fields { field before after } } } } }', {}, manager)
  expect(data.customer.changes.nodes.slice(0, 2)).toEqual([
    { action: 'CHANGED', entryId: id, fields: [{ field: 'providedBy', before: '客户网站', after: null }] },
    { action: 'CHANGED', entryId: id, fields: [{ field: 'alias', before: '珠江电子', after: '珠电' }, { field: 'remarks', before: null, after: '内部简称' }] },
  ])
})

test('the customer is found by the new name and not by the old one', async () => {
  const hits = async (text: string) => (await graph.run('query ($text: String!) { customerSearch(text: $text) { nodes { customer { id } } } }', { text }, manager)).data?.customerSearch?.nodes.map((node: { customer: { id: string } }) => node.customer.id)
  expect([await hits('珠电'), await hits('珠江电子')]).toEqual([['cus_a'], []])
})

test('the main alias stays one: another takes its place, and false leaves none', async () => {
  const { id } = named(aliases, '老珠江')
  const shown = (await change(id, { isMain: true })).customer.aliases
  expect(shown.map(({ alias, isMain, version }: Alias) => [alias, isMain, version])).toEqual([['老珠江', true, 2], ['珠电', false, 4]])
  expect((await change(id, { isMain: false })).customer.aliases.map(({ isMain }: Alias) => isMain)).toEqual([false, false])
})

test('an alias is unique within the customer, never empty, and changed only in the version seen', async () => {
  const { id } = named(aliases, '老珠江')
  expect((await change(id, { alias: '珠电' })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'alias'] }])
  expect((await change(id, { alias: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'alias'] }])
  expect((await change(id, { alias: null })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'alias'] }])
  expect((await change(id, {})).userErrors).toEqual([{ code: 'REQUIRED', field: ['input'] }])
  const stale = await change(id, { alias: '迟到' }, ', expectedVersion: 1')
  expect([stale.userErrors, named(stale.customer.aliases, '老珠江').version]).toEqual([[{ code: 'STALE', field: ['expectedVersion'] }], 3])
  expect((await change(id, { alias: '别家' }, '', { id: 'cus_b' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['aliasId'] }])
  expect((await change(id, { alias: '陌生' }, '', { viewer: viewers.stranger(everything) })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
})

test('a repeat with the same key changes once; what is removed has to be the version seen', async () => {
  const { id } = named(aliases, '老珠江')
  for (let i = 0; i < 2; i++) expect(named((await change(id, { remarks: '沿用' }, ', idempotencyKey: "alias-1"')).customer.aliases, '老珠江').version).toBe(4)
  const remove = async (version: number) => (await graph.run(`mutation { customerAliasRemove(id: "cus_a", aliasId: "${id}", expectedVersion: ${version}) { customer { aliases { alias } } userErrors { code field } } }`, {}, manager)).data.customerAliasRemove
  expect((await remove(3)).userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect(await remove(4)).toEqual({ customer: { aliases: [{ alias: '珠电' }] }, userErrors: [] })
})
