import { inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import { adviserServices, type NumberRangeRow, numberRanges, type ServiceContactCheckRow, type ServiceContactRow, serviceContactChecks, serviceContacts } from './tables.ts'

/** Which service contacts the viewer may see: those of the customers it may see; every statement below goes through it. */
const visible = inScope(serviceContacts.customerId)

const $ = sql.placeholder

const byIds = prepared('service_contacts_by_ids', (db) => db.select().from(serviceContacts).where(and(sql`${serviceContacts.id} = any(${$('ids')}::text[])`, visible)))
export const serviceContactsByIds = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<ServiceContactRow[]> => byIds(db, { ids, keys })

const ofCustomers = prepared('service_contacts_of', (db) =>
  db
    .select()
    .from(serviceContacts)
    .where(and(sql`${serviceContacts.customerId} = any(${$('ids')}::text[])`, sql`(${$('includeEnded')}::boolean or ${serviceContacts.endedAt} is null)`, visible))
    .orderBy(sql`${serviceContacts.endedAt} is not null`, sql`${serviceContacts.partnerId} is not null`, sql`${serviceContacts.startedAt} desc`, asc(serviceContacts.id)),
)
/** Service contacts of many customers, those in force first, of these the operator's own. */
export const serviceContactsOf = (db: Database, { keys }: Viewer, includeEnded: boolean, ids: readonly string[]): Promise<ServiceContactRow[]> => ofCustomers(db, { ids, includeEnded, keys })

const checks = prepared('service_contacts_checks', (db) =>
  db
    .select()
    .from(serviceContactChecks)
    .where(
      and(
        sql`${serviceContactChecks.id} in (select page.id from unnest(${$('ids')}::text[]) as contact (id), lateral (
          select c.id from organization.service_contact_checks c where c.service_contact_id = contact.id order by c.checked_at desc, c.id desc limit 20) page)`,
        inScope(serviceContactChecks.customerId),
      ),
    )
    .orderBy(sql`${serviceContactChecks.checkedAt} desc`, sql`${serviceContactChecks.id} desc`),
)
/** Trials of many contacts, newest first. */
export const checksOf = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<ServiceContactCheckRow[]> => checks(db, { ids, keys })

const ranges = prepared('number_ranges_all', (db) => db.select().from(numberRanges).where(sql`${$('kind')}::text = 'EMPLOYEE'`).orderBy(asc(numberRanges.prefix)))
export const numberRangesAll = (db: Database, { kind }: Viewer): Promise<NumberRangeRow[]> => ranges(db, { kind })

const own = preparedRows<{ isOwn: boolean }>('number_ranges_own', sql`select exists (select from organization.number_ranges r where starts_with(${$('mobile')}::text, r.prefix)) as "isOwn"`)
/** Whether the number is of the operator's own network. */
export const isOwnNetwork = async (db: Database, mobile: string) => (await own(db, { mobile }))[0]!.isOwn

const since = preparedRows<{ customerId: string; startedAt: string }>(
  'advisers_since',
  sql`select p.customer_id as "customerId", a.started_at as "startedAt"
      from access.places p join organization.assignments a on a.customer_id = p.root_id and a.ended_at is null
      where p.customer_id = any(${$('ids')}::text[]) and ${inScope(sql`p.customer_id`)}`,
)
/** Since when the account manager of each of many customers is responsible. */
export const advisersSince = (db: Database, { keys }: Viewer, ids: readonly string[]) => since(db, { ids, keys })

const services = prepared('adviser_services', (db) =>
  db.select({ ...getTableColumns(adviserServices), list: sql<string>`'all'` }).from(adviserServices).where(sql`'all' = any(${$('lists')}::text[])`).orderBy(asc(adviserServices.number)),
)
/** What an adviser advises on: one list for all. */
export const adviserServicesAll = (db: Database, lists: readonly string[]) => services(db, { lists })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('service_contacts_lock', (db) => db.select().from(serviceContacts).where(and(eq(serviceContacts.id, $('id')), visible)).for('no key update'))
/** Locks the contact for the change that follows. */
export const lockServiceContact = async (db: Database, { keys }: Viewer, id: string) => (await lock(db, { id, keys }))[0]

export const insertServiceContact = async (db: Database, row: typeof serviceContacts.$inferInsert) => (await db.insert(serviceContacts).values(row).returning())[0]!

export const endServiceContact = async (db: Database, id: string) =>
  (await db.update(serviceContacts).set({ endedAt: sql`now()` }).where(and(eq(serviceContacts.id, id), isNull(serviceContacts.endedAt))).returning())[0]!

export const insertCheck = (db: Database, row: typeof serviceContactChecks.$inferInsert) => db.insert(serviceContactChecks).values(row)

export const insertRange = async (db: Database, row: NumberRangeRow) => (await db.insert(numberRanges).values(row).returning())[0]!

export const removeRange = async (db: Database, prefix: string): Promise<NumberRangeRow | undefined> => (await db.delete(numberRanges).where(eq(numberRanges.prefix, prefix)).returning())[0]

const shared = preparedRows<{ isShared: boolean }>(
  'service_contacts_shared',
  sql`select exists (
        select from organization.partner_shares s join access.places p on s.customer_id = any(p.path) and (s.with_branches or s.customer_id = p.customer_id)
        where s.partner_id = ${$('partnerId')} and p.customer_id = ${$('customerId')} and s.starts_at <= now() and s.ends_at > now() and ${inScope(sql`p.customer_id`)}) as "isShared"`,
)
/** Whether the customer is shared with the partner now. */
export const isSharedWith = async (db: Database, { keys }: Viewer, customerId: string, partnerId: string) => (await shared(db, { customerId, partnerId, keys }))[0]!.isShared
