import { isIncomplete, scoreOf } from '@panorama/work/rules'
import { expect, test } from 'vitest'
import type { Batch, Row } from './batch.ts'
import { makeClock } from './clock.ts'
import { makeTrees } from './customers.ts'
import { makeOrganization } from './organization.ts'
import { putCustomerTasks, putWork } from './work.ts'

type Text = Record<string, string>

/** Keeps every row, by table. */
const recording = () => {
  const tables = new Map<string, Row[]>()
  const put = (table: string, row: Row) => void (tables.get(table) ?? tables.set(table, []).get(table)!).push(row)
  return { tables, rows: (table: string) => (tables.get(table) ?? []) as Text[], batch: { put } as unknown as Batch }
}

const load = (today: string) => {
  const clock = makeClock(new Date(today))
  const organization = makeOrganization(recording().batch, clock, {}, () => 2)
  const recorded = recording()
  putWork(recorded.batch, clock, organization)
  for (const customer of [...makeTrees(400, organization, clock)].flat()) putCustomerTasks(recorded.batch, clock, customer)
  return { clock, ...recorded }
}
const { clock, tables, rows } = load('2026-11-22T10:00:00Z')
const tasks = rows('work.work_tasks')
const stepsOf = Map.groupBy(rows('work.steps'), ({ subject_id }) => subject_id!)

test('the same operator has the same work, and on another day with the same ids', () => {
  expect(load('2026-11-22T23:00:00Z').tables).toEqual(tables)
  const later = load('2027-03-01T10:00:00Z')
  for (const [table, those] of tables) expect(later.rows(table).map(({ id }) => id), table).toEqual(those.map(({ id }) => id))
})

test('every row of a table has the same columns', () => {
  for (const [table, [first, ...others]] of tables) for (const row of others) expect(Object.keys(row), table).toEqual(Object.keys(first!))
})

test('every state of a task occurs, and its steps lead to it in order', () => {
  expect(new Set(tasks.map(({ status }) => status)).size).toBe(7)
  const last: Record<string, string> = { ASSIGNED: 'CREATE', ACCEPTED: 'ACCEPT', IN_PROGRESS: 'FEEDBACK', ON_HOLD: 'HOLD', RETURNED: 'RETURN', DONE: 'FINISH', CONFIRMED: 'CONFIRM' }
  for (const { id, status, done_at, result, version } of tasks) {
    const steps = stepsOf.get(id!)!
    expect(steps.map(({ created_at }) => created_at), status).toEqual(steps.map(({ created_at }) => created_at).sort())
    expect(steps.at(-1)!.action).toBe(last[status!])
    expect(Number(version)).toBe(steps.length)
    expect([done_at !== null, result !== null]).toEqual(status === 'DONE' || status === 'CONFIRMED' ? [true, true] : [false, false])
  }
})

test('nothing has happened that is still to come', () => {
  const now = clock.at(0)
  for (const [table, those] of tables) for (const row of those) for (const column of ['created_at', 'updated_at', 'done_at', 'submitted_at', 'read_at']) if (row[column]) expect(String(row[column]) <= now, `${table}.${column} ${String(row[column])}`).toBe(true)
})

test('an appraisal is scored by the rule it names', () => {
  const lines = Map.groupBy(rows('work.appraisal_lines'), ({ appraisal_id }) => appraisal_id!)
  const indicators = new Map(rows('work.appraisal_indicators').map((row) => [row.id, row]))
  const appraisals = rows('work.appraisals')
  expect(appraisals.length).toBeGreaterThan(300)
  for (const { id, score, grade, rule_version } of appraisals) {
    const measured = lines.get(id!)!.map((line) => ({ ...line, source: indicators.get(line.indicator_id)!.source, direction: indicators.get(line.indicator_id)!.direction }))
    expect(isIncomplete(measured as never)).toBe(false)
    expect(scoreOf(measured as never, 0, Number(rule_version))).toEqual({ score, grade })
  }
})

test('the texts are Chinese and say something', () => {
  for (const { title } of [...tasks, ...rows('work.market_bulletins'), ...rows('work.supervision_findings')]) expect(title).toMatch(/[\u4e00-\u9fff]{4}/)
})
