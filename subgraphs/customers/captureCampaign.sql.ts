import { inScope, inScopeFromKeys } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, desc, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { type CaptureCampaignCustomerRow, type CaptureCampaignRow, captureCampaigns } from './tables.ts'

const $ = sql.placeholder

/** Campaigns of the viewer's own unit and of units below those it holds. */
const visible = sql`(${captureCampaigns.unitId} = ${$('unitId')} or exists (
  select from access.unit_ancestors u where u.unit_id = ${captureCampaigns.unitId} and 'unit:' || u.ancestor_id = any(${$('keys')}::text[])))`

const byIds = prepared('capture_campaigns_by_ids', (db) =>
  db.select().from(captureCampaigns).where(and(sql`${captureCampaigns.id} = any(${$('ids')}::text[])`, visible)),
)
export const campaignsByIds = (db: Database, { keys, unitId }: Viewer, ids: readonly string[]): Promise<CaptureCampaignRow[]> => byIds(db, { ids, keys, unitId })

export type CampaignListArgs = PageArgs & { isOpen?: boolean | null }

const chosen = (isOpen: boolean) => and(visible, isOpen ? sql`(${captureCampaigns.closedAt} is null) = ${$('isOpen')}::boolean` : undefined)

const list = shaped('capture_campaigns', (db, { size, after, isOpen }: { size: number; after: boolean; isOpen: boolean }) =>
  db
    .select()
    .from(captureCampaigns)
    .where(and(chosen(isOpen), after ? sql`${captureCampaigns.id} < ${$('afterId')}` : undefined))
    .orderBy(desc(captureCampaigns.id))
    .limit(size),
)
export const campaignPage = (db: Database, { keys, unitId }: Viewer, args: CampaignListArgs): Promise<CaptureCampaignRow[]> => {
  const [afterId] = position(args, 1) ?? []
  return list(db, { size: bucket(limit(args)), after: !!afterId, isOpen: args.isOpen != null }, { isOpen: args.isOpen, keys, unitId, afterId })
}

const counted = shaped('capture_campaigns_count', (db, { isOpen }: { isOpen: boolean }) =>
  db.select({ count: sql<number>`count(*)::int` }).from(captureCampaigns).where(chosen(isOpen)),
)
export const campaignCount = async (db: Database, { keys, unitId }: Viewer, { isOpen }: CampaignListArgs) =>
  (await counted(db, { isOpen: isOpen != null }, { isOpen, keys, unitId }))[0]!.count

/** What the files of these customers hold, looked up one by one … */
const oneByOne = sql`cross join lateral (select array_agg(f.key) as items from customers.held_items f where f.customer_id = c.id) file`
/** … or read for all customers at once, which is what a list of very many needs. */
const allAtOnce = sql`left join (select f.customer_id, array_agg(f.key) as items from customers.held_items f group by f.customer_id) file on file.customer_id = c.id`

/** Scores of customers, by the norm of each one's tier as `scoreOf` counts them; one without a norm has none. */
const scores = (of: SQL, file: SQL) => sql`
  select c.id as customer_id, norm.score
  from ${of} c
  ${file}
  cross join lateral (
    select (100 * coalesce(sum(n.weight) filter (where n.key = any(file.items)), 0) / sum(n.weight))::int as score
    from customers.norm_items n where n.tier is not distinct from c.tier) norm
  where norm.score is not null`

const mine = (campaign: SQLWrapper) => scores(sql`(
  select c.id, c.tier from customers.capture_campaign_customers m join customers.customers c on c.id = m.customer_id
  where m.campaign_id = ${campaign} and ${inScope(sql`c.id`)})`, oneByOne)

const isReachedIs = sql`(s.score >= g.goal_score) = ${$('isReached')}::boolean`

