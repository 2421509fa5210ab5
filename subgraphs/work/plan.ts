import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { lifeCycleOf, reasonOf, type Writing } from './life.ts'
import { NO_TASKS } from './progress.sql.ts'
import { transitions } from './plan.rules.ts'
import { openTasksOf, planReading } from './plan.sql.ts'
import { needHold, needPeople, needUnit } from './reach.ts'
import type { Context } from './subgraph.ts'
import type { WorkPlanRow } from './tables.ts'
import { cancelTasks } from './task.ts'
import type { Resolvers } from './types.generated.ts'

const life = lifeCycleOf(transitions, { type: 'WorkPlan', noun: 'workPlan', what: { zh: '计划', en: 'the plan' }, reading: planReading })

export const plan: Resolvers = {
  Query: {
    workPlan: (_, { id }, { load }) => load.workPlan.load(id),
    workPlans: (_, args, { db, viewer }) => planReading.list(db, viewer, args),
  },
  Mutation: {
    workPlanCreate: mutation(async (_, { unitId, input }, context) => {
      await needOwner({ unitId, employeeId: input.employeeId ?? null }, context, ['input', 'employeeId'])
      if (input.goalId) found(await context.load.strategicGoal.load(input.goalId), 'input', 'goalId')
      const row = { ...input, id: newId('wpl'), unitId, status: 'DRAFT', createdById: context.viewer.actorId } as const
      return { workPlan: await life.begin(row, context, { unitId, employeeId: row.employeeId }) }
    }),
    workPlanUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      if (input.goalId) found(await context.load.strategicGoal.load(input.goalId), 'input', 'goalId')
      return { workPlan: await life.step('UPDATE', before, input, context) }
    }),
    workPlanStart: mutation(async (_, { id, expectedVersion }, context) => ({ workPlan: await life.step('START', await take(id, expectedVersion, context), {}, context) })),
    workPlanClose: mutation(async (_, { id, input: { summary }, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      life.check('CLOSE', before)
      if ((await openTasksOf(context.db, id)).length)
        refuse('TASKS_OPEN', ['id'], { zh: '计划仍有未结任务，未作任何更改。请先完成或取消这些任务。', en: 'the plan still has open tasks; nothing was changed. Finish or cancel them first.' })
      return { workPlan: await life.step('CLOSE', before, { summary }, context, { text: summary }) }
    }),
    workPlanCancel: mutation(async (_, { id, input, expectedVersion }, context) => {
      const text = reasonOf(input)
      const row = await life.step('CANCEL', await take(id, expectedVersion, context), {}, context, { text })
      await cancelTasks(await openTasksOf(context.db, id), text, context)
      return { workPlan: row }
    }),
  },
  WorkPlan: {
    __resolveReference: ({ id }, { load }) => load.workPlan.load(id),
    unit: ({ unitId: id }) => ({ id }),
    employee: ({ employeeId: id }) => (id ? { id } : null),
    goal: ({ goalId: id }, _, { load }) => (id ? load.strategicGoal.load(id) : null),
    progress: async ({ id }, _, { load }) => (await load.progress.plans.load(id)) ?? NO_TASKS,
    tasks: ({ id }, args, { load }) => load.workTask.below('plan', id, args),
    steps: ({ id }, args, { load }) => load.step.below('subject', id, args),
    createdBy: ({ createdById: id }) => ({ id }),
  },
  Employee: { workPlans: ({ id }, args, { load }) => load.workPlan.below('employee', id, args) },
  OrgUnit: { workPlans: ({ id }, args, { load }) => load.workPlan.below('unit', id, args) },
  WorkPlanConnection: { totalCount: ({ count }) => count() },
}

/** A unit's plan is made by whoever acts for it; a person's by the person, or by who leads its unit. */
const needOwner = async ({ unitId, employeeId }: Pick<WorkPlanRow, 'unitId' | 'employeeId'>, context: Pick<Context, 'db' | 'viewer'>, field: string[]) => {
  if (employeeId === null) return needUnit(context, unitId, 'unitId')
  const [person] = await needPeople(context, [employeeId], ...field)
  if (person!.unitId !== unitId) refuse('NOT_FOUND', field)
  if (employeeId !== context.viewer.actorId) await needHold(context, unitId, 'unitId')
}

const take = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await life.take(id, expectedVersion, context)
  if (row.employeeId === null || row.employeeId !== context.viewer.actorId) await (row.employeeId === null ? needUnit : needHold)(context, row.unitId, 'id')
  return row
}
