import { connect, rows } from '@panorama/kit/database'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { example, operator, startSystem } from './system.ts'

// A merge reaches every subgraph in one transaction, and its undo leaves nothing of it.

const databaseUrl = await operator(120)
const together = await startSystem(databaseUrl, 'together')
const owner = connect(databaseUrl, { max: 2 })
afterAll(owner.close)
// Answers say how many minutes are left: the clock stands, so that a merge is all that can change them.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))

const FILE = `query ($id: ID!) { customer(id: $id) {
  id code name shortName status statusSince classes tier level slaLevel address officeAddress phone registrationNumber legalRepresentative website remarks monthlyFee { amount } createdAt updatedAt version
  aliases { id alias isMain providedBy } identifiers { id system value retiredOn } parent { id } headquarters { id } managedBy { id name } branches(first: 50) { totalCount nodes { id name parent { id } } }
  organizationChart { depth parentId branchCount customer { id } } contacts(first: 20) { totalCount nodes { id name manager { id } customer { id } tickets(first: 3) { nodes { id } } } }
  accountManager { id name } assignments { id employee { id } startedAt endedAt } teams { id name members { employee { id } } } partnerShares { id partner { id } startsAt endsAt } } }`
const WORK = `query ($id: ID!) { customer(id: $id) {
  usedProducts(first: 50) { totalCount nodes { id status quantity customer { id } } } usedProductCount
  opportunities(first: 20) { totalCount nodes { id name status customer { id } quotes { id number status lines { id description } } } } openOpportunityCount pipelineValue { amount }
  quotes(first: 20) { nodes { id number status } } contracts(first: 20) { totalCount nodes { id number status items { id description } } }
  tickets(first: 20) { totalCount nodes { id number status title customer { id } steps(first: 5) { nodes { id } } notes(first: 5) { nodes { id text } } } } openTicketCount lastContactAt } }`

const ask = async (query: string, variables: object = {}, persona = 'group-leader') => {
  const { body } = await together.ask(persona, query, variables)
  expect(body.errors).toBeUndefined()
  return body.data
}
const everything = async (ids: readonly string[]) => {
  const answers: string[] = []
  for (const persona of ['group-leader', 'city-manager', 'partner-agent', 'enterprise-admin'])
    for (const id of ids) {
      for (const query of [FILE, WORK, example('customer-360').query]) answers.push((await together.ask(persona, query, { id })).text)
    }
  for (const persona of ['group-leader', 'account-manager']) answers.push((await together.ask(persona, '{ customers(first: 100) { totalCount nodes { id name openTicketCount usedProductCount } } tickets(first: 100) { nodes { id customer { id } } } }')).text)
  return answers
}
const wide = async (id: string) => ({ ...(await ask(FILE, { id })).customer, ...(await ask(WORK, { id })).customer })
const MERGE = `mutation ($survivor: ID!, $merged: ID!) { customerMerge(survivorId: $survivor, mergedId: $merged, input: { reason: "同一企业重复建档" }) {
  customerMerge { id parts { subject movedCount droppedCount } } userErrors { code message } } }`
const UNDO = 'mutation ($id: ID!) { customerMergeUndo(id: $id, input: { reason: "两家不同的企业" }) { conflicts { subject kind } userErrors { code message } } }'

/** Trees with much in every subgraph: the first customer of each has contracts, tickets and products. */
const rich = async () =>
  (await rows<{ id: string }>(owner.db, sql`
    select p.customer_id as id from access.places p where p.root_id = p.customer_id
      and exists (select from sales.contracts c where c.customer_id = p.customer_id) and exists (select from service.tickets t where t.customer_id = p.customer_id)
      and exists (select from products.used_products u where u.customer_id = p.customer_id) and exists (select from sales.quotes q where q.customer_id = p.customer_id)
    order by cardinality(array(select 1 from access.places b where b.root_id = p.customer_id)) desc, p.customer_id limit 3`)).map(({ id }) => id)

/** Rows of a merged customer anywhere, in whatever column holds the id of a customer. */
const left = async (id: string) => {
  const columns = await rows<{ table: string; column: string }>(owner.db, sql`
    select format('%I.%I', table_schema, table_name) as table, column_name as column from information_schema.columns
    where table_schema in ('access', 'organization', 'customers', 'products', 'sales', 'service', 'work') and (column_name like '%customer\\_id' or column_name in ('root_id', 'parent_id'))
      and table_name not in ('outbox', 'customer_merges') and table_schema || '.' || table_name not in (select schemaname || '.' || viewname from pg_views)`)
  const found: string[] = []
  for (const { table, column } of columns)
    if ((await rows(owner.db, sql`select from ${sql.raw(table)} where ${sql.identifier(column)}::text = ${id} limit 1`)).length) found.push(`${table}.${column}`)
  return found
}

/** Everything that is open in the hands of whoever owns the deals of these trees goes to a colleague. */
const handOver = (number: number, ids: readonly string[]) => rows(owner.db, sql`
  insert into access.handovers (id, from_id, to_id, root_ids, reason, actor_id, actor_name, correlation_id)
  select ${`hop_${number}_`} || o.owner_id, o.owner_id, (select e.id from organization.employees e where e.position = 'ACCOUNT_MANAGER' and e.left_at is null and e.id <> o.owner_id order by e.id limit 1),
    array[${sql.join(ids.map((id) => sql`${id}`), sql`, `)}]::text[], '岗位轮换', 'emp_x', '管理员', 'handover'
  from (select distinct o.owner_id from sales.opportunities o where o.customer_id in (${sql.join(ids.map((id) => sql`${id}`), sql`, `)}) and o.owner_id is not null) o`)
