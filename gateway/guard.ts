import { message } from '@panorama/kit/messages'
import type { Locale } from '@panorama/kit/viewer'
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import { limitErrors } from './limits.ts'

export type Body = { query: string; variables?: Record<string, unknown> | null; operationName?: string | null }

const MOST_TOKENS = 5_000
/** Of query texts kept with their documents: about 20 MB of documents. */
const MOST_CHARACTERS = 1_000_000

/**
 * Looks at a request before anything is spent on it: its form, its size, what it would cost. Documents that passed are
 * kept; the cost is counted every time, because variables count.
 */
export const makeGuard = (schema: GraphQLSchema) => {
  const documents = new Map<string, DocumentNode>()
  let characters = 0
  const keep = (query: string, document: DocumentNode) => {
    documents.set(query, document)
    characters += query.length
    for (const oldest of documents.keys()) {
      if (characters <= MOST_CHARACTERS) break
      documents.delete(oldest)
      characters -= oldest.length
    }
  }

  return (body: unknown, locale: Locale): readonly GraphQLError[] => {
    if (!isBody(body)) return [bad(locale, 'JSON: { "query": "…", "variables": { … }, "operationName": "…" }')]
    const { query, variables, operationName } = body
    const known = documents.get(query)
    const document = known ?? parsed(query, locale)
    if (document instanceof GraphQLError) return [document]
    const errors = limitErrors({ schema, document, operationName, variables }, locale)
    if (errors.length === 0 && !known) keep(query, document)
    return errors
  }
}

const parsed = (query: string, locale: Locale): DocumentNode | GraphQLError => {
  try {
    return parse(query, { maxTokens: MOST_TOKENS })
  } catch (error) {
    if (error instanceof GraphQLError) return bad(locale, error.message) // a syntax error, for whoever wrote the query
    if (error instanceof RangeError) return bad(locale, 'nesting') // so deep that the parser gives up
    throw error
  }
}

const isBody = (body: unknown): body is Body => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  const { query, variables, operationName } = body as Record<string, unknown>
  return (
    typeof query === 'string' && query !== '' &&
    (variables == null || (typeof variables === 'object' && !Array.isArray(variables))) &&
    (operationName == null || typeof operationName === 'string')
  )
}

const bad = (locale: Locale, problem: string) => new GraphQLError(message(locale, 'BAD_USER_INPUT', { problem }), { extensions: { code: 'BAD_USER_INPUT' } })
