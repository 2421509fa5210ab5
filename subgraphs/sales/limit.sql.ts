import { inScope } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'

const marks = preparedRows<{ customerId: string; classes: string[]; tier: string | null }>(
  'limits_marks',
  sql`select p.customer_id as "customerId", p.classes, p.tier from access.places p
      where p.customer_id = any(${sql.placeholder('ids')}::text[]) and ${inScope(sql`p.customer_id`)}`,
)
/** Classes and tiers of many customers, on which limits depend. */
export const marksOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => marks(db, { ids, keys })
