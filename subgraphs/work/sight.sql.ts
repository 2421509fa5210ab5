import { today } from '@panorama/kit/scalars'
import type { Viewer } from '@panorama/kit/viewer'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

// Who sees a row of this subgraph. Each concept says at the top of its `.sql.ts` which of these it combines.

const $ = sql.placeholder

const UNIT = 'unit:'

/** Who is asking, as the parameters that the predicates read. Only staff have eyes here: for partners and enterprises no predicate holds, since nothing equals null. */
export const eyes = ({ kind, keys, actorId, unitId, isBorrowed }: Viewer) => {
  const isStaff = kind === 'EMPLOYEE'
  return {
    keys,
    me: isStaff ? actorId : null,
    self: isStaff && !isBorrowed ? actorId : null,
    home: isStaff ? unitId : null,
    held: isStaff ? keys.filter((key) => key.startsWith(UNIT)).map((key) => key.slice(UNIT.length)) : [],
    today: today(),
  }
}

/** The viewer holds the unit, or one above it. */
export const isHeld = (unitId: SQLWrapper): SQL<boolean> =>
  sql`${unitId} in (select a.unit_id from access.unit_ancestors a where a.ancestor_id = any(${$('held')}::text[]))`

/** The viewer works in the unit. */
export const isHome = (unitId: SQLWrapper): SQL<boolean> => sql`${unitId} = ${$('home')}::text`

/** The viewer works in the unit, holds it, or holds one above it. */
export const isOwn = (unitId: SQLWrapper): SQL<boolean> => sql`(${isHome(unitId)} or ${isHeld(unitId)})`

/** The viewer works in, or holds, the unit or one below it: what is said downwards reaches it. */
export const isReached = (unitId: SQLWrapper): SQL<boolean> =>
  sql`${unitId} in (select a.ancestor_id from access.unit_ancestors a where a.unit_id = any(${$('held')}::text[] || ${$('home')}::text))`

/** The viewer is the employee. */
export const isMe = (employeeId: SQLWrapper): SQL<boolean> => sql`${employeeId} = ${$('me')}::text`

/** One of these predicates holds for one of the units in a list. */
export const isAny = (unitIds: SQLWrapper, predicate: (unitId: SQL) => SQL<boolean>): SQL<boolean> =>
  sql`exists (select from unnest(${unitIds}) as one (unit_id) where ${predicate(sql`one.unit_id`)})`

/** The viewer is the employee, and nobody looks with these eyes. */
export const isMyself = (employeeId: SQLWrapper): SQL<boolean> => sql`${employeeId} = ${$('self')}::text`

/** Any of the staff. */
export const isStaff: SQL<boolean> = sql`${$('me')}::text is not null`

export const oneOf = (...predicates: SQL<boolean>[]): SQL<boolean> => sql`(${sql.join(predicates, sql` or `)})`

/** Texts that contain what is searched, in any case. */
export const isFoundIn = (...texts: SQLWrapper[]): SQL =>
  sql`strpos(lower(concat_ws(' ', ${sql.join(texts, sql`, `)})), lower(${$('search')})) > 0`

/** Why rows that name a customer are read without the customer's scope. */
export const FOLLOWS_UNIT = 'it follows the unit; the customer it names is shown only to who sees the customer'
