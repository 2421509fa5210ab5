import { inScope } from '@panorama/kit/access'
import { type Database, prepared, rows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { type QuoteLineRow, type QuoteRow, quoteLines, quotes } from './tables.ts'
import type { QuoteFilter, QuoteStatus } from './types.generated.ts'

const $ = sql.placeholder

/** Which quotes the viewer may see: outside the operator only what was once approved. Every statement below goes through it. */
const visible = and(inScope(quotes.customerId), sql`(${$('kind')}::text = 'EMPLOYEE' or ${quotes.approvedAt} is not null)`)

const today = sql`(now() at time zone 'Asia/Shanghai')::date`

/** The status as of today: an approved quote expires by the calendar. */
const status = sql<QuoteStatus>`case when ${quotes.status} = 'APPROVED' and ${quotes.validUntil} < ${today} then 'EXPIRED' else ${quotes.status} end`

const columns = { ...getTableColumns(quotes), status: status.as('status') }

const byIds = prepared('quotes_by_ids', (db) => db.select(columns).from(quotes).where(and(sql`${quotes.id} = any(${$('ids')}::text[])`, visible)))
export const quotesByIds = (db: Database, { keys, kind }: Viewer, ids: readonly string[]): Promise<QuoteRow[]> => byIds(db, { ids, keys, kind })

const byNumbers = prepared('quotes_by_numbers', (db) =>
  db
    .select(columns)
    .from(quotes)
    .where(and(sql`${quotes.number} = any(${$('numbers')}::text[])`, visible))
    .orderBy(desc(quotes.revision)),
)
/** All revisions of the quotes, newest first. */
export const revisionsOf = (db: Database, { keys, kind }: Viewer, numbers: readonly string[]): Promise<QuoteRow[]> => byNumbers(db, { numbers, keys, kind })

const byOpportunity = shaped('quotes_by_opportunity', (db, { includeSuperseded }: { includeSuperseded: boolean }) =>
  db
    .select(columns)
    .from(quotes)
    .where(and(sql`${quotes.opportunityId} = any(${$('ids')}::text[])`, includeSuperseded ? undefined : quotes.isCurrent, visible))
    .orderBy(desc(quotes.id)),
)
/** Quotes made for opportunities, newest first. */
export const quotesOfOpportunities = (db: Database, { keys, kind }: Viewer, args: { includeSuperseded: boolean }, ids: readonly string[]): Promise<QuoteRow[]> =>
  byOpportunity(db, args, { ids, keys, kind })

const linesBy = prepared('quote_lines_of', (db) =>
  db
    .select({ ...getTableColumns(quoteLines), currency: quotes.currency })
    .from(quoteLines)
    .innerJoin(quotes, eq(quotes.id, quoteLines.quoteId))
    .where(and(sql`${quoteLines.quoteId} = any(${$('ids')}::text[])`, visible))
    .orderBy(asc(quoteLines.position)),
)
export const quoteLinesOf = (db: Database, { keys, kind }: Viewer, ids: readonly string[]): Promise<QuoteLineRow[]> => linesBy(db, { ids, keys, kind })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type QuoteListArgs = PageArgs & { filter?: QuoteFilter | null }

const FILTERS: Record<string, SQL> = {
  status: sql`${status} = any(${$('status')}::text[])`,
  currentOnly: sql`${quotes.isCurrent}`,
  expiringBefore: sql`(${quotes.status} = 'APPROVED' and ${quotes.validUntil} >= ${today} and ${quotes.validUntil} < ${$('expiringBefore')}::date)`,
  awaitsMyApproval: sql`(${quotes.status} = 'PENDING' and ${quotes.submittedById} <> ${$('actorId')})`,
}

const conditions = (filters: readonly string[]) => and(...filters.map((name) => FILTERS[name]!), visible)

const filterOf = (filter: QuoteFilter | null | undefined, { actorId }: Viewer) => {
  const { includeSuperseded = false, awaitsMyApproval = false, ...values } = filter ?? {}
  const given = Object.entries(values).filter(([, value]) => value != null)
  const names = given.map(([name]) => name)
  if (!includeSuperseded) names.push('currentOnly')
  if (awaitsMyApproval) names.push('awaitsMyApproval')
  return { filters: names.sort(), params: { ...Object.fromEntries(given), actorId } }
}

type Shape = { filters: string[]; after: boolean; size: number }

const list = shaped('quotes_of', (db, { filters, after, size }: Shape) =>
  db
    .select(columns)
    .from(quotes)
    .where(
      sql`${quotes.id} in (select page.id from unnest(${$('customers')}::text[]) as customer (id), lateral (
        select ${quotes.id} from ${quotes}
        where ${and(sql`${quotes.customerId} = customer.id`, conditions(filters), after ? sql`${quotes.id} < ${$('afterId')}` : undefined)}
        order by ${quotes.id} desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(quotes.id)),
)
/** The newest quotes of each of many customers. */
export const quotesOf = (db: Database, viewer: Viewer, args: QuoteListArgs, customers: readonly string[]): Promise<QuoteRow[]> => {
  const { filters, params } = filterOf(args.filter, viewer)
  const { keys, kind } = viewer
  const [afterId] = position(args, 1) ?? []
  return list(db, { filters, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, customers, keys, kind, afterId })
}

const counts = shaped('quotes_counts', (db, { filters }: Pick<Shape, 'filters'>) =>
  db
    .select({ customerId: quotes.customerId, count: sql<number>`count(*)::int` })
    .from(quotes)
    .where(and(sql`${quotes.customerId} = any(${$('customers')}::text[])`, conditions(filters)))
    .groupBy(quotes.customerId),
)
export const quoteCountsOf = (db: Database, viewer: Viewer, filter: QuoteFilter | null | undefined, customers: readonly string[]) => {
  const { filters, params } = filterOf(filter, viewer)
  const { keys, kind } = viewer
  return counts(db, { filters }, { ...params, customers, keys, kind })
}

const page = shaped('quotes_page', (db, { filters, after, size }: Shape) =>
  db
    .select(columns)
    .from(quotes)
    .where(and(conditions(filters), after ? sql`${quotes.id} < ${$('afterId')}` : undefined))
    .orderBy(desc(quotes.id))
    .limit(size),
)
export const quotePage = (db: Database, viewer: Viewer, args: QuoteListArgs): Promise<QuoteRow[]> => {
  const { filters, params } = filterOf(args.filter, viewer)
  const { keys, kind } = viewer
  const [afterId] = position(args, 1) ?? []
  return page(db, { filters, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, keys, kind, afterId })
}

const counted = shaped('quotes_count', (db, { filters }: Pick<Shape, 'filters'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(quotes).where(conditions(filters)),
)
export const quoteCount = async (db: Database, viewer: Viewer, { filter }: QuoteListArgs) => {
  const { filters, params } = filterOf(filter, viewer)
  const { keys, kind } = viewer
  return (await counted(db, { filters }, { ...params, keys, kind }))[0]!.count
}

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const nextQuoteSerial = async (db: Database) => (await rows<{ serial: number }>(db, sql`select nextval('sales.quote_serial')::int as serial`))[0]!.serial

const lock = prepared('quotes_lock', (db) => db.select(columns).from(quotes).where(and(eq(quotes.id, $('id')), visible)).for('update'))
/** Locks the quote for the change that follows. */
export const lockQuote = async (db: Database, { keys, kind }: Viewer, id: string): Promise<QuoteRow | undefined> => (await lock(db, { id, keys, kind }))[0]

export const insertQuote = async (db: Database, row: typeof quotes.$inferInsert): Promise<QuoteRow> => (await db.insert(quotes).values(row).returning(columns))[0]!

export const updateQuote = async (db: Database, id: string, values: Changes<QuoteRow>): Promise<QuoteRow> =>
  (
    await db
      .update(quotes)
      .set({ ...(values as Partial<QuoteRow>), version: sql`${quotes.version} + 1`, updatedAt: sql`now()` })
      .where(eq(quotes.id, id))
      .returning(columns)
  )[0]!

export const insertQuoteLines = async (db: Database, lines: (typeof quoteLines.$inferInsert)[]) => {
  if (lines.length) await db.insert(quoteLines).values(lines)
}

export const updateQuoteLine = async (db: Database, quoteId: string, id: string, values: Changes<QuoteLineRow>) =>
  (
    await db
      .update(quoteLines)
      // An update of nothing is no statement: the id stands in.
      .set({ id, ...(values as Partial<QuoteLineRow>) })
      .where(and(eq(quoteLines.id, id), eq(quoteLines.quoteId, quoteId)))
      .returning()
  )[0]

export const deleteQuoteLine = async (db: Database, quoteId: string, id: string) =>
  (await db.delete(quoteLines).where(and(eq(quoteLines.id, id), eq(quoteLines.quoteId, quoteId))).returning())[0]
