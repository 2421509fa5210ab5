import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { eyes, isUnder, serves, servesFromKeys } from './reach.sql.ts'
import { type EmployeeRow, employees, orgUnits, roleHoldings, teamMembers, unitContacts } from './tables.ts'
import type { EmployeeFilter } from './types.generated.ts'

/** Which employees the viewer may see: a seat in a team gives its holder the keys of what the team serves. */
export const seesEmployee = (id: SQL) => serves(sql`'employee:' || ${id}`)
const visible = seesEmployee(sql`${employees.id}`)
const visibleFromKeys = servesFromKeys(sql`'employee:' || ${employees.id}`)

const $ = sql.placeholder

const byIds = prepared('employees_by_ids', (db) => db.select().from(employees).where(and(sql`${employees.id} = any(${$('ids')}::text[])`, visible)))
export const employeesByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<EmployeeRow[]> => byIds(db, { ids, ...eyes(viewer) })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type EmployeeListArgs = PageArgs & { filter?: EmployeeFilter | null; search?: string | null }

type Shape = { filters: string[]; search: boolean; includeLeft: boolean; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  under: isUnder(employees.unitId),
  position: sql`${employees.position} = any(${$('position')}::text[])`,
  role: sql`${employees.id} in (select h.employee_id from organization.role_holdings h where h.role_id = any(${$('role')}::text[]) and h.ended_at is null)`,
}

// Mobiles are found by staff alone, and whole: others could guess what is masked for them.
const matches = sql`(strpos(lower(concat_ws(' ', ${employees.name}, ${employees.number})), lower(${$('search')})) > 0
  or ${employees.phone} = ${$('search')} or (${employees.mobile} = ${$('search')} and ${$('kind')}::text = 'EMPLOYEE'))`

const conditions = ({ filters, search, includeLeft }: Pick<Shape, 'filters' | 'search' | 'includeLeft'>) =>
  and(...filters.map((name) => FILTERS[name]!), search ? matches : undefined, includeLeft ? undefined : isNull(employees.leftAt), visibleFromKeys)

const list = shaped('employees_list', (db, shape: Shape) =>
  db
    .select()
    .from(employees)
    .where(and(conditions(shape), shape.after ? sql`(${employees.name}, ${employees.id}) > (${$('afterName')}, ${$('afterId')})` : undefined))
    .orderBy(asc(employees.name), asc(employees.id))
    .limit(shape.size),
)

const asked = (args: EmployeeListArgs, viewer: Viewer) => {
  const { includeLeft = false, ...filter } = args.filter ?? {}
  const given = Object.entries(filter).filter(([, value]) => value != null)
  const search = args.search?.trim()
  return {
    shape: { filters: given.map(([name]) => name).sort(), search: !!search, includeLeft },
    params: { ...Object.fromEntries(given), ...eyes(viewer), search },
  }
}

export const employeePage = (db: Database, viewer: Viewer, args: EmployeeListArgs): Promise<EmployeeRow[]> => {
  const { shape, params } = asked(args, viewer)
  const [afterName, afterId] = position(args, 2) ?? []
  return list(db, { ...shape, after: !!afterId, size: bucket(limit(args)) }, { ...params, afterName, afterId })
}

const counted = shaped('employees_count', (db, shape: Pick<Shape, 'filters' | 'search' | 'includeLeft'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(employees).where(conditions(shape)),
)
export const employeeCount = async (db: Database, viewer: Viewer, args: EmployeeListArgs) => {
  const { shape, params } = asked(args, viewer)
  return (await counted(db, shape, params))[0]!.count
}

const ofUnits = shaped('employees_of_units', (db, { size, after }: { size: number; after: boolean }) => {
  const behind = after ? sql`and (e.name, e.id) > (${$('afterName')}, ${$('afterId')})` : sql``
  return db
    .select()
    .from(employees)
    .where(
      sql`${employees.id} in (select page.id from unnest(${$('units')}::text[]) as unit (id), lateral (
        select e.id from organization.employees e where e.unit_id = unit.id and e.left_at is null and ${seesEmployee(sql`e.id`)} ${behind}
        order by e.name, e.id limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(asc(employees.name), asc(employees.id))
})
/** The first people of each of many units, by name. */
export const employeesOf = (db: Database, viewer: Viewer, args: PageArgs, units: readonly string[]): Promise<EmployeeRow[]> => {
  const [afterName, afterId] = position(args, 2) ?? []
  return ofUnits(db, { size: bucket(limit(args)), after: !!afterId }, { units, ...eyes(viewer), afterName, afterId })
}

const counts = preparedRows<{ unitId: string; count: number }>(
  'employees_counts',
  sql`select e.unit_id as "unitId", count(*)::int as count from organization.employees e
      where e.unit_id = any(${$('units')}::text[]) and e.left_at is null and ${seesEmployee(sql`e.id`)} group by e.unit_id`,
)
export const employeeCountsOf = (db: Database, viewer: Viewer, units: readonly string[]) => counts(db, { units, ...eyes(viewer) })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('employees_lock', (db) => db.select().from(employees).where(and(eq(employees.id, $('id')), visible)).for('no key update'))
/** Locks the employee for the change that follows. */
export const lockEmployee = async (db: Database, viewer: Viewer, id: string) => (await lock(db, { id, ...eyes(viewer) }))[0]

export const insertEmployee = async (db: Database, row: typeof employees.$inferInsert) => (await db.insert(employees).values(row).returning())[0]!

export const updateEmployee = async (db: Database, id: string, values: Changes<EmployeeRow>) =>
  (
    await db
      .update(employees)
      .set({ ...(values as Partial<EmployeeRow>), version: sql`${employees.version} + 1`, updatedAt: sql`now()` })
      .where(eq(employees.id, id))
      .returning()
  )[0]!

/** All roles, memberships and offices of somebody who left end. */
export const releaseEmployee = async (db: Database, id: string) => {
  await db.update(roleHoldings).set({ endedAt: sql`now()` }).where(and(eq(roleHoldings.employeeId, id), isNull(roleHoldings.endedAt)))
  await db.update(teamMembers).set({ endedAt: sql`now()` }).where(and(eq(teamMembers.employeeId, id), isNull(teamMembers.endedAt)))
  await db.execute(sql`update organization.teams set leader_id = null, version = version + 1, updated_at = now() where leader_id = ${id}`)
  await db.update(orgUnits).set({ personInChargeId: null, version: sql`${orgUnits.version} + 1`, updatedAt: sql`now()` }).where(eq(orgUnits.personInChargeId, id))
  await db.delete(unitContacts).where(eq(unitContacts.employeeId, id))
}

const rights = preparedRows<{ keys: string[]; permissions: string[]; units: string[]; roles: string[] }>(
  'employees_rights',
  sql`select
        array['employee:' || ${$('id')}::text] as keys,
        array(select distinct unnest(r.permissions) from organization.role_holdings h join organization.roles r on r.id = h.role_id
          where h.employee_id = ${$('id')} and h.ended_at is null) as permissions,
        array(select h.unit_id from organization.role_holdings h where h.employee_id = ${$('id')} and h.ended_at is null) as units,
        array(select distinct h.role_id from organization.role_holdings h where h.employee_id = ${$('id')} and h.ended_at is null) as roles`,
)
/** What somebody who signs in as the employee holds: keys to customers beside those of units, permissions, and the roles with their units. */
export const rightsOf = async (db: Database, id: string) => (await rights(db, { id }))[0]!
