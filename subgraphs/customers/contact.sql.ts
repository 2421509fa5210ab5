import { inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { type ContactRow, contacts } from './tables.ts'
import type { ContactFilter } from './types.generated.ts'

/** Which contacts the viewer may see: those of the customers it may see. */
const visible = inScope(contacts.customerId)

const $ = sql.placeholder

const byIds = prepared('contacts_by_ids', (db) =>
  db.select().from(contacts).where(and(sql`${contacts.id} = any(${$('ids')}::text[])`, visible)),
)
export const contactsByIds = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<ContactRow[]> => byIds(db, { ids, keys })

const byManager = prepared('contacts_by_manager', (db) =>
  db
    .select()
    .from(contacts)
    .where(and(sql`${contacts.managerId} = any(${$('ids')}::text[])`, isNull(contacts.leftAt), visible))
    .orderBy(asc(contacts.name), asc(contacts.id)),
)
export const reportsOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => byManager(db, { ids, keys })

export type ContactListArgs = PageArgs & { filter?: ContactFilter | null }

type Shape = { size: number; after: boolean; role: boolean; isKeyPerson: boolean; includeLeft: boolean }

const chosen = ({ role, isKeyPerson, includeLeft }: Pick<Shape, 'role' | 'isKeyPerson' | 'includeLeft'>) =>
  and(
    inScope(sql`c.customer_id`),
    includeLeft ? undefined : sql`c.left_at is null`,
    role ? sql`c.role = any(${$('role')}::text[])` : undefined,
    isKeyPerson ? sql`c.is_key_person = ${$('isKeyPerson')}::boolean` : undefined,
  )

const list = shaped('contacts_of', (db, { size, after, ...shape }: Shape) => {
  const conditions = [
    sql`c.customer_id = customer.id`,
    chosen(shape),
    after ? sql`(not c.is_key_person, c.name, c.id) > (${$('afterKey')}::boolean, ${$('afterName')}, ${$('afterId')})` : undefined,
  ]
  return db
    .select()
    .from(contacts)
    .where(
      sql`${contacts.id} in (select page.id from unnest(${$('customers')}::text[]) as customer (id), lateral (
        select c.id from customers.contacts c where ${and(...conditions)}
        order by c.is_key_person desc, c.name, c.id limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(contacts.isKeyPerson), asc(contacts.name), asc(contacts.id))
})

/** The first contacts of each of many customers: key persons first, then by name. */
export const contactsOf = (db: Database, { keys }: Viewer, args: ContactListArgs, customers: readonly string[]): Promise<ContactRow[]> => {
  const { role, isKeyPerson, includeLeft = false } = args.filter ?? {}
  const [afterKey, afterName, afterId] = position(args, 3, /^(true|false)$/) ?? []
  const shape = { size: bucket(limit(args)), after: !!afterId, role: !!role, isKeyPerson: isKeyPerson != null, includeLeft }
  return list(db, shape, { customers, keys, role, isKeyPerson, afterKey, afterName, afterId })
}

const counted = shaped('contacts_count', (db, shape: Omit<Shape, 'size' | 'after'>) =>
  db
    .select({ customerId: sql<string>`c.customer_id`, count: sql<number>`count(*)::int` })
    .from(sql`customers.contacts c`)
    .where(and(sql`c.customer_id = any(${$('customers')}::text[])`, chosen(shape)))
    .groupBy(sql`c.customer_id`),
)
/** How many contacts each of many customers has. */
export const contactCountsOf = (db: Database, { keys }: Viewer, { filter }: ContactListArgs, customers: readonly string[]) => {
  const { role, isKeyPerson, includeLeft = false } = filter ?? {}
  return counted(db, { role: !!role, isKeyPerson: isKeyPerson != null, includeLeft }, { customers, keys, role, isKeyPerson })
}

/** What the cursor of such a list holds. */
export const sortValues = (row: ContactRow) => [String(!row.isKeyPerson), row.name, row.id]

const MOST_PEOPLE = 500

const everyone = prepared('contacts_chart', (db) =>
  db
    .select()
    .from(contacts)
    .where(
      sql`${contacts.id} in (select page.id from unnest(${$('customers')}::text[]) as customer (id), lateral (
        select c.id from customers.contacts c where c.customer_id = customer.id and c.left_at is null and ${inScope(sql`c.customer_id`)}
        order by c.is_key_person desc, c.name, c.id limit ${sql.raw(String(MOST_PEOPLE))}) page)`,
    )
    .orderBy(desc(contacts.isKeyPerson), asc(contacts.name), asc(contacts.id)),
)
/** The people of each customer who have not left: key persons first, then by name. */
export const peopleOf = (db: Database, { keys }: Viewer, customers: readonly string[]): Promise<ContactRow[]> => everyone(db, { customers, keys })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lockParent = preparedRows(
  'contacts_lock_customer',
  sql`select from customers.customers where id = (select customer_id from customers.contacts where id = ${$('id')})
      and ${inScope(sql`customers.id`)} for no key update`,
)
const lock = prepared('contacts_lock', (db) => db.select().from(contacts).where(and(eq(contacts.id, $('id')), visible)).for('no key update'))
/**
 * Locks the contact for the change that follows, the customer first: a customer's people are changed by one at a time,
 * or two changes could close a circle of reporting lines.
 */
export const lockContact = async (db: Database, { keys }: Viewer, id: string): Promise<ContactRow | undefined> => {
  await lockParent(db, { id, keys })
  return (await lock(db, { id, keys }))[0]
}

const lines = prepared('contacts_lines', (db) =>
  db.select({ id: contacts.id, managerId: contacts.managerId }).from(contacts).where(and(eq(contacts.customerId, $('customerId')), visible)),
)
/** Who reports to whom at the customer. */
export const linesOf = (db: Database, { keys }: Viewer, customerId: string) => lines(db, { customerId, keys })

export const insertContact = async (db: Database, row: typeof contacts.$inferInsert) => (await db.insert(contacts).values(row).returning())[0]!

export const updateContact = async (db: Database, id: string, values: Changes<ContactRow>) =>
  (
    await db
      .update(contacts)
      .set({ ...(values as Partial<ContactRow>), version: sql`${contacts.version} + 1`, updatedAt: sql`now()` })
      .where(eq(contacts.id, id))
      .returning()
  )[0]!

/** Whoever reported to the person reports to nobody. */
export const releaseReports = (db: Database, managerId: string) =>
  db.update(contacts).set({ managerId: null, version: sql`${contacts.version} + 1`, updatedAt: sql`now()` }).where(eq(contacts.managerId, managerId))
