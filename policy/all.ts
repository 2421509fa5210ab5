import { customers } from './customers.ts'
import { gateway } from './gateway.ts'
import { organization } from './organization.ts'
import type { Policy } from './policy.ts'
import { products } from './products.ts'
import { sales } from './sales.ts'
import { service } from './service.ts'
import { work } from './work.ts'

/** The whole policy, by subgraph. */
export const policies: Readonly<Record<string, Policy>> = { customers, gateway, organization, products, sales, service, work }
