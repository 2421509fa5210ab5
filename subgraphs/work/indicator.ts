import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { measuresPeople } from './appraisal.rules.ts'
import { indicatorReading, removeTarget, targetReading, useOfTarget } from './appraisal.sql.ts'
import { decimal, difference } from './decimal.rules.ts'
import { lifeOf, type Writing } from './life.ts'
import { needAbove, needHold, needPeople } from './reach.ts'
import { standsAbove } from './reach.sql.ts'
import type { AppraisalTargetRow } from './tables.ts'
import type { AppraisalTargetInput, Resolvers } from './types.generated.ts'

const indicators = lifeOf({ type: 'AppraisalIndicator', noun: 'appraisalIndicator', what: { zh: '指标', en: 'the indicator' }, reading: indicatorReading })
const targets = lifeOf({ type: 'AppraisalTarget', noun: 'appraisalTarget', what: { zh: '目标值', en: 'the target' }, reading: targetReading })

export const indicator: Resolvers = {
  Query: {
    appraisalIndicator: (_, { id }, { load }) => load.appraisalIndicator.load(id),
    appraisalIndicators: (_, { includeRetired, ...args }, { db, viewer }) => indicatorReading.list(db, viewer, { ...args, filter: includeRetired ? {} : { isInUse: true } }),
    appraisalTarget: (_, { id }, { load }) => load.appraisalTarget.load(id),
    appraisalTargets: (_, args, { db, viewer }) => targetReading.list(db, viewer, args),
  },
  Mutation: {
    appraisalIndicatorCreate: mutation(async (_, { unitId, input }, context) => {
      await needHold(context, unitId, 'unitId')
      return { appraisalIndicator: await indicators.create({ ...input, id: newId('ind'), unitId, createdById: context.viewer.actorId }, context, { unitId, code: input.code }) }
    }),
    appraisalIndicatorUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      await takeIndicator(id, expectedVersion, context)
      return { appraisalIndicator: await indicators.change(id, input, context) }
    }),
    appraisalIndicatorRetire: mutation(async (_, { id, expectedVersion }, context) => {
      await takeIndicator(id, expectedVersion, context)
      return { appraisalIndicator: await indicators.change(id, { retiredAt: new Date().toISOString() }, context) }
    }),
    appraisalTargetCreate: mutation(async (_, { input: { weight, ...input } }, context) => {
      const measured = found(await context.load.appraisalIndicator.load(input.indicatorId), 'input', 'indicatorId')
      if (measured.retiredAt || (input.employeeId && !measuresPeople(measured.source))) refuse('INVALID', ['input', 'indicatorId'])
      await needSetter({ ...input, employeeId: input.employeeId ?? null }, context, 'input', 'unitId')
      if (input.employeeId) {
        const [person] = await needPeople(context, [input.employeeId], 'input', 'employeeId')
        if (person!.unitId !== input.unitId) refuse('NOT_FOUND', ['input', 'employeeId'])
      }
      if (input.refinesId) await needRefined(input, context)
      const row = { ...input, weight: weight ?? measured.weight, id: newId('tgt'), createdById: context.viewer.actorId }
      return { appraisalTarget: await targets.create(row, context, { indicatorId: row.indicatorId, unitId: row.unitId, employeeId: row.employeeId ?? null, value: row.value }) }
    }),
    appraisalTargetUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      await takeTarget(id, expectedVersion, context)
      return { appraisalTarget: await targets.change(id, input, context) }
    }),
    appraisalTargetRemove: mutation(async (_, { id, expectedVersion }, context) => {
      const before = await takeTarget(id, expectedVersion, context)
      const { isRefined, isUsed } = await useOfTarget(context.db, id)
      if (isRefined) refuse('TARGET_REFINED', ['id'], { zh: '该目标值已被下级分解，不能撤销。请先撤销下级目标值。', en: 'targets below refine it. Remove these first.' })
      if (isUsed) refuse('TARGET_IN_USE', ['id'], { zh: '该目标值已用于考核，不能撤销。', en: 'an appraisal uses it, so it stays.' })
      await removeTarget(context.db, id)
      targets.tell(id, 'Deleted', { indicatorId: before.indicatorId, unitId: before.unitId }, context)
      return { appraisalTarget: before }
    }),
  },
  AppraisalIndicator: {
    __resolveReference: ({ id }, { load }) => load.appraisalIndicator.load(id),
    unit: ({ unitId: id }) => ({ id }),
  },
  AppraisalTarget: {
    __resolveReference: ({ id }, { load }) => load.appraisalTarget.load(id),
    indicator: ({ indicatorId }, _, { load }) => load.appraisalIndicator.load(indicatorId),
    unit: ({ unitId: id }) => ({ id }),
    employee: ({ employeeId: id }) => (id ? { id } : null),
    value: ({ value }) => decimal(value)!,
    refines: ({ refinesId: id }, _, { load }) => (id ? load.appraisalTarget.load(id) : null),
    refinedBy: ({ id }, args, { load }) => load.appraisalTarget.below('target', id, args),
    handedDown: async ({ id }, _, { load }) => decimal((await load.targetHandedDown.load(id))?.value ?? null),
    gap: async ({ id, value }, _, { load }) => difference(value, (await load.targetHandedDown.load(id))?.value ?? null),
    createdBy: ({ createdById: id }) => ({ id }),
  },
  OrgUnit: { appraisalTargets: ({ id }, args, { load }) => load.appraisalTarget.below('unit', id, args) },
  Employee: { appraisalTargets: ({ id }, args, { load }) => load.appraisalTarget.below('employee', id, args) },
  AppraisalIndicatorConnection: { totalCount: ({ count }) => count() },
  AppraisalTargetConnection: { totalCount: ({ count }) => count() },
}

/** An indicator in use, by whoever leads its unit. */
const takeIndicator = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await indicators.take(id, expectedVersion, context)
  await needHold(context, row.unitId, 'id')
  if (row.retiredAt) indicators.refuseState('RETIRED', ['IN USE'])
}

const takeTarget = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await targets.take(id, expectedVersion, context)
  await needSetter(row, context, 'id')
  return row
}

/** A unit's target is set from above, a person's by who leads its unit; nobody's own. */
const needSetter = ({ unitId, employeeId }: Pick<AppraisalTargetRow, 'unitId' | 'employeeId'>, context: Writing, ...field: string[]) =>
  (employeeId === null || employeeId === context.viewer.actorId ? needAbove : needHold)(context, unitId, ...field)

/** The target above: same indicator, a period that contains this one, of a unit above, or for a person of its own unit. */
const needRefined = async ({ refinesId, indicatorId, unitId, employeeId, fromOn, toOn }: Omit<AppraisalTargetInput, 'weight'>, { db, viewer }: Writing) => {
  const above = found(await targetReading.lock(db, viewer, refinesId!), 'input', 'refinesId')
  const stands = above.employeeId === null && ((employeeId && above.unitId === unitId) || (await standsAbove(db, above.unitId, unitId)))
  if (!stands || above.indicatorId !== indicatorId || above.fromOn > fromOn || above.toOn < toOn) refuse('INVALID', ['input', 'refinesId'])
}
