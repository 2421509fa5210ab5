import type { Database } from '@panorama/kit/database'
import { newId } from '@panorama/kit/ids'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { insertRows, reading } from './rows.sql.ts'
import { isFoundIn, isOwn, oneOf } from './sight.sql.ts'
import { type ImprovementMeasureRow, improvementMeasures, supervisionFindings } from './tables.ts'
import type { ImprovementMeasureInput } from './types.generated.ts'

const $ = sql.placeholder

/** Both units' people, and the units above either of them. */
export const findingReading = reading('findings', supervisionFindings, {
  visible: (t) => oneOf(isOwn(t.supervisorId), isOwn(t.unitId)),
  filters: (t) => ({
    search: isFoundIn(t.title, t.finding),
    status: sql`${t.status} = any(${$('status')}::text[])`,
    kind: sql`${t.kind} = any(${$('kind')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    supervisorId: sql`${t.supervisorId} = any(${$('supervisorId')}::text[])`,
    isOverdue: sql`(${t.status} in ('OPEN', 'IMPROVING') and ${t.dueOn} < ${$('today')}::date) = ${$('isOverdue')}::boolean`,
  }),
  below: (t) => ({ unit: sql`${t.unitId} = parent.id` }),
})

/** Measures of many findings, in the order they were planned; whoever sees the finding sees them. */
export const measuresOf = (db: Database, ids: readonly string[]): Promise<ImprovementMeasureRow[]> =>
  db.select().from(improvementMeasures).where(sql`${improvementMeasures.findingId} = any(${sql.param([...ids])}::text[])`).orderBy(asc(improvementMeasures.rank)).then((rows) => rows)

export const addMeasures = async (db: Database, findingId: string, measures: readonly ImprovementMeasureInput[]) => {
  const there = await measuresOf(db, [findingId])
  await insertRows(db, improvementMeasures, measures.map((measure, index) => ({ ...measure, id: newId('mea'), findingId, rank: there.length + index })))
}

/** The measure is done; undefined when it is not open, or not of this finding. */
export const finishMeasure = async (db: Database, findingId: string, id: string, result: string) =>
  (
    await db
      .update(improvementMeasures)
      .set({ result, doneAt: sql`now()` as never })
      .where(and(eq(improvementMeasures.id, id), eq(improvementMeasures.findingId, findingId), isNull(improvementMeasures.doneAt)))
      .returning({ id: improvementMeasures.id })
  )[0]
