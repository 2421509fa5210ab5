import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { sales as policy } from '@panorama/policy/sales'
import { sales } from './subgraph.ts'

const graph = await testGraph(sales)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
const group = viewers.employee(units.group, everything)
await graph.customer('cus_bank')

const CREATE = `mutation ($id: ID!, $input: OpportunityCreateInput!, $key: String) { opportunityCreate(customerId: $id, input: $input, idempotencyKey: $key) {
  opportunity { id status isOpen isLatent probability coordination owner { id } estimatedValue { amount currency } weightedValue { amount } lines { quantity description offering { id } site { address regionCode } farSite { regionCode } } version }
  userErrors { code field message } } }`
const circuit = (more: object = {}) => ({ name: '总部至分行专线', kind: 'CIRCUIT_RENTAL', source: 'VISIT', ...more })
const create = async (more: object = {}, customerId = 'cus_bank', viewer = manager) => (await graph.run(CREATE, { id: customerId, input: circuit(more) }, viewer)).data.opportunityCreate
const update = async (id: string, input: object) =>
  (await graph.run('mutation ($id: ID!, $input: OpportunityUpdateInput!) { opportunityUpdate(id: $id, input: $input) { opportunity { coordination isLatent estimatedValue { amount currency } lines { quantity } version } userErrors { code field } } }', { id, input }, manager)).data.opportunityUpdate
const step = async (verb: string, id: string, input: object = {}) => {
  const type = { opportunityWin: 'OpportunityWinInput', opportunityLose: 'OpportunityCloseInput', opportunityDrop: 'OpportunityCloseInput' }[verb] ?? 'OpportunityMoveInput'
  return (await graph.run(`mutation ($id: ID!, $input: ${type}!) { ${verb}(id: $id, input: $input) { opportunity { status statusReason probability isLatent isOpen } userErrors { code field message } } }`, { id, input }, manager)).data[verb]
}

test('a new opportunity is pursued by whoever recorded it, and its value is weighted by its probability', async () => {
  const { opportunity, userErrors } = await create({
    estimatedValue: { amount: '120000.05' }, probability: 10,
    lines: [{ offeringId: 'off_mstp', quantity: 2, site: { address: '广州市天河路 1 号', regionCode: '440100' } }, { description: '机房改造' }],
  })
  expect(userErrors).toEqual([])
  expect(opportunity).toMatchObject({
    status: 'NEW', isOpen: true, coordination: 'CITY', owner: { id: manager.actorId }, version: 1,
    estimatedValue: { amount: '120000.05', currency: 'CNY' }, weightedValue: { amount: '12000.01' },
    lines: [
      { quantity: 2, offering: { id: 'off_mstp' }, site: { address: '广州市天河路 1 号', regionCode: '440100' }, farSite: null },
      { quantity: 1, offering: null, description: '机房改造', site: null },
    ],
  })
  expect(await graph.events()).toContainEqual(expect.objectContaining({ type: 'OpportunityCreated', entityId: opportunity.id, customerId: 'cus_bank', actor: manager.actorId }))
})

test('a circuit across provinces is coordinated by the group, without anybody saying so', async () => {
  const { opportunity } = await create({ lines: [{ description: '专线', site: { regionCode: '440100' }, farSite: { regionCode: '510100' } }] })
  expect(opportunity.coordination).toBe('GROUP')
  expect((await create({ coordination: 'PROVINCE' })).opportunity.coordination).toBe('PROVINCE')
})

test('the level follows the sites upwards when they change, never down by itself', async () => {
  const { opportunity } = await create()
  const lines = (farRegionCode: string) => [{ description: '专线', site: { regionCode: '440100' }, farSite: { regionCode: farRegionCode } }]
  expect((await update(opportunity.id, { lines: lines('440300') })).opportunity).toMatchObject({ coordination: 'PROVINCE', lines: [{ quantity: 1 }] })
  expect((await update(opportunity.id, { lines: lines('440106') })).opportunity.coordination).toBe('PROVINCE')
  expect((await update(opportunity.id, { coordination: 'CITY' })).opportunity.coordination).toBe('CITY')
  await update(opportunity.id, { lines: lines('440300') })
  expect((await update(opportunity.id, { coordination: 'CITY', name: '改名后的专线' })).opportunity.coordination).toBe('PROVINCE')
})

