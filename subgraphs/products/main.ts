import { serve } from '@panorama/kit/serve'
import { products } from './subgraph.ts'

await serve(products)
