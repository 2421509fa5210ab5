import { allowedIn, next } from '@panorama/kit/transitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOpen, isOverdue, type TaskVerb, transitions } from './task.rules.ts'
import type { WorkTaskStatus } from './types.generated.ts'

const states = Object.keys(transitions) as WorkTaskStatus[]
const verbs: TaskVerb[] = ['UPDATE', 'ASSIGN', 'ACCEPT', 'RETURN', 'START', 'HOLD', 'RESUME', 'FEEDBACK', 'FINISH', 'CONFIRM', 'REJECT', 'CANCEL']

test('whatever is done to a task, it ends confirmed or cancelled, or can still be worked on', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 30 }), (sequence) => {
      const end = sequence.reduce<WorkTaskStatus>((state, verb) => next(transitions, state, verb) ?? state, 'ASSIGNED')
      const isFinal = end === 'CONFIRMED' || end === 'CANCELLED'
      expect(verbs.some((verb) => next(transitions, end, verb) !== undefined)).toBe(!isFinal)
    }),
  )
})

test('a task is confirmed only after it was done, and cancelled only while it is open', () => {
  expect(allowedIn(transitions, 'CONFIRM')).toEqual(['DONE'])
  expect(allowedIn(transitions, 'FINISH')).toEqual(['IN_PROGRESS'])
  expect(allowedIn(transitions, 'CANCEL')).toEqual(states.filter(isOpen))
})

test('a task is overdue from the day after, while it is open', () => {
  const on = (status: WorkTaskStatus, dueOn: string) => isOverdue({ status, dueOn }, '2026-11-22')
  expect([on('IN_PROGRESS', '2026-11-21'), on('IN_PROGRESS', '2026-11-22'), on('DONE', '2026-11-01')]).toEqual([true, false, false])
})
