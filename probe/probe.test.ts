import { load } from '@panorama/demo/load'
import { connect, rows } from '@panorama/kit/database'
import { testDatabase } from '@panorama/kit/testing'
import { apiSchema, committed } from '@panorama/schema/compose'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { reconcile } from './check.sql.ts'
import { putFacts } from './facts.ts'
import { loud, mutants, quiet } from './mutants.list.ts'
import { probe } from './probe.ts'
import { readReference } from './reference.ts'
import { startSystem } from './system.ts'
import { unknownTypes } from './templates.ts'

test('every type of the graph is known to the reference model', () => {
  expect(unknownTypes(apiSchema(committed()))).toEqual([])
})

const url = await testDatabase()
await load(url, { customers: 40 })
const system = await startSystem(url)
afterAll(system.close)
const people = await putFacts(system.owner, 3, 50)
const reference = await readReference(system.owner)
const differences = async () => (await reconcile(system.owner)).flatMap((checked) => checked.differences.map(({ id, says }) => `${checked.title}: ${id} ${says}`))

test('whoever asks is shown what the reference model says, no more and no less', async () => {
  const { findings, pairs } = await probe({ system, people, reference, pairs: 800, seed: 3 })
  expect(findings.map(({ what, path, says, person }) => `${what} ${path}: ${says} (${person.subject})`)).toEqual([])
  expect(pairs).toBeGreaterThanOrEqual(800)
})

test('all that is stored of access is what its sources say', async () => {
  expect(await differences()).toEqual([])
})

test.each(mutants.flatMap((mutant) => ('check' in mutant ? [[mutant.title, mutant.rows, mutant.check] as const] : [])))('the check finds it when %s', async (_, statement, wanted) => {
  const connection = connect(url, { max: 2 })
  const client = await connection.dedicated()
  try {
    // On a copy of what would be changed: the check reads what is committed.
    await rows(system.owner.db, sql`create schema if not exists kept`)
    for (const table of ['scope_keys', 'principals', 'grants', 'places', 'unit_ancestors', 'seats']) await client.query(`create table kept.${table} as table access.${table}`)
    await client.query(`${quiet}; ${statement}`)
    expect(await differences()).toContainEqual(expect.stringMatching(wanted))
  } finally {
    for (const table of ['scope_keys', 'principals', 'grants', 'places', 'unit_ancestors', 'seats']) await client.query(`truncate access.${table}; insert into access.${table} select * from kept.${table}; drop table kept.${table}`)
    await client.query(loud)
    await client.end()
    await connection.close()
  }
}, 60_000)
