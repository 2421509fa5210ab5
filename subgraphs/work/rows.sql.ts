import { type Database, prepared } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { type Connection, connection, limit, type PageArgs, position } from '@panorama/kit/page'
import { manyBy, oneBy, perArguments } from '@panorama/kit/loaders'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { alias, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { eyes } from './sight.sql.ts'

// Twenty tables of this subgraph are read alike: by id, locked for a change, as a page newest first, and as such a page below
// each of many parents. A statement that is different stands in the `.sql.ts` of its concept.

const $ = sql.placeholder

type Listed = PgTable & { id: PgColumn; createdAt: PgColumn }
type Order = { column: string; direction: 'asc' | 'desc' }

type Reading<Table> = {
  /** Who sees a row; part of every statement. */
  visible: (t: Table) => SQL
  /** The same rows for whoever holds no unit, said so that a list of few rows among many begins with an index. */
  visibleToFew?: (t: Table) => SQL
  /** What may be asked of a list, by the name of the argument; the placeholder of that name takes the value. */
  filters?: (t: Table) => Record<string, SQL>
  /** Below what the rows are listed: `parent.id` is the parent's id. */
  below?: (t: Table) => Record<string, SQL>
  /** Orders beside the newest first. */
  orders?: Record<string, Order>
}

export type ListArgs = PageArgs & { filter?: object | null; search?: string | null; sort?: string }

type Shape = { filters: string[]; sort: string; after: boolean; size: number; isOfFew: boolean }
type Narrowing = Pick<Shape, 'filters' | 'isOfFew'>

const NEWEST = 'NEWEST'

export const reading = <Table extends Listed>(name: string, table: Table, { visible, visibleToFew = visible, filters = () => ({}), below = () => ({}), orders = {} }: Reading<Table>) => {
  type Row = Table['$inferSelect'] & { id: string; createdAt: string }
  const from = table as PgTable
  const t = alias(table, 't') as unknown as Table
  const order = (sort: string): Order => orders[sort] ?? { column: 'createdAt', direction: 'desc' }
  const columnOf = (row: Table, sort: string) => (row as unknown as Record<string, PgColumn>)[order(sort).column]!
  const sorted = (row: Table, sort: string) => (order(sort).direction === 'asc' ? [asc(columnOf(row, sort)), asc(row.id)] : [desc(columnOf(row, sort)), desc(row.id)])
  const behind = (row: Table, sort: string) => {
    const column = columnOf(row, sort)
    const place = sql`(${$('afterValue')}::${sql.raw(column.getSQLType())}, ${$('afterId')})`
    return order(sort).direction === 'asc' ? sql`(${column}, ${row.id}) > ${place}` : sql`(${column}, ${row.id}) < ${place}`
  }
  const where = (row: Table, { filters: names, isOfFew, after, sort = NEWEST }: Narrowing & { after?: boolean; sort?: string }) =>
    and(...names.map((filter) => filters(row)[filter]!), after ? behind(row, sort) : undefined, (isOfFew ? visibleToFew : visible)(row))

  const narrowed = (viewer: Viewer, { filter, search }: Pick<ListArgs, 'filter' | 'search'>) => {
    const set = Object.entries({ ...filter, search: search?.trim() || null }).filter(([, value]) => value != null)
    const seen = eyes(viewer)
    return { shape: { filters: set.map(([each]) => each).sort(), isOfFew: seen.held.length === 0 }, params: { ...Object.fromEntries(set), ...seen } }
  }
  const asked = (viewer: Viewer, args: ListArgs) => {
    const { shape, params } = narrowed(viewer, args)
    const [afterValue, afterId] = position(args, 2) ?? []
    return { shape: { ...shape, sort: args.sort ?? NEWEST, after: !!afterId, size: bucket(limit(args)) }, params: { ...params, afterValue, afterId } }
  }
  const sortValues = (sort = NEWEST) => (row: Row) => [String((row as Record<string, unknown>)[order(sort).column]), row.id]

  const some = prepared(`${name}_by_ids`, (db) => db.select().from(from).where(and(sql`${table.id} = any(${$('ids')}::text[])`, visible(table))))
  const byIds = (db: Database, viewer: Viewer, ids: readonly string[]) => some(db, { ids, ...eyes(viewer) }) as Promise<Row[]>

  const locked = prepared(`${name}_lock`, (db) => db.select().from(from).where(and(eq(table.id, $('id')), visible(table))).for('no key update'))
  /** Locks the row for the change that follows. */
  const lock = async (db: Database, viewer: Viewer, id: string) => ((await locked(db, { id, ...eyes(viewer) })) as Row[])[0]

  const pages = shaped(`${name}_page`, (db, shape: Shape) => db.select().from(from).where(where(table, shape)).orderBy(...sorted(table, shape.sort)).limit(shape.size))
  const counts = shaped(`${name}_count`, (db, shape: Narrowing) => db.select({ count: sql<number>`count(*)::int` }).from(from).where(where(table, shape)))
  const list = async (db: Database, viewer: Viewer, args: ListArgs): Promise<Connection<Row>> => {
    const { shape, params } = asked(viewer, args)
    const rows = (await pages(db, shape, params)) as Row[]
    const { shape: narrowing, params: narrow } = narrowed(viewer, args)
    return connection(rows, args, sortValues(args.sort), async () => (await counts(db, narrowing, narrow))[0]!.count)
  }

  const makeBelow = (relation: string) => ({
    pages: shaped(`${name}_of_${relation}`, (db, shape: Shape) =>
      db
        .select({ parentId: sql<string>`page.parent_id`, row: from })
        .from(from)
        .innerJoin(
          sql`(select parent.id as parent_id, page.id from unnest(${$('parents')}::text[]) as parent (id), lateral (
            select t.id from ${table} t where ${and(below(t)[relation]!, where(t, shape))}
            order by ${sql.join(sorted(t, shape.sort), sql`, `)} limit ${sql.raw(String(shape.size))}) page) page`,
          sql`page.id = ${table.id}`,
        )
        .orderBy(...sorted(table, shape.sort)),
    ),
    counts: shaped(`${name}_count_of_${relation}`, (db, shape: Narrowing) =>
      db
        .select({ parentId: sql<string>`parent.id`, count: sql<number>`count(*)::int` })
        .from(sql`unnest(${$('parents')}::text[]) as parent (id) join ${table} t on ${and(below(t)[relation]!, where(t, shape))}`)
        .groupBy(sql`parent.id`),
    ),
  })
  const made = new Map<string, ReturnType<typeof makeBelow>>()
  const listsBelow = (relation: string) => made.get(relation) ?? made.set(relation, makeBelow(relation)).get(relation)!

  /** The loaders of one request: by id, and pages below a parent. */
  const loading = (db: Database, viewer: Viewer) => {
    const one = oneBy('id', (ids) => byIds(db, viewer, ids))
    const many = perArguments(({ relation, ...args }: ListArgs & { relation: string }) =>
      manyBy('parentId', async (parents) => {
        const { shape, params } = asked(viewer, args)
        const rows = await listsBelow(relation).pages(db, shape, { ...params, parents })
        return rows.map(({ parentId, row }) => ({ ...(row as Row), parentId }))
      }),
    )
    const count = perArguments(({ relation, ...args }: Pick<ListArgs, 'filter' | 'search'> & { relation: string }) =>
      oneBy('parentId', (parents) => {
        const { shape, params } = narrowed(viewer, args)
        return listsBelow(relation).counts(db, shape, { ...params, parents })
      }),
    )
    return {
      load: (id: string): Promise<Row | null> => one.load(id),
      below: async (relation: string, id: string, args: ListArgs): Promise<Connection<Row>> => {
        const { filter, search } = args
        const rows: Row[] = await many({ relation, ...args }).load(id)
        return connection(rows, args, sortValues(args.sort), async () => (await count({ relation, filter, search }).load(id))?.count ?? 0)
      },
    }
  }

  return { table, byIds, lock, list, loading }
}

export const insertRow = async <Table extends PgTable>(db: Database, table: Table, row: Table['$inferInsert']): Promise<Table['$inferSelect']> =>
  ((await db.insert(table as PgTable).values(row).returning()) as Table['$inferSelect'][])[0]!

export const insertRows = async <Table extends PgTable>(db: Database, table: Table, rows: Table['$inferInsert'][]) => {
  if (rows.length) await db.insert(table as PgTable).values(rows)
}

type Versioned = PgTable & { id: PgColumn; version: PgColumn; updatedAt: PgColumn }

export const updateRow = async <Table extends Versioned>(db: Database, table: Table, id: string, values: Changes<Table['$inferSelect']>): Promise<Table['$inferSelect']> =>
  (
    (await db
      .update(table as PgTable)
      .set({ ...values, version: sql`${table.version} + 1`, updatedAt: sql`now()` } as never)
      .where(eq(table.id, id))
      .returning()) as Table['$inferSelect'][]
  )[0]!
