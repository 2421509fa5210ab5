import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawTree, levelsOf } from './tree.rules.ts'

/** Any tree: each member but the first stands below an earlier one. */
const trees = fc.array(fc.nat(), { maxLength: 60 }).map((above) => {
  const paths: string[][] = [['top']]
  above.forEach((number, index) => paths.push([...paths[number % (index + 1)]!, `m${index}`]))
  return paths.map((path) => ({ id: path.at(-1)!, path, aboveId: path.at(-2) ?? 'root', depth: path.length - 1 })).sort((a, b) => a.depth - b.depth)
})

test('a tree is drawn with everybody in it, those above first, and counts what stands below', () => {
  fc.assert(
    fc.property(trees, (members) => {
      const nodes = drawTree(members)
      expect(nodes.map(({ id }) => id).sort()).toEqual(members.map(({ id }) => id).sort())
      const place = new Map(nodes.map(({ id }, index) => [id, index]))
      for (const node of nodes) {
        if (node.parentId !== null) expect(place.get(node.parentId)!).toBeLessThan(place.get(node.id)!)
        expect(node.branchCount).toBe(nodes.filter(({ parentId }) => parentId === node.id).length)
        expect(node.descendantCount).toBe(members.filter(({ id, path }) => id !== node.id && path.includes(node.id)).length)
      }
      expect(levelsOf(members).reduce((sum, { memberCount }) => sum + memberCount, 0)).toBe(members.length)
    }),
  )
})

test('below a member that is hidden, the drawing goes on', () => {
  const nodes = drawTree([{ id: 'top', aboveId: null, depth: 0 }, { id: 'c', aboveId: 'hidden', depth: 2 }, { id: 'd', aboveId: 'c', depth: 3 }])
  expect(nodes.map(({ id, parentId, depth, descendantCount }) => [id, parentId, depth, descendantCount])).toEqual([['top', null, 0, 0], ['c', null, 2, 1], ['d', 'c', 3, 0]])
})
