import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = [...codesOf(policy), 'attribute.sensitive']
const manager = viewers.employee(units.city, everything)
const plain = { ...manager, permissions: everything.filter((code) => code !== 'attribute.sensitive') }
for (const id of ['a', 'b', 'c']) await graph.customer(`cus_${id}`)
await graph.customer('cus_far', { unit: units.otherCity })

const define = async (code: string, type: string, more: object = {}) => {
  const { data } = await graph.run('mutation ($input: AttributeDefineInput!) { attributeDefine(input: $input) { attributeDefinition { id version } userErrors { code field message } } }', { input: { code, type, nameZh: `属性${code}`, nameEn: `Attribute ${code}`, ...more } }, manager)
  expect(data.attributeDefine.userErrors).toEqual([])
  return data.attributeDefine.attributeDefinition.id as string
}
const VALUES = `definition { code unit label } isMasked ... on TextAttribute { text } ... on IntegerAttribute { integer } ... on DecimalAttribute { decimal } ... on DateAttribute { date }
  ... on BooleanAttribute { boolean } ... on OptionAttribute { option { code label } } ... on MoneyAttribute { money { amount currency } }`
const set = async (customer: string, attributes: object[], viewer = manager) =>
  (await graph.run(`mutation ($id: ID!, $input: AttributesInput!) { answer: customerAttributesSet(id: $id, input: $input) { customer { attributes { ${VALUES} } } userErrors { code field message } } }`, { id: customer, input: { attributes } }, viewer)).data.answer
const find = async (attributes: object[], viewer = manager) => graph.run('query ($filter: CustomerFilter) { customers(filter: $filter) { totalCount nodes { id } } }', { filter: { attributes } }, viewer)
const found = async (attributes: object[], viewer = manager) => (await find(attributes, viewer)).data.customers.nodes.map(({ id }: { id: string }) => id).sort()

await define('fleetSize', 'INTEGER', { unit: '辆', minimum: '0', maximum: '10000' })
await define('floorArea', 'DECIMAL', { unit: 'm²' })
await define('slogan', 'TEXT', { maxLength: 20 })
await define('moveIn', 'DATE', { earliest: '2000-01-01' })
await define('hasBackup', 'BOOLEAN')
const cloud = await define('cloud', 'OPTION', { options: [{ code: 'PUBLIC', nameZh: '公有云', nameEn: 'Public' }, { code: 'PRIVATE', nameZh: '私有云', nameEn: 'Private' }] })
await define('itBudget', 'MONEY')
const sensitive = await define('chairmanView', 'TEXT', { isSensitive: true })

test('values of every type come back typed, with their definition, unit and label', async () => {
  const { customer, userErrors } = await set('cus_a', [
    { code: 'fleetSize', integer: 120 }, { code: 'floorArea', decimal: '1234.50' }, { code: 'slogan', text: '稳健' }, { code: 'moveIn', date: '2018-05-01' }, { code: 'hasBackup', boolean: true },
    { code: 'cloud', option: 'PRIVATE' }, { code: 'itBudget', money: { amount: '5000000.00', currency: 'CNY' } },
  ])
  expect(userErrors).toEqual([])
  expect(customer.attributes).toEqual([
    { definition: { code: 'fleetSize', unit: '辆', label: 'Attribute fleetSize' }, isMasked: false, integer: 120 },
    { definition: { code: 'floorArea', unit: 'm²', label: 'Attribute floorArea' }, isMasked: false, decimal: '1234.5' },
    { definition: { code: 'slogan', unit: null, label: 'Attribute slogan' }, isMasked: false, text: '稳健' },
    { definition: { code: 'moveIn', unit: null, label: 'Attribute moveIn' }, isMasked: false, date: '2018-05-01' },
    { definition: { code: 'hasBackup', unit: null, label: 'Attribute hasBackup' }, isMasked: false, boolean: true },
    { definition: { code: 'cloud', unit: null, label: 'Attribute cloud' }, isMasked: false, option: { code: 'PRIVATE', label: 'Private' } },
    { definition: { code: 'itBudget', unit: null, label: 'Attribute itBudget' }, isMasked: false, money: { amount: '5000000', currency: 'CNY' } },
  ])
})

