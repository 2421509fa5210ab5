import { today } from '@panorama/kit/scalars'
import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { products } from './subgraph.ts'
import { everything, productManager, stockCatalogue } from './testing.catalogue.ts'

const graph = await testGraph(products)
await stockCatalogue(graph)
await graph.customer('cus_a', { unit: units.city })
await graph.customer('cus_group', { unit: units.otherCity, classes: '{GROUP,HIGH_VALUE}', tier: 'A' })

const codes = async (args: string, viewer = productManager) => {
  const { data, errors } = await graph.run(`{ discountPlans(first: 50${args}) { totalCount nodes { code } } }`, {}, viewer)
  expect(errors).toBeUndefined()
  expect(data.discountPlans.totalCount).toBe(data.discountPlans.nodes.length)
  return data.discountPlans.nodes.map((node: { code: string }) => node.code)
}
const create = async (input: object) =>
  (await graph.run('mutation ($input: DiscountPlanCreateInput!) { discountPlanCreate(input: $input) { discountPlan { percent amount { amount } categories { code } isInForce } userErrors { code field } } }', { input: { nameZh: '新优惠', kind: 'PERCENT', validFrom: today(), ...input } }, productManager)).data.discountPlanCreate

test('the plans a customer qualifies for are those of its classes and tier that are granted today', async () => {
  expect(await codes('')).toEqual(['D-ALL', 'D-CIRCUIT', 'D-GROUP', 'D-OVER'])
  expect(await codes(', eligibleFor: "cus_a"')).toEqual(['D-ALL', 'D-CIRCUIT'])
  expect(await codes(', eligibleFor: "cus_group"')).toEqual(['D-ALL', 'D-CIRCUIT', 'D-GROUP'])
  expect(await codes(', eligibleFor: "cus_a", filter: { on: "2022-06-01" }')).toEqual(['D-ALL', 'D-CIRCUIT', 'D-OVER'])
  expect(await codes(', eligibleFor: "cus_a", filter: { termMonths: 12 }')).toEqual(['D-ALL'])
  expect(await codes(', filter: { offeringId: "off_2m", on: "2026-01-01" }')).toEqual(['D-ALL', 'D-CIRCUIT', 'D-GROUP'])
  expect(await codes(', filter: { offeringId: "off_tel", on: "2026-01-01" }')).toEqual(['D-ALL', 'D-GROUP'])
})

test('for a customer out of sight nothing is eligible', async () => {
  expect(await codes(', eligibleFor: "cus_group"', viewers.employee(units.city, everything))).toEqual([])
})

test('an enterprise sees the plans it qualifies for and those it has, no others', async () => {
  expect(await codes('', viewers.customer('cus_a', everything))).toEqual(['D-ALL', 'D-CIRCUIT'])
  await graph.setUp(`insert into products.used_products (id, customer_id, offering_id, quantity, status, region_code, opened_at, tariff_id, price, price_type, period, unit, discount_plan_id, discount_kind, discount_percent)
    values ('usp_1', 'cus_a', 'off_2m', 1, 'ACTIVE', '440100', '2022-01-01T00:00:00Z', 'trf_2m_old', 2400.00, 'RECURRING', 'MONTH', 'CIRCUIT', 'dsc_over', 'PERCENT', 15)`)
  expect(await codes('', viewers.customer('cus_a', everything))).toEqual(['D-ALL', 'D-CIRCUIT', 'D-OVER'])
})

test('a plan takes off a share or an amount, never both or neither', async () => {
  expect(await create({ code: 'NEW-P', percent: '7.50', categoryIds: ['cat_voice', 'cat_line'] })).toEqual({
    discountPlan: { percent: '7.5', amount: null, categories: [{ code: 'TRANSMISSION' }, { code: 'VOICE' }], isInForce: true }, userErrors: [],
  })
  expect((await create({ code: 'NEW-F', kind: 'FIXED', amount: { amount: '20' } })).discountPlan).toMatchObject({ percent: null, amount: { amount: '20.00' } })
  expect((await create({ code: 'BAD-1', percent: '7.555' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'percent'] }])
  expect((await create({ code: 'BAD-2', percent: '100.01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'percent'] }])
  expect((await create({ code: 'BAD-3' })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'percent'] }])
  expect((await create({ code: 'BAD-4', percent: '7', amount: { amount: '20' } })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'amount'] }])
  expect((await create({ code: 'BAD-5', kind: 'FIXED', amount: { amount: '20.005' } })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'amount'] }])
  expect((await create({ code: 'BAD-6', percent: '7', categoryIds: ['cat_none'] })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'categoryIds'] }])
  expect((await create({ code: 'BAD-7', percent: '7', validFrom: '2020-01-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'validFrom'] }])
})

test('a plan that ends today is granted today, and stays ended when it has', async () => {
  const end = async (id: string, day: string) => (await graph.run('mutation ($id: ID!, $day: Date!) { discountPlanEnd(id: $id, input: { validTo: $day }) { discountPlan { validTo isInForce } userErrors { code field } } }', { id, day }, productManager)).data.discountPlanEnd
  expect(await end('dsc_all', today())).toEqual({ discountPlan: { validTo: today(), isInForce: true }, userErrors: [] })
  expect((await end('dsc_all', '2020-01-01')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'validTo'] }])
  expect((await end('dsc_over', today())).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
})
