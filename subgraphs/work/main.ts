import { serve } from '@panorama/kit/serve'
import { work } from './subgraph.ts'

await serve(work)
