import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)

const book = async (verb: 'Earn' | 'Spend', customer: string, points: number, more: object = {}, key: string | null = null, viewer = manager) =>
  (await graph.run(`mutation ($input: Points${verb}Input!, $key: String) { answer: customerPoints${verb}(id: "${customer}", input: $input, idempotencyKey: $key) { customer { points { balance } } userErrors { code field } } }`, { input: { points, reason: '测试登记', ...more }, key }, viewer)).data.answer
const points = async (customer: string, viewer = manager) => (await graph.run(`{ customer(id: "${customer}") { points { balance expiringSoon entries { totalCount nodes { kind points balance expiresOn reason reference } } } } }`, {}, viewer)).data.customer?.points

test('points are earned and spent, and every line of the book carries the balance after it', async () => {
  await graph.customer('cus_a')
  await book('Earn', 'cus_a', 500, { reason: '季度消费', reference: 'BILL-1', expiresOn: '2099-12-31' })
  expect((await book('Spend', 'cus_a', 120, { reason: '兑换会议设备' })).customer.points.balance).toBe(380)
  expect((await points('cus_a')).entries).toEqual({
    totalCount: 2,
    nodes: [
      { kind: 'SPEND', points: -120, balance: 380, expiresOn: null, reason: '兑换会议设备', reference: null },
      { kind: 'EARN', points: 500, balance: 500, expiresOn: '2099-12-31', reason: '季度消费', reference: 'BILL-1' },
    ],
  })
})

test('the balance is never negative, and nothing is spent in part', async () => {
  expect((await book('Spend', 'cus_a', 381)).userErrors).toEqual([{ code: 'POINTS_NOT_ENOUGH', field: ['input', 'points'] }])
  expect((await book('Spend', 'cus_a', -5)).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'points'] }])
  expect((await book('Earn', 'cus_a', 0)).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'points'] }])
  expect((await points('cus_a')).balance).toBe(380)
})

test('expired points no longer count, and are booked off once', async () => {
  await graph.customer('cus_b')
  await book('Earn', 'cus_b', 100, { expiresOn: '2099-01-01' })
  await book('Earn', 'cus_b', 40)
  await graph.setUp(`update customers.points_lots set expires_on = '2020-01-01' where customer_id = 'cus_b' and earned = 100`)
  expect((await points('cus_b')).balance).toBe(40)
  const expire = async () => (await graph.run('mutation { answer: customerPointsExpire(id: "cus_b") { customer { points { balance } } userErrors { code } } }', {}, manager)).data.answer
  expect(await expire()).toEqual({ customer: { points: { balance: 40 } }, userErrors: [] })
  expect((await expire()).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE' }])
  expect((await points('cus_b')).entries.nodes[0]).toMatchObject({ kind: 'EXPIRE', points: -100, balance: 40 })
})

test('what expires within 90 days is told', async () => {
  await graph.customer('cus_c')
  const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await book('Earn', 'cus_c', 10, { expiresOn: soon })
  await book('Earn', 'cus_c', 5, { expiresOn: '2099-01-01' })
  expect(await points('cus_c')).toMatchObject({ balance: 15, expiringSoon: 10 })
})

test('many spenders at once spend no point twice, and the book adds up', async () => {
  await graph.customer('cus_d')
  for (let i = 0; i < 4; i++) await book('Earn', 'cus_d', 25)
  const answers = await Promise.all(Array.from({ length: 12 }, () => book('Spend', 'cus_d', 10)))
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(10)
  expect((await points('cus_d')).balance).toBe(0)
  const [sums] = await graph.setUp(`select (select sum(points) from customers.points_entries)::int as book, (select sum(remaining) from customers.points_lots)::int as lots,
    (select count(*) from (select balance, sum(points) over (partition by customer_id order by sequence) as sum from customers.points_entries) e where balance <> sum)::int as wrong`)
  expect(sums).toEqual({ book: sums.lots, lots: sums.book, wrong: 0 })
})

test('a repeat with the same key books once', async () => {
  await graph.customer('cus_e')
  for (let i = 0; i < 2; i++) await book('Earn', 'cus_e', 7, {}, 'points-1')
  expect((await points('cus_e')).entries.totalCount).toBe(1)
})

test('the book is only added to', async () => {
  await expect(graph.setUp(`set role panorama_customers; delete from customers.points_entries`)).rejects.toThrow()
  await graph.setUp('reset role')
})

test('an enterprise reads its own points and books none; a stranger reads none', async () => {
  expect((await points('cus_a', viewers.customer('cus_a', ['customer.read', 'points.read'])))!.balance).toBe(380)
  expect(await points('cus_a', viewers.customer('cus_b', ['customer.read', 'points.read']))).toBeUndefined()
  expect(await points('cus_a', viewers.stranger(everything))).toBeUndefined()
  expect((await book('Earn', 'cus_a', 1, {}, null, viewers.stranger(everything))).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
})
