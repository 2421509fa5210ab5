import { allowedIn } from '@panorama/kit/transitions'
import { expect, test } from 'vitest'
import { goesOn, needsReason, promises, quoteNumber, type QuoteVerb, transitions } from './quote.rules.ts'
import type { QuoteStatus } from './types.generated.ts'

const verbs: QuoteVerb[] = ['submit', 'recall', 'return', 'approve', 'accept', 'reject', 'cancel', 'revise']

test('a customer can accept only what was approved, and only an approval leads there', () => {
  expect(allowedIn(transitions, 'accept')).toEqual(['APPROVED'])
  const into = Object.entries(transitions).flatMap(([from, moves]) => Object.entries(moves).filter(([, to]) => to === 'APPROVED').map(([verb]) => `${from} ${verb}`))
  expect(into).toEqual(['PENDING approve'])
})

test('an approved quote never becomes editable again: it is revised', () => {
  const reachable = (from: QuoteStatus, seen = new Set<QuoteStatus>()): Set<QuoteStatus> => {
    for (const to of Object.values(transitions[from])) if (!seen.has(to)) reachable(to, seen.add(to))
    return seen
  }
  for (const state of ['APPROVED', 'ACCEPTED', 'REJECTED', 'EXPIRED', 'CANCELLED'] as const) expect(reachable(state), state).not.toContain('IN_PROGRESS')
  expect(allowedIn(transitions, 'revise')).toEqual(['APPROVED', 'REJECTED', 'EXPIRED'])
})

test('turning an offer down needs a reason; promising one needs a customer and time', () => {
  expect(verbs.filter(needsReason)).toEqual(['return', 'reject', 'cancel'])
  expect(verbs.filter(goesOn)).toEqual(['submit', 'approve', 'accept', 'revise'])
  expect(verbs.filter(promises)).toEqual(['submit', 'approve'])
})

test('a number carries the year and sorts within it', () => {
  expect([quoteNumber('2026-11-22', 7), quoteNumber('2026-11-22', 1_234_567)]).toEqual(['Q2026-000007', 'Q2026-1234567'])
})
