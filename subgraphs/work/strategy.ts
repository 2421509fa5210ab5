import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { decimal, difference } from './decimal.rules.ts'
import { lifeCycleOf, reasonOf, remarkOf, type Writing } from './life.ts'
import { NO_TASKS } from './progress.sql.ts'
import { needHold, needPeople } from './reach.ts'
import { standsAbove } from './reach.sql.ts'
import { goalTransitions, planTransitions } from './strategy.rules.ts'
import { strategicGoalReading, strategicPlanReading } from './strategy.sql.ts'
import type { Context } from './subgraph.ts'
import type { Resolvers } from './types.generated.ts'

const plans = lifeCycleOf(planTransitions, { type: 'StrategicPlan', noun: 'strategicPlan', what: { zh: '战略计划', en: 'the strategic plan' }, reading: strategicPlanReading })
const goals = lifeCycleOf(goalTransitions, { type: 'StrategicGoal', noun: 'strategicGoal', what: { zh: '战略目标', en: 'the goal' }, reading: strategicGoalReading })

export const strategy: Resolvers = {
  Query: {
    strategicPlan: (_, { id }, { load }) => load.strategicPlan.load(id),
    strategicPlans: (_, args, { db, viewer }) => strategicPlanReading.list(db, viewer, args),
    strategicGoal: (_, { id }, { load }) => load.strategicGoal.load(id),
    strategicGoals: (_, args, { db, viewer }) => strategicGoalReading.list(db, viewer, args),
  },
  Mutation: {
    strategicPlanCreate: mutation(async (_, { unitId, input }, context) => {
      await needHold(context, unitId, 'unitId')
      if (input.refinesId) await needRefined(await context.load.strategicPlan.load(input.refinesId), 'ADOPTED', unitId, context)
      return { strategicPlan: await plans.begin({ ...input, id: newId('spl'), unitId, status: 'DRAFT', createdById: context.viewer.actorId }, context, { unitId }) }
    }),
    strategicPlanUpdate: mutation(async (_, { id, input, expectedVersion }, context) => ({
      strategicPlan: await plans.step('UPDATE', await takePlan(id, expectedVersion, context), input, context),
    })),
    strategicPlanAdopt: mutation(async (_, { id, expectedVersion }, context) => ({ strategicPlan: await plans.step('ADOPT', await takePlan(id, expectedVersion, context), {}, context) })),
    strategicPlanClose: mutation(async (_, { id, input, expectedVersion }, context) => ({
      strategicPlan: await plans.step('CLOSE', await takePlan(id, expectedVersion, context), {}, context, { text: remarkOf(input) }),
    })),
    strategicGoalCreate: mutation(async (_, { planId, input }, context) => {
      const plan = found(await strategicPlanReading.lock(context.db, context.viewer, planId), 'planId')
      await needHold(context, plan.unitId, 'planId')
      plans.check('UPDATE', plan)
      if (input.refinesId) await needRefined(await context.load.strategicGoal.load(input.refinesId), 'ACTIVE', plan.unitId, context)
      if (input.ownerId) await needPeople(context, [input.ownerId], 'input', 'ownerId')
      const row = { ...input, id: newId('sgl'), planId, unitId: plan.unitId, status: 'ACTIVE', createdById: context.viewer.actorId } as const
      return { strategicGoal: await goals.begin(row, context, { unitId: plan.unitId, refinesId: input.refinesId ?? null }) }
    }),
    strategicGoalUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await takeGoal(id, expectedVersion, context)
      if (input.ownerId) await needPeople(context, [input.ownerId], 'input', 'ownerId')
      return { strategicGoal: await goals.step('UPDATE', before, input, context) }
    }),
    strategicGoalAchieve: mutation(async (_, { id, input, expectedVersion }, context) => ({
      strategicGoal: await goals.step('ACHIEVE', await takeGoal(id, expectedVersion, context), {}, context, { text: remarkOf(input) }),
    })),
    strategicGoalDrop: mutation(async (_, { id, input, expectedVersion }, context) => ({
      strategicGoal: await goals.step('DROP', await takeGoal(id, expectedVersion, context), {}, context, { text: reasonOf(input) }),
    })),
  },
  StrategicPlan: {
    __resolveReference: ({ id }, { load }) => load.strategicPlan.load(id),
    unit: ({ unitId: id }) => ({ id }),
    refines: ({ refinesId: id }, _, { load }) => (id ? load.strategicPlan.load(id) : null),
    goals: ({ id }, args, { load }) => load.strategicGoal.below('plan', id, args),
    progress: async ({ id }, _, { load }) => (await load.progress.strategicPlans.load(id)) ?? NO_TASKS,
    steps: ({ id }, args, { load }) => load.step.below('subject', id, args),
    createdBy: ({ createdById: id }) => ({ id }),
  },
  StrategicGoal: {
    __resolveReference: ({ id }, { load }) => load.strategicGoal.load(id),
    plan: ({ planId }, _, { load }) => load.strategicPlan.load(planId),
    unit: ({ unitId: id }) => ({ id }),
    refines: ({ refinesId: id }, _, { load }) => (id ? load.strategicGoal.load(id) : null),
    refinedBy: ({ id }, args, { load }) => load.strategicGoal.below('goal', id, args),
    target: ({ target }) => decimal(target),
    handedDown: async ({ id }, _, { load }) => decimal((await load.goalHandedDown.load(id))?.value ?? null),
    gap: async ({ id, target }, _, { load }) => difference(target, (await load.goalHandedDown.load(id))?.value ?? null),
    owner: ({ ownerId: id }) => (id ? { id } : null),
    progress: async ({ id }, _, { load }) => (await load.progress.goals.load(id)) ?? NO_TASKS,
    workPlans: ({ id }, args, { load }) => load.workPlan.below('goal', id, args),
    steps: ({ id }, args, { load }) => load.step.below('subject', id, args),
  },
  OrgUnit: {
    strategicPlans: ({ id }, args, { load }) => load.strategicPlan.below('unit', id, args),
    strategicGoals: ({ id }, args, { load }) => load.strategicGoal.below('unit', id, args),
  },
  StrategicPlanConnection: { totalCount: ({ count }) => count() },
  StrategicGoalConnection: { totalCount: ({ count }) => count() },
}

const takePlan = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await plans.take(id, expectedVersion, context)
  await needHold(context, row.unitId, 'id')
  return row
}

const takeGoal = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await goals.take(id, expectedVersion, context)
  await needHold(context, row.unitId, 'id')
  return row
}

/** Only what is in force in a unit above is refined. */
const needRefined = async (row: { unitId: string; status: string } | null, status: string, unitId: string, { db }: Pick<Context, 'db'>) => {
  const refined = found(row, 'input', 'refinesId')
  if (refined.status !== status || !(await standsAbove(db, refined.unitId, unitId)))
    refuse('GOAL_NOT_ABOVE', ['input', 'refinesId'], {
      zh: '只能承接上级机构现行的目标或计划。请另选上级的目标或计划。',
      en: 'only what is in force in a unit above can be refined. Choose another.',
    })
}
