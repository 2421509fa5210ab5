import { connect } from '@panorama/kit/database'
import { units, viewers } from '@panorama/kit/testing.graph'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { everything, handOver, staffedGraph } from './testing.ts'

const { graph, as, sees } = await staffedGraph()
const [admin, city, li, lu] = [await as('admin'), await as('city'), { ...(await as('li')), permissions: everything }, { ...(await as('lu')), permissions: everything }]

const ticket = (id: string, customer: string, assignee: string | null, status = 'IN_PROGRESS') => `
  insert into service.tickets (id, number, customer_id, kind, channel, title, content, occurred_at, severity, priority, status, status_since, sla_hours, clock_started_at, clock_stopped_at, due_at, assignee_id, unit_id, actor_id, actor_kind, actor_name, result, resolved_at, closed_at)
  values ('${id}', 'T20260101-' || lpad((select count(*) from service.tickets)::text, 6, '0'), '${customer}', 'OTHER', 'PHONE', '工单', '内容', '2026-01-01', 'NORMAL', 'NORMAL', '${status}', '2026-01-01', 24, '2026-01-01', ${status === 'IN_PROGRESS' ? 'null' : "'2026-01-01'"}, '2026-01-02', ${assignee ? `'${assignee}'` : 'null'}, '${units.city}', 'emp_tan', 'EMPLOYEE', '谭听',
    ${status === 'CLOSED' ? "'已解决', '2026-01-01', '2026-01-01'" : 'null, null, null'});`
const opportunity = (id: string, customer: string, owner: string, status = 'QUALIFIED') => `
  insert into sales.opportunities (id, customer_id, name, kind, status, status_reason, probability, expected_close_on, source, owner_id, coordination)
  values ('${id}', '${customer}', '专线需求', 'CIRCUIT', '${status}', ${status === 'LOST' ? "'价格'" : 'null'}, 50, '2027-03-31', 'VISIT', '${owner}', 'CITY');`
const quote = (id: string, customer: string, owner: string, status = 'IN_PROGRESS') => `
  insert into sales.quotes (id, customer_id, number, revision, name, status, currency, valid_until, prepared_by)
  values ('${id}', '${customer}', '${id}', 1, '报价', '${status}', 'CNY', '2027-02-28', '${owner}');`
const contract = (id: string, customer: string, owner: string, status = 'DRAFT') => `
  insert into sales.contracts (id, customer_id, number, name, type, status, party_a, party_b, valid_from, valid_to, currency, prepared_by)
  values ('${id}', '${customer}', '${id}', '合同', 'SERVICE', '${status}', '甲方公司', '乙方公司', '2026-01-01', '2027-12-31', 'CNY', '${owner}');`
const team = (id: string, leader: string, ...members: string[]) => `
  insert into organization.teams (id, name, kind, unit_id, leader_id) values ('${id}', '团队 ${id}', 'PROJECT_GROUP', '${units.city}', '${leader}');
  ${[leader, ...members].map((member) => `insert into organization.team_members (id, team_id, employee_id, duty) values ('mem_${id}_${member}', '${id}', '${member}', '分工');`).join('')}`
const manager = (customer: string, employee: string) => `insert into organization.assignments (id, customer_id, employee_id) values ('asg_${customer}', '${customer}', '${employee}');`

/** 李立 with two trees, and everything open and closed that somebody can have. */
let n = 0
let [a, b, branch] = ['', '', '']
beforeEach(async () => {
  n++
  ;[a, b, branch] = [`cus_${n}a`, `cus_${n}b`, `cus_${n}a_branch`]
  await graph.setUp(`
    delete from access.leavers; update organization.employees set left_at = null;
    update organization.handovers set status = 'WITHDRAWN' where status = 'PROPOSED';
    update organization.assignments set ended_at = now() where ended_at is null;
    update organization.team_members set ended_at = now() where ended_at is null;
    update organization.teams set ended_at = now(), leader_id = null where ended_at is null;
    update organization.service_contacts set ended_at = now() where ended_at is null;
    update service.tickets set assignee_id = null; update sales.opportunities set owner_id = null; update sales.quotes set owner_id = null; update sales.contracts set owner_id = null`)
  await graph.customer(a)
  await graph.customer(branch, { parent: a })
  await graph.customer(b)
  await graph.setUp(`${manager(a, 'emp_li')} ${manager(b, 'emp_li')}
    ${opportunity(`opp_${n}1`, a, 'emp_li')} ${opportunity(`opp_${n}2`, branch, 'emp_li')} ${opportunity(`opp_${n}3`, b, 'emp_li')} ${opportunity(`opp_${n}4`, a, 'emp_li', 'LOST')}
    ${quote(`quo_${n}1`, a, 'emp_li')} ${quote(`quo_${n}2`, b, 'emp_li', 'CANCELLED')} ${contract(`ctr_${n}1`, b, 'emp_li')} ${contract(`ctr_${n}2`, b, 'emp_li', 'REJECTED')}
    ${ticket(`tic_${n}1`, branch, 'emp_li')} ${ticket(`tic_${n}2`, b, 'emp_li', 'CLOSED')} ${team(`tea_${n}`, 'emp_li', 'emp_tan')}`)
})

