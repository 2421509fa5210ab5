import type { Resolvers } from './types.generated.ts'

export const tree: Resolvers = {
  CustomerTree: {
    pipelineSummary: ({ id }, _, { load }) => load.pipelineSummary.load(id),
    contractSummary: ({ id }, _, { load }) => load.contractSummary.load(id),
  },
}
