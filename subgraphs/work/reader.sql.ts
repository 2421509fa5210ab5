import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'

const $ = sql.placeholder

const counts = preparedRows<{ id: string; readers: number; isRead: boolean }>(
  'readings_of',
  sql`select r.subject_id as id, count(*)::int as readers, bool_or(r.employee_id = ${$('me')}) as "isRead"
      from work.readings r where r.subject_id = any(${$('ids')}::text[]) group by r.subject_id`,
)
/** How many have confirmed to have read each of many texts, and whether the viewer has; whoever sees the text sees it. */
export const readersOf = (db: Database, { actorId }: Viewer, ids: readonly string[]) => counts(db, { ids, me: actorId })

const read = preparedRows('readings_insert', sql`insert into work.readings (subject_id, employee_id) values (${$('id')}, ${$('me')}) on conflict do nothing`)
export const markRead = (db: Database, { actorId }: Viewer, id: string) => read(db, { id, me: actorId })
