import { everything, inScope, inScopeFromKeys } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { walkOf } from '@panorama/kit/walk'
import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { type Cell, changesOfNorm } from './coverage.rules.ts'
import { type ContactMeetingRow, coverageGaps, meetings, relationshipNorms } from './tables.ts'
import type { ContactChannel, ContactRole, CoverageGapFilter, Tier } from './types.generated.ts'

const $ = sql.placeholder

export type GapRow = typeof coverageGaps.$inferSelect

const isToday = sql`${coverageGaps.beginsOn} <= ${$('today')}::date and (${coverageGaps.endsOn} is null or ${coverageGaps.endsOn} >= ${$('today')}::date)`

const ofCustomers = prepared('coverage_gaps_of', (db) =>
  db
    .select()
    .from(coverageGaps)
    .where(and(sql`${coverageGaps.customerId} = any(${$('ids')}::text[])`, inScope(coverageGaps.customerId)))
    .orderBy(asc(coverageGaps.beginsOn), asc(coverageGaps.id)),
)
/** The gaps of many customers, those of days to come included. */
export const gapsOf = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<GapRow[]> => ofCustomers(db, { ids, keys })

// ── the worklist ─────────────────────────────────────────────────────────────────────────────────────────────────

export type GapListArgs = PageArgs & { filter?: CoverageGapFilter | null }

type Shape = { filters: string[]; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  role: sql`${coverageGaps.role} = any(${$('role')}::text[])`,
  tier: sql`${coverageGaps.tier} = any(${$('tier')}::text[])`,
  customerId: sql`${coverageGaps.customerId} = ${$('customerId')}`,
}

const conditions = ({ filters }: Pick<Shape, 'filters'>) => and(isToday, ...filters.map((name) => FILTERS[name]!))

const page = shaped('coverage_gaps_page', (db, { size, after, filters }: Shape) => {
  const behind = after ? sql`(${coverageGaps.beginsOn}, ${coverageGaps.id}) > (${$('afterDay')}::date, ${$('afterId')})` : undefined
  const picked = walkOf({
    from: coverageGaps, row: coverageGaps, by: sql`${coverageGaps.beginsOn}`, isAscending: true, size,
    where: and(conditions({ filters }), sql`${coverageGaps.kind} = any(${$('kind')}::text[])`, behind),
    along: { column: coverageGaps.kind, values: sql`${$('kind')}::text[]` },
  })
  return db.select().from(coverageGaps).where(sql`${coverageGaps.id} in ${picked}`).orderBy(asc(coverageGaps.beginsOn), asc(coverageGaps.id)).limit(size)
})

const counted = shaped('coverage_gaps_count', (db, shape: Pick<Shape, 'filters'>) =>
  db
    .select({ count: sql<number>`count(*)::int` })
    .from(coverageGaps)
    .where(and(conditions(shape), sql`${coverageGaps.kind} = any(${$('kind')}::text[])`, inScopeFromKeys(coverageGaps.customerId))),
)

const ASKED = ['NO_DECISION_MAKER', 'NOT_MET', 'SINGLE_THREAD'] as const

const shapeOf = ({ filter }: GapListArgs) => {
  const { kind, ...others } = filter ?? {}
  const set = Object.entries(others).filter(([, value]) => value != null)
  return { filters: set.map(([name]) => name).sort(), params: { ...Object.fromEntries(set), kind: kind ?? ASKED, today: today() } }
}

/** Gaps of today in all customers the viewer sees, the oldest first. */
export const gapPage = (db: Database, { keys }: Viewer, args: GapListArgs): Promise<GapRow[]> => {
  const { filters, params } = shapeOf(args)
  const [afterDay, afterId] = position(args, 2, /^\d{4}-\d\d-\d\d$/) ?? []
  return page(db, { filters, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, keys, afterDay, afterId })
}
export const gapSort = (row: GapRow) => [row.beginsOn, row.id]

export const gapCount = async (db: Database, { keys }: Viewer, args: GapListArgs) => {
  const { filters, params } = shapeOf(args)
  return (await counted(db, { filters }, { ...params, keys }))[0]!.count
}

// ── meetings ─────────────────────────────────────────────────────────────────────────────────────────────────────

const recent = sql`m.met_at > now() - interval '3 years'`

const cells = preparedRows<Cell & { customerId: string }>(
  'coverage_cells',
  sql`select m.customer_id as "customerId", m.contact_id as "contactId", employee_id as "employeeId", max(m.met_at) as "lastMetAt", count(*)::int as "meetingCount",
        (array_agg(m.channel order by m.met_at desc, m.id desc))[1] as channel, (array_agg(m.sentiment order by m.met_at desc, m.id desc))[1] as sentiment
      from customers.meetings m, unnest(m.employee_ids) as employee_id
      where m.customer_id = any(${$('ids')}::text[]) and ${recent} and ${inScope(sql`m.customer_id`)}
      group by m.customer_id, m.contact_id, employee_id order by max(m.met_at) desc, employee_id`,
)
/** Who of ours met whom at many customers within three years, the latest first. */
export const cellsOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => cells(db, { ids, keys })

