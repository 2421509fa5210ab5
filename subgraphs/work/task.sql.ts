import { everything, inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import { newId } from '@panorama/kit/ids'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { insertRows, reading } from './rows.sql.ts'
import { eyes, FOLLOWS_UNIT, isFoundIn, isHeld, isHome, isMe, oneOf } from './sight.sql.ts'
import { taskAssignees, taskItems, type WorkTaskAssigneeRow, type WorkTaskItemRow, workTasks } from './tables.ts'

const $ = sql.placeholder

/** Assigned to the viewer, to the department it works in, or below a unit it holds: `x` is the assignee. */
const isMine = oneOf(isMe(sql`x.employee_id`), sql<boolean>`(x.employee_id is null and ${isHome(sql`x.unit_id`)})`, isHeld(sql`x.unit_id`))

const isAssigned = (taskId: SQL, condition: SQL) => sql<boolean>`exists (select from work.task_assignees x where x.task_id = ${taskId} and x.ended_at is null and ${condition})`

const OPEN = sql`('DONE', 'CONFIRMED', 'CANCELLED')`

/** The same, below a parent: its few ids first, for the planner would rather walk all tasks from the newest on. */
const isOf = (taskId: typeof workTasks.id, condition: SQL) => sql`${taskId} = any(array(select x.task_id from work.task_assignees x where x.ended_at is null and ${condition}))`

/** Ids of the tasks assigned to the viewer, or to the department it works in. */
const mine = sql`array(
  select x.task_id from work.task_assignees x where x.ended_at is null and x.employee_id = ${$('me')}::text
  union all
  select x.task_id from work.task_assignees x where x.ended_at is null and x.employee_id is null and x.unit_id = ${$('home')}::text)`

/** The units that gave and got it, the units above, whoever gave it, and the people it is assigned to. */
export const taskReading = reading('tasks', workTasks, {
  visible: (t) => sql`${oneOf(isHeld(t.unitId), isMe(t.createdById), isAssigned(sql`${t.id}`, isMine))} ${everything(FOLLOWS_UNIT)}`,
  visibleToFew: (t) => sql`(${t.id} = any(${mine}) or ${isMe(t.createdById)}) ${everything(FOLLOWS_UNIT)}`,
  filters: (t) => ({
    search: isFoundIn(t.title, t.content),
    status: sql`${t.status} = any(${$('status')}::text[])`,
    kind: sql`${t.kind} = any(${$('kind')}::text[])`,
    priority: sql`${t.priority} = any(${$('priority')}::text[])`,
    isOpen: sql`(${t.status} not in ${OPEN}) = ${$('isOpen')}::boolean`,
    isOverdue: sql`(${t.status} not in ${OPEN} and ${t.dueOn} < ${$('today')}::date) = ${$('isOverdue')}::boolean`,
    assigneeId: isAssigned(sql`${t.id}`, sql`x.employee_id = ${$('assigneeId')}`),
    assignedUnitId: isAssigned(sql`${t.id}`, sql`x.unit_id = any(${$('assignedUnitId')}::text[])`),
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    planId: sql`${t.planId} = ${$('planId')}`,
    customerId: sql`${t.customerId} = ${$('customerId')} and ${inScope(t.customerId)}`,
    dueBy: sql`${t.dueOn} <= ${$('dueBy')}::date`,
  }),
  below: (t) => ({
    plan: sql`${t.planId} = parent.id`,
    task: sql`${t.parentId} = parent.id`,
    employee: isOf(t.id, sql`x.employee_id = parent.id`),
    employeeOpen: sql`${t.status} not in ${OPEN} and ${isOf(t.id, sql`x.employee_id = parent.id`)}`,
    unit: isOf(t.id, sql`x.employee_id is null and x.unit_id = parent.id`),
    customer: sql`${t.customerId} = parent.id and ${inScope(t.customerId)}`,
  }),
  orders: { DUE_FIRST: { column: 'dueOn', direction: 'asc' } },
})

// ── what belongs to a task; whoever sees the task sees it ────────────────────────────────────────────────────────

const assignees = prepared('tasks_assignees', (db) =>
  db
    .select()
    .from(taskAssignees)
    .where(and(sql`${taskAssignees.taskId} = any(${$('ids')}::text[])`, isNull(taskAssignees.endedAt)))
    .orderBy(asc(taskAssignees.assignedAt), asc(taskAssignees.id)),
)
export const assigneesOf = (db: Database, ids: readonly string[]): Promise<WorkTaskAssigneeRow[]> => assignees(db, { ids })

const items = prepared('tasks_items', (db) => db.select().from(taskItems).where(sql`${taskItems.taskId} = any(${$('ids')}::text[])`).orderBy(asc(taskItems.rank)))
export const itemsOf = (db: Database, ids: readonly string[]): Promise<WorkTaskItemRow[]> => items(db, { ids })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const part = preparedRows<{ isGiver: boolean; isDoer: boolean; hasParts: boolean; hasOpenParts: boolean; hasItems: boolean; hasOpenItems: boolean }>(
  'tasks_part',
  sql`select ${oneOf(isHeld(sql`t.unit_id`), isMe(sql`t.created_by_id`))} as "isGiver", ${isAssigned(sql`t.id`, isMine)} as "isDoer",
        exists (select from work.work_tasks p where p.parent_id = t.id and p.status <> 'CANCELLED') as "hasParts",
        exists (select from work.work_tasks p where p.parent_id = t.id and p.status not in ${OPEN}) as "hasOpenParts",
        exists (select from work.task_items i where i.task_id = t.id) as "hasItems",
        exists (select from work.task_items i where i.task_id = t.id and i.done_at is null) as "hasOpenItems"
      from work.work_tasks t where t.id = ${$('id')} ${everything(FOLLOWS_UNIT)}`,
)
/** The viewer's part in a task, and what is left of it. */
export const partIn = async (db: Database, viewer: Viewer, id: string) => (await part(db, { id, ...eyes(viewer) }))[0]!

const openParts = prepared('tasks_open_parts', (db) =>
  db
    .select({ id: workTasks.id, status: workTasks.status })
    .from(workTasks)
    .where(
      sql`${workTasks.id} in (with recursive part as (
        select t.id from work.work_tasks t where t.parent_id = ${$('id')}
        union all
        select t.id from part join work.work_tasks t on t.parent_id = part.id) select id from part) and ${workTasks.status} not in ${OPEN}`,
    )
    .for('no key update'),
)
/** Parts of a task at any depth that are not done, locked; seen or not, for they end with it. */
export const openPartsOf = (db: Database, id: string) => openParts(db, { id })

/** The complete list of those who are to do a task. Somebody who stays keeps the day of the assignment. */
export const assignTask = async (db: Database, taskId: string, wanted: readonly { unitId: string; employeeId: string | null }[]) => {
  const key = ({ unitId, employeeId }: { unitId: string; employeeId: string | null }) => `${unitId} ${employeeId ?? ''}`
  const before = await assigneesOf(db, [taskId])
  const kept = new Set(wanted.map(key))
  const gone = before.filter((row) => !kept.has(key(row))).map(({ id }) => id)
  if (gone.length) await db.update(taskAssignees).set({ endedAt: sql`now()` as never }).where(sql`${taskAssignees.id} = any(${sql.param(gone)}::text[])`)
  const there = new Set(before.map(key))
  await insertRows(db, taskAssignees, wanted.filter((row) => !there.has(key(row))).map((row) => ({ ...row, id: newId('was'), taskId })))
}

export const insertItems = (db: Database, taskId: string, lines: readonly string[]) =>
  insertRows(db, taskItems, lines.map((text, rank) => ({ id: newId('wti'), taskId, rank, text })))

export const tickItem = async (db: Database, taskId: string, id: string, doneById: string | null) =>
  (
    await db
      .update(taskItems)
      .set({ doneAt: (doneById && sql`now()`) as never, doneById })
      .where(and(eq(taskItems.id, id), eq(taskItems.taskId, taskId)))
      .returning({ id: taskItems.id })
  )[0]
