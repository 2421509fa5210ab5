/**
 * Seeded randomness for the demo operator: the same words give the same stream on every machine, and a
 * stream is named by what it makes (`random('customer', 17)`), so entity 17 needs no entity 16.
 */

/** The next number of a stream, in [0, 1). */
export type Random = () => number

/** FNV-1a with a final mix, started at `seed`; four starts give four independent-looking words. */
const hash = (text: string, seed: number) => {
  let h = seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A stream of its own (sfc32) for these words. Word borders count: ('a', 'bc') is not ('ab', 'c'). */
export const random = (...seed: readonly (string | number)[]): Random => {
  const text = seed.join('\u0000')
  let a = hash(text, 0x811c9dc5)
  let b = hash(text, 0x9e3779b9)
  let c = hash(text, 0x243f6a88)
  let counter = 1
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum | 0
    return (sum >>> 0) / 0x1_0000_0000
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

/** A whole number from `min` to `max`, both included. */
export const int = (min: number, max: number, rng: Random) => min + Math.floor(rng() * (max - min + 1))

export const chance = (probability: number, rng: Random) => rng() < probability

export const pick = <T>(items: readonly T[], rng: Random): T => {
  if (items.length === 0) throw new RangeError('nothing to pick from')
  return items[Math.floor(rng() * items.length)] as T
}

/** Prepares a weighted choice: the sums are made once, each draw is one binary search. */
export const weighted = <T>(items: readonly T[], weightOf: (item: T) => number): ((rng: Random) => T) => {
  let total = 0
  const sums = Float64Array.from(items, item => (total += weightOf(item)))
  if (!(total > 0)) throw new RangeError('weights must add up to more than nothing')
  return rng => {
    const target = rng() * total
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > target) high = middle
      else low = middle + 1
    }
    return items[low] as T
  }
}

/** One weighted choice, `[item, weight]` each; for a choice made often, prepare `weighted`. */
export const pickWeighted = <T>(items: readonly (readonly [T, number])[], rng: Random): T =>
  weighted(items, item => item[1])(rng)[0]

/** A copy in random order (Fisher–Yates). */
export const shuffle = <T>(items: readonly T[], rng: Random): T[] => {
  const result = [...items]
  for (let i = result.length - 1; i > 0; i--) {
    const j = int(0, i, rng)
    const held = result[i] as T
    result[i] = result[j] as T
    result[j] = held
  }
  return result
}

/** `count` different items in random order, or all of them when there are fewer. */
export const sample = <T>(items: readonly T[], count: number, rng: Random): T[] =>
  shuffle(items, rng).slice(0, count)

/** Bounded Pareto: many near `min`, few near `max`. The smaller `alpha`, the heavier the tail; 1.2 fits revenue. */
export const pareto = (min: number, max: number, alpha: number, rng: Random) => {
  const tail = (min / max) ** alpha
  return Math.min(max, min / (1 - rng() * (1 - tail)) ** (1 / alpha))
}

/** An index from 0 to `count - 1`, the low ones far more often: about Zipf with exponent 1, at constant cost. */
export const zipf = (count: number, rng: Random) => Math.min(count - 1, Math.floor((count + 1) ** rng()) - 1)

/** A moment between two others, to the millisecond. */
export const dateBetween = (from: Date | number, to: Date | number, rng: Random) =>
  new Date(int(Number(from), Number(to), rng))

/** So many digits as text; the first one may be 0. */
export const digits = (count: number, rng: Random) => {
  let result = ''
  for (let i = 0; i < count; i++) result += Math.floor(rng() * 10)
  return result
}

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A typed id as TypeID writes it: prefix, `_`, and the 128 bits of a UUIDv7 in 26 characters of base32.
 * Ids of one prefix sort by `timeMs` (milliseconds since 1970).
 */
export const id = (prefix: string, timeMs: number, rng: Random) => {
  let time = Math.floor(timeMs)
  let head = ''
  // 48 bits of time: nine characters of five bits, and the top three bits in front.
  for (let i = 0; i < 10; i++) {
    head = crockford[time % 32]! + head
    time = Math.floor(time / 32)
  }
  // 80 bits: version 0111, 12 random, variant 10, 62 random. Only two of the characters hold fixed bits.
  let tail = crockford[14 + int(0, 1, rng)]!
  for (let i = 1; i < 16; i++) {
    const bits = Math.floor(rng() * 32)
    tail += crockford[i === 3 ? (bits & 0b10011) | 0b01000 : bits]!
  }
  return `${prefix}_${head}${tail}`
}
