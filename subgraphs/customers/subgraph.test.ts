import { checkSubgraph } from '@panorama/kit/testing.checks'
import { testGraph } from '@panorama/kit/testing.graph'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'
import * as tables from './tables.ts'

const graph = await testGraph(customers)
await graph.customer('cus_1')

checkSubgraph({ graph, tables, policy, public: ['customerCode', 'classThresholds', 'completenessNorms', 'relationshipNorms', 'festivals', 'gradeRules', 'approachTerms'] })
