import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { company, inDays, network, staffedGraph } from './testing.ts'

const { graph, boss, province, city, li, net, shu, partner, act, done, refused, ask, seenBy } = await staffedGraph()
await graph.customer('cus_1')

const need = { kind: 'RESOURCE', title: '专线资源', content: '客户扩容需要2条100M专线', toUnitId: network, neededOn: inDays(10) }
const request = async (more: object = {}, viewer = city) => (await done('supportRequestCreate', { unitId: units.city, input: { ...need, ...more } }, viewer)).id as string
const fields = 'status committedOn answer result isLate escalatedTo { id }'

test('a department is asked, promises a day, provides, and the unit that asked confirms', async () => {
  const id = await request({ customerId: 'cus_1' })
  expect(await done('supportRequestCommit', { id, input: { committedOn: inDays(5), answer: '五日内提供' } }, net, fields)).toMatchObject({ status: 'COMMITTED', committedOn: inDays(5), answer: '五日内提供', isLate: false })
  expect(await refused('supportRequestEscalate', { id, input: { reason: '太慢' } }, city)).toEqual(['ESCALATION_TOO_EARLY id'])
  await done('supportRequestFulfil', { id, input: { result: '已提供1条' } }, net)
  expect(await done('supportRequestReject', { id, input: { reason: '缺1条' } }, li, fields)).toMatchObject({ status: 'COMMITTED' })
  await done('supportRequestFulfil', { id, input: { result: '已提供2条' } }, net)
  expect(await done('supportRequestConfirm', { id, input: { remark: '感谢' } }, city, fields)).toMatchObject({ status: 'CONFIRMED', result: '已提供2条' })
  const read = (viewer: typeof city) => ask('query ($id: ID!) { supportRequest(id: $id) { customer { id } fromUnit { id } toUnit { id } steps(first: 2) { nodes { action by { id } } } } }', viewer, { id })
  expect((await read(city)).supportRequest).toMatchObject({ customer: { id: 'cus_1' }, fromUnit: { id: units.city }, toUnit: { id: network }, steps: { nodes: [{ action: 'CONFIRM', by: { id: 'emp_city' } }, { action: 'FULFIL', by: { id: 'emp_net' } }] } })
  expect((await read(net)).supportRequest.customer).toBeNull()
})

test('what gets stuck goes to the common superior, who directs or refuses', async () => {
  const id = await request()
  await done('supportRequestDecline', { id, input: { reason: '本月资源紧张' } }, net)
  expect(await done('supportRequestEscalate', { id, input: { reason: '客户紧急' } }, city, fields)).toMatchObject({ status: 'ESCALATED', escalatedTo: { id: company }, answer: '本月资源紧张' })
  expect(await refused('supportRequestDirect', { id, input: { committedOn: inDays(3), answer: '请三日内提供' } }, province)).toEqual(['NOT_ALLOWED id'])
  expect(await refused('supportRequestRefuse', { id, input: { reason: '不行' } }, net)).toEqual(['NOT_ALLOWED id'])
  expect(await done('supportRequestDirect', { id, input: { committedOn: inDays(3), answer: '请三日内提供' } }, boss, fields)).toMatchObject({ status: 'COMMITTED', committedOn: inDays(3) })
  const other = await request()
  await done('supportRequestDecline', { id: other, input: { reason: '无' } }, net)
  await done('supportRequestEscalate', { id: other, input: { reason: '请裁决' } }, city)
  expect(await done('supportRequestRefuse', { id: other, input: { reason: '投入过大' } }, boss, fields)).toMatchObject({ status: 'REFUSED', answer: '投入过大' })
})

