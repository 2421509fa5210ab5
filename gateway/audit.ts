import type { RequestContext } from '@panorama/kit/mutation'
import { type Connection, connection } from '@panorama/kit/page'
import type { GraphQLSchema } from 'graphql'
import { type AuditArgs, auditCount, type AuditEntryRow, auditPage, sortValues } from './audit.sql.ts'
import { isNameless, tell, typeOf } from './audit.rules.ts'
import { makeSight } from './sight.ts'

/** The audit, read with the eyes that one has in the composed graph. */
export const makeAudit = (schema: GraphQLSchema) => {
  const sight = makeSight(schema)
  const told = (entry: AuditEntryRow, { viewer }: RequestContext) => tell(sight, viewer, entry, entry.content ?? {})
  /** Of values that are not there any more, the worst is taken to be so. */
  const isHidden = (entry: AuditEntryRow, { viewer }: RequestContext) => isNameless(viewer, entry, entry.content ?? (entry.rowCount === null ? { after: {} } : {}))
  return {
    Query: {
      auditEntries: async (_: unknown, args: AuditArgs, { db, viewer }: RequestContext) =>
        connection(await auditPage(db, viewer, args), args, sortValues, () => auditCount(db, viewer, args.filter ?? {})),
    },
    AuditEntryConnection: { totalCount: ({ count }: Connection<AuditEntryRow>) => count() },
    AuditEntry: {
      actorId: (entry: AuditEntryRow, _: unknown, context: RequestContext) => (isHidden(entry, context) ? 'anonymous' : entry.actorId),
      actor: (entry: AuditEntryRow, _: unknown, context: RequestContext) => (entry.actorKind === 'EMPLOYEE' && !isHidden(entry, context) ? { id: entry.actorId } : null),
      subject: (entry: AuditEntryRow, _: unknown, context: RequestContext) => (isHidden(entry, context) ? null : entry.subject),
      correlationId: (entry: AuditEntryRow, _: unknown, context: RequestContext) => (isHidden(entry, context) ? null : entry.correlationId),
      customer: ({ customerId }: AuditEntryRow) => (customerId ? { id: customerId } : null),
      entityType: typeOf,
      changes: (entry: AuditEntryRow, _: unknown, context: RequestContext) => told(entry, context).changes,
      reason: (entry: AuditEntryRow, _: unknown, context: RequestContext) => (told(entry, context).isReasonTold ? entry.reason : null),
    },
  }
}
