import { type Database, prepared } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { and, eq, sql } from 'drizzle-orm'
import { eyes, servesAsUnit } from './reach.sql.ts'
import { appointments, type LeaderAppointmentRow } from './tables.ts'

/** Which appointments the viewer may see: those of the units it may see. */
const visible = servesAsUnit(appointments.unitId)

const $ = sql.placeholder

const byUnit = prepared('appointments_of', (db) =>
  db
    .select()
    .from(appointments)
    .where(
      and(
        sql`${appointments.id} in (select page.id from unnest(${$('units')}::text[]) as unit (id), lateral (
          select a.id from organization.appointments a where a.unit_id = unit.id order by a.proposed_at desc, a.id desc limit 50) page)`,
        visible,
      ),
    )
    .orderBy(sql`${appointments.proposedAt} desc`, sql`${appointments.id} desc`),
)
/** Appointments of many units, newest first. */
export const appointmentsOf = (db: Database, viewer: Viewer, units: readonly string[]): Promise<LeaderAppointmentRow[]> => byUnit(db, { units, ...eyes(viewer) })

const lock = prepared('appointments_lock', (db) => db.select().from(appointments).where(and(eq(appointments.id, $('id')), visible)).for('no key update'))
/** Locks the appointment for the decision that follows. */
export const lockAppointment = async (db: Database, viewer: Viewer, id: string) => (await lock(db, { id, ...eyes(viewer) }))[0]

export const insertAppointment = async (db: Database, row: typeof appointments.$inferInsert) => (await db.insert(appointments).values(row).returning())[0]!

export const decideAppointment = async (db: Database, id: string, values: Pick<LeaderAppointmentRow, 'status' | 'decidedById' | 'decisionReason'>) =>
  (
    await db
      .update(appointments)
      .set({ ...values, decidedAt: sql`now()` })
      .where(eq(appointments.id, id))
      .returning()
  )[0]!
