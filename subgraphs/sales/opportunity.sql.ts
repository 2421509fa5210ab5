import { inScope, inScopeFromKeys } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { walkOf } from '@panorama/kit/walk'
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { OPEN } from './opportunity.rules.ts'
import { type OpportunityLineRow, type OpportunityRow, opportunities, opportunityLines } from './tables.ts'
import type { OpportunityFilter, OpportunitySort } from './types.generated.ts'

const $ = sql.placeholder

/** Opportunities are none of the business of the customer's own users, whatever permissions they hold. */
const isNoCustomer = sql`${$('kind')}::text <> 'CUSTOMER'`

/** Which opportunities the viewer may see; every statement below goes through it. */
const visible = and(inScope(opportunities.customerId), isNoCustomer)
const visibleFromKeys = and(inScopeFromKeys(opportunities.customerId), isNoCustomer)

const byIds = prepared('opportunities_by_ids', (db) =>
  db.select().from(opportunities).where(and(sql`${opportunities.id} = any(${$('ids')}::text[])`, visible)),
)
export const opportunitiesByIds = (db: Database, { keys, kind }: Viewer, ids: readonly string[]): Promise<OpportunityRow[]> => byIds(db, { ids, keys, kind })

const linesBy = prepared('opportunity_lines_of', (db) =>
  db
    .select()
    .from(opportunityLines)
    .where(and(sql`${opportunityLines.opportunityId} = any(${$('ids')}::text[])`, inScope(opportunityLines.customerId), isNoCustomer))
    .orderBy(asc(opportunityLines.position)),
)
export const opportunityLinesOf = (db: Database, { keys, kind }: Viewer, ids: readonly string[]): Promise<OpportunityLineRow[]> => linesBy(db, { ids, keys, kind })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type OpportunityListArgs = PageArgs & { filter?: OpportunityFilter | null }

/** Written out, not a parameter: the index of open opportunities is used only when the statement says the same. */
const open = sql`${opportunities.status} in (${sql.raw(OPEN.map((status) => `'${status}'`).join(', '))})`

const FILTERS: Record<string, SQL> = {
  status: sql`${opportunities.status} = any(${$('status')}::text[])`,
  open,
  ended: sql`not (${open})`,
  kind: sql`${opportunities.kind} = any(${$('kinds')}::text[])`,
  isLatent: sql`${opportunities.isLatent} = ${$('isLatent')}::boolean`,
  source: sql`${opportunities.source} = any(${$('source')}::text[])`,
  coordination: sql`${opportunities.coordination} = any(${$('coordination')}::text[])`,
  ownerId: sql`${opportunities.ownerId} = any(${$('ownerId')}::text[])`,
  closingBefore: sql`${opportunities.expectedCloseOn} < ${$('closingBefore')}::date`,
}

const conditions = (filters: readonly string[], scope = visible) => and(...filters.map((name) => FILTERS[name]!), scope)

const filterOf = (filter?: OpportunityFilter | null) => {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value != null)
  const names = given.map(([name, value]) => (name === 'open' && value === false ? 'ended' : name))
  return { filters: names.sort(), params: { ...Object.fromEntries(given), kinds: filter?.kind } }
}

/** Under what a list hangs. */
export type OpportunityParent = 'customerId' | 'ownerId'

type ListShape = { parent: OpportunityParent; filters: string[]; after: boolean; size: number }

