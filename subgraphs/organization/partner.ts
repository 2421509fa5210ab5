import { found } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { insertPartner, lockPartner, partnerCount, partnerPage, updatePartner } from './partner.sql.ts'
import { needReach } from './reach.ts'
import { needStanding } from './reorganization.ts'
import type { Resolvers } from './types.generated.ts'
import { byName } from './unit.sql.ts'

export const partner: Resolvers = {
  Query: {
    partner: (_, { id }, { load }) => load.partner.load(id),
    partners: async (_, args, { db, viewer }) => connection(await partnerPage(db, viewer, args), args, byName, () => partnerCount(db, viewer, args)),
  },
  Mutation: {
    partnerCreate: mutation(async (_, { input }, { db, viewer, load, emit }) => {
      needStanding(found(await load.unit.load(input.unitId), 'input', 'unitId'), ['input', 'unitId'])
      await needReach(db, viewer, [input.unitId], ['input', 'unitId'])
      const row = await insertPartner(db, { ...input, id: newId('par') })
      emit({ type: 'PartnerCreated', entityId: row.id, customerId: null, data: { name: row.name, kind: row.kind } })
      return { partner: row }
    }),
    partnerUpdate: mutation(async (_, { id, input, expectedVersion }, { db, viewer, load, emit }) => {
      const before = found(await lockPartner(db, viewer, id))
      if (input.unitId) needStanding(found(await load.unit.load(input.unitId), 'input', 'unitId'), ['input', 'unitId'])
      await needReach(db, viewer, [before.unitId, input.unitId], ['id'])
      checkVersion(before, expectedVersion, { partner: before })
      const row = await updatePartner(db, id, input)
      emit({ type: 'PartnerAttributeValueChanged', entityId: id, customerId: null, data: { fields: Object.keys(input) } })
      return { partner: row }
    }),
  },
  Partner: {
    __resolveReference: ({ id }, { load }) => load.partner.load(id),
    unit: ({ unitId }, _, { load }) => load.unit.load(unitId),
    cooperationForm: async ({ id }, _, { load }) => (await load.termsInForce.load(id))?.form,
    phases: async ({ id }, _, { load }) => (await load.termsInForce.load(id))?.phases ?? [],
    isInForce: async ({ id }, _, { load }) => (await load.termsInForce.load(id)) !== null,
  },
  PartnerConnection: { totalCount: ({ count }) => count() },
}
