import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { type Event, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { refuseClosed } from './customer.ts'
import { lockCustomer } from './customer.sql.ts'
import { endOf, expired, MOST_POINTS, takeFrom, total } from './points.rules.ts'
import { EXPIRED, insertLot, insertPointsEntries, openLots, pointsEntrySort, takePoints } from './points.sql.ts'
import type { Context } from './subgraph.ts'
import type { PointsLot } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

/** The book of points 客户积分. */
export const points: Resolvers = {
  Mutation: {
    customerPointsEarn: mutation(async (_, { id, input: { points: earned, expiresOn = null, reason, reference } }, { db, viewer, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
      if (expiresOn && expiresOn < today()) refuse('INVALID', ['input', 'expiresOn'])
      const balance = total(await bookExpired(id, await openLots(db, id), { db, emit })) + earned
      if (balance > MOST_POINTS) refuse('INVALID', ['input', 'points'], { zh: `积分余额最多 ${MOST_POINTS}，登记后将达 ${balance}。`, en: `a balance is at most ${MOST_POINTS}; this would make it ${balance}.` })
      const lotId = newId('plt')
      await insertLot(db, { id: lotId, customerId: id, earned, remaining: earned, expiresOn })
      await insertPointsEntries(db, [{ id: newId('pte'), customerId: id, lotId, kind: 'EARN', points: earned, expiresOn, reason, reference, actorId: viewer.actorId }])
      emit({ type: 'CustomerPointsEarned', entityId: id, customerId: id, data: { points: earned, balance, reason, reference } })
      return { customer }
    }),
    customerPointsSpend: mutation(async (_, { id, input: { points: spent, reason, reference } }, { db, viewer, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
      if (spent < 1) refuse('INVALID', ['input', 'points'])
      const lots = await bookExpired(id, await openLots(db, id), { db, emit })
      const takings = takeFrom(lots, spent)
      if (!takings)
        return refuse('POINTS_NOT_ENOUGH', ['input', 'points'], { zh: `可用积分只有 ${total(lots)}，不足以使用 ${spent}。`, en: `only ${total(lots)} points can be spent, not ${spent}.` })
      const balance = total(lots) - spent
      for (const { id: lot, taken } of takings) await takePoints(db, lot, taken)
      await insertPointsEntries(db, takings.map(({ id: lotId, taken }) => ({ id: newId('pte'), customerId: id, lotId, kind: 'SPEND' as const, points: -taken, reason, reference, actorId: viewer.actorId })))
      emit({ type: 'CustomerPointsSpent', entityId: id, customerId: id, data: { points: spent, balance, reason, reference } })
      return { customer }
    }),
    customerPointsExpire: mutation(async (_, { id }, { db, viewer, emit }) => {
      const customer = found(await lockCustomer(db, viewer, id))
      const lots = await openLots(db, id)
      if (expired(lots, today()).length === 0) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '没有已过期的积分。', en: 'no points have expired.' })
      await bookExpired(id, lots, { db, emit })
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

/** Writes down what has expired, as the book shows it already; gives the lots that are left. */
const bookExpired = async (customerId: string, lots: readonly PointsLot[], { db, emit }: { db: Context['db']; emit: (event: Event) => void }) => {
  const gone = expired(lots, today())
  const left = lots.filter(({ id }) => !gone.some((lot) => lot.id === id))
  if (gone.length === 0) return left
  for (const { id, remaining } of gone) await takePoints(db, id, remaining)
  const line = ({ id: lotId, remaining, expiresOn }: (typeof gone)[number]) => ({
    id: `pte_${lotId.slice(4)}`, customerId, lotId, kind: 'EXPIRE' as const, points: -remaining, expiresOn, reason: EXPIRED, actorId: 'system:points', occurredAt: endOf(expiresOn),
  })
  await insertPointsEntries(db, gone.map(line))
  emit({ type: 'CustomerPointsExpired', entityId: customerId, customerId, data: { points: total(gone), balance: total(left) } })
  return left
}
