import { inScope } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { eq, sql } from 'drizzle-orm'
import { opposite } from './relation.rules.ts'
import { relations, type TicketRelationRow } from './tables.ts'

const $ = sql.placeholder

/** Which relations the viewer may see: those between tickets it may see. */
const visible = sql`${inScope(sql`r.customer_id`)} and ${inScope(sql`r.other_customer_id`)}`

const fromBothSides = preparedRows<TicketRelationRow & { isTurned: boolean }>(
  'relations_of',
  sql`select r.id, r.ticket_id as "ticketId", r.other_id as "otherId", r.kind, false as "isTurned"
      from service.relations r where r.ticket_id = any(${$('tickets')}::text[]) and ${visible}
      union all
      select r.id, r.other_id, r.ticket_id, r.kind, true
      from service.relations r where r.other_id = any(${$('tickets')}::text[]) and ${visible}
      order by 1`,
)
/** Relations of many tickets, oldest first, each as the ticket asked about sees it. */
export const relationsOf = async (db: Database, { keys }: Viewer, tickets: readonly string[]): Promise<TicketRelationRow[]> =>
  (await fromBothSides(db, { tickets, keys })).map(({ isTurned, kind, ...row }) => ({ ...row, kind: isTurned ? opposite(kind) : kind }))

// ── writes: the ticket is locked ─────────────────────────────────────────────────────────────────────────────────

export const insertRelation = (db: Database, row: typeof relations.$inferInsert) => db.insert(relations).values(row)

export const deleteRelation = (db: Database, id: string) => db.delete(relations).where(eq(relations.id, id))
