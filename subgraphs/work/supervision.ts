import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { lifeCycleOf, reasonOf, remarkOf, type Writing } from './life.ts'
import { needPeople, needUnit, needUnits } from './reach.ts'
import { standsAbove } from './reach.sql.ts'
import { type FindingVerb, isImprovers, isOverdue, KINDS, transitions } from './supervision.rules.ts'
import { addMeasures, findingReading, finishMeasure, measuresOf } from './supervision.sql.ts'
import type { Resolvers } from './types.generated.ts'

const life = lifeCycleOf(transitions, { type: 'SupervisionFinding', noun: 'supervisionFinding', what: { zh: '督导事项', en: 'the finding' }, reading: findingReading })

const MOST = 50
const NONE = { count: 0, openCount: 0, overdueCount: 0, latestOn: null }

export const supervision: Resolvers = {
  Query: {
    supervisionFinding: (_, { id }, { load }) => load.finding.load(id),
    supervisionFindings: (_, args, { db, viewer }) => findingReading.list(db, viewer, args),
  },
  Mutation: {
    supervisionFindingCreate: mutation(async (_, { unitId: supervisorId, input }, context) => {
      await needUnit(context, supervisorId, 'unitId')
      await needUnits(context, [input.unitId], 'input', 'unitId')
      if (await standsAbove(context.db, input.unitId, supervisorId)) refuse('INVALID', ['input', 'unitId'])
      if (input.dueOn < today()) refuse('INVALID', ['input', 'dueOn'])
      const row = { ...input, id: newId('fnd'), supervisorId, status: 'OPEN', createdById: context.viewer.actorId } as const
      return { supervisionFinding: await life.begin(row, context, { supervisorId, unitId: input.unitId, dueOn: input.dueOn }) }
    }),
    supervisionFindingPlan: mutation(async (_, { id, input: { measures }, expectedVersion }, context) => {
      const before = await take('PLAN', id, expectedVersion, context)
      const there = await measuresOf(context.db, [id])
      if (measures.length === 0 || measures.length > 20 || there.length + measures.length > MOST) refuse('INVALID', ['input', 'measures'])
      await needPeople(context, measures.flatMap(({ responsibleId }) => responsibleId ?? []), 'input', 'measures')
      await addMeasures(context.db, id, measures)
      return { supervisionFinding: await life.step('PLAN', before, {}, context) }
    }),
    supervisionMeasureFinish: mutation(async (_, { id, measureId, input: { result } }, context) => {
      const before = await life.take(id, null, context)
      await needUnit(context, before.unitId, 'id')
      if (before.status !== 'IMPROVING') life.refuseState(before.status, ['IMPROVING'])
      found(await finishMeasure(context.db, id, measureId, result), 'measureId')
      return { supervisionFinding: await life.change(id, {}, context, 'measures') }
    }),
    supervisionFindingFinish: mutation(async (_, { id, input: { result }, expectedVersion }, context) => {
      const before = await take('FINISH', id, expectedVersion, context)
      if ((await measuresOf(context.db, [id])).some(({ doneAt }) => doneAt === null))
        refuse('MEASURES_OPEN', ['id'], { zh: '仍有未落实的整改措施，不能报完成。请先逐项落实。', en: 'some measures are still open. Report them as done first.' })
      return { supervisionFinding: await life.step('FINISH', before, { result }, context, { text: result }) }
    }),
    supervisionFindingVerify: mutation(async (_, { id, input, expectedVersion }, context) => ({
      supervisionFinding: await life.step('VERIFY', await take('VERIFY', id, expectedVersion, context), {}, context, { text: remarkOf(input) }),
    })),
    supervisionFindingReject: mutation(async (_, { id, input, expectedVersion }, context) => ({
      supervisionFinding: await life.step('REJECT', await take('REJECT', id, expectedVersion, context), {}, context, { text: reasonOf(input) }),
    })),
    supervisionFindingWithdraw: mutation(async (_, { id, input, expectedVersion }, context) => ({
      supervisionFinding: await life.step('WITHDRAW', await take('WITHDRAW', id, expectedVersion, context), {}, context, { text: reasonOf(input) }),
    })),
  },
  SupervisionFinding: {
    __resolveReference: ({ id }, { load }) => load.finding.load(id),
    supervisor: ({ supervisorId: id }) => ({ id }),
    unit: ({ unitId: id }) => ({ id }),
    isOverdue: (row) => isOverdue(row, today()),
    measures: ({ id }, _, { load }) => load.measures.load(id),
    steps: ({ id }, args, { load }) => load.step.below('subject', id, args),
    createdBy: ({ createdById: id }) => ({ id }),
  },
  ImprovementMeasure: {
    __resolveReference: ({ id }, { load }) => load.measure.load(id),
    finding: ({ findingId }, _, { load }) => load.finding.load(findingId),
    responsible: ({ responsibleId: id }) => (id ? { id } : null),
  },
  OrgUnit: {
    supervisionFindings: ({ id }, args, { load }) => load.finding.below('unit', id, args),
    supervision: ({ id }, period) => ({ unitId: id, ...period }),
  },
  UnitSupervision: {
    superior: async ({ unitId }, _, { load }) => {
      const superior = await load.superior.load(unitId)
      return superior && { id: superior.superiorId }
    },
    counts: async ({ unitId, from, to }, _, { load }) => {
      const counted = await load.supervision({ from, to }).load(unitId)
      return KINDS.map((kind) => counted.find((each) => each.kind === kind) ?? { kind, ...NONE })
    },
    appraisal: async ({ unitId, from, to }, _, { load }) => (await load.confirmed({ from, to }).load(unitId))?.row,
  },
  SupervisionFindingConnection: { totalCount: ({ count }) => count() },
}

/** The finding, locked, in the version the client has seen; by the side the verb is for. */
const take = async (verb: FindingVerb, id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await life.take(id, expectedVersion, context)
  await needUnit(context, isImprovers(verb) ? row.unitId : row.supervisorId, 'id')
  life.check(verb, row)
  return row
}
