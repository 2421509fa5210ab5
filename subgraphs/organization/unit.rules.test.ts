import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAbove, placeProblems, provinceOf } from './unit.rules.ts'

const level = fc.constantFrom('GROUP' as const, 'PROVINCE' as const, 'CITY' as const)
const kind = fc.constantFrom('COMPANY' as const, 'KEY_ACCOUNT' as const, 'DEPARTMENT' as const)
const unit = fc.record({ level, kind, regionCode: fc.option(fc.constant('440100')) })

test('of two levels at most one is above the other', () => {
  fc.assert(fc.property(level, level, (a, b) => !(isAbove(a, b) && isAbove(b, a)) && (a === b) === (!isAbove(a, b) && !isAbove(b, a))))
})

test('a unit that fits stands at a superior of no lower level, and on the key-account line below a higher key-account unit', () => {
  fc.assert(
    fc.property(unit, fc.option(unit, { nil: undefined }), fc.option(unit, { nil: undefined }), (place, parent, above) => {
      if (placeProblems(place, parent, above).length) return
      expect(parent ?? above).toBeDefined()
      if (parent) expect(isAbove(place.level, parent.level)).toBe(false)
      if (above) expect([place.kind, above.kind, isAbove(above.level, place.level)]).toEqual(['KEY_ACCOUNT', 'KEY_ACCOUNT', true])
      if (place.level !== 'GROUP') expect(place.regionCode).not.toBeNull()
    }),
  )
})

test('the province is what a region begins with', () => {
  expect([provinceOf('440100'), provinceOf(null)]).toEqual(['44', null])
})
