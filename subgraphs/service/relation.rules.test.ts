import fc from 'fast-check'
import { expect, test } from 'vitest'
import { opposite, stored } from './relation.rules.ts'
import type { TicketRelationKind } from './types.generated.ts'

const kinds: TicketRelationKind[] = ['DUPLICATES', 'DUPLICATED_BY', 'CAUSED_BY', 'CAUSES', 'FOLLOWS_UP', 'FOLLOWED_UP_BY', 'RELATES_TO']

test('the opposite of the opposite is the kind itself', () => {
  for (const kind of kinds) expect(opposite(opposite(kind))).toBe(kind)
})

test('a relation is kept in one form, whichever side names it', () => {
  fc.assert(fc.property(fc.string(), fc.string(), fc.constantFrom(...kinds), (a, b, kind) => {
    fc.pre(a !== b)
    const [ticket, other] = [{ id: a }, { id: b }]
    expect(stored({ ticket, other, kind })).toEqual(stored({ ticket: other, other: ticket, kind: opposite(kind) }))
  }))
})
