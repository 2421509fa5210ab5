import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { network, staffedGraph } from './testing.ts'

const { graph, province, city, li, net, shu, partner, act, done, refused, ask, seenBy } = await staffedGraph()
await graph.customer('cus_1')

let serial = 0
const open = async (memberIds: string[] = [units.city, network]) => (await done('channelCreate', { unitId: units.province, input: { name: `一站式协调${++serial}`, purpose: '跨部门协调', memberIds } }, province)).id as string
const post = async (channelId: string, unitId: string, viewer: typeof city, more: object = {}) => (await done('channelPostCreate', { channelId, input: { unitId, kind: 'COORDINATION', text: '请协调电路调度', ...more } }, viewer)).id as string
const soon = () => new Date(Date.now() + 3_600_000).toISOString()

test('departments of all levels report, reply and take note in a channel, each in its own name', async () => {
  const channelId = await open()
  const question = await post(channelId, units.city, city, { kind: 'QUICK_REACTION', answerBy: soon(), customerId: 'cus_1' })
  const waiting = async (viewer: typeof city) => (await ask(`query ($id: ID!) { channelPosts(filter: { channelId: $id, isAnswered: false }) { nodes { id isAnswered } } }`, viewer, { id: channelId })).channelPosts.nodes
  expect(await waiting(net)).toEqual([{ id: question, isAnswered: false }])
  await post(channelId, units.city, li, { parentId: question, kind: 'FEEDBACK', text: '补充说明' })
  expect(await waiting(net)).toHaveLength(1)
  const reply = await post(channelId, network, net, { parentId: question, kind: 'FEEDBACK', text: '今日完成调度' })
  expect(await waiting(net)).toEqual([])
  for (let i = 0; i < 2; i++) await done('channelPostAcknowledge', { id: question, unitId: units.province }, province)
  const { communicationChannel } = await ask(`query ($id: ID!) { communicationChannel(id: $id) { unit { id } members { id } posts { totalCount nodes { id isAnswered unit { id } by { id } customer { id } receipts { unit { id } by { id } } replies { totalCount nodes { id parent { id } channel { id } } } } } } }`, city, { id: channelId })
  expect(communicationChannel).toMatchObject({
    unit: { id: units.province }, members: [{ id: units.city }, { id: network }],
    posts: { totalCount: 1, nodes: [{ id: question, isAnswered: true, unit: { id: units.city }, by: { id: 'emp_city' }, customer: { id: 'cus_1' }, receipts: [{ unit: { id: units.province }, by: { id: 'emp_province' } }], replies: { totalCount: 2, nodes: [{ id: reply, parent: { id: question }, channel: { id: channelId } }, {}] } }] },
  })
  expect((await ask('query ($id: ID!) { channelPost(id: $id) { customer { id } } }', net, { id: question })).channelPost).toEqual({ customer: null })
})

test('a channel with all its posts is seen by those who take part and the units above them', async () => {
  const channelId = await open([units.city])
  const id = await post(channelId, units.city, city)
  expect(await seenBy('communicationChannel', channelId)).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])
  expect(await seenBy('channelPost', id)).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])
  await done('channelUpdate', { id: channelId, input: { memberIds: [units.city, units.otherCity] } }, province)
  expect(await seenBy('channelPost', id)).toContain('shu')
  expect((await ask('{ communicationChannels { totalCount } channelPosts { totalCount } }', partner))).toEqual({ communicationChannels: { totalCount: 0 }, channelPosts: { totalCount: 0 } })
})

test('information is searched over all channels one takes part in', async () => {
  const [one, two] = [await open(), await open([units.otherCity])]
  const market = await post(one, units.city, city, { kind: 'MARKET', text: '省内云专线需求上升' })
  await post(two, units.otherCity, shu, { kind: 'DEMAND', text: '云专线需求' })
  const found = async (viewer: typeof city, filter = '') => (await ask(`{ channelPosts(search: "云专线" ${filter}) { nodes { id } } }`, viewer)).channelPosts.nodes.map(({ id }: { id: string }) => id)
  expect(await found(net)).toEqual([market])
  expect(await found(province)).toHaveLength(2)
  expect(await found(province, `filter: { kind: [MARKET], unitId: ["${units.city}"], since: "2026-01-01T00:00:00Z", until: "2099-01-01T00:00:00Z" }`)).toEqual([market])
  expect(await found(province, 'filter: { until: "2020-01-01T00:00:00Z" }')).toEqual([])
})

test('nobody speaks for a unit that is not its own or does not take part, and a closed channel is silent', async () => {
  const channelId = await open([units.city])
  const attempt = (unitId: string, viewer: typeof city, more: object = {}) => refused('channelPostCreate', { channelId, input: { unitId, kind: 'REPORT', text: '汇报', ...more } }, viewer)
  expect(await attempt(units.province, city)).toEqual(['NOT_ALLOWED input.unitId'])
  expect(await attempt(network, net)).toEqual(['NOT_FOUND channelId'])
  expect(await attempt(units.otherCity, { ...province, keys: [...province.keys, `unit:${units.otherCity}`] })).toEqual(['NOT_A_MEMBER input.unitId'])
  expect(await attempt(units.city, city, { text: ' ' })).toEqual(['INVALID input.text'])
  expect(await attempt(units.city, city, { kind: 'QUICK_REACTION' })).toEqual(['REQUIRED input.answerBy'])
  expect(await attempt(units.city, city, { answerBy: '2020-01-01T00:00:00Z' })).toEqual(['INVALID input.answerBy'])
  expect(await attempt(units.city, city, { customerId: 'cus_none' })).toEqual(['NOT_FOUND input.customerId'])
  const other = await post(await open([units.city]), units.city, city)
  expect(await attempt(units.city, city, { parentId: other })).toEqual(['INVALID input.parentId'])
  expect(await refused('channelClose', { id: channelId }, city)).toEqual(['NOT_ALLOWED id'])
  await done('channelClose', { id: channelId }, province)
  expect(await attempt(units.city, city)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  expect(await refused('channelCreate', { unitId: units.city, input: { name: '渠道', memberIds: [] } }, li)).toEqual(['NOT_ALLOWED unitId'])
  expect(await refused('channelCreate', { unitId: units.city, input: { name: '渠道', memberIds: ['org_none'] } }, city)).toEqual(['NOT_FOUND input.memberIds'])
})

test('whoever was faster wins, a repeat posts once, and a unit shows its channels', async () => {
  const channelId = await open()
  await done('channelUpdate', { id: channelId, input: { purpose: '快速反应' } }, province)
  expect(await act('channelUpdate', { id: channelId, input: { name: '新名称' }, expectedVersion: 1 }, province, 'purpose')).toMatchObject({ object: { purpose: '快速反应' }, userErrors: [{ code: 'STALE' }] })
  const say = () => done('channelPostCreate', { channelId, input: { unitId: units.city, kind: 'REPORT', text: '日报' }, idempotencyKey: 'say' }, city)
  expect(await say()).toEqual(await say())
  const below = await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrgUnit { channels { nodes { id } } } } }', net, { r: [{ __typename: 'OrgUnit', id: network }] })
  expect(below._entities[0].channels.nodes[0]).toEqual({ id: channelId })
})
