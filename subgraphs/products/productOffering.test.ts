import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { products } from './subgraph.ts'
import { everything, productManager, stockCatalogue } from './testing.catalogue.ts'

const graph = await testGraph(products)
await stockCatalogue(graph)
await graph.customer('cus_a')
await graph.customer('cus_group', { classes: '{GROUP}', tier: 'A' })
await graph.customer('cus_far', { unit: units.otherCity, classes: '{GROUP}', tier: 'A_PLUS' })
await graph.setUp(`insert into products.used_products (id, customer_id, offering_id, quantity, status, region_code, opened_at)
  values ('usp_64k', 'cus_a', 'off_64k', 1, 'ACTIVE', '440100', '2016-01-01T00:00:00Z')`)

const codes = async (args: string, viewer = productManager) => {
  const { data, errors } = await graph.run(`{ productOfferings(first: 50${args}) { totalCount nodes { code } } }`, {}, viewer)
  expect(errors).toBeUndefined()
  expect(data.productOfferings.totalCount).toBe(data.productOfferings.nodes.length)
  return data.productOfferings.nodes.map((node: { code: string }) => node.code)
}
const step = async (id: string, verb: string, reason?: string) => {
  const name = `productOffering${verb}`
  return (await graph.run(`mutation ($id: ID!, $input: ProductOfferingStatusInput!) { ${name}(id: $id, input: $input) { productOffering { status statusReason isSellable } userErrors { code field message } } }`, { id, input: { reason } }, productManager)).data[name]
}
const create = async (code: string, more: object = {}) =>
  (await graph.run('mutation ($input: ProductOfferingCreateInput!) { productOfferingCreate(input: $input) { productOffering { id status category { code } } userErrors { code field } } }', { input: { code, nameZh: `产品${code}`, specificationId: 'spc_tel', validFrom: '2026-01-01', ...more } }, productManager)).data.productOfferingCreate

test('staff reads the whole catalogue, an enterprise what is launched and what it uses', async () => {
  expect(await codes('')).toEqual(['DDC-10G', 'DDC-155M', 'DDC-2M', 'DDC-64K', 'TEL-BUSINESS', 'TEL-OLD'])
  expect(await codes('', viewers.customer('cus_a', everything))).toEqual(['DDC-155M', 'DDC-2M', 'DDC-64K', 'TEL-BUSINESS', 'TEL-OLD'])
  expect(await codes('', viewers.customer('cus_group', everything))).toEqual(['DDC-155M', 'DDC-2M', 'TEL-BUSINESS', 'TEL-OLD'])
  const hidden = await graph.run('{ productOffering(id: "off_10g") { code } productOfferingByCode(code: "DDC-10G") { id } tariff(id: "trf_64k") { code } _entities(representations: [{ __typename: "ProductOffering", id: "off_10g" }]) { ... on ProductOffering { code } } }', {}, viewers.customer('cus_group', everything))
  expect(hidden.data).toEqual({ productOffering: null, productOfferingByCode: null, tariff: null, _entities: [null] })
})

test('filters combine: branch with all below it, rate, saleability, and whom it is meant for', async () => {
  expect(await codes(', filter: { categoryId: "cat_line" }')).toEqual(['DDC-10G', 'DDC-155M', 'DDC-2M', 'DDC-64K'])
  expect(await codes(', filter: { categoryId: "cat_line", minimumRate: "2", maximumRate: "155" }')).toEqual(['DDC-155M', 'DDC-2M'])
  expect(await codes(', filter: { isSellable: true }')).toEqual(['DDC-155M', 'DDC-2M', 'TEL-BUSINESS'])
  expect(await codes(', filter: { isSellable: false, status: [LAUNCHED] }')).toEqual(['TEL-OLD'])
  expect(await codes(', filter: { isSellable: true, meantFor: "cus_group" }')).toEqual(['DDC-155M', 'DDC-2M', 'TEL-BUSINESS'])
  expect(await codes(', filter: { isSellable: true, meantFor: "cus_a" }')).toEqual(['DDC-2M', 'TEL-BUSINESS'])
  expect(await codes(', filter: { meantFor: "cus_far" }', viewers.employee(units.city, everything))).toEqual([])
  expect(await codes(', search: "电路 2m"')).toEqual(['DDC-2M'])
  expect(await codes(', search: "TELEPHONE", filter: { specificationId: "spc_tel" }')).toEqual(['TEL-BUSINESS', 'TEL-OLD'])
})

test('pages follow each other without gap or repeat', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const { data }: { data: any } = await graph.run('query ($after: String) { productOfferings(first: 2, after: $after, filter: { status: [LAUNCHED, RETIRED] }) { nodes { code } pageInfo { hasNextPage endCursor } } }', { after }, productManager)
    seen.push(...data.productOfferings.nodes.map((node: { code: string }) => node.code))
    after = data.productOfferings.pageInfo.hasNextPage ? data.productOfferings.pageInfo.endCursor : null
  } while (after)
  expect(seen).toEqual(['DDC-155M', 'DDC-2M', 'DDC-64K', 'TEL-BUSINESS', 'TEL-OLD'])
})

