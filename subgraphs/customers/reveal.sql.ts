import { everything, inScope } from '@panorama/kit/access'
import { type Database, prepared } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { type BankAccountRow, bankAccounts, type LegalRepresentativeRow, legalRepresentatives, type RevealRow, reveals, type TaxRegistrationRow, taxRegistrations } from './tables.ts'

const $ = sql.placeholder

const representative = prepared('reveal_legal_representative', (db) =>
  db.select().from(legalRepresentatives).where(and(eq(legalRepresentatives.id, $('id')), inScope(legalRepresentatives.customerId))),
)
export const representativeById = async (db: Database, { keys }: Viewer, id: string): Promise<LegalRepresentativeRow | undefined> => (await representative(db, { id, keys }))[0]

const byHash = prepared('reveal_id_number', (db) =>
  db.select().from(legalRepresentatives).where(and(eq(legalRepresentatives.idNumberHash, $('hash')), inScope(legalRepresentatives.customerId))).orderBy(asc(legalRepresentatives.id)).limit(100),
)
/** Representatives with exactly this ID number, of customers the viewer sees. */
export const representativesByHash = (db: Database, { keys }: Viewer, hash: string): Promise<LegalRepresentativeRow[]> => byHash(db, { hash, keys })

const account = prepared('reveal_bank_account', (db) => db.select().from(bankAccounts).where(and(eq(bankAccounts.id, $('id')), inScope(bankAccounts.customerId))))
export const bankAccountById = async (db: Database, { keys }: Viewer, id: string): Promise<BankAccountRow | undefined> => (await account(db, { id, keys }))[0]

const registration = prepared('reveal_tax_registration', (db) => db.select().from(taxRegistrations).where(and(eq(taxRegistrations.id, $('id')), inScope(taxRegistrations.customerId))))
export const taxRegistrationById = async (db: Database, { keys }: Viewer, id: string): Promise<TaxRegistrationRow | undefined> => (await registration(db, { id, keys }))[0]

export const insertReveal = (db: Database, row: typeof reveals.$inferInsert) => db.insert(reveals).values(row)

const list = shaped('reveals_of', (db, { size, after }: { size: number; after: boolean }) =>
  db
    .select()
    .from(reveals)
    .where(
      sql`${reveals.id} in (select page.id from unnest(${$('customers')}::text[]) as customer (id), lateral (
        select r.id from customers.reveals r
        where r.customer_id = customer.id and ${inScope(sql`r.customer_id`)} ${after ? sql`and (r.revealed_at, r.id) < (${$('afterTime')}::timestamptz, ${$('afterId')}::uuid)` : sql``}
        order by r.revealed_at desc, r.id desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(reveals.revealedAt), desc(reveals.id)),
)
/** The latest looks at personal data of each of many customers. */
export const revealsOf = (db: Database, { keys }: Viewer, args: PageArgs, customers: readonly string[]): Promise<RevealRow[]> => {
  const [afterTime, afterId] = position(args, 2, /^\d{4}-/) ?? []
  return list(db, { size: bucket(limit(args)), after: !!afterId }, { customers, keys, afterTime, afterId })
}
export const revealSort = (row: RevealRow) => [row.revealedAt, row.id]

const counts = prepared('reveals_count', (db) =>
  db
    .select({ customerId: sql<string>`${reveals.customerId}`, count: sql<number>`count(*)::int` })
    .from(reveals)
    .where(and(sql`${reveals.customerId} = any(${$('ids')}::text[])`, inScope(reveals.customerId)))
    .groupBy(reveals.customerId),
)
export const revealCountsOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => counts(db, { ids, keys })

/** Every look at one contact, oldest first, for whoever was shown the contact. */
export const revealsOfContact = (db: Database, contactId: string): Promise<RevealRow[]> =>
  db
    .select()
    .from(reveals)
    .where(sql`${reveals.subjectId} = ${contactId} and ${reveals.subject} in ('CONTACT', 'CONTACT_EXPORT') ${everything('the contact was loaded in scope')}`)
    .orderBy(asc(reveals.revealedAt), asc(reveals.id))
