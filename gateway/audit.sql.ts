import { inScope } from '@panorama/kit/access'
import type { Database } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { type SQL, sql } from 'drizzle-orm'
import { type Content, namelessTypes } from './audit.rules.ts'

export type AuditFilter = { customerId?: string | null; entityId?: string | null; actorId?: string | null; operation?: string | null; kind?: string | null; from?: string | null; to?: string | null }
export type AuditArgs = PageArgs & { filter?: AuditFilter | null }

export type AuditEntryRow = {
  id: string
  at: string
  kind: string
  operation: string | null
  channel: string
  actorId: string
  actorKind: string
  subject: string | null
  databaseUser: string
  entityType: string
  source: string
  entityId: string
  customerId: string | null
  reason: string | null
  correlationId: string | null
  rowCount: number | null
  content: Content | null
  erased: boolean
  position: string
  hash: string
}

const $ = sql.placeholder

/** Of nobody's unit: for those at the top, who answer for the whole. */
const isTop = sql`exists (
  select from access.unit_ancestors u where 'unit:' || u.unit_id = any(${$('keys')}::text[])
    and not exists (select from access.unit_ancestors above where above.unit_id = u.unit_id and above.ancestor_id <> u.unit_id))`

/** Which entries the viewer may see: of customers it may see, and of its units' people. */
const visible = sql`case
  when e.customer_id is not null then ${inScope(sql`e.customer_id`)}
  when e.unit_id is not null then exists (select from access.unit_ancestors u where u.unit_id = e.unit_id and 'unit:' || u.ancestor_id = any(${$('keys')}::text[]))
  else ${isTop} end`

const CONDITIONS: Record<keyof AuditFilter, SQL> = {
  customerId: sql`e.customer_id = ${$('customerId')}`,
  entityId: sql`e.entity_id = ${$('entityId')}`,
  // What is not told of whom it is, is not found by whom either.
  actorId: sql`e.actor = ${$('actorId')} and (e.entity_type <> all(${$('nameless')}::text[]) or e.actor = ${$('me')})`,
  operation: sql`e.operation = ${$('operation')}`,
  kind: sql`e.kind = ${$('kind')}`,
  from: sql`e.at >= ${$('from')}::timestamptz`,
  to: sql`e.at < ${$('to')}::timestamptz`,
}
const NAMES = Object.keys(CONDITIONS) as (keyof AuditFilter)[]

/** Acts have an index of their own, which a statement finds only when it says that it asks for one. */
const ROWS = ['CREATE', 'CHANGE', 'DELETE']

const asking = ({ keys, actorId }: Viewer) => ({ keys, me: actorId, nameless: namelessTypes })

type Shape = { filters: (keyof AuditFilter)[]; isAct: boolean }

const shapeOf = (filter: AuditFilter): Shape => ({ filters: NAMES.filter((name) => filter[name] != null), isAct: filter.kind != null && !ROWS.includes(filter.kind) })

const chosen = ({ filters, isAct }: Shape) =>
  sql.join([visible, ...filters.map((name) => CONDITIONS[name]), ...(isAct ? [sql`e.kind not in ('CREATE', 'CHANGE', 'DELETE')`] : [])], sql` and `)

const page = shaped('audit_page', (db, { size, after, ...shape }: Shape & { size: number; after: boolean }) =>
  db
    .select({
      id: sql<string>`'aud_' || e.id`,
      at: sql<string>`e.at`,
      kind: sql<string>`e.kind`,
      operation: sql<string | null>`e.operation`,
      channel: sql<string>`e.channel`,
      actorId: sql<string>`e.actor`,
      actorKind: sql<string>`e.actor_kind`,
      subject: sql<string | null>`e.subject`,
      databaseUser: sql<string>`e.database_user`,
      entityType: sql<string>`e.entity_type`,
      source: sql<string>`e.source`,
      entityId: sql<string>`e.entity_id`,
      customerId: sql<string | null>`e.customer_id`,
      reason: sql<string | null>`e.reason`,
      correlationId: sql<string | null>`e.correlation_id`,
      rowCount: sql<number | null>`e.row_count`,
      content: sql<Content | null>`p.content`,
      erased: sql<boolean>`e.digest is not null and p.entry_id is null`,
      position: sql<string>`l.shard || '/' || l.number`,
      hash: sql<string>`encode(l.hash, 'hex')`,
    })
    .from(
      sql`(select * from audit.entries e
        where ${chosen(shape)} ${after ? sql`and (e.at, e.id) < (${$('afterAt')}::timestamptz, ${$('afterId')}::bigint)` : sql``}
        order by e.at desc, e.id desc limit ${sql.raw(String(size))}) e
        join audit.links l on l.entry_id = e.id left join audit.payloads p on p.entry_id = e.id`,
    )
    .orderBy(sql`e.at desc, e.id desc`),
)

/** A page of entries, newest first. */
export const auditPage = (db: Database, viewer: Viewer, args: AuditArgs): Promise<AuditEntryRow[]> => {
  const [afterAt, afterId] = position(args, 2, /^\d{4}-\d\d-\d\d /) ?? []
  const filter = args.filter ?? {}
  return page(db, { ...shapeOf(filter), size: bucket(limit(args)), after: !!afterId }, { ...filter, ...asking(viewer), afterAt, afterId })
}

/** What the cursor of such a page holds. */
export const sortValues = ({ at, id }: AuditEntryRow) => [at, id.slice(4)]

const counted = shaped('audit_count', (db, shape: Shape) => db.select({ count: sql<number>`count(*)` }).from(sql`audit.entries e`).where(chosen(shape)))
export const auditCount = async (db: Database, viewer: Viewer, filter: AuditFilter): Promise<number> => (await counted(db, shapeOf(filter), { ...filter, ...asking(viewer) }))[0]!.count
