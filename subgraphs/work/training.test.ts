import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { staffedGraph } from './testing.ts'

const { graph, province, city, li, lu, shu, partner, act, done, refused, ask, seenBy } = await staffedGraph()

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()
const lesson = { kind: 'SKILL', title: '方案式销售', trainer: '王老师', place: '广州', startsAt: hours(-2), endsAt: hours(2) }
const plan = async (more: object = {}) => (await done('trainingCreate', { unitId: units.province, input: { ...lesson, ...more } }, province)).id as string
const invite = (id: string, ...employeeIds: string[]) => done('trainingInvite', { id, input: { employeeIds } }, province, 'attendances { totalCount }')

test('people are invited, attend, are marked, and their records stay with them', async () => {
  const id = await plan({ passScore: 60 })
  expect(await invite(id, 'emp_li', 'emp_lu')).toEqual({ attendances: { totalCount: 2 } })
  expect(await invite(id, 'emp_lu', 'emp_city')).toEqual({ attendances: { totalCount: 3 } })
  expect(await refused('trainingHold', { id, input: { results: [{ employeeId: 'emp_li' }] } }, province)).toEqual(['REQUIRED input.results.0.score'])
  expect(await refused('trainingHold', { id, input: { results: [{ employeeId: 'emp_li', score: 101 }] } }, province)).toEqual(['INVALID input.results.0.score'])
  expect(await refused('trainingHold', { id, input: { results: [{ employeeId: 'emp_shu', score: 80 }] } }, province)).toEqual(['NOT_FOUND input.results.0.employeeId'])
  const held = await done('trainingHold', { id, input: { results: [{ employeeId: 'emp_li', score: 85, remark: '优秀' }, { employeeId: 'emp_lu', score: 59 }] } }, province, 'status attendances { nodes { employee { id } status score isPassed remark } }')
  expect(held.status).toBe('HELD')
  expect(held.attendances.nodes).toHaveLength(3)
  expect(held.attendances.nodes).toEqual(expect.arrayContaining([
    { employee: { id: 'emp_li' }, status: 'ATTENDED', score: 85, isPassed: true, remark: '优秀' },
    { employee: { id: 'emp_lu' }, status: 'ATTENDED', score: 59, isPassed: false, remark: null },
    { employee: { id: 'emp_city' }, status: 'ABSENT', score: null, isPassed: false, remark: null },
  ]))
  expect(await refused('trainingHold', { id, input: { results: [] } }, province)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  const records = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { trainings { totalCount nodes { isPassed training { title } unit { id } } } } } }'
  const r = { r: [{ __typename: 'Employee', id: 'emp_li' }] }
  expect((await ask(records, city, r))._entities[0].trainings).toEqual({ totalCount: 1, nodes: [{ isPassed: true, training: { title: '方案式销售' }, unit: { id: units.city } }] })
  expect((await ask(records, lu, r))._entities[0].trainings.totalCount).toBe(0)
})

test('those invited see the training and only their own part; others see nothing', async () => {
  const id = await plan()
  await invite(id, 'emp_li', 'emp_lu')
  expect(await seenBy('training', id)).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])
  const own = await ask('query ($id: ID!) { training(id: $id) { attendances { totalCount nodes { employee { id } } } } }', li, { id })
  expect(own.training.attendances).toEqual({ totalCount: 1, nodes: [{ employee: { id: 'emp_li' } }] })
  for (const viewer of [partner, shu]) expect((await ask('{ trainings { totalCount } }', viewer)).trainings.totalCount).toBe(0)
  expect((await ask(`{ trainings(search: "方案", filter: { kind: [SKILL], status: [PLANNED], unitId: ["${units.province}"], since: "${hours(-3)}", until: "${hours(0)}" }) { nodes { id } } }`, li)).trainings.nodes[0]).toEqual({ id })
})

test('people are invited from below, to what has not been held, and results wait for the beginning', async () => {
  const id = await plan({ startsAt: hours(20), endsAt: hours(22) })
  expect(await refused('trainingInvite', { id, input: { employeeIds: ['emp_shu'] } }, province)).toEqual(['NOT_ALLOWED input.employeeIds'])
  expect(await refused('trainingInvite', { id, input: { employeeIds: ['emp_gone'] } }, province)).toEqual(['PERSON_NOT_ACTIVE input.employeeIds'])
  expect(await refused('trainingInvite', { id, input: { employeeIds: [] } }, province)).toEqual(['INVALID input.employeeIds'])
  expect(await refused('trainingHold', { id, input: { results: [] } }, province)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  expect(await refused('trainingUpdate', { id, input: { endsAt: hours(19) } }, province)).toEqual(['INVALID input.endsAt'])
  expect(await refused('trainingUpdate', { id, input: { title: '改' } }, city)).toEqual(['NOT_FOUND id'])
  expect(await refused('trainingCreate', { unitId: units.province, input: lesson }, city)).toEqual(['NOT_ALLOWED unitId'])
  await done('trainingCancel', { id }, province)
  expect(await refused('trainingInvite', { id, input: { employeeIds: ['emp_li'] } }, province)).toEqual(['NOT_ALLOWED_IN_STATE id'])
})

test('whoever was faster wins, and a repeat plans one', async () => {
  const make = () => done('trainingCreate', { unitId: units.province, input: lesson, idempotencyKey: 'once' }, province)
  const { id } = await make()
  expect((await make()).id).toBe(id)
  await done('trainingUpdate', { id, input: { place: '深圳' } }, province)
  expect(await act('trainingCancel', { id, expectedVersion: 1 }, province, 'status place')).toMatchObject({ object: { status: 'PLANNED', place: '深圳' }, userErrors: [{ code: 'STALE' }] })
  const below = await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrgUnit { trainings(first: 1) { nodes { id } } } } }', province, { r: [{ __typename: 'OrgUnit', id: units.province }] })
  expect(below._entities[0].trainings.nodes).toEqual([{ id }])
  expect(await graph.events()).toContainEqual(expect.objectContaining({ type: 'TrainingCreated', entityId: id }))
})
