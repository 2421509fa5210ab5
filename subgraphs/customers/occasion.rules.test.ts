import { expect, test } from 'vitest'
import { birthdaysFrom } from './occasion.rules.ts'

test('the days go over the end of the year, and the 29th of February is never lost', () => {
  expect(birthdaysFrom('2026-12-30', 3)).toEqual([{ on: '2026-12-30', birthday: 1230 }, { on: '2026-12-31', birthday: 1231 }, { on: '2027-01-01', birthday: 101 }, { on: '2027-01-02', birthday: 102 }])
  expect(birthdaysFrom('2027-02-27', 2).map(({ on, birthday }) => `${on} ${birthday}`)).toEqual(['2027-02-27 227', '2027-02-28 228', '2027-02-28 229', '2027-03-01 301'])
  expect(birthdaysFrom('2028-02-28', 1).map(({ on, birthday }) => `${on} ${birthday}`)).toEqual(['2028-02-28 228', '2028-02-29 229'])
})
