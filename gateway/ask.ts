import { randomUUID } from 'node:crypto'
import { policies } from '@panorama/policy/all'
import { entities } from '@panorama/policy/entities'
import type { Viewer } from '@panorama/kit/viewer'
import { getNamedType, GraphQLError, type GraphQLSchema, isObjectType } from 'graphql'
import type { Source } from './source.ts'

/** What the owner of an object says of it to a viewer. */
export type Answer = {
  type: string
  /** Whether the viewer sees it. */
  isSeen: boolean
  /** Whether the viewer lacks the permission for objects of the type. */
  isRefused: boolean
  /** The customer it belongs to; undefined for what belongs to none, or when it is not seen. */
  customerId?: string
}

export type Ask = (id: string, viewer: Viewer) => Promise<Answer | undefined>

/** The subgraph that answers for an entity. */
export const ownerOf = (type: string) => Object.keys(policies).find((name) => policies[name]!.fields[type]?.['__resolveReference'] !== undefined)

/** Asks the owner of an object for it, by the letters its id begins with. Undefined for ids of no type. */
export const makeAsk = (sources: Record<string, Source>, schema: GraphQLSchema): Ask => {
  const queries = new Map(Object.values(entities).map((type) => [type, queryFor(type, schema)]))
  return async (id, viewer) => {
    const type = entities[id.split('_', 1)[0]!]
    const source = type && sources[ownerOf(type) ?? '']
    if (!type || !source) return undefined
    const variables = { representations: [{ __typename: type, id }] }
    const { data, errors } = await source({ query: queries.get(type)!, variables, isMutation: false }, { viewer, requestId: randomUUID(), contexts: new Map() })
    const problem = errors?.find(({ path }) => (path?.length ?? 0) <= 2) // that its customer is refused is no refusal of the object
    const code = problem?.extensions?.['code']
    if (code === 'FORBIDDEN') return { type, isSeen: false, isRefused: true }
    if (problem) throw new GraphQLError(problem.message, { extensions: { code } })
    const [found] = (data as { _entities: ({ customer?: { id: string } | null } | null)[] })._entities
    return { type, isSeen: !!found, isRefused: false, customerId: found ? (type === 'Customer' ? id : found.customer?.id) : undefined }
  }
}

const queryFor = (type: string, schema: GraphQLSchema) => {
  const shown = schema.getType(type)
  const customer = isObjectType(shown) ? shown.getFields()['customer'] : undefined
  const hasCustomer = customer && getNamedType(customer.type).name === 'Customer'
  return `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { __typename id ${hasCustomer ? 'customer { id }' : ''} } } }`
}
