import { everything, inScope } from '@panorama/kit/access'
import { type Database, preparedRows, rows } from '@panorama/kit/database'
import { may, type Viewer } from '@panorama/kit/viewer'
import { type SQL, sql } from 'drizzle-orm'
import { type Candidate, searchDocument, type SearchSource, type Wanted, wantedLoosely } from './search.rules.ts'

const $ = sql.placeholder

// ── documents ────────────────────────────────────────────────────────────────────────────────────────────────────

const sources = preparedRows<SearchSource & { id: string }>(
  'search_sources',
  sql`${everything('documents are for everybody; what is found is chosen by scope')}
      select c.id, c.name, c.short_name as "shortName", c.code, c.registration_number as "registrationNumber", c.phone, c.region_code as "regionCode", c.address,
        c.office_address as "officeAddress", c.website, c.legal_representative as "legalRepresentative", c.tier, c.status, c.parent_id as "parentId",
        array(select a.alias from customers.aliases a where a.customer_id = c.id order by a.alias) as aliases,
        array(select distinct t.tax_number from customers.tax_registrations t where t.customer_id = c.id order by 1) as "taxNumbers"
      from customers.customers c where c.id = any(${$('ids')}::text[])`,
)

/** What these files say, for comparing; of whoever sees them. */
export const sourcesOf = (db: Database, ids: readonly string[]) => sources(db, { ids })

const write = preparedRows(
  'search_write',
  sql`insert into customers.search_documents as d (customer_id, rank, names, sounds, numbers, terms, marks)
      select id, rank, names, sounds, numbers, terms, marks
      from jsonb_to_recordset(${$('documents')}::jsonb) as r (id text, rank smallint, names text[], sounds text[], numbers text[], terms integer[], marks integer[])
      on conflict (customer_id) do update
        set rank = excluded.rank, names = excluded.names, sounds = excluded.sounds, numbers = excluded.numbers, terms = excluded.terms, marks = excluded.marks
        where (d.rank, d.names, d.sounds, d.numbers, d.terms, d.marks) is distinct from (excluded.rank, excluded.names, excluded.sounds, excluded.numbers, excluded.terms, excluded.marks)`,
)

/** Makes these customers found by what their files say now; in the transaction of whatever changed them. */
export const indexCustomers = async (db: Database, ids: readonly string[]) => {
  await rows(db, sql`delete from customers.search_pending where customer_id = any(${sql.param(ids)}) /* ${everything('a queue')} */`)
  const documents = (await sources(db, { ids })).map(({ id, ...source }) => ({ id, ...searchDocument(source) }))
  await write(db, { documents: JSON.stringify(documents) })
}

const AT_ONCE = 500
/** Takes in what was written by anything but a mutation; true when there may be more. */
export const indexPending = (db: Database): Promise<boolean> =>
  db.transaction(async (tx) => {
    const waiting = await rows<{ id: string }>(tx as Database, sql`
      ${everything('a queue')} select customer_id as id from customers.search_pending limit ${sql.raw(String(AT_ONCE))} for update skip locked`)
    if (waiting.length) await indexCustomers(tx as Database, waiting.map(({ id }) => id))
    return waiting.length === AT_ONCE
  })

// ── searching ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Candidates taken from each word, by importance. */
const DEPTH = 25
/** Postings of one word that are looked at for them. */
const FARTHEST = 6_000
/** A viewer of fewer customers starts from those when a word is so common that its postings would be walked far for them. */
const FEW = 2_500
const RARE = 600

const state = preparedRows<{ isFew: boolean; isRare: boolean; isPending: boolean }>(
  'search_state',
  sql`select exists (${everything('a queue')} select from customers.search_pending) as "isPending",
        (select count(*) < ${sql.raw(String(FEW))} from (
          select from access.scope_keys s where s.key = any(${$('keys')}::text[]) limit ${sql.raw(String(FEW))}) s) as "isFew",
        not exists (
          select from unnest(${$('apart')}::integer[]) as w (term) where (select count(*) from (select from customers.search_terms t where t.term = w.term limit ${sql.raw(String(RARE))}) t) = ${sql.raw(String(RARE))})
        and coalesce((
          select min(n.postings) from unnest(${$('pairs')}::integer[]) as p (term),
            lateral (select count(*) as postings from (select from customers.search_terms t where t.term = p.term limit ${sql.raw(String(RARE))}) t) n) < ${sql.raw(String(RARE))}, true) as "isRare"`,
)

/** Whether a name of the customer has the whole text in it; of a text of two characters its one pair says so. */
const contains = (serial: SQL) => sql`(cardinality(${$('pairs')}::integer[]) = 1 or exists (
  select from customers.search_documents x where x.serial = ${serial} and strpos(array_to_string(x.names, ' '), ${$('text')}) > 0 offset 0))`

/** The pair of characters that the fewest names have. */
const rarest = sql`(select p.term, true as is_part from unnest(${$('pairs')}::integer[]) as p (term),
    lateral (select count(*) as postings from (select from customers.search_terms t where t.term = p.term limit 300) few) n
    order by n.postings limit 1)`

