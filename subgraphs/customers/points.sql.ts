import { inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { type PointsEntryRow, pointsEntries, type PointsLot, pointsLots } from './tables.ts'

const $ = sql.placeholder

const SOON = 90

/** What a line says of points that nobody spent in time. */
export const EXPIRED = '积分到期'

const balances = preparedRows<{ customerId: string; balance: number; expiringSoon: number }>(
  'points_balances',
  sql`select l.customer_id as "customerId", sum(l.remaining)::int as balance,
        coalesce(sum(l.remaining) filter (where l.expires_on < ${$('today')}::date + ${sql.raw(String(SOON))}), 0)::int as "expiringSoon"
      from customers.points_lots l
      where l.customer_id = any(${$('ids')}::text[]) and l.remaining > 0 and (l.expires_on is null or l.expires_on >= ${$('today')}::date) and ${inScope(sql`l.customer_id`)}
      group by l.customer_id`,
)
/** What many customers can spend on the day. */
export const balancesOf = (db: Database, { keys }: Viewer, today: string, ids: readonly string[]) => balances(db, { ids, today, keys })

/**
 * The book of a customer on the day: what was booked, and behind it what has expired since and will be booked with the next line. So it reads the
 * same before and after, and nothing has to run at night. Lots that expired get the id their line will have.
 */
const book = sql`(
  select e.id, e.kind, e.points, e.expires_on, e.reason, e.reference, e.occurred_at, e.sequence
  from customers.points_entries e where e.customer_id = customer.id
  union all
  select 'pte_' || substr(l.id, 5), 'EXPIRE', -l.remaining, l.expires_on, ${EXPIRED}, null, (l.expires_on + 1)::timestamp at time zone 'Asia/Shanghai', null
  from customers.points_lots l where l.customer_id = customer.id and l.remaining > 0 and l.expires_on < ${$('today')}::date)`

const list = shaped('points_entries_of', (db, { size, after }: { size: number; after: boolean }) =>
  db
    .select({
      id: sql<string>`b.id`, customerId: sql<string>`customer.id`, kind: sql<PointsEntryRow['kind']>`b.kind`, points: sql<number>`b.points`, balance: sql<number>`b.balance`, line: sql<number>`b.line`,
      expiresOn: sql<string | null>`b.expires_on::text`, reason: sql<string>`b.reason`, reference: sql<string | null>`b.reference`, occurredAt: sql<string>`b.occurred_at::text`,
    })
    .from(
      sql`unnest(${$('customers')}::text[]) as customer (id), lateral (
        select b.*, (sum(b.points) over so_far)::int as balance, (row_number() over so_far)::int as line, (count(*) over ())::int as lines
        from ${book} b window so_far as (order by b.sequence nulls last, b.expires_on, b.id rows unbounded preceding)) b`,
    )
    .where(and(after ? sql`b.line < ${$('after')}::int and b.line >= ${$('after')}::int - ${sql.raw(String(size))}` : sql`b.line > b.lines - ${sql.raw(String(size))}`, inScope(sql`customer.id`)))
    .orderBy(sql`b.line desc`),
)
/** The latest lines of the book of each of many customers. */
export const pointsEntriesOf = (db: Database, { keys }: Viewer, today: string, args: PageArgs, customers: readonly string[]): Promise<PointsEntryRow[]> => {
  const [after] = position(args, 1, /^\d{1,9}$/) ?? []
  return list(db, { size: bucket(limit(args)), after: !!after }, { customers, keys, today, after })
}
export const pointsEntrySort = (row: PointsEntryRow) => [String(row.line)]

const counts = preparedRows<{ customerId: string; count: number }>(
  'points_entries_count',
  sql`select customer.id as "customerId", (select count(*) from ${book} b)::int as count from unnest(${$('ids')}::text[]) as customer (id) where ${inScope(sql`customer.id`)}`,
)
export const pointsEntryCountsOf = (db: Database, { keys }: Viewer, today: string, ids: readonly string[]) => counts(db, { ids, today, keys })

// ── writes: the customer is locked ───────────────────────────────────────────────────────────────────────────────

const open = prepared('points_open_lots', (db) =>
  db.select().from(pointsLots).where(and(eq(pointsLots.customerId, $('customerId')), gt(pointsLots.remaining, 0))).orderBy(asc(pointsLots.id)).for('update'),
)
/** Lots that hold points, expired ones included. */
export const openLots = (db: Database, customerId: string): Promise<PointsLot[]> => open(db, { customerId })

export const insertLot = (db: Database, row: typeof pointsLots.$inferInsert) => db.insert(pointsLots).values(row)

export const takePoints = (db: Database, id: string, taken: number) => db.update(pointsLots).set({ remaining: sql`${pointsLots.remaining} - ${taken}` }).where(eq(pointsLots.id, id))

/** Adds lines to the book, in this order. */
export const insertPointsEntries = (db: Database, rows: (typeof pointsEntries.$inferInsert)[]) => db.insert(pointsEntries).values(rows)
