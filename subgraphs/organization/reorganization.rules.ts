import type { Problem } from '@panorama/kit/errors'
import type { Text } from '@panorama/kit/messages'
import type { OrgUnitRow } from './tables.ts'
import type { OrgUnitLevel, ReorganizationStepKind } from './types.generated.ts'
import { placeProblems } from './unit.rules.ts'

type Unit = Pick<OrgUnitRow, 'id' | 'level' | 'kind' | 'regionCode' | 'parentId' | 'keyAccountParentId'>
type Step = { unitId: string; kind: ReorganizationStepKind; name?: string | null; shortName?: string | null; superiorId?: string | null; level?: OrgUnitLevel | null }

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

/** What a unit may be called; the database takes no other name. */
const isName = (name: string) => [...name.trim()].length >= 2 && [...name.trim()].length <= 100
const isShortName = (name: string) => [...name.trim()].length <= 50

const DISSOLVED = { zh: '所涉及的机构已撤销，或在本方案中先行撤销。请改选其他机构。', en: 'the unit concerned is dissolved, or would be by an earlier step. Choose another.' }
const NAME = { zh: '机构名称为 2 到 100 字。', en: 'the name of a unit has 2 to 100 characters.' }
const SHORT_NAME = { zh: '机构简称最多 50 字。', en: 'the short name of a unit has up to 50 characters.' }
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
    if (step.kind === 'RENAME' && !isShortName(step.shortName ?? '')) return void problems.push({ code: 'INVALID', field: at(index, 'shortName'), message: SHORT_NAME })
    if (step.kind === 'RENAME' && !isName(step.name!)) return void problems.push({ code: 'INVALID', field: at(index, 'name'), message: NAME })
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

/** Why the database did not carry out a plan, as it said it, and as people read it. */
const FAILURES: readonly (readonly [RegExp, (step: string) => Text])[] = [
  [/^step (\d+): /, (step) => ({ zh: `第 ${step} 步所涉及的机构，或其中指定的上级、承接机构，届时已撤销。`, en: `at step ${step} the unit, or the one named with it, had been dissolved by then.` })],
  [/lower level/, () => ({ zh: '届时机构会处于层级更低或类型不符的上级之下。', en: 'a unit would have stood below one of a lower level, or of a kind that does not fit.' })],
  [/circle/, () => ({ zh: '届时隶属关系会成环。', en: 'the lines would have ended in a circle.' })],
  [/org_units_name_key/, () => ({ zh: '届时同一上级之下已有同名机构。', en: 'another unit under the same superior had the name by then.' })],
]

/** Why a plan could not be carried out. */
export const failureOf = (said: string): Text => {
  for (const [pattern, told] of FAILURES) {
    const match = pattern.exec(said)
    if (match) return told(match[1] ?? '')
  }
  return { zh: '届时机构的状况已不允许其中某一步骤。请核对各步骤后重新计划。', en: 'as the units stood by then, one of the steps was not possible. Check the steps and plan it anew.' }
}
