import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const PERMISSIONS = ['customer.read', 'customer.create', 'customer.update', 'contact.read', 'contact.write', 'contact.find']
const manager = viewers.employee(units.city, PERMISSIONS)
const group = viewers.employee(units.group, PERMISSIONS)

const FIND = 'query ($text: String!, $first: Int! = 20, $after: String) { customerSearch(text: $text, first: $first, after: $after) { totalCount nodes { id customer { name } field kind text highlights { start end } } pageInfo { hasNextPage endCursor } } }'
const find = async (text: string, viewer = manager) => {
  const { data, errors } = await graph.run(FIND, { text }, viewer)
  expect(errors).toBeUndefined()
  return data.customerSearch.nodes as { id: string; customer: { name: string }; field: string; kind: string; text: string | null; highlights: { start: number; end: number }[] }[]
}
const names = async (text: string, viewer = manager) => (await find(text, viewer)).map(({ customer }) => customer.name)
const create = async (name: string, more: object = {}) =>
  (await graph.run('mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id code } userErrors { code } } }',
    { input: { name, category: 'ENTERPRISE', ownershipForm: 'PRIVATE', industry: 'INTERNET', regionCode: '440100', managedById: units.city, ...more } }, manager)).data.customerCreate.customer as { id: string; code: string }

const zhujiang = await create('广州珠江数智科技有限公司', { shortName: '珠江数智', phone: '020-88886666', registrationNumber: '91440101MA5ABCDE0K' })
await graph.run('mutation ($id: ID!) { customerAliasAdd(id: $id, input: { alias: "老珠江" }) { userErrors { code } } contactCreate(customerId: $id, input: { name: "何敏", mobile: "13922223333" }) { userErrors { code } } }', { id: zhujiang.id }, manager)
await create('广州锐辰精密机械有限公司', { shortName: '锐辰精机' })
await create('中国农垦银行股份有限公司')

test('a customer is found by parts of its name, short name and alias, whatever the width and the script', async () => {
  for (const text of ['珠江', '江数', '数智科技有限', '老珠江', '珠江數智', '广州　珠江']) expect(await names(text), text).toEqual(['广州珠江数智科技有限公司'])
  expect((await find('珠江数智'))[0]).toMatchObject({ field: 'SHORT_NAME', kind: 'EXACT', text: '珠江数智', highlights: [{ start: 0, end: 4 }] })
  expect((await find('数智科技'))[0]).toMatchObject({ field: 'NAME', kind: 'CONTAINS', highlights: [{ start: 4, end: 8 }] })
  expect((await find('老珠江'))[0]).toMatchObject({ field: 'ALIAS', kind: 'EXACT' })
})

test('pinyin and its initials find a name from its beginning and from behind its region', async () => {
  for (const text of ['zjsz', 'gzzjszkj', 'zhujiang', 'zhujiangshuz', 'guangzhouzhujiang', 'ZhuJiang', 'lzj']) expect(await names(text), text).toEqual(['广州珠江数智科技有限公司'])
  expect(await names('zgnkyh')).toEqual(['中国农垦银行股份有限公司'])
  expect(await names('zhongguonongkenyinhang')).toEqual(['中国农垦银行股份有限公司'])
  expect((await find('gzrc'))[0]).toMatchObject({ field: 'NAME', kind: 'INITIALS', highlights: [{ start: 0, end: 4 }] })
  expect((await find('ruichen'))[0]).toMatchObject({ kind: 'PINYIN', text: '广州锐辰精密机械有限公司', highlights: [{ start: 2, end: 4 }] })
})

test('ü is typed as ü, as v or as u, and traditional characters are read wherever they stand', async () => {
  await graph.customer('cus_lv', { name: '绿岭旅業' })
  await graph.customer('cus_tw', { name: '陳氏臺葉實業' })
  for (const text of ['lvling', 'lüling', 'luling', 'LüLing', 'llly', '綠嶺', '绿岭旅业']) expect(await names(text), text).toEqual(['绿岭旅業'])
  for (const text of ['陈氏', '陳氏', '台叶', '臺葉', '陈氏台叶实业', 'chenshi']) expect(await names(text), text).toEqual(['陳氏臺葉實業'])
})

test('a number is found from its beginning and from its end, a contact’s only whole and with its permission', async () => {
  for (const text of [zhujiang.code, zhujiang.code.slice(-6), '88886666', '020-88886666', '02088886666', '91440101MA5ABCDE0K', '5ABCDE0K'])
    expect((await names(text))[0], text).toBe('广州珠江数智科技有限公司')
  expect(await names(zhujiang.code.slice(0, 9))).toContain('广州珠江数智科技有限公司')
  expect(await find('13922223333')).toMatchObject([{ id: zhujiang.id, field: 'CONTACT_PHONE', kind: 'EXACT', text: null, highlights: [] }])
  expect(await find('1392222333')).toEqual([])
  expect(await find('13922223333', { ...manager, permissions: ['customer.read'] })).toEqual([])
})

