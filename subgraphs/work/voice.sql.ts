import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import type { Span } from './service.sql.ts'
import { eyes, isFoundIn, isHeld, isMe, isMyself, oneOf } from './sight.sql.ts'
import { employeeVoices } from './tables.ts'

const $ = sql.placeholder

/** The person itself, and whoever leads its unit. What was said anonymously is not found by looking with the eyes of one after the other. */
export const voiceReading = reading('voices', employeeVoices, {
  visible: (t) => oneOf(isMyself(t.employeeId), sql<boolean>`(not ${t.isAnonymous} and ${isMe(t.employeeId)})`, isHeld(t.unitId)),
  filters: (t) => ({
    search: isFoundIn(t.text),
    kind: sql`${t.kind} = any(${$('kind')}::text[])`,
    status: sql`${t.status} = any(${$('status')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    isMine: sql`(${t.employeeId} = ${$('me')} and (not ${t.isAnonymous} or ${$('self')}::text is not null)) = ${$('isMine')}::boolean`,
  }),
})

const satisfaction = preparedRows<{ id: string; average: string | null; answers: number }>(
  'voices_satisfaction',
  sql`select unit.id, case when count(v.id) >= 3 then round(avg(v.satisfaction), 2)::text end as average, count(v.id)::int as answers
      from unnest(${$('ids')}::text[]) as unit (id)
      left join work.employee_voices v on v.unit_id in (select a.unit_id from access.unit_ancestors a where a.ancestor_id = unit.id)
        and v.kind = 'SATISFACTION' and (v.created_at at time zone 'Asia/Shanghai')::date between ${$('fromOn')}::date and ${$('toOn')}::date
      where ${isHeld(sql`unit.id`)}
      group by unit.id`,
)
/** How satisfied the people of many units and all below them are; only of units that the viewer leads, and no mean below three answers. */
export const satisfactionOf = (db: Database, viewer: Viewer, span: Span, ids: readonly string[]) => satisfaction(db, { ...span, ids, ...eyes(viewer) })
