import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { sales as policy } from '@panorama/policy/sales'
import { sales } from './subgraph.ts'

const graph = await testGraph(sales)
const everything = codesOf(policy)
const seller = viewers.employee(units.city, everything, { actorId: 'emp_seller' })
const boss = viewers.employee(units.city, everything, { actorId: 'emp_boss' })
await graph.customer('cus_bank')

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
const fields = `id number status statusReason signedOn validFrom validTo activatedOn endedOn value { amount currency } version document { name url }
  totals { oneTime { amount } monthly { amount } } items { description quantity unitPrice { amount } amount { amount } }`
const draft = (more: object = {}) => ({ name: '专线租用合同', type: 'LEASE', partyA: '云帆银行股份有限公司', partyB: '广州分公司', validFrom: day(-10), validTo: day(355), ...more })
const create = async (more: object = {}, customerId = 'cus_bank') =>
  (await graph.run(`mutation ($id: ID!, $input: ContractCreateInput!) { contractCreate(customerId: $id, input: $input) { contract { ${fields} } userErrors { code field message } } }`, { id: customerId, input: draft(more) }, seller)).data.contractCreate
const act = async (verb: string, id: string, input?: object, viewer = seller) => {
  const type = { contractApprove: 'ContractApproveInput', contractSign: 'ContractSignInput', contractUpdate: 'ContractUpdateInput' }[verb] ?? 'ContractReasonInput'
  return (await graph.run(`mutation ($id: ID!${input ? `, $input: ${type}!` : ''}) { ${verb}(id: $id${input ? ', input: $input' : ''}) { contract { ${fields} } userErrors { code field message } } }`, { id, input }, viewer)).data[verb]
}
const signed = async (more: object = {}, customerId = 'cus_bank') => {
  const { contract } = await create(more, customerId)
  await act('contractSubmit', contract.id)
  await act('contractApprove', contract.id, { comment: '条款无误' }, boss)
  const { userErrors } = await act('contractSign', contract.id, { signedOn: day(-5) })
  expect(userErrors).toEqual([])
  return contract.id as string
}
const active = async (more: object = {}, customerId = 'cus_bank') => {
  const id = await signed(more, customerId)
  expect((await act('contractActivate', id)).userErrors).toEqual([])
  return id
}
const read = async (id: string, selection: string, viewer = seller) => (await graph.run(`query ($id: ID!) { contract(id: $id) { ${selection} } }`, { id }, viewer)).data.contract
const listed = async (customerId: string, filter: object) =>
  (await graph.run('query ($customer: _Any!, $filter: ContractFilter) { _entities(representations: [$customer]) { ... on Customer { contracts(filter: $filter) { totalCount nodes { id status } } } } }', { customer: { __typename: 'Customer', id: customerId }, filter }, seller)).data._entities[0].contracts
const renew = async (id: string, input: object = {}) =>
  (await graph.run(`mutation ($id: ID!, $input: ContractRenewInput!) { contractRenew(id: $id, input: $input) { contract { status successor { id } } successor { ${fields} predecessor { id } } userErrors { code field } } }`, { id, input }, seller)).data.contractRenew

test('a contract keeps plans, quality, deadlines and its electronic document', async () => {
  const plans = {
    abstract: '租用专线三条', technicalPlan: '双路由接入', engineeringPlan: '分两期施工', projectPlan: '三十日内开通', serviceQuality: '可用率 99.9%', serviceDeadline: '故障四小时内恢复',
    slaLevel: 'GOLD', document: { name: '合同.pdf', url: 'https://docs.example/1' }, value: '120000',
  }
  const { contract, userErrors } = await create({ ...plans, items: [{ description: '专线', quantity: 3, charge: 'MONTHLY', unitPrice: '1000', discountPercent: '10' }] })
  expect(userErrors).toEqual([])
  expect(contract).toMatchObject({ status: 'DRAFT', number: expect.stringMatching(/^C\d{4}-\d{6}$/), value: { amount: '120000.00', currency: 'CNY' }, totals: { monthly: { amount: '2700.00' } }, document: plans.document })
  const { value: _, ...kept } = plans
  expect(await read(contract.id, 'abstract technicalPlan engineeringPlan projectPlan serviceQuality serviceDeadline slaLevel document { name url }')).toEqual(kept)
  const { contract: changed } = await act('contractUpdate', contract.id, { document: null, value: null, items: [], name: '新名称' })
  expect(changed).toMatchObject({ document: null, value: null, items: [], version: 2 })
})

