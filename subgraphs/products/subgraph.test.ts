import { checkSubgraph } from '@panorama/kit/testing.checks'
import { testGraph } from '@panorama/kit/testing.graph'
import { products as policy } from '@panorama/policy/products'
import { products } from './subgraph.ts'
import * as tables from './tables.ts'

const graph = await testGraph(products)
await graph.customer('cus_1')
await graph.setUp(`
  insert into products.business_categories (id, code, name_zh) values ('cat_1', 'DATA', '数据业务');
  insert into products.product_specifications (id, code, name_zh, category_id) values ('spc_1', 'VPN', '虚拟专网', 'cat_1');
  insert into products.product_offerings (id, code, name_zh, category_id, specification_id, status, valid_from)
    values ('off_1', 'VPN-10M', '虚拟专网10M', 'cat_1', 'spc_1', 'LAUNCHED', '2020-01-01');
  insert into products.used_products (id, customer_id, offering_id, quantity, status, region_code, opened_at)
    values ('usp_1', 'cus_1', 'off_1', 1, 'ACTIVE', '440100', '2024-01-01T00:00:00Z')`)

checkSubgraph({
  graph,
  tables,
  policy,
  public: ['businessCategories', 'businessCategory', 'productSpecification', 'productSpecifications', 'productOffering', 'productOfferingByCode', 'productOfferings', 'tariff', 'tariffs', 'discountPlan', 'discountPlans', 'slaTariffs'],
})
