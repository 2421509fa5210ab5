import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, type Event, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { allowedIn, next } from '@panorama/kit/transitions'
import { GraphQLError } from 'graphql'
import { componentsOf, holdOfferings, launchedBundlesWith } from './bundle.sql.ts'
import { inLocale, nameOf } from './name.rules.ts'
import { isSellable, needsReason, type ProductOfferingVerb, transitions } from './productOffering.rules.ts'
import { insertOffering, isInUse, lockOffering, offeringCount, offeringPage, offeringsByCode, sortValues, updateOffering } from './productOffering.sql.ts'
import { specificationsByIds } from './productSpecification.sql.ts'
import type { Context } from './subgraph.ts'
import type { ProductOfferingRow } from './tables.ts'
import { bestTariffs } from './tariff.rules.ts'
import { hasTariffFrom } from './tariff.sql.ts'
import type { Resolvers } from './types.generated.ts'

export const productOffering: Resolvers = {
  Query: {
    productOffering: (_, { id }, { load }) => load.offering.load(id),
    productOfferingByCode: async (_, { code }, { db, viewer }) => (await offeringsByCode(db, viewer, code))[0],
    productOfferings: async (_, args, { db, viewer }) => {
      if (args.search && args.search.trim().length > 100) throw badSearch()
      return connection(await offeringPage(db, viewer, args), args, sortValues, () => offeringCount(db, viewer, args))
    },
  },
  Mutation: {
    productOfferingCreate: mutation(async (_, { input }, { db, viewer, emit }) => {
      const [specification] = await specificationsByIds(db, viewer, [input.specificationId])
      const categoryId = input.categoryId ?? found(specification, 'input', 'specificationId').categoryId
      const row = await insertOffering(db, { ...input, categoryId, id: newId('off'), status: 'IN_STUDY' })
      emit({ type: 'ProductOfferingCreated', entityId: row.id, customerId: null, data: { code: row.code, isBundle: false } })
      return { productOffering: row }
    }),
    productOfferingUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      if (Object.keys(input).length === 0) refuse('REQUIRED', ['input'])
      const before = await take(id, expectedVersion, context)
      if (before.status === 'OBSOLETE') refuse('NOT_ALLOWED_IN_STATE', ['id'])
      const row = await updateOffering(context.db, id, input)
      context.emit({ type: 'ProductOfferingAttributeValueChanged', entityId: id, customerId: null, data: { fields: Object.keys(input) } })
      return { productOffering: row }
    }),
    productOfferingDesign: mutation((_, args, context) => move('design', args, context)),
    productOfferingTest: mutation((_, args, context) => move('test', args, context)),
    productOfferingReject: mutation((_, args, context) => move('reject', args, context)),
    productOfferingActivate: mutation((_, args, context) => move('activate', args, context)),
    productOfferingLaunch: mutation((_, args, context) => move('launch', args, context)),
    productOfferingRetire: mutation((_, args, context) => move('retire', args, context)),
    productOfferingDiscontinue: mutation((_, args, context) => move('discontinue', args, context)),
  },
  ProductOffering: {
    __resolveReference: ({ id }, { load }) => load.offering.load(id),
    name: (row, _, { viewer }) => nameOf(row, viewer.locale),
    description: ({ descriptionZh, descriptionEn }, _, { viewer }) => inLocale(viewer.locale, descriptionZh, descriptionEn) ?? descriptionEn,
    category: ({ categoryId }, _, { load }) => (categoryId ? load.category.load(categoryId) : null),
    specification: ({ specificationId }, _, { load }) => (specificationId ? load.specification.load(specificationId) : null),
    isSellable: (row) => isSellable(row, today()),
    tariffs: ({ id }, { on }, { load }) => load.tariffs({ on: on ?? today() }).load(id),
    tariffsFor: async ({ id }, { customerId, regionCode }, { load }) => {
      const [standing, tariffs] = await Promise.all([load.standing.load(customerId), load.tariffs({ on: today() }).load(id)])
      return standing ? bestTariffs(tariffs, { classes: standing.classes, provinceCode: regionCode?.slice(0, 2) ?? null }) : []
    },
    bundle: (row) => (row.isBundle ? row : null),
  },
  ProductOfferingConnection: { totalCount: ({ count }) => count() },
}

const badSearch = () => new GraphQLError('search 最多 100 个字符 / has 100 characters at most', { extensions: { code: 'BAD_USER_INPUT' } })

type Changing = Context & { emit: (event: Event) => void }

/** The offering, locked, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>) => {
  const row = found(await lockOffering(db, viewer, id))
  checkVersion(row, expectedVersion, { productOffering: row })
  return row
}

type Move = { id: string; input: { reason?: string | null }; expectedVersion?: number | null }

/** One step of the life cycle; the table says where it leads. */
const move = async (verb: ProductOfferingVerb, { id, input, expectedVersion }: Move, context: Changing) => {
  const before = await take(id, expectedVersion, context)
  const status = next(transitions, before.status, verb)
  if (!status)
    return refuse('NOT_ALLOWED_IN_STATE', ['id'], {
      zh: `产品当前状态为 ${before.status},此操作只能在 ${allowedIn(transitions, verb).join('、')} 状态下进行。`,
      en: `the offering is ${before.status}; this is possible only when it is ${allowedIn(transitions, verb).join(' or ')}.`,
    })
  const reason = input.reason?.trim() || null
  if (!reason && needsReason(verb)) refuse('REQUIRED', ['input', 'reason'])
  if (verb === 'launch') await checkLaunch(before, context)
  if (verb === 'retire') await checkRetire(before, context)
  if (verb === 'discontinue' && (await isInUse(context.db, id)))
    refuse('STILL_IN_USE', ['id'], { zh: '仍有客户在用此产品,不能废止。请先为这些客户拆机或迁移。', en: 'customers still use this offering. Terminate or move what they use first.' })
  const row = await updateOffering(context.db, id, { status, statusSince: new Date().toISOString(), statusReason: reason })
  context.emit({ type: 'ProductOfferingStateChanged', entityId: id, customerId: null, data: { from: before.status, to: status, reason } })
  return { productOffering: row }
}

/** What is launched has a price from today on; a bundle's components are on sale, and have one where it has none of its own. */
const checkLaunch = async (row: ProductOfferingRow, { db, viewer }: Context) => {
  const components = row.isBundle ? await holdOfferings(db, (await componentsOf(db, viewer, [row.id])).map(({ offeringId }) => offeringId)) : []
  const missing = components.filter((component) => component.status !== 'LAUNCHED').map(({ code }) => code)
  if (missing.length)
    refuse('NOT_SELLABLE', ['id'], { zh: `产品包中的 ${missing.join('、')} 尚未上市或已退市。请先将其上市,或移出产品包。`, en: `${missing.join(', ')} in the bundle is not on sale. Launch it first, or take it out.` })
  if (row.bundlePricing !== 'PERCENT' && !(await hasTariffFrom(db, row.id, today())))
    refuse('NO_TARIFF', ['id'], { zh: '此产品今后没有任何资费,不能上市。请先新增资费。', en: 'this offering has no price from today on. Add a tariff first.' })
}

const checkRetire = async (row: ProductOfferingRow, { db }: Context) => {
  const bundles = await launchedBundlesWith(db, row.id)
  if (bundles.length)
    refuse('IN_LAUNCHED_BUNDLE', ['id'], { zh: `在售产品包 ${bundles.join('、')} 含有此产品。请先将产品包退市,或移出此产品。`, en: `bundles on sale contain it: ${bundles.join(', ')}. Retire them first, or take it out of them.` })
}
