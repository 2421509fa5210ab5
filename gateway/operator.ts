import { createServer } from 'node:net'
import type { GatewayConfig } from '@panorama/kit/config'
import { connect } from '@panorama/kit/database'
import { startEmbedded } from '@panorama/kit/embedded'
import { isNeeded, load } from '@panorama/demo/load'
import { progressBar } from '@panorama/demo/progress'
import { migrate } from '@panorama/migrations/migrate'

export type Database = { url: string; stop: () => Promise<void> }

/** The database to work on: the given one, or the embedded one; migrated, and with the demo operator when it is empty. */
export const openDatabase = async (config: GatewayConfig, say: (line: string) => void): Promise<Database> => {
  const database = config.databaseUrl ? { url: config.databaseUrl, stop: async () => {} } : await startEmbedded(config.dataDirectory)
  try {
    const applied = await migrate(database.url)
    if (applied) say(`${applied} migrations applied`)
    if (config.loadsDemo && (await needsDemo(database.url))) await load(database.url, { customers: 2_000, say, progress: progressBar('customers') })
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** Finds everything at once that would keep the system from starting, before anything is started. */
export const checkGround = async ({ host, port, databaseUrl }: GatewayConfig) => {
  const checks = await Promise.allSettled([listenOnce(host, port), ...(databaseUrl ? [reach(databaseUrl)] : [])])
  const problems = checks.flatMap((check) => (check.status === 'rejected' ? [check.reason as unknown] : []))
  if (problems.length) throw new AggregateError(problems)
}

const listenOnce = (host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, host, () => server.close(() => resolve()))
  })

const reach = async (url: string) => {
  const connection = connect(url, { max: 2 })
  const client = await connection.dedicated().finally(connection.close)
  await client.end()
}

const needsDemo = async (url: string) => {
  const connection = connect(url, { max: 2 })
  return isNeeded(connection).finally(connection.close)
}