const whole = { fromEmployeeId: 'emp_li', toEmployeeId: 'emp_lu', reason: '岗位轮换' }
const open = (employee: string) => graph.setUp(`select kind, entity_id as id from access.open_work('${employee}') order by 1, 2`)
const ids = async (employee: string) => (await open(employee)).map(({ id }: { id: string }) => id.replace(/^asg_.*/, 'asg'))
const run = async (name: string, args: string, viewer = city, fields = 'handover { id status version }') =>
  (await graph.run(`mutation { ${name}(${args}) { ${fields} userErrors { code field message } } }`, {}, viewer)).data[name]
const read = async (id: string, fields: string, viewer = city) => (await graph.run(`query ($id: ID!) { handover(id: $id) { ${fields} } }`, { id }, viewer)).data.handover

test('the preview shows everything open, next dates first, and what cannot be seen as a number only', async () => {
  const preview = async (viewer: typeof city) =>
    (await graph.run('{ handoverPreview(fromEmployeeId: "emp_li") { employee { name } counts { kind count } hiddenCount coming: work(dueBefore: "2027-06-01T00:00:00Z") { nodes { kind dueAt ticket { id } quote { id } opportunity { id } } } work(first: 4) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }', {}, viewer)).data.handoverPreview
  const shown = await preview(city)
  expect(shown).toMatchObject({
    employee: { name: '李立' },
    counts: [{ kind: 'CONTRACT', count: 1 }, { kind: 'CUSTOMER', count: 2 }, { kind: 'OPPORTUNITY', count: 3 }, { kind: 'QUOTE', count: 1 }, { kind: 'TEAM', count: 1 }, { kind: 'TICKET', count: 1 }],
    hiddenCount: 0,
    work: { totalCount: 9, pageInfo: { hasNextPage: true } },
  })
  expect(shown.coming.nodes.map((node: { kind: string }) => node.kind)).toEqual(['TICKET', 'QUOTE', 'OPPORTUNITY', 'OPPORTUNITY', 'OPPORTUNITY'])
  expect(shown.coming.nodes.slice(0, 2)).toEqual([
    { kind: 'TICKET', dueAt: '2026-01-02T00:00:00Z', ticket: { id: `tic_${n}1` }, quote: null, opportunity: null },
    { kind: 'QUOTE', dueAt: '2027-02-28T15:59:59Z', ticket: null, quote: { id: `quo_${n}1` }, opportunity: null },
  ])
  const rest = (await graph.run('query ($after: String) { handoverPreview(fromEmployeeId: "emp_li") { work(first: 10, after: $after) { nodes { kind } pageInfo { hasNextPage } } } }', { after: shown.work.pageInfo.endCursor }, city)).data.handoverPreview.work
  expect(rest).toEqual({ nodes: ['OPPORTUNITY', 'CONTRACT', 'CUSTOMER', 'CUSTOMER', 'TEAM'].map((kind) => ({ kind })), pageInfo: { hasNextPage: false } })
  expect(await preview(li)).toMatchObject({ employee: { name: '李立' }, hiddenCount: 0 })
  await graph.customer(`cus_${n}far`, { unit: units.otherCity })
  await graph.setUp(ticket(`tic_${n}far`, `cus_${n}far`, 'emp_li'))
  const limited = await preview(city)
  expect([limited.hiddenCount, limited.work.totalCount]).toEqual([1, 9])
  for (const viewer of [lu, await as('shu').then((shu) => ({ ...shu, permissions: everything })), viewers.partner('par_1', everything), viewers.customer(a, everything)]) expect(await preview(viewer)).toBeNull()
})

