import { type Database, preparedRows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, type SQL, sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { eyes, isFoundIn, isHome, isOwn, oneOf } from './sight.sql.ts'
import { type ReportDueRow, type ReportDutyRow, reportDuties, workReports } from './tables.ts'
import type { ReportKind } from './types.generated.ts'

const $ = sql.placeholder

/** Its unit, the units above, and once submitted the people of the unit it goes to. */
export const reportReading = reading('reports', workReports, {
  visible: (t) => oneOf(isOwn(t.unitId), sql<boolean>`(${t.status} <> 'DRAFT' and ${isHome(t.toUnitId)})`),
  filters: (t) => ({
    search: isFoundIn(t.title, t.operation, t.market, t.competition, t.demand, t.problems, t.outlook),
    kind: sql`${t.kind} = any(${$('kind')}::text[])`,
    status: sql`${t.status} = any(${$('status')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    toUnitId: sql`${t.toUnitId} = any(${$('toUnitId')}::text[])`,
    on: sql`${t.periodFrom} = date_trunc(case ${t.kind} when 'MONTHLY' then 'month' else 'year' end, ${$('on')}::date::timestamp)::date`,
  }),
  below: (t) => ({ unit: sql`${t.unitId} = parent.id` }),
})

/** Both units' people, and the units above. */
const seesDuty = (unitId: SQL | typeof reportDuties.unitId, toUnitId: SQL | typeof reportDuties.toUnitId) => oneOf(isOwn(unitId), isHome(toUnitId))

export const dutyReading = reading('duties', reportDuties, {
  visible: (t) => seesDuty(t.unitId, t.toUnitId),
  filters: (t) => ({ unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`, kind: sql`${t.kind} = any(${$('kind')}::text[])` }),
})

const duty = preparedRows<Pick<ReportDutyRow, 'toUnitId' | 'dueDays'>>(
  'duties_of_period',
  sql`select d.to_unit_id as "toUnitId", d.due_days as "dueDays" from work.report_duties d
      where d.unit_id = ${$('unitId')} and d.kind = ${$('kind')}
        and d.from_on < (${$('periodFrom')}::date + case ${$('kind')} when 'MONTHLY' then interval '1 month' else interval '1 year' end)::date
        and (d.to_on is null or d.to_on >= ${$('periodFrom')}::date)
      order by d.from_on desc limit 1`,
)
/** What a unit owes for a period that begins on this day. */
export const dutyFor = async (db: Database, unitId: string, kind: ReportKind, periodFrom: string) => (await duty(db, { unitId, kind, periodFrom }))[0]

// ── what is due, made or not ─────────────────────────────────────────────────────────────────────────────────────

export type DueArgs = PageArgs & { fromOn: string; toOn: string; kind?: ReportKind[] | null; unitId?: string[] | null; isLate?: boolean | null }

type Shape = { filters: string[]; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  kind: sql`due.kind = any(${$('kind')}::text[])`,
  unitId: sql`due.unit_id = any(${$('unitId')}::text[])`,
  isLate: sql`due.is_late = ${$('isLate')}::boolean`,
}

/** Every period of every visible duty that falls due between two days, with the report of it. */
const DUE = sql`(
  select d.id || ':' || p.period_from as id, d.id as duty_id, d.unit_id, d.to_unit_id, d.kind, p.period_from, p.due_on,
    r.id as report_id, r.submitted_at, coalesce(s.submitted_on, ${$('today')}::date) > p.due_on as is_late,
    greatest(0, coalesce(s.submitted_on, ${$('today')}::date) - p.due_on) as days_late
  from work.report_duties d
  cross join lateral (select case d.kind when 'MONTHLY' then interval '1 month' else interval '1 year' end as length, case d.kind when 'MONTHLY' then 'month' else 'year' end as name) step
  cross join lateral generate_series(date_trunc(step.name, greatest(d.from_on, ${$('fromOn')}::date - 500)::timestamp), ${$('toOn')}::date::timestamp, step.length) as period (from_at)
  left join work.work_reports r on r.unit_id = d.unit_id and r.kind = d.kind and r.period_from = period.from_at::date
  cross join lateral (select period.from_at::date as period_from, coalesce(r.due_on, (period.from_at + step.length)::date - 1 + d.due_days) as due_on) p
  cross join lateral (select (r.submitted_at at time zone 'Asia/Shanghai')::date as submitted_on) s
  where (d.to_on is null or p.period_from <= d.to_on) and p.due_on between ${$('fromOn')}::date and ${$('toOn')}::date and ${seesDuty(sql`d.unit_id`, sql`d.to_unit_id`)}
) due`

const COLUMNS = {
  id: sql<string>`due.id`,
  dutyId: sql<string>`due.duty_id`,
  unitId: sql<string>`due.unit_id`,
  toUnitId: sql<string>`due.to_unit_id`,
  kind: sql<ReportKind>`due.kind`,
  periodFrom: sql<string>`due.period_from::text`,
  dueOn: sql<string>`due.due_on::text`,
  reportId: sql<string | null>`due.report_id`,
  submittedAt: sql<string | null>`due.submitted_at`,
  isLate: sql<boolean>`due.is_late`,
  daysLate: sql<number>`due.days_late`,
}

const dues = shaped('reports_due', (db, { filters, after, size }: Shape) =>
  db
    .select(COLUMNS)
    .from(DUE)
    .where(and(...filters.map((name) => FILTERS[name]!), after ? sql`(due.due_on, due.id) < (${$('afterDay')}::date, ${$('afterId')})` : undefined))
    .orderBy(sql`due.due_on desc, due.id desc`)
    .limit(size),
)
const count = shaped('reports_due_count', (db, { filters }: Pick<Shape, 'filters'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(DUE).where(and(...filters.map((name) => FILTERS[name]!))),
)

const asked = ({ fromOn, toOn, kind, unitId, isLate }: DueArgs, viewer: Viewer) => {
  const set = Object.entries({ kind, unitId, isLate }).filter(([, value]) => value != null)
  return { filters: set.map(([name]) => name).sort(), params: { fromOn, toOn, ...Object.fromEntries(set), ...eyes(viewer) } }
}

export const duePage = (db: Database, viewer: Viewer, args: DueArgs): Promise<ReportDueRow[]> => {
  const { filters, params } = asked(args, viewer)
  const [afterDay, afterId] = position(args, 2) ?? []
  return dues(db, { filters, after: !!afterId, size: bucket(limit(args)) }, { ...params, afterDay, afterId })
}

export const dueCount = async (db: Database, viewer: Viewer, args: DueArgs) => {
  const { filters, params } = asked(args, viewer)
  return (await count(db, { filters }, params))[0]!.count
}
