import { expect, test } from 'vitest'
import {
  complaintCategories, consultationCategories, contractText, fill, majorEventText, noteText, opportunityKinds, opportunityText, ticketKinds, ticketText,
  type OpportunityKind, type Subject, type TicketKind,
} from './texts.ts'
import { random, type Random } from './random.ts'

const kinds = Object.keys(ticketKinds) as TicketKind[]
const subject: Subject = { customer: '锐辰精机', place: '深圳', peer: '武汉', product: '国内数字电路 155M', contact: '王主任' }
const times = <T>(count: number, make: (rng: Random) => T) => {
  const rng = random('texts')
  return Array.from({ length: count }, () => make(rng))
}

test('the same seed writes the same', () => {
  expect(ticketText('COMPLAINT', subject, random(1))).toEqual(ticketText('COMPLAINT', subject, random(1)))
  expect(opportunityText('NETWORKING', subject, random(1))).toEqual(opportunityText('NETWORKING', subject, random(1)))
})

test('slots and choices are filled', () => {
  expect(fill(['{customer}[在{place}]开通'], subject, random(1))).toBe('锐辰精机在深圳开通')
  expect(['甲乙', '甲丙']).toContain(fill(['甲[乙|丙]'], subject, random(2)))
})

test('no template mark and no empty text is left in anything', () => {
  const texts = [
    ...kinds.flatMap(kind => times(300, rng => Object.values(ticketText(kind, subject, rng)).filter(text => text !== null))).flat(),
    ...(Object.keys(opportunityKinds) as OpportunityKind[]).flatMap(kind => times(300, rng => Object.values(opportunityText(kind, subject, rng)))).flat(),
    ...times(300, rng => Object.values(contractText(subject, rng))).flat(),
    ...times(300, rng => [noteText(subject, rng), majorEventText(subject, rng)]).flat(),
  ]
  for (const text of texts) {
    expect(text).not.toMatch(/[{}[\]|]|undefined|\.$/)
    expect(text.length).toBeGreaterThan(2)
  }
})

test('of a product with one end no text speaks of two, and every category still has its texts', () => {
  const alone = { ...subject, peer: null }
  const texts = [
    ...kinds.flatMap(kind => times(300, rng => Object.values(ticketText(kind, alone, rng)).join())),
    ...(Object.keys(opportunityKinds) as OpportunityKind[]).flatMap(kind => times(100, rng => Object.values(opportunityText(kind, alone, rng)).join())),
    ...times(100, rng => Object.values(contractText(alone, rng)).join() + noteText(alone, rng) + majorEventText(alone, rng)),
  ]
  expect(texts.filter(text => /null|undefined|武汉|深圳至/.test(text))).toEqual([])
  expect(new Set(times(500, rng => ticketText('COMPLAINT', alone, rng).category)).size).toBeGreaterThanOrEqual(7)
  expect(new Set(times(500, rng => ticketText('CONSULTATION', alone, rng).category)).size).toBe(9)
})

test('there are ten kinds, nine consultation and eight complaint categories, all of them used', () => {
  expect(kinds).toHaveLength(10)
  const used = (kind: TicketKind) => new Set(times(500, rng => ticketText(kind, subject, rng).category))
  expect(used('CONSULTATION')).toEqual(new Set(Object.keys(consultationCategories)))
  expect(used('COMPLAINT')).toEqual(new Set(Object.keys(complaintCategories)))
  expect(used('SUGGESTION')).toEqual(new Set(['NEW_BUSINESS_SUGGESTION', 'REPORT_AND_SUGGESTION']))
  expect(used('VISIT')).toEqual(new Set([null]))
  expect(used('CONSULTATION').size).toBe(9)
  expect(used('COMPLAINT').size).toBe(8)
})

test('a ticket speaks of one circuit, one day, and clocks in order', () => {
  for (const { title, content } of times(2000, rng => ticketText('QUERY', subject, rng)).filter(({ title }) => title.startsWith('查询电路')))
    expect(content).toContain(title.slice(2))
  for (const { content, process, result } of times(2000, rng => ticketText('FAULT_REPORT', subject, rng))) {
    const clocks = [content, process, result].flatMap(text => /\d\d:\d\d/.exec(text)?.[0] ?? [])
    expect(clocks.toSorted()).toEqual(clocks)
  }
})

test('a thousand tickets of one kind, customer and product seldom repeat', () => {
  for (const kind of kinds) {
    const whole = times(1000, rng => JSON.stringify(ticketText(kind, subject, rng)))
    expect(new Set(whole).size, kind).toBeGreaterThan(900)
  }
  expect(new Set(times(1000, rng => JSON.stringify(opportunityText('CIRCUIT_RENTAL', subject, rng)))).size).toBeGreaterThan(900)
})

test('100,000 tickets are written within seconds', () => {
  const start = performance.now()
  times(100_000, rng => ticketText(kinds[Math.floor(rng() * 10)]!, subject, rng))
  expect(performance.now() - start).toBeLessThan(10_000)
})
