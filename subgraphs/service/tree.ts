import type { Resolvers } from './types.generated.ts'

export const tree: Resolvers = {
  CustomerTree: { ticketSummary: ({ id }, _, { load }) => load.ticketSummary.load(id) },
}
