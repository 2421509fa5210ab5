import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import { asc, eq, sql } from 'drizzle-orm'
import { permissions, type RoleLimitRow, roleLimits, roles } from './tables.ts'
import type { OrgUnitLevel } from './types.generated.ts'

const $ = sql.placeholder

// Limits are part of roles, which tell nothing of a person or a customer.

const ofRoles = prepared('limits_of_roles', (db) =>
  db
    .select()
    .from(roleLimits)
    .where(sql`${roleLimits.roleId} = any(${$('ids')}::text[])`)
    .orderBy(asc(roleLimits.code), asc(roleLimits.measure), asc(roleLimits.id)),
)
/** Limits of many roles, by permission and measure. */
export const limitsOf = (db: Database, ids: readonly string[]): Promise<RoleLimitRow[]> => ofRoles(db, { ids })

const byCodes = prepared('roles_by_codes', (db) => db.select().from(roles).where(sql`${roles.code} = any(${$('codes')}::text[])`).orderBy(asc(roles.code)))
export const rolesByCodes = (db: Database, codes: readonly string[]) => byCodes(db, { codes })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('limits_lock', (db) => db.select().from(roleLimits).where(eq(roleLimits.id, $('id'))).for('no key update'))
/** Locks the limit for the change that follows. */
export const lockLimit = async (db: Database, id: string) => (await lock(db, { id }))[0]

/** Replaces the limit for the same measure, class, tier and currency. */
export const setLimit = async (db: Database, row: typeof roleLimits.$inferInsert) =>
  (
    await db
      .insert(roleLimits)
      .values(row)
      .onConflictDoUpdate({
        target: [roleLimits.roleId, roleLimits.code, roleLimits.measure, roleLimits.currency, roleLimits.customerClass, roleLimits.tier],
        set: { value: row.value, updatedAt: sql`now()` },
      })
      .returning()
  )[0]!

export const removeLimit = (db: Database, id: string) => db.delete(roleLimits).where(eq(roleLimits.id, id))

const top = preparedRows<{ isTop: boolean }>(
  'limits_top',
  sql`select not exists (
        select from organization.org_units u
        where u.parent_id is null and u.key_account_parent_id is null and u.dissolved_on is null and not 'unit:' || u.id = any(${$('keys')}::text[])) as "isTop"`,
)
/** Whether the viewer holds every unit that has nothing above it. */
export const isAtTop = async (db: Database, keys: readonly string[]) => (await top(db, { keys }))[0]!.isTop

export const openPermission = async (db: Database, code: string, openTo: OrgUnitLevel) =>
  (await db.update(permissions).set({ openTo }).where(eq(permissions.code, code)).returning())[0]
