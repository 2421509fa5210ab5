import type { Connection } from '@panorama/kit/page'
import { boolean, date, integer, jsonb, numeric, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'
import type * as Sdl from './types.generated.ts'

const schema = pgSchema('products')
const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const day = (name: string) => date(name, { mode: 'string' })

/** Everything but the id has a history of changes. */
const history = {
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
}
const names = { nameZh: text('name_zh').notNull(), nameEn: text('name_en') }
const validity = { validFrom: day('valid_from').notNull(), validTo: day('valid_to') }

// ── the catalogue ────────────────────────────────────────────────────────────────────────────────────────────────

export const businessCategories = schema.table('business_categories', {
  id: text().primaryKey(),
  code: text().notNull(),
  ...names,
  parentId: text('parent_id'),
  // Set by a trigger, from the top down to the branch itself.
  path: text().array().notNull().default([]),
  position: integer().notNull().default(0),
  ...history,
})
export type BusinessCategoryRow = typeof businessCategories.$inferSelect

export const productSpecifications = schema.table('product_specifications', {
  id: text().primaryKey(),
  code: text().notNull(),
  ...names,
  categoryId: text('category_id').notNull(),
  ...history,
})
export type ProductSpecificationRow = typeof productSpecifications.$inferSelect
export type ProductSpecificationConnectionRow = Connection<ProductSpecificationRow>

export const characteristics = schema.table('characteristics', {
  specificationId: text('specification_id').notNull(),
  code: text().notNull(),
  ...names,
  valueType: text('value_type').$type<Sdl.CharacteristicValueType>().notNull(),
  unit: text(),
  allowedValues: text('allowed_values').array().notNull().default([]),
  minimum: numeric(),
  maximum: numeric(),
  isRequired: boolean('is_required').notNull().default(false),
  position: integer().notNull(),
})
export type ProductCharacteristicRow = typeof characteristics.$inferSelect

export const productOfferings = schema.table('product_offerings', {
  id: text().primaryKey(),
  code: text().notNull(),
  ...names,
  descriptionZh: text('description_zh'),
  descriptionEn: text('description_en'),
  categoryId: text('category_id'),
  specificationId: text('specification_id'),
  status: text().$type<Sdl.ProductOfferingStatus>().notNull(),
  statusSince: time('status_since').notNull().defaultNow(),
  statusReason: text('status_reason'),
  ...validity,
  rate: numeric(),
  audienceClasses: text('audience_classes').array().$type<Sdl.KeyAccountClass[]>().notNull().default([]),
  audienceTiers: text('audience_tiers').array().$type<Sdl.Tier[]>().notNull().default([]),
  isBundle: boolean('is_bundle').notNull().default(false),
  bundlePricing: text('bundle_pricing').$type<Sdl.BundlePricing>(),
  bundlePercent: numeric('bundle_percent'),
  minimumTermMonths: integer('minimum_term_months').notNull().default(0),
  ...history,
})
export type ProductOfferingRow = typeof productOfferings.$inferSelect
export type ProductOfferingConnectionRow = Connection<ProductOfferingRow>
/** A bundle is the part of an offering that speaks of its components. */
export type BundleRow = ProductOfferingRow

export const bundleComponents = schema.table('bundle_components', {
  bundleId: text('bundle_id').notNull(),
  offeringId: text('offering_id').notNull(),
  quantity: integer().notNull(),
  isOptional: boolean('is_optional').notNull().default(false),
})
export type BundleComponentRow = typeof bundleComponents.$inferSelect

// ── prices and preferences ───────────────────────────────────────────────────────────────────────────────────────

export const tariffs = schema.table('tariffs', {
  id: text().primaryKey(),
  code: text().notNull(),
  offeringId: text('offering_id').notNull(),
  priceType: text('price_type').$type<Sdl.PriceType>().notNull(),
  amount: numeric('price').notNull(),
  currency: text().$type<Sdl.Currency>().notNull().default('CNY'),
  period: text().$type<Sdl.BillingPeriod>(),
  unit: text().$type<Sdl.UnitOfMeasure>().notNull(),
  conditions: text(),
  customerClass: text('customer_class').$type<Sdl.KeyAccountClass>(),
  provinceCode: text('province_code'),
  ...validity,
  ...history,
})
export type TariffRow = typeof tariffs.$inferSelect
export type TariffConnectionRow = Connection<TariffRow>

export const discountPlans = schema.table('discount_plans', {
  id: text().primaryKey(),
  code: text().notNull(),
  ...names,
  description: text(),
  kind: text().$type<Sdl.DiscountKind>().notNull(),
  percent: numeric(),
  amountOff: numeric('amount'),
  currency: text().$type<Sdl.Currency>().notNull().default('CNY'),
  classes: text().array().$type<Sdl.KeyAccountClass[]>().notNull().default([]),
  tiers: text().array().$type<Sdl.Tier[]>().notNull().default([]),
  minimumTermMonths: integer('minimum_term_months').notNull().default(0),
  ...validity,
  ...history,
})
export type DiscountPlanRow = typeof discountPlans.$inferSelect
export type DiscountPlanConnectionRow = Connection<DiscountPlanRow>

export const discountPlanCategories = schema.table('discount_plan_categories', {
  planId: text('plan_id').notNull(),
  categoryId: text('category_id').notNull(),
})

export const slaTariffs = schema.table('sla_tariffs', {
  id: text().primaryKey(),
  code: text().notNull(),
  ...names,
  level: text().$type<Sdl.SlaLevel>().notNull(),
  amount: numeric('price').notNull(),
  currency: text().$type<Sdl.Currency>().notNull().default('CNY'),
  availability: numeric().notNull(),
  responseMinutes: integer('response_minutes').notNull(),
  restoreHours: integer('restore_hours').notNull(),
  openingDays: integer('opening_days').notNull(),
  creditPercentPerHour: numeric('credit_percent_per_hour').notNull(),
  calendar: text().$type<Sdl.SlaTariffCalendar>().notNull(),
  ...validity,
})
export type SlaTariffRow = typeof slaTariffs.$inferSelect

// ── what customers use ───────────────────────────────────────────────────────────────────────────────────────────

export const usedProducts = schema.table('used_products', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  offeringId: text('offering_id').notNull(),
  packageId: text('package_id'),
  quantity: numeric().notNull(),
  status: text().$type<Sdl.UsedProductStatus>().notNull(),
  statusSince: time('status_since').notNull().defaultNow(),
  statusReason: text('status_reason'),
  installAddress: text('install_address'),
  siteCode: text('site_code'),
  regionCode: text('region_code').notNull(),
  rate: numeric(),
  openedAt: time('opened_at'),
  terminatedAt: time('terminated_at'),
  termMonths: integer('term_months'),
  tariffId: text('tariff_id'),
  unitPrice: numeric('price'),
  currency: text().$type<Sdl.Currency>().notNull().default('CNY'),
  priceType: text('price_type').$type<Sdl.PriceType>(),
  period: text().$type<Sdl.BillingPeriod>(),
  unit: text().$type<Sdl.UnitOfMeasure>(),
  discountPlanId: text('discount_plan_id'),
  discountKind: text('discount_kind').$type<Sdl.DiscountKind>(),
  discountPercent: numeric('discount_percent'),
  discountAmount: numeric('discount_amount'),
  slaTariffId: text('sla_tariff_id'),
  slaPrice: numeric('sla_price'),
  said: jsonb('characteristics').$type<Record<string, string>>().notNull().default({}),
  contractId: text('contract_id'),
  ...history,
})
export type UsedProductRow = typeof usedProducts.$inferSelect
export type UsedProductConnectionRow = Connection<UsedProductRow>
/** The discount of a used product stands in its own row. */
export type UsedProductDiscountRow = UsedProductRow

/** What a customer uses of an offering, the cities in one value. */
export type UsedProductSummaryRow = { customerId: string; offeringId: string; count: number; quantity: string; regions: UsedProductRegionRow[] }
export type UsedProductRegionRow = { regionCode: string; count: number; quantity: string }

/** A customer is known here by its id only. */
export type CustomerRow = { id: string }
