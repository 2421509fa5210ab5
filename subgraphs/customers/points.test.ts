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

test('a balance stays a number that can be told', async () => {
  await graph.customer('cus_rich')
  expect((await book('Earn', 'cus_rich', 2_147_483_647)).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'points'] }])
  expect((await book('Earn', 'cus_rich', 999_999_999)).userErrors).toEqual([])
  expect((await book('Earn', 'cus_rich', 2)).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'points'] }])
  expect((await book('Earn', 'cus_rich', 1)).customer.points.balance).toBe(1_000_000_000)
})

test('expired points no longer count and stand in the book from the day after, the same before and after they are written down', async () => {
  await graph.customer('cus_b')
  await book('Earn', 'cus_b', 100, { expiresOn: '2099-01-01' })
  await book('Earn', 'cus_b', 40)
  await book('Earn', 'cus_b', 5, { expiresOn: '2099-01-01' })
  await graph.setUp(`update customers.points_lots set expires_on = '2020-01-01' where customer_id = 'cus_b' and earned = 100; update customers.points_lots set expires_on = '2020-03-01' where customer_id = 'cus_b' and earned = 5`)
  const whole = async () => (await graph.run('{ customer(id: "cus_b") { points { balance entries { totalCount nodes { id kind points balance expiresOn reason occurredAt } } } } }', {}, manager)).data.customer.points
  const before = await whole()
  expect(before).toMatchObject({ balance: 40, entries: { totalCount: 5, nodes: [{ kind: 'EXPIRE', points: -5, balance: 40, expiresOn: '2020-03-01' }, { kind: 'EXPIRE', points: -100, balance: 45, occurredAt: expect.stringMatching(/^2020-01-01T16:00:00/) }, { kind: 'EARN', balance: 145 }, { balance: 140 }, { balance: 100 }] } })
  const first = async (after = '') => (await graph.run(`{ customer(id: "cus_b") { points { entries(first: 2${after}) { pageInfo { endCursor hasNextPage } nodes { points } } } } }`, {}, manager)).data.customer.points.entries
  const page = await first()
  expect([page.nodes, (await first(`, after: "${page.pageInfo.endCursor}"`)).nodes]).toEqual([[{ points: -5 }, { points: -100 }], [{ points: 5 }, { points: 40 }]])
  const expire = async () => (await graph.run('mutation { answer: customerPointsExpire(id: "cus_b") { customer { points { balance } } userErrors { code } } }', {}, manager)).data.answer
  expect(await expire()).toEqual({ customer: { points: { balance: 40 } }, userErrors: [] })
  expect((await expire()).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE' }])
  expect(await whole()).toEqual(before)
  expect((await graph.events()).filter(({ type }: { type: string }) => type === 'CustomerPointsExpired')).toMatchObject([{ entityId: 'cus_b', data: { points: 105, balance: 40 } }])
  expect((await book('Spend', 'cus_b', 30)).customer.points.balance).toBe(10)
  expect((await whole()).entries.nodes[0]).toMatchObject({ kind: 'SPEND', balance: 10 })
})

test('books add up after a merge, and after its undo, whatever was spent or expired meanwhile', async () => {
  await graph.customer('cus_m1', { name: '北江机械' })
  await graph.customer('cus_m2', { name: '西樵纺织' })
  const merge = viewers.employee(units.group, everything)
  await book('Earn', 'cus_m1', 50, { expiresOn: '2099-06-01' })
  await book('Earn', 'cus_m2', 100, { expiresOn: '2099-01-01' })
  await book('Earn', 'cus_m1', 7, { expiresOn: '2098-01-01' })
  await book('Spend', 'cus_m2', 10)
  const sums = async (id: string) => {
    const { balance, entries } = await points(id)
    const lines = entries.nodes.map(({ points: each }: { points: number }) => each)
    expect(entries.nodes.map((line: { balance: number }) => line.balance)).toEqual(lines.map((_: number, i: number) => lines.slice(i).reduce((sum: number, each: number) => sum + each, 0)))
    expect(entries.nodes[0]?.balance ?? 0).toBe(balance)
    return { balance, lines }
  }
  const before = [await sums('cus_m1'), await sums('cus_m2')]
  const join = async () => (await graph.run('mutation { answer: customerMerge(survivorId: "cus_m1", mergedId: "cus_m2", input: { reason: "同一企业重复建档" }) { customerMerge { id } userErrors { code } } }', {}, merge)).data.answer.customerMerge.id
  const part = async (id: string) => (await graph.run('mutation ($id: ID!) { answer: customerMergeUndo(id: $id, input: { reason: "两家不同的企业" }) { conflicts { subject } userErrors { code } } }', { id }, merge)).data.answer
  const first = await join()
  expect(await sums('cus_m1')).toEqual({ balance: 147, lines: [-10, 7, 100, 50] })
  expect(await part(first)).toEqual({ conflicts: [], userErrors: [] })
  expect([await sums('cus_m1'), await sums('cus_m2')]).toEqual(before)

  // 7 that expire first, then all 90 of the other, then 23 of the longest.
  const second = await join()
  await book('Spend', 'cus_m1', 120)
  await book('Earn', 'cus_m1', 3)
  expect(await sums('cus_m1')).toEqual({ balance: 30, lines: [3, -23, -90, -7, -10, 7, 100, 50] })
  expect(await part(second)).toEqual({ conflicts: [], userErrors: [] })
  expect([await sums('cus_m1'), await sums('cus_m2')]).toEqual([{ balance: 30, lines: [3, -23, -7, 7, 50] }, { balance: 0, lines: [-90, -10, 100] }])
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
  const wrong = await graph.setUp(`select lot_id from customers.points_entries e join customers.points_lots l on l.id = e.lot_id group by lot_id, l.remaining, l.customer_id having sum(points) <> l.remaining or min(e.customer_id) <> l.customer_id`)
  expect(wrong).toEqual([])
  const [sums] = await graph.setUp('select (select sum(points) from customers.points_entries)::int as book, (select sum(remaining) from customers.points_lots)::int as lots')
  expect(sums.book).toBe(sums.lots)
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
