import { allowedIn } from '@panorama/kit/transitions'
import { expect, test } from 'vitest'
import { canEscalate, isLate, transitions } from './support.rules.ts'

test('a request is escalated when declined, unanswered for a day, or when a promise was broken; never otherwise', () => {
  const now = Date.parse('2026-11-22T09:00:00+08:00')
  const request = { createdAt: '2026-11-22 00:00:00+00', neededOn: '2026-12-01', committedOn: null }
  const can = (more: object) => canEscalate({ ...request, ...more } as never, now, '2026-11-22')
  expect([can({ status: 'DECLINED' }), can({ status: 'REQUESTED' }), can({ status: 'REQUESTED', createdAt: '2026-11-21 00:59:00+00' }), can({ status: 'REQUESTED', neededOn: '2026-11-21' })]).toEqual([true, false, true, true])
  expect([can({ status: 'COMMITTED', committedOn: '2026-11-21' }), can({ status: 'COMMITTED', committedOn: '2026-11-22' })]).toEqual([true, false])
  for (const status of Object.keys(transitions)) if (can({ status, committedOn: '2026-01-01', neededOn: '2026-01-01', createdAt: '2026-01-01 00:00:00+00' })) expect(allowedIn(transitions, 'ESCALATE')).toContain(status)
  expect([isLate({ ...request, status: 'COMMITTED', committedOn: '2026-11-21' }, '2026-11-22'), isLate({ ...request, status: 'CONFIRMED', committedOn: '2026-11-21' }, '2026-11-22')]).toEqual([true, false])
})
