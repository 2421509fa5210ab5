import { parseArgs } from 'node:util'
import { explain } from '@panorama/kit/failure'
import { putFacts } from './facts.ts'
import { probe } from './probe.ts'
import { readReference } from './reference.ts'
import { print } from './report.ts'
import { openGround, startSystem } from './system.ts'

// Everybody asks everything, and what each is shown is compared with the reference model: `npm run probe:access`.

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '20000' }, seed: { type: 'string' }, customers: { type: 'string', default: '200' }, about: { type: 'string' } } })
/** Only questions whose names match: for one type or field, after a change there. */
const about = values.about === undefined ? undefined : new RegExp(values.about)
const seed = Number(values.seed ?? Date.now() % 1_000_000)

const run = async () => {
  const started = performance.now()
  const ground = await openGround(Number(values.customers))
  try {
    const system = await startSystem(ground.url)
    try {
      const people = await putFacts(system.owner, seed)
      const reference = await readReference(system.owner)
      const ready = performance.now()
      console.log(`${reference.customerById.size} customers, ${people.length} people, seed ${seed}; ready in ${((ready - started) / 1000).toFixed(1)} s`)
      const report = await probe({ system, people, reference, pairs: Number(values.pairs), seed, aim: about && { question: about, person: /./, pairs: Number(values.pairs) } })
      return print(report, (performance.now() - ready) / 1000, seed)
    } finally {
      await system.close()
    }
  } finally {
    await ground.close()
  }
}

try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error && !('code' in error) ? error.message : explain(error))
  process.exitCode = 1
}
