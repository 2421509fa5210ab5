import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isIncomplete, type Line, rules, scoreOf, transitions } from './appraisal.rules.ts'
import { decimal, difference, quotient } from './decimal.rules.ts'

const amount = fc.integer({ min: 0, max: 10_000_000 }).map((units) => (units / 100).toFixed(2))
const positive = fc.integer({ min: 1, max: 10_000_000 }).map((units) => (units / 100).toFixed(2))
const direction = fc.constantFrom('HIGHER' as const, 'LOWER' as const)
const line = fc.record<Line>({ direction, target: positive, actual: fc.option(amount), weight: fc.integer({ min: 1, max: 100 }) })

test('what is reached counts in percent of the target, the other way round where low is better', () => {
  const score = (direction: 'HIGHER' | 'LOWER', target: string, actual: string) => rules[1]!.line({ direction, target, actual, weight: 1 })
  expect([score('HIGHER', '200', '150'), score('HIGHER', '3', '1'), score('HIGHER', '100', '500'), score('HIGHER', '100', '-5')]).toEqual(['75.00', '33.33', '120.00', '0.00'])
  expect([score('LOWER', '5', '10'), score('LOWER', '5', '5'), score('LOWER', '5', '0'), score('LOWER', '5', '1')]).toEqual(['50.00', '100.00', '120.00', '120.00'])
})

test('the score is the mean by weight, adjusted, and the grade follows', () => {
  const lines: Line[] = [{ direction: 'HIGHER', target: '100', actual: '100', weight: 30 }, { direction: 'HIGHER', target: '100', actual: '60', weight: 10 }, { direction: 'LOWER', target: '5', actual: null, weight: 60 }]
  expect(scoreOf(lines, 0, 1)).toEqual({ score: '90.00', grade: 'GOOD' })
  expect(scoreOf(lines, 5, 1)).toEqual({ score: '95.00', grade: 'EXCELLENT' })
  expect(scoreOf(lines, -10, 1)).toEqual({ score: '80.00', grade: 'GOOD' })
  expect(scoreOf([], 0, 1)).toEqual({ score: null, grade: null })
  expect(['59.99', '60.00', '79.99', '94.99'].map((score) => rules[1]!.grade(score))).toEqual(['UNQUALIFIED', 'QUALIFIED', 'QUALIFIED', 'GOOD'])
})

test('a score lies between the worst and the best of its lines, and never falls when more is reached', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const { score } = scoreOf(lines, 0, 1)
      const each = lines.flatMap(({ actual, ...rest }) => (actual === null ? [] : [Number(rules[1]!.line({ ...rest, actual }))]))
      if (score === null) {
        expect(each).toEqual([])
        return
      }
      expect(Number(score)).toBeGreaterThanOrEqual(Math.min(...each) - 0.01)
      expect(Number(score)).toBeLessThanOrEqual(Math.max(...each) + 0.01)
    }),
  )
  fc.assert(
    fc.property(direction, positive, amount, amount, (direction, target, one, other) => {
      const [low, high] = Number(one) <= Number(other) ? [one, other] : [other, one]
      const [first, second] = [low, high].map((actual) => Number(rules[1]!.line({ direction, target, actual: actual!, weight: 1 })))
      expect(direction === 'HIGHER' ? first! <= second! : first! >= second!).toBe(true)
    }),
  )
})

test('nothing is left out that could have been entered; what never fell due does not count', () => {
  expect(isIncomplete([{ source: 'ENTERED', actual: null }, { source: 'ENTERED', actual: '1' }])).toBe(true)
  expect(isIncomplete([{ source: 'TASKS_IN_TIME', actual: null }, { source: 'ENTERED', actual: '1' }])).toBe(false)
  expect(isIncomplete([{ source: 'TASKS_IN_TIME', actual: null }])).toBe(true)
})

test('every state that is not final can be left, and nothing leaves a final one', () => {
  for (const [state, verbs] of Object.entries(transitions)) expect(Object.keys(verbs).length === 0, state).toBe(state === 'CONFIRMED' || state === 'CANCELLED')
})

test('decimals lose only the zeros that the column adds, and divide half up', () => {
  expect([decimal('12.500000'), decimal('1000.000000'), decimal('1000'), decimal(null)]).toEqual(['12.5', '1000', '1000', null])
  expect([difference('1000', '600.5'), difference('1', '3'), difference(null, '1')]).toEqual(['399.5', '-2', null])
  expect([quotient(2_000_000n, 3_000_000n, 2), quotient(1n, 8n, 2), quotient(0n, 5n, 2)]).toEqual(['0.67', '0.13', '0.00'])
})
