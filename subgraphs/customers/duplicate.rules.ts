import { distance, hostOf, isAbbreviation, isNamelessPart, isSameNumber, type NameParts, partsOf, streetOf } from './name.rules.ts'
import type { SearchSource } from './search.rules.ts'
import type { DuplicateReason } from './types.generated.ts'

/** From here on two files are proposed as one customer, per cent. */
export const PROPOSED = 75
/** From here on somebody who opens a file is told that one exists that it may not see: nothing is told for a mere resemblance. */
export const TOLD = 85

/** How much a thing in common says by itself; what comes together adds up as chances do: 1 − Π(1 − weight). */
const WEIGHTS: Record<DuplicateReason, number> = {
  REGISTRATION_NUMBER: 0.97,
  TAX_NUMBER: 0.95,
  SAME_NAME: 0.92,
  SAME_CORE: 0.8,
  SWAPPED_WORDS: 0.8,
  SHORT_NAME: 0.75,
  ALIAS: 0.65,
  SIMILAR_NAME: 0.5,
  PHONE: 0.6,
  ADDRESS: 0.5,
  WEBSITE: 0.25,
  LEGAL_REPRESENTATIVE: 0.4,
}

export type Likeness = { score: number; reasons: DuplicateReason[] }

type Titled = { field: 'NAME' | 'SHORT_NAME' | 'ALIAS'; parts: NameParts; stem: string }

const read = new WeakMap<SearchSource, Titled[]>()
/** The names of a file, taken apart once however many files it is compared with. */
const titlesOf = (source: SearchSource): Titled[] => {
  const known = read.get(source)
  if (known) return known
  const { name, shortName, aliases } = source
  const written = [['NAME', name] as const, ...(shortName ? [['SHORT_NAME', shortName] as const] : []), ...aliases.map((alias) => ['ALIAS', alias] as const)]
  const titles = written.map(([field, title]) => {
    const parts = partsOf(title)
    return { field, parts, stem: parts.plain.replace(/(?:股份|有限责任|有限|公司)/g, '') }
  })
  read.set(source, titles)
  return titles
}

const sorted = (text: string) => [...text].sort().join('')

/** What two names say of each other; null when they speak against it: another branch, another region. */
const namesAlike = (a: Titled, b: Titled, isSameCity: boolean): DuplicateReason | undefined => {
  if (a.parts.part !== b.parts.part) return undefined
  if (a.parts.region && b.parts.region && a.parts.region !== b.parts.region) return undefined
  const isNamed = a.field === 'NAME' || b.field === 'NAME'
  const isAlias = a.field === 'ALIAS' || b.field === 'ALIAS'
  if (!isSameCity) return a.field === 'NAME' && b.field === 'NAME' && a.parts.plain === b.parts.plain && a.parts.plain.length >= 8 ? 'SAME_NAME' : undefined
  // Two names of everyday use are alike by chance: one brand, many firms.
  if (!isNamed) return undefined
  const isSame = a.parts.plain === b.parts.plain
  // 渝北分部 is what many are called.
  if (isNamelessPart(a.parts) || isNamelessPart(b.parts)) return isSame ? 'SIMILAR_NAME' : undefined
  if (a.field === 'NAME' && b.field === 'NAME') {
    if (isSame) return 'SAME_NAME'
    // A group and a firm of its name are two, as a rule.
    if (a.parts.core === b.parts.core && a.parts.core.length >= 3) return GROUP.test(a.stem) === GROUP.test(b.stem) ? 'SAME_CORE' : 'SIMILAR_NAME'
    if (a.stem.length >= 4 && sorted(a.stem) === sorted(b.stem)) return 'SWAPPED_WORDS'
    if (a.parts.core.length >= 4 && sorted(a.parts.core) === sorted(b.parts.core)) return 'SWAPPED_WORDS'
    const [short, long] = a.parts.core.length < b.parts.core.length ? [a.parts.core, b.parts.core] : [b.parts.core, a.parts.core]
    if (isTypo(a.stem, b.stem) || isTypo(a.parts.core, b.parts.core)) return 'SIMILAR_NAME'
    return short.length >= 2 && short.slice(0, 2) === long.slice(0, 2) && isAbbreviation(short, long) ? 'SIMILAR_NAME' : undefined
  }
  if (isSame || (a.parts.core === b.parts.core && a.parts.core.length >= 3 && GROUP.test(a.stem) === GROUP.test(b.stem))) return isAlias ? 'ALIAS' : 'SHORT_NAME'
  return undefined
}

