import { inScope } from '@panorama/kit/access'
import { type Database, prepared } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, sql } from 'drizzle-orm'
import { type DealOwnerChangeRow, ownerChanges } from './tables.ts'

const bySubject = prepared('owner_changes_of', (db) =>
  db
    .select()
    .from(ownerChanges)
    .where(and(sql`${ownerChanges.subjectId} = any(${sql.placeholder('ids')}::text[])`, inScope(ownerChanges.customerId)))
    .orderBy(asc(ownerChanges.id)),
)
/** Changes of the owners of opportunities, quotes or contracts, oldest first. */
export const ownerChangesOf = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<DealOwnerChangeRow[]> => bySubject(db, { ids, keys })

export const insertOwnerChange = (db: Database, row: Omit<typeof ownerChanges.$inferInsert, 'id'>) => db.insert(ownerChanges).values(row)
