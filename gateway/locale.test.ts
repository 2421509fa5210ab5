import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localeOf } from './locale.ts'

test.each([
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['zh-Hant-TW', 'zh-CN'],
  ['zh;q=0.3, en;q=0.7', 'en'],
  ['en;q=0.3, zh;q=0.7', 'zh-CN'],
  ['fr, en;q=0.5', 'en'],
  ['fr-FR', 'zh-CN'],
  ['*', 'zh-CN'],
  ['fr, *;q=0.1', 'zh-CN'],
  ['en;q=0, *', 'zh-CN'],
  ['zh;q=0, *', 'en'],
  ['en;q=0', 'zh-CN'],
  ['zh;q=0, en;q=0', 'zh-CN'],
  ['en , zh', 'en'],
  ['zh, en', 'zh-CN'],
  ['en ; q=0.9 , zh ; q=0.8', 'en'],
  ['en;q=7, zh', 'zh-CN'],
  ['en;q=high, zh;q=0.1', 'zh-CN'],
  ['enormous', 'zh-CN'],
] as const)('Accept-Language %j is answered in %s', (header, locale) => expect(localeOf(header)).toBe(locale))

test('any header whatever gets one of the two languages', () => {
  fc.assert(fc.property(fc.string(), (header) => ['zh-CN', 'en'].includes(localeOf(header))))
})

test('a header of a megabyte is answered: what grew faster than the text would not end', () => {
  for (const header of ['en;q='.repeat(200_000), `${' '.repeat(500_000)};q=${' '.repeat(500_000)}`]) expect(['zh-CN', 'en']).toContain(localeOf(header))
})
