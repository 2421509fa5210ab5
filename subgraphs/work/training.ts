import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { lifeCycleOf, type Writing } from './life.ts'
import { needHold, needPeople, refuseReach } from './reach.ts'
import { isPassed, transitions } from './training.rules.ts'
import { invite, invitedTo, recordAttendance, trainingReading, unitsOutside } from './training.sql.ts'
import type { Resolvers } from './types.generated.ts'

const life = lifeCycleOf(transitions, { type: 'Training', noun: 'training', what: { zh: '培训', en: 'the training' }, reading: trainingReading })

const MOST = 200

export const training: Resolvers = {
  Query: {
    training: (_, { id }, { load }) => load.training.load(id),
    trainings: (_, args, { db, viewer }) => trainingReading.list(db, viewer, args),
  },
  Mutation: {
    trainingCreate: mutation(async (_, { unitId, input }, context) => {
      await needHold(context, unitId, 'unitId')
      return { training: await life.begin({ ...input, id: newId('trn'), unitId, status: 'PLANNED', createdById: context.viewer.actorId }, context, { unitId, startsAt: input.startsAt }) }
    }),
    trainingUpdate: mutation(async (_, { id, input, expectedVersion }, context) => ({ training: await life.step('UPDATE', await take(id, expectedVersion, context), input, context) })),
    trainingInvite: mutation(async (_, { id, input: { employeeIds } }, context) => {
      const { unitId, status } = await take(id, null, context)
      life.check('UPDATE', { status })
      if (employeeIds.length < 1 || employeeIds.length > MOST) refuse('INVALID', ['input', 'employeeIds'])
      const people = await needPeople(context, [...new Set(employeeIds)], 'input', 'employeeIds')
      if ((await unitsOutside(context.db, unitId, people.map((person) => person.unitId))).length) refuseReach('input', 'employeeIds')
      await invite(context.db, people.map((person) => ({ id: newId('tat'), trainingId: id, employeeId: person.id, unitId: person.unitId, status: 'INVITED' })))
      return { training: await life.change(id, {}, context, 'attendances') }
    }),
    trainingHold: mutation(async (_, { id, input: { results }, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      life.check('FINISH', before)
      if (Date.parse(before.startsAt) > Date.now()) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '培训尚未开始，不能登记结果。', en: 'the training has not begun yet, so there are no results.' })
      const invited = await invitedTo(context.db, id)
      results.forEach(({ employeeId, score }, index) => {
        found(invited.find((row) => row.employeeId === employeeId), 'input', 'results', String(index), 'employeeId')
        if (before.passScore !== null && score == null) refuse('REQUIRED', ['input', 'results', String(index), 'score'])
        if (score != null && (score < 0 || score > 100)) refuse('INVALID', ['input', 'results', String(index), 'score'])
      })
      for (const row of invited) {
        const result = results.findLast(({ employeeId }) => employeeId === row.employeeId)
        const score = result?.score ?? null
        await recordAttendance(
          context.db,
          row.id,
          result ? { status: 'ATTENDED', score, isPassed: isPassed(score, before.passScore), remark: result.remark?.trim() || null } : { status: 'ABSENT', isPassed: false },
        )
      }
      return { training: await life.step('FINISH', before, {}, context) }
    }),
    trainingCancel: mutation(async (_, { id, expectedVersion }, context) => ({ training: await life.step('CANCEL', await take(id, expectedVersion, context), {}, context) })),
  },
  Training: {
    __resolveReference: ({ id }, { load }) => load.training.load(id),
    unit: ({ unitId: id }) => ({ id }),
    attendances: ({ id }, args, { load }) => load.attendance.below('training', id, args),
    createdBy: ({ createdById: id }) => ({ id }),
  },
  TrainingAttendance: {
    __resolveReference: ({ id }, { load }) => load.attendance.load(id),
    training: ({ trainingId }, _, { load }) => load.training.load(trainingId),
    employee: ({ employeeId: id }) => ({ id }),
    unit: ({ unitId: id }) => ({ id }),
  },
  OrgUnit: { trainings: ({ id }, args, { load }) => load.training.below('unit', id, args) },
  Employee: { trainings: ({ id }, args, { load }) => load.attendance.below('employee', id, args) },
  TrainingConnection: { totalCount: ({ count }) => count() },
  TrainingAttendanceConnection: { totalCount: ({ count }) => count() },
}

/** The training, locked, in the version the client has seen; by whoever leads the unit that holds it. */
const take = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await life.take(id, expectedVersion, context)
  await needHold(context, row.unitId, 'id')
  return row
}
