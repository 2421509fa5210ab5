import { type Database, prepared } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { asc, eq, sql } from 'drizzle-orm'
import { type BusinessCategoryRow, businessCategories } from './tables.ts'

// The business directory is the same for everybody: no predicate.

const $ = sql.placeholder

const byIds = prepared('categories_by_ids', (db) =>
  db.select().from(businessCategories).where(sql`${businessCategories.id} = any(${$('ids')}::text[])`),
)
export const categoriesByIds = (db: Database, ids: readonly string[]): Promise<BusinessCategoryRow[]> => byIds(db, { ids })

const byParent = prepared('categories_by_parent', (db) =>
  db
    .select()
    .from(businessCategories)
    .where(sql`${businessCategories.parentId} = any(${$('ids')}::text[])`)
    .orderBy(asc(businessCategories.position), asc(businessCategories.code)),
)
export const childrenOf = (db: Database, ids: readonly string[]) => byParent(db, { ids })

const everyOne = prepared('categories_all', (db) =>
  db
    .select()
    .from(businessCategories)
    .orderBy(sql`cardinality(${businessCategories.path})`, asc(businessCategories.position), asc(businessCategories.code)),
)
/** The whole directory, level by level. */
export const directory = (db: Database) => everyOne(db)

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** The lines of the tree, locked, so that two moves at once cannot close a circle. */
export const lockDirectory = (db: Database) =>
  db.select({ id: businessCategories.id, parentId: businessCategories.parentId }).from(businessCategories).orderBy(businessCategories.id).for('no key update')

const lock = prepared('categories_lock', (db) => db.select().from(businessCategories).where(eq(businessCategories.id, $('id'))).for('no key update'))
/** Locks the branch for the change that follows. */
export const lockCategory = async (db: Database, id: string) => (await lock(db, { id }))[0]

export const insertCategory = async (db: Database, row: typeof businessCategories.$inferInsert) =>
  (await db.insert(businessCategories).values(row).returning())[0]!

export const updateCategory = async (db: Database, id: string, values: Changes<BusinessCategoryRow>) =>
  (
    await db
      .update(businessCategories)
      .set({ ...(values as Partial<BusinessCategoryRow>), version: sql`${businessCategories.version} + 1`, updatedAt: sql`now()` })
      .where(eq(businessCategories.id, id))
      .returning()
  )[0]!
