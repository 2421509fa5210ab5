import { units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as, sees } = await staffedGraph()
const [admin, city] = [await as('admin'), await as('city')]
await graph.customer('cus_hq')
await graph.customer('cus_branch', { parent: 'cus_hq' })
await graph.customer('cus_wide', { unit: units.city })
await graph.customer('cus_wide_branch', { parent: 'cus_wide', unit: units.otherCity })

const payload = 'team { id version endedAt leader { name } members { duty employee { name } } customers { totalCount nodes { withBranches customer { id } } } } userErrors { code field }'
const run = async (mutation: string, args: Record<string, unknown>, viewer = city) => {
  const types: Record<string, string> = { id: 'ID!', employeeId: 'ID!', customerId: 'ID!', input: `${{ teamCreate: 'TeamCreateInput', teamUpdate: 'TeamUpdateInput', teamMemberAdd: 'TeamMemberInput', teamCustomerAdd: 'TeamCustomerInput' }[mutation]}!` }
  const names = Object.keys(args)
  const { data } = await graph.run(`mutation (${names.map((name) => `$${name}: ${types[name]}`).join(', ')}) { answer: ${mutation}(${names.map((name) => `${name}: $${name}`).join(', ')}) { ${payload} } }`, args, viewer)
  return data.answer
}
const create = async (input: object = {}, viewer = city) => (await run('teamCreate', { input: { name: '星河服务团队', kind: 'ACCOUNT_MANAGER_TEAM', unitId: units.city, ...input } }, viewer)).team.id as string

test('members see what the team serves from the moment they join until the moment they go', async () => {
  const id = await create({ leaderId: 'emp_li' })
  expect(await run('teamCustomerAdd', { id, input: { customerId: 'cus_hq' } })).toMatchObject({ team: { leader: { name: '李立' }, customers: { totalCount: 1, nodes: [{ withBranches: true, customer: { id: 'cus_hq' } }] } }, userErrors: [] })
  expect(await Promise.all([sees('li', 'cus_branch'), sees('lu', 'cus_branch')])).toEqual([true, false])
  expect((await run('teamMemberAdd', { id, input: { employeeId: 'emp_lu', duty: '属地服务' } })).team.members).toEqual([{ duty: '属地服务', employee: { name: '卢露' } }, { duty: null, employee: { name: '李立' } }])
  expect((await run('teamMemberAdd', { id, input: { employeeId: 'emp_lu' } })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'employeeId'] }])
  expect(await sees('lu', 'cus_branch')).toBe(true)
  expect((await run('teamMemberRemove', { id, employeeId: 'emp_lu' })).userErrors).toEqual([])
  expect(await sees('lu', 'cus_branch')).toBe(false)
  expect((await run('teamMemberRemove', { id, employeeId: 'emp_li' })).team.leader).toBeNull()
  expect(await sees('li', 'cus_hq')).toBe(false)
})

test('what a team no longer serves, or no longer is, it no longer sees', async () => {
  const id = await create({ leaderId: 'emp_li' })
  await run('teamCustomerAdd', { id, input: { customerId: 'cus_hq', withBranches: false } })
  expect(await Promise.all([sees('li', 'cus_hq'), sees('li', 'cus_branch')])).toEqual([true, false])
  await run('teamCustomerRemove', { id, customerId: 'cus_hq' })
  expect(await sees('li', 'cus_hq')).toBe(false)
  expect((await run('teamCustomerRemove', { id, customerId: 'cus_hq' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['customerId'] }])
  await run('teamCustomerAdd', { id, input: { customerId: 'cus_hq' } })
  expect(await sees('li', 'cus_branch')).toBe(true)
  expect((await run('teamDissolve', { id })).team).toMatchObject({ endedAt: expect.any(String), leader: null, members: [], customers: { totalCount: 0 } })
  expect(await sees('li', 'cus_branch')).toBe(false)
  expect((await as('li')).keys).toEqual(['employee:emp_li'])
  expect((await run('teamUpdate', { id, input: { purpose: '重启' } })).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
})

test('nobody joins people to customers they do not see themselves, or reaches beyond their units', async () => {
  const id = await create({ name: '全国团队', kind: 'NATIONAL_VIRTUAL', unitId: units.group, leaderId: 'emp_shu' }, admin)
  expect((await run('teamMemberAdd', { id, input: { employeeId: 'emp_li' } })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  const own = await create()
  expect((await run('teamCustomerAdd', { id: own, input: { customerId: 'cus_wide' } })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'customerId'] }])
  expect((await run('teamCustomerAdd', { id: own, input: { customerId: 'cus_wide', withBranches: false } })).userErrors).toEqual([])
  expect((await run('teamCustomerAdd', { id: own, input: { customerId: 'cus_wide_branch', withBranches: false } })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'customerId'] }])
  expect((await run('teamMemberAdd', { id: own, input: { employeeId: 'emp_shu' } })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'employeeId'] }])
  await run('teamCustomerAdd', { id: own, input: { customerId: 'cus_wide_branch' } }, admin)
  expect((await run('teamMemberAdd', { id: own, input: { employeeId: 'emp_li' } })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect((await run('teamCreate', { input: { name: '越级团队', kind: 'NATIONAL_VIRTUAL', unitId: units.city } })).userErrors).toEqual([{ code: 'LEVEL_MISMATCH', field: ['input', 'unitId'] }])
})

