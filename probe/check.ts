import { gatewayConfig } from '@panorama/kit/config'
import { connect } from '@panorama/kit/database'
import { startEmbedded } from '@panorama/kit/embedded'
import { explain } from '@panorama/kit/failure'
import { type Checked, reconcile } from './check.sql.ts'

// Whether every stored key still is what its sources say: `npm run check:access`, nightly, on DATABASE_URL or the embedded database.
// It reads only, and needs the rights of the owner.

const say = ({ title, rows, differences, total, seconds }: Checked) => {
  console.log(`${String(rows).padStart(9)} rows  ${seconds.toFixed(1).padStart(5)} s  ${String(total).padStart(6)} differences  ${title}`)
  for (const { id, says } of differences) console.log(`             ${id} ${says}`)
  if (total > differences.length) console.log(`             … and ${total - differences.length} more`)
}

const run = async () => {
  const { databaseUrl, dataDirectory } = gatewayConfig()
  const database = databaseUrl ? { url: databaseUrl, stop: async () => {} } : await startEmbedded(dataDirectory)
  const connection = connect(database.url, { max: 2, statementTimeout: 0, applicationName: 'panorama check' })
  try {
    const done = await reconcile(connection, say)
    const total = done.reduce((sum, checked) => sum + checked.total, 0)
    console.log(`${total} differences in ${done.reduce((sum, checked) => sum + checked.rows, 0)} rows, ${done.reduce((sum, checked) => sum + checked.seconds, 0).toFixed(1)} s`)
    return total === 0
  } finally {
    await connection.close()
    await database.stop()
  }
}

try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
