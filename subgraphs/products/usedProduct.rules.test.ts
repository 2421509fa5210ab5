import { allowedIn, next } from '@panorama/kit/transitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProductCharacteristicRow } from './tables.ts'
import { inOrder, listPriceOf, missing, netPriceOf, say, slaPriceOf, termEndsOn, times, transitions, type UsedProductVerb, wrongValues } from './usedProduct.rules.ts'
import type { UsedProductStatus } from './types.generated.ts'

const states = Object.keys(transitions) as UsedProductStatus[]
const verbs: UsedProductVerb[] = ['requestActivation', 'activate', 'suspend', 'resume', 'requestTermination', 'withdrawTermination', 'terminate', 'cancel', 'abort']

test('the life cycle is that of TMF637, with a withdrawn termination back to active', () => {
  const way = (...steps: UsedProductVerb[]) => steps.reduce<UsedProductStatus | undefined>((state, verb) => state && next(transitions, state, verb), 'CREATED')
  expect(way('requestActivation', 'activate', 'suspend', 'resume', 'requestTermination', 'withdrawTermination', 'terminate')).toBe('TERMINATED')
  expect(way('activate', 'requestTermination', 'terminate')).toBe('TERMINATED')
  expect(way('requestActivation', 'abort')).toBe('ABORTED')
  expect(way('cancel')).toBe('CANCELLED')
  expect(way('suspend')).toBeUndefined()
  expect(allowedIn(transitions, 'abort')).toEqual(['PENDING_ACTIVE'])
})

test('a verb always leads to the same state, so that components can go along with their package', () => {
  for (const verb of verbs) expect(new Set(states.map((state) => next(transitions, state, verb)).filter(Boolean)).size, verb).toBe(1)
})

test('what has ended stays ended', () => {
  for (const state of ['TERMINATED', 'CANCELLED', 'ABORTED'] as const) expect(transitions[state]).toEqual({})
})

const row = { unitPrice: '1600.00', period: 'MONTH' as const, quantity: '2', discountKind: null, discountPercent: null, discountAmount: null }

test('a used product costs quantity times price less its discount, and nothing when nothing recurs', () => {
  expect(netPriceOf(row)).toBe('3200.00')
  expect(netPriceOf({ ...row, discountKind: 'PERCENT', discountPercent: '12.5' })).toBe('2800.00')
  expect(netPriceOf({ ...row, discountKind: 'FIXED', discountAmount: '300.00' })).toBe('2600.00')
  expect(listPriceOf({ ...row, discountKind: 'FIXED', discountAmount: '300.00' })).toBe('3200.00')
  expect([listPriceOf({ ...row, period: null }), netPriceOf({ ...row, unitPrice: null, period: null })]).toEqual([null, null])
  expect([slaPriceOf({ slaPrice: '800.00', quantity: '2' }), slaPriceOf({ slaPrice: null, quantity: '2' })]).toEqual(['1600.00', null])
})

test('pieces of a package multiply exactly', () => {
  expect([times('1', 3), times('2.5', 4), times('10', 10), times('0.001', 5)]).toEqual(['3', '10', '100', '0.005'])
})

test('a term ends on the eve of the same day, or on the last day of a shorter month, in the operator’s zone', () => {
  const ends = (openedAt: string | null, termMonths: number | null) => termEndsOn({ openedAt, termMonths })
  expect(ends('2026-03-15 02:00:00+00', 12)).toBe('2027-03-14')
  expect(ends('2026-03-31 15:59:59.999+00', 1)).toBe('2026-04-30')
  expect(ends('2026-03-31 16:00:00+00', 1)).toBe('2026-04-30')
  expect(ends('2024-01-31 00:00:00+00', 1)).toBe('2024-02-29')
  expect(ends('2026-11-30 00:00:00+00', 3)).toBe('2027-02-28')
  expect(ends('2026-12-01 00:00:00+00', 24)).toBe('2028-11-30')
  expect([ends(null, 12), ends('2026-03-15 02:00:00+00', null)]).toEqual([null, null])
})

test('a longer term never ends earlier', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), fc.integer({ min: 1, max: 119 }), (opened, months) => {
      const ends = (termMonths: number) => termEndsOn({ openedAt: opened.toISOString(), termMonths })!
      expect(ends(months) < ends(months + 1)).toBe(true)
    }),
  )
})

const characteristic = (code: string, more: Partial<ProductCharacteristicRow> = {}): ProductCharacteristicRow => ({
  specificationId: 'spc', code, nameZh: code, nameEn: null, valueType: 'TEXT', unit: null, allowedValues: [], minimum: null, maximum: null, isRequired: false, position: 0, ...more,
})
const characteristics = [
  characteristic('interface', { allowedValues: ['E1', 'FE'], isRequired: true }),
  characteristic('lengthKm', { valueType: 'NUMBER', minimum: '0.5', maximum: '100' }),
  characteristic('isProtected', { valueType: 'BOOLEAN' }),
  characteristic('aEnd'),
]

test('a value is accepted only as its characteristic says', () => {
  const wrong = (code: string, value: string | null) => wrongValues(characteristics, [{ code, value }]).length === 1
  expect([wrong('interface', 'E1'), wrong('interface', 'GE'), wrong('interface', null)]).toEqual([false, true, false])
  expect(['0.5', '100', '100.000', '99.9'].map((value) => wrong('lengthKm', value))).toEqual([false, false, false, false])
  expect(['0.499', '100.01', 'ten', '1e1', ''].map((value) => wrong('lengthKm', value))).toEqual([true, true, true, true, true])
  expect(['true', 'false', 'yes'].map((value) => wrong('isProtected', value))).toEqual([false, false, true])
  expect([wrong('aEnd', '天河路1号'), wrong('aEnd', ' '), wrong('aEnd', 'x'.repeat(501)), wrong('unknown', 'x')]).toEqual([false, true, true, true])
})

test('what is said changes by name, is complete or not, and reads in the order of the specification', () => {
  const said = say({ aEnd: '甲', colour: '红' }, [{ code: 'aEnd', value: '乙' }, { code: 'lengthKm', value: '2' }, { code: 'colour', value: null }, { code: 'older', value: '丙' }])
  expect(said).toEqual({ aEnd: '乙', lengthKm: '2', older: '丙' })
  expect(missing(characteristics, said).map(({ code }) => code)).toEqual(['interface'])
  expect(inOrder(characteristics, said).map(({ code }) => code)).toEqual(['lengthKm', 'aEnd', 'older'])
})
