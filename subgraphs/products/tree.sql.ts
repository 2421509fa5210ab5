import { inScope, parseTree } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'

const $ = sql.placeholder

/** Many trees, each with the end of its day in the operator's zone; of today, this moment. */
const trees = sql`(select tree.id, tree.top, tree.day, least((tree.day + 1)::timestamp at time zone 'Asia/Shanghai', now()) as at
  from unnest(${$('ids')}::text[], ${$('tops')}::text[], ${$('days')}::date[]) as tree (id, top, day)) tree`

const params = ({ keys }: Viewer, ids: readonly string[]) => {
  const asked = ids.flatMap((id) => parseTree(id) ?? [])
  return { ids: asked.map(({ id }) => id), tops: asked.map(({ customerId }) => customerId), days: asked.map(({ on }) => on), keys }
}

export type TreeUsedProductSummaryRow = { treeId: string; activeCount: number; customerCount: number }

const usedProducts = preparedRows<TreeUsedProductSummaryRow>(
  'tree_used_products',
  sql`select tree.id as "treeId", count(w.customer_id)::int as "activeCount", count(distinct w.customer_id)::int as "customerCount"
      from ${trees}
      left join lateral (
        select u.customer_id
        from access.tree_on(tree.top, tree.day) m join products.used_products u on u.customer_id = m.customer_id
          and u.opened_at <= tree.at and (u.terminated_at is null or u.terminated_at > tree.at)
        where ${inScope(sql`m.customer_id`)}) w on true
      group by tree.id`,
)
/** Products in use over many trees, each on its day. */
export const usedProductSummariesOf = (db: Database, viewer: Viewer, ids: readonly string[]) => usedProducts(db, params(viewer, ids))
