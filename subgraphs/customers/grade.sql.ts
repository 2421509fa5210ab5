import { everything, inScope, inScopeFromKeys } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Inputs } from './grade.rules.ts'
import { type GradeRuleRow, type GradingRow, gradeRules, gradings } from './tables.ts'
import type { GradeKind, GradingFilter } from './types.generated.ts'

/** Which gradings the viewer may see: those of the customers it may see. */
const visible = inScope(gradings.customerId)

const $ = sql.placeholder

const byIds = prepared('gradings_by_ids', (db) => db.select().from(gradings).where(and(sql`${gradings.id} = any(${$('ids')}::text[])`, visible)))
export const gradingsByIds = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<GradingRow[]> => byIds(db, { ids, keys })

const inForce = prepared('gradings_in_force', (db) =>
  db
    .select()
    .from(gradings)
    .where(and(sql`${gradings.customerId} = any(${$('ids')}::text[])`, sql`${gradings.status} in ('CONFIRMED', 'CORRECTED')`, visible))
    .orderBy(asc(gradings.kind)),
)
/** What is in force for many customers, and what waits for its day. */
export const gradesOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => inForce(db, { ids, keys })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type GradingListArgs = PageArgs & { filter?: GradingFilter | null; potential?: readonly string[] }
type Shape = { filters: string[]; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  kind: sql`${gradings.kind} = ${$('kind')}`,
  status: sql`${gradings.status} = any(${$('status')}::text[])`,
  isWaiting: sql`(${gradings.isWaiting} and ${gradings.status} <> 'SUPERSEDED') = ${$('isWaiting')}::boolean`,
  isReopened: sql`(${gradings.reopensId} is not null) = ${$('isReopened')}::boolean`,
  provinceCode: sql`${gradings.customerId} in (select c.id from customers.customers c where c.province_code = ${$('provinceCode')})`,
  potential: sql`${gradings.kind} = 'CLASSES' and ${gradings.defaultCodes} && ${$('potential')}::text[]`,
}

const conditions = (filters: readonly string[]) => and(sql`${gradings.status} <> 'SUPERSEDED'`, ...filters.map((name) => FILTERS[name]!))

const pages = shaped('gradings_page', (db, { filters, after, size }: Shape) =>
  db
    .select()
    .from(gradings)
    .where(and(filters.includes('status') ? and(...filters.map((name) => FILTERS[name]!)) : conditions(filters), after ? sql`${gradings.id} < ${$('afterId')}` : undefined, visible))
    .orderBy(desc(gradings.id))
    .limit(size),
)
const counts = shaped('gradings_count', (db, { filters }: { filters: string[] }) =>
  db
    .select({ count: sql<number>`count(*)::int` })
    .from(gradings)
    .where(and(filters.includes('status') ? and(...filters.map((name) => FILTERS[name]!)) : conditions(filters), inScopeFromKeys(gradings.customerId))),
)

const filtersOf = ({ filter, potential }: Pick<GradingListArgs, 'filter' | 'potential'>) => {
  const set = Object.entries({ ...filter, potential }).filter(([, value]) => value != null)
  return { filters: set.map(([name]) => name).sort(), params: Object.fromEntries(set) }
}

export const gradingPage = async (db: Database, { keys }: Viewer, args: GradingListArgs): Promise<GradingRow[]> => {
  const { filters, params } = filtersOf(args)
  const [afterId] = position(args, 1) ?? []
  return pages(db, { filters, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, keys, afterId })
}

export const gradingCount = async (db: Database, { keys }: Viewer, args: Pick<GradingListArgs, 'filter' | 'potential'>) => {
  const { filters, params } = filtersOf(args)
  return (await counts(db, { filters }, { ...params, keys }))[0]!.count
}

export type HistoryArgs = PageArgs & { kind: GradeKind }

