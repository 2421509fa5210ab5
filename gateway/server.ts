import { randomUUID } from 'node:crypto'
import { ApolloServer, type BaseContext } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { GatewayConfig } from '@panorama/kit/config'
import { type Connection, connect } from '@panorama/kit/database'
import { executor } from '@panorama/kit/execute'
import { message, type MessageCode } from '@panorama/kit/messages'
import { scalars } from '@panorama/kit/scalars'
import type { Subgraph } from '@panorama/kit/subgraph'
import type { Locale } from '@panorama/kit/viewer'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { GraphQLError } from 'graphql'
import { committed } from '@panorama/schema/compose'
import { keepCheckpoints } from './checkpoint.ts'
import { explorerPersonas, readExamples } from './examples.ts'
import { explorer } from './explorer.ts'
import { makeGraph } from './graph.ts'
import { permissionNames } from './explain.sql.ts'
import { makeGuard } from './guard.ts'
import { localeOf } from './locale.ts'
import { policyPage } from './policy.ts'
import { planExecutor } from './plan.ts'
import { type GatewayContext, localSource, remoteSource, type Source } from './source.ts'
import { tokenReader } from './token.ts'
import { viewerOf } from './viewer.ts'

type Options = {
  config: GatewayConfig
  databaseUrl: string
  /** Every subgraph; one with a URL in the configuration is asked there, the others run in this process. */
  subgraphs: readonly Subgraph[]
  /** Sees every SQL statement of the subgraphs in this process. */
  onStatement?: (text: string) => void
}

declare module 'fastify' {
  interface FastifyRequest {
    gateway?: GatewayContext
  }
}

const ONE_MEBIBYTE = 1 << 20

/** The gateway: who is asking, what it costs, plan, answer. Closing it closes what it opened. */
export const gatewayServer = async ({ config, databaseUrl, subgraphs, onStatement }: Options): Promise<FastifyInstance> => {
  const app = fastify({ logger: { level: config.logLevel }, bodyLimit: ONE_MEBIBYTE, forceCloseConnections: true, genReqId: () => randomUUID() })
  const log = (error: unknown, requestId: string) => app.log.error({ err: error, requestId })
  const connections: Connection[] = []
  const open = (role: string, max: number) => {
    const connection = connect(databaseUrl, { role: `panorama_${role}`, max, applicationName: `panorama ${role}`, onStatement: role === 'gateway' ? undefined : onStatement })
    connections.push(connection)
    return connection
  }
  const sourceOf = (subgraph: Subgraph): Source => {
    const { name } = subgraph
    const url = config.subgraphUrls[name]
    if (url) return remoteSource({ name, url, keys: config.signingKeys, timeout: config.subgraphTimeout, log })
    return localSource(name, executor(subgraph, open(name, config.poolSize).db, log))
  }
  const principals = open('gateway', 2)
  const sources = Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, sourceOf(subgraph)]))
  const { apiSchema, execute } = planExecutor(committed(), { ...sources, gateway: (request, context) => own(request, context) }, { scalars, log })
  const guard = makeGuard(apiSchema)
  const own = localSource('gateway', executor(makeGraph({ sources, schema: apiSchema, guard, execute }), principals.db, log))
  const apollo = new ApolloServer<BaseContext>({
    gateway: {
      onSchemaLoadOrUpdate: (callback) => (callback({ apiSchema, coreSupergraphSdl: committed() }), () => {}),
      load: async () => ({
        executor: ({ document, source, request, context }) =>
          execute({ document, source, operationName: request.operationName, variables: request.variables ?? {} }, context as GatewayContext),
      }),
      stop: async () => {},
    },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    logger: app.log,
    formatError: ({ message: text, path, locations, extensions }) => ({ message: text, path, locations, extensions: { code: extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR' } }),
  })
  await apollo.start()
  const checkpoints = keepCheckpoints(principals, config.auditKeys, app.log)

  app.removeContentTypeParser('text/plain') // JSON only: anything else is 415
  app.setErrorHandler(answerFailure)
  app.addHook('onClose', async () => {
    await apollo.stop()
    await checkpoints.stop()
    await Promise.all(connections.map((connection) => connection.close()))
  })
  app.get('/health', async () => ({ status: 'ok' }))
  const nameOf = async (subject: string) => (await viewerOf(principals, subject, 'zh-CN'))?.name
  await app.register(explorer, { examples: readExamples(), personas: config.isDemo ? explorerPersonas(nameOf) : undefined })

  app.get('/policy', async (_, reply) => reply.type('text/html; charset=utf-8').send(policyPage(await permissionNames(principals.db))))

  const readToken = tokenReader(config.tokens)
  const authenticate = async (request: FastifyRequest, reply: FastifyReply) => {
    const locale = localeOf(request.headers['accept-language'])
    const caller = await readToken(request.headers.authorization)
    if (caller && 'problem' in caller) {
      request.log.info({ problem: caller.problem, detail: caller.detail }, 'token refused')
      if (caller.problem === 'UNAVAILABLE') return refuse(reply, 503, locale, 'SERVICE_UNAVAILABLE')
      return refuse(reply, 401, locale, caller.problem === 'EXPIRED' ? 'TOKEN_EXPIRED' : 'UNAUTHENTICATED')
    }
    const viewer = caller && (await viewerOf(principals, caller.subject, locale))
    if (!viewer) return refuse(reply, 401, locale, 'UNAUTHENTICATED')
    request.gateway = { viewer: { ...viewer, isProgram: caller.isProgram }, requestId: request.id, contexts: new Map() }
  }
  const measure = async (request: FastifyRequest, reply: FastifyReply) => {
    const locale = request.gateway!.viewer.locale
    const errors = guard(request.method === 'GET' ? fromQuery(request.query) : request.body, locale)
    if (errors.length) return reply.code(400).send({ errors: errors.map(publicForm) })
  }
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preParsing: authenticate, // nobody's body is read before it is known who sends it
    preHandler: measure,
    handler: fastifyApolloHandler(apollo, { context: async (request) => request.gateway! }),
  })
  return app
}

const publicForm = ({ message: text, locations, extensions: { http: _, ...extensions } }: GraphQLError) => ({ message: text, locations, extensions })

const fromQuery = (query: unknown) => {
  const { variables, ...rest } = query as Record<string, string>
  try {
    return { ...rest, variables: variables ? JSON.parse(variables) : undefined }
  } catch {
    return undefined // not JSON: the guard says what a request looks like
  }
}

const refuse = (reply: FastifyReply, status: number, locale: Locale, code: MessageCode) =>
  reply
    .code(status)
    .headers(status === 401 ? { 'www-authenticate': 'Bearer' } : {})
    .send({ errors: [{ message: message(locale, code), extensions: { code } }] })

/** What went wrong before GraphQL began: a body too large, not JSON, of another type. */
const answerFailure = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  const locale = localeOf(request.headers['accept-language'])
  const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500
  if (status === 500) {
    request.log.error({ err: error, requestId: request.id })
    return reply.code(500).send({ errors: [{ message: message(locale, 'INTERNAL_SERVER_ERROR', { requestId: request.id }), extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })
  }
  return reply.code(status).send({ errors: [{ message: message(locale, 'BAD_USER_INPUT', { problem: error.message }), extensions: { code: 'BAD_USER_INPUT' } }] })
}