test('wrong values are refused together, each with its place, and nothing is saved', async () => {
  const { userErrors } = await set('cus_b', [{ code: 'fleetSize', integer: -1 }, { code: 'slogan', integer: 3 }, { code: 'cloud', option: 'HYBRID' }, { code: 'hasBackup', boolean: true }])
  expect(userErrors.map(({ code, field }: any) => [code, field])).toEqual([['INVALID', ['input', 'attributes', '0']], ['INVALID', ['input', 'attributes', '1']], ['INVALID', ['input', 'attributes', '2']]])
  expect((await set('cus_b', [{ code: 'unknown', text: 'x' }])).userErrors[0]).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'attributes', '0', 'code'] })
  expect((await graph.run('{ customer(id: "cus_b") { attributes { isMasked } } }', {}, manager)).data.customer.attributes).toEqual([])
})

test('customers are found by every type, by range, by option, filled in or not, and filters combine', async () => {
  await set('cus_b', [{ code: 'fleetSize', integer: 30 }, { code: 'cloud', option: 'PUBLIC' }, { code: 'moveIn', date: '2022-01-01' }, { code: 'hasBackup', boolean: false }, { code: 'itBudget', money: { amount: '100.10' } }])
  expect(await found([{ code: 'fleetSize', atLeast: '30', atMost: '119' }])).toEqual(['cus_b'])
  expect(await found([{ code: 'fleetSize', atLeast: '30' }])).toEqual(['cus_a', 'cus_b'])
  expect(await found([{ code: 'floorArea', atMost: '1234.5' }])).toEqual(['cus_a'])
  expect(await found([{ code: 'slogan', in: ['稳健', '创新'] }])).toEqual(['cus_a'])
  expect(await found([{ code: 'moveIn', since: '2020-01-01' }])).toEqual(['cus_b'])
  expect(await found([{ code: 'hasBackup', is: false }])).toEqual(['cus_b'])
  expect(await found([{ code: 'cloud', in: ['PUBLIC', 'PRIVATE'] }, { code: 'itBudget', atLeast: '1000' }])).toEqual(['cus_a'])
  expect(await found([{ code: 'fleetSize', isSet: false }])).toEqual(['cus_c'])
  expect((await find([{ code: 'fleetSize', isSet: true }])).data.customers.totalCount).toBe(2)
})

test('a filter finds no customer that one does not see', async () => {
  await graph.setUp(`insert into customers.attribute_values (customer_id, attribute_id, is_sensitive, number) select 'cus_far', id, false, 77 from customers.attributes where code = 'fleetSize'`)
  expect(await found([{ code: 'fleetSize', atLeast: '77', atMost: '77' }])).toEqual([])
  expect(await found([{ code: 'fleetSize', atLeast: '77', atMost: '77' }], viewers.employee(units.group, everything))).toEqual(['cus_far'])
  expect(await found([{ code: 'fleetSize', isSet: false }], viewers.stranger(everything))).toEqual([])
})

