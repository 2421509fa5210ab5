import { expect, test } from 'vitest'
import { daysFrom, isDated } from './occasion.rules.ts'

test('the days go over the end of the year, and the 29th of February is never lost', () => {
  expect(daysFrom('2026-12-30', 3)).toEqual([{ on: '2026-12-30', day: 1230 }, { on: '2026-12-31', day: 1231 }, { on: '2027-01-01', day: 101 }, { on: '2027-01-02', day: 102 }])
  expect(daysFrom('2027-02-27', 2).map(({ on, day }) => `${on} ${day}`)).toEqual(['2027-02-27 227', '2027-02-28 228', '2027-02-28 229', '2027-03-01 301'])
  expect(daysFrom('2028-02-28', 1).map(({ on, day }) => `${on} ${day}`)).toEqual(['2028-02-28 228', '2028-02-29 229'])
})

test('a festival has one day of every year or its days, never both and never neither', () => {
  expect(isDated({ month: 10, day: 1 })).toBe(true)
  expect(isDated({ dates: ['2027-02-06'] })).toBe(true)
  for (const wrong of [{}, { month: 10 }, { dates: [] }, { month: 10, day: 1, dates: ['2027-10-01'] }]) expect(isDated(wrong)).toBe(false)
})
