import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { company, inDays, network, staffedGraph } from './testing.ts'

const { graph, group, boss, province, city, li, lu, net, shu, partner, act, done, refused, ask, seenBy } = await staffedGraph()

const year = { fromOn: inDays(-100), toOn: inDays(200) }
let serial = 0
const indicator = async (more: object = {}) => (await done('appraisalIndicatorCreate', { unitId: units.group, input: { code: `I-${++serial}`, name: '大客户收入', measure: '万元', isAdditive: !('source' in more), ...more } }, group)).id as string
const target = async (indicatorId: string, unitId: string, value: string, viewer = group, more: object = {}) =>
  (await done('appraisalTargetCreate', { input: { indicatorId, unitId, value, ...year, ...more } }, viewer)).id as string
const lines = 'lines { indicator { code source } target weight actual score evidenceCount evidenceTotal comment measuredBy { id } }'
const fields = `id status score grade adjustment version selfAssessment review ${lines}`

test('targets are handed down from group to province to city, and what is left to hand down is seen', async () => {
  const revenue = await indicator()
  const national = await target(revenue, units.group, '1000')
  const provincial = await target(revenue, units.province, '600', group, { refinesId: national })
  const local = await target(revenue, units.city, '250.5', province, { refinesId: provincial })
  const personal = await target(revenue, units.city, '100', city, { refinesId: local, employeeId: 'emp_li' })
  const read = async (id: string, viewer = group) => (await ask('query ($id: ID!) { appraisalTarget(id: $id) { value handedDown gap weight refines { id } refinedBy { nodes { id } } indicator { name } } }', viewer, { id })).appraisalTarget
  expect(await read(national)).toEqual({ value: '1000', handedDown: '600', gap: '400', weight: 10, refines: null, refinedBy: { nodes: [{ id: provincial }] }, indicator: { name: '大客户收入' } })
  expect(await read(provincial)).toMatchObject({ handedDown: '250.5', gap: '349.5', refines: { id: national } })
  expect(await read(local, city)).toMatchObject({ value: '250.5', handedDown: '100', gap: '150.5', refines: null })
  expect(await seenBy('appraisalTarget', local)).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])
  expect(await seenBy('appraisalTarget', personal)).toEqual(['group', 'province', 'city', 'li', 'boss'])
  expect(await refused('appraisalTargetRemove', { id: local }, province)).toEqual(['TARGET_REFINED id'])
  await done('appraisalTargetUpdate', { id: local, input: { value: '300', weight: 40 } }, province)
  expect(await read(local, province)).toMatchObject({ value: '300', weight: 40, gap: '200' })
  await done('appraisalTargetRemove', { id: personal }, city)
  expect(await read(local, province)).toMatchObject({ gap: '300' })
})

