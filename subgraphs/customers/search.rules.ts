import { type NameParts, hash, hostOf, initials, numberOf, partsOf, plain, streetOf, syllables } from './name.rules.ts'
import type { SearchField, SearchMatchKind } from './types.generated.ts'

/** What of a customer it is found by, and compared by. */
export type SearchSource = {
  name: string
  shortName: string | null
  aliases: readonly string[]
  code: string
  registrationNumber: string | null
  taxNumbers?: readonly string[]
  phone: string | null
  regionCode: string
  address: string | null
  officeAddress: string | null
  website: string | null
  legalRepresentative: string | null
  tier: string | null
  status: string
  parentId: string | null
}

/** The same of a file that is not there yet. */
export const sourceOf = (input: Partial<Record<keyof SearchSource, unknown>> & { name: string; regionCode: string }): SearchSource => {
  const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : null)
  return {
    name: input.name, shortName: text(input.shortName), aliases: [], code: '', registrationNumber: text(input.registrationNumber), phone: text(input.phone), regionCode: input.regionCode,
    address: text(input.address), officeAddress: text(input.officeAddress), website: text(input.website), legalRepresentative: text(input.legalRepresentative),
    tier: null, status: 'PROSPECT', parentId: text(input.parentId),
  }
}

const TIERS = ['A_PLUS', 'A', 'B', 'C']

/** Importance: tiers first, headquarters before branches, who left at the end. */
const rankOf = ({ tier, status, parentId }: SearchSource) => {
  const left = status === 'CLOSED' ? 20 : status === 'CHURNED' ? 10 : 0
  return left + 2 * (tier === null ? TIERS.length : TIERS.indexOf(tier)) + (parentId === null ? 0 : 1)
}

const LONGEST_INITIALS = 6
const PINYIN_LENGTHS = [4, 6, 9, 12]

const pairs = (text: string, gap: number) => {
  const characters = [...text]
  return characters.slice(0, -1 - gap || undefined).flatMap((character, at) => (at + 1 + gap < characters.length ? [character + characters[at + 1 + gap]!] : []))
}

/** Names of the postings. The prefix tells one kind of word from another. */
const word = {
  whole: (text: string) => hash(`=${text}`),
  head: (text: string) => hash(`^${[...text].slice(0, 2).join('')}`),
  pair: (text: string) => hash(text),
  gapped: (text: string) => hash(`~${text}`),
  initials: (text: string) => hash(`i${text.slice(0, LONGEST_INITIALS)}`),
  pinyin: (text: string) => hash(`p${text.slice(0, PINYIN_LENGTHS.findLast((length) => length <= text.length) ?? text.length)}`),
  front: (text: string) => hash(`<${text.slice(0, 6)}`),
  back: (text: string) => hash(`>${text.slice(-6)}`),
}

const NUMBER = /[^0-9A-Z]/g
const normalNumber = (text: string) => text.normalize('NFKC').toUpperCase().replace(NUMBER, '')

/** Where somebody may begin to spell a name: at its beginning, and behind its region. */
const beginnings = (name: string, { region }: NameParts) => {
  const at = region && name.startsWith(region) ? region.length : 0
  return at && at < name.length - 1 ? [0, at] : [0]
}

export const searchDocument = (source: SearchSource) => {
  const titles = [source.name, ...(source.shortName ? [source.shortName] : []), ...source.aliases.toSorted()]
  const names = titles.map(plain)
  const numbers = [source.code, source.registrationNumber ?? '', source.phone ?? ''].map(normalNumber)
  const terms = new Set<number>()
  const sounds = new Set<string>()
  for (const [index, name] of names.entries()) {
    const parts = partsOf(titles[index]!)
    terms.add(word.whole(name))
    for (const pair of pairs(name, 0)) terms.add(word.pair(pair))
    for (const pair of pairs(parts.core, 1)) terms.add(word.gapped(pair))
    const spoken = syllables(name)
    for (const start of beginnings(name, parts)) {
      terms.add(word.head(name.slice(start)))
      const from = spoken.slice(start)
      const [short, long] = [initials(from), from.join('')]
      sounds.add(short).add(long)
      for (let length = 2; length <= Math.min(short.length, LONGEST_INITIALS); length++) terms.add(word.initials(short.slice(0, length)))
      for (const length of PINYIN_LENGTHS) if (long.length >= length) terms.add(word.pinyin(long.slice(0, length)))
      terms.add(hash(`s${long}`))
    }
  }
  for (const number of numbers)
    for (let length = 4; length <= 6; length++)
      if (number.length >= length) terms.add(word.front(number.slice(0, length))).add(word.back(number.slice(-length)))
  return { rank: rankOf(source), names, sounds: [...sounds], numbers, terms: [...terms].sort((a, b) => a - b), marks: duplicateMarks(source) }
}
export type SearchDocument = ReturnType<typeof searchDocument>

