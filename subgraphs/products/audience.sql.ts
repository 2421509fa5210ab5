import { inScope, inScopeFromKeys } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import { today } from '@panorama/kit/scalars'
import type { Viewer } from '@panorama/kit/viewer'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

const $ = sql.placeholder

/** What the predicates below and `inScope` need of the viewer. */
export const reader = ({ kind, keys }: Viewer) => ({ staff: kind === 'EMPLOYEE', keys, today: today() })

/** Staff reads the whole catalogue, everybody else what is launched and what a customer of theirs uses. */
export const readable = (offeringId: SQLWrapper, status: SQLWrapper): SQL<boolean> => sql`(${$('staff')}::boolean or ${status} = 'LAUNCHED'
  or ${offeringId} = any(array(select u.offering_id from products.used_products u where ${inScopeFromKeys(sql`u.customer_id`)})))`

/** A price of a class is for staff and for those with a customer of the class. */
export const forMyClasses = (customerClass: SQLWrapper): SQL<boolean> => sql`(${$('staff')}::boolean or ${customerClass} is null
  or ${customerClass} = any(array(select unnest(p.classes) from access.places p where ${inScopeFromKeys(sql`p.customer_id`)})))`

/** Whether a place is of one of the classes and tiers; an empty set means everybody. */
export const fits = (classes: SQLWrapper, tiers: SQLWrapper, place: string): SQL<boolean> => {
  const of = (column: string) => sql.raw(`${place}.${column}`)
  return sql`((${classes} = '{}' or ${classes} && ${of('classes')}) and (${tiers} = '{}' or ${of('tier')} = any(${tiers})))`
}

/** Whether what has these classes and tiers is meant for the customer of the parameter; never for one out of sight. */
export const meantFor = (classes: SQLWrapper, tiers: SQLWrapper, parameter: string): SQL<boolean> => sql`exists (
  select from access.places p where p.customer_id = ${$(parameter)} and ${inScope(sql`p.customer_id`)} and ${fits(classes, tiers, 'p')})`

/** A branch of the business directory and everything below it. */
export const inBranch = (categoryId: SQLWrapper): SQL<boolean> =>
  sql`${categoryId} in (select c.id from products.business_categories c where c.path @> array[${$('categoryId')}::text])`

export type Standing = { customerId: string; classes: string[]; tier: string | null }

const standings = preparedRows<Standing>(
  'standings_of',
  sql`select p.customer_id as "customerId", p.classes, p.tier from access.places p
      where p.customer_id = any(${$('ids')}::text[]) and ${inScope(sql`p.customer_id`)}`,
)
/** Classes and tier of the customers the viewer may see. */
export const standingsOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => standings(db, { ids, keys })
