import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { seesEmployee } from './employee.sql.ts'
import { eyes, serves } from './reach.sql.ts'
import { type PermissionRow, permissions, type RoleHoldingRow, type RoleRow, roleHoldings, roles } from './tables.ts'
import type { Audience } from './types.generated.ts'

const $ = sql.placeholder

// Roles and permissions are names: they tell nothing of a person or a customer, and who may read them sees them all.

const byIds = prepared('roles_by_ids', (db) => db.select().from(roles).where(sql`${roles.id} = any(${$('ids')}::text[])`))
export const rolesByIds = (db: Database, ids: readonly string[]): Promise<RoleRow[]> => byIds(db, { ids })

const byAudience = prepared('roles_by_audience', (db) =>
  db.select().from(roles).where(sql`(${$('audience')}::text[] is null or ${roles.audience} = any(${$('audience')}::text[]))`).orderBy(asc(roles.code)),
)
export const rolesFor = (db: Database, audience: readonly Audience[] | null): Promise<RoleRow[]> => byAudience(db, { audience })

const all = prepared('permissions_all', (db) => db.select().from(permissions).orderBy(asc(permissions.code)))
export const allPermissions = (db: Database): Promise<PermissionRow[]> => all(db)

const byCodes = prepared('permissions_by_codes', (db) => db.select().from(permissions).where(sql`${permissions.code} = any(${$('codes')}::text[])`))
export const permissionsByCodes = (db: Database, codes: readonly string[]): Promise<PermissionRow[]> => byCodes(db, { codes })

const ofEmployees = prepared('holdings_of_employees', (db) =>
  db
    .select({ holding: roleHoldings, employeeId: roleHoldings.employeeId, role: roles })
    .from(roleHoldings)
    .innerJoin(roles, eq(roles.id, roleHoldings.roleId))
    .where(
      and(
        sql`${roleHoldings.employeeId} = any(${$('ids')}::text[])`,
        isNull(roleHoldings.endedAt),
        sql`(${seesEmployee(sql`${roleHoldings.employeeId}`)} or ${roleHoldings.employeeId} = ${$('actorId')})`,
      ),
    )
    .orderBy(asc(roles.nameEn), asc(roleHoldings.id)),
)
/** Roles held now by many employees. */
export const holdingsOf = (db: Database, viewer: Viewer, ids: readonly string[]) => ofEmployees(db, { ids, actorId: viewer.actorId, ...eyes(viewer) })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('roles_lock', (db) => db.select().from(roles).where(eq(roles.id, $('id'))).for('no key update'))
/** Locks the role, so that what it allows stays while it is given or changed. */
export const lockRole = async (db: Database, id: string) => (await lock(db, { id }))[0]

export const insertRole = async (db: Database, row: typeof roles.$inferInsert) => (await db.insert(roles).values(row).returning())[0]!

export const updateRole = async (db: Database, id: string, values: Changes<RoleRow>) =>
  (
    await db
      .update(roles)
      .set({ ...(values as Partial<RoleRow>), version: sql`${roles.version} + 1`, updatedAt: sql`now()` })
      .where(eq(roles.id, id))
      .returning()
  )[0]!

const places = preparedRows<{ unitIds: string[]; customerKeys: string[] }>(
  'roles_places',
  sql`select
        array(select h.unit_id from organization.role_holdings h where h.role_id = ${$('id')} and h.ended_at is null
          union select p.unit_id from organization.portal_users u join organization.partners p on p.id = u.partner_id where u.role_id = ${$('id')}) as "unitIds",
        array(select 'customer:' || u.customer_id from organization.portal_users u /* everything: a role is changed for all who hold it */
          where u.role_id = ${$('id')} and u.customer_id is not null) as "customerKeys"`,
)
/** Where a role is held: units of employees and partners, and the enterprises whose users hold it. */
export const placesOf = async (db: Database, id: string) => (await places(db, { id }))[0]!

const lockHeld = prepared('holdings_lock', (db) =>
  db.select().from(roleHoldings).where(and(eq(roleHoldings.id, $('id')), isNull(roleHoldings.endedAt), serves(sql`'employee:' || ${roleHoldings.employeeId}`))).for('no key update'),
)
export const lockHolding = async (db: Database, viewer: Viewer, id: string) => (await lockHeld(db, { id, ...eyes(viewer) }))[0]

export const insertHolding = async (db: Database, row: typeof roleHoldings.$inferInsert) => (await db.insert(roleHoldings).values(row).returning())[0]!

export const endHolding = async (db: Database, id: string): Promise<RoleHoldingRow> =>
  (await db.update(roleHoldings).set({ endedAt: sql`now()` }).where(eq(roleHoldings.id, id)).returning())[0]!