test('the leader is a member, and versions are kept', async () => {
  const id = await create()
  expect((await run('teamUpdate', { id, input: { leaderId: 'emp_lu' } })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'leaderId'] }])
  await run('teamMemberAdd', { id, input: { employeeId: 'emp_lu' } })
  expect((await run('teamUpdate', { id, input: { leaderId: 'emp_lu' } })).team).toMatchObject({ leader: { name: '卢露' }, version: 2 })
})

test('a customer shows its teams, also those that serve it with its headquarters, for many in one statement', async () => {
  await graph.customer('cus_shown')
  await graph.customer('cus_shown_branch', { parent: 'cus_shown' })
  const id = await create({ name: '一体化团队' })
  await run('teamCustomerAdd', { id, input: { customerId: 'cus_shown' } })
  const of = ['cus_shown', 'cus_shown_branch', 'cus_wide_branch'].map((customer) => ({ __typename: 'Customer', id: customer }))
  const query = 'query ($of: [_Any!]!) { customers: _entities(representations: $of) { ... on Customer { id teams { name } } } }'
  const { data, statements } = await graph.run(query, { of }, city)
  expect(data.customers).toEqual([
    { id: 'cus_shown', teams: [{ name: '一体化团队' }] },
    { id: 'cus_shown_branch', teams: [{ name: '一体化团队' }] },
    { id: 'cus_wide_branch', teams: [] },
  ])
  expect(statements).toHaveLength(1)
  const enterprise = viewers.customer('cus_shown_branch', everything)
  expect((await graph.run('{ teams { nodes { name customers { totalCount nodes { customer { id } } } } } }', {}, enterprise)).data.teams.nodes).toEqual([{ name: '一体化团队', customers: { totalCount: 0, nodes: [] } }])
})

test('teams are found by name, kind, member and unit above', async () => {
  const names = async (args: string) => (await graph.run(`{ teams(${args}) { totalCount nodes { name } } }`, {}, admin)).data.teams.nodes.map((node: { name: string }) => node.name)
  expect(await names('search: "全国"')).toEqual(['全国团队'])
  expect(await names('filter: { member: ["emp_shu"] }')).toEqual(['全国团队'])
  expect(await names(`filter: { under: ["${units.city}"], kind: [NATIONAL_VIRTUAL] }`)).toEqual([])
  const { data } = await graph.run('{ employee(id: "emp_shu") { teams { duty team { name kind } } } }', {}, admin)
  expect(data.employee.teams).toEqual([{ duty: null, team: { name: '全国团队', kind: 'NATIONAL_VIRTUAL' } }])
})

test('what people write of a team and its members is not longer than a page', async () => {
  const { data } = await graph.run('mutation ($input: TeamCreateInput!) { teamCreate(input: $input) { team { id } userErrors { code field } } }', { input: { name: '长话短说队', kind: 'PROJECT_GROUP', unitId: units.city, purpose: '长'.repeat(1001) } }, await as('city'))
  expect(data.teamCreate.userErrors).toEqual([{ code: 'INVALID', field: ['input', 'purpose'] }])
})
