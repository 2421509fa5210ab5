import type { Viewer } from '@panorama/kit/viewer'
import { maskedColumns } from '@panorama/policy/columns'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesFor, type Content } from './audit.rules.ts'

const viewer = (...permissions: string[]): Viewer => ({ subject: 's', kind: 'EMPLOYEE', actorId: 'emp_1', name: '审计员', unitId: null, keys: [], permissions, limits: [], locale: 'en' })

test('a change is told by column, text as it is, the rest as JSON', () => {
  const content: Content = { before: { name: '甲', classes: ['A'], monthly_fee: null }, after: { name: '乙', classes: ['A', 'B'], monthly_fee: 12.5 } }
  expect(changesFor(viewer('customer.read', 'customer.assess'), 'Customer', content)).toEqual([
    { field: 'classes', before: '["A"]', after: '["A","B"]', isHidden: false },
    { field: 'monthly_fee', before: null, after: '12.5', isHidden: false },
    { field: 'name', before: '甲', after: '乙', isHidden: false },
  ])
})

test('a field that asks for a permission is hidden from who lacks it', () => {
  const content: Content = { after: { remarks: '关系密切', name: '甲' } }
  expect(changesFor(viewer('customer.read'), 'Customer', content)).toEqual([
    { field: 'name', before: null, after: '甲', isHidden: false },
    { field: 'remarks', before: null, after: '***', isHidden: true },
  ])
  expect(changesFor(viewer('customer.read', 'customer.assess'), 'Customer', content)[1]).toMatchObject({ after: '关系密切', isHidden: false })
})

test('who may not see the type is told no value of it', () => expect(changesFor(viewer(), 'Customer', { after: { name: '甲' } })).toEqual([]))

test('a masked value is told to nobody, whatever they may and whenever it was recorded', () => {
  const everything = viewer('customer.read', 'customer.reveal', 'contact.read', 'contact.reveal', 'employee.read')
  fc.assert(
    fc.property(fc.constantFrom(...maskedColumns()), fc.string({ minLength: 4 }), fc.string({ minLength: 4 }), ({ type, column }, before, after) => {
      fc.pre(![before, after].includes('***'))
      const told = changesFor(everything, type, { before: { [column]: before }, after: { [column]: after } })
      for (const change of told) expect(change).toEqual({ field: column, before: '***', after: '***', isHidden: true })
    }),
  )
})
