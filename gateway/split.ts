import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import closeWithGrace from 'close-with-grace'
import { gatewayConfig } from '@panorama/kit/config'
import { explain } from '@panorama/kit/failure'
import { checkGround, openDatabase } from './operator.ts'
import { subgraphs } from './subgraphs.ts'

const ROOT = new URL('..', import.meta.url).pathname

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const spawned: { name: string; child: ChildProcess }[] = []

const run = (name: string, file: string, environment: Record<string, string>) => {
  const child = spawn(process.execPath, [file], { cwd: ROOT, env: { ...process.env, ...environment }, stdio: ['ignore', 'inherit', 'inherit'] })
  child.once('exit', (code) => console.error(`${name} (process ${child.pid}) ended${code ? ` with code ${code}` : ''}`))
  spawned.push({ name, child })
  console.log(`${name.padEnd(13)} process ${child.pid}`)
}

const stopAll = () =>
  Promise.all(
    spawned.map(({ child }) => (child.exitCode !== null || child.signalCode ? undefined : new Promise((resolve) => (child.once('exit', resolve), child.kill('SIGTERM'))))),
  )

/** The subgraphs and the gateway, each a process of its own; this one owns the database. */
const start = async () => {
  const config = gatewayConfig()
  await checkGround(config)
  const database = await openDatabase(config, console.log)
  closeWithGrace({ delay: 15_000 }, async () => {
    await stopAll()
    await database.stop()
  })
  const urls: Record<string, string> = {}
  for (const { name } of subgraphs) {
    const port = await freePort()
    urls[`SUBGRAPH_${name.toUpperCase()}_URL`] = `http://127.0.0.1:${port}/graphql`
    run(name, `subgraphs/${name}/main.ts`, { DATABASE_URL: database.url, PORT: String(port), HOST: '127.0.0.1' })
  }
  run('gateway', 'gateway/main.ts', { ...urls, DATABASE_URL: database.url, PORT: String(config.port), DEMO: 'off' })
}

try {
  await start()
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
