import { units, viewers } from '@panorama/kit/testing.graph'
import type { Viewer } from '@panorama/kit/viewer'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as } = await staffedGraph()
const admin = await as('admin')
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
for (const id of ['cus_1', 'cus_2', 'cus_3', 'cus_4']) await graph.customer(id, { tier: 'C' })
await graph.setUp(`insert into organization.employees (id, number, name, position, unit_id) values ('emp_far', 'S0002', '邓电', 'TELEPHONE_ACCOUNT_MANAGER', '${units.otherCity}')`)

const setNorm = async (input: object, viewer: Viewer = admin) =>
  (await graph.run('mutation ($input: CoverageNormInput!) { coverageNormSet(position: TELEPHONE_ACCOUNT_MANAGER, input: $input) { coverageNorm { validFrom standard maximum } userErrors { code field } } }', { input: { validFrom: today, standard: 1, maximum: 2, ...input } }, viewer)).data.coverageNormSet
const assign = async (customerId: string, employeeId = 'emp_tan') =>
  (await graph.run('mutation ($id: ID!, $input: AssignmentChangeInput!) { assignmentChange(customerId: $id, input: $input) { assignment { employee { id } } userErrors { code field message } } }', { id: customerId, input: { employeeId, reason: '分配' } }, admin)).data.assignmentChange
const list = async (viewer: Viewer, args = '') => (await graph.run(`{ telephoneCoverage${args} { totalCount nodes { employee { name } customerCount maximum utilizationPercent state } } }`, {}, viewer)).data.telephoneCoverage

test('the norm is data: 1:250 to 1:1000 at first, and another from a day on', async () => {
  expect((await graph.run('{ coverageNorms { position standard maximum } }', {}, admin)).data.coverageNorms).toEqual([{ position: 'TELEPHONE_ACCOUNT_MANAGER', standard: 250, maximum: 1000 }])
  expect((await setNorm({ standard: 3, maximum: 2 })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'maximum'] }])
  expect((await setNorm({ standard: 0 })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'standard'] }])
  expect((await setNorm({ validFrom: '2020-01-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'validFrom'] }])
  expect(await setNorm({})).toEqual({ coverageNorm: { validFrom: today, standard: 1, maximum: 2 }, userErrors: [] })
  expect((await setNorm({ standard: 2 })).coverageNorm.standard).toBe(2)
})

test('a telephone account manager gets customers up to the norm and no further, by whatever way', async () => {
  for (const id of ['cus_1', 'cus_2']) expect((await assign(id)).userErrors).toEqual([])
  expect((await assign('cus_3')).userErrors).toMatchObject([{ code: 'COVERAGE_EXCEEDED', field: ['input', 'employeeId'], message: expect.stringContaining('norm allows 2') }])
  await expect(graph.setUp(`insert into organization.assignments (id, customer_id, employee_id) values ('asg_x', 'cus_3', 'emp_tan')`)).rejects.toThrow()
  for (const id of ['cus_3', 'cus_4']) expect((await assign(id, 'emp_li')).userErrors).toEqual([])
})

test('two assignments at once count each other', async () => {
  await setNorm({ standard: 2, maximum: 3 })
  const both = await Promise.all(['cus_3', 'cus_4'].map((id) => assign(id)))
  expect(both.flatMap(({ userErrors }) => userErrors).map(({ code }) => code)).toEqual(['COVERAGE_EXCEEDED'])
})

test('coverage shows how full each person and each unit is, to those above and to oneself', async () => {
  expect(await list(admin)).toEqual({ totalCount: 2, nodes: expect.arrayContaining([
    { employee: { name: '谭听' }, customerCount: 3, maximum: 3, utilizationPercent: '100.0', state: 'FULL' },
    { employee: { name: '邓电' }, customerCount: 0, maximum: 3, utilizationPercent: '0.0', state: 'BELOW_STANDARD' },
  ]) })
  expect((await list(admin, `(under: ["${units.otherProvince}"])`)).nodes.map((node: { employee: { name: string } }) => node.employee.name)).toEqual(['邓电'])
  const province = { ...(await as('province')), permissions: everything }
  expect((await list(province)).totalCount).toBe(1)
  const tan = { ...(await as('tan')), permissions: everything }
  expect((await list(tan)).nodes).toMatchObject([{ employee: { name: '谭听' }, customerCount: 3 }])
  expect((await list({ ...(await as('shu')), permissions: everything })).totalCount).toBe(0)
  const ofUnit = async (id: string, viewer: Viewer) => (await graph.run(`{ orgUnit(id: "${id}") { telephoneCoverage { employeeCount customerCount capacity utilizationPercent customersPerPerson } } }`, {}, viewer)).data.orgUnit.telephoneCoverage
  expect(await ofUnit(units.group, admin)).toEqual({ employeeCount: 2, customerCount: 3, capacity: 6, utilizationPercent: '50.0', customersPerPerson: 2 })
  expect(await ofUnit(units.otherCity, province)).toBeNull()
  await graph.setUp(`insert into organization.org_units (id, name, level, kind, parent_id, region_code) values ('org_empty', '无人部门', 'CITY', 'DEPARTMENT', '${units.city}', '440100')`)
  expect(await ofUnit('org_empty', admin)).toEqual({ employeeCount: 0, customerCount: 0, capacity: 0, utilizationPercent: null, customersPerPerson: null })
})

test('a unit shows how it is staffed with account managers, and which trees have none', async () => {
  await graph.customer('cus_alone')
  await graph.customer('cus_alone_branch', { parent: 'cus_alone' })
  await graph.customer('cus_gone', { status: 'CLOSED' })
  await graph.setUp(`insert into organization.teams (id, name, kind, unit_id, leader_id) values ('tea_am', '一组', 'ACCOUNT_MANAGER_TEAM', '${units.city}', 'emp_li'), ('tea_pg', '项目组', 'PROJECT_GROUP', '${units.city}', 'emp_li')`)
  const staffed = async (id: string, viewer: Viewer = admin) =>
    (await graph.run(`{ orgUnit(id: "${id}") { accountManagement { accountManagerCount telephoneAccountManagerCount projectManagerCount teamCount treeCount unassignedTreeCount treesPerPerson } } }`, {}, viewer)).data.orgUnit.accountManagement
  const city = { accountManagerCount: 2, telephoneAccountManagerCount: 1, projectManagerCount: 0, teamCount: 1, treeCount: 5, unassignedTreeCount: 1, treesPerPerson: 1 }
  expect(await staffed(units.city)).toEqual(city)
  expect(await staffed(units.province)).toEqual(city)
  expect(await staffed('org_empty')).toEqual({ accountManagerCount: 0, telephoneAccountManagerCount: 0, projectManagerCount: 0, teamCount: 0, treeCount: 0, unassignedTreeCount: 0, treesPerPerson: null })
  expect(await staffed(units.otherCity, { ...(await as('province')), permissions: everything })).toBeNull()
})

test('partners and enterprises see no coverage', async () => {
  for (const viewer of [viewers.partner('par_1', everything), viewers.customer('cus_1', everything)]) {
    const { data } = await graph.run('{ coverageNorms { maximum } telephoneCoverage { totalCount nodes { customerCount } } }', {}, viewer)
    expect(data).toEqual({ coverageNorms: [], telephoneCoverage: { totalCount: 0, nodes: [] } })
  }
})
