import { type Database, preparedRows } from './database.ts'
import type { Viewer } from './viewer.ts'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/**
 * Rows of customers the viewer may see. The placeholder `keys` takes `viewer.keys`; every statement that reads
 * a scoped table carries this predicate.
 */
export const inScope = (customerId: SQLWrapper): SQL<boolean> => sql`exists (
  select from access.scope_keys k
  where k.customer_id = ${customerId} and k.key = any(${sql.placeholder('keys')}::text[])
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
