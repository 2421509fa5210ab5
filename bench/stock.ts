import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { config, identify, type Identity, signature, supergraph } from './identity.ts'

// The Apollo Gateway as it comes, over HTTP: nothing set but the signature that our subgraphs ask for.

const source = (name: string, url: string | undefined) =>
  new RemoteGraphQLDataSource<Identity>({
    url,
    willSendRequest: ({ request, context }) => {
      if (!('viewer' in context)) return // asks for a schema, not on behalf of anybody
      const { query, http, ...rest } = request // in the order in which the data source writes them a moment later
      for (const [key, value] of Object.entries(signature(context as Identity, name, JSON.stringify({ query, ...rest })))) http!.headers.set(key, value)
    },
  })

const gateway = new ApolloGateway({ supergraphSdl: supergraph(), buildService: ({ name, url }) => source(name, url) })
const server = new ApolloServer<Identity>({ gateway })
await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: config.port }, context: ({ req }) => identify(req.headers.authorization) })
