import { units, viewers } from '@panorama/kit/testing.graph'
import type { Viewer } from '@panorama/kit/viewer'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as, sees } = await staffedGraph()
const day = (offset: number) => new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)
await graph.customer('cus_1')
await graph.customer('cus_branch', { parent: 'cus_1' })
await graph.customer('cus_free')
await graph.setUp(`
  insert into organization.org_units (id, name, level, kind, parent_id, region_code) values
    ('org_net', '网络维护中心', 'CITY', 'DEPARTMENT', '${units.otherCity}', '440100'), ('org_bill', '计费中心', 'CITY', 'DEPARTMENT', '${units.city}', '440100');
  insert into organization.employees (id, number, name, position, unit_id, subject) values
    ('emp_net', 'N0001', '宁网', 'TECHNICAL_SPECIALIST', 'org_net', 'net'), ('emp_boss', 'N0002', '聂主任', 'LEADER', 'org_net', 'boss'), ('emp_bill', 'B0001', '毕菲', 'TECHNICAL_SPECIALIST', 'org_bill', 'bill');
  insert into organization.role_holdings (id, employee_id, role_id, unit_id) values ('hol_net', 'emp_net', 'rol_account', 'org_net'), ('hol_boss', 'emp_boss', 'rol_manager', 'org_net'), ('hol_bill', 'emp_bill', 'rol_account', 'org_bill');
  insert into organization.assignments (id, customer_id, employee_id) values ('asg_1', 'cus_1', 'emp_li')`)
const may = async (subject: string): Promise<Viewer> => ({ ...(await as(subject)), permissions: everything })
const [li, city, boss] = [await may('li'), await may('city'), await may('boss')]

const TEAM = 'id kind endsOn endedAt purpose leader { name } members { duty employee { name } department { name } } calls { id status duty reason employee { name } department { name } calledBy { name } answeredBy { name } } customers { nodes { customer { id } withBranches } }'
const mobilize = async (customerId: string, input: object, viewer: Viewer = li, key?: string) =>
  (await graph.run(`mutation ($id: ID!, $input: ActionTeamInput!, $key: String) { actionTeamMobilize(customerId: $id, input: $input, idempotencyKey: $key) { team { ${TEAM} } userErrors { code field } } }`, { id: customerId, key, input: { name: '重保行动组', purpose: '总部搬迁重保', endsOn: day(30), members: [{ employeeId: 'emp_net', duty: '线路割接' }, { employeeId: 'emp_bill', duty: '账务切换' }], ...input } }, viewer)).data.actionTeamMobilize
const answer = async (verb: 'Commit' | 'Decline' | 'Withdraw', id: string, viewer: Viewer, reason?: string) =>
  (await graph.run(`mutation ($id: ID!${verb === 'Decline' ? ', $input: ActionTeamCallDeclineInput!' : ''}) { answer: actionTeamCall${verb}(id: $id${verb === 'Decline' ? ', input: $input' : ''}) { actionTeamCall { status reason answeredBy { name } } userErrors { code field } } }`, { id, ...(verb === 'Decline' && { input: { reason } }) }, viewer)).data.answer
const read = async (id: string, viewer: Viewer = li) => (await graph.run(`query ($id: ID!) { team(id: $id) { ${TEAM} } }`, { id }, viewer)).data.team

