import { toUnits } from '@panorama/kit/money'
import type { Batch } from './batch.ts'
import * as sold from './catalogue.ts'
import type { Clock } from './clock.ts'
import { id, random } from './random.ts'

/** A tariff of an offering, its days counted back from today. */
export type Price = {
  tariffId: string
  price: string
  /** The same in fen. */
  units: bigint
  type: sold.PriceType
  period: sold.Period | null
  unit: sold.Unit
  /** Days before today of the first day. */
  since: number
  /** Days before today of the last day; minus infinity while open. */
  until: number
}

export type SaleOffering = {
  id: string
  code: string
  name: string
  specification: string
  category: string
  /** In Mbps, as decimal text; null where a rate says nothing. */
  rate: string | null
  isSellable: boolean
  /** A circuit: it has two ends. */
  isTwoEnded: boolean
  characteristics: readonly sold.Characteristic[]
  /** What recurs, or is paid by use where nothing recurs; oldest first, one at a time. */
  prices: readonly Price[]
  /** The last of `prices`: the one of today while it is sold. */
  current: Price
  /** What is paid at installation today. */
  oneTime: Price | null
  /** Between so many and so many days before today it can have been opened, on whatever day the operator is loaded. */
  newest: number
  oldest: number
}

/** Granted for what was opened between so many and so many days before today, on whatever day the operator is loaded. */
export type Plan = { id: string; kind: 'PERCENT' | 'FIXED'; value: string; units: bigint; class: string | null; months: number; categories: readonly string[]; since: number; until: number }
export type SaleBundle = { id: string; code: string; name: string; percent: string; months: number; since: number; components: readonly { offering: SaleOffering; quantity: number; isOptional: boolean }[] }
export type Level = { tariffId: string; name: string; price: string; units: bigint; since: number }

export type Catalogue = {
  offerings: ReadonlyMap<string, SaleOffering>
  bundles: ReadonlyMap<string, SaleBundle>
  /** Discount plans that a customer of this tier may have; `NONE`: of no tier. */
  plans: ReadonlyMap<sold.Tier | 'NONE', readonly Plan[]>
  levels: ReadonlyMap<string, Level>
}

/** Days ago at which the catalogue was entered, before the first customer. */
const ENTERED = 4_000
/** Days for which an operator loaded later still finds old tariffs in force when the old things were opened. */
const MARGIN = 700

const numbers: Partial<Record<sold.Characteristic, string | null>> = { rate: 'Mbps', quantity: null, lengthKm: 'km' }
/** The values people may choose from; what is not here is free text or a number. */
export const choices: Partial<Record<sold.Characteristic, readonly string[]>> = {
  interface: ['E1', 'STM-1', 'STM-4', 'FE', 'GE', '10GE'],
  protection: ['无保护', '1+1保护', '环网保护', '双路由'],
  topology: ['点到点', '星型', '部分互联', '全互联'],
}
/** Without these nothing can be opened. */
const required: ReadonlySet<sold.Characteristic> = new Set(['aEnd', 'zEnd', 'site'])

const tiers: readonly sold.Tier[] = ['A_PLUS', 'A', 'B', 'C']
const tiersOf = (lowest: sold.Tier | null) => (lowest === null ? [] : tiers.slice(0, tiers.indexOf(lowest) + 1))

const midnight = (day: string) => `${day}T00:00:00.000Z`

