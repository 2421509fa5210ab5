import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { transitions } from './bulletin.rules.ts'
import { bulletinReading } from './bulletin.sql.ts'
import { lifeCycleOf, reasonOf, type Writing } from './life.ts'
import { needHold, needUnit, needUnits } from './reach.ts'
import { markRead } from './reader.sql.ts'
import type { Resolvers } from './types.generated.ts'

const life = lifeCycleOf(transitions, { type: 'MarketBulletin', noun: 'marketBulletin', what: { zh: '通报', en: 'the bulletin' }, reading: bulletinReading })

export const bulletin: Resolvers = {
  Query: {
    marketBulletin: (_, { id }, { load }) => load.marketBulletin.load(id),
    marketBulletins: (_, args, { db, viewer }) => bulletinReading.list(db, viewer, args),
  },
  Mutation: {
    marketBulletinCreate: mutation(async (_, { unitId, input }, context) => {
      await needUnit(context, unitId, 'unitId')
      await needUnits(context, input.addresseeIds, 'input', 'addresseeIds')
      const row = { ...input, id: newId('mbu'), unitId, addresseeIds: [...new Set(input.addresseeIds)], status: 'DRAFT' as const, createdById: context.viewer.actorId }
      return { marketBulletin: await life.begin(row, context, { unitId, kind: input.kind }) }
    }),
    marketBulletinUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      if (input.addresseeIds) await needUnits(context, input.addresseeIds, 'input', 'addresseeIds')
      return { marketBulletin: await life.step('UPDATE', before, { ...input, addresseeIds: input.addresseeIds ? [...new Set(input.addresseeIds)] : undefined }, context) }
    }),
    marketBulletinPublish: mutation(async (_, { id, expectedVersion }, context) => ({
      marketBulletin: await life.step('PUBLISH', await take(id, expectedVersion, context), { publishedAt: new Date().toISOString() }, context),
    })),
    marketBulletinWithdraw: mutation(async (_, { id, input, expectedVersion }, context) => ({
      marketBulletin: await life.step('WITHDRAW', await take(id, expectedVersion, context), {}, context, { text: reasonOf(input) }),
    })),
    marketBulletinRead: mutation(async (_, { id }, context) => {
      const row = await life.take(id, null, context)
      if (row.status !== 'PUBLISHED') life.refuseState(row.status, ['PUBLISHED'])
      await markRead(context.db, context.viewer, id)
      life.tell(id, 'Read', {}, context)
      return { marketBulletin: row }
    }),
  },
  MarketBulletin: {
    __resolveReference: ({ id }, { load }) => load.marketBulletin.load(id),
    unit: ({ unitId: id }) => ({ id }),
    addressees: ({ addresseeIds }) => addresseeIds.map((id) => ({ id })),
    readCount: async ({ id }, _, { load }) => (await load.readers.load(id))?.readers ?? 0,
    isRead: async ({ id }, _, { load }) => (await load.readers.load(id))?.isRead ?? false,
    steps: ({ id }, args, { load }) => load.step.below('subject', id, args),
    createdBy: ({ createdById: id }) => ({ id }),
  },
  OrgUnit: { marketBulletins: ({ id }, args, { load }) => load.marketBulletin.below('unit', id, args) },
  MarketBulletinConnection: { totalCount: ({ count }) => count() },
}

/** Whoever wrote it, or who leads its unit, goes on with it. */
const take = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await life.take(id, expectedVersion, context)
  if (row.createdById !== context.viewer.actorId) await needHold(context, row.unitId, 'id')
  return row
}
