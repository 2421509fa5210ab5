import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { connect, rows } from '@panorama/kit/database'
import { testDatabase } from '@panorama/kit/testing'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'

/** Runs the check as the night does. */
const check = (url: string) =>
  new Promise<{ code: number; out: string; says: string }>((done) => {
    const child = execFile(process.execPath, [fileURLToPath(new URL('check.ts', import.meta.url))], { env: { ...process.env, DATABASE_URL: url } }, (_, out, says) => done({ code: child.exitCode!, out, says }))
  })

const on = async (url: string, statement: ReturnType<typeof sql>) => {
  const { db, close } = connect(url, { max: 1 })
  await rows(db, statement).finally(close)
}

test('a database that does not answer, lets nobody in or does not exist is named in one line', async () => {
  const url = await testDatabase('template1')
  const elsewhere = (change: (url: URL) => void) => {
    const other = new URL(url)
    change(other)
    return check(other.href)
  }
  const answers = await Promise.all([
    check('postgresql://nobody@127.0.0.1:1/panorama'),
    elsewhere((other) => void (other.username = 'nobody_of_this_name')),
    elsewhere((other) => void (other.pathname = '/nothing_of_this_name')),
  ])
  expect(answers).toEqual([
    { code: 1, out: '', says: expect.stringMatching(/^The database does not answer \(DATABASE_URL\): .*\n$/) },
    { code: 1, out: '', says: expect.stringMatching(/^The database refuses this user or password \(DATABASE_URL\): .*\n$/) },
    { code: 1, out: '', says: expect.stringMatching(/^The database does not exist \(DATABASE_URL\): .*\n$/) },
  ])
})

test('a database without migrations, or with some missing, is told how to get them', async () => {
  const empty = await testDatabase('template1')
  expect(await check(empty)).toEqual({ code: 1, out: '', says: 'The database is not migrated. Run "npm run migrate" with this DATABASE_URL; "npm start" migrates the embedded database.\n' })
  const older = await testDatabase()
  await on(older, sql`delete from public.migrations where name like 'roles/%'`)
  expect(await check(older)).toEqual({ code: 1, out: '', says: expect.stringMatching(/^The database lacks \d+ migrations, roles\/0001_\w+\.sql first\. Run "npm run migrate" .*\n$/) })
})

test('a database without customers has nothing to check, and one with customers is checked', async () => {
  const url = await testDatabase()
  expect(await check(url)).toEqual({ code: 1, out: '', says: 'The database has no customers, so there is nothing to check. Is DATABASE_URL the right one?\n' })
  await on(url, sql`insert into organization.org_units (id, name, level, kind) values ('org_1', '集团大客户事业部', 'GROUP', 'KEY_ACCOUNT')`)
  await on(url, sql`insert into customers.customers (id, code, name, status, category, ownership_form, industry, level, province_code, region_code, unit_id, classes)
    values ('cus_1', 'CODE-1', '一号客户', 'ACTIVE', 'ENTERPRISE', 'PRIVATE', 'MANUFACTURING', 'CITY', '44', '440100', 'org_1', '{}')`)
  expect(await check(url)).toEqual({ code: 0, out: expect.stringMatching(/^0 differences in \d+ rows, /m), says: '' })
  await on(url, sql`update access.places set status = 'LOST'`)
  expect(await check(url)).toMatchObject({ code: 1, out: expect.stringMatching(/^1 differences in \d+ rows, /m), says: '' })
})

test('whoever may not read the tables is told that the check needs the rights of the owner', async () => {
  const url = await testDatabase()
  const role = `checker_${Math.random().toString(36).slice(2)}`
  await on(url, sql`create role ${sql.identifier(role)} login password 'checker'`)
  const theirs = new URL(url)
  theirs.username = role
  theirs.password = 'checker'
  try {
    expect(await check(theirs.href)).toEqual({ code: 1, out: '', says: expect.stringMatching(/^The database refuses \(DATABASE_URL\): permission denied .*rights of the owner of the tables\.\n$/) })
  } finally {
    await on(url, sql`drop role ${sql.identifier(role)}`)
  }
})

test('a unit that was dissolved stands below its successor, and is no difference', async () => {
  const url = await testDatabase()
  await on(url, sql`insert into organization.org_units (id, name, level, kind, key_account_parent_id) values
    ('org_1', '集团大客户事业部', 'GROUP', 'KEY_ACCOUNT', null), ('org_2', '东省大客户部', 'PROVINCE', 'KEY_ACCOUNT', 'org_1'), ('org_3', '西省大客户部', 'PROVINCE', 'KEY_ACCOUNT', 'org_1')`)
  await on(url, sql`insert into customers.customers (id, code, name, status, category, ownership_form, industry, level, province_code, region_code, unit_id, classes)
    values ('cus_1', 'CODE-1', '一号客户', 'ACTIVE', 'ENTERPRISE', 'PRIVATE', 'MANUFACTURING', 'CITY', '44', '440100', 'org_2', '{}')`)
  await on(url, sql`select organization.dissolve_unit('org_2', 'org_3', 'nobody')`)
  expect(await check(url)).toEqual({ code: 0, out: expect.stringMatching(/^0 differences in \d+ rows, /m), says: '' })
  await on(url, sql`delete from access.unit_ancestors where unit_id = 'org_2' and ancestor_id = 'org_3'`)
  expect((await check(url)).code).toBe(1)
})
