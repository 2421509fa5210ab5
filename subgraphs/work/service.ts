import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { lifeOf, type Writing } from './life.ts'
import { actsFor, needPeople, needUnit, needUnits, refuseReach } from './reach.ts'
import { insertRow } from './rows.sql.ts'
import { serviceReading } from './service.sql.ts'
import { type InternalServiceRow, serviceRatings } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

const services = lifeOf({ type: 'InternalService', noun: 'internalService', what: { zh: '内部服务', en: 'the service' }, reading: serviceReading })

export const service: Resolvers = {
  Query: {
    internalService: (_, { id }, { load }) => load.internalService.load(id),
    internalServices: (_, args, { db, viewer }) => serviceReading.list(db, viewer, args),
  },
  Mutation: {
    internalServiceCreate: mutation(async (_, { input }, context) => {
      await needUnits(context, [input.providerId], 'input', 'providerId')
      await needUnits(context, [input.receiverId], 'input', 'receiverId')
      await needEither(input, context, 'input', 'providerId')
      const row = { ...input, id: newId('ser'), createdById: context.viewer.actorId }
      return { internalService: await services.create(row, context, { providerId: row.providerId, receiverId: row.receiverId }) }
    }),
    internalServiceUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      await take(id, expectedVersion, context)
      return { internalService: await services.change(id, input, context) }
    }),
    internalServiceEnd: mutation(async (_, { id, expectedVersion }, context) => {
      await take(id, expectedVersion, context)
      return { internalService: await services.change(id, { endedAt: new Date().toISOString() }, context) }
    }),
    serviceRatingGive: mutation(async (_, { serviceId, input: { employeeId = null, ...input } }, context) => {
      const { providerId, receiverId } = found(await context.load.internalService.load(serviceId), 'serviceId')
      await needUnit(context, receiverId, 'serviceId')
      const month = `${input.month.slice(0, 8)}01`
      if (month > today()) refuse('INVALID', ['input', 'month'])
      const [person] = employeeId ? await needPeople(context, [employeeId], 'input', 'employeeId') : []
      if (person && person.unitId !== providerId) refuse('NOT_FOUND', ['input', 'employeeId'])
      const row = { ...input, id: newId('rat'), serviceId, providerId, month, employeeId, actorId: context.viewer.actorId }
      context.emit({ type: 'ServiceRatingCreated', entityId: row.id, customerId: null, data: { serviceId, month } })
      return { serviceRating: await insertRow(context.db, serviceRatings, row) }
    }),
  },
  InternalService: {
    __resolveReference: ({ id }, { load }) => load.internalService.load(id),
    provider: ({ providerId: id }) => ({ id }),
    receiver: ({ receiverId: id }) => ({ id }),
    ratings: ({ id }, args, { load }) => load.serviceRating.below('service', id, args),
    score: ({ id }, _, { load }) => load.serviceScore.load(id),
  },
  ServiceRating: {
    __resolveReference: ({ id }, { load }) => load.serviceRating.load(id),
    service: ({ serviceId }, _, { load }) => load.internalService.load(serviceId),
    employee: ({ employeeId: id }) => (id ? { id } : null),
    by: ({ actorId: id }) => ({ id }),
  },
  OrgUnit: { internalScore: ({ id }, span, { load }) => load.unitScore(span).load(id) },
  Employee: { internalScore: ({ id }, span, { load }) => load.personScore(span).load(id) },
  InternalServiceConnection: { totalCount: ({ count }) => count() },
  ServiceRatingConnection: { totalCount: ({ count }) => count() },
}

/** A promise is between two units; either of them, or one above, records it. */
const needEither = async ({ providerId, receiverId }: Pick<InternalServiceRow, 'providerId' | 'receiverId'>, context: Writing, ...field: string[]) => {
  if (!(await actsFor(context, [providerId, receiverId]))) refuseReach(...field)
}

/** A service in force, by either side. */
const take = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await services.take(id, expectedVersion, context)
  await needEither(row, context, 'id')
  if (row.endedAt) services.refuseState('ENDED', ['IN FORCE'])
}
