import { inScope } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'
import { type Step, steps } from './tables.ts'

const $ = sql.placeholder

const bySubject = preparedRows<Step<string>>(
  'steps_of',
  sql`select s.subject_id as "subjectId", s.status, s.reason, s.actor_id as "actorId", s.entered_at as "enteredAt", lead(s.entered_at) over step as "leftAt",
        extract(epoch from coalesce(lead(s.entered_at) over step, now()) - s.entered_at)::int as "durationSeconds"
      from sales.steps s where s.subject_id = any(${$('ids')}::text[]) and ${inScope(sql`s.customer_id`)}
      window step as (partition by s.subject_id order by s.id) order by s.id`,
)
/** The history of opportunities, quotes or contracts, oldest first; a step ends where the next begins. */
export const stepsOf = <Status>(db: Database, { keys }: Viewer, ids: readonly string[]) => bySubject(db, { ids, keys }) as Promise<Step<Status>[]>

export const insertStep = (db: Database, row: Omit<typeof steps.$inferInsert, 'id'>) => db.insert(steps).values(row)
