import { type Database, prepared } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { eyes, servesAsUnit } from './reach.sql.ts'
import {
  type BusinessFunctionRow,
  businessFunctions,
  type DepartmentRow,
  departmentDuties,
  departments,
  orgUnits,
  positionDuties,
  responsibilities,
} from './tables.ts'
import type { BusinessFunctionKind, Position, ResponsibilityKind } from './types.generated.ts'

const $ = sql.placeholder

/** Duties and responsibilities are the operator's own: staff see all of them, others none. */
const isStaff = sql`${$('kind')}::text = 'EMPLOYEE'`

const ofPositions = prepared('duties_of_positions', (db) =>
  db.select().from(positionDuties).where(and(sql`${positionDuties.position} = any(${$('positions')}::text[])`, isStaff)).orderBy(asc(positionDuties.number)),
)
export const dutiesOfPositions = (db: Database, { kind }: Viewer, positions: readonly string[]) => ofPositions(db, { positions, kind })

const ofDepartments = prepared('duties_of_departments', (db) =>
  db.select().from(departmentDuties).where(and(sql`${departmentDuties.departmentId} = any(${$('ids')}::text[])`, isStaff)).orderBy(asc(departmentDuties.number)),
)
export const dutiesOfDepartments = (db: Database, { kind }: Viewer, ids: readonly string[]) => ofDepartments(db, { ids, kind })

const allDepartments = prepared('departments_all', (db) => db.select().from(departments).where(isStaff).orderBy(asc(departments.code)))
export const departmentsAll = (db: Database, { kind }: Viewer): Promise<DepartmentRow[]> => allDepartments(db, { kind })

const departmentsFound = prepared('departments_by_ids', (db) => db.select().from(departments).where(and(sql`${departments.id} = any(${$('ids')}::text[])`, isStaff)))
export const departmentsByIds = (db: Database, { kind }: Viewer, ids: readonly string[]): Promise<DepartmentRow[]> => departmentsFound(db, { ids, kind })

const functionsOfKind = prepared('functions_of_kind', (db) =>
  db
    .select()
    .from(businessFunctions)
    .where(and(sql`(${$('kinds')}::text[] is null or ${businessFunctions.kind} = any(${$('kinds')}::text[]))`, isStaff))
    .orderBy(asc(businessFunctions.kind), asc(businessFunctions.number)),
)
export const functionsAll = (db: Database, { kind }: Viewer, kinds: readonly BusinessFunctionKind[] | null): Promise<BusinessFunctionRow[]> => functionsOfKind(db, { kinds, kind })

const functionsFound = prepared('functions_by_ids', (db) => db.select().from(businessFunctions).where(and(sql`${businessFunctions.id} = any(${$('ids')}::text[])`, isStaff)))
export const functionsByIds = (db: Database, { kind }: Viewer, ids: readonly string[]): Promise<BusinessFunctionRow[]> => functionsFound(db, { ids, kind })

// ── the matrix, from both sides ──────────────────────────────────────────────────────────────────────────────────

const inOrder = sql`array_position('{BUSINESS_OWNER,PARTICIPANT,USER,BUILDER,MAINTAINER}'::text[], ${responsibilities.kind})`

const ofFunctions = prepared('responsibilities_of_functions', (db) =>
  db
    .select({ functionId: responsibilities.functionId, kind: responsibilities.kind, departmentId: responsibilities.departmentId })
    .from(responsibilities)
    .innerJoin(departments, eq(departments.id, responsibilities.departmentId))
    .where(and(sql`${responsibilities.functionId} = any(${$('ids')}::text[])`, isStaff))
    .orderBy(inOrder, asc(departments.code)),
)
/** Who answers for each of many functions, the owner first. */
export const responsibilitiesOfFunctions = (db: Database, { kind }: Viewer, ids: readonly string[]) => ofFunctions(db, { ids, kind })

const ofThem = prepared('responsibilities_of_departments', (db) =>
  db
    .select({ functionId: responsibilities.functionId, kind: responsibilities.kind, departmentId: responsibilities.departmentId })
    .from(responsibilities)
    .innerJoin(businessFunctions, eq(businessFunctions.id, responsibilities.functionId))
    .where(and(sql`${responsibilities.departmentId} = any(${$('ids')}::text[])`, isStaff))
    .orderBy(asc(businessFunctions.kind), asc(businessFunctions.number), inOrder),
)
/** What each of many departments answers for, by function. */
export const responsibilitiesOfDepartments = (db: Database, { kind }: Viewer, ids: readonly string[]) => ofThem(db, { ids, kind })

