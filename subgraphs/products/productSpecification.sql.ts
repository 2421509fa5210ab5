import { type Database, prepared } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { inBranch, readable, reader } from './audience.sql.ts'
import { characteristics, type ProductCharacteristicRow, type ProductSpecificationRow, productSpecifications } from './tables.ts'

const $ = sql.placeholder

/** Which specifications the viewer may see: staff all, others those of an offering they may see. */
const visible = sql`(${$('staff')}::boolean or exists (select from products.product_offerings o
  where o.specification_id = ${productSpecifications.id} and ${readable(sql`o.id`, sql`o.status`)}))`

const byIds = prepared('specifications_by_ids', (db) =>
  db.select().from(productSpecifications).where(and(sql`${productSpecifications.id} = any(${$('ids')}::text[])`, visible)),
)
export const specificationsByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<ProductSpecificationRow[]> => byIds(db, { ids, ...reader(viewer) })

export type SpecificationListArgs = PageArgs & { categoryId?: string | null }

type Shape = { category: boolean; after: boolean; size: number }

const conditions = ({ category }: Pick<Shape, 'category'>) => and(category ? inBranch(productSpecifications.categoryId) : undefined, visible)

const page = shaped('specifications_page', (db, shape: Shape) =>
  db
    .select()
    .from(productSpecifications)
    .where(and(conditions(shape), shape.after ? gt(productSpecifications.code, $('after')) : undefined))
    .orderBy(asc(productSpecifications.code))
    .limit(shape.size),
)
export const specificationPage = (db: Database, viewer: Viewer, args: SpecificationListArgs): Promise<ProductSpecificationRow[]> => {
  const [after] = position(args, 1) ?? []
  return page(db, { category: !!args.categoryId, after: after !== undefined, size: bucket(limit(args)) }, { ...reader(viewer), categoryId: args.categoryId, after })
}

const counted = shaped('specifications_count', (db, shape: Pick<Shape, 'category'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(productSpecifications).where(conditions(shape)),
)
export const specificationCount = async (db: Database, viewer: Viewer, { categoryId }: SpecificationListArgs) =>
  (await counted(db, { category: !!categoryId }, { ...reader(viewer), categoryId }))[0]!.count

const bySpecification = prepared('characteristics_of', (db) =>
  db
    .select()
    .from(characteristics)
    .where(sql`${characteristics.specificationId} = any(${$('ids')}::text[])`)
    .orderBy(asc(characteristics.position)),
)
/** What is said of the products of these specifications, in order; the specification was checked. */
export const characteristicsOf = (db: Database, ids: readonly string[]): Promise<ProductCharacteristicRow[]> => bySpecification(db, { ids })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('specifications_lock', (db) => db.select().from(productSpecifications).where(eq(productSpecifications.id, $('id'))).for('no key update'))
/** Locks the specification for the change that follows; only staff may write. */
export const lockSpecification = async (db: Database, id: string) => (await lock(db, { id }))[0]

export const insertSpecification = async (db: Database, row: typeof productSpecifications.$inferInsert) =>
  (await db.insert(productSpecifications).values(row).returning())[0]!

export const updateSpecification = async (db: Database, id: string, values: Changes<ProductSpecificationRow>) =>
  (
    await db
      .update(productSpecifications)
      .set({ ...(values as Partial<ProductSpecificationRow>), version: sql`${productSpecifications.version} + 1`, updatedAt: sql`now()` })
      .where(eq(productSpecifications.id, id))
      .returning()
  )[0]!

/** Puts these in the place of whatever was said so far. */
export const replaceCharacteristics = async (db: Database, specificationId: string, rows: readonly Omit<typeof characteristics.$inferInsert, 'specificationId' | 'position'>[]) => {
  await db.delete(characteristics).where(eq(characteristics.specificationId, specificationId))
  if (rows.length) await db.insert(characteristics).values(rows.map((row, index) => ({ ...row, specificationId, position: index })))
}
