import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { everything, inDays, staffedGraph } from './testing.ts'

const { graph, province, city, li, lu, shu, partner, act, done, refused, ask, seenBy } = await staffedGraph()

const raise = async (input: object = {}, viewer = li) => (await done('employeeVoiceRaise', { input: { kind: 'SUGGESTION', text: '建议简化报销流程', ...input } }, viewer)).id as string
const fields = 'status text answer employee { id } answeredBy { id } isAnonymous unit { id }'
const read = async (id: string, viewer: typeof li) => (await ask(`query ($id: ID!) { employeeVoice(id: $id) { ${fields} } }`, viewer, { id })).employeeVoice

test('an employee says something, is answered, asks again, and closes it', async () => {
  const id = await raise()
  expect(await done('employeeVoiceAnswer', { id, input: { answer: '下月试行' } }, city, fields)).toMatchObject({ status: 'ANSWERED', answer: '下月试行', employee: { id: 'emp_li' }, answeredBy: { id: 'emp_city' }, unit: { id: units.city } })
  expect(await refused('employeeVoiceClose', { id }, city)).toEqual(['NOT_ALLOWED id'])
  expect(await done('employeeVoiceReopen', { id, input: { text: '请明确范围' } }, li, fields)).toMatchObject({ status: 'OPEN', text: '建议简化报销流程\n请明确范围' })
  await done('employeeVoiceAnswer', { id, input: { answer: '全市适用' } }, province)
  expect(await done('employeeVoiceClose', { id }, li, fields)).toMatchObject({ status: 'CLOSED', answer: '全市适用' })
  expect(await refused('employeeVoiceAnswer', { id, input: { answer: '再答' } }, city)).toEqual(['NOT_ALLOWED_IN_STATE id'])
})

test('what is said is seen by the person and who leads; said anonymously, without the name', async () => {
  const id = await raise({ isAnonymous: true })
  expect(await seenBy('employeeVoice', id)).toEqual(['group', 'province', 'city', 'li', 'boss'])
  expect((await read(id, city)).employee).toBeNull()
  expect((await read(id, li)).employee).toEqual({ id: 'emp_li' })
  for (const viewer of [partner, shu]) expect((await ask('{ employeeVoices { totalCount } }', viewer)).employeeVoices.totalCount).toBe(0)
  const found = (viewer: typeof li, filter: string) => ask(`{ employeeVoices(search: "报销", filter: ${filter}) { nodes { id } } }`, viewer)
  expect((await found(li, `{ isMine: true, kind: [SUGGESTION], status: [OPEN], unitId: ["${units.city}"] }`)).employeeVoices.nodes).toEqual([{ id }])
  expect((await found(city, '{ isMine: true }')).employeeVoices.nodes).toEqual([])
})

test("staff are internal customers: their satisfaction is a mean, but never one person's own", async () => {
  const today = inDays(0)
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrgUnit { employeeSatisfaction(fromOn: "${today}", toOn: "${today}") { average answers } } } }`
  const satisfaction = async (viewer: typeof li, id: string = units.city) => (await ask(query, viewer, { r: [{ __typename: 'OrgUnit', id }] }))._entities[0].employeeSatisfaction
  await raise({ kind: 'SATISFACTION', satisfaction: 5, text: null })
  await raise({ kind: 'SATISFACTION', satisfaction: 4, text: null }, lu)
  expect(await satisfaction(city)).toEqual({ average: null, answers: 2 })
  await raise({ kind: 'SATISFACTION', satisfaction: 2, text: '希望多培训' }, city)
  expect(await satisfaction(city)).toEqual({ average: '3.67', answers: 3 })
  expect(await satisfaction(province, units.province)).toEqual({ average: '3.67', answers: 3 })
  expect(await satisfaction(shu)).toBeNull()
  expect(await satisfaction(li)).toBeNull()
  const answer = await graph.run(query, { r: [{ __typename: 'OrgUnit', id: units.city }] }, { ...city, permissions: everything.filter((code) => code !== 'voice.answer') })
  expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
})

test('wrong input is named, partners say nothing here, and a repeat says it once', async () => {
  expect(await refused('employeeVoiceRaise', { input: { kind: 'SATISFACTION' } }, li)).toEqual(['REQUIRED input.satisfaction'])
  expect(await refused('employeeVoiceRaise', { input: { kind: 'SATISFACTION', satisfaction: 6 } }, li)).toEqual(['INVALID input.satisfaction'])
  expect(await refused('employeeVoiceRaise', { input: { kind: 'COMPLAINT', text: ' ' } }, li)).toEqual(['REQUIRED input.text'])
  expect(await refused('employeeVoiceRaise', { input: { kind: 'PRAISE', text: '好' } }, partner)).toEqual(['NOT_ALLOWED'])
  const say = () => done('employeeVoiceRaise', { input: { kind: 'PRAISE', text: '团队给力' }, idempotencyKey: 'say' }, li)
  const { id } = await say()
  expect((await say()).id).toBe(id)
  await done('employeeVoiceAnswer', { id, input: { answer: '谢谢' } }, city)
  expect(await act('employeeVoiceClose', { id, expectedVersion: 1 }, li, 'status')).toMatchObject({ object: { status: 'ANSWERED' }, userErrors: [{ code: 'STALE' }] })
})

test('what is said anonymously is not found by looking with the eyes of one after the other', async () => {
  const [anonymous, open] = [await raise({ isAnonymous: true, text: '匿名的话' }), await raise({ text: '具名的话' })]
  const borrowed = { ...li, isBorrowed: true }
  expect([await read(anonymous, borrowed), (await read(open, borrowed)).employee]).toEqual([null, { id: 'emp_li' }])
  const found = async (viewer: typeof li, isMine: boolean) => (await ask(`{ employeeVoices(search: "的话", filter: { isMine: ${isMine} }) { nodes { id } } }`, viewer)).employeeVoices.nodes.map(({ id }: { id: string }) => id).sort()
  expect(await found(borrowed, true)).toEqual([open])
  const leader = await raise({ isAnonymous: true, text: '领导匿名的话' }, city)
  expect((await read(leader, { ...city, isBorrowed: true })).employee).toBeNull()
  expect(await found({ ...city, isBorrowed: true }, true)).toEqual([])
})
