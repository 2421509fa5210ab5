import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deciding, isInForce, mayContact, type Statement } from './consent.rules.ts'

const TODAY = '2026-06-15'
const somebody = { phone: '020-83330001', mobile: '13800000000', email: 'a@b.example', wechat: null, leftAt: null, erasedAt: null }
const purposes = ['SERVICE', 'MARKETING', 'CARE'] as const
const channels = ['PHONE', 'SMS', 'EMAIL', 'VISIT', 'WECHAT'] as const

const statement = fc.record({
  purpose: fc.constantFrom(...purposes),
  channel: fc.option(fc.constantFrom(...channels)),
  status: fc.constantFrom('GRANTED' as const, 'REFUSED' as const, 'WITHDRAWN' as const),
  expiresOn: fc.option(fc.constantFrom('2026-06-14', '2026-06-15', '2027-01-01')),
})
const asked = fc.record({ purpose: fc.constantFrom(...purposes), channel: fc.constantFrom(...channels) })

test('marketing never happens without a consent that covers it and has not expired', () => {
  fc.assert(
    fc.property(fc.array(statement), fc.constantFrom(...channels), (statements: Statement[], channel) => {
      const { isAllowed } = mayContact(somebody, statements, 'MARKETING', channel, TODAY)
      const last = deciding(statements, 'MARKETING', channel)
      expect(isAllowed).toBe(last?.status === 'GRANTED' && (last.expiresOn === null || last.expiresOn >= TODAY))
    }),
  )
})

test('whoever objected last is not contacted, and whoever left or was erased never is', () => {
  fc.assert(
    fc.property(fc.array(statement), asked, fc.constantFrom('REFUSED' as const, 'WITHDRAWN' as const), (statements: Statement[], { purpose, channel }, status) => {
      const objected = [...statements, { purpose, channel: null, status, expiresOn: null }]
      expect(mayContact(somebody, objected, purpose, channel, TODAY)).toMatchObject({ isAllowed: false, reason: status })
      expect(mayContact({ ...somebody, leftAt: '2026-01-01' }, statements, purpose, channel, TODAY).reason).toBe('LEFT')
      expect(mayContact({ ...somebody, erasedAt: '2026-01-01' }, statements, purpose, channel, TODAY).reason).toBe('ERASED')
    }),
  )
})

test('a later statement about one channel leaves the others as they were', () => {
  fc.assert(
    fc.property(fc.array(statement), statement, asked, (statements: Statement[], later, { purpose, channel }) => {
      fc.pre(later.channel !== null && (later.purpose !== purpose || later.channel !== channel))
      expect(mayContact(somebody, [...statements, later], purpose, channel, TODAY)).toEqual(mayContact(somebody, statements, purpose, channel, TODAY))
    }),
  )
})

test('what decides about something today and has not expired is in force', () => {
  fc.assert(
    fc.property(fc.array(statement), asked, (statements: Statement[], { purpose, channel }) => {
      const one = deciding(statements, purpose, channel)
      if (one) expect(isInForce(one, statements, TODAY)).toBe(one.expiresOn === null || one.expiresOn >= TODAY)
    }),
  )
})

test('a channel needs its number or address', () => {
  const unknown = { ...somebody, phone: null, mobile: null, email: null }
  expect(channels.map((channel) => mayContact(unknown, [], 'SERVICE', channel, TODAY).reason)).toEqual(['NO_ADDRESS', 'NO_ADDRESS', 'NO_ADDRESS', 'NOT_OBJECTED', 'NO_ADDRESS'])
  expect(mayContact({ ...unknown, wechat: 'wang_wei' }, [], 'SERVICE', 'WECHAT', TODAY).reason).toBe('NOT_OBJECTED')
  expect(mayContact({ ...unknown, mobile: '13800000000' }, [], 'SERVICE', 'WECHAT', TODAY).reason).toBe('NOT_OBJECTED')
  expect(mayContact({ ...unknown, phone: '020-1' }, [], 'SERVICE', 'PHONE', TODAY).reason).toBe('NOT_OBJECTED')
})
