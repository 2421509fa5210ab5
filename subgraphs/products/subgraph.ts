import type { Database } from '@panorama/kit/database'
import { manyBy, oneBy, perArguments } from '@panorama/kit/loaders'
import type { RequestContext } from '@panorama/kit/mutation'
import type { PageArgs } from '@panorama/kit/page'
import { subgraph } from '@panorama/kit/subgraph'
import type { Viewer } from '@panorama/kit/viewer'
import { products as policy } from '@panorama/policy/products'
import { standingsOf } from './audience.sql.ts'
import { bundle } from './bundle.ts'
import { componentsOf } from './bundle.sql.ts'
import { businessCategory } from './businessCategory.ts'
import { categoriesByIds, childrenOf } from './businessCategory.sql.ts'
import { discountPlan } from './discountPlan.ts'
import { categoriesOfPlans, plansByIds, plansInUse } from './discountPlan.sql.ts'
import { productOffering } from './productOffering.ts'
import { offeringCountsOf, offeringsByIds, offeringsInUse, offeringsOf } from './productOffering.sql.ts'
import { productSpecification } from './productSpecification.ts'
import { characteristicsOf, specificationsByIds } from './productSpecification.sql.ts'
import { slaTariff } from './slaTariff.ts'
import { slaTariffsByIds } from './slaTariff.sql.ts'
import { tariff } from './tariff.ts'
import { tariffsByIds, tariffsInUse, tariffsOf } from './tariff.sql.ts'
import { usedProduct } from './usedProduct.ts'
import { type CountArgs, partsOfPackages, summariesOf, type UsedProductArgs, usedCountsOf, usedProductsByIds, usedProductsOf } from './usedProduct.sql.ts'
import { tree } from './tree.ts'
import { usedProductSummariesOf } from './tree.sql.ts'
import type { Resolvers } from './types.generated.ts'

const loaders = (db: Database, viewer: Viewer) => ({
  category: oneBy('id', (ids) => categoriesByIds(db, ids)),
  children: manyBy('parentId', (ids) => childrenOf(db, ids)),
  specification: oneBy('id', (ids) => specificationsByIds(db, viewer, ids)),
  characteristics: manyBy('specificationId', (ids) => characteristicsOf(db, ids)),
  offering: oneBy('id', (ids) => offeringsByIds(db, viewer, ids)),
  offeringInUse: oneBy('id', (ids) => offeringsInUse(db, ids)),
  offeringsOfCategory: perArguments((args: PageArgs) => manyBy('categoryId', (ids) => offeringsOf(db, viewer, args, ids))),
  offeringCountOfCategory: oneBy('categoryId', (ids) => offeringCountsOf(db, viewer, ids)),
  components: manyBy('bundleId', (ids) => componentsOf(db, viewer, ids)),
  tariff: oneBy('id', (ids) => tariffsByIds(db, viewer, ids)),
  tariffInUse: oneBy('id', (ids) => tariffsInUse(db, ids)),
  tariffs: perArguments(({ on }: { on: string }) => manyBy('offeringId', (ids) => tariffsOf(db, viewer, on, ids))),
  plan: oneBy('id', (ids) => plansByIds(db, viewer, ids)),
  planInUse: oneBy('id', (ids) => plansInUse(db, ids)),
  planCategories: manyBy('planId', (ids) => categoriesOfPlans(db, ids)),
  slaTariff: oneBy('id', (ids) => slaTariffsByIds(db, ids)),
  standing: oneBy('customerId', (ids) => standingsOf(db, viewer, ids)),
  usedProduct: oneBy('id', (ids) => usedProductsByIds(db, viewer, ids)),
  packageParts: manyBy('packageId', (ids) => partsOfPackages(db, viewer, ids)),
  usedProducts: perArguments((args: UsedProductArgs) => manyBy('customerId', (ids) => usedProductsOf(db, viewer, args, ids))),
  usedCount: perArguments((args: CountArgs) => oneBy('customerId', (ids) => usedCountsOf(db, viewer, args, ids))),
  summaries: perArguments((args: { includeBranches: boolean }) => manyBy('customerId', (ids) => summariesOf(db, viewer, args, ids))),
  treeUsedProducts: oneBy('treeId', (ids) => usedProductSummariesOf(db, viewer, ids)),
})

export type Context = RequestContext & { load: ReturnType<typeof loaders> }

export const products = subgraph<Resolvers>({
  name: 'products',
  resolvers: [businessCategory, productSpecification, productOffering, bundle, tariff, discountPlan, slaTariff, usedProduct, tree],
  policy,
  loaders,
})
