import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addedPermissions, changesRights, missingPermissions, scopeFits } from './role.rules.ts'

const codes = fc.array(fc.constantFrom('a.read', 'a.write', 'b.read', 'b.write', 'c.read'))

test('nothing is missing exactly when everything is held', () => {
  fc.assert(fc.property(codes, codes, (held, wanted) => (missingPermissions(held, wanted).length === 0) === wanted.every((code) => held.includes(code))))
})

test('whoever may add the permissions of a change holds, with the old ones, all of the new', () => {
  fc.assert(fc.property(codes, codes, (before, after) => missingPermissions([...before, ...addedPermissions(before, after)], after).length === 0))
})

test('order and repetition of permissions change nobody’s rights, any other permission does', () => {
  fc.assert(
    fc.property(codes, codes, (before, after) => {
      const same = new Set(before).symmetricDifference(new Set(after)).size === 0
      expect(changesRights({ codes: before, dataScope: 'OWN' }, { codes: after })).toBe(!same)
    }),
  )
  expect(changesRights({ codes: [], dataScope: 'OWN' }, {})).toBe(false)
  expect(changesRights({ codes: [], dataScope: 'OWN' }, { dataScope: 'UNIT' })).toBe(true)
})

test('only staff hold roles over units', () => {
  expect((['EMPLOYEE', 'PARTNER', 'CUSTOMER'] as const).map((audience) => [scopeFits(audience, 'UNIT'), scopeFits(audience, 'OWN')])).toEqual([[true, true], [false, true], [false, true]])
})
