import DataLoader from 'dataloader'

/** One row per key, batched: `oneBy('id', (ids) => customersByIds(db, viewer, ids))`. Missing and hidden are both null. */
export const oneBy = <Column extends string, Row extends Record<Column, string | null>>(column: Column, fetch: (keys: readonly string[]) => Promise<Row[]>) =>
  new DataLoader<string, Row | null>(async (keys) => {
    const found = new Map((await fetch(keys)).map((row) => [row[column] as string, row]))
    return keys.map((key) => found.get(key) ?? null)
  })

/** The rows of each key in the order the statement gave them, batched. */
export const manyBy = <Column extends string, Row extends Record<Column, string | null>>(column: Column, fetch: (keys: readonly string[]) => Promise<Row[]>) =>
  new DataLoader<string, Row[]>(async (keys) => {
    const found = new Map<string, Row[]>(keys.map((key) => [key, []]))
    for (const row of await fetch(keys)) found.get(row[column] as string)?.push(row)
    return keys.map((key) => found.get(key)!)
  })

/** A loader per set of arguments: a field asked twice with other arguments under the same parents is two statements. */
export const perArguments = <Args extends object, Loader>(make: (args: Args) => Loader) => {
  const made = new Map<string, Loader>()
  return (args: Args): Loader => {
    const key = JSON.stringify(args)
    if (!made.has(key)) made.set(key, make(args))
    return made.get(key)!
  }
}
