import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { products } from './subgraph.ts'
import { everything, productManager, stockCatalogue } from './testing.catalogue.ts'

const graph = await testGraph(products)
await stockCatalogue(graph)
await graph.customer('cus_hq', { classes: '{GROUP}', tier: 'A' })
await graph.customer('cus_b1', { parent: 'cus_hq' })
await graph.customer('cus_b2', { parent: 'cus_hq', unit: units.otherCity })
await graph.customer('cus_far', { unit: units.otherCity })
await graph.customer('cus_closed', { status: 'CLOSED' })
await graph.setUp(`
  insert into products.product_offerings (id, code, name_zh, status, valid_from, is_bundle, bundle_pricing, bundle_percent, minimum_term_months) values
    ('off_bank', 'BND-BANK', '银行网点包', 'LAUNCHED', '2020-01-01', true, 'PERCENT', 15, 24), ('off_flat', 'BND-FLAT', '一口价包', 'LAUNCHED', '2020-01-01', true, 'OWN_TARIFF', null, 0);
  insert into products.bundle_components (bundle_id, offering_id, quantity, is_optional) values
    ('off_bank', 'off_2m', 2, false), ('off_bank', 'off_tel', 4, false), ('off_bank', 'off_155m', 1, true), ('off_flat', 'off_tel', 10, false);
  insert into products.tariffs (id, code, offering_id, price_type, price, period, unit, valid_from) values ('trf_flat', 'BND-FLAT/T1', 'off_flat', 'RECURRING', 200.00, 'MONTH', 'PACKAGE', '2020-01-01')`)

const manager = viewers.employee(units.city, everything)
const FIELDS = `id status quantity rate regionCode openedAt termEndsOn version price { amount } priceType period unit tariff { code } discount { kind percent amount { amount } plan { code } }
  monthlyListPrice { amount } monthlyPrice { amount } slaTariff { level } slaMonthlyPrice { amount } characteristics { code name value unit }
  components { id status quantity rate offering { code } tariff { code } discount { percent plan { code } } monthlyPrice { amount } package { id } }`
const create = async (input: object, customerId = 'cus_b1', viewer = manager) => {
  const { data, errors } = await graph.run(`mutation ($id: ID!, $input: UsedProductCreateInput!) { usedProductCreate(customerId: $id, input: $input) { usedProduct { ${FIELDS} } userErrors { code field message } } }`, { id: customerId, input: { offeringId: 'off_2m', regionCode: '440100', ...input } }, viewer)
  expect(errors).toBeUndefined()
  return data.usedProductCreate
}
const step = async (id: string, verb: string, input: object = {}, viewer = manager) => {
  const type = verb === 'Activate' ? 'UsedProductActivateInput' : 'UsedProductStatusInput'
  return (await graph.run(`mutation ($id: ID!, $input: ${type}!) { usedProduct${verb}(id: $id, input: $input) { usedProduct { status statusReason openedAt terminatedAt components { status } } userErrors { code field message } } }`, { id, input }, viewer)).data[`usedProduct${verb}`]
}
const change = async (id: string, input: object, expectedVersion?: number) =>
  (await graph.run(`mutation ($id: ID!, $input: UsedProductChangeInput!, $v: Int) { usedProductChange(id: $id, input: $input, expectedVersion: $v) { usedProduct { ${FIELDS} installAddress } userErrors { code field message } } }`, { id, input, v: expectedVersion }, manager)).data.usedProductChange
const refusals = async (input: object, customerId?: string) => (await create(input, customerId)).userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.join('.')])