// ── what files of one customer have in common: a mark each, so that candidates are found without comparing all with all ─────────────

const LEGAL = /^[^0-9]*$/

export const duplicateMarks = (source: SearchSource): number[] => {
  const city = source.regionCode.slice(0, 4)
  const marks = new Set<number>()
  const add = (kind: string, ...values: string[]) => void (values.every(Boolean) && marks.add(hash(`${kind}:${values.join(':')}`)))
  const titles = [source.name, ...(source.shortName ? [source.shortName] : []), ...source.aliases]
  for (const title of titles) {
    const { plain: whole, core, part } = partsOf(title)
    if (whole.length >= 4) add('name', whole)
    add('core', city, `${core}|${part}`)
    for (const words of [core, whole.replace(FORMS, '')]) if (words.length >= 4) add('words', city, [...words].sort().join(''))
  }
  const { core } = partsOf(source.name)
  if (source.phone) add('phone', city, numberOf(source.phone).slice(-7))
  if (source.website) add('website', hostOf(source.website), city)
  if (source.registrationNumber) add('number', normalNumber(source.registrationNumber))
  for (const number of source.taxNumbers ?? []) add('number', normalNumber(number))
  for (const address of [source.address, source.officeAddress]) if (address) add('address', city, streetOf(address))
  if (source.legalRepresentative && LEGAL.test(source.legalRepresentative)) {
    add('person', city, source.legalRepresentative, core.slice(0, 1))
    add('person', city, source.legalRepresentative, core.slice(-1))
  }
  return [...marks].sort((a, b) => a - b)
}
/** Words of the legal form, wherever they stand. */
const FORMS = /(?:股份|有限责任|有限|公司)/g

// ── what a text asks for ─────────────────────────────────────────────────────────────────────────────────────────

export type Wanted = {
  /** Plain text. */
  text: string
  /** Capitals and digits, when it may be a number or code. */
  number: string | null
  /** Its letters, when it may be pinyin or initials: as they are, and with v where ü may be meant. */
  latins: readonly string[]
  /** Postings to walk, each for itself. */
  words: number[]
  /** Pairs of characters that a name with the text in it has, all of them, those that say most first; the rarest is walked. */
  pairs: number[]
}

/** Letters as pinyin has them, ü as v; typed `lü`, `lv` or, as passports have it, `lu`. */
const spellings = (name: string) => (/^[a-zü]+$/.test(name) ? [...new Set([name.replace(/ü/g, 'v'), name.replace(/ü|(?<=[ln])u(?![aon])/g, 'v')])] : [])

export const wanted = (text: string): Wanted => {
  const name = plain(text)
  const number = normalNumber(text)
  const latins = spellings(name)
  const isNumber = number.length >= 4 && number.length === name.length
  const apart: number[] = []
  if (isNumber) apart.push(word.front(number), word.back(number))
  if (latins[0]) apart.push(word.initials(latins[0]))
  for (const latin of latins) if (latin.length >= PINYIN_LENGTHS[0]!) apart.push(word.pinyin(latin))
  // Of a longer text, names that begin with it are among those that have its rarest pair.
  const words = name.length > 2 ? [word.whole(name), ...apart] : name.length === 2 ? [word.whole(name), word.head(name), ...apart] : apart
  const { core } = partsOf(text)
  const byWeight = pairs(name, 0).sort((a, b) => Number(core.includes(b)) - Number(core.includes(a)))
  return { text: name, number: isNumber ? number : null, latins, words, pairs: [...new Set(byWeight.map(word.pair))] }
}

