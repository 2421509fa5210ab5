import type { Permissions } from '@panorama/kit/permissions'
import type { Resolvers } from './types.generated.ts'

type Code =
  | 'catalogue.read'
  | 'catalogue.write'
  | 'catalogue.move'
  | 'tariff.write'
  | 'discountPlan.write'
  | 'usedProduct.read'
  | 'usedProduct.create'
  | 'usedProduct.change'
  | 'usedProduct.move'

export const permissions: Permissions<Resolvers, Code> = {
  Query: {
    businessCategories: 'catalogue.read',
    businessCategory: 'catalogue.read',
    productSpecification: 'catalogue.read',
    productSpecifications: 'catalogue.read',
    productOffering: 'catalogue.read',
    productOfferingByCode: 'catalogue.read',
    productOfferings: 'catalogue.read',
    tariff: 'catalogue.read',
    tariffs: 'catalogue.read',
    discountPlan: 'catalogue.read',
    discountPlans: 'catalogue.read',
    slaTariffs: 'catalogue.read',
    usedProduct: 'usedProduct.read',
    usedProducts: 'usedProduct.read',
  },
  Mutation: {
    businessCategoryCreate: 'catalogue.write',
    businessCategoryUpdate: 'catalogue.write',
    productSpecificationCreate: 'catalogue.write',
    productSpecificationUpdate: 'catalogue.write',
    productOfferingCreate: 'catalogue.write',
    productOfferingUpdate: 'catalogue.write',
    bundleCreate: 'catalogue.write',
    bundleUpdate: 'catalogue.write',
    productOfferingDesign: 'catalogue.move',
    productOfferingTest: 'catalogue.move',
    productOfferingReject: 'catalogue.move',
    productOfferingActivate: 'catalogue.move',
    productOfferingLaunch: 'catalogue.move',
    productOfferingRetire: 'catalogue.move',
    productOfferingDiscontinue: 'catalogue.move',
    tariffCreate: 'tariff.write',
    tariffEnd: 'tariff.write',
    tariffWithdraw: 'tariff.write',
    slaTariffCreate: 'tariff.write',
    slaTariffEnd: 'tariff.write',
    discountPlanCreate: 'discountPlan.write',
    discountPlanEnd: 'discountPlan.write',
    usedProductCreate: 'usedProduct.create',
    usedProductChange: 'usedProduct.change',
    usedProductRequestActivation: 'usedProduct.move',
    usedProductActivate: 'usedProduct.move',
    usedProductSuspend: 'usedProduct.move',
    usedProductResume: 'usedProduct.move',
    usedProductRequestTermination: 'usedProduct.move',
    usedProductWithdrawTermination: 'usedProduct.move',
    usedProductTerminate: 'usedProduct.move',
    usedProductCancel: 'usedProduct.move',
    usedProductAbort: 'usedProduct.move',
  },
  Customer: { usedProducts: 'usedProduct.read', usedProductCount: 'usedProduct.read', productSummary: 'usedProduct.read' },
  // Whoever reads a used product reads its offering and category; the rest of the catalogue from there on has its own permission.
  BusinessCategory: { __resolveReference: 'catalogue.read', offerings: 'catalogue.read' },
  ProductSpecification: { __resolveReference: 'catalogue.read' },
  ProductOffering: { __resolveReference: 'catalogue.read', tariffs: 'catalogue.read', tariffsFor: 'catalogue.read', bundle: 'catalogue.read' },
  Tariff: { __resolveReference: 'catalogue.read' },
  DiscountPlan: { __resolveReference: 'catalogue.read' },
  SlaTariff: { __resolveReference: 'catalogue.read' },
  UsedProduct: { __resolveReference: 'usedProduct.read' },
}
