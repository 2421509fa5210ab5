import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { connect, rows } from '@panorama/kit/database'
import { explain } from '@panorama/kit/failure'
import { sql } from 'drizzle-orm'
import { readExamples } from '../gateway/examples.ts'
import { demoToken } from '../gateway/token.ts'
import { audit } from './audit.ts'
import { openDatabase } from './database.ts'
import { duplicatesBench } from './duplicates.ts'
import { callers, measure, type Query } from './measure.ts'
import { bars, type Row, scaleTable, table } from './report.ts'
import { measureScope, scopeTable, VIEWERS } from './scope.ts'
import { searchBench } from './search.ts'
import { treeBench } from './tree.ts'
import { makeWays, type NotRun, titleOf, type Way, type WayName } from './ways.ts'

const USAGE = `Usage: npm run bench -- [--quick] [--rounds 3] [--queries customer-360,portfolio-360] [--ways limit,ours,split,stock,hive]
       npm run bench -- --audit   what the audit costs a mutation, with it and without in turns
       npm run bench -- --scale [--quick]   every kind of viewer on the demo operator with 2,000 and with 200,000 customers (the first load takes a while)
       npm run bench -- --tree [--quick]    the chart of an enterprise of 5,000 members, and what adds up over it
       npm run bench -- --scope [--quick]   what the scope predicate costs at 200,000 customers, for every kind of viewer
       npm run bench -- --search [--quick]  customerSearch over 200,000 customers, for every kind of viewer
       npm run bench -- --duplicates        2,000 duplicates planted among 200,000 customers, and found
The first, --scope, --search and --duplicates also take DATABASE_URL, a database with the demo operator in it; by default they keep their own under .data/.`

const WAYS: WayName[] = ['limit', 'ours', 'split', 'stock', 'hive']
const CROWD = 16

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    scope: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    duplicates: { type: 'boolean', default: false },
    audit: { type: 'boolean', default: false },
    tree: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    queries: { type: 'string', default: 'customer-360,portfolio-360' },
    ways: { type: 'string', default: WAYS.join() },
    help: { type: 'boolean', default: false },
  },
})
const rounds = Number(options.rounds ?? (options.quick ? 1 : 3))
/** Milliseconds: before measuring, with one caller, with all. */
const duration = options.quick ? { warm: 1_200, alone: 1_000, crowd: 2_500 } : { warm: 3_000, alone: 2_000, crowd: 5_000 }

