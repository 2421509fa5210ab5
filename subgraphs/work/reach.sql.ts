import { inScope } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'
import { eyes, isHeld, isHome } from './sight.sql.ts'

const $ = sql.placeholder

export type Standing = { id: string; isHeld: boolean; isHome: boolean; isAbove: boolean; isTop: boolean }

const standings = preparedRows<Standing>(
  'reach_standings',
  sql`select unit.id, ${isHeld(sql`unit.id`)} as "isHeld", ${isHome(sql`unit.id`)} as "isHome",
        exists (select from access.unit_ancestors a where a.unit_id = unit.id and a.ancestor_id <> unit.id and a.ancestor_id = any(${$('held')}::text[])) as "isAbove",
        not exists (select from access.unit_ancestors a where a.unit_id = unit.id and a.ancestor_id <> unit.id) as "isTop"
      from unnest(${$('units')}::text[]) as unit (id)
      where exists (select from access.unit_ancestors a where a.unit_id = unit.id)`,
)
/** How the viewer stands to units; what is no unit is left out. */
export const standingsOf = (db: Database, viewer: Viewer, units: readonly string[]) => standings(db, { units, ...eyes(viewer) })

const above = preparedRows<{ isAbove: boolean }>(
  'reach_above',
  sql`select exists (select from access.unit_ancestors a where a.unit_id = ${$('unit')} and a.ancestor_id = ${$('superior')} and a.unit_id <> a.ancestor_id) as "isAbove"`,
)
/** Whether one unit stands above another. */
export const standsAbove = async (db: Database, superior: string, unit: string) => (await above(db, { superior, unit }))[0]!.isAbove

const line = preparedRows<{ isUpper: boolean }>(
  'reach_line',
  sql`select l.unit_id = ${$('superior')} as "isUpper" from access.key_account_line(${$('unit')}) l order by l.unit_id = ${$('superior')} desc limit 1`,
)
/** Whether one unit stands above another on the key-account line; undefined when nothing does. */
export const leadsLine = async (db: Database, superior: string, unit: string) => (await line(db, { superior, unit }))[0]?.isUpper

const common = preparedRows<{ id: string }>(
  'reach_common',
  sql`select a.ancestor_id as id from access.unit_ancestors a join access.unit_ancestors b on b.ancestor_id = a.ancestor_id
      where a.unit_id = ${$('one')} and b.unit_id = ${$('other')}
      order by (select count(*) from access.unit_ancestors up where up.unit_id = a.ancestor_id) desc, a.ancestor_id limit 1`,
)
/** The lowest unit that stands at or above both. */
export const commonSuperior = async (db: Database, one: string, other: string) => (await common(db, { one, other }))[0]?.id

const people = preparedRows<{ id: string; unitId: string; isActive: boolean }>(
  'reach_people',
  sql`select p.actor_id as id, p.unit_id as "unitId", p.is_active as "isActive" from access.principals p
      where p.actor_id = any(${$('ids')}::text[]) and p.kind = 'EMPLOYEE' and p.unit_id is not null`,
)
/** Employees who can sign in, or could, and the units they work in today. */
export const peopleByIds = (db: Database, ids: readonly string[]) => people(db, { ids })

const customers = preparedRows<{ id: string }>(
  'reach_customers',
  sql`select p.customer_id as id from access.places p where p.customer_id = any(${$('ids')}::text[]) and ${inScope(sql`p.customer_id`)}`,
)
/** Those of the customers that the viewer may see. */
export const customersInScope = (db: Database, { keys }: Viewer, ids: readonly string[]) => customers(db, { ids, keys })
