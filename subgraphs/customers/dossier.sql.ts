import { inScope } from '@panorama/kit/access'
import { type Database, prepared } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import type { Changes } from '@panorama/kit/mutation'
import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import { aliases, type CustomerAliasRow, identifiers } from './tables.ts'

const $ = sql.placeholder

const aliasesBy = prepared('aliases_of', (db) =>
  db
    .select()
    .from(aliases)
    .where(and(sql`${aliases.customerId} = any(${$('ids')}::text[])`, inScope(aliases.customerId)))
    .orderBy(desc(aliases.isMain), asc(aliases.alias)),
)
export const aliasesOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => aliasesBy(db, { ids, keys })

const identifiersBy = prepared('identifiers_of', (db) =>
  db
    .select()
    .from(identifiers)
    .where(and(sql`${identifiers.customerId} = any(${$('ids')}::text[])`, inScope(identifiers.customerId)))
    .orderBy(asc(identifiers.system), asc(identifiers.value)),
)
export const identifiersOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => identifiersBy(db, { ids, keys })

const next = { version: sql`${aliases.version} + 1`, updatedAt: sql`now()` }

/** A main alias takes the place of the one before. */
const replaceMain = (db: Database, customerId: string, id: string) =>
  db.update(aliases).set({ isMain: false, ...next }).where(and(eq(aliases.customerId, customerId), eq(aliases.isMain, true), ne(aliases.id, id)))

export const insertAlias = async (db: Database, row: typeof aliases.$inferInsert) => {
  if (row.isMain) await replaceMain(db, row.customerId, row.id)
  return (await db.insert(aliases).values(row).returning())[0]!
}

/** An alias of a customer that is locked. */
export const lockAlias = async (db: Database, customerId: string, id: string) =>
  (await db.select().from(aliases).where(and(eq(aliases.id, id), eq(aliases.customerId, customerId))).for('update'))[0]

export const updateAlias = async (db: Database, { id, customerId }: CustomerAliasRow, values: Changes<CustomerAliasRow>) => {
  if (values.isMain) await replaceMain(db, customerId, id)
  return (await db.update(aliases).set({ ...(values as Partial<CustomerAliasRow>), ...next }).where(eq(aliases.id, id)).returning())[0]!
}

export const deleteAlias = (db: Database, id: string) => db.delete(aliases).where(eq(aliases.id, id))

export const insertIdentifier = async (db: Database, row: typeof identifiers.$inferInsert) => (await db.insert(identifiers).values(row).returning())[0]!

export const retireIdentifier = async (db: Database, customerId: string, id: string, retiredOn: string) =>
  (await db.update(identifiers).set({ retiredOn }).where(and(eq(identifiers.id, id), eq(identifiers.customerId, customerId))).returning())[0]
