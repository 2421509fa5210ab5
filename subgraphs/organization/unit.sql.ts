import { type Database, prepared } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { eyes, isUnder, servesAsUnit } from './reach.sql.ts'
import { employees, type OrgUnitRow, orgUnits, unitContacts, unitDuties } from './tables.ts'
import type { OrgUnitFilter, UnitLine } from './types.generated.ts'

/** Which units the viewer may see; every statement below goes through it. */
const visible = servesAsUnit(orgUnits.id)

const $ = sql.placeholder

const byIds = prepared('units_by_ids', (db) =>
  db
    .select()
    .from(orgUnits)
    .where(and(sql`${orgUnits.id} = any(array(select a.ancestor_id from access.unit_ancestors a where a.unit_id = any(${$('ids')}::text[])))`, visible)),
)
/** The units and every unit above them on either line: whoever shows a unit mostly shows the way down to it. */
export const unitsByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<OrgUnitRow[]> => byIds(db, { ids, ...eyes(viewer) })

const byRegion = prepared('units_by_region', (db) =>
  db
    .selectDistinctOn([orgUnits.regionCode])
    .from(orgUnits)
    .where(and(sql`${orgUnits.regionCode} = any(${$('regions')}::text[])`, eq(orgUnits.level, 'CITY'), eq(orgUnits.kind, 'KEY_ACCOUNT'), isNull(orgUnits.dissolvedOn), visible))
    .orderBy(orgUnits.regionCode, asc(orgUnits.id)),
)
/** The key-account unit of each of many cities. */
export const unitsByRegion = (db: Database, viewer: Viewer, regions: readonly string[]): Promise<OrgUnitRow[]> => byRegion(db, { regions, ...eyes(viewer) })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type UnitListArgs = PageArgs & { filter?: OrgUnitFilter | null; search?: string | null }

type Shape = { filters: string[]; search: boolean; includeDissolved: boolean; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  level: sql`${orgUnits.level} = any(${$('level')}::text[])`,
  kind: sql`${orgUnits.kind} = any(${$('kinds')}::text[])`,
  provinceCode: sql`left(${orgUnits.regionCode}, 2) = any(${$('provinceCode')}::text[])`,
  regionCode: sql`${orgUnits.regionCode} = any(${$('regionCode')}::text[])`,
  under: isUnder(orgUnits.id),
}

const conditions = ({ filters, search, includeDissolved }: Pick<Shape, 'filters' | 'search' | 'includeDissolved'>) =>
  and(
    ...filters.map((name) => FILTERS[name]!),
    search ? sql`strpos(lower(concat_ws(' ', ${orgUnits.name}, ${orgUnits.shortName})), lower(${$('search')})) > 0` : undefined,
    includeDissolved ? undefined : isNull(orgUnits.dissolvedOn),
    visible,
  )

const list = shaped('units_list', (db, shape: Shape) =>
  db
    .select()
    .from(orgUnits)
    .where(and(conditions(shape), shape.after ? sql`(${orgUnits.name}, ${orgUnits.id}) > (${$('afterName')}, ${$('afterId')})` : undefined))
    .orderBy(asc(orgUnits.name), asc(orgUnits.id))
    .limit(shape.size),
)

const asked = (args: UnitListArgs, viewer: Viewer) => {
  const { includeDissolved = false, ...filter } = args.filter ?? {}
  const given = Object.entries(filter).filter(([, value]) => value != null)
  const search = args.search?.trim()
  return {
    shape: { filters: given.map(([name]) => name).sort(), search: !!search, includeDissolved },
    params: { ...Object.fromEntries(given), ...eyes(viewer), kinds: args.filter?.kind, search },
  }
}

export const unitPage = (db: Database, viewer: Viewer, args: UnitListArgs): Promise<OrgUnitRow[]> => {
  const { shape, params } = asked(args, viewer)
  const [afterName, afterId] = position(args, 2) ?? []
  return list(db, { ...shape, after: !!afterId, size: bucket(limit(args)) }, { ...params, afterName, afterId })
}

/** What the cursor of a list by name holds. */
export const byName = (row: { name: string; id: string }) => [row.name, row.id]

const counted = shaped('units_count', (db, shape: Pick<Shape, 'filters' | 'search' | 'includeDissolved'>) => db.select({ count: sql<number>`count(*)::int` }).from(orgUnits).where(conditions(shape)))
export const unitCount = async (db: Database, viewer: Viewer, args: UnitListArgs) => {
  const { shape, params } = asked(args, viewer)
  return (await counted(db, shape, params))[0]!.count
}

// ── the two lines ────────────────────────────────────────────────────────────────────────────────────────────────

const superior = { COMMAND: orgUnits.parentId, KEY_ACCOUNT: orgUnits.keyAccountParentId } as const

