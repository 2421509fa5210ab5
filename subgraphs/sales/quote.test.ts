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
const ofBank = viewers.customer('cus_bank', everything)

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
const fields = `id number revision isCurrent status statusReason version validUntil totals { oneTimeBeforeDiscount { amount currency } oneTime { amount } monthlyBeforeDiscount { amount } monthly { amount } }
  lines { id description quantity charge unitPrice { amount } discountPercent amountBeforeDiscount { amount } amount { amount } monthlyBeforeDiscount { amount } monthly { amount } }`
const LINES = [
  { description: 'MSTP 专线 100M', quantity: 3, charge: 'MONTHLY', unitPrice: '3333.33', discountPercent: '12.5', unitCost: '1500' },
  { description: '接入施工费', charge: 'ONE_TIME', unitPrice: '10000', discountPercent: '100', unitCost: '4000.50' },
  { description: '设备租用', quantity: 2, charge: 'QUARTERLY', unitPrice: '100.01', unitCost: '50' },
]
const create = async (more: object = {}, customerId = 'cus_bank', viewer = seller) =>
  (await graph.run(`mutation ($id: ID!, $input: QuoteCreateInput!) { quoteCreate(customerId: $id, input: $input) { quote { ${fields} } userErrors { code field message } } }`, { id: customerId, input: { name: '总部专线报价', validUntil: day(30), lines: LINES, ...more } }, viewer)).data.quoteCreate
const act = async (verb: string, id: string, viewer = seller, input?: object, type = 'QuoteReasonInput') =>
  (await graph.run(`mutation ($id: ID!${input ? `, $input: ${type}!` : ''}) { ${verb}(id: $id${input ? ', input: $input' : ''}) { quote { ${fields} } userErrors { code field message } } }`, { id, input }, viewer)).data[verb]
const approved = async (more: object = {}, customerId = 'cus_bank') => {
  const { id } = (await create(more, customerId)).quote
  await act('quoteSubmit', id)
  const { quote, userErrors } = await act('quoteApprove', id, boss, {}, 'QuoteApproveInput')
  expect(userErrors).toEqual([])
  return quote
}
const revise = async (id: string, validUntil = day(60), viewer = seller) => act('quoteRevise', id, viewer, { validUntil }, 'QuoteReviseInput')
const read = async (id: string, selection: string, viewer = seller) => (await graph.run(`query ($id: ID!) { quote(id: $id) { ${selection} } }`, { id }, viewer)).data.quote

test('a quote has a number, and its totals are the exact sums of its lines before and after discount', async () => {
  const { quote, userErrors } = await create()
  expect(userErrors).toEqual([])
  expect(quote).toMatchObject({
    revision: 1, isCurrent: true, status: 'IN_PROGRESS', number: expect.stringMatching(/^Q\d{4}-\d{6}$/),
    totals: { oneTimeBeforeDiscount: { amount: '10000.00', currency: 'CNY' }, oneTime: { amount: '0.00' }, monthlyBeforeDiscount: { amount: '10066.66' }, monthly: { amount: '8816.66' } },
    lines: [
      { unitPrice: { amount: '3333.33' }, discountPercent: '12.50', amountBeforeDiscount: { amount: '9999.99' }, amount: { amount: '8749.99' }, monthly: { amount: '8749.99' } },
      { quantity: 1, amountBeforeDiscount: { amount: '10000.00' }, amount: { amount: '0.00' }, monthly: null, monthlyBeforeDiscount: null },
      { amount: { amount: '200.02' }, monthly: { amount: '66.67' } },
    ],
  })
  expect((await read(quote.id, 'margin { oneTime { amount } monthly { amount } }')).margin).toEqual({ oneTime: { amount: '-4000.50' }, monthly: { amount: '4283.33' } })
})

