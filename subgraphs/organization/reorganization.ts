import { found, refuse, UserErrors } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { text } from '@panorama/kit/messages'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { needReach } from './reach.ts'
import { failureOf, stepProblems } from './reorganization.rules.ts'
import { byDay, cancelReorganization, dissolveUnit, insertReorganization, lockReorganization, reorganizationCount, reorganizationPage, standingUnits } from './reorganization.sql.ts'
import type { Context } from './subgraph.ts'
import type { OrgUnitRow } from './tables.ts'
import type { ReorganizationStepInput, Resolvers } from './types.generated.ts'
import { lockUnit, unitsByIds } from './unit.sql.ts'

const MOST_STEPS = 200

/** Units through time, and reorganizations 机构沿革与改革. */
export const reorganization: Resolvers = {
  Query: {
    reorganization: (_, { id }, { load }) => load.reorganization.load(id),
    reorganizations: async (_, args, { db, viewer }) =>
      connection(await reorganizationPage(db, viewer.kind, args), args, byDay, () => reorganizationCount(db, viewer.kind, args)),
  },
  Mutation: {
    orgUnitDissolve: mutation(async (_, { id, input: { successorId }, expectedVersion }, { db, viewer, load, emit }) => {
      const before = found(await lockUnit(db, viewer, id))
      await needReach(db, viewer, [id], ['id'])
      checkVersion(before, expectedVersion, { orgUnit: before })
      needStanding(before, ['id'])
      const successor = found(await lockUnit(db, viewer, successorId), 'input', 'successorId')
      await needReach(db, viewer, [successorId], ['input', 'successorId'])
      needStanding(successor, ['input', 'successorId'])
      await checkSteps([{ unitId: id, kind: 'DISSOLVE', superiorId: successorId }], { db }, () => ['input', 'successorId'])
      await dissolveUnit(db, id, successorId, viewer.actorId)
      emit({ type: 'OrgUnitStateChanged', entityId: id, customerId: null, data: { to: 'DISSOLVED', successorId } })
      load.unit.clearAll()
      return { orgUnit: (await unitsByIds(db, viewer, [id])).find((unit) => unit.id === id) }
    }),
    reorganizationPlan: mutation(async (_, { input: { steps, ...input } }, { db, viewer, emit }) => {
      if (input.effectiveOn <= today())
        refuse('INVALID', ['input', 'effectiveOn'], {
          zh: '生效日期须在今天之后。今天生效的变动请直接修改机构。',
          en: 'the day must be after today. What shall hold today is changed at the unit itself.',
        })
      if (steps.length < 1 || steps.length > MOST_STEPS)
        refuse('INVALID', ['input', 'steps'], { zh: `步骤须为 1 到 ${MOST_STEPS} 个。`, en: `give 1 to ${MOST_STEPS} steps.` })
      await needSteps(steps, { db, viewer })
      await checkSteps(steps, { db })
      const row = await insertReorganization(db, { ...input, id: newId('reo'), plannedById: viewer.actorId }, steps.map((step) => ({ ...columnsOf(step), id: newId('res') })))
      emit({ type: 'ReorganizationCreated', entityId: row.id, customerId: null, data: { effectiveOn: row.effectiveOn, steps: steps.length } })
      return { reorganization: row }
    }),
    reorganizationCancel: mutation(async (_, { id, expectedVersion }, { db, viewer, load, emit }) => {
      const before = found(await lockReorganization(db, id))
      await needReach(db, viewer, (await load.reorganizationSteps.load(id)).map(({ unitId }) => unitId), ['id'])
      checkVersion(before, expectedVersion, { reorganization: before })
      if (before.status !== 'PLANNED')
        refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '只有计划中的机构改革可以取消。', en: 'only a planned reorganization can be cancelled.' })
      const row = await cancelReorganization(db, id)
      emit({ type: 'ReorganizationStateChanged', entityId: id, customerId: null, data: { to: row.status } })
      return { reorganization: row }
    }),
  },
  OrgUnit: {
    successor: ({ successorId: id }, _, { load }) => (id ? load.unit.load(id) : null),
    predecessors: ({ id }, _, { load }) => load.predecessors.load(id),
    history: ({ id }, _, { load }) => load.versions.load(id),
    plannedSteps: async ({ id }, _, { load }) => (await load.plannedSteps.load(id)).map(({ step }) => step),
  },
  OrgUnitVersion: {
    validTo: ({ validTo }) => (validTo === 'infinity' ? null : validTo),
    parent: ({ parentId: id, validFrom: on }, _, { load }) => (id ? load.unitOn({ on }).load(id) : null),
    keyAccountParent: ({ keyAccountParentId: id, validFrom: on }, _, { load }) => (id ? load.unitOn({ on }).load(id) : null),
  },
  Reorganization: {
    __resolveReference: ({ id }, { load }) => load.reorganization.load(id),
    steps: ({ id }, _, { load }) => load.reorganizationSteps.load(id),
    plannedBy: ({ plannedById: id }, _, { load }) => load.employee.load(id),
    failure: ({ failure }, _, { viewer }) => (failure === null ? null : text(viewer.locale, failureOf(failure))),
  },
  ReorganizationStep: {
    reorganization: ({ reorganizationId: id }, _, { load }) => load.reorganization.load(id),
    unit: ({ unitId: id }, _, { load }) => load.unit.load(id),
    superior: ({ superiorId: id }, _, { load }) => (id ? load.unit.load(id) : null),
  },
  ReorganizationConnection: { totalCount: ({ count }) => count() },
}

