import { allowedIn, next } from '@panorama/kit/transitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namedTwice, partFor, partTransitions, rootsOf, statusOf, transitions } from './handover.rules.ts'
import type { HandoverPartStatus } from './types.generated.ts'

const status = fc.constantFrom<HandoverPartStatus>('MOVED', 'ACCEPTED', 'OBJECTED', 'REDIRECTED')
const tree = fc.constantFrom('cus_a', 'cus_b', 'cus_c', 'cus_d', 'cus_e')
const part = fc.record({ toEmployeeId: fc.constantFrom('emp_1', 'emp_2'), rootIds: fc.option(fc.uniqueArray(tree, { minLength: 1 })) })

test('only a proposal is confirmed or withdrawn, and only what moved is answered', () => {
  expect([allowedIn(transitions, 'confirm'), allowedIn(transitions, 'withdraw')]).toEqual([['PROPOSED'], ['PROPOSED']])
  expect([allowedIn(partTransitions, 'accept'), allowedIn(partTransitions, 'object'), allowedIn(partTransitions, 'redirect')]).toEqual([['MOVED'], ['MOVED'], ['OBJECTED']])
})

test('a handover is accepted when every part is, and objected to as long as one objection stands', () => {
  fc.assert(
    fc.property(fc.array(status, { minLength: 1 }), (statuses) => {
      const of = statusOf(statuses.map((each) => ({ status: each })))
      expect(of === 'OBJECTED').toBe(statuses.includes('OBJECTED'))
      expect(of === 'ACCEPTED').toBe(statuses.every((each) => each === 'ACCEPTED' || each === 'REDIRECTED'))
      expect(next(transitions, of, 'confirm')).toBeUndefined()
    }),
  )
})

test('every tree comes to one part at most, and to some part exactly when the handover is of it', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), tree, (parts, root) => {
      fc.pre(parts.filter(({ rootIds }) => rootIds === null).length <= 1)
      const named = parts.filter(({ rootIds }) => rootIds?.includes(root))
      const twice = namedTwice(parts)
      if (named.length > 1) expect(twice).toBeDefined()
      if (twice === undefined && named.length === 1) expect(partFor(parts, root)).toBe(named[0])
      const roots = rootsOf(parts)
      expect(partFor(parts, root) !== undefined).toBe(roots === null || roots.includes(root))
      expect(partFor(parts, null) !== undefined).toBe(roots === null)
    }),
  )
})
