import { everything, inScope } from '@panorama/kit/access'
import { type Database, prepared } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { asc, eq, sql } from 'drizzle-orm'
import { festivals, type FestivalRow, type OccasionRow } from './tables.ts'
import type { OccasionKind } from './types.generated.ts'

const $ = sql.placeholder

export type OccasionDays = readonly { on: string; day: number }[]
export type OccasionArgs = { kinds: readonly OccasionKind[]; customerId?: string | null }

type Shape = { ofOne: boolean }

const asked = (kind: OccasionKind) => sql`${kind} = any(${$('kinds')}::text[])`

/** Nobody is congratulated at a customer that is closed. */
const isOpen = (customerId: string) => sql`not exists (select from access.places p where p.customer_id = ${sql.raw(customerId)} and p.status = 'CLOSED' offset 0)`

/**
 * Everything that falls on one of the days. Day by day, each by the index of its day of the year: a page ends with the day that fills it. The
 * scope is asked last, for rows of the day only.
 */
const falling = ({ ofOne }: Shape) => {
  const one = (customerId: string) => (ofOne ? sql`and ${sql.raw(customerId)} = ${$('customerId')}` : sql``)
  return sql`(select * from unnest(${$('on')}::date[], ${$('days')}::int[]) as day ("on", day) order by 1) day, lateral (
    select ${sql.raw(`'BIRTHDAY'`)} as kind, c.id as source, c.customer_id, c.id as contact_id, null::int as year
    from customers.contacts c
    where ${asked('BIRTHDAY')} and extract(month from c.birth_date)::int * 100 + extract(day from c.birth_date)::int = day.day
      and c.birth_date is not null and c.left_at is null and c.erased_at is null ${one('c.customer_id')} and ${inScope(sql`c.customer_id`)} and ${isOpen('c.customer_id')}
    union all
    select 'FOUNDING_DAY', c.id, c.id, null, extract(year from c.founded_on)::int
    from customers.customers c
    where ${asked('FOUNDING_DAY')} and extract(month from c.founded_on)::int * 100 + extract(day from c.founded_on)::int = day.day
      and c.founded_on is not null and c.founded_on <= day."on" and c.status <> 'CLOSED' ${one('c.id')} and ${inScope(sql`c.id`)}
    union all
    select 'COMMEMORATION', m.id, m.customer_id, m.contact_id, m.year
    from customers.commemorations m
    where ${asked('COMMEMORATION')} and m.month * 100 + m.day = day.day and (m.year is null or m.year <= extract(year from day."on")) ${one('m.customer_id')} and ${inScope(sql`m.customer_id`)} and ${isOpen('m.customer_id')}
      and not exists (select from customers.contacts c where c.id = m.contact_id and c.left_at is not null) ${everything('its customer is in scope')}
    union all
    select 'FESTIVAL', f.code, null, null, null
    from customers.festivals f
    where ${asked('FESTIVAL')} and (f.month * 100 + f.day = day.day or day."on" = any(f.dates) and day.day <> 229)
      and exists (select from customers.customers c where (cardinality(f.industries) = 0 or c.industry = any(f.industries)) ${one('c.id')} and ${inScope(sql`c.id`)})
  ) o`
}

const page = shaped('occasions_page', (db, { after, size, ...shape }: Shape & { after: boolean; size: number }) =>
  db
    .select({
      id: sql<string>`day."on" || ' ' || o.source`, kind: sql<OccasionKind>`o.kind`, on: sql<string>`day."on"::text`, source: sql<string>`o.source`,
      customerId: sql<string | null>`o.customer_id`, contactId: sql<string | null>`o.contact_id`, years: sql<number | null>`extract(year from day."on")::int - o.year`,
    })
    .from(falling(shape))
    .where(after ? sql`(day."on", o.source) > (${$('afterDay')}::date, ${$('afterId')})` : undefined)
    .orderBy(sql`day."on", o.source`)
    .limit(size),
)

const params = ({ keys }: Viewer, { kinds, customerId }: OccasionArgs, days: OccasionDays) => ({ keys, kinds, customerId, on: days.map(({ on }) => on), days: days.map(({ day }) => day) })

/** What falls on these days at the viewer's customers, the nearest first. */
export const occasionPage = (db: Database, viewer: Viewer, args: PageArgs & OccasionArgs, days: OccasionDays): Promise<OccasionRow[]> => {
  const [afterDay, afterId] = position(args, 2, /^\d{4}-\d\d-\d\d$/) ?? []
  const from = days.filter(({ on }) => afterDay === undefined || on >= afterDay)
  return page(db, { ofOne: args.customerId != null, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params(viewer, args, from), afterDay, afterId })
}
export const occasionSort = ({ on, source }: OccasionRow) => [on, source]

const counted = shaped('occasions_count', (db, shape: Shape) => db.select({ count: sql<number>`count(*)::int` }).from(falling(shape)))
export const occasionCount = async (db: Database, viewer: Viewer, args: OccasionArgs, days: OccasionDays) =>
  (await counted(db, { ofOne: args.customerId != null }, params(viewer, args, days)))[0]!.count

const all = prepared('festivals', (db) => db.select().from(festivals).orderBy(asc(festivals.code)))
/** Festivals are no customer's and everybody's. */
export const allFestivals = (db: Database): Promise<FestivalRow[]> => all(db, {})

export const lockFestival = async (db: Database, code: string) => (await db.select().from(festivals).where(eq(festivals.code, code)).for('update'))[0]

/** Everything about the festival of this code from now on. */
export const putFestival = async (db: Database, { code, ...values }: typeof festivals.$inferInsert) =>
  (
    await db
      .insert(festivals)
      .values({ code, ...values })
      .onConflictDoUpdate({ target: festivals.code, set: { ...values, version: sql`${festivals.version} + 1`, updatedAt: sql`now()` } })
      .returning()
  )[0]!

export const deleteFestival = (db: Database, code: string) => db.delete(festivals).where(eq(festivals.code, code))