const customersIn = shaped('capture_campaign_customers', (db, { size, after, isReached }: { size: number; after: boolean; isReached: boolean }) =>
  db
    .select({ id: sql<string>`s.customer_id`, score: sql<number>`s.score`, scoreAtStart: sql<number>`m.score_at_start`, goalScore: sql<number>`g.goal_score` })
    .from(sql`(${mine($('campaign'))}) s join customers.capture_campaign_customers m on m.customer_id = s.customer_id and m.campaign_id = ${$('campaign')}
      join customers.capture_campaigns g on g.id = m.campaign_id`)
    .where(and(isReached ? isReachedIs : undefined, after ? sql`(s.score, s.customer_id) > (${$('afterScore')}::int, ${$('afterId')})` : undefined))
    .orderBy(sql`s.score, s.customer_id`)
    .limit(size),
)
export type CampaignCustomerArgs = PageArgs & { isReached?: boolean | null }
/** Customers of a campaign that the viewer sees, lowest score first. */
export const campaignCustomers = (db: Database, { keys }: Viewer, campaign: string, args: CampaignCustomerArgs): Promise<CaptureCampaignCustomerRow[]> => {
  const [afterScore, afterId] = position(args, 2, /^\d{1,3}$/) ?? []
  return customersIn(db, { size: bucket(limit(args)), after: !!afterId, isReached: args.isReached != null }, { campaign, keys, isReached: args.isReached, afterScore, afterId })
}
export const campaignCustomerSort = (row: CaptureCampaignCustomerRow) => [String(row.score), row.id]

const tallies = preparedRows<{ campaignId: string; customerCount: number; reachedCount: number }>(
  'capture_campaign_tallies',
  sql`select g.id as "campaignId", count(*)::int as "customerCount", count(*) filter (where s.score >= g.goal_score)::int as "reachedCount"
      from customers.capture_campaigns g, lateral (${mine(sql`g.id`)}) s where g.id = any(${$('ids')}::text[]) group by g.id`,
)
/** Customers of each campaign that the viewer sees, and how many of them have reached the goal. */
export const campaignTallies = (db: Database, { keys }: Viewer, ids: readonly string[]) => tallies(db, { ids, keys })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const insertCampaign = async (db: Database, row: typeof captureCampaigns.$inferInsert) => (await db.insert(captureCampaigns).values(row).returning())[0]!

const takeIn = preparedRows<{ count: number }>(
  'capture_campaign_take_in',
  sql`with taken as (
        insert into customers.capture_campaign_customers (campaign_id, customer_id, score_at_start)
        select ${$('id')}, s.customer_id, s.score from (${scores(sql`(
          select c.id, c.tier from customers.customers c
          where c.status <> 'CLOSED' and (cardinality(${$('tiers')}::text[]) = 0 or c.tier = any(${$('tiers')}::text[]))
            and c.unit_id in (select u.unit_id from access.unit_ancestors u where u.ancestor_id = ${$('unitId')}) and ${inScopeFromKeys(sql`c.id`)})`, allAtOnce)}) s
        where s.score < ${$('goalScore')}::int returning 1)
      select count(*)::int as count from taken`,
)
/** Takes in the customers of the unit and those below it that the viewer sees and that stand below the goal; says how many. */
export const takeInCustomers = async (db: Database, { keys }: Viewer, { id, goalScore, unitId, tiers }: Pick<CaptureCampaignRow, 'id' | 'goalScore' | 'unitId' | 'tiers'>) =>
  (await takeIn(db, { id, goalScore, unitId, tiers, keys }))[0]!.count

const lock = prepared('capture_campaigns_lock', (db) => db.select().from(captureCampaigns).where(and(eq(captureCampaigns.id, $('id')), visible)).for('update'))
export const lockCampaign = async (db: Database, { keys, unitId }: Viewer, id: string) => (await lock(db, { id, keys, unitId }))[0]

export const closeCampaign = async (db: Database, id: string) =>
  (await db.update(captureCampaigns).set({ closedAt: sql`now()`, version: sql`${captureCampaigns.version} + 1` }).where(eq(captureCampaigns.id, id)).returning())[0]!
