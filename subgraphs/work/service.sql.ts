import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { type SQL, sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { eyes, isHeld, isMe, isOwn, oneOf } from './sight.sql.ts'
import { internalServices, serviceRatings } from './tables.ts'

const $ = sql.placeholder

/** Both units' people, and the units above either of them. */
const sees = (provider: SQL | typeof internalServices.providerId, receiver: SQL | typeof internalServices.receiverId) => oneOf(isOwn(provider), isOwn(receiver))

export const serviceReading = reading('services', internalServices, {
  visible: (t) => sees(t.providerId, t.receiverId),
  filters: (t) => ({
    providerId: sql`${t.providerId} = any(${$('providerId')}::text[])`,
    receiverId: sql`${t.receiverId} = any(${$('receiverId')}::text[])`,
    isEnded: sql`(${t.endedAt} is not null) = ${$('isEnded')}::boolean`,
  }),
})

export const ratingReading = reading('ratings', serviceRatings, {
  visible: (t) => sql`exists (select from work.internal_services s where s.id = ${t.serviceId} and ${sees(sql`s.provider_id`, sql`s.receiver_id`)})`,
  below: (t) => ({ service: sql`${t.serviceId} = parent.id` }),
})

export type Score = { id: string; overall: string; timeliness: string; quality: string; attitude: string; ratings: number }

const MEANS = sql`round(avg((r.timeliness + r.quality + r.attitude) / 3.0), 2)::text as overall, round(avg(r.timeliness), 2)::text as timeliness,
  round(avg(r.quality), 2)::text as quality, round(avg(r.attitude), 2)::text as attitude, count(*)::int as ratings`

const ofServices = preparedRows<Score>('ratings_of_services', sql`select r.service_id as id, ${MEANS} from work.service_ratings r where r.service_id = any(${$('ids')}::text[]) group by r.service_id`)
/** Means of many services; whoever sees the service sees them. */
export const scoresOfServices = (db: Database, ids: readonly string[]) => ofServices(db, { ids })

const between = sql`r.month between date_trunc('month', ${$('fromOn')}::date) and ${$('toOn')}::date`

const ofUnits = preparedRows<Score>(
  'ratings_of_units',
  sql`select r.provider_id as id, ${MEANS} from work.service_ratings r
      where r.provider_id = any(${$('ids')}::text[]) and ${between} and ${isOwn(sql`r.provider_id`)} group by r.provider_id`,
)
const ofPeople = preparedRows<Score>(
  'ratings_of_people',
  sql`select r.employee_id as id, ${MEANS} from work.service_ratings r
      where r.employee_id = any(${$('ids')}::text[]) and ${between} and ${oneOf(isMe(sql`r.employee_id`), isHeld(sql`r.provider_id`))} group by r.employee_id`,
)

export type Span = { fromOn: string; toOn: string }

export const scoresOfUnits = (db: Database, viewer: Viewer, span: Span, ids: readonly string[]) => ofUnits(db, { ...span, ids, ...eyes(viewer) })
export const scoresOfPeople = (db: Database, viewer: Viewer, span: Span, ids: readonly string[]) => ofPeople(db, { ...span, ids, ...eyes(viewer) })