/** What a candidate is compared by. */
const candidate = sql`c.id, d.rank, c.name, c.short_name as "shortName", c.code, c.registration_number as "registrationNumber", c.phone,
  array(select a.alias from customers.aliases a where a.customer_id = c.id order by a.is_main desc, a.alias) as aliases`

const documentsOf = sql`customers.search_documents d join customers.customers c on c.id = d.customer_id`

/** One document at a time: the planner, which does not know how soon a walk ends, would read all of them. */
const documentAt = (serial: SQL) => sql`(select d.customer_id from customers.search_documents d where d.serial = ${serial} offset 0)`

const walk = preparedRows<Candidate>(
  'search_walk',
  sql`select ${candidate}, false as "isByContact" from ${documentsOf}
      where d.serial = any(array(
        select hit.serial from (select term, false as is_part from unnest(${$('words')}::integer[]) as w (term) union all ${rarest}) probe, lateral (
          select t.serial from (
            select t.rank, t.serial from customers.search_terms t where t.term = probe.term order by t.rank, t.serial limit ${sql.raw(String(FARTHEST))}) t
          cross join lateral ${documentAt(sql`t.serial`)} d
          where (not probe.is_part or ${contains(sql`t.serial`)}) and ${inScope(sql`d.customer_id`)}
          order by t.rank, t.serial limit ${sql.raw(String(DEPTH))}) hit))`,
)

const own = preparedRows<Candidate>(
  'search_own',
  sql`select ${candidate}, false as "isByContact" from ${documentsOf}
      where d.serial = any(array(
        select own.serial from (
          select d.serial, d.rank from (
            select distinct s.customer_id from access.scope_keys s where s.key = any(${$('keys')}::text[]) and s.starts_at <= now() and s.ends_at > now() offset 0) s
          cross join lateral (select d.serial, d.rank from customers.search_documents d where d.customer_id = s.customer_id offset 0) d offset 0) own,
          (select term, false as is_part from unnest(${$('apart')}::integer[]) as w (term) union all ${rarest}) probe
        where exists (select from customers.search_terms t where t.term = probe.term and t.rank = own.rank and t.serial = own.serial offset 0)
          and (not probe.is_part or ${contains(sql`own.serial`)})
        order by own.rank, own.serial limit ${sql.raw(String(DEPTH * 4))}))`,
)

/** A pair of characters that more names have says little of a name with a slip in it. */
const COMMON = 400

const loosely = preparedRows<Candidate>(
  'search_loosely',
  sql`select ${candidate}, false as "isByContact" from ${documentsOf}
      where d.serial = any(array(
        (select near.serial from (
          select serial, sum(1.0 / cardinality(rare.serials)) as shared from unnest(${$('pairs')}::integer[]) as p (term),
            lateral (select array_agg(t.serial) as serials from (select t.serial from customers.search_terms t where t.term = p.term limit ${sql.raw(String(COMMON + 1))}) t
              having count(*) <= ${sql.raw(String(COMMON))}) rare,
            unnest(rare.serials) as s (serial)
          group by serial order by shared desc, serial limit ${sql.raw(String(DEPTH * 8))}) near
        cross join lateral ${documentAt(sql`near.serial`)} d
        where ${inScope(sql`d.customer_id`)} order by near.shared desc, near.serial limit ${sql.raw(String(DEPTH * 2))})
        union
        select t.serial from unnest(${$('sounds')}::integer[]) as p (term),
          lateral (select t.serial from (
              select t.rank, t.serial from customers.search_terms t where t.term = p.term order by t.rank, t.serial limit ${sql.raw(String(COMMON))}) t
            cross join lateral ${documentAt(sql`t.serial`)} d
            where ${inScope(sql`d.customer_id`)} order by t.rank, t.serial limit ${sql.raw(String(DEPTH))}) t))`,
)

const byContact = preparedRows<Candidate>(
  'search_by_contact',
  sql`select ${candidate}, true as "isByContact" from ${documentsOf}
      where c.id in (select p.customer_id from customers.contacts p where (p.mobile = ${$('text')} or p.phone = ${$('text')}) and p.left_at is null)
        and ${inScope(sql`c.id`)} limit ${sql.raw(String(DEPTH))}`,
)

/** Customers that may answer the text, to be compared with it; each at most once for each way of finding it. */
export const searchCandidates = async (db: Database, viewer: Viewer, typed: string, asked: Wanted): Promise<Candidate[]> => {
  const { keys } = viewer
  const values = { keys, text: asked.text, words: asked.words, pairs: asked.pairs, apart: asked.apart }
  const [now] = await state(db, values)
  if (now!.isPending) await indexPending(db)
  const [byName, byNumber] = await Promise.all([
    now!.isFew && !now!.isRare ? own(db, values) : walk(db, values),
    // Whole numbers only, and a permission of its own: a masked number must not be guessed digit by digit.
    may(viewer, 'contact.find') && /^\+?[\d -]{7,20}$/.test(typed) ? byContact(db, { keys, text: typed }) : [],
  ])
  return [...byName, ...byNumber]
}

/** The same for a text with a slip in it. */
export const looseCandidates = (db: Database, { keys }: Viewer, asked: Wanted): Promise<Candidate[]> => loosely(db, { keys, ...wantedLoosely(asked.text) })