test('nobody grants a plan that takes off more than the own limit for this customer', async () => {
  const bound = (value: string, tier: string | null = null) => ({ measure: 'MAX_DISCOUNT_PERCENT', value, currency: null, customerClass: null, tier })
  const limited = (...bounds: ReturnType<typeof bound>[]) => ({ ...manager, limits: [{ permission: 'usedProduct.create', bounds }] })
  const grant = async (input: object, viewer: typeof manager, customerId = 'cus_hq') => (await create(input, customerId, viewer)).userErrors
  const circuit = { discountPlanId: 'dsc_circuit', termMonths: 24 }
  expect(await grant(circuit, limited(bound('12.00')))).toEqual([])
  expect(await grant(circuit, limited(bound('11.99')))).toEqual([{ code: 'LIMIT_EXCEEDED', field: ['input', 'discountPlanId'], message: expect.stringMatching(/up to 11.99 %.*City manager/) }])
  expect(await grant(circuit, limited(bound('50.00'), bound('5.00', 'A')))).toMatchObject([{ code: 'LIMIT_EXCEEDED' }])
  expect(await grant({ offeringId: 'off_155m', discountPlanId: 'dsc_group', termMonths: 12 }, limited(bound('0.00')))).toMatchObject([{ code: 'LIMIT_EXCEEDED' }])
  expect(await grant({}, limited(bound('0.00')))).toEqual([])
})

test('price and discount are copied when the product is recorded, and stay when the tariff ends', async () => {
  const { usedProduct, userErrors } = await create({ quantity: '3', discountPlanId: 'dsc_circuit', termMonths: 24, slaTariffId: 'slt_gold', characteristics: [{ code: 'lengthKm', value: '2.5' }, { code: 'interface', value: 'E1' }] })
  expect(userErrors).toEqual([])
  const agreed = {
    price: { amount: '1600.00' }, priceType: 'RECURRING', period: 'MONTH', unit: 'CIRCUIT', tariff: { code: 'DDC-2M/T3' },
    discount: { kind: 'PERCENT', percent: '12', amount: null, plan: { code: 'D-CIRCUIT' } }, monthlyListPrice: { amount: '4800.00' }, monthlyPrice: { amount: '4224.00' }, slaMonthlyPrice: { amount: '2400.00' },
  }
  expect(usedProduct).toMatchObject({
    status: 'CREATED', quantity: '3', rate: '2', openedAt: null, termEndsOn: null, ...agreed, slaTariff: { level: 'GOLD' }, components: [],
    characteristics: [{ code: 'interface', name: 'Interface', value: 'E1', unit: null }, { code: 'lengthKm', name: 'Length', value: '2.5', unit: 'km' }],
  })
  const end = await graph.run('mutation { tariffWithdraw(id: "trf_2m_group") { userErrors { code } } discountPlanEnd(id: "dsc_circuit", input: { validTo: "2099-01-01" }) { userErrors { code } } }', {}, productManager)
  expect(end.data.discountPlanEnd.userErrors).toEqual([])
  const { data } = await graph.run(`query ($id: ID!) { usedProduct(id: $id) { ${FIELDS} customer { id } } }`, { id: usedProduct.id }, manager)
  expect(data.usedProduct).toMatchObject({ ...agreed, customer: { id: 'cus_b1' } })
  expect(await graph.events()).toContainEqual(expect.objectContaining({ type: 'UsedProductCreated', entityId: usedProduct.id, customerId: 'cus_b1', actor: manager.actorId }))
})

test('class and province of installation decide the tariff, unless one is named that applies', async () => {
  const tariff = async (input: object, customerId?: string) => (await create(input, customerId)).usedProduct.tariff.code
  expect(await tariff({})).toBe('DDC-2M/T3')
  expect(await tariff({ regionCode: '510100' })).toBe('DDC-2M/T5')
  expect(await tariff({ regionCode: '510100' }, 'cus_hq')).toBe('DDC-2M/T4')
  expect(await tariff({ tariffId: 'trf_2m_once' })).toBe('DDC-2M/T1')
  expect(await refusals({ tariffId: 'trf_2m_group' })).toEqual([['NOT_ELIGIBLE', 'input.tariffId']])
  expect(await refusals({ tariffId: 'trf_2m_old' })).toEqual([['NOT_FOUND', 'input.tariffId']])
  expect(await refusals({ tariffId: 'trf_tel' })).toEqual([['NOT_FOUND', 'input.tariffId']])
})

