import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { message } from '@panorama/kit/messages'
import { type DocumentNode, getOperationAST, getVariableValues, GraphQLError, type GraphQLScalarType, type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql'
import type { Raw } from './plan.data.ts'
import { compilePlan, type Run } from './plan.execute.ts'
import { type Flags, flagsOf } from './plan.fields.ts'
import { compileShape, type Shape } from './plan.shape.ts'
import type { GatewayContext, Source } from './source.ts'

export type PlanRequest = {
  /** Parsed and validated. */
  document: DocumentNode
  /** The text of it; plans are kept by it and the operation's name. */
  source: string
  operationName?: string | null
  /** As the client sent them. */
  variables: Raw
}

export type Planned = { data?: Raw | null; errors?: GraphQLError[] }

type Options = {
  /** How clients' values of custom scalars are read, by the scalar's name. Subgraphs are sent what the client sent. */
  scalars?: Record<string, GraphQLScalarType>
  /** Learns why a source failed; the client only learns that it did. */
  log?: (error: unknown, requestId: string) => void
}

/** Operations kept ready, the one longest unused goes first; a large page takes 100 to 200 kB with its document. */
const MOST_OPERATIONS = 1_000
/** An operation with many `@skip` and `@include` variables has a shape for each setting of them. */
const MOST_SHAPES = 16
/** A hundred wrong items in one list are one mistake. */
const MOST_VARIABLE_ERRORS = 10

/**
 * Answers operations over the subgraphs: Apollo's planner says what to fetch from where, the rest is done here.
 * What does not depend on the variables is worked out once per operation.
 */
export const planExecutor = (supergraphSdl: string, sources: Record<string, Source>, { scalars = {}, log = () => {} }: Options = {}) => {
  const supergraph = Supergraph.build(supergraphSdl)
  const api = supergraph.apiSchema()
  const apiSchema = withScalars(api.toGraphQLJSSchema(), scalars)
  const around = { schema: supergraph.schema.toGraphQLJSSchema(), sources, log }
  const planner = new QueryPlanner(supergraph)
  const operations = new Map<string, ReturnType<typeof prepare>>()

  const prepare = ({ document, operationName }: PlanRequest) => {
    const operation = getOperationAST(document, operationName)
    if (!operation) return undefined
    const { node } = planner.buildQueryPlan(operationFromDocument(api, document, { operationName: operationName ?? undefined }))
    const definitions = operation.variableDefinitions ?? []
    const defaults = definitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : []))
    return {
      definitions,
      defaults: defaults.length ? Object.fromEntries(defaults) : undefined,
      step: node && compilePlan(node, around),
      flags: flagsOf(document).filter((name) => definitions.some(({ variable }) => variable.name.value === name)),
      shapeFor: keep(MOST_SHAPES, (flags: Flags) => compileShape(apiSchema, document, operation, flags)),
    }
  }

  /** Everything here happens at once, so that of many first requests for an operation one plans and the others find it. */
  const prepared = (request: PlanRequest) => {
    const key = request.operationName ? `${request.operationName}\n${request.source}` : request.source
    const known = operations.get(key)
    const found = known ?? prepare(request)
    if (known) operations.delete(key)
    else if (operations.size >= MOST_OPERATIONS) operations.delete(operations.keys().next().value!)
    operations.set(key, found)
    return found
  }

  const execute = async (request: PlanRequest, context: GatewayContext): Promise<Planned> => {
    const { locale } = context.viewer
    const wrong = (problem: string) => new GraphQLError(message(locale, 'BAD_USER_INPUT', { problem }), { extensions: { code: 'BAD_USER_INPUT' } })
    let operation: ReturnType<typeof prepared>
    try {
      operation = prepared(request)
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [wrong(error.message)] } // of the document, for whoever wrote it
      throw error
    }
    if (!operation) return { errors: [new GraphQLError(message(locale, 'OPERATION_NOT_FOUND'), { extensions: { code: 'OPERATION_NOT_FOUND' } })] }

    const { coerced = {}, errors } = getVariableValues(apiSchema, operation.definitions, request.variables, { maxErrors: MOST_VARIABLE_ERRORS })
    if (errors) return { errors: errors.map((error) => wrong(error.message)) }
    const notBoolean = operation.flags.find((name) => typeof coerced[name] !== 'boolean')
    if (notBoolean) return { errors: [wrong(`$${notBoolean} is the condition of @skip or @include and must be true or false`)] }

    const variables = operation.defaults ? { ...operation.defaults, ...request.variables } : request.variables
    const run: Run = { context, variables, coerced, data: {}, errors: [], failed: new Set(), hidden: new Set() }
    await operation.step?.(run)
    const data = operation.shapeFor(operation.flags, coerced)(run)
    return run.errors.length ? { errors: run.errors, data } : { data }
  }

  return { apiSchema, execute }
}

/** The latest few results of a function of boolean variables. */
const keep = (most: number, make: (flags: Flags) => Shape) => {
  const made = new Map<string, Shape>()
  return (names: readonly string[], values: Raw): Shape => {
    let key = ''
    for (const name of names) key += values[name] ? '1' : '0'
    let shape = made.get(key)
    if (!shape) {
      shape = make(Object.fromEntries(names.map((name) => [name, values[name] as boolean])))
      if (made.size >= most) made.delete(made.keys().next().value!)
      made.set(key, shape)
    }
    return shape
  }
}

const withScalars = (schema: GraphQLSchema, scalars: Record<string, GraphQLScalarType>) => {
  for (const [name, { parseValue, parseLiteral, serialize }] of Object.entries(scalars)) {
    const type = schema.getType(name)
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral, serialize })
  }
  return schema
}
