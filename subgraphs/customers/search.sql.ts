import { everything, inScope } from '@panorama/kit/access'
import { type Database, preparedRows, rows } from '@panorama/kit/database'
import { may, type Viewer } from '@panorama/kit/viewer'
import { type SQL, sql } from 'drizzle-orm'
import { type Candidate, searchDocument, type SearchSource, type Wanted, wantedLoosely } from './search.rules.ts'

const $ = sql.placeholder
const number = (value: number) => sql.raw(String(value))

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
      ${everything('a queue')} select customer_id as id from customers.search_pending limit ${number(AT_ONCE)} for update skip locked`)
    if (waiting.length) await indexCustomers(tx as Database, waiting.map(({ id }) => id))
    return waiting.length === AT_ONCE
  })

// ── searching ────────────────────────────────────────────────────────────────────────────────────────────────────

// A search crosses two lists, both in the order of importance: the postings of a word, and what the viewer's keys open
// (`search_reach`). Each entry of a short list is looked up in the other; of long ones the most important postings are, which is
// enough for whoever sees much, and otherwise both are read side by side. Of N customers, with a word that n names have and a viewer
// of m customers, that takes about min(n, m, DEPTH * N * (1/n + 1/m)) entries, whoever asks.

/** Candidates taken from each word, by importance. */
const DEPTH = 25
/** From how many postings on a word is common, and up to how many customers a viewer has few. */
const COMMON = 500
const FEW = 1_000

const reach = sql`array(select customers.reach_of(key) from unnest(${$('keys')}::text[]) as key)`

const postings = (term: SQL) => sql`(select count(*)::int from (select from customers.search_terms t where t.term = ${term} limit ${number(COMMON)}) t)`

type State = { isPending: boolean; isFew: boolean; words: number[]; counts: number[]; pairs: number[]; pairCount: number }

const state = preparedRows<State>(
  'search_state',
  sql`select exists (${everything('a queue')} select from customers.search_pending) as "isPending", word.terms as words, word.counts, pair.terms as pairs, pair.least as "pairCount",
        case when greatest(word.most, pair.least) >= ${number(COMMON)}
          then (select count(*) < ${number(FEW)} from (select from customers.search_reach r where r.key = any(${reach}) limit ${number(FEW)}) r) else false end as "isFew"
      from (
        select coalesce(array_agg(term), '{}') as terms, coalesce(array_agg(n), '{}') as counts, coalesce(max(n), 0) as most
        from (select term, ${postings(sql`w.term`)} as n from unnest(${$('words')}::integer[]) as w (term)) each) word, (
        select coalesce(array_agg(term order by n, term), '{}') as terms, coalesce(min(n), 0) as least
        from (select term, ${postings(sql`p.term`)} as n from unnest(${$('pairs')}::integer[]) as p (term)) each) pair`,
)

const isInForce = (at: SQL) => sql`${at}.starts_at <= now() and ${at}.ends_at > now()`

/** Whether the viewer holds a key to it, as far as the search knows; what is shown is asked once more. */
const isReached = (at: SQL) => sql`exists (
  select from customers.search_reach r where r.key = any(${reach}) and r.rank = ${at}.rank and r.serial = ${at}.serial and ${isInForce(sql`r`)} offset 0)`

/** What a candidate is compared by. */
const candidate = sql`c.id, d.rank, c.name, c.short_name as "shortName", c.code, c.registration_number as "registrationNumber", c.phone,
  array(select a.alias from customers.aliases a where a.customer_id = c.id order by a.is_main desc, a.alias) as aliases`

/** Pronunciations are compared for a text with a slip only. */
const unspoken = sql`'{}'::text[] as sounds, false as "isByContact"`

const documentsOf = sql`customers.search_documents d join customers.customers c on c.id = d.customer_id`

/** Words to be crossed in one way. A pair stands for the text wherever it is in a name: then the rest of the text has to be there, too. */
const probes = (way: string) => sql`unnest(${$(way)}::integer[], ${$(`${way}Parts`)}::boolean[]) probe (term, is_part)`

const isWhole = sql`(probe.is_part and cardinality(${$('rest')}::integer[]) > 0)`
/** Names that begin with a longer text are among those that have it in them. */
const enough = sql`case when ${isWhole} then ${number(DEPTH * 2)} else ${number(DEPTH)} end`

/** Whether the names have the other pairs of the text, and then the text itself. Of a text with one pair, that pair says so. */
const holds = (at: SQL) => sql`case
  when not ${isWhole} then true
  when (select count(*) from customers.search_terms p where p.term = any(${$('rest')}::integer[]) and p.rank = ${at}.rank and p.serial = ${at}.serial) < cardinality(${$('rest')}::integer[]) then false
  else exists (select from customers.search_documents x where x.serial = ${at}.serial and strpos(array_to_string(x.names, ' '), ${$('text')}) > 0 offset 0) end`

/** Customers with a common pair that are looked at for the whole text, the most important ones. */
const MOST = 1_000

const walk = preparedRows<Candidate>(
  'search_walk',
  sql`with near as materialized (
        select probe.term, hit.serial from ${probes('walked')}, lateral (
          select t.serial from (select t.rank, t.serial from customers.search_terms t where t.term = probe.term order by t.rank, t.serial limit ${number(COMMON)}) t
          where case when not ${isReached(sql`t`)} then false else ${holds(sql`t`)} end
          order by t.rank, t.serial limit ${enough}) hit)
      select ${candidate}, ${unspoken} from ${documentsOf}
      where d.serial = any(array(
        select serial from near
        union all
        select hit.serial from ${probes('common')}, unnest(${reach}) as k (key), lateral (
          select r.serial from customers.search_reach r
          where ${$('isFew')}::boolean and r.key = k.key and ${isInForce(sql`r`)} and case
            when not exists (select from customers.search_terms t where t.term = probe.term and t.rank = r.rank and t.serial = r.serial offset 0) then false
            else ${holds(sql`r`)} end
          order by r.rank, r.serial limit ${enough}) hit
        union all
        select hit.serial from ${probes('common')}, unnest(${reach}) as k (key), lateral (
          select met.serial from customers.search_cross(probe.term, k.key, case when ${isWhole} then ${number(MOST)} else ${number(DEPTH)} end) met
          where ${holds(sql`met`)} limit ${enough}) hit
        where not ${$('isFew')}::boolean and (select count(*) from near where near.term = probe.term) < ${enough})) and ${inScope(sql`c.id`)}`,
)

/** A pair of characters that more names have says little of a name with a slip in it. */
const USUAL = 250
/** Names taken for sounding like the text, from each way of spelling. */
const SPOKEN = 10
/** One pair alone must be rarer than so. */
const TELLING = 0.01

const loosely = preparedRows<Candidate>(
  'search_loosely',
  sql`select ${candidate}, d.sounds, false as "isByContact" from ${documentsOf}
      where d.serial = any(array(
        (select near.serial from (
            select rank, serial, sum(1.0 / cardinality(rare.serials)) as shared from unnest(${$('pairs')}::integer[]) as p (term),
              lateral (select array_agg(t.rank) as ranks, array_agg(t.serial) as serials from (select t.rank, t.serial from customers.search_terms t where t.term = p.term limit ${number(USUAL + 1)}) t
                having count(*) <= ${number(USUAL)}) rare,
              unnest(rare.ranks, rare.serials) as s (rank, serial)
            group by rank, serial having count(*) > 1 or sum(1.0 / cardinality(rare.serials)) > ${number(TELLING)}) near
          where ${isReached(sql`near`)} order by near.shared desc, near.serial limit ${number(DEPTH * 2)})
        union
        select t.serial from unnest(${$('sounds')}::integer[]) as p (term),
          lateral (select t.serial from (
              select t.rank, t.serial from customers.search_terms t where t.term = p.term order by t.rank, t.serial limit ${number(USUAL)}) t
            where ${isReached(sql`t`)} order by t.rank, t.serial limit ${number(SPOKEN)}) t)) and ${inScope(sql`c.id`)}`,
)

const byContact = preparedRows<Candidate>(
  'search_by_contact',
  sql`select ${candidate}, '{}'::text[] as sounds, true as "isByContact" from ${documentsOf}
      where c.id in (select p.customer_id from customers.contacts p where (p.mobile = ${$('text')} or p.phone = ${$('text')}) and p.left_at is null)
        and ${inScope(sql`c.id`)} limit ${number(DEPTH)}`,
)

/** Pairs among which the rarest is looked for. */
const PAIRS = 6

/** Customers that may answer the text, to be compared with it; each at most once for each way of finding it. */
export const searchCandidates = async (db: Database, viewer: Viewer, typed: string, asked: Wanted): Promise<Candidate[]> => {
  const { keys } = viewer
  const look = async () => (await state(db, { keys, words: asked.words, pairs: asked.pairs.slice(0, PAIRS) }))[0]!
  let now = await look()
  if (now.isPending) {
    await indexPending(db)
    now = await look()
  }
  const { isFew, words, counts, pairs: [rarest, ...rest], pairCount } = now
  const probes = words.map((term, at) => ({ term, count: counts[at]!, isPart: false }))
  if (rarest !== undefined) probes.push({ term: rarest, count: pairCount, isPart: true })
  const common = probes.filter(({ count }) => count >= COMMON)
  const walked = isFew ? probes.filter(({ count }) => count > 0 && count < COMMON) : probes.filter(({ count }) => count > 0)
  const params = (way: string, all: typeof probes) => ({ [way]: all.map(({ term }) => term), [`${way}Parts`]: all.map(({ isPart }) => isPart) })
  const [byName, byNumber] = await Promise.all([
    walked.length || common.length ? walk(db, { keys, text: asked.text, rest, isFew, ...params('walked', walked), ...params('common', common) }) : [],
    // Whole numbers only, and a permission of its own: a masked number must not be guessed digit by digit.
    may(viewer, 'contact.find') && /^\+?[\d -]{7,20}$/.test(typed) ? byContact(db, { keys, text: typed }) : [],
  ])
  return [...byName, ...byNumber]
}

/** The same for a text with a slip in it. */
export const looseCandidates = (db: Database, { keys }: Viewer, asked: Wanted): Promise<Candidate[]> => loosely(db, { keys, ...wantedLoosely(asked.text) })