test('mistakes in lines and amounts are named by their place and nothing is saved', async () => {
  const before = (await graph.setUp('select count(*)::int as n from sales.opportunities'))[0].n
  const fields = async (more: object) => (await create(more)).userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`)
  expect(await fields({ lines: [{ description: 'a' }, { description: 'b', quantity: 0, site: { regionCode: '44' } }] })).toEqual(['INVALID input.lines.1.quantity', 'INVALID input.lines.1.site'])
  expect(await fields({ lines: [{ quantity: 1 }] })).toEqual(['REQUIRED input.lines.0.description'])
  expect(await fields({ estimatedValue: { amount: '-1' } })).toEqual(['INVALID input.estimatedValue.amount'])
  expect(await fields({ estimatedValue: { amount: '0.001' } })).toEqual(['INVALID input.estimatedValue.amount'])
  expect(await fields({ probability: 101 })).toEqual(['INVALID input.probability'])
  expect(await fields({ name: ' ' })).toEqual(['INVALID input.name'])
  expect(await fields({ ownerId: 'usr_1' })).toEqual(['INVALID input.ownerId'])
  expect((await graph.setUp('select count(*)::int as n from sales.opportunities'))[0].n).toBe(before)
})

test('nothing is offered to a closed customer, nor to one outside the scope', async () => {
  await graph.customer('cus_closed', { status: 'CLOSED' })
  await graph.customer('cus_chengdu', { unit: units.otherCity })
  expect((await create({}, 'cus_closed')).userErrors).toMatchObject([{ code: 'CUSTOMER_CLOSED', field: ['customerId'], message: expect.stringContaining('closed') }])
  expect((await create({}, 'cus_chengdu')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['customerId'] }])
})

test('latent demand becomes demand when it is qualified, and can only be latent while new', async () => {
  const { opportunity } = await create({ isLatent: true, source: 'ANALYSIS' })
  expect(opportunity.isLatent).toBe(true)
  expect((await step('opportunityQualify', opportunity.id, { probability: 20 })).opportunity).toMatchObject({ status: 'QUALIFIED', isLatent: false, probability: 20 })
  expect((await update(opportunity.id, { isLatent: true })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'isLatent'] }])
  const other = (await create({ isLatent: true })).opportunity
  expect((await step('opportunityDrop', other.id, { reason: '暂无需要' })).opportunity).toMatchObject({ status: 'NO_DEAL', isLatent: true })
})

test('the life cycle goes over negotiation and proposal to the win, forth and back', async () => {
  const { id } = (await create()).opportunity
  expect((await step('opportunityWin', id)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE', message: expect.stringContaining('NEGOTIATED or PROPOSED') }])
  for (const [verb, status] of [['Qualify', 'QUALIFIED'], ['Negotiate', 'NEGOTIATED'], ['Propose', 'PROPOSED'], ['Negotiate', 'NEGOTIATED'], ['Propose', 'PROPOSED']])
    expect((await step(`opportunity${verb}`, id)).opportunity.status).toBe(status)
  expect((await step('opportunityWin', id)).opportunity).toEqual({ status: 'WON', statusReason: null, probability: 100, isLatent: false, isOpen: false })
  expect((await update(id, { name: '太迟了' })).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  const states = (await graph.events()).filter((event: { entityId: string; type: string }) => event.entityId === id && event.type === 'OpportunityStateChanged')
  expect(states.map((event: { data: { to: string } }) => event.data.to)).toEqual(['QUALIFIED', 'NEGOTIATED', 'PROPOSED', 'NEGOTIATED', 'PROPOSED', 'WON'])
})

test('losing and dropping need a reason, and blanks are none', async () => {
  const { id } = (await create()).opportunity
  expect((await step('opportunityDrop', id, { reason: '  ' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  await step('opportunityQualify', id)
  await step('opportunityNegotiate', id)
  expect((await step('opportunityLose', id, { reason: '' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect((await step('opportunityLose', id, { reason: '价格高于竞争对手' })).opportunity).toMatchObject({ status: 'LOST', statusReason: '价格高于竞争对手', probability: 0 })
})

test('the history says how long it stayed where, and who moved it', async () => {
  const { id } = (await create()).opportunity
  await step('opportunityQualify', id, { reason: '客户已立项' })
  await graph.setUp(`update sales.steps set entered_at = now() - interval '3 days' where subject_id = '${id}' and status = 'NEW'`)
  await graph.setUp(`update sales.steps set entered_at = now() - interval '1 day' where subject_id = '${id}' and status = 'QUALIFIED'`)
  const { data } = await graph.run('query ($id: ID!) { opportunity(id: $id) { history { status reason actor { id } durationSeconds enteredAt leftAt } } }', { id }, manager)
  const [first, second] = data.opportunity.history
  expect(first).toMatchObject({ status: 'NEW', reason: null, actor: { id: manager.actorId }, durationSeconds: 2 * 86_400, leftAt: second.enteredAt })
  expect(second).toMatchObject({ status: 'QUALIFIED', reason: '客户已立项', leftAt: null })
  expect(second.durationSeconds).toBeGreaterThanOrEqual(86_400)
  expect(second.durationSeconds).toBeLessThan(86_460)
})

test('handing over changes the owner, and an older version is refused', async () => {
  const { id } = (await create()).opportunity
  const assign = async (version: number) =>
    (await graph.run('mutation ($id: ID!, $v: Int) { opportunityAssign(id: $id, input: { ownerId: "emp_new" }, expectedVersion: $v) { opportunity { owner { id } version } userErrors { code field } } }', { id, v: version }, manager)).data.opportunityAssign
  expect(await assign(1)).toEqual({ opportunity: { owner: { id: 'emp_new' }, version: 2 }, userErrors: [] })
  expect(await assign(1)).toEqual({ opportunity: { owner: { id: 'emp_new' }, version: 2 }, userErrors: [{ code: 'STALE', field: ['expectedVersion'] }] })
  const { data } = await graph.run('{ _entities(representations: [{ __typename: "Employee", id: "emp_new" }]) { ... on Employee { ownedOpportunities(filter: { open: true }) { totalCount nodes { id } } } } }', {}, manager)
  expect(data._entities[0].ownedOpportunities).toEqual({ totalCount: 1, nodes: [{ id }] })
})

test('a repeat with the same idempotency key creates nothing', async () => {
  const once = await graph.run(CREATE, { id: 'cus_bank', input: circuit(), key: 'opp-1' }, manager)
  const again = await graph.run(CREATE, { id: 'cus_bank', input: circuit(), key: 'opp-1' }, manager)
  expect(again.data.opportunityCreate.opportunity.id).toBe(once.data.opportunityCreate.opportunity.id)
})

test('the pipeline is the exact sum of what is open in yuan', async () => {
  await graph.customer('cus_pipe')
  for (const amount of ['0.10', '0.20', '99999999999999.99']) await create({ estimatedValue: { amount } }, 'cus_pipe')
  await create({ estimatedValue: { amount: '5000', currency: 'USD' } }, 'cus_pipe')
  const dropped = (await create({ estimatedValue: { amount: '70' } }, 'cus_pipe')).opportunity.id
  await step('opportunityDrop', dropped, { reason: '重复登记' })
  const { data, statements } = await graph.run('{ _entities(representations: [{ __typename: "Customer", id: "cus_pipe" }, { __typename: "Customer", id: "cus_none" }]) { ... on Customer { openOpportunityCount pipelineValue { amount currency } } } }', {}, manager)
  expect(data._entities).toEqual([
    { openOpportunityCount: 4, pipelineValue: { amount: '100000000000000.29', currency: 'CNY' } },
    { openOpportunityCount: 0, pipelineValue: { amount: '0.00', currency: 'CNY' } },
  ])
  expect(statements).toHaveLength(1)
})

test('pages follow each other without gap or repeat in every order, and filters combine', async () => {
  await graph.customer('cus_page', { unit: units.otherProvince })
  const viewer = viewers.employee(units.otherProvince, everything)
  for (let i = 0; i < 7; i++)
    await create({ name: `翻页商机${i}`, kind: i % 2 ? 'VOICE' : 'NETWORKING', ...(i % 3 && { estimatedValue: { amount: String(i % 3) }, expectedCloseOn: `2027-01-0${1 + (i % 3)}` }) }, 'cus_page', viewer)
  for (const sort of ['NEWEST', 'CLOSING_FIRST', 'HIGHEST_VALUE']) {
    const seen: { id: string; expectedCloseOn: string | null; estimatedValue: { amount: string } | null }[] = []
    for (let after: string | null | undefined = null; after !== undefined; ) {
      const { data, errors }: { data: any; errors?: unknown } = await graph.run('query ($sort: OpportunitySort!, $after: String) { opportunities(sort: $sort, first: 2, after: $after) { totalCount nodes { id expectedCloseOn estimatedValue { amount } } pageInfo { hasNextPage endCursor } } }', { sort, after }, viewer)
      expect(errors).toBeUndefined()
      seen.push(...data.opportunities.nodes)
      expect(data.opportunities.totalCount).toBe(7)
      after = data.opportunities.pageInfo.hasNextPage ? data.opportunities.pageInfo.endCursor : undefined
    }
    expect(new Set(seen.map((each) => each.id)).size).toBe(7)
    const days = seen.map((each) => each.expectedCloseOn ?? '9999')
    if (sort === 'CLOSING_FIRST') expect(days).toEqual([...days].sort())
    const values = seen.map((each) => Number(each.estimatedValue?.amount ?? -1))
    if (sort === 'HIGHEST_VALUE') expect(values).toEqual([...values].sort((a, b) => b - a))
  }
  const count = async (filter: object) => (await graph.run('query ($filter: OpportunityFilter) { opportunities(filter: $filter) { totalCount nodes { id } } }', { filter }, viewer)).data.opportunities
  expect((await count({ kind: ['VOICE'] })).totalCount).toBe(3)
  expect((await count({ kind: ['VOICE', 'NETWORKING'], open: true, closingBefore: '2027-01-03' })).nodes).toHaveLength(2)
  expect((await count({ open: false })).totalCount).toBe(0)
  expect((await count({ isLatent: false, status: ['NEW'], source: ['VISIT'], coordination: ['CITY'], ownerId: [viewer.actorId] })).totalCount).toBe(7)
})

test('lists below many customers cost one statement, and their pages stay with their customer', async () => {
  for (const id of ['cus_m1', 'cus_m2']) {
    await graph.customer(id)
    for (let i = 0; i < 3; i++) await create({ name: `${id} 的商机 ${i}` }, id)
  }
  const query = `query ($after: String) { _entities(representations: [{ __typename: "Customer", id: "cus_m1" }, { __typename: "Customer", id: "cus_m2" }]) { ... on Customer {
    opportunities(first: 2, after: $after, filter: { open: true }) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } } } }`
  const { data, statements } = await graph.run(query, {}, manager)
  expect(data._entities.map((each: any) => each.opportunities)).toMatchObject([
    { totalCount: 3, nodes: [{ name: 'cus_m1 的商机 2' }, { name: 'cus_m1 的商机 1' }], pageInfo: { hasNextPage: true } },
    { totalCount: 3, nodes: [{ name: 'cus_m2 的商机 2' }, { name: 'cus_m2 的商机 1' }], pageInfo: { hasNextPage: true } },
  ])
  expect(statements).toHaveLength(2)
  const next = await graph.run(query, { after: data._entities[0].opportunities.pageInfo.endCursor }, manager)
  expect(next.data._entities[0].opportunities).toMatchObject({ nodes: [{ name: 'cus_m1 的商机 0' }], pageInfo: { hasNextPage: false } })
})

test('partners see the opportunities of shared customers, customers’ own users none, whatever they may do', async () => {
  await graph.customer('cus_shared')
  const { id } = (await create({}, 'cus_shared')).opportunity
  await graph.setUp(`insert into access.grants (source, source_id, key, customer_id, with_branches) values ('share', 'psh_1', 'partner:par_1', 'cus_shared', false)`)
  const query = `query ($id: ID!) { opportunity(id: $id) { id lines { id } history { status } } opportunities { totalCount nodes { id } }
    _entities(representations: [{ __typename: "Opportunity", id: $id }, { __typename: "Customer", id: "cus_shared" }]) { ... on Opportunity { id } ... on Customer { openOpportunityCount opportunities { totalCount nodes { id } } } } }`
  const partner = await graph.run(query, { id }, viewers.partner('par_1', everything))
  expect(partner.data).toMatchObject({ opportunity: { id }, opportunities: { totalCount: 1, nodes: [{ id }] }, _entities: [{ id }, { openOpportunityCount: 1 }] })
  expect((await graph.run(query, { id }, viewers.partner('par_2', everything))).data).toMatchObject({ opportunity: null, opportunities: { totalCount: 0 } })
  expect((await graph.run(query, { id }, viewers.customer('cus_shared', everything))).data).toEqual({
    opportunity: null, opportunities: { totalCount: 0, nodes: [] }, _entities: [null, { openOpportunityCount: 0, opportunities: { totalCount: 0, nodes: [] } }],
  })
  const moved = await graph.run('mutation ($id: ID!) { opportunityQualify(id: $id, input: {}) { opportunity { id } userErrors { code field } } }', { id }, viewers.customer('cus_shared', everything))
  expect(moved.data.opportunityQualify).toEqual({ opportunity: null, userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] })
})

test('without the permission the customer keeps its other fields', async () => {
  const { data, errors } = await graph.run('{ _entities(representations: [{ __typename: "Customer", id: "cus_bank" }]) { ... on Customer { openOpportunityCount pipelineValue { amount } quotes { totalCount } } } }', {}, viewers.customer('cus_bank', ['quote.read']))
  expect(data._entities[0]).toEqual({ openOpportunityCount: null, pipelineValue: null, quotes: { totalCount: 0 } })
  expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN'])
})

test('the group sees what the city pursues, the other province does not', async () => {
  const { id } = (await create()).opportunity
  const read = async (viewer: typeof manager) => (await graph.run('query ($id: ID!) { opportunity(id: $id) { id } }', { id }, viewer)).data.opportunity
  expect(await read(group)).toEqual({ id })
  expect(await read(viewers.employee(units.otherProvince, everything))).toBeNull()
})
