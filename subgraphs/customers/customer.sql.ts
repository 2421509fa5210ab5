import { inScope, inScopeFromKeys, seenOf } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import { may, type Viewer } from '@panorama/kit/viewer'
import { walkOf } from '@panorama/kit/walk'
import { and, asc, desc, eq, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Asked } from './attribute.rules.ts'
import { attributeHolds, attributeParams } from './attribute.sql.ts'
import { type CustomerRow, classThresholds, customers } from './tables.ts'
import type { CustomerFilter, CustomerSort } from './types.generated.ts'

/** Which customers the viewer may see; every statement below goes through it. */
const visible = inScope(customers.id)

const $ = sql.placeholder

const byIds = prepared('customers_by_ids', (db) =>
  db.select().from(customers).where(sql`${customers.id} = any(${seenOf($('ids'))})`),
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

/** `attributes` of the filter come checked against their definitions. */
export type CustomerListArgs = PageArgs & { filter?: CustomerFilter | null; attributes?: readonly (Asked & { id: string })[]; search?: string | null; sort: CustomerSort }

type Shape = { filters: string[]; attributes: Asked['kind'][]; search: boolean; byPhone: boolean; sort: CustomerSort; after: boolean; size: number }

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
  organizationKind: sql`case when ${customers.parentId} is null then 'HEADQUARTERS' else coalesce(${customers.branchKind}, 'BRANCH') end = any(${$('organizationKind')}::text[])`,
  isKeyAccount: sql`(${customers.classes} && '{IMPORTANT,HIGH_VALUE,GROUP,STRATEGIC}') = ${$('isKeyAccount')}::boolean`,
}

/** The gram index finds candidates for any part of any name; the text itself decides. */
const matches = (byPhone: boolean) => {
  const byName = sql`search_grams @> customers.grams(lower(${$('search')})) and strpos(search_text, lower(${$('search')})) > 0`
  // Whole numbers only, and a permission of its own: a masked number must not be guessed digit by digit.
  const byContact = sql`${customers.id} in (select c.customer_id from customers.contacts c where (c.mobile = ${$('search')} or c.phone = ${$('search')}) and c.left_at is null)`
  return byPhone ? or(byName, byContact) : byName
}

const conditions = ({ filters, attributes, search, byPhone }: Pick<Shape, 'filters' | 'attributes' | 'search' | 'byPhone'>) =>
  and(...filters.map((name) => FILTERS[name]!), ...attributes.map((kind, n) => attributeHolds(sql`${customers.id}`, kind, n)), search ? matches(byPhone) : undefined)

/** Newest first without search: an index-ordered walk down each of the viewer's keys, so the page costs the same for all. */
const walk = shaped('customers_walk', (db, shape: Shape) => {
  const after = shape.after ? sql`and s.customer_id < ${$('afterId')}` : sql``
  const filtered = shape.filters.length ? sql`join ${customers} on ${customers.id} = s.customer_id` : sql``
  const where = shape.filters.length ? sql`and ${conditions(shape)}` : sql``
  const page = sql`(select distinct w.customer_id from unnest(${$('keys')}::text[]) as k (key), lateral (
      select distinct s.customer_id from access.scope_keys s ${filtered}
      where s.key = k.key and s.starts_at <= now() and s.ends_at > now() ${after} ${where}
      order by s.customer_id desc limit ${sql.raw(String(shape.size))}) w
    order by w.customer_id desc limit ${sql.raw(String(shape.size))})`
  return db.select().from(customers).where(sql`${customers.id} in ${page}`).orderBy(desc(customers.id))
})

/** Filters that few customers pass, with an index that goes on in the order of the list: the walk would look at all the others. */
const ALONG = [
  { filter: 'tier', column: customers.tier, values: sql`${$('tier')}::text[]` },
  { filter: 'status', column: customers.status, values: sql`${$('status')}::text[]` },
] as const
const isSparse = (filter: CustomerFilter | null | undefined) => !!filter?.tier || filter?.status?.includes('ACTIVE') === false

/** Newest first, narrowed to few. */
const sparse = shaped('customers_sparse', (db, shape: Shape) => {
  const where = and(conditions(shape), shape.after ? sql`${customers.id} < ${$('afterId')}` : undefined)
  const along = ALONG.find(({ filter }) => shape.filters.includes(filter))
  return db
    .select()
    .from(customers)
    .where(sql`${customers.id} in ${walkOf({ from: customers, row: { id: customers.id, customerId: customers.id }, where, size: shape.size, along })}`)
    .orderBy(desc(customers.id))
})

/**
 * By name, or found by search. A viewer of few customers starts from those: the index over all names or all grams would
 * be walked to its end for them.
 */
const scan = shaped('customers_scan', (db, shape: Shape & { few: boolean }) => {
  const byName = shape.sort === 'NAME'
  const after = byName ? sql`(${customers.name}, ${customers.id}) > (${$('afterName')}, ${$('afterId')})` : sql`${customers.id} < ${$('afterId')}`
  return db
    .select()
    .from(customers)
    .where(and(shape.few ? mine : visible, conditions(shape), shape.after ? after : undefined))
    .orderBy(...(byName ? [asc(customers.name), asc(customers.id)] : [desc(customers.id)]))
    .limit(shape.size)
})

