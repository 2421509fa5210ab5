import { found } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { money } from '@panorama/kit/money'
import { mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { nameOf } from './name.rules.ts'
import { plainNumber, plainPrice } from './price.rules.ts'
import { endSlaTariff, insertSlaTariff, lockSlaTariff, slaTariffsOn } from './slaTariff.sql.ts'
import type { Resolvers } from './types.generated.ts'
import { isInForce, refuseEnded, refusePast } from './validity.rules.ts'

export const slaTariff: Resolvers = {
  Query: {
    slaTariffs: (_, { on }, { db }) => slaTariffsOn(db, on ?? today()),
  },
  Mutation: {
    slaTariffCreate: mutation(async (_, { input: { price, ...input } }, { db, emit }) => {
      refusePast(input.validFrom, 'validFrom', today())
      const shares = { availability: plainNumber(input.availability), creditPercentPerHour: plainNumber(input.creditPercentPerHour) }
      const row = await insertSlaTariff(db, { ...input, ...shares, id: newId('slt'), amount: plainPrice(price.amount), currency: price.currency })
      emit({ type: 'SlaTariffCreated', entityId: row.id, customerId: null, data: { code: row.code, level: row.level } })
      return { slaTariff: row }
    }),
    slaTariffEnd: mutation(async (_, { id, input: { validTo } }, { db, emit }) => {
      const before = found(await lockSlaTariff(db, id))
      refusePast(validTo, 'validTo', today())
      refuseEnded(before, today())
      const row = await endSlaTariff(db, id, validTo)
      emit({ type: 'SlaTariffAttributeValueChanged', entityId: id, customerId: null, data: { validTo } })
      return { slaTariff: row }
    }),
  },
  SlaTariff: {
    __resolveReference: ({ id }, { load }) => load.slaTariff.load(id),
    name: (row, _, { viewer }) => nameOf(row, viewer.locale),
    price: ({ amount, currency }) => money(amount, currency)!,
    isInForce: (row) => isInForce(row, today()),
  },
}
