import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const PERMISSIONS = ['customer.read', 'customer.create', 'customer.update', 'duplicate.read', 'duplicate.decide', 'duplicate.scan']
const manager = viewers.employee(units.city, PERMISSIONS)
const other = viewers.employee(units.otherCity, PERMISSIONS, { unitId: units.otherCity })
const group = viewers.employee(units.group, PERMISSIONS)

const CREATE = `mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) {
  customer { id } duplicates { customer { name } score reasons } existingFile { unit { id } } userErrors { code field message } } }`
const input = (name: string, more: object = {}) => ({ name, category: 'ENTERPRISE', ownershipForm: 'PRIVATE', industry: 'INTERNET', regionCode: '440100', managedById: units.city, ...more })
const create = async (name: string, more: object = {}, viewer = manager) => (await graph.run(CREATE, { input: input(name, more) }, viewer)).data.customerCreate

const { customer: ruichen } = await create('广州锐辰精密机械有限公司', { shortName: '锐辰精机', phone: '020-66668800', address: '广东省广州市高新区中山路12号锐达大厦A座5层', registrationNumber: '91440101MA5ABCDE0K' })

test('a file that resembles one you see is refused, with what it resembles and why', async () => {
  for (const [name, more, reason] of [
    ['广州锐辰精密机械股份有限公司', {}, 'SAME_CORE'], ['锐辰精密机械（广州）有限公司', {}, 'SAME_CORE'], ['锐辰精机', {}, 'SHORT_NAME'], ['廣州銳辰精密機械有限公司', {}, 'SAME_NAME'],
    ['广州精密机械锐辰有限公司', {}, 'SWAPPED_WORDS'], ['广州锐晨精密机械有限公司', { phone: '66668800' }, 'SIMILAR_NAME'], ['锐辰', { address: '中山路12号锐达大厦A座5层', phone: '(020)66668800' }, 'SIMILAR_NAME'],
    ['全新名称商贸', { registrationNumber: '91440101MA5ABCDE0K' }, 'REGISTRATION_NUMBER'],
  ] as const) {
    const made = await create(name, more)
    expect(made, name).toMatchObject({ customer: null, userErrors: [{ code: 'POSSIBLE_DUPLICATE', field: ['input', 'name'] }], existingFile: null, duplicates: [{ customer: { name: '广州锐辰精密机械有限公司' } }] })
    expect(made.duplicates[0].reasons, name).toContain(reason)
    expect(made.duplicates[0].score, name).toBeGreaterThanOrEqual(75)
  }
})

test('what merely sounds alike is no duplicate: another brand, another city, a branch', async () => {
  for (const [name, more] of [['广州锐达精密机械有限公司', {}], ['深圳锐辰精密机械有限公司', { regionCode: '440300' }], ['广州锐辰精密机械有限公司天河分公司', { parentId: ruichen.id }], ['广州锐辰电子商务有限公司', {}]] as const)
    expect((await create(name, more)).userErrors, name).toEqual([])
})

test('whoever may not see the file learns whom to ask, and nothing else', async () => {
  const made = await create('广州锐辰精密机械有限公司', { managedById: units.otherCity }, other)
  expect(made).toEqual({ customer: null, duplicates: [], existingFile: { unit: { id: units.city } }, userErrors: [{ code: 'POSSIBLE_DUPLICATE', field: ['input', 'name'], message: expect.any(String) }] })
  expect(JSON.stringify(made)).not.toMatch(/锐辰|ruichen|020|中山/)
  // a mere resemblance is not told
  expect((await create('锐晨精密机械', { managedById: units.otherCity, phone: '66668800' }, other)).existingFile).toBeNull()
})