test('lines change only while the quote is in progress, and each change counts', async () => {
  const { id, lines } = (await create()).quote
  const added = await act('quoteLineAdd', id, seller, { description: '管理费', charge: 'YEARLY', unitPrice: '1200', site: { regionCode: '440100' } }, 'QuoteLineInput')
  expect(added.quote).toMatchObject({ version: 2, lines: [{}, {}, {}, { description: '管理费', monthly: { amount: '100.00' } }] })
  const change = async (lineId: string, input: object) =>
    (await graph.run(`mutation ($id: ID!, $line: ID!, $input: QuoteLineUpdateInput!) { quoteLineUpdate(id: $id, lineId: $line, input: $input) { quote { ${fields} } userErrors { code field } } }`, { id, line: lineId, input }, seller)).data.quoteLineUpdate
  expect((await change(lines[1].id, { discountPercent: '50', quantity: 2 })).quote.totals.oneTime.amount).toBe('10000.00')
  expect((await change(lines[1].id, { discountPercent: '100.01', unitPrice: '-1' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'unitPrice'] }, { code: 'INVALID', field: ['input', 'discountPercent'] }])
  expect((await change(lines[1].id, { unitPrice: null })).userErrors).toMatchObject([{ code: 'REQUIRED' }])
  const foreign = (await create()).quote.lines[0].id
  expect((await change(foreign, { quantity: 9 })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['lineId'] }])
  const remove = async (lineId: string) => (await graph.run(`mutation ($id: ID!, $line: ID!) { quoteLineRemove(id: $id, lineId: $line) { quote { version lines { description } } userErrors { code } } }`, { id, line: lineId }, seller)).data.quoteLineRemove
  expect((await remove(lines[0].id)).quote).toEqual({ version: 4, lines: [{ description: '接入施工费' }, { description: '设备租用' }, { description: '管理费' }] })
  await act('quoteSubmit', id)
  expect((await change(lines[1].id, { quantity: 1 })).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect((await remove(lines[1].id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE' }])
  expect((await act('quoteUpdate', id, seller, { name: '改名' }, 'QuoteUpdateInput')).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
  await act('quoteRecall', id)
  expect((await act('quoteUpdate', id, seller, { name: '撤回后改名' }, 'QuoteUpdateInput')).userErrors).toEqual([])
})

test('an empty quote, and one whose last day has passed, cannot be submitted', async () => {
  const empty = (await create({ lines: [] })).quote.id
  expect((await act('quoteSubmit', empty)).userErrors).toMatchObject([{ code: 'NOTHING_QUOTED', field: ['id'] }])
  expect((await create({ validUntil: day(-1) })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'validUntil'] }])
  const { id } = (await create({ validUntil: day(0) })).quote
  await graph.setUp(`update sales.quotes set valid_until = '${day(-1)}' where id = '${id}'`)
  expect((await act('quoteSubmit', id)).userErrors).toMatchObject([{ code: 'INVALID', field: ['id'] }])
})

test('whoever submitted it may not approve it, and the approver’s comment stays inside', async () => {
  const { id } = (await create()).quote
  expect((await act('quoteApprove', id, boss, {}, 'QuoteApproveInput')).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
  await act('quoteSubmit', id)
  expect((await act('quoteApprove', id, seller, {}, 'QuoteApproveInput')).userErrors).toMatchObject([{ code: 'OWN_WORK', field: ['id'], message: expect.stringContaining('colleague') }])
  expect((await act('quoteReturn', id, boss, { reason: '折扣过高' })).quote).toMatchObject({ status: 'IN_PROGRESS', statusReason: '折扣过高' })
  await act('quoteSubmit', id)
  expect((await act('quoteApprove', id, boss, { comment: '毛利可接受' }, 'QuoteApproveInput')).quote).toMatchObject({ status: 'APPROVED', statusReason: null })
  const inside = await read(id, 'submittedBy { id } approvedBy { id } approvedAt approvalComment history { status reason actor { id } }')
  expect(inside).toMatchObject({ submittedBy: { id: 'emp_seller' }, approvedBy: { id: 'emp_boss' }, approvalComment: '毛利可接受' })
  expect(inside.history.map((step: { status: string; reason: string | null }) => [step.status, step.reason])).toEqual([
    ['IN_PROGRESS', null], ['PENDING', null], ['IN_PROGRESS', '折扣过高'], ['PENDING', null], ['APPROVED', '毛利可接受'],
  ])
  const told = (await graph.events()).filter((event: { entityId: string }) => event.entityId === id)
  expect(JSON.stringify(told)).not.toContain('毛利可接受')
})

test('even by SQL nobody approves what the same person submitted', async () => {
  const { id } = (await create()).quote
  await act('quoteSubmit', id)
  await expect(graph.setUp(`update sales.quotes set approved_by = submitted_by where id = '${id}'`)).rejects.toThrow()
})

test('what waits for my approval is what others submitted', async () => {
  await graph.customer('cus_wait')
  const mine = (await create({}, 'cus_wait', boss)).quote.id
  const others = (await create({}, 'cus_wait')).quote.id
  await act('quoteSubmit', mine, boss)
  await act('quoteSubmit', others)
  const { data } = await graph.run('{ _entities(representations: [{ __typename: "Customer", id: "cus_wait" }]) { ... on Customer { quotes(filter: { awaitsMyApproval: true }) { totalCount nodes { id } } } } }', {}, boss)
  expect(data._entities[0].quotes).toEqual({ totalCount: 1, nodes: [{ id: others }] })
})

test('the customer’s own user sees a quote once it is approved, without margins, notes and approvals, and may accept it', async () => {
  const { id } = (await create({ internalNote: '底价八折' })).quote
  const portal = viewers.customer('cus_bank', ['quote.read', 'quote.decide'])
  expect(await read(id, 'id', portal)).toBeNull()
  await act('quoteSubmit', id)
  expect(await read(id, 'id', portal)).toBeNull()
  await act('quoteApprove', id, boss, { comment: '同意' }, 'QuoteApproveInput')
  const { data, errors } = await graph.run('query ($id: ID!) { quote(id: $id) { status terms totals { monthly { amount } } margin { monthly { amount } } internalNote approvalComment submittedBy { id } approvedBy { id } history { reason } opportunity { id } lines { description unitCost { amount } } } }', { id }, portal)
  expect(data.quote).toMatchObject({ status: 'APPROVED', totals: { monthly: { amount: '8816.66' } }, margin: null, internalNote: null, approvalComment: null, submittedBy: null, approvedBy: null, history: null, opportunity: null })
  expect(data.quote.lines.map((line: { unitCost: unknown }) => line.unitCost)).toEqual([null, null, null])
  expect(new Set(errors?.map((error) => error.extensions?.['code']))).toEqual(new Set(['FORBIDDEN']))
  expect((await act('quoteAccept', id, portal)).quote).toMatchObject({ status: 'ACCEPTED' })
  expect((await act('quoteReject', id, portal, { reason: '反悔' })).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
})

test('a list for the customer’s own user counts only what the user sees', async () => {
  await graph.customer('cus_portal')
  await create({}, 'cus_portal')
  await approved({}, 'cus_portal')
  const query = '{ quotes { totalCount nodes { status } } _entities(representations: [{ __typename: "Customer", id: "cus_portal" }]) { ... on Customer { quotes { totalCount nodes { status } } } } }'
  const { data } = await graph.run(query, {}, viewers.customer('cus_portal', everything))
  expect(data.quotes).toEqual({ totalCount: 1, nodes: [{ status: 'APPROVED' }] })
  expect(data._entities[0].quotes).toEqual({ totalCount: 1, nodes: [{ status: 'APPROVED' }] })
})

test('a rejected quote is continued by a new revision that starts from its lines', async () => {
  const first = await approved()
  expect((await act('quoteReject', first.id, ofBank, { reason: ' ' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect((await act('quoteReject', first.id, ofBank, { reason: '月费偏高' })).quote).toMatchObject({ status: 'REJECTED', statusReason: '月费偏高' })
  const { quote: second, userErrors } = await revise(first.id)
  expect(userErrors).toEqual([])
  expect(second).toMatchObject({ number: first.number, revision: 2, isCurrent: true, status: 'IN_PROGRESS', totals: first.totals })
  expect(second.lines.map((line: { id: string }) => line.id)).not.toEqual(first.lines.map((line: { id: string }) => line.id))
  expect(await read(second.id, 'previous { id status isCurrent } revisions { id revision }')).toEqual({
    previous: { id: first.id, status: 'REJECTED', isCurrent: false }, revisions: [{ id: second.id, revision: 2 }, { id: first.id, revision: 1 }],
  })
  expect((await revise(first.id)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE', message: expect.stringContaining('newer revision') }])
  expect((await revise(second.id)).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
  expect(await read(second.id, 'id', ofBank)).toBeNull()
  expect(await read(first.id, 'revisions { revision }', ofBank)).toEqual({ revisions: [{ revision: 1 }] })
})

test('revising an approved quote withdraws it, so that the old price can no longer be accepted', async () => {
  const first = await approved()
  await revise(first.id)
  expect(await read(first.id, 'status statusReason isCurrent', ofBank)).toEqual({ status: 'CANCELLED', statusReason: '修订为第 2 版', isCurrent: false })
  expect((await act('quoteAccept', first.id, ofBank)).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
})

test('two revisions at once make one', async () => {
  const first = await approved()
  const results = await Promise.all([revise(first.id), revise(first.id)])
  expect(results.flatMap((result) => result.userErrors.map((error: { code: string }) => error.code))).toEqual(['NOT_ALLOWED_IN_STATE'])
  expect((await read(first.id, 'revisions { id }')).revisions).toHaveLength(2)
})

test('an approved quote expires by the calendar: filters, verbs and lists agree', async () => {
  await graph.customer('cus_late')
  const first = await approved({}, 'cus_late')
  await graph.setUp(`update sales.quotes set valid_until = '${day(0)}' where id = '${first.id}'`)
  expect((await read(first.id, 'status')).status).toBe('APPROVED')
  await graph.setUp(`update sales.quotes set valid_until = '${day(-1)}' where id = '${first.id}'`)
  const ids = async (filter: object) =>
    (await graph.run('query ($filter: QuoteFilter) { _entities(representations: [{ __typename: "Customer", id: "cus_late" }]) { ... on Customer { quotes(filter: $filter) { nodes { id status } } } } }', { filter }, seller)).data._entities[0].quotes.nodes
  expect(await ids({ status: ['EXPIRED'] })).toEqual([{ id: first.id, status: 'EXPIRED' }])
  expect(await ids({ status: ['APPROVED'] })).toEqual([])
  expect((await act('quoteAccept', first.id, seller)).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
  const { quote } = await revise(first.id)
  expect(quote).toMatchObject({ revision: 2, status: 'IN_PROGRESS' })
  expect(await ids({})).toEqual([{ id: quote.id, status: 'IN_PROGRESS' }])
  expect(await ids({ includeSuperseded: true })).toEqual([{ id: quote.id, status: 'IN_PROGRESS' }, { id: first.id, status: 'EXPIRED' }])
})

test('what is about to expire is found before it does', async () => {
  await graph.customer('cus_soon')
  const soon = await approved({ validUntil: day(3) }, 'cus_soon')
  await approved({ validUntil: day(20) }, 'cus_soon')
  await create({ validUntil: day(3) }, 'cus_soon')
  const { data } = await graph.run('query ($filter: QuoteFilter) { _entities(representations: [{ __typename: "Customer", id: "cus_soon" }]) { ... on Customer { quotes(filter: $filter) { nodes { id } } } } }', { filter: { expiringBefore: day(7) } }, seller)
  expect(data._entities[0].quotes.nodes).toEqual([{ id: soon.id }])
})

test('a closed customer gets no quote, and none that was under way goes on', async () => {
  await graph.customer('cus_gone')
  const { id } = (await create({}, 'cus_gone')).quote
  const offer = await approved({}, 'cus_gone')
  await graph.setUp(`update customers.customers set status = 'CLOSED' where id = 'cus_gone'`)
  expect((await create({}, 'cus_gone')).userErrors).toMatchObject([{ code: 'CUSTOMER_CLOSED', field: ['customerId'] }])
  for (const [verb, quote] of [['quoteSubmit', id], ['quoteAccept', offer.id]]) expect((await act(verb!, quote!)).userErrors, verb).toMatchObject([{ code: 'CUSTOMER_CLOSED', field: ['id'] }])
  expect((await revise(offer.id)).userErrors).toMatchObject([{ code: 'CUSTOMER_CLOSED' }])
  expect((await act('quoteCancel', id, seller, { reason: '客户注销' })).quote.status).toBe('CANCELLED')
})

test('a quote belongs to an open opportunity of the same customer', async () => {
  await graph.customer('cus_other')
  const opportunity = async (customerId: string) =>
    (await graph.run('mutation ($id: ID!) { opportunityCreate(customerId: $id, input: { name: "组网", kind: NETWORKING, source: ENQUIRY }) { opportunity { id } } }', { id: customerId }, seller)).data.opportunityCreate.opportunity.id
  const [mine, foreign] = [await opportunity('cus_bank'), await opportunity('cus_other')]
  const { quote } = await create({ opportunityId: mine })
  expect(await read(quote.id, 'opportunity { id quotes { id } }')).toEqual({ opportunity: { id: mine, quotes: [{ id: quote.id }] } })
  expect((await create({ opportunityId: foreign })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'opportunityId'] }])
  await graph.run('mutation ($id: ID!) { opportunityDrop(id: $id, input: { reason: "放弃" }) { userErrors { code } } }', { id: mine }, seller)
  expect((await create({ opportunityId: mine })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE', field: ['input', 'opportunityId'] }])
})

test('a stranger cannot touch a quote', async () => {
  const { id } = (await create()).quote
  const stranger = viewers.employee(units.otherCity, everything)
  expect(await read(id, 'id', stranger)).toBeNull()
  expect((await act('quoteSubmit', id, stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }])
  const partner = viewers.partner('par_9', everything)
  expect((await act('quoteSubmit', id, partner)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }])
})

test('an older version is refused and the current quote returned', async () => {
  const { id } = (await create()).quote
  await act('quoteUpdate', id, seller, { terms: '按季预付' }, 'QuoteUpdateInput')
  const { data } = await graph.run('mutation ($id: ID!) { quoteSubmit(id: $id, expectedVersion: 1) { quote { version terms status } userErrors { code field } } }', { id }, seller)
  expect(data.quoteSubmit).toEqual({ quote: { version: 2, terms: '按季预付', status: 'IN_PROGRESS' }, userErrors: [{ code: 'STALE', field: ['expectedVersion'] }] })
})
