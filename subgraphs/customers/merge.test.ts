import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const PERMISSIONS = ['customer.read', 'customer.create', 'customer.update', 'customer.assess', 'customer.reveal', 'contact.read', 'contact.write', 'customer.merge', 'duplicate.read']
const manager = viewers.employee(units.city, PERMISSIONS)
const group = viewers.employee(units.group, PERMISSIONS)

const MERGE = `mutation ($survivor: ID!, $merged: ID!, $input: CustomerMergeInput!, $key: String) { customerMerge(survivorId: $survivor, mergedId: $merged, input: $input, idempotencyKey: $key) {
  customer { id name version aliases { alias } identifiers { system value } branches { nodes { name } } contacts { nodes { name } } }
  customerMerge { id mergedId mergedCode mergedName reason parts { subject movedCount droppedCount } undoneAt } userErrors { code field message } } }`
const UNDO = 'mutation ($id: ID!, $key: String) { customerMergeUndo(id: $id, input: { reason: "两家不同的企业" }, idempotencyKey: $key) { customerMerge { undoneAt undoReason } conflicts { subject kind field } userErrors { code field } } }'
const FILE = `query ($ids: [ID!]!) { a: customer(id: "A") { ...F } b: customer(id: "B") { ...F } } fragment F on Customer {
  id code name shortName status classes tier address phone registrationNumber legalRepresentative remarks website updatedAt version
  aliases { alias isMain } identifiers { system value retiredOn } parent { id } headquarters { id } branches { totalCount nodes { id name parent { id } headquarters { id } } }
  organizationChart { depth parentId customer { id } } contacts { totalCount nodes { id name manager { id } } } contactChart { name depth } }`.replace('($ids: [ID!]!)', '')

let serial = 0
/** Two files of one enterprise, each with a branch, contacts and aliases. */
const twins = async () => {
  const n = ++serial
  const [a, b] = [`cus_a${n}`, `cus_b${n}`]
  await graph.customer(a, { name: `双生实业${n}有限公司`, tier: 'B', classes: '{GROUP}' })
  await graph.customer(b, { name: `双生实业${n}股份有限公司`, tier: 'A', classes: '{STRATEGIC}' })
  await graph.customer(`${a}_1`, { parent: a, name: `双生实业${n}甲分公司` })
  await graph.customer(`${b}_1`, { parent: b, name: `双生实业${n}乙分公司` })
  await graph.customer(`${b}_2`, { parent: `${b}_1`, name: `双生实业${n}乙营业部` })
  await graph.setUp(`update access.tree_history set valid_from = '2020-01-01' where customer_id in ('${b}', '${b}_1'); update customers.customers set parent_since = '2020-01-01' where id = '${b}_1'`)
  await graph.setUp(`
    update customers.customers set address = '解放路1号', remarks = '保留方备注' where id = '${a}';
    update customers.customers set address = '解放路100号新楼', phone = '020-1234567', registration_number = 'REG0000${n}', legal_representative = '钱多多', remarks = '被并方备注' where id = '${b}';
    insert into customers.aliases (id, customer_id, alias, is_main) values ('ali_a${n}', '${a}', '双生', true), ('ali_b${n}', '${b}', '双生', true), ('ali_c${n}', '${b}', '双生老厂', false);
    insert into customers.identifiers (id, customer_id, system, value) values ('cid_b${n}', '${b}', 'BOSS', 'B${n}');
    insert into customers.contacts (id, customer_id, name, role) values ('con_a${n}', '${a}', '甲某', 'CONTACT'), ('con_b${n}', '${b}', '乙某', 'LEADER');
    insert into customers.contacts (id, customer_id, name, role, manager_id) values ('con_c${n}', '${b}', '丙某', 'CONTACT', 'con_b${n}');
    insert into access.grants (source, source_id, key, customer_id, with_branches) values ('creator', '${b}', 'employee:emp_c${n}', '${b}', false)`)
  return { a, b }
}
const merge = async ({ a, b }: { a: string; b: string }, input: object = {}, viewer = manager, key?: string) =>
  (await graph.run(MERGE, { survivor: a, merged: b, input: { reason: '同一企业重复建档', ...input }, key }, viewer)).data.customerMerge
