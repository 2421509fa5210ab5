import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { inDays, staffedGraph } from './testing.ts'

const { graph, group, city, li, lu, net, partner, act, done, refused, ask, seenBy } = await staffedGraph()

let serial = 0
const draft = async () => (await done('regulationCreate', { unitId: units.group, input: { code: `DKH-2026-${++serial}`, title: '客户经理行业营销管理细则', kind: 'ACCOUNT_MANAGER', content: '第一章 总则' } }, group)).id as string
const issued = async () => {
  const id = await draft()
  await done('regulationIssue', { id, input: { effectiveOn: inDays(0) } }, group)
  return id
}
const fields = 'title repealedOn current { number content } versions { number changeNote effectiveOn issuedBy { id } } readCount isRead'
const read = async (id: string, viewer = li) => (await ask(`query ($id: ID!) { regulation(id: $id) { ${fields} } }`, viewer, { id })).regulation

test('a regulation is drafted, issued, revised and repealed, and every day has the version that was in force', async () => {
  const id = await draft()
  expect(await seenBy('regulation', id)).toEqual(['group'])
  await done('regulationIssue', { id, input: { effectiveOn: inDays(0) } }, group)
  expect(await seenBy('regulation', id)).toEqual(['group', 'province', 'city', 'li', 'lu', 'shu'])
  expect(await read(id)).toMatchObject({ current: { number: 1, content: '第一章 总则' }, versions: [{ number: 1, effectiveOn: inDays(0), issuedBy: { id: 'emp_group' } }] })
  await done('regulationRevise', { id, input: { content: '第一章 总则（修订）', changeNote: '增加走访频次' } }, group)
  await done('regulationRevise', { id, input: { content: '第一章 总则（二次修订）', changeNote: '增加走访频次要求' } }, group)
  expect((await read(id)).versions).toHaveLength(1)
  expect((await read(id, group)).versions).toMatchObject([{ number: 2, changeNote: '增加走访频次要求', effectiveOn: null }, { number: 1 }])
  expect(await refused('regulationIssue', { id, input: { effectiveOn: inDays(0) } }, group)).toEqual(['INVALID input.effectiveOn'])
  await done('regulationIssue', { id, input: { effectiveOn: inDays(10) } }, group)
  const on = async (day: string) => (await ask('query ($id: ID!, $on: Date) { regulation(id: $id) { current(on: $on) { number } } }', li, { id, on: day })).regulation.current
  expect([await on(inDays(-1)), await on(inDays(9)), await on(inDays(10))]).toEqual([null, { number: 1 }, { number: 2 }])
  await done('regulationRepeal', { id, input: { repealedOn: inDays(20), reason: '并入新办法' } }, group)
  expect([await on(inDays(19)), await on(inDays(20))]).toEqual([{ number: 2 }, null])
  expect(await refused('regulationRevise', { id, input: { content: '内容', changeNote: '说明' } }, group)).toEqual(['NOT_ALLOWED_IN_STATE id'])
})

test('an issued version is never changed, not even by hand', async () => {
  const id = await issued()
  await expect(graph.setUp(`update work.regulation_versions set content = '改' where regulation_id = '${id}'`)).rejects.toThrow()
  expect(await refused('regulationIssue', { id, input: { effectiveOn: inDays(5) } }, group)).toEqual(['NOTHING_TO_ISSUE id'])
})

test('who has read the version last issued is known, and a new version is unread again', async () => {
  const id = await issued()
  expect(await done('regulationRead', { id }, li, 'readCount isRead')).toEqual({ readCount: 1, isRead: true })
  expect(await read(id, lu)).toMatchObject({ readCount: 1, isRead: false })
  await done('regulationRevise', { id, input: { content: '第二版', changeNote: '修订' } }, group)
  await done('regulationIssue', { id, input: { effectiveOn: inDays(1) } }, group)
  expect(await read(id)).toMatchObject({ readCount: 0, isRead: false })
})

test('only who leads the unit issues, and wrong input is named', async () => {
  const { id } = await done('regulationCreate', { unitId: units.city, input: { code: 'GZ-01', title: '本地细则', kind: 'PROCESS', content: '内容' } }, li)
  expect(await refused('regulationIssue', { id, input: { effectiveOn: inDays(0) } }, li)).toEqual(['NOT_ALLOWED id'])
  expect(await refused('regulationIssue', { id, input: { effectiveOn: inDays(-1) } }, city)).toEqual(['INVALID input.effectiveOn'])
  expect(await refused('regulationRevise', { id, input: { content: '内容', changeNote: '说明' } }, lu)).toEqual(['NOT_FOUND id'])
  expect(await refused('regulationRead', { id }, li)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  expect(await refused('regulationCreate', { unitId: units.city, input: { code: 'GZ-01', title: '重复', kind: 'PROCESS', content: '内容' } }, city)).toEqual(['TAKEN input.code'])
  expect(await refused('regulationCreate', { unitId: units.city, input: { code: '细则', title: '文号', kind: 'PROCESS', content: '内容' } }, city)).toEqual(['INVALID input.code'])
  expect(await refused('regulationCreate', { unitId: units.city, input: { code: 'GZ-02', title: '空', kind: 'PROCESS', content: '内容' } }, city)).toEqual(['INVALID input.title'])
  expect(await refused('regulationCreate', { unitId: units.group, input: { code: 'GZ-02', title: '越级', kind: 'PROCESS', content: '内容' } }, city)).toEqual(['NOT_ALLOWED unitId'])
  expect(await refused('regulationRepeal', { id, input: { repealedOn: inDays(1), reason: '废' } }, city)).toEqual(['NOT_ALLOWED_IN_STATE id'])
})

test('lists tell what is in force; others see nothing; whoever was faster wins', async () => {
  const id = await issued()
  const found = (filter: string, viewer = li) => ask(`{ regulations(first: 100, search: "行业营销", filter: ${filter}) { nodes { id } } }`, viewer)
  expect((await found(`{ isInForce: true, kind: [ACCOUNT_MANAGER], unitId: ["${units.group}"] }`)).regulations.nodes).toContainEqual({ id })
  expect((await found('{ isInForce: false }')).regulations.nodes).not.toContainEqual({ id })
  for (const viewer of [partner, net]) expect((await found('{}', viewer)).regulations.nodes).toEqual([])
  expect(await act('regulationRevise', { id, input: { content: '内容', changeNote: '说明' }, expectedVersion: 1 }, group, 'id')).toMatchObject({ object: { id }, userErrors: [{ code: 'STALE' }] })
  const below = await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrgUnit { regulations(first: 1) { nodes { id } } } } }', li, { r: [{ __typename: 'OrgUnit', id: units.group }] })
  expect(below._entities[0].regulations.nodes).toEqual([{ id }])
})
