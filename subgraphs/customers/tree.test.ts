import { codesOf } from '@panorama/kit/policy'
import { today } from '@panorama/kit/scalars'
import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { customers as policy } from '@panorama/policy/customers'
import { beforeEach, expect, test } from 'vitest'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const group = viewers.employee(units.group, everything)
const city = viewers.employee(units.city, everything)

let serial = 0
/** Two groups, opened in 2020: a with branches a1 (and a11 below it) and a2, and b. */
let id: (name: string) => string
beforeEach(async () => {
  const number = ++serial
  id = (name) => `cus_${name}_${number}`
  await graph.customer(id('a'))
  await graph.customer(id('a1'), { parent: id('a') })
  await graph.customer(id('a11'), { parent: id('a1'), unit: units.otherCity })
  await graph.customer(id('a2'), { parent: id('a') })
  await graph.customer(id('b'))
  await graph.setUp(`
    update customers.customers set created_at = '2020-01-01T00:00:00Z', parent_since = '2020-01-01';
    update access.tree_history set valid_from = '2020-01-01' where valid_to = 'infinity' and customer_id like '%\\_${number}'`)
})

const TREE = `query ($id: ID!, $on: Date) { customerTree(customerId: $id, on: $on) { id on memberCount levelCount levels { depth memberCount } customer { id }
  nodes { id parentId depth branchCount descendantCount } } }`
const membersOn = async (name: string, on?: string, viewer = group) =>
  (await graph.run(TREE, { id: id(name), on }, viewer)).data.customerTree?.nodes.map((node: { id: string }) => node.id) ?? null
const move = async (name: string, input: object, viewer = group) =>
  (await graph.run('mutation ($id: ID!, $input: CustomerMoveInput!) { customerMove(id: $id, input: $input) { customer { id parent { id } parentSince placements { parent { id } headquarters { id } depth validFrom validTo } } userErrors { code field } } }', { id: id(name), input: { reason: '集团重组', ...input } }, viewer)).data.customerMove
const ids = (...names: string[]) => names.map((name) => id(name))

test('the tree is drawn with its levels and counts, in one statement', async () => {
  const { data, statements } = await graph.run(TREE, { id: id('a') }, group)
  expect(data.customerTree).toMatchObject({ on: today(), memberCount: 4, levelCount: 3, levels: [{ depth: 0, memberCount: 1 }, { depth: 1, memberCount: 2 }, { depth: 2, memberCount: 1 }], customer: { id: id('a') } })
  expect(data.customerTree.nodes[0]).toEqual({ id: id('a'), parentId: null, depth: 0, branchCount: 2, descendantCount: 3 })
  expect(statements.length).toBe(2) // the customer, and the members
})

test('a branch that moved stands where it stood, on any day before', async () => {
  expect(await move('a1', { parentId: id('b'), effectiveOn: '2025-07-01' })).toMatchObject({
    userErrors: [],
    customer: { parent: { id: id('b') }, parentSince: '2025-07-01', placements: [
      { parent: { id: id('b') }, headquarters: { id: id('b') }, depth: 1, validFrom: '2025-07-01', validTo: null },
      { parent: { id: id('a') }, headquarters: { id: id('a') }, depth: 1, validFrom: '2020-01-01', validTo: '2025-07-01' },
    ] },
  })
  expect(await membersOn('a', '2025-06-30')).toEqual(ids('a', 'a1', 'a11', 'a2'))
  expect(await membersOn('a', '2025-07-01')).toEqual(ids('a', 'a2'))
  expect(await membersOn('b', '2025-06-30')).toEqual(ids('b'))
  expect(await membersOn('b')).toEqual(ids('b', 'a1', 'a11'))
  expect(await membersOn('a1', '2021-01-01')).toEqual(ids('a1', 'a11'))
  expect(await membersOn('a', '2019-12-31')).toBeNull()
})

