import { refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { lifeOf, type Writing } from './life.ts'
import { needHold } from './reach.ts'
import { templateReading } from './template.sql.ts'
import type { Resolvers } from './types.generated.ts'

const life = lifeOf({ type: 'WorkTemplate', noun: 'workTemplate', what: { zh: '模板', en: 'the template' }, reading: templateReading })

export const template: Resolvers = {
  Query: {
    workTemplate: (_, { id }, { load }) => load.workTemplate.load(id),
    workTemplates: (_, { includeRetired, ...args }, { db, viewer }) => templateReading.list(db, viewer, { ...args, filter: includeRetired ? {} : { isInUse: true } }),
  },
  Mutation: {
    workTemplateCreate: mutation(async (_, { unitId, input }, context) => {
      await needHold(context, unitId, 'unitId')
      checkItems(input.items)
      return { workTemplate: await life.create({ ...input, id: newId('wtm'), unitId, createdById: context.viewer.actorId }, context, { unitId, name: input.name }) }
    }),
    workTemplateUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      await take(id, expectedVersion, context)
      checkItems(input.items)
      return { workTemplate: await life.change(id, { ...input, guidance: input.guidance ?? null }, context) }
    }),
    workTemplateRetire: mutation(async (_, { id, expectedVersion }, context) => {
      await take(id, expectedVersion, context)
      return { workTemplate: await life.change(id, { retiredAt: new Date().toISOString() }, context) }
    }),
  },
  WorkTemplate: {
    __resolveReference: ({ id }, { load }) => load.workTemplate.load(id),
    unit: ({ unitId: id }) => ({ id }),
  },
  WorkTemplateConnection: { totalCount: ({ count }) => count() },
}

/** A template in use, by whoever leads its unit. */
const take = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await life.take(id, expectedVersion, context)
  await needHold(context, row.unitId, 'id')
  if (row.retiredAt) life.refuseState('RETIRED', ['IN USE'])
}

const LONGEST = 500

/** Lines that say something, each within a line. */
export const checkItems = (items: readonly string[]) => {
  if (items.length > 50 || items.some((item) => !item.trim() || item.length > LONGEST)) refuse('INVALID', ['input', 'items'])
}
