import { checkSubgraph } from '@panorama/kit/testing.checks'
import { testGraph } from '@panorama/kit/testing.graph'
import { service as policy } from '@panorama/policy/service'
import { service } from './subgraph.ts'
import * as tables from './tables.ts'

const graph = await testGraph(service)
await graph.customer('cus_1')

checkSubgraph({ graph, tables, policy, public: ['ticketCategories'] })