const list = shaped('opportunities_of', (db, { parent, filters, after, size }: ListShape) =>
  db
    .select()
    .from(opportunities)
    .where(
      sql`${opportunities.id} in (select page.id from unnest(${$('parents')}::text[]) as parent (id), lateral (
        select ${opportunities.id} from ${opportunities}
        where ${and(sql`${opportunities[parent]} = parent.id`, conditions(filters), after ? sql`${opportunities.id} < ${$('afterId')}` : undefined)}
        order by ${opportunities.id} desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(opportunities.id)),
)
/** The newest opportunities of each of many customers or owners. */
export const opportunitiesOf = (db: Database, { keys, kind }: Viewer, parent: OpportunityParent, args: OpportunityListArgs, parents: readonly string[]): Promise<OpportunityRow[]> => {
  const { filters, params } = filterOf(args.filter)
  const [afterId] = position(args, 1) ?? []
  return list(db, { parent, filters, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, parents, keys, kind, afterId })
}

const counts = shaped('opportunities_counts', (db, { parent, filters }: Pick<ListShape, 'parent' | 'filters'>) =>
  db
    .select({ parentId: sql<string>`${opportunities[parent]}`, count: sql<number>`count(*)::int` })
    .from(opportunities)
    .where(and(sql`${opportunities[parent]} = any(${$('parents')}::text[])`, conditions(filters)))
    .groupBy(opportunities[parent]),
)
export const opportunityCountsOf = (db: Database, { keys, kind }: Viewer, parent: OpportunityParent, filter: OpportunityFilter | null | undefined, parents: readonly string[]) => {
  const { filters, params } = filterOf(filter)
  return counts(db, { parent, filters }, { ...params, parents, keys, kind })
}

const pipeline = preparedRows<{ customerId: string; count: number; amount: string }>(
  'opportunities_pipeline',
  sql`select customer_id as "customerId", count(*)::int as count, coalesce(sum(estimated_value) filter (where currency = 'CNY'), 0.00)::text as amount
      from ${opportunities} where ${and(sql`customer_id = any(${$('ids')}::text[])`, open, visible)} group by customer_id`,
)
/** Number and worth in CNY of the open opportunities of each customer. */
export const pipelinesOf = (db: Database, { keys, kind }: Viewer, ids: readonly string[]) => pipeline(db, { ids, keys, kind })

const closesOn = sql`coalesce(${opportunities.expectedCloseOn}, '9999-12-31'::date)`
const worth = sql`coalesce(${opportunities.estimatedAmount}, -1)`

type Sort = { walk: { by?: SQL; isAscending?: boolean }; order: SQL[]; after: SQL; values: (row: OpportunityRow) => string[] }

const SORTS: Record<OpportunitySort, Sort> = {
  NEWEST: {
    walk: {},
    order: [desc(opportunities.id)],
    after: sql`${opportunities.id} < ${$('afterId')}`,
    values: (row) => [row.id],
  },
  CLOSING_FIRST: {
    walk: { by: closesOn, isAscending: true },
    order: [asc(closesOn), asc(opportunities.id)],
    after: sql`(${closesOn}, ${opportunities.id}) > (${$('afterValue')}::date, ${$('afterId')})`,
    values: (row) => [row.expectedCloseOn ?? '9999-12-31', row.id],
  },
  HIGHEST_VALUE: {
    walk: { by: worth },
    order: [desc(worth), desc(opportunities.id)],
    after: sql`(${worth}, ${opportunities.id}) < (${$('afterValue')}::numeric, ${$('afterId')})`,
    values: (row) => [row.estimatedAmount ?? '-1', row.id],
  },
}

/** What the cursor of a list holds. */
export const sortValues = (sort: OpportunitySort) => SORTS[sort].values

export type OpportunityPageArgs = OpportunityListArgs & { sort: OpportunitySort }

/** Filters with an index that goes on in the order of the list, the rarer first. */
const ALONG = [
  { filter: 'ownerId', column: opportunities.ownerId, values: sql`${$('ownerId')}::text[]`, isRare: true },
  { filter: 'status', column: opportunities.status, values: sql`${$('status')}::text[]` },
] as const

const page = shaped('opportunities_page', (db, { filters, sort, after, size }: { filters: string[]; sort: OpportunitySort; after: boolean; size: number }) => {
  const where = and(...filters.map((name) => FILTERS[name]!), isNoCustomer, after ? SORTS[sort].after : undefined)
  const along = (sort === 'NEWEST' && ALONG.find(({ filter }) => filters.includes(filter))) || undefined
  return db
    .select()
    .from(opportunities)
    .where(sql`${opportunities.id} in ${walkOf({ from: opportunities, row: opportunities, ...SORTS[sort].walk, where, size, along })}`)
    .orderBy(...SORTS[sort].order)
})
export const opportunityPage = (db: Database, { keys, kind }: Viewer, args: OpportunityPageArgs): Promise<OpportunityRow[]> => {
  const { filters, params } = filterOf(args.filter)
  const [afterId, afterValue] = position(args, args.sort === 'NEWEST' ? 1 : 2)?.toReversed() ?? []
  return page(db, { filters, sort: args.sort, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, keys, kind, afterId, afterValue })
}

const counted = shaped('opportunities_count', (db, { filters }: { filters: string[] }) =>
  db.select({ count: sql<number>`count(*)::int` }).from(opportunities).where(conditions(filters, visibleFromKeys)),
)
export const opportunityCount = async (db: Database, { keys, kind }: Viewer, { filter }: OpportunityListArgs) => {
  const { filters, params } = filterOf(filter)
  return (await counted(db, { filters }, { ...params, keys, kind }))[0]!.count
}

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('opportunities_lock', (db) => db.select().from(opportunities).where(and(eq(opportunities.id, $('id')), visible)).for('update'))
/** Locks the opportunity for the change that follows. */
export const lockOpportunity = async (db: Database, { keys, kind }: Viewer, id: string) => (await lock(db, { id, keys, kind }))[0]

export const insertOpportunity = async (db: Database, row: typeof opportunities.$inferInsert) => (await db.insert(opportunities).values(row).returning())[0]!

export const updateOpportunity = async (db: Database, id: string, values: Changes<OpportunityRow>) =>
  (
    await db
      .update(opportunities)
      .set({ ...(values as Partial<OpportunityRow>), version: sql`${opportunities.version} + 1`, updatedAt: sql`now()` })
      .where(eq(opportunities.id, id))
      .returning()
  )[0]!

/** The complete list of lines from now on. */
export const replaceOpportunityLines = async (db: Database, opportunityId: string, rows: (typeof opportunityLines.$inferInsert)[]) => {
  await db.delete(opportunityLines).where(eq(opportunityLines.opportunityId, opportunityId))
  if (rows.length) await db.insert(opportunityLines).values(rows)
}
