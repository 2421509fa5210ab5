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

export type TreeTicketSummaryRow = { treeId: string; openCount: number; overdueCount: number; createdIn30Days: number }

// A ticket that is open now, or ended after the day, was open on it.
const tickets = preparedRows<TreeTicketSummaryRow>(
  'tree_tickets',
  sql`select tree.id as "treeId",
        count(*) filter (where w.is_open)::int as "openCount",
        count(*) filter (where w.is_open and w.due_at < w.at)::int as "overdueCount",
        count(*) filter (where w.created_at > w.at - interval '30 days')::int as "createdIn30Days"
      from ${trees}
      left join lateral (
        select t.due_at, t.created_at, tree.at, (t.status not in ('CLOSED', 'REJECTED', 'CANCELLED') or t.status_since > tree.at) as is_open
        from access.tree_on(tree.top, tree.day) m join service.tickets t on t.customer_id = m.customer_id and t.created_at <= tree.at
        where ${inScope(sql`m.customer_id`)}) w on true
      group by tree.id`,
)
/** Tickets over many trees, each on its day. */
export const ticketSummariesOf = (db: Database, viewer: Viewer, ids: readonly string[]) => tickets(db, params(viewer, ids))
