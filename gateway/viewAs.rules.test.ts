import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences } from './viewAs.rules.ts'

test('what is hidden, refused, masked or counted differently is told with its place', () => {
  const yours = { customer: { id: 'cus_1', remarks: '重要', contacts: { totalCount: 2, nodes: [{ id: 'con_1', mobile: '13812345678' }, { id: 'con_2', mobile: '1' }] } } }
  const theirs = { customer: { id: 'cus_1', remarks: null, contacts: { totalCount: 1, nodes: [{ id: 'con_2', mobile: '*' }, { id: 'con_3', mobile: '2' }] } } }
  expect(differences(yours, theirs, [{ path: ['customer', 'remarks'], extensions: { code: 'FORBIDDEN' } }])).toEqual([
    { path: 'customer.remarks', kind: 'REFUSED', yours: '"重要"', theirs: null },
    { path: 'customer.contacts.totalCount', kind: 'DIFFERENT', yours: '2', theirs: '1' },
    { path: 'customer.contacts.nodes[con_1]', kind: 'HIDDEN', yours: '{"id":"con_1","mobile":"13812345678"}', theirs: null },
    { path: 'customer.contacts.nodes[con_2].mobile', kind: 'DIFFERENT', yours: '"1"', theirs: '"*"' },
    { path: 'customer.contacts.nodes[con_3]', kind: 'ADDED', yours: null, theirs: '{"id":"con_3","mobile":"2"}' },
  ])
})

test('an answer does not differ from itself, and differs in each leaf that was changed', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer(), { noNullPrototype: true }), fc.uniqueArray(fc.record({ id: fc.uuid(), value: fc.nat(1_000) }), { selector: ({ id }) => id, maxLength: 20 }), (fields, items) => {
      const answer = { ...fields, items }
      expect(differences(answer, structuredClone(answer))).toEqual([])
      const changed = { ...answer, items: items.map((item) => ({ ...item, value: item.value + 1 })) }
      expect(differences(answer, changed).filter(({ kind }) => kind === 'DIFFERENT').length).toBe(items.length)
    }),
  )
})