test('a number is unique, and finds its contract', async () => {
  const { contract } = await create({ number: 'GZ/2026-001' })
  expect((await create({ number: 'GZ/2026-001' })).userErrors).toMatchObject([{ code: 'TAKEN', field: ['input', 'number'] }])
  const { data } = await graph.run('{ contractByNumber(number: "GZ/2026-001") { id } none: contractByNumber(number: "GZ") { id } }', {}, seller)
  expect(data).toEqual({ contractByNumber: { id: contract.id }, none: null })
  expect((await graph.run('{ contractByNumber(number: "GZ/2026-001") { id } }', {}, viewers.employee(units.otherCity, everything))).data.contractByNumber).toBeNull()
})

test('mistakes are named by their field', async () => {
  const codes = async (more: object) => (await create(more)).userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`)
  expect(await codes({ validTo: day(-11) })).toEqual(['INVALID input.validTo'])
  expect(await codes({ document: { name: 'x', url: 'javascript:alert(1)' } })).toEqual(['INVALID input.document'])
  expect(await codes({ value: '-1' })).toEqual(['INVALID input.value'])
  expect(await codes({ partyA: ' ' })).toEqual(['INVALID input.partyA'])
  expect(await codes({ items: [{ description: 'x', charge: 'MONTHLY', unitPrice: '0.001' }] })).toEqual(['INVALID input.items.0.unitPrice'])
})

test('the whole way from quote to contract: only an accepted quote, its lines as items, and once', async () => {
  const run = async (text: string, variables: object, viewer = seller) => Object.values((await graph.run(text, variables as Record<string, unknown>, viewer)).data)[0] as any
  const { quote } = await run('mutation ($input: QuoteCreateInput!) { quoteCreate(customerId: "cus_bank", input: $input) { quote { id } userErrors { code } } }', {
    input: { name: '专线', currency: 'HKD', validUntil: day(9), lines: [{ offeringId: 'off_1', description: '专线', quantity: 2, charge: 'MONTHLY', unitPrice: '100', discountPercent: '5', unitCost: '60', site: { address: '中环' } }] },
  })
  expect((await create({ quoteId: quote.id })).userErrors).toMatchObject([{ code: 'QUOTE_NOT_ACCEPTED', field: ['input', 'quoteId'], message: expect.stringContaining('IN_PROGRESS') }])
  await run('mutation ($id: ID!) { quoteSubmit(id: $id) { userErrors { code } } }', { id: quote.id })
  await run('mutation ($id: ID!) { quoteApprove(id: $id, input: {}) { userErrors { code } } }', { id: quote.id }, boss)
  await run('mutation ($id: ID!) { quoteAccept(id: $id) { userErrors { code } } }', { id: quote.id }, viewers.customer('cus_bank', ['quote.decide']))
  const { contract, userErrors } = await create({ quoteId: quote.id, value: '2280' })
  expect(userErrors).toEqual([])
  expect(contract).toMatchObject({ value: { amount: '2280.00', currency: 'HKD' }, totals: { monthly: { amount: '190.00' } }, items: [{ description: '专线', quantity: 2, unitPrice: { amount: '100.00' } }] })
  expect(await read(contract.id, 'quote { id contract { id } } items { offering { id } site { address } }')).toEqual({ quote: { id: quote.id, contract: { id: contract.id } }, items: [{ offering: { id: 'off_1' }, site: { address: '中环' } }] })
  expect((await create({ quoteId: quote.id })).userErrors).toMatchObject([{ code: 'TAKEN', field: ['input', 'quoteId'] }])
  await act('contractReject', contract.id, { reason: '重拟' })
  expect((await create({ quoteId: quote.id })).userErrors).toEqual([])
  await graph.customer('cus_other')
  expect((await create({ quoteId: quote.id }, 'cus_other')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'quoteId'] }])
})

test('whoever submitted it may not approve it, and only a draft is edited', async () => {
  const { id } = (await create()).contract
  await act('contractSubmit', id)
  expect((await act('contractUpdate', id, { name: '改名' })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect((await act('contractApprove', id, {})).userErrors).toMatchObject([{ code: 'OWN_WORK', field: ['id'] }])
  expect((await act('contractReturn', id, { reason: '补充服务时限' }, boss)).contract.status).toBe('DRAFT')
  expect((await act('contractUpdate', id, { serviceDeadline: '四小时' })).userErrors).toEqual([])
  await act('contractSubmit', id)
  expect((await act('contractRecall', id)).contract.status).toBe('DRAFT')
  await act('contractSubmit', id)
  expect((await act('contractApprove', id, { comment: '同意' }, boss)).contract.status).toBe('APPROVED')
  const { history } = await read(id, 'history { status reason actor { id } }')
  expect(history.map((step: { status: string; reason: string | null }) => [step.status, step.reason])).toEqual([
    ['DRAFT', null], ['IN_REVIEW', null], ['DRAFT', '补充服务时限'], ['IN_REVIEW', null], ['DRAFT', null], ['IN_REVIEW', null], ['APPROVED', '同意'],
  ])
})

test('the life in force: sign, activate, suspend, resume, terminate', async () => {
  const { id } = (await create()).contract
  expect((await act('contractSign', id, { signedOn: day(0) })).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
  await act('contractSubmit', id)
  await act('contractApprove', id, {}, boss)
  expect((await act('contractSign', id, { signedOn: day(1) })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'signedOn'] }])
  expect((await act('contractSign', id, { signedOn: day(0), document: { name: '签署件.pdf', url: 'https://docs.example/2' } })).contract).toMatchObject({ status: 'SIGNED', signedOn: day(0), document: { name: '签署件.pdf' } })
  expect((await act('contractActivate', id)).contract).toMatchObject({ status: 'ACTIVE', activatedOn: day(0) })
  expect((await act('contractSuspend', id, { reason: '' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect((await act('contractSuspend', id, { reason: '客户搬迁' })).contract).toMatchObject({ status: 'SUSPENDED', statusReason: '客户搬迁' })
  expect((await act('contractResume', id)).contract.status).toBe('ACTIVE')
  expect((await act('contractTerminate', id, { reason: '协商终止' })).contract).toMatchObject({ status: 'TERMINATED', endedOn: day(0) })
  expect((await act('contractResume', id)).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
})

test('nothing comes into force before its first day', async () => {
  const id = await signed({ validFrom: day(2) })
  expect((await act('contractActivate', id)).userErrors).toMatchObject([{ code: 'INVALID', field: ['id'], message: expect.stringContaining(day(2)) }])
})

test('a term that has passed cannot be submitted', async () => {
  const { id } = (await create({ validFrom: day(-30), validTo: day(-1) })).contract
  expect((await act('contractSubmit', id)).userErrors).toMatchObject([{ code: 'INVALID', field: ['id'] }])
})

test('a signed contract expires by the calendar, an unsigned one does not', async () => {
  const id = await active()
  const waiting = (await create()).contract.id
  await graph.setUp(`update sales.contracts set valid_from = '${day(-40)}', valid_to = '${day(-1)}' where id in ('${id}', '${waiting}')`)
  expect([(await read(id, 'status')).status, (await read(waiting, 'status')).status]).toEqual(['EXPIRED', 'DRAFT'])
  expect((await act('contractSuspend', id, { reason: '太迟' })).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
})

test('what was in force on a day is found for that day', async () => {
  await graph.customer('cus_force')
  const ids = async (filter: object) => (await listed('cus_force', filter)).nodes.map((node: { id: string }) => node.id)
  const id = await active({}, 'cus_force')
  await signed({}, 'cus_force')
  await graph.setUp(`update sales.contracts set valid_from = '2025-01-01', valid_to = '2099-12-31', signed_on = '2025-01-01', activated_on = '2025-02-01' where id = '${id}'`)
  expect(await ids({ activeOn: '2025-01-31' })).toEqual([])
  expect(await ids({ activeOn: '2025-02-01' })).toEqual([id])
  await act('contractSuspend', id, { reason: '暂停' })
  expect(await ids({ activeOn: day(0) })).toEqual([id])
  await act('contractTerminate', id, { reason: '终止' })
  expect(await ids({ activeOn: day(0) })).toEqual([])
  expect(await ids({ activeOn: day(-1) })).toEqual([id])
  await graph.setUp(`update sales.contracts set status = 'ACTIVE', ended_on = null, valid_to = '2025-12-31' where id = '${id}'`)
  expect(await ids({ activeOn: '2025-12-31' })).toEqual([id])
  expect(await ids({ activeOn: '2026-01-01' })).toEqual([])
})

test('contracts about to expire are those in force now that end before the day', async () => {
  await graph.customer('cus_ending')
  const soon = await active({ validTo: day(5) }, 'cus_ending')
  const later = await active({ validTo: day(50) }, 'cus_ending')
  const open = await active({ validTo: null }, 'cus_ending')
  await signed({ validTo: day(5) }, 'cus_ending')
  expect((await listed('cus_ending', { expiringBefore: day(30) })).nodes).toEqual([{ id: soon, status: 'ACTIVE' }])
  expect((await listed('cus_ending', { status: ['ACTIVE'] })).totalCount).toBe(3)
  const viewer = { ...seller, keys: ['customer:cus_ending'] }
  const seen: string[] = []
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const { data }: { data: any } = await graph.run('query ($after: String) { contracts(filter: { status: [ACTIVE] }, sort: ENDING_FIRST, first: 1, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }', { after }, viewer)
    seen.push(data.contracts.nodes[0].id)
    after = data.contracts.pageInfo.hasNextPage ? data.contracts.pageInfo.endCursor : undefined
  }
  expect(seen).toEqual([soon, later, open])
})

test('a renewal leaves the contract in force until its successor takes over', async () => {
  const id = await active({ validTo: day(0), items: [{ description: '专线', charge: 'MONTHLY', unitPrice: '99.99' }], serviceQuality: '99.9%' })
  const { contract, successor, userErrors } = await renew(id, { validTo: day(366) })
  expect(userErrors).toEqual([])
  expect(contract).toEqual({ status: 'ACTIVE', successor: { id: successor.id } })
  expect(successor).toMatchObject({ status: 'DRAFT', validFrom: day(1), validTo: day(366), signedOn: null, activatedOn: null, predecessor: { id }, totals: { monthly: { amount: '99.99' } }, document: null })
  expect((await renew(id)).userErrors).toEqual([{ code: 'TAKEN', field: ['id'] }])
  await graph.setUp(`update sales.contracts set valid_from = '${day(0)}' where id = '${successor.id}'`)
  await act('contractSubmit', successor.id)
  await act('contractApprove', successor.id, {}, boss)
  await act('contractSign', successor.id, { signedOn: day(0) })
  expect((await read(id, 'status')).status).toBe('ACTIVE')
  expect((await act('contractActivate', successor.id)).contract.status).toBe('ACTIVE')
  expect(await read(id, 'status statusReason endedOn')).toEqual({ status: 'RENEWED', statusReason: `由合同 ${successor.number} 续签`, endedOn: day(0) })
  const states = (await graph.events()).filter((event: { entityId: string; type: string }) => event.entityId === id && event.type === 'ContractStateChanged')
  expect(states.at(-1).data).toMatchObject({ from: 'ACTIVE', to: 'RENEWED' })
})

test('a rejected successor makes room for another, and an open-ended contract needs a first day for its successor', async () => {
  const id = await active({ validTo: null })
  expect((await renew(id)).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'validFrom'] }])
  const { successor } = await renew(id, { validFrom: day(1) })
  await act('contractReject', successor.id, { reason: '客户不续' })
  expect((await read(id, 'successor { id }')).successor).toBeNull()
  expect((await renew(id, { validFrom: day(1) })).userErrors).toEqual([])
})

test('a terminated predecessor stays terminated when its successor comes into force', async () => {
  const id = await active()
  const { successor } = await renew(id, { validFrom: day(0) })
  await act('contractTerminate', id, { reason: '提前终止' })
  await act('contractSubmit', successor.id)
  await act('contractApprove', successor.id, {}, boss)
  await act('contractSign', successor.id, { signedOn: day(0) })
  expect((await act('contractActivate', successor.id)).contract.status).toBe('ACTIVE')
  expect((await read(id, 'status')).status).toBe('TERMINATED')
})

test('customers’ own users and partners see contracts from the signature on, without notes and approvals', async () => {
  await graph.customer('cus_own')
  await graph.setUp(`insert into access.grants (source, source_id, key, customer_id, with_branches) values ('share', 'psh_1', 'partner:par_1', 'cus_own', false)`)
  const { id } = (await create({ internalNote: '让利已到底', number: 'OWN-1' }, 'cus_own')).contract
  await act('contractSubmit', id)
  await act('contractApprove', id, { comment: '同意' }, boss)
  const query = `{ contractByNumber(number: "OWN-1") { id } contracts { totalCount nodes { id } } _entities(representations: [{ __typename: "Contract", id: "${id}" }, { __typename: "Customer", id: "cus_own" }]) { ... on Contract { id } ... on Customer { contracts { totalCount } } } }`
  for (const viewer of [viewers.customer('cus_own', everything), viewers.partner('par_1', everything)])
    expect((await graph.run(query, {}, viewer)).data, viewer.kind).toEqual({ contractByNumber: null, contracts: { totalCount: 0, nodes: [] }, _entities: [null, { contracts: { totalCount: 0 } }] })
  await act('contractSign', id, { signedOn: day(0) })
  for (const viewer of [viewers.customer('cus_own', everything), viewers.partner('par_1', everything)])
    expect((await graph.run(query, {}, viewer)).data, viewer.kind).toEqual({ contractByNumber: { id }, contracts: { totalCount: 1, nodes: [{ id }] }, _entities: [{ id }, { contracts: { totalCount: 1 } }] })
  const portal = await graph.run('query ($id: ID!) { contract(id: $id) { status abstract internalNote approvalComment approvedBy { id } submittedBy { id } history { reason } } }', { id }, viewers.customer('cus_own', ['contract.read']))
  expect(portal.data.contract).toEqual({ status: 'SIGNED', abstract: null, internalNote: null, approvalComment: null, approvedBy: null, submittedBy: null, history: null })
  expect(new Set(portal.errors?.map((error) => error.extensions?.['code']))).toEqual(new Set(['FORBIDDEN']))
})

test('a closed customer signs nothing more, but what is in force can be terminated', async () => {
  await graph.customer('cus_gone')
  const { id } = (await create({}, 'cus_gone')).contract
  const running = await active({}, 'cus_gone')
  await graph.setUp(`update customers.customers set status = 'CLOSED' where id = 'cus_gone'`)
  expect((await create({}, 'cus_gone')).userErrors).toMatchObject([{ code: 'CUSTOMER_CLOSED', field: ['customerId'] }])
  expect((await act('contractSubmit', id)).userErrors).toMatchObject([{ code: 'CUSTOMER_CLOSED', field: ['id'] }])
  expect((await renew(running)).userErrors).toMatchObject([{ code: 'CUSTOMER_CLOSED', field: ['id'] }])
  expect((await act('contractTerminate', running, { reason: '客户注销' })).contract.status).toBe('TERMINATED')
})

test('an older version is refused and the current contract returned', async () => {
  const { id } = (await create()).contract
  await act('contractUpdate', id, { name: '版本测试' })
  const { data } = await graph.run('mutation ($id: ID!) { contractSubmit(id: $id, expectedVersion: 1) { contract { name version status } userErrors { code field } } }', { id }, seller)
  expect(data.contractSubmit).toEqual({ contract: { name: '版本测试', version: 2, status: 'DRAFT' }, userErrors: [{ code: 'STALE', field: ['expectedVersion'] }] })
})

test('the 360 of many customers costs one statement per list it shows', async () => {
  const customers = ['cus_v1', 'cus_v2', 'cus_v3']
  for (const id of customers) {
    await graph.customer(id)
    for (let i = 0; i < 2; i++) {
      const { data } = await graph.run('mutation ($id: ID!) { opportunityCreate(customerId: $id, input: { name: "组网", kind: NETWORKING, source: VISIT, estimatedValue: { amount: "1000" } }) { opportunity { id } } }', { id }, seller)
      const input = { name: '报价', validUntil: day(9), opportunityId: data.opportunityCreate.opportunity.id, lines: [{ description: '专线', charge: 'MONTHLY', unitPrice: '10' }, { description: '施工', charge: 'ONE_TIME', unitPrice: '20' }] }
      for (let j = 0; j < 2; j++) await graph.run('mutation ($id: ID!, $input: QuoteCreateInput!) { quoteCreate(customerId: $id, input: $input) { userErrors { code } } }', { id, input }, seller)
    }
    await active({ items: [{ description: '专线', charge: 'YEARLY', unitPrice: '120' }] }, id)
  }
  const { data, errors, statements } = await graph.run(
    `query ($on: Date!, $customers: [_Any!]!) { _entities(representations: $customers) { ... on Customer { openOpportunityCount pipelineValue { amount }
      opportunities(filter: { open: true }, first: 5) { nodes { name estimatedValue { amount } owner { id } lines { description } quotes { number totals { monthly { amount } oneTime { amount } } lines { description amount { amount } offering { id } } } } }
      contracts(filter: { activeOn: $on }, first: 5) { nodes { number status totals { monthly { amount } } items { description } quote { id } } } } } }`,
    { on: day(0), customers: customers.map((id) => ({ __typename: 'Customer', id })) }, seller)
  expect(errors).toBeUndefined()
  for (const customer of data._entities) {
    expect(customer).toMatchObject({ openOpportunityCount: 2, pipelineValue: { amount: '2000.00' } })
    expect(customer.opportunities.nodes.flatMap((each: any) => each.quotes)).toHaveLength(4)
    expect(customer.opportunities.nodes[0].quotes[0]).toMatchObject({ totals: { monthly: { amount: '10.00' }, oneTime: { amount: '20.00' } }, lines: [{ description: '专线' }, { description: '施工' }] })
    expect(customer.contracts.nodes).toMatchObject([{ status: 'ACTIVE', totals: { monthly: { amount: '10.00' } } }])
  }
  // pipeline, opportunities, their lines, their quotes, quote lines, contracts, items
  expect(statements).toHaveLength(7)
})
