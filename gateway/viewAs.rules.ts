export type Difference = { path: string; kind: 'HIDDEN' | 'REFUSED' | 'DIFFERENT' | 'ADDED'; yours: string | null; theirs: string | null }

/** More than anybody reads. */
const MOST = 500

type Failure = { path?: readonly (string | number)[]; extensions?: { code?: unknown } }

/** Where two answers to one query differ; items of lists are recognised by their ids. */
export const differences = (yours: unknown, theirs: unknown, refusals: readonly Failure[] = []): Difference[] => {
  const found: Difference[] = []
  const refused = new Set(refusals.filter(({ extensions }) => extensions?.code === 'FORBIDDEN').map(({ path }) => (path ?? []).join('.')))
  const walk = (mine: unknown, other: unknown, label: string, path: readonly (string | number)[]) => {
    if (found.length >= MOST || same(mine, other)) return
    if (isObject(mine) && isObject(other)) {
      for (const key of new Set([...Object.keys(mine), ...Object.keys(other)])) walk(mine[key], other[key], label ? `${label}.${key}` : key, [...path, key])
    } else if (Array.isArray(mine) && Array.isArray(other)) {
      const theirItems = new Map(other.map((item, index) => [nameOf(item, index), { item, index }]))
      mine.forEach((item, index) => {
        const name = nameOf(item, index)
        const match = theirItems.get(name)
        theirItems.delete(name)
        walk(item, match?.item, `${label}[${name}]`, [...path, match?.index ?? index])
      })
      for (const [name, { item, index }] of theirItems) walk(undefined, item, `${label}[${name}]`, [...path, index])
    } else {
      const kind = mine == null ? 'ADDED' : other == null ? (refused.has(path.join('.')) ? 'REFUSED' : 'HIDDEN') : 'DIFFERENT'
      found.push({ path: label, kind, yours: text(mine), theirs: text(other) })
    }
  }
  walk(yours ?? undefined, theirs ?? undefined, '', [])
  return found.slice(0, MOST)
}

const same = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null) || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id of an item, or of what an edge leads to; else its place. */
const nameOf = (item: unknown, index: number): string => {
  if (!isObject(item)) return String(index)
  if (typeof item['id'] === 'string') return item['id']
  return isObject(item['node']) ? nameOf(item['node'], index) : String(index)
}

const text = (value: unknown) => (value == null ? null : JSON.stringify(value))
