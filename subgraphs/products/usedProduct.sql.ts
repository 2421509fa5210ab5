import { inScope, inScopeFromKeys } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { walkOf } from '@panorama/kit/walk'
import { and, asc, desc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { inBranch } from './audience.sql.ts'
import { productOfferings, type UsedProductRow, type UsedProductSummaryRow, usedProducts } from './tables.ts'
import type { UsedProductFilter, UsedProductStatus } from './types.generated.ts'

/** Which used products the viewer may see: those of the customers it may see. */
const visible = inScope(usedProducts.customerId)

const $ = sql.placeholder

const byIds = prepared('used_products_by_ids', (db) =>
  db.select().from(usedProducts).where(and(sql`${usedProducts.id} = any(${$('ids')}::text[])`, visible)),
)
export const usedProductsByIds = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<UsedProductRow[]> => byIds(db, { ids, keys })

const byPackage = prepared('used_products_by_package', (db) =>
  db
    .select(getTableColumns(usedProducts))
    .from(usedProducts)
    .innerJoin(productOfferings, eq(productOfferings.id, usedProducts.offeringId))
    .where(and(sql`${usedProducts.packageId} = any(${$('ids')}::text[])`, visible))
    .orderBy(asc(productOfferings.code), asc(usedProducts.id)),
)
/** What these used packages consist of, by product code. */
export const partsOfPackages = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<UsedProductRow[]> => byPackage(db, { ids, keys })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Conditions by name, over the alias `u`. */
const FILTERS: Record<string, SQL> = {
  status: sql`u.status = any(${$('status')}::text[])`,
  offeringId: sql`u.offering_id = any(${$('offeringId')}::text[])`,
  regionCode: sql`u.region_code = any(${$('regionCode')}::text[])`,
  categoryId: sql`u.offering_id = any(array(select o.id from products.product_offerings o where ${inBranch(sql`o.category_id`)}))`,
  customerId: sql`u.customer_id = ${$('customerId')}`,
  tree: sql`u.customer_id in (select p.customer_id from access.places p where p.path @> array[${$('customerId')}::text])`,
}

const filtersOf = (filter: object | null | undefined) => {
  const entries = Object.entries(filter ?? {}).filter(([, value]) => value != null)
  return { filters: entries.map(([name]) => name).sort(), params: Object.fromEntries(entries) }
}

const conditions = (filters: readonly string[]) => filters.map((name) => FILTERS[name]!)

export type UsedProductArgs = PageArgs & { filter?: UsedProductFilter | null }

const list = shaped('used_products_of', (db, { filters, after, size }: { filters: string[]; after: boolean; size: number }) => {
  const wanted = [sql`u.customer_id = customer.id`, ...conditions(filters), after ? sql`u.id < ${$('afterId')}` : undefined]
  return db
    .select()
    .from(usedProducts)
    .where(
      sql`${usedProducts.id} in (select page.id from unnest(${$('customers')}::text[]) as customer (id), lateral (
        select u.id from products.used_products u where ${and(...wanted)} order by u.id desc limit ${sql.raw(String(size))}) page
        where ${inScope(sql`customer.id`)})`,
    )
    .orderBy(desc(usedProducts.id))
})
/** The newest used products of each of many customers. */
export const usedProductsOf = (db: Database, { keys }: Viewer, args: UsedProductArgs, customers: readonly string[]): Promise<UsedProductRow[]> => {
  const { filters, params } = filtersOf(args.filter)
  const [afterId] = position(args, 1) ?? []
  return list(db, { filters, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, customers, keys, afterId })
}

/** What the cursor of a customer's list holds. */
export const sortValues = ({ id }: UsedProductRow) => [id]

/** The customers of the parameter that the viewer may see, each with itself or with its whole tree as far as visible, as `its`. */
const itself = sql`unnest(${$('customers')}::text[]) as customer (id) cross join lateral (select customer.id as customer_id where ${inScope(sql`customer.id`)}) its`
const itsTree = sql`unnest(${$('customers')}::text[]) as customer (id) join access.places top on top.customer_id = customer.id
  join access.places its on its.root_id = top.root_id and its.path @> array[customer.id] and ${inScope(sql`its.customer_id`)}`

const countsOf = shaped('used_products_counts', (db, { filters, includeBranches }: { filters: string[]; includeBranches: boolean }) =>
  db
    .select({ customerId: sql<string>`customer.id`, count: sql<number>`count(*)::int` })
    .from(includeBranches ? itsTree : itself)
    .innerJoin(sql`products.used_products u`, sql`u.customer_id = its.customer_id`)
    .where(and(...conditions(filters)))
    .groupBy(sql`customer.id`),
)
export type CountArgs = { filter?: UsedProductFilter | null; includeBranches: boolean }
/** How many used products each of many customers has, with or without those of its branches. */
export const usedCountsOf = (db: Database, { keys }: Viewer, { filter, includeBranches }: CountArgs, customers: readonly string[]) => {
  const { filters, params } = filtersOf(filter)
  return countsOf(db, { filters, includeBranches }, { ...params, customers, keys })
}

export type RootArgs = UsedProductArgs & { customerId?: string | null; includeBranches: boolean }

type Shape = { filters: string[]; after: boolean; size: number }

const AFTER = sql`(u.customer_id, u.id) < (${$('afterCustomer')}, ${$('afterId')})`

/**
 * Everything, by an index-ordered walk down each of the viewer's keys to the first customers that use something: as many
 * as the page has rows are enough, so it costs the same for all.
 */
const walk = shaped('used_products_walk', (db, { after, size }: Omit<Shape, 'filters'>) => {
  const most = sql.raw(String(size))
  return db
    .select()
    .from(usedProducts)
    .where(
      sql`${usedProducts.id} in (select u.id from products.used_products u where u.customer_id in (
          select distinct w.customer_id from unnest(${$('keys')}::text[]) as k (key), lateral (
            select distinct s.customer_id from access.scope_keys s
            where s.key = k.key and s.starts_at <= now() and s.ends_at > now() ${after ? sql`and s.customer_id <= ${$('afterCustomer')}` : sql``}
              and exists (select from products.used_products u where u.customer_id = s.customer_id ${after ? sql`and ${AFTER}` : sql``})
            order by s.customer_id desc limit ${most}) w
          order by w.customer_id desc limit ${most})
        ${after ? sql`and ${AFTER}` : sql``} order by u.customer_id desc, u.id desc limit ${most})`,
    )
    .orderBy(desc(usedProducts.customerId), desc(usedProducts.id))
})

const u = alias(usedProducts, 'u')

/** Filters with an index that goes on in the order of the list, the rarer first. */
const ALONG = [
  { filter: 'offeringId', column: u.offeringId, values: sql`${$('offeringId')}::text[]` },
  { filter: 'regionCode', column: u.regionCode, values: sql`${$('regionCode')}::text[]` },
  { filter: 'status', column: u.status, values: sql`${$('status')}::text[]` },
] as const

/** Narrowed by a filter, but not to a customer. */
const narrowed = shaped('used_products_narrowed', (db, { filters, after, size }: Shape) => {
  const where = and(...conditions(filters), after ? AFTER : undefined)
  const along = ALONG.find(({ filter }) => filters.includes(filter))
  return db
    .select()
    .from(usedProducts)
    .where(sql`${usedProducts.id} in ${walkOf({ from: sql`products.used_products u`, row: u, by: sql`u.customer_id`, where, size, along })}`)
    .orderBy(desc(usedProducts.customerId), desc(usedProducts.id))
})

/** Of one customer, with its tree or without. */
const below = shaped('used_products_below', (db, { filters, after, size }: Shape) =>
  db
    .select()
    .from(usedProducts)
    .where(
      sql`${usedProducts.id} in (select u.id from products.used_products u
        where ${and(...conditions(filters), inScope(sql`u.customer_id`), after ? AFTER : undefined)}
        order by u.customer_id desc, u.id desc limit ${sql.raw(String(size))})`,
    )
    .orderBy(desc(usedProducts.customerId), desc(usedProducts.id)),
)

/** What the cursor of the list over all customers holds. */
export const rootSortValues = ({ customerId, id }: UsedProductRow) => [customerId, id]

const rootFilters = ({ filter, customerId, includeBranches }: Omit<RootArgs, keyof PageArgs>) => {
  const { filters, params } = filtersOf(filter)
  if (customerId == null) return { filters, params }
  return { filters: [...filters, includeBranches ? 'tree' : 'customerId'], params: { ...params, customerId } }
}

export const usedProductPage = (db: Database, { keys }: Viewer, args: RootArgs): Promise<UsedProductRow[]> => {
  const { filters, params } = rootFilters(args)
  const [afterCustomer, afterId] = position(args, 2) ?? []
  const page = { filters, after: afterId !== undefined, size: bucket(limit(args)) }
  const values = { ...params, keys, afterCustomer, afterId }
  if (filters.length === 0) return walk(db, { after: page.after, size: page.size }, values)
  return (args.customerId != null ? below : narrowed)(db, page, values)
}

const counted = shaped('used_products_count', (db, { filters }: Pick<Shape, 'filters'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(sql`products.used_products u`).where(and(...conditions(filters), inScopeFromKeys(sql`u.customer_id`))),
)
export const usedProductCount = async (db: Database, { keys }: Viewer, args: Omit<RootArgs, keyof PageArgs>) => {
  const { filters, params } = rootFilters(args)
  return (await counted(db, { filters }, { ...params, keys }))[0]!.count
}

// ── what is in use, per offering and city ────────────────────────────────────────────────────────────────────────

const IN_USE: readonly UsedProductStatus[] = ['ACTIVE', 'SUSPENDED', 'PENDING_TERMINATE']

const summary = (name: string, customers: SQL) =>
  preparedRows<UsedProductSummaryRow>(
    name,
    sql`select city.customer_id as "customerId", city.offering_id as "offeringId", sum(city.count)::int as count, trim_scale(sum(city.quantity))::text as quantity,
        json_agg(json_build_object('regionCode', city.region_code, 'count', city.count, 'quantity', trim_scale(city.quantity)::text)
          order by city.count desc, city.region_code) as regions
      from (
        select customer.id as customer_id, u.offering_id, u.region_code, count(*)::int as count, sum(u.quantity) as quantity
        from ${customers} join products.used_products u on u.customer_id = its.customer_id
        where u.status = any(${$('status')}::text[])
        group by customer.id, u.offering_id, u.region_code
      ) city join products.product_offerings o on o.id = city.offering_id
      group by city.customer_id, city.offering_id, o.code order by o.code`,
  )
const ownSummary = summary('used_products_summary', itself)
const treeSummary = summary('used_products_summary_tree', itsTree)
/** What each of many customers has in use, by product code. */
export const summariesOf = (db: Database, { keys }: Viewer, { includeBranches }: { includeBranches: boolean }, customers: readonly string[]) =>
  (includeBranches ? treeSummary : ownSummary)(db, { customers, keys, status: IN_USE })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('used_products_lock', (db) =>
  db
    .select()
    .from(usedProducts)
    .where(and(sql`(${usedProducts.id} = ${$('id')} or ${usedProducts.packageId} = ${$('id')})`, visible))
    .orderBy(asc(usedProducts.id))
    .for('no key update'),
)
/** Locks the used product, and the components of a package, for the change that follows. */
export const lockUsedProduct = async (db: Database, { keys }: Viewer, id: string) => {
  const rows = await lock(db, { id, keys })
  return { row: rows.find((row) => row.id === id), components: rows.filter((row) => row.id !== id) }
}

/** The package first, then its components. */
export const insertUsedProducts = (db: Database, rows: (typeof usedProducts.$inferInsert)[]) => db.insert(usedProducts).values(rows).returning()

export const updateUsedProducts = (db: Database, ids: readonly string[], values: Changes<UsedProductRow>): Promise<UsedProductRow[]> =>
  db
    .update(usedProducts)
    .set({ ...(values as Partial<UsedProductRow>), version: sql`${usedProducts.version} + 1`, updatedAt: sql`now()` })
    .where(inArray(usedProducts.id, [...ids]))
    .returning()
