import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { subgraphs } from '../gateway/subgraphs.ts'

const ROOT = new URL('..', import.meta.url).pathname
const HIVE = new URL('node_modules/@graphql-hive/gateway', import.meta.url).pathname

export type WayName = 'limit' | 'ours' | 'split' | 'stock' | 'hive'

/** One way of answering, running. */
export type Way = {
  name: WayName
  /** Where to send a query. */
  url: (query: string) => string
  /** Every process that works for it, PostgreSQL's apart. */
  pids: number[]
  /** Sent to PostgreSQL so far. */
  statements: () => Promise<number>
}

export type NotRun = { name: WayName; reason: string }

const titles = {
  limit: 'limit: one statement, node:http',
  ours: 'ours in process',
  split: 'ours split, 7 processes',
  stock: 'Apollo Gateway over HTTP',
  hive: 'Hive Gateway over HTTP',
}
export const titleOf = (name: WayName) => titles[name]

/** Starts ways on a database and stops them again. */
export const makeWays = (databaseUrl: string) => {
  const children: ChildProcess[] = []

  const run = async (file: string, environment: Record<string, string> = {}) => {
    const port = await freePort()
    const child = spawn(process.execPath, ['--import', './bench/count.ts', file], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: String(port), DEMO: 'off', LOG_LEVEL: 'error', APOLLO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    children.push(child)
    const address = `http://127.0.0.1:${port}`
    await untilUp(file, child, address)
    return { child, address }
  }
  type Running = Awaited<ReturnType<typeof run>>

  const way = (name: WayName, front: Running, others: Running[] = [], url: Way['url'] = () => `${front.address}/graphql`): Way => {
    const all = [front, ...others]
    return {
      name,
      url,
      pids: all.map(({ child }) => child.pid!),
      statements: async () => (await Promise.all(all.map(({ child }) => ask(child)))).reduce((sum, count) => sum + count, 0),
    }
  }

  let servers: Promise<Running[]> | undefined
  const subgraphServers = () => (servers ??= Promise.all(subgraphs.map(({ name }) => run(`subgraphs/${name}/main.ts`))))
  const over = async (name: WayName, file: string, environment: Record<string, string> = {}) => {
    const behind = await subgraphServers()
    const urls = Object.fromEntries(subgraphs.map((subgraph, index) => [`SUBGRAPH_${subgraph.name.toUpperCase()}_URL`, `${behind[index]!.address}/graphql`]))
    return way(name, await run(file, { ...urls, ...environment }), behind)
  }

  const starts: Record<WayName, () => Promise<Way>> = {
    limit: async () => {
      const server = await run('bench/limit.ts')
      return way('limit', server, [], (query) => `${server.address}/${query}`)
    },
    ours: async () => way('ours', await run('gateway/main.ts')),
    split: () => over('split', 'gateway/main.ts'),
    stock: () => over('stock', 'bench/stock.ts', { NODE_ENV: 'production' }),
    hive: async () => {
      if (!existsSync(HIVE)) installHive()
      return over('hive', 'bench/hive.ts', { NODE_ENV: 'production' })
    },
  }

  /** Only Hive, which others make, may fail to start: then the row says why. */
  const start = (name: WayName): Promise<Way | NotRun> =>
    name === 'hive' ? starts.hive().catch((error: Error) => ({ name, reason: error.message.split('\n')[0]! })) : starts[name]()

  const stop = () => Promise.all(children.map(end))

  return { start, stop }
}

/** Hive installs a handler of its own that never ends the process. */
const end = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(impatient)
}

const installHive = () => {
  console.log('Installing Hive Gateway into bench/node_modules (once, about a minute) …')
  execFileSync('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT, stdio: 'inherit' })
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const untilUp = async (file: string, child: ChildProcess, address: string) => {
  let said = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)))
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`${file} ended: ${said.trim()}`)
    if (await fetch(`${address}/health`).then(() => true, () => false)) return
  }
  throw new Error(`${file} did not answer within a minute: ${said.trim()}`)
}

const ask = (child: ChildProcess) =>
  new Promise<number>((resolve) => {
    child.once('message', (count) => resolve(count as number))
    child.send('count')
  })
