import { message } from '@panorama/kit/messages'
import type { MessageCode, Slots } from '@panorama/kit/messages'
import type { Locale } from '@panorama/kit/viewer'
import { getOperationAST, GraphQLError } from 'graphql'
import type { ASTNode, DocumentNode, GraphQLSchema } from 'graphql'
import { measuresOf, tallyOf } from './limits.measure.ts'

/** How much one request may ask for. The defaults let a rich 360 view of one customer through several times over. */
export type Limits = {
  /** Levels of fields, 12. A list takes two: `tickets { nodes { … } }`. */
  depth: number
  /** Fragments within fragments around one field, 30. */
  fragmentDepth: number
  /** In the whole document, `__typename` included, 60. */
  aliases: number
  /** The same field or fragment written again in one selection, 200; search results over many types need some. */
  repeats: number
  /** 20 of a query or subscription … */
  rootFields: number
  /** … and 5 of a mutation. */
  mutations: number
  /** In the whole document, 50. */
  directives: number
  /** `fields`, `inputFields`, `interfaces`, `possibleTypes` within one another, 2; the standard introspection has 1. */
  introspectionLists: number
  /** 10; the standard introspection has 9. */
  introspectionOfTypes: number
  /** 20,000, where each field costs 1 for each row that it is asked for. */
  cost: number
  /** The largest `first` or `last`, 100. */
  pageSize: number
}

export const defaultLimits: Limits = {
  depth: 12, fragmentDepth: 30, aliases: 60, repeats: 200, rootFields: 20, mutations: 5, directives: 50,
  introspectionLists: 2, introspectionOfTypes: 10, cost: 20_000, pageSize: 100,
}

/** One request. The document is parsed, and need not be validated; variables are coerced, or as the client sent them. */
export type Asked = {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null | undefined
  variables?: Readonly<Record<string, unknown>> | null | undefined
}

/** A hundred wrong page sizes are one mistake; the first few tell. */
const MOST_PAGE_ERRORS = 5

/**
 * The ways in which the request asks for too much, each with what to do about it; none: go on. Run it before
 * validation, which itself takes long over a hostile document, and for every request, since variables count.
 */
export const limitErrors = (asked: Asked, locale: Locale, limits: Limits = defaultLimits): GraphQLError[] => {
  const { schema, document, operationName, variables } = asked
  const refusal = (code: MessageCode, slots: Slots = {}, nodes?: ASTNode) =>
    new GraphQLError(message(locale, code, slots), { nodes, extensions: { code, ...slots, http: { status: 400 } } })
  const above = (code: MessageCode, actual: number, limit: number) => (actual > limit ? [refusal(code, { actual, limit })] : [])

  const tally = tallyOf(document)
  const counted = [
    ...above('TOO_MANY_ALIASES', tally.aliases, limits.aliases),
    ...above('TOO_MANY_DIRECTIVES', tally.directives, limits.directives),
    ...above('TOO_MANY_REPEATS', tally.repeats, limits.repeats),
  ]
  if (counted.length > 0) return counted // so large that the rest is not worth measuring
  const operation = getOperationAST(document, operationName)
  if (!operation) return [refusal('OPERATION_NOT_FOUND')]
  const measures = measuresOf(schema, document, operation, variables ?? {})
  const wrongSizes = measures.pageSizes.filter(({ size }) => size < 1 || size > limits.pageSize)
  return [
    ...above('QUERY_TOO_DEEP', measures.depth, limits.depth),
    ...above('FRAGMENTS_TOO_DEEP', measures.fragmentDepth, limits.fragmentDepth),
    ...above('TOO_MANY_ROOT_FIELDS', measures.rootFields, operation.operation === 'mutation' ? limits.mutations : limits.rootFields),
    ...above('INTROSPECTION_TOO_DEEP', measures.introspectionLists, limits.introspectionLists),
    ...above('INTROSPECTION_TOO_DEEP', measures.introspectionOfTypes, limits.introspectionOfTypes),
    ...above('QUERY_TOO_COSTLY', measures.cost, limits.cost),
    ...wrongSizes.slice(0, MOST_PAGE_ERRORS).map(({ field, argument, size }) =>
      refusal('PAGE_SIZE_OUT_OF_RANGE', { field: field.name.value, argument, actual: size, limit: limits.pageSize }, field)),
  ]
}

/** What the request costs, for logs, metrics and the client's own planning; 0 when no operation can be told. */
export const costOf = ({ schema, document, operationName, variables }: Asked): number => {
  const operation = getOperationAST(document, operationName)
  return operation ? measuresOf(schema, document, operation, variables ?? {}).cost : 0
}
