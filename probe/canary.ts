import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chance, pick, random } from '@panorama/demo/random'
import { costOf } from '@panorama/gateway/limits'
import { demoToken } from '@panorama/gateway/token'
import { type Connection, connect, rows } from '@panorama/kit/database'
import { explain } from '@panorama/kit/failure'
import { policies } from '@panorama/policy/all'
import { sql } from 'drizzle-orm'
import { buildClientSchema, getIntrospectionQuery, getNamedType, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema, isLeafType, isObjectType, parse } from 'graphql'
import { Agent } from 'undici'
import { EVERYTHING, putFacts, shuffled } from './facts.ts'
import { type Marked, marksIn, putMarks } from './marks.ts'
import { makePool } from './probe.ts'
import { type Eyes, readReference, type Reference, type Row } from './reference.ts'
import { openGround } from './system.ts'
import { inputOf, isEnumType, isInputObjectType, templatesOf } from './templates.ts'

// Marked personal data in every sensitive column, everybody does everything, and no mark may come out: not in an answer, an error, a log
// line or an event, but to whoever has the right: `npm run probe:canary`.

const { values } = parseArgs({ options: { seed: { type: 'string', default: '11' }, queries: { type: 'string', default: '9000' }, mutations: { type: 'string', default: '4' }, verbose: { type: 'boolean', default: false } } })
const seed = Number(values.seed)
const rng = random('canary', seed)

/** Mutations that hand out personal data on purpose, with a reason, and record it. */
const EXPORTS = new Set(['contactExport'])

type Ask = (subject: string, query: string, variables?: object) => Promise<{ status: number; text: string; data: any }>
type Leak = { where: string; who: string; column: string; mark: string; document: string; variables: object }

// ── the graph as a process, and all that it says ─────────────────────────────────────────────────────────────────

const startServer = async (url: string) => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('canary.server.ts', import.meta.url)), url], { stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
  const lines = createInterface(child.stdout)
  const address = await new Promise<string>((done, fail) => {
    lines.on('line', (line) => (line.startsWith('http:') ? done(line) : (log += `${line}\n`)))
    child.once('exit', () => fail(new Error(`The graph did not start: ${log.slice(0, 2_000)}`)))
  })
  const agent = new Agent({ connections: 16 })
  const tokens = new Map<string, string>()
  const ask: Ask = async (subject, query, variables = {}) => {
    const token = tokens.get(subject) ?? (await demoToken(subject))
    tokens.set(subject, token)
    const response = await agent.request({ origin: address, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) })
    const text = await response.body.text()
    return { status: response.statusCode, text, data: text.startsWith('{') ? JSON.parse(text).data : undefined }
  }
  const stop = async () => {
    await agent.close()
    child.kill('SIGTERM')
    await new Promise((done) => child.once('exit', done))
  }
  return { ask, stop, log: () => log }
}

// ── who asks: every default role, and of each audience somebody who may do all but see personal data ─────────────

const putPeople = async (connection: Connection, reference: Reference) => {
  const rights = Object.values(policies).flatMap(({ masked, actions }) => Object.values(masked).flatMap(({ full, reveal }) => [full, reveal && actions.Mutation?.[reveal]]))
  const codes = (await rows<{ code: string }>(connection.db, sql`select code from organization.permissions order by code`)).map(({ code }) => code)
  const others = codes.filter((code) => !rights.includes(code) && !/\.(reveal|find)$/.test(code))
  for (const [audience, scope] of [['EMPLOYEE', 'UNIT'], ['PARTNER', 'OWN'], ['CUSTOMER', 'OWN']] as const)
    await rows(connection.db, sql`insert into organization.roles (id, code, name_zh, name_en, audience, data_scope, permissions)
      values (${`rol_0canary${audience.toLowerCase()}`}, ${`CANARY_${audience}`}, '金丝雀', 'Canary', ${audience}, ${scope}, ${sql.param(others)})`)
  const [top] = await rows<Row>(connection.db, sql`select id from organization.org_units where level = 'GROUP' and kind = 'COMPANY'`)
  await rows(connection.db, sql`insert into organization.employees (id, number, name, position, unit_id, subject) values ('emp_0canary', 'CANARY01', '金丝雀', 'LEADER', ${top!['id']}, 'canary-staff')`)
  await rows(connection.db, sql`insert into organization.role_holdings (id, employee_id, role_id, unit_id) values ('hol_0canary', 'emp_0canary', 'rol_0canaryemployee', ${top!['id']})`)
  const owner = (kind: string) => reference.subjects.map((subject) => reference.eyesOf(subject)!).filter((eyes) => eyes.kind === kind && eyes.isActive).toSorted((a, b) => b.customers.size - a.customers.size)[0]!
  await rows(connection.db, sql`insert into organization.portal_users (id, subject, name, kind, partner_id, role_id) values ('usr_0canary1', 'canary-partner', '金丝雀', 'PARTNER', ${owner('PARTNER').partnerId}, 'rol_0canarypartner')`)
  await rows(connection.db, sql`insert into organization.portal_users (id, subject, name, kind, customer_id, role_id) values ('usr_0canary2', 'canary-enterprise', '金丝雀', 'CUSTOMER', ${owner('CUSTOMER').customerId}, 'rol_0canarycustomer')`)
  const personas = await rows<{ subject: string }>(connection.db, sql`select subject from access.principals where subject !~ '^(E\\d|probe|canary|enterprise-(admin|user)-)' order by subject`)
  return ['canary-staff', 'canary-partner', 'canary-enterprise', ...personas.map(({ subject }) => subject)]
}

