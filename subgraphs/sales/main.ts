import { serve } from '@panorama/kit/serve'
import { sales } from './subgraph.ts'

await serve(sales)
