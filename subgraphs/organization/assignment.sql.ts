import { everything, inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { type AssignmentRow, assignments, employees } from './tables.ts'

/** Which assignments the viewer may see: those of the customers it may see. */
const visible = inScope(assignments.customerId)

const $ = sql.placeholder

// An assignment stands at the root of the tree; whoever sees a branch sees who is responsible for it, but not the root.
const rootOf = (ids: SQL) => sql`(select p.customer_id as asked_id, p.root_id from access.places p where p.customer_id = any(${ids}::text[]) and ${inScope(sql`p.customer_id`)}) place`

const managers = prepared('assignments_managers', (db) =>
  db
    .select({ customerId: sql<string>`place.asked_id`, employee: employees })
    .from(assignments)
    .innerJoin(rootOf(sql`${$('ids')}`), sql`place.root_id = ${assignments.customerId}`)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .where(isNull(assignments.endedAt)),
)
/** The account manager of each of many customers; who sees the customer sees the manager. */
export const managersOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => managers(db, { ids, keys })

const histories = prepared('assignments_histories', (db) =>
  db
    .select({ askedId: sql<string>`place.asked_id`, assignment: assignments, seesRoot: sql<boolean>`${visible}` })
    .from(assignments)
    .innerJoin(rootOf(sql`${$('ids')}`), sql`place.root_id = ${assignments.customerId}`)
    .where(
      sql`${assignments.id} in (select page.id from access.places root, lateral (
        select a.id from organization.assignments a where a.customer_id = root.root_id order by a.started_at desc, a.id desc limit 50) page
        where root.customer_id = any(${$('ids')}::text[]))`,
    )
    .orderBy(desc(assignments.startedAt), desc(assignments.id)),
)
/** Assignments of the trees of many customers, newest first, and whether the viewer sees the root they stand at. */
export const historiesOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => histories(db, { ids, keys })

const ofEmployees = shaped('assignments_of_employees', (db, { size, after }: { size: number; after: boolean }) => {
  const behind = after ? sql`and a.id < ${$('afterId')}` : sql``
  return db
    .select()
    .from(assignments)
    .where(
      sql`${assignments.id} in (select page.id from unnest(${$('employees')}::text[]) as employee (id), lateral (
        select a.id from organization.assignments a where a.employee_id = employee.id and a.ended_at is null and ${inScope(sql`a.customer_id`)} ${behind}
        order by a.id desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(assignments.id))
})
/** The latest customers of each of many account managers. */
export const assignmentsOf = (db: Database, { keys }: Viewer, args: PageArgs, employeeIds: readonly string[]): Promise<AssignmentRow[]> => {
  const [afterId] = position(args, 1) ?? []
  return ofEmployees(db, { size: bucket(limit(args)), after: !!afterId }, { employees: employeeIds, keys, afterId })
}

const counts = preparedRows<{ employeeId: string; count: number }>(
  'assignments_counts',
  sql`select a.employee_id as "employeeId", count(*)::int as count from organization.assignments a
      where a.employee_id = any(${$('employees')}::text[]) and a.ended_at is null and ${inScope(sql`a.customer_id`)} group by a.employee_id`,
)
export const assignmentCountsOf = (db: Database, { keys }: Viewer, employeeIds: readonly string[]) => counts(db, { employees: employeeIds, keys })

const tiers = preparedRows<{ tier: string | null }>(
  'assignments_tiers',
  sql`select distinct p.tier from organization.assignments a join access.places p on p.customer_id = a.customer_id
      where a.employee_id = ${$('id')} and a.ended_at is null ${everything('a position has to fit all customers of a person, whoever changes it')}`,
)
/** Tiers of the trees the employee is account manager of. */
export const tiersManagedBy = (db: Database, id: string) => tiers(db, { id })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** One change of a tree's account manager at a time, also while there is none yet. */
export const lockTree = (db: Database, rootId: string) => rows(db, sql`select pg_advisory_xact_lock(hashtext(${`organization.assignments ${rootId}`}))`)

/** Ends what there is, and begins the next. */
export const endAssignment = async (db: Database, customerId: string): Promise<AssignmentRow | undefined> =>
  (await db.update(assignments).set({ endedAt: sql`now()` }).where(and(eq(assignments.customerId, customerId), isNull(assignments.endedAt))).returning())[0]

export const insertAssignment = async (db: Database, row: typeof assignments.$inferInsert): Promise<AssignmentRow> => (await db.insert(assignments).values(row).returning())[0]!