test('a request nobody answers for a day, and a promise that is broken, can be escalated; both are late', async () => {
  const [silent, broken] = [await request(), await request()]
  expect(await refused('supportRequestEscalate', { id: silent, input: { reason: '无人答复' } }, city)).toEqual(['ESCALATION_TOO_EARLY id'])
  await graph.setUp(`update work.support_requests set created_at = created_at - interval '25 hours' where id = '${silent}'`)
  await done('supportRequestEscalate', { id: silent, input: { reason: '无人答复' } }, city)
  await done('supportRequestCommit', { id: broken, input: { committedOn: inDays(0), answer: '今日' } }, net)
  await graph.setUp(`update work.support_requests set committed_on = '${inDays(-1)}' where id = '${broken}'`)
  expect((await ask(`{ supportRequests(filter: { isLate: true }) { nodes { id isLate } } }`, boss)).supportRequests.nodes).toEqual([{ id: broken, isLate: true }])
  await done('supportRequestEscalate', { id: broken, input: { reason: '承诺未兑现' } }, city)
})

test('each side has its own verbs, and wrong input is named', async () => {
  const id = await request()
  expect(await refused('supportRequestCommit', { id, input: { committedOn: inDays(1), answer: '好' } }, city)).toEqual(['NOT_ALLOWED id'])
  expect(await refused('supportRequestWithdraw', { id, input: { reason: '不需要' } }, net)).toEqual(['NOT_ALLOWED id'])
  expect(await refused('supportRequestCommit', { id, input: { committedOn: inDays(-1), answer: '好' } }, net)).toEqual(['INVALID input.committedOn'])
  expect(await refused('supportRequestCommit', { id, input: { committedOn: inDays(1), answer: ' ' } }, net)).toEqual(['INVALID input.answer'])
  expect(await refused('supportRequestFulfil', { id, input: { result: '好' } }, net)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  expect(await refused('supportRequestWithdraw', { id, input: { reason: '' } }, city)).toEqual(['REQUIRED input.reason'])
  expect(await refused('supportRequestCreate', { unitId: units.city, input: { ...need, toUnitId: units.city } }, city)).toEqual(['INVALID input.toUnitId'])
  expect(await refused('supportRequestCreate', { unitId: units.city, input: { ...need, toUnitId: 'org_none' } }, city)).toEqual(['NOT_FOUND input.toUnitId'])
  expect(await refused('supportRequestCreate', { unitId: units.city, input: { ...need, neededOn: inDays(-1) } }, city)).toEqual(['INVALID input.neededOn'])
  expect(await refused('supportRequestCreate', { unitId: units.city, input: { ...need, customerId: 'cus_none' } }, city)).toEqual(['NOT_FOUND input.customerId'])
  expect(await refused('supportRequestCreate', { unitId: units.otherCity, input: need }, city)).toEqual(['NOT_ALLOWED unitId'])
  await done('supportRequestWithdraw', { id, input: { reason: '客户取消' } }, li)
})

test('both units and those above see a request, others do not', async () => {
  const id = await request({ kind: 'TRANSFERRED_WORK', title: '热线转办投诉跟进' })
  expect(await seenBy('supportRequest', id)).toEqual(['group', 'province', 'city', 'li', 'lu', 'net', 'boss'])
  for (const viewer of [partner, shu]) expect((await ask('{ supportRequests { totalCount } }', viewer)).supportRequests.totalCount).toBe(0)
  const found = await ask(`{ supportRequests(search: "热线", filter: { kind: [TRANSFERRED_WORK], status: [REQUESTED], fromUnitId: ["${units.city}"], toUnitId: ["${network}"], isLate: false }) { nodes { id } } }`, net)
  expect(found.supportRequests.nodes).toEqual([{ id }])
  const below = await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrgUnit { supportRequests(filter: { kind: [TRANSFERRED_WORK] }) { totalCount nodes { id } } } } }', net, { r: [{ __typename: 'OrgUnit', id: network }] })
  expect(below._entities).toEqual([{ supportRequests: { totalCount: 1, nodes: [{ id }] } }])
})

test('whoever was faster wins, and a repeat asks once', async () => {
  const id = await request()
  await done('supportRequestCommit', { id, input: { committedOn: inDays(2), answer: '好' } }, net)
  expect(await act('supportRequestWithdraw', { id, input: { reason: '取消' }, expectedVersion: 1 }, city, 'status')).toMatchObject({ object: { status: 'COMMITTED' }, userErrors: [{ code: 'STALE' }] })
  const again = () => done('supportRequestCreate', { unitId: units.city, input: need, idempotencyKey: 'ask' }, city)
  expect(await again()).toEqual(await again())
})

