import { channelOf, record } from '@panorama/kit/audit'
import { connect } from '@panorama/kit/database'
import { executor } from '@panorama/kit/execute'
import { codesOf } from '@panorama/kit/policy'
import { subgraph } from '@panorama/kit/subgraph'
import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import type { Viewer } from '@panorama/kit/viewer'
import { customers } from '@panorama/customers'
import { customers as customersPolicy } from '@panorama/policy/customers'
import { gateway as policy } from '@panorama/policy/gateway'
import { service as servicePolicy } from '@panorama/policy/service'
import { work as workPolicy } from '@panorama/policy/work'
import { service } from '@panorama/service'
import { work } from '@panorama/work'
import { apiSchema, committed } from '@panorama/schema/compose'
import { afterAll, expect, test } from 'vitest'
import { makeAudit } from './audit.ts'

const graph = await testGraph(subgraph({ name: 'gateway', resolvers: [makeAudit(apiSchema(committed()))], policy, loaders: () => ({}) }))
const tickets = connect(graph.url, { max: 2, role: 'panorama_service' })
afterAll(tickets.close)
const { contextOf, run } = executor(service, tickets.db, (error) => void graph.logged.push(error))

const rights = [...codesOf(servicePolicy), 'ticket.internal', 'audit.read']
const agent = viewers.employee(units.city, rights)
const province = viewers.employee(units.province, rights)
const group = viewers.employee(units.group, rights)
await graph.customer('cus_bank')
await graph.customer('cus_chengdu', { unit: units.otherCity })

const CREATE = 'mutation ($id: ID!, $input: TicketCreateInput!, $key: String) { ticketCreate(customerId: $id, input: $input, idempotencyKey: $key) { ticket { id } userErrors { code } } }'
const report = async (customerId: string, viewer: Viewer = agent, key?: string) => {
  const { data } = await run({ query: CREATE, variables: { id: customerId, input: { kind: 'FAULT_REPORT', channel: 'HOTLINE', title: '专线中断', content: '电路中断' }, key } }, contextOf(viewer, 'request-1'))
  return (data as any).ticketCreate.ticket.id as string
}
const rename = (id: string, title: string, viewer: Viewer = agent) =>
  run({ query: 'mutation ($id: ID!, $title: String!) { ticketUpdate(id: $id, input: { title: $title }) { ticket { id } userErrors { code } } }', variables: { id, title } }, contextOf(viewer, 'request-2'))

const FIELDS = 'id at kind operation channel actorId actorKind actor { id } subject databaseUser entityType entityId customer { id } changes { field before after isHidden } reason correlationId rowCount erased position hash'
const read = async (filter: object, viewer: Viewer = agent, args: { first?: number; after?: string } = {}) => {
  const { data, errors } = await graph.run(
    `query ($filter: AuditFilter, $first: Int! = 20, $after: String) { auditEntries(filter: $filter, first: $first, after: $after) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } totalCount } }`,
    { filter, ...args }, viewer,
  )
  expect(errors).toBeUndefined()
  return data.auditEntries
}

test('what a mutation did is told with who, how, and every value before and after', async () => {
  const id = await report('cus_bank')
  await rename(id, '专线恢复')
  const { nodes, totalCount } = await read({ entityId: id })
  expect(totalCount).toBe(2)
  expect(nodes[1]).toMatchObject({
    kind: 'CREATE', operation: 'ticketCreate', channel: 'PORTAL', actorId: agent.actorId, actorKind: 'EMPLOYEE', actor: { id: agent.actorId }, subject: agent.subject, entityType: 'Ticket',
    customer: { id: 'cus_bank' }, correlationId: 'request-1', rowCount: null, erased: false, hash: expect.stringMatching(/^[0-9a-f]{64}$/), position: expect.stringMatching(/^\d+\/\d+$/),
  })
  expect(nodes[0]).toMatchObject({ kind: 'CHANGE', operation: 'ticketUpdate', correlationId: 'request-2' })
  expect(nodes[0].changes).toContainEqual({ field: 'title', before: '专线中断', after: '专线恢复', isHidden: false })
})

