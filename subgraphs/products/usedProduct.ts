import { type Mark, markOf } from '@panorama/kit/access'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { needLimit } from '@panorama/kit/limits'
import { money, toUnits } from '@panorama/kit/money'
import { checkVersion, type Event, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { allowedIn, next } from '@panorama/kit/transitions'
import { componentsOf } from './bundle.sql.ts'
import { categoriesByIds } from './businessCategory.sql.ts'
import { whyNot } from './discountPlan.rules.ts'
import { categoriesOfPlans, plansByIds } from './discountPlan.sql.ts'
import { nameOf } from './name.rules.ts'
import { percentOff, plainNumber } from './price.rules.ts'
import { isMeantFor, isSellable } from './productOffering.rules.ts'
import { offeringsByIds } from './productOffering.sql.ts'
import { characteristicsOf } from './productSpecification.sql.ts'
import { slaTariffsOn } from './slaTariff.sql.ts'
import type { Context } from './subgraph.ts'
import type { ProductOfferingRow, TariffRow, UsedProductRow } from './tables.ts'
import { appliesTo, bestTariffs, usualTariffs } from './tariff.rules.ts'
import { tariffsOf } from './tariff.sql.ts'
import type { CharacteristicValueInput, Resolvers, UsedProductCreateInput } from './types.generated.ts'
import {
  inOrder,
  isChangeable,
  listPriceOf,
  missing,
  needsReason,
  netPriceOf,
  say,
  slaPriceOf,
  termEndsOn,
  times,
  transitions,
  type UsedProductVerb,
  wrongValues,
} from './usedProduct.rules.ts'
import { insertUsedProducts, lockUsedProduct, rootSortValues, sortValues, updateUsedProducts, usedProductCount, usedProductPage } from './usedProduct.sql.ts'

export const usedProduct: Resolvers = {
  Query: {
    usedProduct: (_, { id }, { load }) => load.usedProduct.load(id),
    usedProducts: async (_, args, { db, viewer }) => connection(await usedProductPage(db, viewer, args), args, rootSortValues, () => usedProductCount(db, viewer, args)),
  },
  Mutation: {
    usedProductCreate: mutation(async (_, { customerId, input }, context) => {
      const { db, viewer, emit } = context
      const customer = found(await markOf(db, viewer, customerId), 'customerId')
      if (customer.status === 'CLOSED') refuse('NOT_ALLOWED_IN_STATE', ['customerId'])
      const offering = found((await offeringsByIds(db, viewer, [input.offeringId]))[0], 'input', 'offeringId')
      checkSale(offering, customer)
      checkRate(offering, input.rate)
      const common = {
        customerId,
        status: 'CREATED' as const,
        installAddress: input.installAddress,
        siteCode: input.siteCode,
        regionCode: input.regionCode,
        termMonths: input.termMonths,
        contractId: input.contractId,
      }
      const [own, ...parts] = offering.isBundle ? await priceBundle(offering, customer, input, context) : [await priceSingle(offering, customer, input, context)]
      const sla = await slaOf(input.slaTariffId, own!.currency, context)
      const said = say({}, await checkSaid(offering, input.characteristics, context))
      const first = { ...common, ...own!, ...sla, said, id: newId('usp'), rate: input.rate ?? offering.rate }
      const rows = await insertUsedProducts(db, [first, ...parts.map((part) => ({ ...common, ...part, id: newId('usp'), packageId: first.id }))])
      for (const { id, offeringId, quantity, packageId } of rows) emit({ type: 'UsedProductCreated', entityId: id, customerId, data: { offeringId, quantity, packageId } })
      return { usedProduct: rows.find((row) => row.id === first.id)! }
    }),
    usedProductChange: mutation(async (_, { id, input: { slaTariffId, characteristics, quantity, ...input }, expectedVersion }, context) => {
      const fields = Object.entries({ ...input, quantity, slaTariffId, characteristics }).flatMap(([name, value]) => (value === undefined ? [] : [name]))
      if (fields.length === 0) refuse('REQUIRED', ['input'])
      const { row: before } = await take(id, expectedVersion, context)
      if (!isChangeable(before.status)) refuseState(before, ['CREATED', 'PENDING_ACTIVE', 'ACTIVE', 'SUSPENDED'])
      const offering = (await offeringsByIds(context.db, context.viewer, [before.offeringId]))[0]!
      checkRate(offering, input.rate)
      if (quantity != null && offering.isBundle)
        refuse('INVALID', ['input', 'quantity'], { zh: '产品包的数量不能直接变更。请变更其中的成分产品,或另外登记产品包。', en: 'the quantity of a package cannot change by itself. Change its components, or record another package.' })
      const [row] = await updateUsedProducts(context.db, [id], {
        ...input,
        quantity: quantity && plainNumber(quantity),
        ...(slaTariffId === undefined ? {} : await slaOf(slaTariffId, before.currency, context)),
        said: characteristics ? say(before.said, await checkSaid(offering, characteristics, context)) : undefined,
      })
      context.emit({ type: 'UsedProductAttributeValueChanged', entityId: id, customerId: before.customerId, data: { fields } })
      return { usedProduct: row! }
    }),
    usedProductRequestActivation: mutation((_, args, context) => move('requestActivation', args, context)),
    usedProductActivate: mutation((_, args, context) => move('activate', args, context)),
    usedProductSuspend: mutation((_, args, context) => move('suspend', args, context)),
    usedProductResume: mutation((_, args, context) => move('resume', args, context)),
    usedProductRequestTermination: mutation((_, args, context) => move('requestTermination', args, context)),
    usedProductWithdrawTermination: mutation((_, args, context) => move('withdrawTermination', args, context)),
    usedProductTerminate: mutation((_, args, context) => move('terminate', args, context)),
    usedProductCancel: mutation((_, args, context) => move('cancel', args, context)),
    usedProductAbort: mutation((_, args, context) => move('abort', args, context)),
  },
  Customer: {
    usedProducts: async ({ id }, args, { load }) =>
      connection(await load.usedProducts(args).load(id), args, sortValues, async () => (await load.usedCount({ filter: args.filter, includeBranches: false }).load(id))?.count ?? 0),
    usedProductCount: async ({ id }, { status, includeBranches }, { load }) => (await load.usedCount({ filter: { status }, includeBranches }).load(id))?.count ?? 0,
    productSummary: ({ id }, { includeBranches }, { load }) => load.summaries({ includeBranches }).load(id),
  },
  UsedProduct: {
    __resolveReference: ({ id }, { load }) => load.usedProduct.load(id),
    customer: ({ customerId }) => ({ id: customerId }),
    offering: async ({ offeringId }, _, { load }) => (await load.offeringInUse.load(offeringId))!,
    package: ({ packageId }, _, { load }) => (packageId ? load.usedProduct.load(packageId) : null),
    components: ({ id }, _, { load }) => load.packageParts.load(id),
    termEndsOn: (row) => termEndsOn(row),
    tariff: ({ tariffId }, _, { load }) => (tariffId ? load.tariffInUse.load(tariffId) : null),
    price: ({ unitPrice, currency }) => money(unitPrice, currency),
    discount: (row) => (row.discountKind ? row : null),
    monthlyListPrice: (row) => money(listPriceOf(row), row.currency),
    monthlyPrice: (row) => money(netPriceOf(row), row.currency),
    slaTariff: ({ slaTariffId }, _, { load }) => (slaTariffId ? load.slaTariff.load(slaTariffId) : null),
    slaMonthlyPrice: (row) => money(slaPriceOf(row), row.currency),
    characteristics: async ({ offeringId, said }, _, { load, viewer }) => {
      const specificationId = (await load.offeringInUse.load(offeringId))?.specificationId
      const characteristics = specificationId ? await load.characteristics.load(specificationId) : []
      return inOrder(characteristics, said).map(({ code, value, characteristic }) => ({
        code,
        value,
        name: characteristic ? nameOf(characteristic, viewer.locale) : code,
        unit: characteristic?.unit,
      }))
    },
    contract: ({ contractId: id }) => (id ? { id } : null),
  },
  UsedProductDiscount: {
    kind: ({ discountKind }) => discountKind!,
    percent: ({ discountPercent }) => discountPercent,
    amount: ({ discountAmount, currency }) => money(discountAmount, currency),
    plan: ({ discountPlanId }, _, { load }) => (discountPlanId ? load.planInUse.load(discountPlanId) : null),
  },
  UsedProductSummary: { offering: async ({ offeringId }, _, { load }) => (await load.offeringInUse.load(offeringId))! },
  UsedProductConnection: { totalCount: ({ count }) => count() },
}

// ── what is sold, to whom, at which price ────────────────────────────────────────────────────────────────────────

const checkSale = (offering: ProductOfferingRow, customer: Mark) => {
  if (!isSellable(offering, today()))
    refuse('NOT_SELLABLE', ['input', 'offeringId'], { zh: '该产品今天不可销售。请另选已上市且在有效期内的产品。', en: 'this offering is not on sale today. Choose one that is.' })
  if (!isMeantFor({ classes: offering.audienceClasses, tiers: offering.audienceTiers }, customer))
    refuse('NOT_ELIGIBLE', ['input', 'offeringId'], { zh: '该产品不面向此客户的类别或分级。请另选产品。', en: 'this offering is not meant for the classes or tier of the customer. Choose another.' })
}

const checkRate = (offering: ProductOfferingRow, rate: string | null | undefined) => {
  if (rate != null && offering.rate !== null && toUnits(rate, 6) > toUnits(offering.rate, 6))
    refuse('INVALID', ['input', 'rate'], { zh: `速率不能超过产品的 ${offering.rate} Mbps。请降低速率,或另选产品。`, en: `the rate exceeds the ${offering.rate} Mbps of the offering. Lower it, or choose another offering.` })
}

type Input = Pick<UsedProductCreateInput, 'quantity' | 'regionCode' | 'tariffId' | 'discountPlanId' | 'termMonths' | 'optionalOfferingIds'>
type Reading = Pick<Context, 'db' | 'viewer'>

/** Offering, quantity, price and discount as they go into the row. */
const priced = (offeringId: string, quantity: string, tariff: TariffRow | null) => ({
  offeringId,
  quantity,
  tariffId: tariff?.id,
  unitPrice: tariff?.amount,
  currency: tariff?.currency ?? 'CNY',
  priceType: tariff?.priceType,
  period: tariff?.period,
  unit: tariff?.unit,
})

const priceSingle = async (offering: ProductOfferingRow, customer: Mark, input: Input, context: Reading) => {
  if (input.optionalOfferingIds.length)
    refuse('INVALID', ['input', 'optionalOfferingIds'], { zh: '该产品不是产品包,没有可选成分。请去掉此项。', en: 'this offering is not a bundle and has no optional components. Leave them out.' })
  const tariff = chooseTariff(offering, await tariffsOf(context.db, context.viewer, today(), [offering.id]), customer, input)
  return { ...priced(offering.id, plainNumber(input.quantity), tariff), ...(await discountOf(offering, tariff, customer, input, context)) }
}

/** The package first; its price is either its own or that of its components. */
const priceBundle = async (bundle: ProductOfferingRow, customer: Mark, input: Input, { db, viewer }: Reading) => {
  const quantity = plainNumber(input.quantity)
  if (quantity.includes('.')) refuse('INVALID', ['input', 'quantity'], { zh: '产品包的数量须为整数。请改正。', en: 'packages are sold whole. Give a whole number.' })
  if (input.discountPlanId) refuse('NOT_ELIGIBLE', ['input', 'discountPlanId'], { zh: '产品包自有优惠,不能再叠加优惠计划。请去掉优惠计划。', en: 'a bundle has its own preference. Leave the plan out.' })
  if ((input.termMonths ?? 0) < bundle.minimumTermMonths)
    refuse('NOT_ELIGIBLE', ['input', 'termMonths'], { zh: `此产品包要求至少签约 ${bundle.minimumTermMonths} 个月。请延长协议期。`, en: `the bundle asks for ${bundle.minimumTermMonths} months at least. Agree on a longer term.` })
  const all = await componentsOf(db, viewer, [bundle.id])
  input.optionalOfferingIds.forEach((id, index) => found(all.find((component) => component.offeringId === id && component.isOptional), 'input', 'optionalOfferingIds', String(index)))
  const components = all.filter(({ offeringId, isOptional }) => !isOptional || input.optionalOfferingIds.includes(offeringId))
  const ids = components.map(({ offeringId }) => offeringId)
  const [offerings, tariffs] = [await offeringsByIds(db, viewer, ids), Map.groupBy(await tariffsOf(db, viewer, today(), [bundle.id, ...ids]), ({ offeringId }) => offeringId)]
  const isByParts = bundle.bundlePricing === 'PERCENT'
  if (isByParts && input.tariffId) refuse('NOT_FOUND', ['input', 'tariffId'])
  const parts = components.map(({ offeringId, quantity: pieces }) => {
    const offering = offerings.find(({ id }) => id === offeringId)!
    const tariff = isByParts ? chooseTariff(offering, tariffs.get(offeringId) ?? [], customer, { regionCode: input.regionCode }) : null
    const discount = isByParts ? { discountKind: 'PERCENT' as const, discountPercent: bundle.bundlePercent } : {}
    return { ...priced(offeringId, times(quantity, pieces), tariff), ...discount, rate: offering.rate }
  })
  return [priced(bundle.id, quantity, isByParts ? null : chooseTariff(bundle, tariffs.get(bundle.id) ?? [], customer, input)), ...parts]
}

/** The tariff named, or the one that customers of this kind usually pay. */
const chooseTariff = (offering: ProductOfferingRow, tariffs: readonly TariffRow[], customer: Mark, { regionCode, tariffId }: { regionCode: string; tariffId?: string | null }) => {
  const payer = { classes: customer.classes, provinceCode: regionCode.slice(0, 2) }
  if (tariffId) {
    const named = found(tariffs.find(({ id }) => id === tariffId), 'input', 'tariffId')
    if (!appliesTo(named, payer))
      refuse('NOT_ELIGIBLE', ['input', 'tariffId'], { zh: '该资费不适用于此客户的类别或装机省份。请另选资费。', en: 'this tariff is not meant for the class of the customer or the province of installation. Choose another.' })
    return named
  }
  const [usual, another] = usualTariffs(bestTariffs(tariffs, payer))
  if (another)
    return refuse('REQUIRED', ['input', 'tariffId'], { zh: `${offering.code} 有多种计费单位的资费。请指定其中一种。`, en: `${offering.code} has prices for several units. Say which one applies.` })
  return usual ?? refuse('NO_TARIFF', ['input', 'offeringId'], { zh: `${offering.code} 今天没有适用的资费。请先新增资费。`, en: `nothing says what ${offering.code} costs today. Add a tariff first.` })
}

/** The copy of the plan's terms; refused when the plan cannot be granted. */
const discountOf = async (offering: ProductOfferingRow, tariff: TariffRow, customer: Mark, { discountPlanId, termMonths }: Input, { db, viewer }: Reading) => {
  if (!discountPlanId) return {}
  const plan = found((await plansByIds(db, viewer, [discountPlanId]))[0], 'input', 'discountPlanId')
  const categoryIds = (await categoriesOfPlans(db, [plan.id])).map(({ id }) => id)
  const categories = offering.categoryId ? (await categoriesByIds(db, [offering.categoryId]))[0]!.path : []
  const problem = whyNot({ ...plan, categoryIds }, { today: today(), customer, categories, termMonths: termMonths ?? 0, currency: tariff.currency })
  if (problem) refuse('NOT_ELIGIBLE', ['input', problem.field], problem.message)
  const percent = plan.kind === 'PERCENT' ? plan.percent! : percentOff(plan.amountOff!, tariff.amount, tariff.period)
  await needLimit(db, viewer, 'usedProduct.create', { percent }, customer, ['input', 'discountPlanId'])
  return { discountPlanId: plan.id, discountKind: plan.kind, discountPercent: plan.percent, discountAmount: plan.amountOff }
}

/** The copy of what the service level costs today; null gives it up. */
const slaOf = async (slaTariffId: string | null | undefined, currency: string, { db }: Reading) => {
  if (!slaTariffId) return { slaTariffId: null, slaPrice: null }
  const tariff = found((await slaTariffsOn(db, today())).find(({ id }) => id === slaTariffId), 'input', 'slaTariffId')
  if (tariff.currency !== currency) refuse('NOT_ELIGIBLE', ['input', 'slaTariffId'], { zh: 'SLA资费与产品资费币种不同。请另选SLA资费。', en: 'service level and product are priced in different currencies. Choose another.' })
  return { slaTariffId, slaPrice: tariff.amount }
}

/** Every value belongs to a characteristic of the offering's specification that accepts it. */
const checkSaid = async ({ specificationId }: ProductOfferingRow, given: readonly CharacteristicValueInput[], { db }: Reading) => {
  if (given.length === 0) return given
  const [wrong] = wrongValues(specificationId ? await characteristicsOf(db, [specificationId]) : [], given)
  if (wrong !== undefined)
    refuse('INVALID', ['input', 'characteristics', String(wrong)], { zh: '产品规格没有此特征,或不接受该值。请按规格填写。', en: 'the specification has no such characteristic, or does not accept the value. See the specification.' })
  return given
}

// ── life cycle ───────────────────────────────────────────────────────────────────────────────────────────────────

type Changing = Context & { emit: (event: Event) => void }

/** The used product with the components of a package, locked, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Reading) => {
  const { row, components } = await lockUsedProduct(db, viewer, id)
  checkVersion(found(row), expectedVersion, { usedProduct: row })
  return { row: found(row), components }
}

const refuseState = ({ status }: UsedProductRow, possible: readonly string[]) =>
  refuse('NOT_ALLOWED_IN_STATE', ['id'], {
    zh: `在用产品当前状态为 ${status},此操作只能在 ${possible.join('、')} 状态下进行。`,
    en: `the used product is ${status}; this is possible only when it is ${possible.join(' or ')}.`,
  })

type Move = { id: string; input: { reason?: string | null; openedAt?: string | null }; expectedVersion?: number | null }

/** One step of the life cycle; components of a package go along where their own state allows it. */
const move = async (verb: UsedProductVerb, { id, input, expectedVersion }: Move, context: Changing) => {
  const { row: before, components } = await take(id, expectedVersion, context)
  const status = next(transitions, before.status, verb)
  if (!status) return refuseState(before, allowedIn(transitions, verb))
  const reason = input.reason?.trim() || null
  if (!reason && needsReason(verb)) refuse('REQUIRED', ['input', 'reason'])
  const moving = [before, ...components.filter((component) => next(transitions, component.status, verb))]
  const now = new Date().toISOString()
  if (verb === 'activate') await checkOpening(moving, input.openedAt, context)
  const moments = { openedAt: verb === 'activate' ? (input.openedAt ?? now) : undefined, terminatedAt: verb === 'terminate' ? now : undefined }
  const rows = await updateUsedProducts(context.db, moving.map((row) => row.id), { ...moments, status, statusSince: now, statusReason: reason })
  for (const { id: entityId, customerId, status: from } of moving) context.emit({ type: 'UsedProductStateChanged', entityId, customerId, data: { from, to: status, reason } })
  return { usedProduct: rows.find((row) => row.id === id)! }
}

/** Nothing is opened in the future, or without what its specification requires to be said. */
const checkOpening = async (rows: readonly UsedProductRow[], openedAt: string | null | undefined, { db, viewer }: Reading) => {
  if (openedAt && Date.parse(openedAt) > Date.now()) refuse('INVALID', ['input', 'openedAt'], { zh: '开通时间不能晚于现在。请改正。', en: 'the time of opening lies in the future. Correct it.' })
  const offerings = new Map((await offeringsByIds(db, viewer, rows.map((row) => row.offeringId))).map((offering) => [offering.id, offering]))
  const specificationIds = [...offerings.values()].flatMap(({ specificationId }) => specificationId ?? [])
  const bySpecification = Map.groupBy(await characteristicsOf(db, specificationIds), (characteristic) => characteristic.specificationId)
  for (const { offeringId, said } of rows) {
    const { code, specificationId } = offerings.get(offeringId)!
    const absent = missing(bySpecification.get(specificationId ?? '') ?? [], said)
    if (absent.length)
      refuse('REQUIRED', ['id'], {
        zh: `${code} 开通前必须填写:${absent.map((each) => each.nameZh).join('、')}。请先变更产品补齐。`,
        en: `${code} cannot be opened without: ${absent.map((each) => nameOf(each, 'en')).join(', ')}. Add it with usedProductChange first.`,
      })
  }
}