const histories = shaped('gradings_history', (db, { after, size }: { after: boolean; size: number }) =>
  db
    .select()
    .from(gradings)
    .where(
      sql`${gradings.id} in (select page.id from unnest(${$('ids')}::text[]) as customer (id), lateral (
        select g.id from customers.gradings g where g.customer_id = customer.id and g.kind = ${$('kind')} and ${inScope(sql`g.customer_id`)}
        ${after ? sql`and g.id < ${$('afterId')}` : sql``} order by g.id desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(gradings.id)),
)
/** Gradings of many customers, newest first. */
export const historiesOf = (db: Database, { keys }: Viewer, args: HistoryArgs, ids: readonly string[]): Promise<GradingRow[]> => {
  const [afterId] = position(args, 1) ?? []
  return histories(db, { after: afterId !== undefined, size: bucket(limit(args)) }, { ids, keys, kind: args.kind, afterId })
}

const historyCounts = preparedRows<{ customerId: string; count: number }>(
  'gradings_history_counts',
  sql`select g.customer_id as "customerId", count(*)::int as count from customers.gradings g
      where g.customer_id = any(${$('ids')}::text[]) and g.kind = ${$('kind')} and ${inScope(sql`g.customer_id`)} group by g.customer_id`,
)
export const historyCountsOf = (db: Database, { keys }: Viewer, kind: GradeKind, ids: readonly string[]) => historyCounts(db, { ids, keys, kind })

// ── rules ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const rulesByIds = (db: Database, ids: readonly string[]): Promise<GradeRuleRow[]> => db.select().from(gradeRules).where(inArray(gradeRules.id, [...ids]))

const onDay = prepared('grade_rules_on', (db) =>
  db
    .selectDistinctOn([gradeRules.kind, gradeRules.provinceCode])
    .from(gradeRules)
    .where(sql`${gradeRules.validFrom} <= ${$('day')}::date`)
    .orderBy(asc(gradeRules.kind), asc(gradeRules.provinceCode), desc(gradeRules.validFrom)),
)
/** Rules in force on a day, one per kind and locality; they are no customer's and everybody's. */
export const rulesOn = (db: Database, day: string): Promise<GradeRuleRow[]> => onDay(db, { day })

export const rulesEver = (db: Database): Promise<GradeRuleRow[]> => db.select().from(gradeRules).orderBy(asc(gradeRules.kind), desc(gradeRules.number))

export const insertRule = async (db: Database, row: Omit<typeof gradeRules.$inferInsert, 'number'>) =>
  (
    await db
      .insert(gradeRules)
      .values({ ...row, number: sql`(select coalesce(max(r.number), 0) + 1 from customers.grade_rules r where r.kind = ${row.kind})` })
      .returning()
  )[0]!

// ── runs ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Graded = { id: string; provinceCode: string; inputs: Inputs; classes: string[]; tier: string | null; level: string; creditGrade: string | null }

// Rounded away from the threshold, so that the percent never says more or less than the fee does.
const inputs = preparedRows<Graded>(
  'grade_inputs',
  sql`select c.id, c.province_code as "provinceCode", c.classes, c.tier, c.level, c.credit_grade as "creditGrade",
        json_build_object(
          'CATEGORY', c.category, 'INDUSTRY', c.industry, 'CLASSES', c.classes,
          'MONTHLY_FEE', c.monthly_fee::text, 'FEE_THRESHOLD', threshold.monthly_fee::text,
          'FEE_PERCENT_OF_THRESHOLD', (case when c.monthly_fee > threshold.monthly_fee
            then ceil(c.monthly_fee * 10000 / threshold.monthly_fee) / 100 else floor(c.monthly_fee * 10000 / threshold.monthly_fee) / 100 end)::numeric(18, 2)::text,
          'TREE_MONTHLY_FEE', tree.fee::text, 'BRANCH_COUNT', tree.branches::text, 'TREE_SIZE', tree.size::text,
          'CITY_COUNT', tree.cities::text, 'PROVINCE_COUNT', tree.provinces::text,
          'RENTS_FOR_GROUP', c.rents_for_group::int::text, 'YEARS_AS_CUSTOMER', extract(year from age(now(), c.created_at))::int::text,
          'CREDIT_VALUE', (select a.value::text from customers.credit_assessments a where a.customer_id = c.id and a.account is null order by a.assessed_at desc, a.id desc limit 1),
          'ON_BLACK_LIST', (exists (select from customers.credit_listings l where l.customer_id = c.id and l.list = 'BLACK' and l.ended_reason is null and l.starts_on <= ${$('day')}::date and (l.ends_on is null or l.ends_on >= ${$('day')}::date)))::int::text,
          'ON_RED_LIST', (exists (select from customers.credit_listings l where l.customer_id = c.id and l.list = 'RED' and l.ended_reason is null and l.starts_on <= ${$('day')}::date and (l.ends_on is null or l.ends_on >= ${$('day')}::date)))::int::text,
          'COMPETITOR_COUNT', (select count(*)::text from customers.competitions p where p.customer_id = c.id and (p.contract_ends_on is null or p.contract_ends_on >= ${$('day')}::date)),
          'TOP_TEN_COUNT', (select count(*)::text from customers.rankings r where r.customer_id = c.id and r.rank <= 10 and r.ranked_on > ${$('day')}::date - interval '3 years'),
          'REVENUE_GROWTH', (select round((y.sales_revenue - b.sales_revenue) * 100 / b.sales_revenue, 2)::text from customers.operating_years y
            join customers.operating_years b on b.customer_id = y.customer_id and b.year = y.year - 1 and b.currency = y.currency and b.sales_revenue > 0
            where y.customer_id = c.id and y.sales_revenue is not null order by y.year desc limit 1)
        ) as inputs
      from customers.customers c
      left join lateral (
        select t.monthly_fee from customers.class_thresholds t
        where (t.province_code = c.province_code or t.province_code is null) and t.valid_from <= ${$('day')}::date
        order by t.province_code is null, t.valid_from desc limit 1) threshold on true
      cross join lateral (
        select coalesce(sum(m.monthly_fee), 0) as fee, count(*) filter (where m.parent_id = c.id) as branches, count(*) as size,
          count(distinct left(m.region_code, 4)) as cities, count(distinct m.province_code) as provinces
        from access.places own join access.places p on p.root_id = own.root_id and p.path @> array[c.id] join customers.customers m on m.id = p.customer_id
        ${everything('a rule sees the whole tree, whoever runs it')}
        where own.customer_id = c.id and m.status <> 'CLOSED') tree
      where c.id = any(${$('ids')}::text[]) and ${inScope(sql`c.id`)} order by c.id`,
)
/** What the rules look at, and what is in force, of many customers. */
export const inputsOf = (db: Database, { keys }: Viewer, day: string, ids: readonly string[]) => inputs(db, { ids, keys, day })

const portion = preparedRows<{ id: string }>(
  'grade_portion',
  sql`select distinct k.customer_id as id from access.scope_keys k join access.places p on p.customer_id = k.customer_id and p.status <> 'CLOSED'
      where k.key = any(${$('keys')}::text[]) and k.starts_at <= now() and k.ends_at > now() and k.customer_id > ${$('after')}
      order by 1 limit ${$('size')}::int`,
)
/** The next customers of the viewer by id. */
export const nextPortion = async (db: Database, { keys }: Viewer, after: string, size: number) => (await portion(db, { keys, after, size })).map(({ id }) => id)

/** Gradings that a run may touch, locked: what waits and what is in force. */
export const lockOpen = (db: Database, kind: GradeKind, ids: readonly string[]): Promise<GradingRow[]> =>
  db
    .select()
    .from(gradings)
    .where(and(eq(gradings.kind, kind), sql`${gradings.customerId} = any(${sql.param([...ids])})`, sql`${gradings.status} <> 'SUPERSEDED'`, sql`${everything('their customers were read in scope')} true`))
    .orderBy(asc(gradings.id))
    .for('update')

const lock = prepared('gradings_lock', (db) => db.select().from(gradings).where(and(eq(gradings.id, $('id')), visible)).for('update'))
export const lockGrading = async (db: Database, { keys }: Viewer, id: string) => (await lock(db, { id, keys }))[0]

export const insertGradings = (db: Database, values: (typeof gradings.$inferInsert)[]) => db.insert(gradings).values(values).returning()

export const supersede = (db: Database, ids: readonly string[]) =>
  db.update(gradings).set({ status: 'SUPERSEDED', version: sql`${gradings.version} + 1` }).where(inArray(gradings.id, [...ids]))

/** The latest run came to the same. */
export const noteChecked = (db: Database, ids: readonly string[]) => rows(db, sql`update customers.gradings set checked_at = now() where id = any(${sql.param([...ids])})`)

export const decideGrading = async (db: Database, id: string, values: Partial<GradingRow>) =>
  (await db.update(gradings).set({ ...values, decidedAt: sql`now()`, version: sql`${gradings.version} + 1` }).where(eq(gradings.id, id)).returning())[0]!
