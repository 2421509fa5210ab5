import { inScope, inScopeFromKeys } from '@panorama/kit/access'
import { type Database, prepared, rows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { walkOf } from '@panorama/kit/walk'
import { and, asc, desc, eq, getTableColumns, ne, type SQL, sql } from 'drizzle-orm'
import { type ContractItemRow, type ContractRow, contractItems, contracts } from './tables.ts'
import type { ContractFilter, ContractSort, ContractStatus } from './types.generated.ts'

const $ = sql.placeholder

/** Which contracts the viewer may see: outside the operator only what was signed. Every statement below goes through it. */
const isShown = sql`(${$('kind')}::text = 'EMPLOYEE' or ${contracts.signedOn} is not null)`
const visible = and(inScope(contracts.customerId), isShown)
const visibleFromKeys = and(inScopeFromKeys(contracts.customerId), isShown)

const today = sql`(now() at time zone 'Asia/Shanghai')::date`

/** The status as of today: a signed contract expires by the calendar. */
const status = sql<ContractStatus>`case when ${contracts.status} in ('SIGNED', 'ACTIVE', 'SUSPENDED') and ${contracts.validTo} < ${today} then 'EXPIRED' else ${contracts.status} end`

const RUNNING: readonly ContractStatus[] = ['SIGNED', 'ACTIVE', 'SUSPENDED']

/** As what a status is stored. */
const storedAs = (one: ContractStatus) => (one === 'EXPIRED' ? RUNNING : [one])

const columns = { ...getTableColumns(contracts), status: status.as('status') }

const byIds = prepared('contracts_by_ids', (db) => db.select(columns).from(contracts).where(and(sql`${contracts.id} = any(${$('ids')}::text[])`, visible)))
export const contractsByIds = (db: Database, { keys, kind }: Viewer, ids: readonly string[]): Promise<ContractRow[]> => byIds(db, { ids, keys, kind })

const byNumber = prepared('contracts_by_number', (db) => db.select(columns).from(contracts).where(and(eq(contracts.number, $('number')), visible)))
export const contractsByNumber = (db: Database, { keys, kind }: Viewer, number: string): Promise<ContractRow[]> => byNumber(db, { number, keys, kind })

const byQuotes = prepared('contracts_by_quotes', (db) =>
  db.select(columns).from(contracts).where(and(sql`${contracts.quoteId} = any(${$('quotes')}::text[])`, ne(contracts.status, sql`'REJECTED'`), visible)),
)
/** The contract drawn up from each quote; a rejected one leaves the place free. */
export const contractsOfQuotes = (db: Database, { keys, kind }: Viewer, quotes: readonly string[]): Promise<ContractRow[]> => byQuotes(db, { quotes, keys, kind })

const byPredecessors = prepared('contracts_by_predecessors', (db) =>
  db.select(columns).from(contracts).where(and(sql`${contracts.predecessorId} = any(${$('ids')}::text[])`, ne(contracts.status, sql`'REJECTED'`), visible)),
)
/** The contract that renews each contract. */
export const successorsOf = (db: Database, { keys, kind }: Viewer, ids: readonly string[]): Promise<ContractRow[]> => byPredecessors(db, { ids, keys, kind })

const itemsBy = prepared('contract_items_of', (db) =>
  db
    .select({ ...getTableColumns(contractItems), currency: contracts.currency })
    .from(contractItems)
    .innerJoin(contracts, eq(contracts.id, contractItems.contractId))
    .where(and(sql`${contractItems.contractId} = any(${$('ids')}::text[])`, visible))
    .orderBy(asc(contractItems.position)),
)
export const contractItemsOf = (db: Database, { keys, kind }: Viewer, ids: readonly string[]): Promise<ContractItemRow[]> => itemsBy(db, { ids, keys, kind })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type ContractListArgs = PageArgs & { filter?: ContractFilter | null }

const endsOn = sql`coalesce(${contracts.validTo}, '9999-12-31'::date)`

/** In force on a day: from its activation to the end of its term, or to the day it was terminated or renewed. */
const inForce = (day: SQL) => sql`(${contracts.activatedOn} <= ${day} and (${contracts.validTo} is null or ${contracts.validTo} >= ${day})
  and (${contracts.endedOn} is null or ${contracts.endedOn} > ${day}))`

const FILTERS: Record<string, SQL> = {
  status: sql`${status} = any(${$('status')}::text[])`,
  type: sql`${contracts.type} = any(${$('type')}::text[])`,
  activeOn: inForce(sql`${$('activeOn')}::date`),
  // the term once more in the words of its index
  expiringBefore: sql`(${inForce(today)} and ${contracts.validTo} < ${$('expiringBefore')}::date and ${endsOn} >= ${today} and ${endsOn} < ${$('expiringBefore')}::date)`,
  isRunning: sql`${endsOn} >= ${today}`, // what these say of themselves, for the index of the term
  awaitsMyApproval: sql`(${contracts.status} = 'IN_REVIEW' and ${contracts.submittedById} <> ${$('actorId')})`,
}

const conditions = (filters: readonly string[], scope = visible) => and(...filters.map((name) => FILTERS[name]!), scope)

const filterOf = (filter: ContractFilter | null | undefined, { actorId }: Viewer) => {
  const { awaitsMyApproval = false, ...values }: Partial<ContractFilter> = filter ?? {}
  const given = Object.entries(values).filter(([, value]) => value != null)
  const names = given.map(([name]) => name)
  if (awaitsMyApproval) names.push('awaitsMyApproval')
  if (values.status?.every((one) => RUNNING.includes(one))) names.push('isRunning')
  return { filters: names.sort(), params: { ...Object.fromEntries(given), stored: values.status?.flatMap(storedAs), actorId } }
}

/** Under what a list hangs. */
export type ContractParent = 'customerId' | 'ownerId'

type Shape = { filters: string[]; after: boolean; size: number }

const list = shaped('contracts_of', (db, { parent, filters, after, size }: Shape & { parent: ContractParent }) =>
  db
    .select(columns)
    .from(contracts)
    .where(
      sql`${contracts.id} in (select page.id from unnest(${$('parents')}::text[]) as parent (id), lateral (
        select ${contracts.id} from ${contracts}
        where ${and(sql`${contracts[parent]} = parent.id`, conditions(filters), after ? sql`${contracts.id} < ${$('afterId')}` : undefined)}
        order by ${contracts.id} desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(contracts.id)),
)
/** The newest contracts of each of many customers or owners. */
export const contractsOf = (db: Database, viewer: Viewer, parent: ContractParent, args: ContractListArgs, parents: readonly string[]): Promise<ContractRow[]> => {
  const { filters, params } = filterOf(args.filter, viewer)
  const { keys, kind } = viewer
  const [afterId] = position(args, 1) ?? []
  return list(db, { parent, filters, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, parents, keys, kind, afterId })
}

const counts = shaped('contracts_counts', (db, { parent, filters }: Pick<Shape, 'filters'> & { parent: ContractParent }) =>
  db
    .select({ parentId: sql<string>`${contracts[parent]}`, count: sql<number>`count(*)::int` })
    .from(contracts)
    .where(and(sql`${contracts[parent]} = any(${$('parents')}::text[])`, conditions(filters)))
    .groupBy(contracts[parent]),
)
export const contractCountsOf = (db: Database, viewer: Viewer, parent: ContractParent, filter: ContractFilter | null | undefined, parents: readonly string[]) => {
  const { filters, params } = filterOf(filter, viewer)
  const { keys, kind } = viewer
  return counts(db, { parent, filters }, { ...params, parents, keys, kind })
}

type Sort = { walk: { by?: SQL; isAscending?: boolean }; order: SQL[]; after: SQL; values: (row: ContractRow) => string[] }

const SORTS: Record<ContractSort, Sort> = {
  NEWEST: {
    walk: {},
    order: [desc(contracts.id)],
    after: sql`${contracts.id} < ${$('afterId')}`,
    values: (row) => [row.id],
  },
  ENDING_FIRST: {
    walk: { by: endsOn, isAscending: true },
    order: [asc(endsOn), asc(contracts.id)],
    after: sql`(${endsOn}, ${contracts.id}) > (${$('afterValue')}::date, ${$('afterId')})`,
    values: (row) => [row.validTo ?? '9999-12-31', row.id],
  },
}

/** What the cursor of a list holds. */
export const sortValues = (sort: ContractSort) => SORTS[sort].values

export type ContractPageArgs = ContractListArgs & { sort: ContractSort }

const page = shaped('contracts_page', (db, { filters, sort, after, size }: Shape & { sort: ContractSort }) => {
  const where = and(...filters.map((name) => FILTERS[name]!), isShown, after ? SORTS[sort].after : undefined)
  const along = sort === 'NEWEST' && filters.includes('status') ? { column: contracts.status, values: sql`${$('stored')}::text[]` } : undefined
  return db
    .select(columns)
    .from(contracts)
    .where(sql`${contracts.id} in ${walkOf({ from: contracts, row: contracts, ...SORTS[sort].walk, where, size, along })}`)
    .orderBy(...SORTS[sort].order)
})
export const contractPage = (db: Database, viewer: Viewer, args: ContractPageArgs): Promise<ContractRow[]> => {
  const { filters, params } = filterOf(args.filter, viewer)
  const { keys, kind } = viewer
  const [afterId, afterValue] = position(args, args.sort === 'NEWEST' ? 1 : 2)?.toReversed() ?? []
  return page(db, { filters, sort: args.sort, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, keys, kind, afterId, afterValue })
}

const counted = shaped('contracts_count', (db, { filters }: Pick<Shape, 'filters'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(contracts).where(conditions(filters, visibleFromKeys)),
)
export const contractCount = async (db: Database, viewer: Viewer, { filter }: ContractListArgs) => {
  const { filters, params } = filterOf(filter, viewer)
  const { keys, kind } = viewer
  return (await counted(db, { filters }, { ...params, keys, kind }))[0]!.count
}

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const nextContractSerial = async (db: Database) => (await rows<{ serial: number }>(db, sql`select nextval('sales.contract_serial')::int as serial`))[0]!.serial

const lock = prepared('contracts_lock', (db) => db.select(columns).from(contracts).where(and(eq(contracts.id, $('id')), visible)).for('update'))
/** Locks the contract for the change that follows. */
export const lockContract = async (db: Database, { keys, kind }: Viewer, id: string): Promise<ContractRow | undefined> => (await lock(db, { id, keys, kind }))[0]

export const insertContract = async (db: Database, row: typeof contracts.$inferInsert): Promise<ContractRow> =>
  (await db.insert(contracts).values(row).returning(columns))[0]!

export const updateContract = async (db: Database, id: string, values: Changes<ContractRow>): Promise<ContractRow> =>
  (
    await db
      .update(contracts)
      .set({ ...(values as Partial<ContractRow>), version: sql`${contracts.version} + 1`, updatedAt: sql`now()` })
      .where(eq(contracts.id, id))
      .returning(columns)
  )[0]!

/** The complete list of items from now on. */
export const replaceContractItems = async (db: Database, contractId: string, items: (typeof contractItems.$inferInsert)[]) => {
  await db.delete(contractItems).where(eq(contractItems.contractId, contractId))
  if (items.length) await db.insert(contractItems).values(items)
}
