import type { Problem } from '@panorama/kit/errors'
import type { OrgUnitRow } from './tables.ts'
import type { OrgUnitLevel, ReorganizationStepKind } from './types.generated.ts'
import { placeProblems } from './unit.rules.ts'

type Unit = Pick<OrgUnitRow, 'id' | 'level' | 'kind' | 'regionCode' | 'parentId' | 'keyAccountParentId'>
type Step = { unitId: string; kind: ReorganizationStepKind; name?: string | null; superiorId?: string | null; level?: OrgUnitLevel | null }

/** What a step says must be there; null where it may be left out. */
const needed = ({ kind, name, superiorId, level }: Step): string | undefined => {
  if (kind === 'RENAME' && !name?.trim()) return 'name'
  if (kind === 'CHANGE_LEVEL' && !level) return 'level'
  return kind === 'DISSOLVE' && !superiorId ? 'superiorId' : undefined
}

/** The units after one step. What hung on a dissolved one hangs on its successor. */
const taken = (units: Map<string, Unit>, { unitId, kind, superiorId = null, level }: Step): Map<string, Unit> => {
  const after = new Map(units)
  const unit = after.get(unitId)!
  if (kind === 'MOVE_COMMAND') after.set(unitId, { ...unit, parentId: superiorId })
  if (kind === 'MOVE_KEY_ACCOUNT') after.set(unitId, { ...unit, keyAccountParentId: superiorId })
  if (kind === 'CHANGE_LEVEL') after.set(unitId, { ...unit, level: level! })
  if (kind === 'DISSOLVE') {
    after.delete(unitId)
    for (const each of after.values()) {
      const heir = (above: string | null, instead: string | null) => (above !== unitId ? above : each.id === superiorId ? instead : superiorId)
      after.set(each.id, { ...each, parentId: heir(each.parentId, unit.parentId), keyAccountParentId: heir(each.keyAccountParentId, unit.keyAccountParentId) })
    }
  }
  return after
}

const isCircle = (units: ReadonlyMap<string, Unit>, start: string) => {
  const seen = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const { parentId, keyAccountParentId } = units.get(id) ?? {}
    for (const above of [parentId, keyAccountParentId]) {
      if (above === start) return true
      if (above == null || seen.has(above)) continue
      seen.add(above)
      open.push(above)
    }
  }
  return false
}

const DISSOLVED = { zh: '所涉及的机构已撤销，或在本方案中先行撤销。请改选其他机构。', en: 'the unit concerned is dissolved, or would be by an earlier step. Choose another.' }
const CIRCLE = { zh: '按此步骤，隶属关系会成环。请另选上级。', en: 'by this step the lines would end in a circle. Choose another superior.' }

/**
 * What is wrong with steps taken one after the other on the units there are, each problem under its step. A place has to fit when all
 * steps are taken, for the units that change and those directly below them.
 */
export const stepProblems = (steps: readonly Step[], units: readonly Unit[]): Problem[] => {
  const problems: Problem[] = []
  let now = new Map(units.map((unit) => [unit.id, unit]))
  const at = (index: number, field: string) => ['input', 'steps', String(index), field]
  steps.forEach((step, index) => {
    const missing = needed(step)
    if (missing) return void problems.push({ code: 'REQUIRED', field: at(index, missing) })
    if (!now.has(step.unitId)) return void problems.push({ code: 'UNIT_DISSOLVED', field: at(index, 'unitId'), message: DISSOLVED })
    const moves = step.kind === 'MOVE_COMMAND' || step.kind === 'MOVE_KEY_ACCOUNT' || step.kind === 'DISSOLVE'
    if (moves && step.superiorId && !now.has(step.superiorId)) return void problems.push({ code: 'UNIT_DISSOLVED', field: at(index, 'superiorId'), message: DISSOLVED })
    if (step.kind === 'DISSOLVE' && step.superiorId === step.unitId) return void problems.push({ code: 'INVALID', field: at(index, 'superiorId') })
    now = taken(now, step)
    if (moves && isCircle(now, step.kind === 'DISSOLVE' ? step.superiorId! : step.unitId)) problems.push({ code: 'UNIT_CIRCLE', field: at(index, 'superiorId'), message: CIRCLE })
  })
  if (problems.length) return problems
  steps.forEach((step, index) => {
    const touched = step.kind === 'DISSOLVE' ? step.superiorId! : step.unitId
    const affected = [...now.values()].filter(({ id, parentId, keyAccountParentId }) => id === touched || (step.kind !== 'RENAME' && (parentId === touched || keyAccountParentId === touched)))
    for (const unit of step.kind === 'RENAME' ? [] : affected) {
      const above = (id: string | null) => (id === null ? undefined : now.get(id))
      const [problem] = placeProblems(unit, above(unit.parentId), above(unit.keyAccountParentId)).filter(({ code }) => code !== 'REQUIRED' || (step.kind !== 'CHANGE_LEVEL' && unit.id === step.unitId))
      if (problem) return void problems.push({ ...problem, field: at(index, step.kind === 'CHANGE_LEVEL' ? 'level' : 'superiorId') })
    }
  })
  return problems
}
