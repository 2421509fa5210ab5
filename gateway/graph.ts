import { gateway } from '@panorama/policy/gateway'
import { subgraph } from '@panorama/kit/subgraph'
import type { GraphQLSchema } from 'graphql'
import { makeAsk } from './ask.ts'
import { makeAudit } from './audit.ts'
import { makeExplain } from './explain.ts'
import type { makeGuard } from './guard.ts'
import { makeLabels } from './labels.ts'
import { makeNode } from './node.ts'
import { makePolicy } from './policy.ts'
import type { Source } from './source.ts'
import { type Execute, makeViewAs } from './viewAs.ts'

type Around = {
  sources: Record<string, Source>
  /** The composed graph as clients see it. */
  schema: GraphQLSchema
  guard: ReturnType<typeof makeGuard>
  /** Runs an operation on the composed graph. */
  execute: Execute
}

/** The gateway's own subgraph: what belongs to the composed graph itself. */
export const makeGraph = ({ sources, schema, guard, execute }: Around) => {
  const ask = makeAsk(sources, schema)
  const resolvers = [makeLabels(), makeNode(ask), makeExplain(ask, schema), makeViewAs(ask, schema, guard, execute), makePolicy(), makeAudit(schema)]
  return subgraph({ name: 'gateway', resolvers, policy: gateway, loaders: () => ({}) })
}
