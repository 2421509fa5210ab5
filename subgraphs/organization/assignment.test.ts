import { units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as, sees } = await staffedGraph()
const city = await as('city')
await graph.customer('cus_hq', { name: '总部' })
await graph.customer('cus_branch', { parent: 'cus_hq', name: '分部' })
await graph.customer('cus_far_hq', { unit: units.city })
await graph.customer('cus_far_branch', { parent: 'cus_far_hq', unit: units.otherCity })
await graph.customer('cus_c', { tier: 'C' })

const change = async (customerId: string, employeeId: string, reason: string | null = null, viewer = city) =>
  (await graph.run('mutation ($customerId: ID!, $input: AssignmentChangeInput!) { assignmentChange(customerId: $customerId, input: $input) { assignment { employee { name } endedAt customer { id } } userErrors { code field } } }', { customerId, input: { employeeId, reason } }, viewer)).data.assignmentChange
const managers = async (ids: string[], viewer = city) =>
  graph.run('query ($of: [_Any!]!) { customers: _entities(representations: $of) { ... on Customer { id accountManager { name } assignments { reason endedAt employee { name } customer { id } } } } }', { of: ids.map((id) => ({ __typename: 'Customer', id })) }, viewer)

test('a tree has one account manager: the change ends one and begins the next, and both keys follow at once', async () => {
  expect(await change('cus_hq', 'emp_li')).toEqual({ assignment: { employee: { name: '李立' }, endedAt: null, customer: { id: 'cus_hq' } }, userErrors: [] })
  expect(await Promise.all([sees('li', 'cus_hq'), sees('li', 'cus_branch'), sees('lu', 'cus_branch')])).toEqual([true, true, false])
  expect((await change('cus_hq', 'emp_lu')).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect(await sees('li', 'cus_hq')).toBe(true)
  expect((await change('cus_hq', 'emp_lu', '轮岗')).userErrors).toEqual([])
  expect(await Promise.all([sees('li', 'cus_hq'), sees('li', 'cus_branch'), sees('lu', 'cus_branch')])).toEqual([false, false, true])
  expect((await change('cus_hq', 'emp_lu', '再来')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'employeeId'] }])
  expect((await graph.events()).filter((event: { type: string }) => event.type === 'AccountManagerChanged')).toMatchObject([
    { customerId: 'cus_hq', data: { from: null, to: 'emp_li' } },
    { customerId: 'cus_hq', data: { from: 'emp_li', to: 'emp_lu', reason: '轮岗' } },
  ])
})

test("a branch's account manager is that of its root, with the same history, and one statement answers for many", async () => {
  const { data, statements } = await managers(['cus_hq', 'cus_branch', 'cus_c'])
  const history = [
    { reason: '轮岗', endedAt: null, employee: { name: '卢露' }, customer: { id: 'cus_hq' } },
    { reason: null, endedAt: expect.any(String), employee: { name: '李立' }, customer: { id: 'cus_hq' } },
  ]
  expect(data.customers).toEqual([
    { id: 'cus_hq', accountManager: { name: '卢露' }, assignments: history },
    { id: 'cus_branch', accountManager: { name: '卢露' }, assignments: history },
    { id: 'cus_c', accountManager: null, assignments: [] },
  ])
  expect(statements).toHaveLength(3)
})

test('a branch sees who is responsible, not its headquarters; a stranger nothing', async () => {
  const branch = await managers(['cus_branch', 'cus_hq'], viewers.customer('cus_branch', everything))
  expect(branch.data.customers[0]).toEqual({
    id: 'cus_branch',
    accountManager: { name: '卢露' },
    assignments: [
      { reason: '轮岗', endedAt: null, employee: { name: '卢露' }, customer: null },
      { reason: null, endedAt: expect.any(String), employee: null, customer: null },
    ],
  })
  expect(branch.data.customers[1]).toEqual({ id: 'cus_hq', accountManager: null, assignments: [] })
  const stranger = await managers(['cus_hq'], viewers.stranger(everything))
  expect(stranger.data.customers).toEqual([{ id: 'cus_hq', accountManager: null, assignments: [] }])
})

test('the database refuses a second account manager and one at a branch', async () => {
  await expect(graph.setUp(`insert into organization.assignments (id, customer_id, employee_id) values ('asg_two', 'cus_hq', 'emp_li')`)).rejects.toThrow()
  await expect(graph.setUp(`insert into organization.assignments (id, customer_id, employee_id) values ('asg_branch', 'cus_branch', 'emp_li')`)).rejects.toThrow()
  expect((await change('cus_branch', 'emp_li')).userErrors).toEqual([{ code: 'NOT_TREE_ROOT', field: ['customerId'] }])
})

test('assignments go to account managers within reach, for whole trees in sight', async () => {
  expect((await change('cus_c', 'emp_city')).userErrors).toEqual([{ code: 'POSITION_DOES_NOT_FIT', field: ['input', 'employeeId'] }])
  expect((await change('cus_hq', 'emp_tan', '试')).userErrors).toEqual([{ code: 'POSITION_DOES_NOT_FIT', field: ['input', 'employeeId'] }])
  expect((await change('cus_c', 'emp_tan')).userErrors).toEqual([])
  expect((await change('cus_c', 'emp_shu', '跨省')).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'employeeId'] }])
  expect((await change('cus_far_hq', 'emp_li')).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['customerId'] }])
  expect((await change('cus_far_branch', 'emp_li')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['customerId'] }])
  expect((await change('cus_far_hq', 'emp_li', null, await as('admin'))).userErrors).toEqual([])
})

test('two changes at once leave one account manager and an unbroken history', async () => {
  await Promise.all(['emp_li', 'emp_lu', 'emp_li', 'emp_lu'].map((employee, index) => change('cus_hq', employee, `同时 ${index}`)))
  const rows = await graph.setUp(`select ended_at from organization.assignments where customer_id = 'cus_hq'`)
  expect(rows.filter((row: { ended_at: string | null }) => row.ended_at === null)).toHaveLength(1)
})
