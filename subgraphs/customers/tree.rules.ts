/** A member of a tree as the database gives it, with its depth below the top. */
export type Member = { id: string; aboveId: string | null; depth: number }

export type Node<M extends Member> = M & { parentId: string | null; branchCount: number; descendantCount: number }

/**
 * Members in drawing order, those above before those below, each with what stands below it. Members
 * come sorted by depth, and within a depth in the order they shall be drawn in.
 */
export const drawTree = <M extends Member>(members: readonly M[]): Node<M>[] => {
  const nodes = new Map<string, Node<M> & { below: Node<M>[] }>()
  for (const member of members) {
    const parent = member.depth === 0 ? undefined : nodes.get(member.aboveId!)
    const node = { ...member, parentId: parent ? parent.id : null, branchCount: 0, descendantCount: 0, below: [] }
    parent?.below.push(node)
    nodes.set(member.id, node)
  }
  const order: Node<M>[] = []
  const walk = (node: Node<M>) => {
    order.push(node)
    const { below } = node as Node<M> & { below: Node<M>[] }
    const from = order.length
    for (const child of below) walk(child)
    node.branchCount = below.length
    node.descendantCount = order.length - from
  }
  for (const node of nodes.values()) if (node.parentId === null) walk(node)
  return order
}

/** How many members stand on each level, from the top. */
export const levelsOf = (members: readonly Member[]) => {
  const counts = new Map<number, number>()
  for (const { depth } of members) counts.set(depth, (counts.get(depth) ?? 0) + 1)
  return [...counts].map(([depth, memberCount]) => ({ depth, memberCount })).sort((a, b) => a.depth - b.depth)
}
