import type { RequestContext } from '@panorama/kit/mutation'
import { type Connection, connection } from '@panorama/kit/page'
import type { GraphQLSchema } from 'graphql'
import { type AuditArgs, auditCount, type AuditEntryRow, auditPage, sortValues } from './audit.sql.ts'
import { tell, typeOf } from './audit.rules.ts'
import { makeSight } from './sight.ts'

/** The audit, read with the eyes that one has in the composed graph. */
export const makeAudit = (schema: GraphQLSchema) => {
  const sight = makeSight(schema)
  const told = (entry: AuditEntryRow, { viewer }: RequestContext) => tell(sight, viewer, entry, entry.content ?? {})
  return {
    Query: {
      auditEntries: async (_: unknown, args: AuditArgs, { db, viewer }: RequestContext) =>
        connection(await auditPage(db, viewer, args), args, sortValues, () => auditCount(db, viewer, args.filter ?? {})),
    },
    AuditEntryConnection: { totalCount: ({ count }: Connection<AuditEntryRow>) => count() },
    AuditEntry: {
      actor: ({ actorKind, actorId }: AuditEntryRow) => (actorKind === 'EMPLOYEE' ? { id: actorId } : null),
      customer: ({ customerId }: AuditEntryRow) => (customerId ? { id: customerId } : null),
      entityType: typeOf,
      changes: (entry: AuditEntryRow, _: unknown, context: RequestContext) => told(entry, context).changes,
      reason: (entry: AuditEntryRow, _: unknown, context: RequestContext) => (told(entry, context).isReasonTold ? entry.reason : null),
    },
  }
}
