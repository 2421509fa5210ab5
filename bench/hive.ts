import { createServer } from 'node:http'
import { config, identify, type Identity, signature, supergraph } from './identity.ts'

// Hive Gateway over HTTP on the same subgraphs and the same supergraph. It has a hook that sees each request as it is
// sent, so it signs by itself; no proxy stands between. Its sharing of equal requests in flight is off: the key of it
// does not know the viewer, so one viewer would get another's answer (and all callers here ask the same).

type Fetch = { url: string; options: { body?: unknown; headers?: Record<string, string> }; context?: Partial<Identity>; setOptions(options: object): void }
type Building = { context: { request: Request }; extendContext(extension: object): void }

const nameAt = Object.fromEntries(Object.entries(config.subgraphUrls).map(([name, url]) => [url, name]))

const identity = {
  onContextBuilding: async ({ context, extendContext }: Building) => extendContext(await identify(context.request.headers.get('authorization') ?? undefined)),
  onFetch: ({ url, options, context, setOptions }: Fetch) => {
    const name = nameAt[url]
    if (!name || !context?.viewer) return
    setOptions({ ...options, headers: { ...options.headers, ...signature(context as Identity, name, String(options.body)) } })
  },
}

const specifier = '@graphql-hive/gateway' as string // of bench/package.json; the project does not know it
const { createGatewayRuntime } = await import(specifier)
const runtime = createGatewayRuntime({
  supergraph: supergraph(),
  logging: 'error',
  landingPage: false,
  graphiql: false,
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
  plugins: () => [identity],
})
createServer(runtime).listen(config.port, '127.0.0.1')
