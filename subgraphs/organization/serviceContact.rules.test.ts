import { expect, test } from 'vitest'
import { isBreach, isCooperating } from './serviceContact.rules.ts'

test('whatever keeps the customer from being answered breaks the promise', () => {
  expect((['REACHED', 'SWITCHED_OFF', 'FORWARDED', 'NO_ANSWER'] as const).map(isBreach)).toEqual([false, true, true, true])
})

test('the cooperation lasts through its last day, or until further notice', () => {
  expect(['2026-11-21', '2026-11-22', '2026-11-23', null].map((cooperationTo) => isCooperating({ cooperationTo }, '2026-11-22'))).toEqual([false, true, true, true])
})
