import { expect, test } from 'vitest'
import { dueOf, isLate, periodOf } from './report.rules.ts'

test('a report is due so many days after its month or year', () => {
  expect([periodOf('MONTHLY', '2026-02-17'), periodOf('YEARLY', '2026-02-17'), periodOf('SURVEY', '2026-12-31')]).toEqual(['2026-02-01', '2026-01-01', '2026-01-01'])
  expect([dueOf('MONTHLY', '2026-02-01', 5), dueOf('MONTHLY', '2026-12-01', 5), dueOf('YEARLY', '2026-01-01', 31), dueOf('MONTHLY', '2028-02-01', 1)]).toEqual(['2026-03-05', '2027-01-05', '2027-01-31', '2028-03-01'])
  expect([isLate('2026-03-05', '2026-03-05', '2026-04-01'), isLate('2026-03-05', '2026-03-06', '2026-04-01'), isLate('2026-03-05', null, '2026-03-05'), isLate('2026-03-05', null, '2026-03-06')]).toEqual([false, true, false, true])
})
