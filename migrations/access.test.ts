import { connect } from '@panorama/kit/database'
import { testDatabase } from '@panorama/kit/testing'
import { afterAll, beforeEach, expect, test } from 'vitest'

// The stored keys under concurrency: two changes that each see only their own half would lose a key or leave one behind.

const url = await testDatabase()
const connection = connect(url, { max: 2 })
const [a, b, c] = await Promise.all([connection.dedicated(), connection.dedicated(), connection.dedicated()])
afterAll(async () => {
  await Promise.all([a, b, c].map((client) => client.end()))
  await connection.close()
})

const customer = (id: string, parent: string | null, unit = 'org_city') => `
  insert into customers.customers (id, code, name, status, category, ownership_form, industry, level, province_code, region_code, unit_id, parent_id)
  values ('${id}', '${id}', '客户${id}', 'ACTIVE', 'ENTERPRISE', 'PRIVATE', 'OTHER', 'CITY', '44', '440100', '${unit}', ${parent ? `'${parent}'` : 'null'})`
const grant = (source: string, id: string, key: string, customerId: string, branches = true) =>
  `insert into access.grants (source, source_id, key, customer_id, with_branches) values ('${source}', '${id}', '${key}', '${customerId}', ${branches})`

await a.query(`insert into organization.org_units (id, name, level, kind) values ('org_city', '甲市大客户部', 'CITY', 'KEY_ACCOUNT'), ('org_top', '大客户事业部', 'GROUP', 'KEY_ACCOUNT')`)
let serial = 0
let root = ''
beforeEach(async () => {
  root = `cus_root_${++serial}`
  await a.query(customer(root, null))
})

/** Stored keys that the policy does not give, and keys it gives that are not stored. */
const differences = async () =>
  (await c.query('(select key, customer_id from access.scope_keys except select key, customer_id from access.expected_keys) union all (select key, customer_id from access.expected_keys except select key, customer_id from access.scope_keys)')).rows

/** Both at once: `first` holds its transaction open while `second` runs, which may have to wait for it. */
const together = async (first: string[], second: string[]) => {
  await a.query('begin')
  for (const text of first) await a.query(text)
  await b.query('begin')
  const waiting = (async () => {
    for (const text of second) await b.query(text)
    await b.query('commit')
  })()
  await new Promise((resolve) => setTimeout(resolve, 80))
  await a.query('commit')
  await waiting
  expect(await differences()).toEqual([])
}

test('a branch opened while its headquarters are granted gets the grant', () =>
  together([customer(`${root}_b`, root)], [grant('share', root, 'partner:par_1', root)]))

test('a headquarters granted while a branch is opened gives the grant to the branch', () =>
  together([grant('share', root, 'partner:par_1', root)], [customer(`${root}_b`, root)]))

test('two grants of one key that end at once leave no key behind', async () => {
  await a.query(`${grant('share', `${root}1`, 'partner:par_1', root)}; ${grant('team', `${root}2`, 'partner:par_1', root)}`)
  await together([`delete from access.grants where source_id = '${root}1'`], [`delete from access.grants where source_id = '${root}2'`])
})

test('a grant that begins while another of the same key ends keeps the key', async () => {
  await a.query(grant('assignment', root, 'employee:emp_1', root))
  await together([grant('creator', root, 'employee:emp_1', root, false)], [`delete from access.grants where source = 'assignment' and source_id = '${root}'`])
})

test('a customer opened while its unit gets a superior is seen by the superior', () =>
  together([customer(`${root}_x`, null)], [`update organization.org_units set key_account_parent_id = 'org_top' where id = 'org_city'`]))

test('a unit moved while customers are opened below it leaves no key behind', () =>
  together([`update organization.org_units set key_account_parent_id = null where id = 'org_city'`], [customer(`${root}_y`, null)]))

const seat = (employee: string) => `insert into access.seats (team_id, employee_id) values ('tea_${root}', '${employee}')`

test('whoever joins a team while it is given a customer sees the customer', async () => {
  await together([seat('emp_joins')], [grant('team', root, `team:tea_${root}`, root)])
  const { rows } = await c.query(`select key from access.scope_keys where customer_id = '${root}' and key !~ '^(unit|customer):' order by key`)
  expect(rows).toEqual([{ key: 'employee:emp_joins' }, { key: `team:tea_${root}` }])
})

test('a team that is given a customer while somebody joins shows it to the joiner', async () => {
  await together([grant('team', root, `team:tea_${root}`, root), customer(`${root}_t`, root)], [seat('emp_joins')])
  const { rows } = await c.query(`select customer_id from access.scope_keys where key = 'employee:emp_joins' and customer_id like '${root}%' order by 1`)
  expect(rows).toEqual([{ customer_id: root }, { customer_id: `${root}_t` }])
})

test('whoever sits in two teams of a customer and leaves one still sees the customer', async () => {
  await a.query(`${grant('team', root, `team:tea_${root}`, root)}; ${grant('team', `${root}2`, 'team:tea_other', root)}; ${seat('emp_two')}; insert into access.seats values ('tea_other', 'emp_two')`)
  await together([`delete from access.seats where team_id = 'tea_other'`], [`delete from access.grants where source_id = '${root}' and source = 'share'`])
  const { rows } = await c.query(`select 1 from access.scope_keys where key = 'employee:emp_two' and customer_id = '${root}'`)
  expect(rows).toHaveLength(1)
})

test('a change of a headquarters never takes back what was changed at a branch meanwhile', async () => {
  await a.query(customer(`${root}_b`, root))
  await together([`update customers.customers set tier = 'A', unit_id = 'org_top' where id = '${root}_b'`], [`update customers.customers set website = 'https://x.example' where id = '${root}'`])
  const { rows } = await c.query(`select tier, unit_id from access.places where customer_id = '${root}_b'`)
  expect(rows).toEqual([{ tier: 'A', unit_id: 'org_top' }])
})

test('grants are written anew, never changed', async () => {
  await a.query(grant('share', root, 'partner:par_9', root))
  await expect(a.query(`update access.grants set customer_id = 'cus_other' where source_id = '${root}'`)).rejects.toThrow(/never updated/)
})

test('a subgraph runs no function that is not its own, and forgets no event', async () => {
  const sales = connect(url, { max: 2, role: 'panorama_sales' })
  const client = await sales.dedicated()
  await expect(client.query(`select access.refresh('{}')`)).rejects.toThrow(/permission denied/)
  await expect(client.query('delete from sales.outbox')).rejects.toThrow(/permission denied/)
  await expect(client.query('select permissions from access.principals')).rejects.toThrow(/permission denied/)
  await client.end()
  await sales.close()
})
