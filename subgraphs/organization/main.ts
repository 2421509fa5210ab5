import { serve } from '@panorama/kit/serve'
import { organization } from './subgraph.ts'

await serve(organization)
