import { testGraph, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { products } from './subgraph.ts'
import { everything, productManager, stockCatalogue } from './testing.catalogue.ts'

const graph = await testGraph(products)
await stockCatalogue(graph)
await graph.customer('cus_a')

const FIELDS = 'productSpecification { id version characteristics { code name valueType unit allowedValues minimum maximum isRequired } } userErrors { code field }'
const create = async (input: object) => (await graph.run(`mutation ($input: ProductSpecificationCreateInput!) { productSpecificationCreate(input: $input) { ${FIELDS} } }`, { input }, productManager)).data.productSpecificationCreate
const update = async (id: string, input: object) => (await graph.run(`mutation ($id: ID!, $input: ProductSpecificationUpdateInput!) { productSpecificationUpdate(id: $id, input: $input) { ${FIELDS} } }`, { id, input }, productManager)).data.productSpecificationUpdate

test('characteristics keep their order and are replaced as a whole', async () => {
  const made = await create({
    code: 'FIBRE', nameZh: '光纤', categoryId: 'cat_line',
    characteristics: [{ code: 'lengthKm', nameZh: '长度', nameEn: 'Length', valueType: 'NUMBER', unit: 'km', minimum: '0.1', maximum: '80' }, { code: 'kind', nameZh: '类型', allowedValues: ['G.652', 'G.655'], isRequired: true }],
  })
  expect(made.userErrors).toEqual([])
  expect(made.productSpecification.characteristics).toEqual([
    { code: 'lengthKm', name: 'Length', valueType: 'NUMBER', unit: 'km', allowedValues: [], minimum: '0.1', maximum: '80', isRequired: false },
    { code: 'kind', name: '类型', valueType: 'TEXT', unit: null, allowedValues: ['G.652', 'G.655'], minimum: null, maximum: null, isRequired: true },
  ])
  const { id } = made.productSpecification
  expect((await update(id, { nameEn: 'Fibre' })).productSpecification).toMatchObject({ version: 2, characteristics: [{ code: 'lengthKm' }, { code: 'kind' }] })
  expect((await update(id, { characteristics: [{ code: 'kind', nameZh: '类型' }] })).productSpecification.characteristics.map((each: { code: string }) => each.code)).toEqual(['kind'])
})

test('characteristics that contradict themselves are refused, and nothing is changed', async () => {
  for (const characteristic of [{ code: '1x', nameZh: '一' }, { code: 'x', nameZh: '一', minimum: '1' }, { code: 'x', nameZh: '一', valueType: 'NUMBER', minimum: '2', maximum: '1' }])
    expect((await update('spc_tel', { characteristics: [characteristic] })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'characteristics'] }])
  expect((await update('spc_tel', { characteristics: [{ code: 'a', nameZh: '一' }, { code: 'a', nameZh: '二' }] })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'characteristics'] }])
  expect((await update('spc_tel', {})).userErrors).toEqual([{ code: 'REQUIRED', field: ['input'] }])
  expect((await update('spc_tel', { nameEn: 'Telephone' })).productSpecification).toMatchObject({ version: 2, characteristics: [] })
})

test('an enterprise sees the specifications of what it may see, and no others', async () => {
  await create({ code: 'SECRET', nameZh: '未上市', categoryId: 'cat_line' })
  const { data } = await graph.run('{ productSpecifications { totalCount nodes { code } } }', {}, viewers.customer('cus_a', everything))
  expect(data.productSpecifications).toEqual({ totalCount: 2, nodes: [{ code: 'DIGITAL_CIRCUIT' }, { code: 'TELEPHONE' }] })
})
