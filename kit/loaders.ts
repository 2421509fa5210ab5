import DataLoader from 'dataloader'

/**
 * One row per key, batched: `oneBy('id', (ids) => customersByIds(db, viewer, ids))`. Missing and hidden are both null. Rows
 * that came along unasked are kept for whoever asks next.
 */
export const oneBy = <Column extends string, Row extends Record<Column, string | null>>(column: Column, fetch: (keys: readonly string[]) => Promise<Row[]>) => {
  const loader = new DataLoader<string, Row | null>(async (keys) => {
    const found = new Map((await fetch(keys)).map((row) => [row[column] as string, row]))
    for (const [key, row] of found) loader.prime(key, row)
    return keys.map((key) => found.get(key) ?? null)
  })
  return loader
}

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

/** What is asked by one value and answered by one statement each, once per request: rules of a day, rates of a month. */
export const once = <Answer>(ask: (value: string) => Promise<Answer>) => new DataLoader<string, Answer>((values) => Promise.all(values.map(ask)))
