import { expect, test } from 'vitest'
import { staffedGraph } from './testing.ts'

// What becomes of account managers when enterprise trees part and join: the database sees to it, whoever moves a customer.

const { graph } = await staffedGraph()
for (const [id, parent] of [['cus_a', null], ['cus_a1', 'cus_a'], ['cus_a11', 'cus_a1'], ['cus_b', null], ['cus_c', null]] as const) await graph.customer(id, { parent })
await graph.setUp(`insert into organization.assignments (id, customer_id, employee_id) values ('asg_a', 'cus_a', 'emp_li'), ('asg_b', 'cus_b', 'emp_lu')`)

const managers = async () =>
  Object.fromEntries((await graph.setUp('select customer_id, employee_id from organization.assignments where ended_at is null order by 1')).map((row: { customer_id: string; employee_id: string }) => [row.customer_id, row.employee_id]))
const place = (id: string, parent: string | null) => graph.setUp(`update customers.customers set parent_id = ${parent ? `'${parent}'` : 'null'}, parent_since = (now() at time zone 'Asia/Shanghai')::date where id = '${id}'`)
const keyDifferences = () => graph.setUp('(select key, customer_id from access.scope_keys except select key, customer_id from access.expected_keys) union all (select key, customer_id from access.expected_keys except select key, customer_id from access.scope_keys)')

test('a part that leaves its tree keeps the account manager it had', async () => {
  await place('cus_a1', null)
  expect(await managers()).toEqual({ cus_a: 'emp_li', cus_a1: 'emp_li', cus_b: 'emp_lu' })
  expect(await keyDifferences()).toEqual([])
})

test('a tree that joins another comes under its account manager', async () => {
  await place('cus_a1', 'cus_b')
  expect(await managers()).toEqual({ cus_a: 'emp_li', cus_b: 'emp_lu' })
  expect((await graph.setUp(`select 1 from access.scope_keys where key = 'employee:emp_lu' and customer_id = 'cus_a11'`)).length).toBe(1)
  expect((await graph.setUp(`select 1 from access.scope_keys where key = 'employee:emp_li' and customer_id = 'cus_a11'`)).length).toBe(0)
  expect(await keyDifferences()).toEqual([])
})

test('a tree without an account manager gets the one of the tree that joins it', async () => {
  await place('cus_a', 'cus_c')
  expect(await managers()).toEqual({ cus_b: 'emp_lu', cus_c: 'emp_li' })
})

test('each change of an account manager is told', async () => {
  const told = (await graph.events()).filter(({ type }: { type: string }) => type === 'AccountManagerChanged')
  expect(told.map(({ customerId, data }: { customerId: string; data: { reason: string } }) => [customerId, data.reason]).sort()).toEqual([
    ['cus_a', 'JOINED_TREE'], ['cus_a1', 'JOINED_TREE'], ['cus_a1', 'LEFT_TREE'], ['cus_c', 'TREE_JOINED'],
  ])
})
