import { expect, test } from 'vitest'
import { whyNot } from './discountPlan.rules.ts'

const plan = {
  id: 'dsc_1', code: 'D', nameZh: '优惠', nameEn: null, description: null, kind: 'FIXED' as const, percent: null, amountOff: '20.00', currency: 'CNY' as const,
  classes: ['GROUP' as const], tiers: ['A' as const, 'B' as const], minimumTermMonths: 12, validFrom: '2026-01-01', validTo: '2026-12-31', createdAt: '', updatedAt: '', version: 1,
  categoryIds: ['cat_data'],
}
const occasion = { today: '2026-11-22', customer: { classes: ['GROUP', 'HIGH_VALUE'], tier: 'B' }, categories: ['cat_top', 'cat_data', 'cat_vpn'], termMonths: 12, currency: 'CNY' }

test('a plan is granted when day, customer, offering, currency and term all fit', () => {
  expect(whyNot(plan, occasion)).toBeUndefined()
})

test('each condition that fails is named, the term at its own field', () => {
  const english = (more: object) => whyNot(plan, { ...occasion, ...more })?.message.en
  expect(english({ today: '2027-01-01' })).toMatch('not granted today')
  expect(english({ customer: { classes: ['HIGH_VALUE'], tier: 'B' } })).toMatch('classes or tier')
  expect(english({ customer: { classes: ['GROUP'], tier: null } })).toMatch('classes or tier')
  expect(english({ categories: ['cat_top', 'cat_voice'] })).toMatch('does not hold for this offering')
  expect(english({ currency: 'USD' })).toMatch('different currencies')
  expect(whyNot(plan, { ...occasion, termMonths: 11 })).toMatchObject({ field: 'termMonths', message: { en: expect.stringContaining('12 months') } })
})

test('a plan without branches holds for every offering, a percentage in every currency', () => {
  expect(whyNot({ ...plan, categoryIds: [] }, { ...occasion, categories: [] })).toBeUndefined()
  expect(whyNot({ ...plan, kind: 'PERCENT', percent: '10', amountOff: null }, { ...occasion, currency: 'USD' })).toBeUndefined()
})