test('a repeat with the same idempotency key leaves no second entry; a refused mutation none', async () => {
  const id = await report('cus_bank', agent, 'once')
  const { totalCount } = await read({ entityId: id })
  expect(await report('cus_bank', agent, 'once')).toBe(id)
  expect((await read({ entityId: id })).totalCount).toBe(totalCount)
  const before = (await read({ operation: 'ticketUpdate' })).totalCount
  const { data } = await run({ query: 'mutation ($id: ID!) { ticketUpdate(id: $id, input: { title: "" }) { userErrors { code } } }', variables: { id } }, contextOf(agent))
  expect((data as any).ticketUpdate.userErrors).not.toEqual([])
  expect((await read({ operation: 'ticketUpdate' })).totalCount).toBe(before)
})

test('every filter narrows, together too, and a page continues where the last ended', async () => {
  const id = await report('cus_bank', viewers.customer('cus_bank', rights))
  await rename(id, '专线恢复')
  await rename(id, '专线已恢复', province)
  expect((await read({ actorId: province.actorId, entityId: id })).nodes).toHaveLength(1)
  expect((await read({ actorId: 'usr_cus_bank' })).nodes[0]).toMatchObject({ channel: 'ENTERPRISE', actorKind: 'CUSTOMER', actor: null })
  expect(new Set((await read({ operation: 'ticketCreate' })).nodes.map((node: any) => node.operation))).toEqual(new Set(['ticketCreate']))
  expect(new Set((await read({ customerId: 'cus_bank', kind: 'CREATE' })).nodes.map((node: any) => node.kind))).toEqual(new Set(['CREATE']))
  expect((await read({ from: '2100-01-01T00:00:00Z' })).nodes).toEqual([])
  expect((await read({ to: '2000-01-01T00:00:00Z' })).nodes).toEqual([])
  const all = (await read({ customerId: 'cus_bank' }, agent, { first: 100 })).nodes.map((node: any) => node.id)
  const paged: string[] = []
  for (let after: string | undefined, more = true; more; ) {
    const { nodes, pageInfo } = await read({ customerId: 'cus_bank' }, agent, { first: 3, after })
    paged.push(...nodes.map((node: any) => node.id))
    ;({ endCursor: after, hasNextPage: more } = pageInfo)
  }
  expect(paged).toEqual(all)
  const times = (await read({ customerId: 'cus_bank' })).nodes.map((node: any) => node.at)
  expect(times).toEqual([...times].sort().toReversed())
  const wrong = await graph.run('{ auditEntries(after: "bm90aGluZw") { totalCount } }', {}, agent)
  expect(wrong.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  const tooMany = await graph.run('{ auditEntries(first: 101) { totalCount } }', {}, agent)
  expect(tooMany.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})

test('entries of a customer are for those who see the customer', async () => {
  const chengdu = viewers.employee(units.otherCity, rights)
  const id = await report('cus_chengdu', chengdu)
  expect((await read({ entityId: id }, chengdu)).totalCount).toBe(1)
  expect((await read({ entityId: id }, group)).totalCount).toBe(1)
  for (const viewer of [agent, province, viewers.stranger(rights), viewers.customer('cus_bank', rights), viewers.partner('par_1', rights)])
    expect(await read({ entityId: id }, viewer)).toMatchObject({ nodes: [], totalCount: 0 })
})

test('what belongs to no customer is for the units above the actor; what no unit did, for the top', async () => {
  const context = contextOf(agent)
  await record(tickets.db, context, 'nothingMuch', { kind: 'EXPORT', entityType: 'Report', entityId: 'rep_1', customerId: null, reason: '月报' })
  await record(tickets.db, contextOf(viewers.partner('par_1', rights)), 'nothingMuch', { kind: 'APPROACH', entityType: 'Approach', entityId: 'app_1', customerId: null })
  const sees = async (viewer: Viewer, kind: string) => (await read({ kind, operation: 'nothingMuch' }, viewer)).nodes.map((node: any) => [node.entityId, node.reason, node.channel])
  for (const viewer of [agent, province, group]) expect(await sees(viewer, 'EXPORT')).toEqual([['rep_1', '月报', 'PORTAL']])
  for (const viewer of [viewers.employee(units.otherCity, rights), viewers.stranger(rights)]) expect(await sees(viewer, 'EXPORT')).toEqual([])
  expect(await sees(group, 'APPROACH')).toEqual([['app_1', null, 'PARTNER']])
  for (const viewer of [agent, province, viewers.partner('par_1', rights)]) expect(await sees(viewer, 'APPROACH')).toEqual([])
})

test('a look at personal data is an act of its own, with its reason and without the data', async () => {
  const files = connect(graph.url, { max: 2, role: 'panorama_customers' })
  const { contextOf: asked, run: ask } = executor(customers, files.db, (error) => void graph.logged.push(error))
  await graph.setUp(`insert into customers.contacts (id, customer_id, name, role, mobile) values ('con_1', 'cus_bank', '王伟', 'OTHER', '13812345678')`)
  const clerk = viewers.employee(units.city, [...codesOf(customersPolicy), 'audit.read'])
  const { data } = await ask({ query: 'mutation { contactReveal(id: "con_1", input: { purpose: SERVICE, reason: "回访预约" }) { revealed { mobile } userErrors { code } } }' }, asked(clerk, 'request-3')).finally(files.close)
  expect((data as any).contactReveal).toEqual({ revealed: { mobile: '13812345678' }, userErrors: [] })
  const { nodes } = await read({ entityId: 'con_1', kind: 'REVEAL' }, clerk)
  expect(nodes).toMatchObject([{ operation: 'contactReveal', actorId: clerk.actorId, entityType: 'Contact', customer: { id: 'cus_bank' }, reason: '回访预约', correlationId: 'request-3' }])
  expect(JSON.stringify(await graph.setUp('select * from audit.entries left join audit.payloads on entry_id = id'))).not.toContain('13812345678')
})

test('without the permission nothing is told', async () => {
  const { errors } = await graph.run('{ auditEntries { totalCount } }', {}, viewers.employee(units.group, ['ticket.read']))
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('who may not see tickets learns that one was changed, not what it says', async () => {
  const id = await report('cus_bank')
  const [entry] = (await read({ entityId: id }, viewers.employee(units.city, ['audit.read']))).nodes
  expect(entry).toMatchObject({ entityType: 'Ticket', changes: [] })
})

test('an internal note is told to who sees internal notes', async () => {
  const id = await report('cus_bank')
  const note = async (text: string, isInternal: boolean) =>
    ((await run({ query: 'mutation ($id: ID!, $input: TicketNoteInput!) { ticketNoteAdd(id: $id, input: $input) { userErrors { code } } }', variables: { id, input: { text, isInternal } } }, contextOf(agent))).data as any).ticketNoteAdd.userErrors
  expect([await note('客户欠费三个月', true), await note('已约上门时间', false)]).toEqual([[], []])
  const said = async (viewer: Viewer) => (await read({ operation: 'ticketNoteAdd' }, viewer, { first: 100 })).nodes.filter(({ entityType }: any) => entityType === 'TicketNote').map(({ changes }: any) => changes.find(({ field }: any) => field === 'text').after)
  expect(await said(agent)).toEqual(['已约上门时间', '客户欠费三个月'])
  expect(await said(viewers.employee(units.city, rights.filter((code) => code !== 'ticket.internal')))).toEqual(['已约上门时间', '***'])
})

test('erased values say so', async () => {
  const id = await report('cus_bank')
  await graph.setUp(`select audit.erase('{${id}}', '本人要求')`)
  const { nodes } = await read({ entityId: id }, group)
  expect(nodes.map(({ kind, erased, changes }: any) => [kind, erased, changes])).toEqual([['ERASE', false, []], ['CREATE', true, []]])
})

test('the channel follows from who asks, and a program is one whose token is its own', () => {
  expect([agent, viewers.partner('p', []), viewers.customer('c', []), { ...agent, isProgram: true }].map(channelOf)).toEqual(['PORTAL', 'PARTNER', 'ENTERPRISE', 'API'])
})

test('entries of one object, one customer, one actor come from an index', async () => {
  await graph.setUp(`insert into audit.entries (kind, channel, actor, actor_kind, database_user, entity_type, source, entity_id, customer_id, operation, at)
    select 'CHANGE', 'PORTAL', 'emp_' || i % 500, 'EMPLOYEE', 'x', 'Ticket', 'service.tickets', 'tic_' || i % 2000, 'cus_' || i % 700, 'op' || i % 90, now() - i * interval '1 second' from generate_series(1, 20000) i;
    analyze audit.entries`)
  const indexes = { entity_id: "entity_id = 'tic_1'", customer_id: "customer_id = 'cus_1'", actor: "actor = 'emp_1'", operation: "operation = 'op1'", kind: "kind = 'REVEAL' and kind not in ('CREATE', 'CHANGE', 'DELETE')", at: 'true' }
  for (const [index, where] of Object.entries(indexes)) {
    const plan = (await graph.setUp(`explain select * from audit.entries where ${where} order by at desc, id desc limit 21`)).map((row: any) => row['QUERY PLAN']).join('\n')
    expect(plan).toMatch(new RegExp(`entries_${index}_idx`))
  }
})

test('who said something anonymously is neither told nor found', async () => {
  const desk = connect(graph.url, { max: 2, role: 'panorama_work' })
  const { contextOf: asked, run: ask } = executor(work, desk.db, (error) => void graph.logged.push(error))
  const speaker = viewers.employee(units.city, [...codesOf(workPolicy), 'audit.read'], { actorId: 'emp_speaker', subject: 'speaker' })
  const leader = viewers.employee(units.province, [...codesOf(workPolicy), 'audit.read', 'employee.read', 'unit.read'])
  const raise = async (isAnonymous: boolean) =>
    ((await ask({ query: 'mutation ($input: EmployeeVoiceInput!) { employeeVoiceRaise(input: $input) { employeeVoice { id } } }', variables: { input: { kind: 'COMPLAINT', text: '加班过多', isAnonymous } } }, asked(speaker, 'request-4'))).data as any).employeeVoiceRaise.employeeVoice.id as string
  const [anonymous, open] = [await raise(true), await raise(false)]
  await desk.close()
  const [entry] = (await read({ entityId: anonymous }, leader)).nodes
  expect(entry).toMatchObject({ operation: 'employeeVoiceRaise', actorId: 'anonymous', actor: null, subject: null, correlationId: null })
  expect(JSON.stringify(entry)).not.toContain('speaker')
  expect((await read({ entityId: open }, leader)).nodes[0]).toMatchObject({ actorId: 'emp_speaker', subject: 'speaker', correlationId: 'request-4' })
  expect((await read({ entityId: anonymous }, speaker)).nodes[0]).toMatchObject({ actorId: 'emp_speaker', subject: 'speaker' })
  expect((await read({ actorId: 'emp_speaker', operation: 'employeeVoiceRaise' }, leader)).totalCount).toBe(0)
  expect((await read({ actorId: 'emp_speaker', operation: 'employeeVoiceRaise' }, speaker)).totalCount).toBe(2)
  await graph.setUp(`select audit.erase('{${anonymous}}', '本人要求')`)
  expect((await read({ entityId: anonymous, kind: 'CREATE' }, leader)).nodes[0]).toMatchObject({ erased: true, actorId: 'anonymous' })
})