/** All that is sold, into `products`, and what the other generators need of it. */
export const putCatalogue = (batch: Batch, clock: Clock): Catalogue => {
  const idOf = (prefix: string, code: string) => id(prefix, clock.idTime(ENTERED), random('catalogue', prefix, code))
  const entered = { created_at: clock.at(ENTERED), updated_at: clock.at(ENTERED) }
  const today = Date.parse(clock.day(0))
  const daysAgo = (day: string | null) => (day === null ? -Infinity : (today - Date.parse(day)) / 86_400_000)
  /** Days from the day that ids count from to today. */
  const later = daysAgo(new Date(clock.idTime(0)).toISOString().slice(0, 10))

  // Parents come first in the list.
  sold.categories.forEach(({ code, name, english, parent }, position) =>
    batch.put('products.business_categories', { id: idOf('cat', code), code, name_zh: name, name_en: english, parent_id: parent && idOf('cat', parent), position, ...entered }),
  )

  for (const { code, name, english, category, characteristics } of sold.specifications) {
    batch.put('products.product_specifications', { id: idOf('spc', code), code, name_zh: name, name_en: english, category_id: idOf('cat', category), ...entered })
    characteristics.forEach((characteristic, position) => {
      const isNumber = characteristic in numbers
      const [nameZh, nameEn] = sold.characteristics[characteristic]
      batch.put('products.characteristics', {
        specification_id: idOf('spc', code), code: characteristic, name_zh: nameZh, name_en: nameEn, value_type: isNumber ? 'NUMBER' : 'TEXT',
        unit: numbers[characteristic] ?? null, allowed_values: choices[characteristic] ?? [], minimum: isNumber ? 0 : null, is_required: required.has(characteristic), position,
      })
    })
  }

  const putOffering = (row: Record<string, unknown>) => batch.put('products.product_offerings', { ...row, ...entered })

  for (const { code, name, english, description, descriptionEnglish, category, specification, rate, isSellable } of sold.offerings) {
    const tariffs = sold.tariffs.filter(({ offering }) => offering === code)
    const first = tariffs.map(({ validFrom }) => validFrom).sort()[0]!
    const last = isSellable ? null : tariffs.map(({ validTo }) => validTo!).sort().at(-1)!
    putOffering({
      id: idOf('off', code), code, name_zh: name, name_en: english, description_zh: description, description_en: descriptionEnglish,
      category_id: idOf('cat', category), specification_id: idOf('spc', specification),
      status: last === null ? 'LAUNCHED' : 'RETIRED', status_since: midnight(last ?? first), status_reason: last === null ? null : '停止新装，存量客户继续使用', valid_from: first, valid_to: last,
      rate, is_bundle: false, bundle_pricing: null, bundle_percent: null, minimum_term_months: 0,
    })
  }
  for (const { code, name, english, description, descriptionEnglish, discountPercent, minimalTermMonths, validFrom } of sold.bundles)
    putOffering({
      id: idOf('off', code), code, name_zh: name, name_en: english, description_zh: description, description_en: descriptionEnglish, category_id: null, specification_id: null,
      status: 'LAUNCHED', status_since: midnight(validFrom), status_reason: null, valid_from: validFrom, valid_to: null,
      rate: null, is_bundle: true, bundle_pricing: 'PERCENT', bundle_percent: discountPercent, minimum_term_months: minimalTermMonths,
    })
  for (const { code, components } of sold.bundles)
    for (const { offering, quantity, isOptional } of components)
      batch.put('products.bundle_components', { bundle_id: idOf('off', code), offering_id: idOf('off', offering), quantity, is_optional: isOptional })

  for (const { code, offering, priceType, price, period, unit, validFrom, validTo } of sold.tariffs)
    batch.put('products.tariffs', {
      id: idOf('trf', code), code, offering_id: idOf('off', offering), price_type: priceType, price, period, unit, valid_from: validFrom, valid_to: validTo, ...entered,
    })

  for (const { code, name, english, description, kind, value, minimalTier, class: only, minimalTermMonths, categories, validFrom, validTo } of sold.discountPlans) {
    batch.put('products.discount_plans', {
      id: idOf('dsc', code), code, name_zh: name, name_en: english, description, kind, percent: kind === 'PERCENT' ? value : null, amount: kind === 'FIXED' ? value : null,
      classes: only === null ? [] : [only], tiers: tiersOf(minimalTier), minimum_term_months: minimalTermMonths, valid_from: validFrom, valid_to: validTo, ...entered,
    })
    for (const category of categories) batch.put('products.discount_plan_categories', { plan_id: idOf('dsc', code), category_id: idOf('cat', category) })
  }

  for (const { code, level, name, english, price, availability, responseMinutes, restoreHours, openingDays, creditPercentPerHour, calendar, validFrom } of sold.slaTariffs)
    batch.put('products.sla_tariffs', {
      id: idOf('slt', code), code, name_zh: name, name_en: english, level, price, availability, response_minutes: responseMinutes, restore_hours: restoreHours,
      opening_days: openingDays, credit_percent_per_hour: creditPercentPerHour, calendar, valid_from: validFrom,
    })

  // ── what the others need of it ──

  const priceOf = ({ code, price, priceType, period, unit, validFrom, validTo }: sold.Tariff): Price => ({
    tariffId: idOf('trf', code), price, units: toUnits(price), type: priceType, period, unit, since: daysAgo(validFrom), until: daysAgo(validTo),
  })
  const offerings = new Map(
    sold.offerings.map((offering): [string, SaleOffering] => {
      const prices = sold.tariffs.filter((tariff) => tariff.offering === offering.code).map(priceOf)
      const recurring = prices.filter(({ type }) => type === 'RECURRING')
      const main = (recurring.length ? recurring : prices.filter(({ type }) => type === 'USAGE')).sort((a, b) => b.since - a.since)
      const { characteristics } = sold.specifications.find(({ code }) => code === offering.specification)!
      const { code, name, specification, category, rate, isSellable } = offering
      return [code, {
        id: idOf('off', code), code, name, specification, category, rate, isSellable, characteristics, isTwoEnded: characteristics.includes('zEnd'),
        newest: isSellable ? 0 : main.at(-1)!.until - later + MARGIN, oldest: main[0]!.since - later,
        prices: main, current: main.at(-1)!, oneTime: prices.find(({ type, until }) => type === 'ONE_TIME' && until < 0) ?? null,
      }]
    }),
  )
  const plansOf = (tier: sold.Tier | 'NONE') =>
    sold.discountPlans
      .filter(({ minimalTier }) => minimalTier === null || (tiersOf(minimalTier) as string[]).includes(tier))
      .map(({ code, kind, value, class: only, minimalTermMonths, categories, validFrom, validTo }): Plan => ({
        id: idOf('dsc', code), kind, value, units: toUnits(value), class: only, months: minimalTermMonths, categories, since: daysAgo(validFrom) - later, until: daysAgo(validTo) - later + MARGIN,
      }))
  return {
    offerings,
    bundles: new Map(
      sold.bundles.map(({ code, name, discountPercent, minimalTermMonths, validFrom, components }) => [code, {
        id: idOf('off', code), code, name, percent: discountPercent, months: minimalTermMonths, since: daysAgo(validFrom),
        components: components.map(({ offering, ...component }) => ({ ...component, offering: offerings.get(offering)! })),
      }]),
    ),
    plans: new Map(([...tiers, 'NONE'] as const).map((tier) => [tier, plansOf(tier)])),
    levels: new Map(sold.slaTariffs.map(({ code, level, name, price, validFrom }) => [level, { tariffId: idOf('slt', code), name, price, units: toUnits(price), since: daysAgo(validFrom) - later }])),
  }
}
