import { allowedIn, next } from '@panorama/kit/transitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certainty, coordinationOf, isOpen, needsReason, type OpportunityVerb, regionCodesOf, transitions } from './opportunity.rules.ts'
import type { DealLevel, OpportunityStatus } from './types.generated.ts'

const states = Object.keys(transitions) as OpportunityStatus[]
const verbs: OpportunityVerb[] = ['qualify', 'negotiate', 'propose', 'win', 'lose', 'drop']

test('an opportunity ends exactly when nothing more may happen to it', () => {
  for (const state of states) expect(isOpen(state), state).toBe(Object.keys(transitions[state]).length > 0)
})

test('an open opportunity can always still be ended', () => {
  for (const state of states.filter(isOpen)) expect(Object.values(transitions[state]).some((to) => !isOpen(to)), state).toBe(true)
})

test('lost is only what was negotiated, and without negotiation it ends without a deal', () => {
  expect(allowedIn(transitions, 'lose')).toEqual(['NEGOTIATED', 'PROPOSED'])
  expect(allowedIn(transitions, 'drop')).toEqual(['NEW', 'QUALIFIED'])
})

test('whatever is done, WON is reached only over NEGOTIATED, and a losing end always has a reason', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 12 }), (path) => {
    let state: OpportunityStatus = 'NEW'
    const seen: OpportunityStatus[] = [state]
    for (const verb of path) {
      const to: OpportunityStatus | undefined = next(transitions, state, verb)
      if (!to) continue
      if (to === 'LOST' || to === 'NO_DEAL') expect(needsReason(verb)).toBe(true)
      seen.push((state = to))
    }
    if (state === 'WON') expect(seen).toContain('NEGOTIATED')
    expect(seen.slice(0, -1).every(isOpen)).toBe(true)
  }))
})

test('the end decides the probability', () => {
  expect(states.map(certainty)).toEqual([undefined, undefined, undefined, undefined, 100, 0, 0])
})

test('sites in several cities need the province, in several provinces the group', () => {
  expect(coordinationOf([], 'CITY')).toBe('CITY')
  expect(coordinationOf(['440100', '440106'], 'CITY')).toBe('CITY')
  expect(coordinationOf(['440100', '440300'], 'CITY')).toBe('PROVINCE')
  expect(coordinationOf(['440100', '510100'], 'CITY')).toBe('GROUP')
})

test('a stated level is never lowered, and more sites never lower it either', () => {
  const levels: DealLevel[] = ['CITY', 'PROVINCE', 'GROUP']
  const code = fc.constantFrom('440100', '440300', '510100', '510700', '110101', '110105')
  fc.assert(fc.property(fc.array(code), code, fc.constantFrom(...levels), (codes, more, stated) => {
    const level = coordinationOf(codes, stated)
    expect(levels.indexOf(level)).toBeGreaterThanOrEqual(levels.indexOf(stated))
    expect(levels.indexOf(coordinationOf([...codes, more], stated))).toBeGreaterThanOrEqual(levels.indexOf(level))
  }))
})

test('both ends of a circuit count as sites', () => {
  expect(regionCodesOf([{ site: { regionCode: '440100' }, farSite: { regionCode: '510100' } }, { site: null }, { site: {} }])).toEqual(['440100', '510100'])
})
