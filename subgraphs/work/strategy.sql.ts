import { type Database, preparedRows } from '@panorama/kit/database'
import { type SQL, sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { isFoundIn, isOwn, isReached, oneOf } from './sight.sql.ts'
import { strategicGoals, strategicPlans } from './tables.ts'

const $ = sql.placeholder

type Columns = { unitId: SQL | typeof strategicPlans.unitId; status: SQL | typeof strategicPlans.status }

/** The unit and those above; once adopted, everybody below too. */
const seesPlan = ({ unitId, status }: Columns) => oneOf(isOwn(unitId), sql<boolean>`(${status} <> 'DRAFT' and ${isReached(unitId)})`)

export const strategicPlanReading = reading('strategic_plans', strategicPlans, {
  visible: seesPlan,
  filters: (t) => ({
    status: sql`${t.status} = any(${$('status')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    year: sql`${$('year')}::int between ${t.fromYear} and ${t.toYear}`,
  }),
  below: (t) => ({ unit: sql`${t.unitId} = parent.id` }),
})

/** A goal is seen with its plan. */
export const strategicGoalReading = reading('strategic_goals', strategicGoals, {
  visible: (t) => sql`exists (select from work.strategic_plans p where p.id = ${t.planId} and ${seesPlan({ unitId: sql`p.unit_id`, status: sql`p.status` })})`,
  filters: (t) => ({
    search: isFoundIn(t.title, t.content),
    status: sql`${t.status} = any(${$('status')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    planId: sql`${t.planId} = ${$('planId')}`,
    ownerId: sql`${t.ownerId} = ${$('ownerId')}`,
  }),
  below: (t) => ({ plan: sql`${t.planId} = parent.id`, goal: sql`${t.refinesId} = parent.id`, unit: sql`${t.unitId} = parent.id` }),
})

const handedDown = preparedRows<{ id: string; value: string }>(
  'strategic_goals_handed_down',
  sql`select g.id, coalesce(sum(part.target), 0)::text as value from work.strategic_goals g
      left join work.strategic_goals part on part.refines_id = g.id and part.status <> 'DROPPED' and part.measure = g.measure
      where g.id = any(${$('ids')}::text[]) and g.target is not null group by g.id`,
)
/** What the goals refining each of many have taken on, in the same measure; all of them, for a sum tells nothing of one. */
export const goalsHandedDown = (db: Database, ids: readonly string[]) => handedDown(db, { ids })
