import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Criterion, contributions, directionOf, distanceTo, enteredResult, faultsOf, grade, hasDrifted, importanceOf, type Inputs, resultsOf, type RuleContent, shownResult } from './grade.rules.ts'

const nothing: Inputs = {
  CATEGORY: 'ENTERPRISE', INDUSTRY: 'OTHER', CLASSES: [], MONTHLY_FEE: null, FEE_THRESHOLD: '3000.00', FEE_PERCENT_OF_THRESHOLD: null, TREE_MONTHLY_FEE: '0', BRANCH_COUNT: '0',
  TREE_SIZE: '1', CITY_COUNT: '1', PROVINCE_COUNT: '1', RENTS_FOR_GROUP: '0', YEARS_AS_CUSTOMER: '0', CREDIT_VALUE: null, ON_BLACK_LIST: '0', ON_RED_LIST: '0', COMPETITOR_COUNT: '0', TOP_TEN_COUNT: '0', REVENUE_GROWTH: null,
}
const criterion = (code: string, input: Criterion['input'], amount: string, points: number): Criterion => ({ code, input, operator: 'AT_LEAST', amount, values: [], points })
const rule: RuleContent = {
  criteria: [
    criterion('fee1', 'TREE_MONTHLY_FEE', '3000', 20), criterion('fee2', 'TREE_MONTHLY_FEE', '100000', 50), criterion('spread', 'PROVINCE_COUNT', '3', 20),
    { code: 'strategic', input: 'CLASSES', operator: 'ONE_OF', amount: null, values: ['STRATEGIC'], points: 30 },
  ],
  outcomes: [
    { result: 'A_PLUS', minimumPoints: 80, requires: [], excludes: [] },
    { result: 'A_PLUS', minimumPoints: 50, requires: ['strategic'], excludes: [] },
    { result: 'A', minimumPoints: 50, requires: [], excludes: [] },
    { result: 'C', minimumPoints: 0, requires: [], excludes: [] },
  ],
}
const anyInputs = fc.record({ fee: fc.integer({ min: 0, max: 300_000 }), provinces: fc.integer({ min: 1, max: 31 }), strategic: fc.boolean() }).map(
  ({ fee, provinces, strategic }): Inputs => ({ ...nothing, TREE_MONTHLY_FEE: `${fee}.00`, PROVINCE_COUNT: String(provinces), CLASSES: strategic ? ['STRATEGIC', 'GROUP'] : [] }),
)

test('of several criteria on one input only the best counts', () => {
  expect(contributions(rule, { ...nothing, TREE_MONTHLY_FEE: '100000.00' }).map(({ code }) => code)).toEqual(['fee2'])
  expect(grade('TIER', rule, { ...nothing, TREE_MONTHLY_FEE: '99999.99' })).toEqual(['C'])
  expect(grade('TIER', rule, { ...nothing, TREE_MONTHLY_FEE: '100000.00' })).toEqual(['A'])
  expect(grade('TIER', rule, { ...nothing, TREE_MONTHLY_FEE: '3000', CLASSES: ['STRATEGIC'] })).toEqual(['A_PLUS'])
})

test('the same rule on the same inputs gives the same, whatever the order of its criteria', () => {
  fc.assert(
    fc.property(anyInputs, fc.shuffledSubarray([...rule.criteria], { minLength: rule.criteria.length }), (inputs, criteria) => {
      expect(grade('TIER', { ...rule, criteria }, structuredClone(inputs))).toEqual(grade('TIER', rule, inputs))
    }),
  )
})

test('a grade is reached exactly when nothing is missing to it', () => {
  fc.assert(
    fc.property(anyInputs, fc.constantFrom('A_PLUS', 'A', 'C'), (inputs, target) => {
      const { isReached, neededPoints, requirements, steps } = distanceTo('TIER', rule, inputs, target)!
      if (isReached) expect([neededPoints, requirements]).toEqual([0, []])
      for (const { gain } of steps) expect(gain).toBeGreaterThan(0)
      expect(neededPoints <= steps.reduce((best, { criterion, gain }) => best.set(criterion.input, Math.max(best.get(criterion.input) ?? 0, gain)), new Map<string, number>()).values().reduce((a, b) => a + b, 0)).toBe(true)
    }),
  )
})

test('taking the best step gains what was said', () => {
  const inputs = { ...nothing, TREE_MONTHLY_FEE: '3000.00' }
  const [best] = distanceTo('TIER', rule, inputs, 'A_PLUS')!.steps
  expect([best!.criterion.code, best!.gain, best!.current]).toEqual(['fee2', 30, '3000.00'])
  expect(distanceTo('TIER', rule, { ...inputs, TREE_MONTHLY_FEE: '100000' }, 'A_PLUS')!.points - distanceTo('TIER', rule, inputs, 'A_PLUS')!.points).toBe(30)
  expect(distanceTo('TIER', rule, inputs, 'B')).toBeUndefined()
})