// ── mutations: what the schema allows to be said, rightly and wrongly ────────────────────────────────────────────

const GARBAGE = ['nothing_00000000000000000000000000', '', "' or 1=1 --", '\u0000', '王'.repeat(300), '9'.repeat(40)]

const inputMaker = (reference: Reference, marked: readonly Marked[], pool: ReturnType<typeof makePool>) => {
  const marks = new Map(marked.filter(({ word }) => !word).map((each) => [each.column.split('.')[2]!, each]))
  /** A mark of the column that an input of this name fills, one that another row has already. */
  const markFor = (mutation: string, name: string): string | undefined => {
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    // business addresses and numbers are no secret, and a name is one only of a legal representative
    if (mutation.startsWith('serviceContact') || (/^(portalUser|employee)/.test(mutation) && column === 'email') || (column === 'name' && !mutation.startsWith('legalRepresentative'))) return undefined
    const fitting = marked.filter((each) => each.column.endsWith(`.${column}`) && (!each.word || mutation.toLowerCase().includes(each.word)) && each.column.includes('employees') === mutation.startsWith('employee'))
    const form = (fitting[0] ?? marks.get(column))?.form
    const code = (fitting[0] ?? marks.get(column))?.code
    if (column === 'mobile' || form === 'number') return `1770${code ?? '10'}00001`
    if (form === 'e-mail') return `CNRY${code}-000001@mark.example`
    if (form === 'day') return '1931-02-02'
    return form === 'text' ? `CNRY${code}-000001` : form === 'long number' ? `62297770${code}000000001` : undefined
  }
  const make = (mutation: string, type: GraphQLInputType, name: string, eyes: Eyes | undefined, isRight: boolean): unknown => {
    const { named, isMany } = inputOf(type)
    const one = (): unknown => {
      if (isEnumType(named)) return pick(named.getValues(), rng).name
      if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).filter((field) => inputOf(field.type).isNeeded || chance(isRight ? 0.6 : 0.3, rng)).map((field) => [field.name, make(mutation, field.type, field.name, eyes, isRight)]))
      if (named.name === 'Boolean') return chance(0.5, rng)
      if (named.name === 'Int') return isRight ? 1 : pick([-1, 0, 2_147_483_647], rng)
      const mark = markFor(mutation, name)
      if (mark) return mark
      if (!isRight && chance(0.6, rng)) return named.name === 'Date' ? '2026-13-45' : named.name === 'DateTime' ? 'yesterday' : named.name === 'Decimal' ? 'much' : pick(GARBAGE, rng)
      if (named.name === 'ID') {
        const id = pool.idFor(name, mutation, rng)
        const own = name === 'customerId' && eyes?.customers.size ? pick([...eyes.customers], rng) : id
        return own ?? 'nothing'
      }
      if (named.name === 'Date') return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
      if (named.name === 'DateTime') return new Date(Date.now() + 86_400_000).toISOString()
      if (named.name === 'Decimal') return '10.00'
      if (/reason|note|comment|text|content/i.test(name)) return '金丝雀例行检查'
      if (/phone/i.test(name)) return '020-83330000'
      if (/code|number/i.test(name)) return `CANARY${Math.floor(rng() * 1e6)}`
      if (/region/i.test(name)) return '440100'
      return `金丝雀${Math.floor(rng() * 1e6)}`
    }
    return isMany ? [one()] : one()
  }
  return make
}