test('a handover moves everything open in one piece, keeps what is closed, and the successor accepts', async () => {
  const before = await ids('emp_li')
  const { id, handover, userErrors } = await handOver(graph, city, whole)
  expect([handover?.status, userErrors]).toEqual(['CONFIRMED', []])
  expect(await open('emp_li')).toEqual([])
  expect(await ids('emp_lu')).toEqual(before)
  expect(await graph.setUp(`select id, owner_id as owner from sales.opportunities where id = 'opp_${n}4' union all select id, owner_id from sales.quotes where id = 'quo_${n}2' union all select id, owner_id from sales.contracts where id = 'ctr_${n}2' union all select id, assignee_id from service.tickets where id = 'tic_${n}2'`)).toEqual(
    [`opp_${n}4`, `quo_${n}2`, `ctr_${n}2`, `tic_${n}2`].map((each) => ({ id: each, owner: 'emp_li' })),
  )
  expect(await Promise.all([sees('li', a), sees('li', branch), sees('lu', a), sees('lu', branch)])).toEqual([false, false, true, true])
  expect(await graph.setUp(`select leader_id from organization.teams where id = 'tea_${n}'`)).toEqual([{ leader_id: 'emp_lu' }])
  expect(await read(id!, 'status from { name } proposedBy { name } confirmedBy { name } preview { fingerprint } parts { status to { name } customers { id } counts { kind count } } moved(kind: [TICKET, QUOTE]) { totalCount nodes { kind dueAt customer { id } } }')).toMatchObject({
    status: 'CONFIRMED',
    from: { name: '李立' },
    proposedBy: { name: '陈城' },
    confirmedBy: { name: '陈城' },
    preview: null,
    parts: [{ status: 'MOVED', to: { name: '卢露' }, customers: null, counts: [{ kind: 'CONTRACT', count: 1 }, { kind: 'CUSTOMER', count: 2 }, { kind: 'OPPORTUNITY', count: 3 }, { kind: 'QUOTE', count: 1 }, { kind: 'TEAM', count: 1 }, { kind: 'TICKET', count: 1 }] }],
    moved: { totalCount: 2, nodes: [{ kind: 'QUOTE', dueAt: null, customer: { id: a } }, { kind: 'TICKET', dueAt: null, customer: { id: branch } }] },
  })
  expect((await run('handoverAccept', `id: "${id}"`, city)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect(await run('handoverAccept', `id: "${id}"`, lu)).toMatchObject({ handover: { status: 'ACCEPTED' }, userErrors: [] })
  expect((await run('handoverAccept', `id: "${id}"`, lu)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
})

test('the history of every object is unbroken, and each subgraph tells of it in its own outbox', async () => {
  const { id } = await handOver(graph, city, whole)
  expect(await graph.setUp(`select employee_id, ended_at is null as open, reason from organization.assignments where customer_id = '${a}' order by started_at, ended_at nulls last`)).toEqual([
    { employee_id: 'emp_li', open: false, reason: null },
    { employee_id: 'emp_lu', open: true, reason: '岗位轮换' },
  ])
  expect(await graph.setUp(`select action, from_status, to_status, reason, assignee_id, actor_id, actor_name from service.steps where ticket_id = 'tic_${n}1'`)).toEqual([
    { action: 'ASSIGN', from_status: 'IN_PROGRESS', to_status: 'IN_PROGRESS', reason: '岗位轮换', assignee_id: 'emp_lu', actor_id: 'emp_city', actor_name: '陈城' },
  ])
  expect(await graph.setUp(`select subject_id, from_id, to_id, reason, actor_id from sales.owner_changes where customer_id = '${a}' order by 1`)).toEqual(
    [`opp_${n}1`, `quo_${n}1`].map((subject) => ({ subject_id: subject, from_id: 'emp_li', to_id: 'emp_lu', reason: '岗位轮换', actor_id: 'emp_city' })),
  )
  const told = await graph.setUp(`select type, entity_id from (select type, entity_id, correlation_id, customer_id from sales.outbox union all select type, entity_id, correlation_id, customer_id from service.outbox) told
    where correlation_id in (select correlation_id from organization.outbox where entity_id = '${id}') order by 1, 2`)
  expect(told).toEqual([
    { type: 'ContractAssignmentChanged', entity_id: `ctr_${n}1` },
    ...[1, 2, 3].map((i) => ({ type: 'OpportunityAssignmentChanged', entity_id: `opp_${n}${i}` })),
    { type: 'QuoteAssignmentChanged', entity_id: `quo_${n}1` },
    { type: 'TicketAssigned', entity_id: `tic_${n}1` },
  ])
  expect((await graph.events()).filter((event: { type: string }) => event.type === 'AccountManagerChanged').slice(-2)).toMatchObject([{ data: { from: 'emp_li', to: 'emp_lu' } }, { data: { from: 'emp_li', to: 'emp_lu' } }])
})

test('customers go to different successors, with what hangs on them; the rest stays when nobody is named for it', async () => {
  const { id, userErrors } = await handOver(graph, city, { fromEmployeeId: 'emp_li', reason: '分拆', parts: [{ customerIds: [a], toEmployeeId: 'emp_lu' }] })
  expect(userErrors).toEqual([])
  expect(await ids('emp_lu')).toEqual(['asg', `opp_${n}1`, `opp_${n}2`, `quo_${n}1`, `tic_${n}1`])
  expect(await ids('emp_li')).toEqual([`ctr_${n}1`, 'asg', `opp_${n}3`, `tea_${n}`])
  expect((await read(id!, 'parts { customers { id } }')).parts).toEqual([{ customers: [{ id: a }] }])
})

test('one successor gets the named customers, another whatever is left', async () => {
  await graph.setUp(`insert into organization.employees (id, number, name, position, unit_id) values ('emp_he${n}', 'C10${n}', '何欢', 'ACCOUNT_MANAGER', '${units.city}')`)
  const { userErrors } = await handOver(graph, city, { ...whole, parts: [{ customerIds: [b], toEmployeeId: `emp_he${n}` }] })
  expect(userErrors).toEqual([])
  expect(await open('emp_li')).toEqual([])
  expect(await ids(`emp_he${n}`)).toEqual([`ctr_${n}1`, 'asg', `opp_${n}3`])
  expect(await ids('emp_lu')).toEqual(['asg', `opp_${n}1`, `opp_${n}2`, `quo_${n}1`, `tea_${n}`, `tic_${n}1`])
})

test('a successor objects with a reason, and the proposer redirects exactly what came, here back', async () => {
  await graph.setUp(opportunity(`opp_${n}own`, a, 'emp_lu'))
  const { id } = await handOver(graph, city, whole)
  const waiting = async (viewer: typeof city) => (await graph.run('{ handovers(filter: { awaitsMe: true }) { totalCount nodes { id } } }', {}, viewer)).data.handovers
  expect((await waiting(lu)).nodes).toContainEqual({ id })
  expect((await run('handoverObject', `id: "${id}", input: { reason: " " }`, lu)).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  for (const reason of ['少', '长'.repeat(501)]) expect((await run('handoverObject', `id: "${id}", input: { reason: "${reason}" }`, lu)).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'reason'] }])
  const objected = await run('handoverObject', `id: "${id}", input: { reason: "人手不足" }`, lu)
  expect(objected).toMatchObject({ handover: { status: 'OBJECTED' }, userErrors: [] })
  expect(await open('emp_li')).toEqual([])
  expect((await waiting(lu)).nodes).not.toContainEqual({ id })
  expect((await waiting(city)).nodes).toContainEqual({ id })
  const { parts } = await read(id!, 'parts { id status objection answeredAt }')
  expect(parts).toMatchObject([{ status: 'OBJECTED', objection: '人手不足', answeredAt: expect.any(String) }])
  const redirect = (to: string, viewer = city) => run('handoverRedirect', `id: "${id}", partId: "${parts[0].id}", input: { toEmployeeId: "${to}", reason: "改派" }`, viewer)
  expect((await redirect('emp_lu')).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'toEmployeeId'] }])
  expect((await redirect('emp_shu')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['input', 'toEmployeeId'] }])
  expect(await redirect('emp_li')).toMatchObject({ handover: { status: 'CONFIRMED' }, userErrors: [] })
  expect(await ids('emp_lu')).toEqual([`opp_${n}own`])
  expect(await ids('emp_li')).toHaveLength(9)
  expect((await read(id!, 'parts { status redirectedFrom to { name } }')).parts).toEqual([
    { status: 'REDIRECTED', redirectedFrom: null, to: { name: '卢露' } },
    { status: 'MOVED', redirectedFrom: parts[0].id, to: { name: '李立' } },
  ])
  expect((await redirect('emp_li')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE', field: ['partId'] }])
  expect(await run('handoverAccept', `id: "${id}"`, li)).toMatchObject({ handover: { status: 'ACCEPTED' } })
})