const undo = async (id: string, viewer = manager, key?: string) => (await graph.run(UNDO, { id, key }, viewer)).data.customerMergeUndo
const files = async ({ a, b }: { a: string; b: string }) => JSON.stringify((await graph.run(FILE.replace('"A"', `"${a}"`).replace('"B"', `"${b}"`), {}, manager)).data)
const keys = async () => graph.setUp('select * from access.scope_keys order by 1, 2, 3')
const expected = async () => graph.setUp('select key, customer_id, starts_at, ends_at from access.expected_keys order by 1, 2, 3')

test('two files become one: what was the other’s is the survivor’s, and old id, code and name find it', async () => {
  const pair = await twins()
  const { customer, customerMerge, userErrors } = await merge(pair)
  expect(userErrors).toEqual([])
  expect(customer).toMatchObject({ id: pair.a, name: `双生实业${serial}有限公司` })
  expect(customer.aliases.map((each: { alias: string }) => each.alias).sort()).toEqual(['双生', '双生实业1股份有限公司', '双生老厂'].sort())
  expect(customer.identifiers).toEqual([{ system: 'BOSS', value: 'B1' }, { system: 'KA', value: `CODE-${pair.b}` }])
  expect(customer.branches.nodes.map((each: { name: string }) => each.name).sort()).toEqual(['双生实业1乙分公司', '双生实业1甲分公司'])
  expect(customer.contacts.nodes).toHaveLength(3)
  expect(customerMerge).toMatchObject({ mergedId: pair.b, mergedCode: `CODE-${pair.b}`, reason: '同一企业重复建档', undoneAt: null })
  expect(customerMerge.parts).toEqual(expect.arrayContaining([{ subject: 'customers.aliases', movedCount: 1, droppedCount: 1 }, { subject: 'customers.contacts', movedCount: 2, droppedCount: 0 }, { subject: 'customers.branches', movedCount: 1, droppedCount: 0 }]))
  const { data } = await graph.run(`{ a: customer(id: "${pair.b}") { id } b: customerByCode(code: "CODE-${pair.b}") { id } c: customerByIdentifier(system: "BOSS", value: "B1") { id } d: customerSearch(text: "双生实业1股份") { nodes { id } } e: customers(search: "双生实业1") { nodes { id } } }`, {}, manager)
  expect([data.a, data.b, data.c]).toEqual([{ id: pair.a }, { id: pair.a }, { id: pair.a }])
  expect(data.d.nodes).toEqual([{ id: pair.a }])
  expect(data.e.nodes.map(({ id }: { id: string }) => id)).not.toContain(pair.b)
  expect((await graph.run(`{ customer(id: "${pair.b}") { id } customerByCode(code: "CODE-${pair.b}") { id } }`, {}, viewers.stranger(PERMISSIONS))).data).toEqual({ customer: null, customerByCode: null })
  expect(await keys()).toEqual(await expected())
  expect(await graph.events()).toContainEqual(expect.objectContaining({ type: 'CustomerMerged', entityId: pair.a, data: expect.objectContaining({ mergedId: pair.b }) }))
})

test('merge and undo leave every file as it was, byte for byte, and every key', async () => {
  const pair = await twins()
  const [before, keysBefore] = [await files(pair), await keys()]
  for (const input of [{}, { rules: [{ field: 'NAME', rule: 'MERGED' }, { field: 'ADDRESS', rule: 'LONGEST' }, { field: 'CLASSES', rule: 'UNION' }, { field: 'REMARKS', rule: 'UNION' }, { field: 'TIER', rule: 'MERGED' }] }]) {
    const { customerMerge, userErrors } = await merge(pair, input)
    expect(userErrors).toEqual([])
    expect(await files(pair)).not.toBe(before)
    expect(await undo(customerMerge.id)).toEqual({ customerMerge: { undoneAt: expect.any(String), undoReason: '两家不同的企业' }, conflicts: [], userErrors: [] })
    expect(JSON.parse(await files(pair))).toEqual(JSON.parse(before))
    expect(await files(pair)).toBe(before)
    expect(await keys()).toEqual(keysBefore)
  }
  const search = (await graph.run(`{ customerSearch(text: "双生实业${serial}股份") { nodes { id } } }`, {}, manager)).data.customerSearch.nodes
  expect(search).toEqual([{ id: pair.b }])
})

