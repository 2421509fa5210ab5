import { type Load, median } from './measure.ts'
import { type NotRun, titleOf, type WayName } from './ways.ts'

/** What one way made of one query: a load per round. */
export type Row = { name: WayName; alone: Load[]; crowd: Load[] }

const of = (loads: readonly Load[], figure: (load: Load) => number) => median(loads.map(figure))
const cpu = (loads: readonly Load[]) => of(loads, ({ node, postgres }) => node + postgres)

const ms = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
const times = (value: number, base: number | undefined) => (base === undefined ? '–' : `${(value / base).toFixed(2)} ×`)

const HEADINGS = ['', 'CPU ms: Node', 'Postgres', 'sum', '÷ limit', '÷ stock', 'p50/p99 ms, 1 caller', 'p50/p99 ms, 16 callers', 'req/s', 'SQL']

/** The table of one query. CPU, rate and statements are those at 16 callers. */
export const table = (query: string, rows: readonly (Row | NotRun)[]) => {
  const sumOf = (wanted: WayName) => rows.flatMap((row) => (row.name === wanted && 'crowd' in row ? cpu(row.crowd) : []))[0]
  const [limit, stock] = [sumOf('limit'), sumOf('stock')]
  const cells = rows.map((row) => {
    if ('reason' in row) return [titleOf(row.name), `not run: ${row.reason}`]
    const { name, alone, crowd } = row
    const sum = cpu(crowd)
    const latencies = (loads: Load[]) => `${ms(of(loads, (load) => load.p50))} / ${ms(of(loads, (load) => load.p99))}`
    const costs = [ms(of(crowd, (load) => load.node)), ms(of(crowd, (load) => load.postgres)), ms(sum), times(sum, limit), times(sum, stock)]
    return [titleOf(name), ...costs, latencies(alone), latencies(crowd), of(crowd, (load) => load.rate).toFixed(0), of(crowd, (load) => load.statements).toFixed(1)]
  })
  return `\n${query}\n${grid([HEADINGS, ...cells])}`
}

/** Columns as wide as their widest cell; the first to the left, figures to the right. */
export const grid = (rows: readonly string[][]) => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.filter((row) => row.length === rows[0]!.length).map((row) => row[column]!.length), column ? 0 : Math.max(...rows.map((row) => row[0]!.length))))
  return rows.map((row) => row.map((cell, column) => (column && row.length > 2 ? cell.padStart(widths[column]!) : cell.padEnd(column ? 0 : widths[0]!))).join('  ')).join('\n')
}

/** The bars, with a word and never with a failing exit code: figures of a shared machine are read by a person. */
export const bars = (query: string, rows: readonly (Row | NotRun)[]) => {
  const sumOf = (wanted: WayName) => rows.flatMap((row) => (row.name === wanted && 'crowd' in row ? cpu(row.crowd) : []))[0]
  const [limit, ours, stock] = [sumOf('limit'), sumOf('ours'), sumOf('stock')]
  if (ours === undefined || !query.startsWith('customer-360')) return [] // of a page of short rows most is what every gateway pays for each request
  return [
    ...(stock ? [bar(`${query}: CPU of ours in process, of the Apollo Gateway's over HTTP`, (100 * ours) / stock, 40, '%')] : []),
    ...(limit ? [bar(`${query}: CPU of ours in process, times the limit`, ours / limit, 8, '×')] : []),
  ]
}

export const bar = (what: string, value: number, most: number, unit: string) => `${value <= most ? 'pass' : 'FAIL'}  ${what}: ${value.toFixed(unit === '%' ? 0 : 2)} ${unit} (at most ${most} ${unit})`

/** Ours on two sizes of the operator. */
export const scaleTable = (query: string, sizes: readonly { customers: number; row: Row }[]) => {
  const [small, large] = sizes.map(({ row }) => ({ cpu: cpu(row.crowd), p50: of(row.alone, (load) => load.p50) }))
  const cells = sizes.map(({ customers, row: { alone, crowd } }) => [
    `${customers} customers`,
    ms(of(crowd, (load) => load.node)),
    ms(of(crowd, (load) => load.postgres)),
    ms(cpu(crowd)),
    ms(of(alone, (load) => load.p50)),
    ms(of(crowd, (load) => load.p50)),
    of(crowd, (load) => load.statements).toFixed(1),
  ])
  const heading = ['', 'CPU ms: Node', 'Postgres', 'sum', 'p50 ms, 1 caller', 'p50 ms, 16 callers', 'SQL']
  return [
    `\n${query}, ours in process\n${grid([heading, ...cells])}`,
    bar(`${query}: CPU on the larger operator`, large!.cpu / small!.cpu, 1.3, '×'),
    `      p50 with 1 caller: ${(large!.p50 / small!.p50).toFixed(2)} ×`,
  ].join('\n')
}
