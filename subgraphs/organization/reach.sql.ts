import { inScope } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

const $ = sql.placeholder

/** Who is asking, as the parameters that the predicates below read. */
export const eyes = ({ keys, kind }: Viewer) => ({ keys, kind })

/**
 * Whether the viewer may see who holds a scope key such as `team:…`: staff see the whole directory, partners and
 * enterprises whoever holds a key to a customer that they see. Probes the few customers of the key, for rows found by id or
 * below a parent.
 */
export const serves = (key: SQL): SQL<boolean> => sql`(${$('kind')}::text = 'EMPLOYEE' or exists (
  select from access.scope_keys theirs
  where theirs.key = ${key} and theirs.starts_at <= now() and theirs.ends_at > now() and ${inScope(sql`theirs.customer_id`)} offset 0))`

/** The same, for a list over the whole directory: the keys of everybody who serves the viewer's customers are read once. */
export const servesFromKeys = (key: SQL): SQL<boolean> => sql`(${$('kind')}::text = 'EMPLOYEE' or ${key} in (${servingKeys}))`

/** The same for a unit, which holds the keys of too many customers to probe: the units of the viewer's customers, and all above them. */
export const servesAsUnit = (unitId: SQLWrapper): SQL<boolean> => sql`(${$('kind')}::text = 'EMPLOYEE' or ${unitId} in (
  select a.ancestor_id from access.unit_ancestors a where a.unit_id = any(array(
    select distinct place.unit_id from access.scope_keys mine,
      lateral (select p.unit_id from access.places p where p.customer_id = mine.customer_id offset 0) place  -- one look-up each, not all places hashed
    where mine.key = any(${$('keys')}::text[]) and mine.starts_at <= now() and mine.ends_at > now()))))`

/** The keys of everybody who serves a customer of the viewer. */
const servingKeys = sql`
  select theirs.key from access.scope_keys mine join access.scope_keys theirs on theirs.customer_id = mine.customer_id
  where mine.key = any(${$('keys')}::text[]) and mine.starts_at <= now() and mine.ends_at > now() and theirs.starts_at <= now() and theirs.ends_at > now()`

/** Staff see all partners, a partner itself, an enterprise those it is shared with. */
export const seesPartner = (id: SQLWrapper): SQL<boolean> => sql`(${$('kind')}::text = 'EMPLOYEE' or 'partner:' || ${id} = any(${$('keys')}::text[])
  or (${$('kind')}::text = 'CUSTOMER' and 'partner:' || ${id} in (${servingKeys})))`

/** In a list of units and all below them, on either line: `under` holds their ids. */
export const isUnder = (unitId: SQLWrapper): SQL<boolean> =>
  sql`${unitId} in (select a.unit_id from access.unit_ancestors a where a.ancestor_id = any(${$('under')}::text[]))`

const beyond = preparedRows<{ id: string }>(
  'reach_beyond',
  sql`select unit.id from unnest(${$('units')}::text[]) as unit (id)
      where not exists (select from access.unit_ancestors a where a.unit_id = unit.id and 'unit:' || a.ancestor_id = any(${$('keys')}::text[]))`,
)
/** Those of the units that stand neither at nor below one of the viewer's units. */
export const unitsBeyond = (db: Database, { keys }: Viewer, units: readonly string[]) => beyond(db, { units, keys })

const hidden = preparedRows<{ isHidden: boolean }>(
  'reach_hidden',
  sql`select exists (
        select from access.scope_keys theirs
        where theirs.key = any(${$('theirs')}::text[]) and theirs.ends_at > now() and not ${inScope(sql`theirs.customer_id`)}) as "isHidden"`,
)
/** Whether these keys open, now or later, a customer that the viewer does not see. */
export const opensHidden = async (db: Database, { keys }: Viewer, theirs: readonly string[]) => (await hidden(db, { theirs, keys }))[0]!.isHidden

const hiddenBranch = preparedRows<{ isHidden: boolean }>(
  'reach_hidden_branch',
  sql`select exists (select from access.places p where p.path @> array[${$('id')}::text] and not ${inScope(sql`p.customer_id`)}) as "isHidden"`,
)
/** Whether the customer or something below it in its tree is hidden from the viewer. */
export const hidesBranch = async (db: Database, { keys }: Viewer, id: string) => (await hiddenBranch(db, { id, keys }))[0]!.isHidden
