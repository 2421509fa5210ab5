import { type Database, preparedRows } from '@panorama/kit/database'
import { eq, sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { isFoundIn, isHeld, isMe, isOwn, oneOf } from './sight.sql.ts'
import { type TrainingAttendanceRow, trainingAttendances, trainings } from './tables.ts'

const $ = sql.placeholder

/** The people of the unit that holds it, the units above, and the people invited. */
export const trainingReading = reading('trainings', trainings, {
  visible: (t) => oneOf(isOwn(t.unitId), sql<boolean>`exists (select from work.training_attendances x where x.training_id = ${t.id} and ${oneOf(isMe(sql`x.employee_id`), isHeld(sql`x.unit_id`))})`),
  filters: (t) => ({
    search: isFoundIn(t.title, t.content),
    kind: sql`${t.kind} = any(${$('kind')}::text[])`,
    status: sql`${t.status} = any(${$('status')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    since: sql`${t.startsAt} >= ${$('since')}::timestamptz`,
    until: sql`${t.startsAt} < ${$('until')}::timestamptz`,
  }),
  below: (t) => ({ unit: sql`${t.unitId} = parent.id` }),
})

/** The person, the units above it, and those who hold the training. */
export const attendanceReading = reading('attendances', trainingAttendances, {
  visible: (t) =>
    oneOf(
      isMe(t.employeeId),
      isHeld(t.unitId),
      sql<boolean>`exists (select from work.trainings g where g.id = ${t.trainingId} and ${oneOf(isHeld(sql`g.unit_id`), isMe(sql`g.created_by_id`))})`,
    ),
  below: (t) => ({ training: sql`${t.trainingId} = parent.id`, employee: sql`${t.employeeId} = parent.id` }),
})

export const invite = (db: Database, rows: (typeof trainingAttendances.$inferInsert)[]) => db.insert(trainingAttendances).values(rows).onConflictDoNothing()

/** Everybody invited, seen or not: the results are recorded for all. */
export const invitedTo = (db: Database, trainingId: string): Promise<TrainingAttendanceRow[]> =>
  db.select().from(trainingAttendances).where(eq(trainingAttendances.trainingId, trainingId)).then((rows) => rows)

export const recordAttendance = (db: Database, id: string, values: Partial<TrainingAttendanceRow>) => db.update(trainingAttendances).set(values).where(eq(trainingAttendances.id, id))

const outside = preparedRows<{ id: string }>(
  'trainings_outside',
  sql`select unit.id from unnest(${$('units')}::text[]) as unit (id)
      where not exists (select from access.unit_ancestors a where a.unit_id = unit.id and a.ancestor_id = ${$('unitId')})`,
)
/** Those of the units that are neither the unit nor below it. */
export const unitsOutside = (db: Database, unitId: string, units: readonly string[]) => outside(db, { unitId, units })
