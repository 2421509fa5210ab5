import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { TestProject } from 'vitest/node'
import { connect } from '@panorama/kit/database'
import { startEmbedded } from '@panorama/kit/embedded'
import { databaseAt } from '@panorama/kit/testing'
import { migrate } from './migrate.ts'

/**
 * Once per test run: a server and a migrated template on it, which `testDatabase()` copies. TEST_DATABASE_URL names a
 * server to use in place of the embedded one; its user must be allowed to create databases and roles.
 */
export default async (project: TestProject) => {
  const server = process.env.TEST_DATABASE_URL ? { url: process.env.TEST_DATABASE_URL, stop: async () => {} } : await throwaway()
  const template = `panorama_template_${randomBytes(6).toString('hex')}`
  const admin = connect(server.url, { max: 2, statementTimeout: 0 })
  const teardown = async () => {
    await admin.db.execute(sql`drop database if exists ${sql.identifier(template)} with (force)`).finally(admin.close)
    await server.stop()
  }
  try {
    await admin.db.execute(sql`create database ${sql.identifier(template)} template template0`)
    await migrate(databaseAt(server.url, template))
  } catch (error) {
    await teardown()
    throw error
  }
  project.provide('databaseServer', server.url)
  project.provide('databaseTemplate', template)
  return teardown
}

const throwaway = async () => {
  const directory = await mkdtemp(join(await scratch(), 'panorama-test-'))
  const remove = () => rm(directory, { recursive: true, force: true })
  const server = await startEmbedded(directory, { durable: false }).catch((error: unknown) => remove().then(() => Promise.reject(error)))
  return { url: server.url, stop: () => server.stop().finally(remove) }
}

/** In memory where there is enough of it: copying the template is creating a thousand files, 12 ms there, 0.6 s on a slow disk. */
const scratch = async () => {
  const memory = await statfs('/dev/shm').catch(() => undefined)
  return memory && memory.bavail * memory.bsize > 2 * 1024 ** 3 ? '/dev/shm' : tmpdir()
}
