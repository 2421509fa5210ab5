import { actOf, type ActKind } from '@panorama/policy/audit'
import { entities } from '@panorama/policy/entities'
import { sql } from 'drizzle-orm'
import { type Database, preparedRows } from './database.ts'
import type { Viewer } from './viewer.ts'

/** Something done that no row tells of, or not under the id it was done to. */
export type Act = {
  kind: ActKind
  /** Type of the graph, e.g. `Contact`. */
  entityType: string
  entityId: string
  /** Null for what belongs to no customer. */
  customerId: string | null
  /** Left out: the reason that the mutation was given. */
  reason?: string
  /** What more there is to know; no personal data. */
  data?: object
}

/** Where a caller comes in: people by the portal made for them, programs by the API. */
export const channelOf = ({ kind, isProgram }: Viewer) => (isProgram ? 'API' : ({ EMPLOYEE: 'PORTAL', PARTNER: 'PARTNER', CUSTOMER: 'ENTERPRISE' } as const)[kind])

type Asker = { viewer: Viewer; requestId: string }

const said = ({ viewer, requestId }: Asker, operation: string, reason?: string | null) =>
  JSON.stringify({
    actor: viewer.actorId,
    actorKind: viewer.kind,
    subject: viewer.subject,
    unitId: viewer.unitId,
    channel: channelOf(viewer),
    operation,
    reason,
    correlationId: requestId,
  })

const $ = sql.placeholder

const announced = preparedRows('audit_announce', sql`select set_config('panorama.actor', ${$('actor')}, true), set_config('audit.said', ${$('said')}, true)`)
/**
 * Tells the triggers of this transaction who writes, what for and why. To be sent ahead of the first statement; it is not
 * necessary to wait for it.
 */
export const announce = (tx: Database, asker: Asker, operation: string, args: object) =>
  announced(tx, { actor: asker.viewer.actorId, said: said(asker, operation, reasonOf(args)) })

/** The reason a mutation was given, in its input or beside it. */
const reasonOf = (args: { reason?: unknown; input?: unknown }) => {
  const reason = args.reason ?? (args.input as { reason?: unknown } | undefined)?.reason
  return typeof reason === 'string' ? reason : undefined
}

const recorded = preparedRows('audit_record', sql`select audit.record(${$('acts')}::jsonb, ${$('said')}::jsonb)`)
/** Records what a query did that must not go unseen, or more than the events of a mutation say. */
export const record = (db: Database, asker: Asker, operation: string, ...acts: readonly Act[]) =>
  recorded(db, { acts: JSON.stringify(acts), said: said(asker, operation) })

/** What an event happened to: its id says it, else the event's name, as `PortalUserCreated` does. */
const subjectOf = (event: string, id: string) =>
  entities[id.slice(0, id.indexOf('_'))] ?? (event.replace(/(AttributeValue|State|Assignment)?(HandedOver|Left|Won|Lost|[A-Z][a-z]*ed)$/, '') || event)

/** Records the mutation as an act, when it is one, for everything it tells an event of. */
export const recordAct = (tx: Database, mutation: string, events: readonly { type: string; entityId: string; customerId: string | null; data?: object }[]) => {
  const kind = actOf(mutation)
  if (!kind) return undefined
  const acts = events.map(({ type, entityId, customerId, data }): Act => ({ kind, entityType: subjectOf(type, entityId), entityId, customerId, data }))
  return recorded(tx, { acts: JSON.stringify(acts), said: null })
}
