import { inScopeFromKeys } from '@panorama/kit/access'
import { type Database, prepared } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, getTableColumns, gt, type SQL, sql } from 'drizzle-orm'
import { fits, meantFor, reader } from './audience.sql.ts'
import { businessCategories, type DiscountPlanRow, discountPlanCategories, discountPlans } from './tables.ts'
import type { DiscountPlanFilter } from './types.generated.ts'

const $ = sql.placeholder

const inForce = (day: SQL) => sql`${day} between ${discountPlans.validFrom} and coalesce(${discountPlans.validTo}, 'infinity')`

/** Which plans the viewer may see: staff all, others those granted today that a customer of theirs qualifies for, and those one has. */
const visible = sql`(${$('staff')}::boolean
  or (${inForce(sql`${$('today')}::date`)} and exists (
    select from access.places p where ${inScopeFromKeys(sql`p.customer_id`)} and ${fits(discountPlans.classes, discountPlans.tiers, 'p')}))
  or ${discountPlans.id} = any(array(select u.discount_plan_id from products.used_products u where ${inScopeFromKeys(sql`u.customer_id`)})))`

const byIds = prepared('plans_by_ids', (db) =>
  db.select().from(discountPlans).where(and(sql`${discountPlans.id} = any(${$('ids')}::text[])`, visible)),
)
export const plansByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<DiscountPlanRow[]> => byIds(db, { ids, ...reader(viewer) })

const inUse = prepared('plans_in_use', (db) => db.select().from(discountPlans).where(sql`${discountPlans.id} = any(${$('ids')}::text[])`))
/** Plans of used products, which were checked: who sees one in use sees its discount. */
export const plansInUse = (db: Database, ids: readonly string[]): Promise<DiscountPlanRow[]> => inUse(db, { ids })

const categories = prepared('plans_categories', (db) =>
  db
    .select({ ...getTableColumns(businessCategories), planId: discountPlanCategories.planId })
    .from(discountPlanCategories)
    .innerJoin(businessCategories, eq(businessCategories.id, discountPlanCategories.categoryId))
    .where(sql`${discountPlanCategories.planId} = any(${$('ids')}::text[])`)
    .orderBy(asc(businessCategories.code)),
)
/** The branches each of these plans is limited to; the plan was checked. */
export const categoriesOfPlans = (db: Database, ids: readonly string[]) => categories(db, { ids })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type PlanListArgs = PageArgs & { eligibleFor?: string | null; filter?: DiscountPlanFilter | null }

type Shape = { filters: string[]; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  eligibleFor: meantFor(discountPlans.classes, discountPlans.tiers, 'eligibleFor'),
  on: inForce(sql`${$('on')}::date`),
  // no branches named: every offering; else one of those above the offering
  offeringId: sql`(not exists (select from products.discount_plan_categories d where d.plan_id = ${discountPlans.id}) or exists (
    select from products.discount_plan_categories d
    join products.product_offerings o on o.id = ${$('offeringId')}
    join products.business_categories c on c.id = o.category_id
    where d.plan_id = ${discountPlans.id} and d.category_id = any(c.path)))`,
  termMonths: sql`${discountPlans.minimumTermMonths} <= ${$('termMonths')}::integer`,
}

const conditions = (filters: string[]) => and(...filters.map((name) => FILTERS[name]!), visible)

const page = shaped('plans_page', (db, { filters, after, size }: Shape) =>
  db
    .select()
    .from(discountPlans)
    .where(and(conditions(filters), after ? gt(discountPlans.code, $('after')) : undefined))
    .orderBy(asc(discountPlans.code))
    .limit(size),
)

/** What the cursor of a list holds. */
export const sortValues = ({ code }: DiscountPlanRow) => [code]

const shapeOf = ({ eligibleFor, filter }: Pick<PlanListArgs, 'eligibleFor' | 'filter'>, today: string) => {
  const asked = { ...filter, eligibleFor, on: filter?.on ?? (eligibleFor ? today : null) }
  const entries = Object.entries(asked).filter(([, value]) => value != null)
  return { filters: entries.map(([name]) => name).sort(), params: Object.fromEntries(entries) }
}

export const planPage = (db: Database, viewer: Viewer, args: PlanListArgs): Promise<DiscountPlanRow[]> => {
  const known = reader(viewer)
  const { filters, params } = shapeOf(args, known.today)
  const [after] = position(args, 1) ?? []
  return page(db, { filters, after: after !== undefined, size: bucket(limit(args)) }, { ...params, ...known, after })
}

const counted = shaped('plans_count', (db, { filters }: Pick<Shape, 'filters'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(discountPlans).where(conditions(filters)),
)
export const planCount = async (db: Database, viewer: Viewer, args: PlanListArgs) => {
  const known = reader(viewer)
  const { filters, params } = shapeOf(args, known.today)
  return (await counted(db, { filters }, { ...params, ...known }))[0]!.count
}

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('plans_lock', (db) => db.select().from(discountPlans).where(and(eq(discountPlans.id, $('id')), visible)).for('no key update'))
/** Locks the plan for the change that follows. */
export const lockPlan = async (db: Database, viewer: Viewer, id: string) => (await lock(db, { id, ...reader(viewer) }))[0]

export const insertPlan = async (db: Database, row: typeof discountPlans.$inferInsert, categoryIds: readonly string[]) => {
  const [plan] = await db.insert(discountPlans).values(row).returning()
  if (categoryIds.length) await db.insert(discountPlanCategories).values(categoryIds.map((categoryId) => ({ planId: row.id, categoryId })))
  return plan!
}

export const endPlan = async (db: Database, id: string, validTo: string) =>
  (await db.update(discountPlans).set({ validTo, version: sql`${discountPlans.version} + 1`, updatedAt: sql`now()` }).where(eq(discountPlans.id, id)).returning())[0]!
