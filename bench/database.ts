import { mkdirSync } from 'node:fs'
import { isNeeded, load } from '@panorama/demo/load'
import { progressBar } from '@panorama/demo/progress'
import { connect } from '@panorama/kit/database'
import { startEmbedded } from '@panorama/kit/embedded'
import { migrate } from '@panorama/migrations/migrate'

const DATA = new URL('../.data/', import.meta.url).pathname

export type BenchDatabase = { url: string; stop: () => Promise<void> }

/** The embedded database with so many demo customers, loaded the first time and kept; or the given one as it is. */
export const openDatabase = async (customers: number, url?: string): Promise<BenchDatabase> => {
  if (url) return { url, stop: async () => {} }
  mkdirSync(DATA, { recursive: true, mode: 0o711 }) // PostgreSQL, which never runs as root, has to get through
  const database = await startEmbedded(`${DATA}bench-${customers}`)
  try {
    await migrate(database.url)
    if (await needsDemo(database.url)) await load(database.url, { customers, say: console.log, progress: progressBar('customers') })
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

const needsDemo = async (url: string) => {
  const connection = connect(url, { max: 2 })
  return isNeeded(connection).finally(connection.close)
}
