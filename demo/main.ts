import { parseArgs } from 'node:util'
import { gatewayConfig } from '@panorama/kit/config'
import { connect } from '@panorama/kit/database'
import { startEmbedded } from '@panorama/kit/embedded'
import { explain } from '@panorama/kit/failure'
import { migrate } from '@panorama/migrations/migrate'
import { isNeeded, load } from './load.ts'
import { progressBar } from './progress.ts'

const USAGE = 'Usage: npm run demo -- [--customers 2000]   loads the demo operator into an empty database (DATABASE_URL, or the embedded one)'

const start = async () => {
  const { values } = parseArgs({ options: { customers: { type: 'string', default: '2000' } } })
  const customers = Number(values.customers)
  if (!Number.isInteger(customers) || customers < 1 || customers > 1_000_000) throw new Error(`--customers must be a whole number from 1 to 1000000.\n${USAGE}`)
  const { databaseUrl, dataDirectory } = gatewayConfig()
  const database = databaseUrl ? { url: databaseUrl, stop: async () => {} } : await startEmbedded(dataDirectory)
  try {
    await migrate(database.url)
    const connection = connect(database.url, { max: 2 })
    const needed = await isNeeded(connection).finally(connection.close)
    if (!needed) throw new Error('This database has customers already. Load the demo operator into an empty one: delete the data directory, or set DATABASE_URL or DATA_DIRECTORY to another.')
    await load(database.url, { customers, say: console.log, progress: progressBar('customers') })
  } finally {
    await database.stop()
  }
}

try {
  await start()
} catch (error) {
  console.error(error instanceof Error && !('code' in error) ? error.message : explain(error))
  process.exit(1)
}