/** Postings where a name with a slip in it may be found: by who it is, since region and legal form are those of thousands. */
export const wantedLoosely = (text: string) => {
  const name = plain(text)
  const { core } = partsOf(text)
  const at = name.indexOf(core)
  const telling = at < 0 || core.length < 3 ? name : name.slice(Math.max(0, at - 1), at + core.length + 1)
  const loose = [...pairs(telling, 0), ...pairs(telling, 1)].flatMap((pair) => [word.pair(pair), word.gapped(pair)])
  const sounds = /\p{Script=Han}/u.test(name) && [...name].length >= 2 ? [hash(`s${syllables(name).join('')}`), word.pinyin(syllables(name).join(''))] : []
  return { sounds, pairs: [...new Set(loose)] }
}

// ── how well a customer answers it ───────────────────────────────────────────────────────────────────────────────

export type Candidate = {
  id: string
  rank: number
  name: string
  shortName: string | null
  aliases: readonly string[]
  code: string
  registrationNumber: string | null
  phone: string | null
  /** How its names are pronounced, and the initials of that. */
  sounds: readonly string[]
  /** The text is the whole number of one of its contacts. */
  isByContact: boolean
}

export type Match = { field: SearchField; kind: SearchMatchKind; text: string | null; highlights: { start: number; end: number }[]; score: number }

const KINDS: SearchMatchKind[] = ['EXACT', 'PREFIX', 'CONTAINS', 'INITIALS', 'PINYIN', 'SOUND', 'SIMILAR']
const FIELDS: SearchField[] = ['NAME', 'SHORT_NAME', 'ALIAS', 'CODE', 'REGISTRATION_NUMBER', 'PHONE', 'CONTACT_PHONE']

/** Smaller is better: how it matched, then of what, then how much of it was left over. */
const scoreOf = (kind: SearchMatchKind, field: SearchField, leftover: number) => KINDS.indexOf(kind) * 10_000 + FIELDS.indexOf(field) * 200 + Math.min(leftover, 199)

/** Where in the written text a stretch of its plain form stands. */
const stretch = (written: string, start: number, end: number) => {
  const places: number[] = []
  let at = 0
  for (const character of written) {
    for (const _ of plain(character)) places.push(at)
    at += character.length
  }
  return [{ start: places[start] ?? 0, end: (places[end - 1] ?? written.length - 1) + 1 }]
}

const inName = (field: SearchField, written: string, { text, latins }: Wanted): Match | undefined => {
  const name = plain(written)
  const match = (kind: SearchMatchKind, start: number, end: number): Match => ({
    field, kind, text: written, highlights: stretch(written, start, end), score: scoreOf(kind, field, name.length - (end - start)),
  })
  if (name === text) return match('EXACT', 0, name.length)
  const at = name.indexOf(text)
  if (at === 0) return match('PREFIX', at, text.length)
  if (at < 0 && !latins[0]) return undefined
  const parts = partsOf(written)
  if (at > 0) return match(beginnings(name, parts).includes(at) ? 'PREFIX' : 'CONTAINS', at, at + text.length)
  if (!latins[0]) return undefined
  const sounds = syllables(name)
  for (const start of beginnings(name, parts)) {
    const from = sounds.slice(start)
    if (initials(from).startsWith(latins[0])) return match('INITIALS', start, start + latins[0].length)
    const end = Math.max(...latins.map((latin) => spelt(from, latin)))
    if (end > 0) return match('PINYIN', start, start + end)
  }
  return undefined
}

/** How many syllables the letters spell, the last perhaps in part; 0 when they spell something else. */
const spelt = (sounds: readonly string[], letters: string) => {
  if (!sounds.join('').startsWith(letters)) return 0
  let length = 0
  return sounds.findIndex((sound) => (length += sound.length) >= letters.length) + 1
}

const inNumber = (field: SearchField, written: string, number: string): Match | undefined => {
  const whole = normalNumber(written)
  if (whole === number) return { field, kind: 'EXACT', text: written, highlights: [{ start: 0, end: written.length }], score: scoreOf('EXACT', field, 0) }
  const at = whole.startsWith(number) ? 0 : whole.endsWith(number) ? whole.length - number.length : -1
  if (at < 0) return undefined
  const kind = at === 0 ? 'PREFIX' : 'CONTAINS'
  const places = [...written].flatMap((character, place) => (normalNumber(character) ? [place] : []))
  return { field, kind, text: written, highlights: [{ start: places[at]!, end: places[at + number.length - 1]! + 1 }], score: scoreOf(kind, field, whole.length - number.length) }
}

