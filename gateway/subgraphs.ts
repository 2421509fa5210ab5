import { customers } from '@panorama/customers'
import { organization } from '@panorama/organization'
import { products } from '@panorama/products'
import { sales } from '@panorama/sales'
import { service } from '@panorama/service'
import { work } from '@panorama/work'

/** Every subgraph of the graph but the gateway's own. */
export const subgraphs = [customers, products, sales, service, organization, work]
