import { inScopeFromKeys } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { forMyClasses, readable, reader } from './audience.sql.ts'
import { type TariffRow, tariffs } from './tables.ts'
import type { TariffFilter } from './types.generated.ts'

const $ = sql.placeholder

/** Which tariffs the viewer may see: those of offerings they may see, for their customers' classes, and those their customers pay. */
const visible = sql`(${$('staff')}::boolean
  or (${forMyClasses(tariffs.customerClass)} and exists (select from products.product_offerings o where o.id = ${tariffs.offeringId} and ${readable(sql`o.id`, sql`o.status`)}))
  or ${tariffs.id} = any(array(select u.tariff_id from products.used_products u where ${inScopeFromKeys(sql`u.customer_id`)})))`

const inForce = sql`${$('on')}::date between ${tariffs.validFrom} and coalesce(${tariffs.validTo}, 'infinity')`

const byIds = prepared('tariffs_by_ids', (db) =>
  db.select().from(tariffs).where(and(sql`${tariffs.id} = any(${$('ids')}::text[])`, visible)),
)
export const tariffsByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<TariffRow[]> => byIds(db, { ids, ...reader(viewer) })

const inUse = prepared('tariffs_in_use', (db) => db.select().from(tariffs).where(sql`${tariffs.id} = any(${$('ids')}::text[])`))
/** Tariffs of used products, which were checked: who sees one in use sees what it costs. */
export const tariffsInUse = (db: Database, ids: readonly string[]): Promise<TariffRow[]> => inUse(db, { ids })

const byOffering = prepared('tariffs_by_offering', (db) =>
  db
    .select()
    .from(tariffs)
    .where(and(sql`${tariffs.offeringId} = any(${$('ids')}::text[])`, inForce, visible))
    .orderBy(asc(tariffs.priceType), asc(tariffs.unit), sql`${tariffs.customerClass} nulls first`, sql`${tariffs.provinceCode} nulls first`),
)
/** The tariffs of these offerings in force on a day, general ones before those of a class or province. */
export const tariffsOf = (db: Database, viewer: Viewer, on: string, ids: readonly string[]): Promise<TariffRow[]> => byOffering(db, { ids, on, ...reader(viewer) })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type TariffListArgs = PageArgs & { filter?: TariffFilter | null }

type Shape = { filters: string[]; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  offeringId: sql`${tariffs.offeringId} = ${$('offeringId')}`,
  priceType: sql`${tariffs.priceType} = any(${$('priceType')}::text[])`,
  customerClass: sql`${tariffs.customerClass} = any(${$('customerClass')}::text[])`,
  provinceCode: sql`${tariffs.provinceCode} = any(${$('provinceCode')}::text[])`,
  on: inForce,
}

const conditions = (filters: string[]) => and(...filters.map((name) => FILTERS[name]!), visible)

const page = shaped('tariffs_page', (db, { filters, after, size }: Shape) =>
  db
    .select()
    .from(tariffs)
    .where(and(conditions(filters), after ? sql`(${tariffs.validFrom}, ${tariffs.id}) < (${$('afterDay')}::date, ${$('afterId')})` : undefined))
    .orderBy(desc(tariffs.validFrom), desc(tariffs.id))
    .limit(size),
)

/** What the cursor of a list holds. */
export const sortValues = ({ validFrom, id }: TariffRow) => [validFrom, id]

const shapeOf = ({ filter }: Pick<TariffListArgs, 'filter'>) => {
  const entries = Object.entries(filter ?? {}).filter(([, value]) => value != null)
  return { filters: entries.map(([name]) => name).sort(), params: Object.fromEntries(entries) }
}

export const tariffPage = (db: Database, viewer: Viewer, args: TariffListArgs): Promise<TariffRow[]> => {
  const { filters, params } = shapeOf(args)
  const [afterDay, afterId] = position(args, 2, /^\d{4}-\d{2}-\d{2}$/) ?? []
  return page(db, { filters, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, ...reader(viewer), afterDay, afterId })
}

const counted = shaped('tariffs_count', (db, { filters }: Pick<Shape, 'filters'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(tariffs).where(conditions(filters)),
)
export const tariffCount = async (db: Database, viewer: Viewer, args: TariffListArgs) => {
  const { filters, params } = shapeOf(args)
  return (await counted(db, { filters }, { ...params, ...reader(viewer) }))[0]!.count
}

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const upcoming = preparedRows<{ hasTariff: boolean }>(
  'tariffs_from',
  sql`select exists (select from products.tariffs t where t.offering_id = ${$('offeringId')} and coalesce(t.valid_to, 'infinity') >= ${$('day')}::date) as "hasTariff"`,
)
/** Whether the offering has a price on that day or a later one. */
export const hasTariffFrom = async (db: Database, offeringId: string, day: string) => (await upcoming(db, { offeringId, day }))[0]!.hasTariff

const numbers = preparedRows<{ next: number }>(
  'tariffs_number',
  sql`select coalesce(max(substring(t.code from '/T(\\d{1,6})$')::int), 0) + 1 as next from products.tariffs t where t.offering_id = ${$('offeringId')}`,
)
/** For the code of the offering's next tariff. */
export const nextNumber = async (db: Database, offeringId: string) => (await numbers(db, { offeringId }))[0]!.next

const lock = prepared('tariffs_lock', (db) => db.select().from(tariffs).where(and(eq(tariffs.id, $('id')), visible)).for('no key update'))
/** Locks the tariff for the change that follows. */
export const lockTariff = async (db: Database, viewer: Viewer, id: string) => (await lock(db, { id, ...reader(viewer) }))[0]

export const insertTariff = async (db: Database, row: typeof tariffs.$inferInsert) => (await db.insert(tariffs).values(row).returning())[0]!

export const endTariff = async (db: Database, id: string, validTo: string) =>
  (await db.update(tariffs).set({ validTo, version: sql`${tariffs.version} + 1`, updatedAt: sql`now()` }).where(eq(tariffs.id, id)).returning())[0]!

export const deleteTariff = (db: Database, id: string) => db.delete(tariffs).where(eq(tariffs.id, id))
