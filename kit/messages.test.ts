import { expect, test } from 'vitest'
import { message, text, userErrorMessages, userMessages } from './messages.ts'
import type { MessageCode, Text } from './messages.ts'

const all = Object.entries(userMessages) as [MessageCode, Text][]
const slotsOf = (template: string) => new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name!))

test('every message has the same slots in both languages', () => {
  for (const [code, { zh, en }] of all) expect(slotsOf(zh), code).toEqual(slotsOf(en))
})

test('every message reads as sentences that say what to do, filled', () => {
  for (const [code, both] of all) {
    const slots = Object.fromEntries([...slotsOf(both.zh)].map((name) => [name, `<${name}>`]))
    for (const locale of ['zh-CN', 'en'] as const) {
      const said = message(locale, code, slots)
      for (const slot of Object.values(slots)) expect(said, code).toContain(slot)
      expect(said.replace(/<\w+>/g, ''), code).not.toMatch(/[{}|[\]]|undefined/)
      expect(said, code).toMatch(locale === 'en' ? /^[A-Z<].*\.$/ : /[\u4e00-\u9fff].*。$/)
    }
    expect(both.zh, code).toContain('请')
  }
})

// The limits of the gateway always name their numbers.
const numbered = (both: Text) => slotsOf(both.en).has('limit')

test('every message that does not count something reads as well with nothing filled in', () => {
  for (const [code] of all.filter(([, both]) => !numbered(both)))
    for (const locale of ['zh-CN', 'en'] as const) {
      const said = message(locale, code)
      expect(said, code).not.toMatch(/[{}|[\]]|undefined|“”|  /)
      expect(said, code).toMatch(locale === 'en' ? /^[A-Z].*\.$/ : /^[\u4e00-\u9fff].*。$/)
    }
})

test('the eight general codes of user errors are there', () => {
  expect(Object.keys(userErrorMessages)).toEqual(['REQUIRED', 'INVALID', 'TAKEN', 'NOT_FOUND', 'STALE',
    'NOT_ALLOWED_IN_STATE', 'NOT_ALLOWED', 'LIMIT_EXCEEDED', 'IDEMPOTENCY_KEY_REUSED'])
})

test('the viewer reads the message in the language of the viewer', () => {
  const what = { zh: '税号', en: 'the tax number' }
  expect(message('zh-CN', 'REQUIRED', { what })).toBe('税号为必填项，本次未保存。请填写后重新提交。')
  expect(message('en', 'REQUIRED', { what })).toBe(
    'The tax number is required, so nothing was saved. Fill it in and submit again.')
})

test('a list is joined in the manner of the language and an empty one reads none', () => {
  const slots = { what: 'the quote', state: 'Approved', act: 'edit it', possible: ['accept', 'withdraw'] }
  expect(message('en', 'NOT_ALLOWED_IN_STATE', slots)).toContain('now: accept, withdraw.')
  expect(message('zh-CN', 'NOT_ALLOWED_IN_STATE', { ...slots, possible: [] })).toContain('操作：无。')
})

test('braces and patterns in a value are left as they are', () => {
  expect(message('en', 'TAKEN', { what: 'the code', value: '{what} $& $1' })).toContain('“{what} $& $1”')
})

test('a very long value is clipped without cutting a character in half', () => {
  const said = message('en', 'TAKEN', { what: 'the name', value: `${'a'.repeat(199)}😀${'b'.repeat(9_000)}` })
  expect(said.length).toBeLessThan(400)
  expect(said).toContain('a…')
  expect(said.isWellFormed()).toBe(true)
})

test('a text of a concept is said the same way as the catalogue', () => {
  expect(text('zh-CN', { zh: '报价“{no}”已过期', en: 'quote “{no}” has expired' }, { no: 'Q-1' })).toBe('报价“Q-1”已过期')
  expect(text('en', { zh: '好', en: 'fine' })).toBe('Fine')
})

test('an optional part appears only with its slot', () => {
  expect(message('en', 'INVALID')).toBe('This is not valid. Nothing was saved; correct it and submit again.')
  expect(message('en', 'INVALID', { what: 'the tax number', rule: '18 characters' })).toBe(
    'The tax number is not valid: 18 characters. Nothing was saved; correct it and submit again.')
})
