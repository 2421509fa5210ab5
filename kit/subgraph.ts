import { buildSubgraphSchema } from '@apollo/subgraph'
import type { GraphQLSchema } from 'graphql'
import type { Policy } from '@panorama/policy/policy'
import { subgraphSdl } from '@panorama/schema/sdl'
import type { Database } from './database.ts'
import type { RequestContext } from './mutation.ts'
import { enforce, type PolicyOf } from './policy.ts'
import { scalars } from './scalars.ts'
import type { Viewer } from './viewer.ts'

/** A subgraph is one value: the server, the all-in-one process and every test use it. */
export type Subgraph = {
  name: string
  schema: GraphQLSchema
  /** A context for one request; its loaders remember what the request has read. */
  context: (db: Database, viewer: Viewer, requestId: string) => RequestContext
}

type Definition<Resolvers extends { Query?: object; Mutation?: object }> = {
  name: string
  /** Resolver maps of the concepts; each type may be spread over several. */
  resolvers: readonly object[]
  /** Who may see and do what here. */
  policy: PolicyOf<Resolvers>
  loaders: (db: Database, viewer: Viewer) => object
}

export const subgraph = <Resolvers extends { Query?: object; Mutation?: object }>({ name, resolvers, policy, loaders }: Definition<Resolvers>): Subgraph => {
  const [first, ...rest] = [scalars, ...resolvers]
  const schema = buildSubgraphSchema([
    { typeDefs: subgraphSdl(name), resolvers: first as never },
    ...rest.map((map) => ({ typeDefs: NOTHING, resolvers: map as never })),
  ])
  enforce(schema, policy as Policy)
  schema.extensions = { ...schema.extensions, subgraph: name }
  return { name, schema, context: (db, viewer, requestId) => ({ db, viewer, requestId, load: loaders(db, viewer), loaders }) }
}

/** Modules after the first bring resolvers only. */
const NOTHING = { kind: 'Document', definitions: [] } as never

/** The name of the subgraph a schema belongs to; its Postgres schema has the same. */
export const subgraphOf = (schema: GraphQLSchema) => schema.extensions['subgraph'] as string
