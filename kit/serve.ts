import closeWithGrace from 'close-with-grace'
import fastify from 'fastify'
import { type SubgraphConfig, subgraphConfig } from './config.ts'
import { connect } from './database.ts'
import { executor } from './execute.ts'
import { explain } from './failure.ts'
import { readViewer } from './signature.ts'
import type { Subgraph } from './subgraph.ts'

/** The header that carries the signed viewer. */
export const VIEWER_HEADER = 'panorama-viewer'

/**
 * A subgraph alone over HTTP: `POST /graphql` for the gateway, `GET /health` for whoever runs it. Only requests with the
 * gateway's signed viewer are answered, whatever they ask; everything else learns nothing.
 */
export const subgraphServer = (subgraph: Subgraph, config: SubgraphConfig) => {
  const connection = connect(config.databaseUrl, { role: `panorama_${subgraph.name}`, max: config.poolSize, applicationName: `panorama ${subgraph.name}` })
  const app = fastify({ logger: { level: config.logLevel }, bodyLimit: 4 << 20, forceCloseConnections: true })
  const { contextOf, run } = executor(subgraph, connection.db, (error, requestId) => app.log.error({ err: error, requestId }))
  // The signature covers the body as it was sent, so it stays text until that is checked.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => done(null, body))
  app.post('/graphql', async (request, reply) => {
    const body = typeof request.body === 'string' ? request.body : ''
    const header = request.headers[VIEWER_HEADER]
    const caller = readViewer({ header: typeof header === 'string' ? header : undefined, audience: subgraph.name, body, keys: config.signingKeys })
    if (!caller) return reply.code(401).send({ errors: [{ message: 'Unauthorized', extensions: { code: 'UNAUTHENTICATED' } }] })
    const asked = parseBody(body)
    if (!asked) return reply.code(400).send({ errors: [{ message: 'Bad request', extensions: { code: 'BAD_REQUEST' } }] })
    return run(asked, contextOf(caller.viewer, caller.requestId))
  })
  app.get('/health', async () => ({ status: 'ok' }))
  app.setNotFoundHandler((_, reply) => reply.code(401).send({ errors: [{ message: 'Unauthorized', extensions: { code: 'UNAUTHENTICATED' } }] }))
  app.addHook('onClose', connection.close)
  return app
}

const parseBody = (body: string): { query: string; variables?: Record<string, unknown>; operationName?: string } | undefined => {
  try {
    const asked = JSON.parse(body)
    return typeof asked?.query === 'string' ? asked : undefined
  } catch {
    return undefined // signed, yet not JSON: the caller is told 400
  }
}

/** Starts the subgraph as a process of its own. */
export const serve = async (subgraph: Subgraph) => {
  try {
    const config = subgraphConfig()
    const app = subgraphServer(subgraph, config)
    closeWithGrace({ delay: 5_000 }, () => app.close())
    const address = await app.listen({ host: config.host, port: config.port })
    console.log(`${subgraph.name} ${address}`)
  } catch (error) {
    console.error(explain(error))
    process.exit(1)
  }
}
