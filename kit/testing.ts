import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, inject } from 'vitest'
import { connect } from './database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
    databaseTemplate: string
  }
}

/**
 * A migrated database of the test file's own, gone when the file is done. At the top of the file:
 * `const url = await testDatabase()`. Needs `globalSetup: 'migrations/testing.setup.ts'`.
 */
export const testDatabase = async (template = inject('databaseTemplate')): Promise<string> => {
  const server = inject('databaseServer')
  const name = `panorama_test_${randomBytes(6).toString('hex')}`
  await onServer(server, sql`create database ${sql.identifier(name)} template ${sql.identifier(template)} strategy file_copy`)
  afterAll(() => onServer(server, sql`drop database if exists ${sql.identifier(name)} with (force)`))
  return databaseAt(server, name)
}

/** The URL of another database on the same server. */
export const databaseAt = (url: string, name: string) => {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

const onServer = async (url: string, statement: ReturnType<typeof sql>) => {
  const { db, close } = connect(url, { max: 1, applicationName: 'panorama-test' })
  await db.execute(statement).finally(close)
}