test('an offering lives its life: designed, tested, launched with a price, retired with a reason, discontinued', async () => {
  const { id, status, category } = (await create('NEW-TEL')).productOffering
  expect([status, category]).toEqual(['IN_STUDY', { code: 'VOICE' }])
  expect((await step(id, 'Launch')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE', message: expect.stringContaining('ACTIVE') }])
  expect((await step(id, 'Design')).productOffering.status).toBe('IN_DESIGN')
  expect((await step(id, 'Test')).productOffering.status).toBe('IN_TEST')
  expect((await step(id, 'Reject')).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect((await step(id, 'Reject', '时延不达标')).productOffering).toMatchObject({ status: 'REJECTED', statusReason: '时延不达标' })
  for (const verb of ['Design', 'Test', 'Activate']) expect((await step(id, verb)).userErrors).toEqual([])
  expect((await step(id, 'Launch')).userErrors).toMatchObject([{ code: 'NO_TARIFF', field: ['id'] }])
  await graph.run('mutation ($id: ID!) { tariffCreate(offeringId: $id, input: { priceType: RECURRING, price: { amount: "30" }, period: MONTH, unit: LINE, validFrom: "2099-01-01" }) { userErrors { code } } }', { id }, productManager)
  expect((await step(id, 'Launch')).productOffering).toEqual({ status: 'LAUNCHED', statusReason: null, isSellable: true })
  expect((await step(id, 'Retire', '由新品替代')).productOffering).toMatchObject({ status: 'RETIRED', isSellable: false })
  expect((await step(id, 'Discontinue')).productOffering.status).toBe('OBSOLETE')
  const late = await graph.run('mutation ($id: ID!) { productOfferingUpdate(id: $id, input: { nameZh: "改名" }) { userErrors { code } } }', { id }, productManager)
  expect(late.data.productOfferingUpdate.userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE' }])
  const moves = (await graph.events()).filter((event: { entityId: string; type: string }) => event.entityId === id && event.type === 'ProductOfferingStateChanged')
  expect(moves.map((event: { data: { to: string } }) => event.data.to)).toEqual(['IN_DESIGN', 'IN_TEST', 'REJECTED', 'IN_DESIGN', 'IN_TEST', 'ACTIVE', 'LAUNCHED', 'RETIRED', 'OBSOLETE'])
})

test('what a customer still uses is not discontinued, even by somebody who does not see the customer', async () => {
  const blind = viewers.stranger(everything)
  const { data } = await graph.run('mutation { productOfferingDiscontinue(id: "off_64k", input: {}) { productOffering { status } userErrors { code } } }', {}, blind)
  expect(data.productOfferingDiscontinue).toEqual({ productOffering: null, userErrors: [{ code: 'STILL_IN_USE' }] })
})

test('changes leave out what is not named, empty what is null, and refuse an older version', async () => {
  const { id } = (await create('CHANGE-ME', { descriptionZh: '介绍', rate: '10' })).productOffering
  const update = async (input: object, expectedVersion?: number) =>
    (await graph.run('mutation ($id: ID!, $input: ProductOfferingUpdateInput!, $expectedVersion: Int) { productOfferingUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) { productOffering { description rate validTo audienceTiers version } userErrors { code field } } }', { id, input, expectedVersion }, productManager)).data.productOfferingUpdate
  expect(await update({ rate: null, audienceTiers: ['A'] }, 1)).toEqual({ productOffering: { description: '介绍', rate: null, validTo: null, audienceTiers: ['A'], version: 2 }, userErrors: [] })
  expect((await update({ rate: '5' }, 1)).userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect((await update({ validTo: '2025-12-31' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'validTo'] }])
  expect((await update({ nameZh: null })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'nameZh'] }])
  expect((await create('CHANGE-ME')).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'code'] }])
  expect((await create('NO-SPEC', { specificationId: 'spc_none' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'specificationId'] }])
})

test('the tariffs for a customer are those of its class and of the province of installation', async () => {
  const prices = async (customerId: string, regionCode?: string, viewer = productManager) =>
    (await graph.run('query ($c: ID!, $r: String) { productOffering(id: "off_2m") { tariffsFor(customerId: $c, regionCode: $r) { code } } }', { c: customerId, r: regionCode }, viewer)).data.productOffering.tariffsFor.map((each: { code: string }) => each.code)
  expect(await prices('cus_a', '440100')).toEqual(['DDC-2M/T1', 'DDC-2M/T3'])
  expect(await prices('cus_a', '510100')).toEqual(['DDC-2M/T1', 'DDC-2M/T5'])
  expect(await prices('cus_group', '510100')).toEqual(['DDC-2M/T1', 'DDC-2M/T4'])
  expect(await prices('cus_far', '510100', viewers.employee(units.city, everything))).toEqual([])
})
