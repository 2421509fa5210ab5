import { type Database, prepared } from '@panorama/kit/database'
import { eq, sql } from 'drizzle-orm'
import { type SlaTariffRow, slaTariffs } from './tables.ts'

// What a service level costs and promises is the same for everybody: no predicate.

const $ = sql.placeholder

const byIds = prepared('sla_tariffs_by_ids', (db) => db.select().from(slaTariffs).where(sql`${slaTariffs.id} = any(${$('ids')}::text[])`))
export const slaTariffsByIds = (db: Database, ids: readonly string[]): Promise<SlaTariffRow[]> => byIds(db, { ids })

const onDay = prepared('sla_tariffs_on', (db) =>
  db
    .select()
    .from(slaTariffs)
    .where(sql`${$('day')}::date between ${slaTariffs.validFrom} and coalesce(${slaTariffs.validTo}, 'infinity')`)
    .orderBy(sql`array_position(array['PLATINUM', 'GOLD', 'SILVER', 'STANDARD'], ${slaTariffs.level})`),
)
/** One per level at most, highest first. */
export const slaTariffsOn = (db: Database, day: string) => onDay(db, { day })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('sla_tariffs_lock', (db) => db.select().from(slaTariffs).where(eq(slaTariffs.id, $('id'))).for('no key update'))
/** Locks the price for the change that follows. */
export const lockSlaTariff = async (db: Database, id: string) => (await lock(db, { id }))[0]

export const insertSlaTariff = async (db: Database, row: typeof slaTariffs.$inferInsert) => (await db.insert(slaTariffs).values(row).returning())[0]!

export const endSlaTariff = async (db: Database, id: string, validTo: string) =>
  (await db.update(slaTariffs).set({ validTo }).where(eq(slaTariffs.id, id)).returning())[0]!
