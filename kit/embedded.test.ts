import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { connect, rows } from './database.ts'
import { startEmbedded, type Embedded } from './embedded.ts'

let directory: string
const running: Embedded[] = []

beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), 'panorama-embedded-'))))
afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())))
afterAll(() => rm(directory, { recursive: true }))

const start = async (options?: Parameters<typeof startEmbedded>[1]) => {
  const server = await startEmbedded(directory, options)
  running.push(server)
  return server
}

const ask = async <T>(url: string, query: ReturnType<typeof sql>) => {
  const { db, close } = connect(url, { max: 1 })
  return rows<T>(db, query).finally(close)
}

const serverPid = async () => Number((await readFile(join(directory, 'pgdata/postmaster.pid'), 'utf8')).split('\n')[0])

/** Another Node process that starts the server on our directory, and says so. */
const otherProcess = async () => {
  const script = `const { startEmbedded } = await import(${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)})
    await startEmbedded(${JSON.stringify(directory)}); console.log('ready')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout!, 'data')
  return child
}

test('a new directory is initialised as UTF-8, in UTC, for nobody else to read', async () => {
  const { url } = await start()
  expect(await ask(url, sql`
    select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding, current_setting('timezone') as zone,
      current_setting('listen_addresses') as addresses from pg_database where datname = 'postgres'`)).toEqual([
    { provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8', zone: 'UTC', addresses: '127.0.0.1' },
  ])
  expect(await ask(url, sql`select uuidv7() is not null as ok`)).toEqual([{ ok: true }])
  await ask(url, sql`create extension pg_trgm`)
  expect((await stat(directory)).mode & 0o077).toBe(0)
})

test('it starts again on the same port, with the same data; stopping twice does no harm', async () => {
  const first = await start()
  await ask(first.url, sql`create table kept (id int)`)
  await Promise.all([first.stop(), first.stop()])
  await first.stop()
  const second = await start()
  expect(second.url).toBe(first.url)
  expect(await ask(second.url, sql`select * from kept`)).toEqual([])
})

test('from the network side it wants the password', async () => {
  const { url, port } = await start()
  const { username, password } = new URL(url)
  expect(await ask(`postgresql://${username}:${password}@127.0.0.1:${port}/postgres`, sql`select 1 as one`)).toEqual([{ one: 1 }])
  await expect(ask(`postgresql://${username}:wrong@127.0.0.1:${port}/postgres`, sql`select 1`)).rejects.toMatchObject({ cause: { code: '28P01' } })
})

test('a port somebody else has taken since is replaced; one that was asked for is an error', async () => {
  const { port, stop } = await start()
  await stop()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  await expect(start({ port })).rejects.toThrow(`Port ${port} is taken`)
  expect((await start()).port).not.toBe(port)
})

test('a second one on the same directory is told who has it', async () => {
  await start()
  await expect(start()).rejects.toThrow(/is in use by another process \(pid \d+\)\. Stop that one/)
})

test('a process that is killed takes its server along, and the directory is free', async () => {
  const other = await otherProcess()
  await expect(start()).rejects.toThrow(`(pid ${other.pid})`)
  const pid = await serverPid()
  other.kill('SIGKILL')
  await once(other, 'exit')
  expect(await ask((await start()).url, sql`select 1 as one`)).toEqual([{ one: 1 }])
  expect(await serverPid()).not.toBe(pid)
})

test.runIf(process.platform === 'linux')('process and server killed at once leave nothing that keeps it from starting', async () => {
  const other = await otherProcess()
  const pid = await serverPid()
  other.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  await once(other, 'exit')
  expect(await ask((await start()).url, sql`select 1 as one`)).toEqual([{ one: 1 }])
})

test('a pid file that names an unrelated process does not keep it from starting', async () => {
  await (await start()).stop()
  await writeFile(join(directory, 'pgdata/postmaster.pid'), `${process.ppid}\n`)
  expect(await ask((await start()).url, sql`select 1 as one`)).toEqual([{ one: 1 }])
})

test('a server that is killed under us comes back by itself at the same address', async () => {
  const lines: string[] = []
  const { url } = await start({ log: (line) => lines.push(line) })
  const pid = await serverPid()
  process.kill(pid, 'SIGKILL')
  const until = Date.now() + 10_000
  while (Date.now() < until && !(await ask(url, sql`select 1`).catch(() => undefined))) await sleep(50)
  expect(await ask(url, sql`select 1 as one`)).toEqual([{ one: 1 }])
  expect(await serverPid()).not.toBe(pid)
  expect(lines.join('\n')).toContain('The embedded PostgreSQL died; starting it again')
})

test('a cluster of another version is refused in one sentence', async () => {
  await (await start()).stop()
  const file = join(directory, 'pgdata/PG_VERSION')
  const version = await readFile(file)
  await writeFile(file, '12\n')
  await expect(start()).rejects.toThrow(/^PostgreSQL did not start: FATAL: .*incompatible/)
  await writeFile(file, version)
  await start()
})