const mine = sql`${customers.id} = any(array(select distinct s.customer_id from access.scope_keys s
  where s.key = any(${$('keys')}::text[]) and s.starts_at <= now() and s.ends_at > now()))`

const FEW = 5_000
const few = preparedRows<{ isFew: boolean }>(
  'customers_few',
  sql`select count(*) < ${sql.raw(String(FEW))} as "isFew" from (
    select from access.scope_keys s where s.key = any(${$('keys')}::text[]) limit ${sql.raw(String(FEW))}) s`,
)

/** What the cursor of a list holds. */
export const sortValues = (sort: CustomerSort) => (row: CustomerRow) => (sort === 'NAME' ? [row.name, row.id] : [row.id])

/** Whoever reads AT_RISK as ACTIVE also finds it so. */
const shownAs = (status: CustomerFilter['status'], viewer: Viewer) =>
  status && !may(viewer, 'customer.assess') ? status.flatMap((one) => (one === 'ACTIVE' ? ['ACTIVE', 'AT_RISK'] : one === 'AT_RISK' ? [] : [one])) : status

const shapeOf = (args: CustomerListArgs, viewer: Viewer) => {
  const { attributes: _, ...plain } = args.filter ?? {}
  const asked = args.attributes ?? []
  const filter = Object.entries({ ...plain, status: shownAs(args.filter?.status, viewer) }).filter(([, value]) => value != null)
  const search = args.search?.trim()
  return {
    shape: { filters: filter.map(([name]) => name).sort(), attributes: asked.map(({ kind }) => kind), search: !!search, byPhone: may(viewer, 'contact.find') && /^\+?[\d -]{7,20}$/.test(search ?? ''), sort: args.sort },
    params: { ...Object.fromEntries(filter), ...attributeParams(asked), search },
  }
}

export const customerPage = async (db: Database, viewer: Viewer, args: CustomerListArgs): Promise<CustomerRow[]> => {
  const { keys } = viewer
  const { shape, params } = shapeOf(args, viewer)
  const [afterId, afterName] = position(args, args.sort === 'NAME' ? 2 : 1)?.toReversed() ?? []
  const page = { ...shape, after: afterId !== undefined, size: bucket(limit(args)) }
  const values = { ...params, keys, afterId, afterName }
  // Few customers hold a certain value: the index over values finds them, where a walk would pass by all the others.
  if (args.sort === 'NEWEST' && !shape.search && shape.attributes.length === 0) return (isSparse(args.filter) ? sparse : walk)(db, page, values)
  const [row] = await few(db, { keys })
  return scan(db, { ...page, few: row!.isFew }, values)
}

const counted = shaped('customers_count', (db, shape: Pick<Shape, 'filters' | 'attributes' | 'search' | 'byPhone'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(customers).where(and(conditions(shape), inScopeFromKeys(customers.id))),
)
export const customerCount = async (db: Database, viewer: Viewer, args: CustomerListArgs) => {
  const { shape, params } = shapeOf(args, viewer)
  const [row] = await counted(db, shape, { ...params, keys: viewer.keys })
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

/** Of one chart. */
export const MOST_NODES = 1_000

const chart = prepared('customers_chart', (db) =>
  db
    .select({ topId: sql<string>`node.top_id`, depth: sql<number>`node.depth`, customer: customers })
    .from(customers)
    .innerJoin(
      sql`(select top.id as top_id, below.customer_id, below.depth - cardinality(above.path) as depth
        from unnest(${$('tops')}::text[]) as top (id)
        join access.places above on above.customer_id = top.id,
        lateral (
          select p.customer_id, cardinality(p.path) as depth from access.places p join customers.customers c on c.id = p.customer_id
          where p.root_id = above.root_id and p.path @> array[top.id] and ${inScope(sql`p.customer_id`)}
          order by cardinality(p.path), c.name, c.id limit ${sql.raw(String(MOST_NODES))}) below) node`,
      sql`node.customer_id = ${customers.id}`,
    )
    .orderBy(sql`node.depth`, asc(customers.name), asc(customers.id)),
)
/** The visible tree below each customer and itself, level by level, each with its depth below the top. */
export const chartsOf = (db: Database, { keys }: Viewer, tops: readonly string[]) => chart(db, { tops, keys })

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

/** Whether the unit exists, whether it stands at or below one of the viewer's units, and whether it is gone. */
export const unitReach = async (db: Database, { keys, unitId }: Viewer, id: string) =>
  (
    await rows<{ isMine: boolean; isDissolved: boolean }>(db, sql`
      select bool_or('unit:' || ancestor_id = any(${sql.param(keys)}) or unit_id = ${unitId}) as "isMine", not access.are_standing(array[unit_id]) as "isDissolved"
      from access.unit_ancestors where unit_id = ${id} group by unit_id`)
  )[0]

export const insertCustomer = async (db: Database, row: typeof customers.$inferInsert) => (await db.insert(customers).values(row).returning())[0]!

/** Only when the viewer would not see the customer otherwise. */
export const grantCreator = (db: Database, { actorId, keys }: Viewer, customerId: string) =>
  rows(db, sql`select customers.grant_creator(${customerId}, ${actorId}, ${sql.param(keys)})`)

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
