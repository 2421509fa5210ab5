import { type Database, prepared } from '@panorama/kit/database'
import { and, eq, sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { isFoundIn, isHeld, isHome, isMe, oneOf } from './sight.sql.ts'
import { workPlans, workTasks } from './tables.ts'

const $ = sql.placeholder

/** A unit's plan is seen by its people, a person's by the person; both by whoever made them and by the units above. */
export const planReading = reading('plans', workPlans, {
  visible: (t) => oneOf(isHeld(t.unitId), isMe(t.createdById), isMe(t.employeeId), sql<boolean>`(${t.employeeId} is null and ${isHome(t.unitId)})`),
  filters: (t) => ({
    search: isFoundIn(t.title, t.content),
    status: sql`${t.status} = any(${$('status')}::text[])`,
    kind: sql`${t.kind} = any(${$('kind')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    employeeId: sql`${t.employeeId} = ${$('employeeId')}`,
    goalId: sql`${t.goalId} = ${$('goalId')}`,
    on: sql`${$('on')}::date between ${t.fromOn} and ${t.toOn}`,
  }),
  below: (t) => ({ unit: sql`${t.unitId} = parent.id`, employee: sql`${t.employeeId} = parent.id`, goal: sql`${t.goalId} = parent.id` }),
})

const openTasks = prepared('plans_open_tasks', (db) =>
  db
    .select({ id: workTasks.id, status: workTasks.status })
    .from(workTasks)
    .where(and(eq(workTasks.planId, $('planId')), sql`${workTasks.status} not in ('DONE', 'CONFIRMED', 'CANCELLED')`))
    .for('no key update'),
)
/** Tasks of the plan that are not done, locked; seen or not, for they end with it. */
export const openTasksOf = (db: Database, planId: string) => openTasks(db, { planId })
