import closeWithGrace from 'close-with-grace'
import { gatewayConfig } from '@panorama/kit/config'
import { explain } from '@panorama/kit/failure'
import { personas } from '@panorama/demo/personas'
import { checkGround, openDatabase } from './operator.ts'
import { gatewayServer } from './server.ts'
import { subgraphs } from './subgraphs.ts'

const say = (line: string) => console.log(line)

/** Starts everything: database, migrations, demo operator when there is nothing, gateway. */
const start = async () => {
  const config = gatewayConfig()
  await checkGround(config)
  const started = performance.now()
  const database = await openDatabase(config, say)
  try {
    const app = await gatewayServer({ config, databaseUrl: database.url, subgraphs })
    closeWithGrace({ delay: 10_000 }, async ({ err }) => {
      if (err) console.error(err)
      await app.close()
      await database.stop()
    })
    const address = await app.listen({ host: config.host, port: config.port })
    say(welcome(address, config.isDemo, Math.round(performance.now() - started)))
  } catch (error) {
    await database.stop()
    throw error
  }
}

const welcome = (address: string, isDemo: boolean, milliseconds: number) =>
  [
    '',
    `全景 Panorama is ready in ${(milliseconds / 1000).toFixed(1)} s`,
    `  Explorer   ${address}/`,
    `  GraphQL    ${address}/graphql`,
    ...(isDemo
      ? ['  Personas   npm run token -- <persona>', ...personas.map(({ id, title, note }) => `    ${id.padEnd(20)} ${title.en} ${title.zh}: ${note.en}`)]
      : []),
    '  Ctrl-C stops everything.',
  ].join('\n')

try {
  await start()
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
