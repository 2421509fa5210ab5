import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { money } from '@panorama/kit/money'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { plainPrice } from './price.rules.ts'
import { lockOffering } from './productOffering.sql.ts'
import { deleteTariff, endTariff, insertTariff, lockTariff, nextNumber, sortValues, tariffCount, tariffPage } from './tariff.sql.ts'
import type { Resolvers } from './types.generated.ts'
import { isInForce, refuseEnded, refusePast } from './validity.rules.ts'

export const tariff: Resolvers = {
  Query: {
    tariff: (_, { id }, { load }) => load.tariff.load(id),
    tariffs: async (_, args, { db, viewer }) => connection(await tariffPage(db, viewer, args), args, sortValues, () => tariffCount(db, viewer, args)),
  },
  Mutation: {
    tariffCreate: mutation(async (_, { offeringId, input: { price, code, ...input } }, { db, viewer, emit }) => {
      const offering = found(await lockOffering(db, viewer, offeringId), 'offeringId')
      if (offering.status === 'OBSOLETE') refuse('NOT_ALLOWED_IN_STATE', ['offeringId'])
      if (offering.bundlePricing === 'PERCENT')
        refuse('INVALID', ['offeringId'], { zh: '此产品包按成分比例优惠,没有独立资费。请为其成分产品新增资费。', en: 'this bundle costs what its components cost, less a share. Add prices to the components.' })
      if (input.priceType === 'RECURRING' && !input.period) refuse('REQUIRED', ['input', 'period'])
      refusePast(input.validFrom, 'validFrom', today())
      const row = await insertTariff(db, {
        ...input,
        id: newId('trf'),
        offeringId,
        code: code ?? `${offering.code}/T${await nextNumber(db, offeringId)}`,
        amount: plainPrice(price.amount),
        currency: price.currency,
      })
      emit({ type: 'TariffCreated', entityId: row.id, customerId: null, data: { ...row } })
      return { tariff: row }
    }),
    tariffEnd: mutation(async (_, { id, input: { validTo }, expectedVersion }, { db, viewer, emit }) => {
      const before = found(await lockTariff(db, viewer, id))
      checkVersion(before, expectedVersion, { tariff: before })
      refusePast(validTo, 'validTo', today())
      refuseEnded(before, today())
      const row = await endTariff(db, id, validTo)
      emit({ type: 'TariffAttributeValueChanged', entityId: id, customerId: null, data: { offeringId: row.offeringId, validTo } })
      return { tariff: row }
    }),
    tariffWithdraw: mutation(async (_, { id, expectedVersion }, { db, viewer, emit }) => {
      const row = found(await lockTariff(db, viewer, id))
      checkVersion(row, expectedVersion, { tariff: row })
      if (row.validFrom <= today())
        refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '此资费已经生效,不能撤回。请改为终止。', en: 'this tariff has begun already and cannot be taken back. End it instead.' })
      await deleteTariff(db, id)
      emit({ type: 'TariffDeleted', entityId: id, customerId: null, data: { offeringId: row.offeringId, code: row.code } })
      return { tariff: row }
    }),
  },
  Tariff: {
    __resolveReference: ({ id }, { load }) => load.tariff.load(id),
    offering: ({ offeringId }, _, { load }) => load.offering.load(offeringId),
    price: ({ amount, currency }) => money(amount, currency)!,
    isInForce: (row) => isInForce(row, today()),
  },
  TariffConnection: { totalCount: ({ count }) => count() },
}
