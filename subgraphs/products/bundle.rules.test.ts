import { expect, test } from 'vitest'
import { generalRecurring, sumOfParts } from './bundle.rules.ts'
import type { TariffRow } from './tables.ts'

const tariff = (amount: string, more: Partial<TariffRow> = {}): TariffRow => ({
  id: amount, code: amount, offeringId: 'off', priceType: 'RECURRING', amount, currency: 'CNY', period: 'MONTH', unit: 'CIRCUIT', conditions: null, customerClass: null, provinceCode: null,
  validFrom: '2020-01-01', validTo: null, createdAt: '', updatedAt: '', version: 1, ...more,
})

test('prices of a class or province, one-time and usage prices do not count as the general one', () => {
  expect(generalRecurring([tariff('1', { customerClass: 'GROUP' }), tariff('2', { provinceCode: '44' }), tariff('3', { priceType: 'USAGE', period: null })])).toBeNull()
  expect(generalRecurring([tariff('1'), tariff('2', { priceType: 'ONE_TIME', period: null })])?.amount).toBe('1')
  expect(generalRecurring([tariff('1'), tariff('2', { unit: 'PORT' })])).toBeUndefined()
})

test('a bundle costs its parts less the percentage, each rounded as it is billed', () => {
  const parts = [
    { quantity: 2, tariffs: [tariff('1600.00')] },
    { quantity: 3, tariffs: [tariff('100.00', { period: 'QUARTER' })] },
    { quantity: 1, tariffs: [tariff('0.2', { priceType: 'USAGE', period: null })] },
  ]
  expect(sumOfParts(parts)).toEqual({ amount: '3300.00', currency: 'CNY' })
  expect(sumOfParts(parts, '15')).toEqual({ amount: '2805.00', currency: 'CNY' })
  expect(sumOfParts([{ quantity: 1, tariffs: [tariff('0.01')] }, { quantity: 1, tariffs: [tariff('0.01')] }], '50')).toEqual({ amount: '0.02', currency: 'CNY' })
})

test('what cannot be said in one amount is not said', () => {
  expect(sumOfParts([{ quantity: 1, tariffs: [tariff('1'), tariff('2', { unit: 'PORT' })] }])).toBeNull()
  expect(sumOfParts([{ quantity: 1, tariffs: [tariff('1.00')] }, { quantity: 1, tariffs: [tariff('1.00', { currency: 'USD' })] }])).toBeNull()
  expect(sumOfParts([])).toEqual({ amount: '0.00', currency: 'CNY' })
})
