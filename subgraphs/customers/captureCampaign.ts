import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { campaignCount, campaignCustomers, campaignCustomerSort, campaignPage, closeCampaign, insertCampaign, lockCampaign, takeInCustomers } from './captureCampaign.sql.ts'
import { employeeOf } from './change.ts'
import type { Resolvers } from './types.generated.ts'
import { needUnit } from './unit.ts'

/** Data-capture campaigns 资料采集活动: lists of customers whose files are to be completed. */
export const captureCampaign: Resolvers = {
  Query: {
    captureCampaign: (_, { id }, { load }) => load.captureCampaign.load(id),
    captureCampaigns: async (_, args, { db, viewer }) => connection(await campaignPage(db, viewer, args), args, undefined, () => campaignCount(db, viewer, args)),
  },
  Mutation: {
    captureCampaignStart: mutation(async (_, { input: { tiers, ...input } }, { db, viewer, emit }) => {
      await needUnit(db, viewer, input.unitId, ['input', 'unitId'])
      if (input.dueOn < today()) refuse('INVALID', ['input', 'dueOn'])
      const row = await insertCampaign(db, { ...input, id: newId('ccp'), tiers: [...new Set(tiers ?? [])], startedById: viewer.actorId })
      const count = await takeInCustomers(db, viewer, row)
      if (count === 0) refuse('NOTHING_TO_CAPTURE', ['input', 'goalScore'], { zh: '没有低于目标完整度的客户，无需发起活动。', en: 'no customer is below the goal, so there is nothing to capture.' })
      emit({ type: 'CaptureCampaignCreated', entityId: row.id, customerId: null, data: { goalScore: row.goalScore, tiers: row.tiers, count } })
      return { captureCampaign: row }
    }),
    captureCampaignClose: mutation(async (_, { id, expectedVersion }, { db, viewer, emit }) => {
      const before = found(await lockCampaign(db, viewer, id))
      checkVersion(before, expectedVersion, { captureCampaign: before })
      if (before.closedAt) refuse('NOT_ALLOWED_IN_STATE', ['id'])
      const row = await closeCampaign(db, id)
      emit({ type: 'CaptureCampaignStateChanged', entityId: id, customerId: null, data: { to: 'CLOSED' } })
      return { captureCampaign: row }
    }),
  },
  CaptureCampaign: {
    __resolveReference: ({ id }, { load }) => load.captureCampaign.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    startedBy: ({ startedById }) => employeeOf(startedById),
    customerCount: async ({ id }, _, { load }) => (await load.campaignTally.load(id))?.customerCount ?? 0,
    reachedCount: async ({ id }, _, { load }) => (await load.campaignTally.load(id))?.reachedCount ?? 0,
    customers: async ({ id }, args, { db, viewer, load }) =>
      connection(await campaignCustomers(db, viewer, id, args), args, campaignCustomerSort, async () => {
        const { customerCount, reachedCount } = (await load.campaignTally.load(id)) ?? { customerCount: 0, reachedCount: 0 }
        return args.isReached == null ? customerCount : args.isReached ? reachedCount : customerCount - reachedCount
      }),
  },
  CaptureCampaignCustomer: {
    customer: async ({ id }, _, { load }) => (await load.customer.load(id))!,
    isReached: ({ score, goalScore }) => score >= goalScore,
  },
  CaptureCampaignConnection: { totalCount: ({ count }) => count() },
  CaptureCampaignCustomerConnection: { totalCount: ({ count }) => count() },
}