test('an account manager mobilizes people of other departments, who join when their department commits them', async () => {
  const { team, userErrors } = await mobilize('cus_1', {}, li, 'act-1')
  expect(userErrors).toEqual([])
  expect(team).toMatchObject({
    kind: 'CUSTOMER_ACTION', endsOn: day(30), purpose: '总部搬迁重保', leader: { name: '李立' }, members: [{ employee: { name: '李立' }, department: { name: '广州市大客户部' } }],
    calls: [{ status: 'CALLED', duty: '线路割接', employee: { name: '宁网' }, department: { name: '网络维护中心' }, calledBy: { name: '李立' }, answeredBy: null }, { status: 'CALLED', employee: { name: '毕菲' } }],
    customers: { nodes: [{ customer: { id: 'cus_1' }, withBranches: true }] },
  })
  expect((await mobilize('cus_1', {}, li, 'act-1')).team.id).toBe(team.id)
  const [net, bill] = team.calls.map((call: { id: string }) => call.id)
  expect(await sees('net', 'cus_branch')).toBe(false)
  const waiting = async (viewer: Viewer) => (await graph.run('{ actionTeamCalls { totalCount nodes { id } } }', {}, viewer)).data.actionTeamCalls
  expect([await waiting(boss), await waiting(city)]).toEqual([{ totalCount: 1, nodes: [{ id: net }] }, { totalCount: 1, nodes: [{ id: bill }] }])
  expect((await answer('Commit', net, city)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect(await answer('Commit', net, boss)).toEqual({ actionTeamCall: { status: 'COMMITTED', reason: null, answeredBy: { name: '聂主任' } }, userErrors: [] })
  expect(await sees('net', 'cus_branch')).toBe(true)
  expect((await answer('Decline', bill, city, ' ')).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect((await answer('Decline', bill, city, '月末关账')).actionTeamCall).toMatchObject({ status: 'DECLINED', reason: '月末关账' })
  expect((await answer('Commit', bill, city)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect((await read(team.id)).members).toEqual([{ duty: '线路割接', employee: { name: '宁网' }, department: { name: '网络维护中心' } }, { duty: null, employee: { name: '李立' }, department: { name: '广州市大客户部' } }])
})

test('people called from within reach join at once, and more can be called by the leader', async () => {
  const { team } = await mobilize('cus_1', { name: '账务行动组', members: [{ employeeId: 'emp_bill', duty: '对账' }] }, city)
  expect(team).toMatchObject({ leader: { name: '李立' }, calls: [{ status: 'COMMITTED', answeredBy: { name: '陈城' } }] })
  expect(await sees('bill', 'cus_1')).toBe(true)
  const call = async (input: object, viewer: Viewer) => (await graph.run(`mutation ($id: ID!, $input: ActionTeamCallInput!) { actionTeamCall(id: $id, input: $input) { team { ${TEAM} } userErrors { code field } } }`, { id: team.id, input }, viewer)).data.actionTeamCall
  expect((await call({ employeeId: 'emp_net', duty: '割接' }, boss)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  const added = await call({ employeeId: 'emp_net', duty: '割接' }, li)
  expect(added.team.calls.map((each: { status: string }) => each.status)).toEqual(['COMMITTED', 'CALLED'])
  expect((await call({ employeeId: 'emp_net', duty: '割接' }, li)).userErrors).toMatchObject([{ code: 'TAKEN', field: ['input', 'employeeId'] }])
  expect((await answer('Withdraw', added.team.calls[1].id, boss)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect((await answer('Withdraw', added.team.calls[1].id, li)).actionTeamCall.status).toBe('WITHDRAWN')
})

test('what does not make an action team is refused', async () => {
  const refused = async (input: object, customerId = 'cus_1', viewer = li) => (await mobilize(customerId, input, viewer)).userErrors
  expect(await refused({ purpose: ' ' })).toEqual([{ code: 'REQUIRED', field: ['input', 'purpose'] }])
  expect(await refused({ endsOn: day(-1) })).toEqual([{ code: 'INVALID', field: ['input', 'endsOn'] }])
  expect(await refused({ endsOn: day(400) })).toEqual([{ code: 'INVALID', field: ['input', 'endsOn'] }])
  expect(await refused({ members: [] })).toEqual([{ code: 'INVALID', field: ['input', 'members'] }])
  expect(await refused({ members: [{ employeeId: 'emp_lu', duty: '帮忙' }] })).toEqual([{ code: 'SAME_DEPARTMENT', field: ['input', 'members', '0', 'employeeId'] }])
  expect(await refused({ members: [{ employeeId: 'emp_net', duty: ' ' }] })).toEqual([{ code: 'REQUIRED', field: ['input', 'members', '0', 'duty'] }])
  expect(await refused({}, 'cus_free', city)).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['customerId'] }])
  expect(await refused({}, 'cus_1', await may('shu'))).toEqual([{ code: 'NOT_FOUND', field: ['customerId'] }])
  const { data } = await graph.run('mutation ($input: TeamCreateInput!) { teamCreate(input: $input) { userErrors { code field } } }', { input: { name: '另立行动组', kind: 'CUSTOMER_ACTION', unitId: units.city } }, city)
  expect(data.teamCreate.userErrors).toEqual([{ code: 'INVALID', field: ['input', 'kind'] }])
})

test('after its last day the team is gone by itself, and with it the sight of the customer', async () => {
  const { team } = await mobilize('cus_1', { name: '限时行动组', members: [{ employeeId: 'emp_net', duty: '保障' }], endsOn: day(0) })
  await graph.setUp(`update organization.team_members set ended_at = now() where employee_id = 'emp_net'`)
  await answer('Commit', team.calls[0].id, boss)
  await graph.setUp('select access.begin_day()')
  expect(await sees('net', 'cus_1')).toBe(true)
  await graph.setUp(`update organization.teams set ends_on = '${day(-1)}' where id = '${team.id}'; select access.begin_day()`)
  expect(await sees('net', 'cus_1')).toBe(false)
  expect(await read(team.id)).toMatchObject({ endedAt: expect.any(String), members: [], customers: { nodes: [] } })
  expect((await graph.events()).at(-1)).toMatchObject({ type: 'TeamStateChanged', entityId: team.id, data: { to: 'DISSOLVED' } })
})

test('partners and enterprises see who serves them, and nothing of how people were called', async () => {
  const enterprise = viewers.customer('cus_1', everything)
  const teams = (await graph.run('{ teams(filter: { kind: [CUSTOMER_ACTION] }) { nodes { name calls { id } } } actionTeamCalls { totalCount nodes { id } } }', {}, enterprise)).data
  expect(teams.teams.nodes.length).toBeGreaterThan(0)
  for (const team of teams.teams.nodes) expect(team.calls).toEqual([])
  expect(teams.actionTeamCalls).toEqual({ totalCount: 0, nodes: [] })
})

test('calls that are open when a team is dissolved are withdrawn, and nobody is committed to it any more', async () => {
  const { team } = await mobilize('cus_1', { name: '解散行动组', members: [{ employeeId: 'emp_net', duty: '保障' }] })
  const call = team.calls[0].id
  await graph.run('mutation ($id: ID!) { teamDissolve(id: $id) { userErrors { code } } }', { id: team.id }, city)
  expect((await graph.setUp(`select status from organization.action_team_calls where id = '${call}'`))).toEqual([{ status: 'WITHDRAWN' }])
  expect((await answer('Commit', call, boss)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE' }])
})