const GROUP = /集团/

const isTypo = (a: string, b: string) => {
  const length = Math.min(a.length, b.length)
  return length >= 4 && distance(a, b, length >= 10 ? 2 : 1) <= (length >= 10 ? 2 : 1)
}

const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/

/** A unified social credit code whose check character is right names one legal entity, and no other. */
export const isCreditCode = (code: string) => {
  if (!CREDIT_CODE.test(code)) return false
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  let sum = 0
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31) sum += alphabet.indexOf(code[i]!) * weight
  return alphabet[(31 - (sum % 31)) % 31] === code[17]
}

const overlap = (a: readonly string[], b: readonly string[]) => a.some((value) => value && b.includes(value))
const streets = ({ address, officeAddress }: SearchSource) => [address, officeAddress].map((text) => (text ? streetOf(text) : '')).filter(Boolean)
const of = (value: string | null, normal: (text: string) => string) => (value ? normal(value) : '')

/** How sure it is that two files are of one customer. Without a likeness of the names nothing else counts but a number of the register. */
export const likeness = (a: SearchSource, b: SearchSource): Likeness => {
  const reasons = new Set<DuplicateReason>()
  const isSameCity = a.regionCode.slice(0, 4) === b.regionCode.slice(0, 4)
  let named: DuplicateReason | undefined
  for (const one of titlesOf(a))
    for (const other of titlesOf(b)) {
      const found = namesAlike(one, other, isSameCity)
      if (found && (!named || WEIGHTS[found] > WEIGHTS[named])) named = found
    }
  if (named) reasons.add(named)
  const numbers = [of(a.registrationNumber, upper), of(b.registrationNumber, upper)] as const
  if (numbers[0] && numbers[0] === numbers[1]) reasons.add('REGISTRATION_NUMBER')
  if (overlap((a.taxNumbers ?? []).map(upper), (b.taxNumbers ?? []).map(upper))) reasons.add('TAX_NUMBER')
  const isRegistered = reasons.has('REGISTRATION_NUMBER') || reasons.has('TAX_NUMBER')
  if (!named && !isRegistered) return { score: 0, reasons: [] }
  if (!isRegistered && numbers[0] !== numbers[1] && numbers.every(isCreditCode)) return { score: 0, reasons: [] }
  // A branch and its headquarters share a tax number, and are two files.
  if (!named && partsOf(a.name).part !== partsOf(b.name).part) return { score: 0, reasons: [] }
  if (isSameCity && a.phone && b.phone && isSameNumber(a.phone, b.phone)) reasons.add('PHONE')
  if (overlap(streets(a), streets(b)) && isSameCity) reasons.add('ADDRESS')
  if (of(a.website, hostOf) && of(a.website, hostOf) === of(b.website, hostOf)) reasons.add('WEBSITE')
  if (a.legalRepresentative && a.legalRepresentative === b.legalRepresentative) reasons.add('LEGAL_REPRESENTATIVE')
  const all = [...reasons].sort((x, y) => WEIGHTS[y] - WEIGHTS[x])
  return { score: Math.round(100 * (1 - all.reduce((left, reason) => left * (1 - WEIGHTS[reason]), 1))), reasons: all }
}
const upper = (text: string) => text.trim().toUpperCase()