test('tasks, measures, plans and goals are told by what they are, before the handover and after', async () => {
  await graph.setUp(`
    insert into work.work_plans (id, unit_id, employee_id, kind, title, from_on, to_on, status, created_by_id) values ('wpl_${n}k', '${units.city}', 'emp_li', 'MONTH', '月度计划', '2027-01-01', '2027-01-31', 'ACTIVE', 'emp_city');
    insert into work.work_tasks (id, unit_id, kind, title, priority, weight, due_on, status, created_by_id) values ('wtk_${n}k', '${units.city}', 'OTHER', '整理资料', 'NORMAL', 1, '2027-01-10', 'IN_PROGRESS', 'emp_city');
    insert into work.task_assignees (id, task_id, unit_id, employee_id) values ('was_${n}k', 'wtk_${n}k', '${units.city}', 'emp_li');
    insert into work.strategic_plans (id, unit_id, title, from_year, to_year, status, created_by_id) values ('spl_${n}k', '${units.city}', '三年规划', 2026, 2028, 'ADOPTED', 'emp_city');
    insert into work.strategic_goals (id, plan_id, unit_id, title, weight, due_on, owner_id, status, created_by_id) values ('sgl_${n}k', 'spl_${n}k', '${units.city}', '收入翻番', 10, '2027-01-20', 'emp_li', 'ACTIVE', 'emp_city');
    insert into work.supervision_findings (id, supervisor_id, unit_id, kind, title, finding, due_on, status, created_by_id) values ('fnd_${n}k', '${units.province}', '${units.city}', 'INSPECTION', '走访不足', '走访率低于要求', '2027-01-31', 'IMPROVING', 'emp_province');
    insert into work.improvement_measures (id, finding_id, rank, text, responsible_id, due_on) values ('mea_${n}k', 'fnd_${n}k', 0, '补访名单客户', 'emp_li', '2027-01-15')`)
  const fields = 'nodes { kind task { id } measure { id } plan { id } goal { id } ticket { id } }'
  const none = { task: null, measure: null, plan: null, goal: null, ticket: null }
  const told = [
    { ...none, kind: 'TASK', task: { id: `wtk_${n}k` } }, { ...none, kind: 'TASK', measure: { id: `mea_${n}k` } },
    { ...none, kind: 'PLAN', goal: { id: `sgl_${n}k` } }, { ...none, kind: 'PLAN', plan: { id: `wpl_${n}k` } },
  ]
  expect((await graph.run(`{ handoverPreview(fromEmployeeId: "emp_li") { work(kind: [TASK, PLAN]) { ${fields} } } }`, {}, city)).data.handoverPreview.work.nodes).toEqual(told)
  const { id } = await handOver(graph, city, whole)
  const { nodes } = (await read(id!, `moved(kind: [TASK, PLAN]) { ${fields} }`)).moved
  expect(nodes).toHaveLength(4)
  expect(nodes).toEqual(expect.arrayContaining(told))
})

