import { toUnits } from '@panorama/kit/money'
import { expect, test } from 'vitest'
import type { Batch, Row } from './batch.ts'
import { makeClock } from './clock.ts'
import { makeTrees } from './customers.ts'
import { makeOrganization } from './organization.ts'
import { lastDay, putPipeline, totalsOf } from './pipeline.ts'
import { putCatalogue } from './sale.catalogue.ts'
import { putUsage } from './usage.ts'

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
  const elsewhere = recording()
  const catalogue = putCatalogue(elsewhere.batch, clock)
  for (const customer of [...makeTrees(700, organization, clock)].flat()) putPipeline(recorded.batch, clock, catalogue, customer, putUsage(elsewhere.batch, clock, catalogue, customer))
  return { clock, used: elsewhere.rows('products.used_products'), ...recorded }
}
const { clock, used, tables, rows } = load('2026-11-22T10:00:00Z')
const [opportunities, quotes, contracts] = [rows('sales.opportunities'), rows('sales.quotes'), rows('sales.contracts')]
const byId = new Map([...opportunities, ...quotes, ...contracts].map((row) => [row.id!, row]))
const steps = Map.groupBy(rows('sales.steps'), ({ subject_id }) => subject_id!)
const lines = Map.groupBy(rows('sales.quote_lines'), ({ quote_id }) => quote_id!)
const items = Map.groupBy(rows('sales.contract_items'), ({ contract_id }) => contract_id!)

const priced = (those: readonly Text[]) =>
  totalsOf(those.map((line) => ({ quantity: Number(line.quantity), charge: line.charge as 'MONTHLY', unitPrice: toUnits(line.unit_price!), discountPercent: line.discount_percent! })))

test('the same customers have the same pipeline, and on another day with the same ids', () => {
  expect(load('2026-11-22T23:00:00Z').tables).toEqual(tables)
  const later = load('2027-03-05T10:00:00Z')
  for (const [table, those] of tables) expect(later.rows(table).map(({ id }) => id), table).toEqual(those.map(({ id }) => id))
})

test('every row of a table has the same columns', () => {
  for (const [table, [first, ...others]] of tables) for (const row of others) expect(Object.keys(row), table).toEqual(Object.keys(first!))
})

test('every state occurs, and about a third of the opportunities is open', () => {
  const states = (those: readonly Text[]) => new Set(those.map(({ status }) => status))
  expect(states(opportunities).size).toBe(7)
  expect(states(quotes).size).toBe(7)
  expect(states(contracts).size).toBe(9)
  const open = opportunities.filter(({ probability }) => Number(probability) > 0 && Number(probability) < 100).length / opportunities.length
  expect(open).toBeGreaterThan(0.25)
  expect(open).toBeLessThan(0.42)
  const active = contracts.filter(({ status }) => status === 'ACTIVE')
  expect(active.some(({ valid_to }) => valid_to! < clock.day(0))).toBe(true)
  expect(active.some(({ valid_to }) => valid_to! >= clock.day(0) && valid_to! < clock.day(-60))).toBe(true)
})

const next: Record<string, Record<string, string>> = {
  opp: { NEW: 'QUALIFIED NO_DEAL', QUALIFIED: 'NEGOTIATED NO_DEAL', NEGOTIATED: 'PROPOSED WON LOST', PROPOSED: 'NEGOTIATED WON LOST' },
  quo: { IN_PROGRESS: 'PENDING CANCELLED', PENDING: 'IN_PROGRESS APPROVED CANCELLED', APPROVED: 'ACCEPTED REJECTED CANCELLED' },
  ctr: { DRAFT: 'IN_REVIEW REJECTED', IN_REVIEW: 'DRAFT APPROVED REJECTED', APPROVED: 'SIGNED REJECTED', SIGNED: 'ACTIVE TERMINATED', ACTIVE: 'SUSPENDED TERMINATED RENEWED', SUSPENDED: 'ACTIVE TERMINATED RENEWED' },
}

test('the history follows the life cycle, in order, and ends in the state', () => {
  for (const [id, those] of steps) {
    const row = byId.get(id)!
    expect(those[0]).toMatchObject({ status: { opp: 'NEW', quo: 'IN_PROGRESS', ctr: 'DRAFT' }[id.slice(0, 3)], entered_at: row.created_at })
    for (const [i, step] of those.entries()) {
      if (i > 0) expect(next[id.slice(0, 3)]![those[i - 1]!.status!], `${those[i - 1]!.status} → ${step.status}`).toContain(step.status)
      if (i > 0) expect(step.entered_at! > those[i - 1]!.entered_at!).toBe(true)
    }
    const last = those.at(-1)!
    expect(row.status === 'EXPIRED' ? 'APPROVED' : row.status).toBe(last.status)
    expect([row.status_since, row.status_reason]).toEqual([last.entered_at, last.reason])
    expect(last.entered_at! <= clock.at(0)).toBe(true)
  }
  expect(steps.size).toBe(byId.size)
})

