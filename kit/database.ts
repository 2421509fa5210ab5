import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { SQL } from 'drizzle-orm'
import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import pg from 'pg'

/** What every statement takes first: the pool, or the transaction it shall be part of. */
export type Database = PgDatabase<NodePgQueryResultHKT, Record<string, never>>

export type Connection = {
  db: Database
  /** A connection of its own with no statement timeout, for COPY, LISTEN and advisory locks. The caller ends it. */
  dedicated(): Promise<pg.Client>
  close(): Promise<void>
}

export type ConnectOptions = {
  /** Most connections at a time: one half shared by single statements, the other for transactions. */
  max?: number
  /** The Postgres role every connection acts as. */
  role?: string
  applicationName?: string
  /** Loads in bulk: the audit then says how many rows came into which table, not which. Only for the owner of the tables. */
  isBulk?: boolean
  /** Milliseconds a statement may take; 0 for no limit. */
  statementTimeout?: number
  /** Sees every statement before it runs, `begin` and `commit` included. */
  onStatement?: (text: string, params: unknown[]) => void
}

// Everything pg would turn into an inexact or local value stays text, as drizzle asks; int8 is the one it leaves to us.
const int8 = (text: string) => (Number.isSafeInteger(Number(text)) ? Number(text) : text)
pg.types.setTypeParser(20, int8)
const int8s = pg.types.getTypeParser(1016 as number) as (text: string) => (string | null)[]
pg.types.setTypeParser(1016 as number, (text) => int8s(text).map((element) => element && int8(element)))

export const connect = (url: string, options: ConnectOptions = {}): Connection => {
  const { max = 8, statementTimeout = 15_000, onStatement } = options
  const settings = { ...session(url, options), ...limits(statementTimeout) }
  const lanes = Math.ceil(max / 2)
  const shared = makeLanes(settings, lanes)
  const pool = new pg.Pool({ ...settings, max: Math.max(1, max - lanes) })
  // A lost connection rejects whatever ran on it; these two only keep the same news from ending the process.
  pool.on('error', () => {}).on('connect', (client) => void client.on('error', () => {}))
  const checkOut = pool.connect.bind(pool)
  // drizzle sends single statements to `query` and begins transactions on what `connect` gives it.
  Object.assign(pool, { query: shared.query, connect: async () => exclusive(await checkOut()) })
  const logger = onStatement && { logQuery: onStatement }
  let closing: Promise<unknown> | undefined
  return {
    db: drizzle(pool, { logger }),
    dedicated: async () => {
      const client = new pg.Client(session(url, options))
      client.on('error', () => {}) // whatever runs on it is rejected anyway
      await client.connect()
      return client
    },
    close: async () => void (await (closing ??= Promise.all([shared.close(), pool.end()]))),
  }
}

const session = (url: string, { role, isBulk, applicationName = 'panorama' }: ConnectOptions): pg.ClientConfig => ({
  connectionString: url,
  application_name: applicationName,
  // Planning anew for every set of parameters, as PostgreSQL prefers for arrays, took two thirds of its time.
  options: ['timezone=UTC', 'plan_cache_mode=force_generic_plan', ...(role ? [`role=${role}`] : []), ...(isBulk ? ['audit.bulk=on'] : [])].map(startUpOption).join(' '),
  connectionTimeoutMillis: 3_000,
  keepAlive: true,
})

const startUpOption = (setting: string) => `-c ${setting.replace(/[\\\s]/g, '\\$&')}`

// The second limit is ours, for a server that is not there to keep its own: nobody waits for ever.
const limits = (statementTimeout: number): pg.ClientConfig =>
  statementTimeout
    ? { pipeline: true, statement_timeout: statementTimeout, query_timeout: statementTimeout + 5_000, idle_in_transaction_session_timeout: 60_000 }
    : { pipeline: true }

type Lane = { client?: pg.Client; opening?: Promise<pg.Client>; socket?: Socket; waiting: number; movedAt: number }

/**
 * Connections on which single statements of many requests are written one behind the other, without waiting for
 * answers (pipelining), and one write per tick: a third less CPU on both sides than a connection for each.
 */
const makeLanes = (settings: pg.ClientConfig, count: number) => {
  const lanes: Lane[] = Array.from({ length: count }, () => ({ waiting: 0, movedAt: 0 }))
  let closed = false

  const query = async (statement: pg.QueryConfig, values: unknown[]) => {
    if (closed) throw new Error('This database connection was closed.')
    const lane = freest(lanes)
    if (lane.waiting++ === 0) lane.movedAt = performance.now()
    let client = lane.client
    try {
      client ??= await (lane.opening ??= open(lane, settings))
      oneWritePerTick(lane.socket!)
      return await client.query(statement, values)
    } catch (error) {
      if (isStalePlan(error) || isUnavailable(error)) drop(lane, client)
      throw error
    } finally {
      lane.waiting--
      lane.movedAt = performance.now()
    }
  }

  const close = async () => {
    closed = true
    await Promise.all(lanes.map(async (lane) => (await lane.opening?.catch(() => undefined), lane.client?.end())))
  }
  return { query, close }
}

