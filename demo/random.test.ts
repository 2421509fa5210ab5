import { expect, test } from 'vitest'
import { chance, dateBetween, id, int, pareto, pick, pickWeighted, random, sample, shuffle, weighted, zipf } from './random.ts'

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw)

test('the same words give the same stream', () => {
  expect(draws(20, random('customer', 17))).toEqual(draws(20, random('customer', 17)))
})

test('the stream is the same on every machine and in every version of this code', () => {
  expect(draws(3, random('customer', 17)).map(n => n.toFixed(6))).toEqual(['0.129570', '0.138049', '0.758982'])
})

test('other words, other order and other word borders give other streams', () => {
  const firsts = [random('a', 'bc'), random('ab', 'c'), random('bc', 'a'), random('abc'), random('abc', 1)].map(rng => rng())
  expect(new Set(firsts).size).toBe(firsts.length)
})

test('neighbouring streams are independent', () => {
  const firsts = Array.from({ length: 20_000 }, (_, n) => random('customer', n)())
  expect(firsts.reduce((a, b) => a + b) / firsts.length).toBeCloseTo(0.5, 1)
  const product = firsts.slice(1).reduce((sum, x, i) => sum + (x - 0.5) * (firsts[i]! - 0.5), 0) / firsts.length
  expect(Math.abs(product * 12)).toBeLessThan(0.03)
  expect(new Set(firsts).size).toBeGreaterThan(19_990)
})

test('int reaches both ends and stays inside', () => {
  const rng = random('int')
  expect(new Set(draws(200, () => int(3, 6, rng)))).toEqual(new Set([3, 4, 5, 6]))
})

test('a weighted choice follows the weights', () => {
  const rng = random('weights')
  const choose = weighted(['rare', 'never', 'often'], item => ({ rare: 1, never: 0, often: 9 })[item]!)
  const chosen = Array.from({ length: 10_000 }, () => choose(rng))
  expect(chosen.filter(item => item === 'rare').length / 10_000).toBeCloseTo(0.1, 1)
  expect(chosen).not.toContain('never')
  expect(pickWeighted([['only', 1], ['never', 0]], rng)).toBe('only')
  expect(() => weighted([1], () => 0)).toThrow(RangeError)
  expect(() => pick([], rng)).toThrow(RangeError)
})

test('chance, pareto and zipf are as skewed as they say', () => {
  const rng = random('skew')
  expect(draws(10_000, () => Number(chance(0.2, rng))).reduce((a, b) => a + b) / 10_000).toBeCloseTo(0.2, 1)
  const spend = draws(10_000, () => pareto(3000, 5_000_000, 1.1, rng)).sort((a, b) => b - a)
  expect(spend.at(-1)).toBeGreaterThanOrEqual(3000)
  expect(spend[0]).toBeLessThanOrEqual(5_000_000)
  expect(spend[5000]).toBeLessThan(8000)
  const ranks = draws(10_000, () => zipf(100, rng))
  expect(Math.min(...ranks)).toBe(0)
  expect(Math.max(...ranks)).toBeLessThan(100)
  expect(ranks.filter(rank => rank < 10).length).toBeGreaterThan(4000)
})

test('a shuffle keeps every item and a sample has no item twice', () => {
  const items = Array.from({ length: 50 }, (_, n) => n)
  const rng = random('shuffle')
  expect(shuffle(items, rng)).not.toEqual(items)
  expect(shuffle(items, rng).toSorted((a, b) => a - b)).toEqual(items)
  expect(new Set(sample(items, 10, rng)).size).toBe(10)
  expect(sample([1, 2], 10, rng)).toHaveLength(2)
})

test('a date lies between its bounds', () => {
  const from = new Date('2024-01-01T00:00:00Z')
  const to = new Date('2024-01-02T00:00:00Z')
  const rng = random('dates')
  for (let i = 0; i < 100; i++) {
    const date = dateBetween(from, to, rng)
    expect(+date).toBeGreaterThanOrEqual(+from)
    expect(+date).toBeLessThanOrEqual(+to)
  }
})

/** The inverse of the encoding, by another way: through one big integer. */
const uuidOf = (typed: string) => {
  const bits = [...typed.split('_')[1]!].reduce((n, c) => n * 32n + BigInt('0123456789abcdefghjkmnpqrstvwxyz'.indexOf(c)), 0n)
  return bits.toString(16).padStart(32, '0')
}

test('an id is a UUIDv7 of its time behind its prefix', () => {
  const time = Date.UTC(2026, 10, 22, 8, 30)
  const rng = random('ids')
  for (let i = 0; i < 500; i++) {
    const one = id('cus', time + i, rng)
    expect(one).toMatch(/^cus_[0-7][0-9a-hjkmnp-tv-z]{25}$/)
    const uuid = uuidOf(one)
    expect(uuid).toMatch(/^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/)
    expect(Number.parseInt(uuid.slice(0, 12), 16)).toBe(time + i)
  }
})

test('ids sort by time and do not repeat', () => {
  const rng = random('ids')
  const ids = Array.from({ length: 5000 }, (_, n) => id('con', 1_700_000_000_000 + n, rng))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(Array.from({ length: 20_000 }, () => id('con', 1_700_000_000_000, rng))).size).toBe(20_000)
})
