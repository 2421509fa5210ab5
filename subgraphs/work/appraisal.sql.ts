import { everything } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { asc, desc, eq, sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { eyes, FOLLOWS_UNIT, isHeld, isHome, isMe, isReached, oneOf } from './sight.sql.ts'
import { type AppraisalLineRow, appraisalIndicators, appraisalLines, appraisals, appraisalTargets } from './tables.ts'
import type { IndicatorDirection, IndicatorSource } from './types.generated.ts'

const $ = sql.placeholder

/** An indicator is for its unit and all below; the units above see it. */
export const indicatorReading = reading('indicators', appraisalIndicators, {
  visible: (t) => oneOf(isReached(t.unitId), isHeld(t.unitId)),
  filters: (t) => ({ isInUse: sql`${t.retiredAt} is null` }),
})

/** What a unit is to reach is known to its people, what a person is to reach to the person; both to the units above. */
export const targetReading = reading('targets', appraisalTargets, {
  visible: (t) => oneOf(isHeld(t.unitId), isMe(t.employeeId), sql<boolean>`(${t.employeeId} is null and ${isHome(t.unitId)})`),
  filters: (t) => ({
    indicatorId: sql`${t.indicatorId} = ${$('indicatorId')}`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    employeeId: sql`${t.employeeId} = ${$('employeeId')}`,
    on: sql`${$('on')}::date between ${t.fromOn} and ${t.toOn}`,
  }),
  below: (t) => ({
    target: sql`${t.refinesId} = parent.id`,
    unit: sql`${t.employeeId} is null and ${t.unitId} = parent.id`,
    employee: sql`${t.employeeId} = parent.id`,
  }),
})

/** As a target, and for the units that take part. */
const seesAppraisal = (t: typeof appraisals) =>
  oneOf(isHeld(t.unitId), isHeld(t.reviewUnitId), isHeld(t.confirmUnitId), isMe(t.employeeId), sql<boolean>`(${t.employeeId} is null and ${isHome(t.unitId)})`)

export const appraisalReading = reading('appraisals', appraisals, {
  visible: seesAppraisal,
  filters: (t) => ({
    status: sql`${t.status} = any(${$('status')}::text[])`,
    grade: sql`${t.grade} = any(${$('grade')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    employeeId: sql`${t.employeeId} = ${$('employeeId')}`,
    isPersonal: sql`(${t.employeeId} is not null) = ${$('isPersonal')}::boolean`,
    on: sql`${$('on')}::date between ${t.fromOn} and ${t.toOn}`,
  }),
  below: (t) => ({ unit: sql`${t.employeeId} is null and ${t.unitId} = parent.id`, employee: sql`${t.employeeId} = parent.id` }),
})

const latest = prepared('appraisals_latest', (db) =>
  db
    .selectDistinctOn([appraisals.unitId], { id: appraisals.unitId, row: appraisals })
    .from(appraisals)
    .where(
      sql`${appraisals.unitId} = any(${$('ids')}::text[]) and ${appraisals.employeeId} is null and ${appraisals.status} = 'CONFIRMED'
        and ${appraisals.toOn} between ${$('from')}::date and ${$('to')}::date and ${seesAppraisal(appraisals)}`,
    )
    .orderBy(appraisals.unitId, desc(appraisals.toOn), desc(appraisals.id)),
)
/** The latest confirmed appraisal of each of many departments whose period ends within these days. */
export const confirmedOf = (db: Database, viewer: Viewer, period: { from: string; to: string }, ids: readonly string[]) => latest(db, { ids, ...period, ...eyes(viewer) })

const handedDown = preparedRows<{ id: string; value: string }>(
  'targets_handed_down',
  sql`select t.id, coalesce(sum(part.value), 0)::text as value
      from work.appraisal_targets t join work.appraisal_indicators i on i.id = t.indicator_id and i.is_additive
      left join work.appraisal_targets part on part.refines_id = t.id
      where t.id = any(${$('ids')}::text[]) group by t.id`,
)
/** What each of many targets was broken down into, where the indicator adds up; all of it, for a sum tells nothing of one. */
export const targetsHandedDown = (db: Database, ids: readonly string[]) => handedDown(db, { ids })

const use = preparedRows<{ isRefined: boolean; isUsed: boolean }>(
  'targets_use',
  sql`select exists (select from work.appraisal_targets t where t.refines_id = ${$('id')}) as "isRefined",
        exists (select from work.appraisal_lines l where l.target_id = ${$('id')}) as "isUsed"`,
)
export const useOfTarget = async (db: Database, id: string) => (await use(db, { id }))[0]!

export const removeTarget = (db: Database, id: string) => db.delete(appraisalTargets).where(eq(appraisalTargets.id, id))

// ── lines; whoever sees the appraisal sees them ──────────────────────────────────────────────────────────────────

/** A line with what of its indicator bears on the score. */
export type MeasuredLine = AppraisalLineRow & { source: IndicatorSource; direction: IndicatorDirection }

export const linesOf = async (db: Database, ids: readonly string[]): Promise<MeasuredLine[]> => {
  const rows = await db
    .select({ line: appraisalLines, source: appraisalIndicators.source, direction: appraisalIndicators.direction })
    .from(appraisalLines)
    .innerJoin(appraisalIndicators, eq(appraisalIndicators.id, appraisalLines.indicatorId))
    .where(sql`${appraisalLines.appraisalId} = any(${sql.param([...ids])}::text[])`)
    .orderBy(asc(appraisalIndicators.code), asc(appraisalLines.id))
  return rows.map(({ line, ...indicator }) => ({ ...line, ...indicator }))
}

const within = preparedRows<{ id: string; indicatorId: string; value: string; weight: number }>(
  'targets_within',
  sql`select distinct on (t.indicator_id) t.id, t.indicator_id as "indicatorId", t.value::text, t.weight
      from work.appraisal_targets t
      where t.unit_id = ${$('unitId')} and t.employee_id is not distinct from ${$('employeeId')}::text
        and t.from_on >= ${$('fromOn')}::date and t.to_on <= ${$('toOn')}::date
      order by t.indicator_id, t.to_on - t.from_on desc, t.to_on desc`,
)

export type Appraised = { unitId: string; employeeId: string | null; fromOn: string; toOn: string }

/** Targets of the one appraised within the period; of several for an indicator the one that spans most of it. */
export const targetsWithin = (db: Database, { unitId, employeeId, fromOn, toOn }: Appraised) => within(db, { unitId, employeeId, fromOn, toOn })

export const setLine = (db: Database, id: string, values: Partial<AppraisalLineRow>) => db.update(appraisalLines).set(values).where(eq(appraisalLines.id, id))

// ── actual values from the work itself ───────────────────────────────────────────────────────────────────────────

const IN_PERIOD = (day: ReturnType<typeof sql>) => sql`${day} between ${$('fromOn')}::date and ${$('toOn')}::date`
const dayOf = (time: ReturnType<typeof sql>) => sql`(${time} at time zone 'Asia/Shanghai')::date`
const TODAY = sql`${$('today')}::date`

/** The person, or the unit with all below it. */
const isAppraised = (employee: ReturnType<typeof sql>, unit: ReturnType<typeof sql>) =>
  sql`case when ${$('employeeId')}::text is not null then ${employee} = ${$('employeeId')}::text
      else ${unit} in (select a.unit_id from access.unit_ancestors a where a.ancestor_id = ${$('unitId')}) end`

export type Measure = { source: IndicatorSource; count: string; total: number }

const measured = preparedRows<Measure>(
  'appraisals_measures',
  sql`with task as (
        select t.due_on, t.done_at from work.work_tasks t
        where ${IN_PERIOD(sql`t.due_on`)} and t.status <> 'CANCELLED' and (t.due_on < ${TODAY} or t.done_at is not null)
          and exists (select from work.task_assignees x where x.task_id = t.id and x.ended_at is null and ${isAppraised(sql`x.employee_id`, sql`x.unit_id`)})
      ), due as (
        select p.due_on, ${dayOf(sql`r.submitted_at`)} as submitted_on
        from work.report_duties d
        cross join lateral (select case d.kind when 'MONTHLY' then interval '1 month' else interval '1 year' end as length) step
        cross join lateral generate_series(date_trunc(case d.kind when 'MONTHLY' then 'month' else 'year' end, greatest(d.from_on, ${$('fromOn')}::date - 500)::timestamp),
          ${$('toOn')}::date::timestamp, step.length) as period (from_at)
        cross join lateral (select (period.from_at + step.length)::date - 1 + d.due_days as due_on) p
        left join work.work_reports r on r.unit_id = d.unit_id and r.kind = d.kind and r.period_from = period.from_at::date and r.status <> 'DRAFT'
        where ${$('employeeId')}::text is null and d.unit_id in (select a.unit_id from access.unit_ancestors a where a.ancestor_id = ${$('unitId')})
          and (d.to_on is null or period.from_at::date <= d.to_on) and ${IN_PERIOD(sql`p.due_on`)} and (p.due_on < ${TODAY} or r.submitted_at is not null)
      ), promise as (
        select q.committed_on, ${dayOf(sql`q.fulfilled_at`)} as fulfilled_on from work.support_requests q
        where ${$('employeeId')}::text is null and ${isAppraised(sql`q.created_by_id`, sql`q.to_unit_id`)} and ${IN_PERIOD(sql`q.committed_on`)}
          and q.status <> 'WITHDRAWN' and (q.committed_on < ${TODAY} or q.fulfilled_at is not null)
      ), rating as (
        select (r.timeliness + r.quality + r.attitude) / 3.0 as points from work.service_ratings r
        where ${IN_PERIOD(sql`r.month`)} and ${isAppraised(sql`r.employee_id`, sql`r.provider_id`)}
      ), lesson as (
        select t.is_passed from work.training_attendances t join work.trainings g on g.id = t.training_id
        where g.status = 'HELD' and ${IN_PERIOD(dayOf(sql`g.starts_at`))} and ${isAppraised(sql`t.employee_id`, sql`t.unit_id`)}
      )
      select 'TASKS_IN_TIME' as source, (count(*) filter (where ${dayOf(sql`done_at`)} <= due_on))::text as count, count(*)::int as total from task
      union all select 'REPORTS_IN_TIME', (count(*) filter (where submitted_on <= due_on))::text, count(*)::int from due
      union all select 'PROMISES_KEPT', (count(*) filter (where fulfilled_on <= committed_on))::text, count(*)::int from promise
      union all select 'INTERNAL_SERVICE', coalesce(round(sum(points), 6), 0)::text, count(*)::int from rating
      union all select 'TRAINING_PASSED', (count(*) filter (where is_passed))::text, count(*)::int from lesson
      ${everything(FOLLOWS_UNIT)}`,
)
/** Everything that can be computed of the one appraised, in one statement: how much of how many. */
export const measuresOf = (db: Database, { unitId, employeeId, fromOn, toOn }: Appraised, today: string) => measured(db, { unitId, employeeId, fromOn, toOn, today })
