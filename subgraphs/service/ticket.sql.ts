import { inScope, inScopeFromKeys } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { walkOf } from '@panorama/kit/walk'
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type TicketRow, tickets } from './tables.ts'
import { isOpenStatus } from './ticket.rules.ts'
import type { TicketFilter, TicketSort } from './types.generated.ts'

/** Which tickets the viewer may see: those of the customers it may see. */
const visible = inScope(tickets.customerId)

const $ = sql.placeholder

const byIds = prepared('tickets_by_ids', (db) =>
  db.select().from(tickets).where(and(sql`${tickets.id} = any(${$('ids')}::text[])`, visible)),
)
export const ticketsByIds = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<TicketRow[]> => byIds(db, { ids, keys })

const byNumber = prepared('tickets_by_number', (db) => db.select().from(tickets).where(and(eq(tickets.number, $('number')), visible)))
export const ticketsByNumber = (db: Database, { keys }: Viewer, number: string) => byNumber(db, { number, keys })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type TicketListArgs = PageArgs & { filter?: TicketFilter | null }

/** The ticket inside the subquery that picks a page. */
const t = alias(tickets, 't')

const isOpen = sql`${t.status} not in ('CLOSED', 'REJECTED', 'CANCELLED')`

const FILTERS: Record<string, SQL> = {
  status: sql`${t.status} = any(${$('status')}::text[])`,
  kind: sql`${t.kind} = any(${$('kind')}::text[])`,
  category: sql`${t.category} = any(${$('category')}::text[])`,
  priority: sql`${t.priority} = any(${$('priority')}::text[])`,
  channel: sql`${t.channel} = any(${$('channel')}::text[])`,
  isOpen,
  isEnded: sql`not (${isOpen})`,
  assigneeId: sql`${t.assigneeId} = ${$('assigneeId')}`,
  isAssigned: sql`(${t.assigneeId} is not null) = ${$('isAssigned')}::boolean`,
  responsibleUnitId: sql`${t.unitId} = any(${$('responsibleUnitId')}::text[])`,
  escalationLevel: sql`(${t.escalationLevel} > 0 and ${t.escalationLevel} >= ${$('escalationLevel')}::int)`,
  dueBefore: sql`${t.dueAt} < ${$('dueBefore')}::timestamptz`,
}

/** Orders by time end with the id: a cursor is a place among all tickets. */
const ORDERS = {
  NEWEST: { time: 'createdAt', direction: desc, behind: sql`(${t.createdAt}, ${t.id}) < (${$('afterTime')}::timestamptz, ${$('afterId')})` },
  DUE_FIRST: { time: 'dueAt', direction: asc, behind: sql`(${t.dueAt}, ${t.id}) > (${$('afterTime')}::timestamptz, ${$('afterId')})` },
} as const

type Shape = { filters: string[]; after: boolean; size: number }

const conditions = ({ filters }: Pick<Shape, 'filters'>) => filters.map((name) => FILTERS[name]!)

/** Which filters are set, and their values. What implies "open" says so literally, for the partial indexes to match. */
const filtersOf = (filter: TicketFilter | null | undefined, sort: TicketSort = 'NEWEST') => {
  const { open, ...others } = filter ?? {}
  // Every ticket has level 0: no filter. Above it the statement says so for the index.
  const set = Object.entries(others).filter(([name, value]) => value != null && !(name === 'escalationLevel' && Number(value) <= 0))
  const names = set.map(([name]) => name)
  if (open || sort === 'DUE_FIRST' || others.status?.every(isOpenStatus)) names.push('isOpen')
  if (open === false) names.push('isEnded')
  return { filters: names.sort(), params: Object.fromEntries(set) }
}

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/

/** Where a page by time starts. */
export const place = (args: PageArgs) => {
  const [afterTime, afterId] = position(args, 2, TIME) ?? []
  return { afterTime, afterId }
}

/** What the cursor of a list holds. */
export const sortValues = (sort: TicketSort) => (row: TicketRow) => [row[ORDERS[sort].time], row.id]

/** Filters with an index that goes on in the order of the list, the rarer first. */
const ALONG = [
  { filter: 'assigneeId', column: t.assigneeId, values: sql`array[${$('assigneeId')}::text]`, isRare: true },
  { filter: 'status', column: t.status, values: sql`${$('status')}::text[]` },
] as const

const page = shaped('tickets_page', (db, { sort, after, size, ...shape }: Shape & { sort: TicketSort }) => {
  const { time, direction, behind } = ORDERS[sort]
  const where = and(...conditions(shape), after ? behind : undefined)
  const along = (sort === 'NEWEST' && ALONG.find(({ filter }) => shape.filters.includes(filter))) || undefined
  const picked = walkOf({ from: sql`service.tickets t`, row: t, by: sql`${t[time]}`, isAscending: direction === asc, where, size, along })
  return db.select().from(tickets).where(sql`${tickets.id} in ${picked}`).orderBy(direction(tickets[time]), direction(tickets.id))
})

export type TicketPageArgs = TicketListArgs & { sort: TicketSort }

export const ticketPage = (db: Database, { keys }: Viewer, args: TicketPageArgs): Promise<TicketRow[]> => {
  const { filters, params } = filtersOf(args.filter, args.sort)
  const { afterTime, afterId } = place(args)
  return page(db, { sort: args.sort, filters, after: !!afterId, size: bucket(limit(args)) }, { ...params, keys, afterTime, afterId })
}

