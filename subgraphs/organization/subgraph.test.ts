import { checkSubgraph } from '@panorama/kit/testing.checks'
import { testGraph } from '@panorama/kit/testing.graph'
import { permissions } from './permissions.ts'
import { organization } from './subgraph.ts'
import * as tables from './tables.ts'

const graph = await testGraph(organization)
await graph.customer('cus_1')

// Units, roles, permissions and the caller itself: the directory that all staff see.
checkSubgraph({ graph, tables, permissions, public: ['viewer', 'orgUnits', 'roles', 'permissions'] })
