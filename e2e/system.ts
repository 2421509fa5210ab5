import { load } from '@panorama/demo/load'
import { readExamples } from '@panorama/gateway/examples'
import { gatewayServer } from '@panorama/gateway/server'
import { subgraphs } from '@panorama/gateway/subgraphs'
import { demoToken } from '@panorama/gateway/token'
import { gatewayConfig, subgraphConfig } from '@panorama/kit/config'
import { subgraphServer } from '@panorama/kit/serve'
import { testDatabase } from '@panorama/kit/testing'
import { afterAll } from 'vitest'

export type Answer = { status: number; text: string; body: any; headers: Headers }

/** The demo operator, small, on a database of the test file's own. */
export const operator = async (customers = 400) => {
  const url = await testDatabase()
  await load(url, { customers })
  return url
}

const quiet = { LOG_LEVEL: 'silent' }

/** The whole system over real HTTP: all subgraphs in the gateway's process, or each behind a server of its own. */
export const startSystem = async (databaseUrl: string, mode: 'together' | 'split') => {
  const servers = new Map<string, ReturnType<typeof subgraphServer>>()
  const urls: Record<string, string> = {}
  const statements: string[] = []
  if (mode === 'split')
    for (const subgraph of subgraphs) {
      const server = subgraphServer(subgraph, subgraphConfig({ ...quiet, DATABASE_URL: databaseUrl, PORT: '0' }))
      const address = await server.listen({ host: '127.0.0.1', port: 0 })
      servers.set(subgraph.name, server)
      urls[`SUBGRAPH_${subgraph.name.toUpperCase()}_URL`] = `${address}/graphql`
    }
  const config = gatewayConfig({ ...quiet, ...urls, PORT: '0', SUBGRAPH_TIMEOUT_MS: '2000' })
  const app = await gatewayServer({ config, databaseUrl, subgraphs, onStatement: (text) => void statements.push(text) })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const close = async () => {
    await app.close()
    await Promise.all([...servers.values()].map((server) => server.close()))
  }
  afterAll(close)

  const send = async (body: string | undefined, headers: Record<string, string> = {}, init: RequestInit & { path?: string } = {}): Promise<Answer> => {
    const response = await fetch(`${address}${init.path ?? '/graphql'}`, { method: 'POST', ...init, headers: { 'content-type': 'application/json', ...headers }, body })
    const text = await response.text()
    return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : undefined, headers: response.headers }
  }
  /** Asks as a persona of the demo operator. */
  const ask = async (persona: string, query: string, variables: object = {}, headers: Record<string, string> = {}) => {
    statements.length = 0
    return send(JSON.stringify({ query, variables }), { authorization: `Bearer ${await demoToken(persona)}`, ...headers })
  }
  return { mode, address, urls, servers, send, ask, statements }
}
export type System = Awaited<ReturnType<typeof startSystem>>

export const examples = readExamples()
export const example = (name: string) => examples.find((each) => each.name === name)!
