import { everything, inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, desc, eq, getTableColumns, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { type ApproachClaimRow, type ApproachRow, approachClaims, approaches, type ApproachTermsRow, approachTerms } from './tables.ts'
import type { ApproachClaimFilter, ApproachFilter, Industry } from './types.generated.ts'

const $ = sql.placeholder

/** Staff see what all partners asked and claimed, a partner its own, enterprises nothing. */
const isOwn = (partnerId: SQLWrapper) => sql`(${$('kind')}::text = 'EMPLOYEE' or 'partner:' || ${partnerId} = any(${$('keys')}::text[]))`

const asking = ({ keys, kind }: Viewer) => ({ keys, kind })

// ── the answer ───────────────────────────────────────────────────────────────────────────────────────────────────

/** One question of a partner at a time, so that it is not asked more often than agreed; and one claim of a name, and of a number. */
export const lockQuestions = (db: Database, partnerId: string, nameKey: string | null, registrationNumber: string | null) =>
  rows(db, sql`select pg_advisory_xact_lock(hashtext(${`customers.approaches ${partnerId}`})), pg_advisory_xact_lock(hashtext(${`customers.approach_claims ${nameKey ?? partnerId}`})),
    pg_advisory_xact_lock(hashtext(${`customers.approach_claims number ${registrationNumber ?? partnerId}`}))`)

const plain = preparedRows<{ plain: string }>('approaches_plain', sql`select coalesce(customers.plain_name(${$('name')}::text), '') as plain`)
/** The name as names are compared. */
export const plainName = async (db: Database, name: string | null) => (await plain(db, { name }))[0]!.plain

export type Terms = {
  questionsPerDay: number
  protectedDays: number
  mostClaims: number
  asked: number
  claimed: number
  /** What the agreement in force is for; null: none is in force. */
  regionCodes: string[] | null
  industries: Industry[] | null
}

const terms = preparedRows<Terms>(
  'approaches_terms',
  sql`select t.questions_per_day as "questionsPerDay", t.protected_days as "protectedDays", t.most_claims as "mostClaims",
        (select count(*)::int from customers.approaches a where a.partner_id = ${$('partnerId')}
          and a.asked_at >= (now() at time zone 'Asia/Shanghai')::date::timestamp at time zone 'Asia/Shanghai') as asked,
        (select count(*)::int from customers.approach_claims c where c.partner_id = ${$('partnerId')} and c.ends_at > now()) as claimed,
        agreement.region_codes as "regionCodes", agreement.industries
      from customers.approach_terms t
      left join access.partner_terms agreement on agreement.partner_id = ${$('partnerId')} and agreement.starts_at <= now() and agreement.ends_at > now()
      where t.partner_id = ${$('partnerId')} or t.partner_id is null order by t.partner_id nulls last limit 1`,
)
/** What the partner may ask, and how much of it it has used. */
export const termsOf = async (db: Database, partnerId: string) => (await terms(db, { partnerId }))[0]

export type Answer = { servedBy: string | null; contactName: string | null; contactPhone: string | null; claimId: string | null; claimedBy: string | null; protectedUntil: string | null }

// Whatever there is, the same steps are made, and the same one row comes of them. A claim counts as soon as it is there: whoever waited
// for it began before it.
const answer = preparedRows<Answer>(
  'approaches_answer',
  sql`select served.unit_id as "servedBy", point.name as "contactName", point.phone as "contactPhone", claim.id as "claimId", claim.partner_id as "claimedBy", claim.ends_at as "protectedUntil"
      from (values (1)) as one
      left join lateral (
        select c.unit_id, c.id from customers.customers c
        where c.status <> 'CLOSED' and c.id in (
          select n.id from customers.customers n where customers.plain_name(n.name) = ${$('nameKey')} and n.status <> 'CLOSED'
          union all select s.id from customers.customers s where customers.plain_name(s.short_name) = ${$('nameKey')} and s.short_name is not null and s.status <> 'CLOSED'
          union all select a.customer_id from customers.aliases a where customers.plain_name(a.alias) = ${$('nameKey')}
          union all select r.id from customers.customers r where r.registration_number = ${$('registrationNumber')})
        order by c.parent_id nulls first, c.id limit 1) served on true
      left join access.contact_points point on point.unit_id = served.unit_id
      left join lateral (
        select l.id, l.partner_id, l.ends_at from customers.approach_claims l
        where l.ends_at > now() and (l.name_key = ${$('nameKey')} or l.registration_number = ${$('registrationNumber')})
        order by l.ends_at desc limit 1) claim on true
      ${everything('a partner learns whether somebody serves the enterprise, and who; nothing of the enterprise itself')}`,
)
export const answerTo = async (db: Database, nameKey: string | null, registrationNumber: string | null) => (await answer(db, { nameKey, registrationNumber }))[0]!

export const insertApproach = async (db: Database, row: typeof approaches.$inferInsert): Promise<ApproachRow> => (await db.insert(approaches).values(row).returning())[0]!

export const insertClaim = async (db: Database, row: typeof approachClaims.$inferInsert): Promise<ApproachClaimRow> => {
  const [claim] = await db.insert(approachClaims).values(row).returning()
  return { ...claim!, seenCustomerId: null }
}

// ── questions ────────────────────────────────────────────────────────────────────────────────────────────────────

export type ApproachListArgs = PageArgs & { filter?: ApproachFilter | null }

const ASKED: Record<string, SQL> = {
  partner: sql`${approaches.partnerId} = any(${$('partner')}::text[])`,
  outcome: sql`${approaches.outcome} = any(${$('outcome')}::text[])`,
  from: sql`${approaches.askedAt} >= ${$('from')}::timestamptz`,
  until: sql`${approaches.askedAt} < ${$('until')}::timestamptz`,
}

const asked = (filters: readonly string[]) => and(...filters.map((name) => ASKED[name]!), isOwn(approaches.partnerId))

const given = (filter: object | null | undefined) => Object.entries(filter ?? {}).filter(([, value]) => value != null)

const approachList = shaped('approaches_list', (db, { filters, after, size }: { filters: string[]; after: boolean; size: number }) =>
  db
    .select()
    .from(approaches)
    .where(and(asked(filters), after ? sql`${approaches.id} < ${$('afterId')}` : undefined))
    .orderBy(desc(approaches.id))
    .limit(size),
)
export const approachPage = (db: Database, viewer: Viewer, args: ApproachListArgs): Promise<ApproachRow[]> => {
  const filter = given(args.filter)
  const [afterId] = position(args, 1) ?? []
  return approachList(db, { filters: filter.map(([name]) => name).sort(), after: !!afterId, size: bucket(limit(args)) }, { ...Object.fromEntries(filter), ...asking(viewer), afterId })
}

const approachCounted = shaped('approaches_count', (db, { filters }: { filters: string[] }) => db.select({ count: sql<number>`count(*)::int` }).from(approaches).where(asked(filters)))
export const approachCount = async (db: Database, viewer: Viewer, args: ApproachListArgs) => {
  const filter = given(args.filter)
  return (await approachCounted(db, { filters: filter.map(([name]) => name).sort() }, { ...Object.fromEntries(filter), ...asking(viewer) }))[0]!.count
}

// ── claims ───────────────────────────────────────────────────────────────────────────────────────────────────────

const claimColumns = {
  ...getTableColumns(approachClaims),
  seenCustomerId: sql<string | null>`case when ${inScope(approachClaims.convertedCustomerId)} then ${approachClaims.convertedCustomerId} end`,
}

const byIds = prepared('approach_claims_by_ids', (db) =>
  db.select(claimColumns).from(approachClaims).where(and(sql`${approachClaims.id} = any(${$('ids')}::text[])`, isOwn(approachClaims.partnerId))),
)
export const claimsByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<ApproachClaimRow[]> => byIds(db, { ids, ...asking(viewer) })

export type ClaimListArgs = PageArgs & { filter?: ApproachClaimFilter | null }

const status = sql`coalesce(${approachClaims.ending}, case when ${approachClaims.endsAt} > now() then 'ACTIVE' else 'EXPIRED' end)`

const CLAIMED: Record<string, SQL> = {
  partner: sql`${approachClaims.partnerId} = any(${$('partner')}::text[])`,
  status: sql`${status} = any(${$('status')}::text[])`,
}

const claimed = (filters: readonly string[]) => and(...filters.map((name) => CLAIMED[name]!), isOwn(approachClaims.partnerId))

const claimList = shaped('approach_claims_list', (db, { filters, after, size }: { filters: string[]; after: boolean; size: number }) =>
  db
    .select(claimColumns)
    .from(approachClaims)
    .where(and(claimed(filters), after ? sql`${approachClaims.id} < ${$('afterId')}` : undefined))
    .orderBy(desc(approachClaims.id))
    .limit(size),
)
export const claimPage = (db: Database, viewer: Viewer, args: ClaimListArgs): Promise<ApproachClaimRow[]> => {
  const filter = given(args.filter)
  const [afterId] = position(args, 1) ?? []
  return claimList(db, { filters: filter.map(([name]) => name).sort(), after: !!afterId, size: bucket(limit(args)) }, { ...Object.fromEntries(filter), ...asking(viewer), afterId })
}

const claimCounted = shaped('approach_claims_count', (db, { filters }: { filters: string[] }) => db.select({ count: sql<number>`count(*)::int` }).from(approachClaims).where(claimed(filters)))
export const claimCount = async (db: Database, viewer: Viewer, args: ClaimListArgs) => {
  const filter = given(args.filter)
  return (await claimCounted(db, { filters: filter.map(([name]) => name).sort() }, { ...Object.fromEntries(filter), ...asking(viewer) }))[0]!.count
}

const lock = prepared('approach_claims_lock', (db) =>
  db.select(claimColumns).from(approachClaims).where(and(eq(approachClaims.id, $('id')), isOwn(approachClaims.partnerId))).for('no key update'),
)
/** Locks the claim for the change that follows. */
export const lockClaim = async (db: Database, viewer: Viewer, id: string): Promise<ApproachClaimRow | undefined> => (await lock(db, { id, ...asking(viewer) }))[0]

/** Ends the claim now, in the way and for the reason given. */
export const endClaim = async (db: Database, id: string, values: Changes<ApproachClaimRow>): Promise<ApproachClaimRow> => {
  const [row] = await db
    .update(approachClaims)
    .set({ ...(values as Partial<ApproachClaimRow>), endsAt: sql`now()`, version: sql`${approachClaims.version} + 1` })
    .where(eq(approachClaims.id, id))
    .returning()
  return { ...row!, seenCustomerId: row!.convertedCustomerId }
}

// ── terms ────────────────────────────────────────────────────────────────────────────────────────────────────────

const allTerms = prepared('approach_terms_all', (db) => db.select().from(approachTerms).where(sql`${$('kind')}::text = 'EMPLOYEE'`).orderBy(sql`${approachTerms.partnerId} nulls first`))
export const approachTermsFor = (db: Database, { kind }: Viewer): Promise<ApproachTermsRow[]> => allTerms(db, { kind })

export const setTerms = async (db: Database, row: typeof approachTerms.$inferInsert): Promise<ApproachTermsRow> =>
  (
    await db
      .insert(approachTerms)
      .values(row)
      .onConflictDoUpdate({
        target: approachTerms.partnerId,
        set: { questionsPerDay: row.questionsPerDay, protectedDays: row.protectedDays, mostClaims: row.mostClaims, updatedAt: sql`now()` },
      })
      .returning()
  )[0]!
