import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { inDays, staffedGraph } from './testing.ts'

const { graph, group, province, city, li, shu, partner, act, done, refused, ask, seenBy } = await staffedGraph()

const month = (back: number) => {
  const [year, now] = inDays(0).split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, now - 1 - back, 1)).toISOString().slice(0, 10)
}
const duty = await done('reportDutyCreate', { unitId: units.city, input: { kind: 'MONTHLY', toUnitId: units.province, dueDays: 5, fromOn: `${month(3).slice(0, 8)}17` } }, province, 'id fromOn dueDays version')
const sections = { operation: '收入同比增长8%', market: '政企市场活跃' }
const begin = async (on: string, more: object = {}) => (await done('workReportCreate', { unitId: units.city, input: { kind: 'MONTHLY', on, title: '月度经营分析', ...more } }, city)).id as string

test('a city reports its month to the province, which returns or accepts it', async () => {
  const figures = [{ name: '大客户收入', value: '1250.5', measure: '万元' }]
  const id = await begin(month(1), { operation: '收入同比增长8%', figures })
  expect(await refused('workReportSubmit', { id }, city)).toEqual(['REQUIRED id'])
  await done('workReportUpdate', { id, input: { market: '政企市场活跃', competition: '对手降价', demand: '云网需求', problems: '资源不足', outlook: '攻坚' } }, li)
  expect(await done('workReportSubmit', { id }, city, 'status submittedAt')).toMatchObject({ status: 'SUBMITTED', submittedAt: expect.any(String) })
  expect(await refused('workReportUpdate', { id, input: { title: '改' } }, city)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  expect(await refused('workReportAccept', { id, input: {} }, city)).toEqual(['NOT_ALLOWED id'])
  await done('workReportReturn', { id, input: { reason: '请补充数据来源' } }, province)
  await done('workReportUpdate', { id, input: { operation: '收入同比增长8%（财务口径）' } }, city)
  await done('workReportSubmit', { id }, city)
  expect(await done('workReportAccept', { id, input: { remark: '收悉' } }, province, 'status periodFrom unit { id } toUnit { id } figures { name value measure } steps { nodes { action text } }')).toMatchObject({
    status: 'ACCEPTED', periodFrom: month(1), unit: { id: units.city }, toUnit: { id: units.province }, figures,
    steps: { nodes: [{ action: 'ACCEPT', text: '收悉' }, { action: 'SUBMIT' }, { action: 'UPDATE' }, { action: 'RETURN', text: '请补充数据来源' }, { action: 'SUBMIT' }, { action: 'UPDATE' }, { action: 'CREATE' }] },
  })
  expect(await refused('workReportReturn', { id, input: { reason: '晚了' } }, province)).toEqual(['NOT_ALLOWED_IN_STATE id'])
})

test('which units are late is one query, whether or not they began', async () => {
  await graph.setUp(`update work.work_reports set submitted_at = (due_on + 2)::timestamp at time zone 'Asia/Shanghai' where period_from = '${month(1)}'`)
  const due = async (argument: string, viewer = province) => (await ask(`{ reportsDue(fromOn: "${inDays(-200)}", toOn: "${inDays(0)}" ${argument}) { totalCount pageInfo { endCursor hasNextPage } nodes { periodFrom dueOn isLate daysLate submittedAt kind unit { id } toUnit { id } duty { id } report { id status } } } }`, viewer)).reportsDue
  const late = await due('isLate: true')
  expect(late.nodes.map(({ periodFrom }: { periodFrom: string }) => periodFrom).filter((each: string) => each <= month(2))).toEqual([month(2), month(3)])
  const oldest = late.nodes.at(-1)
  expect(oldest).toMatchObject({ periodFrom: month(3), dueOn: `${month(2).slice(0, 8)}05`, isLate: true, submittedAt: null, report: null, kind: 'MONTHLY', unit: { id: units.city }, toUnit: { id: units.province }, duty: { id: duty.id } })
  expect(oldest.daysLate).toBe(Math.round((Date.parse(inDays(0)) - Date.parse(oldest.dueOn)) / 86_400_000))
  const all = await due('')
  expect(all.totalCount).toBe(all.nodes.length)
  const first = await due('first: 1')
  expect(first.pageInfo.hasNextPage).toBe(true)
  expect((await due(`first: 100, after: "${first.pageInfo.endCursor}"`)).nodes).toEqual(all.nodes.slice(1))
  const delivered = all.nodes.find(({ periodFrom }: { periodFrom: string }) => periodFrom === month(1))
  if (delivered) expect(delivered).toMatchObject({ isLate: true, daysLate: 2, report: { status: 'ACCEPTED' } })
  expect((await due('kind: [YEARLY]')).nodes).toEqual([])
  expect((await due(`unitId: ["${units.city}"], isLate: true`, city)).totalCount).toBe(late.totalCount)
  expect((await due('', shu)).totalCount).toBe(0)
  expect((await graph.run('{ reportsDue(fromOn: "2020-01-01", toOn: "2026-01-01") { totalCount } }', {}, province)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
})

test('a draft is for its unit and those above, a submitted report for whom it is sent to as well', async () => {
  const id = await begin(month(2), sections)
  const clerk = { ...province, keys: [], actorId: 'emp_clerk' }
  const sees = async () => (await ask('query ($id: ID!) { workReport(id: $id) { id } }', clerk, { id })).workReport
  expect(await seenBy('workReport', id)).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])
  expect(await sees()).toBeNull()
  await done('workReportSubmit', { id }, city)
  expect(await sees()).toEqual({ id })
  const found = (argument: string) => ask(`{ workReports(${argument}) { nodes { id isLate } } }`, province)
  expect((await found(`search: "政企市场", filter: { kind: [MONTHLY], status: [SUBMITTED], unitId: ["${units.city}"], toUnitId: ["${units.province}"], on: "${month(2).slice(0, 8)}28" }`)).workReports.nodes).toEqual([{ id, isLate: true }])
  expect((await found('filter: { kind: [YEARLY] }')).workReports.nodes).toEqual([])
  for (const viewer of [partner, shu]) expect((await ask('{ workReports { totalCount } reportDuties { totalCount } }', viewer))).toEqual({ workReports: { totalCount: 0 }, reportDuties: { totalCount: 0 } })
  const below = await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrgUnit { workReports(filter: { status: [SUBMITTED] }) { nodes { id } } } } }', city, { r: [{ __typename: 'OrgUnit', id: units.city }] })
  expect(below._entities[0].workReports.nodes).toEqual([{ id }])
})