test('a fixed discount is taken off every piece; a yearly price is spread over its months', async () => {
  const { usedProduct } = await create({ offeringId: 'off_155m', quantity: '2', discountPlanId: 'dsc_group', termMonths: 12 }, 'cus_hq')
  expect(usedProduct).toMatchObject({ price: { amount: '201600.00' }, period: 'YEAR', monthlyListPrice: { amount: '33600.00' }, monthlyPrice: { amount: '33000.00' }, discount: { kind: 'FIXED', amount: { amount: '300.00' } } })
})

test('what may not be sold, or not to this customer, is refused with the reason', async () => {
  expect(await refusals({ offeringId: 'off_10g' })).toEqual([['NOT_SELLABLE', 'input.offeringId']])
  expect(await refusals({ offeringId: 'off_old' })).toEqual([['NOT_SELLABLE', 'input.offeringId']])
  expect(await refusals({ offeringId: 'off_155m' })).toEqual([['NOT_ELIGIBLE', 'input.offeringId']])
  expect(await refusals({ discountPlanId: 'dsc_group', termMonths: 12 })).toEqual([['NOT_ELIGIBLE', 'input.discountPlanId']])
  expect(await refusals({ discountPlanId: 'dsc_over' })).toEqual([['NOT_ELIGIBLE', 'input.discountPlanId']])
  expect(await refusals({ offeringId: 'off_tel', discountPlanId: 'dsc_circuit', termMonths: 24 })).toEqual([['NOT_ELIGIBLE', 'input.discountPlanId']])
  expect(await refusals({ discountPlanId: 'dsc_circuit', termMonths: 23 })).toEqual([['NOT_ELIGIBLE', 'input.termMonths']])
  expect(await refusals({ rate: '4' })).toEqual([['INVALID', 'input.rate']])
  expect(await refusals({ quantity: '0' })).toEqual([['INVALID', 'input.quantity']])
  expect(await refusals({ regionCode: '44' })).toEqual([['INVALID', 'input.regionCode']])
  expect(await refusals({ characteristics: [{ code: 'interface', value: 'RJ45' }] })).toEqual([['INVALID', 'input.characteristics.0']])
  expect(await refusals({ slaTariffId: 'slt_none' })).toEqual([['NOT_FOUND', 'input.slaTariffId']])
  expect(await refusals({}, 'cus_closed')).toEqual([['NOT_ALLOWED_IN_STATE', 'customerId']])
  expect(await refusals({}, 'cus_far')).toEqual([['NOT_FOUND', 'customerId']])
})

test('an offering with prices for several units asks which one; one without asks for a tariff first', async () => {
  await graph.setUp(`insert into products.product_offerings (id, code, name_zh, category_id, specification_id, status, valid_from) values
    ('off_two', 'TWO-UNITS', '两种单位', 'cat_voice', 'spc_tel', 'LAUNCHED', '2020-01-01'), ('off_none', 'NO-PRICE', '无价', 'cat_voice', 'spc_tel', 'LAUNCHED', '2020-01-01');
    insert into products.tariffs (id, code, offering_id, price_type, price, unit, valid_from) values ('trf_m', 'TWO/1', 'off_two', 'USAGE', 0.10, 'MINUTE', '2020-01-01'), ('trf_g', 'TWO/2', 'off_two', 'USAGE', 3.00, 'GB', '2020-01-01')`)
  expect(await refusals({ offeringId: 'off_two' })).toEqual([['REQUIRED', 'input.tariffId']])
  expect(await refusals({ offeringId: 'off_none' })).toEqual([['NO_TARIFF', 'input.offeringId']])
  expect((await create({ offeringId: 'off_two', tariffId: 'trf_g' })).usedProduct).toMatchObject({ priceType: 'USAGE', price: { amount: '3.00' }, monthlyListPrice: null, monthlyPrice: null })
})

