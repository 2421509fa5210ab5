import { inScope } from '@panorama/kit/access'
import { type Database, prepared } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { eyes } from './reach.sql.ts'
import { type PortalUserRow, portalUsers } from './tables.ts'
import type { PortalUserFilter } from './types.generated.ts'

const $ = sql.placeholder

/**
 * Which portal users the viewer may see: itself; users of partners staff and the partner itself; users of enterprises
 * staff and the enterprise itself, as far as they see the enterprise.
 */
const visible = sql`(${portalUsers.id} = ${$('actorId')}
  or (${portalUsers.partnerId} is not null and (${$('kind')}::text = 'EMPLOYEE' or 'partner:' || ${portalUsers.partnerId} = any(${$('keys')}::text[])))
  or (${portalUsers.customerId} is not null and ${$('kind')}::text <> 'PARTNER' and ${inScope(portalUsers.customerId)}))`

const asking = (viewer: Viewer) => ({ ...eyes(viewer), actorId: viewer.actorId })

const byIds = prepared('portal_users_by_ids', (db) => db.select().from(portalUsers).where(and(sql`${portalUsers.id} = any(${$('ids')}::text[])`, visible)))
export const portalUsersByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<PortalUserRow[]> => byIds(db, { ids, ...asking(viewer) })

export type PortalUserListArgs = PageArgs & { filter?: PortalUserFilter | null }

type Shape = { filters: string[]; includeDisabled: boolean; after: boolean; size: number }

const FILTERS: Record<string, SQL> = {
  kind: sql`${portalUsers.kind} = any(${$('kinds')}::text[])`,
  partner: sql`${portalUsers.partnerId} = any(${$('partner')}::text[])`,
  customer: sql`${portalUsers.customerId} = any(${$('customer')}::text[])`,
}

const conditions = ({ filters, includeDisabled }: Pick<Shape, 'filters' | 'includeDisabled'>) =>
  and(...filters.map((name) => FILTERS[name]!), includeDisabled ? undefined : isNull(portalUsers.disabledAt), visible)

const list = shaped('portal_users_list', (db, shape: Shape) =>
  db
    .select()
    .from(portalUsers)
    .where(and(conditions(shape), shape.after ? sql`${portalUsers.id} < ${$('afterId')}` : undefined))
    .orderBy(desc(portalUsers.id))
    .limit(shape.size),
)

const asked = (args: PortalUserListArgs, viewer: Viewer) => {
  const { includeDisabled = false, ...filter } = args.filter ?? {}
  const given = Object.entries(filter).filter(([, value]) => value != null)
  return {
    shape: { filters: given.map(([name]) => name).sort(), includeDisabled },
    params: { ...Object.fromEntries(given), ...asking(viewer), kinds: args.filter?.kind },
  }
}

export const portalUserPage = (db: Database, viewer: Viewer, args: PortalUserListArgs): Promise<PortalUserRow[]> => {
  const { shape, params } = asked(args, viewer)
  const [afterId] = position(args, 1) ?? []
  return list(db, { ...shape, after: !!afterId, size: bucket(limit(args)) }, { ...params, afterId })
}

const counted = shaped('portal_users_count', (db, shape: Pick<Shape, 'filters' | 'includeDisabled'>) =>
  db.select({ count: sql<number>`count(*)::int` }).from(portalUsers).where(conditions(shape)),
)
export const portalUserCount = async (db: Database, viewer: Viewer, args: PortalUserListArgs) => {
  const { shape, params } = asked(args, viewer)
  return (await counted(db, shape, params))[0]!.count
}

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('portal_users_lock', (db) => db.select().from(portalUsers).where(and(eq(portalUsers.id, $('id')), visible)).for('no key update'))
/** Locks the portal user for the change that follows. */
export const lockPortalUser = async (db: Database, viewer: Viewer, id: string) => (await lock(db, { id, ...asking(viewer) }))[0]

export const insertPortalUser = async (db: Database, row: typeof portalUsers.$inferInsert) => (await db.insert(portalUsers).values(row).returning())[0]!

export const disablePortalUser = async (db: Database, id: string) =>
  (await db.update(portalUsers).set({ disabledAt: sql`now()` }).where(eq(portalUsers.id, id)).returning())[0]!