const unitsLike = prepared('departments_units', (db) =>
  db
    .select()
    .from(orgUnits)
    .where(
      and(
        sql`${orgUnits.id} in (select page.id from unnest(${$('ids')}::text[]) as department (id), lateral (
          select u.id from organization.org_units u where u.department_id = department.id and u.dissolved_on is null order by u.name, u.id limit 500) page)`,
        isNull(orgUnits.dissolvedOn),
        servesAsUnit(orgUnits.id),
      ),
    )
    .orderBy(asc(orgUnits.name), asc(orgUnits.id)),
)
/** Units of each of many kinds of department, by name. */
export const unitsOfDepartments = (db: Database, viewer: Viewer, ids: readonly string[]) => unitsLike(db, { ids, ...eyes(viewer) })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

type DutyText = { textZh: string; textEn: string }
const numbered = (duties: readonly DutyText[]) => duties.map(({ textZh, textEn }, index) => ({ number: index + 1, textZh: textZh.trim(), textEn: textEn.trim() }))

export const setPositionDuties = async (db: Database, position: Position, duties: readonly DutyText[]) => {
  await db.delete(positionDuties).where(eq(positionDuties.position, position))
  if (duties.length) await db.insert(positionDuties).values(numbered(duties).map((duty) => ({ ...duty, position })))
}

export const setDepartmentDuties = async (db: Database, departmentId: string, duties: readonly DutyText[]) => {
  await db.delete(departmentDuties).where(eq(departmentDuties.departmentId, departmentId))
  if (duties.length) await db.insert(departmentDuties).values(numbered(duties).map((duty) => ({ ...duty, departmentId })))
}

const lockOne = prepared('departments_lock', (db) => db.select().from(departments).where(eq(departments.id, $('id'))).for('no key update'))
/** Locks the department for the change that follows. */
export const lockDepartment = async (db: Database, id: string) => (await lockOne(db, { id }))[0]

export const insertDepartment = async (db: Database, row: typeof departments.$inferInsert) => (await db.insert(departments).values(row).returning())[0]!

export const updateDepartment = async (db: Database, id: string, values: Changes<DepartmentRow>) =>
  (
    await db
      .update(departments)
      .set({ ...(values as Partial<DepartmentRow>), version: sql`${departments.version} + 1`, updatedAt: sql`now()` })
      .where(eq(departments.id, id))
      .returning()
  )[0]!

const lockThis = prepared('functions_lock', (db) => db.select().from(businessFunctions).where(eq(businessFunctions.id, $('id'))).for('no key update'))
/** Locks the function for the change that follows. */
export const lockFunction = async (db: Database, id: string) => (await lockThis(db, { id }))[0]

/** After the others of its kind. */
export const insertFunction = async (db: Database, row: Omit<typeof businessFunctions.$inferInsert, 'number'>) =>
  (
    await db
      .insert(businessFunctions)
      .values({ ...row, number: sql`(select coalesce(max(number), 0) + 1 from organization.business_functions where kind = ${row.kind})` })
      .returning()
  )[0]!

export const updateFunction = async (db: Database, id: string, values: Changes<BusinessFunctionRow>) =>
  (
    await db
      .update(businessFunctions)
      .set({ ...(values as Partial<BusinessFunctionRow>), version: sql`${businessFunctions.version} + 1`, updatedAt: sql`now()` })
      .where(eq(businessFunctions.id, id))
      .returning()
  )[0]!

/** The complete list of departments with this part in the function. */
export const setResponsibilities = async (db: Database, functionId: string, kind: ResponsibilityKind, departmentIds: readonly string[]) => {
  await db.delete(responsibilities).where(and(eq(responsibilities.functionId, functionId), eq(responsibilities.kind, kind)))
  if (departmentIds.length) await db.insert(responsibilities).values(departmentIds.map((departmentId) => ({ functionId, kind, departmentId })))
}
