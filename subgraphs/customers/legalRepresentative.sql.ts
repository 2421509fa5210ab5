import type { Database } from '@panorama/kit/database'
import { and, eq, sql } from 'drizzle-orm'
import { legalRepresentatives } from './tables.ts'

/** Whoever is in office leaves it, for the next; the customer is locked. */
export const retireRepresentative = (db: Database, customerId: string) =>
  db
    .update(legalRepresentatives)
    .set({ status: 'LEFT_OFFICE', version: sql`${legalRepresentatives.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(legalRepresentatives.customerId, customerId), eq(legalRepresentatives.status, 'IN_OFFICE')))
