import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { connect } from '@panorama/kit/database'
import { maskedColumns } from '@panorama/policy/columns'

/** In this order: `access` and `audit` are what all others stand on. */
const OWNERS = ['access', 'audit', 'organization', 'customers', 'products', 'sales', 'service', 'work', 'roles'] as const

const ROOT = new URL('./', import.meta.url)

/** All migrations on disk, `<owner>/NNNN_verb_noun.sql`, in the order they run. */
export const migrationFiles = async () => {
  const files: string[] = []
  for (const owner of OWNERS) {
    const names = (await readdir(new URL(`${owner}/`, ROOT))).filter((name) => name.endsWith('.sql')).sort()
    files.push(...names.map((name) => `${owner}/${name}`))
  }
  return files
}

/**
 * Brings the database up to date: each file once, in a transaction of its own, one process at a time. A file that
 * changed after it ran stops everything: history is never rewritten. At the end every table stands under the audit's watch.
 */
export const migrate = async (url: string, log: (line: string) => void = () => {}): Promise<number> => {
  const connection = connect(url, { max: 2, applicationName: 'panorama migrate' })
  const client = await connection.dedicated()
  try {
    await client.query("select pg_advisory_lock(hashtext('panorama.migrate'))")
    await client.query('create table if not exists public.migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())')
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from public.migrations')
    const applied = new Map(rows.map((row) => [row.name, row.hash]))
    let count = 0
    for (const name of await migrationFiles()) {
      const text = await readFile(new URL(name, ROOT), 'utf8')
      const hash = createHash('sha256').update(text).digest('hex')
      if (applied.get(name) === hash) continue
      if (applied.has(name)) throw new Error(`Migration ${name} was changed after it ran. Restore it, and put the change into a new file.`)
      log(name)
      await client.query('begin')
      try {
        await client.query(text)
        await client.query('insert into public.migrations (name, hash) values ($1, $2)', [name, hash])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
      }
      count++
    }
    await client.query('select audit.watch($1)', [JSON.stringify(maskedColumns())])
    return count
  } finally {
    await client.end()
    await connection.close()
  }
}
