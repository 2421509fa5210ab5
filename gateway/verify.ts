import { parseArgs } from 'node:util'
import { verify } from '@panorama/kit/audit.verify'
import { gatewayConfig } from '@panorama/kit/config'
import { connect } from '@panorama/kit/database'
import { startEmbedded } from '@panorama/kit/embedded'
import { explain } from '@panorama/kit/failure'

const USAGE = `Usage: npm run audit:verify -- [--anchor <number>:<mac>]
Checks the whole audit of DATABASE_URL, or of the embedded database while nothing else runs it. --anchor: a checkpoint printed by an earlier
run or by the gateway's log; it must still be there. Exit code 1 when something does not fit.`

/** Opens the database, checks it in one snapshot, and says what was found. */
const run = async () => {
  const { values } = parseArgs({ options: { anchor: { type: 'string' }, help: { type: 'boolean', default: false } } })
  if (values.help) return console.log(USAGE)
  const { databaseUrl, dataDirectory, auditKeys } = gatewayConfig()
  const database = databaseUrl ? { url: databaseUrl, stop: async () => {} } : await startEmbedded(dataDirectory)
  const connection = connect(database.url, { max: 2, applicationName: 'panorama audit' })
  try {
    const client = await connection.dedicated()
    await client.query('begin isolation level repeatable read read only')
    const started = performance.now()
    const { entries, erased, checkpoints, findings, anchor } = await verify(client, { keys: auditKeys, anchor: values.anchor }).finally(() => client.end())
    const seconds = (performance.now() - started) / 1000
    for (const { where, what } of findings) console.log(`${where}: ${what}`)
    console.log(`${entries} entries (${erased} with values erased), ${checkpoints} checkpoints in ${seconds.toFixed(1)} s: ${Math.round(entries / seconds)} entries/s`)
    console.log(anchor ? `newest checkpoint ${anchor}` : 'no checkpoint yet: the gateway makes them')
    console.log(findings.length ? `${findings.length} findings: the audit was tampered with` : 'nothing was tampered with')
    process.exitCode = findings.length ? 1 : 0
  } finally {
    await connection.close()
    await database.stop()
  }
}

try {
  await run()
} catch (error) {
  console.error(explain(error))
  process.exitCode = 2
}
