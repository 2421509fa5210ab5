import type { Resolvers } from './types.generated.ts'

export const step: Resolvers = {
  WorkStep: {
    by: ({ actorId: id }) => ({ id }),
    at: ({ createdAt }) => createdAt,
  },
  WorkStepConnection: { totalCount: ({ count }) => count() },
}
