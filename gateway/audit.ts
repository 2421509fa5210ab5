import type { RequestContext } from '@panorama/kit/mutation'
import { type Connection, connection } from '@panorama/kit/page'
import { type AuditArgs, auditCount, type AuditEntryRow, auditPage, sortValues } from './audit.sql.ts'
import { changesFor } from './audit.rules.ts'

export const makeAudit = () => ({
  Query: {
    auditEntries: async (_: unknown, args: AuditArgs, { db, viewer }: RequestContext) =>
      connection(await auditPage(db, viewer, args), args, sortValues, () => auditCount(db, viewer, args.filter ?? {})),
  },
  AuditEntryConnection: { totalCount: ({ count }: Connection<AuditEntryRow>) => count() },
  AuditEntry: {
    actor: ({ actorKind, actorId }: AuditEntryRow) => (actorKind === 'EMPLOYEE' ? { id: actorId } : null),
    customer: ({ customerId }: AuditEntryRow) => (customerId ? { id: customerId } : null),
    changes: ({ entityType, content }: AuditEntryRow, _: unknown, { viewer }: RequestContext) => changesFor(viewer, entityType, content ?? {}),
  },
})
