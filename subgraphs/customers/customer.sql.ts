import { inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, lte, or, type SQL, sql } from 'drizzle-orm'
import { type CustomerRow, classThresholds, customers } from './tables.ts'
import type { CustomerFilter, CustomerSort } from './types.generated.ts'

/** Which customers the viewer may see; every statement below goes through it. */
const visible = inScope(customers.id)

const $ = sql.placeholder

const byIds = prepared('customers_by_ids', (db) =>
  db.select().from(customers).where(and(sql`${customers.id} = any(${$('ids')}::text[])`, visible)),
)
export const customersByIds = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<CustomerRow[]> => byIds(db, { ids, keys })

const byCode = prepared('customers_by_code', (db) => db.select().from(customers).where(and(eq(customers.code, $('code')), visible)))
export const customersByCode = (db: Database, { keys }: Viewer, code: string) => byCode(db, { code, keys })

const byIdentifier = prepared('customers_by_identifier', (db) =>
  db
    .select()
    .from(customers)
    .where(
      and(
        sql`${customers.id} = (select i.customer_id from customers.identifiers i where i.system = ${$('system')} and i.value = ${$('value')})`,
        visible,
      ),
    ),
)
export const customersByIdentifier = (db: Database, { keys }: Viewer, system: string, value: string) => byIdentifier(db, { system, value, keys })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type CustomerListArgs = PageArgs & { filter?: CustomerFilter | null; search?: string | null; sort: CustomerSort }

type Shape = { filters: string[]; search: boolean; byPhone: boolean; sort: CustomerSort; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  status: sql`${customers.status} = any(${$('status')}::text[])`,
  tier: sql`${customers.tier} = any(${$('tier')}::text[])`,
  classes: sql`${customers.classes} && ${$('classes')}::text[]`,
  category: sql`${customers.category} = any(${$('category')}::text[])`,
  industry: sql`${customers.industry} = any(${$('industry')}::text[])`,
  level: sql`${customers.level} = any(${$('level')}::text[])`,
  provinceCode: sql`${customers.provinceCode} = any(${$('provinceCode')}::text[])`,
  regionCode: sql`${customers.regionCode} = any(${$('regionCode')}::text[])`,
  managedBy: sql`${customers.unitId} = any(${$('managedBy')}::text[])`,
  isHeadquarters: sql`(${customers.parentId} is null) = ${$('isHeadquarters')}::boolean`,
}

/** The gram index finds candidates for any part of any name; the text itself decides. */
const matches = (byPhone: boolean) => {
  const byName = sql`customers.grams(${$('search')}) <@ ${sql.raw('search_grams')} and strpos(lower(concat_ws(' ', ${customers.name},
    ${customers.shortName}, ${customers.code}, ${customers.phone}, ${customers.registrationNumber},
    (select string_agg(a.alias, ' ') from customers.aliases a where a.customer_id = ${customers.id}))), lower(${$('search')})) > 0`
  // Whole numbers only: a part of a contact's number would let it be guessed digit by digit.
  const byContact = sql`${customers.id} in (select c.customer_id from customers.contacts c where (c.mobile = ${$('search')} or c.phone = ${$('search')}) and c.left_at is null)`
  return byPhone ? or(byName, byContact) : byName
}

const conditions = ({ filters, search, byPhone }: Pick<Shape, 'filters' | 'search' | 'byPhone'>) =>
  and(...filters.map((name) => FILTERS[name]!), search ? matches(byPhone) : undefined)

/** Newest first without search: an index-ordered walk down each of the viewer's keys, so the page costs the same for all. */
const walk = shaped('customers_walk', (db, shape: Shape) => {
  const after = shape.after ? sql`and s.customer_id < ${$('afterId')}` : sql``
  const filtered = shape.filters.length ? sql`join ${customers} on ${customers.id} = s.customer_id` : sql``
  const where = shape.filters.length ? sql`and ${conditions(shape)}` : sql``
  const page = sql`(select distinct w.customer_id from unnest(${$('keys')}::text[]) as k (key), lateral (
      select s.customer_id from access.scope_keys s ${filtered}
      where s.key = k.key and s.starts_at <= now() and s.ends_at > now() ${after} ${where}
      order by s.customer_id desc limit ${sql.raw(String(shape.size))}) w
    order by w.customer_id desc limit ${sql.raw(String(shape.size))})`
  return db.select().from(customers).where(sql`${customers.id} in ${page}`).orderBy(desc(customers.id))
})

/** By name, or found by search: candidates first, then the predicate. */
const scan = shaped('customers_scan', (db, shape: Shape) => {
  const byName = shape.sort === 'NAME'
  const after = byName ? sql`(${customers.name}, ${customers.id}) > (${$('afterName')}, ${$('afterId')})` : sql`${customers.id} < ${$('afterId')}`
  return db
    .select()
    .from(customers)
    .where(and(conditions(shape), shape.after ? after : undefined, visible))
    .orderBy(...(byName ? [asc(customers.name), asc(customers.id)] : [desc(customers.id)]))
    .limit(shape.size)
})

/** What the cursor of a list holds. */
export const sortValues = (sort: CustomerSort) => (row: CustomerRow) => (sort === 'NAME' ? [row.name, row.id] : [row.id])

const shapeOf = (args: CustomerListArgs) => {
  const filter = Object.entries(args.filter ?? {}).filter(([, value]) => value != null)
  const search = args.search?.trim()
  return {
    shape: { filters: filter.map(([name]) => name).sort(), search: !!search, byPhone: /^\+?[\d -]{7,20}$/.test(search ?? ''), sort: args.sort },
    params: { ...Object.fromEntries(filter), search },
  }
}

