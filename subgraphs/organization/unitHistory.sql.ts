import { type Database, prepared } from '@panorama/kit/database'
import { limit, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, getViewSelectedFields, type SQL, sql } from 'drizzle-orm'
import { eyes, servesAsUnit } from './reach.sql.ts'
import { employees, type OrgUnitRow, type OrgUnitVersionRow, orgUnits, unitDays, unitVersions } from './tables.ts'
import type { UnitLine } from './types.generated.ts'
import type { UnitListArgs } from './unit.sql.ts'

// Units as they were on a day, and through all their days. Who sees a unit today sees its past.

const visible = servesAsUnit(unitDays.id)

const $ = sql.placeholder

const holds = sql`${unitDays.validFrom} <= ${$('on')}::date and ${unitDays.validTo} > ${$('on')}::date`

/** The same columns under other names, for the recursive parts. */
const holdsAs = (alias: SQL) => sql`${alias}.valid_from <= ${$('on')}::date and ${alias}.valid_to > ${$('on')}::date`

type Found = Omit<OrgUnitRow, 'on'> & { validFrom: string; validTo: string }

const asOf = (on: string, rows: Found[]): OrgUnitRow[] => rows.map(({ validFrom: _, validTo: __, ...row }) => ({ ...row, on }))

const byIds = prepared('units_on_by_ids', (db) => db.select().from(unitDays).where(and(sql`${unitDays.id} = any(${$('ids')}::text[])`, holds, visible)))
export const unitsOn = async (db: Database, viewer: Viewer, on: string, ids: readonly string[]) => asOf(on, await byIds(db, { ids, on, ...eyes(viewer) }))

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

type Args = UnitListArgs & { on: string }
type Shape = { filters: string[]; search: boolean; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  level: sql`${unitDays.level} = any(${$('level')}::text[])`,
  kind: sql`${unitDays.kind} = any(${$('kinds')}::text[])`,
  provinceCode: sql`left(${unitDays.regionCode}, 2) = any(${$('provinceCode')}::text[])`,
  regionCode: sql`${unitDays.regionCode} = any(${$('regionCode')}::text[])`,
  under: sql`${unitDays.id} in (with recursive below (id) as (
      select unnest(${$('under')}::text[])
      union
      select v.unit_id from below join organization.unit_versions v on (v.parent_id = below.id or v.key_account_parent_id = below.id) and ${holdsAs(sql`v`)}
    ) select id from below)`,
}

const conditions = ({ filters, search }: Pick<Shape, 'filters' | 'search'>) =>
  and(
    holds,
    ...filters.map((name) => FILTERS[name]!),
    search ? sql`strpos(lower(concat_ws(' ', ${unitDays.name}, ${unitDays.shortName})), lower(${$('search')})) > 0` : undefined,
    visible,
  )

const list = shaped('units_on_list', (db, shape: Shape) =>
  db
    .select()
    .from(unitDays)
    .where(and(conditions(shape), shape.after ? sql`(${unitDays.name}, ${unitDays.id}) > (${$('afterName')}, ${$('afterId')})` : undefined))
    .orderBy(asc(unitDays.name), asc(unitDays.id))
    .limit(shape.size),
)

const asked = ({ filter, search, on }: Args, viewer: Viewer) => {
  const { includeDissolved: _, ...rest } = filter ?? {}
  const given = Object.entries(rest).filter(([, value]) => value != null)
  return {
    shape: { filters: given.map(([name]) => name).sort(), search: !!search?.trim() },
    params: { ...Object.fromEntries(given), ...eyes(viewer), kinds: filter?.kind, search: search?.trim(), on },
  }
}

export const unitPageOn = async (db: Database, viewer: Viewer, args: Args) => {
  const { shape, params } = asked(args, viewer)
  const [afterName, afterId] = position(args, 2) ?? []
  return asOf(args.on, await list(db, { ...shape, after: !!afterId, size: bucket(limit(args)) }, { ...params, afterName, afterId }))
}

