import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { bigint, date, integer, jsonb, numeric, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, beforeEach, expect, expectTypeOf, test } from 'vitest'
import { connect, copyInto, isUnavailable, prepared, preparedRows, rows, violation, type Connection, type Database } from './database.ts'
import { startEmbedded, type Embedded } from './embedded.ts'

const things = pgTable('things', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  parentId: text('parent_id'),
  size: integer('size'),
  price: numeric('price'),
  views: bigint('views', { mode: 'number' }),
  tags: text('tags').array(),
  extra: jsonb('extra').$type<{ a: number }>(),
  day: date('day', { mode: 'string' }),
  at: timestamp('at', { withTimezone: true, mode: 'string' }),
})

const thingsByIds = prepared('things_by_ids', (db) =>
  db.select().from(things).where(sql`${things.id} = any(${sql.placeholder('ids')})`).orderBy(things.id),
)

// A server of its own: these tests kill it.
let directory: string, server: Embedded, connection: Connection, db: Database
const statements: string[] = []

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'panorama-database-'))
  server = await startEmbedded(directory) // durable: what was acknowledged must be there after a kill
  connection = connect(server.url, { max: 8, onStatement: (statement) => statements.push(statement) })
  db = connection.db
  await db.execute(sql`
    create table things (
      id text primary key, name text not null, parent_id text references things, size int constraint size_positive check (size > 0),
      price numeric, views bigint, tags text[], extra jsonb, day date, at timestamptz)`)
})
beforeEach(() => db.execute(sql`truncate things`))
afterAll(async () => {
  await connection.close()
  await server.stop()
  await rm(directory, { recursive: true })
})

const insert = (id: string, on: Database = db) => on.insert(things).values({ id, name: id })

test('a prepared statement works on the pool, on many connections at once, and in a transaction', async () => {
  await insert('a')
  const results = await Promise.all(Array.from({ length: 50 }, () => thingsByIds(db, { ids: ['a', 'b'] })))
  expect(results.map((found) => found.map((thing) => thing.id))).toEqual(Array(50).fill(['a']))
  expectTypeOf(results[0]!).toEqualTypeOf<(typeof things.$inferSelect)[]>()

  await db.transaction(async (tx) => {
    await insert('b', tx)
    expect(await thingsByIds(tx, { ids: ['a', 'b'] })).toHaveLength(2)
    expect(await thingsByIds(db, { ids: ['a', 'b'] })).toHaveLength(1)
  })
})

test('a prepared statement is planned once per connection', async () => {
  const single = connect(server.url, { max: 1 })
  for (let i = 0; i < 3; i++) await thingsByIds(single.db, { ids: [] })
  expect(await rows(single.db, sql`select name, (generic_plans + custom_plans)::int as runs from pg_prepared_statements`)).toEqual([
    { name: 'things_by_ids', runs: 3 },
  ])
  await single.close()
})

test('raw statements can be prepared too, with lists and nulls', async () => {
  const echo = preparedRows<{ list: string[]; nothing: string | null; n: number }>(
    'echo',
    sql`select ${sql.placeholder('list')}::text[] as list, ${sql.placeholder('nothing')}::text as nothing, ${sql.placeholder('n')}::int as n`,
  )
  const list = ['plain', 'with "quotes", \\ and {braces}', '中文', '', 'NULL']
  expect(await echo(db, { list, nothing: null, n: 7 })).toEqual([{ list, nothing: null, n: 7 }])
  expect(await db.transaction((tx) => echo(tx, { list: [], nothing: 'x', n: 0 }))).toEqual([{ list: [], nothing: 'x', n: 0 }])
})

test('a prepared statement survives a migration that changes what it returns', async () => {
  const all = preparedRows<object>('all_drafts', sql`select * from drafts`)
  await db.execute(sql`create table drafts (a int)`)
  const everywhere = () => Array.from({ length: 8 }, (_, i) => (i % 2 ? all(db) : db.transaction(all)))
  await Promise.all(everywhere())
  await db.execute(sql`alter table drafts add column b int`)
  await db.execute(sql`insert into drafts values (1, 2)`)
  await Promise.allSettled(everywhere()) // each connection learns of it by failing once
  expect(await Promise.all(everywhere())).toEqual(Array(8).fill([{ a: 1, b: 2 }]))
})

test('times, dates and numerics are text, small int8 a number, jsonb parsed', async () => {
  const [row] = await rows(db, sql`
    select timestamptz '2026-01-02 03:04:05.123456+08' as at, date '2026-01-02' as day, 1.10::numeric as price,
      5::int8 as small, 9007199254740993::int8 as large, array[1, null]::int8[] as list, '{"a": [1]}'::jsonb as extra, count(*) as count`)
  expect(row).toEqual({
    at: '2026-01-01 19:04:05.123456+00', day: '2026-01-02', price: '1.10',
    small: 5, large: '9007199254740993', list: [1, null], extra: { a: [1] }, count: 1,
  })
  const values = { id: 'x', name: 'x', parentId: null, size: 1, price: '1.10', views: 5, tags: ['a', 'b c'], extra: { a: 1 }, day: '2026-01-02', at: '2026-01-01 19:04:05+00' }
  expect(await db.insert(things).values(values).returning()).toEqual([values])
})