test('a target is set from above, refines only what it is part of, and there is one per period', async () => {
  const [revenue, other, rate] = [await indicator(), await indicator(), await indicator({ source: 'REPORTS_IN_TIME', measure: '%' })]
  const national = await target(revenue, units.group, '1000')
  const attempt = (viewer: typeof city, more: object) => refused('appraisalTargetCreate', { input: { indicatorId: revenue, unitId: units.city, value: '10', ...year, ...more } }, viewer)
  expect(await attempt(city, {})).toEqual(['NOT_ALLOWED input.unitId'])
  expect(await attempt(shu, {})).toEqual(['NOT_ALLOWED input.unitId'])
  expect(await attempt(province, { indicatorId: other, refinesId: national })).toEqual(['NOT_FOUND input.refinesId'])
  expect(await attempt(group, { indicatorId: other, refinesId: national })).toEqual(['INVALID input.refinesId'])
  expect(await attempt(group, { refinesId: national, toOn: inDays(400) })).toEqual(['INVALID input.refinesId'])
  expect(await attempt(province, { value: '0' })).toEqual(['INVALID input.value'])
  expect(await attempt(province, { toOn: inDays(-200) })).toEqual(['INVALID input.toOn'])
  expect(await attempt(city, { indicatorId: rate, employeeId: 'emp_li' })).toEqual(['INVALID input.indicatorId'])
  expect(await attempt(city, { employeeId: 'emp_shu' })).toEqual(['NOT_FOUND input.employeeId'])
  await target(revenue, units.city, '10', province)
  expect(await attempt(province, {})).toEqual(['TAKEN input.indicatorId'])
  await done('appraisalIndicatorRetire', { id: other }, group)
  expect(await attempt(province, { indicatorId: other })).toEqual(['INVALID input.indicatorId'])
  expect(await refused('appraisalIndicatorUpdate', { id: other, input: { weight: 5 } }, group)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  expect(await refused('appraisalIndicatorCreate', { unitId: units.group, input: { code: 'low', name: '指标', measure: '%' } }, group)).toEqual(['INVALID input.code'])
  expect(await refused('appraisalIndicatorCreate', { unitId: units.group, input: { code: 'AA', name: '指标', measure: '%', source: 'TASKS_IN_TIME', isAdditive: true } }, group)).toEqual(['INVALID input.isAdditive'])
  expect(await refused('appraisalIndicatorCreate', { unitId: units.city, input: { code: 'AA', name: '指标', measure: '%' } }, li)).toEqual(['NOT_ALLOWED unitId'])
  expect((await ask('query ($id: ID!) { appraisalIndicator(id: $id) { name } }', net, { id: revenue })).appraisalIndicator).toBeNull()
  expect((await ask('query ($id: ID!) { appraisalIndicator(id: $id) { name } }', li, { id: revenue })).appraisalIndicator).toEqual({ name: '大客户收入' })
  expect((await ask('{ appraisalIndicators(first: 100) { nodes { id } } all: appraisalIndicators(first: 100, includeRetired: true) { nodes { id } } }', li)).all.nodes.length - serial).toBe(0)
})

test('a department assesses itself, the key-account line above reviews, the company that leads it confirms', async () => {
  const [revenue, churn] = [await indicator({ weight: 60 }), await indicator({ name: '离网率', measure: '%', direction: 'LOWER', isAdditive: false, weight: 40 })]
  const quarter = { fromOn: '2026-01-01', toOn: '2026-03-31' }
  for (const [id, value] of [[revenue, '200'], [churn, '2']] as const) await target(id, units.province, value, group, quarter)
  const { id, ...opened } = await done('appraisalCreate', { unitId: units.province, input: { ...quarter, reviewUnitId: units.group, confirmUnitId: company } }, boss, fields)
  expect(opened).toMatchObject({ status: 'DRAFT', score: null, grade: null, lines: [{ target: '200', weight: 60, actual: null }, { target: '2', weight: 40, actual: null }] })
  expect(await refused('appraisalSelfAssess', { id, input: { assessment: '完成' } }, province)).toEqual(['NOT_MEASURED id'])
  expect(await refused('appraisalMeasure', { id, input: { values: [{ indicatorId: 'ind_none', actual: '1' }] } }, province)).toEqual(['NOT_FOUND input.values.0.indicatorId'])
  const measured = await done('appraisalMeasure', { id, input: { values: [{ indicatorId: revenue, actual: '180', comment: '财务口径' }, { indicatorId: churn, actual: '2.5' }] } }, province, fields)
  expect(measured).toMatchObject({ score: '86.00', grade: 'GOOD', lines: [{ actual: '180', score: '90.00', comment: '财务口径', measuredBy: { id: 'emp_province' } }, { actual: '2.5', score: '80.00' }] })
  expect(await done('appraisalSelfAssess', { id, input: { assessment: '基本完成' } }, province, fields)).toMatchObject({ status: 'SELF_ASSESSED', selfAssessment: '基本完成' })
  expect(await refused('appraisalMeasure', { id, input: { values: [{ indicatorId: revenue, actual: '999' }] } }, province)).toEqual(['NOT_ALLOWED id'])
  expect(await refused('appraisalReview', { id, input: { review: '好' } }, boss)).toEqual(['NOT_ALLOWED id'])
  expect(await done('appraisalReview', { id, input: { review: '创新突出', adjustment: 10 } }, group, fields)).toMatchObject({ status: 'REVIEWED', adjustment: 10, score: '96.00', grade: 'EXCELLENT' })
  expect(await refused('appraisalConfirm', { id, input: {} }, province)).toEqual(['NOT_ALLOWED id'])
  expect(await done('appraisalReturn', { id, input: { reason: '请核对离网率' } }, boss, fields)).toMatchObject({ status: 'DRAFT', adjustment: 0, review: null, score: '86.00' })
  await done('appraisalSelfAssess', { id, input: { assessment: '已核对' } }, province)
  await done('appraisalReview', { id, input: { review: '同意' } }, group)
  expect(await done('appraisalConfirm', { id, input: { remark: '同意' } }, boss, fields)).toMatchObject({ status: 'CONFIRMED', score: '86.00', grade: 'GOOD' })
  expect(await refused('appraisalCancel', { id, input: { reason: '晚了' } }, boss)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  expect(await seenBy('appraisal', id)).toEqual(['group', 'province', 'boss'])
  expect((await ask('query ($id: ID!) { appraisal(id: $id) { reviewUnit { id } confirmUnit { id } confirmedAt ruleVersion steps { nodes { action } } } }', province, { id })).appraisal).toMatchObject({
    reviewUnit: { id: units.group }, confirmUnit: { id: company }, confirmedAt: expect.any(String), ruleVersion: 1,
    steps: { nodes: ['CONFIRM', 'REVIEW', 'SELF_ASSESS', 'RETURN', 'REVIEW', 'SELF_ASSESS', 'MEASURE', 'MEASURE', 'CREATE'].map((action) => ({ action })) },
  })
})

test('people and departments are measured from the work itself, with the evidence', async () => {
  const sources = ['TASKS_IN_TIME', 'TRAINING_PASSED', 'INTERNAL_SERVICE', 'PROMISES_KEPT', 'REPORTS_IN_TIME']
  const period = { fromOn: inDays(-30), toOn: inDays(0) }
  const ids: Record<string, string> = {}
  for (const source of sources) {
    ids[source] = await indicator({ name: source, source, measure: '%' })
    await target(ids[source]!, units.city, source === 'INTERNAL_SERVICE' ? '5' : '100', province, period)
    if (!['PROMISES_KEPT', 'REPORTS_IN_TIME'].includes(source)) await target(ids[source]!, units.city, source === 'INTERNAL_SERVICE' ? '5' : '100', city, { ...period, employeeId: 'emp_li' })
  }
  await graph.setUp(`
    insert into work.work_tasks (id, unit_id, kind, title, priority, weight, due_on, status, result, done_at, created_by_id) values
      ('wtk_1', '${units.city}', 'ROUTINE', '按时任务', 'NORMAL', 10, '${inDays(-3)}', 'DONE', '好', now() - interval '4 days', 'emp_city'),
      ('wtk_2', '${units.city}', 'ROUTINE', '超时任务', 'NORMAL', 10, '${inDays(-8)}', 'CONFIRMED', '好', now() - interval '2 days', 'emp_city'),
      ('wtk_3', '${units.city}', 'ROUTINE', '未完任务', 'NORMAL', 10, '${inDays(-2)}', 'IN_PROGRESS', null, null, 'emp_city'),
      ('wtk_4', '${units.city}', 'ROUTINE', '取消任务', 'NORMAL', 10, '${inDays(-2)}', 'CANCELLED', null, null, 'emp_city');
    insert into work.task_assignees (id, task_id, unit_id, employee_id) values
      ('was_1', 'wtk_1', '${units.city}', 'emp_li'), ('was_2', 'wtk_2', '${units.city}', 'emp_li'), ('was_3', 'wtk_3', '${units.city}', 'emp_lu'), ('was_4', 'wtk_4', '${units.city}', 'emp_li');
    insert into work.trainings (id, unit_id, kind, title, starts_at, ends_at, status, created_by_id) values ('trn_1', '${units.province}', 'SKILL', '方案式销售', now() - interval '5 days', now() - interval '4 days', 'HELD', 'emp_province');
    insert into work.training_attendances (id, training_id, employee_id, unit_id, status, is_passed) values ('tat_1', 'trn_1', 'emp_li', '${units.city}', 'ATTENDED', true), ('tat_2', 'trn_1', 'emp_lu', '${units.city}', 'ABSENT', false);
    insert into work.internal_services (id, provider_id, receiver_id, subject, promise, response_hours, created_by_id) values ('ser_1', '${units.city}', '${network}', '资料支撑', '及时提供', 8, 'emp_city');
    insert into work.service_ratings (id, service_id, provider_id, month, timeliness, quality, attitude, employee_id, actor_id) values
      ('rat_1', 'ser_1', '${units.city}', date_trunc('month', '${inDays(0)}'::date)::date, 4, 4, 5, 'emp_li', 'emp_net');
    insert into work.support_requests (id, from_unit_id, to_unit_id, kind, title, content, needed_on, status, committed_on, fulfilled_at, created_by_id) values
      ('srq_1', '${network}', '${units.city}', 'INFORMATION', '资料', '客户资料', '${inDays(0)}', 'FULFILLED', '${inDays(-1)}', now() - interval '3 days', 'emp_net'),
      ('srq_2', '${network}', '${units.city}', 'INFORMATION', '资料', '客户资料', '${inDays(0)}', 'COMMITTED', '${inDays(-1)}', null, 'emp_net')`)
  const department = await done('appraisalCreate', { unitId: units.city, input: { ...period, reviewUnitId: units.province } }, province, fields)
  const values = (row: { lines: { indicator: { source: string }; actual: string; evidenceCount: string; evidenceTotal: number }[] }) =>
    Object.fromEntries(row.lines.map(({ indicator, actual, evidenceCount, evidenceTotal }) => [indicator.source, [actual, evidenceCount, evidenceTotal]]))
  expect(values(department)).toEqual({ TASKS_IN_TIME: ['33.33', '1', 3], TRAINING_PASSED: ['50', '1', 2], INTERNAL_SERVICE: ['4.33', '4.333333', 1], PROMISES_KEPT: ['50', '1', 2], REPORTS_IN_TIME: [null, '0', 0] })
  const personal = await done('appraisalCreate', { unitId: units.city, input: { ...period, employeeId: 'emp_li', reviewUnitId: units.city, confirmUnitId: units.province } }, city, fields)
  expect(values(personal)).toEqual({ TASKS_IN_TIME: ['50', '1', 2], TRAINING_PASSED: ['100', '1', 1], INTERNAL_SERVICE: ['4.33', '4.333333', 1] })
  expect(await refused('appraisalMeasure', { id: personal.id, input: { values: [{ indicatorId: ids['TASKS_IN_TIME'], actual: '100' }] } }, li)).toEqual(['INVALID input.values.0.indicatorId'])
  expect(await refused('appraisalSelfAssess', { id: personal.id, input: { assessment: '好' } }, city)).toEqual(['NOT_ALLOWED id'])
  await done('appraisalSelfAssess', { id: personal.id, input: { assessment: '继续努力' } }, li)
  expect(await seenBy('appraisal', personal.id)).toEqual(['group', 'province', 'city', 'li', 'boss'])
  expect(await seenBy('appraisal', department.id)).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])

  await graph.setUp(`insert into work.report_duties (id, unit_id, to_unit_id, kind, due_days, from_on, created_by_id) values ('rdu_1', '${units.city}', '${units.province}', 'MONTHLY', 1, '2020-01-01', 'emp_province');
    insert into work.work_reports (id, unit_id, to_unit_id, kind, period_from, due_on, title, operation, market, status, submitted_at, created_by_id)
      select 'rep_1', '${units.city}', '${units.province}', 'MONTHLY', m, (m + interval '1 month')::date, '月报', '经营', '市场', 'SUBMITTED', (m + interval '1 month')::timestamp at time zone 'Asia/Shanghai', 'emp_city'
      from (select (date_trunc('month', '${inDays(0)}'::date) - interval '1 month')::date as m) last`)
  expect(values(await done('appraisalMeasure', { id: department.id, input: {} }, province, fields))['REPORTS_IN_TIME']).toEqual(['100', '1', 1])
})

