import { inScope } from '@panorama/kit/access'
import { type Database, prepared } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, sql } from 'drizzle-orm'
import { type CustomRecordRow, records } from './tables.ts'

const $ = sql.placeholder

const visible = inScope(records.customerId)

const byIds = prepared('records_by_ids', (db) => db.select().from(records).where(and(sql`${records.id} = any(${$('ids')}::text[])`, visible)))
export const recordsByIds = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<CustomRecordRow[]> => byIds(db, { ids, keys })

export type RecordListArgs = PageArgs & { type?: string | null }

const chosen = (type: boolean) =>
  and(inScope(sql`r.customer_id`), type ? sql`r.record_type_id = (select t.id from customers.record_types t where t.code = ${$('type')})` : undefined)

const list = shaped('records_of', (db, { size, after, type }: { size: number; after: boolean; type: boolean }) =>
  db
    .select()
    .from(records)
    .where(
      sql`${records.id} in (select page.id from unnest(${$('customers')}::text[]) as customer (id), lateral (
        select r.id from customers.records r where ${and(sql`r.customer_id = customer.id`, chosen(type), after ? sql`r.id > ${$('afterId')}` : undefined)}
        order by r.id limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(asc(records.id)),
)
/** The first records of each of many customers, oldest first. */
export const recordsOf = (db: Database, { keys }: Viewer, args: RecordListArgs, customers: readonly string[]): Promise<CustomRecordRow[]> => {
  const [afterId] = position(args, 1) ?? []
  return list(db, { size: bucket(limit(args)), after: !!afterId, type: args.type != null }, { customers, keys, type: args.type, afterId })
}

const counted = shaped('records_count', (db, { type }: { type: boolean }) =>
  db
    .select({ customerId: sql<string>`r.customer_id`, count: sql<number>`count(*)::int` })
    .from(sql`customers.records r`)
    .where(and(sql`r.customer_id = any(${$('customers')}::text[])`, chosen(type)))
    .groupBy(sql`r.customer_id`),
)
export const recordCountsOf = (db: Database, { keys }: Viewer, { type }: RecordListArgs, customers: readonly string[]) => counted(db, { type: type != null }, { customers, keys, type })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const insertRecord = async (db: Database, row: typeof records.$inferInsert) => (await db.insert(records).values(row).returning())[0]!

const lock = prepared('records_lock', (db) => db.select().from(records).where(and(eq(records.id, $('id')), visible)).for('update'))
export const lockRecord = async (db: Database, { keys }: Viewer, id: string) => (await lock(db, { id, keys }))[0]

export const touchRecord = async (db: Database, id: string) =>
  (await db.update(records).set({ version: sql`${records.version} + 1`, updatedAt: sql`now()` }).where(eq(records.id, id)).returning())[0]!

export const deleteRecord = (db: Database, id: string) => db.delete(records).where(eq(records.id, id))
