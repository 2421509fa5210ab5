import { sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { isAny, isFoundIn, isHeld, isHome, isMe, isOwn, isReached, isStaff, oneOf } from './sight.sql.ts'
import { marketBulletins } from './tables.ts'

const $ = sql.placeholder

/** Whoever wrote it and who leads the unit see it always; published, it goes as far as it reaches, and to whom it is addressed. */
export const bulletinReading = reading('bulletins', marketBulletins, {
  visible: (t) =>
    oneOf(
      isHeld(t.unitId),
      isMe(t.createdById),
      sql<boolean>`(${t.status} = 'PUBLISHED' and ${oneOf(
        isHome(t.unitId),
        sql<boolean>`(${t.reach} = 'BELOW' and ${isReached(t.unitId)})`,
        sql<boolean>`(${t.reach} = 'NATION' and ${isStaff})`,
        isAny(t.addresseeIds, isOwn),
      )})`,
    ),
  filters: (t) => ({
    search: isFoundIn(t.title, t.content),
    kind: sql`${t.kind} = any(${$('kind')}::text[])`,
    status: sql`${t.status} = any(${$('status')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    isRead: sql`${t.status} = 'PUBLISHED' and exists (select from work.readings r where r.subject_id = ${t.id} and r.employee_id = ${$('me')}) = ${$('isRead')}::boolean`,
  }),
  below: (t) => ({ unit: sql`${t.unitId} = parent.id` }),
})
