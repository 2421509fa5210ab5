import { type Connection, connect, rows } from '@panorama/kit/database'
import { customerCode } from '@panorama/customers/rules'
import { searchDocument } from '@panorama/customers/search'
import { indexPending } from '@panorama/customers/search.sql'
import { sql } from 'drizzle-orm'
import { makePartners, putGrants } from './access.ts'
import { putApproaches } from './approaches.ts'
import { makeBatch } from './batch.ts'
import { makeClock } from './clock.ts'
import { makeHandovers, putActionTeam, putNumberRanges, putServiceContact, resumeHandovers, suspendHandovers } from './cooperation.ts'
import { makeTrees, managersFor, putCustomer } from './customers.ts'
import { putAttributes, putChanges, putDossier, startCampaign } from './dossier.ts'
import { putGrades } from './grades.ts'
import { makeOrganization } from './organization.ts'
import { putPipeline } from './pipeline.ts'
import { putRelationships, resumeCoverage, suspendCoverage } from './relationships.ts'
import { putCatalogue } from './sale.catalogue.ts'
import { putTickets } from './tickets.ts'
import { monthlyFeeOf, putUsage } from './usage.ts'
import { putCustomerTasks, putWork } from './work.ts'

export type LoadOptions = {
  customers: number
  say?: (line: string) => void
  /** Called with customers loaded so far; for a progress bar. */
  progress?: (done: number, total: number) => void
}

const BATCH = 2_000

/** Tables that belong to the system rather than to the operator. */
const KEPT = ['organization.permissions', 'organization.roles', 'organization.role_limits', 'organization.unit_duties', 'organization.position_duties', 'organization.departments',
  'organization.department_duties', 'organization.business_functions', 'organization.responsibilities', 'organization.coverage_norms', 'organization.number_ranges',
  'organization.adviser_services', 'customers.class_thresholds', 'customers.relationship_norms', 'customers.completeness_norms', 'customers.approach_terms', 'customers.merge_windows', 'customers.festivals', 'customers.grade_rules']

/**
 * Loads the demo operator into a database without customers. One that was interrupted is wiped and loaded anew, since a
 * half-loaded operator would look like a whole one.
 */