test('a session runs in UTC, as the role and under the name it was given, with a statement timeout', async () => {
  await db.execute(sql`create role "odd role"`)
  const acting = connect(server.url, { role: 'odd role', applicationName: 'tester', statementTimeout: 50 })
  const who = sql`select current_user as role, current_setting('timezone') as zone, current_setting('application_name') as name`
  const expected = [{ role: 'odd role', zone: 'UTC', name: 'tester' }]
  expect(await rows(acting.db, who)).toEqual(expected)
  expect(await acting.db.transaction((tx) => rows(tx, who))).toEqual(expected)
  const error = await acting.db.execute(sql`select pg_sleep(5)`).catch((error: Error) => error)
  expect((error as Error).cause).toMatchObject({ code: '57014' })
  expect(isUnavailable(error)).toBe(false)
  await acting.close()
  await expect(rows(acting.db, who)).rejects.toThrow()
})

test('an observer sees every statement', async () => {
  statements.length = 0
  await db.transaction((tx) => tx.execute(sql`select 1`))
  expect(statements).toEqual(['begin', 'select 1', 'commit'])
})

test('a violation tells kind, constraint and table', async () => {
  await insert('a')
  const refused = async (statement: PromiseLike<unknown>) => violation(await Promise.resolve(statement).then(() => undefined, (error: unknown) => error))
  expect(await refused(insert('a'))).toMatchObject({ kind: 'unique', constraint: 'things_pkey', table: 'things' })
  expect(await refused(db.execute(sql`insert into things values ('b', 'b', 'nobody')`))).toMatchObject({ kind: 'foreignKey', constraint: 'things_parent_id_fkey' })
  expect(await refused(db.execute(sql`update things set size = 0`))).toMatchObject({ kind: 'check', constraint: 'size_positive' })
  expect(await refused(db.execute(sql`update things set name = null`))).toMatchObject({ kind: 'notNull', table: 'things', column: 'name' })
  expect(await refused(db.execute(sql`select 1 / 0`))).toBeUndefined()
  expect(violation(undefined)).toBeUndefined()
})

test('a failed transaction saves nothing, a savepoint only its own part', async () => {
  await expect(db.transaction(async (tx) => (await insert('a', tx), Promise.reject(new Error('no'))))).rejects.toThrow('no')
  await db.transaction(async (tx) => {
    await insert('b', tx)
    await expect(tx.transaction(async (inner) => (await insert('c', inner), insert('b', inner)))).rejects.toThrow()
  })
  expect(await rows(db, sql`select id from things`)).toEqual([{ id: 'b' }])
})

test('a transaction that swallowed the error of a statement does not look saved', async () => {
  const careless = db.transaction(async (tx) => {
    await insert('a', tx)
    await insert('a', tx).catch(() => {})
  })
  await expect(careless).rejects.toMatchObject({ cause: { message: expect.stringContaining('Nothing was saved') } })
  expect(await rows(db, sql`select id from things`)).toEqual([])
})

test('a slow statement does not hold up the others', async () => {
  const order: string[] = []
  const slow = db.execute(sql`select pg_sleep(3)`).then(() => order.push('slow'))
  await sleep(50)
  for (let i = 0; i < 20; i++) await Promise.all(Array.from({ length: 12 }, () => rows(db, sql`select 1`)))
  order.push('others')
  await slow
  expect(order).toEqual(['others', 'slow'])
})

test('copyInto brings in any text, lists, nulls and JSON, and more than fits into memory at once', async () => {
  const odd = ['a\tb', 'a\nb\r', '\\', '\\N', '', '中文', '"{},']
  const list = ['a\tb', 'x"y', 'b\\c', 'NULL']
  await copyInto(connection, 'public.things', ['id', 'name', 'tags', 'extra', 'size'], odd.map((name, i) => [`${i}`, name, list, { a: name }, null]))
  expect(await rows(db, sql`select name, tags, extra, size from things order by id`)).toEqual(
    odd.map((name) => ({ name, tags: list, extra: { a: name }, size: null })),
  )
  const many = async function* () {
    for (let i = 0; i < 100_000; i++) yield [`many${i}`, 'x'.repeat(100)]
  }
  expect(await copyInto(connection, 'things', ['id', 'name'], many())).toBe(100_000)
})

test('copyInto saves all or nothing and tells what was wrong', async () => {
  let asked = 0
  const source = function* (bad: unknown[]) {
    yield bad
    for (; asked < 1e6; asked++) yield [`${asked}`, 'x'.repeat(500)]
  }
  const error = await copyInto(connection, 'things', ['id', 'name'], source(['a', null])).catch((error: unknown) => error)
  expect(violation(error)).toMatchObject({ kind: 'notNull', column: 'name' })
  expect(asked).toBeLessThan(1e6)
  const broken = function* () {
    yield ['a', 'a']
    throw new Error('the file ended early')
  }
  await expect(copyInto(connection, 'things', ['id', 'name'], broken())).rejects.toThrow('the file ended early')
  await expect(copyInto(connection, 'nowhere', ['id'], [])).rejects.toMatchObject({ code: '42P01' })
  expect(await rows(db, sql`select id from things`)).toEqual([])
})

