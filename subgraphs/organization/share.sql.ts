import { everything, inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, desc, eq, inArray, type SQLWrapper, sql } from 'drizzle-orm'
import { eyes } from './reach.sql.ts'
import { type PartnerShareRow, partnerShares } from './tables.ts'
import type { Industry } from './types.generated.ts'

const $ = sql.placeholder

/** A partner sees its own shares; others those of the customers they see. */
const isOwn = (partnerId: SQLWrapper) => sql`(${$('kind')}::text <> 'PARTNER' or 'partner:' || ${partnerId} = any(${$('keys')}::text[]))`

/** In force or to come; one that was ended before it began is neither. */
const isOpen = (startsAt: SQLWrapper, endsAt: SQLWrapper) => sql`${endsAt} > greatest(now(), ${startsAt})`

/** Which shares the viewer may see. */
const visible = and(inScope(partnerShares.customerId), isOwn(partnerShares.partnerId))

export type ShareListArgs = PageArgs & { includeEnded: boolean }

const ofPartners = shaped('shares_of_partners', (db, { size, after, includeEnded }: { size: number; after: boolean; includeEnded: boolean }) => {
  const behind = after ? sql`and s.id < ${$('afterId')}` : sql``
  const open = includeEnded ? sql`` : sql`and ${isOpen(sql`s.starts_at`, sql`s.ends_at`)}`
  return db
    .select()
    .from(partnerShares)
    .where(
      sql`${partnerShares.id} in (select page.id from unnest(${$('partners')}::text[]) as partner (id), lateral (
        select s.id from organization.partner_shares s where s.partner_id = partner.id and ${inScope(sql`s.customer_id`)} and ${isOwn(sql`s.partner_id`)} ${open} ${behind}
        order by s.id desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(partnerShares.id))
})
/** The latest shares of each of many partners. */
export const sharesOf = (db: Database, viewer: Viewer, args: ShareListArgs, partnerIds: readonly string[]) => {
  const [afterId] = position(args, 1) ?? []
  return ofPartners(db, { size: bucket(limit(args)), after: !!afterId, includeEnded: args.includeEnded }, { partners: partnerIds, ...eyes(viewer), afterId })
}

const counts = preparedRows<{ partnerId: string; count: number }>(
  'shares_counts',
  sql`select s.partner_id as "partnerId", count(*)::int as count from organization.partner_shares s
      where s.partner_id = any(${$('partners')}::text[]) and ${inScope(sql`s.customer_id`)} and ${isOwn(sql`s.partner_id`)} and (${$('includeEnded')}::boolean or ${isOpen(sql`s.starts_at`, sql`s.ends_at`)})
      group by s.partner_id`,
)
export const shareCountsOf = (db: Database, viewer: Viewer, includeEnded: boolean, partnerIds: readonly string[]) =>
  counts(db, { partners: partnerIds, includeEnded, ...eyes(viewer) })

const ofCustomers = prepared('shares_of_customers', (db) =>
  db
    .select({ askedId: sql<string>`shared.customer_id`, share: partnerShares, seesCustomer: sql<boolean>`${inScope(partnerShares.customerId)}` })
    .from(partnerShares)
    .innerJoin(
      sql`(select p.customer_id, a.id from access.places p cross join unnest(p.path) as a (id)
        where p.customer_id = any(${$('ids')}::text[]) and ${inScope(sql`p.customer_id`)}) shared`,
      sql`shared.id = ${partnerShares.customerId} and (${partnerShares.withBranches} or shared.id = shared.customer_id)`,
    )
    .where(and(isOpen(partnerShares.startsAt, partnerShares.endsAt), isOwn(partnerShares.partnerId)))
    .orderBy(desc(partnerShares.id)),
)
/** Shares in force or to come that cover each of many customers, and whether the viewer sees the customer they stand at. */
export const sharesCovering = (db: Database, viewer: Viewer, ids: readonly string[]) => ofCustomers(db, { ids, ...eyes(viewer) })

export type Shared = Pick<PartnerShareRow, 'customerId' | 'withBranches'>
export type Scope = Shared & { regionCode: string | null; industry: Industry }

const scopes = preparedRows<Scope>(
  'shares_scopes',
  sql`select distinct shared.customer_id as "customerId", shared.with_branches as "withBranches", u.region_code as "regionCode", p.industry
      from unnest(${$('ids')}::text[], ${$('withBranches')}::boolean[]) as shared (customer_id, with_branches)
      join access.places p on p.path @> array[shared.customer_id] and (shared.with_branches or p.customer_id = shared.customer_id)
      left join organization.org_units u on u.id = p.unit_id
      ${everything('an agreement has to cover all that a share opens, whoever asks')}`,
)
/** Regions of the managing units and industries of all customers that are opened by each of these. */
export const scopesOf = (db: Database, shared: readonly Shared[]) =>
  scopes(db, { ids: shared.map(({ customerId }) => customerId), withBranches: shared.map(({ withBranches }) => withBranches) })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('shares_lock', (db) => db.select().from(partnerShares).where(and(eq(partnerShares.id, $('id')), visible)).for('no key update'))
/** Locks the share for the change that follows. */
export const lockShare = async (db: Database, viewer: Viewer, id: string) => (await lock(db, { id, ...eyes(viewer) }))[0]

export const insertShare = async (db: Database, row: typeof partnerShares.$inferInsert) => (await db.insert(partnerShares).values(row).returning())[0]!

/** Ends now what runs; what has not begun never does. */
export const endShare = async (db: Database, id: string) =>
  (
    await db
      .update(partnerShares)
      .set({ endsAt: sql`greatest(now(), ${partnerShares.startsAt})` })
      .where(eq(partnerShares.id, id))
      .returning()
  )[0]!

/** Shares that began within these moments end now; returns them. */
export const endShares = (db: Database, partnerId: string, from: string, until: string) =>
  db
    .update(partnerShares)
    .set({ endsAt: sql`greatest(now(), ${partnerShares.startsAt})` })
    .where(and(eq(partnerShares.partnerId, partnerId), sql`${partnerShares.startsAt} >= ${from}::timestamptz and ${partnerShares.startsAt} < ${until}::timestamptz`, isOpen(partnerShares.startsAt, partnerShares.endsAt)))
    .returning()

const ending = prepared('shares_ending', (db) =>
  db
    .select()
    .from(partnerShares)
    .where(
      sql`${partnerShares.partnerId} = ${$('partnerId')} and ${partnerShares.endsAt} = ${$('at')}::timestamptz and ${partnerShares.startsAt} < ${partnerShares.endsAt}
        ${everything('what was shared ends, or runs on, with the agreement, whoever renews it')}`,
    )
    .for('no key update'),
)
/** Shares that would end at this moment, locked. */
export const lockSharesEnding = (db: Database, partnerId: string, at: string): Promise<PartnerShareRow[]> => ending(db, { partnerId, at })

/** Shares run on until another moment; returns them. */
export const extendShares = (db: Database, ids: readonly string[], until: string) =>
  db.update(partnerShares).set({ endsAt: until }).where(inArray(partnerShares.id, [...ids])).returning()