test('what has come or gone since the preview stops the confirmation, and a repeat moves nothing twice', async () => {
  const proposed = (await graph.run('mutation ($input: HandoverProposeInput!) { handoverPropose(input: $input) { handover { id version preview { fingerprint } } userErrors { code field } } }', { input: whole }, li)).data.handoverPropose
  const { id, version, preview } = proposed.handover
  expect((await graph.run('mutation ($input: HandoverProposeInput!) { handoverPropose(input: $input) { userErrors { code field } } }', { input: whole }, li)).data.handoverPropose.userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'fromEmployeeId'] }])
  const confirm = (fingerprint: string, more = '') => run('handoverConfirm', `id: "${id}", input: { fingerprint: "${fingerprint}" }${more}`)
  await graph.setUp(ticket(`tic_${n}new`, a, 'emp_li'))
  expect(await confirm(preview.fingerprint)).toMatchObject({ handover: { id, status: 'PROPOSED' }, userErrors: [{ code: 'STALE', field: ['input', 'fingerprint'] }] })
  const { preview: now } = await read(id, 'preview { fingerprint }')
  expect(await confirm(now.fingerprint, `, expectedVersion: ${version + 1}`)).toMatchObject({ userErrors: [{ code: 'STALE', field: ['expectedVersion'] }] })
  const key = ', idempotencyKey: "once"'
  expect(await confirm(now.fingerprint, key)).toMatchObject({ handover: { status: 'CONFIRMED' }, userErrors: [] })
  expect(await confirm(now.fingerprint, key)).toMatchObject({ handover: { status: 'CONFIRMED' }, userErrors: [] })
  expect(await graph.setUp(`select count(*)::int as count from organization.assignments where customer_id = '${a}'`)).toEqual([{ count: 2 }])
  expect((await confirm(now.fingerprint)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE' }])
})

test('one proposes the own work, others that of their units; confirmed by those above, in sight of everything', async () => {
  const propose = async (input: object, viewer = city) => (await graph.run('mutation ($input: HandoverProposeInput!) { handoverPropose(input: $input) { handover { id preview { fingerprint } } userErrors { code field } } }', { input }, viewer)).data.handoverPropose
  expect((await propose(whole, lu)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'fromEmployeeId'] }])
  expect((await propose({ ...whole, toEmployeeId: 'emp_li' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'toEmployeeId'] }])
  expect((await propose({ ...whole, toEmployeeId: null })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'toEmployeeId'] }])
  expect((await propose({ ...whole, toEmployeeId: 'emp_nobody' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'toEmployeeId'] }])
  const part = (customerIds: string[], toEmployeeId = 'emp_tan') => ({ customerIds, toEmployeeId })
  expect((await propose({ ...whole, parts: [part([a, b]), part([b])] })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'parts', '0', 'customerIds'] }])
  expect((await propose({ ...whole, parts: [part([branch])] })).userErrors).toEqual([{ code: 'NOT_TREE_ROOT', field: ['input', 'parts', '0', 'customerIds'] }])
  expect((await propose({ ...whole, parts: [part(['cus_none'])] })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'parts', '0', 'customerIds'] }])
  const { handover } = await propose({ ...whole, toEmployeeId: 'emp_tan' }, li)
  const confirm = (viewer = city) => run('handoverConfirm', `id: "${handover.id}", input: { fingerprint: "${handover.preview.fingerprint}" }`, viewer)
  expect((await confirm(li)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect((await confirm(await as('shu').then((shu) => ({ ...shu, permissions: everything })))).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }])
  expect((await confirm()).userErrors).toMatchObject([{ code: 'POSITION_DOES_NOT_FIT', field: ['id'] }])
  expect(await run('handoverWithdraw', `id: "${handover.id}"`, li)).toMatchObject({ handover: { status: 'WITHDRAWN' }, userErrors: [] })
  expect(await ids('emp_li')).toHaveLength(9)
  await graph.customer(`cus_${n}far`, { unit: units.otherCity })
  await graph.setUp(ticket(`tic_${n}far`, `cus_${n}far`, 'emp_li'))
  expect((await handOver(graph, city, whole)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  await graph.setUp(`update organization.handovers set status = 'WITHDRAWN' where status = 'PROPOSED'`)
  expect((await handOver(graph, admin, whole)).userErrors).toEqual([{ code: 'SUCCESSOR_SEES_TOO_LITTLE', field: ['id'] }])
  expect(await ids('emp_li')).toHaveLength(10)
})

