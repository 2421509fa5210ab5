import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { network, staffedGraph } from './testing.ts'

const { province, city, li, lu, shu, net, partner, act, done, refused, ask, seenBy } = await staffedGraph()

const news = { kind: 'COMPETITION', title: '竞争对手降价', content: '专线资费下调20%' }
const published = async (more: object = {}, viewer = province, unitId: string = units.province) => {
  const { id } = await done('marketBulletinCreate', { unitId, input: { ...news, ...more } }, viewer)
  await done('marketBulletinPublish', { id }, viewer)
  return id as string
}

test('a draft is seen by who wrote it and who leads the unit; published it goes as far as it reaches', async () => {
  const { id } = await done('marketBulletinCreate', { unitId: units.city, input: news }, li)
  expect(await seenBy('marketBulletin', id)).toEqual(['group', 'province', 'city', 'li', 'boss'])
  expect(await seenBy('marketBulletin', await published({ reach: 'UNIT' }))).toEqual(['group', 'province', 'boss'])
  expect(await seenBy('marketBulletin', await published())).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])
  expect(await seenBy('marketBulletin', await published({ reach: 'NATION' }))).toEqual(['group', 'province', 'city', 'li', 'lu', 'shu', 'net', 'boss'])
  const hotline = await published({ kind: 'HOTLINE', reach: 'UNIT', addresseeIds: [network] }, city, units.city)
  expect(await seenBy('marketBulletin', hotline)).toEqual(['group', 'province', 'city', 'li', 'lu', 'net', 'boss'])
  expect((await ask('query ($id: ID!) { marketBulletin(id: $id) { addressees { id } unit { id } publishedAt } }', net, { id: hotline })).marketBulletin).toMatchObject({ addressees: [{ id: network }], unit: { id: units.city }, publishedAt: expect.any(String) })
})

test('who has read it is counted once, and what is unread is found', async () => {
  const id = await published({ title: '省内市场月报' })
  const unread = async (viewer: typeof city) => (await ask('{ marketBulletins(search: "月报", filter: { isRead: false }) { totalCount } }', viewer)).marketBulletins.totalCount
  expect(await unread(li)).toBe(1)
  for (let i = 0; i < 2; i++) expect(await done('marketBulletinRead', { id }, li, 'readCount isRead')).toEqual({ readCount: 1, isRead: true })
  expect(await unread(li)).toBe(0)
  expect((await ask('query ($id: ID!) { marketBulletin(id: $id) { readCount isRead } }', lu, { id })).marketBulletin).toEqual({ readCount: 1, isRead: false })
})

test('a published bulletin is withdrawn, never changed', async () => {
  const id = await published()
  expect(await refused('marketBulletinUpdate', { id, input: { title: '改标题' } }, province)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  expect(await refused('marketBulletinWithdraw', { id, input: { reason: '有误' } }, city)).toEqual(['NOT_ALLOWED id'])
  await done('marketBulletinWithdraw', { id, input: { reason: '数据有误' } }, province)
  expect(await seenBy('marketBulletin', id)).toEqual(['group', 'province', 'boss'])
  expect(await refused('marketBulletinRead', { id }, province)).toEqual(['NOT_ALLOWED_IN_STATE id'])
})

test('wrong input is named, and partners read nothing', async () => {
  const attempt = (input: object, viewer = city, unitId: string = units.city) => refused('marketBulletinCreate', { unitId, input: { ...news, ...input } }, viewer)
  expect(await attempt({ title: '' })).toEqual(['INVALID input.title'])
  expect(await attempt({ content: ' ' })).toEqual(['INVALID input.content'])
  expect(await attempt({ addresseeIds: ['org_none'] })).toEqual(['NOT_FOUND input.addresseeIds'])
  expect(await attempt({}, shu)).toEqual(['NOT_ALLOWED unitId'])
  await published({ reach: 'NATION' })
  expect((await ask('{ marketBulletins { totalCount } }', partner)).marketBulletins.totalCount).toBe(0)
  const below = await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrgUnit { marketBulletins { nodes { status } } } } }', net, { r: [{ __typename: 'OrgUnit', id: units.province }] })
  expect(new Set(below._entities[0].marketBulletins.nodes.map(({ status }: { status: string }) => status))).toEqual(new Set(['PUBLISHED']))
})

test('whoever was faster wins, and a repeat drafts one', async () => {
  const make = () => done('marketBulletinCreate', { unitId: units.city, input: news, idempotencyKey: 'draft' }, city)
  const { id } = await make()
  expect((await make()).id).toBe(id)
  await done('marketBulletinUpdate', { id, input: { kind: 'MARKET', addresseeIds: [network] } }, city)
  expect(await act('marketBulletinPublish', { id, expectedVersion: 1 }, city, 'status')).toMatchObject({ object: { status: 'DRAFT' }, userErrors: [{ code: 'STALE' }] })
})
