import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isNonNullType, isObjectType, isUnionType } from 'graphql'
import { text, userMessages } from './messages.ts'
import { may, type Viewer } from './viewer.ts'

/** Anybody with a valid token. */
export const ANYONE = 'anyone'

type Fields<T, Code extends string> = { [Field in keyof T]-?: Code }

/**
 * Who may do what: a permission code for every query and mutation (a missing one does not compile), for every
 * entity that other subgraphs may ask for (`__resolveReference`), and for any further field that needs its own.
 */
export type Permissions<Resolvers extends { Query?: object; Mutation?: object }, Code extends string> = {
  Query: Fields<NonNullable<Resolvers['Query']>, Code | typeof ANYONE>
  Mutation: Fields<NonNullable<Resolvers['Mutation']>, Code | typeof ANYONE>
} & {
  [Type in Exclude<keyof Resolvers, 'Query' | 'Mutation'>]?: { [Field in keyof NonNullable<Resolvers[Type]>]?: Code | typeof ANYONE }
}

type Resolve = GraphQLFieldResolver<unknown, { viewer: Viewer }>
type Reference = (reference: unknown, context: { viewer: Viewer }, info: unknown) => unknown
type Entity = { resolveReference?: Reference }

/**
 * Guards the built schema by the table, `_entities` included. An entry too few or too many stops the start: every
 * root field, every entity, and every field added to an entity of another subgraph has one.
 */
export const enforce = (schema: GraphQLSchema, permissions: object) => {
  const table = permissions as Record<string, Record<string, string> | undefined>
  const union = schema.getType('_Entity')
  const entities = new Set<unknown>(isUnionType(union) ? union.getTypes() : [])
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue
    const entries = { ...table[type.name] }
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType()
    const entity = (type.extensions as { apollo?: { subgraph?: Entity } }).apollo?.subgraph
    const isForeign = entities.has(type) && !entity?.resolveReference
    const take = (name: string, isRequired: boolean) => {
      const code = entries[name]
      delete entries[name]
      if (code === undefined && isRequired) throw new Error(`permissions: no entry for ${type.name}.${name}`)
      return code === ANYONE ? undefined : code
    }
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue
      const code = take(field.name, isRoot || (isForeign && field.name !== 'id' && !isExternal(field)))
      if (code !== undefined && !isRoot && isNonNullType(field.type)) throw new Error(`permissions: ${type.name}.${field.name} may be refused, so its type must be nullable`)
      if (code !== undefined) field.resolve = guarded(code, field.resolve ?? defaultFieldResolver)
    }
    if (entity?.resolveReference) {
      const code = take('__resolveReference', true)
      const resolve = entity.resolveReference
      if (code !== undefined) entity.resolveReference = (reference, context, info) => (check(code, context.viewer), resolve(reference, context, info))
    }
    const [unknown] = Object.keys(entries)
    if (unknown) throw new Error(`permissions: there is no ${type.name}.${unknown}`)
  }
}

/** Declared here, answered elsewhere: what the gateway sends along for `@requires`. */
const isExternal = ({ astNode }: GraphQLField<unknown, unknown>) => astNode?.directives?.some((directive) => directive.name.value === 'external')

const guarded =
  (code: string, resolve: Resolve): Resolve =>
  (parent, args, context, info) => {
    check(code, context.viewer)
    return resolve(parent, args, context, info)
  }

const check = (code: string, viewer: Viewer) => {
  if (!may(viewer, code)) throw new GraphQLError(text(viewer.locale, userMessages.FORBIDDEN), { extensions: { code: 'FORBIDDEN' } })
}