test('an appraisal needs targets, units above that take part, and is opened once', async () => {
  const revenue = await indicator()
  const period = { fromOn: '2025-01-01', toOn: '2025-12-31' }
  const attempt = (viewer: typeof city, input: object) => refused('appraisalCreate', { unitId: units.city, input: { ...period, reviewUnitId: units.province, ...input } }, viewer)
  expect(await attempt(province, {})).toEqual(['NO_TARGETS input.fromOn'])
  await target(revenue, units.city, '10', province, { fromOn: '2025-01-01', toOn: '2025-06-30' })
  await target(revenue, units.city, '20', province, period)
  expect(await attempt(city, {})).toEqual(['NOT_ALLOWED unitId'])
  expect(await attempt(province, { reviewUnitId: units.otherProvince })).toEqual(['INVALID input.reviewUnitId'])
  expect(await attempt(province, { reviewUnitId: units.city })).toEqual(['INVALID input.reviewUnitId'])
  expect(await attempt(province, { confirmUnitId: 'org_none' })).toEqual(['NOT_FOUND input.confirmUnitId'])
  expect(await refused('appraisalCreate', { unitId: units.province, input: { ...period, reviewUnitId: company } }, boss)).toEqual(['UPPER_LINE_MISSING input.reviewUnitId'])
  expect(await attempt(province, { employeeId: 'emp_shu' })).toEqual(['NOT_FOUND input.employeeId'])
  const { id, lines: [line] } = await done('appraisalCreate', { unitId: units.city, input: { ...period, reviewUnitId: units.province } }, province, fields)
  expect(line).toMatchObject({ target: '20' })
  expect(await attempt(province, {})).toEqual(['TAKEN input.fromOn'])
  await done('appraisalCancel', { id, input: { reason: '改期' } }, province)
  expect(await attempt(province, {})).toEqual([])
  const used = (await ask('query { appraisalTargets(filter: { on: "2025-08-01" }) { nodes { id } } }', province)).appraisalTargets.nodes[0].id
  expect(await refused('appraisalTargetRemove', { id: used }, province)).toEqual(['TARGET_IN_USE id'])
})

