import { inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import { type PointsEntryRow, pointsEntries, type PointsLot, pointsLots } from './tables.ts'

const $ = sql.placeholder

const SOON = 90

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

const list = shaped('points_entries_of', (db, { size, after }: { size: number; after: boolean }) =>
  db
    .select()
    .from(pointsEntries)
    .where(
      sql`${pointsEntries.id} in (select page.id from unnest(${$('customers')}::text[]) as customer (id), lateral (
        select e.id from customers.points_entries e where e.customer_id = customer.id and ${inScope(sql`e.customer_id`)} ${after ? sql`and e.sequence < ${$('after')}::bigint` : sql``}
        order by e.sequence desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(pointsEntries.sequence)),
)
export const pointsEntriesOf = (db: Database, { keys }: Viewer, args: PageArgs, customers: readonly string[]): Promise<PointsEntryRow[]> => {
  const [after] = position(args, 1, /^\d+$/) ?? []
  return list(db, { size: bucket(limit(args)), after: !!after }, { customers, keys, after })
}
export const pointsEntrySort = (row: PointsEntryRow) => [String(row.sequence)]

const counts = prepared('points_entries_count', (db) =>
  db
    .select({ customerId: pointsEntries.customerId, count: sql<number>`count(*)::int` })
    .from(pointsEntries)
    .where(and(sql`${pointsEntries.customerId} = any(${$('ids')}::text[])`, inScope(pointsEntries.customerId)))
    .groupBy(pointsEntries.customerId),
)
export const pointsEntryCountsOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => counts(db, { ids, keys })

// ── writes: the customer is locked ───────────────────────────────────────────────────────────────────────────────

const open = prepared('points_open_lots', (db) =>
  db.select().from(pointsLots).where(and(eq(pointsLots.customerId, $('customerId')), gt(pointsLots.remaining, 0))).orderBy(asc(pointsLots.id)).for('update'),
)
/** Lots that hold points, expired ones included. */
export const openLots = (db: Database, customerId: string): Promise<PointsLot[]> => open(db, { customerId })

export const insertLot = (db: Database, row: typeof pointsLots.$inferInsert) => db.insert(pointsLots).values(row)

export const takePoints = (db: Database, id: string, taken: number) => db.update(pointsLots).set({ remaining: sql`${pointsLots.remaining} - ${taken}` }).where(eq(pointsLots.id, id))

export const insertPointsEntry = (db: Database, row: typeof pointsEntries.$inferInsert) => db.insert(pointsEntries).values(row)