test('a package priced by percent records its components with their prices and the discount of the package', async () => {
  const { usedProduct, userErrors } = await create({ offeringId: 'off_bank', quantity: '2', termMonths: 24 })
  expect(userErrors).toEqual([])
  expect(usedProduct).toMatchObject({ tariff: null, price: null, monthlyPrice: null, discount: null })
  expect(usedProduct.components).toMatchObject([
    { quantity: '4', rate: '2', offering: { code: 'DDC-2M' }, tariff: { code: 'DDC-2M/T3' }, discount: { percent: '15', plan: null }, monthlyPrice: { amount: '5440.00' }, package: { id: usedProduct.id } },
    { quantity: '8', rate: null, offering: { code: 'TEL-BUSINESS' }, tariff: { code: 'TEL-BUSINESS/T1' }, discount: { percent: '15' }, monthlyPrice: { amount: '170.00' } },
  ])
  const more = await create({ offeringId: 'off_bank', termMonths: 24, optionalOfferingIds: ['off_155m'] })
  expect(more.usedProduct.components.map((each: { offering: { code: string } }) => each.offering.code)).toEqual(['DDC-155M', 'DDC-2M', 'TEL-BUSINESS'])
  expect(await refusals({ offeringId: 'off_bank', termMonths: 12 })).toEqual([['NOT_ELIGIBLE', 'input.termMonths']])
  expect(await refusals({ offeringId: 'off_bank', termMonths: 24, optionalOfferingIds: ['off_tel'] })).toEqual([['NOT_FOUND', 'input.optionalOfferingIds.0']])
  expect(await refusals({ offeringId: 'off_bank', termMonths: 24, discountPlanId: 'dsc_all' })).toEqual([['NOT_ELIGIBLE', 'input.discountPlanId']])
  expect(await refusals({ offeringId: 'off_bank', termMonths: 24, quantity: '1.5' })).toEqual([['INVALID', 'input.quantity']])
})

test('a package with a tariff of its own costs that, and its components nothing more', async () => {
  const { usedProduct } = await create({ offeringId: 'off_flat', quantity: '3' })
  expect(usedProduct).toMatchObject({ tariff: { code: 'BND-FLAT/T1' }, monthlyPrice: { amount: '600.00' }, components: [{ quantity: '30', tariff: null, discount: null, monthlyPrice: null }] })
})