test('lists and the pages of units and people show what is theirs', async () => {
  const found = await ask(`{ appraisals(filter: { isPersonal: true, employeeId: "emp_li", unitId: ["${units.city}"], status: [SELF_ASSESSED], on: "${inDays(-1)}" }) { totalCount nodes { employee { id } } } }`, li)
  expect(found.appraisals).toEqual({ totalCount: 1, nodes: [{ employee: { id: 'emp_li' } }] })
  for (const viewer of [partner, shu, lu]) expect((await ask('{ appraisals(filter: { isPersonal: true }) { totalCount } }', viewer)).appraisals.totalCount).toBe(0)
  const below = await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrgUnit { appraisals { totalCount } appraisalTargets { totalCount } } ... on Employee { appraisals { totalCount } appraisalTargets { totalCount } } } }', city, { r: [{ __typename: 'OrgUnit', id: units.city }, { __typename: 'Employee', id: 'emp_li' }] })
  expect(below._entities[1]).toEqual({ appraisals: { totalCount: 1 }, appraisalTargets: { totalCount: 3 } })
  expect(below._entities[0].appraisals.totalCount).toBe(3)
})

test('whoever was faster wins, and a repeat opens one', async () => {
  const revenue = await indicator()
  const period = { fromOn: '2024-01-01', toOn: '2024-12-31' }
  await target(revenue, units.city, '10', province, period)
  const open = () => done('appraisalCreate', { unitId: units.city, input: { ...period, reviewUnitId: units.province }, idempotencyKey: 'open' }, province)
  const { id } = await open()
  expect((await open()).id).toBe(id)
  expect(await act('appraisalMeasure', { id, input: {}, expectedVersion: 1 }, province, 'version')).toMatchObject({ object: { version: 2 }, userErrors: [{ code: 'STALE' }] })
})

