import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { endsInCircle } from './businessCategory.rules.ts'
import { directory, insertCategory, lockCategory, lockDirectory, updateCategory } from './businessCategory.sql.ts'
import { nameOf } from './name.rules.ts'
import { sortValues } from './productOffering.sql.ts'
import type { Resolvers } from './types.generated.ts'

export const businessCategory: Resolvers = {
  Query: {
    businessCategories: (_, __, { db }) => directory(db),
    businessCategory: (_, { id }, { load }) => load.category.load(id),
  },
  Mutation: {
    businessCategoryCreate: mutation(async (_, { input }, { db, emit }) => {
      const row = await insertCategory(db, { ...input, id: newId('cat') })
      emit({ type: 'BusinessCategoryCreated', entityId: row.id, customerId: null, data: { code: row.code } })
      return { businessCategory: row }
    }),
    businessCategoryUpdate: mutation(async (_, { id, input, expectedVersion }, { db, emit }) => {
      if (Object.keys(input).length === 0) refuse('REQUIRED', ['input'])
      const lines = input.parentId ? await lockDirectory(db) : []
      const before = found(await lockCategory(db, id))
      checkVersion(before, expectedVersion, { businessCategory: before })
      if (input.parentId && endsInCircle(lines, id, input.parentId))
        refuse('CATEGORY_CIRCLE', ['input', 'parentId'], {
          zh: '该目录就是此目录本身或位于其下,不能作为上级。请另选上级目录。',
          en: 'this branch is the same one or hangs below it. Choose another branch above.',
        })
      const row = await updateCategory(db, id, input)
      emit({ type: 'BusinessCategoryAttributeValueChanged', entityId: id, customerId: null, data: { fields: Object.keys(input) } })
      return { businessCategory: row }
    }),
  },
  BusinessCategory: {
    __resolveReference: ({ id }, { load }) => load.category.load(id),
    name: (row, _, { viewer }) => nameOf(row, viewer.locale),
    parent: ({ parentId }, _, { load }) => (parentId ? load.category.load(parentId) : null),
    children: ({ id }, _, { load }) => load.children.load(id),
    depth: ({ path }) => path.length - 1,
    offerings: async ({ id }, args, { load }) =>
      connection(await load.offeringsOfCategory(args).load(id), args, sortValues, async () => (await load.offeringCountOfCategory.load(id))?.count ?? 0),
  },
}