// ── the chain of internal service ────────────────────────────────────────────────────────────────────────────────

test('the back office promises, the front office rates month by month, and the department sees how it serves', async () => {
  const promise = { providerId: network, receiverId: units.city, subject: '专线资源核查', promise: '两个工作日内答复', responseHours: 16 }
  const { id } = await done('internalServiceCreate', { input: promise }, net)
  expect(await refused('internalServiceCreate', { input: promise }, city)).toEqual(['TAKEN input.subject'])
  expect(await refused('internalServiceCreate', { input: { ...promise, receiverId: network } }, net)).toEqual(['INVALID input.receiverId'])
  expect(await refused('internalServiceCreate', { input: { ...promise, subject: '其他' } }, shu)).toEqual(['NOT_ALLOWED input.providerId'])
  const rate = (month: string, more: object = {}) => ({ serviceId: id, input: { month, timeliness: 4, quality: 5, attitude: 3, ...more } })
  const month = `${inDays(0).slice(0, 8)}15`
  await done('serviceRatingGive', rate(month, { comment: '及时' }), li)
  await done('serviceRatingGive', rate('2026-01-20', { timeliness: 2, quality: 3, attitude: 1 }), city)
  expect(await refused('serviceRatingGive', rate(month), city)).toEqual(['TAKEN input.month'])
  expect(await refused('serviceRatingGive', rate('2026-02-01'), net)).toEqual(['NOT_ALLOWED serviceId'])
  expect(await refused('serviceRatingGive', rate('2026-02-01', { quality: 6 }), city)).toEqual(['INVALID input.quality'])
  expect(await refused('serviceRatingGive', rate('2099-02-01'), city)).toEqual(['INVALID input.month'])
  expect(await refused('serviceRatingGive', rate('2026-02-01', { employeeId: 'emp_li' }), city)).toEqual(['NOT_FOUND input.employeeId'])
  await done('serviceRatingGive', rate('2026-02-01', { employeeId: 'emp_net', timeliness: 5, attitude: 5 }), city)
  const { internalService } = await ask('query ($id: ID!) { internalService(id: $id) { provider { id } score { overall timeliness quality attitude ratings } ratings { totalCount nodes { month comment employee { id } by { id } service { id } } } } }', net, { id })
  expect(internalService).toMatchObject({ score: { overall: '3.67', timeliness: '3.67', quality: '4.33', attitude: '3.00', ratings: 3 }, ratings: { totalCount: 3, nodes: [{ month: '2026-02-01', employee: { id: 'emp_net' } }, {}, { comment: '及时', employee: null, by: { id: 'emp_li' } }] } })
  const scores = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrgUnit { internalScore(fromOn: "2026-01-01", toOn: "2026-02-28") { overall ratings } } ... on Employee { internalScore(fromOn: "2026-01-01", toOn: "2026-02-28") { overall ratings } } } }`
  const r = { r: [{ __typename: 'OrgUnit', id: network }, { __typename: 'Employee', id: 'emp_net' }] }
  expect((await ask(scores, net, r))._entities).toEqual([{ internalScore: { overall: '3.50', ratings: 2 } }, { internalScore: { overall: '5.00', ratings: 1 } }])
  expect((await ask(scores, shu, r))._entities).toEqual([{ internalScore: null }, { internalScore: null }])

  await done('internalServiceUpdate', { id, input: { responseHours: 8 } }, net)
  expect(await refused('internalServiceUpdate', { id, input: { responseHours: 0 } }, net)).toEqual(['INVALID input.responseHours'])
  await done('internalServiceEnd', { id }, city)
  expect(await refused('internalServiceUpdate', { id, input: { responseHours: 4 } }, net)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  expect((await ask(`{ internalServices(filter: { isEnded: true, providerId: ["${network}"], receiverId: ["${units.city}"] }) { nodes { id responseHours } } }`, city)).internalServices.nodes).toEqual([{ id, responseHours: 8 }])
  expect(await seenBy('internalService', id)).toEqual(['group', 'province', 'city', 'li', 'lu', 'net', 'boss'])
})
