import { existsSync, readFileSync } from 'node:fs'
import { Pool } from 'undici'
import type { Way } from './ways.ts'

export type Query = {
  name: string
  body: string
  headers: Record<string, string>
  /** Partners and enterprises may not read every field of an example. */
  mayBePartial: boolean
}

export type Load = {
  requests: number
  /** Per second. */
  rate: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** CPU milliseconds per request. */
  node: number
  postgres: number
  /** SQL statements per request. */
  statements: number
}

/** No run sends more than this, however fast the answers come. */
const MOST_REQUESTS = 200_000

/** So many callers, each with its next request as soon as the last is answered. Any answer but a whole one ends the run. */
export const callers = async ({ name, url }: Way, query: Query, count: number, milliseconds: number, expectedBytes = 0) => {
  const { origin, pathname } = new URL(url(query.name))
  const pool = new Pool(origin, { connections: count })
  const latencies: number[] = []
  const end = performance.now() + milliseconds
  const call = async () => {
    while (performance.now() < end && latencies.length < MOST_REQUESTS) {
      const started = performance.now()
      const { statusCode, body } = await pool.request({ path: pathname, method: 'POST', headers: query.headers, body: query.body })
      const bytes = await body.bytes()
      if (statusCode !== 200 || bytes.length < expectedBytes * 0.95) throw new Error(`${name} answered ${query.name} with ${statusCode}: ${Buffer.from(bytes).toString('utf8', 0, 500)}`)
      latencies.push(performance.now() - started)
    }
  }
  const started = performance.now()
  try {
    await Promise.all(Array.from({ length: count }, call))
  } finally {
    await pool.close()
  }
  return { latencies: latencies.sort((a, b) => a - b), seconds: (performance.now() - started) / 1000 }
}

export const percentile = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

export const median = (values: readonly number[]) => percentile([...values].sort((a, b) => a - b), 0.5)

/** Load on one way, with what it cost; `backends` names the PostgreSQL processes on the database. */
export const measure = async (way: Way, query: Query, count: number, milliseconds: number, expectedBytes: number, backends: () => Promise<number[]>): Promise<Load> => {
  const before = { node: cpuOf(way.pids.flatMap(withChildren)), postgres: cpuOf(await backends()), statements: await way.statements() }
  const { latencies, seconds } = await callers(way, query, count, milliseconds, expectedBytes)
  const after = { node: cpuOf(way.pids.flatMap(withChildren)), postgres: cpuOf(await backends()), statements: await way.statements() }
  const requests = latencies.length
  return {
    requests,
    rate: requests / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    node: spent(before.node, after.node) / requests,
    postgres: spent(before.postgres, after.postgres) / requests,
    statements: (after.statements - before.statements) / requests,
  }
}

const TICK_MS = 10 // Linux counts in hundredths of a second towards user space, on every architecture

/** CPU milliseconds of each process since it began, all threads and buried children included. */
export const cpuOf = (pids: readonly number[]) => new Map(pids.map((pid) => [pid, cpuOfOne(pid)]))

const cpuOfOne = (pid: number) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // from the third field on; a name may contain spaces
    const threads = Number(fields[17])
    // A process of one thread, as PostgreSQL's are, is also counted in nanoseconds.
    if (threads === 1 && existsSync(`/proc/${pid}/schedstat`)) return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * TICK_MS, 0)
  } catch {
    return 0 // ended in between; the pools keep their connections, so this is nobody under load
  }
}

/** Processes that came in between count from their beginning. */
export const spent = (before: Map<number, number>, after: Map<number, number>) => [...after].reduce((sum, [pid, cpu]) => sum + Math.max(0, cpu - (before.get(pid) ?? 0)), 0)

export const withChildren = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(withChildren)]

const childrenOf = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return [] // ended, or a kernel that does not tell
  }
}