const latest = prepared('meetings_latest', (db) =>
  db
    .select()
    .from(meetings)
    .where(
      sql`${meetings.id} in (select last.id from unnest(${$('ids')}::text[]) as contact (id), lateral (
        select m.id from customers.meetings m where m.contact_id = contact.id and ${recent} and ${inScope(sql`m.customer_id`)} order by m.met_at desc, m.id desc limit 1) last)`,
    ),
)
/** The latest meeting with each of many contacts within three years. */
export const lastMeetingsOf = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<ContactMeetingRow[]> => latest(db, { ids, keys })

const list = shaped('meetings_of', (db, { size, after }: { size: number; after: boolean }) =>
  db
    .select()
    .from(meetings)
    .where(
      sql`${meetings.id} in (select page.id from unnest(${$('contacts')}::text[]) as contact (id), lateral (
        select m.id from customers.meetings m
        where m.contact_id = contact.id and ${inScope(sql`m.customer_id`)} ${after ? sql`and (m.met_at, m.id) < (${$('afterTime')}::timestamptz, ${$('afterId')})` : sql``}
        order by m.met_at desc, m.id desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(meetings.metAt), desc(meetings.id)),
)
/** The latest meetings with each of many contacts. */
export const meetingsOf = (db: Database, { keys }: Viewer, args: PageArgs, ids: readonly string[]): Promise<ContactMeetingRow[]> => {
  const [afterTime, afterId] = position(args, 2, /^\d{4}-/) ?? []
  return list(db, { size: bucket(limit(args)), after: afterId !== undefined }, { contacts: ids, keys, afterTime, afterId })
}
export const meetingSort = (row: ContactMeetingRow) => [row.metAt, row.id]

/** Every meeting with one contact, oldest first, for whoever was shown the contact. */
export const meetingsOfContact = (db: Database, contactId: string): Promise<ContactMeetingRow[]> =>
  db
    .select()
    .from(meetings)
    .where(sql`${meetings.contactId} = ${contactId} ${everything('the contact was loaded in scope')}`)
    .orderBy(asc(meetings.metAt), asc(meetings.id))

const counts = prepared('meetings_count', (db) =>
  db
    .select({ contactId: meetings.contactId, count: sql<number>`count(*)::int` })
    .from(meetings)
    .where(and(sql`${meetings.contactId} = any(${$('ids')}::text[])`, inScope(meetings.customerId)))
    .groupBy(meetings.contactId),
)
export const meetingCountsOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => counts(db, { ids, keys })

const active = preparedRows<{ id: string }>('meetings_employees', sql`select distinct actor_id as id from access.principals where actor_id = any(${$('ids')}::text[]) and kind = 'EMPLOYEE' and is_active`)
/** Which of these are active employees. */
export const activeEmployees = async (db: Database, ids: readonly string[]) => (await active(db, { ids })).map(({ id }) => id)

const known = preparedRows<{ id: string }>('known_employees', sql`select distinct actor_id as id from access.principals where actor_id = any(${$('ids')}::text[]) and kind = 'EMPLOYEE'`)
/** Which of these are employees, those who left included. */
export const knownEmployees = async (db: Database, ids: readonly string[]) => (await known(db, { ids })).map(({ id }) => id)

export const insertMeeting = (db: Database, row: typeof meetings.$inferInsert) => db.insert(meetings).values(row)

/** Removes a meeting of a contact that is locked; undefined when there is none. */
export const deleteMeeting = async (db: Database, contactId: string, id: string) =>
  (await db.delete(meetings).where(and(eq(meetings.id, id), eq(meetings.contactId, contactId))).returning({ id: meetings.id }))[0]

/** Notes of meetings with these contacts are gone; returns which meetings lost theirs. */
export const forgetNotes = async (db: Database, contactIds: readonly string[]) =>
  (await rows<{ id: string }>(db, sql`update customers.meetings set notes = null where contact_id = any(${sql.param(contactIds)}::text[]) returning id`)).map(({ id }) => id)

// ── norms ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type NormRole = { tier: Tier | null; role: ContactRole; days: number; channels: ContactChannel[] }

const norms = prepared('relationship_norms', (db) => db.select().from(relationshipNorms).orderBy(asc(relationshipNorms.tier), asc(relationshipNorms.days), asc(relationshipNorms.role)))
/** The norms of all tiers; they are no customer's. */
export const allRelationshipNorms = (db: Database): Promise<NormRole[]> => norms(db)

/** Customers whose gaps one statement moves: well below what a statement may take. */
const PORTION = 5_000

/** The complete norm of a tier from now on; the gaps of its customers follow, those of roles that stay as they were untouched. Says how many moved. */
export const replaceRelationshipNorm = async (db: Database, tier: Tier | null, roles: readonly Omit<NormRole, 'tier'>[]) => {
  await rows(db, sql`select pg_advisory_xact_lock(hashtext('customers.relationship_norms'))`) // whoever makes gaps anew waits for the new norm
  const gone = await db.delete(relationshipNorms).where(tier === null ? isNull(relationshipNorms.tier) : eq(relationshipNorms.tier, tier)).returning()
  if (roles.length) await db.insert(relationshipNorms).values(roles.map((role) => ({ ...role, tier })))
  let touched = 0
  for (const { role, shift } of changesOfNorm(gone, roles))
    for (let after: string | null = ''; after !== null; ) {
      const [moved]: { last: string | null; touched: number }[] = await rows(db, sql`select last, touched::int from customers.move_gaps(${tier}::text, ${role}, ${shift}::int, ${after}, ${PORTION})`)
      after = moved!.last
      touched += moved!.touched
    }
  return touched
}
