import type { Database } from '@panorama/kit/database'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { generalRecurring, sumOfParts } from './bundle.rules.ts'
import { holdOfferings, replaceComponents } from './bundle.sql.ts'
import { monthlyPrice, plainNumber } from './price.rules.ts'
import { insertOffering, lockOffering, updateOffering } from './productOffering.sql.ts'
import type { Context } from './subgraph.ts'
import type { BundleRow } from './tables.ts'
import type { BundleComponentInput, Resolvers } from './types.generated.ts'

/** Bundles 产品包: what they consist of and cost. Their life, sale and use are those of an offering. */
export const bundle: Resolvers = {
  Mutation: {
    bundleCreate: mutation(async (_, { input: { components, pricing, discountPercent, ...input } }, { db, emit }) => {
      if (pricing === 'PERCENT' && discountPercent == null) refuse('REQUIRED', ['input', 'discountPercent'])
      await checkComponents(db, components, false)
      const bundlePercent = discountPercent && plainNumber(discountPercent)
      const row = await insertOffering(db, { ...input, id: newId('off'), isBundle: true, bundlePricing: pricing, bundlePercent, status: 'IN_STUDY' })
      await replaceComponents(db, row.id, components)
      emit({ type: 'ProductOfferingCreated', entityId: row.id, customerId: null, data: { code: row.code, isBundle: true } })
      return { productOffering: row }
    }),
    bundleUpdate: mutation(async (_, { id, input: { components, discountPercent, minimumTermMonths }, expectedVersion }, { db, viewer, emit }) => {
      if (components == null && discountPercent === undefined && minimumTermMonths === undefined) refuse('REQUIRED', ['input'])
      const before = found(await lockOffering(db, viewer, id))
      checkVersion(before, expectedVersion, { productOffering: before })
      if (!before.isBundle) refuse('INVALID', ['id'], { zh: '该产品不是产品包。请改用产品修改功能。', en: 'this offering is not a bundle. Change it as an offering.' })
      if (before.status === 'OBSOLETE') refuse('NOT_ALLOWED_IN_STATE', ['id'])
      if (components) await checkComponents(db, components, before.status === 'LAUNCHED')
      const row = await updateOffering(db, id, { bundlePercent: discountPercent && plainNumber(discountPercent), minimumTermMonths })
      if (components) await replaceComponents(db, id, components)
      emit({ type: 'ProductOfferingAttributeValueChanged', entityId: id, customerId: null, data: { components, discountPercent, minimumTermMonths } })
      return { productOffering: row }
    }),
  },
  Bundle: {
    components: ({ id }, _, { load }) => load.components.load(id),
    pricing: ({ bundlePricing }) => bundlePricing!,
    discountPercent: ({ bundlePercent }) => bundlePercent,
    monthlyListPrice: async (row, _, context) => sumOfParts(await partsOf(row, context)),
    monthlyPrice: async (row, _, context) => {
      if (row.bundlePricing === 'PERCENT') return sumOfParts(await partsOf(row, context), row.bundlePercent)
      const own = generalRecurring(await context.load.tariffs({ on: today() }).load(row.id))
      return own && { amount: monthlyPrice({ price: own.amount, period: own.period!, quantity: '1' }), currency: own.currency }
    },
  },
  BundleComponent: { offering: async ({ offeringId }, _, { load }) => (await load.offering.load(offeringId))! },
}

/** The components that are not optional, each with its tariffs of today. */
const partsOf = async ({ id }: BundleRow, { load }: Context) => {
  const components = (await load.components.load(id)).filter((component) => !component.isOptional)
  return Promise.all(components.map(async ({ offeringId, quantity }) => ({ quantity, tariffs: await load.tariffs({ on: today() }).load(offeringId) })))
}

/** Components are single products that exist; those of a bundle on sale are on sale themselves. */
const checkComponents = async (db: Database, components: readonly BundleComponentInput[], isOnSale: boolean) => {
  if (components.length === 0) refuse('REQUIRED', ['input', 'components'])
  const held = new Map((await holdOfferings(db, components.map(({ offeringId }) => offeringId))).map((row) => [row.id, row]))
  components.forEach(({ offeringId }, index) => {
    const field = ['input', 'components', String(index), 'offeringId']
    const row = found(held.get(offeringId), ...field)
    if (row.isBundle) refuse('INVALID', field, { zh: `${row.code} 本身是产品包,不能作为成分。请改为其中的单项产品。`, en: `${row.code} is a bundle itself. Name the single products of it instead.` })
    if (isOnSale && row.status !== 'LAUNCHED')
      refuse('NOT_SELLABLE', field, { zh: `产品包在售,而 ${row.code} 尚未上市或已退市。请先将其上市,或另选产品。`, en: `the bundle is on sale and ${row.code} is not. Launch it first, or choose another.` })
  })
}
