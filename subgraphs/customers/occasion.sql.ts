import { inScope } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import type { Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'

const $ = sql.placeholder

export type OccasionDays = readonly { on: string; birthday: number }[]

const falling = sql`unnest(${$('days')}::date[], ${$('birthdays')}::int[]) as day ("on", birthday)
      join customers.contacts c on extract(month from c.birth_date)::int * 100 + extract(day from c.birth_date)::int = day.birthday
        and c.birth_date is not null and c.left_at is null and c.erased_at is null and ${inScope(sql`c.customer_id`)}`

const page = preparedRows<{ id: string; contactId: string; on: string }>(
  'occasions_page',
  sql`select day."on" || ' ' || c.id as id, c.id as "contactId", day."on"::text as "on" from ${falling}
      where (day."on", c.id) > (${$('afterDay')}::date, ${$('afterId')}) order by day."on", c.id limit ${$('size')}::int`,
)

/** Birthdays of contacts of the viewer's customers on these days, the nearest first. */
export const occasionPage = (db: Database, { keys }: Viewer, args: PageArgs, days: OccasionDays) => {
  const [afterDay, afterId] = position(args, 2, /^\d{4}-\d\d-\d\d$/) ?? ['-infinity', '']
  return page(db, { keys, days: days.map(({ on }) => on), birthdays: days.map(({ birthday }) => birthday), afterDay, afterId, size: limit(args) })
}

const count = preparedRows<{ count: number }>('occasions_count', sql`select count(*)::int as count from ${falling}`)
export const occasionCount = async (db: Database, { keys }: Viewer, days: OccasionDays) =>
  (await count(db, { keys, days: days.map(({ on }) => on), birthdays: days.map(({ birthday }) => birthday) }))[0]!.count
