import { units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as } = await staffedGraph()
const admin = await as('admin')
const create = async (input: object, viewer = admin) =>
  (await graph.run('mutation ($input: OrgUnitCreateInput!) { orgUnitCreate(input: $input) { orgUnit { id name level provinceCode } userErrors { code field } } }', { input }, viewer)).data.orgUnitCreate
const update = async (id: string, input: object, viewer = admin) =>
  (await graph.run('mutation ($id: ID!, $input: OrgUnitUpdateInput!) { orgUnitUpdate(id: $id, input: $input) { orgUnit { id version } userErrors { code field } } }', { id, input }, viewer)).data.orgUnitUpdate

test('the path of a unit runs along the key-account line, and one statement finds the paths of many', async () => {
  const company = (await create({ name: '广东省公司', level: 'PROVINCE', kind: 'COMPANY', parentId: units.group, regionCode: '440000' })).orgUnit.id
  await update(units.province, { parentId: company })
  const { data, statements } = await graph.run('{ orgUnits(first: 50) { nodes { name path { name } } } }', {}, admin)
  const path = (name: string) => data.orgUnits.nodes.find((node: { name: string }) => node.name === name).path.map((step: { name: string }) => step.name)
  expect(path('广州市大客户部')).toEqual(['集团大客户事业部', '广东省大客户部', '广州市大客户部'])
  expect(path('广东省公司')).toEqual(['集团大客户事业部', '广东省公司'])
  expect(statements).toHaveLength(2)
})

test('the chart of a unit is flat, superiors first, along the line asked for', async () => {
  const { data } = await graph.run(`{ orgUnit(id: "${units.group}") { unitChart { parentId depth employeeCount unit { id } } children { name } keyAccountChildren { id } duties { number text } } }`, {}, admin)
  expect(data.orgUnit.unitChart).toEqual([
    { parentId: null, depth: 0, employeeCount: 1, unit: { id: units.group } },
    { parentId: units.group, depth: 1, employeeCount: 0, unit: { id: units.otherProvince } },
    { parentId: units.group, depth: 1, employeeCount: 1, unit: { id: units.province } },
    { parentId: units.province, depth: 2, employeeCount: 4, unit: { id: units.city } },
    { parentId: units.otherProvince, depth: 2, employeeCount: 1, unit: { id: units.otherCity } },
  ].sort((a, b) => a.depth - b.depth || 0))
  expect(data.orgUnit.children).toEqual([{ name: '广东省公司' }])
  expect(data.orgUnit.keyAccountChildren).toHaveLength(2)
  expect(data.orgUnit.duties).toHaveLength(8)
})

test('units are found by part of the name, level, province and what stands above, page by page', async () => {
  const names = async (args: string) => (await graph.run(`{ orgUnits(${args}) { nodes { name } } }`, {}, admin)).data.orgUnits.nodes.map((node: { name: string }) => node.name)
  expect(await names('search: "成都"')).toEqual(['成都市大客户部'])
  expect(await names('filter: { level: [CITY], provinceCode: ["44"] }')).toEqual(['广州市大客户部'])
  expect(await names(`filter: { under: ["${units.otherProvince}"], kind: [KEY_ACCOUNT] }`)).toEqual(['四川省大客户部', '成都市大客户部'])
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: any = (await graph.run('query ($after: String) { orgUnits(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }', { after }, admin)).data.orgUnits
    seen.push(...page.nodes.map((node: { id: string }) => node.id))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    if (!after) expect(seen).toHaveLength(page.totalCount)
  } while (after)
  expect(new Set(seen).size).toBe(seen.length)
})

test('a unit is added below one of the own units, and its superiors see its customers at once', async () => {
  const manager = { ...(await as('city')), permissions: everything }
  expect((await create({ name: '番禺大客户组', level: 'CITY', kind: 'DEPARTMENT', parentId: units.otherCity, regionCode: '510100' }, manager)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'parentId'] }])
  const { orgUnit, userErrors } = await create({ name: '番禺大客户组', level: 'CITY', kind: 'DEPARTMENT', parentId: units.city, regionCode: '440113' }, manager)
  expect(userErrors).toEqual([])
  expect(orgUnit.provinceCode).toBe('44')
  await graph.customer('cus_panyu', { unit: orgUnit.id })
  const keys = (await graph.setUp(`select key from access.scope_keys where customer_id = 'cus_panyu' order by key`)).map((row: { key: string }) => row.key)
  expect(keys).toEqual(expect.arrayContaining([`unit:${orgUnit.id}`, `unit:${units.city}`, `unit:${units.province}`, `unit:${units.group}`]))
})