/** Rows that no query of the test shows. */
const records = async () => ({
  items: await rows(owner.db, sql`select handover_id, kind, entity_id, customer_id from access.handover_items order by 1, 3`),
  owners: await rows(owner.db, sql`select id, customer_id, subject_id from sales.owner_changes order by id`),
})

/** What the search knows of who may see whom, and what it should know. */
const reach = sql`select key, rank, serial, starts_at, ends_at from customers.search_reach`
const expectedReach = sql`select customers.reach_of(k.key), d.rank, d.serial, k.starts_at, k.ends_at from access.scope_keys k join customers.search_documents d using (customer_id)`

test('after merge and undo the graph answers as before, byte for byte, over all subgraphs and for every kind of viewer', async () => {
  const [a, b, c] = (await rich()) as [string, string, string]
  await handOver(1, [a, b, c])
  for (const id of [a, b]) expect((await records()).items, id).toContainEqual(expect.objectContaining({ customer_id: id }))
  for (const [survivor, merged] of [[a, b], [c, a]] as const) {
    const [before, kept] = [await everything([survivor, merged]), await records()]
    const one = await wide(survivor)
    const other = await wide(merged)
    const { customerMerge } = await ask(MERGE, { survivor, merged })
    expect(customerMerge.userErrors).toEqual([])

    const joined = await wide(survivor)
    for (const list of ['usedProducts', 'opportunities', 'contracts', 'tickets', 'contacts', 'branches']) expect(joined[list].totalCount, list).toBe(one[list].totalCount + other[list].totalCount)
    expect(joined.accountManager).toEqual(one.accountManager)
    expect((await wide(merged)).id).toBe(survivor)
    expect((await ask('query ($code: String!) { customerByCode(code: $code) { id } }', { code: other.code })).customerByCode.id).toBe(survivor)
    expect(await left(merged)).toEqual([])
    expect(customerMerge.customerMerge.parts.map((part: { subject: string }) => part.subject.split('.')[0])).toEqual(expect.arrayContaining(['organization', 'customers', 'products', 'sales', 'service']))

    expect((await ask(UNDO, { id: customerMerge.customerMerge.id })).customerMergeUndo).toEqual({ conflicts: [], userErrors: [] })
    const after = await everything([survivor, merged])
    for (const [index, text] of after.entries()) expect(JSON.parse(text)).toEqual(JSON.parse(before[index]!))
    expect(after).toEqual(before)
    expect(await records()).toEqual(kept)
    expect(await rows(owner.db, sql`select key, customer_id from access.scope_keys except select key, customer_id from access.expected_keys`)).toEqual([])
    expect(await rows(owner.db, sql`select key, customer_id from access.expected_keys except select key, customer_id from access.scope_keys`)).toEqual([])
    expect(await rows(owner.db, sql`${expectedReach} except ${reach}`)).toEqual([])
    expect(await rows(owner.db, sql`${reach} except ${expectedReach}`)).toEqual([])
  }
}, 180_000)

test('what happened to a moved deal since goes back with it', async () => {
  const [survivor, merged] = (await rich()) as [string, string]
  const { customerMerge, userErrors } = (await ask(MERGE, { survivor, merged })).customerMerge
  expect(userErrors).toEqual([])
  const [deal] = await rows<{ id: string }>(owner.db, sql`
    select key ->> 'id' as id from access.customer_merge_changes join sales.opportunities o on o.id = key ->> 'id'
    where merge_id = ${customerMerge.id} and table_name = 'opportunities' and o.owner_id is not null and o.status in ('NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED') limit 1`)
  await rows(owner.db, sql`insert into sales.quotes (id, customer_id, opportunity_id, number, revision, name, status, currency, valid_until, prepared_by)
    values ('quo_since', ${survivor}, ${deal!.id}, 'QSINCE', 1, '合并后的报价', 'DRAFT', 'CNY', '2099-01-01', 'emp_x')`)
  await rows(owner.db, sql`insert into sales.steps (customer_id, subject_id, status, actor_id) values (${survivor}, 'quo_since', 'DRAFT', 'emp_x')`)
  await handOver(2, [survivor])
  const since = async () => ({
    items: await rows(owner.db, sql`select distinct customer_id from access.handover_items where handover_id like 'hop_2_%' and entity_id = ${deal!.id}`),
    owners: await rows(owner.db, sql`select customer_id from sales.owner_changes where subject_id = ${deal!.id} and changed_at = (select max(at) from access.handovers)`),
  })
  expect(await since()).toEqual({ items: [{ customer_id: survivor }], owners: [{ customer_id: survivor }] })
  expect((await ask(UNDO, { id: customerMerge.id })).customerMergeUndo).toEqual({ conflicts: [], userErrors: [] })
  expect(await since()).toEqual({ items: [{ customer_id: merged }], owners: [{ customer_id: merged }] })
  expect(await rows(owner.db, sql`select customer_id from sales.quotes where id = 'quo_since' union all select customer_id from sales.steps where subject_id = 'quo_since'`)).toEqual([{ customer_id: merged }, { customer_id: merged }])
}, 120_000)

test('of a merge that fails in one subgraph nothing remains in any', async () => {
  const [survivor, merged] = (await rich()) as [string, string]
  const before = await everything([survivor, merged])
  await rows(owner.db, sql`create function public.fail() returns trigger language plpgsql as $$ begin raise exception 'the last subgraph fails'; end $$`)
  await rows(owner.db, sql`create trigger zz_fails after insert on access.customer_merges for each row execute function public.fail()`)
  const { body } = await together.ask('group-leader', MERGE, { survivor, merged })
  expect(body.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR')
  await rows(owner.db, sql`drop trigger zz_fails on access.customer_merges`)
  expect(await everything([survivor, merged])).toEqual(before)
}, 120_000)
