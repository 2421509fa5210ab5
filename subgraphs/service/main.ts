import { serve } from '@panorama/kit/serve'
import { service } from './subgraph.ts'

await serve(service)
