import { masks } from '@panorama/policy/masks'
import { ANYONE, type Masked, type Policy } from '@panorama/policy/policy'
import { defaultFieldResolver, getNamedType, getNullableType, GraphQLError, type GraphQLField, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql'
import { text, userMessages } from './messages.ts'
import { may, type Viewer } from './viewer.ts'

type Entries<T> = { readonly [Field in keyof T]-?: string }

/** A policy that has an entry for every query and mutation of these resolvers: a missing one does not compile. */
export type PolicyOf<Resolvers extends { Query?: object; Mutation?: object }> = Omit<Policy, 'actions'> & {
  actions: { Query: Entries<NonNullable<Resolvers['Query']>>; Mutation?: Entries<NonNullable<Resolvers['Mutation']>> }
}

type Resolve = GraphQLFieldResolver<unknown, { viewer: Viewer }>
type Reference = (reference: unknown, context: { viewer: Viewer }, info: unknown) => unknown
type Entity = { resolveReference?: Reference }

/**
 * Guards the built schema by the policy, `_entities` included. An entry too few or too many stops the start: every type
 * says how its rows are chosen; every root field, every entity, and every field added to an entity of another subgraph names its
 * permission; sensitive values are masked here and nowhere else.
 */
export const enforce = (schema: GraphQLSchema, { rows, actions, fields, masked, withheld }: Policy) => {
  const open = { rows: { ...rows }, masked: { ...masked } as Record<string, Masked> }
  const union = schema.getType('_Entity')
  const entities = new Set<unknown>(isUnionType(union) ? union.getTypes() : [])
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType()
    const entries: Record<string, string> = { ...(isRoot ? actions[type.name as 'Query' | 'Mutation'] : fields[type.name]) }
    const entity = (type.extensions as { apollo?: { subgraph?: Entity } }).apollo?.subgraph
    const isForeign = entities.has(type) && !entity?.resolveReference
    if (!isRoot && !isForeign && !isFrame(type) && rows[type.name] === undefined) throw new Error(`policy: no rule for the rows of ${type.name}`)
    delete open.rows[type.name]
    const take = (name: string, isRequired: boolean) => {
      const code = entries[name]
      delete entries[name]
      if (code === undefined && isRequired) throw new Error(`policy: no entry for ${type.name}.${name}`)
      return code === ANYONE ? undefined : code
    }
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue
      const code = take(field.name, isRoot || (isForeign && field.name !== 'id' && !isExternal(field)))
      if (code !== undefined && !isRoot && isNonNullType(field.type)) throw new Error(`policy: ${type.name}.${field.name} may be refused, so its type must be nullable`)
      const mask = masked[`${type.name}.${field.name}`]
      delete open.masked[`${type.name}.${field.name}`]
      if (mask) field.resolve = covered(mask, field.resolve ?? defaultFieldResolver)
      if (isRoot && rows[getNamedType(field.type).name] === 'STAFF') field.resolve = internal(field.resolve ?? defaultFieldResolver)
      if (code !== undefined) field.resolve = guarded(code, field.resolve ?? defaultFieldResolver)
    }
    if (entity?.resolveReference) {
      const code = take('__resolveReference', true)
      const resolve = entity.resolveReference
      if (code !== undefined) entity.resolveReference = (reference, context, info) => (check(code, context.viewer), resolve(reference, context, info))
    }
    const [unknown] = Object.keys(entries)
    if (unknown) throw new Error(`policy: there is no ${type.name}.${unknown}`)
  }
  const isThere = (path: string) => {
    const [name, field] = path.split('.') as [string, string?]
    const type = schema.getType(name)
    return isObjectType(type) && (field === undefined || field in type.getFields())
  }
  const [unknown] = [...Object.keys(open.rows), ...Object.keys(open.masked), ...[...Object.keys(fields), ...Object.keys(withheld ?? {})].filter((path) => !isThere(path))]
  if (unknown) throw new Error(`policy: there is no ${unknown}`)
}

/** Pages, edges, payloads and what all subgraphs share carry nothing of their own. */
const isFrame = ({ name, astNode }: GraphQLObjectType) =>
  /(Connection|Edge|Payload)$/.test(name) || astNode?.directives?.some((directive) => /^(federation__)?shareable$/.test(directive.name.value))

/** Declared here, answered elsewhere: what the gateway sends along for `@requires`. */
const isExternal = ({ astNode }: GraphQLField<unknown, unknown>) => astNode?.directives?.some((directive) => directive.name.value === 'external')

const guarded =
  (code: string, resolve: Resolve): Resolve =>
  (parent, args, context, info) => {
    check(code, context.viewer)
    return resolve(parent, args, context, info)
  }

/** What is internal is nothing at all to partners and enterprises, whatever they may do. */
const internal =
  (resolve: Resolve): Resolve =>
  (parent, args, context, info) =>
    context.viewer.kind === 'EMPLOYEE' ? resolve(parent, args, context, info) : isListType(getNullableType(info.returnType)) ? [] : null

const covered =
  (mask: Masked, resolve: Resolve): Resolve =>
  async (parent, args, context, info) => {
    const value: unknown = await resolve(parent, args, context, info)
    return value == null || isOpen(mask, context.viewer) ? value : masks[mask.as](String(value))
  }

/** Whether the viewer sees the value in full. */
export const isOpen = ({ full, openTo }: Masked, viewer: Viewer) => (full !== null && may(viewer, full)) || openTo === viewer.kind

const check = (code: string, viewer: Viewer) => {
  if (!may(viewer, code)) throw new GraphQLError(text(viewer.locale, userMessages.FORBIDDEN), { extensions: { code: 'FORBIDDEN' } })
}

/** Every permission that a policy names. */
export const codesOf = ({ actions, fields, masked }: Policy): string[] =>
  [...new Set([...Object.values(actions.Query), ...Object.values(actions.Mutation ?? {}), ...Object.values(fields).flatMap((entries) => Object.values(entries)), ...Object.values(masked).map(({ full }) => full)])]
    .filter((code) => code != null && code !== ANYONE) as string[]
