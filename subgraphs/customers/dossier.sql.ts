import { inScope } from '@panorama/kit/access'
import { type Database, prepared } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { aliases, identifiers } from './tables.ts'

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

/** Adds the alias; a new main alias takes the place of the one before. */
export const insertAlias = async (db: Database, row: typeof aliases.$inferInsert) => {
  if (row.isMain) await db.update(aliases).set({ isMain: false }).where(and(eq(aliases.customerId, row.customerId), eq(aliases.isMain, true)))
  return (await db.insert(aliases).values(row).returning())[0]!
}

export const deleteAlias = async (db: Database, customerId: string, id: string) =>
  (await db.delete(aliases).where(and(eq(aliases.id, id), eq(aliases.customerId, customerId))).returning())[0]

export const insertIdentifier = async (db: Database, row: typeof identifiers.$inferInsert) => (await db.insert(identifiers).values(row).returning())[0]!

export const retireIdentifier = async (db: Database, customerId: string, id: string, retiredOn: string) =>
  (await db.update(identifiers).set({ retiredOn }).where(and(eq(identifiers.id, id), eq(identifiers.customerId, customerId))).returning())[0]