/** So many statements of one tick share a lane, and with it one write and one wake-up of the server. */
const SHARING = 8

/**
 * A lane that is being written to in this tick, else the one with the fewest statements on it; one that has not moved for
 * a while has a slow statement in front.
 */
const freest = (lanes: Lane[]) => {
  const stalled = performance.now() - 20
  const open = lanes.find((lane) => lane.socket?.writableCorked && lane.waiting < SHARING && lane.movedAt >= stalled)
  if (open) return open
  const load = (lane: Lane) => (lane.waiting && lane.movedAt < stalled ? lane.waiting + 1_000 : lane.waiting)
  return lanes.reduce((best, lane) => (load(lane) < load(best) ? lane : best))
}

const open = async (lane: Lane, settings: pg.ClientConfig) => {
  const socket = new Socket()
  const client = new pg.Client({ ...settings, stream: () => socket })
  const forget = () => drop(lane, client)
  client.on('error', forget).on('end', forget)
  try {
    await client.connect()
    Object.assign(lane, { client, socket })
    return client
  } finally {
    lane.opening = undefined
  }
}

/** Statements already on it are still answered; the next one opens a new connection. */
const drop = (lane: Lane, client?: pg.Client) => {
  if (!client || lane.client !== client) return
  lane.client = undefined
  void client.end().catch(() => {})
}

const oneWritePerTick = (socket: Socket) => {
  if (socket.writableCorked) return
  socket.cork()
  process.nextTick(() => socket.uncork())
}

/** A migration changed what a prepared statement returns, or the server has forgotten it: only a new connection helps. */
const isStalePlan = (error: unknown) =>
  codeOf(error) === '26000' || (codeOf(error) === '0A000' && /cached plan/.test(String(error)))

/**
 * A connection for one transaction. Two gaps of drizzle are closed: a failed `begin` would never give the connection
 * back, and `commit` after a swallowed error rolls back and yet looks like success.
 */
const exclusive = (client: pg.PoolClient) => {
  const giveBack = client.release
  const run = client.query.bind(client) as (statement: pg.QueryConfig, values: unknown[]) => Promise<pg.QueryResult>
  let held = true
  let stale = false
  const lost = () => release()
  const release = () => {
    if (!held) return
    held = false
    client.off('end', lost)
    Reflect.deleteProperty(client, 'query') // the client's own again, for the next who takes it
    giveBack.call(client, stale) // pg itself drops one that is lost
  }
  const query = async (statement: pg.QueryConfig, values: unknown[]) => {
    const result = await run(statement, values).catch((error: unknown) => {
      stale ||= isStalePlan(error)
      throw error
    })
    if (statement.text === 'commit' && result.command !== 'COMMIT')
      throw new Error('Nothing was saved: a statement of the transaction failed and its error was swallowed.')
    return result
  }
  client.on('end', lost)
  return Object.assign(client, { query, release })
}

type Preparable = PromiseLike<unknown> & { prepare(name: string): { execute(params?: Params): Promise<unknown> } }
type Params = Record<string, unknown>

/**
 * A statement that is parsed and planned once per connection. `build` runs once per `db` and must always make the same
 * text. Parameters are `sql.placeholder('…')`; a list is one parameter: `id = any(${sql.placeholder('ids')})`.
 */
export const prepared = <Query extends Preparable>(name: string, build: (db: Database) => Query) => {
  const made = new WeakMap<Database, ReturnType<Query['prepare']>>()
  return async (db: Database, params: Params = {}): Promise<Awaited<Query>> => {
    let statement = made.get(db)
    if (!statement) made.set(db, (statement = build(db).prepare(name) as ReturnType<Query['prepare']>))
    return (await statement.execute(params)) as Awaited<Query>
  }
}

/** For what the query builder cannot say. A list is one parameter only as `${sql.param(list)}`. */
export const rows = async <T>(db: Database, query: SQL): Promise<T[]> => (await db.execute(query)).rows as T[]

/**
 * `rows` for a hot statement, prepared under a name as in `prepared`; the text may not depend on anything but
 * placeholders.
 */
export const preparedRows = <T>(name: string, query: SQL) => {
  const made = new WeakMap<Database, { execute(params: Params): Promise<unknown> }>()
  return async (db: Database, params: Params = {}): Promise<T[]> => {
    let statement = made.get(db)
    if (!statement) made.set(db, (statement = prepareRaw(db, name, query)))
    return ((await statement.execute(params)) as pg.QueryResult).rows as T[]
  }
}

// drizzle has no public way to name a raw statement; these two members are what its own `execute` uses.
type Internals = {
  dialect: { sqlToQuery(query: SQL): unknown }
  session: { prepareQuery(query: unknown, fields: undefined, name: string, arrays: false): { execute(params: Params): Promise<unknown> } }
}
const prepareRaw = (db: Database, name: string, query: SQL) => {
  const { dialect, session } = db as unknown as Internals
  return session.prepareQuery(dialect.sqlToQuery(query), undefined, name, false)
}