const below = shaped('units_below', (db, { line }: { line: UnitLine }) =>
  db
    .select()
    .from(orgUnits)
    .where(and(sql`${superior[line]} = any(${$('ids')}::text[])`, isNull(orgUnits.dissolvedOn), visible))
    .orderBy(asc(orgUnits.name), asc(orgUnits.id)),
)
/** Units directly below many units on a line, by name. */
export const unitsBelow = (db: Database, viewer: Viewer, line: UnitLine, ids: readonly string[]): Promise<OrgUnitRow[]> => below(db, { line }, { ids, ...eyes(viewer) })

const MOST_NODES = 1_000

const charts = shaped('units_charts', (db, { line }: { line: UnitLine }) =>
  db
    .select({
      topId: sql<string>`down.top_id`,
      unit: orgUnits,
      aboveId: sql<string | null>`down.above_id`,
      depth: sql<number>`down.depth`,
      employeeCount: sql<number>`(select count(*)::int from ${employees} e where e.unit_id = ${orgUnits.id} and e.left_at is null)`,
    })
    .from(orgUnits)
    .innerJoin(
      sql`(with recursive down (top_id, id, above_id, depth) as (
        select u.id, u.id, null::text, 0 from organization.org_units u where u.id = any(${$('ids')}::text[])
        union all
        select down.top_id, u.id, down.id, down.depth + 1 from down join organization.org_units u on ${sql.raw(line === 'COMMAND' ? 'u.parent_id' : 'u.key_account_parent_id')} = down.id
      ) select *, row_number() over (partition by top_id order by depth, id) as place from down) down`,
      sql`down.id = ${orgUnits.id} and down.place <= ${sql.raw(String(MOST_NODES))}`,
    )
    .where(and(sql`(${orgUnits.dissolvedOn} is null or down.depth = 0)`, visible))
    .orderBy(sql`down.depth`, asc(orgUnits.name), asc(orgUnits.id)),
)
/** All units below each of many units on a line, level by level, themselves first. */
export const chartsOf = (db: Database, viewer: Viewer, line: UnitLine, ids: readonly string[]) => charts(db, { line }, { ids, ...eyes(viewer) })

// ── what belongs to a unit ───────────────────────────────────────────────────────────────────────────────────────

const contacts = prepared('units_contacts', (db) =>
  db
    .select({ unitId: unitContacts.unitId, employee: employees })
    .from(unitContacts)
    .innerJoin(employees, eq(employees.id, unitContacts.employeeId))
    .where(and(sql`${unitContacts.unitId} = any(${$('ids')}::text[])`, servesAsUnit(unitContacts.unitId)))
    .orderBy(asc(unitContacts.rank)),
)
/** Whom to turn to at many units; whoever sees the unit sees them. */
export const contactsOf = (db: Database, viewer: Viewer, ids: readonly string[]) => contacts(db, { ids, ...eyes(viewer) })

const duties = prepared('units_duties', (db) => db.select().from(unitDuties).where(sql`${unitDuties.level} = any(${$('levels')}::text[])`).orderBy(asc(unitDuties.number)))
export const dutiesOf = (db: Database, levels: readonly string[]) => duties(db, { levels })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('units_lock', (db) => db.select().from(orgUnits).where(and(eq(orgUnits.id, $('id')), visible)).for('no key update'))
/** Locks the unit for the change that follows. */
export const lockUnit = async (db: Database, viewer: Viewer, id: string) => (await lock(db, { id, ...eyes(viewer) }))[0]

export const insertUnit = async (db: Database, row: typeof orgUnits.$inferInsert) => (await db.insert(orgUnits).values(row).returning())[0]!

export const updateUnit = async (db: Database, id: string, values: Changes<OrgUnitRow>) =>
  (
    await db
      .update(orgUnits)
      .set({ ...(values as Partial<OrgUnitRow>), version: sql`${orgUnits.version} + 1`, updatedAt: sql`now()` })
      .where(eq(orgUnits.id, id))
      .returning()
  )[0]!

/** The complete list of those to turn to at a unit. */
export const setContacts = async (db: Database, unitId: string, employeeIds: readonly string[]) => {
  await db.delete(unitContacts).where(eq(unitContacts.unitId, unitId))
  const rows = [...new Set(employeeIds)].map((employeeId, rank) => ({ unitId, employeeId, rank }))
  if (rows.length) await db.insert(unitContacts).values(rows)
}

const isBelow = prepared('units_is_below', (db) =>
  db.select({ id: orgUnits.id }).from(orgUnits).where(sql`${orgUnits.id} = any(${$('superiors')}::text[]) and exists (
    select from access.unit_ancestors a where a.unit_id = ${orgUnits.id} and a.ancestor_id = ${$('id')})`),
)
/** Those of the superiors that stand at or below the unit itself. */
export const circlesOf = (db: Database, id: string, superiors: readonly string[]) => isBelow(db, { id, superiors })
