import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, hash, initials, isAbbreviation, isSameNumber, partsOf, plain, streetOf, syllables } from './name.rules.ts'

const chinese = fc.string({ unit: fc.constantFrom(...'广州锐辰科技银行股份有限公司分集团上海重庆长'), minLength: 0, maxLength: 14 })

test('one plain form for what is written in many', () => {
  for (const text of ['廣州銳辰科技有限公司', '广州锐辰科技有限公司 ', '广州（锐辰）科技·有限公司']) expect(plain(text)).toBe('广州锐辰科技有限公司')
  expect(plain('ＡＢＣ－Ｄ')).toBe('abcd')
})

test('a name is region, core and part', () => {
  const parts = (name: string) => [partsOf(name).region, partsOf(name).core, partsOf(name).part]
  expect(parts('广州锐辰精密机械有限公司')).toEqual(['广州', '锐辰精密机械', ''])
  expect(parts('锐辰科技（深圳）股份有限公司')).toEqual(['深圳', '锐辰科技', ''])
  expect(parts('澜岳银行股份有限公司广州分行')).toEqual(['', '澜岳银行', '广州分行'])
  expect(parts('澜岳银行广州分行')).toEqual(['', '澜岳银行', '广州分行'])
  expect(parts('广东省广州市财政局')).toEqual(['广州', '财政局', ''])
  expect(parts('锐辰科技集团有限公司')).toEqual(['', '锐辰科技', ''])
})

test('taking a name apart never fails and never leaves nothing', () => {
  fc.assert(fc.property(chinese, (name) => (partsOf(name).core.length > 0) === (plain(name).length > 0)))
})

test('sounds follow the word: 银行 is hang, 重庆 is chong', () => {
  expect(syllables('重庆银行')).toEqual(['chong', 'qing', 'yin', 'hang'])
  expect(initials(syllables('a1锐辰'))).toBe('a1rc')
  fc.assert(fc.property(chinese, (name) => syllables(name).length === [...name].length))
})

test('an address is its street, number and room', () => {
  expect(streetOf('广东省广州市高新区中山路12号锐达大厦A座5层')).toBe('中山路12号锐达大厦a座5层')
  expect(streetOf('中山路12号锐达大厦 A座 5层')).toBe('中山路12号锐达大厦a座5层')
  expect(streetOf('广东省广州市')).toBe('')
})

test('a number is the same with and without the area code', () => {
  expect(isSameNumber('020-66668800', '66668800')).toBe(true)
  expect(isSameNumber('+86 20 6666 8800', '(020)66668800')).toBe(true)
  expect(isSameNumber('020-66668800', '020-66668801')).toBe(false)
  expect(isSameNumber('110', '110')).toBe(false)
})

test('the distance counts slips, two neighbours swapped as one, and is the same both ways', () => {
  expect([distance('锐辰科技', '锐晨科技', 3), distance('锐辰科技', '辰锐科技', 3), distance('锐辰科技', '锐科技', 3), distance('甲乙', '丙丁', 1)]).toEqual([1, 1, 1, 2])
  fc.assert(fc.property(chinese, chinese, (a, b) => distance(a, b, 20) === distance(b, a, 20)))
  fc.assert(fc.property(chinese, chinese, (a, b) => (distance(a, b, 20) === 0) === (a === b)))
  fc.assert(fc.property(chinese, chinese, fc.nat(4), (a, b, most) => Math.min(distance(a, b, most), most + 1) === Math.min(distance(a, b, 20), most + 1)))
})

test('an abbreviation leaves characters out, in order', () => {
  expect([isAbbreviation('锐辰精机', '锐辰精密机械'), isAbbreviation('精锐', '锐辰精密机械')]).toEqual([true, false])
})

test('a hash is a signed 32-bit integer, and the same for the same text', () => {
  fc.assert(fc.property(fc.string(), (text) => hash(text) === (hash(text) | 0)))
})
