import { inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { completenessNorms } from './tables.ts'
import type { DossierItem, Tier } from './types.generated.ts'

const $ = sql.placeholder

export type NormItem = { tier: Tier | null; item: DossierItem; weight: number }

const norms = prepared('completeness_norms', (db) =>
  db.select().from(completenessNorms).orderBy(asc(completenessNorms.tier), desc(completenessNorms.weight), asc(completenessNorms.item)),
)
/** The norms of all tiers; they are no customer's. */
export const allNorms = (db: Database): Promise<NormItem[]> => norms(db)

const filled = preparedRows<{ customerId: string; items: DossierItem[] }>(
  'completeness_filled',
  sql`select f.customer_id as "customerId", array_agg(distinct f.item) as items from customers.filled_items f
      where f.customer_id = any(${$('ids')}::text[]) and ${inScope(sql`f.customer_id`)} group by f.customer_id`,
)
/** What of all items the files of many customers hold. */
export const filledOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => filled(db, { ids, keys })

/** The complete norm of a tier from now on. */
export const replaceNorm = async (db: Database, tier: Tier | null, items: readonly { item: DossierItem; weight: number }[]) => {
  await db.delete(completenessNorms).where(tier === null ? isNull(completenessNorms.tier) : eq(completenessNorms.tier, tier))
  await db.insert(completenessNorms).values(items.map(({ item, weight }) => ({ tier, item, weight })))
}