test('a part that leaves becomes a tree of its own, and comes back', async () => {
  expect((await move('a1', {})).userErrors).toEqual([])
  expect(await membersOn('a1')).toEqual(ids('a1', 'a11'))
  expect((await graph.run('query ($id: ID!) { customer(id: $id) { headquarters { id } } }', { id: id('a11') }, group)).data.customer.headquarters.id).toBe(id('a1'))
  expect((await move('a1', { parentId: id('a2') })).userErrors).toEqual([])
  expect(await membersOn('a')).toEqual(ids('a', 'a2', 'a1', 'a11'))
})

test('who sees it follows the move in the same transaction', async () => {
  const enterprise = viewers.customer(id('b'), everything)
  expect(await membersOn('a11', undefined, enterprise)).toBeNull()
  await move('a1', { parentId: id('b') })
  expect(await membersOn('b', undefined, enterprise)).toEqual(ids('b', 'a1', 'a11'))
  expect(await membersOn('a', undefined, viewers.customer(id('a'), everything))).toEqual(ids('a', 'a2'))
  const wrong = await graph.setUp('(select key, customer_id from access.scope_keys except select key, customer_id from access.expected_keys) union all (select key, customer_id from access.expected_keys except select key, customer_id from access.scope_keys)')
  expect(wrong).toEqual([])
})

