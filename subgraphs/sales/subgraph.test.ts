import { checkSubgraph } from '@panorama/kit/testing.checks'
import { testGraph } from '@panorama/kit/testing.graph'
import { sales as policy } from '@panorama/policy/sales'
import { sales } from './subgraph.ts'
import * as tables from './tables.ts'

const graph = await testGraph(sales)
await graph.customer('cus_1')

checkSubgraph({ graph, tables, policy })