test('a rule says whose value stays; where that file has none, the other’s does', async () => {
  const pair = await twins()
  const rules = [{ field: 'NAME', rule: 'MERGED' }, { field: 'ADDRESS', rule: 'LONGEST' }, { field: 'CLASSES', rule: 'UNION' }, { field: 'REMARKS', rule: 'UNION' }]
  const preview = 'query ($s: ID!, $m: ID!, $rules: [MergeFieldRule!]!) { customerMergePreview(survivorId: $s, mergedId: $m, rules: $rules) { survivor { id } merged { id } fields { field rule survivorValue mergedValue result } parts { subject movedCount } undoUntil } }'
  const before = await files(pair)
  const { data, errors } = await graph.run(preview, { s: pair.a, m: pair.b, rules }, { ...manager, permissions: PERMISSIONS.filter((code) => code !== 'customer.reveal') })
  expect(errors).toBeUndefined()
  expect(await files(pair)).toBe(before)
  const of = (field: string) => data.customerMergePreview.fields.find((each: { field: string }) => each.field === field)
  expect(of('ADDRESS')).toMatchObject({ survivorValue: '解放路1号', mergedValue: '解放路100号新楼', result: '解放路100号新楼' })
  expect(of('PHONE')).toMatchObject({ rule: 'SURVIVOR', survivorValue: null, result: '020-1234567' })
  expect(of('LEGAL_REPRESENTATIVE')).toMatchObject({ mergedValue: '钱**', result: '钱**' })
  expect(of('REMARKS').result).toBe('保留方备注\n被并方备注')
  expect(of('CLASSES').result).toBe('GROUP, STRATEGIC')
  const blind = await graph.run(preview, { s: pair.a, m: pair.b, rules }, { ...manager, permissions: ['customer.merge'] })
  expect(blind.data.customerMergePreview).toMatchObject({ survivor: null, merged: null, fields: null, parts: expect.any(Array) })
  expect(blind.errors!.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
  const { customer } = await merge(pair, { rules })
  expect(customer.name).toBe(`双生实业${serial}股份有限公司`)
  expect(customer.aliases.map((each: { alias: string }) => each.alias)).toContain(`双生实业${serial}有限公司`)
  expect((await merge(await twins(), { rules: [{ field: 'TIER', rule: 'LONGEST' }] })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'rules'] }])
})

