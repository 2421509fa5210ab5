import { today } from '@panorama/kit/scalars'
import { testGraph } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { products } from './subgraph.ts'
import { productManager, stockCatalogue } from './testing.catalogue.ts'

const graph = await testGraph(products)
await stockCatalogue(graph)

const tomorrow = today(new Date(Date.now() + 86_400_000))
const create = async (input: object) =>
  (await graph.run('mutation ($input: SlaTariffCreateInput!) { slaTariffCreate(input: $input) { slaTariff { id level price { amount } availability isInForce } userErrors { code field } } }', {
    input: { nameZh: '服务保障', level: 'GOLD', price: { amount: '900' }, availability: '99.90', responseMinutes: 20, restoreHours: 4, openingDays: 10, creditPercentPerHour: '3', calendar: 'AROUND_THE_CLOCK', validFrom: tomorrow, ...input },
  }, productManager)).data.slaTariffCreate

test('on a day one price per level holds, the highest level first', async () => {
  const { data } = await graph.run('{ slaTariffs { level name price { amount currency } availability restoreHours calendar isInForce } before: slaTariffs(on: "2022-12-31") { level } }', {}, productManager)
  expect(data.slaTariffs).toEqual([
    { level: 'PLATINUM', name: '白金级服务保障', price: { amount: '2000.00', currency: 'CNY' }, availability: '99.99', restoreHours: 2, calendar: 'AROUND_THE_CLOCK', isInForce: true },
    { level: 'GOLD', name: 'Gold service assurance', price: { amount: '800.00', currency: 'CNY' }, availability: '99.95', restoreHours: 4, calendar: 'AROUND_THE_CLOCK', isInForce: true },
  ])
  expect(data.before).toEqual([])
})

test('a level gets a new price only from the day after the last of the old one', async () => {
  expect((await create({ code: 'SLA-GOLD-2' })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'validFrom'] }])
  const end = await graph.run('mutation ($day: Date!) { slaTariffEnd(id: "slt_gold", input: { validTo: $day }) { slaTariff { validTo } userErrors { code } } }', { day: today() }, productManager)
  expect(end.data.slaTariffEnd).toEqual({ slaTariff: { validTo: today() }, userErrors: [] })
  expect(await create({ code: 'SLA-GOLD-2' })).toMatchObject({ userErrors: [], slaTariff: { level: 'GOLD', price: { amount: '900.00' }, availability: '99.9', isInForce: false } })
  expect((await create({ code: 'SLA-SILVER', level: 'SILVER', availability: '100.5' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'availability'] }])
})
