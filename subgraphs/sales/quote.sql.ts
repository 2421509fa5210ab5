import { inScope, inScopeFromKeys } from '@panorama/kit/access'
import { type Database, prepared, rows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { walkOf } from '@panorama/kit/walk'
import { and, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { type QuoteLineRow, type QuoteRow, quoteLines, quotes } from './tables.ts'
import type { QuoteFilter, QuoteStatus } from './types.generated.ts'

const $ = sql.placeholder

/** Which quotes the viewer may see: outside the operator only what was once approved. Every statement below goes through it. */
const isShown = sql`(${$('kind')}::text = 'EMPLOYEE' or ${quotes.approvedAt} is not null)`
const visible = and(inScope(quotes.customerId), isShown)
const visibleFromKeys = and(inScopeFromKeys(quotes.customerId), isShown)

const today = sql`(now() at time zone 'Asia/Shanghai')::date`

/** The status as of today: an approved quote expires by the calendar. */
const status = sql<QuoteStatus>`case when ${quotes.status} = 'APPROVED' and ${quotes.validUntil} < ${today} then 'EXPIRED' else ${quotes.status} end`

/** As what a status may be stored. */
const storedAs = (one: QuoteStatus) => (one === 'EXPIRED' ? ['EXPIRED', 'APPROVED'] : [one])

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

const conditions = (filters: readonly string[], scope = visible) => and(...filters.map((name) => FILTERS[name]!), scope)

const filterOf = (filter: QuoteFilter | null | undefined, { actorId }: Viewer) => {
  const { includeSuperseded = false, awaitsMyApproval = false, ...values }: Partial<QuoteFilter> = filter ?? {}
  const given = Object.entries(values).filter(([, value]) => value != null)
  const names = given.map(([name]) => name)
  if (!includeSuperseded) names.push('currentOnly')
  if (awaitsMyApproval) names.push('awaitsMyApproval')
  return { filters: names.sort(), params: { ...Object.fromEntries(given), stored: values.status?.flatMap(storedAs), actorId } }
}

/** Under what a list hangs. */
export type QuoteParent = 'customerId' | 'ownerId'

type Shape = { filters: string[]; after: boolean; size: number }

const list = shaped('quotes_of', (db, { parent, filters, after, size }: Shape & { parent: QuoteParent }) =>
  db
    .select(columns)
    .from(quotes)
    .where(
      sql`${quotes.id} in (select page.id from unnest(${$('parents')}::text[]) as parent (id), lateral (
        select ${quotes.id} from ${quotes}
        where ${and(sql`${quotes[parent]} = parent.id`, conditions(filters), after ? sql`${quotes.id} < ${$('afterId')}` : undefined)}
        order by ${quotes.id} desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(quotes.id)),
)
/** The newest quotes of each of many customers or owners. */
export const quotesOf = (db: Database, viewer: Viewer, parent: QuoteParent, args: QuoteListArgs, parents: readonly string[]): Promise<QuoteRow[]> => {
  const { filters, params } = filterOf(args.filter, viewer)
  const { keys, kind } = viewer
  const [afterId] = position(args, 1) ?? []
  return list(db, { parent, filters, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, parents, keys, kind, afterId })
}

const counts = shaped('quotes_counts', (db, { parent, filters }: Pick<Shape, 'filters'> & { parent: QuoteParent }) =>
  db
    .select({ parentId: sql<string>`${quotes[parent]}`, count: sql<number>`count(*)::int` })
    .from(quotes)
    .where(and(sql`${quotes[parent]} = any(${$('parents')}::text[])`, conditions(filters)))
    .groupBy(quotes[parent]),
)
export const quoteCountsOf = (db: Database, viewer: Viewer, parent: QuoteParent, filter: QuoteFilter | null | undefined, parents: readonly string[]) => {
  const { filters, params } = filterOf(filter, viewer)
  const { keys, kind } = viewer
  return counts(db, { parent, filters }, { ...params, parents, keys, kind })
}

const page = shaped('quotes_page', (db, { filters, after, size }: Shape) => {
  const where = and(...filters.map((name) => FILTERS[name]!), isShown, after ? sql`${quotes.id} < ${$('afterId')}` : undefined)
  const along = filters.includes('status') ? { column: quotes.status, values: sql`${$('stored')}::text[]` } : undefined
  return db
    .select(columns)
    .from(quotes)
    .where(sql`${quotes.id} in ${walkOf({ from: quotes, row: quotes, where, size, along })}`)
    .orderBy(desc(quotes.id))
})
export const quotePage = (db: Database, viewer: Viewer, args: QuoteListArgs): Promise<QuoteRow[]> => {
  const { filters, params } = filterOf(args.filter, viewer)
  const { keys, kind } = viewer
  const [afterId] = position(args, 1) ?? []
  return page(db, { filters, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, keys, kind, afterId })
}

const counted = shaped('quotes_count', (db, { filters }: Pick<Shape, 'filters'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(quotes).where(conditions(filters, visibleFromKeys)),
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