export const customerPage = (db: Database, { keys }: Viewer, args: CustomerListArgs): Promise<CustomerRow[]> => {
  const { shape, params } = shapeOf(args)
  const [afterId, afterName] = position(args, args.sort === 'NAME' ? 2 : 1)?.toReversed() ?? []
  const run = args.sort === 'NEWEST' && !shape.search ? walk : scan
  return run(db, { ...shape, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, keys, afterId, afterName })
}

const counted = shaped('customers_count', (db, shape: Pick<Shape, 'filters' | 'search' | 'byPhone'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(customers).where(and(conditions(shape), visible)),
)
export const customerCount = async (db: Database, { keys }: Viewer, args: CustomerListArgs) => {
  const { shape, params } = shapeOf(args)
  const [row] = await counted(db, shape, { ...params, keys })
  return row!.count
}

// ── the enterprise tree ──────────────────────────────────────────────────────────────────────────────────────────

const branches = shaped('customers_branches', (db, { size, after }: { size: number; after: boolean }) => {
  const behind = after ? sql`and (b.name, b.id) > (${$('afterName')}, ${$('afterId')})` : sql``
  return db
    .select()
    .from(customers)
    .where(
      sql`${customers.id} in (select page.id from unnest(${$('parents')}::text[]) as parent (id), lateral (
        select b.id from customers.customers b where b.parent_id = parent.id and ${inScope(sql`b.id`)} ${behind}
        order by b.name, b.id limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(asc(customers.name), asc(customers.id))
})
/** Direct branches of many customers, by name. */
export const branchesOf = (db: Database, { keys }: Viewer, args: PageArgs, parents: readonly string[]): Promise<CustomerRow[]> => {
  const [afterName, afterId] = position(args, 2) ?? []
  return branches(db, { size: bucket(limit(args)), after: !!afterId }, { parents, keys, afterName, afterId })
}

const branchCounts = preparedRows<{ parentId: string; count: number }>(
  'customers_branch_counts',
  sql`select parent_id as "parentId", count(*)::int as count from customers.customers
      where parent_id = any(${$('parents')}::text[]) and ${inScope(sql`customers.id`)} group by parent_id`,
)
export const branchCountsOf = (db: Database, { keys }: Viewer, parents: readonly string[]) => branchCounts(db, { parents, keys })

const chart = prepared('customers_chart', (db) =>
  db
    .select({ customer: customers, depth: sql<number>`cardinality(place.path)` })
    .from(customers)
    .innerJoin(sql`access.places place`, sql`place.customer_id = ${customers.id}`)
    .where(and(sql`place.path @> array[${$('top')}::text]`, visible))
    .orderBy(sql`cardinality(place.path)`, asc(customers.name), asc(customers.id))
    .limit(1000),
)
/** The visible tree below a customer and itself, level by level; `depth` counts from the root of the whole tree. */
export const treeOf = (db: Database, { keys }: Viewer, top: string) => chart(db, { top, keys })

const roots = preparedRows<{ customerId: string; rootId: string }>(
  'customers_roots',
  sql`select customer_id as "customerId", root_id as "rootId" from access.places where customer_id = any(${$('ids')}::text[])`,
)
/** Ids only; whether the headquarters may be seen is for whoever loads it. */
export const rootsOf = (db: Database, ids: readonly string[]) => roots(db, { ids })

// ── thresholds ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Thresholds in force on a day, one per locality; they are no customer's and everybody's. */
export const thresholdsOn = (db: Database, day: string) =>
  db
    .selectDistinctOn([classThresholds.provinceCode])
    .from(classThresholds)
    .where(lte(classThresholds.validFrom, day))
    .orderBy(classThresholds.provinceCode, desc(classThresholds.validFrom))

export const insertThreshold = async (db: Database, row: typeof classThresholds.$inferInsert) =>
  (await db.insert(classThresholds).values(row).returning())[0]!

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const nextSerial = async (db: Database) => (await rows<{ serial: number }>(db, sql`select nextval('customers.code_serial')::int as serial`))[0]!.serial

/** Whether the unit exists, and whether it stands at or below one of the viewer's units. */
export const unitReach = async (db: Database, { keys, unitId }: Viewer, id: string) =>
  (
    await rows<{ isMine: boolean }>(db, sql`
      select bool_or('unit:' || ancestor_id = any(${sql.param(keys)}) or unit_id = ${unitId}) as "isMine"
      from access.unit_ancestors where unit_id = ${id} group by unit_id`)
  )[0]

export const insertCustomer = async (db: Database, row: typeof customers.$inferInsert) => (await db.insert(customers).values(row).returning())[0]!

export const grantCreator = (db: Database, customerId: string, employeeId: string) =>
  rows(db, sql`select customers.grant_creator(${customerId}, ${employeeId})`)

const lock = prepared('customers_lock', (db) => db.select().from(customers).where(and(eq(customers.id, $('id')), visible)).for('no key update'))
/** Locks the customer for the change that follows. */
export const lockCustomer = async (db: Database, { keys }: Viewer, id: string) => (await lock(db, { id, keys }))[0]

export const updateCustomer = async (db: Database, id: string, values: Changes<CustomerRow>) =>
  (
    await db
      .update(customers)
      .set({ ...(values as Partial<CustomerRow>), version: sql`${customers.version} + 1`, updatedAt: sql`now()` })
      .where(eq(customers.id, id))
      .returning()
  )[0]!