test('nothing stands below itself, moves before its last move, or moves by somebody who does not see all of it', async () => {
  expect((await move('a', { parentId: id('a11') })).userErrors).toEqual([{ code: 'TREE_CIRCLE', field: ['input', 'parentId'] }])
  expect((await move('a', { parentId: id('a') })).userErrors).toEqual([{ code: 'TREE_CIRCLE', field: ['input', 'parentId'] }])
  expect((await move('a1', { parentId: id('a') })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'parentId'] }])
  await move('a11', { parentId: id('b'), effectiveOn: '2024-01-01' })
  await move('a11', { parentId: id('a1'), effectiveOn: '2024-06-01' })
  expect((await move('a1', { parentId: id('b'), effectiveOn: '2024-03-01' })).userErrors).toEqual([{ code: 'MOVED_SINCE', field: ['input', 'effectiveOn'] }])
  expect((await move('a1', { parentId: id('b'), effectiveOn: '2999-01-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'effectiveOn'] }])
  expect((await move('a1', { parentId: id('b'), reason: ' ' })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect((await move('a1', { parentId: id('b') }, city)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect((await move('a1', { parentId: 'cus_none' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'parentId'] }])
  expect((await move('a11', { parentId: id('b') }, city)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
})

test('nothing stands below a superior on a day when that stood elsewhere, or was not there yet', async () => {
  const late = { code: 'MOVED_SINCE', field: ['input', 'effectiveOn'] }
  await graph.customer(id('new'))
  expect((await move('a2', { parentId: id('new'), effectiveOn: '2025-01-01' })).userErrors).toEqual([late])
  expect((await move('a1', { parentId: id('b'), effectiveOn: '2025-07-01' })).userErrors).toEqual([])
  expect((await move('a2', { parentId: id('a1'), effectiveOn: '2025-06-30' })).userErrors).toEqual([late])
  expect((await move('a2', { parentId: id('a1'), effectiveOn: '2025-07-01' })).userErrors).toEqual([])
  expect(await membersOn('b', '2025-07-01')).toEqual(ids('b', 'a1', 'a11', 'a2'))
  expect(await membersOn('a', '2025-06-30')).toEqual(ids('a', 'a1', 'a11', 'a2'))
  const absorb = await graph.run('mutation ($id: ID!, $input: CustomerAbsorbInput!) { customerAbsorb(id: $id, input: $input) { userErrors { code field } } }', { id: id('a'), input: { intoId: id('new'), reason: '吸收合并', effectiveOn: '2025-08-01' } }, group)
  expect(absorb.data.customerAbsorb.userErrors).toEqual([late])
})

test('the tree tells headquarters, branches, subsidiaries and affiliates apart, and since when each stands there', async () => {
  await graph.setUp(`update customers.customers set branch_kind = 'SUBSIDIARY' where id = '${id('a2')}'`)
  const kinds = async (name: string, on?: string) =>
    (await graph.run('query ($id: ID!, $on: Date) { customer(id: $id) { organizationChart { name regionCode kind } tree(on: $on) { nodes { id kind validFrom validTo } } } }', { id: id(name), on }, group)).data.customer
  expect((await kinds('a')).tree.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['HEADQUARTERS', 'BRANCH', 'BRANCH', 'SUBSIDIARY'])
  expect((await kinds('a')).organizationChart.map(({ kind }: { kind: string }) => kind)).toEqual(['HEADQUARTERS', 'BRANCH', 'SUBSIDIARY', 'BRANCH'])
  expect((await kinds('a')).organizationChart[0]).toEqual({ name: `客户${id('a')}`, regionCode: '440100', kind: 'HEADQUARTERS' })
  expect((await move('a1', { parentId: id('b'), organizationKind: 'AFFILIATE', effectiveOn: '2025-07-01' })).userErrors).toEqual([])
  expect((await kinds('b')).tree.nodes[1]).toEqual({ id: id('a1'), kind: 'AFFILIATE', validFrom: '2025-07-01', validTo: null })
  expect((await kinds('a', '2025-06-30')).tree.nodes[1]).toEqual({ id: id('a1'), kind: 'AFFILIATE', validFrom: '2020-01-01', validTo: '2025-07-01' })
  expect((await move('a1', { parentId: null, organizationKind: 'SUBSIDIARY' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'organizationKind'] }])
  expect((await move('a1', { parentId: null })).userErrors).toEqual([])
  expect((await kinds('a1')).tree.nodes[0]).toMatchObject({ kind: 'HEADQUARTERS', validFrom: today() })
  await move('a1', { parentId: id('a') })
  expect((await kinds('a1')).organizationChart[0].kind).toBe('BRANCH')
})

test('the database keeps a circle out, whoever writes', async () => {
  await expect(graph.setUp(`update customers.customers set parent_id = '${id('a11')}' where id = '${id('a')}'`)).rejects.toMatchObject({ cause: { constraint: 'customers_parent_id_check' } })
})

test('an absorbed customer is closed, names its successor, and its branches stand below it', async () => {
  const { data } = await graph.run('mutation ($id: ID!, $input: CustomerAbsorbInput!) { customerAbsorb(id: $id, input: $input) { customer { status statusReason successor { id } branches { totalCount } } userErrors { code } } }', { id: id('a'), input: { intoId: id('b'), reason: '吸收合并', effectiveOn: '2025-01-01' } }, group)
  expect(data.customerAbsorb).toEqual({ customer: { status: 'CLOSED', statusReason: '吸收合并', successor: { id: id('b') }, branches: { totalCount: 0 } }, userErrors: [] })
  expect(await membersOn('b')).toEqual(ids('b', 'a1', 'a11', 'a2'))
  expect(await membersOn('a', '2024-12-31')).toEqual(ids('a', 'a1', 'a11', 'a2'))
  expect((await move('a', { parentId: id('b') })).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
})

test('another subgraph asks for a tree by its id alone; a made-up one is not there', async () => {
  const tree = (await graph.run(TREE, { id: id('a') }, group)).data.customerTree.id
  const ask = async (reference: string, viewer = group) => (await graph.run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on CustomerTree { memberCount } } }', { r: [{ __typename: 'CustomerTree', id: reference }] }, viewer)).data._entities
  expect(await ask(tree)).toEqual([{ memberCount: 4 }])
  expect(await ask(tree, viewers.stranger(everything))).toEqual([null])
  for (const wrong of ['tre_', 'tre_cus_x_20260101', `tre_${id('a')}_20261399`, `tre_${id('a')}_20260230`, `tre_${id('a')}_00000101`, 'nonsense']) expect(await ask(wrong), wrong).toEqual([null])
})