const counted = shaped('units_on_count', (db, shape: Pick<Shape, 'filters' | 'search'>) => db.select({ count: sql<number>`count(*)::int` }).from(unitDays).where(conditions(shape)))
export const unitCountOn = async (db: Database, viewer: Viewer, args: Args) => {
  const { shape, params } = asked(args, viewer)
  return (await counted(db, shape, params))[0]!.count
}

// ── the two lines ────────────────────────────────────────────────────────────────────────────────────────────────

const superior = { COMMAND: unitDays.parentId, KEY_ACCOUNT: unitDays.keyAccountParentId } as const

const below = shaped('units_on_below', (db, { line }: { line: UnitLine }) =>
  db
    .select()
    .from(unitDays)
    .where(and(sql`${superior[line]} = any(${$('ids')}::text[])`, holds, visible))
    .orderBy(asc(unitDays.name), asc(unitDays.id)),
)
/** Units that stood directly below many units on a line, by name. */
export const unitsBelowOn = async (db: Database, viewer: Viewer, line: UnitLine, on: string, ids: readonly string[]) => asOf(on, await below(db, { line }, { ids, on, ...eyes(viewer) }))

const MOST_NODES = 1_000

const charts = shaped('units_on_charts', (db, { line }: { line: UnitLine }) =>
  db
    .select({
      topId: sql<string>`down.top_id`,
      unit: getViewSelectedFields(unitDays),
      aboveId: sql<string | null>`down.above_id`,
      depth: sql<number>`down.depth`,
      employeeCount: sql<number>`(select count(*)::int from ${employees} e where e.unit_id = ${unitDays.id} and e.left_at is null)`,
    })
    .from(unitDays)
    .innerJoin(
      sql`(with recursive down (top_id, id, above_id, depth) as (
        select v.unit_id, v.unit_id, null::text, 0 from organization.unit_versions v where v.unit_id = any(${$('ids')}::text[]) and ${holdsAs(sql`v`)}
        union all
        select down.top_id, v.unit_id, down.id, down.depth + 1
        from down join organization.unit_versions v on ${sql.raw(line === 'COMMAND' ? 'v.parent_id' : 'v.key_account_parent_id')} = down.id and ${holdsAs(sql`v`)}
      ) select *, row_number() over (partition by top_id order by depth, id) as place from down) down`,
      sql`down.id = ${unitDays.id} and down.place <= ${sql.raw(String(MOST_NODES))}`,
    )
    .where(and(holds, visible))
    .orderBy(sql`down.depth`, asc(unitDays.name), asc(unitDays.id)),
)
/** All units that stood below each of many units on a line, level by level, themselves first. */
export const chartsOn = async (db: Database, viewer: Viewer, line: UnitLine, on: string, ids: readonly string[]) =>
  (await charts(db, { line }, { ids, on, ...eyes(viewer) })).map((node) => ({ ...node, unit: asOf(on, [node.unit])[0]! }))

// ── through all days ─────────────────────────────────────────────────────────────────────────────────────────────

const histories = prepared('units_histories', (db) =>
  db
    .select()
    .from(unitVersions)
    .where(
      and(
        sql`(${unitVersions.unitId}, ${unitVersions.validFrom}) in (select unit.id, page.valid_from from unnest(${$('ids')}::text[]) as unit (id), lateral (
          select v.valid_from from organization.unit_versions v where v.unit_id = unit.id order by v.valid_from desc limit 50) page)`,
        servesAsUnit(unitVersions.unitId),
      ),
    )
    .orderBy(sql`${unitVersions.validFrom} desc`),
)
/** The versions of many units, newest first. */
export const versionsOf = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<OrgUnitVersionRow[]> => histories(db, { ids, ...eyes(viewer) })

const predecessors = prepared('units_predecessors', (db) =>
  db
    .select()
    .from(orgUnits)
    .where(and(sql`${orgUnits.successorId} = any(${$('ids')}::text[])`, servesAsUnit(orgUnits.id)))
    .orderBy(asc(orgUnits.name), asc(orgUnits.id)),
)
/** Units dissolved into each of many, by name. */
export const predecessorsOf = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<OrgUnitRow[]> => predecessors(db, { ids, ...eyes(viewer) })
