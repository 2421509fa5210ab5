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

test('a measure is found by its id, with its finding, by whoever sees that', async () => {
  const id = await record()
  const { measures: [made] } = await done('supervisionFindingPlan', { id, input: { measures: [measure] } }, net, fields)
  const find = async (viewer: typeof net) =>
    (await ask('query ($of: [_Any!]!) { _entities(representations: $of) { ... on ImprovementMeasure { text finding { id } } } }', viewer, { of: [{ __typename: 'ImprovementMeasure', id: made.id }] }))._entities[0]
  for (const viewer of [net, province]) expect(await find(viewer)).toEqual({ text: '增设夜间值班', finding: { id } })
  for (const viewer of [shu, partner]) expect(await find(viewer)).toBeNull()
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

test('a unit shows by whom and how it was guided, supervised, inspected and appraised in a period', async () => {
  const year = { from: inDays(-200), to: inDays(200) }
  await graph.setUp(`update work.supervision_findings set status = 'WITHDRAWN'`)
  await record({ unitId: units.city, kind: 'GUIDANCE', title: '指导方案式销售' })
  const late = await record({ unitId: units.city, title: '抽查走访记录' })
  await graph.setUp(`update work.supervision_findings set due_on = '${inDays(-1)}' where id = '${late}';
    insert into work.appraisals (id, unit_id, from_on, to_on, status, rule_version, review_unit_id, confirm_unit_id, adjustment, score, grade, self_assessment, review, confirmed_at, created_by_id) values
      ('apr_old', '${units.city}', '${inDays(-100)}', '${inDays(-60)}', 'CONFIRMED', 1, '${units.province}', '${units.province}', 0, 90, 'GOOD', '完成', '同意', now(), 'emp_province'),
      ('apr_new', '${units.city}', '${inDays(-59)}', '${inDays(-20)}', 'CONFIRMED', 1, '${units.province}', '${units.province}', 0, 90, 'GOOD', '完成', '同意', now(), 'emp_province')`)
  const shown = async (viewer: typeof net, unit: string = units.city, period = year) =>
    (await ask(`query ($of: [_Any!]!, $from: Date!, $to: Date!) { _entities(representations: $of) { ... on OrgUnit { supervision(from: $from, to: $to) { superior { id } counts { kind count openCount overdueCount latestOn } appraisal { id } } } } }`, viewer, { of: [{ __typename: 'OrgUnit', id: unit }], ...period }))._entities[0].supervision
  const none = { count: 0, openCount: 0, overdueCount: 0, latestOn: null }
  const expected = {
    superior: { id: units.province },
    counts: [
      { kind: 'GUIDANCE', count: 1, openCount: 1, overdueCount: 0, latestOn: inDays(0) }, { kind: 'SUPERVISION', ...none },
      { kind: 'INSPECTION', count: 1, openCount: 1, overdueCount: 1, latestOn: inDays(0) }, { kind: 'COORDINATION', ...none }, { kind: 'HELP', ...none },
    ],
    appraisal: { id: 'apr_new' },
  }
  for (const viewer of [province, city]) expect(await shown(viewer)).toEqual(expected)
  expect(await shown(province, units.city, { from: inDays(-90), to: inDays(-60) })).toMatchObject({ counts: Array.from({ length: 5 }, () => none), appraisal: { id: 'apr_old' } })
  expect(await shown(shu)).toMatchObject({ superior: { id: units.province }, counts: Array.from({ length: 5 }, () => none), appraisal: null })
  expect((await shown(province, units.group)).superior).toBeNull()
  expect((await shown(province, network)).superior).toBeNull()
})
