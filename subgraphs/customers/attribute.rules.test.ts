import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedOf, isProblem, isSafePattern, storedOf, strayBounds } from './attribute.rules.ts'

const definition = (type: Parameters<typeof askedOf>[0], more: object = {}) => ({ type, minimum: null, maximum: null, earliest: null, latest: null, maxLength: null, pattern: null, ...more })
const stored = (type: Parameters<typeof askedOf>[0], input: object, more: object = {}) => storedOf(definition(type, more), [{ code: 'RED', retiredAt: null }, { code: 'OLD', retiredAt: '2020-01-01' }], { code: 'x', ...input } as never)

test('a value stands in the field of its type and in no other', () => {
  expect(stored('TEXT', { text: ' 甲 ' })).toMatchObject({ text: '甲' })
  expect(stored('INTEGER', { integer: 0 })).toMatchObject({ number: '0' })
  expect(stored('BOOLEAN', { boolean: false })).toMatchObject({ number: '0' })
  expect(stored('DATE', { date: '2026-02-28' })).toMatchObject({ day: '2026-02-28' })
  expect(stored('OPTION', { option: 'RED' })).toMatchObject({ text: 'RED' })
  expect(stored('MONEY', { money: { amount: '-1.50', currency: 'USD' } })).toMatchObject({ number: '-1.50', currency: 'USD' })
  for (const [type, input] of [['TEXT', { integer: 1 }], ['INTEGER', { text: '1' }], ['DATE', { date: '2026-01-01', text: 'x' }], ['OPTION', { option: 'BLUE' }], ['OPTION', { option: 'OLD' }]] as const)
    expect(isProblem(stored(type, input)), JSON.stringify(input)).toBe(true)
})

test('nothing given removes the value', () => expect([stored('TEXT', {}), stored('TEXT', { text: null }), stored('TEXT', { text: '  ' }), stored('MONEY', {})]).toEqual([null, null, null, null]))

test('bounds are exact, however long the decimals', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), fc.integer({ min: 0, max: 999_999 })).map(([whole, part]) => ({ text: `${whole}.${String(part).padStart(6, '0')}`, units: whole * 1_000_000n + (whole < 0n ? -BigInt(part) : BigInt(part)) }))
  fc.assert(
    fc.property(decimal, decimal, (value, minimum) => {
      fc.pre(!value.text.startsWith('-0') && !minimum.text.startsWith('-0'))
      expect(isProblem(stored('DECIMAL', { decimal: value.text }, { minimum: minimum.text }))).toBe(value.units < minimum.units)
    }),
  )
})

test('texts keep to their length and their pattern, days to their range', () => {
  expect(isProblem(stored('TEXT', { text: '𠮷𠮷𠮷' }, { maxLength: 3 }))).toBe(false)
  expect(isProblem(stored('TEXT', { text: 'abcd' }, { maxLength: 3 }))).toBe(true)
  expect(isProblem(stored('TEXT', { text: 'AB123456' }, { pattern: '[A-Z]{2}\\d{6}' }))).toBe(false)
  expect(isProblem(stored('TEXT', { text: 'xAB123456' }, { pattern: '[A-Z]{2}\\d{6}' }))).toBe(true)
  expect(isProblem(stored('DATE', { date: '2025-12-31' }, { earliest: '2026-01-01' }))).toBe(true)
})

test('a pattern that could keep the server busy is not accepted', () => {
  for (const pattern of ['(a+)+', 'a*', 'a+', '(x|y)', 'a?', '[a-z', '.{1,999}.{1,999}.{1,999}.{1,999}', 'a{2', '^a$']) expect(isSafePattern(pattern), pattern).toBe(false)
  for (const pattern of ['[A-Z]{2}\\d{6}', '\\d{4}-\\d{2}', 'KA[0-9]{6}', '.{3,10}', '甲[乙丙]']) expect(isSafePattern(pattern), pattern).toBe(true)
})

test('bounds of another type are named', () => {
  expect(strayBounds('TEXT', { minimum: '1', maxLength: 3 })).toEqual(['minimum'])
  expect(strayBounds('OPTION', { options: [] })).toEqual([])
})

test('a filter fits its type or asks nothing', () => {
  expect(askedOf('INTEGER', { code: 'x', atLeast: '3' })).toEqual({ kind: 'NUMBER', texts: [], from: '3', to: 'infinity' })
  expect(askedOf('BOOLEAN', { code: 'x', is: false })).toMatchObject({ kind: 'NUMBER', from: '0', to: '0' })
  expect(askedOf('TEXT', { code: 'x', isSet: false })).toMatchObject({ kind: 'UNSET' })
  for (const [type, filter] of [['TEXT', { atLeast: '3' }], ['DATE', { in: ['x'] }], ['MONEY', {}], ['TEXT', { in: ['x'], isSet: true }], ['BOOLEAN', { is: true, until: '2026-01-01' }]] as const)
    expect(askedOf(type, { code: 'x', ...filter } as never)).toBeUndefined()
})
