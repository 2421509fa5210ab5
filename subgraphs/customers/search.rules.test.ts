import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance } from './name.rules.ts'
import { type Candidate, looseMatchOf, matchOf, nearest, searchDocument, sourceOf, wanted, wantedLoosely } from './search.rules.ts'

const characters = [...'广州锐辰科技银行股份有限公司集团上海珠江数智精密机械物流远航']
const title = fc.array(fc.constantFrom(...characters), { minLength: 3, maxLength: 14 }).map((parts) => parts.join(''))
const candidate = (name: string): Candidate => ({ id: 'cus_1', rank: 0, name, shortName: null, aliases: [], code: 'KA440100E0000011', registrationNumber: null, phone: null, sounds: searchDocument(sourceOf({ name, regionCode: '440100' })).sounds, isByContact: false })
const documentOf = (name: string) => new Set(searchDocument({ ...sourceOf({ name, regionCode: '440100' }), code: 'KA440100E0000011' }).terms)

test('every part of a name finds it: its postings hold each pair of the text, and the text matches', () => {
  fc.assert(
    fc.property(title, fc.nat(), fc.nat(), (name, a, b) => {
      const start = a % (name.length - 1)
      const text = name.slice(start, start + 2 + (b % (name.length - start - 1)))
      const [terms, asked] = [documentOf(name), wanted(text)]
      expect(asked.pairs.every((pair) => terms.has(pair))).toBe(true)
      const match = matchOf(candidate(name), asked)!
      expect(match.text!.slice(match.highlights[0]!.start, match.highlights[0]!.end)).toBe(text)
    }),
  )
})

test('one wrong character still leaves a posting to find the name by, and the name matches', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...characters), { minLength: 6, maxLength: 12 }), fc.nat(), (letters, at) => {
      const name = letters.join('')
      const place = at % letters.length
      const text = letters.toSpliced(place, 1, '鑫').join('')
      const terms = documentOf(name)
      expect(wantedLoosely(text).pairs.some((pair) => terms.has(pair))).toBe(true)
      expect(looseMatchOf(candidate(name), wanted(text))?.kind).toBe('SIMILAR')
    }),
  )
})

test('the nearest stretch is as near as the nearest of all stretches', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(letters, letters, (name, text) => {
      const { slips, start, end } = nearest(name, text)
      const all = Array.from({ length: name.length }, (_, from) => Array.from({ length: name.length - from }, (_, more) => distance(name.slice(from, from + more + 1), text, 99))).flat()
      expect(slips).toBe(Math.min(...all))
      expect(distance(name.slice(start, end), text, 99)).toBe(slips)
    }),
    { numRuns: 500 },
  )
})

test('a better kind of match is always put first', () => {
  const score = (text: string) => matchOf(candidate('广州珠江数智科技有限公司'), wanted(text))!
  const [exact, prefix, contains, spelt] = [score('广州珠江数智科技有限公司'), score('珠江'), score('数智'), score('zhujiang')]
  expect([exact, prefix, contains, spelt].map(({ kind }) => kind)).toEqual(['EXACT', 'PREFIX', 'CONTAINS', 'PINYIN'])
  expect([exact, prefix, contains, spelt].map(({ score }) => score)).toEqual([exact, prefix, contains, spelt].map(({ score }) => score).toSorted((a, b) => a - b))
})

test('whatever is typed, nothing fails', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
    const asked = wanted(text)
    matchOf(candidate('广州珠江数智科技有限公司'), asked)
    looseMatchOf(candidate('广州珠江数智科技有限公司'), asked)
    return [...asked.words, ...asked.pairs].every((term) => Number.isInteger(term))
  }))
})
