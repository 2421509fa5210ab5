import { inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { handoverParts, type HandoverPartRow, type HandoverRow, handovers } from './tables.ts'
import type { HandoverFilter } from './types.generated.ts'

const $ = sql.placeholder

/** Whether the employee's unit stands at or below one of the viewer's. */
const isBelowMine = (employeeId: SQL) => sql`exists (
  select from organization.employees e join access.unit_ancestors a on a.unit_id = e.unit_id
  where e.id = ${employeeId} and 'unit:' || a.ancestor_id = any(${$('keys')}::text[]))`

/** Which handovers the viewer may see: staff who take part, and those above the person's unit. */
const visible = sql`(${$('kind')}::text = 'EMPLOYEE' and (
  ${$('actorId')} in (${handovers.fromEmployeeId}, ${handovers.proposedById})
  or exists (select from organization.handover_parts mine where mine.handover_id = ${handovers.id} and mine.to_employee_id = ${$('actorId')})
  or ${isBelowMine(sql`${handovers.fromEmployeeId}`)}))`

const asking = ({ keys, kind, actorId }: Viewer) => ({ keys, kind, actorId })

const byIds = prepared('handovers_by_ids', (db) => db.select().from(handovers).where(and(sql`${handovers.id} = any(${$('ids')}::text[])`, visible)))
export const handoversByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<HandoverRow[]> => byIds(db, { ids, ...asking(viewer) })

const below = preparedRows<{ id: string }>('handovers_below', sql`select e.id from organization.employees e where e.id = ${$('id')} and ${isBelowMine(sql`${$('id')}::text`)}`)
/** Whether the employee's work is the viewer's to look at: its own, or that of its units. */
export const mayHandOver = async (db: Database, { kind, keys, actorId }: Viewer, id: string) =>
  kind === 'EMPLOYEE' && (actorId === id || (await below(db, { id, keys })).length > 0)

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type HandoverListArgs = PageArgs & { filter?: HandoverFilter | null }

const part = (condition: SQL) => sql`exists (select from organization.handover_parts part where part.handover_id = ${handovers.id} and ${condition})`

const FILTERS: Record<string, SQL> = {
  status: sql`${handovers.status} = any(${$('status')}::text[])`,
  fromEmployeeId: sql`${handovers.fromEmployeeId} = any(${$('fromEmployeeId')}::text[])`,
  toEmployeeId: part(sql`part.to_employee_id = any(${$('toEmployeeId')}::text[])`),
  awaitsMe: sql`((${handovers.status} = 'OBJECTED' and ${handovers.proposedById} = ${$('actorId')})
    or ${part(sql`part.to_employee_id = ${$('actorId')} and part.status = 'MOVED'`)})`,
}

const conditions = (filters: readonly string[]) => and(...filters.map((name) => FILTERS[name]!), visible)

const asked = ({ filter }: HandoverListArgs, viewer: Viewer) => {
  const { awaitsMe = false, ...values } = filter ?? {}
  const given = Object.entries(values).filter(([, value]) => value != null)
  return { filters: [...given.map(([name]) => name), ...(awaitsMe ? ['awaitsMe'] : [])].sort(), params: { ...Object.fromEntries(given), ...asking(viewer) } }
}

const list = shaped('handovers_list', (db, { filters, after, size }: { filters: string[]; after: boolean; size: number }) =>
  db
    .select()
    .from(handovers)
    .where(and(conditions(filters), after ? sql`${handovers.id} < ${$('afterId')}` : undefined))
    .orderBy(desc(handovers.id))
    .limit(size),
)
export const handoverPage = (db: Database, viewer: Viewer, args: HandoverListArgs): Promise<HandoverRow[]> => {
  const { filters, params } = asked(args, viewer)
  const [afterId] = position(args, 1) ?? []
  return list(db, { filters, after: !!afterId, size: bucket(limit(args)) }, { ...params, afterId })
}

const counted = shaped('handovers_count', (db, { filters }: { filters: string[] }) =>
  db.select({ count: sql<number>`count(*)::int` }).from(handovers).where(conditions(filters)),
)
export const handoverCount = async (db: Database, viewer: Viewer, args: HandoverListArgs) => {
  const { filters, params } = asked(args, viewer)
  return (await counted(db, { filters }, params))[0]!.count
}

const parts = prepared('handover_parts_of', (db) =>
  db
    .select({
      ...getTableColumns(handoverParts),
      seenRootIds: sql<string[] | null>`case when ${handoverParts.rootIds} is not null then array(select root.id from unnest(${handoverParts.rootIds}) as root (id) where ${inScope(sql`root.id`)}) end`,
    })
    .from(handoverParts)
    .innerJoin(handovers, eq(handovers.id, handoverParts.handoverId))
    .where(and(sql`${handoverParts.handoverId} = any(${$('ids')}::text[])`, visible))
    .orderBy(asc(handoverParts.handoverId), asc(handoverParts.position)),
)
/** The parts of many handovers, in order. */
export const partsOf = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<HandoverPartRow[]> => parts(db, { ids, ...asking(viewer) })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('handovers_lock', (db) => db.select().from(handovers).where(and(eq(handovers.id, $('id')), visible)).for('no key update'))
/** Locks the handover for the change that follows. */
export const lockHandover = async (db: Database, viewer: Viewer, id: string): Promise<HandoverRow | undefined> => (await lock(db, { id, ...asking(viewer) }))[0]

export const insertHandover = async (db: Database, row: typeof handovers.$inferInsert): Promise<HandoverRow> => (await db.insert(handovers).values(row).returning())[0]!

export const insertParts = (db: Database, values: (typeof handoverParts.$inferInsert)[]) => db.insert(handoverParts).values(values).returning()

export const updateHandover = async (db: Database, id: string, values: Changes<HandoverRow>): Promise<HandoverRow> =>
  (
    await db
      .update(handovers)
      .set({ ...(values as Partial<HandoverRow>), version: sql`${handovers.version} + 1`, updatedAt: sql`now()` })
      .where(eq(handovers.id, id))
      .returning()
  )[0]!

export const updateParts = (db: Database, ids: readonly string[], values: Changes<typeof handoverParts.$inferSelect>) =>
  db
    .update(handoverParts)
    .set(values as Partial<typeof handoverParts.$inferSelect>)
    .where(sql`${handoverParts.id} = any(${sql.param(ids)})`)

/** From here on nobody is given anything of what moves, or gives anything to who hands over, until the transaction ends. */
export const lockPeople = (db: Database, fromId: string, toIds: readonly string[]) => rows(db, sql`select access.lock_handover(${fromId}, ${sql.param(toIds)}::text[])`)

type Move = Pick<HandoverPartRow, 'id' | 'fromEmployeeId' | 'toEmployeeId' | 'rootIds' | 'previousId'>

/** Moves it, in every subgraph: each has a trigger on this table. */
export const moveWork = (db: Database, move: Move, reason: string, { actorId, name }: Viewer, requestId: string) =>
  rows(db, sql`
    insert into access.handovers (id, from_id, to_id, root_ids, previous_id, reason, actor_id, actor_name, correlation_id)
    values (${move.id}, ${move.fromEmployeeId}, ${move.toEmployeeId}, ${sql.param(move.rootIds)}::text[], ${move.previousId}, ${reason}, ${actorId}, ${name}, ${requestId})`)
