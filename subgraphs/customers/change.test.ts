import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
await graph.customer('cus_bank')

const changesOf = async (args = '', fields = 'section action actorId actor { id } fields { field before after }', viewer = manager) =>
  (await graph.run(`{ customer(id: "cus_bank") { changes${args} { totalCount nodes { id ${fields} } pageInfo { hasNextPage endCursor } } } }`, {}, viewer)).data.customer.changes
const write = async (mutation: string, viewer = manager) => {
  const { data, errors } = await graph.run(`mutation { answer: ${mutation} }`, {}, viewer)
  expect(errors).toBeUndefined()
  expect(data.answer.userErrors).toEqual([])
  return data.answer
}

test('the history says who changed what, before and after, and only what really changed', async () => {
  await write('customerUpdate(id: "cus_bank", input: { website: "https://a.example", phone: "020-1234567" }) { userErrors { code } }')
  await write('customerUpdate(id: "cus_bank", input: { website: "https://b.example", phone: "020-1234567" }) { userErrors { code } }')
  expect((await changesOf('(filter: { section: [FILE] })')).nodes).toMatchObject([
    { section: 'FILE', action: 'CHANGED', actorId: manager.actorId, actor: { id: manager.actorId }, fields: [{ field: 'website', before: 'https://a.example', after: 'https://b.example' }] },
    { fields: [{ field: 'phone', before: null, after: '020-1234567' }, { field: 'website', before: null, after: 'https://a.example' }] },
  ])
})

test('an entry is followed from its coming to its going', async () => {
  const { customer } = await write('customerRankingAdd(id: "cus_bank", input: { rankedOn: "2026-01-01", rank: 3, indicator: "营业收入", institution: "协会" }) { customer { rankings { id } } userErrors { code } }')
  const { id } = customer.rankings[0]
  await write(`customerRankingChange(id: "cus_bank", rankingId: "${id}", input: { rankedOn: "2026-01-01", rank: 2, indicator: "营业收入", institution: "协会" }) { userErrors { code } }`)
  await write(`customerRankingRemove(id: "cus_bank", rankingId: "${id}") { userErrors { code } }`)
  const { nodes, totalCount } = await changesOf(`(filter: { entryId: "${id}" })`)
  expect(totalCount).toBe(3)
  expect(nodes.map(({ action, fields }: any) => [action, fields.find(({ field }: any) => field === 'rank')])).toEqual([
    ['REMOVED', { field: 'rank', before: '2', after: null }],
    ['CHANGED', { field: 'rank', before: '3', after: '2' }],
    ['ADDED', { field: 'rank', before: null, after: '3' }],
  ])
})

test('what somebody does on the database itself is in the history too', async () => {
  await graph.setUp(`update customers.customers set short_name = '直改' where id = 'cus_bank'`)
  const [change] = (await changesOf('(first: 1)')).nodes
  expect(change).toMatchObject({ actorId: expect.stringMatching(/^database:/), actor: null, fields: [{ field: 'shortName', after: '直改' }] })
})

test('a sensitive value never enters the history: it says that it changed', async () => {
  await write('contactCreate(customerId: "cus_bank", input: { name: "王伟", mobile: "13812345678", email: "canary@bank.example", birthDate: "1975-03-09" }) { userErrors { code } }')
  await write('customerBankAccountAdd(id: "cus_bank", input: { bank: "工行", accountNumber: "6222021234567891234" }) { userErrors { code } }')
  await write('customerUpdate(id: "cus_bank", input: { legalRepresentative: "金丝雀" }) { userErrors { code } }')
  const text = JSON.stringify(await graph.setUp('select * from customers.changes'))
  for (const canary of ['13812345678', 'canary', '1975-03-09', '6222021234567891234', '金丝雀']) expect(text).not.toContain(canary)
  expect((await changesOf('(filter: { section: [CONTACTS] })')).nodes[0].fields).toContainEqual({ field: 'mobile', before: null, after: '***' })
})

test('the history shows no more than the section does', async () => {
  await write('customerUpdate(id: "cus_bank", input: { remarks: "内部判断" }) { userErrors { code } }')
  await write('customerFlagAtRisk(id: "cus_bank", input: { reason: "用量下降" }) { userErrors { code } }')
  const reader = { ...manager, permissions: ['customer.read', 'history.read'] }
  const { nodes } = await changesOf('', undefined, reader)
  expect(JSON.stringify(nodes)).not.toMatch(/内部判断|AT_RISK|用量下降|王伟|工行/)
  expect(new Set(nodes.map(({ section }: any) => section))).toEqual(new Set(['FILE']))
  expect(nodes[0].fields).toEqual([])
})

test('the history pages without gap or repeat, and narrows by time and person', async () => {
  const { totalCount } = await changesOf()
  const seen: string[] = []
  let after = ''
  do {
    const { nodes, pageInfo } = await changesOf(`(first: 3${after})`, '')
    seen.push(...nodes.map(({ id }: any) => id))
    after = pageInfo.hasNextPage ? `, after: "${pageInfo.endCursor}"` : ''
  } while (after)
  expect(new Set(seen).size).toBe(totalCount)
  expect((await changesOf('(filter: { actorId: "emp_nobody" })')).totalCount).toBe(0)
  expect((await changesOf('(filter: { until: "2020-01-01T00:00:00Z" })')).totalCount).toBe(0)
})

test('nobody but the database writes history', async () => {
  await expect(graph.setUp(`set role panorama_customers; update customers.changes set actor = 'x'`)).rejects.toThrow()
  await graph.setUp('reset role')
})

test('a stranger has no history, and without the right there is none', async () => {
  const { data } = await graph.run('{ customer(id: "cus_bank") { changes { totalCount } } }', {}, viewers.stranger(everything))
  expect(data.customer).toBeNull()
  const denied = await graph.run('{ customer(id: "cus_bank") { changes { totalCount } } }', {}, { ...manager, permissions: ['customer.read'] })
  expect(denied.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
})
