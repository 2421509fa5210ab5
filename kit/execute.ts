import { randomUUID } from 'node:crypto'
import { execute, type ExecutionResult, type GraphQLError, type DocumentNode, parse, validate } from 'graphql'
import type { Database } from './database.ts'
import { publicError } from './errors.ts'
import type { RequestContext } from './mutation.ts'
import type { Subgraph } from './subgraph.ts'
import type { Viewer } from './viewer.ts'

export type SubgraphRequest = { query: string; variables?: Record<string, unknown> | null; operationName?: string | null }

type Prepared = { document: DocumentNode } | { errors: readonly GraphQLError[] }

const MOST_DOCUMENTS = 2_000

/**
 * Runs requests on a subgraph, the same way in process and behind HTTP. The gateway's plans send the same documents
 * again and again: each is parsed and validated once.
 */
export const executor = (subgraph: Subgraph, db: Database, log: (error: unknown, requestId: string) => void) => {
  const documents = new Map<string, Prepared>()

  const prepare = (query: string): Prepared => {
    const known = documents.get(query)
    if (known) return known
    const made = check(query)
    if (documents.size >= MOST_DOCUMENTS) documents.delete(documents.keys().next().value!)
    documents.set(query, made)
    return made
  }

  const check = (query: string): Prepared => {
    try {
      const document = parse(query, { noLocation: true })
      const errors = validate(subgraph.schema, document)
      return errors.length ? { errors } : { document }
    } catch (error) {
      return { errors: [error as GraphQLError] } // a syntax error, for whoever sent the text
    }
  }

  const contextOf = (viewer: Viewer, requestId: string = randomUUID()) => subgraph.context(db, viewer, requestId)

  const run = async (request: SubgraphRequest, context: RequestContext): Promise<ExecutionResult> => {
    const prepared = prepare(request.query)
    if ('errors' in prepared) return { errors: prepared.errors }
    const { data, errors } = await execute({
      schema: subgraph.schema,
      document: prepared.document,
      variableValues: request.variables,
      operationName: request.operationName,
      contextValue: context,
    })
    if (!errors) return { data }
    return { data, errors: errors.map((error) => publicError(error, context.viewer.locale, context.requestId, (cause) => log(cause, context.requestId))) }
  }

  return { contextOf, run }
}
export type Executor = ReturnType<typeof executor>
