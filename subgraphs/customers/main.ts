import { serve } from '@panorama/kit/serve'
import { customers } from './subgraph.ts'

await serve(customers)
