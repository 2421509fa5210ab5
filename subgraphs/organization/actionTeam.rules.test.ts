import { expect, test } from 'vitest'
import { isAnswered, isEnd, transitions } from './actionTeam.rules.ts'

test('only an open call is answered, and an answer is final', () => {
  expect(transitions.CALLED).toEqual({ commit: 'COMMITTED', decline: 'DECLINED', withdraw: 'WITHDRAWN' })
  for (const final of ['COMMITTED', 'DECLINED', 'WITHDRAWN'] as const) expect(transitions[final]).toEqual({})
})

test('the department commits and declines, the team withdraws', () => {
  expect((['commit', 'decline', 'withdraw'] as const).map(isAnswered)).toEqual([true, true, false])
})

test('an action team is for a time: from today up to the same day of the next year', () => {
  expect(['2026-11-21', '2026-11-22', '2027-11-22', '2027-11-23'].map((day) => isEnd(day, '2026-11-22'))).toEqual([false, true, true, false])
})
