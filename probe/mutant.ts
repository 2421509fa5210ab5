import { registerHooks } from 'node:module'
import type { Errand } from './hunt.ts'
import { mutants } from './mutants.list.ts'

// One mutant of the code: its module is changed while it is loaded. Takes an errand, and answers with the verdict.

const { index, url, seed, pairs, people, learned } = await new Promise<Errand>((take) => process.once('message', (errand) => take(errand as Errand)))
const mutant = mutants[index]!
if (!('file' in mutant)) throw new Error(`“${mutant.title}” is none of the code`)
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
const { questionsOf } = await import('./probe.ts')
const { hunt } = await import('./hunt.ts')
const { readReference } = await import('./reference.ts')
if (!isChanged) throw new Error(`“${mutant.title}” no longer applies to ${mutant.file}: change probe/mutants.list.ts`)

const system = await startSystem(url)
try {
  const reference = await readReference(system.owner)
  process.send!(await hunt({ mutant, system, people, reference, questions: await questionsOf(system, reference, seed, learned), seed, pairs }))
} finally {
  await system.close()
  process.disconnect?.()
}