export const load = async (url: string, { customers, say = () => {}, progress = () => {} }: LoadOptions) => {
  const connection = connect(url, { max: 4, isBulk: true, statementTimeout: 0, applicationName: 'panorama demo' })
  try {
    await begin(connection)
    const started = performance.now()
    const clock = makeClock(new Date())
    const roles = Object.fromEntries((await rows<{ code: string; id: string }>(connection.db, sql`select code, id from organization.roles`)).map(({ code, id }) => [code, id]))
    const batch = makeBatch(connection)

    await putNumberRanges(connection.db)
    const organization = makeOrganization(batch, clock, roles, managersFor(customers))
    const partners = makePartners(batch, clock, organization, roles)
    await batch.flush()
    putWork(batch, clock, organization)
    await batch.flush()
    const catalogue = putCatalogue(batch, clock)
    const added = putAttributes(batch, clock)
    await batch.flush()

    const handovers = makeHandovers(batch, clock, organization)
    let done = 0
    let pending = 0
    let t = 0
    for (const tree of makeTrees(customers, organization, clock)) {
      const former = handovers.formerOf(tree[0]!)
      for (const customer of tree) {
        const file = putCustomer(batch, clock, customer, monthlyFeeOf(catalogue, customer), customerCode, searchDocument)
        putDossier(batch, clock, added, customer, file)
        putRelationships(batch, clock, customer)
        putServiceContact(batch, clock, customer, organization, former)
        if (customer.n === 0) putChanges(batch, clock, customer)
        const used = putUsage(batch, clock, catalogue, customer)
        const opportunities = putPipeline(batch, clock, catalogue, customer, used)
        putTickets(batch, clock, customer, used, { nameOf: (id) => organization.names.get(id) ?? '', opportunities })
        putCustomerTasks(batch, clock, customer)
      }
      putGrants(batch, clock, tree, t, organization, partners, handovers, roles)
      putActionTeam(batch, clock, tree, t++)
      done += tree.length
      pending += tree.length
      if (pending >= BATCH) {
        await batch.flush()
        pending = 0
        progress(done, customers)
      }
    }
    handovers.putAll()
    await batch.flush()
    progress(done, customers)
    await resume(connection)
    await putGrades(connection.db, batch, clock, organization)
    await putApproaches(connection.db, clock, partners)
    await startCampaign(connection.db, clock)
    await finish(connection, customers)
    say(`demo operator: ${done} customers, ${batch.total()} rows in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  } finally {
    await connection.close()
  }
}

/** Search texts come with the rows, and the index over them is built once at the end: half the time of a large load. */
const SEARCH_INDEX = 'create index customers_search_grams_idx on customers.customers using gin (search_grams) with (fastupdate = off)'

const suspendSearch = async (db: Connection['db']) => {
  await rows(db, sql`alter table customers.customers disable trigger search_inserted`)
  await rows(db, sql`alter table customers.aliases disable trigger search_inserted`)
  await rows(db, sql`drop index if exists customers.customers_search_grams_idx`)
  for (const table of ['customers', 'aliases']) await rows(db, sql`alter table customers.${sql.identifier(table)} disable trigger pending_inserted`)
  await rows(db, sql`alter table customers.search_documents disable trigger terms_inserted`)
  await rows(db, sql`alter table access.scope_keys disable trigger reach_inserted`)
  await rows(db, sql`drop index if exists customers.search_documents_marks_idx`)
  await rows(db, sql`alter table customers.search_terms drop constraint if exists search_terms_pkey`)
}

const resumeSearch = async (db: Connection['db']) => {
  await rows(db, sql`alter table customers.customers enable trigger search_inserted`)
  await rows(db, sql`alter table customers.aliases enable trigger search_inserted`)
  await rows(db, sql.raw(SEARCH_INDEX))
  for (const table of ['customers', 'aliases']) await rows(db, sql`alter table customers.${sql.identifier(table)} enable trigger pending_inserted`)
  await rows(db, sql`alter table customers.search_documents enable trigger terms_inserted`)
  await rows(db, sql`insert into customers.search_terms select distinct unnest(terms), rank, serial from customers.search_documents order by 1, 2, 3`)
  await rows(db, sql`alter table customers.search_terms add primary key (term, rank, serial)`)
  await rows(db, sql`alter table access.scope_keys enable trigger reach_inserted`)
  await rows(db, sql`
    insert into customers.search_reach
    select customers.reach_of(k.key), d.rank, d.serial, k.starts_at, k.ends_at from customers.search_documents d join access.scope_keys k using (customer_id)
    order by 1, 2, 3, 4 on conflict do nothing`)
  await rows(db, sql`create index search_documents_marks_idx on customers.search_documents using gin (marks) with (fastupdate = off)`)
  while (await indexPending(db)); // whatever came after its customer
}

const begin = async ({ db }: Connection) => {
  await rows(db, sql`create table if not exists public.demo_loads (started_at timestamptz not null default now(), finished_at timestamptz)`)
  const [unfinished] = await rows(db, sql`select from public.demo_loads where finished_at is null`)
  if (unfinished) await wipe(db)
  await rows(db, sql`insert into public.demo_loads default values`)
  await suspendSearch(db)
  await suspendCoverage(db)
  await suspendHandovers(db)
}

const wipe = async (db: Connection['db']) => {
  const tables = await rows<{ name: string }>(db, sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('access', 'organization', 'customers', 'products', 'sales', 'service', 'work')
      and schemaname || '.' || tablename <> all (${sql.param(KEPT)})`)
  await rows(db, sql.raw(`truncate ${tables.map(({ name }) => name).join(', ')}`))
  await rows(db, sql`delete from public.demo_loads`)
}

/** What was switched off for the load is made up for and watches again. */
const resume = async ({ db }: Connection) => {
  await resumeSearch(db)
  await resumeCoverage(db)
  await resumeHandovers(db)
  await rows(db, sql`analyze access.places, access.scope_keys, customers.credit_assessments`)
}

const finish = async ({ db }: Connection, customers: number) => {
  await rows(db, sql`select setval('customers.code_serial', ${customers + 1})`)
  for (const sequence of ['sales.quote_serial', 'sales.contract_serial', 'service.ticket_serial'])
    await rows(db, sql`select setval(${sequence}, ${Math.min(900_000, customers * 40)})`)
  await rows(db, sql`
    update organization.org_units u set person_in_charge_id = (
      select e.id from organization.employees e where e.unit_id = u.id and e.position = 'LEADER' order by e.number limit 1)
    where u.kind = 'KEY_ACCOUNT'`)
  await rows(db, sql`update public.demo_loads set finished_at = now() where finished_at is null`)
  await rows(db, sql`analyze`)
}

/** Whether the demo operator has to be loaded: the database has no customers, or only some of an interrupted load. */
export const isNeeded = async ({ db }: Connection) => {
  await rows(db, sql`create table if not exists public.demo_loads (started_at timestamptz not null default now(), finished_at timestamptz)`)
  const [row] = await rows<{ needed: boolean }>(db, sql`
    select exists (select from public.demo_loads where finished_at is null)
      or not exists (select from organization.org_units) and not exists (select from customers.customers) as needed`)
  return row!.needed
}
