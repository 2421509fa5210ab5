import { allowedIn } from '@panorama/kit/transitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ContractVerb, contractNumber, dayAfter, goesOn, needsReason, transitions } from './contract.rules.ts'

const verbs: ContractVerb[] = ['submit', 'recall', 'return', 'approve', 'reject', 'sign', 'activate', 'suspend', 'resume', 'terminate', 'renew']

test('nothing is signed that was not approved, and nothing comes into force that was not signed', () => {
  expect(allowedIn(transitions, 'sign')).toEqual(['APPROVED'])
  expect(allowedIn(transitions, 'activate')).toEqual(['SIGNED'])
})

test('a signed contract is never rejected, an unsigned one never terminated', () => {
  expect(allowedIn(transitions, 'reject')).toEqual(['DRAFT', 'IN_REVIEW', 'APPROVED'])
  expect(allowedIn(transitions, 'terminate')).toEqual(['SIGNED', 'ACTIVE', 'SUSPENDED'])
})

test('the ends are final', () => {
  expect(['TERMINATED', 'RENEWED', 'REJECTED'].map((state) => transitions[state as 'RENEWED'])).toEqual([{}, {}, {}])
})

test('what takes something from the other side needs a reason; what leads on needs a customer', () => {
  expect(verbs.filter(needsReason)).toEqual(['return', 'reject', 'suspend', 'terminate'])
  expect(verbs.filter(goesOn)).toEqual(['submit', 'approve', 'sign', 'activate', 'renew'])
})

test('the day after follows the calendar', () => {
  expect(['2026-02-28', '2028-02-28', '2026-12-31'].map(dayAfter)).toEqual(['2026-03-01', '2028-02-29', '2027-01-01'])
  fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
    const day = date.toISOString().slice(0, 10)
    expect(Date.parse(dayAfter(day)) - Date.parse(day)).toBe(86_400_000)
  }))
})

test('a number carries the year', () => {
  expect(contractNumber('2026-11-22', 7)).toBe('C2026-000007')
})
