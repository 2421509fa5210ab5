import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import type { Viewer } from '@panorama/kit/viewer'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { service as policy } from '@panorama/policy/service'
import { service } from './subgraph.ts'
import { dueAt, replay } from './ticket.rules.ts'

const graph = await testGraph(service)
const everything = [...codesOf(policy), 'ticket.internal']
const portal = ['ticket.read', 'ticket.create', 'ticket.confirm', 'ticket.note']
const agent = viewers.employee(units.city, everything)
const group = viewers.employee(units.group, everything)
const user = viewers.customer('cus_bank', portal)
await graph.customer('cus_bank')
await graph.customer('cus_important', { classes: '{IMPORTANT}', tier: 'A' })
await graph.customer('cus_chengdu', { unit: units.otherCity })

const fields = 'id number kind category status statusSince priority priorityReason dueAt slaHours slaState slaMinutesLeft escalationLevel result customerOpinion effect cost { amount currency } assignee { id } responsibleUnit { id } version'
const INPUTS: Record<string, string> = {
  ticketUpdate: 'TicketUpdateInput', ticketAssign: 'TicketAssignInput', ticketResolve: 'TicketResolveInput', ticketConfirm: 'TicketConfirmInput',
  ticketEscalate: 'TicketEscalateInput', ticketPrioritize: 'TicketPrioritizeInput', ticketNoteAdd: 'TicketNoteInput', ticketRelate: 'TicketRelateInput',
}
const plain = new Set(['ticketStart', 'ticketResume'])

const report = { kind: 'FAULT_REPORT', channel: 'HOTLINE', title: '专线中断', content: '广州至上海2M电路中断' }
const attempt = async (input: object, viewer: Viewer = agent, customerId = 'cus_bank') =>
  (await graph.run(`mutation ($id: ID!, $input: TicketCreateInput!) { ticketCreate(customerId: $id, input: $input) { ticket { ${fields} } userErrors { code field message } } }`, { id: customerId, input }, viewer)).data.ticketCreate
const create = async (more: object = {}, viewer: Viewer = agent, customerId = 'cus_bank') => {
  const { ticket, userErrors } = await attempt({ ...report, ...more }, viewer, customerId)
  expect(userErrors).toEqual([])
  return ticket
}
const act = async (verb: string, id: string, input: object = {}, viewer: Viewer = agent) => {
  const [declared, given] = plain.has(verb) ? ['', ''] : [`, $input: ${INPUTS[verb] ?? 'TicketReasonInput'}!`, ', input: $input']
  const { data, errors } = await graph.run(`mutation ($id: ID!${declared}) { answer: ${verb}(id: $id${given}) { ticket { ${fields} } userErrors { code field message } } }`, { id, input }, viewer)
  return data?.answer ?? { errors }
}
const read = async (id: string, selection: string, viewer: Viewer = agent) => (await graph.run(`query ($id: ID!) { ticket(id: $id) { ${selection} } }`, { id }, viewer)).data.ticket
/** As if all that happened to the ticket had happened so much earlier. */
const age = (id: string, span: string) =>
  graph.setUp(`
    with aged as (update service.steps set at = at - interval '${span}', clock_started_at = clock_started_at - interval '${span}' where ticket_id = '${id}')
    update service.tickets set created_at = created_at - interval '${span}', occurred_at = occurred_at - interval '${span}', status_since = status_since - interval '${span}',
      clock_started_at = clock_started_at - interval '${span}', clock_stopped_at = clock_stopped_at - interval '${span}', due_at = due_at - interval '${span}',
      resolved_at = resolved_at - interval '${span}', closed_at = closed_at - interval '${span}' where id = '${id}'`)

test('a ticket gets number, priority, promised time and responsible unit by rule, and its event is written with it', async () => {
  const ticket = await create()
  expect(ticket).toMatchObject({ status: 'ACKNOWLEDGED', priority: 'NORMAL', slaHours: 24, slaState: 'ON_TRACK', responsibleUnit: { id: units.city }, assignee: null, version: 1 })
  expect(ticket.number).toMatch(/^T\d{8}-\d{6}$/)
  expect((await create()).number).not.toBe(ticket.number)
  expect((await graph.run('query ($number: String!) { ticketByNumber(number: $number) { id } }', { number: ticket.number }, agent)).data.ticketByNumber).toEqual({ id: ticket.id })
  expect(await graph.events()).toContainEqual(expect.objectContaining({ type: 'TicketCreated', entityId: ticket.id, customerId: 'cus_bank', actor: agent.actorId }))
})