test('what stands in the way of a grade is said: what excludes it, and what the rule gives in its place', () => {
  const excluding: RuleContent = { ...rule, outcomes: [{ result: 'A', minimumPoints: 0, requires: [], excludes: ['strategic'] }, { result: 'C', minimumPoints: 0, requires: [], excludes: [] }] }
  expect(distanceTo('TIER', excluding, { ...nothing, CLASSES: ['STRATEGIC'] }, 'A')).toMatchObject({ isReached: false, given: ['C'], excludes: [{ code: 'strategic' }], neededPoints: 0, requirements: [] })
  expect(distanceTo('TIER', excluding, nothing, 'C')).toMatchObject({ isReached: false, given: ['A'], excludes: [] })
})

test('a code is not compared as a number, by no rule', () => {
  const criteria: Criterion[] = [{ ...criterion('more', 'CATEGORY', '1', 10), operator: 'MORE_THAN' }, criterion('least', 'CLASSES', '1', 10), criterion('fee', 'MONTHLY_FEE', '1', 10)]
  const outcomes = [{ result: 'A', minimumPoints: 10, requires: [], excludes: [] }]
  expect(faultsOf('TIER', { criteria, outcomes }, resultsOf.TIER).map(({ path }) => path.join('.'))).toEqual(['criteria.0.operator', 'criteria.1.operator'])
  expect(grade('TIER', { criteria, outcomes }, { ...nothing, CLASSES: ['GROUP'] })).toEqual([])
})

test('a correction stands until the default moves or its last day is over', () => {
  const correction = { defaultResult: ['B'], expiresOn: '2026-06-30' }
  expect([hasDrifted(correction, ['B'], '2026-06-30'), hasDrifted(correction, ['B'], '2026-07-01'), hasDrifted(correction, ['A'], '2026-01-01'), hasDrifted({ ...correction, expiresOn: null }, ['B'], '2099-01-01')]).toEqual([false, true, true, false])
})

test('a grade goes up or down, classes only change', () => {
  expect([directionOf('TIER', ['B'], ['A']), directionOf('TIER', ['A'], ['C']), directionOf('TIER', [], ['C']), directionOf('TIER', ['C'], []), directionOf('CLASSES', ['GROUP'], []), directionOf('LEVEL', ['CITY'], ['CITY'])]).toEqual(['UP', 'DOWN', 'UP', 'DOWN', 'OTHER', 'SAME'])
})

test('a result is entered in the field of its kind, and in no other', () => {
  expect(enteredResult('TIER', { tier: 'A' })).toEqual(['A'])
  expect(enteredResult('CLASSES', { classes: ['GROUP', 'GROUP', 'STRATEGIC'] })).toEqual(['GROUP', 'STRATEGIC'])
  expect([enteredResult('TIER', {}), enteredResult('LEVEL', {})]).toEqual([[], undefined])
  expect([enteredResult('TIER', { level: 'CITY' }), enteredResult('TIER', { tier: 'A', level: 'CITY' })]).toEqual([undefined, undefined])
  expect([shownResult('TIER', ['A']), shownResult('TIER', []), shownResult('CLASSES', [])]).toEqual([{ tier: 'A' }, { tier: null }, { classes: [] }])
})

test('what is wrong with a rule is told with its place', () => {
  const places = (content: RuleContent) => faultsOf('TIER', content, resultsOf.TIER).map(({ path }) => path.join('.'))
  expect(places(rule)).toEqual([])
  expect(places({ criteria: [{ ...rule.criteria[0]!, code: '?', amount: null }, { ...rule.criteria[3]!, values: [], points: -1 }], outcomes: [{ result: 'CITY', minimumPoints: 0, requires: ['none'], excludes: ['none'] }] })).toEqual([
    'criteria.0.code', 'criteria.0.amount', 'criteria.1.values', 'criteria.1.points', 'outcomes.0.result', 'outcomes.0.requires', 'outcomes.0.excludes',
  ])
  expect(places({ criteria: [], outcomes: [] })).toEqual(['outcomes'])
})

test('the kinds of importance share out the points, and a rule that speaks of none shares out nothing', () => {
  const kinds = ['SOCIAL_INFLUENCE', 'INDUSTRY_GROWTH', 'REVENUE_CONTRIBUTION'] as const
  fc.assert(
    fc.property(fc.array(fc.option(fc.constantFrom(...kinds)), { minLength: rule.criteria.length, maxLength: rule.criteria.length }), fc.nat(600_000), fc.integer({ min: 1, max: 9 }), (importances, fee, provinces) => {
      const weighed = { ...rule, criteria: rule.criteria.map((one, index) => ({ ...one, importance: importances[index]! })) }
      const inputs = { ...nothing, TREE_MONTHLY_FEE: String(fee), PROVINCE_COUNT: String(provinces), CLASSES: ['STRATEGIC'] }
      const scores = importanceOf(weighed, inputs)
      expect(scores.map(({ importance }) => importance)).toEqual(importances.some((one) => one) ? kinds : [])
      const told = contributions(weighed, inputs).filter(({ importance }) => importance).reduce((sum, { points }) => sum + points, 0)
      expect(scores.reduce((sum, { points }) => sum + points, 0)).toBe(told)
    }),
  )
})