/** Each query as its own persona asks it, or as each of these. */
const readQueries = async (personas?: readonly string[]): Promise<Query[]> => {
  const examples = readExamples()
  const wanted = options.queries.split(',').flatMap((name) => (personas ?? [undefined]).map((persona) => ({ name, persona })))
  return Promise.all(
    wanted.map(async ({ name, persona }) => {
      const example = examples.find((each) => each.name === name)
      if (!example || !/^(customer|portfolio)-360$/.test(name)) throw new Error(`There is no query “${name}”.\n${USAGE}`)
      const { query, variables } = example
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${await demoToken(persona ?? example.persona)}` }
      return { name: persona ? `${name} as ${persona}` : name, body: JSON.stringify({ query, variables }), headers, mayBePartial: persona !== undefined }
    }),
  )
}

/** The answer as text, so that a difference in the order of keys is one too. */
const answerOf = async ({ url }: Way, { name, headers, body, mayBePartial }: Query) => {
  const response = await fetch(url(name), { method: 'POST', headers, body })
  const text = await response.text()
  const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown }
  if ((errors && !mayBePartial) || !data || Object.values(data).some((value) => value === null)) throw new Error(`${name}, ${response.status}: ${text.slice(0, 500)}`)
  return JSON.stringify(data)
}

/** All ways must give the same answer. It is asked for again once: minutes left may have changed in between. */
const compare = async (query: Query, reference: Way, ways: readonly Way[]) => {
  for (const way of ways) {
    for (let attempt = 0; ; attempt++) {
      const [expected, actual] = await Promise.all([answerOf(reference, query), answerOf(way, query)])
      if (expected === actual) break
      if (attempt) throw new Error(`${titleOf(way.name)} and ${titleOf(reference.name)} answer ${query.name} differently:\n${difference(actual, expected)}`)
    }
  }
}

const difference = (actual: string, expected: string) => {
  let at = 0
  while (actual[at] === expected[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 120)
  return `${around(actual)}\n${around(expected)}`
}

const backendsOf = (url: string) => {
  const connection = connect(url, { max: 2, applicationName: 'panorama bench' })
  const pids = async () => (await rows<{ pid: number }>(connection.db, sql`select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)).map(({ pid }) => pid)
  return { pids, close: connection.close }
}

/** Rounds over all ways in turn, so that whatever else the machine does falls on all of them. */
const runRounds = async (query: Query, ways: readonly Way[], backends: () => Promise<number[]>): Promise<Row[]> => {
  const bytes = new Map<Way, number>()
  for (const way of ways) {
    bytes.set(way, Buffer.byteLength(await answerOf(way, query)))
    await callers(way, query, CROWD, duration.warm)
  }
  const measured = ways.map((way): Row => ({ name: way.name, alone: [], crowd: [] }))
  for (let round = 0; round < rounds; round++) {
    for (const [index, way] of ways.entries()) {
      process.stderr.write(`\r${query.name}, round ${round + 1} of ${rounds}: ${titleOf(way.name)}\x1b[K`)
      measured[index]!.alone.push(await measure(way, query, 1, duration.alone, bytes.get(way)!, backends))
      measured[index]!.crowd.push(await measure(way, query, CROWD, duration.crowd, bytes.get(way)!, backends))
    }
  }
  process.stderr.write('\r\x1b[K')
  return measured
}

type Results = Map<Query, (Row | NotRun)[]>

const run = async (url: string, names: readonly WayName[], queries: readonly Query[]): Promise<Results> => {
  const ways = makeWays(url)
  const backends = backendsOf(url)
  try {
    const started: (Way | NotRun)[] = []
    for (const name of names) started.push(await ways.start(name))
    const results: Results = new Map()
    for (const query of queries) {
      const usable = await agreeing(query, started)
      const running = usable.filter((way) => 'pids' in way)
      const measured = await runRounds(query, running, backends.pids)
      results.set(query, usable.map((way) => ('pids' in way ? measured.find(({ name }) => name === way.name)! : way)))
    }
    return results
  } finally {
    await ways.stop()
    await backends.close()
  }
}

/** Stops when one of ours differs; Hive's row says so instead. */
const agreeing = async (query: Query, started: readonly (Way | NotRun)[]) => {
  const reference = started.find((way): way is Way => 'pids' in way && way.name === 'ours') ?? started.find((way) => 'pids' in way)!
  return Promise.all(
    started.map(async (way) => {
      if (!('pids' in way)) return way
      const compared = compare(query, reference, [way])
      return way.name === 'hive' ? compared.then(() => way, (error: Error): NotRun => ({ name: way.name, reason: error.message })) : compared.then(() => way)
    }),
  )
}

const ladder = async () => {
  const queries = await readQueries()
  const names = WAYS.filter((name) => options.ways.split(',').includes(name))
  const database = await openDatabase(2_000, process.env['DATABASE_URL'])
  try {
    const results = await run(database.url, names, queries)
    for (const [query, measured] of results) console.log(table(query.name, measured))
    console.log(`\nCPU, requests/s and SQL statements per request at ${CROWD} callers; medians of ${rounds} rounds; ${cpus().length} processors, shared with the callers.\n`)
    console.log([...results].flatMap(([query, measured]) => bars(query.name, measured)).join('\n'))
  } finally {
    await database.stop()
  }
}

const scale = async () => {
  const queries = await readQueries(Object.values(VIEWERS))
  const sizes: { customers: number; results: Results }[] = []
  for (const customers of [2_000, 200_000]) {
    const database = await openDatabase(customers)
    try {
      sizes.push({ customers, results: await run(database.url, ['ours'], queries) })
    } finally {
      await database.stop()
    }
  }
  for (const query of queries) console.log(scaleTable(query.name, sizes.map(({ customers, results }) => ({ customers, row: results.get(query)![0] as Row }))))
}

const scope = async () => {
  const database = await openDatabase(200_000, process.env['DATABASE_URL'])
  try {
    console.log(scopeTable(await measureScope(database.url, { rounds: 4 * rounds, milliseconds: duration.alone / 8 })))
  } finally {
    await database.stop()
  }
}

try {
  const started = performance.now()
  if (options.help) console.log(USAGE)
  else await (options.audit ? audit() : options.tree ? treeBench(options.quick ? 10 : 40) : options.search ? searchBench(options.quick ? 2 : 8) : options.duplicates ? duplicatesBench() : options.scale ? scale() : options.scope ? scope() : ladder())
  if (!options.help) console.log(`\nTook ${((performance.now() - started) / 1000).toFixed(0)} s.`)
} catch (error) {
  console.error(error instanceof Error && !('code' in error) ? error.message : explain(error))
  process.exitCode = 1
}
