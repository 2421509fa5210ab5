import { resolve } from 'node:path'
import type { GatewayConfig } from '@panorama/kit/config'
import { connect, rows } from '@panorama/kit/database'
import { startEmbedded } from '@panorama/kit/embedded'
import { sql } from 'drizzle-orm'
import { load } from '@panorama/demo/load'
import { migrate } from '@panorama/migrations/migrate'

const ROOT = new URL('..', import.meta.url).pathname

export type Database = { url: string; stop: () => Promise<void> }

/** The database to work on: the given one, or the embedded one; migrated, and with the demo operator when it is empty. */
export const openDatabase = async (config: GatewayConfig, say: (line: string) => void): Promise<Database> => {
  const database = config.databaseUrl ? { url: config.databaseUrl, stop: async () => {} } : await startEmbedded(resolve(ROOT, config.dataDirectory))
  try {
    const applied = await migrate(database.url)
    if (applied) say(`${applied} migrations applied`)
    if (config.loadsDemo && (await isEmpty(database.url))) await load(database.url, { customers: 2_000, say })
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

const isEmpty = async (url: string) => {
  const connection = connect(url, { max: 2 })
  try {
    const [row] = await rows<{ empty: boolean }>(connection.db, sql`select not exists (select from organization.org_units) and not exists (select from customers.customers) as empty`)
    return row!.empty
  } finally {
    await connection.close()
  }
}
