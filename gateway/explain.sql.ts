import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'
import { letIn } from './viewer.ts'

const $ = sql.placeholder

export type Principal = Omit<Viewer, 'locale'> & { isActive: boolean }

const bySubject = preparedRows<Principal>(
  'explain_principal',
  sql`select subject, kind, actor_id as "actorId", name, unit_id as "unitId", keys, permissions, limits, ${letIn} as "isActive"
      from access.principals where subject = ${$('subject')}`,
)
/** A person, also one who cannot sign in any more. */
export const principalOf = async (db: Database, subject: string): Promise<Principal | undefined> => (await bySubject(db, { subject }))[0]

export type KeySource = { rule: string; key: string; via: string; teamId: string | null; startsAt: string | null; endsAt: string | null; isInForce: boolean }

const sources = preparedRows<KeySource>(
  'explain_sources',
  sql`/* everything: explains one customer that the asker sees */
      select s.rule, s.key, s.via, s.team_id as "teamId", nullif(s.starts_at, '-infinity') as "startsAt", nullif(s.ends_at, 'infinity') as "endsAt", s.starts_at <= now() and s.ends_at > now() as "isInForce"
      from access.key_sources s where s.customer_id = ${$('customerId')} and s.key = any(${$('keys')}::text[])
      order by "isInForce" desc, s.rule, s.key, s.team_id, s.via`,
)
/** Why these keys open the customer, or once did, or will. */
export const keySourcesOf = (db: Database, customerId: string, keys: readonly string[]) => sources(db, { customerId, keys })

export type Held = { permission: string; code: string; zh: string; en: string; unitId: string | null }

const held = preparedRows<Held>(
  'explain_held',
  sql`select permission, role_code as code, name_zh as zh, name_en as en, unit_id as "unitId" from access.held_permissions where actor_id = ${$('actorId')} order by role_code, unit_id`,
)
/** Through which roles somebody holds which permissions. */
export const heldBy = (db: Database, actorId: string) => held(db, { actorId })

const names = preparedRows<{ code: string; zh: string; en: string }>('explain_names', sql`select code, name_zh as zh, name_en as en from access.permission_names`)
/** Names of the permissions. */
export const permissionNames = async (db: Database) => new Map((await names(db)).map((row) => [row.code, row]))

const sight = preparedRows<{ sees: boolean }>(
  'explain_sight',
  sql`select not exists (
        select from access.scope_keys theirs
        where theirs.key = any(${$('theirs')}::text[]) and theirs.key <> all(${$('keys')}::text[]) and theirs.ends_at > now()
          and not exists (select from access.unit_ancestors a where theirs.key = 'unit:' || a.unit_id and 'unit:' || a.ancestor_id = any(${$('keys')}::text[]))
          and not exists (select from access.scope_keys mine where mine.customer_id = theirs.customer_id and mine.key = any(${$('keys')}::text[])
            and mine.starts_at <= now() and mine.ends_at > now() offset 0)) as sees`,
)
/** Whether the viewer sees every customer that these keys open, now or later. */
export const seesAll = async (db: Database, { keys }: Viewer, theirs: readonly string[]) => (await sight(db, { theirs, keys }))[0]!.sees

const above = preparedRows<{ isAbove: boolean }>(
  'explain_above',
  sql`select exists (select from access.unit_ancestors a where a.unit_id = ${$('unitId')} and 'unit:' || a.ancestor_id = any(${$('keys')}::text[])) as "isAbove"`,
)
/** Whether the unit stands at or below one of the viewer's units. */
export const reaches = async (db: Database, { keys }: Viewer, unitId: string) => (await above(db, { unitId, keys }))[0]!.isAbove

/** Whether all these units do. */
export const reachesAll = async (db: Database, viewer: Viewer, unitIds: readonly string[]) => (await Promise.all(unitIds.map((id) => reaches(db, viewer, id)))).every(Boolean)

export type RoleRow = { id: string; code: string; zh: string; en: string; audience: Viewer['kind']; scope: 'UNIT' | 'OWN'; permissions: string[]; limits: Viewer['limits'] }

const role = preparedRows<RoleRow>(
  'explain_role',
  sql`select id, code, name_zh as zh, name_en as en, audience, data_scope as scope, permissions, limits from access.roles where id = ${$('id')}`,
)
export const roleOf = async (db: Database, id: string): Promise<RoleRow | undefined> => (await role(db, { id }))[0]
