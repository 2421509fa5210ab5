import { connection } from '@panorama/kit/page'
import { fieldsOf } from './change.rules.ts'
import type { Resolvers } from './types.generated.ts'

/** The history of a customer's file 变更历史; the database keeps it. */
export const change: Resolvers = {
  Customer: {
    changes: async ({ id }, args, { load }) => connection(await load.changes(args).load(id), args, undefined, async () => (await load.changeCount(args).load(id))?.count ?? 0),
  },
  Change: {
    fields: (row, _, { viewer }) => fieldsOf(row, viewer),
    actor: ({ actorId }) => employeeOf(actorId),
    isErased: ({ erasedAt }) => erasedAt !== null,
  },
  ChangeConnection: { totalCount: ({ count }) => count() },
}

/** A stub of the employee who did something; null when it was somebody else. */
export const employeeOf = (actorId: string) => (actorId.startsWith('emp_') ? { id: actorId } : null)
