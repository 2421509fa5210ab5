import { markOf } from '@panorama/kit/access'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { lifeCycleOf, reasonOf, remarkOf, type Writing } from './life.ts'
import { takesTasks } from './plan.rules.ts'
import { planReading } from './plan.sql.ts'
import { NO_TASKS } from './progress.sql.ts'
import { needReachablePeople, needUnit, refuseReach } from './reach.ts'
import type { WorkTaskRow } from './tables.ts'
import { isGivers, isOpen, isOverdue, type TaskVerb, transitions } from './task.rules.ts'
import { assignTask, insertItems, openPartsOf, partIn, taskReading, tickItem } from './task.sql.ts'
import { checkItems } from './template.ts'
import type { Resolvers, WorkTaskCreateInput } from './types.generated.ts'

const life = lifeCycleOf(transitions, { type: 'WorkTask', noun: 'workTask', what: { zh: '任务', en: 'the task' }, reading: taskReading })

export const task: Resolvers = {
  Query: {
    workTask: (_, { id }, { load }) => load.workTask.load(id),
    workTasks: (_, args, { db, viewer }) => taskReading.list(db, viewer, args),
  },
  Mutation: {
    workTaskCreate: mutation(async (_, { unitId, input }, context) => {
      const { employeeIds, unitIds, templateId, parentId, items, ...particulars } = input
      await needUnit(context, unitId, 'unitId')
      if (input.dueOn < today()) refuse('INVALID', ['input', 'dueOn'])
      if (input.customerId) found(await markOf(context.db, context.viewer, input.customerId), 'input', 'customerId')
      const template = templateId ? found(await context.load.workTemplate.load(templateId), 'input', 'templateId') : null
      if (template?.retiredAt) refuse('NOT_FOUND', ['input', 'templateId'])
      const lines = [...(template?.items ?? []), ...items]
      checkItems(lines)
      const planId = await planFor(input, context)
      const wanted = await assigneesFor({ employeeIds, unitIds }, context)
      const row = await life.begin(
        {
          ...particulars,
          id: newId('wtk'),
          unitId,
          planId,
          parentId,
          templateId,
          kind: input.kind ?? (template ? 'ROUTINE' : 'ASSIGNMENT'),
          content: input.content ?? template?.guidance,
          status: 'ASSIGNED',
          createdById: context.viewer.actorId,
        },
        context,
        { unitId, dueOn: input.dueOn, assignees: wanted },
      )
      await assignTask(context.db, row.id, wanted)
      await insertItems(context.db, row.id, lines)
      return { workTask: row }
    }),
    workTaskUpdate: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take('UPDATE', id, expectedVersion, context)
      if (input.dueOn && input.dueOn !== before.dueOn && input.dueOn < today()) refuse('INVALID', ['input', 'dueOn'])
      if (input.customerId) found(await markOf(context.db, context.viewer, input.customerId), 'input', 'customerId')
      return { workTask: await move('UPDATE', before, input as Partial<WorkTaskRow>, context) }
    }),
    workTaskAssign: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take('ASSIGN', id, expectedVersion, context)
      const wanted = await assigneesFor(input, context)
      await assignTask(context.db, id, wanted)
      context.emit({ type: 'WorkTaskAssigned', entityId: id, customerId: null, data: { assignees: wanted } })
      return { workTask: await move('ASSIGN', before, {}, context, { text: remarkOf(input) }) }
    }),
    workTaskAccept: mutation(async (_, { id, expectedVersion }, context) => ({ workTask: await move('ACCEPT', await take('ACCEPT', id, expectedVersion, context), {}, context) })),
    workTaskReturn: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take('RETURN', id, expectedVersion, context)
      const row = await move('RETURN', before, {}, context, { text: reasonOf(input) })
      await assignTask(context.db, id, [])
      return { workTask: row }
    }),
    workTaskStart: mutation(async (_, { id, expectedVersion }, context) => ({ workTask: await move('START', await take('START', id, expectedVersion, context), {}, context) })),
    workTaskHold: mutation(async (_, { id, input, expectedVersion }, context) => ({
      workTask: await move('HOLD', await take('HOLD', id, expectedVersion, context), {}, context, { text: reasonOf(input) }),
    })),
    workTaskResume: mutation(async (_, { id, expectedVersion }, context) => ({ workTask: await move('RESUME', await take('RESUME', id, expectedVersion, context), {}, context) })),
    workTaskFeedback: mutation(async (_, { id, input: { text, progress }, expectedVersion }, context) => {
      const before = await take('FEEDBACK', id, expectedVersion, context)
      if (!text.trim()) refuse('REQUIRED', ['input', 'text'])
      const { hasParts, hasItems } = await partIn(context.db, context.viewer, id)
      if (progress != null && (hasParts || hasItems)) refuse('INVALID', ['input', 'progress'])
      return { workTask: await move('FEEDBACK', before, { reported: progress ?? undefined }, context, { text, progress }) }
    }),
    workTaskItemTick: mutation(async (_, { id, itemId, input: { isDone } }, context) => {
      const before = await life.take(id, null, context)
      if (!isOpen(before.status)) life.refuseState(before.status, ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'])
      await needPart('FEEDBACK', id, context)
      found(await tickItem(context.db, id, itemId, isDone ? context.viewer.actorId : null), 'itemId')
      return { workTask: await life.change(id, {}, context, 'items') }
    }),
    workTaskFinish: mutation(async (_, { id, input: { result }, expectedVersion }, context) => {
      const before = await take('FINISH', id, expectedVersion, context)
      const { hasOpenParts, hasOpenItems } = await partIn(context.db, context.viewer, id)
      if (hasOpenItems) refuse('CHECKLIST_OPEN', ['id'], { zh: '工作清单尚未全部勾选，未作任何更改。请先完成各项。', en: 'the check list is not all ticked; nothing was changed. Finish every line first.' })
      if (hasOpenParts) refuse('SUBTASKS_OPEN', ['id'], { zh: '仍有未结的子任务，未作任何更改。请先完成或取消它们。', en: 'some subtasks are still open; nothing was changed. Finish or cancel them first.' })
      return { workTask: await move('FINISH', before, { result, doneAt: new Date().toISOString(), reported: 100 }, context, { text: result }) }
    }),
    workTaskConfirm: mutation(async (_, { id, input, expectedVersion }, context) => ({
      workTask: await move('CONFIRM', await take('CONFIRM', id, expectedVersion, context), {}, context, { text: remarkOf(input) }),
    })),
    workTaskReject: mutation(async (_, { id, input, expectedVersion }, context) => ({
      workTask: await move('REJECT', await take('REJECT', id, expectedVersion, context), { doneAt: null }, context, { text: reasonOf(input) }),
    })),
    workTaskCancel: mutation(async (_, { id, input, expectedVersion }, context) => {
      const text = reasonOf(input)
      const row = await move('CANCEL', await take('CANCEL', id, expectedVersion, context), {}, context, { text })
      await cancelTasks(await openPartsOf(context.db, id), text, context)
      return { workTask: row }
    }),
  },
  WorkTask: {
    __resolveReference: ({ id }, { load }) => load.workTask.load(id),
    unit: ({ unitId: id }) => ({ id }),
    plan: ({ planId: id }, _, { load }) => (id ? load.workPlan.load(id) : null),
    parent: ({ parentId: id }, _, { load }) => (id ? load.workTask.load(id) : null),
    subtasks: ({ id }, args, { load }) => load.workTask.below('task', id, args),
    customer: ({ customerId: id }, _, { load }) => (id ? load.customer.load(id) : null),
    assignees: ({ id }, _, { load }) => load.assignees.load(id),
    isOverdue: (row) => isOverdue(row, today()),
    progress: async ({ id, reported }, _, { load }) => (await load.progress.tasks.load(id))?.percent ?? reported,
    items: ({ id }, _, { load }) => load.items.load(id),
    steps: ({ id }, args, { load }) => load.step.below('subject', id, args),
    createdBy: ({ createdById: id }) => ({ id }),
  },
  WorkTaskAssignee: {
    unit: ({ unitId: id }) => ({ id }),
    employee: ({ employeeId: id }) => (id ? { id } : null),
  },
  WorkTaskItem: { doneBy: ({ doneById: id }) => (id ? { id } : null) },
  Employee: {
    workTasks: ({ id }, args, { load }) => load.workTask.below('employee', id, args),
    openTasks: ({ id }, args, { load }) => load.workTask.below('employeeOpen', id, args),
  },
  OrgUnit: {
    workTasks: ({ id }, args, { load }) => load.workTask.below('unit', id, args),
    taskProgress: async ({ id }, _, { load }) => ((await load.held.load(id)) ? ((await load.progress.units.load(id)) ?? NO_TASKS) : null),
  },
  Customer: { workTasks: ({ id }, args, { load }) => load.workTask.below('customer', id, args) },
  WorkTaskConnection: { totalCount: ({ count }) => count() },
}

