import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepProblems } from './reorganization.rules.ts'
import type { OrgUnitLevel, ReorganizationStepKind } from './types.generated.ts'

const unit = (id: string, level: OrgUnitLevel, above: string | null, keyAccountParentId: string | null = null, kind: 'COMPANY' | 'KEY_ACCOUNT' = 'COMPANY') => ({ id, level, kind, regionCode: level === 'GROUP' ? null : '440000', parentId: above, keyAccountParentId })
const units = [
  unit('group', 'GROUP', null),
  unit('province', 'PROVINCE', 'group'),
  unit('other', 'PROVINCE', 'group'),
  unit('city', 'CITY', 'province'),
  unit('desk', 'CITY', 'city'),
]
const codes = (...steps: Parameters<typeof stepProblems>[0][number][]) => stepProblems(steps, units).map(({ code, field }) => `${code} ${field?.slice(2).join('.')}`)

test('steps are taken one after the other', () => {
  expect(codes({ unitId: 'city', kind: 'DISSOLVE', superiorId: 'province' }, { unitId: 'desk', kind: 'MOVE_COMMAND', superiorId: 'other' })).toEqual([])
  expect(codes({ unitId: 'city', kind: 'DISSOLVE', superiorId: 'province' }, { unitId: 'desk', kind: 'MOVE_COMMAND', superiorId: 'city' })).toEqual(['UNIT_DISSOLVED 1.superiorId'])
  expect(codes({ unitId: 'desk', kind: 'MOVE_COMMAND', superiorId: 'province' }, { unitId: 'city', kind: 'MOVE_COMMAND', superiorId: 'desk' })).toEqual([])
  expect(codes({ unitId: 'city', kind: 'MOVE_COMMAND', superiorId: 'desk' })).toEqual(['UNIT_CIRCLE 0.superiorId'])
})

test('an heir from below takes the place of the unit that is gone', () => {
  expect(codes({ unitId: 'city', kind: 'DISSOLVE', superiorId: 'desk' })).toEqual([])
  expect(codes({ unitId: 'province', kind: 'DISSOLVE', superiorId: 'city' })).toEqual([])
})

test('a unit may fall to a lower level only with what stands below it', () => {
  expect(codes({ unitId: 'city', kind: 'CHANGE_LEVEL', level: 'PROVINCE' })).toEqual([])
  expect(codes({ unitId: 'city', kind: 'CHANGE_LEVEL', level: 'GROUP' })).toEqual(['LEVEL_MISMATCH 0.level'])
  expect(codes({ unitId: 'group', kind: 'CHANGE_LEVEL', level: 'CITY' })).toEqual(['LEVEL_MISMATCH 0.level'])
})

test('no accepted plan ends in a circle, under a unit that is gone, or below a lower level', () => {
  const ids = units.map(({ id }) => id)
  const step = fc.record({ unitId: fc.constantFrom(...ids), kind: fc.constantFrom<ReorganizationStepKind>('MOVE_COMMAND', 'CHANGE_LEVEL', 'DISSOLVE', 'RENAME'), superiorId: fc.option(fc.constantFrom(...ids)), level: fc.constantFrom<OrgUnitLevel>('GROUP', 'PROVINCE', 'CITY'), name: fc.constant('新名') })
  const rank = { GROUP: 0, PROVINCE: 1, CITY: 2 }
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
    if (stepProblems(steps, units).length) return
    // an independent account of the same steps
    const above = new Map<string, string | null>(units.map(({ id, parentId }) => [id, parentId]))
    const level = new Map(units.map((each) => [each.id, each.level]))
    for (const { unitId, kind, superiorId, level: to } of steps) {
      if (kind === 'MOVE_COMMAND') above.set(unitId, superiorId)
      if (kind === 'CHANGE_LEVEL') level.set(unitId, to)
      if (kind !== 'DISSOLVE') continue
      const old = above.get(unitId)!
      above.delete(unitId)
      for (const [id, at] of above) if (at === unitId) above.set(id, id === superiorId ? old : superiorId)
    }
    for (const [id, at] of above) {
      if (at !== null) expect(above.has(at), `${id} hangs on nothing`).toBe(true)
      let up: string | null = at
      for (let steps = 0; up !== null; up = above.get(up)!, steps++) expect(steps, `${id} is in a circle`).toBeLessThan(10)
    }
    for (const { unitId, kind } of steps) {
      const at = above.get(unitId)
      if (kind !== 'RENAME' && at) expect(rank[level.get(at)!]).toBeLessThanOrEqual(rank[level.get(unitId)!])
    }
  }))
})
