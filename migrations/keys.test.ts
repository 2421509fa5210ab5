import { connect, rows } from '@panorama/kit/database'
import { testDatabase } from '@panorama/kit/testing'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { expectedKeys, keySources } from '@panorama/policy/keys'

const { db, close } = connect(await testDatabase(), { max: 2 })
afterAll(close)

/** How PostgreSQL itself writes the view down. */
const written = async (view: string) => (await rows<{ text: string }>(db, sql`select pg_get_viewdef(${view}::regclass) as text`))[0]!.text

test('the views of the database are made of the rules of the policy', async () => {
  await db.execute(sql.raw(`create view public.key_sources as ${keySources}`))
  await db.execute(sql.raw(`create view public.expected_keys as ${expectedKeys}`))
  expect(await written('access.key_sources')).toBe(await written('public.key_sources'))
  expect(await written('access.expected_keys')).toBe(await written('public.expected_keys'))
})
