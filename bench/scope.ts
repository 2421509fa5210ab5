import type { Viewer } from '@panorama/kit/viewer'
import { connect, type Database, prepared, rows } from '@panorama/kit/database'
import { desc, sql } from 'drizzle-orm'
import { customerPage, customersByIds } from '../subgraphs/customers/customer.sql.ts'
import { customers } from '../subgraphs/customers/tables.ts'
import { cpuOf, median, spent } from './measure.ts'
import { bar, grid } from './report.ts'

/** A persona of the demo operator for each kind of viewer. */
export const VIEWERS = {
  'group': 'group-leader',
  'province': 'province-manager',
  'city': 'city-manager',
  'account manager': 'account-manager',
  'team member': 'project-manager',
  'partner': 'partner-agent',
  'enterprise': 'enterprise-admin',
} as const
type ViewerKind = keyof typeof VIEWERS

/** How much the scoped statement may cost, times the same statement without scope. */
const QUERIES = { 'one by id': 1.5, '20 ids': 1.6, 'page of 20, newest first': 3.2 } as const
type QueryName = keyof typeof QUERIES
const FLAT = 1.5
/** Customers asked for, no more than an enterprise has: the rows of all viewers are equally warm, and what differs is the scope. */
const FEW = 25

const $ = sql.placeholder
const unscopedByIds = prepared('bench_by_ids', (db) => db.select().from(customers).where(sql`${customers.id} = any(${$('ids')}::text[])`))
const unscopedPage = prepared('bench_page', (db) => db.select().from(customers).orderBy(desc(customers.id)).limit(21))

type Costs = { scoped: number[]; unscoped: number[] }
/** Microseconds of PostgreSQL's CPU per statement, one figure per round. */
export type ScopeCosts = Map<ViewerKind, Record<QueryName, Costs>>

const CROWD = 16

export const measureScope = async (url: string, { rounds, milliseconds }: { rounds: number; milliseconds: number }): Promise<ScopeCosts> => {
  const { db, close } = connect(url, { max: 2, role: 'panorama_customers', applicationName: 'panorama bench scope' })
  const owner = connect(url, { max: 2, applicationName: 'panorama bench' })
  try {
    const backends = async () => (await rows<{ pid: number }>(owner.db, sql`select pid from pg_stat_activity where application_name = 'panorama bench scope'`)).map(({ pid }) => pid)
    const microseconds = async (ask: () => Promise<unknown>) => {
      const before = cpuOf(await backends())
      const end = performance.now() + milliseconds
      let count = 0
      const call = async () => {
        for (; performance.now() < end; count++) await ask()
      }
      await Promise.all(Array.from({ length: CROWD }, call))
      return (1_000 * spent(before, cpuOf(await backends()))) / count
    }
    const costs: ScopeCosts = new Map()
    const askers = new Map<ViewerKind, Awaited<ReturnType<typeof asker>>>()
    for (const kind of Object.keys(VIEWERS) as ViewerKind[]) {
      askers.set(kind, await asker(db, owner.db, VIEWERS[kind]))
      costs.set(kind, Object.fromEntries(Object.keys(QUERIES).map((name) => [name, { scoped: [], unscoped: [] }])) as never)
    }
    // The first round only warms up. Many short ones, with and without scope one after the other and all viewers in turn, so that whatever else the machine does falls on all of them.
    for (let round = 0; round <= rounds; round++)
      for (const name of Object.keys(QUERIES) as QueryName[])
        for (const [kind, ask] of askers) {
          process.stderr.write(`\r${round ? `round ${round} of ${rounds}` : 'warming up'}: ${name}, ${kind}\x1b[K`)
          for (const form of ['scoped', 'unscoped'] as const) {
            const cost = await microseconds(ask[name][form])
            if (round) costs.get(kind)![name][form].push(cost)
          }
        }
    process.stderr.write('\r\x1b[K')
    return costs
  } finally {
    await close()
    await owner.close()
  }
}

/** The queries of one viewer, on customers that it sees, with and without scope. */
const asker = async (db: Database, owner: Database, subject: string): Promise<Record<QueryName, Record<keyof Costs, () => Promise<unknown>>>> => {
  const [viewer] = await rows<Viewer>(owner, sql`select subject, kind, actor_id as "actorId", name, unit_id as "unitId", keys, permissions, 'en' as locale from access.principals where subject = ${subject}`)
  if (!viewer) throw new Error(`The database has no ${subject}: it needs the demo operator.`)
  const all = (await rows<{ id: string }>(owner, sql`
    select distinct customer_id as id from access.scope_keys where key = any(${sql.param(viewer.keys)}) and starts_at <= now() and ends_at > now() order by 1`)).map(({ id }) => id)
  const mine = all.filter((_, index) => index % Math.ceil(all.length / FEW) === 0)
  let at = 0
  const next = (count: number) => Array.from({ length: count }, () => mine[at++ % mine.length]!)
  const pair = (count: number) => ({
    scoped: () => customersByIds(db, viewer, next(count)),
    unscoped: () => unscopedByIds(db, { ids: next(count) }),
  })
  return {
    'one by id': pair(1),
    '20 ids': pair(20),
    'page of 20, newest first': { scoped: () => customerPage(db, viewer, { first: 20, sort: 'NEWEST' }), unscoped: () => unscopedPage(db) },
  }
}

const us = (value: number) => value.toFixed(0)

/** What each query costs each kind of viewer, and the bars. */
export const scopeTable = (costs: ScopeCosts) =>
  (Object.keys(QUERIES) as QueryName[])
    .map((name) => {
      const figures = [...costs].map(([kind, queries]) => {
        const { scoped, unscoped } = queries[name]
        return { kind, scoped: median(scoped), unscoped: median(unscoped), ratio: median(scoped.map((cost, round) => cost / unscoped[round]!)) }
      })
      const all = figures.map(({ scoped }) => scoped)
      const cells = figures.map(({ kind, scoped, unscoped, ratio }) => [kind, us(scoped), us(unscoped), `${ratio.toFixed(2)} ×`])
      return [
        `\n${name}\n${grid([['', 'CPU µs: scoped', 'unscoped', 'ratio'], ...cells])}`,
        bar(`${name}: CPU of the scoped query, times the unscoped, dearest viewer`, Math.max(...figures.map(({ ratio }) => ratio)), QUERIES[name], '×'),
        bar(`${name}: CPU for the dearest kind of viewer, times the cheapest`, Math.max(...all) / Math.min(...all), FLAT, '×'),
      ].join('\n')
    })
    .join('\n')
