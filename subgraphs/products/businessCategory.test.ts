import { testGraph } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { products } from './subgraph.ts'
import { productManager, stockCatalogue } from './testing.catalogue.ts'

const graph = await testGraph(products)
await stockCatalogue(graph)

const create = async (input: object) =>
  (await graph.run('mutation ($input: BusinessCategoryCreateInput!) { businessCategoryCreate(input: $input) { businessCategory { id depth } userErrors { code field } } }', { input }, productManager)).data.businessCategoryCreate
const update = async (id: string, input: object) =>
  (await graph.run('mutation ($id: ID!, $input: BusinessCategoryUpdateInput!) { businessCategoryUpdate(id: $id, input: $input) { businessCategory { depth parent { id } version } userErrors { code field } } }', { id, input }, productManager)).data.businessCategoryUpdate

test('the directory comes as a flat list, branches before what hangs below them, in their order', async () => {
  const { data, statements } = await graph.run('{ businessCategories { name depth parent { code } children { code } offerings(first: 2) { nodes { code } totalCount pageInfo { hasNextPage } } } }', {}, productManager)
  expect(data.businessCategories).toEqual([
    { name: '专线', depth: 0, parent: null, children: [{ code: 'DOMESTIC_CIRCUIT' }], offerings: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } } },
    { name: 'Voice', depth: 0, parent: null, children: [], offerings: { nodes: [{ code: 'TEL-BUSINESS' }, { code: 'TEL-OLD' }], totalCount: 2, pageInfo: { hasNextPage: false } } },
    { name: 'Domestic circuits', depth: 1, parent: { code: 'TRANSMISSION' }, children: [], offerings: { nodes: [{ code: 'DDC-10G' }, { code: 'DDC-155M' }], totalCount: 4, pageInfo: { hasNextPage: true } } },
  ])
  expect(statements.length).toBeLessThanOrEqual(5)
})

test('names are in the viewer’s language, and Chinese where there is no other', async () => {
  const names = async (locale: 'zh-CN' | 'en') => (await graph.run('{ businessCategory(id: "cat_voice") { name } offering: productOffering(id: "off_64k") { name } }', {}, { ...productManager, locale })).data
  expect(await names('zh-CN')).toEqual({ businessCategory: { name: '话音业务' }, offering: { name: '国内数字电路 64K' } })
  expect(await names('en')).toEqual({ businessCategory: { name: 'Voice' }, offering: { name: '国内数字电路 64K' } })
})

test('a moved branch takes along what hangs below it, and the filter by branch follows', async () => {
  const a = (await create({ code: 'A', nameZh: '甲' })).businessCategory
  const b = (await create({ code: 'B', nameZh: '乙', parentId: a.id })).businessCategory
  const c = (await create({ code: 'C', nameZh: '丙', parentId: b.id })).businessCategory
  expect([a.depth, b.depth, c.depth]).toEqual([0, 1, 2])
  const specification = await graph.run('mutation ($id: ID!) { productSpecificationCreate(input: { code: "SPEC-C", nameZh: "丙类", categoryId: $id }) { userErrors { code } } }', { id: c.id }, productManager)
  expect(specification.data.productSpecificationCreate.userErrors).toEqual([])
  const below = async (id: string) => (await graph.run('query ($id: ID!) { productSpecifications(categoryId: $id) { totalCount nodes { code } } }', { id }, productManager)).data.productSpecifications
  expect(await below(a.id)).toEqual({ totalCount: 1, nodes: [{ code: 'SPEC-C' }] })
  expect((await update(b.id, { parentId: 'cat_voice' })).businessCategory).toMatchObject({ depth: 1, parent: { id: 'cat_voice' }, version: 2 })
  expect(await below(a.id)).toEqual({ totalCount: 0, nodes: [] })
  expect(await below('cat_voice')).toMatchObject({ nodes: [{ code: 'SPEC-C' }, { code: 'TELEPHONE' }] })
  expect((await update(b.id, { parentId: null })).businessCategory).toMatchObject({ depth: 0, parent: null })
  const { data } = await graph.run('query ($id: ID!) { businessCategory(id: $id) { depth } }', { id: c.id }, productManager)
  expect(data.businessCategory.depth).toBe(1)
})

test('a branch never hangs below itself, not even by two moves at once', async () => {
  const x = (await create({ code: 'X', nameZh: '子' })).businessCategory.id
  const y = (await create({ code: 'Y', nameZh: '丑' })).businessCategory.id
  expect((await update(x, { parentId: x })).userErrors).toEqual([{ code: 'CATEGORY_CIRCLE', field: ['input', 'parentId'] }])
  const both = await Promise.all([update(x, { parentId: y }), update(y, { parentId: x })])
  expect(both.flatMap((each) => each.userErrors).map((error: { code: string }) => error.code)).toEqual(['CATEGORY_CIRCLE'])
})

test('a taken or misspelt code and an unknown parent are the person’s mistakes', async () => {
  expect((await create({ code: 'VOICE', nameZh: '重复' })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'code'] }])
  expect((await create({ code: 'no spaces', nameZh: '错误' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'code'] }])
  expect((await create({ code: 'LOST', nameZh: '孤儿', parentId: 'cat_none' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'parentId'] }])
})
