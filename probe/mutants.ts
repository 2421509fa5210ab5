import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { connect, rows } from '@panorama/kit/database'
import { explain } from '@panorama/kit/failure'
import { sql } from 'drizzle-orm'
import { reconcile } from './check.sql.ts'
import { putFacts } from './facts.ts'
import { type Errand, hunt, type Verdict } from './hunt.ts'
import { isProof, type Mutant, mutants, quiet } from './mutants.list.ts'
import { probe, questionsOf } from './probe.ts'
import { readReference } from './reference.ts'
import { openGround, startSystem } from './system.ts'

// Whether the proofs prove anything: each mutant of the policy has to be caught by what its title says, and the same questions to
// the graph as it is must find nothing. `npm run probe:mutants`.

const { values } = parseArgs({ options: { seed: { type: 'string', default: '7' }, pairs: { type: 'string', default: '6000' }, only: { type: 'string' }, verbose: { type: 'boolean', default: false } } })
const seed = Number(values.seed)
const pairs = Number(values.pairs)

/** Changes a database as the mutant says. */
const spoil = async (url: string, mutant: Mutant): Promise<void> => {
  const { db, close } = connect(url, { max: 1, statementTimeout: 0 })
  const run = (text: string) => rows(db, sql.raw(text))
  try {
    if ('rows' in mutant) await run(`${quiet}; ${mutant.rows}`)
    if (!('rules' in mutant)) return
    await run('alter view access.expected_keys rename to true_keys')
    await run(`create view access.expected_keys as ${mutant.rules}`)
    await run('select access.refresh(array(select customer_id from access.places))')
  } finally {
    await close()
  }
}

const checked = async (url: string, wanted: RegExp): Promise<Verdict> => {
  const connection = connect(url, { max: 1, statementTimeout: 0 })
  try {
    const all = (await reconcile(connection)).flatMap(({ title, differences }) => differences.map(({ id, says }) => `${title}: ${id} ${says}`))
    return { by: 'check', pairs: 0, proof: all.find((each) => wanted.test(each)), others: all }
  } finally {
    await connection.close()
  }
}

/** In a process of its own, whose modules are the mutant's. */
const inProcess = (errand: Errand) =>
  new Promise<Verdict>((done, fail) => {
    const child = fork(fileURLToPath(new URL('mutant.ts', import.meta.url)), { serialization: 'advanced', stdio: ['ignore', 'inherit', 'pipe', 'ipc'] })
    let said = ''
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.once('message', (verdict) => done(verdict as Verdict))
    child.once('exit', () => fail(new Error(said || 'A mutant ended without a verdict.')))
    child.send(errand)
  })

const main = async () => {
  const started = performance.now()
  const chosen = mutants.map((mutant, index) => ({ mutant, index })).filter(({ mutant, index }) => !values.only || values.only.split(',').includes(String(index + 1)) || mutant.title.includes(values.only))
  const ground = await openGround(120)
  const systems: { close: () => Promise<void> }[] = []
  const start = async (url: string) => {
    const system = await startSystem(url)
    systems.push(system)
    return system
  }
  try {
    const facts = connect(ground.url, { max: 4, statementTimeout: 0 })
    const people = await putFacts(facts, seed, 80)
    const reference = await readReference(facts)
    await facts.close()
    const url = await ground.copy('as_it_is')
    const asItIs = await start(url)
    const spoilt = await start(await ground.copy('spoilt'))
    const questions = await questionsOf(asItIs, reference, seed)
    console.log(`${people.length} people, ${questions.all.length} questions; ready in ${((performance.now() - started) / 1000).toFixed(0)} s`)

    const verdictOf = async ({ mutant, index }: (typeof chosen)[number]): Promise<Verdict> => {
      if ('file' in mutant) return inProcess({ index, url, seed, pairs, people, learned: questions.learned })
      const copy = await ground.copy('spoilt')
      await spoil(copy, mutant)
      return 'check' in mutant ? checked(copy, mutant.check) : hunt({ mutant, system: spoilt, people, reference, questions, seed, pairs })
    }
    /** What the proof finds although nothing was changed: it is none then. */
    const withoutIt = async (mutant: Mutant, asked: number): Promise<string | undefined> => {
      if (!('proof' in mutant)) return (await checked(url, mutant.check)).others[0]
      const { proof } = mutant
      const { findings } = await probe({ system: asItIs, people, reference, questions, seed, pairs: asked, aim: { question: proof.question, person: proof.person, pairs: asked } })
      const found = findings.find((each) => isProof(proof, each))
      return found && `${found.what} ${found.path}: ${found.says}`
    }

    let caught = 0
    const lane = async (...queues: (typeof chosen)[]) => {
      const next = () => queues.find(({ length }) => length)?.shift()
      for (let each = next(); each; each = next()) {
        const since = performance.now()
        const { by, proof, whole, others, pairs: asked } = await verdictOf(each)
        const anyway = proof === undefined ? undefined : await withoutIt(each.mutant, asked)
        const isCaught = proof !== undefined && anyway === undefined
        if (isCaught) caught++
        const says = isCaught ? proof : anyway ? `found without it too: ${anyway}` : others.length ? `found only ${others.slice(0, 3).join('; ')}` : 'nothing found'
        console.log(`${String(each.index + 1).padStart(3)}  ${isCaught ? 'caught  ' : 'SURVIVED'}  ${((performance.now() - since) / 1000).toFixed(1).padStart(5)} s  ${each.mutant.title.padEnd(46)}  ${by}: ${says.slice(0, 140)}${(values.verbose && whole) || ''}`)
      }
    }
    // Two at a time: those on the one spoilt database in turn, the others in a process each.
    const [inDatabase, inCode] = [chosen.filter(({ mutant }) => !('file' in mutant)), chosen.filter(({ mutant }) => 'file' in mutant)]
    await Promise.all([lane(inDatabase, inCode), lane(inCode)])
    console.log(`${caught} of ${chosen.length} mutants caught in ${((performance.now() - started) / 1000).toFixed(0)} s; --seed ${seed}`)
    return chosen.length > 0 && caught === chosen.length
  } finally {
    await Promise.all(systems.map((system) => system.close()))
    await ground.close()
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error && !('code' in error) ? error.message : explain(error))
  process.exitCode = 1
}
