type Line = { id: string; parentId: string | null }

/** Whether `parentId` already hangs, over any number of steps, below `id`, or is it. */
export const endsInCircle = (lines: readonly Line[], id: string, parentId: string) => {
  const parentOf = new Map(lines.map((line) => [line.id, line.parentId]))
  for (let above: string | null | undefined = parentId, steps = 0; above && steps <= lines.length; above = parentOf.get(above), steps++)
    if (above === id) return true
  return false
}
