import { type Database, prepared, rows } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { orgUnits, type ReorganizationRow, type ReorganizationStepRow, reorganizationSteps, reorganizations } from './tables.ts'
import type { ReorganizationStatus } from './types.generated.ts'

const $ = sql.placeholder

// Reorganizations are the operator's own affair: whoever may plan them sees them all, and nobody else does.

const byIds = prepared('reorganizations_by_ids', (db) => db.select().from(reorganizations).where(sql`${reorganizations.id} = any(${$('ids')}::text[]) and ${$('kind')}::text = 'EMPLOYEE'`))
export const reorganizationsByIds = (db: Database, kind: string, ids: readonly string[]): Promise<ReorganizationRow[]> => byIds(db, { ids, kind })

type Args = PageArgs & { status?: readonly ReorganizationStatus[] | null }

const isAsked = sql`(${$('status')}::text[] is null or ${reorganizations.status} = any(${$('status')}::text[])) and ${$('kind')}::text = 'EMPLOYEE'`

const list = shaped('reorganizations_list', (db, { after, size }: { after: boolean; size: number }) =>
  db
    .select()
    .from(reorganizations)
    .where(and(isAsked, after ? sql`(${reorganizations.effectiveOn}, ${reorganizations.id}) < (${$('afterDay')}::date, ${$('afterId')})` : undefined))
    .orderBy(desc(reorganizations.effectiveOn), desc(reorganizations.id))
    .limit(size),
)
export const reorganizationPage = (db: Database, kind: string, args: Args): Promise<ReorganizationRow[]> => {
  const [afterDay, afterId] = position(args, 2, /^\d{4}-\d{2}-\d{2}$/) ?? []
  return list(db, { after: !!afterId, size: bucket(limit(args)) }, { status: args.status, kind, afterDay, afterId })
}

/** What the cursor of the list holds. */
export const byDay = (row: ReorganizationRow) => [row.effectiveOn, row.id]

const counted = prepared('reorganizations_count', (db) => db.select({ count: sql<number>`count(*)::int` }).from(reorganizations).where(isAsked))
export const reorganizationCount = async (db: Database, kind: string, { status }: Pick<Args, 'status'>) => (await counted(db, { status, kind }))[0]!.count

const ofReorganizations = prepared('reorganizations_steps', (db) =>
  db.select().from(reorganizationSteps).where(sql`${reorganizationSteps.reorganizationId} = any(${$('ids')}::text[])`).orderBy(asc(reorganizationSteps.position)),
)
/** Steps of many reorganizations, in their order. */
export const stepsOf = (db: Database, ids: readonly string[]): Promise<ReorganizationStepRow[]> => ofReorganizations(db, { ids })

const planned = prepared('reorganizations_planned_steps', (db) =>
  db
    .select({ unitId: reorganizationSteps.unitId, step: reorganizationSteps })
    .from(reorganizationSteps)
    .innerJoin(reorganizations, eq(reorganizations.id, reorganizationSteps.reorganizationId))
    .where(and(sql`${reorganizationSteps.unitId} = any(${$('ids')}::text[])`, eq(reorganizations.status, 'PLANNED')))
    .orderBy(asc(reorganizations.effectiveOn), asc(reorganizations.id), asc(reorganizationSteps.position)),
)
/** Planned steps of many units, the earliest first. */
export const plannedStepsOf = (db: Database, ids: readonly string[]) => planned(db, { ids })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const all = prepared('units_standing', (db) =>
  db
    .select({ id: orgUnits.id, level: orgUnits.level, kind: orgUnits.kind, regionCode: orgUnits.regionCode, parentId: orgUnits.parentId, keyAccountParentId: orgUnits.keyAccountParentId })
    .from(orgUnits)
    .where(isNull(orgUnits.dissolvedOn)),
)
/** All units that exist, with their lines: whether steps fit depends on more than the viewer's own. */
export const standingUnits = (db: Database) => all(db)

export const insertReorganization = async (db: Database, row: typeof reorganizations.$inferInsert, steps: readonly Omit<typeof reorganizationSteps.$inferInsert, 'reorganizationId' | 'position'>[]) => {
  const [inserted] = await db.insert(reorganizations).values(row).returning()
  await db.insert(reorganizationSteps).values(steps.map((step, index) => ({ ...step, reorganizationId: row.id, position: index + 1 })))
  return inserted!
}

const lock = prepared('reorganizations_lock', (db) => db.select().from(reorganizations).where(eq(reorganizations.id, $('id'))).for('no key update'))
/** Locks the reorganization for the change that follows. */
export const lockReorganization = async (db: Database, id: string) => (await lock(db, { id }))[0]

export const cancelReorganization = async (db: Database, id: string) =>
  (
    await db
      .update(reorganizations)
      .set({ status: 'CANCELLED', decidedAt: sql`now()`, version: sql`${reorganizations.version} + 1` })
      .where(eq(reorganizations.id, id))
      .returning()
  )[0]!

/** What hangs on the unit goes over to its successor, and the unit is gone. */
export const dissolveUnit = (db: Database, id: string, successorId: string, actorId: string) => rows(db, sql`select organization.dissolve_unit(${id}, ${successorId}, ${actorId})`)