test('being named to a customer goes to the successor with the mobile of the own network, or not at all', async () => {
  await graph.setUp(`insert into organization.service_contacts (id, customer_id, employee_id, name, mobile, cooperation_from, named_by) values ('sct_${n}', '${a}', 'emp_li', '李立', '13300000001', '2026-01-01', 'emp_city')`)
  expect((await handOver(graph, city, whole)).userErrors).toEqual([{ code: 'NOT_OWN_NETWORK', field: ['id'] }])
  expect(await ids('emp_li')).toContain(`sct_${n}`)
  await graph.setUp(`update organization.handovers set status = 'WITHDRAWN' where status = 'PROPOSED'; update organization.employees set mobile = '18900000002' where id = 'emp_lu'`)
  const { id, userErrors } = await handOver(graph, city, whole)
  expect(userErrors).toEqual([])
  expect(await graph.setUp(`select employee_id, name, mobile, reason, ended_at is null as open from organization.service_contacts where customer_id = '${a}' order by started_at, ended_at nulls last`)).toEqual([
    { employee_id: 'emp_li', name: '李立', mobile: '13300000001', reason: null, open: false },
    { employee_id: 'emp_lu', name: '卢露', mobile: '18900000002', reason: '岗位轮换', open: true },
  ])
  expect((await read(id!, 'moved(kind: [SERVICE_CONTACT]) { nodes { serviceContact { mobile } customer { id } } }')).moved.nodes).toEqual([{ serviceContact: { mobile: '18900000002' }, customer: { id: a } }])
})

test('no successor gets more customers than the norm of the position allows', async () => {
  await graph.setUp(`update access.places set tier = 'C' where customer_id in ('${a}', '${b}'); insert into organization.coverage_norms values ('TELEPHONE_ACCOUNT_MANAGER', '2020-01-0${(n % 9) + 1}', 1, 1) on conflict do nothing`)
  expect((await handOver(graph, city, { ...whole, toEmployeeId: 'emp_tan' })).userErrors).toEqual([{ code: 'COVERAGE_EXCEEDED', field: ['id'] }])
  await graph.setUp(`update organization.handovers set status = 'WITHDRAWN' where status = 'PROPOSED'`)
  const { id, userErrors } = await handOver(graph, city, { ...whole, parts: [{ customerIds: [a], toEmployeeId: 'emp_tan' }] })
  expect(userErrors).toEqual([])
  expect((await run('handoverObject', `id: "${id}", input: { reason: "人手不足" }`, lu)).userErrors).toEqual([])
  const part = (await read(id!, 'parts { id status }')).parts.find(({ status }: { status: string }) => status === 'OBJECTED')
  expect((await run('handoverRedirect', `id: "${id}", partId: "${part.id}", input: { toEmployeeId: "emp_tan", reason: "改派" }`)).userErrors).toMatchObject([{ code: 'COVERAGE_EXCEEDED', field: ['id'] }])
})

test('partners and enterprises see no handover, and staff only those they have to do with', async () => {
  const { id } = await handOver(graph, city, whole)
  for (const viewer of [city, admin, li, lu]) expect((await read(id!, 'id', viewer))?.id, viewer.subject).toBe(id)
  for (const viewer of [viewers.partner('par_1', everything), viewers.customer(a, everything), viewers.stranger(everything), { ...(await as('shu')), permissions: everything }]) {
    expect(await read(id!, 'id', viewer), viewer.subject).toBeNull()
    expect((await graph.run('{ handovers { totalCount nodes { id } } }', {}, viewer)).data.handovers).toEqual({ totalCount: 0, nodes: [] })
  }
  const filtered = async (filter: string) => (await graph.run(`{ handovers(filter: { ${filter} }) { nodes { id } } }`, {}, city)).data.handovers.nodes.map((node: { id: string }) => node.id)
  expect((await filtered('status: [CONFIRMED], fromEmployeeId: ["emp_li"], toEmployeeId: ["emp_lu"]'))[0]).toBe(id)
  expect(await filtered('toEmployeeId: ["emp_tan"], status: [ACCEPTED]')).toEqual([])
})

test('nobody leaves with anything open, and who has left is given nothing', async () => {
  const leave = async () => (await graph.run('mutation { employeeLeave(id: "emp_li") { userErrors { code field } } }', {}, city)).data.employeeLeave.userErrors
  expect(await leave()).toEqual([{ code: 'HAS_CUSTOMERS', field: ['id'] }])
  await graph.setUp(`update organization.assignments set ended_at = now() where employee_id = 'emp_li'`)
  expect(await leave()).toEqual([{ code: 'HAS_OPEN_WORK', field: ['id'] }])
  await graph.setUp(manager(`${a}`, 'emp_lu').replace('asg_', `asg_${n}_`) + manager(`${b}`, 'emp_lu').replace('asg_', `asg_${n}_`))
  expect((await handOver(graph, city, whole)).userErrors).toEqual([])
  expect(await leave()).toEqual([])
  await expect(graph.setUp(ticket(`tic_${n}late`, a, 'emp_li'))).rejects.toThrow()
  await expect(graph.setUp(`update sales.opportunities set owner_id = 'emp_li' where id = 'opp_${n}1'`)).rejects.toThrow()
  await graph.setUp(`update service.tickets set status = 'IN_PROGRESS', closed_at = null, resolved_at = null, clock_stopped_at = null where id = 'tic_${n}2'`)
  expect(await graph.setUp(`select assignee_id from service.tickets where id = 'tic_${n}2'`)).toEqual([{ assignee_id: null }])
})

// ── the invariant: nothing open has the old owner, wherever an employee's id is stored ───────────────────────────

