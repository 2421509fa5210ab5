import { checkSubgraph } from '@panorama/kit/testing.checks'
import { testGraph } from '@panorama/kit/testing.graph'
import { work as policy } from '@panorama/policy/work'
import { work } from './subgraph.ts'
import * as tables from './tables.ts'

const graph = await testGraph(work)
await graph.customer('cus_1')

checkSubgraph({ graph, tables, policy })
