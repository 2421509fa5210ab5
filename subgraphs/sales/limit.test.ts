import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { codesOf } from '@panorama/kit/policy'
import type { Bound } from '@panorama/kit/viewer'
import { sales as policy } from '@panorama/policy/sales'
import { expect, test } from 'vitest'
import { sales } from './subgraph.ts'

const graph = await testGraph(sales)
await graph.customer('cus_plain', { tier: 'A' })
await graph.customer('cus_small', { tier: 'C' })

const bound = (measure: string, value: string, more: Partial<Bound> = {}): Bound => ({ measure, value, currency: measure === 'MAX_AMOUNT' ? 'CNY' : null, customerClass: null, tier: null, ...more })
const limits = [{ permission: 'quote.approve', bounds: [bound('MAX_DISCOUNT_PERCENT', '30.00'), bound('MAX_DISCOUNT_PERCENT', '15.00', { tier: 'C' }), bound('MAX_AMOUNT', '5000000.00')] }]
const everything = codesOf(policy)
const seller = viewers.employee(units.city, everything, { actorId: 'emp_seller' })
const boss = viewers.employee(units.city, everything, { actorId: 'emp_boss', limits })

const submitted = async (customerId: string, lines: object[]) => {
  const input = { name: '专线报价', validUntil: '2098-12-31', lines: lines.map((line) => ({ description: '专线', charge: 'MONTHLY', unitPrice: '1000', ...line })) }
  const { id } = (await graph.run('mutation ($id: ID!, $input: QuoteCreateInput!) { quoteCreate(customerId: $id, input: $input) { quote { id } } }', { id: customerId, input }, seller)).data.quoteCreate.quote
  await graph.run('mutation ($id: ID!) { quoteSubmit(id: $id) { quote { id } } }', { id }, seller)
  return id as string
}
const approve = async (id: string, viewer = boss) => (await graph.run('mutation ($id: ID!) { quoteApprove(id: $id, input: {}) { quote { status } userErrors { code field message } } }', { id }, viewer)).data.quoteApprove
const approval = (id: string, viewer = boss) => graph.run('query ($id: ID!) { quote(id: $id) { approval { discountPercent firstYear { amount currency } isWithinMyLimit roles } } }', { id }, viewer)

test('a quote within the approver’s limit for this customer is approved, one beyond it says how far and who may', async () => {
  const id = await submitted('cus_plain', [{ discountPercent: '30' }, { discountPercent: '5' }])
  expect((await approval(id)).data.quote.approval).toMatchObject({ discountPercent: '30.00', firstYear: { amount: '19800.00', currency: 'CNY' }, isWithinMyLimit: true })
  expect(await approve(id)).toMatchObject({ quote: { status: 'APPROVED' }, userErrors: [] })
  const beyond = await submitted('cus_plain', [{ discountPercent: '30.01' }])
  expect((await approve(beyond)).userErrors).toEqual([{ code: 'LIMIT_EXCEEDED', field: ['id'], message: expect.stringMatching(/up to 30 %.*Province manager/) }])
  expect((await approval(beyond)).data.quote.approval).toMatchObject({ isWithinMyLimit: false, roles: expect.arrayContaining(['Administrator', 'Group leader', 'Province manager']) })
  expect((await approval(beyond)).data.quote.approval.roles).not.toContain('City manager')
  expect((await approve(beyond, { ...boss, limits: [] })).quote.status).toBe('APPROVED')
})

test('the same discount is too much for a customer of tier C', async () => {
  expect((await approve(await submitted('cus_small', [{ discountPercent: '15' }]))).userErrors).toEqual([])
  expect((await approve(await submitted('cus_small', [{ discountPercent: '16' }]))).userErrors).toMatchObject([{ code: 'LIMIT_EXCEEDED', message: expect.stringContaining('15 %') }])
})

test('the first year counts: what is charged once, and twelve months', async () => {
  expect((await approve(await submitted('cus_plain', [{ unitPrice: '416000' }]))).userErrors).toEqual([])
  const large = await submitted('cus_plain', [{ unitPrice: '416000' }, { unitPrice: '8000.01', charge: 'ONE_TIME' }])
  expect((await approval(large)).data.quote.approval.firstYear.amount).toBe('5000000.01')
  expect((await approve(large)).userErrors).toMatchObject([{ code: 'LIMIT_EXCEEDED', message: expect.stringContaining('5000000 CNY') }])
})

test('what an approval asks for is for colleagues, and many cost one statement each for customers and roles', async () => {
  const id = await submitted('cus_plain', [{}])
  const { data, errors } = await approval(id, viewers.employee(units.city, ['quote.read']))
  expect([data.quote.approval, errors?.[0]?.extensions?.['code']]).toEqual([null, 'FORBIDDEN'])
  const { statements } = await graph.run('{ quotes(first: 20) { nodes { approval { isWithinMyLimit roles } } } }', {}, boss)
  expect(statements).toHaveLength(4)
})
