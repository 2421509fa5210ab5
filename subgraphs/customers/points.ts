import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { refuseClosed } from './customer.ts'
import { lockCustomer } from './customer.sql.ts'
import { expired, takeFrom, total } from './points.rules.ts'
import { insertLot, insertPointsEntry, openLots, pointsEntrySort, takePoints } from './points.sql.ts'
import type { Context } from './subgraph.ts'
import type { PointsLot } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

/** The book of points 客户积分. */
export const points: Resolvers = {
  Mutation: {
    customerPointsEarn: mutation(async (_, { id, input: { points: earned, expiresOn = null, reason, reference } }, { db, viewer, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
      if (expiresOn && expiresOn < today()) refuse('INVALID', ['input', 'expiresOn'])
      const balance = total(await bookExpired(id, await openLots(db, id), { db, viewer })) + earned
      await insertLot(db, { id: newId('plt'), customerId: id, earned, remaining: earned, expiresOn })
      await insertPointsEntry(db, { id: newId('pte'), customerId: id, kind: 'EARN', points: earned, balance, expiresOn, reason, reference, actorId: viewer.actorId })
      emit({ type: 'CustomerPointsEarned', entityId: id, customerId: id, data: { points: earned, balance, reason, reference } })
      return { customer }
    }),
    customerPointsSpend: mutation(async (_, { id, input: { points: spent, reason, reference } }, { db, viewer, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
      if (spent < 1) refuse('INVALID', ['input', 'points'])
      const lots = await bookExpired(id, await openLots(db, id), { db, viewer })
      const takings = takeFrom(lots, spent)
      if (!takings)
        return refuse('POINTS_NOT_ENOUGH', ['input', 'points'], { zh: `可用积分只有 ${total(lots)}，不足以使用 ${spent}。`, en: `only ${total(lots)} points can be spent, not ${spent}.` })
      const balance = total(lots) - spent
      for (const { id: lot, taken } of takings) await takePoints(db, lot, taken)
      await insertPointsEntry(db, { id: newId('pte'), customerId: id, kind: 'SPEND', points: -spent, balance, reason, reference, actorId: viewer.actorId })
      emit({ type: 'CustomerPointsSpent', entityId: id, customerId: id, data: { points: spent, balance, reason, reference } })
      return { customer }
    }),
    customerPointsExpire: mutation(async (_, { id }, { db, viewer, emit }) => {
      const customer = found(await lockCustomer(db, viewer, id))
      const lots = await openLots(db, id)
      const gone = total(expired(lots, today()))
      if (gone === 0) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '没有已过期的积分。', en: 'no points have expired.' })
      const balance = total(await bookExpired(id, lots, { db, viewer }))
      emit({ type: 'CustomerPointsExpired', entityId: id, customerId: id, data: { points: gone, balance } })
      return { customer }
    }),
  },
  Customer: {
    points: ({ id }) => ({ id }),
  },
  Points: {
    balance: async ({ id }, _, { load }) => (await load.pointsBalance.load(id))?.balance ?? 0,
    expiringSoon: async ({ id }, _, { load }) => (await load.pointsBalance.load(id))?.expiringSoon ?? 0,
    entries: async ({ id }, args, { load }) => connection(await load.pointsEntries(args).load(id), args, pointsEntrySort, async () => (await load.pointsEntryCount.load(id))?.count ?? 0),
  },
  PointsEntryConnection: { totalCount: ({ count }) => count() },
}

/** Books off what has expired, so that every line of the book has a balance that could be spent; gives the lots that are left. */
const bookExpired = async (customerId: string, lots: readonly PointsLot[], { db, viewer }: Pick<Context, 'db' | 'viewer'>) => {
  const gone = expired(lots, today())
  const left = lots.filter((lot) => !gone.includes(lot))
  if (gone.length === 0) return left
  for (const { id, remaining } of gone) await takePoints(db, id, remaining)
  await insertPointsEntry(db, { id: newId('pte'), customerId, kind: 'EXPIRE', points: -total(gone), balance: total(left), reason: '积分到期', actorId: viewer.actorId })
  return left
}
