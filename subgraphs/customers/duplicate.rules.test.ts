import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCreditCode, likeness, PROPOSED } from './duplicate.rules.ts'
import { duplicateMarks, sourceOf } from './search.rules.ts'

const source = (name: string, more: object = {}) => ({ ...sourceOf({ name, regionCode: '440100', ...more }), ...('aliases' in more ? { aliases: more.aliases as string[] } : {}) })
const score = (a: ReturnType<typeof source>, b: ReturnType<typeof source>) => likeness(a, b).score

test('headquarters and branches, and branches of each other, are no duplicates however much they share', () => {
  const shared = { phone: '020-66668800', website: 'lanyuebank.example', address: '广州市高新区中山路12号', legalRepresentative: '钱多多' }
  const names = ['澜岳银行股份有限公司', '澜岳银行股份有限公司广州分行', '澜岳银行股份有限公司深圳分行', '澜岳银行股份有限公司广州人民路支行']
  for (const a of names) for (const b of names) if (a !== b) expect(score(source(a, shared), source(b, shared)), `${a} ${b}`).toBe(0)
})

test('two register codes that are right name two enterprises, whatever their names', () => {
  const [a, b] = ['91440101MA5ABCDE0K', '91440101MA5ABCDE1J']
  const right = [a, b].filter(isCreditCode)
  const name = '广州锐辰精密机械有限公司'
  expect(score(source(name, { registrationNumber: a }), source(name, { registrationNumber: a }))).toBeGreaterThan(95)
  if (right.length === 2) expect(score(source(name, { registrationNumber: a }), source(name, { registrationNumber: b }))).toBe(0)
  expect(score(source(name, { registrationNumber: '12345678' }), source(name, { registrationNumber: '87654321' }))).toBeGreaterThan(PROPOSED)
})

const name = fc.tuple(fc.constantFrom('广州', '深圳', ''), fc.constantFrom('锐辰', '锐达', '澜岳', '宏远'), fc.constantFrom('科技', '精密机械', '物流', '银行'), fc.constantFrom('有限公司', '股份有限公司', '', '广州分公司')).map((parts) => parts.join(''))
const file = fc.record({ phone: fc.constantFrom('', '020-66668800'), address: fc.constantFrom('', '中山路12号锐达大厦'), website: fc.constantFrom('', 'a.example'), legalRepresentative: fc.constantFrom('', '钱多多') })

test('a likeness is the same both ways, a per cent, and never without a reason', () => {
  fc.assert(
    fc.property(name, name, file, file, (a, b, one, other) => {
      const [x, y] = [source(a, one), source(b, other)]
      const [left, right] = [likeness(x, y), likeness(y, x)]
      expect(left).toEqual(right)
      expect(left.score >= 0 && left.score <= 100 && (left.score > 0) === (left.reasons.length > 0)).toBe(true)
    }),
  )
})

test('what is proposed shares a mark: a scan that compares only those misses nothing', () => {
  fc.assert(
    fc.property(name, name, file, file, (a, b, one, other) => {
      const [x, y] = [source(a, one), source(b, other)]
      if (likeness(x, y).score < PROPOSED) return
      const marks = new Set(duplicateMarks(x))
      expect(duplicateMarks(y).some((mark) => marks.has(mark))).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
