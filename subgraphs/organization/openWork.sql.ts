import { everything, inScope } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { asc, type SQL, sql } from 'drizzle-orm'
import type { OpenWorkRow } from './tables.ts'
import type { OpenWorkKind } from './types.generated.ts'

const $ = sql.placeholder

/** What is open in the employee's hands, in every subgraph, with the place of its customer. */
const work = sql`access.open_work(${$('employeeId')}) w left join access.places p on p.customer_id = w.customer_id`

/** Only of these trees; of everything when `roots` is null. */
const isMeant = sql`(${$('roots')}::text[] is null or p.root_id = any(${$('roots')}::text[]))`

/** What belongs to no customer is seen by whoever sees the handover. */
const isVisible = sql`(w.customer_id is null or ${inScope(sql`w.customer_id`)})`

/** Whose work, and of which trees. */
export type WorkOf = { employeeId: string; roots: string[] | null }

const summaries = preparedRows<{ employeeId: string; kind: OpenWorkKind; count: number; hidden: number; ids: string }>(
  'open_work_summaries',
  sql`select e.id as "employeeId", w.kind, (count(*) filter (where ${isVisible}))::int as count, (count(*) filter (where not ${isVisible}))::int as hidden,
        md5(string_agg(w.entity_id, ',' order by w.entity_id)) as ids
      from unnest(${$('employees')}::text[]) as e (id) cross join lateral access.open_work(e.id) w left join access.places p on p.customer_id = w.customer_id
      where ${isMeant} group by e.id, w.kind order by w.kind`,
)
/** How much there is of each kind in each of many people's hands, and a digest of what exactly. */
export const workSummariesOf = (db: Database, { keys }: Viewer, roots: string[] | null, employees: readonly string[]) => summaries(db, { employees, roots, keys })

export type WorkListArgs = PageArgs & { kind?: OpenWorkKind[] | null; dueBefore?: string | null }

const NEVER = 'infinity'
const dueAt = sql`coalesce(w.due_at, 'infinity')`

type Shape = { kind: boolean; dueBefore: boolean }

const conditions = ({ kind, dueBefore }: Shape) =>
  sql.join(
    [isMeant, isVisible, ...(kind ? [sql`w.kind = any(${$('kinds')}::text[])`] : []), ...(dueBefore ? [sql`w.due_at < ${$('dueBefore')}::timestamptz`] : [])],
    sql` and `,
  )

const shapeOf = ({ kind, dueBefore }: WorkListArgs): Shape => ({ kind: kind != null, dueBefore: dueBefore != null })

const columns = { id: sql<string>`w.entity_id`, kind: sql<OpenWorkKind>`w.kind`, customerId: sql<string | null>`w.customer_id`, dueAt: sql<string | null>`w.due_at` }

const list = shaped('open_work_list', (db, { after, size, ...shape }: Shape & { after: boolean; size: number }) =>
  db
    .select(columns)
    .from(work as SQL<never>)
    .where(sql`${conditions(shape)} ${after ? sql`and (${dueAt}, w.entity_id) > (${$('afterDue')}::timestamptz, ${$('afterId')})` : sql``}`)
    .orderBy(asc(dueAt), asc(sql`w.entity_id`))
    .limit(size),
)

const TIME = /^(infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00)$/

/** What the cursor of a list holds. */
export const byDate = (row: OpenWorkRow) => [row.dueAt ?? NEVER, row.id]

/** A page of what is open in somebody's hands, next dates first. */
export const workPage = (db: Database, { keys }: Viewer, of: WorkOf, args: WorkListArgs): Promise<OpenWorkRow[]> => {
  const [afterDue, afterId] = position(args, 2, TIME) ?? []
  return list(db, { ...shapeOf(args), after: !!afterId, size: bucket(limit(args)) }, { ...of, keys, kinds: args.kind, dueBefore: args.dueBefore, afterDue, afterId })
}

const counted = shaped('open_work_count', (db, shape: Shape) => db.select({ count: sql<number>`count(*)::int` }).from(work as SQL<never>).where(conditions(shape)))
export const workCount = async (db: Database, { keys }: Viewer, of: WorkOf, args: WorkListArgs) =>
  (await counted(db, shapeOf(args), { ...of, keys, kinds: args.kind, dueBefore: args.dueBefore }))[0]!.count

/** Something that is about to move, and whether the viewer sees it: of a customer the whole tree. */
export type Work = { id: string; kind: OpenWorkKind; rootId: string | null; tier: string | null; isVisible: boolean }