test('whoever does not see both trees whole merges nothing', async () => {
  const pair = await twins()
  await graph.customer(`${pair.b}_far`, { parent: pair.b, unit: units.otherCity, name: '外地分公司' })
  expect((await merge(pair)).userErrors).toMatchObject([{ code: 'TREE_NOT_VISIBLE' }])
  expect((await merge(pair, {}, viewers.stranger(PERMISSIONS))).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['survivorId'] }])
  expect((await merge(pair, {}, group)).userErrors).toEqual([])
  for (const viewer of [viewers.partner('par_1', ['customer.read']), viewers.customer(pair.a, ['customer.read'])])
    expect((await graph.run(MERGE, { survivor: pair.a, merged: pair.b, input: { reason: '越权尝试' } }, viewer)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('what cannot become one is refused', async () => {
  const pair = await twins()
  expect((await merge({ a: pair.a, b: pair.a })).userErrors).toMatchObject([{ code: 'INVALID', field: ['mergedId'] }])
  expect((await merge({ a: `${pair.a}_1`, b: pair.a })).userErrors).toMatchObject([{ code: 'INVALID', field: ['survivorId'] }])
  expect((await merge(pair, { reason: 'x' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'reason'] }])
  for (const seen of ['survivorVersion', 'mergedVersion']) expect((await merge(pair, { [seen]: 7 })).userErrors).toMatchObject([{ code: 'STALE', field: ['input', seen] }])
})

test('a repeat changes nothing and gives the same', async () => {
  const pair = await twins()
  const once = await merge(pair, {}, manager, `m-${serial}`)
  expect(await merge(pair, {}, manager, `m-${serial}`)).toEqual(once)
  const back = await undo(once.customerMerge.id, manager, `u-${serial}`)
  expect(await undo(once.customerMerge.id, manager, `u-${serial}`)).toEqual(back)
  expect((await undo(once.customerMerge.id)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE' }])
})

test('an undo is refused, with the list, when something has changed since that stands in its way', async () => {
  const pair = await twins()
  const { customerMerge } = await merge(pair)
  await graph.run(`mutation { customerUpdate(id: "${pair.a}", input: { phone: "020-7654321" }) { userErrors { code } } }`, {}, manager)
  expect(await undo(customerMerge.id)).toMatchObject({ conflicts: [{ subject: 'customers.customers', kind: 'CHANGED', field: 'PHONE' }], userErrors: [{ code: 'MERGE_CONFLICT', field: ['id'] }] })
  await graph.run(`mutation { customerUpdate(id: "${pair.a}", input: { phone: "020-1234567", website: "https://later.example" }) { userErrors { code } } }`, {}, manager)
  await graph.run(`mutation { contactUpdate(id: "con_b${serial}", input: { managerId: "con_a${serial}" }) { userErrors { code } } }`, {}, manager)
  expect(await undo(customerMerge.id)).toMatchObject({ conflicts: [{ subject: 'customers.contacts', kind: 'LINKED', field: null }], userErrors: [{ code: 'MERGE_CONFLICT' }] })
  await graph.run(`mutation { contactUpdate(id: "con_b${serial}", input: { managerId: null }) { userErrors { code } } }`, {}, manager)
  const third = await twins()
  const again = await merge({ a: third.a, b: pair.a })
  expect((await undo(customerMerge.id)).conflicts).toEqual([{ subject: 'customers.customers', kind: 'MERGED_AGAIN', field: null }])
  expect((await graph.run(`{ customer(id: "${pair.b}") { id } }`, {}, manager)).data.customer).toEqual({ id: third.a })
  expect((await undo(again.customerMerge.id)).userErrors).toEqual([])
  expect((await undo(customerMerge.id)).userErrors).toEqual([])
  expect((await graph.run(`{ customer(id: "${pair.a}") { website } }`, {}, manager)).data.customer).toEqual({ website: 'https://later.example' })
})

test('after its days an undo is refused', async () => {
  const pair = await twins()
  const { customerMerge } = await merge(pair)
  await graph.setUp(`update customers.merges set undo_until = now() - interval '1 second' where id = '${customerMerge.id}'`)
  expect((await undo(customerMerge.id)).userErrors).toMatchObject([{ code: 'UNDO_EXPIRED' }])
  const blank = await graph.run('mutation ($id: ID!) { customerMergeUndo(id: $id, input: { reason: "误" }) { userErrors { code field } } }', { id: customerMerge.id }, manager)
  expect(blank.data.customerMergeUndo.userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }])
})

test('new people of a merged tree go back with whom they belong to', async () => {
  const pair = await twins()
  const { customerMerge } = await merge(pair)
  await graph.run(`mutation { contactCreate(customerId: "${pair.a}", input: { name: "新来的", managerId: "con_b${serial}" }) { userErrors { code } } }`, {}, manager)
  expect((await undo(customerMerge.id)).userErrors).toEqual([])
  expect((await graph.run(`{ customer(id: "${pair.b}") { contacts { nodes { name } } } }`, {}, manager)).data.customer.contacts.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(['丙某', '乙某', '新来的'].sort())
})

test('two merges of the same two at once: one is made', async () => {
  const pair = await twins()
  const made = await Promise.all([merge(pair), merge({ a: pair.b, b: pair.a })])
  expect(made.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
  expect(await keys()).toEqual(await expected())
})