const titlesOf = ({ name, shortName, aliases }: Candidate): [SearchField, string][] => [
  ['NAME', name],
  ...(shortName ? [['SHORT_NAME', shortName] as [SearchField, string]] : []),
  ...aliases.map((alias): [SearchField, string] => ['ALIAS', alias]),
]

const best = (matches: (Match | undefined)[]) => matches.reduce((a, b) => (a && (!b || a.score <= b.score) ? a : b), undefined)

/** The best of what a customer answers the text with; undefined when with nothing. */
export const matchOf = (candidate: Candidate, asked: Wanted): Match | undefined =>
  best([
    ...titlesOf(candidate).map(([field, title]) => (asked.text.length >= 2 ? inName(field, title, asked) : undefined)),
    ...(asked.number ? ([['CODE', candidate.code], ['REGISTRATION_NUMBER', candidate.registrationNumber], ['PHONE', candidate.phone]] as const).map(([field, value]) => (value ? inNumber(field, value, asked.number!) : undefined)) : []),
    candidate.isByContact ? { field: 'CONTACT_PHONE', kind: 'EXACT', text: null, highlights: [], score: scoreOf('EXACT', 'CONTACT_PHONE', 0) } : undefined,
  ])

/** A slip is forgiven for every four characters. */
const slips = (length: number) => Math.max(1, Math.floor(length / 4))

/** The same for a text with slips in it: names of the same sound, then names of which a stretch is nearly the text. */
export const looseMatchOf = (candidate: Candidate, { text }: Wanted): Match | undefined => {
  const length = [...text].length
  if (length < 2) return undefined
  const sound = syllables(text).join('')
  const mayBeSpoken = candidate.sounds.some((spoken) => spoken.includes(sound))
  return best(
    titlesOf(candidate).map(([field, written]): Match | undefined => {
      const name = plain(written)
      const sounds = mayBeSpoken ? syllables(name) : []
      for (let start = 0; start + length <= sounds.length; start++)
        if (sounds.slice(start, start + length).join('') === sound)
          return { field, kind: 'SOUND', text: written, highlights: stretch(written, start, start + length), score: scoreOf('SOUND', field, name.length - length) }
      if (length < 3 || [...text].filter((character) => name.includes(character)).length < length - slips(length)) return undefined
      const { slips: made, start, end } = nearest(name, text)
      if (made > slips(length)) return undefined
      return { field, kind: 'SIMILAR', text: written, highlights: stretch(written, start, end), score: scoreOf('SIMILAR', field, made * 50 + Math.min(49, name.length - length)) }
    }),
  )
}

/**
 * The stretch of `name` that is most like `text`, and by how many slips it differs: a character changed, left out, put in, or two
 * neighbours swapped. Sellers' form of the edit distance, in which a stretch may begin anywhere at no cost; a cell holds the slips
 * so far, and below them where its stretch began.
 */
export const nearest = (name: string, text: string) => {
  const SLIP = 1_024
  let before: number[] = []
  let row = Array.from({ length: name.length + 1 }, (_, start) => start)
  for (let i = 1; i <= text.length; i++) {
    const next = [i * SLIP]
    for (let j = 1; j <= name.length; j++) {
      let cell = Math.min(row[j]! + SLIP, next[j - 1]! + SLIP, row[j - 1]! + (text[i - 1] === name[j - 1] ? 0 : SLIP))
      if (i > 1 && j > 1 && text[i - 1] === name[j - 2] && text[i - 2] === name[j - 1]) cell = Math.min(cell, before[j - 2]! + SLIP)
      next.push(cell)
    }
    before = row
    row = next
  }
  let end = Math.min(1, name.length)
  for (let j = 2; j <= name.length; j++) if (row[j]! >> 10 < row[end]! >> 10) end = j
  return { slips: row[end]! >> 10, start: row[end]! & (SLIP - 1), end }
}