/** Everything a payload shows, some levels deep. */
const payloadOf = (schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string =>
  `{ __typename ${Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((argument) => inputOf(argument.type).isNeeded && argument.defaultValue === undefined)) return []
    const named = getNamedType(field.type)
    if (isLeafType(named)) return [field.name]
    return isObjectType(named) && depth > 0 && !named.name.endsWith('Connection') ? [`${field.name} ${payloadOf(schema, named, depth - 1)}`] : []
  }).join(' ')} }`

// ── the run ──────────────────────────────────────────────────────────────────────────────────────────────────────

const run = async (): Promise<boolean> => {
  const started = performance.now()
  const ground = await openGround(80)
  const owner = connect(ground.url, { max: 4, statementTimeout: 0 })
  let server: Awaited<ReturnType<typeof startServer>> | undefined
  try {
    await putFacts(owner, seed, 50)
    const people = await putPeople(owner, await readReference(owner))
    const { marked, unmarked } = await putMarks(owner)
    const reference = await readReference(owner)
    console.log(`${marked.length} sensitive columns marked: ${marked.map(({ column, count }) => `${column} (${count})`).join(', ')}`)
    if (unmarked.length) console.log(`written by mutations alone, because sealed or of another form: ${unmarked.join(', ')}`)
    server = await startServer(ground.url)
    const { ask } = server

    const leaks: Leak[] = []
    let bytes = 0
    const rightsOf = (subject: string) => ({ kind: reference.eyesOf(subject)!.kind, permissions: reference.eyesOf(subject)!.may })
    /** Columns of which a mark may be in an answer to this person. */
    const look = (where: string, subject: string, text: string, document: string, variables: object, mutation?: string) => {
      bytes += text.length
      for (const { mark, code } of marksIn(text)) {
        const columns = marked.filter((each) => each.code === code)
        if (columns.some((each) => each.isOpenTo(rightsOf(subject)) || (mutation !== undefined && (each.reveal === mutation || EXPORTS.has(mutation))))) continue
        leaks.push({ where, who: subject, column: columns.map(({ column }) => column).join(' or ') || '?', mark, document, variables })
      }
    }

    const schema = buildClientSchema((await ask(EVERYTHING, getIntrospectionQuery())).data)
    const pool = makePool(reference)
    const small = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`first${n}`, 8]))
    const templates = templatesOf(schema, (document) => costOf({ schema, document: parse(document), variables: small }) <= 19_000 && (document.match(/\w: /g)?.length ?? 0) < 60).filter(({ isFurther }) => !isFurther)
    for (const template of templates.filter(({ target, root }) => target === root && root.isConnection)) pool.learn((await ask(EVERYTHING, template.document, pool.variablesFor(template, rng, { plain: true }))).data)

    // every field of every type, by everybody in turn
    let queries = 0
    const work = Array.from({ length: Math.ceil(Number(values.queries) / templates.length) }, (_, round) => shuffled(templates, rng).map((template, n) => ({ template, subject: people[(n + round * 5) % people.length]! }))).flat().slice(0, Number(values.queries))
    const lane = async () => {
      for (let next = work.pop(); next; next = work.pop()) {
        const variables = { ...pool.variablesFor(next.template, rng), ...Object.fromEntries(next.template.variables.filter(({ argument }) => argument.name === 'first').map(({ name }) => [name, 8])) }
        const { text } = await ask(next.subject, next.template.document, variables)
        look('answer', next.subject, text, next.template.document, variables)
        queries++
      }
    }
    await Promise.all(Array.from({ length: 6 }, lane))

    // whoever may not see a value may not guess it either: parts of it find nothing, in no text argument
    let guesses = 0
    const guessed: string[] = []
    for (const template of templates.filter(({ root, target, variables }) => root === target && variables.some(({ argument }) => argument.name === 'search' || argument.name === 'text')))
      for (const { column, code, form, isOpenTo } of marked) {
        const whole = form === 'number' ? `1770${code}00001` : form === 'long number' ? `62297770${code}000000001` : code === 'day' ? '1931-02-02' : `CNRY${code}-000001`
        for (const part of [whole.slice(0, -2), whole.slice(2), whole.slice(0, 7)])
          for (const subject of ['canary-staff', 'canary-partner', 'canary-enterprise']) {
            if (isOpenTo(rightsOf(subject))) continue
            const variables = Object.fromEntries(template.variables.flatMap(({ name, argument }): [string, unknown][] => (argument.name === 'search' || argument.name === 'text' ? [[name, part]] : argument.name === 'first' ? [[name, 8]] : [])))
            const { text, data } = await ask(subject, template.document, variables)
            look('answer', subject, text, template.document, variables)
            const page = data?.[template.root.key]
            if ((page?.nodes ?? page?.edges ?? page ?? []).length && !/customerSearch/.test(template.name)) guessed.push(`${template.name}: “${part}” of ${column} finds something for ${subject}`)
            guesses++
          }
      }

    // everything that can be done, rightly and wrongly, twice with one idempotency key
    let mutations = 0
    let done = 0
    const make = inputMaker(reference, marked, pool)
    for (const field of shuffled(Object.values(schema.getMutationType()!.getFields()), rng))
      for (let n = 0; n < Number(values.mutations); n++) {
        const subject = n === 0 ? 'canary-staff' : pick(people, rng)
        const eyes = reference.eyesOf(subject)
        const isRight = n % 2 === 0
        const document = `mutation (${field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')}) { ${field.name}(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')}) ${payloadOf(schema, getNamedType(field.type) as GraphQLObjectType, 2)} }`
        const variables = Object.fromEntries(field.args.filter(({ name, type }) => inputOf(type).isNeeded || (name === 'expectedVersion' && chance(0.3, rng))).map(({ name, type }) => [name, make(field.name, type, name, eyes, isRight)]))
        const keyed = field.args.some(({ name }) => name === 'idempotencyKey') ? { ...variables, idempotencyKey: `canary ${field.name} ${n}` } : variables
        for (const _ of [1, 2]) {
          const { text, data } = await ask(subject, document, keyed)
          look('mutation', subject, text, document, keyed, field.name)
          mutations++
          if (data?.[field.name]?.userErrors?.length === 0) done++
        }
      }

    await server.stop()
    const log = server.log()
    server = undefined
    const asLeak = (where: string, text: string) => {
      bytes += text.length
      for (const { mark, code } of marksIn(text)) leaks.push({ where, who: '–', column: marked.filter((each) => each.code === code).map(({ column }) => column).join(' or ') || '?', mark, document: text.slice(Math.max(0, text.indexOf(mark) - 200), text.indexOf(mark) + 60), variables: {} })
    }
    for (const line of log.split('\n')) asLeak('log', line)
    const kept = await rows<{ name: string }>(owner.db, sql`select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and (table_name in ('outbox', 'idempotency_keys') or table_schema = 'audit') order by 1`)
    const figures: string[] = []
    for (const { name } of kept) {
      const found = await rows<{ text: string }>(owner.db, sql.raw(`select to_jsonb(t)::text as text from ${name} t`))
      for (const { text } of found) asLeak(name, text)
      figures.push(`${found.length} rows of ${name}`)
    }
    console.log(`${people.length} people asked ${queries} queries and ${guesses} guesses, and sent ${mutations} mutations, of which ${done} were carried out; ${log.split('\n').length} log lines, ${figures.join(', ')}; ${(bytes / 1e6).toFixed(1)} MB looked through in ${((performance.now() - started) / 1000).toFixed(0)} s`)
    for (const [what, same] of Map.groupBy(leaks, ({ where, column }) => `${where}: ${column}`)) {
      const [first] = same as [Leak]
      console.log(`\nLEAK ${what} (${same.length} times), e.g. ${first.mark} to ${first.who}\n  ${first.document.slice(0, values.verbose ? undefined : 600)}\n  ${JSON.stringify(first.variables).slice(0, 400)}`)
    }
    for (const guess of guessed.slice(0, 20)) console.log(`\nGUESSED ${guess}`)
    console.log(`${leaks.length} marks where none may be, ${guessed.length} guesses that told something; --seed ${seed}`)
    return leaks.length === 0 && guessed.length === 0
  } finally {
    await server?.stop()
    await owner.close()
    await ground.close()
  }
}

try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error && !('code' in error) ? error.message : explain(error))
  process.exitCode = 1
}
