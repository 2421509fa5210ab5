import { inScope } from '@panorama/kit/access'
import { type Database, prepared, rows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { type RetentionRow, retentions } from './tables.ts'

const $ = sql.placeholder

const ofContacts = prepared('retentions_of', (db) =>
  db.select().from(retentions).where(and(sql`${retentions.contactId} = any(${$('ids')}::text[])`, inScope(retentions.customerId))).orderBy(asc(retentions.endsOn), asc(retentions.id)),
)
/** Grounds for keeping the data of many contacts, ended ones included. */
export const retentionsOf = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<RetentionRow[]> => ofContacts(db, { ids, keys })

export const insertRetention = async (db: Database, row: typeof retentions.$inferInsert) => (await db.insert(retentions).values(row).returning())[0]!

/** Ends a ground of a contact that is locked; undefined when there is none, or it has ended. */
export const endRetention = async (db: Database, contactId: string, id: string) =>
  (await db.update(retentions).set({ endedAt: sql`now()` }).where(and(eq(retentions.id, id), eq(retentions.contactId, contactId), isNull(retentions.endedAt))).returning())[0]

/** The audit loses the values it recorded of the person and stays valid; returns how many entries lost theirs. */
export const eraseAudit = async (db: Database, contactId: string, reason: string) =>
  (await rows<{ count: number }>(db, sql`select audit.erase(array[${contactId}], ${reason})::int as count`))[0]!.count
