import { inScope, type Tree } from '@panorama/kit/access'
import { type Database, preparedRows, rows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'
import type { CustomerRow } from './tables.ts'

const $ = sql.placeholder

/** Which members the viewer may see: as today, whatever day the tree is of. */
const visible = inScope(sql`t.customer_id`)

/** `aboveId` may be hidden from the viewer; the depth counts from the top of the part asked for. */
export type MemberRow = { treeId: string; id: string; aboveId: string | null; depth: number; name: string; shortName: string | null; regionCode: string; tier: CustomerRow['tier']; branchKind: CustomerRow['branchKind'] }

const MOST_MEMBERS = 10_000

const members = preparedRows<MemberRow>(
  'tree_members',
  sql`select tree.id as "treeId", member.* from unnest(${$('trees')}::text[], ${$('tops')}::text[], ${$('days')}::date[]) as tree (id, top, day), lateral (
        select c.id, t.path[cardinality(t.path) - 1] as "aboveId", cardinality(t.path) - array_position(t.path, tree.top) as depth, c.name, c.short_name as "shortName", c.region_code as "regionCode", c.tier, c.branch_kind as "branchKind"
        from access.tree_on(tree.top, tree.day) t join customers.customers c on c.id = t.customer_id
        where ${visible} order by cardinality(t.path), c.name, c.id limit ${sql.raw(String(MOST_MEMBERS))}) member`,
)
/** Members of many trees, each as it was on a day; those above come first. */
export const membersOf = (db: Database, { keys }: Viewer, trees: readonly Tree[]) =>
  members(db, { trees: trees.map(({ id }) => id), tops: trees.map(({ customerId }) => customerId), days: trees.map(({ on }) => on), keys })

export type PlacementRow = { customerId: string; path: string[]; validFrom: string; validTo: string | null }

const placements = preparedRows<PlacementRow>(
  'tree_placements',
  sql`select t.customer_id as "customerId", t.path, t.valid_from as "validFrom", nullif(t.valid_to, 'infinity') as "validTo"
      from access.tree_history t where t.customer_id = any(${$('ids')}::text[]) and ${visible} order by t.valid_from desc`,
)
/** Where many customers stood, newest first. */
export const placementsOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => placements(db, { ids, keys })

const standing = preparedRows<{ isHidden: boolean; isBelow: boolean; movedOn: string | null; parentMovedOn: string | null }>(
  'tree_standing',
  sql`select
        exists (select from access.places t where t.path @> array[${$('id')}::text] and not ${visible}) as "isHidden",
        exists (select from access.places t where t.customer_id = ${$('parentId')}::text and t.path @> array[${$('id')}::text]) as "isBelow",
        (select max(h.valid_from) from access.places t join access.tree_history h on h.customer_id = t.customer_id and h.valid_to = 'infinity'
         where t.path @> array[${$('id')}::text] and ${visible}) as "movedOn",
        (select t.valid_from from access.tree_history t where t.customer_id = ${$('parentId')}::text and t.valid_to = 'infinity' and ${visible}) as "parentMovedOn"`,
)
/** What stands in the way of a move: parts that the viewer does not see, the new parent itself below, the latest move of a part and of the new parent. */
export const standingOf = async (db: Database, { keys }: Viewer, id: string, parentId: string | null) => (await standing(db, { id, parentId, keys }))[0]!

/** One change of these trees at a time, taken before anything of them is read. */
export const lockTrees = (db: Database, ids: readonly string[]) => rows(db, sql`select customers.lock_trees(${sql.param(ids)})`)

const branchIds = preparedRows<{ id: string }>(
  'tree_branch_ids',
  sql`select c.id from customers.customers c where c.parent_id = ${$('id')} and ${inScope(sql`c.id`)} order by c.id for no key update`,
)
export const lockBranches = async (db: Database, { keys }: Viewer, id: string) => (await branchIds(db, { id, keys })).map((row) => row.id)

/** Puts customers below another, or, with null, on the top of trees of their own; what they are to it stays when left out. */
export const placeBelow = (db: Database, ids: readonly string[], parentId: string | null, on: string, kind?: CustomerRow['branchKind']) =>
  rows(db, sql`update customers.customers set parent_id = ${parentId}, parent_since = ${on}, ${kind === undefined ? sql`` : sql`branch_kind = ${kind}, `}version = version + 1, updated_at = now() where id = any(${sql.param(ids)})`)