test('the same fault of a key account comes first', async () => {
  expect(await create({}, agent, 'cus_important')).toMatchObject({ priority: 'HIGH', slaHours: 12 })
  await graph.setUp(`update customers.customers set sla_level = 'PLATINUM' where id = 'cus_important'`)
  expect(await create({ severity: 'CRITICAL' }, agent, 'cus_important')).toMatchObject({ priority: 'URGENT', slaHours: 2 })
})

test('each kind takes its own categories and particulars, and no others', async () => {
  const problems = async (input: object) => (await attempt({ channel: 'HOTLINE', title: '标题', content: '内容', ...input })).userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.slice(1).join('.')}`)
  expect(await problems({ kind: 'COMPLAINT' })).toEqual(['REQUIRED category'])
  expect(await problems({ kind: 'COMPLAINT', category: 'SLA_STANDARD' })).toEqual(['CATEGORY_NOT_ALLOWED category'])
  expect(await problems({ kind: 'FAULT_REPORT', category: 'SERVICE_QUALITY' })).toEqual(['CATEGORY_NOT_ALLOWED category'])
  expect(await problems({ kind: 'SUGGESTION', category: 'NEW_BUSINESS_SUGGESTION' })).toEqual([])
  expect(await problems({ kind: 'CONSULTATION', category: 'TARIFF_AND_DISCOUNT' })).toEqual([])
  expect(await problems({ kind: 'VISIT' })).toEqual(['REQUIRED visit'])
  expect(await problems({ kind: 'QUERY', visit: { way: 'IN_PERSON' } })).toEqual(['INVALID visit'])
  expect(await problems({ kind: 'QUERY', fault: { isInterrupted: true } })).toEqual(['INVALID fault'])
  expect(await problems({ kind: 'VISIT', visit: { way: 'IN_PERSON', survey: { satisfaction: 6 } } })).toEqual(['INVALID visit.survey.satisfaction'])
  expect(await problems({ kind: 'QUERY', channel: null })).toEqual(['REQUIRED channel'])
  expect(await problems({ kind: 'QUERY', title: ' ' })).toEqual(['INVALID title'])
  expect(await problems({ kind: 'QUERY', occurredAt: '2099-01-01T00:00:00+08:00' })).toEqual(['INVALID occurredAt'])
  expect(await problems({ kind: 'QUERY', cost: { amount: '-1' } })).toEqual(['INVALID cost'])
  const { data } = await graph.run('{ a: ticketCategories(kind: CONSULTATION) b: ticketCategories(kind: COMPLAINT) c: ticketCategories(kind: VISIT) }', {}, agent)
  expect([data.a.length, data.b.length, data.c]).toEqual([9, 8, []])
})

test('a visit keeps way, survey, cost, effect, opportunity and opinion, and waits for its day', async () => {
  const ticket = await create({
    kind: 'VISIT', channel: 'ACCOUNT_MANAGER', occurredAt: '2099-01-01T10:00:00+08:00', contactId: 'con_1', opportunityId: 'opp_1', customerOpinion: '满意', effect: '了解扩容需求', cost: { amount: '320.50' },
    visit: { way: 'ROUND_TABLE', survey: { satisfaction: 4, answers: [{ question: '服务响应', answer: '及时' }] } },
  })
  expect(ticket).toMatchObject({ assignee: { id: agent.actorId }, slaState: 'ON_TRACK', cost: { amount: '320.50', currency: 'CNY' }, customerOpinion: '满意' })
  expect(ticket.dueAt > '2099-01-01').toBe(true)
  expect(await read(ticket.id, 'contact { id } opportunity { id } fault { cause } visit { way survey { satisfaction answers { question answer } } } createdBy { kind name employee { id } }')).toEqual({
    contact: { id: 'con_1' }, opportunity: { id: 'opp_1' }, fault: null,
    visit: { way: 'ROUND_TABLE', survey: { satisfaction: 4, answers: [{ question: '服务响应', answer: '及时' }] } },
    createdBy: { kind: 'EMPLOYEE', name: agent.name, employee: { id: agent.actorId } },
  })
  const moved = await act('ticketUpdate', ticket.id, { occurredAt: '2098-12-31T10:00:00+08:00', visit: { way: 'VIDEO' } })
  expect(Date.parse(ticket.dueAt) - Date.parse(moved.ticket.dueAt)).toBe(24 * 3_600_000)
  expect(await read(ticket.id, 'visit { way survey { satisfaction } }')).toEqual({ visit: { way: 'VIDEO', survey: null } })
})

test('a fault report carries its sheet until the service works again', async () => {
  const { id } = await create({ fault: { usedProductId: 'upr_1', affectedCircuits: ['GZ-SH-2M-00123'], isInterrupted: true } })
  await act('ticketStart', id)
  await act('ticketResolve', id, { result: '更换光模块,业务恢复', cause: '光模块故障' })
  const { fault } = await read(id, 'fault { usedProduct { id } affectedCircuits isInterrupted cause restoredAt }')
  expect(fault).toMatchObject({ usedProduct: { id: 'upr_1' }, affectedCircuits: ['GZ-SH-2M-00123'], isInterrupted: true, cause: '光模块故障' })
  expect(fault.restoredAt).not.toBeNull()
  const query = await create({ kind: 'QUERY' })
  await act('ticketStart', query.id)
  expect((await act('ticketResolve', query.id, { result: '已答复', cause: '无' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'cause'] }])
})

test('the life cycle allows what its table says, names the states that would, and keeps every step', async () => {
  const { id } = await create()
  expect((await act('ticketResolve', id, { result: '好了' })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'], message: expect.stringContaining('IN_PROGRESS') }])
  expect((await act('ticketStart', id)).ticket).toMatchObject({ status: 'IN_PROGRESS', assignee: { id: agent.actorId } })
  expect((await act('ticketAskInformation', id, { reason: ' ' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect((await act('ticketAskInformation', id, { reason: '请提供电路编号' })).ticket.status).toBe('PENDING')
  expect((await act('ticketResume', id)).ticket.status).toBe('IN_PROGRESS')
  expect((await act('ticketHold', id, { reason: '等待割接窗口' })).ticket).toMatchObject({ status: 'HELD', slaState: 'PAUSED' })
  expect((await act('ticketResume', id)).ticket.status).toBe('IN_PROGRESS')
  expect((await act('ticketResolve', id, { result: '已修复' })).ticket).toMatchObject({ status: 'RESOLVED', slaState: 'MET', slaMinutesLeft: null, result: '已修复' })
  expect((await act('ticketRejectResolution', id, { reason: '仍有丢包' }, user)).ticket).toMatchObject({ status: 'IN_PROGRESS', slaState: 'ON_TRACK' })
  await act('ticketResolve', id, { result: '更换纤芯后正常', effect: '客户认可', cost: { amount: '1200' } })
  expect((await act('ticketConfirm', id, { customerOpinion: '恢复及时' }, user)).ticket).toMatchObject({ status: 'CLOSED', customerOpinion: '恢复及时', cost: null, effect: null })
  expect((await act('ticketUpdate', id, { title: '改标题' })).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
  const { steps } = await read(id, 'steps(filter: { statusChanged: true }, first: 50) { totalCount nodes { action from to reason by { kind name } } }')
  expect(steps.nodes.toReversed().map(({ action, from, to, reason }: Record<string, string>) => [action, from, to, reason])).toEqual([
    ['CREATE', null, 'ACKNOWLEDGED', null], ['START', 'ACKNOWLEDGED', 'IN_PROGRESS', null], ['ASK_INFORMATION', 'IN_PROGRESS', 'PENDING', '请提供电路编号'],
    ['RESUME', 'PENDING', 'IN_PROGRESS', null], ['HOLD', 'IN_PROGRESS', 'HELD', '等待割接窗口'], ['RESUME', 'HELD', 'IN_PROGRESS', null],
    ['RESOLVE', 'IN_PROGRESS', 'RESOLVED', null], ['REJECT_RESOLUTION', 'RESOLVED', 'IN_PROGRESS', '仍有丢包'], ['RESOLVE', 'IN_PROGRESS', 'RESOLVED', null], ['CONFIRM', 'RESOLVED', 'CLOSED', null],
  ])
  expect(steps.totalCount).toBe(10)
  expect(steps.nodes[0].by).toEqual({ kind: 'CUSTOMER', name: user.name })
  const moves = (await graph.events()).filter((event: { entityId: string; type: string }) => event.entityId === id && event.type === 'TicketStateChanged')
  expect(moves).toHaveLength(9)
})

test('rejected and cancelled tickets are final and owe nothing', async () => {
  const rejected = await create()
  expect((await act('ticketReject', rejected.id, { reason: '非本网业务' })).ticket).toMatchObject({ status: 'REJECTED', slaState: 'WAIVED' })
  const cancelled = await create()
  await act('ticketStart', cancelled.id)
  expect((await act('ticketCancel', cancelled.id, { reason: '客户撤回' })).ticket).toMatchObject({ status: 'CANCELLED', slaState: 'WAIVED' })
  for (const id of [rejected.id, cancelled.id]) expect((await act('ticketReopen', id, { reason: '再看看' })).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
})

test('a closed ticket is reopened within 30 days and not later', async () => {
  const closed = async () => {
    const { id } = await create()
    await act('ticketStart', id)
    await act('ticketResolve', id, { result: '已修复' })
    await act('ticketConfirm', id)
    return id
  }
  const [soon, late] = [await closed(), await closed()]
  await age(soon, '29 days 23 hours')
  await age(late, '30 days 1 minute')
  expect((await act('ticketReopen', soon, { reason: '故障再现' }, user)).ticket).toMatchObject({ status: 'IN_PROGRESS', slaState: 'ON_TRACK', result: '已修复' })
  expect((await act('ticketReopen', late, { reason: '故障再现' }, user)).userErrors).toMatchObject([{ code: 'REOPEN_EXPIRED', field: ['id'] }])
})

test('the clock stands still while information is awaited, and the stored due time is what its history replays to', async () => {
  const { id, dueAt: first } = await create()
  await act('ticketStart', id)
  await age(id, '10 hours')
  await act('ticketAskInformation', id, { reason: '请提供电路编号' })
  await age(id, '100 hours')
  const paused = await read(id, 'slaState slaMinutesLeft')
  expect(paused).toEqual({ slaState: 'PAUSED', slaMinutesLeft: 14 * 60 - 1 })
  await act('ticketResume', id)
  const resumed = await read(id, 'slaState slaMinutesLeft dueAt')
  expect(resumed).toMatchObject({ slaState: 'ON_TRACK', slaMinutesLeft: 14 * 60 - 1 })
  expect(Math.abs(Date.parse(resumed.dueAt) - Date.parse(first) + 10 * 3_600_000)).toBeLessThan(60_000)
  await act('ticketPrioritize', id, { priority: 'URGENT', reason: '客户当日开盘' })
  expect(await read(id, 'slaState')).toEqual({ slaState: 'BREACHED' })
  await act('ticketHold', id, { reason: '等待备件' })
  await age(id, '5 hours')
  await act('ticketPrioritize', id, { priority: 'HIGH', reason: '客户同意顺延' })
  await act('ticketResume', id)
  const [row] = await graph.setUp(`select due_at as "dueAt" from service.tickets where id = '${id}'`)
  const history = await graph.setUp(`select at, to_status as status, sla_hours as hours, clock_started_at as started from service.steps where ticket_id = '${id}' order by at, id`)
  const events = history.map((step: any) => ({ at: Date.parse(step.at), status: step.status, hours: step.hours, startedAt: Date.parse(step.started) }))
  expect(dueAt(replay(events as unknown as Parameters<typeof replay>[0]))).toBe(Date.parse(row.dueAt))
  expect(await read(id, 'slaState slaHours')).toEqual({ slaState: 'AT_RISK', slaHours: 12 })
})

test('the priority is raised by hand with a reason, never below the rule, and the due time follows', async () => {
  const { id, dueAt: before } = await create()
  expect((await act('ticketPrioritize', id, { priority: 'LOW', reason: '不急' })).userErrors).toMatchObject([{ code: 'PRIORITY_BELOW_RULE', field: ['input', 'priority'] }])
  expect((await act('ticketPrioritize', id, { priority: 'HIGH', reason: '' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  const raised = (await act('ticketPrioritize', id, { priority: 'HIGH', reason: '领导督办' })).ticket
  expect(raised).toMatchObject({ priority: 'HIGH', priorityReason: '领导督办', slaHours: 12 })
  expect(Date.parse(before) - Date.parse(raised.dueAt)).toBe(12 * 3_600_000)
  expect((await act('ticketUpdate', id, { severity: 'MAJOR' })).ticket).toMatchObject({ priority: 'HIGH', priorityReason: null })
  expect((await act('ticketUpdate', id, { severity: 'CRITICAL' })).ticket).toMatchObject({ priority: 'URGENT', slaHours: 6 })
  expect((await act('ticketUpdate', id, { severity: null })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'severity'] }])
})

test('a ticket is assigned to somebody who sees the customer, and escalated three times at most', async () => {
  await graph.setUp(`insert into access.principals (subject, kind, actor_id, name, unit_id, keys, permissions, is_active) values
    ('s1', 'EMPLOYEE', 'emp_near', '近', '${units.city}', '{unit:${units.city}}', '{}', true), ('s2', 'EMPLOYEE', 'emp_far', '远', '${units.otherCity}', '{unit:${units.otherCity}}', '{}', true)`)
  const { id } = await create()
  expect((await act('ticketAssign', id, { assigneeId: 'emp_near', reason: '熟悉该客户' })).ticket.assignee).toEqual({ id: 'emp_near' })
  expect((await act('ticketAssign', id, { assigneeId: 'emp_far' })).userErrors).toMatchObject([{ code: 'ASSIGNEE_OUT_OF_SCOPE', field: ['input', 'assigneeId'] }])
  expect((await act('ticketAssign', id, { assigneeId: 'emp_nobody' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'assigneeId'] }])
  expect((await act('ticketAssign', id, { responsibleUnitId: 'org_none' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'responsibleUnitId'] }])
  expect((await act('ticketAssign', id, {})).userErrors[0].code).toBe('REQUIRED')
  expect((await act('ticketAssign', id, { assigneeId: null })).ticket.assignee).toBeNull()
  expect((await act('ticketEscalate', id, { reason: '本地无法解决', responsibleUnitId: units.province })).ticket).toMatchObject({ escalationLevel: 1, responsibleUnit: { id: units.province } })
  await act('ticketEscalate', id, { reason: '跨省' })
  expect((await act('ticketEscalate', id, { reason: '跨省' })).ticket.escalationLevel).toBe(3)
  expect((await act('ticketEscalate', id, { reason: '跨省' })).userErrors).toMatchObject([{ code: 'ESCALATION_EXHAUSTED', field: ['id'] }])
})

test('a customer’s user reports, follows, answers and decides, and never sees what the operator keeps to itself', async () => {
  expect((await attempt({ ...report, kind: 'VISIT', visit: { way: 'IN_PERSON' } }, user)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['input', 'kind'] }])
  expect((await attempt({ ...report, assigneeId: 'emp_near' }, user)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['input', 'assigneeId'] }])
  expect((await attempt(report, user, 'cus_important')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['customerId'] }])
  const { id } = await create({ channel: undefined }, user)
  expect(await read(id, 'channel createdBy { kind employee { id } }', user)).toEqual({ channel: 'WEB', createdBy: { kind: 'CUSTOMER', employee: null } })
  await act('ticketUpdate', id, { effect: '内部评价', cost: { amount: '99.00' } })
  await act('ticketPrioritize', id, { priority: 'HIGH', reason: '内部理由' })
  await act('ticketStart', id)
  await act('ticketNoteAdd', id, { text: '内部备注', isInternal: true })
  await act('ticketNoteAdd', id, { text: '公开备注' })
  await act('ticketAskInformation', id, { reason: '请提供电路编号' })
  expect((await act('ticketHold', id, { reason: 'x' }, user)).errors[0].extensions.code).toBe('FORBIDDEN')
  expect((await act('ticketNoteAdd', id, { text: '悄悄话', isInternal: true }, user)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['input', 'isInternal'] }])
  expect((await act('ticketNoteAdd', id, { text: '电路编号 GZ-SH-2M-00123' }, user)).ticket.status).toBe('IN_PROGRESS')
  const selection = 'cost { amount } effect priorityReason notes { totalCount nodes { text isInternal } } steps { totalCount nodes { action } }'
  expect(await read(id, selection, user)).toEqual({
    cost: null, effect: null, priorityReason: null,
    notes: { totalCount: 2, nodes: [{ text: '电路编号 GZ-SH-2M-00123', isInternal: false }, { text: '公开备注', isInternal: false }] },
    steps: { totalCount: 4, nodes: [{ action: 'RESUME' }, { action: 'ASK_INFORMATION' }, { action: 'START' }, { action: 'CREATE' }] },
  })
  expect(await read(id, selection, agent)).toMatchObject({ cost: { amount: '99.00' }, effect: '内部评价', priorityReason: '内部理由', notes: { totalCount: 3 }, steps: { totalCount: 6 } })
  expect(await read(id, selection, { ...agent, permissions: ['ticket.read'] })).toMatchObject({ cost: null, effect: null, notes: { totalCount: 2 } })
})

test('a partner does the same for shared customers, while they are shared', async () => {
  const partner = viewers.partner('par_1', portal)
  expect((await attempt({ ...report, channel: undefined }, partner)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['customerId'] }])
  await graph.setUp(`insert into access.grants (source, source_id, key, customer_id, with_branches) values ('share', 'psh_1', 'partner:par_1', 'cus_bank', false)`)
  const { id } = await create({ channel: undefined }, partner)
  expect(await read(id, 'channel createdBy { kind }', partner)).toEqual({ channel: 'PARTNER', createdBy: { kind: 'PARTNER' } })
  await graph.setUp(`delete from access.grants where source_id = 'psh_1'`)
  expect(await read(id, 'id', partner)).toBeNull()
})

test('a ticket of a customer one may not see does not exist', async () => {
  const { id, number } = await create()
  const stranger = viewers.employee(units.otherCity, everything)
  const query = 'query ($id: ID!, $number: String!) { ticket(id: $id) { id } ticketByNumber(number: $number) { id } entities: _entities(representations: [{ __typename: "Ticket", id: $id }]) { ... on Ticket { id } } }'
  expect((await graph.run(query, { id, number }, stranger)).data).toEqual({ ticket: null, ticketByNumber: null, entities: [null] })
  expect((await act('ticketStart', id, {}, stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }])
  const below = '{ entities: _entities(representations: [{ __typename: "Customer", id: "cus_bank" }]) { ... on Customer { tickets { totalCount nodes { id } } openTicketCount lastContactAt } } }'
  expect((await graph.run(below, {}, stranger)).data.entities).toEqual([{ tickets: { totalCount: 0, nodes: [] }, openTicketCount: 0, lastContactAt: null }])
})

test('relations are read from both sides, once each, and end for both', async () => {
  const [complaint, visit, secret] = [await create(), await create(), await create({}, group, 'cus_chengdu')]
  const relations = (id: string, viewer = agent) => read(id, 'relations { id kind ticket { id } }', viewer).then((ticket) => ticket.relations)
  expect((await act('ticketRelate', visit.id, { kind: 'FOLLOWS_UP', otherId: complaint.id })).userErrors).toEqual([])
  expect((await act('ticketRelate', complaint.id, { kind: 'FOLLOWED_UP_BY', otherId: visit.id })).userErrors).toMatchObject([{ code: 'TAKEN', field: ['input', 'otherId'] }])
  expect((await act('ticketRelate', visit.id, { kind: 'RELATES_TO', otherId: visit.id })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'otherId'] }])
  expect((await act('ticketRelate', visit.id, { kind: 'RELATES_TO', otherId: secret.id })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'otherId'] }])
  expect((await act('ticketRelate', visit.id, { kind: 'CAUSES', otherId: secret.id }, group)).userErrors).toEqual([])
  expect(await relations(complaint.id)).toMatchObject([{ kind: 'FOLLOWED_UP_BY', ticket: { id: visit.id } }])
  expect(await relations(visit.id)).toMatchObject([{ kind: 'FOLLOWS_UP', ticket: { id: complaint.id } }])
  expect(await relations(visit.id, group)).toMatchObject([{ kind: 'FOLLOWS_UP' }, { kind: 'CAUSES', ticket: { id: secret.id } }])
  expect(await relations(secret.id, group)).toMatchObject([{ kind: 'CAUSED_BY', ticket: { id: visit.id } }])
  const [{ id: relationId }] = await relations(complaint.id)
  const removed = await graph.run('mutation ($id: ID!, $relationId: ID!) { ticketUnrelate(id: $id, relationId: $relationId) { ticket { relations { id } } userErrors { code } } }', { id: complaint.id, relationId }, agent)
  expect(removed.data.ticketUnrelate).toEqual({ ticket: { relations: [] }, userErrors: [] })
  expect(await relations(visit.id)).toEqual([])
})

test('pages follow each other without gap or repeat, in both orders, for viewers of few and of many customers', async () => {
  await graph.customer('cus_pages')
  for (let i = 0; i < 7; i++) {
    const { id } = await create({ severity: ['MINOR', 'MAJOR', 'CRITICAL'][i % 3] }, agent, 'cus_pages')
    await age(id, `${i % 4} hours`)
  }
  const few = viewers.customer('cus_pages', everything)
  await graph.setUp(`insert into access.scope_keys (key, customer_id, starts_at, ends_at) select 'unit:org_many', 'cus_filler_' || n, '-infinity'::timestamptz, 'infinity'::timestamptz from generate_series(1, 2100) n union all select 'unit:org_many', 'cus_pages', '-infinity', 'infinity'`)
  const many = viewers.employee('org_many', everything)
  for (const viewer of [few, many])
    for (const sort of ['NEWEST', 'DUE_FIRST']) {
      const seen: { id: string; createdAt: string; dueAt: string }[] = []
      let after: string | null = null
      do {
        const { data, errors, statements }: { data: any; errors?: unknown; statements: string[] } = await graph.run('query ($sort: TicketSort!, $after: String) { tickets(sort: $sort, first: 2, after: $after) { totalCount nodes { id createdAt dueAt } pageInfo { hasNextPage endCursor } } }', { sort, after }, viewer)
        expect(errors).toBeUndefined()
        expect(statements).toHaveLength(2)
        seen.push(...data.tickets.nodes)
        after = data.tickets.pageInfo.hasNextPage ? data.tickets.pageInfo.endCursor : null
        if (!after) expect(seen).toHaveLength(data.tickets.totalCount)
      } while (after)
      expect(new Set(seen.map(({ id }) => id)).size).toBe(7)
      const times = seen.map(({ createdAt, dueAt }) => (sort === 'NEWEST' ? createdAt : dueAt))
      expect(times).toEqual(sort === 'NEWEST' ? times.toSorted().toReversed() : times.toSorted())
    }
  const foreign = Buffer.from(JSON.stringify(['某公司', 'cus_1'])).toString('base64url')
  expect((await graph.run('query ($after: String) { tickets(after: $after) { nodes { id } } }', { after: foreign }, few)).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})

test('filters combine, and values within one are alternatives', async () => {
  await graph.customer('cus_filters')
  const [fault, complaint, query] = [
    await create({ severity: 'CRITICAL' }, agent, 'cus_filters'),
    await create({ kind: 'COMPLAINT', category: 'SERVICE_ATTITUDE', channel: 'SMS' }, agent, 'cus_filters'),
    await create({ kind: 'QUERY' }, agent, 'cus_filters'),
  ]
  await act('ticketReject', query.id, { reason: '重复' })
  await act('ticketStart', fault.id)
  await act('ticketEscalate', fault.id, { reason: '跨省' })
  const viewer = viewers.customer('cus_filters', everything)
  const found = async (filter: object) => {
    const { data } = await graph.run(
      `query ($filter: TicketFilter) { tickets(filter: $filter) { totalCount nodes { id } } entities: _entities(representations: [{ __typename: "Customer", id: "cus_filters" }]) { ... on Customer { tickets(filter: $filter) { totalCount nodes { id } } } } }`, { filter }, viewer)
    expect(data.entities[0].tickets).toEqual(data.tickets)
    return data.tickets.nodes.map(({ id }: { id: string }) => id)
  }
  expect(await found({})).toEqual([query.id, complaint.id, fault.id])
  expect(await found({ open: true })).toEqual([complaint.id, fault.id])
  expect(await found({ open: false })).toEqual([query.id])
  expect(await found({ kind: ['FAULT_REPORT', 'QUERY'], open: true })).toEqual([fault.id])
  expect(await found({ status: ['REJECTED', 'ACKNOWLEDGED'] })).toEqual([query.id, complaint.id])
  expect(await found({ category: ['SERVICE_ATTITUDE'], channel: ['SMS'], priority: ['NORMAL'] })).toEqual([complaint.id])
  expect(await found({ assigneeId: agent.actorId })).toEqual([fault.id])
  expect(await found({ isAssigned: false, open: true })).toEqual([complaint.id])
  expect(await found({ escalationLevel: 1, responsibleUnitId: [units.city] })).toEqual([fault.id])
  expect(await found({ dueBefore: complaint.dueAt })).toEqual([query.id, fault.id].filter((id) => id !== query.id || query.dueAt < complaint.dueAt))
})

test('a contact’s and an employee’s tickets are those one may see', async () => {
  const near = await create({ contactId: 'con_lee' })
  await act('ticketStart', near.id)
  const far = await create({ contactId: 'con_lee' }, group, 'cus_chengdu')
  await act('ticketStart', far.id, {}, group)
  await graph.setUp(`update service.tickets set assignee_id = 'emp_lee' where id in ('${near.id}', '${far.id}')`)
  const query = `{ entities: _entities(representations: [{ __typename: "Contact", id: "con_lee" }, { __typename: "Employee", id: "emp_lee" }]) {
    ... on Contact { tickets { totalCount nodes { id } } } ... on Employee { assignedTickets(filter: { status: [IN_PROGRESS] }) { totalCount nodes { id } } } } }`
  expect((await graph.run(query, {}, agent)).data.entities).toEqual([{ tickets: { totalCount: 1, nodes: [{ id: near.id }] } }, { assignedTickets: { totalCount: 1, nodes: [{ id: near.id }] } }])
  expect((await graph.run(query, {}, group)).data.entities).toEqual([{ tickets: { totalCount: 2, nodes: [{ id: far.id }, { id: near.id }] } }, { assignedTickets: { totalCount: 2, nodes: [{ id: far.id }, { id: near.id }] } }])
})

test('a portfolio of 20 customers costs one statement per list, and the last contact is the latest that has passed', async () => {
  const ids = Array.from({ length: 20 }, (_, i) => `cus_portfolio_${i}`)
  for (const id of ids) await graph.customer(id)
  for (const id of ids.slice(0, 5)) {
    for (let i = 0; i < 4; i++) await create({}, agent, id)
    await create({ kind: 'VISIT', channel: 'ACCOUNT_MANAGER', visit: { way: 'IN_PERSON' }, occurredAt: '2099-01-01T00:00:00Z' }, agent, id)
  }
  await graph.setUp(`update service.tickets set status = 'CANCELLED', clock_stopped_at = now() where customer_id = 'cus_portfolio_0' and kind = 'FAULT_REPORT'`)
  const query = 'query ($r: [_Any!]!) { entities: _entities(representations: $r) { ... on Customer { id openTicketCount lastContactAt tickets(first: 3) { nodes { id number status notes(first: 1) { nodes { text } } steps(first: 2) { nodes { action } } relations { kind } } } } } }'
  const { data, errors, statements } = await graph.run(query, { r: ids.map((id) => ({ __typename: 'Customer', id })) }, group)
  expect(errors).toBeUndefined()
  expect(statements).toHaveLength(6)
  expect(data.entities.slice(0, 6).map((customer: any) => [customer.openTicketCount, customer.tickets.nodes.length, customer.lastContactAt !== null])).toEqual([
    [1, 3, false], [5, 3, true], [5, 3, true], [5, 3, true], [5, 3, true], [0, 0, false],
  ])
})

test('an older version is refused and the current ticket returned; a repeat with the same key gives the first answer', async () => {
  const { id } = await create()
  const start = 'mutation ($id: ID!, $version: Int, $key: String) { ticketStart(id: $id, expectedVersion: $version, idempotencyKey: $key) { ticket { status version dueAt createdBy { name } } userErrors { code field } } }'
  expect((await graph.run(start, { id, version: 7 }, agent)).data.ticketStart).toMatchObject({ ticket: { status: 'ACKNOWLEDGED', version: 1 }, userErrors: [{ code: 'STALE', field: ['expectedVersion'] }] })
  const first = await graph.run(start, { id, version: 1, key: 'k-1' }, agent)
  expect(first.data.ticketStart).toMatchObject({ ticket: { status: 'IN_PROGRESS', version: 2 }, userErrors: [] })
  expect((await graph.run(start, { id, version: 1, key: 'k-1' }, agent)).data).toEqual(first.data)
})

test('two who start the same ticket at once: one does, the other is told', async () => {
  const { id } = await create()
  const answers = await Promise.all([act('ticketStart', id), act('ticketStart', id, {}, group)])
  expect(answers.flatMap((answer) => answer.userErrors).map((error: { code: string }) => error.code)).toEqual(['NOT_ALLOWED_IN_STATE'])
})