test('an opportunity that was lost or dropped says why, and the chance agrees with the state', () => {
  for (const { status, status_reason, probability, is_latent } of opportunities) {
    if (status === 'LOST' || status === 'NO_DEAL') expect(status_reason).toBeTruthy()
    if (status === 'WON') expect(probability).toBe(100)
    if (is_latent) expect(['NEW', 'NO_DEAL']).toContain(status)
  }
})

test('of each quote one revision is current, and the others precede it', () => {
  for (const revisions of Map.groupBy(quotes, ({ number }) => number).values()) {
    expect(revisions.filter(({ is_current }) => is_current)).toHaveLength(1)
    for (const [i, quote] of revisions.entries()) {
      expect([quote.revision, quote.is_current, quote.previous_id]).toEqual([i + 1, i === revisions.length - 1, i ? revisions[i - 1]!.id : null])
      expect(quote.opportunity_id).toBe(revisions[0]!.opportunity_id)
    }
  }
})

test('whoever submits does not approve, and an offer that may be accepted was approved and still holds', () => {
  for (const { submitted_by, approved_by, approved_at, status, valid_until } of [...quotes, ...contracts]) {
    if (approved_by) expect(approved_by).not.toBe(submitted_by)
    if (['APPROVED', 'ACCEPTED', 'EXPIRED', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'TERMINATED', 'RENEWED'].includes(status!)) expect(approved_at).toBeTruthy()
    if (valid_until && (status === 'IN_PROGRESS' || status === 'PENDING')) expect(valid_until >= clock.day(0)).toBe(true)
    if (valid_until && approved_at) expect(valid_until >= approved_at.slice(0, 10)).toBe(true)
  }
})

test('a contract is drawn up from an accepted quote of the same customer, with its lines', () => {
  const drawn = contracts.filter(({ quote_id }) => quote_id)
  expect(drawn.length).toBeGreaterThan(100)
  const said = ({ description, quantity, charge, unit_price, discount_percent, site_address, far_address }: Text) => [description, quantity, charge, unit_price, discount_percent, site_address, far_address]
  for (const contract of drawn) {
    const quote = byId.get(contract.quote_id!)!
    expect(quote).toMatchObject({ status: 'ACCEPTED', customer_id: contract.customer_id })
    expect(quote.status_since! <= contract.created_at!).toBe(true)
    expect(items.get(contract.id!)!.map(said)).toEqual(lines.get(quote.id!)!.map(said))
  }
})

test('the value of a contract is what its items cost over the whole term', () => {
  for (const { id, valid_from, valid_to, value } of contracts) {
    const months = [12, 24, 36, 48, 60].find((term) => lastDay(valid_from!, term) === valid_to)!
    const { once, monthly } = priced(items.get(id!)!)
    expect(toUnits(value!)).toBe(once + monthly * BigInt(months))
  }
})

test('an opportunity is worth a year of what was quoted last', () => {
  for (const { id, opportunity_id } of quotes.filter(({ is_current }) => is_current)) {
    const { once, monthly } = priced(lines.get(id!)!)
    expect(toUnits(byId.get(opportunity_id!)!.estimated_value!)).toBe(once + monthly * 12n)
  }
})

test('dates of a contract agree with its state', () => {
  for (const { status, signed_on, valid_from, valid_to, activated_on, ended_on } of contracts) {
    if (!['DRAFT', 'IN_REVIEW', 'APPROVED', 'REJECTED'].includes(status!)) expect(signed_on).toBeTruthy()
    if (status === 'ACTIVE' || status === 'SUSPENDED') expect(activated_on! >= valid_from!).toBe(true)
    expect(ended_on !== null).toBe(status === 'TERMINATED' || status === 'RENEWED')
    expect(valid_to! > valid_from!).toBe(true)
  }
})

test('a renewed contract ends on the day on which its successor begins', () => {
  const renewed = contracts.filter(({ status }) => status === 'RENEWED')
  expect(renewed.length).toBeGreaterThan(20)
  for (const { id, ended_on, customer_id } of renewed) expect(contracts.find(({ predecessor_id }) => predecessor_id === id)).toMatchObject({ customer_id, valid_from: ended_on, activated_on: ended_on })
})

test('every used product stands in a contract of its customer, signed before it was opened', () => {
  for (const { contract_id, customer_id, opened_at } of used) {
    const contract = byId.get(contract_id!)!
    expect(contract.customer_id).toBe(customer_id)
    if (opened_at) expect(contract.signed_on! <= opened_at.slice(0, 10)).toBe(true)
  }
})

test('a term ends on the day before it began', () => {
  expect(lastDay('2025-03-05', 12)).toBe('2026-03-04')
  expect(lastDay('2025-01-01', 24)).toBe('2026-12-31')
  expect(lastDay('2024-02-29', 12)).toBe('2025-02-28')
  expect(lastDay('2024-08-31', 6)).toBe('2025-02-28')
})
