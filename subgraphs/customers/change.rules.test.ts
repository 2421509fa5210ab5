import { expect, test } from 'vitest'
import { fieldsOf, mayReadSection } from './change.rules.ts'

const change = (section: 'FILE' | 'LEGAL_REPRESENTATIVE' | 'CONTACTS', oldValues: object, newValues: object, action: 'ADDED' | 'CHANGED' = 'CHANGED') => ({ section, action, oldValues: oldValues as never, newValues: newValues as never })
const reader = { permissions: ['customer.read'] }

test('a field of the file that asks for a permission asks for it in the history too', () => {
  const file = change('FILE', { status: 'ACTIVE', remarks: null, website: 'a' }, { status: 'AT_RISK', remarks: '甲', website: 'b', status_reason: '乙', credit_grade: 'A', monthly_fee: 3 })
  expect(fieldsOf(file, reader)).toEqual([{ field: 'website', before: 'a', after: 'b' }])
  expect(fieldsOf(file, { permissions: ['customer.assess'] }).map(({ field }) => field)).toEqual(['creditGrade', 'monthlyFee', 'remarks', 'status', 'statusReason', 'website'])
})

test('a sealed value is one field, told by its hash', () => {
  expect(fieldsOf(change('LEGAL_REPRESENTATIVE', {}, { id_number_sealed: '***', id_number_hash: '***' }), reader)).toEqual([{ field: 'idNumber', before: null, after: '***' }])
  expect(fieldsOf(change('LEGAL_REPRESENTATIVE', { id_number_sealed: '***' }, { id_number_sealed: '***' }), reader)).toEqual([])
})

test('whose entry it is says something only when it changed hands', () => {
  expect(fieldsOf(change('CONTACTS', {}, { customer_id: 'cus_1', name: '甲' }, 'ADDED'), reader).map(({ field }) => field)).toEqual(['name'])
  expect(fieldsOf(change('CONTACTS', { customer_id: 'cus_1' }, { customer_id: 'cus_2' }), reader)).toEqual([{ field: 'customerId', before: 'cus_1', after: 'cus_2' }])
})

test('a section is read by whoever reads it in the file', () => {
  expect(mayReadSection('FILE', reader)).toBe(true)
  expect(mayReadSection('CONTACTS', reader)).toBe(false)
  expect(mayReadSection('CONTACTS', { permissions: ['contact.read'] })).toBe(true)
})

test('what is judged of a contact is in the history only for whoever may see assessments', () => {
  const contact = change('CONTACTS', { influence: 'LOW', position: '处长' }, { influence: 'HIGH', position: '局长' })
  expect(fieldsOf(contact, reader).map(({ field }) => field)).toEqual(['position'])
  expect(fieldsOf(contact, { permissions: ['customer.assess'] }).map(({ field }) => field)).toEqual(['influence', 'position'])
})
