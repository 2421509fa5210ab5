import { refuse } from '@panorama/kit/errors'
import { mutation } from '@panorama/kit/mutation'
import { missingOf, places, scoreOf } from './completeness.rules.ts'
import { allNorms, replaceNorm } from './completeness.sql.ts'
import type { Resolvers } from './types.generated.ts'

/** How complete a file is against the norm of its tier 资料完整度. */
export const completeness: Resolvers = {
  Query: {
    completenessNorms: async (_, __, { db }) => [...Map.groupBy(await allNorms(db), ({ tier }) => tier)].map(([tier, items]) => ({ tier, items })),
  },
  Mutation: {
    completenessNormSet: mutation(async (_, { input: { tier = null, items } }, { db, emit }) => {
      if (items.length === 0) refuse('REQUIRED', ['input', 'items'])
      if (new Set(items.map(({ item }) => item)).size < items.length) refuse('TAKEN', ['input', 'items'])
      if (items.some(({ weight }) => weight < 1 || weight > 100)) refuse('INVALID', ['input', 'items', 'weight'])
      await replaceNorm(db, tier, items)
      emit({ type: 'CompletenessNormAttributeValueChanged', entityId: tier ?? 'UNGRADED', customerId: null, data: { items } })
      return { completenessNorm: { tier, items: [...items] } }
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
      return { score, missing: missing.map(({ item, weight }) => ({ item, weight, ...places[item] })), filledCount: norm.length - missing.length, itemCount: norm.length }
    },
  },
}