/** One step of a task; a new state counts from now. */
const move = (verb: TaskVerb, before: WorkTaskRow, values: Partial<WorkTaskRow>, context: Writing, told: { text?: string | null; progress?: number | null } = {}) => {
  const status = life.check(verb, before)
  return life.step(verb, before, { ...values, statusSince: status === before.status ? undefined : new Date().toISOString() }, context, told)
}

/** The task, locked, in the version the client has seen; by whoever the verb is for. */
const take = async (verb: TaskVerb, id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await life.take(id, expectedVersion, context)
  await needPart(verb, id, context)
  life.check(verb, row)
  return row
}

const needPart = async (verb: TaskVerb, id: string, { db, viewer }: Writing) => {
  const { isGiver, isDoer } = await partIn(db, viewer, id)
  if (!(isGivers(verb) ? isGiver : isDoer)) refuseReach('id')
}

type Wanted = Pick<WorkTaskCreateInput, 'employeeIds' | 'unitIds'>

const MOST = 50

/** Who is to do it: people and departments where the viewer acts, at least one. */
const assigneesFor = async ({ employeeIds, unitIds }: Wanted, context: Writing) => {
  if (employeeIds.length + unitIds.length === 0) refuse('REQUIRED', ['input', 'employeeIds'])
  if (employeeIds.length + unitIds.length > MOST) refuse('INVALID', ['input', employeeIds.length > unitIds.length ? 'employeeIds' : 'unitIds'])
  const people = await needReachablePeople(context, [...new Set(employeeIds)], 'input', 'employeeIds')
  for (const unitId of new Set(unitIds)) await needUnit(context, unitId, 'input', 'unitIds')
  return [...people.map(({ id, unitId }) => ({ unitId, employeeId: id })), ...[...new Set(unitIds)].map((unitId) => ({ unitId, employeeId: null }))]
}

/** The plan a new task belongs to: the one named, or that of the task it is part of. */
const planFor = async ({ planId, parentId }: WorkTaskCreateInput, { db, viewer }: Writing) => {
  const parent = parentId ? found(await taskReading.lock(db, viewer, parentId), 'input', 'parentId') : null
  if (parent && !isOpen(parent.status)) life.refuseState(parent.status, ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'RETURNED'])
  if (parent && planId && planId !== parent.planId) refuse('INVALID', ['input', 'planId'])
  if (parent) {
    const { isGiver, isDoer } = await partIn(db, viewer, parent.id)
    if (!isGiver && !isDoer) refuseReach('input', 'parentId')
    return parent.planId
  }
  const plan = planId ? found(await planReading.lock(db, viewer, planId), 'input', 'planId') : null
  if (plan && !takesTasks(plan.status)) refuse('NOT_ALLOWED_IN_STATE', ['input', 'planId'])
  return planId
}

/** Cancels tasks with what they belong to. */
export const cancelTasks = async (tasks: readonly Pick<WorkTaskRow, 'id' | 'status'>[], text: string, context: Writing) => {
  for (const before of tasks) await life.step('CANCEL', before, { statusSince: new Date().toISOString() }, context, { text })
}