const aboutToMove = sql`select w.entity_id as id, w.kind, p.root_id as "rootId", p.tier,
        ${isVisible} and (w.kind <> 'CUSTOMER' or not exists (
          select from access.places below where below.path @> array[w.customer_id] and not ${inScope(sql`below.customer_id`)})) as "isVisible"
      from ${work}`

const all = preparedRows<Work>('open_work_all', sql`${aboutToMove} where ${isMeant} order by w.entity_id`)
export const allWork = (db: Database, { keys }: Viewer, of: WorkOf) => all(db, { ...of, keys })

const come = preparedRows<Work>(
  'open_work_come',
  sql`${aboutToMove} where exists (select from access.handover_items i where i.handover_id = ${$('part')} and i.entity_id = w.entity_id) order by w.entity_id`,
)
/** What came to the employee by this part and is still open and with that person. */
export const workThatCame = (db: Database, { keys }: Viewer, employeeId: string, part: string) => come(db, { employeeId, part, keys })

const left = preparedRows<{ kind: OpenWorkKind; count: number }>(
  'open_work_left',
  sql`select w.kind, count(*)::int as count from access.open_work(${$('employeeId')}) w where w.kind <> 'TEAM' group by w.kind order by w.kind
      ${everything('whether somebody may leave depends on all of that person’s work')}`,
)
/** What somebody who leaves would leave behind; seats in teams end by themselves. */
export const workLeft = (db: Database, employeeId: string) => left(db, { employeeId })

// ── what moved ───────────────────────────────────────────────────────────────────────────────────────────────────

const moved = sql`access.handover_items w`
const isOfParts = sql`w.handover_id = any(${$('parts')}::text[])`

const movedList = shaped('moved_work_list', (db, { kind, after, size }: { kind: boolean; after: boolean; size: number }) =>
  db
    .selectDistinct({ ...columns, dueAt: sql<string | null>`null::timestamptz` })
    .from(moved as SQL<never>)
    .where(
      sql`${isOfParts} and ${isVisible} ${kind ? sql`and w.kind = any(${$('kinds')}::text[])` : sql``} ${after ? sql`and w.entity_id > ${$('afterId')}` : sql``}`,
    )
    .orderBy(asc(sql`w.entity_id`))
    .limit(size),
)

export type MovedListArgs = PageArgs & { kind?: OpenWorkKind[] | null }

/** A page of what moved by these parts, by id. */
export const movedPage = (db: Database, { keys }: Viewer, parts: readonly string[], args: MovedListArgs): Promise<OpenWorkRow[]> => {
  const [afterId] = position(args, 1) ?? []
  return movedList(db, { kind: args.kind != null, after: !!afterId, size: bucket(limit(args)) }, { parts, keys, kinds: args.kind, afterId })
}

const movedCounted = preparedRows<{ count: number }>(
  'moved_work_count',
  sql`select count(distinct w.entity_id)::int as count from ${moved} where ${isOfParts} and ${isVisible} and (${$('kinds')}::text[] is null or w.kind = any(${$('kinds')}::text[]))`,
)
export const movedCount = async (db: Database, { keys }: Viewer, parts: readonly string[], { kind }: MovedListArgs) =>
  (await movedCounted(db, { parts, keys, kinds: kind ?? null }))[0]!.count

const movedKinds = preparedRows<{ partId: string; kind: OpenWorkKind; count: number }>(
  'moved_work_kinds',
  sql`select w.handover_id as "partId", w.kind, count(*)::int as count from ${moved} where ${isOfParts} and ${isVisible} group by 1, 2 order by 1, 2`,
)
/** How much of each kind moved by each of many parts. */
export const movedCountsOf = (db: Database, { keys }: Viewer, parts: readonly string[]) => movedKinds(db, { parts, keys })

const unseen = preparedRows<{ toId: string; count: number }>(
  'moved_work_unseen',
  sql`select h.to_id as "toId", count(distinct i.customer_id)::int as count
      from access.handovers h join access.handover_items i on i.handover_id = h.id
      where h.id = any(${$('parts')}::text[]) and i.customer_id is not null ${everything('the successor must see it, whoever confirms')} and not exists (
        select from access.scope_keys k where k.customer_id = i.customer_id and k.starts_at <= now() and k.ends_at > now() and k.key in (
          select 'employee:' || h.to_id
          union all select 'unit:' || r.unit_id from organization.role_holdings r join organization.roles role on role.id = r.role_id
            where r.employee_id = h.to_id and r.ended_at is null and role.data_scope = 'UNIT'))
      group by h.to_id`,
)
/** Successors who do not see customers whose work has just come to them. */
export const successorsBlind = (db: Database, parts: readonly string[]) => unseen(db, { parts })