/** The backends, of which the first line of the pid file is the parent. */
const backends = async (applicationName: string) =>
  (await rows<{ pid: number }>(db, sql`select pid from pg_stat_activity where application_name = ${applicationName}`)).map(({ pid }) => pid)

const killServer = async () => {
  const main = Number((await readFile(join(directory, 'pgdata/postmaster.pid'), 'utf8')).split('\n')[0])
  const children = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const parents = await Promise.all(children.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')))
  process.kill(main, 'SIGKILL')
  children.forEach((pid, i) => parents[i]!.includes(`) S ${main} `) && process.kill(Number(pid), 'SIGKILL'))
}

const untilBack = async () => {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(50)) {
    if (await rows(db, sql`select 1`).then(() => true, (error) => expect(isUnavailable(error), String(error.cause)).toBe(true))) return
  }
  throw new Error('The database did not come back.')
}

const load = (seconds: number) => {
  const saved: string[] = []
  const refused: unknown[] = []
  let next = 0
  const worker = async () => {
    for (const end = Date.now() + seconds * 1_000; Date.now() < end; ) {
      const id = `w${next++}`
      const work = next % 3 ? insert(id) : db.transaction(async (tx) => (await insert(id, tx), thingsByIds(tx, { ids: [id] })))
      await work.then(() => void saved.push(id), async (error: unknown) => (refused.push(error), await sleep(10)))
    }
  }
  return { saved, refused, done: Promise.all(Array.from({ length: 16 }, worker)) }
}

test.runIf(process.platform === 'linux')('killed backends and a killed server cost no acknowledged write and no connection', { timeout: 60_000 }, async () => {
  const { saved, refused, done } = load(5)
  for (let round = 0; round < 3; round++) {
    await sleep(500)
    await db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'panorama' and pid <> pg_backend_pid()`).catch(() => {})
    await sleep(300)
    const [victim] = await backends('panorama').catch(() => [])
    if (victim) process.kill(victim, 'SIGKILL')
    await untilBack()
    if (round === 1) await killServer()
    await untilBack()
  }
  await done // no promise hangs
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.filter((error) => !isUnavailable(error))).toEqual([])
  expect(saved.length).toBeGreaterThan(100)
  const stored = new Set((await rows<{ id: string }>(db, sql`select id from things`)).map(({ id }) => id))
  expect(saved.filter((id) => !stored.has(id))).toEqual([])

  let atOnce = 0
  const meet = async () => { for (atOnce++; atOnce < 4; ) await sleep(5) } // every transaction slot is still there
  await Promise.all(Array.from({ length: 4 }, () => db.transaction(meet)))
  expect(await rows(db, sql`select 1 from pg_stat_activity where state like 'idle in transaction%'`)).toEqual([])
})

test.runIf(process.platform === 'linux')('a server that stops answering is given up, in a transaction too', { timeout: 15_000 }, async () => {
  const frozen = connect(server.url, { max: 2, applicationName: 'frozen', statementTimeout: 100 })
  await Promise.all([rows(frozen.db, sql`select 1`), frozen.db.transaction(async () => {})])
  const pids = await backends('frozen')
  expect(pids).toHaveLength(2)
  for (const pid of pids) process.kill(pid, 'SIGSTOP')
  expect(await failures([rows(frozen.db, sql`select 1`), frozen.db.transaction(async () => {})])).toEqual([true, true])
  for (const pid of pids) process.kill(pid, 'SIGCONT')
  expect(await rows(frozen.db, sql`select 1 as one`)).toEqual([{ one: 1 }])
  await frozen.close()
})

const failures = (attempts: Promise<unknown>[]) => Promise.all(attempts.map((attempt) => attempt.then(() => 'succeeded', isUnavailable)))

test('without a server the answer is quick and says so', async () => {
  const nowhere = connect('postgresql://postgres@127.0.0.1:1/postgres')
  const started = performance.now()
  expect(await failures([rows(nowhere.db, sql`select 1`), nowhere.db.transaction(async () => {})])).toEqual([true, true])
  expect(performance.now() - started).toBeLessThan(1_000)
  await nowhere.close()
})

test('a server that accepts and never answers is given up', { timeout: 10_000 }, async () => {
  const sockets: Socket[] = []
  const mute = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1')
  await new Promise((resolve) => mute.once('listening', resolve))
  const { db, close } = connect(`postgresql://postgres@127.0.0.1:${(mute.address() as { port: number }).port}/postgres`)
  const started = performance.now()
  expect(await failures([rows(db, sql`select 1`), db.transaction(async () => {})])).toEqual([true, true])
  expect(performance.now() - started).toBeLessThan(4_000)
  await close()
  for (const socket of sockets) socket.destroy()
  mute.close()
})
