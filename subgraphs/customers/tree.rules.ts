/** A member of a tree as the database gives it: the path begins at the root of the whole tree and ends with the member. */
export type Member = { id: string; path: readonly string[] }

export type Node<M extends Member> = M & { parentId: string | null; depth: number; branchCount: number; descendantCount: number }

/**
 * Members in drawing order, those above before those below, each with its depth below the top and what stands below it. Members
 * come sorted by depth, and within a depth in the order they shall be drawn in.
 */
export const drawTree = <M extends Member>(topId: string, members: readonly M[]): Node<M>[] => {
  const nodes = new Map<string, Node<M> & { below: Node<M>[] }>()
  for (const member of members) {
    const depth = depthOf(topId, member)
    const above = member.path.at(-2)
    const parent = depth === 0 ? undefined : nodes.get(above ?? '')
    const node = { ...member, parentId: parent ? above! : null, depth, branchCount: 0, descendantCount: 0, below: [] }
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
export const levelsOf = (topId: string, members: readonly Member[]) => {
  const counts = new Map<number, number>()
  for (const member of members) counts.set(depthOf(topId, member), (counts.get(depthOf(topId, member)) ?? 0) + 1)
  return [...counts].map(([depth, memberCount]) => ({ depth, memberCount })).sort((a, b) => a.depth - b.depth)
}

const depthOf = (topId: string, { path }: Member) => path.length - 1 - path.indexOf(topId)
