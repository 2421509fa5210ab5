import { checkSubgraph } from '@panorama/kit/testing.checks'
import { testGraph } from '@panorama/kit/testing.graph'
import { permissions } from './permissions.ts'
import { service } from './subgraph.ts'
import * as tables from './tables.ts'

const graph = await testGraph(service)
await graph.customer('cus_1')

checkSubgraph({ graph, tables, permissions, public: ['ticketCategories'] })