test('a slip is forgiven: another character of the same sound, one wrong, missing, too many or swapped', async () => {
  for (const [text, kind] of [['锐晨精密机械', 'SOUND'], ['睿臣精机', 'SOUND'], ['广州锐达精密机械有限公司', 'SIMILAR'], ['锐精密机械', 'SIMILAR'], ['锐辰辰精密机械', 'SIMILAR'], ['辰锐精密机械', 'SIMILAR']] as const)
    expect((await find(text)).map((hit) => [hit.customer.name, hit.kind]), text).toEqual([['广州锐辰精密机械有限公司', kind]])
  expect(await find('毫无关系的名字')).toEqual([])
})

test('the best match comes first, among equals the higher tier and headquarters', async () => {
  for (const [id, name, tier] of [['cus_r1', '排序航运集团', 'C'], ['cus_r2', '排序航运分部', 'A_PLUS'], ['cus_r3', '北方排序航运', 'A_PLUS'], ['cus_r4', '排序航运', null]] as const) await graph.customer(id, { name, tier })
  expect(await names('排序航运')).toEqual(['排序航运', '排序航运分部', '排序航运集团', '北方排序航运'])
})

test('what is not visible is not found, and a page follows the other', async () => {
  for (let i = 0; i < 7; i++) await graph.customer(`cus_p${i}`, { unit: units.otherCity, name: `蜀都翻页公司${'甲乙丙丁戊己庚'[i]}` })
  expect(await find('蜀都翻页')).toEqual([])
  expect(await find('蜀都', viewers.stranger(PERMISSIONS))).toEqual([])
  const seen: string[] = []
  for (let after: string | null = null; ; ) {
    const { data }: { data: any } = await graph.run(FIND, { text: '蜀都翻页', first: 3, after }, group)
    expect(data.customerSearch.totalCount).toBe(7)
    seen.push(...data.customerSearch.nodes.map((node: { id: string }) => node.id))
    if (!data.customerSearch.pageInfo.hasNextPage) break
    after = data.customerSearch.pageInfo.endCursor
  }
  expect(new Set(seen).size).toBe(7)
  expect(seen).toHaveLength(7)
})

test('a partner finds what is shared with it, an enterprise itself', async () => {
  await graph.setUp(`insert into access.grants (source, source_id, key, customer_id, with_branches) values ('share', 'shr_search', 'partner:par_s', '${zhujiang.id}', false)`)
  expect(await names('有限公司', viewers.partner('par_s', ['customer.read']))).toEqual(['广州珠江数智科技有限公司'])
  expect(await names('有限公司', viewers.customer(zhujiang.id, ['customer.read']))).toEqual(['广州珠江数智科技有限公司'])
})

test('a viewer of very many customers and one of few are given the same', async () => {
  await graph.setUp(`insert into customers.customers (id, code, name, status, category, ownership_form, industry, level, province_code, region_code, unit_id)
    select 'cus_m' || n, 'CM' || n, '批量试点' || n || '公司', 'ACTIVE', 'ENTERPRISE', 'PRIVATE', 'OTHER', 'CITY', '51', '510100', '${units.otherCity}' from generate_series(1, 3200) n`)
  const many = viewers.employee(units.otherProvince, PERMISSIONS)
  const one = { ...many, keys: ['partner:par_m'] }
  await graph.setUp(`insert into access.grants (source, source_id, key, customer_id, with_branches) select 'share', 'shr_m', 'partner:par_m', id, false from customers.customers where id in ('cus_m77', 'cus_p1')`)
  for (let round = 0; round < 8; round++) await find('批量试点', many)
  expect(await names('批量试点77公司', many)).toEqual(['批量试点77公司'])
  expect(await names('批量试点77公司', one)).toEqual(['批量试点77公司'])
  expect(await names('plsd', one)).toEqual(['批量试点77公司'])
  expect((await names('批量试点', many)).length).toBe(20)
  expect(await names('蜀都翻页公司乙', one)).toEqual(['蜀都翻页公司乙'])
})

test('a new name is found at once, the old one no more', async () => {
  const { id } = await create('旧名工贸有限公司')
  await graph.run('mutation ($id: ID!) { customerUpdate(id: $id, input: { name: "新名工贸有限公司" }) { userErrors { code } } }', { id }, manager)
  expect([await names('新名工贸'), (await find('旧名工贸')).map(({ kind }) => kind)]).toEqual([['新名工贸有限公司'], ['SIMILAR']])
  await graph.setUp(`update customers.customers set name = '第三个名字集团' where id = '${id}'`)
  expect(await names('第三个名字')).toEqual(['第三个名字集团'])
})

test('a text too short or too long is a mistake', async () => {
  for (const text of ['珠', ' ', '珠'.repeat(101)]) expect((await graph.run(FIND, { text }, manager)).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  expect(await find('%_')).toEqual([])
})