test('a place that does not fit the matrix is refused with every reason', async () => {
  expect((await create({ name: '无上级', level: 'CITY', kind: 'DEPARTMENT' })).userErrors).toEqual([
    { code: 'REQUIRED', field: ['input', 'parentId'] },
    { code: 'REQUIRED', field: ['input', 'regionCode'] },
  ])
  expect((await create({ name: '倒置', level: 'PROVINCE', kind: 'COMPANY', parentId: units.city, regionCode: '440000' })).userErrors).toEqual([{ code: 'LEVEL_MISMATCH', field: ['input', 'parentId'] }])
  expect((await create({ name: '网维中心', level: 'CITY', kind: 'DEPARTMENT', keyAccountParentId: units.province, regionCode: '440100' })).userErrors).toEqual([{ code: 'LEVEL_MISMATCH', field: ['input', 'keyAccountParentId'] }])
  expect((await create({ name: '不存在', level: 'CITY', kind: 'DEPARTMENT', parentId: 'org_nothing', regionCode: '440100' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'parentId'] }])
})

test('a unit cannot come under itself, in the graph or past it', async () => {
  const below = (await create({ name: '下级部门', level: 'GROUP', kind: 'DEPARTMENT', parentId: units.group })).orgUnit.id
  expect((await update(units.group, { parentId: below })).userErrors).toEqual([{ code: 'UNIT_CIRCLE', field: ['input', 'parentId'] }])
  await expect(graph.setUp(`update organization.org_units set parent_id = '${below}' where id = '${units.group}'`)).rejects.toThrow()
})

test('a unit changes its line only by the hand of those above both superiors', async () => {
  const manager = { ...(await as('province')), permissions: everything }
  expect((await update(units.city, { keyAccountParentId: null, parentId: units.province }, manager)).userErrors).toEqual([])
  expect((await update(units.city, { keyAccountParentId: units.otherProvince }, manager)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'keyAccountParentId'] }])
  expect((await update(units.city, { keyAccountParentId: units.province, parentId: null }, manager)).userErrors).toEqual([])
  const city = { ...(await as('city')), permissions: everything }
  expect((await update(units.city, { phone: '020-12345678' }, city)).userErrors).toEqual([])
  expect((await update(units.city, { keyAccountParentId: null, parentId: units.group }, city)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'parentId'] }])
})

test('contacts of a unit come in the order they were given', async () => {
  await update(units.city, { contactIds: ['emp_lu', 'emp_li'] })
  const { data } = await graph.run(`{ orgUnit(id: "${units.city}") { contacts { name } employees(first: 2) { totalCount nodes { name } pageInfo { hasNextPage } } } }`, {}, admin)
  expect(data.orgUnit.contacts).toEqual([{ name: '卢露' }, { name: '李立' }])
  expect(data.orgUnit.employees).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } })
})

test('the key-account unit of the seat is the local contact, whoever manages the customer', async () => {
  await graph.customer('cus_national', { unit: units.group })
  const query = 'query ($of: [_Any!]!) { customers: _entities(representations: $of) { ... on Customer { localServiceUnit { name } } } }'
  const of = [{ __typename: 'Customer', id: 'cus_national', regionCode: '440100' }, { __typename: 'Customer', id: 'cus_national', regionCode: '999999' }]
  const { data, statements } = await graph.run(query, { of }, admin)
  expect(data.customers).toEqual([{ localServiceUnit: { name: '广州市大客户部' } }, { localServiceUnit: null }])
  expect(statements).toHaveLength(1)
})

test('an enterprise and a partner see the units that serve their customers, and no others', async () => {
  await graph.customer('cus_e', { unit: units.otherCity })
  const ids = async (viewer: typeof admin) => (await graph.run('{ orgUnits(first: 100) { totalCount nodes { id } } }', {}, viewer)).data.orgUnits
  expect((await ids(viewers.customer('cus_e', everything))).nodes.map((node: { id: string }) => node.id).sort()).toEqual([units.otherCity, units.group, units.otherProvince].sort())
  expect(await ids(viewers.customer('cus_none', everything))).toEqual({ totalCount: 0, nodes: [] })
  expect(await ids(viewers.partner('par_none', everything))).toEqual({ totalCount: 0, nodes: [] })
  const hidden = await graph.run(`{ orgUnit(id: "${units.city}") { id } }`, {}, viewers.customer('cus_e', everything))
  expect(hidden.data.orgUnit).toBeNull()
})
