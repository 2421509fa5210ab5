import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { sales as policy } from '@panorama/policy/sales'
import { sales } from './subgraph.ts'

const graph = await testGraph(sales)
const everything = codesOf(policy)
const seller = viewers.employee(units.city, everything, { actorId: 'emp_seller' })
await graph.customer('cus_bank')
await graph.customer('cus_far', { unit: units.otherCity })

const deals = {
  opportunity: async (customer = 'cus_bank') => (await graph.run('mutation ($c: ID!) { opportunityCreate(customerId: $c, input: { name: "专线需求", kind: CIRCUIT_RENTAL, source: VISIT, ownerId: "emp_seller" }) { opportunity { id } } }', { c: customer }, seller)).data.opportunityCreate.opportunity.id as string,
  quote: async (customer = 'cus_bank') => (await graph.run('mutation ($c: ID!) { quoteCreate(customerId: $c, input: { name: "专线报价", validUntil: "2099-01-01", lines: [{ description: "专线", charge: MONTHLY, unitPrice: "100" }] }) { quote { id } } }', { c: customer }, seller)).data.quoteCreate.quote.id as string,
  contract: async (customer = 'cus_bank') => (await graph.run('mutation ($c: ID!) { contractCreate(customerId: $c, input: { name: "专线合同", type: LEASE, partyA: "甲方公司", partyB: "乙方公司", validFrom: "2026-01-01" }) { contract { id } } }', { c: customer }, seller)).data.contractCreate.contract.id as string,
}
type Kind = keyof typeof deals
const kinds = Object.keys(deals) as Kind[]
const assign = async (kind: Kind, id: string, ownerId: string, more = '', viewer = seller) =>
  (await graph.run(`mutation { ${kind}Assign(id: "${id}", input: { ownerId: "${ownerId}" }${more}) { ${kind} { owner { id } version } userErrors { code field } } }`, {}, viewer)).data[`${kind}Assign`]
const owned = async (employee: string, field: string, viewer = seller) =>
  (await graph.run(`{ _entities(representations: [{ __typename: "Employee", id: "${employee}" }]) { ... on Employee { ${field}(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } } } }`, {}, viewer)).data._entities[0][field]
const list = (kind: Kind) => ({ opportunity: 'ownedOpportunities', quote: 'ownedQuotes', contract: 'ownedContracts' })[kind]

test.each(kinds)('%s: whoever prepared it answers for it until it is given to somebody else, and every change is kept', async (kind) => {
  const id = await deals[kind]()
  const read = async () => (await graph.run(`query ($id: ID!) { ${kind}(id: $id) { owner { id } ownerHistory { from { id } to { id } reason actor { id } } version } }`, { id }, seller)).data[kind]
  const first = await read()
  expect(first).toMatchObject({ owner: { id: 'emp_seller' }, ownerHistory: [] })
  expect(await assign(kind, id, 'emp_new', `, expectedVersion: ${first.version}, idempotencyKey: "give ${kind}"`)).toEqual({ [kind]: { owner: { id: 'emp_new' }, version: first.version + 1 }, userErrors: [] })
  expect((await assign(kind, id, 'emp_new', `, expectedVersion: ${first.version}, idempotencyKey: "give ${kind}"`)).userErrors).toEqual([])
  expect((await assign(kind, id, 'emp_third', `, expectedVersion: ${first.version}`)).userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect((await assign(kind, id, 'nobody')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'ownerId'] }])
  await assign(kind, id, 'emp_third')
  expect((await read()).ownerHistory).toEqual([
    { from: { id: 'emp_seller' }, to: { id: 'emp_new' }, reason: null, actor: { id: 'emp_seller' } },
    { from: { id: 'emp_new' }, to: { id: 'emp_third' }, reason: null, actor: { id: 'emp_seller' } },
  ])
  expect((await graph.events()).filter((event: { entityId: string; type: string }) => event.entityId === id && event.type.endsWith('AssignmentChanged'))).toMatchObject([{ data: { from: 'emp_seller', to: 'emp_new' } }, { data: { from: 'emp_new', to: 'emp_third' } }])
})

test.each(kinds)('%s: an employee sees what it answers for, as far as the viewer sees the customers', async (kind) => {
  const [near, , far] = [await deals[kind](), await deals[kind](), await deals[kind]()]
  for (const id of [near, far]) await assign(kind, id, `emp_of_${kind}`)
  await graph.setUp(`insert into sales.${{ opportunity: 'opportunities', quote: 'quotes', contract: 'contracts' }[kind]} select (jsonb_populate_record(t, '{"id": "${kind.slice(0, 3)}_far_${kind}", "customer_id": "cus_far", "number": "F-${kind}", "opportunity_id": null}')).* from sales.${{ opportunity: 'opportunities', quote: 'quotes', contract: 'contracts' }[kind]} t where id = '${far}'`)
  expect(await owned(`emp_of_${kind}`, list(kind))).toEqual({ totalCount: 2, nodes: [{ id: far }], pageInfo: { hasNextPage: true } })
  expect((await owned(`emp_of_${kind}`, list(kind), viewers.employee(units.group, everything))).totalCount).toBe(3)
  for (const stranger of [viewers.stranger(everything), viewers.partner('par_1', everything), viewers.customer('cus_none', everything)]) {
    expect((await owned(`emp_of_${kind}`, list(kind), stranger)).totalCount).toBe(0)
    expect((await assign(kind, near, 'emp_thief', '', stranger)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  }
})

test('what has ended is not given to anybody, and nothing is given to who has left', async () => {
  const [quote, contract, open] = [await deals.quote(), await deals.contract(), await deals.quote()]
  await graph.setUp(`update sales.quotes set status = 'CANCELLED' where id = '${quote}'; update sales.contracts set status = 'REJECTED' where id = '${contract}'; insert into access.leavers values ('emp_gone', now())`)
  expect((await assign('quote', quote, 'emp_new')).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect((await assign('contract', contract, 'emp_new')).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect((await assign('quote', open, 'emp_gone')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'ownerId'] }])
})

test('outside the operator nobody reads who answered for a quote before', async () => {
  const id = await deals.quote()
  await graph.setUp(`update sales.quotes set status = 'APPROVED', approved_at = now(), submitted_by = 'emp_seller', approved_by = 'emp_boss' where id = '${id}'`)
  const { data, errors } = await graph.run(`{ quote(id: "${id}") { owner { id } ownerHistory { to { id } } } }`, {}, viewers.customer('cus_bank', ['quote.read']))
  expect(data.quote).toEqual({ owner: { id: 'emp_seller' }, ownerHistory: null })
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
})
