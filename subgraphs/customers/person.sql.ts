import { everything, inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { asc, eq, sql } from 'drizzle-orm'
import { commemorations, type ContactRow, contacts, meetings, retentions } from './tables.ts'
import type { SamePersonReason } from './types.generated.ts'

const $ = sql.placeholder

const MOST_ROLES = 100

const ofPersons = prepared('contacts_of_persons', (db) =>
  db
    .select()
    .from(contacts)
    .where(
      sql`${contacts.id} in (select page.id from unnest(${$('ids')}::text[]) as person (id), lateral (
        select c.id from customers.contacts c where c.person_id = person.id and ${inScope(sql`c.customer_id`)}
        order by c.left_at is not null, c.customer_id, c.id limit ${sql.raw(String(MOST_ROLES))}) page)`,
    )
    .orderBy(asc(sql`${contacts.leftAt} is not null`), asc(contacts.customerId), asc(contacts.id)),
)
/** The roles of persons at customers the viewer sees, current ones first. */
export const rolesOf = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<ContactRow[]> => ofPersons(db, { ids, keys })

export type Suggestion = { of: string; contactId: string; reasons: SamePersonReason[] }

const alike = preparedRows<Suggestion>(
  'contacts_alike',
  sql`select c.id as "of", s.id as "contactId", array_remove(array[
        case when s.mobile = c.mobile then 'MOBILE' end,
        case when s.email = c.email and s.name = c.name then 'NAME_AND_EMAIL' end], null) as reasons
      from customers.contacts c cross join lateral (
        select o.id, o.name, o.mobile, o.email from customers.contacts o
        where (o.mobile = c.mobile or o.email = c.email and o.name = c.name) and o.person_id <> c.person_id and o.erased_at is null and ${inScope(sql`o.customer_id`)}
        order by o.id limit 20) s
      where c.id = any(${$('ids')}::text[]) and c.erased_at is null and ${inScope(sql`c.customer_id`)}
      order by c.id, s.id`,
)
/** Contacts the viewer sees that look like the same person as others it sees. */
export const suggestionsOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => alike(db, { ids, keys })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** The other contacts of a person, hidden ones too, locked: what is done to the person is done to all. */
export const lockOtherRoles = (db: Database, { personId, id }: ContactRow): Promise<ContactRow[]> =>
  db
    .select()
    .from(contacts)
    .where(sql`${contacts.personId} = ${personId} and ${contacts.id} <> ${id} and ${contacts.erasedAt} is null ${everything('a person is one, whoever sees which part of it')}`)
    .orderBy(asc(contacts.id))
    .for('no key update')

/** Contacts of a person at customers that the viewer does not see. */
export const hiddenRoles = (db: Database, { keys }: Viewer, personId: string) =>
  rows<{ id: string }>(db, sql`select c.id from customers.contacts c where c.person_id = ${personId} and c.erased_at is null
    and not exists (select from access.scope_keys k where k.customer_id = c.customer_id and k.key = any(${sql.param(keys)}::text[]) and k.starts_at <= now() and k.ends_at > now())
    order by c.id for no key update`)

export const giveTo = (db: Database, ids: readonly string[], personId: string) =>
  rows(db, sql`update customers.contacts set person_id = ${personId}, version = version + 1, updated_at = now() where id = any(${sql.param(ids)}::text[])`)

/** Whoever reported to the second reports to the first; the first itself, and whoever stands above it, reports where the second did. */
export const moveReports = (db: Database, one: ContactRow, other: ContactRow) =>
  rows(db, sql`
    with recursive above (id) as (
      select ${one.id}::text union select c.manager_id from above a join customers.contacts c on c.id = a.id where c.manager_id is not null)
    update customers.contacts set manager_id = case when id in (select id from above) then ${other.managerId} else ${one.id} end, version = version + 1, updated_at = now()
    where manager_id = ${other.id} ${everything('people of a customer that was locked in scope')}`)

/** What belongs to the second belongs to the first. */
export const moveParts = async (db: Database, one: ContactRow, other: ContactRow) => {
  await db.update(meetings).set({ contactId: one.id }).where(eq(meetings.contactId, other.id))
  await db.update(retentions).set({ contactId: one.id }).where(eq(retentions.contactId, other.id))
  await db.update(commemorations).set({ contactId: one.id }).where(eq(commemorations.contactId, other.id))
}
