import { everything, inScope } from '@panorama/kit/access'
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

/** Which of these contacts a ground keeps, on a day. */
export const keptAmong = async (db: Database, ids: readonly string[], on: string) =>
  (await rows<{ id: string }>(db, sql`select distinct contact_id as id from customers.retentions where contact_id = any(${sql.param(ids)}::text[]) and ended_at is null and ends_on >= ${on}
    ${everything('a ground holds, whoever sees the contact')}`)).map(({ id }) => id)

/** The audit loses the values it recorded under these ids and stays valid; returns how many entries lost theirs. */
export const eraseAudit = async (db: Database, ids: readonly string[], reason: string) =>
  (await rows<{ count: number }>(db, sql`select audit.erase(${sql.param(ids)}::text[], ${reason})::int as count`))[0]!.count
