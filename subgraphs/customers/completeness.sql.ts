import { inScope } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { eq, isNull, sql } from 'drizzle-orm'
import type { Item } from './completeness.rules.ts'
import { completenessAttributes, completenessNorms } from './tables.ts'
import type { Tier } from './types.generated.ts'

const $ = sql.placeholder

export type NormItem = Item & { tier: Tier | null }

const norms = preparedRows<NormItem>('completeness_norms', sql`select n.tier, n.item, n.attribute_id as "attributeId", n.weight from customers.norm_items n order by n.tier, n.weight desc, n.key`)
/** The norms of all tiers; they are no customer's. */
export const allNorms = (db: Database): Promise<NormItem[]> => norms(db, {})

const filled = preparedRows<{ customerId: string; items: string[] }>(
  'completeness_filled',
  sql`select f.customer_id as "customerId", array_agg(distinct f.key) as items from customers.held_items f
      where f.customer_id = any(${$('ids')}::text[]) and ${inScope(sql`f.customer_id`)} group by f.customer_id`,
)
/** What of all items the files of many customers hold. */
export const filledOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => filled(db, { ids, keys })

/** The complete norm of a tier from now on. */
export const replaceNorm = async (db: Database, tier: Tier | null, items: readonly Item[]) => {
  for (const table of [completenessNorms, completenessAttributes]) await db.delete(table).where(tier === null ? isNull(table.tier) : eq(table.tier, tier))
  const plain = items.flatMap(({ item, attributeId, weight }) => (attributeId ? [] : [{ tier, item, weight }]))
  const attributes = items.flatMap(({ attributeId, weight }) => (attributeId ? [{ tier, attributeId, weight }] : []))
  if (plain.length) await db.insert(completenessNorms).values(plain)
  if (attributes.length) await db.insert(completenessAttributes).values(attributes)
}
