import { customerCode } from '@panorama/customers/rules'
import { runScan } from '@panorama/customers/duplicate'
import { indexPending } from '@panorama/customers/search.sql'
import { connect, type Database, rows } from '@panorama/kit/database'
import { newId } from '@panorama/kit/ids'
import { type SQL, sql } from 'drizzle-orm'
import { partsOf } from '../subgraphs/customers/name.rules.ts'
import { openDatabase } from './database.ts'

// `npm run bench -- --duplicates`: 2,000 duplicates planted among 200,000 customers, found by a scan. The files that are doubled, and four
// times as many others, lose their register code first, so that names have to do. What is planted is taken out again.

const CUSTOMERS = 200_000
const PLANTED = 2_000

type File = {
  id: string; name: string; shortName: string | null; aliases: string[]; category: 'ENTERPRISE'; regionCode: string; provinceCode: string; unitId: string
  address: string | null; phone: string | null; website: string | null; legalRepresentative: string | null
}
type Way = 'alias' | 'typo' | 'moved address' | 'swapped words' | 'full and short name'

const random = (seed: number) => () => ((seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32)
const dice = random(4_711)
const among = <T>(list: readonly T[]) => list[Math.floor(dice() * list.length)]!
const OTHERS = [...'晨臣达远通联创科维博泰安宁康和合盛昌隆兴荣华丰茂源泉川海洋江岳山岭峰林禾稼田野']

const typo = (name: string) => {
  const { core } = partsOf(name)
  const start = Math.max(0, name.indexOf(core))
  const at = start + Math.floor(dice() * core.length)
  switch (Math.floor(dice() * 3)) {
    case 0: return name.slice(0, at) + among(OTHERS.filter((other) => other !== name[at])) + name.slice(at + 1)
    case 1: return name.slice(0, at) + name.slice(at + 1)
    default: return name.slice(0, at + 1) + among(OTHERS) + name.slice(at + 1)
  }
}

const swapped = (name: string) => {
  const { region, core } = partsOf(name)
  const at = name.indexOf(core)
  if (region && name.startsWith(region)) return core.slice(0, 2) + region + name.slice(region.length).replace(core.slice(0, 2), '')
  return name.slice(0, at) + core.slice(2) + core.slice(0, 2) + name.slice(at + core.length)
}

/** The second file of a customer, as somebody opened it who did not find the first: without its register code, with some of what it said. */
const again = (file: File, way: Way): File => {
  const kept = new Set([among(['phone', 'address', 'legalRepresentative'] as const), among(['phone', 'address', 'website', 'legalRepresentative'] as const)])
  const keep = <Key extends 'phone' | 'address' | 'website' | 'legalRepresentative'>(key: Key) => (kept.has(key) ? file[key] : null)
  const copy = { ...file, id: newId('cus'), shortName: null, aliases: [], phone: keep('phone'), address: keep('address'), website: keep('website'), legalRepresentative: keep('legalRepresentative') }
  switch (way) {
    case 'alias': return { ...copy, name: among(file.aliases) }
    case 'typo': return { ...copy, name: typo(file.name), phone: file.phone }
    case 'moved address': return { ...copy, address: `新迁大道${1 + Math.floor(dice() * 900)}号` }
    case 'swapped words': return { ...copy, name: swapped(file.name) }
    case 'full and short name': return { ...copy, name: file.shortName! }
  }
}

const WAYS: Record<Way, (file: File) => boolean> = {
  alias: ({ aliases }) => aliases.some((alias) => /\p{Script=Han}/u.test(alias)),
  typo: ({ name }) => partsOf(name).core.length >= 4,
  'moved address': ({ phone }) => phone !== null,
  'swapped words': ({ name }) => partsOf(name).core.length >= 4 && partsOf(name).part === '',
  'full and short name': ({ shortName }) => shortName !== null,
}

const MARK = 'planted by the benchmark'

/** What was planted, also by a run that was interrupted. */
const takeOut = async (db: Database) => {
  const ids = (await rows<{ id: string }>(db, sql`select id from customers.customers where remarks = ${MARK}`)).map(({ id }) => id)
  await withoutTriggers(db, sql`delete from customers.customers where id = any(${sql.param(ids)})`)
  for (const table of ['scope_keys', 'tree_history', 'places']) await rows(db, sql`delete from access.${sql.identifier(table)} where customer_id = any(${sql.param(ids)})`)
}

/** A change of many files at once that is no part of what is measured. */
const withoutTriggers = async (db: Database, change: SQL) => {
  await rows(db, sql`alter table customers.customers disable trigger user`)
  await rows(db, change)
  await rows(db, sql`alter table customers.customers enable trigger user`)
}

export const duplicatesBench = async () => {
  const database = await openDatabase(CUSTOMERS, process.env['DATABASE_URL'])
  const connection = connect(database.url, { max: 4, isBulk: true, statementTimeout: 0, applicationName: 'panorama bench' })
  const { db } = connection
  const planted = new Map<string, { original: string; way: Way }>()
  try {
    await takeOut(db)
    const files = await rows<File>(db, sql`
      select c.id, c.name, c.short_name as "shortName", c.region_code as "regionCode", c.province_code as "provinceCode", c.unit_id as "unitId", c.address, c.phone, c.website,
        c.legal_representative as "legalRepresentative", array(select a.alias from customers.aliases a where a.customer_id = c.id and a.alias ~ '[一-龥]' order by a.alias) as aliases
      from customers.customers c where c.status <> 'CLOSED' order by md5(c.id) limit ${sql.raw(String(PLANTED * 5))}`)
    await withoutTriggers(db, sql`update customers.customers set registration_number = null where id = any(${sql.param(files.map(({ id }) => id))})`)
    const ways = Object.keys(WAYS) as Way[]
    let serial = 5_000_000
    for (const file of files) {
      const way = ways[planted.size % ways.length]!
      if (planted.size === PLANTED) break
      if (!WAYS[way](file)) continue
      const copy = again(file, way)
      if (copy.name.trim().length < 2 || (copy.name === file.name && way !== 'moved address')) continue
      await rows(db, sql`
        insert into customers.customers (id, code, name, status, category, ownership_form, industry, level, province_code, region_code, unit_id, address, phone, website, legal_representative, remarks)
        values (${copy.id}, ${customerCode(copy.regionCode, 'ENTERPRISE', serial++)}, ${copy.name}, 'PROSPECT', 'ENTERPRISE', 'PRIVATE', 'OTHER', 'CITY', ${copy.provinceCode}, ${copy.regionCode},
          ${copy.unitId}, ${copy.address}, ${copy.phone}, ${copy.website}, ${copy.legalRepresentative}, ${MARK})`)
      planted.set(copy.id, { original: file.id, way })
    }
    while (await indexPending(db));
    await rows(db, sql`analyze customers.search_documents`)
    await rows(db, sql`delete from customers.duplicate_pairs`)
    await rows(db, sql`update customers.duplicate_scans set status = 'FAILED', finished_at = now() where status = 'RUNNING'`)
    await rows(db, sql`insert into customers.duplicate_scans (id, status, started_by) values (${newId('scn')}, 'RUNNING', 'bench')`)
    const [scan] = await rows<{ id: string }>(db, sql`select id from customers.duplicate_scans where status = 'RUNNING'`)
    const started = performance.now()
    const status = await runScan(db, scan!.id)
    const seconds = (performance.now() - started) / 1_000
    const pairs = await rows<{ a: string; b: string; score: number; reasons: string[] }>(db, sql`select customer_id as a, other_id as b, score, reasons from customers.duplicate_pairs`)
    const rightOf = ({ a, b }: { a: string; b: string }) => (planted.get(a)?.original === b ? a : planted.get(b)?.original === a ? b : undefined)
    const found = new Set(pairs.map(rightOf).filter((id) => id !== undefined))
    const names = new Map((await rows<{ id: string; name: string }>(db, sql`select id, name from customers.customers`)).map(({ id, name }) => [id, name]))
    // Two files of the operator itself under one name in one city, without a register code: nobody can tell from the files that they are two.
    const isTwin = ({ a, b }: { a: string; b: string }) => names.get(a) === names.get(b) && !planted.has(a) && !planted.has(b)
    const wrong = pairs.filter((pair) => !rightOf(pair) && !isTwin(pair))
    const share = (n: number, of: number) => `${((100 * n) / of).toFixed(2)} %`
    console.log(`duplicates: ${CUSTOMERS} customers, ${planted.size} planted, scan ${status} in ${seconds.toFixed(1)} s`)
    console.log(`found ${found.size} (${share(found.size, planted.size)}), wrong ${wrong.length} of ${pairs.length} pairs (${share(wrong.length, Math.max(1, pairs.length))})`)
    console.log(`  beside them ${pairs.filter((pair) => !rightOf(pair) && isTwin(pair)).length} pairs of the operator’s own files with the same name in the same city`)
    for (const way of ways) {
      const all = [...planted].filter(([, each]) => each.way === way)
      console.log(`  ${way.padEnd(20)} ${all.filter(([id]) => found.has(id)).length} of ${all.length}`)
    }
    for (const { a, b, score, reasons } of wrong.slice(0, 8)) console.log(`  wrong: ${names.get(a)} – ${names.get(b)} (${score}, ${reasons.join(' ')})`)
    for (const [id, { original, way }] of [...planted].filter(([id]) => !found.has(id)).slice(0, 8)) console.log(`  missed: ${names.get(original)} – ${names.get(id)} (${way})`)
  } finally {
    await takeOut(db)
    await connection.close()
    await database.stop()
  }
}
