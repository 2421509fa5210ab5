import { type Database, prepared } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { type ActionTeamCallRow, actionTeamCalls } from './tables.ts'

const $ = sql.placeholder

/** Calls are the operator's own affair: staff see them with the team, others never. */
const isStaff = sql`${$('kind')}::text = 'EMPLOYEE'`

const ofTeams = prepared('action_team_calls_of', (db) =>
  db.select().from(actionTeamCalls).where(and(sql`${actionTeamCalls.teamId} = any(${$('ids')}::text[])`, isStaff)).orderBy(asc(actionTeamCalls.calledAt), asc(actionTeamCalls.id)),
)
/** Calls of many teams, oldest first. */
export const callsOf = (db: Database, { kind }: Viewer, ids: readonly string[]): Promise<ActionTeamCallRow[]> => ofTeams(db, { ids, kind })

const waits = and(
  eq(actionTeamCalls.status, 'CALLED'),
  isStaff,
  sql`exists (select from access.unit_ancestors a where a.unit_id = ${actionTeamCalls.unitId} and 'unit:' || a.ancestor_id = any(${$('keys')}::text[]))`,
)

const list = shaped('action_team_calls_list', (db, { after, size }: { after: boolean; size: number }) =>
  db
    .select()
    .from(actionTeamCalls)
    .where(and(waits, after ? sql`${actionTeamCalls.id} < ${$('afterId')}` : undefined))
    .orderBy(desc(actionTeamCalls.id))
    .limit(size),
)
/** Calls that wait for an answer from the viewer's units, newest first. */
export const callPage = (db: Database, { kind, keys }: Viewer, args: PageArgs): Promise<ActionTeamCallRow[]> => {
  const [afterId] = position(args, 1) ?? []
  return list(db, { after: !!afterId, size: bucket(limit(args)) }, { kind, keys, afterId })
}

const counted = prepared('action_team_calls_count', (db) => db.select({ count: sql<number>`count(*)::int` }).from(actionTeamCalls).where(waits))
export const callCount = async (db: Database, { kind, keys }: Viewer) => (await counted(db, { kind, keys }))[0]!.count

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('action_team_calls_lock', (db) => db.select().from(actionTeamCalls).where(and(eq(actionTeamCalls.id, $('id')), isStaff)).for('no key update'))
/** Locks the call for the answer that follows. */
export const lockCall = async (db: Database, { kind }: Viewer, id: string) => (await lock(db, { id, kind }))[0]

export const insertCall = async (db: Database, row: typeof actionTeamCalls.$inferInsert) => (await db.insert(actionTeamCalls).values(row).returning())[0]!

export const answerCall = async (db: Database, id: string, values: Pick<ActionTeamCallRow, 'status' | 'reason' | 'answeredById'>) =>
  (
    await db
      .update(actionTeamCalls)
      .set({ ...values, answeredAt: sql`now()` })
      .where(eq(actionTeamCalls.id, id))
      .returning()
  )[0]!
