import { connect, rows } from '@panorama/kit/database'
import { grade, type Inputs, type RuleContent } from '@panorama/customers/grade'
import { inputsOf } from '@panorama/customers/grade.sql'
import type { Viewer } from '@panorama/kit/viewer'
import { indexPending } from '@panorama/customers/search.sql'
import { testDatabase } from '@panorama/kit/testing'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { isNeeded, load } from './load.ts'
import { personas } from './personas.ts'

const url = await testDatabase()
const connection = connect(url, { max: 2 })
afterAll(connection.close)
const { db } = connection
const count = async (query: ReturnType<typeof sql>) => (await rows<{ n: number }>(db, sql`select count(*)::int as n from (${query}) counted`))[0]!.n

expect(await isNeeded(connection)).toBe(true)
await load(url, { customers: 300 })

test('the operator is whole: all customers, three levels, both lines, every persona', async () => {
  expect(await isNeeded(connection)).toBe(false)
  expect(await count(sql`select from customers.customers`)).toBe(300)
  expect(await count(sql`select distinct level from organization.org_units`)).toBe(3)
  expect(await count(sql`select from organization.org_units where level = 'PROVINCE' and kind = 'KEY_ACCOUNT'`)).toBe(31)
  expect(await count(sql`select from access.principals where subject = any (${sql.param(personas.map(({ id }) => id))})`)).toBe(personas.length)
})

test('the scope keys of the bulk load are what the policy gives', async () => {
  expect(await count(sql`(select key, customer_id, starts_at, ends_at from access.scope_keys except select * from access.expected_keys)
    union all (select * from access.expected_keys except select key, customer_id, starts_at, ends_at from access.scope_keys)`)).toBe(0)
  expect(await count(sql`select subject, kind, actor_id, name, unit_id, keys, permissions, is_active from access.principals
    except select subject, kind, actor_id, name, unit_id, keys, permissions, is_active from organization.expected_principals`)).toBe(0)
})

test('search texts are what the triggers would have made', async () => {
  const before = await rows(db, sql`select id, search_text, search_grams from customers.customers order by id`)
  await rows(db, sql`update customers.customers set search_text = ''`)
  expect(await rows(db, sql`select id, search_text, search_grams from customers.customers order by id`)).toEqual(before)
})

test('a search reaches what every key opens', async () => {
  const opened = sql`select customers.reach_of(k.key), d.rank, d.serial, k.starts_at, k.ends_at from access.scope_keys k join customers.search_documents d using (customer_id)`
  expect(await count(opened)).toBeGreaterThan(300)
  expect(await count(sql`(${opened} except select key, rank, serial, starts_at, ends_at from customers.search_reach)
    union all (select key, rank, serial, starts_at, ends_at from customers.search_reach except ${opened})`)).toBe(0)
})

test('what customers are found by is what a search would have made', async () => {
  const columns = sql`customer_id, rank, names, sounds, numbers, terms, marks`
  const before = await rows(db, sql`select ${columns} from customers.search_documents order by customer_id`)
  expect(before).toHaveLength(300)
  await rows(db, sql`insert into customers.search_pending select id from customers.customers on conflict do nothing`)
  while (await indexPending(db));
  expect(await rows(db, sql`select ${columns} from customers.search_documents order by customer_id`)).toEqual(before)
  expect(await count(sql`(select unnest(terms), rank, serial from customers.search_documents except select * from customers.search_terms)
    union all (select * from customers.search_terms except select unnest(terms), rank, serial from customers.search_documents)`)).toBe(0)
})

test('the fee of a customer is the sum of what it uses', async () => {
  expect(await count(sql`select from customers.customers where status in ('ACTIVE', 'AT_RISK') and monthly_fee is not null and monthly_fee < 0`)).toBe(0)
  expect(await count(sql`select from customers.customers c where 'HIGH_VALUE' = any (classes) and monthly_fee <= 3000`)).toBe(0)
})

test('who decides at a headquarters is the same person at some branches, and the gaps are what the files say', async () => {
  expect(await count(sql`select person_id from customers.contacts group by person_id having count(*) > 1`)).toBeGreaterThan(0)
  expect(await count(sql`select person_id from customers.contacts group by person_id having count(distinct (name, mobile, email, birth_date)) > 1`)).toBe(0)
  expect(await count(sql`select from customers.meetings`)).toBeGreaterThan(100)
  expect(await count(sql`select from customers.consents`)).toBeGreaterThan(10)
  expect(await count(sql`select from customers.coverage_gaps where begins_on <= current_date`)).toBeGreaterThan(10)
  expect(await count(sql`(select * from customers.coverage_gaps except select * from customers.expected_gaps) union all (select * from customers.expected_gaps except select * from customers.coverage_gaps)`)).toBe(0)
})

