import { everything, inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { aliases, type CustomerMergeRow, type CustomerRow, customers, identifiers, merges } from './tables.ts'

const $ = sql.placeholder

/** A merge is seen with its survivor; one whose survivor went in a later merge, with that one's. */
const visible = inScope(sql`coalesce(customers.survivor_of(${merges.survivorId}), ${merges.survivorId})`)

const byIds = prepared('merges_by_ids', (db) => db.select().from(merges).where(and(sql`${merges.id} = any(${$('ids')}::text[])`, visible)))
export const mergesByIds = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<CustomerMergeRow[]> => byIds(db, { ids, keys })

const MOST = 50
const bySurvivor = prepared('merges_by_survivor', (db) =>
  db
    .select()
    .from(merges)
    .where(
      sql`${merges.id} in (select page.id from unnest(${$('ids')}::text[]) as customer (id), lateral (
        select m.id from customers.merges m where m.survivor_id = customer.id and ${inScope(sql`m.survivor_id`)} order by m.id desc limit ${sql.raw(String(MOST))}) page)`,
    )
    .orderBy(desc(merges.id)),
)
export const mergesOf = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<CustomerMergeRow[]> => bySurvivor(db, { ids, keys })

const lock = prepared('merges_lock', (db) => db.select().from(merges).where(and(eq(merges.id, $('id')), visible)).for('no key update'))
export const lockMerge = async (db: Database, { keys }: Viewer, id: string) => (await lock(db, { id, keys }))[0]

const moves = preparedRows<{ mergeId: string; subgraph: string; subject: string; moved: number; dropped: number }>(
  'merges_moves',
  sql`select merge.id as "mergeId", m.* from unnest(${$('ids')}::text[]) as merge (id), lateral customers.merge_moves(merge.id) m`,
)
/** What went from one customer to the other in each merge, counted by kind. */
export const movesOf = (db: Database, ids: readonly string[]) => moves(db, { ids })

// ── old ids ──────────────────────────────────────────────────────────────────────────────────────────────────────

const survivor = preparedRows<{ id: string | null }>('merges_survivor', sql`select customers.survivor_of(${$('id')}) as id`)
/** Who an id stands for that was merged; ids only, whether it may be seen is for whoever loads it. */
export const survivorOf = async (db: Database, id: string) => (await survivor(db, { id }))[0]?.id ?? undefined

const survivorOfCode = preparedRows<{ id: string }>(
  'merges_survivor_of_code',
  sql`select customers.survivor_of(m.merged_id) as id from customers.merges m where m.merged_code = ${$('code')} and m.undone_at is null limit 1`,
)
export const survivorByCode = async (db: Database, code: string) => (await survivorOfCode(db, { code }))[0]?.id

// ── merging ──────────────────────────────────────────────────────────────────────────────────────────────────────

const locked = prepared('merges_lock_customers', (db) =>
  db.select().from(customers).where(and(sql`${customers.id} = any(${$('ids')}::text[])`, inScope(customers.id))).orderBy(customers.id).for('update'))
/** Locks both files, in the order of their ids, so that two merges of the same two never wait for each other. */
export const lockBoth = async (db: Database, { keys }: Viewer, survivorId: string, mergedId: string) => {
  const found = new Map((await locked(db, { ids: [survivorId, mergedId], keys })).map((row) => [row.id, row]))
  return { survivor: found.get(survivorId) as CustomerRow | undefined, merged: found.get(mergedId) as CustomerRow | undefined }
}

const hidden = preparedRows<{ isHidden: boolean; isBelow: boolean }>(
  'merges_hidden',
  sql`select exists (
        select from access.places p
        where p.root_id in (select root_id from access.places where customer_id in (${$('survivorId')}, ${$('mergedId')})) and not ${inScope(sql`p.customer_id`)}) as "isHidden",
      exists (select from access.places p where p.customer_id = ${$('survivorId')} and ${$('mergedId')} = any (p.path)) as "isBelow"`,
)
/** Whether something of the two trees is hidden from the viewer, and whether the survivor stands below the other. */
export const treesOf = async (db: Database, { keys }: Viewer, survivorId: string, mergedId: string) => (await hidden(db, { keys, survivorId, mergedId }))[0]!

export const undoDays = async (db: Database) =>
  (await rows<{ days: number }>(db, sql`select days from customers.merge_windows where valid_from <= current_date order by valid_from desc limit 1`))[0]!.days

export const beginMerge = (db: Database, id: string, survivorId: string, mergedId: string, actorId: string) =>
  rows(db, sql`select customers.begin_merge(${id}, ${survivorId}, ${mergedId}, ${actorId})`)

/** Parts the two again everywhere, and tells what stands in the way; then nothing of it may be kept. */
export const endMerge = (db: Database, id: string) =>
  rows<{ subgraph: string; subject: string; reason: 'CHANGED' | 'TAKEN' | 'LINKED' }>(db, sql`select * from customers.end_merge(${id})`)

export const insertMerge = async (db: Database, row: typeof merges.$inferInsert) => (await db.insert(merges).values(row).returning())[0]!

export const markUndone = async (db: Database, id: string, undoneBy: string, undoReason: string) =>
  (await db.update(merges).set({ undoneBy, undoReason, undoneAt: sql`now()` }).where(eq(merges.id, id)).returning())[0]!

/** The file as the merge leaves it; its version counts on. */
export const settleSurvivor = async (db: Database, id: string, values: Partial<CustomerRow>) =>
  (await db.update(customers).set({ ...values, version: sql`${customers.version} + 1`, updatedAt: sql`now()` }).where(eq(customers.id, id)).returning())[0]!

/** The file as it was, its version and its time too. */
export const restoreSurvivor = (db: Database, id: string, values: Partial<CustomerRow>) => db.update(customers).set(values).where(eq(customers.id, id))

export const aliasNames = async (db: Database, customerId: string) =>
  (await rows<{ alias: string }>(db, sql`${everything('of a customer that is locked')} select alias from customers.aliases where customer_id = ${customerId}`)).map(({ alias }) => alias)

export const insertAliases = async (db: Database, values: (typeof aliases.$inferInsert)[]) => void (values.length && (await db.insert(aliases).values(values)))
export const deleteAliases = async (db: Database, ids: readonly string[]) => void (ids.length && (await db.delete(aliases).where(inArray(aliases.id, [...ids]))))
export const insertHistoricalCode = (db: Database, row: typeof identifiers.$inferInsert) => db.insert(identifiers).values(row)
export const deleteIdentifiers = async (db: Database, ids: readonly string[]) => void (ids.length && (await db.delete(identifiers).where(inArray(identifiers.id, [...ids]))))
