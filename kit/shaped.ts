import { type Database, prepared } from './database.ts'

/** Page sizes a statement is prepared for; a page asks for the next larger one, so that few statements serve all. */
export const bucket = (rows: number) => [6, 11, 21, 51].find((size) => size >= rows) ?? 101

const MOST = 200

/**
 * A statement with optional parts, prepared once per combination of them: `shape` says which parts are there and is
 * plain data. Beyond 200 combinations the rest runs unprepared, so that nobody can fill the server's memory.
 */
export const shaped = <Shape extends object, Query extends Parameters<typeof prepared>[1] extends (db: Database) => infer Q ? Q : never>(
  name: string,
  build: (db: Database, shape: Shape) => Query,
) => {
  const made = new Map<string, ReturnType<typeof prepared<Query>>>()
  return (db: Database, shape: Shape, params: Record<string, unknown>) => {
    const key = JSON.stringify(shape)
    let run = made.get(key)
    if (!run) {
      const isKept = made.size < MOST
      run = prepared(isKept ? `${name}_${made.size}` : '', (on) => build(on, shape))
      if (isKept) made.set(key, run)
    }
    return run(db, params)
  }
}
