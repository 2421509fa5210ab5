import { registerHooks } from 'node:module'
import { mutants } from './mutants.list.ts'

// One mutant of the code: its module is changed while it is loaded. Prints how it was caught, or null.

const [index, url, seed, pairs, known] = process.argv.slice(2) as [string, string, string, string, string]
const mutant = mutants[Number(index)]!
if (!('file' in mutant)) throw new Error(`mutant ${index} is none of the code`)
const file = new URL(`../${mutant.file}`, import.meta.url).href

let isChanged = false
registerHooks({
  load: (address, context, next) => {
    const loaded = next(address, context)
    if (address !== file || loaded.source == null) return loaded
    const text = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source as Uint8Array)
    const changed = mutant.change(text)
    isChanged = changed !== text
    return { ...loaded, source: changed }
  },
})

const { startSystem } = await import('./system.ts')
const { probe } = await import('./probe.ts')
const { describe } = await import('./report.ts')
const { readReference } = await import('./reference.ts')
const { peopleOf } = await import('./facts.ts')
if (!isChanged) throw new Error(`“${mutant.title}” no longer applies to ${mutant.file}: change probe/mutants.list.ts`)

const system = await startSystem(url)
try {
  const { findings, pairs: asked } = await probe({ system, people: await peopleOf(system.owner), reference: await readReference(system.owner), pairs: Number(pairs), seed: Number(seed), stopsEarly: true, known: new Set(JSON.parse(known) as string[]) })
  console.log(JSON.stringify(findings[0] ? { by: `probe, ${asked} pairs`, says: `${findings[0].what} ${findings[0].path}`, whole: describe(findings[0]) } : null))
} finally {
  await system.close()
}
