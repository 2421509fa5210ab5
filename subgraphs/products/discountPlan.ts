import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { money } from '@panorama/kit/money'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { endPlan, insertPlan, lockPlan, planCount, planPage, sortValues } from './discountPlan.sql.ts'
import { nameOf } from './name.rules.ts'
import { plainNumber, plainPrice } from './price.rules.ts'
import type { Resolvers } from './types.generated.ts'
import { isInForce, refuseEnded, refusePast } from './validity.rules.ts'

export const discountPlan: Resolvers = {
  Query: {
    discountPlan: (_, { id }, { load }) => load.plan.load(id),
    discountPlans: async (_, args, { db, viewer }) => connection(await planPage(db, viewer, args), args, sortValues, () => planCount(db, viewer, args)),
  },
  Mutation: {
    discountPlanCreate: mutation(async (_, { input: { categoryIds, percent, amount, ...input } }, { db, emit }) => {
      if (input.kind === 'PERCENT' ? percent == null : amount == null) refuse('REQUIRED', ['input', input.kind === 'PERCENT' ? 'percent' : 'amount'])
      refusePast(input.validFrom, 'validFrom', today())
      const off = { percent: percent && plainNumber(percent), amountOff: amount && plainPrice(amount.amount), currency: amount?.currency }
      const row = await insertPlan(db, { ...input, ...off, id: newId('dsc') }, categoryIds)
      emit({ type: 'DiscountPlanCreated', entityId: row.id, customerId: null, data: { code: row.code, kind: row.kind } })
      return { discountPlan: row }
    }),
    discountPlanEnd: mutation(async (_, { id, input: { validTo }, expectedVersion }, { db, viewer, emit }) => {
      const before = found(await lockPlan(db, viewer, id))
      checkVersion(before, expectedVersion, { discountPlan: before })
      refusePast(validTo, 'validTo', today())
      refuseEnded(before, today())
      const row = await endPlan(db, id, validTo)
      emit({ type: 'DiscountPlanAttributeValueChanged', entityId: id, customerId: null, data: { validTo } })
      return { discountPlan: row }
    }),
  },
  DiscountPlan: {
    __resolveReference: ({ id }, { load }) => load.plan.load(id),
    name: (row, _, { viewer }) => nameOf(row, viewer.locale),
    amount: ({ amountOff, currency }) => money(amountOff, currency),
    categories: ({ id }, _, { load }) => load.planCategories.load(id),
    isInForce: (row) => isInForce(row, today()),
  },
  DiscountPlanConnection: { totalCount: ({ count }) => count() },
}
