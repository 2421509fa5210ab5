import { initials, partsOf, plain, syllables } from '../subgraphs/customers/name.rules.ts'
import { connect, rows } from '@panorama/kit/database'
import { sql } from 'drizzle-orm'
import { Pool } from 'undici'
import { demoToken } from '../gateway/token.ts'
import { openDatabase } from './database.ts'
import { cpuOf, percentile, spent, withChildren } from './measure.ts'
import { makeWays, type Way } from './ways.ts'

// `npm run bench -- --search`: what people type, by everybody who types it, over 200,000 customers.

const CUSTOMERS = 200_000
const CALLERS = 16
const PERSONAS = ['group-leader', 'province-manager', 'city-manager', 'account-manager', 'partner-agent']
const QUERY = 'query ($text: String!) { customerSearch(text: $text, first: 10) { nodes { field kind text highlights { start end } customer { id name code } } } }'

type Sample = { id: string; name: string; shortName: string | null }
/** What is typed, and whom it should find. */
type Typed = { text: string; id: string }

const random = (seed: number) => () => ((seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32)
const dice = random(20_261_122)
const among = <T>(list: readonly T[]) => list[Math.floor(dice() * list.length)]!

const OTHERS = [...'达远通联创科维博泰安宁康和合盛昌隆兴荣华丰茂源泉川海洋江岳山岭峰林禾稼田野原石玉珠璋']

const KINDS: Record<string, (sample: Sample) => string> = {
  'two characters': ({ name }) => {
    const at = Math.floor(dice() * (plain(name).length - 1))
    return plain(name).slice(at, at + 2)
  },
  'pinyin initials': ({ name, shortName }) => initials(syllables(plain(shortName ?? name))).slice(0, 4 + Math.floor(dice() * 3)),
  'one slip': ({ name }) => {
    const whole = plain(name)
    const { core } = partsOf(name)
    const at = whole.indexOf(core) + Math.floor(dice() * core.length)
    const wrong = among(OTHERS.filter((character) => character !== whole[at]))
    return whole.slice(0, at) + wrong + whole.slice(at + 1)
  },
}

const samplesOf = async (url: string): Promise<Sample[]> => {
  const connection = connect(url, { max: 1, statementTimeout: 0 })
  const found = await rows<Sample>(connection.db, sql`select id, name, short_name as "shortName" from customers.customers where length(name) > 5 order by md5(id) limit 3000`)
  await connection.close()
  return found
}

/** Whole reads of the tables so far: an index that is not used shows here. */
const wholeReads = async (url: string) => {
  const connection = connect(url, { max: 1 })
  const [row] = await rows<{ n: number }>(connection.db, sql`
    select sum(seq_scan)::int as n from pg_stat_user_tables
    where schemaname = 'customers' and relname in ('search_documents', 'search_terms', 'customers', 'aliases') or schemaname = 'access' and relname = 'scope_keys'`)
  await connection.close()
  return row!.n
}

const backends = async (url: string) => {
  const connection = connect(url, { max: 1 })
  const found = await rows<{ pid: number }>(connection.db, sql`select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
  await connection.close()
  return found.map(({ pid }) => pid)
}

const crowd = async (way: Way, persona: string, typed: readonly Typed[], milliseconds: number) => {
  const { origin, pathname } = new URL(way.url(''))
  const pool = new Pool(origin, { connections: CALLERS })
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await demoToken(persona)}` }
  const latencies: number[] = []
  let [next, found] = [0, 0]
  const end = performance.now() + milliseconds
  const call = async () => {
    while (performance.now() < end) {
      const { text, id } = typed[next++ % typed.length]!
      const started = performance.now()
      const { statusCode, body } = await pool.request({ path: pathname, method: 'POST', headers, body: JSON.stringify({ query: QUERY, variables: { text } }) })
      const answer = await body.text()
      if (statusCode !== 200 || answer.includes('"errors"')) throw new Error(`${text}: ${answer.slice(0, 400)}`)
      latencies.push(performance.now() - started)
      if (answer.includes(id)) found++
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, call))
  await pool.close()
  return { latencies: latencies.sort((a, b) => a - b), found }
}

export const searchBench = async (seconds: number) => {
  const database = await openDatabase(CUSTOMERS, process.env['DATABASE_URL'])
  const ways = makeWays(database.url)
  try {
    const samples = await samplesOf(database.url)
    const ours = (await ways.start('ours')) as Way
    console.log(`customerSearch, ${CUSTOMERS} customers, ${CALLERS} callers; milliseconds; CPU per request\n`)
    console.log(['who'.padEnd(18), 'what'.padEnd(16), 'p50'.padStart(7), 'p99'.padStart(7), 'per second'.padStart(11), 'CPU node'.padStart(9), 'postgres'.padStart(9), 'found'.padStart(7), 'whole reads'.padStart(12)].join(' '))
    for (const persona of PERSONAS)
      for (const [kind, type] of Object.entries(KINDS)) {
        const typed = samples.map((sample) => ({ text: type(sample), id: sample.id }))
        await crowd(ours, persona, typed.slice(0, 200), 800)
        const before = await wholeReads(database.url)
        const pids = await backends(database.url)
        const cpu = [cpuOf(ours.pids.flatMap(withChildren)), cpuOf(pids)] as const
        const { latencies, found } = await crowd(ours, persona, typed, seconds * 1_000)
        const [node, postgres] = [spent(cpu[0], cpuOf(ours.pids.flatMap(withChildren))), spent(cpu[1], cpuOf(pids))].map((ms) => (ms / latencies.length).toFixed(2).padStart(9))
        const scans = (await wholeReads(database.url)) - before
        const share = persona === 'group-leader' && kind === 'one slip' ? `${((100 * found) / latencies.length).toFixed(1)} %` : ''
        console.log([persona.padEnd(18), kind.padEnd(16), percentile(latencies, 0.5).toFixed(1).padStart(7), percentile(latencies, 0.99).toFixed(1).padStart(7), (latencies.length / seconds).toFixed(0).padStart(11), node, postgres, share.padStart(7), String(scans).padStart(12)].join(' '))
      }
  } finally {
    await ways.stop()
    await database.stop()
  }
}
