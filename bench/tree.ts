import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { load } from '@panorama/demo/load'
import { demoToken } from '@panorama/gateway/token'
import { gatewayServer } from '@panorama/gateway/server'
import { subgraphs } from '@panorama/gateway/subgraphs'
import { gatewayConfig } from '@panorama/kit/config'
import { connect, rows } from '@panorama/kit/database'
import { startEmbedded } from '@panorama/kit/embedded'
import { migrate } from '@panorama/migrations/migrate'
import { sql } from 'drizzle-orm'
import { cpuOf, percentile } from './measure.ts'

// `npm run bench -- --tree`: the chart of one enterprise of 5,000 members, today and as of a day, over HTTP.

const MEMBERS = 5_000
const TREE = 'query ($id: ID!, $on: Date) { customerTree(customerId: $id, on: $on) { memberCount levels { depth memberCount } nodes { id name parentId depth branchCount descendantCount } } }'
const FIGURES = 'query ($id: ID!) { customerTree(customerId: $id) { memberCount ticketSummary { openCount } pipelineSummary { openCount } contractSummary { activeCount } usedProductSummary { activeCount } } }'

/** A tree of five levels, each member with up to nine branches. */
const plant = async (url: string) => {
  const { db, close } = connect(url, { max: 1, statementTimeout: 0 })
  await rows(db, sql`
    insert into customers.customers (id, code, name, status, category, ownership_form, industry, level, province_code, region_code, unit_id, parent_id, created_at, parent_since)
    select 'cus_tree_' || lpad(n::text, 5, '0'), 'TREE-' || n, '参天集团第' || n || '分公司', 'ACTIVE', 'ENTERPRISE', 'PRIVATE', 'MANUFACTURING', 'GROUP', '44', '440100',
      (select id from organization.org_units where kind = 'KEY_ACCOUNT' and region_code = '440100' limit 1), case when n > 0 then 'cus_tree_' || lpad(((n - 1) / 9)::text, 5, '0') end, '2020-01-01', '2020-01-01'
    from generate_series(0, ${MEMBERS - 1}) as n`)
  await rows(db, sql`analyze`)
  await close()
}

export const treeBench = async (times: number) => {
  const directory = await mkdtemp(`${tmpdir()}/panorama-tree-`)
  const database = await startEmbedded(directory)
  try {
    await migrate(database.url)
    await load(database.url, { customers: 200 })
    await plant(database.url)
    const config = gatewayConfig({ PORT: '0', LOG_LEVEL: 'silent' })
    const statements: string[] = []
    const app = await gatewayServer({ config, databaseUrl: database.url, subgraphs, onStatement: (text) => void statements.push(text) })
    const owner = connect(database.url, { max: 1 })
    const cpu = async () => {
      const pids = (await rows<{ pid: number }>(owner.db, sql`select pid from pg_stat_activity where application_name like 'panorama %'`)).map(({ pid }) => pid)
      const { user, system } = process.cpuUsage()
      return { node: (user + system) / 1_000, postgres: [...cpuOf(pids).values()].reduce((sum, milliseconds) => sum + milliseconds, 0) }
    }
    const authorization = `Bearer ${await demoToken('group-leader')}`
    const ask = async (query: string, variables: object) => {
      const started = performance.now()
      const response = await app.inject({ method: 'POST', url: '/graphql', headers: { authorization }, payload: { query, variables } })
      const milliseconds = performance.now() - started
      const { data, errors } = response.json() as { data: { customerTree: { memberCount: number } }; errors?: unknown }
      if (errors || data.customerTree.memberCount !== MEMBERS) throw new Error(`the tree did not come whole: ${JSON.stringify(errors ?? data).slice(0, 200)}`)
      return { milliseconds, bytes: response.payload.length }
    }
    for (const [name, query, variables] of [['chart, today', TREE, {}], ['chart, as of a day', TREE, { on: '2024-06-30' }], ['figures of all subgraphs', FIGURES, {}]] as const) {
      const taken: number[] = []
      const before = { node: 0, postgres: 0 }
      let bytes = 0
      for (let i = 0; i < times + 3; i++) {
        statements.length = 0
        if (i === 3) Object.assign(before, await cpu())
        const answer = await ask(query, { id: 'cus_tree_00000', ...variables })
        if (i >= 3) taken.push(answer.milliseconds)
        bytes = answer.bytes
      }
      const after = await cpu()
      const sorted = taken.sort((a, b) => a - b)
      console.log(`${name.padEnd(26)} ${MEMBERS} members   p50 ${percentile(sorted, 0.5).toFixed(0)} ms   p95 ${percentile(sorted, 0.95).toFixed(0)} ms   CPU Node ${((after.node - before.node) / times).toFixed(0)} + Postgres ${((after.postgres - before.postgres) / times).toFixed(0)} ms   ${statements.length} statements   ${(bytes / 1024).toFixed(0)} kB`)
    }
    await owner.close()
    await app.close()
  } finally {
    await database.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
