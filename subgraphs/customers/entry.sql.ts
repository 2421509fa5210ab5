import { everything, inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import {
  bankAccounts, businessProfiles, type CommemorationRow, commemorations, competingProducts, competitions, legalRepresentatives, type MajorEventRow, majorEvents, operatingYears, operatorProfiles,
  rankings, referrals, shareholders, siteSurveys, stockListings, taxRegistrations,
} from './tables.ts'
import type { MajorEventFilter } from './types.generated.ts'

const $ = sql.placeholder

/** A section of the dossier: entries of customers, each with a version and where it was collected. */
export type Section = PgTable & Record<'id' | 'customerId' | 'source' | 'sourceReference' | 'version' | 'updatedAt', PgColumn>
type Entry<Table extends Section> = Table['$inferSelect'] & { id: string; customerId: string; version: number }

/** What is asked of one customer at most; the few who have more see the first. */
const MOST = 100

/** Entries of many customers, in an order that the names of columns give. */
const entriesOf = <Table extends Section>(table: Table, order: string) => {
  const { name } = getTableConfig(table)
  const by = sql.raw(order)
  const run = prepared(`${name}_of`, (db) =>
    db
      .select()
      .from(table as PgTable)
      .where(
        sql`id in (select page.id from unnest(${$('ids')}::text[]) as customer (of_id), lateral (
          select id from customers.${sql.identifier(name)} e where e.customer_id = customer.of_id and ${inScope(sql`e.customer_id`)}
          order by ${by} limit ${sql.raw(String(MOST))}) page)`,
      )
      .orderBy(by),
  )
  return (db: Database, { keys }: Viewer, ids: readonly string[]) => run(db, { ids, keys }) as Promise<Entry<Table>[]>
}

export const operatingYearsOf = entriesOf(operatingYears, 'year desc, id')
export const businessProfilesOf = entriesOf(businessProfiles, 'id')
export const competitionsOf = entriesOf(competitions, 'competitor, id')
export const shareholdersOf = entriesOf(shareholders, 'rank, id')
export const stockListingsOf = entriesOf(stockListings, 'exchange, ticker, id')
export const bankAccountsOf = entriesOf(bankAccounts, 'opened_on, id')
export const taxRegistrationsOf = entriesOf(taxRegistrations, 'tax_type, starts_on desc nulls last, id')
export const rankingsOf = entriesOf(rankings, 'ranked_on desc, rank, id')
export const referralsOf = entriesOf(referrals, 'is_key_referrer desc, referred_on desc nulls last, id')
export const siteSurveysOf = entriesOf(siteSurveys, 'surveyed_on desc, id desc')
export const operatorProfilesOf = entriesOf(operatorProfiles, 'id')
export const commemorationsOf = entriesOf(commemorations, 'month, day, id')
export const legalRepresentativesOf = entriesOf(legalRepresentatives, 'status, in_office_since desc nulls last, id')

const productsBy = prepared('competing_products_of', (db) =>
  db
    .select()
    .from(competingProducts)
    .where(and(sql`${competingProducts.competitionId} = any(${$('ids')}::text[])`, inScope(competingProducts.customerId)))
    .orderBy(asc(competingProducts.product)),
)
export const competingProductsOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => productsBy(db, { ids, keys })

export type MajorEventArgs = PageArgs & { filter?: MajorEventFilter | null }
type EventShape = { type: boolean; since: boolean }

const eventsWhere = ({ type, since }: EventShape) =>
  and(inScope(sql`e.customer_id`), type ? sql`e.type = any(${$('type')}::text[])` : undefined, since ? sql`e.occurred_on >= ${$('since')}::date` : undefined)
const eventShape = ({ filter }: MajorEventArgs) => ({ type: filter?.type != null, since: filter?.since != null })

const eventList = shaped('major_events_of', (db, { size, after, ...shape }: EventShape & { size: number; after: boolean }) =>
  db
    .select()
    .from(majorEvents)
    .where(
      sql`${majorEvents.id} in (select page.id from unnest(${$('customers')}::text[]) as customer (id), lateral (
        select e.id from customers.major_events e where ${and(sql`e.customer_id = customer.id`, eventsWhere(shape), after ? sql`(e.occurred_on, e.id) < (${$('afterDay')}::date, ${$('afterId')})` : undefined)}
        order by e.occurred_on desc, e.id desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(majorEvents.occurredOn), desc(majorEvents.id)),
)
/** The latest major events of each of many customers. */
export const majorEventsOf = (db: Database, { keys }: Viewer, args: MajorEventArgs, customers: readonly string[]): Promise<MajorEventRow[]> => {
  const [afterDay, afterId] = position(args, 2, /^\d{4}-\d\d-\d\d$/) ?? []
  return eventList(db, { ...eventShape(args), size: bucket(limit(args)), after: !!afterId }, { ...args.filter, customers, keys, afterDay, afterId })
}
export const eventSort = (row: MajorEventRow) => [row.occurredOn, row.id]

const eventCounts = shaped('major_events_count', (db, shape: EventShape) =>
  db
    .select({ customerId: sql<string>`e.customer_id`, count: sql<number>`count(*)::int` })
    .from(sql`customers.major_events e`)
    .where(and(sql`e.customer_id = any(${$('customers')}::text[])`, eventsWhere(shape)))
    .groupBy(sql`e.customer_id`),
)
export const majorEventCountsOf = (db: Database, { keys }: Viewer, args: MajorEventArgs, customers: readonly string[]) =>
  eventCounts(db, eventShape(args), { ...args.filter, customers, keys })

/** Days of one contact, for whoever was shown the contact. */
export const commemorationsOfContact = (db: Database, contactId: string): Promise<CommemorationRow[]> =>
  db
    .select()
    .from(commemorations)
    .where(sql`${commemorations.contactId} = ${contactId} ${everything('the contact was loaded in scope')}`)
    .orderBy(asc(commemorations.month), asc(commemorations.day), asc(commemorations.id))

const SOURCED = [operatingYears, businessProfiles, majorEvents, competitions, shareholders, stockListings, bankAccounts, taxRegistrations, rankings, referrals, siteSurveys, operatorProfiles, commemorations, legalRepresentatives]

const sources = preparedRows<{ customerId: string; system: string; entryCount: number; asOf: string | null }>(
  'dossier_sources',
  sql`select e.customer_id as "customerId", e.source as system, count(*)::int as "entryCount", max(e.source_as_of)::text as "asOf"
      from (${sql.join(
        SOURCED.map((table) => sql`select customer_id, source, source_as_of from ${table} where customer_id = any(${$('ids')}::text[])`),
        sql` union all `,
      )}) e
      where e.source is not null and ${inScope(sql`e.customer_id`)}
      group by e.customer_id, e.source order by e.source`,
)
/** From which systems the dossiers of many customers were collected. */
export const sourcesOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => sources(db, { ids, keys })

// ── writes: the customer is locked, and with it the right to see it was checked ──────────────────────────────────

type Values = Record<string, unknown>

/** The input as columns; where it was collected is three of them. */
const columns = ({ origin, ...values }: Values & { origin?: { system: string; reference?: string | null; asOf?: string | null } | null }): Values =>
  origin === undefined ? values : { ...values, source: origin?.system ?? null, sourceReference: origin?.reference ?? null, sourceAsOf: origin?.asOf ?? null }

const next = (table: Section, values: Values) => ({ ...values, version: sql`${table.version} + 1`, updatedAt: sql`now()` })

/** Adds the entry, or changes the one that was collected from the same place. */
export const putEntry = async <Table extends Section>(db: Database, table: Table, key: { id: string; customerId: string }, input: object): Promise<Entry<Table>> => {
  const values = columns(input as Values)
  const insert = db.insert(table as PgTable).values({ ...values, ...key } as never)
  const [row] = await insert.onConflictDoUpdate({ target: [table.customerId, table.source, table.sourceReference], set: next(table, values) as never }).returning()
  return row as Entry<Table>
}

/** Sets the one entry a customer has in this section. */
export const setEntry = async <Table extends Section>(db: Database, table: Table, key: { id: string; customerId: string }, input: object): Promise<Entry<Table>> => {
  const values = columns(input as Values)
  const insert = db.insert(table as PgTable).values({ ...values, ...key } as never)
  const [row] = await insert.onConflictDoUpdate({ target: [table.customerId], set: next(table, values) as never }).returning()
  return row as Entry<Table>
}

const ofCustomer = (table: Section, customerId: string, id?: string): SQL => and(eq(table.customerId, customerId), id === undefined ? undefined : eq(table.id, id))!

/** The entry of a customer that is locked; without an id, the only one it has. */
export const entryOf = async <Table extends Section>(db: Database, table: Table, customerId: string, id?: string): Promise<Entry<Table> | undefined> =>
  (await db.select().from(table as PgTable).where(ofCustomer(table, customerId, id)).for('update'))[0] as Entry<Table> | undefined

export const updateEntry = async <Table extends Section>(db: Database, table: Table, customerId: string, id: string, input: object): Promise<Entry<Table>> =>
  (await db.update(table as PgTable).set(next(table, columns(input as Values)) as never).where(ofCustomer(table, customerId, id)).returning() as Entry<Table>[])[0]!

export const deleteEntry = (db: Database, table: Section, customerId: string, id: string) => db.delete(table as PgTable).where(ofCustomer(table, customerId, id))

/** The complete list of competing products from now on. */
export const replaceProducts = async (db: Database, competitionId: string, products: (typeof competingProducts.$inferInsert)[]) => {
  await db.delete(competingProducts).where(eq(competingProducts.competitionId, competitionId))
  if (products.length) await db.insert(competingProducts).values(products)
}

/** Whether all shares of the customer, which is locked, are together at most the whole. */
export const sharesFit = async (db: Database, customerId: string) =>
  (await rows<{ fit: boolean }>(db, sql`select sum(share) <= 100 as fit from customers.shareholders where customer_id = ${customerId} ${everything('the customer is locked, as one the viewer sees')}`))[0]!.fit
