import { gatewayConfig } from '@panorama/kit/config'
import { explain } from '@panorama/kit/failure'
import { migrate } from './migrate.ts'

// For databases of one's own; `npm start` migrates by itself.
try {
  const { databaseUrl } = gatewayConfig()
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the database to migrate; the embedded one is migrated by "npm start".')
  const applied = await migrate(databaseUrl, console.log)
  console.log(applied ? `${applied} migrations applied` : 'nothing to do')
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
