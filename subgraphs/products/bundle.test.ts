import { testGraph, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { products } from './subgraph.ts'
import { everything, productManager, stockCatalogue } from './testing.catalogue.ts'

const graph = await testGraph(products)
await stockCatalogue(graph)
await graph.customer('cus_a')

const FIELDS = 'productOffering { id status isSellable specification { id } bundle { pricing discountPercent minimumTermMonths components { quantity isOptional offering { code } } monthlyListPrice { amount } monthlyPrice { amount currency } } } userErrors { code field }'
const create = async (code: string, input: object) =>
  (await graph.run(`mutation ($input: BundleCreateInput!) { bundleCreate(input: $input) { ${FIELDS} } }`, { input: { code, nameZh: '产品包', validFrom: '2026-01-01', pricing: 'PERCENT', discountPercent: '15', ...input } }, productManager)).data.bundleCreate
const update = async (id: string, input: object) => (await graph.run(`mutation ($id: ID!, $input: BundleUpdateInput!) { bundleUpdate(id: $id, input: $input) { ${FIELDS} } }`, { id, input }, productManager)).data.bundleUpdate
const step = async (id: string, verb: string, reason?: string) =>
  (await graph.run(`mutation ($id: ID!, $input: ProductOfferingStatusInput!) { productOffering${verb}(id: $id, input: $input) { productOffering { status } userErrors { code message } } }`, { id, input: { reason } }, productManager)).data[`productOffering${verb}`]
const launch = async (id: string) => {
  for (const verb of ['Design', 'Test', 'Activate']) await step(id, verb)
  return step(id, 'Launch')
}
const bank = { components: [{ offeringId: 'off_2m', quantity: 2 }, { offeringId: 'off_tel', quantity: 4 }, { offeringId: 'off_155m', isOptional: true }] }

test('a bundle by percent costs its components less the discount, without the optional ones', async () => {
  const { productOffering, userErrors } = await create('BND-BANK', { ...bank, minimumTermMonths: 24 })
  expect(userErrors).toEqual([])
  expect(productOffering).toMatchObject({
    status: 'IN_STUDY', isSellable: false, specification: null,
    bundle: {
      pricing: 'PERCENT', discountPercent: '15', minimumTermMonths: 24, monthlyListPrice: { amount: '3300.00' }, monthlyPrice: { amount: '2805.00', currency: 'CNY' },
      components: [{ quantity: 1, isOptional: true, offering: { code: 'DDC-155M' } }, { quantity: 2, isOptional: false, offering: { code: 'DDC-2M' } }, { quantity: 4, isOptional: false, offering: { code: 'TEL-BUSINESS' } }],
    },
  })
})

test('a bundle of its own tariff is launched when it has one, and costs that', async () => {
  const { id } = (await create('BND-OWN', { ...bank, pricing: 'OWN_TARIFF', discountPercent: null })).productOffering
  expect((await launch(id)).userErrors).toMatchObject([{ code: 'NO_TARIFF' }])
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  await graph.run('mutation ($id: ID!, $day: Date!) { tariffCreate(offeringId: $id, input: { priceType: RECURRING, price: { amount: "30000" }, period: YEAR, unit: PACKAGE, validFrom: $day }) { userErrors { code } } }', { id, day: today }, productManager)
  expect((await step(id, 'Launch')).productOffering.status).toBe('LAUNCHED')
  const { data } = await graph.run('query ($id: ID!) { productOffering(id: $id) { bundle { monthlyPrice { amount } monthlyListPrice { amount } discountPercent } } }', { id }, productManager)
  expect(data.productOffering.bundle).toEqual({ monthlyPrice: { amount: '2500.00' }, monthlyListPrice: { amount: '3300.00' }, discountPercent: null })
})

test('what is on sale within a bundle is not retired, and what is not on sale is not launched within one', async () => {
  const made = (await create('BND-SALE', { components: [{ offeringId: 'off_tel' }, { offeringId: 'off_10g' }] })).productOffering
  expect((await launch(made.id)).userErrors).toMatchObject([{ code: 'NOT_SELLABLE', message: expect.stringContaining('DDC-10G') }])
  expect((await update(made.id, { components: [{ offeringId: 'off_tel', quantity: 3 }] })).productOffering.bundle.components).toEqual([{ quantity: 3, isOptional: false, offering: { code: 'TEL-BUSINESS' } }])
  expect((await step(made.id, 'Launch')).productOffering.status).toBe('LAUNCHED')
  expect((await step('off_tel', 'Retire', '替换')).userErrors).toMatchObject([{ code: 'IN_LAUNCHED_BUNDLE', message: expect.stringContaining('BND-SALE') }])
  expect((await update(made.id, { components: [{ offeringId: 'off_64k' }] })).userErrors).toEqual([{ code: 'NOT_SELLABLE', field: ['input', 'components', '0', 'offeringId'] }])
})

test('what cannot be a bundle is refused', async () => {
  const inner = (await create('BND-INNER', bank)).productOffering.id
  expect((await create('BAD-1', { components: [] })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'components'] }])
  expect((await create('BAD-2', { components: [{ offeringId: inner }] })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'components', '0', 'offeringId'] }])
  expect((await create('BAD-3', { components: [{ offeringId: 'off_tel' }, { offeringId: 'off_none' }] })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'components', '1', 'offeringId'] }])
  expect((await create('BAD-4', { components: [{ offeringId: 'off_tel' }, { offeringId: 'off_tel' }] })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'components'] }])
  expect((await create('BAD-5', { components: [{ offeringId: 'off_tel', quantity: 0 }] })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'components'] }])
  expect((await create('BAD-6', { ...bank, discountPercent: null })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'discountPercent'] }])
  expect((await create('BAD-7', { ...bank, pricing: 'OWN_TARIFF' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'discountPercent'] }])
  expect((await update('off_tel', { minimumTermMonths: 12 })).userErrors).toEqual([{ code: 'INVALID', field: ['id'] }])
})

test('an enterprise sees bundles on sale with all their components, and a page of them costs few statements', async () => {
  const { data, statements } = await graph.run('{ productOfferings(filter: { isBundle: true }) { nodes { code bundle { components { offering { code tariffs { code } } } monthlyPrice { amount } } } } }', {}, viewers.customer('cus_a', everything))
  expect(data.productOfferings.nodes.map((node: { code: string }) => node.code)).toEqual(['BND-OWN', 'BND-SALE'])
  // the page, components, offerings, tariffs of the bundles and of the components
  expect(statements.length).toBeLessThanOrEqual(6)
})
