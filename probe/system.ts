import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '@panorama/demo/load'
import { gatewayServer } from '@panorama/gateway/server'
import { subgraphs } from '@panorama/gateway/subgraphs'
import { demoToken } from '@panorama/gateway/token'
import { gatewayConfig, subgraphConfig } from '@panorama/kit/config'
import { type Connection, connect, rows } from '@panorama/kit/database'
import { startEmbedded } from '@panorama/kit/embedded'
import { subgraphServer, VIEWER_HEADER } from '@panorama/kit/serve'
import { signViewer } from '@panorama/kit/signature'
import { databaseAt } from '@panorama/kit/testing'
import type { Viewer } from '@panorama/kit/viewer'
import { migrate } from '@panorama/migrations/migrate'
import { sql } from 'drizzle-orm'
import { Agent } from 'undici'

export type Answer = { status: number; body: { data?: any; errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[] }; text: string }

/** A throwaway server of our own with one database on it: migrated, the demo operator loaded. */
export const openGround = async (customers: number) => {
  const directory = await mkdtemp(join(await scratch(), 'panorama-probe-'))
  const remove = () => rm(directory, { recursive: true, force: true })
  const server = await startEmbedded(directory, { durable: false }).catch((error: unknown) => remove().then(() => Promise.reject(error)))
  const url = databaseAt(server.url, 'ground')
  const admin = connect(server.url, { max: 2, statementTimeout: 0 })
  try {
    await admin.db.execute(sql`create database ground template template0`)
    await migrate(url)
    await load(url, { customers })
  } catch (error) {
    await admin.close()
    await server.stop().finally(remove)
    throw error
  }
  /** A copy of the database as it stands, to which nobody may be connected; in the place of an older copy of this name, whoever is connected to that one. */
  const copy = async (name: string) => {
    await admin.db.execute(sql`drop database if exists ${sql.identifier(name)} with (force)`)
    await admin.db.execute(sql`create database ${sql.identifier(name)} template ground strategy file_copy`)
    return databaseAt(server.url, name)
  }
  const close = async () => {
    await admin.close()
    await server.stop().finally(remove)
  }
  return { url, copy, close }
}

/** In memory where there is enough of it. */
const scratch = async () => {
  const memory = await statfs('/dev/shm').catch(() => undefined)
  return memory && memory.bavail * memory.bsize > 2 * 1024 ** 3 ? '/dev/shm' : tmpdir()
}

export type System = Awaited<ReturnType<typeof startSystem>>

/**
 * The whole graph over HTTP on a database: the gateway with all subgraphs in its process, and each subgraph also alone, as
 * another gateway would ask it.
 */
export const startSystem = async (databaseUrl: string, { logLevel = 'silent', alone = true } = {}) => {
  const config = gatewayConfig({ LOG_LEVEL: logLevel, PORT: '0' })
  const app = await gatewayServer({ config, databaseUrl, subgraphs })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const servers = alone ? subgraphs.map((subgraph) => ({ name: subgraph.name, server: subgraphServer(subgraph, subgraphConfig({ LOG_LEVEL: logLevel, DATABASE_URL: databaseUrl, PORT: '0', POOL_SIZE: '2' })) })) : []
  const addresses = new Map<string, string>()
  for (const { name, server } of servers) addresses.set(name, await server.listen({ host: '127.0.0.1', port: 0 }))
  const owner = connect(databaseUrl, { max: 4, statementTimeout: 0, applicationName: 'probe' })

  const kept = new Agent({ connections: 32, keepAliveTimeout: 30_000 })
  const fresh = new Agent({ pipelining: 0 }) // a new connection for every request
  const send = async (url: string, body: string, headers: Record<string, string>, isFresh: boolean): Promise<Answer> => {
    const { origin, pathname } = new URL(url)
    const response = await (isFresh ? fresh : kept).request({ origin, path: pathname, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
    const text = await response.body.text()
    return { status: response.statusCode, text, body: text.startsWith('{') ? JSON.parse(text) : {} }
  }

  const tokens = new Map<string, string>()
  const tokenOf = async (subject: string) => {
    const token = tokens.get(subject) ?? (await demoToken(subject))
    tokens.set(subject, token)
    return token
  }
  /** Asks the gateway as the holder of a token. */
  const ask = async (subject: string, query: string, variables: object = {}, isFresh = false, headers: Record<string, string> = {}) =>
    send(`${address}/graphql`, JSON.stringify({ query, variables }), { authorization: `Bearer ${await tokenOf(subject)}`, 'accept-language': 'en', ...headers }, isFresh)

  /** Asks one subgraph as the gateway does, with what the gateway knows of the subject. */
  const askAlone = async (name: string, subject: string, query: string, variables: object): Promise<Answer> => {
    const viewer = await viewerOf(owner, subject)
    if (!viewer) return { status: 401, body: {}, text: '' }
    const body = JSON.stringify({ query, variables })
    return send(`${addresses.get(name)}/graphql`, body, { [VIEWER_HEADER]: signViewer({ viewer, requestId: 'probe', audience: name, body, keys: config.signingKeys }) }, false)
  }

  /** The system's connections to the database end, so that the next statements run on fresh ones. */
  const renewConnections = async () => {
    await rows(owner.db, sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'panorama %'`)
    await new Promise((done) => setTimeout(done, 200))
  }

  const close = async () => {
    await Promise.all([kept.close(), fresh.close()])
    await app.close()
    await Promise.all(servers.map(({ server }) => server.close()))
    await owner.close()
  }
  return { app, address, owner, ask, askAlone, renewConnections, close, subgraphs }
}

/** The viewer as the gateway would send it. */
const viewerOf = async ({ db }: Connection, subject: string): Promise<Viewer | undefined> => {
  const [row] = await rows<Record<string, never>>(db, sql`select * from access.principals where subject = ${subject} and is_active`)
  if (!row) return undefined
  const { actor_id: actorId, unit_id: unitId, is_active: _, ...others } = row
  return { ...(others as object), actorId, unitId, locale: 'en' } as unknown as Viewer
}
