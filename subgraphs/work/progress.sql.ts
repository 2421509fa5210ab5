import { everything } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { type SQL, sql } from 'drizzle-orm'
import { eyes, FOLLOWS_UNIT, isHeld } from './sight.sql.ts'

const $ = sql.placeholder

export type Progress = { id: string; percent: number; tasks: number; done: number; overdue: number }

export const NO_TASKS = { percent: 0, tasks: 0, done: 0, overdue: 0 }

/**
 * How far many subjects are, in one statement. `members` gives a table `member (subject_id, task_id)`; of these the tasks
 * count that have no parts of their own.
 */
const progress = (name: string, members: SQL) =>
  preparedRows<Progress>(
    `progress_of_${name}`,
    sql`with recursive ${members}, leaf as (
          select m.subject_id, t.weight, t.status, t.due_on, case when t.status in ('DONE', 'CONFIRMED') then 100 else coalesce(
            (select round(100.0 * count(i.done_at) / nullif(count(*), 0)) from work.task_items i where i.task_id = t.id), t.reported) end as percent
          from (select distinct subject_id, task_id from member) m join work.work_tasks t on t.id = m.task_id
          where t.status <> 'CANCELLED' and not exists (select from work.work_tasks part where part.parent_id = t.id and part.status <> 'CANCELLED')
        )
        select subject_id as id, round(sum(weight * percent) / sum(weight))::int as percent, count(*)::int as tasks,
          (count(*) filter (where status in ('DONE', 'CONFIRMED')))::int as done,
          (count(*) filter (where status not in ('DONE', 'CONFIRMED') and due_on < ${$('today')}::date))::int as overdue
        from leaf group by subject_id ${everything(FOLLOWS_UNIT)}`,
  )

const SUBJECTS = sql`unnest(${$('ids')}::text[]) as subject (id)`

const GOALS = sql`goal (subject_id, goal_id) as (
  select subject.id, subject.id from ${SUBJECTS}
  union
  select goal.subject_id, g.id from goal join work.strategic_goals g on g.refines_id = goal.goal_id and g.status <> 'DROPPED')`

const OF_GOALS = sql`member (subject_id, task_id) as (
  select goal.subject_id, t.id from goal join work.work_plans p on p.goal_id = goal.goal_id and p.status <> 'CANCELLED' join work.work_tasks t on t.plan_id = p.id)`

const ofTasks = progress(
  'tasks',
  sql`member (subject_id, task_id) as (
    select subject.id, subject.id from ${SUBJECTS}
    union all
    select member.subject_id, t.id from member join work.work_tasks t on t.parent_id = member.task_id and t.status <> 'CANCELLED')`,
)
const ofPlans = progress('plans', sql`member (subject_id, task_id) as (select subject.id, t.id from ${SUBJECTS} join work.work_tasks t on t.plan_id = subject.id)`)
const ofGoals = progress('goals', sql`${GOALS}, ${OF_GOALS}`)
const ofStrategicPlans = progress(
  'strategic_plans',
  sql`goal (subject_id, goal_id) as (
    select subject.id, g.id from ${SUBJECTS} join work.strategic_goals g on g.plan_id = subject.id and g.status <> 'DROPPED'
    union
    select goal.subject_id, g.id from goal join work.strategic_goals g on g.refines_id = goal.goal_id and g.status <> 'DROPPED'), ${OF_GOALS}`,
)
/** Units that the viewer leads; of others nothing is told. */
const ofUnits = progress(
  'units',
  sql`member (subject_id, task_id) as (
    select subject.id, x.task_id from ${SUBJECTS} join work.task_assignees x on x.unit_id = subject.id and x.ended_at is null where ${isHeld(sql`subject.id`)})`,
)

const PROGRESS = { tasks: ofTasks, plans: ofPlans, goals: ofGoals, strategicPlans: ofStrategicPlans, units: ofUnits }

export const progressOf = (db: Database, viewer: Viewer, of: keyof typeof PROGRESS, ids: readonly string[]) => PROGRESS[of](db, { ids, ...eyes(viewer) })