test('a report needs a duty, a period that has begun, and is the only one of its period', async () => {
  const attempt = (input: object, viewer = city) => refused('workReportCreate', { unitId: units.city, input: { kind: 'MONTHLY', on: month(2), title: '月报', ...input } }, viewer)
  expect(await attempt({ kind: 'YEARLY' })).toEqual(['NO_REPORT_DUTY input.kind'])
  expect(await attempt({ on: month(4) })).toEqual(['NO_REPORT_DUTY input.kind'])
  expect(await attempt({ on: inDays(40) })).toEqual(['INVALID input.on'])
  expect(await attempt({ on: `${month(2).slice(0, 8)}20` })).toEqual(['TAKEN input.on'])
  expect(await attempt({ figures: [{ name: ' ', value: '1', measure: '元' }] })).toEqual(['INVALID input.figures'])
  expect(await attempt({}, shu)).toEqual(['NOT_ALLOWED unitId'])
  expect(await attempt({ on: month(3), operation: ' ' })).toEqual(['INVALID input.operation'])
})

test('who reports what to whom is laid down from above, once at a time', async () => {
  expect(duty).toMatchObject({ fromOn: month(3), dueDays: 5 })
  const attempt = (unitId: string, input: object, viewer: typeof city) => refused('reportDutyCreate', { unitId, input: { kind: 'MONTHLY', toUnitId: units.province, dueDays: 5, fromOn: month(1), ...input } }, viewer)
  expect(await attempt(units.city, {}, province)).toEqual(['TAKEN input.kind'])
  expect(await attempt(units.city, { kind: 'YEARLY' }, city)).toEqual(['NOT_ALLOWED input.toUnitId'])
  expect(await attempt(units.otherCity, { kind: 'YEARLY' }, province)).toEqual(['INVALID input.toUnitId'])
  expect(await attempt(units.city, { kind: 'YEARLY', dueDays: 0 }, province)).toEqual(['INVALID input.dueDays'])
  expect(await attempt(units.city, { kind: 'YEARLY', toOn: '2020-01-01' }, province)).toEqual(['INVALID input.toOn'])
  await done('reportDutyCreate', { unitId: units.province, input: { kind: 'SURVEY', toUnitId: units.group, dueDays: 31, fromOn: '2020-05-05' } }, group)
  expect((await ask('{ reportDuties(kind: [SURVEY]) { totalCount nodes { fromOn unit { id } toUnit { id } } } }', province)).reportDuties).toEqual({ totalCount: 1, nodes: [{ fromOn: '2020-01-01', unit: { id: units.province }, toUnit: { id: units.group } }] })
  await done('reportDutyUpdate', { id: duty.id, input: { toOn: month(0) } }, province)
  expect(await refused('reportDutyUpdate', { id: duty.id, input: { dueDays: 9 } }, city)).toEqual(['NOT_ALLOWED id'])
  expect(await act('reportDutyUpdate', { id: duty.id, input: { dueDays: 9 }, expectedVersion: duty.version }, province, 'dueDays toOn')).toMatchObject({ object: { dueDays: 5, toOn: month(0) }, userErrors: [{ code: 'STALE' }] })
})
