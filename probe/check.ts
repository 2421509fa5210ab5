import { gatewayConfig } from '@panorama/kit/config'
import { type Connection, connect } from '@panorama/kit/database'
import { startEmbedded } from '@panorama/kit/embedded'
import { explain } from '@panorama/kit/failure'
import { migrationFiles } from '@panorama/migrations/migrate'
import { type Checked, reconcile } from './check.sql.ts'

// Whether every stored key still is what its sources say: `npm run check:access`, nightly, on DATABASE_URL or the embedded database.
// It reads only, and needs the rights of the owner. Exit code 1: there are differences, or nothing could be checked.

const say = ({ title, rows, differences, total, seconds }: Checked) => {
  console.log(`${String(rows).padStart(9)} rows  ${seconds.toFixed(1).padStart(5)} s  ${String(total).padStart(6)} differences  ${title}`)
  for (const { id, says } of differences) console.log(`             ${id} ${says}`)
  if (total > differences.length) console.log(`             … and ${total - differences.length} more`)
}

/** Stops where there is nothing to check, with a line for whoever runs it. */
const checkGround = async (connection: Connection) => {
  const client = await connection.dedicated()
  const one = async <T>(text: string) => (await client.query<{ value: T }>(`select ${text} as value`)).rows[0]!.value
  try {
    const applied = (await one<boolean>("to_regclass('public.migrations') is not null")) ? await one<string[]>('array(select name from public.migrations)') : []
    const open = (await migrationFiles()).filter((name) => !applied.includes(name))
    const how = 'Run "npm run migrate" with this DATABASE_URL; "npm start" migrates the embedded database.'
    if (!applied.length) throw new Error(`The database is not migrated. ${how}`)
    if (open.length) throw new Error(`The database lacks ${open.length} migrations, ${open[0]} first. ${how}`)
    if (!(await one<boolean>('exists (select from customers.customers)'))) throw new Error('The database has no customers, so there is nothing to check. Is DATABASE_URL the right one?')
  } finally {
    await client.end()
  }
}

const run = async () => {
  const { databaseUrl, dataDirectory } = gatewayConfig()
  const database = databaseUrl ? { url: databaseUrl, stop: async () => {} } : await startEmbedded(dataDirectory)
  const connection = connect(database.url, { max: 2, statementTimeout: 0, applicationName: 'panorama check' })
  try {
    await checkGround(connection)
    const started = performance.now()
    const done = await reconcile(connection, say)
    const total = done.reduce((sum, checked) => sum + checked.total, 0)
    console.log(`${total} differences in ${done.reduce((sum, checked) => sum + checked.rows, 0)} rows, ${((performance.now() - started) / 1000).toFixed(1)} s`)
    return total === 0
  } finally {
    await connection.close()
    await database.stop()
  }
}

try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  const { code, message } = error as { code?: string; message?: string }
  console.error(code === '42501' ? `The database refuses (DATABASE_URL): ${message}. The check needs the rights of the owner of the tables.` : explain(error))
  process.exitCode = 1
}
