import { found, UserErrors } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { lacking, putValues } from './attribute.ts'
import { refuseClosed } from './customer.ts'
import { lockCustomer } from './customer.sql.ts'
import { deleteRecord, insertRecord, lockRecord, touchRecord } from './record.sql.ts'
import type { Context } from './subgraph.ts'
import type { Resolvers } from './types.generated.ts'

/** Records 扩展记录 of the entities that the operator added to the model. */
export const record: Resolvers = {
  Mutation: {
    recordAdd: mutation(async (_, { customerId, input: { type, attributes } }, context) => {
      const { db, viewer, load, emit } = context
      refuseClosed(found(await lockCustomer(db, viewer, customerId), 'customerId'), 'customerId')
      const { id: recordTypeId } = found((await load.recordTypes.load('all')).find(({ code, retiredAt }) => code === type && retiredAt === null), 'input', 'type')
      const missing = await lacking(context, recordTypeId, attributes)
      if (missing.length)
        throw new UserErrors(missing.map(({ nameZh, nameEn }) => ({ code: 'REQUIRED', field: ['input', 'attributes'], message: { zh: `${nameZh}为必填项。`, en: `${nameEn} is required.` } })))
      const row = await insertRecord(db, { id: newId('rec'), customerId, recordTypeId })
      await putValues(context, { customerId, recordId: row.id }, recordTypeId, attributes)
      emit({ type: 'CustomRecordCreated', entityId: row.id, customerId, data: { type } })
      return { record: row }
    }),
    recordChange: mutation(async (_, { id, input: { attributes }, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      const fields = await putValues(context, { customerId: before.customerId, recordId: id }, before.recordTypeId, attributes)
      const row = await touchRecord(context.db, id)
      context.emit({ type: 'CustomRecordAttributeValueChanged', entityId: id, customerId: row.customerId, data: { fields } })
      return { record: row }
    }),
    recordRemove: mutation(async (_, { id, expectedVersion }, context) => {
      const { customerId } = await take(id, expectedVersion, context)
      await deleteRecord(context.db, id)
      context.emit({ type: 'CustomRecordDeleted', entityId: id, customerId, data: {} })
      return { customer: await context.load.customer.load(customerId) }
    }),
  },
  Customer: {
    records: async ({ id }, args, { load }) => connection(await load.records(args).load(id), args, undefined, async () => (await load.recordCount(args).load(id))?.count ?? 0),
  },
  CustomRecord: {
    __resolveReference: ({ id }, { load }) => load.record.load(id),
    type: async ({ recordTypeId }, _, { load }) => (await load.recordTypes.load('all')).find(({ id }) => id === recordTypeId)!,
    customer: ({ customerId }, _, { load }) => load.customer.load(customerId),
    attributes: ({ id }, _, { load }) => load.recordValues.load(id),
  },
  CustomRecordConnection: { totalCount: ({ count }) => count() },
}

/** The record, locked, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>) => {
  const row = found(await lockRecord(db, viewer, id))
  refuseClosed(found(await lockCustomer(db, viewer, row.customerId)))
  checkVersion(row, expectedVersion, { record: row })
  return row
}
