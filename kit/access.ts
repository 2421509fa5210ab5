import { type Database, preparedRows } from './database.ts'
import { isDay } from './scalars.ts'
import type { Viewer } from './viewer.ts'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/**
 * Rows of customers the viewer may see. The placeholder `keys` takes `viewer.keys`; every statement that reads a scoped
 * table carries this predicate or one of the next two.
 *
 * This one is a probe of the key index for each row: for rows found without the viewer's help, by id, below a parent, or
 * on a walk that ends with the page. It costs the same whoever asks. `offset 0` keeps the planner, which does not know
 * the keys, from reading all customers of the viewer first: 200,000 for a group leader.
 */
export const inScope = (customerId: SQLWrapper): SQL<boolean> => sql`exists (
  select from access.scope_keys k
  where k.customer_id = ${customerId} and k.key = any(${sql.placeholder('keys')}::text[])
    and k.starts_at <= now() and k.ends_at > now() offset 0)`

/**
 * The same rows, for a statement that reads most of what the viewer may see: a count over everything, an
 * `array(select …)` of what the own customers use. The planner may begin with the viewer's keys, which is what a viewer
 * of few customers needs, and hash them, which is what a viewer of all needs; below a parent that would cost a hundred
 * times the row.
 */
export const inScopeFromKeys = (customerId: SQLWrapper): SQL<boolean> => sql`exists (
  select from access.scope_keys k
  where k.customer_id = ${customerId} and k.key = any(${sql.placeholder('keys')}::text[])
    and k.starts_at <= now() and k.ends_at > now())`

/** Those of these customers that the viewer may see, in one look into the key index: for customers by id, cheaper than a probe each. */
export const seenOf = (customerIds: SQLWrapper): SQL<string[]> => sql`array(
  select k.customer_id from access.scope_keys k
  where k.customer_id = any(${customerIds}::text[]) and k.key = any(${sql.placeholder('keys')}::text[])
    and k.starts_at <= now() and k.ends_at > now())`

export type Mark = { rootId: string; unitId: string; status: string; classes: string[]; tier: string | null; slaLevel: string | null }

const marks = preparedRows<Mark>(
  'access_mark',
  sql`select p.root_id as "rootId", p.unit_id as "unitId", p.status, p.classes, p.tier, p.sla_level as "slaLevel"
      from access.places p where p.customer_id = ${sql.placeholder('id')} and ${inScope(sql`p.customer_id`)}`,
)
/** Place and key-account mark of a customer, for a write that depends on them; undefined when the viewer may not see it. */
export const markOf = async (db: Database, { keys }: Viewer, id: string): Promise<Mark | undefined> => (await marks(db, { id, keys }))[0]

/** In the text of a statement that reads scoped rows without the predicate: says why that is right. */
export const everything = (why: string): SQL => sql.raw(`/* everything: ${why} */`)

/** An enterprise tree as it was on a day; every subgraph finds its members by the id alone: `access.tree_on(customerId, on)`. */
export type Tree = { id: string; customerId: string; on: string }

export const treeOf = (customerId: string, on: string): Tree => ({ id: `tre_${customerId}_${on.replaceAll('-', '')}`, customerId, on })

/** Undefined for what is no id of a tree. */
export const parseTree = (id: string): Tree | undefined => {
  const [, customerId, year, month, day] = /^tre_(cus_\w+)_(\d{4})(\d\d)(\d\d)$/.exec(id) ?? []
  const on = `${year}-${month}-${day}`
  return customerId && year !== '0000' && isDay(on) ? { id, customerId, on } : undefined
}
