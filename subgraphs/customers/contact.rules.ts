/** `13812345678` → `138****5678`; short numbers lose all but the last two digits. */
export const maskMobile = (mobile: string | null) =>
  mobile && (mobile.length >= 11 ? `${mobile.slice(0, -8)}****${mobile.slice(-4)}` : `${'*'.repeat(mobile.length - 2)}${mobile.slice(-2)}`)

/** `wangwei@bank.example` → `w***@bank.example`. */
export const maskEmail = (email: string | null) => email && email.replace(/^(.).*@/, '$1***@')

/** `王小明` → `王**`. */
export const maskName = (name: string | null) => name && `${name.slice(0, 1)}${'*'.repeat(Math.max(1, name.length - 1))}`

/** `1975-03-09` → `03-09`: the occasion without the age. */
export const occasion = (birthDate: string | null) => birthDate && birthDate.slice(5)

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
