import { type Connection, rows } from '@panorama/kit/database'
import { sql } from 'drizzle-orm'
import type { Batch } from './batch.ts'
import type { Clock } from './clock.ts'
import type { DemoCustomer } from './customers.ts'
import { chance, id, int, pick, pickWeighted, random, type Random } from './random.ts'

/** Days within which people are mostly met, by tier; some are left waiting for longer. */
const USUAL = { A_PLUS: 35, A: 70, B: 110, C: 200 } as const
const NOTES = ['客户认可近期割接保障', '关注资费与合同续签', '提出新增专线需求', '反映故障处理时长', '介绍新任分管领导', null, null]

/** Who of ours met whom, and what the people said about being contacted. */
export const putRelationships = (batch: Batch, clock: Clock, customer: DemoCustomer) => {
  const rng = random('relationships', customer.n)
  if (customer.tier && customer.status !== 'CLOSED' && customer.status !== 'CHURNED') for (const contact of customer.contacts.slice(0, 3)) putMeetings(batch, clock, customer, contact.id, rng)
  for (const contact of customer.contacts) putConsents(batch, clock, customer, contact, rng)
  putDays(batch, clock, customer)
}

const putMeetings = (batch: Batch, clock: Clock, customer: DemoCustomer, contactId: string, rng: Random) => {
  const { id: customer_id, tier, age, managerId, staff } = customer
  if (!chance(tier === 'C' ? 0.3 : 0.9, rng)) return
  let ago = int(1, Math.round(USUAL[tier as keyof typeof USUAL] * 1.3), rng)
  for (let left = tier === 'C' ? 1 : int(1, 3, rng); left > 0 && ago < age; left--) {
    const colleague = pick(staff.managers, rng)
    batch.put('customers.meetings', {
      id: id('mtg', clock.idTime(ago), rng), customer_id, contact_id: contactId, met_at: clock.at(ago), channel: tier === 'C' ? 'PHONE' : pickWeighted([['VISIT', 75], ['PHONE', 15], ['WECHAT', 10]] as const, rng),
      employee_ids: chance(0.5, rng) || colleague === managerId ? [managerId] : [managerId, colleague],
      sentiment: pickWeighted([['POSITIVE', 45], ['NEUTRAL', 45], ['NEGATIVE', 10]] as const, rng), notes: pick(NOTES, rng), recorded_by: managerId, created_at: clock.at(ago),
    })
    ago += int(20, 200, rng)
  }
}

const DAYS_OF_CUSTOMER = ['数据中心投产日', '上市纪念日', '厂庆日', '战略合作签约日']
const DAYS_OF_PERSON = ['就任现职纪念日', '从业二十周年', '结婚纪念日', '入职纪念日']

/** Days that some customers and their leaders keep, beside birthdays and founding days. */
const putDays = (batch: Batch, clock: Clock, { id: customer_id, n, age, contacts, tier }: DemoCustomer) => {
  const rng = random('days', n)
  const put = (contact_id: string | null, title: string) =>
    batch.put('customers.commemorations', {
      id: id('cmm', clock.idTime(int(1, Math.max(2, Math.min(age, 400)), rng)), rng), customer_id, contact_id, title, year: chance(0.7, rng) ? int(1995, 2022, rng) : null, month: int(1, 12, rng), day: int(1, 28, rng),
      remarks: chance(0.3, rng) ? '送花篮并致贺信' : null,
    })
  if (tier === 'A_PLUS' || chance(0.1, rng)) put(null, pick(DAYS_OF_CUSTOMER, rng))
  if (tier === 'A_PLUS' || tier === 'A' || chance(0.05, rng)) put(contacts[0]!.id, pick(DAYS_OF_PERSON, rng))
}

const putConsents = (batch: Batch, clock: Clock, { age, managerId }: DemoCustomer, { id: contactId, personId }: DemoCustomer['contacts'][number], rng: Random) => {
  if (!chance(0.15, rng)) return
  const person_id = personId ?? `per_${contactId.slice(4)}`
  const put = (ago: number, row: { channel: string | null; status: string; source: string }) =>
    batch.put('customers.consents', { id: id('cst', clock.idTime(ago), rng), person_id, purpose: 'MARKETING', ...row, evidence: null, given_on: clock.day(ago), expires_on: null, contact_id: contactId, recorded_by: managerId, recorded_at: clock.at(ago) })
  const ago = int(2, Math.max(3, Math.min(age, 700)), rng)
  put(ago, { channel: null, status: 'GRANTED', source: pick(['WRITTEN', 'CONTRACT', 'FACE_TO_FACE'], rng) })
  if (chance(0.15, rng)) put(int(1, ago - 1, rng), { channel: pick(['SMS', 'PHONE', null], rng), status: 'WITHDRAWN', source: 'SMS_REPLY' })
}

const KEPT_BY_TRIGGERS = ['customers', 'contacts', 'meetings']

/** The gaps are computed once at the end, from all of it. */
export const suspendCoverage = async (db: Connection['db']) => {
  for (const table of KEPT_BY_TRIGGERS) await rows(db, sql`alter table customers.${sql.identifier(table)} disable trigger coverage_inserted`)
  await rows(db, sql`alter table customers.contacts disable trigger lines_inserted`)
}

export const resumeCoverage = async (db: Connection['db']) => {
  for (const table of KEPT_BY_TRIGGERS) await rows(db, sql`alter table customers.${sql.identifier(table)} enable trigger coverage_inserted`)
  await rows(db, sql`alter table customers.contacts enable trigger lines_inserted`)
  await rows(db, sql`analyze customers.customers, customers.contacts, customers.meetings`)
  await rows(db, sql`select customers.refresh_gaps(array(select id from customers.customers))`)
}
