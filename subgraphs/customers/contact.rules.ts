type Line = { id: string; managerId: string | null }

/** People in drawing order, managers before their people, each with its depth; a manager who is not among them counts as none. */
export const reportingOrder = <Person extends Line>(people: readonly Person[]) => {
  const ids = new Set(people.map((person) => person.id))
  const below = Map.groupBy(people, (person) => (person.managerId && ids.has(person.managerId) ? person.managerId : null))
  const order: { person: Person; depth: number; managerId: string | null }[] = []
  const walk = (managerId: string | null, depth: number) => {
    for (const person of below.get(managerId) ?? []) {
      order.push({ person, depth, managerId })
      walk(person.id, depth + 1)
    }
  }
  walk(null, 0)
  return order
}

/** Whether `managerId` already reports, over any number of steps, to `id`. */
export const endsInCircle = (lines: readonly Line[], id: string, managerId: string) => {
  const managerOf = new Map(lines.map((line) => [line.id, line.managerId]))
  for (let above: string | null | undefined = managerId, steps = 0; above && steps <= lines.length; above = managerOf.get(above), steps++)
    if (above === id) return true
  return false
}