test('a reason confirms it, and the pair waits for somebody to decide', async () => {
  expect((await create('广州锐辰精密机械有限责任公司', { duplicateReason: '否' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'duplicateReason'] }])
  const { customer, userErrors } = await create('广州锐辰精密机械有限责任公司', { duplicateReason: '同名的另一家企业,法人不同' })
  expect(userErrors).toEqual([])
  const list = 'query ($id: ID!, $open: Boolean!) { duplicatePairs(filter: { customerId: $id, isOpen: $open }) { totalCount nodes { id score reasons verdict customer { name } other { name } version } } }'
  const { data } = await graph.run(list, { id: customer.id, open: true }, manager)
  expect(data.duplicatePairs).toMatchObject({ totalCount: expect.any(Number), nodes: expect.arrayContaining([expect.objectContaining({ customer: { name: '广州锐辰精密机械有限公司' }, other: { name: '广州锐辰精密机械有限责任公司' }, verdict: null })]) })
  const [pair] = data.duplicatePairs.nodes
  expect((await graph.run(list, { id: customer.id, open: true }, other)).data.duplicatePairs).toEqual({ totalCount: 0, nodes: [] })
  const decide = (viewer: typeof manager, more: object = {}) =>
    graph.run('mutation ($id: ID!, $input: DuplicateDecideInput!, $version: Int, $key: String) { duplicateDecide(id: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) { duplicatePair { verdict decisionReason version } userErrors { code field } } }',
      { id: pair.id, input: { verdict: 'DIFFERENT', reason: '营业执照不同' }, ...more }, viewer)
  expect((await decide(other)).data.duplicateDecide.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  expect((await decide(manager, { input: { verdict: 'SAME', reason: ' ' } })).data.duplicateDecide.userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  const decided = await decide(manager, { key: 'dup-1' })
  expect(decided.data.duplicateDecide).toEqual({ duplicatePair: { verdict: 'DIFFERENT', decisionReason: '营业执照不同', version: 2 }, userErrors: [] })
  expect((await decide(manager, { key: 'dup-1' })).data).toEqual(decided.data)
  expect((await decide(manager, { version: 1 })).data.duplicateDecide.userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect((await graph.run(list, { id: customer.id, open: true }, manager)).data.duplicatePairs.nodes.map((node: { id: string }) => node.id)).not.toContain(pair.id)
})

test('a scan finds pairs across units, not within a tree, and keeps what was decided', async () => {
  await graph.customer('cus_s1', { name: '羊城远航物流有限公司' })
  await graph.customer('cus_s2', { name: '羊城远航物流股份有限公司', unit: units.province })
  await graph.customer('cus_s3', { name: '羊城远航物流有限公司', parent: 'cus_s1' })
  await graph.customer('cus_s4', { name: '羊城远航物流有限公司', status: 'CLOSED' })
  const scan = async () => {
    const { data } = await graph.run('mutation { duplicateScanStart { duplicateScan { id } userErrors { code } } }', {}, group)
    for (;;) {
      const found = (await graph.run('query ($id: ID!) { duplicateScan(id: $id) { status fileCount foundCount finishedAt } }', { id: data.duplicateScanStart.duplicateScan.id }, group)).data.duplicateScan
      if (found.status !== 'RUNNING') return found
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }
  expect(await scan()).toMatchObject({ status: 'DONE', finishedAt: expect.any(String) })
  const pairs = async () => (await graph.setUp(`select customer_id || ' ' || other_id as pair, verdict from customers.duplicate_pairs where customer_id like 'cus_s_' order by 1`)) as { pair: string; verdict: string | null }[]
  expect(await pairs()).toEqual([{ pair: 'cus_s1 cus_s2', verdict: null }, { pair: 'cus_s2 cus_s3', verdict: null }])
  await graph.setUp(`update customers.duplicate_pairs set verdict = 'DIFFERENT', reason = '不同', decided_by = 'x', decided_at = now() where customer_id = 'cus_s1'`)
  await scan()
  expect((await pairs())[0]).toEqual({ pair: 'cus_s1 cus_s2', verdict: 'DIFFERENT' })
})

test('two scans at once are one', async () => {
  const start = () => graph.run('mutation { duplicateScanStart { duplicateScan { id } } }', {}, group)
  await graph.setUp(`insert into customers.duplicate_scans (id, status, started_by) values ('scn_live', 'RUNNING', 'x')`)
  expect((await start()).data.duplicateScanStart.duplicateScan.id).toBe('scn_live')
  await graph.setUp(`update customers.duplicate_scans set alive_at = now() - interval '2 minutes' where id = 'scn_live'`)
  expect((await start()).data.duplicateScanStart.duplicateScan.id).not.toBe('scn_live')
})
