import type { Viewer } from '@panorama/kit/viewer'
import type { Ask } from './ask.ts'

type Node = { __typename: string; id: string }

/** Any object by its id: its owner says whether the viewer sees it, the plan fetches the rest. */
export const makeNode = (ask: Ask) => ({
  Query: {
    node: async (_: unknown, { id }: { id: string }, { viewer }: { viewer: Viewer }): Promise<Node | null> => {
      const answer = await ask(id, viewer)
      return answer?.isSeen ? { __typename: answer.type, id } : null
    },
  },
  Node: { __resolveType: ({ __typename }: Node) => __typename },
})
