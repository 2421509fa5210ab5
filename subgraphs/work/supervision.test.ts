import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { company, inDays, network, staffedGraph } from './testing.ts'

const { graph, province, city, li, net, shu, partner, act, done, refused, ask, seenBy } = await staffedGraph()

const finding = { kind: 'INSPECTION', title: '故障修复超时', finding: '三季度专线故障修复及时率不足', unitId: network, dueOn: inDays(30) }
const record = async (more: object = {}, viewer = province, unitId: string = units.province) => (await done('supervisionFindingCreate', { unitId, input: { ...finding, ...more } }, viewer)).id as string
const measure = { text: '增设夜间值班', dueOn: inDays(10), responsibleId: 'emp_net' }
const fields = 'status result isOverdue measures { id text doneAt result responsible { id } }'

test('a finding is improved by measures until the supervisor verifies it', async () => {
  const id = await record()
  expect(await refused('supervisionFindingFinish', { id, input: { result: '好' } }, net)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  const { measures } = await done('supervisionFindingPlan', { id, input: { measures: [measure, { text: '备件前置', dueOn: inDays(20) }] } }, net, fields)
  expect(measures).toMatchObject([{ text: '增设夜间值班', responsible: { id: 'emp_net' }, doneAt: null }, { responsible: null }])
  await done('supervisionMeasureFinish', { id, measureId: measures[0].id, input: { result: '已排班' } }, net)
  expect(await refused('supervisionMeasureFinish', { id, measureId: measures[0].id, input: { result: '再次' } }, net)).toEqual(['NOT_FOUND measureId'])
  expect(await refused('supervisionFindingFinish', { id, input: { result: '完成' } }, net)).toEqual(['MEASURES_OPEN id'])
  await done('supervisionMeasureFinish', { id, measureId: measures[1].id, input: { result: '已前置' } }, net)
  await done('supervisionFindingFinish', { id, input: { result: '及时率回升' } }, net)
  expect(await done('supervisionFindingReject', { id, input: { reason: '样本不足' } }, province, fields)).toMatchObject({ status: 'IMPROVING' })
  await done('supervisionFindingPlan', { id, input: { measures: [{ text: '延长观察', dueOn: inDays(20) }] } }, net)
  const { supervisionFinding: { measures: [, , third] } } = await ask(`query ($id: ID!) { supervisionFinding(id: $id) { ${fields} } }`, net, { id })
  await done('supervisionMeasureFinish', { id, measureId: third.id, input: { result: '观察期满' } }, net)
  await done('supervisionFindingFinish', { id, input: { result: '达标' } }, net)
  expect(await done('supervisionFindingVerify', { id, input: { remark: '验收通过' } }, province, fields)).toMatchObject({ status: 'VERIFIED', result: '达标' })
  expect((await ask('query ($id: ID!) { supervisionFinding(id: $id) { supervisor { id } unit { id } steps { totalCount } } }', province, { id })).supervisionFinding).toEqual({ supervisor: { id: units.province }, unit: { id: network }, steps: { totalCount: 7 } })
})

test('each side has its own part, and nobody supervises upwards', async () => {
  const id = await record()
  expect(await refused('supervisionFindingPlan', { id, input: { measures: [measure] } }, province)).toEqual(['NOT_ALLOWED id'])
  expect(await refused('supervisionFindingWithdraw', { id, input: { reason: '误' } }, net)).toEqual(['NOT_ALLOWED id'])
  expect(await refused('supervisionFindingPlan', { id, input: { measures: [] } }, net)).toEqual(['INVALID input.measures'])
  expect(await refused('supervisionFindingPlan', { id, input: { measures: [{ ...measure, responsibleId: 'emp_gone' }] } }, net)).toEqual(['PERSON_NOT_ACTIVE input.measures'])
  const attempt = (input: object, viewer = province, unitId: string = units.province) => refused('supervisionFindingCreate', { unitId, input: { ...finding, ...input } }, viewer)
  expect(await attempt({ unitId: company })).toEqual(['INVALID input.unitId'])
  expect(await attempt({ unitId: units.province })).toEqual(['INVALID input.unitId'])
  expect(await attempt({ unitId: 'org_none' })).toEqual(['NOT_FOUND input.unitId'])
  expect(await attempt({ dueOn: inDays(-1) })).toEqual(['INVALID input.dueOn'])
  expect(await attempt({ finding: '' })).toEqual(['INVALID input.finding'])
  expect(await attempt({}, city)).toEqual(['NOT_ALLOWED unitId'])
  await done('supervisionFindingWithdraw', { id, input: { reason: '重复登记' } }, province)
})

test('both sides and the units above see a finding; lists tell what is overdue', async () => {
  const id = await record({ unitId: units.city, title: '走访记录缺失', kind: 'HELP' })
  expect(await seenBy('supervisionFinding', id)).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])
  await graph.setUp(`update work.supervision_findings set due_on = '${inDays(-1)}' where id = '${id}'`)
  expect((await ask(`{ supervisionFindings(search: "走访", filter: { isOverdue: true, status: [OPEN], kind: [HELP], unitId: ["${units.city}"], supervisorId: ["${units.province}"] }) { nodes { id isOverdue } } }`, li)).supervisionFindings.nodes).toEqual([{ id, isOverdue: true }])
  for (const viewer of [partner, shu]) expect((await ask('{ supervisionFindings { totalCount } }', viewer)).supervisionFindings.totalCount).toBe(0)
  const below = await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrgUnit { supervisionFindings { totalCount } } } }', city, { r: [{ __typename: 'OrgUnit', id: units.city }] })
  expect(below._entities[0].supervisionFindings.totalCount).toBe(1)
})

test('whoever was faster wins, and a repeat records once', async () => {
  const make = () => done('supervisionFindingCreate', { unitId: units.province, input: finding, idempotencyKey: 'once' }, province)
  const { id } = await make()
  expect((await make()).id).toBe(id)
  await done('supervisionFindingPlan', { id, input: { measures: [measure] } }, net)
  expect(await act('supervisionFindingWithdraw', { id, input: { reason: '误' }, expectedVersion: 1 }, province, 'status')).toMatchObject({ object: { status: 'IMPROVING' }, userErrors: [{ code: 'STALE' }] })
})
