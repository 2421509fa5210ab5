import { setMaxListeners } from 'node:events'
import type { Executor } from '@panorama/kit/execute'
import { message } from '@panorama/kit/messages'
import { VIEWER_HEADER } from '@panorama/kit/serve'
import { type SigningKeys, signViewer } from '@panorama/kit/signature'
import type { RequestContext } from '@panorama/kit/mutation'
import type { Viewer } from '@panorama/kit/viewer'
import { ConsecutiveBreaker, circuitBreaker, handleAll, timeout, TimeoutStrategy, wrap } from 'cockatiel'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { Agent } from 'undici'

/** What the gateway knows of a request while it runs. */
export type GatewayContext = {
  viewer: Viewer
  requestId: string
  /** Contexts of subgraphs in this process: one per request and subgraph, so that loaders serve the whole request. */
  contexts: Map<string, RequestContext>
}

export type Fetched = { data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] }

/** Sends one fetch of a plan to a subgraph. */
export type Source = (request: { query: string; variables?: Record<string, unknown>; isMutation: boolean }, context: GatewayContext) => Promise<Fetched>

/** A subgraph in this process. A mutation gets a context of its own: nothing read before it may be shown after it. */
export const localSource = (name: string, { contextOf, run }: Executor): Source => {
  const contextFor = ({ viewer, requestId, contexts }: GatewayContext) => {
    const known = contexts.get(name)
    if (known) return known
    const made = contextOf(viewer, requestId)
    contexts.set(name, made)
    return made
  }
  return ({ query, variables, isMutation }, context) => {
    if (isMutation) context.contexts.clear()
    return run({ query, variables }, contextFor(context)) as Promise<Fetched>
  }
}

type Remote = { name: string; url: string; keys: SigningKeys; timeout: number; log: (error: unknown, requestId: string) => void }

/** A subgraph behind HTTP. A hung one costs one timeout, then the breaker answers at once until it is well again. */
export const remoteSource = ({ name, url, keys, timeout: milliseconds, log }: Remote): Source => {
  const agent = new Agent({ connections: 64, keepAliveTimeout: 30_000, headersTimeout: milliseconds, bodyTimeout: milliseconds, connect: { timeout: 1_000 } })
  const origin = new URL(url)
  const policy = wrap(
    circuitBreaker(handleAll, { halfOpenAfter: 2_000, breaker: new ConsecutiveBreaker(5) }),
    timeout(milliseconds, TimeoutStrategy.Aggressive),
  )
  return async ({ query, variables }, { viewer, requestId }) => {
    const body = JSON.stringify({ query, variables })
    const headers = { 'content-type': 'application/json', [VIEWER_HEADER]: signViewer({ viewer, requestId, audience: name, body, keys }) }
    try {
      return await policy.execute(async ({ signal }) => {
        setMaxListeners(0, signal)
        const response = await agent.request({ origin: origin.origin, path: origin.pathname, method: 'POST', headers, body, signal })
        if (response.statusCode !== 200) {
          await response.body.dump()
          throw new Error(`${name} answered ${response.statusCode}`)
        }
        return (await response.body.json()) as Fetched
      })
    } catch (error) {
      log(error, requestId)
      return { data: null, errors: [{ message: message(viewer.locale, 'SERVICE_UNAVAILABLE'), extensions: { code: 'SERVICE_UNAVAILABLE' } }] }
    }
  }
}

export const neutral = ({ message: text, extensions, path }: GraphQLFormattedError) => new GraphQLError(text, { path, extensions: { code: extensions?.['code'] } })
