import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookupKey } from './config.ts'
import { makeSecrets } from './secret.ts'

const secrets = makeSecrets('k'.repeat(32))

test('what was sealed is read again, and never looks the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (value) => {
      const [once, again] = [secrets.seal(value), secrets.seal(value)]
      expect(secrets.unseal(once)).toBe(value)
      expect(once).not.toBe(again)
      if (value.length > 3) expect(once).not.toContain(value)
    }),
  )
})

test('a sealed value that was changed, or sealed with another key, is not read', () => {
  const sealed = secrets.seal('440106197503091234')
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
  expect(() => secrets.unseal(changed)).toThrow()
  expect(() => makeSecrets('x'.repeat(32)).unseal(sealed)).toThrow()
})

test('the same value has the same hash, under this key alone', () => {
  expect(secrets.hash('440106197503091234')).toBe(secrets.hash('440106197503091234'))
  expect(secrets.hash('440106197503091234')).not.toBe(secrets.hash('440106197503091235'))
  expect(secrets.hash('440106197503091234')).not.toBe(makeSecrets('x'.repeat(32)).hash('440106197503091234'))
})

test('the demo key is refused in production, and a short one everywhere', () => {
  expect(lookupKey({})).toMatch(/demo/i)
  expect(() => lookupKey({ NODE_ENV: 'production' })).toThrow('LOOKUP_KEY')
  expect(() => lookupKey({ LOOKUP_KEY: 'short' })).toThrow('LOOKUP_KEY')
  expect(lookupKey({ NODE_ENV: 'production', LOOKUP_KEY: 's'.repeat(32) })).toBe('s'.repeat(32))
})
