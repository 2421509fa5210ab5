import { everything, inScope } from '@panorama/kit/access'
import { type Database, prepared, rows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { asc, inArray, sql } from 'drizzle-orm'
import { consents, type StoredConsent } from './tables.ts'

const $ = sql.placeholder

/** Where it was taken down is the business of whoever sees that customer; that it was said is everybody's who sees the person. */
const isSeen = sql<boolean>`exists (select from customers.contacts r where r.id = ${consents.contactId} and ${inScope(sql`r.customer_id`)})`

const ofPersons = prepared('consents_of', (db) =>
  db
    .select({
      id: consents.id,
      personId: consents.personId,
      purpose: consents.purpose,
      channel: consents.channel,
      status: consents.status,
      source: consents.source,
      evidence: sql<string | null>`case when ${isSeen} then ${consents.evidence} end`,
      givenOn: consents.givenOn,
      expiresOn: consents.expiresOn,
      contactId: consents.contactId,
      recordedById: sql<string>`case when ${isSeen} then ${consents.recordedById} else '' end`,
      recordedAt: consents.recordedAt,
    })
    .from(consents)
    .where(
      sql`${consents.personId} = any(${$('ids')}::text[])
        and exists (select from customers.contacts s where s.person_id = ${consents.personId} and ${inScope(sql`s.customer_id`)})`,
    )
    .orderBy(asc(consents.givenOn), asc(consents.recordedAt), asc(consents.id)),
)
/** What persons said about being contacted, oldest first, of persons the viewer sees. */
export const consentsOf = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<StoredConsent[]> => ofPersons(db, { ids, keys })

export const insertConsent = (db: Database, row: typeof consents.$inferInsert) => db.insert(consents).values(row)

/** What was said by one person was said by the other, who has no role left. */
export const moveConsents = (db: Database, fromId: string, toId: string) =>
  rows(db, sql`update customers.consents set person_id = ${toId} where person_id = ${fromId}
    and not exists (select from customers.contacts c where c.person_id = ${fromId}) ${everything('consents go with the person, whoever sees it')}`)

/** The other person said so too: everything, or only what counts against being contacted. */
export const copyConsents = (db: Database, fromId: string, toId: string, what: 'ALL' | 'OBJECTIONS') =>
  rows(db, sql`
    insert into customers.consents (id, person_id, purpose, channel, status, source, evidence, given_on, expires_on, contact_id, recorded_by, recorded_at)
    select 'cst_' || substr(md5(id || ${toId}), 1, 26), ${toId}, purpose, channel, status, source, evidence, given_on, expires_on, contact_id, recorded_by, recorded_at
    from customers.consents where person_id = ${fromId} ${what === 'ALL' ? sql`` : sql`and status <> 'GRANTED'`}
    on conflict (id) do nothing ${everything('consents go with the person, whoever sees it')}`)

/** Evidence of what was taken down with these contacts is gone; returns which statements lost theirs. */
export const forgetEvidence = async (db: Database, contactIds: readonly string[]) =>
  (await db.update(consents).set({ evidence: null }).where(inArray(consents.contactId, [...contactIds])).returning({ id: consents.id })).map(({ id }) => id)