/** Columns that tell who did something once, or whom something is about: not what somebody has in hand. */
const HISTORY = /^(access\.(handovers|principals|leavers|seats)\.|audit\.|\w+\.(outbox|idempotency_keys)\.|organization\.(handovers|handover_parts)\.|customers\.meetings\.|organization\.employees\.id$|sales\.owner_changes\.|service\.steps\.|\w+\.\w+\.(actor|actor_id|\w+_by|\w+_by_id)$)/

/** What stays with the person: roles, offices and candidatures, a call to help, and what work keeps of the person itself. */
const OWN = ['organization.action_team_calls', 'organization.appointments', 'organization.role_holdings', 'organization.unit_contacts', 'work.appraisal_targets', 'work.appraisals', 'work.employee_voices', 'work.readings', 'work.service_ratings', 'work.training_attendances']

test('every column that can name an employee holds work, which is guarded and handed over, or is known not to', async () => {
  const columns: { tab: string; col: string; guarded: boolean }[] = await graph.setUp(`
    select table_schema || '.' || table_name as tab, column_name as col, exists (select from information_schema.triggers t
      where (t.event_object_schema, t.event_object_table) = (c.table_schema, c.table_name) and t.trigger_name = c.column_name || '_given') as guarded
    from information_schema.columns c join information_schema.tables using (table_schema, table_name)
    where table_type = 'BASE TABLE' and column_name ~ '(employee|owner|assignee|leader|responsible)_ids?$' and table_schema !~ '^(pg_|information_schema|public)'`)
  expect(columns.filter(({ tab, col, guarded }) => !guarded && !HISTORY.test(`${tab}.${col}`) && !OWN.includes(tab))).toEqual([])
  const moved = await graph.setUp(`select distinct event_object_table from information_schema.triggers where event_object_schema = 'access' and event_object_table = 'handovers'`)
  const sources = (await graph.setUp(`select nspname as name from pg_proc p join pg_namespace n on n.oid = pronamespace where proname = 'open_work' and nspname <> 'access' order by 1`)).map(({ name }: { name: string }) => name)
  expect(moved).toHaveLength(1)
  expect([...new Set(columns.filter(({ guarded }) => guarded).map(({ tab }) => tab.split('.')[0]))].sort()).toEqual(sources)
})

/** Every row of every table that names the employee in a column of text or of texts. */
const rowsNaming = async (employee: string) => {
  const columns = await graph.setUp(`select table_schema || '.' || table_name as tab, column_name as col,
      format(case data_type when 'ARRAY' then 'select to_jsonb(t) as row from %I.%I t where %L = any (%I::text[])' else 'select to_jsonb(t) as row from %I.%I t where %4$I = %3$L' end, table_schema, table_name, '${employee}', column_name) as query
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_type = 'BASE TABLE' and table_schema !~ '^(pg_|information_schema|public)' and (data_type = 'text' or data_type = 'ARRAY' and udt_name = '_text')`)
  const naming: { column: string; row: Record<string, unknown> }[] = []
  for (const { tab, col, query } of columns)
    if (!HISTORY.test(`${tab}.${col}`) && !OWN.includes(tab)) for (const { row } of await graph.setUp(query)) naming.push({ column: `${tab}.${col}`, row })
  return naming
}

test('afterwards nothing open names the old owner, in whatever table of whatever subgraph', async () => {
  await graph.setUp(`update organization.employees set mobile = '18900000002' where id = 'emp_lu';
    insert into organization.service_contacts (id, customer_id, employee_id, name, mobile, cooperation_from, named_by) values ('sct_${n}x', '${a}', 'emp_li', '李立', '13300000001', '2026-01-01', 'emp_city');
    insert into work.work_plans (id, unit_id, employee_id, kind, title, from_on, to_on, status, created_by_id) values ('wpl_${n}', '${units.city}', 'emp_li', 'MONTH', '月度计划', '2026-01-01', '2026-01-31', 'ACTIVE', 'emp_city');
    insert into work.work_tasks (id, unit_id, kind, title, priority, weight, customer_id, due_on, status, created_by_id) values
      ('wta_${n}1', '${units.city}', 'OTHER', '回访客户', 'NORMAL', 1, '${a}', '2026-12-31', 'IN_PROGRESS', 'emp_city'), ('wta_${n}2', '${units.city}', 'OTHER', '已取消', 'NORMAL', 1, null, '2026-12-31', 'CANCELLED', 'emp_city');
    insert into work.task_assignees (id, task_id, unit_id, employee_id) values ('was_${n}1', 'wta_${n}1', '${units.city}', 'emp_li'), ('was_${n}2', 'wta_${n}2', '${units.city}', 'emp_li')`)
  const before = await rowsNaming('emp_li')
  expect((await handOver(graph, city, whole)).userErrors).toEqual([])
  const after = await rowsNaming('emp_li')
  const isClosed = ({ id, task_id: task, ended_at: ended, status }: Record<string, unknown>) => ended != null || /^(LOST|CANCELLED|REJECTED|CLOSED)$/.test(String(status)) || task === `wta_${n}2` || id === 'emp_li'
  expect(after.filter(({ row }) => !isClosed(row))).toEqual([])
  expect(new Set(before.filter(({ row }) => !isClosed(row)).map(({ column }) => column))).toEqual(new Set([
    'organization.assignments.employee_id', 'organization.service_contacts.employee_id', 'organization.team_members.employee_id', 'organization.teams.leader_id', 'sales.contracts.owner_id', 'sales.opportunities.owner_id',
    'sales.quotes.owner_id', 'service.tickets.assignee_id', 'work.task_assignees.employee_id', 'work.work_plans.employee_id',
  ]))
  const closed = (all: typeof before) => all.filter(({ row }) => isClosed(row)).map(({ column, row }) => `${column} ${String(row['id'])}`)
  for (const each of closed(before)) expect(closed(after)).toContain(each)
})

