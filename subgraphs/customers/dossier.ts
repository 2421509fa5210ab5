import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { refuseClosed } from './customer.ts'
import { lockCustomer } from './customer.sql.ts'
import { deleteAlias, insertAlias, insertIdentifier, lockAlias, retireIdentifier, updateAlias } from './dossier.sql.ts'
import { indexCustomers } from './search.sql.ts'
import type { Resolvers } from './types.generated.ts'

/** Aliases 别名 and identifiers 识别码: what a customer is called elsewhere. */
export const dossier: Resolvers = {
  Mutation: {
    customerAliasAdd: mutation(async (_, { id, input }, { db, viewer, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
      const { alias } = await insertAlias(db, { ...input, id: newId('ali'), customerId: id })
      await indexCustomers(db, [id])
      emit({ type: 'CustomerAttributeValueChanged', entityId: id, customerId: id, data: { aliasAdded: alias } })
      return { customer }
    }),
    customerAliasChange: mutation(async (_, { id, aliasId, input, expectedVersion }, { db, viewer, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
      const before = found(await lockAlias(db, id, aliasId), 'aliasId')
      checkVersion(before, expectedVersion, { customer })
      if (Object.keys(input).length === 0) refuse('REQUIRED', ['input'])
      const { alias } = await updateAlias(db, before, input)
      await indexCustomers(db, [id])
      emit({ type: 'CustomerAttributeValueChanged', entityId: id, customerId: id, data: { aliasChanged: alias, fields: Object.keys(input) } })
      return { customer }
    }),
    customerAliasRemove: mutation(async (_, { id, aliasId, expectedVersion }, { db, viewer, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
      const { alias, ...before } = found(await lockAlias(db, id, aliasId), 'aliasId')
      checkVersion(before, expectedVersion, { customer })
      await deleteAlias(db, aliasId)
      await indexCustomers(db, [id])
      emit({ type: 'CustomerAttributeValueChanged', entityId: id, customerId: id, data: { aliasRemoved: alias } })
      return { customer }
    }),
    customerIdentifierAdd: mutation(async (_, { id, input }, { db, viewer, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
      const { system, value } = await insertIdentifier(db, { ...input, id: newId('cid'), customerId: id })
      emit({ type: 'CustomerAttributeValueChanged', entityId: id, customerId: id, data: { identifierAdded: { system, value } } })
      return { customer }
    }),
    customerIdentifierRetire: mutation(async (_, { id, identifierId }, { db, viewer, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
      const { system, value } = found(await retireIdentifier(db, id, identifierId, today()), 'identifierId')
      emit({ type: 'CustomerAttributeValueChanged', entityId: id, customerId: id, data: { identifierRetired: { system, value } } })
      return { customer }
    }),
  },
  Customer: {
    aliases: ({ id }, _, { load }) => load.aliases.load(id),
    identifiers: ({ id }, _, { load }) => load.identifiers.load(id),
  },
}
