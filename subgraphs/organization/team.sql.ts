import { inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { eyes, isUnder, serves, servesFromKeys } from './reach.sql.ts'
import { actionTeamCalls, employees, type TeamCustomerRow, type TeamMemberRow, type TeamRow, teamCustomers, teamMembers, teams } from './tables.ts'
import type { TeamFilter } from './types.generated.ts'

/** Which teams the viewer may see; every statement below goes through it. */
const visible = serves(sql`'team:' || ${teams.id}`)
const visibleFromKeys = servesFromKeys(sql`'team:' || ${teams.id}`)

const $ = sql.placeholder

const byIds = prepared('teams_by_ids', (db) => db.select().from(teams).where(and(sql`${teams.id} = any(${$('ids')}::text[])`, visible)))
export const teamsByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<TeamRow[]> => byIds(db, { ids, ...eyes(viewer) })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type TeamListArgs = PageArgs & { filter?: TeamFilter | null; search?: string | null }

type Shape = { filters: string[]; search: boolean; includeDissolved: boolean; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  kind: sql`${teams.kind} = any(${$('kinds')}::text[])`,
  under: isUnder(teams.unitId),
  member: sql`${teams.id} in (select m.team_id from organization.team_members m where m.employee_id = any(${$('member')}::text[]) and m.ended_at is null)`,
}

const conditions = ({ filters, search, includeDissolved }: Pick<Shape, 'filters' | 'search' | 'includeDissolved'>) =>
  and(
    ...filters.map((name) => FILTERS[name]!),
    search ? sql`strpos(lower(${teams.name}), lower(${$('search')})) > 0` : undefined,
    includeDissolved ? undefined : isNull(teams.endedAt),
    visibleFromKeys,
  )

const list = shaped('teams_list', (db, shape: Shape) =>
  db
    .select()
    .from(teams)
    .where(and(conditions(shape), shape.after ? sql`(${teams.name}, ${teams.id}) > (${$('afterName')}, ${$('afterId')})` : undefined))
    .orderBy(asc(teams.name), asc(teams.id))
    .limit(shape.size),
)

const asked = (args: TeamListArgs, viewer: Viewer) => {
  const { includeDissolved = false, ...filter } = args.filter ?? {}
  const given = Object.entries(filter).filter(([, value]) => value != null)
  const search = args.search?.trim()
  return {
    shape: { filters: given.map(([name]) => name).sort(), search: !!search, includeDissolved },
    params: { ...Object.fromEntries(given), ...eyes(viewer), kinds: args.filter?.kind, search },
  }
}

export const teamPage = (db: Database, viewer: Viewer, args: TeamListArgs): Promise<TeamRow[]> => {
  const { shape, params } = asked(args, viewer)
  const [afterName, afterId] = position(args, 2) ?? []
  return list(db, { ...shape, after: !!afterId, size: bucket(limit(args)) }, { ...params, afterName, afterId })
}

const counted = shaped('teams_count', (db, shape: Pick<Shape, 'filters' | 'search' | 'includeDissolved'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(teams).where(conditions(shape)),
)
export const teamCount = async (db: Database, viewer: Viewer, args: TeamListArgs) => {
  const { shape, params } = asked(args, viewer)
  return (await counted(db, shape, params))[0]!.count
}

const members = prepared('teams_members', (db) =>
  db
    .select({ teamId: teamMembers.teamId, member: teamMembers, employee: employees })
    .from(teamMembers)
    .innerJoin(employees, eq(employees.id, teamMembers.employeeId))
    .where(
      and(
        sql`${teamMembers.teamId} = any(${$('ids')}::text[])`,
        // said once more, or all employees are hashed for a few members
        sql`${employees.id} = any(array(select m.employee_id from organization.team_members m where m.team_id = any(${$('ids')}::text[]) and m.ended_at is null))`,
        isNull(teamMembers.endedAt),
        serves(sql`'team:' || ${teamMembers.teamId}`),
      ),
    )
    .orderBy(asc(employees.name), asc(teamMembers.id)),
)
/** Members now of many teams, by name; who sees the team sees them. */
export const membersOf = (db: Database, viewer: Viewer, ids: readonly string[]) => members(db, { ids, ...eyes(viewer) })

const memberships = prepared('teams_memberships', (db) =>
  db
    .select({ employeeId: teamMembers.employeeId, member: teamMembers })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(and(sql`${teamMembers.employeeId} = any(${$('ids')}::text[])`, isNull(teamMembers.endedAt), visible))
    .orderBy(asc(teams.name), asc(teamMembers.id)),
)
/** Teams now of many employees, by name. */
export const membershipsOf = (db: Database, viewer: Viewer, ids: readonly string[]) => memberships(db, { ids, ...eyes(viewer) })

const ofTeams = shaped('teams_customers', (db, { size, after }: { size: number; after: boolean }) => {
  const behind = after ? sql`and c.id < ${$('afterId')}` : sql``
  return db
    .select()
    .from(teamCustomers)
    .where(
      sql`${teamCustomers.id} in (select page.id from unnest(${$('teams')}::text[]) as team (id), lateral (
        select c.id from organization.team_customers c where c.team_id = team.id and c.ended_at is null and ${inScope(sql`c.customer_id`)} ${behind}
        order by c.id desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(teamCustomers.id))
})
/** The latest customers of each of many teams. */
export const customersOf = (db: Database, { keys }: Viewer, args: PageArgs, teamIds: readonly string[]): Promise<TeamCustomerRow[]> => {
  const [afterId] = position(args, 1) ?? []
  return ofTeams(db, { size: bucket(limit(args)), after: !!afterId }, { teams: teamIds, keys, afterId })
}

const counts = preparedRows<{ teamId: string; count: number }>(
  'teams_customer_counts',
  sql`select c.team_id as "teamId", count(*)::int as count from organization.team_customers c
      where c.team_id = any(${$('teams')}::text[]) and c.ended_at is null and ${inScope(sql`c.customer_id`)} group by c.team_id`,
)
export const customerCountsOf = (db: Database, { keys }: Viewer, teamIds: readonly string[]) => counts(db, { teams: teamIds, keys })

const serving = prepared('teams_serving', (db) =>
  db
    .select({ customerId: sql<string>`served.customer_id`, team: teams })
    .from(teams)
    .innerJoin(
      sql`(select distinct p.customer_id, c.team_id from access.places p cross join unnest(p.path) as a (id)
        join organization.team_customers c on c.customer_id = a.id and c.ended_at is null and (c.with_branches or a.id = p.customer_id)
        where p.customer_id = any(${$('ids')}::text[]) and ${inScope(sql`p.customer_id`)}) served`,
      sql`served.team_id = ${teams.id}`,
    )
    .orderBy(asc(teams.name), asc(teams.id)),
)
/** Teams that serve each of many customers, by name; who sees the customer sees them. */
export const teamsServing = (db: Database, { keys }: Viewer, ids: readonly string[]) => serving(db, { ids, keys })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('teams_lock', (db) => db.select().from(teams).where(and(eq(teams.id, $('id')), visible)).for('no key update'))
/** Locks the team for the change that follows. */
export const lockTeam = async (db: Database, viewer: Viewer, id: string) => (await lock(db, { id, ...eyes(viewer) }))[0]

export const insertTeam = async (db: Database, row: typeof teams.$inferInsert) => (await db.insert(teams).values(row).returning())[0]!

export const updateTeam = async (db: Database, id: string, values: Changes<TeamRow>) =>
  (
    await db
      .update(teams)
      .set({ ...(values as Partial<TeamRow>), version: sql`${teams.version} + 1`, updatedAt: sql`now()` })
      .where(eq(teams.id, id))
      .returning()
  )[0]!

const now = sql`now()`
const isMember = (teamId: string, employeeId: string) => and(eq(teamMembers.teamId, teamId), eq(teamMembers.employeeId, employeeId), isNull(teamMembers.endedAt))

export const memberOf = async (db: Database, teamId: string, employeeId: string): Promise<TeamMemberRow | undefined> =>
  (await db.select().from(teamMembers).where(isMember(teamId, employeeId)))[0]

export const insertMember = (db: Database, row: typeof teamMembers.$inferInsert) => db.insert(teamMembers).values(row)

export const endMember = async (db: Database, teamId: string, employeeId: string): Promise<TeamMemberRow | undefined> =>
  (await db.update(teamMembers).set({ endedAt: now }).where(isMember(teamId, employeeId)).returning())[0]

export const insertCustomer = (db: Database, row: typeof teamCustomers.$inferInsert) => db.insert(teamCustomers).values(row)

export const endCustomer = async (db: Database, teamId: string, customerId: string): Promise<TeamCustomerRow | undefined> =>
  (
    await db
      .update(teamCustomers)
      .set({ endedAt: now })
      .where(and(eq(teamCustomers.teamId, teamId), eq(teamCustomers.customerId, customerId), isNull(teamCustomers.endedAt)))
      .returning()
  )[0]

/** All memberships and services of a team end; returns the customers it served. */
export const endTeam = async (db: Database, id: string): Promise<TeamCustomerRow[]> => {
  await db.update(teamMembers).set({ endedAt: now }).where(and(eq(teamMembers.teamId, id), isNull(teamMembers.endedAt)))
  await db.update(actionTeamCalls).set({ status: 'WITHDRAWN', answeredAt: now }).where(and(eq(actionTeamCalls.teamId, id), eq(actionTeamCalls.status, 'CALLED')))
  return db.update(teamCustomers).set({ endedAt: now }).where(and(eq(teamCustomers.teamId, id), isNull(teamCustomers.endedAt))).returning()
}
