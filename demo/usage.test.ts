import { toUnits } from '@panorama/kit/money'
import { expect, test } from 'vitest'
import type { Batch, Row } from './batch.ts'
import { makeClock } from './clock.ts'
import { makeTrees } from './customers.ts'
import { makeOrganization } from './organization.ts'
import { putCatalogue } from './sale.catalogue.ts'
import { monthlyFeeOf, putUsage } from './usage.ts'

/** Keeps every row, by table. */
const recording = () => {
  const tables = new Map<string, Row[]>()
  const put = (table: string, row: Row) => void (tables.get(table) ?? tables.set(table, []).get(table)!).push(row)
  return { tables, rows: (table: string) => tables.get(table) ?? [], batch: { put } as unknown as Batch }
}

const load = (today: string) => {
  const clock = makeClock(new Date(today))
  const organization = makeOrganization(recording().batch, clock, {}, () => 2)
  const customers = [...makeTrees(500, organization, clock)].flat()
  const recorded = recording()
  const catalogue = putCatalogue(recorded.batch, clock)
  const used = new Map(customers.map((customer) => [customer, putUsage(recorded.batch, clock, catalogue, customer)]))
  return { clock, customers, catalogue, used, ...recorded }
}
const loaded = load('2026-11-22T10:00:00Z')
const { clock, customers, catalogue, used, tables, rows } = loaded
const products = rows('products.used_products')

test('the same customers use the same, and on another day with the same ids', () => {
  expect(load('2026-11-22T23:00:00Z').tables).toEqual(tables)
  const later = load('2027-03-05T10:00:00Z')
  for (const [table, those] of tables) expect(later.rows(table).map(({ id }) => id)).toEqual(those.map(({ id }) => id))
  expect(later.rows('products.used_products').map((row) => row.contract_id)).toEqual(products.map((row) => row.contract_id))
})

test('every row of a table has the same columns', () => {
  for (const [table, [first, ...others]] of tables) for (const row of others) expect(Object.keys(row), table).toEqual(Object.keys(first!))
})

test('what a row of the catalogue refers to comes before it', () => {
  const known = new Set<unknown>()
  for (const [table, those] of tables)
    if (table !== 'products.used_products')
      for (const row of those) {
        for (const column of ['parent_id', 'category_id', 'specification_id', 'offering_id', 'bundle_id', 'plan_id']) if (row[column] != null) expect(known.has(row[column]), `${table}.${column}`).toBe(true)
        known.add(row.id)
      }
})

test('only customers use anything, and whoever is gone uses it no more', () => {
  for (const [customer, its] of used) {
    if (customer.status === 'PROSPECT' || customer.status === 'CANDIDATE') expect(its).toEqual([])
    if (customer.status === 'CHURNED' || customer.status === 'CLOSED') expect(its.every(({ status }) => status === 'TERMINATED')).toBe(true)
    if (customer.status === 'ACTIVE') expect(its.some(({ status }) => status === 'ACTIVE')).toBe(true)
  }
})

test('the fee of a customer is the sum of what it has in use', () => {
  for (const [customer, its] of used) {
    const inUse = its.filter(({ status }) => status === 'ACTIVE' || status === 'SUSPENDED' || status === 'PENDING_TERMINATE')
    const fee = monthlyFeeOf(catalogue, customer)
    expect(fee === null).toBe(inUse.length === 0)
    if (fee !== null) expect(toUnits(fee)).toBe(inUse.reduce((sum, { monthly }) => sum + (monthly === null ? 0n : toUnits(monthly)), 0n))
  }
})

test('heavy customers use many products, small ones a few, nobody more than sixty and a package', () => {
  const counts = (least: number, most: number) => customers.filter(({ weight, status }) => status === 'ACTIVE' && weight >= least && weight < most).map((customer) => used.get(customer)!.length)
  expect(Math.max(...counts(0, 1))).toBeLessThanOrEqual(3)
  expect(Math.min(...counts(30, 1_000))).toBeGreaterThan(12)
  expect(Math.max(...counts(0, 1_000))).toBeLessThanOrEqual(66)
})

test('dates agree with the state, and nothing has happened yet that lies ahead', () => {
  const now = clock.at(0)
  for (const row of products) {
    const { status, created_at: ordered, opened_at: opened, terminated_at: terminated, status_since: since } = row as Record<string, string | null>
    expect(opened === null, status!).toBe(['CREATED', 'PENDING_ACTIVE', 'CANCELLED', 'ABORTED'].includes(status!))
    expect(terminated !== null).toBe(status === 'TERMINATED')
    const times = [ordered, opened, terminated].filter((time) => time !== null)
    expect(times).toEqual([...times].sort())
    expect([...times, since!, now].every((time) => time! <= now)).toBe(true)
    expect(since! >= ordered!).toBe(true)
  }
  expect(new Set(products.map(({ status }) => status)).size).toBeGreaterThanOrEqual(7)
})

test('the price is the one in force when it was opened', () => {
  const tariffs = new Map(rows('products.tariffs').map((row) => [row.id, row]))
  for (const row of products.filter(({ tariff_id }) => tariff_id != null)) {
    const tariff = tariffs.get(row.tariff_id)!
    expect([row.price, row.price_type, row.period, row.unit, row.offering_id]).toEqual([tariff.price, tariff.price_type, tariff.period, tariff.unit, tariff.offering_id])
    const day = row.opened_at === null ? clock.day(0) : String(row.opened_at).slice(0, 10)
    expect(String(tariff.valid_from) <= day && day <= String(tariff.valid_to ?? '9999')).toBe(true)
  }
})

test('a circuit has two ends, and everything has the characteristics of its specification', () => {
  const characteristics = Map.groupBy(rows('products.characteristics'), ({ specification_id }) => specification_id)
  const specificationOf = new Map(rows('products.product_offerings').map((row) => [row.id, row.specification_id]))
  for (const row of products) {
    const said = JSON.parse(String(row.characteristics)) as Record<string, string>
    const expected = characteristics.get(specificationOf.get(row.offering_id)) ?? []
    expect(Object.keys(said).sort()).toEqual(expected.map(({ code }) => code).sort())
    for (const { code, allowed_values: allowed, value_type: type } of expected as { code: string; allowed_values: string[]; value_type: string }[]) {
      expect(said[code]!.length).toBeGreaterThan(0)
      if (allowed.length) expect(allowed).toContain(said[code])
      if (type === 'NUMBER') expect(said[code]).toMatch(/^\d+(\.\d+)?$/)
    }
    if (said.zEnd) expect(said.zEnd).not.toBe(said.aEnd)
  }
  expect(products.filter((row) => String(row.characteristics).includes('zEnd')).length).toBeGreaterThan(100)
})

test('what came in a package belongs to a package of the same customer', () => {
  const byId = new Map(products.map((row) => [row.id, row]))
  const packaged = products.filter(({ package_id }) => package_id != null)
  expect(packaged.length).toBeGreaterThan(10)
  for (const row of packaged) {
    expect(byId.get(row.package_id)).toMatchObject({ customer_id: row.customer_id, status: row.status, package_id: undefined })
    expect(row).toMatchObject({ discount_kind: 'PERCENT', discount_plan_id: null })
  }
})
