import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNumber, isVague, outcomeOf, protectedUntil, scopeProblem, statusOf, transitions } from './approach.rules.ts'

const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString())

test('an agreement for all needs nothing said; one for some needs it said, and among these', () => {
  const said = { industry: 'ENERGY', regionCode: '440300' } as const
  expect(scopeProblem({ industries: [], regionCodes: [] }, { industry: null, regionCode: null })).toBeUndefined()
  expect(scopeProblem({ industries: ['ENERGY'], regionCodes: ['44'] }, said)).toBeUndefined()
  expect(scopeProblem({ industries: ['ENERGY'], regionCodes: [] }, { ...said, industry: null })).toEqual({ code: 'REQUIRED', field: 'industry' })
  expect(scopeProblem({ industries: [], regionCodes: ['44'] }, { ...said, regionCode: null })).toEqual({ code: 'REQUIRED', field: 'regionCode' })
  expect(scopeProblem({ industries: ['FINANCE'], regionCodes: ['44'] }, said)).toEqual({ code: 'OUTSIDE_AGREEMENT', field: 'industry' })
  expect(scopeProblem({ industries: ['ENERGY'], regionCodes: ['51', '440100'] }, said)).toEqual({ code: 'OUTSIDE_AGREEMENT', field: 'regionCode' })
})

test('an answer is exactly one of three, and being served comes before being claimed', () => {
  fc.assert(
    fc.property(fc.option(fc.string()), fc.option(moment), (servedBy, until) => {
      const outcome = outcomeOf({ servedBy, protectedUntil: until })
      expect(outcome).toBe(servedBy !== null ? 'ALREADY_SERVED' : until !== null ? 'PROTECTED' : 'FREE')
    }),
  )
})

test('a claim runs to its last moment and no further, whatever its length', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 365 }), (now, days) => {
      const endsAt = protectedUntil(now, days)
      expect(Date.parse(endsAt) - Date.parse(now)).toBe(days * 86_400_000)
      expect(statusOf({ ending: null, endsAt }, new Date(Date.parse(endsAt) - 1).toISOString())).toBe('ACTIVE')
      expect(statusOf({ ending: null, endsAt }, endsAt)).toBe('EXPIRED')
      expect(statusOf({ ending: 'WITHDRAWN', endsAt }, now)).toBe('WITHDRAWN')
    }),
  )
})

test('nothing leads out of a claim that has ended', () => {
  expect([transitions.EXPIRED, transitions.CONVERTED, transitions.WITHDRAWN, transitions.REVOKED]).toEqual([{}, {}, {}, {}])
})

test('short names, placeholders and bare numbers are too vague', () => {
  expect(['星', '星河', '星河科', '%%%%%%', '星河科技%', '星河_科技', '星河科技*', '星河？科技', '123456'].map((name) => isVague(name, name.replace(/[%_*？]/g, '')))).toEqual(Array(9).fill(true))
  expect(['星河科技', '广州星河科技有限公司', 'Acme Trading'].map((name) => isVague(name, name))).toEqual([false, false, false])
  expect(['91440101MA5ABCDE1X', '440101000123', '1234', '9144-0101', '%1234567'].map(isNumber)).toEqual([true, true, false, false, false])
})
