import { inScope } from '@panorama/kit/access'
import { type Database, prepared } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, gte, isNull, or, sql } from 'drizzle-orm'
import { type CreditAssessmentRow, creditAssessments, type CreditListingRow, creditListings } from './tables.ts'

const $ = sql.placeholder

const latest = prepared('credit_latest', (db) =>
  db
    .selectDistinctOn([creditAssessments.customerId, creditAssessments.account])
    .from(creditAssessments)
    .where(and(sql`${creditAssessments.customerId} = any(${$('ids')}::text[])`, inScope(creditAssessments.customerId)))
    .orderBy(asc(creditAssessments.customerId), asc(creditAssessments.account), desc(creditAssessments.assessedAt), desc(creditAssessments.id)),
)
/** The latest assessment of each customer and each of its accounts. */
export const latestCreditOf = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<CreditAssessmentRow[]> => latest(db, { ids, keys })

const list = shaped('credit_assessments_of', (db, { size, after }: { size: number; after: boolean }) =>
  db
    .select()
    .from(creditAssessments)
    .where(
      sql`${creditAssessments.id} in (select page.id from unnest(${$('customers')}::text[]) as customer (id), lateral (
        select a.id from customers.credit_assessments a
        where a.customer_id = customer.id and ${inScope(sql`a.customer_id`)} ${after ? sql`and (a.assessed_at, a.id) < (${$('afterTime')}::timestamptz, ${$('afterId')})` : sql``}
        order by a.assessed_at desc, a.id desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(creditAssessments.assessedAt), desc(creditAssessments.id)),
)
export const assessmentsOf = (db: Database, { keys }: Viewer, args: PageArgs, customers: readonly string[]): Promise<CreditAssessmentRow[]> => {
  const [afterTime, afterId] = position(args, 2, /^\d{4}-/) ?? []
  return list(db, { size: bucket(limit(args)), after: !!afterId }, { customers, keys, afterTime, afterId })
}
export const assessmentSort = (row: CreditAssessmentRow) => [row.assessedAt, row.id]

const counts = prepared('credit_assessments_count', (db) =>
  db
    .select({ customerId: creditAssessments.customerId, count: sql<number>`count(*)::int` })
    .from(creditAssessments)
    .where(and(sql`${creditAssessments.customerId} = any(${$('ids')}::text[])`, inScope(creditAssessments.customerId)))
    .groupBy(creditAssessments.customerId),
)
export const assessmentCountsOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => counts(db, { ids, keys })

const listings = prepared('credit_listings_of', (db) =>
  db
    .select()
    .from(creditListings)
    .where(
      sql`${creditListings.id} in (select page.id from unnest(${$('ids')}::text[]) as customer (id), lateral (
        select l.id from customers.credit_listings l where l.customer_id = customer.id and ${inScope(sql`l.customer_id`)} order by l.starts_on desc, l.id desc limit 100) page)`,
    )
    .orderBy(desc(creditListings.startsOn), desc(creditListings.id)),
)
/** Every listing of many customers, latest first. */
export const listingsOf = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<CreditListingRow[]> => listings(db, { ids, keys })

// ── writes: the customer is locked ───────────────────────────────────────────────────────────────────────────────

export const insertAssessment = async (db: Database, row: typeof creditAssessments.$inferInsert) => (await db.insert(creditAssessments).values(row).returning())[0]!

export const insertListing = async (db: Database, row: typeof creditListings.$inferInsert) => (await db.insert(creditListings).values(row).returning())[0]!

/** The listing that holds today or is to come, the earlier first. */
export const openListing = async (db: Database, customerId: string, today: string) =>
  (
    await db
      .select()
      .from(creditListings)
      .where(and(eq(creditListings.customerId, customerId), isNull(creditListings.endedReason), or(isNull(creditListings.endsOn), gte(creditListings.endsOn, today))))
      .orderBy(asc(creditListings.startsOn))
      .limit(1)
      .for('update')
  )[0]

export const endListing = (db: Database, id: string, values: Pick<CreditListingRow, 'endsOn' | 'endedReason' | 'endedById'>) =>
  db.update(creditListings).set(values).where(eq(creditListings.id, id))

export const deleteListing = (db: Database, id: string) => db.delete(creditListings).where(eq(creditListings.id, id))