/** Refuses what is done with a unit that is gone. */
export const needStanding = (unit: OrgUnitRow, field: readonly string[]) => {
  if (unit.dissolvedOn)
    refuse('UNIT_DISSOLVED', field, { zh: '该机构已撤销。请改用其承接机构。', en: 'this unit was dissolved. Use the one that took over.' })
}

/** Every unit and superior of the steps is there, and within reach: those moved, and those they leave and come under. */
const needSteps = async (steps: readonly ReorganizationStepInput[], { db, viewer }: Pick<Context, 'db' | 'viewer'>) => {
  const units = new Map((await unitsByIds(db, viewer, steps.flatMap(({ unitId, superiorId }) => (superiorId ? [unitId, superiorId] : [unitId])))).map((unit) => [unit.id, unit]))
  for (const [index, { unitId, superiorId, kind }] of steps.entries()) {
    const path = ['input', 'steps', String(index)]
    const unit = found(units.get(unitId), ...path, 'unitId')
    if (superiorId) found(units.get(superiorId), ...path, 'superiorId')
    const left = kind === 'MOVE_COMMAND' ? unit.parentId : kind === 'MOVE_KEY_ACCOUNT' ? unit.keyAccountParentId : null
    await needReach(db, viewer, [unitId, left], [...path, 'unitId'])
    await needReach(db, viewer, [superiorId], [...path, 'superiorId'])
  }
}

const checkSteps = async (steps: readonly ReorganizationStepInput[], { db }: Pick<Context, 'db'>, fieldOf = (field: readonly string[]) => field) => {
  const problems = stepProblems(steps, await standingUnits(db))
  if (problems.length) throw new UserErrors(problems.map((problem) => ({ ...problem, field: fieldOf(problem.field ?? []) })))
}

/** Only what belongs to the kind of step is kept. */
const columnsOf = ({ unitId, kind, name, shortName, superiorId, level }: ReorganizationStepInput) => ({
  unitId,
  kind,
  ...(kind === 'RENAME' && { name: name?.trim(), shortName: shortName?.trim() || null }),
  ...((kind === 'MOVE_COMMAND' || kind === 'MOVE_KEY_ACCOUNT' || kind === 'DISSOLVE') && { superiorId }),
  ...(kind === 'CHANGE_LEVEL' && { level }),
})
