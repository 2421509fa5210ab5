import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsInCircle } from './businessCategory.rules.ts'

// A tree: every branch hangs below one of a smaller number, or nowhere.
const trees = fc.array(fc.option(fc.nat(20)), { minLength: 1, maxLength: 20 }).map((parents) =>
  parents.map((parent, index) => ({ id: String(index), parentId: parent === null || index === 0 ? null : String(parent % index) })),
)

test('a branch may hang below any branch but itself and those below it', () => {
  fc.assert(
    fc.property(trees, fc.nat(), fc.nat(), (lines, a, b) => {
      const [id, parentId] = [lines[a % lines.length]!.id, lines[b % lines.length]!.id]
      const above = (start: string): string[] => {
        const parent = lines.find((line) => line.id === start)?.parentId
        return parent == null ? [start] : [start, ...above(parent)]
      }
      expect(endsInCircle(lines, id, parentId)).toBe(above(parentId).includes(id))
    }),
  )
})
