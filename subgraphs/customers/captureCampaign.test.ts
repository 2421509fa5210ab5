import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
const province = viewers.employee(units.province, everything)
const other = viewers.employee(units.otherCity, everything)
for (const id of ['a', 'b', 'c']) await graph.customer(`cus_${id}`, { tier: 'C' })
await graph.customer('cus_far', { tier: 'C', unit: units.otherCity })
await graph.customer('cus_b_tier', { tier: 'B' })

const start = async (input: object, viewer = manager) =>
  (await graph.run('mutation ($input: CaptureCampaignInput!, $key: String) { answer: captureCampaignStart(input: $input, idempotencyKey: $key) { captureCampaign { id customerCount reachedCount version } userErrors { code field } } }', { input: { name: '补全C类资料', goalScore: 90, tiers: ['C'], unitId: units.city, dueOn: '2099-01-01', ...input } }, viewer)).data.answer

test('a campaign takes in the customers below the goal, of its unit and tiers alone', async () => {
  const { captureCampaign, userErrors } = await start({})
  expect(userErrors).toEqual([])
  expect(captureCampaign).toMatchObject({ customerCount: 3, reachedCount: 0 })
  const { data } = await graph.run(`{ captureCampaign(id: "${captureCampaign.id}") { name goalScore tiers dueOn unit { id } startedBy { id } customers { totalCount nodes { customer { id } scoreAtStart score isReached } } } }`, {}, manager)
  expect(data.captureCampaign.customers.nodes.map(({ customer }: any) => customer.id).sort()).toEqual(['cus_a', 'cus_b', 'cus_c'])
  expect(data.captureCampaign).toMatchObject({ unit: { id: units.city }, startedBy: { id: manager.actorId }, tiers: ['C'] })
})

test('who fills in a file sees it reach the goal, and the score in the list is the score of the file', async () => {
  const { captureCampaign } = await start({ name: '短标准', goalScore: 10 })
  await graph.run('mutation { customerUpdate(id: "cus_a", input: { address: "路1号", phone: "020-1234567", shortName: "甲", registrationNumber: "91440101MA00000001" }) { userErrors { code } } }', {}, manager)
  const query = `{ captureCampaign(id: "${captureCampaign.id}") { reachedCount customers(first: 2) { nodes { customer { id completeness { score } } score isReached } pageInfo { hasNextPage endCursor } } reached: customers(isReached: true) { totalCount nodes { customer { id } } } } }`
  const { data } = await graph.run(query, {}, manager)
  expect(data.captureCampaign.reached).toEqual({ totalCount: 1, nodes: [{ customer: { id: 'cus_a' } }] })
  for (const { customer, score } of data.captureCampaign.customers.nodes) expect(score).toBe(customer.completeness.score)
  const rest = await graph.run(`{ captureCampaign(id: "${captureCampaign.id}") { customers(first: 2, after: "${data.captureCampaign.customers.pageInfo.endCursor}") { nodes { customer { id } isReached } } } }`, {}, manager)
  expect(rest.data.captureCampaign.customers.nodes).toEqual([{ customer: { id: 'cus_a' }, isReached: true }])
})

test('units above see a campaign, units beside do not', async () => {
  const list = async (viewer: typeof manager) => (await graph.run('{ captureCampaigns(isOpen: true) { totalCount nodes { name customerCount } } }', {}, viewer)).data.captureCampaigns
  expect((await list(province)).totalCount).toBe(2)
  expect(await list(other)).toEqual({ totalCount: 0, nodes: [] })
  expect(await list(viewers.stranger(everything))).toEqual({ totalCount: 0, nodes: [] })
})

test('a unit that is not one’s own, a past day, or nothing to do is refused', async () => {
  expect((await start({ unitId: units.otherCity })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'unitId'] }])
  expect((await start({ dueOn: '2020-01-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'dueOn'] }])
  expect((await start({ tiers: ['A_PLUS'] })).userErrors).toEqual([{ code: 'NOTHING_TO_CAPTURE', field: ['input', 'goalScore'] }])
  expect((await start({ goalScore: 101 })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'goalScore'] }])
})

test('a campaign is closed once, in the version that was seen', async () => {
  const { captureCampaign } = await start({ name: '将关闭' })
  const close = async (version: number, viewer = manager) => (await graph.run(`mutation { answer: captureCampaignClose(id: "${captureCampaign.id}", expectedVersion: ${version}) { captureCampaign { closedAt } userErrors { code } } }`, {}, viewer)).data.answer
  expect((await close(1, other)).userErrors).toEqual([{ code: 'NOT_FOUND' }])
  expect((await close(7)).userErrors).toEqual([{ code: 'STALE' }])
  expect((await close(1)).captureCampaign.closedAt).not.toBeNull()
  expect((await close(2)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE' }])
})