test('a filter that does not fit is the client’s mistake', async () => {
  for (const filter of [{ code: 'unknown', isSet: true }, { code: 'slogan', atLeast: '1' }, { code: 'fleetSize' }]) expect((await find([filter])).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  expect((await find(Array.from({ length: 6 }, () => ({ code: 'fleetSize', isSet: true })))).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})

test('a sensitive value is masked without the right, is not found by, not overwritten, and stays out of the history', async () => {
  await set('cus_a', [{ code: 'chairmanView', text: '倾向国产' }])
  const seen = await graph.run('{ customer(id: "cus_a") { attributes(codes: ["chairmanView"]) { isMasked ... on TextAttribute { text } } changes { nodes { fields { field before after } } } } }', {}, plain)
  expect(seen.data.customer.attributes).toEqual([{ isMasked: true, text: null }])
  expect(JSON.stringify(seen)).not.toContain('倾向国产')
  expect((await find([{ code: 'chairmanView', in: ['倾向国产'] }], plain)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await find([{ code: 'chairmanView', isSet: true }], plain)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await set('cus_a', [{ code: 'chairmanView', text: '覆盖' }], plain)).userErrors[0]).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await found([{ code: 'chairmanView', in: ['倾向国产'] }])).toEqual(['cus_a'])
  expect(JSON.stringify(await graph.setUp('select * from customers.changes'))).not.toContain('倾向国产')
})

test('what becomes sensitive leaves the history', async () => {
  const id = await define('rumour', 'TEXT')
  await set('cus_a', [{ code: 'rumour', text: '传闻内容' }])
  await graph.run('mutation ($id: ID!) { attributeChange(id: $id, input: { isSensitive: true }) { userErrors { code } } }', { id }, manager)
  expect(JSON.stringify(await graph.setUp('select * from customers.changes'))).not.toContain('传闻内容')
  expect((await graph.run('{ customer(id: "cus_a") { attributes(codes: ["rumour"]) { isMasked } } }', {}, plain)).data.customer.attributes).toEqual([{ isMasked: true }])
})

test('a retired attribute is neither shown nor filled in nor found by, and comes back whole', async () => {
  const query = '{ attributeDefinitions { code } all: attributeDefinitions(includeRetired: true) { code retiredAt } customer(id: "cus_a") { attributes(codes: ["cloud"]) { isMasked } } }'
  await graph.run('mutation ($id: ID!) { attributeRetire(id: $id) { userErrors { code } } }', { id: cloud }, manager)
  const retired = (await graph.run(query, {}, manager)).data
  expect(retired.attributeDefinitions.map(({ code }: any) => code)).not.toContain('cloud')
  expect(retired.all.find(({ code }: any) => code === 'cloud').retiredAt).not.toBeNull()
  expect(retired.customer.attributes).toEqual([])
  expect((await set('cus_a', [{ code: 'cloud', option: 'PUBLIC' }])).userErrors[0]).toMatchObject({ code: 'NOT_FOUND' })
  await graph.run('mutation ($id: ID!) { attributeRestore(id: $id) { userErrors { code } } }', { id: cloud }, manager)
  expect((await graph.run(query, {}, manager)).data.customer.attributes).toHaveLength(1)
})

test('options are added, renamed and retired, never lost', async () => {
  const { data } = await graph.run('mutation ($id: ID!) { attributeChange(id: $id, input: { options: [{ code: "HYBRID", nameZh: "混合云", nameEn: "Hybrid" }, { code: "PUBLIC", nameZh: "公共云", nameEn: "Public", isRetired: true }] }) { attributeDefinition { options { code label isRetired } } userErrors { code } } }', { id: cloud }, { ...manager, locale: 'zh-CN' })
  expect(data.attributeChange.attributeDefinition.options).toEqual([{ code: 'HYBRID', label: '混合云', isRetired: false }, { code: 'PUBLIC', label: '公共云', isRetired: true }, { code: 'PRIVATE', label: '私有云', isRetired: false }])
})

test('a definition is refused when it is taken, unsound, or not the version that was seen', async () => {
  const attempt = async (input: object) => (await graph.run('mutation ($input: AttributeDefineInput!) { attributeDefine(input: $input) { userErrors { code field } } }', { input: { nameZh: '甲', nameEn: 'A', ...input } }, manager)).data.attributeDefine.userErrors
  expect(await attempt({ code: 'slogan', type: 'TEXT' })).toEqual([{ code: 'TAKEN', field: ['input', 'code'] }])
  expect(await attempt({ code: 'Bad', type: 'TEXT' })).toEqual([{ code: 'INVALID', field: ['input', 'code'] }])
  expect(await attempt({ code: 'a1', type: 'TEXT', minimum: '1' })).toEqual([{ code: 'INVALID', field: ['input', 'minimum'] }])
  expect(await attempt({ code: 'a1', type: 'TEXT', pattern: '(a+)+' })).toEqual([{ code: 'INVALID', field: ['input', 'pattern'] }])
  expect(await attempt({ code: 'a1', type: 'OPTION' })).toEqual([{ code: 'REQUIRED', field: ['input', 'options'] }])
  const stale = await graph.run('mutation ($id: ID!) { attributeChange(id: $id, expectedVersion: 99, input: { unit: "x" }) { attributeDefinition { id } userErrors { code } } }', { id: sensitive }, manager)
  expect(stale.data.attributeChange).toEqual({ attributeDefinition: { id: sensitive }, userErrors: [{ code: 'STALE' }] })
})

test('an option twice, one without a label, and bounds that cross are refused at their place', async () => {
  const X = { code: 'X', nameZh: '甲', nameEn: 'x' }
  const change = async (id: string, input: object) => (await graph.run('mutation ($id: ID!, $input: AttributeChangeInput!) { attributeChange(id: $id, input: $input) { userErrors { code field } } }', { id, input }, manager)).data.attributeChange.userErrors
  const defined = await graph.run('mutation ($input: AttributeDefineInput!) { attributeDefine(input: $input) { userErrors { code field } } }', { input: { code: 'a2', type: 'OPTION', nameZh: '甲', nameEn: 'A', options: [X, X, { code: 'y', nameZh: ' ', nameEn: 'y' }] } }, manager)
  expect(defined.data.attributeDefine.userErrors).toEqual([
    { code: 'TAKEN', field: ['input', 'options', '1', 'code'] },
    { code: 'INVALID', field: ['input', 'options', '2', 'code'] },
    { code: 'INVALID', field: ['input', 'options', '2', 'nameZh'] },
  ])
  expect(await change(cloud, { options: [X, X] })).toEqual([{ code: 'TAKEN', field: ['input', 'options', '1', 'code'] }])
  const [narrow, dated] = [await define('narrow', 'INTEGER', { minimum: '1', maximum: '5' }), await define('dated', 'DATE', { latest: '2026-01-01' })]
  expect(await change(narrow, { minimum: '6' })).toEqual([{ code: 'INVALID', field: ['input', 'minimum'] }])
  expect(await change(narrow, { minimum: '6', maximum: '5.5' })).toEqual([{ code: 'INVALID', field: ['input', 'maximum'] }])
  expect(await change(narrow, { minimum: '6', maximum: null })).toEqual([])
  expect(await change(dated, { earliest: '2026-01-02' })).toEqual([{ code: 'INVALID', field: ['input', 'earliest'] }])
})

test('values of a page of customers cost one statement', async () => {
  const { statements } = await graph.run('{ customers(first: 5) { nodes { attributes { isMasked ... on IntegerAttribute { integer } } } } }', {}, manager)
  expect(statements).toHaveLength(2)
})

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────

const room = (await graph.run('mutation { recordTypeDefine(input: { code: "MACHINE_ROOM", nameZh: "机房", nameEn: "Machine room" }) { recordType { id label } userErrors { code } } }', {}, manager)).data.recordTypeDefine.recordType
await define('racks', 'INTEGER', { recordTypeId: room.id, isRequired: true, unit: '架' })
await define('keyHolder', 'TEXT', { recordTypeId: room.id, isSensitive: true })
const addRoom = async (attributes: object[], customer = 'cus_a', viewer = manager) =>
  (await graph.run('mutation ($id: ID!, $input: RecordInput!) { recordAdd(customerId: $id, input: $input) { record { id version attributes { definition { code } ... on IntegerAttribute { integer } } } userErrors { code field } } }', { id: customer, input: { type: 'MACHINE_ROOM', attributes } }, viewer)).data.recordAdd

test('an entity added to the model has records of customers with attributes of its own', async () => {
  expect(room.label).toBe('Machine room')
  expect((await addRoom([])).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'attributes'] }])
  const { record } = await addRoom([{ code: 'racks', integer: 12 }, { code: 'keyHolder', text: '保管人甲' }])
  const { data } = await graph.run('{ recordTypes { code attributes { code } } customer(id: "cus_a") { attributes(codes: ["racks"]) { isMasked } records(type: "MACHINE_ROOM") { totalCount nodes { type { code } customer { id } attributes { isMasked definition { code } ... on IntegerAttribute { integer } ... on TextAttribute { text } } } } } }', {}, plain)
  expect(data.recordTypes).toEqual([{ code: 'MACHINE_ROOM', attributes: [{ code: 'racks' }, { code: 'keyHolder' }] }])
  expect(data.customer.attributes).toEqual([])
  expect(data.customer.records).toEqual({ totalCount: 1, nodes: [{ type: { code: 'MACHINE_ROOM' }, customer: { id: 'cus_a' }, attributes: [{ isMasked: false, definition: { code: 'racks' }, integer: 12 }, { isMasked: true, definition: { code: 'keyHolder' }, text: null }] }] })
  const change = async (version: number, racks: number | null) => (await graph.run('mutation ($id: ID!, $version: Int, $racks: Int) { recordChange(id: $id, expectedVersion: $version, input: { attributes: [{ code: "racks", integer: $racks }] }) { record { version } userErrors { code field } } }', { id: record.id, version, racks }, manager)).data.recordChange
  expect((await change(1, 14)).record.version).toBe(2)
  expect((await change(1, 15)).userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect((await change(2, null)).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'attributes', '0'] }])
  const removed = await graph.run('mutation ($id: ID!) { recordRemove(id: $id) { customer { records { totalCount } } userErrors { code } } }', { id: record.id }, manager)
  expect(removed.data.recordRemove).toEqual({ customer: { records: { totalCount: 0 } }, userErrors: [] })
  expect(JSON.stringify(await graph.setUp('select * from customers.changes'))).not.toContain('保管人甲')
})

