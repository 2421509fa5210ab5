import { everything } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, isNull, type SQLWrapper, sql } from 'drizzle-orm'
import { isUnder } from './reach.sql.ts'
import { type AccountManagementRow, type CoverageNormRow, coverageNorms, employees, type TelephoneCoverageRow, type UnitCoverageRow } from './tables.ts'

const $ = sql.placeholder

const norms = prepared('coverage_norms', (db) => db.select().from(coverageNorms).where(sql`${$('kind')}::text = 'EMPLOYEE'`).orderBy(asc(coverageNorms.position), desc(coverageNorms.validFrom)))
export const normsAll = (db: Database, { kind }: Viewer): Promise<CoverageNormRow[]> => norms(db, { kind })

/** Whose coverage the viewer may see: its own, and that of people at or below its units. */
const visible = (unitId: SQLWrapper, id: SQLWrapper) => sql`(${id} = ${$('actorId')} or exists (
  select from access.unit_ancestors a where a.unit_id = ${unitId} and 'unit:' || a.ancestor_id = any(${$('keys')}::text[])))`

// How full somebody is does not depend on who asks: customers that the viewer does not see are counted, not shown.
const held = sql<number>`(select count(*)::int /* everything: coverage counts all customers of a person */ from organization.assignments a where a.employee_id = employees.id and a.ended_at is null)`

const normOf = (column: 'standard' | 'maximum') =>
  sql<number>`(select ${sql.identifier(column)} from organization.coverage_norms where position = 'TELEPHONE_ACCOUNT_MANAGER' and valid_from <= organization.day() order by valid_from desc limit 1)`

const conditions = (isNarrowed: boolean) =>
  and(sql`${employees.position} = 'TELEPHONE_ACCOUNT_MANAGER'`, isNull(employees.leftAt), isNarrowed ? isUnder(employees.unitId) : undefined, visible(employees.unitId, employees.id))

const list = shaped('coverage_list', (db, { isNarrowed, after, size }: { isNarrowed: boolean; after: boolean; size: number }) =>
  db
    .select({ id: employees.id, name: employees.name, employee: employees, customerCount: held, standard: normOf('standard'), maximum: normOf('maximum') })
    .from(employees)
    .where(and(conditions(isNarrowed), after ? sql`(${employees.name}, ${employees.id}) > (${$('afterName')}, ${$('afterId')})` : undefined))
    .orderBy(asc(employees.name), asc(employees.id))
    .limit(size),
)

type Args = PageArgs & { under?: readonly string[] | null }

/** Telephone account managers and how many customers each holds, by name. */
export const coveragePage = (db: Database, { keys, actorId }: Viewer, args: Args): Promise<TelephoneCoverageRow[]> => {
  const [afterName, afterId] = position(args, 2) ?? []
  return list(db, { isNarrowed: !!args.under, after: !!afterId, size: bucket(limit(args)) }, { keys, actorId, under: args.under, afterName, afterId })
}

const counted = shaped('coverage_count', (db, { isNarrowed }: { isNarrowed: boolean }) => db.select({ count: sql<number>`count(*)::int` }).from(employees).where(conditions(isNarrowed)))
export const coverageCount = async (db: Database, { keys, actorId }: Viewer, { under }: Pick<Args, 'under'>) => (await counted(db, { isNarrowed: !!under }, { keys, actorId, under }))[0]!.count

const ofUnits = preparedRows<UnitCoverageRow & { unitId: string }>(
  'coverage_units',
  sql`select unit.id as "unitId", coalesce(sum(person.people), 0)::int as "employeeCount", coalesce(sum(person.customers), 0)::int as "customerCount",
        coalesce(sum(person.people), 0)::int * coalesce((select maximum from organization.coverage_norms
          where position = 'TELEPHONE_ACCOUNT_MANAGER' and valid_from <= organization.day() order by valid_from desc limit 1), 0) as capacity
      from unnest(${$('ids')}::text[]) as unit (id)
      left join lateral (
        select 1 as people, (select count(*) /* everything: coverage counts all customers of a person */ from organization.assignments a where a.employee_id = e.id and a.ended_at is null) as customers
        from organization.employees e join access.unit_ancestors u on u.unit_id = e.unit_id and u.ancestor_id = unit.id
        where e.position = 'TELEPHONE_ACCOUNT_MANAGER' and e.left_at is null) person on true
      where exists (select from access.unit_ancestors a where a.unit_id = unit.id and 'unit:' || a.ancestor_id = any(${$('keys')}::text[]))
      group by unit.id`,
)
/** Coverage at and below each of many units, of those within the viewer's reach. */
export const unitCoverageOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => ofUnits(db, { ids, keys })

const staffing = preparedRows<AccountManagementRow & { unitId: string }>(
  'coverage_staffing',
  sql`select unit.id as "unitId", people.*, teams.*, trees.*
      from unnest(${$('ids')}::text[]) as unit (id)
      cross join lateral (
        select (count(*) filter (where e.position = 'ACCOUNT_MANAGER'))::int as "accountManagerCount",
          (count(*) filter (where e.position = 'TELEPHONE_ACCOUNT_MANAGER'))::int as "telephoneAccountManagerCount",
          (count(*) filter (where e.position = 'PROJECT_MANAGER'))::int as "projectManagerCount"
        from organization.employees e join access.unit_ancestors u on u.unit_id = e.unit_id and u.ancestor_id = unit.id
        where e.left_at is null and e.position in ('ACCOUNT_MANAGER', 'TELEPHONE_ACCOUNT_MANAGER', 'PROJECT_MANAGER')) people
      cross join lateral (
        select count(*)::int as "teamCount" from organization.teams t join access.unit_ancestors u on u.unit_id = t.unit_id and u.ancestor_id = unit.id
        where t.kind = 'ACCOUNT_MANAGER_TEAM' and t.ended_at is null) teams
      cross join lateral (
        select count(*)::int as "treeCount", (count(*) filter (where a.id is null))::int as "unassignedTreeCount"
        from access.places p join access.unit_ancestors u on u.unit_id = p.unit_id and u.ancestor_id = unit.id
        left join organization.assignments a on a.customer_id = p.customer_id and a.ended_at is null
        where p.customer_id = p.root_id and p.status <> 'CLOSED' ${everything('how a unit is staffed does not depend on who asks')}) trees
      where exists (select from access.unit_ancestors a where a.unit_id = unit.id and 'unit:' || a.ancestor_id = any(${$('keys')}::text[]))`,
)
/** People, teams and trees at and below each of many units, of those within the viewer's reach. */
export const staffingOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => staffing(db, { ids, keys })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const setNorm = async (db: Database, row: CoverageNormRow) =>
  (await db.insert(coverageNorms).values(row).onConflictDoUpdate({ target: [coverageNorms.position, coverageNorms.validFrom], set: { standard: row.standard, maximum: row.maximum } }).returning())[0]!

const load = preparedRows<{ count: number; maximum: number | null }>(
  'coverage_load',
  sql`select (select count(*)::int /* everything: the norm counts all customers of a person */ from organization.assignments a where a.employee_id = e.id and a.ended_at is null) as count,
        organization.coverage_maximum(e.position) as maximum
      from organization.employees e where e.id = ${$('id')}`,
)
/**
 * How many customers the person holds and may hold, null for as many as come. Locked first, in a statement of its own, so that what is
 * counted includes whatever was committed while waiting.
 */
export const lockLoad = async (db: Database, id: string) => {
  await rows(db, sql`select from organization.employees where id = ${id} for no key update`)
  return (await load(db, { id }))[0]!
}

