import { everything } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { inBranch, meantFor, readable, reader } from './audience.sql.ts'
import { type ProductOfferingRow, productOfferings } from './tables.ts'
import type { ProductOfferingFilter } from './types.generated.ts'

/** Which offerings the viewer may see; every statement below goes through it. */
const visible = readable(productOfferings.id, productOfferings.status)

const $ = sql.placeholder

const byIds = prepared('offerings_by_ids', (db) =>
  db.select().from(productOfferings).where(and(sql`${productOfferings.id} = any(${$('ids')}::text[])`, visible)),
)
export const offeringsByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<ProductOfferingRow[]> => byIds(db, { ids, ...reader(viewer) })

const inUse = prepared('offerings_in_use', (db) => db.select().from(productOfferings).where(sql`${productOfferings.id} = any(${$('ids')}::text[])`))
/** Offerings of used products, which were checked: who sees one in use sees what it is. */
export const offeringsInUse = (db: Database, ids: readonly string[]): Promise<ProductOfferingRow[]> => inUse(db, { ids })

const byCode = prepared('offerings_by_code', (db) => db.select().from(productOfferings).where(and(eq(productOfferings.code, $('code')), visible)))
export const offeringsByCode = (db: Database, viewer: Viewer, code: string) => byCode(db, { code, ...reader(viewer) })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type OfferingListArgs = PageArgs & { search?: string | null; filter?: ProductOfferingFilter | null }

type Shape = { filters: string[]; search: boolean; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  status: sql`${productOfferings.status} = any(${$('status')}::text[])`,
  categoryId: inBranch(productOfferings.categoryId),
  specificationId: sql`${productOfferings.specificationId} = ${$('specificationId')}`,
  isSellable: sql`(${productOfferings.status} = 'LAUNCHED' and ${$('today')}::date between ${productOfferings.validFrom} and coalesce(${productOfferings.validTo}, 'infinity')) = ${$('isSellable')}::boolean`,
  isBundle: sql`${productOfferings.isBundle} = ${$('isBundle')}::boolean`,
  minimumRate: sql`${productOfferings.rate} >= ${$('minimumRate')}::numeric`,
  maximumRate: sql`${productOfferings.rate} <= ${$('maximumRate')}::numeric`,
  meantFor: meantFor(productOfferings.audienceClasses, productOfferings.audienceTiers, 'meantFor'),
}

const matches = sql`strpos(lower(concat_ws(' ', ${productOfferings.code}, ${productOfferings.nameZh}, ${productOfferings.nameEn},
  ${productOfferings.descriptionZh}, ${productOfferings.descriptionEn})), lower(${$('search')})) > 0`

const conditions = ({ filters, search }: Pick<Shape, 'filters' | 'search'>) => and(...filters.map((name) => FILTERS[name]!), search ? matches : undefined, visible)

const page = shaped('offerings_page', (db, shape: Shape) =>
  db
    .select()
    .from(productOfferings)
    .where(and(conditions(shape), shape.after ? gt(productOfferings.code, $('after')) : undefined))
    .orderBy(asc(productOfferings.code))
    .limit(shape.size),
)

/** What the cursor of a list holds. */
export const sortValues = ({ code }: ProductOfferingRow) => [code]

const shapeOf = (args: Pick<OfferingListArgs, 'search' | 'filter'>) => {
  const filter = Object.entries(args.filter ?? {}).filter(([, value]) => value != null)
  const search = args.search?.trim()
  return { shape: { filters: filter.map(([name]) => name).sort(), search: !!search }, params: { ...Object.fromEntries(filter), search } }
}

export const offeringPage = (db: Database, viewer: Viewer, args: OfferingListArgs): Promise<ProductOfferingRow[]> => {
  const { shape, params } = shapeOf(args)
  const [after] = position(args, 1) ?? []
  return page(db, { ...shape, after: after !== undefined, size: bucket(limit(args)) }, { ...params, ...reader(viewer), after })
}

const counted = shaped('offerings_count', (db, shape: Pick<Shape, 'filters' | 'search'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(productOfferings).where(conditions(shape)),
)
export const offeringCount = async (db: Database, viewer: Viewer, args: OfferingListArgs) => {
  const { shape, params } = shapeOf(args)
  return (await counted(db, shape, { ...params, ...reader(viewer) }))[0]!.count
}

const ofCategories = shaped('offerings_of', (db, { size, after }: { size: number; after: boolean }) =>
  db
    .select()
    .from(productOfferings)
    .where(
      sql`${productOfferings.id} in (select page.id from unnest(${$('categories')}::text[]) as category (id), lateral (
        select o.id from products.product_offerings o where o.category_id = category.id and ${readable(sql`o.id`, sql`o.status`)}
        ${after ? sql`and o.code > ${$('after')}` : sql``} order by o.code limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(asc(productOfferings.code)),
)
/** The first offerings hung directly on each of many branches, by code. */
export const offeringsOf = (db: Database, viewer: Viewer, args: PageArgs, categories: readonly string[]): Promise<ProductOfferingRow[]> => {
  const [after] = position(args, 1) ?? []
  return ofCategories(db, { size: bucket(limit(args)), after: after !== undefined }, { categories, ...reader(viewer), after })
}

const countsOfCategories = preparedRows<{ categoryId: string; count: number }>(
  'offerings_counts',
  sql`select o.category_id as "categoryId", count(*)::int as count from products.product_offerings o
      where o.category_id = any(${$('categories')}::text[]) and ${readable(sql`o.id`, sql`o.status`)} group by o.category_id`,
)
export const offeringCountsOf = (db: Database, { kind, keys }: Viewer, categories: readonly string[]) =>
  countsOfCategories(db, { categories, staff: kind === 'EMPLOYEE', keys })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('offerings_lock', (db) => db.select().from(productOfferings).where(and(eq(productOfferings.id, $('id')), visible)).for('no key update'))
/** Locks the offering for the change that follows. */
export const lockOffering = async (db: Database, viewer: Viewer, id: string) => (await lock(db, { id, ...reader(viewer) }))[0]

export const insertOffering = async (db: Database, row: typeof productOfferings.$inferInsert) => (await db.insert(productOfferings).values(row).returning())[0]!

export const updateOffering = async (db: Database, id: string, values: Changes<ProductOfferingRow>) =>
  (
    await db
      .update(productOfferings)
      .set({ ...(values as Partial<ProductOfferingRow>), version: sql`${productOfferings.version} + 1`, updatedAt: sql`now()` })
      .where(eq(productOfferings.id, id))
      .returning()
  )[0]!

const used = preparedRows<{ isUsed: boolean }>(
  'offerings_used',
  sql`select exists (select from products.used_products u ${everything('it matters whether anybody at all uses it')}
      where u.offering_id = ${$('id')} and u.status not in ('TERMINATED', 'CANCELLED', 'ABORTED')) as "isUsed"`,
)
/** Whether any customer uses the offering or has ordered it, seen by the viewer or not. */
export const isInUse = async (db: Database, id: string) => (await used(db, { id }))[0]!.isUsed