/**
 * COPY … FROM STDIN; `table` may carry its schema. Never holds more than a chunk, whatever the source. Values as in
 * parameters: arrays are Postgres arrays, other objects JSON (an array for a jsonb column: pass it stringified).
 * Returns the number of rows; all or none are saved.
 */
export const copyInto = async (
  connection: Connection,
  table: string,
  columns: readonly string[],
  source: AsyncIterable<readonly unknown[]> | Iterable<readonly unknown[]>,
): Promise<number> => {
  const names = [table.split('.').map(pg.escapeIdentifier).join('.'), columns.map(pg.escapeIdentifier).join(', ')]
  const client = await connection.dedicated()
  try {
    return await new Promise<number>((resolve, reject) => {
      client.query(copyStatement(`copy ${names[0]} (${names[1]}) from stdin`, source, resolve, reject))
    })
  } finally {
    await client.end()
  }
}

/** What pg calls, and lets us call, in the course of a COPY; pg-copy-streams is built on the same members. */
type Wire = pg.Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void; sendCopyFail(why: string): void }

const copyStatement = (
  text: string,
  source: AsyncIterable<readonly unknown[]> | Iterable<readonly unknown[]>,
  resolve: (count: number) => void,
  reject: (error: unknown) => void,
) => {
  let failure: { error: unknown } | undefined
  let count = 0
  const send = async (wire: Wire) => {
    let chunk = ''
    const flush = async () => {
      wire.sendCopyFromChunk(Buffer.from(chunk))
      chunk = ''
      if (wire.stream.writableNeedDrain) await drained(wire.stream)
    }
    for await (const row of source) {
      chunk += `${row.map(copyText).join('\t')}\n`
      if (chunk.length > 65_536) await flush()
      if (failure) return
    }
    await flush()
    wire.endCopyFrom()
  }
  return {
    submit: (wire: pg.Connection) => void wire.query(text),
    handleCopyInResponse: (wire: Wire) =>
      void send(wire).catch((error: unknown) => {
        failure ??= { error }
        wire.sendCopyFail('the source of the rows failed')
      }),
    handleCommandComplete: (message: { text: string }) => void (count = Number(message.text.split(' ')[1])),
    handleError: (error: unknown) => reject((failure ??= { error }).error),
    handleReadyForQuery: () => resolve(count),
  }
}

const drained = (stream: Duplex) =>
  new Promise<void>((resolve) => {
    if (stream.destroyed) return resolve()
    const go = () => {
      stream.off('drain', go).off('close', go)
      resolve()
    }
    stream.on('drain', go).on('close', go)
  })

const copyText = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N'
  return parameterText(value).replace(/[\\\n\r\t]/g, (char) => copyEscapes[char]!)
}

const copyEscapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const parameterText = (value: unknown): string => {
  if (Array.isArray(value)) return `{${value.map(elementText).join(',')}}`
  if (value instanceof Date) return value.toISOString()
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const elementText = (value: unknown): string => {
  if (value === null || value === undefined) return 'NULL'
  return Array.isArray(value) ? parameterText(value) : `"${parameterText(value).replace(/["\\]/g, '\\$&')}"`
}

export type Violation = {
  kind: 'unique' | 'foreignKey' | 'check' | 'notNull' | 'exclusion'
  constraint: string
  table: string
  /** Only for `notNull`; the others tell the constraint. */
  column?: string
}

/** Which rule of the database refused the statement, if that is what went wrong. */
export const violation = (error: unknown): Violation | undefined => {
  const { code, constraint = '', table = '', column } = cause(error)
  const kind = violations[code ?? '']
  return kind && { kind, constraint, table, column }
}

const violations: Record<string, Violation['kind']> = {
  '23505': 'unique',
  '23503': 'foreignKey',
  '23514': 'check',
  '23502': 'notNull',
  '23P01': 'exclusion',
}

/** A value the type of its column cannot take: out of range, not a number, not a time. */
export const isBadValue = (error: unknown): boolean => cause(error).code?.startsWith('22') ?? false

/** Two transactions were in each other's way; the same one succeeds when it is tried again. */
export const isConflict = (error: unknown): boolean => /^40(001|P01)$/.test(cause(error).code ?? '')

/** The database is away or has just been; the same statement may succeed a moment later, or may have succeeded. */
export const isUnavailable = (error: unknown): boolean => {
  const { code = '', message = '', syscall } = cause(error)
  return away.test(code) || syscall === 'connect' || lost.test(message)
}

// 08: connection · 57P: shut down, crashed, starting up · 53300: too many connections · the rest are Node's.
const away = /^(08...|57P0.|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/
// pg gives these no code.
const lost = /^(Connection terminated|timeout e|Query read timeout|Client (was closed|has encountered a connection error))|was closed\.$/

type Told = { code?: string; syscall?: string; message?: string; constraint?: string; table?: string; column?: string }

/** What the driver said, inside what drizzle wraps around it. */
const cause = (error: unknown): Told => {
  let inner = error
  while (inner instanceof Error && inner.cause instanceof Error && !codeIn(inner)) inner = inner.cause
  return (inner ?? {}) as Told
}
const codeIn = (error: unknown) => (error as Told).code
const codeOf = (error: unknown) => cause(error).code
