import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consentsTo, isInForce, normalIdNumber } from './legalRepresentative.rules.ts'

test('an ID number is taken only with its right check character', () => {
  expect(normalIdNumber('11010519491231002X')).toBe('11010519491231002X')
  expect(normalIdNumber(' 110105 19491231 002x ')).toBe('11010519491231002X')
  expect(normalIdNumber('110105491231002')).toBe('110105491231002')
  for (const wrong of ['', '110105194912310021', '11010519491231002', 'X1010519491231002X']) expect(normalIdNumber(wrong)).toBeUndefined()
})

test('one changed digit is always noticed', () => {
  const body = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 17, maxLength: 17 })
  fc.assert(
    fc.property(body, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
      const number = [...'0123456789X'].map((check) => digits.join('') + check).find((text) => normalIdNumber(text))!
      const changed = [...number].map((digit, index) => (index === place ? String((Number(digit) + shift) % 10) : digit)).join('')
      expect(normalIdNumber(changed)).toBeUndefined()
    }),
  )
})

test('consent holds from its first to its last day, for its purposes, until it is withdrawn', () => {
  const consent = { consentedOn: '2026-01-01', consentEndsOn: '2026-12-31', consentWithdrawnAt: null, consentPurposes: ['SERVICE' as const] }
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => isInForce(consent, day))).toEqual([false, true, true, false])
  expect([consentsTo(consent, 'SERVICE', '2026-06-01'), consentsTo(consent, 'RISK', '2026-06-01')]).toEqual([true, false])
  expect(isInForce({ ...consent, consentWithdrawnAt: '2026-02-01' }, '2026-06-01')).toBe(false)
})
