import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { connect, rows } from '@panorama/kit/database'
import { explain } from '@panorama/kit/failure'
import { sql } from 'drizzle-orm'
import { reconcile } from './check.sql.ts'
import { putFacts, type Person } from './facts.ts'
import { type Mutant, mutants, quiet } from './mutants.list.ts'
import { probe } from './probe.ts'
import { readReference, type Reference } from './reference.ts'
import { describe } from './report.ts'
import { openGround, startSystem } from './system.ts'

// Whether the proofs prove anything: each mutant of the policy has to be caught, `npm run probe:mutants`.

const { values } = parseArgs({ options: { seed: { type: 'string', default: '7' }, pairs: { type: 'string', default: '20000' }, only: { type: 'string' }, verbose: { type: 'boolean', default: false } } })
const seed = Number(values.seed)
const pairs = Number(values.pairs)

/** How a mutant was caught, in a few words; undefined: it was not. */
type Catch = { by: string; says: string; whole?: string } | undefined

const inDatabase = async (mutant: Mutant, copy: () => Promise<{ url: string; drop: () => Promise<void> }>, people: readonly Person[], reference: Reference, known: ReadonlySet<string>): Promise<Catch> => {
  const database = await copy()
  const connection = connect(database.url, { max: 2, statementTimeout: 0 })
  try {
    const run = (text: string) => rows(connection.db, sql.raw(text))
    if ('rules' in mutant) {
      await run('alter view access.expected_keys rename to true_keys')
      await run(`create view access.expected_keys as ${mutant.rules}`)
      await run('select access.refresh(array(select customer_id from access.places))')
    } else if ('rows' in mutant) await run(`${quiet}; ${mutant.rows}`)
    const differences = (await reconcile(connection)).flatMap((checked) => checked.differences.map(({ id, says }) => `${checked.title}: ${id} ${says}`))
    if (mutant.by === 'check') return differences[0] === undefined ? undefined : { by: 'check', says: differences[0] }
    const system = await startSystem(database.url)
    try {
      const { findings, pairs: asked } = await probe({ system, people, reference, pairs, seed, stopsEarly: true, known })
      return findings[0] && { by: `probe, ${asked} pairs${differences.length ? '; check' : ''}`, says: `${findings[0].what} ${findings[0].path}`, whole: describe(findings[0]) }
    } finally {
      await system.close()
    }
  } finally {
    await connection.close()
    await database.drop()
  }
}

const run = promisify(execFile)

/** In a process of its own, whose modules are the mutant's. */
const inCode = async (index: number, url: string, known: ReadonlySet<string>): Promise<Catch> => {
  const { stdout } = await run(process.execPath, [fileURLToPath(new URL('mutant.ts', import.meta.url)), String(index), url, String(seed), String(pairs), JSON.stringify([...known])], { maxBuffer: 64 << 20 })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) ?? undefined
}

const main = async () => {
  const started = performance.now()
  const ground = await openGround(120)
  let survivors = 0
  try {
    const system = await startSystem(ground.url)
    const people = await putFacts(system.owner, seed, 80)
    const reference = await readReference(system.owner)
    // What is found without any mutant proves nothing of one.
    const { findings } = await probe({ system, people, reference, pairs, seed })
    await system.close()
    const known = new Set(findings.map(({ what, path }) => `${what} ${path}`))
    for (const each of known) console.log(`     without any mutant  ${each}`)
    const chosen = mutants.map((mutant, index) => ({ mutant, index })).filter(({ mutant, index }) => !values.only || values.only.split(',').includes(String(index + 1)) || mutant.title.includes(values.only))
    const report = ({ mutant, index }: (typeof chosen)[number], caught: Catch) => {
      if (!caught) survivors++
      console.log(`${String(index + 1).padStart(3)}  ${caught ? 'caught  ' : 'SURVIVED'}  ${mutant.title.padEnd(52)}  ${caught ? `${caught.by}: ${caught.says.slice(0, 110)}` : ''}${(values.verbose && caught?.whole) || ''}`)
    }
    for (const each of chosen) if (!('file' in each.mutant)) report(each, await inDatabase(each.mutant, ground.copy, people, reference, known))
    for (const each of chosen) if ('file' in each.mutant) report(each, await inCode(each.index, ground.url, known))
    console.log(`${chosen.length - survivors} of ${chosen.length} mutants caught in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  } finally {
    await ground.close()
  }
  return survivors === 0
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error && !('code' in error) ? error.message : explain(error))
  process.exitCode = 1
}
