import { found, refuse } from '@panorama/kit/errors'
import { mutation } from '@panorama/kit/mutation'
import { keyOf, missingOf, places, scoreOf } from './completeness.rules.ts'
import { allNorms, replaceNorm } from './completeness.sql.ts'
import type { Context } from './subgraph.ts'
import type { CompletenessNormItemInput, Resolvers } from './types.generated.ts'

/** How complete a file is against the norm of its tier 资料完整度. */
export const completeness: Resolvers = {
  Query: {
    completenessNorms: async (_, __, { db }) => [...Map.groupBy(await allNorms(db), ({ tier }) => tier)].map(([tier, items]) => ({ tier, items })),
  },
  Mutation: {
    completenessNormSet: mutation(async (_, { input: { tier = null, items } }, { db, load, emit }) => {
      if (items.length === 0) refuse('REQUIRED', ['input', 'items'])
      if (items.some(({ weight }) => weight < 1 || weight > 100)) refuse('INVALID', ['input', 'items', 'weight'])
      const named = await Promise.all(items.map((item, index) => withAttribute(item, index, load)))
      if (new Set(named.map(keyOf)).size < named.length) refuse('TAKEN', ['input', 'items'])
      await replaceNorm(db, tier, named)
      emit({ type: 'CompletenessNormAttributeValueChanged', entityId: tier ?? 'UNGRADED', customerId: null, data: { items } })
      return { completenessNorm: { tier, items: named } }
    }),
  },
  Customer: {
    completeness: async ({ id, tier }, _, { load }) => {
      const [norms, filled] = await Promise.all([load.norms.load('all'), load.filledItems.load(id)])
      const norm = norms.filter((item) => item.tier === tier)
      const there = new Set(filled?.items)
      const score = scoreOf(norm, there)
      if (score === null) return null
      const missing = missingOf(norm, there)
      return { score, missing: missing.map((item) => ({ ...item, ...places[item.item] })), filledCount: norm.length - missing.length, itemCount: norm.length }
    },
  },
  CompletenessNormItem: { attribute: ({ attributeId }, _, { load }) => attributeOf(attributeId, load) },
  MissingItem: { attribute: ({ attributeId }, _, { load }) => attributeOf(attributeId, load) },
}

const attributeOf = async (id: string | null | undefined, load: Context['load']) => (id ? (await load.attributes.load('all')).find((each) => each.id === id) : null)

/** The item with the attribute it names, which has to be one of customers and in use. */
const withAttribute = async ({ item, attributeCode, weight }: CompletenessNormItemInput, index: number, load: Context['load']) => {
  const field = ['input', 'items', String(index), 'attributeCode']
  if (item !== 'ATTRIBUTE') return attributeCode == null ? { item, attributeId: null, weight } : refuse('INVALID', field)
  if (attributeCode == null) return refuse('REQUIRED', field)
  const attribute = found((await load.attributes.load('all')).find(({ code, recordTypeId, retiredAt }) => code === attributeCode && recordTypeId === null && retiredAt === null), ...field)
  return { item, attributeId: attribute.id, weight }
}
