import { everything, inScope } from '@panorama/kit/access'
import { sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { FOLLOWS_UNIT, isFoundIn, isOwn, oneOf } from './sight.sql.ts'
import { supportRequests } from './tables.ts'

const $ = sql.placeholder

/** Both units' people, and the units above either of them. */
export const supportReading = reading('support_requests', supportRequests, {
  visible: (t) => sql`${oneOf(isOwn(t.fromUnitId), isOwn(t.toUnitId))} ${everything(FOLLOWS_UNIT)}`,
  filters: (t) => ({
    search: isFoundIn(t.title, t.content),
    status: sql`${t.status} = any(${$('status')}::text[])`,
    kind: sql`${t.kind} = any(${$('kind')}::text[])`,
    fromUnitId: sql`${t.fromUnitId} = any(${$('fromUnitId')}::text[])`,
    toUnitId: sql`${t.toUnitId} = any(${$('toUnitId')}::text[])`,
    escalatedToId: sql`${t.escalatedToId} = any(${$('escalatedToId')}::text[])`,
    isLate: sql`coalesce(case when ${t.status} = 'COMMITTED' then ${t.committedOn} < ${$('today')}::date
      when ${t.status} in ('REQUESTED', 'DECLINED', 'ESCALATED') then ${t.neededOn} < ${$('today')}::date end, false) = ${$('isLate')}::boolean`,
    customerId: sql`${t.customerId} = ${$('customerId')} and ${inScope(t.customerId)}`,
  }),
  below: (t) => ({ unit: sql`${t.toUnitId} = parent.id` }),
})