test('a used product lives its life; a withdrawn termination leaves it active', async () => {
  const { id } = (await create({ characteristics: [{ code: 'interface', value: 'E1' }], termMonths: 12 })).usedProduct
  expect((await step(id, 'Suspend', { reason: '欠费' })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE', message: expect.stringContaining('ACTIVE') }])
  expect((await step(id, 'RequestActivation')).usedProduct.status).toBe('PENDING_ACTIVE')
  expect((await step(id, 'Activate', { openedAt: '2099-01-01T00:00:00Z' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'openedAt'] }])
  expect((await step(id, 'Activate', { openedAt: '2026-03-15T10:00:00+08:00' })).usedProduct).toMatchObject({ status: 'ACTIVE', openedAt: '2026-03-15T02:00:00Z' })
  const { data } = await graph.run('query ($id: ID!) { usedProduct(id: $id) { termEndsOn } }', { id }, manager)
  expect(data.usedProduct.termEndsOn).toBe('2027-03-14')
  expect((await step(id, 'Suspend')).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect((await step(id, 'Suspend', { reason: '欠费' })).usedProduct).toMatchObject({ status: 'SUSPENDED', statusReason: '欠费' })
  expect((await step(id, 'Resume')).usedProduct.status).toBe('ACTIVE')
  expect((await step(id, 'RequestTermination', { reason: '搬迁' })).usedProduct.status).toBe('PENDING_TERMINATE')
  expect((await change(id, { quantity: '2' })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE' }])
  expect((await step(id, 'WithdrawTermination')).usedProduct).toMatchObject({ status: 'ACTIVE', openedAt: '2026-03-15T02:00:00Z' })
  const ended = (await step(id, 'Terminate', { reason: '合同到期' })).usedProduct
  expect([ended.status, ended.terminatedAt]).toEqual(['TERMINATED', expect.stringMatching(/Z$/)])
  expect((await step(id, 'Resume')).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
  const moves = (await graph.events()).filter((event: { entityId: string; type: string }) => event.entityId === id && event.type === 'UsedProductStateChanged')
  expect(moves.map((event: { data: { to: string } }) => event.data.to)).toEqual(['PENDING_ACTIVE', 'ACTIVE', 'SUSPENDED', 'ACTIVE', 'PENDING_TERMINATE', 'ACTIVE', 'TERMINATED'])
})

test('before it is opened it may be cancelled or aborted, each with a reason', async () => {
  const { id } = (await create({})).usedProduct
  expect((await step(id, 'Abort', { reason: '无资源' })).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
  expect((await step(id, 'Cancel', { reason: '客户撤单' })).usedProduct).toMatchObject({ status: 'CANCELLED', openedAt: null })
  const other = (await create({})).usedProduct.id
  await step(other, 'RequestActivation')
  expect((await step(other, 'Abort', { reason: '无资源' })).usedProduct.status).toBe('ABORTED')
})

test('nothing is opened before its required characteristics are said, not even within a package', async () => {
  const { id, components } = (await create({ offeringId: 'off_bank', termMonths: 24 })).usedProduct
  expect((await step(id, 'Activate')).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['id'], message: expect.stringContaining('DDC-2M cannot be opened without: Interface') }])
  expect((await change(components[0].id, { characteristics: [{ code: 'interface', value: 'FE' }] })).userErrors).toEqual([])
  expect((await step(id, 'Activate')).usedProduct).toMatchObject({ status: 'ACTIVE', components: [{ status: 'ACTIVE' }, { status: 'ACTIVE' }] })
  expect((await step(components[1].id, 'Suspend', { reason: '装修' })).usedProduct.status).toBe('SUSPENDED')
  expect((await step(id, 'RequestTermination', { reason: '撤点' })).usedProduct).toMatchObject({ status: 'PENDING_TERMINATE', components: [{ status: 'PENDING_TERMINATE' }, { status: 'SUSPENDED' }] })
  expect((await step(id, 'Terminate', { reason: '撤点' })).usedProduct).toMatchObject({ status: 'TERMINATED', components: [{ status: 'TERMINATED' }, { status: 'TERMINATED' }] })
})

test('rate, place, quantity, service level and characteristics change, and the price follows the quantity', async () => {
  const { id } = (await create({ discountPlanId: 'dsc_all', characteristics: [{ code: 'interface', value: 'E1' }, { code: 'lengthKm', value: '3' }] })).usedProduct
  const changed = await change(id, { quantity: '2.50', installAddress: '天河路1号', rate: '1', regionCode: '440300', slaTariffId: 'slt_gold', characteristics: [{ code: 'lengthKm', value: null }] }, 1)
  expect(changed.userErrors).toEqual([])
  expect(changed.usedProduct).toMatchObject({
    quantity: '2.5', installAddress: '天河路1号', rate: '1', regionCode: '440300', version: 2, price: { amount: '1600.00' }, monthlyPrice: { amount: '3800.00' },
    slaMonthlyPrice: { amount: '2000.00' }, characteristics: [{ code: 'interface' }],
  })
  expect((await change(id, { slaTariffId: null, installAddress: null })).usedProduct).toMatchObject({ slaTariff: null, slaMonthlyPrice: null, installAddress: null, quantity: '2.5' })
  expect(await change(id, { rate: '1' }, 1)).toMatchObject({ usedProduct: { version: 3 }, userErrors: [{ code: 'STALE' }] })
  expect((await change(id, { rate: '3' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'rate'] }])
  expect((await change(id, { quantity: '1.0005' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'quantity'] }])
  const pack = (await create({ offeringId: 'off_flat' })).usedProduct.id
  expect((await change(pack, { quantity: '2' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'quantity'] }])
})

test('whoever does not see the customer sees and changes nothing of what it uses', async () => {
  const { id } = (await create({}, 'cus_far', productManager)).usedProduct
  const seen = await graph.run('query ($id: ID!) { usedProduct(id: $id) { id } usedProducts(customerId: "cus_far") { totalCount nodes { id } } entities: _entities(representations: [{ __typename: "UsedProduct", id: $id }, { __typename: "Customer", id: "cus_far" }]) { ... on UsedProduct { id } ... on Customer { usedProductCount(status: [CREATED]) usedProducts { totalCount nodes { id } } productSummary { count } } } }', { id }, manager)
  expect(seen.data).toEqual({ usedProduct: null, usedProducts: { totalCount: 0, nodes: [] }, entities: [null, { usedProductCount: 0, usedProducts: { totalCount: 0, nodes: [] }, productSummary: [] }] })
  expect((await step(id, 'Cancel', { reason: '试探' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }])
  expect((await change(id, { quantity: '2' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }])
})

test('whoever may only read used products sees what they are and cost, not the catalogue behind them', async () => {
  const { id } = (await create({})).usedProduct
  const reader = { ...manager, permissions: ['usedProduct.read'] }
  const { data, errors } = await graph.run('query ($id: ID!) { usedProduct(id: $id) { offering { name category { name offerings { nodes { code } } } tariffs { code } } tariff { code } } }', { id }, reader)
  expect(data.usedProduct).toEqual({ offering: { name: 'Domestic circuit 2 Mbps', category: { name: 'Domestic circuits', offerings: null }, tariffs: null }, tariff: { code: 'DDC-2M/T3' } })
  expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN'])
})

// ── lists and summaries, over rows of their own ──────────────────────────────────────────────────────────────────

await graph.customer('cus_s', { unit: units.province })
await graph.customer('cus_s1', { unit: units.province, parent: 'cus_s' })
await graph.customer('cus_s2', { unit: units.otherProvince, parent: 'cus_s' })
const uses = (id: string, customer: string, offering: string, region: string, status = 'ACTIVE', quantity = '1') =>
  `('${id}', '${customer}', '${offering}', ${quantity}, '${status}', '${region}', ${status === 'CREATED' ? 'null' : "'2025-01-01T00:00:00Z'"})`
await graph.setUp(`insert into products.used_products (id, customer_id, offering_id, quantity, status, region_code, opened_at) values ${[
  uses('usp_s01', 'cus_s', 'off_2m', '440100'), uses('usp_s02', 'cus_s', 'off_2m', '440100'), uses('usp_s03', 'cus_s', 'off_2m', '440300', 'SUSPENDED', '2.5'),
  uses('usp_s04', 'cus_s', 'off_tel', '440100', 'ACTIVE', '30'), uses('usp_s05', 'cus_s', 'off_tel', '440100', 'CREATED'), uses('usp_s06', 'cus_s1', 'off_2m', '440300'), uses('usp_s07', 'cus_s2', 'off_tel', '510100'),
].join(', ')}`)
const province = viewers.employee(units.province, everything, { keys: [`unit:${units.province}`, 'employee:nobody'] })
const headquarters = viewers.customer('cus_s', everything)

test('a customer shows how much it uses of each product in each city, with its branches when asked', async () => {
  const query = 'query ($branches: Boolean!) { entities: _entities(representations: [{ __typename: "Customer", id: "cus_s" }]) { ... on Customer { usedProductCount(includeBranches: $branches) productSummary(includeBranches: $branches) { offering { code } count quantity regions { regionCode count quantity } } } } }'
  const own = await graph.run(query, { branches: false }, headquarters)
  expect(own.data.entities[0]).toEqual({
    usedProductCount: 4,
    productSummary: [
      { offering: { code: 'DDC-2M' }, count: 3, quantity: '4.5', regions: [{ regionCode: '440100', count: 2, quantity: '2' }, { regionCode: '440300', count: 1, quantity: '2.5' }] },
      { offering: { code: 'TEL-BUSINESS' }, count: 1, quantity: '30', regions: [{ regionCode: '440100', count: 1, quantity: '30' }] },
    ],
  })
  expect(own.statements).toHaveLength(3)
  const tree = (await graph.run(query, { branches: true }, headquarters)).data.entities[0]
  expect([tree.usedProductCount, tree.productSummary.map((each: { count: number }) => each.count)]).toEqual([6, [4, 2]])
  const partly = (await graph.run(query, { branches: true }, province)).data.entities[0]
  expect([partly.usedProductCount, partly.productSummary.map((each: { count: number }) => each.count)]).toEqual([5, [4, 1]])
})

test('a customer’s list filters and pages, newest first', async () => {
  const list = async (args: string) => (await graph.run(`{ entities: _entities(representations: [{ __typename: "Customer", id: "cus_s" }]) { ... on Customer { usedProducts${args} { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`, {}, headquarters)).data.entities[0].usedProducts
  const ids = async (args: string) => (await list(args)).nodes.map((node: { id: string }) => node.id)
  expect(await ids('')).toEqual(['usp_s05', 'usp_s04', 'usp_s03', 'usp_s02', 'usp_s01'])
  expect(await ids('(filter: { status: [ACTIVE, SUSPENDED], offeringId: ["off_2m"] })')).toEqual(['usp_s03', 'usp_s02', 'usp_s01'])
  expect(await ids('(filter: { categoryId: "cat_line", regionCode: ["440100"] })')).toEqual(['usp_s02', 'usp_s01'])
  const first = await list('(first: 3)')
  expect([first.totalCount, first.nodes.length, first.pageInfo.hasNextPage]).toEqual([5, 3, true])
  expect(await ids(`(first: 3, after: "${first.pageInfo.endCursor}")`)).toEqual(['usp_s02', 'usp_s01'])
})

test('the list over all customers pages without gap or repeat, however it is narrowed', async () => {
  const expected = async (where: string) => (await graph.setUp(`select id from products.used_products where customer_id in ('cus_s', 'cus_s1') and ${where} order by customer_id desc, id desc`)).map((row: { id: string }) => row.id)
  const only = viewers.partner('par_1', everything)
  await graph.setUp(`insert into access.grants (source, source_id, key, customer_id, with_branches, starts_at) values
    ('share', 'a', 'partner:par_1', 'cus_s', false, '2020-01-01'), ('share', 'b', 'partner:par_1', 'cus_s', false, '2021-01-01'), ('share', 'c', 'partner:par_1', 'cus_s1', false, '2020-01-01')`)
  for (const [args, where] of [['', 'true'], [', filter: { status: [ACTIVE] }', "status = 'ACTIVE'"], [', filter: { offeringId: ["off_2m"] }', "offering_id = 'off_2m'"], [', filter: { regionCode: ["440300"] }', "region_code = '440300'"], [', customerId: "cus_s", includeBranches: true', 'true']] as const) {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { data, errors }: { data: any; errors?: unknown } = await graph.run(`query ($after: String) { usedProducts(first: 2, after: $after${args}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`, { after }, only)
      expect(errors).toBeUndefined()
      seen.push(...data.usedProducts.nodes.map((node: { id: string }) => node.id))
      after = data.usedProducts.pageInfo.hasNextPage ? data.usedProducts.pageInfo.endCursor : null
      if (!after) expect(data.usedProducts.totalCount, args).toBe(seen.length)
    } while (after)
    expect(seen, args).toEqual(await expected(where))
  }
})

test('the products of many customers, with offering, category, tariff, discount and components, cost one statement per list', async () => {
  const query = `query ($of: [_Any!]!) { entities: _entities(representations: $of) { ... on Customer { usedProductCount usedProducts(first: 10) { totalCount nodes { id offering { name category { name parent { name } } specification { name } } tariff { code offering { code } }
    discount { percent plan { name categories { name } } } slaTariff { name } monthlyPrice { amount } characteristics { name value } components { offering { name } } package { id } } } productSummary { count offering { name } } } } }`
  const of = ['cus_hq', 'cus_b1', 'cus_b2', 'cus_far', 'cus_s', 'cus_s1', 'cus_s2'].map((id) => ({ __typename: 'Customer', id }))
  const { data, statements } = await graph.run(query, { of }, productManager)
  expect(data.entities.flatMap((customer: { usedProducts: { nodes: unknown[] } }) => customer.usedProducts.nodes).length).toBeGreaterThanOrEqual(20)
  // two lists, two counts, and one each for offering, specification, characteristics, category, parent, tariff, plan, its branches, service level, package, components; offerings of tariffs, summaries and components may come in waves
  expect(statements.length).toBeLessThanOrEqual(18)
})
