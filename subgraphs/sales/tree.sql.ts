import { inScope, parseTree } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'
import type { TreeContractSummaryRow, TreePipelineSummaryRow } from './tables.ts'

const $ = sql.placeholder

/** Many trees, each with the end of its day in the operator's zone; of today, this moment. */
const trees = sql`(select tree.id, tree.top, tree.day, least((tree.day + 1)::timestamp at time zone 'Asia/Shanghai', now()) as at
  from unnest(${$('ids')}::text[], ${$('tops')}::text[], ${$('days')}::date[]) as tree (id, top, day)) tree`

const params = ({ keys, kind }: Viewer, ids: readonly string[]) => {
  const asked = ids.flatMap((id) => parseTree(id) ?? [])
  return { ids: asked.map(({ id }) => id), tops: asked.map(({ customerId }) => customerId), days: asked.map(({ on }) => on), keys, kind }
}

// An opportunity that is open now, or was decided after the day, was open on it. The customers' own users know of none.
const pipelines = preparedRows<TreePipelineSummaryRow>(
  'tree_pipelines',
  sql`select tree.id as "treeId", coalesce(sum(w.count), 0)::int as "openCount",
        coalesce(json_agg(json_build_object('amount', w.amount::text, 'currency', w.currency) order by w.currency) filter (where w.amount is not null), '[]') as "estimatedValues"
      from ${trees}
      left join lateral (
        select o.currency, count(*), sum(o.estimated_value) as amount
        from access.tree_on(tree.top, tree.day) m join sales.opportunities o on o.customer_id = m.customer_id and o.created_at <= tree.at
          and (o.status in ('NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED') or o.status_since > tree.at)
        where ${inScope(sql`m.customer_id`)} and ${$('kind')}::text <> 'CUSTOMER' group by o.currency) w on true
      group by tree.id`,
)
/** Open opportunities over many trees, each on its day. */
export const pipelineSummariesOf = (db: Database, viewer: Viewer, ids: readonly string[]) => pipelines(db, params(viewer, ids))

const contracts = preparedRows<TreeContractSummaryRow>(
  'tree_contracts',
  sql`select tree.id as "treeId", coalesce(sum(w.count), 0)::int as "activeCount", coalesce(sum(w.ending), 0)::int as "endingIn90Days",
        coalesce(json_agg(json_build_object('amount', w.amount::text, 'currency', w.currency) order by w.currency) filter (where w.amount is not null), '[]') as values
      from ${trees}
      left join lateral (
        select c.currency, count(*), sum(c.value) as amount, count(*) filter (where c.valid_to <= tree.day + 90) as ending
        from access.tree_on(tree.top, tree.day) m join sales.contracts c on c.customer_id = m.customer_id
          and c.activated_on <= tree.day and (c.valid_to is null or c.valid_to >= tree.day) and (c.ended_on is null or c.ended_on > tree.day)
        where ${inScope(sql`m.customer_id`)} group by c.currency) w on true
      group by tree.id`,
)
/** Contracts in force over many trees, each on its day. */
export const contractSummariesOf = (db: Database, viewer: Viewer, ids: readonly string[]) => contracts(db, params(viewer, ids))
