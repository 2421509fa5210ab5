import { GraphQLError } from 'graphql'

export type PageArgs = { first: number; after?: string | null }

export type Connection<Row> = {
  nodes: Row[]
  edges: { cursor: string; node: Row }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  /** Counts all rows of the list; runs only when a client selects `totalCount`. */
  count: () => Promise<number>
}

const MAXIMUM = 100

/** How many rows to ask for: one more than the page, which tells whether there is a next one. */
export const limit = ({ first }: PageArgs) => {
  if (first < 1 || first > MAXIMUM) throw badInput(`first 须在 1 到 ${MAXIMUM} 之间 / must be 1 to ${MAXIMUM}`)
  return first + 1
}

/** Sort values of the row the page starts behind; undefined on the first page. `form` is that of the first value. */
export const position = ({ after }: PageArgs, length: number, form = /^/): string[] | undefined => {
  if (after == null) return undefined
  const values = decode(after)
  if (values?.length !== length || !form.test(values[0]!)) throw badInput('after 不是本列表的游标 / is not a cursor of this list')
  return values
}

export const cursor = (values: readonly unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')

const decode = (text: string): string[] | undefined => {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : undefined
  } catch {
    return undefined // not a cursor: the caller says so to the client
  }
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/** A Relay connection of the rows a statement gave for `limit(args)`; `sort` gives the row's sort values, the id last. */
export const connection = <Row extends { id: string }>(
  rows: Row[],
  args: PageArgs,
  sort: (row: Row) => readonly string[] = (row) => [row.id],
  count: () => Promise<number> = async () => rows.length,
): Connection<Row> => {
  const nodes = rows.length > args.first ? rows.slice(0, args.first) : rows
  const edges = nodes.map((node) => ({ cursor: cursor(sort(node)), node }))
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  }
}