test('records follow their customer: a stranger neither sees nor adds any', async () => {
  const { record } = await addRoom([{ code: 'racks', integer: 3 }])
  const stranger = viewers.stranger(everything)
  const { data } = await graph.run('query ($id: ID!) { _entities(representations: [{ __typename: "CustomRecord", id: $id }]) { ... on CustomRecord { id } } }', { id: record.id }, stranger)
  expect(data._entities).toEqual([null])
  expect((await addRoom([{ code: 'racks', integer: 3 }], 'cus_a', stranger)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['customerId'] }])
})

test('a retired entity takes no new records', async () => {
  await graph.run('mutation ($id: ID!) { recordTypeRetire(id: $id) { userErrors { code } } }', { id: room.id }, manager)
  expect((await addRoom([{ code: 'racks', integer: 3 }])).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'type'] }])
})

test('an added entity is renamed, retired and brought back', async () => {
  const ANSWER = 'recordType { label description retiredAt version } userErrors { code field }'
  const made = (await graph.run('mutation { recordTypeDefine(input: { code: "TOWER", nameZh: "铁塔", nameEn: "Tower" }) { recordType { id } } }', {}, manager)).data.recordTypeDefine.recordType
  const act = async (verb: string, args = '', expectedVersion?: number) => (await graph.run(`mutation ($id: ID!, $version: Int) { answer: recordType${verb}(id: $id${args}, expectedVersion: $version) { ${ANSWER} } }`, { id: made.id, version: expectedVersion }, manager)).data.answer
  expect(await act('Change', ', input: { nameEn: "Radio tower", description: "自建与租用" }', 1)).toEqual({ recordType: { label: 'Radio tower', description: '自建与租用', retiredAt: null, version: 2 }, userErrors: [] })
  expect((await act('Change', ', input: { nameEn: "Mast" }', 1)).userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect((await act('Change', ', input: {}')).userErrors).toEqual([{ code: 'REQUIRED', field: ['input'] }])
  expect((await act('Restore')).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect((await act('Retire')).recordType.retiredAt).not.toBeNull()
  expect((await act('Restore')).recordType).toMatchObject({ retiredAt: null, version: 4 })
})