test('grades in force are what the files carry, each default follows from its inputs, and some wait for a decision', async () => {
  const graded = await rows<{ kind: 'CLASSES' | 'TIER' | 'LEVEL'; inputs: Inputs; said: string[]; content: RuleContent }>(db, sql`
    select g.kind, g.inputs, g.default_result as said, r.content from customers.gradings g join customers.grade_rules r on r.id = g.rule_id`)
  expect(graded.length).toBeGreaterThan(300)
  for (const { kind, inputs, said, content } of graded) expect(grade(kind, content, inputs)).toEqual(said)
  expect(await count(sql`select from customers.gradings g join customers.customers c on c.id = g.customer_id where g.status in ('CONFIRMED', 'CORRECTED') and not g.is_waiting
    and g.confirmed_result is distinct from case g.kind when 'CLASSES' then c.classes when 'TIER' then array[c.tier] else array[c.level] end`)).toBe(0)
  expect(await count(sql`select distinct status from customers.gradings`)).toBe(4)
  expect(await count(sql`select from customers.gradings where status = 'CORRECTED' and reason is null`)).toBe(0)
  expect(await count(sql`select from customers.gradings where is_waiting and effective_on > current_date`)).toBeGreaterThan(0)
})

test('what a run would say of a customer today is what the load says of it', async () => {
  const leader = { keys: (await rows<{ key: string }>(db, sql`select 'unit:' || id as key from organization.org_units where level = 'GROUP'`)).map(({ key }) => key) } as unknown as Viewer
  const tiers = await rows<{ id: string; inputs: Inputs }>(db, sql`select customer_id as id, inputs from customers.gradings where kind = 'TIER' and status <> 'SUPERSEDED' and reopens_id is null
    and id not in (select reopens_id from customers.gradings where reopens_id is not null)`)
  const now = new Map((await inputsOf(db, leader, new Date().toISOString().slice(0, 10), tiers.map(({ id }) => id))).map(({ id, inputs }) => [id, inputs]))
  for (const { id, inputs } of tiers) expect(inputs).toEqual(now.get(id))
})

test('whom customers reach, who was called together, what was handed over and what partners asked is there and consistent', async () => {
  expect(await count(sql`select from organization.service_contacts s where ended_at is null and not exists (select from organization.number_ranges r where starts_with(s.mobile, r.prefix))`)).toBe(0)
  expect(await count(sql`select from organization.service_contacts s join organization.employees e on e.id = s.employee_id where s.mobile <> e.mobile`)).toBe(0)
  expect(await count(sql`select from organization.service_contact_checks`)).toBeGreaterThan(20)
  expect(await count(sql`select distinct status from organization.action_team_calls`)).toBe(3)
  expect(await count(sql`select from organization.action_team_calls l join organization.teams t on t.id = l.team_id where t.kind = 'CUSTOMER_ACTION'`)).toBeGreaterThanOrEqual(3)
  expect(await count(sql`select distinct status from organization.handovers where status in ('PROPOSED', 'CONFIRMED', 'ACCEPTED')`)).toBe(3)
  expect(await count(sql`select from access.handover_items i where not exists (
    select from organization.assignments a join access.handovers h on h.id = i.handover_id and h.to_id = a.employee_id where a.id = i.entity_id and a.customer_id = i.customer_id and a.ended_at is null)`)).toBe(0)
  expect(await count(sql`select from organization.assignments a join organization.employees e on e.id = a.employee_id where a.ended_at is null and e.left_at is not null`)).toBe(0)
  expect(await count(sql`select distinct outcome from customers.approaches`)).toBe(3)
  expect(await count(sql`select from customers.approach_claims where ending is null and ends_at > now()`)).toBeGreaterThan(3)
  expect(await count(sql`select from pg_trigger where tgrelid = 'access.handovers'::regclass and not tgisinternal and (tgenabled = 'D' or (tgname like 'audited%' and tgenabled <> 'A'))`)).toBe(0)
})

test('a load that was interrupted is wiped and done anew', { timeout: 120_000 }, async () => {
  await rows(db, sql`insert into public.demo_loads default values`)
  expect(await isNeeded(connection)).toBe(true)
  await load(url, { customers: 60 })
  expect(await count(sql`select from customers.customers`)).toBe(60)
  expect(await isNeeded(connection)).toBe(false)
})
