import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import { newId } from '@panorama/kit/ids'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { insertRows, reading } from './rows.sql.ts'
import { eyes, isFoundIn, isOwn, oneOf } from './sight.sql.ts'
import { type ImprovementMeasureRow, improvementMeasures, supervisionFindings } from './tables.ts'
import type { ImprovementMeasureInput, SupervisionKind } from './types.generated.ts'

const $ = sql.placeholder

/** Both units' people, and the units above either of them. */
export const findingReading = reading('findings', supervisionFindings, {
  visible: (t) => oneOf(isOwn(t.supervisorId), isOwn(t.unitId)),
  filters: (t) => ({
    search: isFoundIn(t.title, t.finding),
    status: sql`${t.status} = any(${$('status')}::text[])`,
    kind: sql`${t.kind} = any(${$('kind')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    supervisorId: sql`${t.supervisorId} = any(${$('supervisorId')}::text[])`,
    isOverdue: sql`(${t.status} in ('OPEN', 'IMPROVING') and ${t.dueOn} < ${$('today')}::date) = ${$('isOverdue')}::boolean`,
  }),
  below: (t) => ({ unit: sql`${t.unitId} = parent.id` }),
})

export type SupervisionCountRow = { kind: SupervisionKind; count: number; openCount: number; overdueCount: number; latestOn: string | null }
export type Period = { from: string; to: string }

const supervised = preparedRows<SupervisionCountRow & { id: string }>(
  'supervision_of_units',
  sql`select f.unit_id as id, f.kind, count(*)::int as count, (count(*) filter (where f.status in ('OPEN', 'IMPROVING')))::int as "openCount",
        (count(*) filter (where f.status in ('OPEN', 'IMPROVING') and f.due_on < ${$('today')}::date))::int as "overdueCount",
        max((f.created_at at time zone 'Asia/Shanghai')::date)::text as "latestOn"
      from work.supervision_findings f
      where f.unit_id = any(${$('ids')}::text[]) and f.status <> 'WITHDRAWN'
        and f.created_at >= ${$('from')}::date::timestamp at time zone 'Asia/Shanghai' and f.created_at < (${$('to')}::date + 1)::timestamp at time zone 'Asia/Shanghai'
        and ${oneOf(isOwn(sql`f.supervisor_id`), isOwn(sql`f.unit_id`))}
      group by f.unit_id, f.kind`,
)
/** Findings about many units in a period, by kind. */
export const supervisionOf = (db: Database, viewer: Viewer, period: Period, ids: readonly string[]) => supervised(db, { ids, ...period, ...eyes(viewer) })

const upper = preparedRows<{ id: string; superiorId: string }>(
  'supervision_superiors',
  sql`select unit.id, l.unit_id as "superiorId" from unnest(${$('ids')}::text[]) as unit (id) cross join lateral access.key_account_line(unit.id) l where l.distance = 1`,
)
/** The next unit above each of many on the key-account line. */
export const superiorsOf = (db: Database, ids: readonly string[]) => upper(db, { ids })

const measuresSeen = prepared('measures_by_ids', (db) =>
  db
    .select()
    .from(improvementMeasures)
    .where(
      sql`${improvementMeasures.id} = any(${$('ids')}::text[]) and exists (
        select from work.supervision_findings f where f.id = ${improvementMeasures.findingId} and ${oneOf(isOwn(sql`f.supervisor_id`), isOwn(sql`f.unit_id`))})`,
    ),
)
export const measuresByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<ImprovementMeasureRow[]> => measuresSeen(db, { ids, ...eyes(viewer) })

/** Measures of many findings, in the order they were planned; whoever sees the finding sees them. */
export const measuresOf = (db: Database, ids: readonly string[]): Promise<ImprovementMeasureRow[]> =>
  db.select().from(improvementMeasures).where(sql`${improvementMeasures.findingId} = any(${sql.param([...ids])}::text[])`).orderBy(asc(improvementMeasures.rank)).then((rows) => rows)

export const addMeasures = async (db: Database, findingId: string, measures: readonly ImprovementMeasureInput[]) => {
  const there = await measuresOf(db, [findingId])
  await insertRows(db, improvementMeasures, measures.map((measure, index) => ({ ...measure, id: newId('mea'), findingId, rank: there.length + index })))
}

/** The measure is done; undefined when it is not open, or not of this finding. */
export const finishMeasure = async (db: Database, findingId: string, id: string, result: string) =>
  (
    await db
      .update(improvementMeasures)
      .set({ result, doneAt: sql`now()` as never })
      .where(and(eq(improvementMeasures.id, id), eq(improvementMeasures.findingId, findingId), isNull(improvementMeasures.doneAt)))
      .returning({ id: improvementMeasures.id })
  )[0]
