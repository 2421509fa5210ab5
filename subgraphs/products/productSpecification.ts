import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { nameOf } from './name.rules.ts'
import { insertSpecification, lockSpecification, replaceCharacteristics, specificationCount, specificationPage, updateSpecification } from './productSpecification.sql.ts'
import type { Resolvers } from './types.generated.ts'

export const productSpecification: Resolvers = {
  Query: {
    productSpecification: (_, { id }, { load }) => load.specification.load(id),
    productSpecifications: async (_, args, { db, viewer }) =>
      connection(await specificationPage(db, viewer, args), args, ({ code }) => [code], () => specificationCount(db, viewer, args)),
  },
  Mutation: {
    productSpecificationCreate: mutation(async (_, { input: { characteristics, ...input } }, { db, emit }) => {
      const row = await insertSpecification(db, { ...input, id: newId('spc') })
      await replaceCharacteristics(db, row.id, characteristics)
      emit({ type: 'ProductSpecificationCreated', entityId: row.id, customerId: null, data: { code: row.code } })
      return { productSpecification: row }
    }),
    productSpecificationUpdate: mutation(async (_, { id, input: { characteristics, ...input }, expectedVersion }, { db, emit }) => {
      const fields = [...Object.keys(input), ...(characteristics ? ['characteristics'] : [])]
      if (fields.length === 0) refuse('REQUIRED', ['input'])
      const before = found(await lockSpecification(db, id))
      checkVersion(before, expectedVersion, { productSpecification: before })
      const row = await updateSpecification(db, id, input)
      if (characteristics) await replaceCharacteristics(db, id, characteristics)
      emit({ type: 'ProductSpecificationAttributeValueChanged', entityId: id, customerId: null, data: { fields } })
      return { productSpecification: row }
    }),
  },
  ProductSpecification: {
    __resolveReference: ({ id }, { load }) => load.specification.load(id),
    name: (row, _, { viewer }) => nameOf(row, viewer.locale),
    category: async ({ categoryId }, _, { load }) => (await load.category.load(categoryId))!,
    characteristics: ({ id }, _, { load }) => load.characteristics.load(id),
  },
  ProductCharacteristic: { name: (row, _, { viewer }) => nameOf(row, viewer.locale) },
  ProductSpecificationConnection: { totalCount: ({ count }) => count() },
}