test('nobody below the top appraises or sets targets for oneself', async () => {
  const revenue = await indicator()
  const period = { fromOn: '2023-01-01', toOn: '2023-12-31' }
  const own = { indicatorId: revenue, unitId: units.city, employeeId: 'emp_city', value: '1', ...period }
  expect(await refused('appraisalTargetCreate', { input: own }, city)).toEqual(['NOT_ALLOWED input.unitId'])
  await target(revenue, units.city, '1', province, { ...period, employeeId: 'emp_city' })
  const input = { ...period, employeeId: 'emp_city', reviewUnitId: units.city }
  expect(await refused('appraisalCreate', { unitId: units.city, input }, city)).toEqual(['NOT_ALLOWED unitId'])
  const { id } = await done('appraisalCreate', { unitId: units.city, input }, province)
  await done('appraisalMeasure', { id, input: { values: [{ indicatorId: revenue, actual: '2' }] } }, city)
  await done('appraisalSelfAssess', { id, input: { assessment: '超额完成' } }, city)
  for (const [verb, more] of [['Measure', {}], ['Review', { review: '优秀', adjustment: 10 }], ['Return', { reason: '重填' }], ['Cancel', { reason: '不考' }]] as const)
    expect(await refused(`appraisal${verb}`, { id, input: more }, city), verb).toEqual(['NOT_ALLOWED id'])
  await done('appraisalReview', { id, input: { review: '完成' } }, province)
  expect(await refused('appraisalConfirm', { id, input: {} }, city)).toEqual(['NOT_ALLOWED id'])
  await done('appraisalConfirm', { id, input: {} }, province)
  await target(revenue, units.group, '1', group, { ...period, employeeId: 'emp_group' })
  await done('appraisalCreate', { unitId: units.group, input: { ...period, employeeId: 'emp_group', reviewUnitId: units.group } }, group)
})
