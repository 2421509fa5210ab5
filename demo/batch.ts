import { type Connection, copyInto } from '@panorama/kit/database'

export type Row = Record<string, unknown>

/** What is referred to goes before what refers to it; tables not named here go first, in the order they were first put. */
const LAST = [
  'access.handover_items', 'organization.handover_parts', 'customers.attribute_values', 'sales.opportunities', 'sales.opportunity_lines', 'sales.quotes', 'sales.quote_lines', 'sales.contracts', 'sales.contract_items', 'sales.steps',
  'service.tickets', 'service.steps', 'service.notes', 'service.relations',
]

/**
 * Rows on their way into the database, table by table. `flush` sends and forgets them: memory holds one batch, however
 * large the operator.
 */
export const makeBatch = (connection: Connection) => {
  const tables = new Map<string, { columns: string[]; rows: unknown[][] }>()
  let waiting = 0
  let total = 0

  const put = (table: string, row: Row) => {
    let held = tables.get(table)
    if (!held) tables.set(table, (held = { columns: Object.keys(row), rows: [] }))
    held.rows.push(held.columns.map((column) => row[column]))
    waiting++
  }

  const flush = async () => {
    for (const [table, { columns, rows }] of [...tables].sort(([a], [b]) => LAST.indexOf(a) - LAST.indexOf(b))) {
      if (rows.length) await copyInto(connection, table, columns, rows)
      rows.length = 0
    }
    total += waiting
    waiting = 0
  }

  return { put, flush, waiting: () => waiting, total: () => total }
}
export type Batch = ReturnType<typeof makeBatch>
