import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beyondText, excessOf, limitOf, within } from './limits.ts'
import type { Bound } from './viewer.ts'

const percent = (value: string, more: Partial<Bound> = {}): Bound => ({ measure: 'MAX_DISCOUNT_PERCENT', value, currency: null, customerClass: null, tier: null, ...more })
const amount = (value: string, currency = 'CNY'): Bound => ({ measure: 'MAX_AMOUNT', value, currency, customerClass: null, tier: null })
const role = (...bounds: Bound[]) => ({ permission: 'quote.approve', bounds })
const nobody = { classes: [], tier: null }
const of = (limits: ReturnType<typeof role>[], customer: { classes: readonly string[]; tier: string | null } = nobody) => limitOf(limits, 'quote.approve', 'MAX_DISCOUNT_PERCENT', customer)

test('the bound that says most of the customer decides: tier before class, class before neither', () => {
  const held = [role(percent('10.00'), percent('20.00', { customerClass: 'STRATEGIC' }), percent('5.00', { tier: 'C' }), percent('8.00', { customerClass: 'STRATEGIC', tier: 'C' }))]
  expect(of(held)).toBe('10.00')
  expect(of(held, { classes: ['GROUP'], tier: 'A' })).toBe('10.00')
  expect(of(held, { classes: ['GROUP', 'STRATEGIC'], tier: 'A' })).toBe('20.00')
  expect(of(held, { classes: ['GROUP'], tier: 'C' })).toBe('5.00')
  expect(of(held, { classes: ['STRATEGIC'], tier: 'C' })).toBe('8.00')
})

test('of several classes the widest bound counts, and of several roles the widest limit', () => {
  expect(of([role(percent('3.00', { customerClass: 'GROUP' }), percent('9.00', { customerClass: 'STRATEGIC' }))], { classes: ['GROUP', 'STRATEGIC'], tier: null })).toBe('9.00')
  expect(of([role(percent('3.00')), role(percent('12.50'))])).toBe('12.50')
  expect(of([role(percent('3.00')), role()])).toBeUndefined()
  expect(of([role(percent('3.00', { tier: 'C' }))], { classes: [], tier: 'A' })).toBeUndefined()
  expect(of([])).toBeUndefined()
})

test('an amount is compared in its own currency, and one that no bound speaks of is beyond every bound', () => {
  const held = [role(amount('1000.00'))]
  expect(excessOf(held, 'quote.approve', { amount: { amount: '1000.00', currency: 'CNY' } }, nobody)).toBeUndefined()
  expect(excessOf(held, 'quote.approve', { amount: { amount: '1000.01', currency: 'CNY' } }, nobody)).toEqual({ measure: 'MAX_AMOUNT', limit: '1000.00', currency: 'CNY' })
  expect(excessOf(held, 'quote.approve', { amount: { amount: '1', currency: 'USD' } }, nobody)).toEqual({ measure: 'MAX_AMOUNT', limit: '0', currency: 'USD' })
  expect(excessOf(held, 'quote.approve', { percent: '99' }, nobody)).toBeUndefined()
  expect(excessOf(held, 'usedProduct.create', { amount: { amount: '9999', currency: 'CNY' } }, nobody)).toBeUndefined()
})

test('an excess says how far one may go and who may go further, in both languages', () => {
  const roles = [{ permission: 'quote.approve', role: 'CITY', zh: '市经理', en: 'City manager', bounds: [percent('15.00')] }, { permission: 'quote.approve', role: 'GROUP', zh: '集团领导', en: 'Group leader', bounds: [] }]
  const excess = { measure: 'MAX_DISCOUNT_PERCENT' as const, limit: '12.50', currency: null }
  expect(within(roles, 'quote.approve', { percent: '16' }, nobody).map((each) => each.role)).toEqual(['GROUP'])
  expect(beyondText(excess, roles)).toMatchObject({ zh: expect.stringContaining('12.5%。请由以下角色的同事办理：市经理、集团领导'), en: expect.stringContaining('12.5 %. Ask a colleague with one of these roles: City manager, Group leader') })
  expect(beyondText({ measure: 'MAX_AMOUNT', limit: '5000000.00', currency: 'CNY' }, [])).toMatchObject({ en: expect.stringContaining('5000000 CNY. No role') })
})

test('another role never narrows a limit, and another bound never lets go further where it says less', () => {
  const bounds = fc.array(fc.record({ measure: fc.constant('MAX_DISCOUNT_PERCENT'), value: fc.integer({ min: 0, max: 100 }).map(String), currency: fc.constant(null), customerClass: fc.option(fc.constantFrom('GROUP', 'STRATEGIC')), tier: fc.option(fc.constantFrom('A', 'C')) }), { maxLength: 4 })
  const customers = fc.record({ classes: fc.subarray(['GROUP', 'STRATEGIC']), tier: fc.option(fc.constantFrom('A', 'C')) })
  fc.assert(fc.property(bounds, bounds, customers, (one, other, customer) => {
    const alone = of([role(...one)], customer)
    const both = of([role(...one), role(...other)], customer)
    return both === undefined || (alone !== undefined && Number(both) >= Number(alone))
  }))
})