const counted = shaped('tickets_count', (db, shape: Pick<Shape, 'filters'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(t).where(and(...conditions(shape), inScopeFromKeys(t.customerId))),
)
export const ticketCount = async (db: Database, { keys }: Viewer, args: TicketPageArgs) => {
  const { filters, params } = filtersOf(args.filter, args.sort)
  const [row] = await counted(db, { filters }, { ...params, keys })
  return row!.count
}

/** What tickets are listed below: a customer, the contact they name, the employee who works on them. */
type Parent = 'customerId' | 'contactId' | 'assigneeId'

const listBelow = (parent: Parent) =>
  shaped(`tickets_by_${parent}`, (db, { after, size, ...shape }: Shape) => {
    const where = and(sql`${t[parent]} = parent.id`, inScope(t.customerId), ...conditions(shape), after ? ORDERS.NEWEST.behind : undefined)
    return db
      .select()
      .from(tickets)
      .where(
        sql`${tickets.id} in (select page.id from unnest(${$('parents')}::text[]) as parent (id), lateral (
          select t.id from service.tickets t where ${where}
          order by ${desc(t.createdAt)}, ${desc(t.id)} limit ${sql.raw(String(size))}) page)`,
      )
      .orderBy(desc(tickets.createdAt), desc(tickets.id))
  })
const LISTS = { customerId: listBelow('customerId'), contactId: listBelow('contactId'), assigneeId: listBelow('assigneeId') }

/** The newest tickets below each of many parents. */
export const ticketsBelow = (db: Database, { keys }: Viewer, parent: Parent, args: TicketListArgs, parents: readonly string[]): Promise<TicketRow[]> => {
  const { filters, params } = filtersOf(args.filter)
  const { afterTime, afterId } = place(args)
  return LISTS[parent](db, { filters, after: !!afterId, size: bucket(limit(args)) }, { ...params, parents, keys, afterTime, afterId })
}

const countBelow = (parent: Parent) =>
  shaped(`tickets_count_by_${parent}`, (db, shape: Pick<Shape, 'filters'>) =>
    db
      .select({ parentId: t[parent], count: sql<number>`count(*)::int` })
      .from(t)
      .where(and(sql`${t[parent]} = any(${$('parents')}::text[])`, inScope(t.customerId), ...conditions(shape)))
      .groupBy(t[parent]),
  )
const COUNTS = { customerId: countBelow('customerId'), contactId: countBelow('contactId'), assigneeId: countBelow('assigneeId') }

export const ticketCountsBelow = (db: Database, { keys }: Viewer, parent: Parent, filter: TicketFilter | null | undefined, parents: readonly string[]) => {
  const { filters, params } = filtersOf(filter)
  return COUNTS[parent](db, { filters }, { ...params, parents, keys })
}

const lastContacts = preparedRows<{ customerId: string; at: string }>(
  'tickets_last_contacts',
  sql`select customer.id as "customerId", last.occurred_at as at from unnest(${$('customers')}::text[]) as customer (id), lateral (
        select t.occurred_at from service.tickets t
        where t.customer_id = customer.id and t.status not in ('REJECTED', 'CANCELLED') and t.occurred_at <= now() and ${inScope(sql`t.customer_id`)}
        order by t.occurred_at desc limit 1) last`,
)
export const lastContactsOf = (db: Database, { keys }: Viewer, customers: readonly string[]) => lastContacts(db, { customers, keys })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const nextSerial = async (db: Database) => (await rows<{ serial: number }>(db, sql`select nextval('service.ticket_serial')::int as serial`))[0]!.serial

/** An active employee, and whether it sees the customer. */
export const assigneeFor = async (db: Database, customerId: string, employeeId: string) =>
  (
    await rows<{ isInScope: boolean }>(db, sql`
      select exists (
        select from access.scope_keys k
        where k.customer_id = ${customerId} and k.key = any(p.keys) and k.starts_at <= now() and k.ends_at > now()) as "isInScope"
      from access.principals p where p.actor_id = ${employeeId} and p.kind = 'EMPLOYEE' and p.is_active`)
  )[0]

export const unitById = async (db: Database, id: string) =>
  (await rows<{ id: string }>(db, sql`select unit_id as id from access.unit_ancestors where unit_id = ${id} and ancestor_id = ${id}`))[0]

export const insertTicket = async (db: Database, row: typeof tickets.$inferInsert) => (await db.insert(tickets).values(row).returning())[0]!

const lock = prepared('tickets_lock', (db) => db.select().from(tickets).where(and(eq(tickets.id, $('id')), visible)).for('no key update'))
/** Locks the ticket for the change that follows. */
export const lockTicket = async (db: Database, { keys }: Viewer, id: string) => (await lock(db, { id, keys }))[0]

export const updateTicket = async (db: Database, id: string, values: Changes<TicketRow>) =>
  (
    await db
      .update(tickets)
      .set({ ...(values as Partial<TicketRow>), version: sql`${tickets.version} + 1`, updatedAt: sql`now()` })
      .where(eq(tickets.id, id))
      .returning()
  )[0]!
