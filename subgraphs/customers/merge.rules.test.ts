import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changed, changedSince, COLUMNS, FIELDS, newAliases, restored, rulesOf, settled } from './merge.rules.ts'
import type { CustomerRow } from './tables.ts'
import type { MergeField, MergeRule } from './types.generated.ts'

const text = fc.option(fc.constantFrom('甲', '乙乙', '丙丙丙'), { nil: null })
const row = (id: string) =>
  fc.record({ name: fc.constantFrom('甲公司', '乙公司'), shortName: text, address: text, phone: text, remarks: text, tier: fc.constantFrom('A', 'B', null), classes: fc.subarray(['GROUP', 'IMPORTANT', 'STRATEGIC']), creditGrade: fc.constantFrom('A', null), updatedAt: fc.constantFrom('2026-01-01 00:00:00+00', '2026-02-01 00:00:00+00'), version: fc.nat(9) })
    .map((values) => ({ id, category: 'ENTERPRISE', regionCode: '440100', provinceCode: '44', ...values }) as unknown as CustomerRow)
const rules = fc.dictionary(fc.constantFrom<MergeField>('NAME', 'SHORT_NAME', 'ADDRESS', 'PHONE', 'REMARKS', 'CLASSES', 'TIER'), fc.constantFrom<MergeRule>('SURVIVOR', 'MERGED', 'NEWEST')) as fc.Arbitrary<Partial<Record<MergeField, MergeRule>>>

test('no value is lost for none: where either file says something, so does the survivor', () => {
  fc.assert(
    fc.property(row('a'), row('b'), rules, (survivor, merged, chosen) => {
      const after = settled(survivor, merged, chosen)
      for (const field of FIELDS) for (const column of COLUMNS[field]) if (survivor[column] || merged[column]) expect([survivor[column], merged[column]]).toContainEqual(after[column])
    }),
  )
})

test('what a merge changed is found changed since only when it was, and an undo writes exactly what was', () => {
  fc.assert(
    fc.property(row('a'), row('b'), rules, (survivor, merged, chosen) => {
      const { before, after } = changed(survivor, settled(survivor, merged, chosen))
      const joined = { ...survivor, ...after, version: survivor.version + 1 }
      expect(changedSince(joined, after)).toEqual([])
      const record = { before: { ...before, version: survivor.version, updatedAt: survivor.updatedAt }, after: { ...after, version: joined.version } }
      expect({ ...joined, ...restored(joined, record) }).toEqual(survivor)
      expect(restored({ ...joined, version: joined.version + 3 }, record).version).toBe(joined.version + 4)
    }),
  )
})

test('every name of both files stays known, and none twice', () => {
  fc.assert(
    fc.property(row('a'), row('b'), rules, (survivor, merged, chosen) => {
      const after = settled(survivor, merged, chosen)
      const aliases = newAliases(after, survivor, merged, ['乙乙'])
      const known = [after.name, after.shortName, '乙乙', ...aliases]
      for (const name of [survivor.name, survivor.shortName, merged.name, merged.shortName]) if (name) expect(known).toContain(name)
      expect(new Set(aliases).size).toBe(aliases.length)
    }),
  )
})

test('a rule that does not fit its field is refused', () => {
  expect(rulesOf([{ field: 'TIER', rule: 'LONGEST' }]).problem?.code).toBe('INVALID')
  expect(rulesOf([{ field: 'NAME', rule: 'UNION' }]).problem?.code).toBe('INVALID')
  expect(rulesOf([{ field: 'NAME', rule: 'MERGED' }, { field: 'NAME', rule: 'NEWEST' }]).problem?.code).toBe('INVALID')
  expect(rulesOf([{ field: 'CLASSES', rule: 'UNION' }, { field: 'REMARKS', rule: 'UNION' }]).problem).toBeUndefined()
})