// ── at the same moment ───────────────────────────────────────────────────────────────────────────────────────────

const connection = connect(graph.url, { max: 2 })
const other = await connection.dedicated()
afterAll(() => other.end().then(connection.close))
const soon = (milliseconds = 150) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('a ticket that is being given to the old owner moves along: the handover waits for it', async () => {
  await graph.setUp(ticket(`tic_${n}free`, a, null))
  await other.query('begin')
  await other.query(`update service.tickets set assignee_id = 'emp_li' where id = 'tic_${n}free'`)
  const moving = handOver(graph, city, whole)
  await soon()
  await other.query('commit')
  const first = await moving
  // What had come meanwhile was not in the preview: it is shown again, and then moves too.
  expect(first.userErrors).toEqual([{ code: 'STALE', field: ['input', 'fingerprint'] }])
  expect(await ids('emp_li')).toContain(`tic_${n}free`)
  const { preview } = await read(first.id!, 'preview { fingerprint }')
  expect((await run('handoverConfirm', `id: "${first.id}", input: { fingerprint: "${preview.fingerprint}" }`)).userErrors).toEqual([])
  expect(await open('emp_li')).toEqual([])
})

test.each([
  ['a ticket assigned', () => ticket(`tic_${n}free`, a, null), () => `update service.tickets set assignee_id = 'emp_li' where id = 'tic_${n}free'`],
  ['a ticket opened', () => 'select 1', () => ticket(`tic_${n}free`, a, 'emp_li')],
  ['a closed ticket reopened', () => 'select 1', () => `update service.tickets set status = 'IN_PROGRESS', closed_at = null, resolved_at = null, clock_stopped_at = null where id = 'tic_${n}2'`],
  ['an opportunity', () => 'select 1', () => opportunity(`opp_${n}late`, a, 'emp_li')],
  ['a quote', () => 'select 1', () => quote(`quo_${n}late`, a, 'emp_li')],
  ['a customer', () => `update organization.assignments set ended_at = now() where customer_id = '${b}'`, () => manager(b, 'emp_li').replace('asg_', `asg_${n}_late_`)],
])('%s while the handover runs is refused, and nothing stays behind', async (_, before, during) => {
  await graph.setUp(before())
  const [moved] = await graph.setUp(`select md5(random()::text) as id`)
  await other.query('begin')
  await other.query(`select access.lock_handover('emp_li', '{emp_lu}')`)
  await other.query(`insert into access.handovers (id, from_id, to_id, reason, actor_id, actor_name, correlation_id) values ('${moved.id}', 'emp_li', 'emp_lu', '同时', 'emp_city', '陈城', 'test')`)
  const giving = graph.setUp(during()).then(() => 'given', () => 'refused')
  await soon()
  await other.query('commit')
  expect(await giving).toBe('refused')
  expect(await open('emp_li')).toEqual([])
})

test('two handovers of one person at once: one moves everything, the other learns that nothing is left as it was', async () => {
  const first = await graph.run('mutation ($input: HandoverProposeInput!) { handoverPropose(input: $input) { handover { id preview { fingerprint } } } }', { input: whole }, city)
  const { id, preview } = first.data.handoverPropose.handover
  const answers = await Promise.all([1, 2, 3].map(() => run('handoverConfirm', `id: "${id}", input: { fingerprint: "${preview.fingerprint}" }`)))
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
  expect(await graph.setUp(`select count(*)::int as count from access.handovers where id in (select p.id from organization.handover_parts p where p.handover_id = '${id}')`)).toEqual([{ count: 1 }])
  expect(await open('emp_li')).toEqual([])
})

test('a failure in any subgraph leaves everything where it was', async () => {
  const before = await ids('emp_li')
  await graph.setUp(`create function service.fail() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$; create trigger fail before insert on service.steps for each row execute function service.fail()`)
  const { data, errors } = await graph.run('mutation ($input: HandoverProposeInput!) { handoverPropose(input: $input) { handover { id preview { fingerprint } } } }', { input: whole }, city)
  expect(errors).toBeUndefined()
  const { id, preview } = data.handoverPropose.handover
  expect((await graph.run(`mutation { handoverConfirm(id: "${id}", input: { fingerprint: "${preview.fingerprint}" }) { handover { id } userErrors { code } } }`, {}, city)).errors?.[0]?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR')
  await graph.setUp('drop trigger fail on service.steps; drop function service.fail()')
  expect(await ids('emp_li')).toEqual(before)
  expect((await read(id, 'status')).status).toBe('PROPOSED')
})
