import { today } from '@panorama/kit/scalars'
import { testGraph, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { products } from './subgraph.ts'
import { everything, productManager, stockCatalogue } from './testing.catalogue.ts'

const graph = await testGraph(products)
await stockCatalogue(graph)
await graph.customer('cus_a')
await graph.customer('cus_group', { classes: '{GROUP}' })

const day = (offset: number) => today(new Date(Date.now() + offset * 86_400_000))
const create = async (input: object, offeringId = 'off_tel') =>
  (await graph.run('mutation ($id: ID!, $input: TariffCreateInput!) { tariffCreate(offeringId: $id, input: $input) { tariff { id code price { amount currency } period isInForce } userErrors { code field } } }', { id: offeringId, input: { priceType: 'RECURRING', period: 'MONTH', unit: 'PORT', price: { amount: '10' }, validFrom: day(0), ...input } }, productManager)).data.tariffCreate
const end = async (id: string, validTo: string) =>
  (await graph.run('mutation ($id: ID!, $day: Date!) { tariffEnd(id: $id, input: { validTo: $day }) { tariff { validTo isInForce } userErrors { code field } } }', { id, day: validTo }, productManager)).data.tariffEnd

test('a tariff keeps its price exactly and gets the next code of its product', async () => {
  const made = await create({ priceType: 'USAGE', period: null, unit: 'MESSAGE', price: { amount: '0.0550' } })
  expect(made).toMatchObject({ userErrors: [], tariff: { code: 'TEL-BUSINESS/T3', price: { amount: '0.055', currency: 'CNY' }, period: null, isInForce: true } })
})

test('no two tariffs of the same kind hold on one day, but others of another class, province, unit or time do', async () => {
  const first = await create({ validFrom: day(1), validTo: day(30) })
  expect(first).toMatchObject({ userErrors: [], tariff: { isInForce: false } })
  expect((await create({ validFrom: day(30) })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'validFrom'] }])
  expect((await create({ validFrom: day(0), validTo: day(1) })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'validFrom'] }])
  for (const more of [{ validFrom: day(31) }, { validFrom: day(0), validTo: day(0) }, { validFrom: day(5), customerClass: 'GROUP' }, { validFrom: day(5), provinceCode: '44' }, { validFrom: day(5), unit: 'SITE' }, { validFrom: day(5), priceType: 'ONE_TIME', period: null }])
    expect((await create(more)).userErrors, JSON.stringify(more)).toEqual([])
})

test('of two overlapping tariffs entered at once, one is refused', async () => {
  const both = await Promise.all([create({ unit: 'HOUR' }), create({ unit: 'HOUR' })])
  expect(both.flatMap((each) => each.userErrors)).toEqual([{ code: 'TAKEN', field: ['input', 'validFrom'] }])
})

test('what contradicts itself or lies in the past is refused', async () => {
  expect((await create({ unit: 'USER', period: null })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'period'] }])
  expect((await create({ unit: 'USER', priceType: 'USAGE' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'period'] }])
  expect((await create({ unit: 'USER', price: { amount: '0.00001' } })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'price'] }])
  expect((await create({ unit: 'USER', price: { amount: '-1' } })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'price'] }])
  expect((await create({ unit: 'USER', validFrom: day(-1) })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'validFrom'] }])
  expect((await create({ unit: 'USER', validFrom: day(5), validTo: day(4) })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'validTo'] }])
  expect((await create({ unit: 'USER', provinceCode: '440' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'provinceCode'] }])
  expect((await create({}, 'off_none')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['offeringId'] }])
})

test('a tariff ends today at the earliest, and once ended stays so', async () => {
  expect((await end('trf_tel', day(-1))).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'validTo'] }])
  expect(await end('trf_tel', day(0))).toEqual({ tariff: { validTo: day(0), isInForce: true }, userErrors: [] })
  expect((await create({ unit: 'LINE', validFrom: day(1) })).userErrors).toEqual([])
  expect((await end('trf_tel', day(1))).userErrors).toEqual([{ code: 'TAKEN', field: null }])
  expect((await end('trf_2m_old', day(0))).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
})

test('only a tariff that has not begun can be taken back; its code is not given twice', async () => {
  const { id } = (await create({ unit: 'DEVICE', validFrom: day(3) })).tariff
  const next = (await create({ unit: 'CARD' })).tariff.code
  const withdraw = async (of: string) => (await graph.run('mutation ($id: ID!) { tariffWithdraw(id: $id) { tariff { id } userErrors { code field } } }', { id: of }, productManager)).data.tariffWithdraw
  expect(await withdraw(id)).toEqual({ tariff: { id }, userErrors: [] })
  expect((await withdraw(id)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  expect((await withdraw('trf_2m')).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect((await create({ unit: 'GB' })).tariff.code).not.toBe(next)
})

test('an offering shows the tariffs of a day, the list those of all times, newest first', async () => {
  const { data } = await graph.run(
    '{ productOffering(id: "off_2m") { now: tariffs { code } then: tariffs(on: "2023-12-31") { code } } tariffs(filter: { offeringId: "off_2m" }, first: 2) { totalCount nodes { code offering { code } } pageInfo { hasNextPage endCursor } } }', {}, productManager)
  expect(data.productOffering.now.map((each: { code: string }) => each.code)).toEqual(['DDC-2M/T1', 'DDC-2M/T3', 'DDC-2M/T5', 'DDC-2M/T4'])
  expect(data.productOffering.then.map((each: { code: string }) => each.code)).toEqual(['DDC-2M/T1', 'DDC-2M/T2'])
  expect(data.tariffs).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true }, nodes: [{ offering: { code: 'DDC-2M' } }, {}] })
  const rest = await graph.run('query ($after: String) { tariffs(filter: { offeringId: "off_2m" }, first: 10, after: $after) { nodes { code } pageInfo { hasNextPage } } }', { after: data.tariffs.pageInfo.endCursor }, productManager)
  expect([...data.tariffs.nodes, ...rest.data.tariffs.nodes].map((each: { code: string }) => each.code).sort()).toEqual([1, 2, 3, 4, 5].map((n) => `DDC-2M/T${n}`))
})

test('an enterprise sees the prices for everybody and for its own class, not those of other classes', async () => {
  const seen = async (customer: string) =>
    (await graph.run('{ productOffering(id: "off_2m") { tariffs { code } } }', {}, viewers.customer(customer, everything))).data.productOffering.tariffs.map((each: { code: string }) => each.code)
  expect(await seen('cus_a')).toEqual(['DDC-2M/T1', 'DDC-2M/T3', 'DDC-2M/T5'])
  expect(await seen('cus_group')).toEqual(['DDC-2M/T1', 'DDC-2M/T3', 'DDC-2M/T5', 'DDC-2M/T4'])
})
