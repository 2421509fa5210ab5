import { sql } from 'drizzle-orm'
import { connect, rows } from '@panorama/kit/database'
import { executor } from '@panorama/kit/execute'
import type { Viewer } from '@panorama/kit/viewer'
import { service } from '@panorama/service'
import { viewerOf } from '../gateway/viewer.ts'
import { openDatabase } from './database.ts'
import { cpuOf, median, spent } from './measure.ts'

const ROUNDS = 7
const MILLISECONDS = 2_000
const CROWD = 8

const CREATE = `mutation ($id: ID!) { ticketCreate(customerId: $id, input: { kind: FAULT_REPORT, channel: HOTLINE, title: "专线中断", content: "电路中断" }) { ticket { id } userErrors { code } } }`
const UPDATE = `mutation ($id: ID!, $title: String!) { ticketUpdate(id: $id, input: { title: $title }) { ticket { id } userErrors { code } } }`

type Round = { rate: number; node: number; postgres: number }

/** Tickets opened and changed by several callers at once, in turns with the audit's triggers and without; one table of both. */
export const audit = async () => {
  const database = await openDatabase(2_000)
  const owner = connect(database.url, { max: 2 })
  const connection = connect(database.url, { max: 16, role: 'panorama_service', applicationName: 'panorama service' })
  try {
    const viewer = await viewerOf(owner, 'service-agent', 'en')
    const customers = (await rows<{ id: string }>(owner.db, sql`select customer_id as id from access.scope_keys where key = any(${sql.param(viewer!.keys)}) order by 1 limit 200`)).map(({ id }) => id)
    const run = mutations(executor(service, connection.db, console.error), viewer!, customers)
    const backends = async () => (await rows<{ pid: number }>(owner.db, sql`select pid from pg_stat_activity where application_name = 'panorama service'`)).map(({ pid }) => pid)
    const switchTo = (state: string) => rows(owner.db, sql.raw(TABLES.flatMap((table) => EVENTS.map((event) => `alter table service.${table} ${state} trigger audited_${event}`)).join(';')))

    const measured: Record<'with' | 'without', Round[]> = { with: [], without: [] }
    await run(MILLISECONDS)
    for (let round = 0; round < ROUNDS; round++)
      for (const way of round % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
        await switchTo(way === 'with' ? 'enable always' : 'disable')
        await run(300)
        const before = { node: process.cpuUsage(), postgres: cpuOf(await backends()) }
        const { count, seconds } = await run(MILLISECONDS)
        const node = process.cpuUsage(before.node)
        measured[way].push({ rate: count / seconds, node: (node.user + node.system) / 1_000 / count, postgres: spent(before.postgres, cpuOf(await backends())) / count })
      }
    await switchTo('enable always')
    const of = (way: 'with' | 'without', what: keyof Round) => median(measured[way].map((round) => round[what]))
    console.log(`${CROWD} callers, medians of ${ROUNDS} rounds each, in turns`)
    for (const way of ['without', 'with'] as const) console.log(`${`${way} audit`.padEnd(14)} ${of(way, 'rate').toFixed(0).padStart(5)} mutations/s   CPU ms per mutation: Node ${of(way, 'node').toFixed(2)}, PostgreSQL ${of(way, 'postgres').toFixed(2)}`)
    console.log(`the audit costs ${((of('without', 'rate') / of('with', 'rate') - 1) * 100).toFixed(1)} % of the rate, ${(of('with', 'postgres') - of('without', 'postgres')).toFixed(2)} ms of PostgreSQL per mutation`)
  } finally {
    await connection.close()
    await owner.close()
    await database.stop()
  }
}

const TABLES = ['tickets', 'steps', 'notes', 'relations']
const EVENTS = ['insert', 'update', 'delete']

/** Callers that each open a ticket and change it, again and again, for so long. */
const mutations = ({ contextOf, run }: ReturnType<typeof executor>, viewer: Viewer, customers: readonly string[]) => async (milliseconds: number) => {
  const started = performance.now()
  let count = 0
  const call = async (caller: number) => {
    for (let n = caller; performance.now() - started < milliseconds; n += CROWD) {
      const id = await ticketOf(run({ query: CREATE, variables: { id: customers[n % customers.length] } }, contextOf(viewer)), 'ticketCreate')
      await ticketOf(run({ query: UPDATE, variables: { id, title: `专线恢复 ${n}` } }, contextOf(viewer)), 'ticketUpdate')
      count += 2
    }
  }
  await Promise.all(Array.from({ length: CROWD }, (_, caller) => call(caller)))
  return { count, seconds: (performance.now() - started) / 1_000 }
}

const ticketOf = async (answer: Promise<{ data?: unknown; errors?: unknown }>, field: string) => {
  const { data, errors } = await answer
  const { ticket, userErrors } = (data as Record<string, { ticket: { id: string } | null; userErrors: unknown }>)?.[field] ?? {}
  if (!ticket) throw new Error(`${field}: ${JSON.stringify(errors ?? userErrors)}`)
  return ticket.id
}
