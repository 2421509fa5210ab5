import {
  getNamedType, getNullableType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
  isAbstractType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType,
} from 'graphql'
import { types } from './reference.types.ts'

// Queries made from the schema alone, so that a field added tomorrow is probed tomorrow: one template for every field of every
// type, on the shortest way from a root field to it.

/** One field of a template, and what is selected below it. */
export type Selection = {
  /** Name in the answer. */
  key: string
  parent: string
  field: GraphQLField<unknown, unknown>
  /** Type of the value, or of the nodes of a connection. */
  type: GraphQLNamedType
  isList: boolean
  isConnection: boolean
  /** Only for objects of this type, where the parent is an interface or a union. */
  on?: string
  /** Variable per argument. */
  args: { argument: GraphQLArgument; variable: string }[]
  children: Selection[]
}

export type Template = {
  name: string
  /** The last field of the way, the one that is probed. */
  target: Selection
  root: Selection
  /** One step longer than the way to its field would have to be. */
  isFurther?: boolean
  document: string
  variables: { name: string; argument: GraphQLArgument; selection: Selection }[]
}

export const isConnection = (type: GraphQLNamedType): type is GraphQLObjectType => isObjectType(type) && 'pageInfo' in type.getFields() && ('nodes' in type.getFields() || 'edges' in type.getFields())

const nodeOf = (type: GraphQLObjectType) => {
  const { nodes, edges } = type.getFields()
  return nodes ? getNamedType(nodes.type) : getNamedType((getNamedType(edges!.type) as GraphQLObjectType).getFields()['node']!.type)
}

const isRequired = ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined

const fieldsOf = (type: GraphQLNamedType) => (isObjectType(type) ? Object.values(type.getFields()) : [])

const isRows = (type: GraphQLNamedType) => 'table' in (types[type.name] ?? {})

/** Types that are no page, edge or payload and have no entry. */
export const unknownTypes = (schema: GraphQLSchema) => {
  const reached = reach(schema)
  return [...reached.keys()].filter((name) => !types[name] && !isConnection(schema.getType(name)!) && !/(Edge|Payload|Connection)$/.test(name) && !['Query', 'Mutation', 'Subscription'].includes(name)).sort()
}

type Step = { parent: string; field: GraphQLField<unknown, unknown> }

/** The shortest way from Query to each object type. */
const reach = (schema: GraphQLSchema) => {
  const ways = new Map<string, Step[]>([['Query', []]])
  for (const [name, way] of ways)
    for (const field of fieldsOf(schema.getType(name)!)) {
      const named = getNamedType(field.type)
      const type = isConnection(named) ? nodeOf(named) : named
      for (const one of isAbstractType(type) ? schema.getPossibleTypes(type) : [type])
        if (isObjectType(one) && !ways.has(one.name)) ways.set(one.name, [...way, { parent: name, field }])
    }
  return ways
}

/** All ways of at most two steps more than needed, root fields with an id first: objects one can point at. */
export const templatesOf = (schema: GraphQLSchema, fits: (document: string) => boolean): Template[] => {
  const ways = reach(schema)
  const query = schema.getQueryType()!
  const roots = Object.values(query.getFields())
  const byId = new Map(roots.filter(({ args, type }) => args.some(({ name }) => name === 'id') && args.filter(isRequired).length === 1 && isObjectType(getNamedType(type)) && isRows(getNamedType(type))).map((field) => [getNamedType(field.type).name, field]))
  const made: Template[] = []
  for (const field of roots) made.push(...variantsOf(schema, fits, [{ parent: 'Query', field }]))
  for (const [name, way] of ways) {
    if (name === 'Query' || isConnection(schema.getType(name)!) || /(Edge|Payload)$/.test(name) || name === 'PageInfo') continue
    const own = byId.get(name)
    const start: Step[] = own ? [{ parent: 'Query', field: own }] : way
    for (const field of fieldsOf(schema.getType(name)!)) {
      if (isLeafType(getNamedType(field.type)) && !field.args.length) continue
      made.push(...variantsOf(schema, fits, [...start, { parent: name, field }]))
      // onward through what the field gives, so that every row is also reached from foreign ones
      const next = getNamedType(field.type)
      const target = isConnection(next) ? nodeOf(next) : next
      if (!isObjectType(target) || !isRows(target)) continue
      for (const further of fieldsOf(target)) if (isRows(rowTypeOf(further)) && start.length < 2) made.push(...variantsOf(schema, fits, [...start, { parent: name, field }, { parent: target.name, field: further }]).slice(0, 1).map((template) => ({ ...template, isFurther: true })))
    }
  }
  return made
}

const rowTypeOf = (field: GraphQLField<unknown, unknown>) => {
  const named = getNamedType(field.type)
  return isConnection(named) ? nodeOf(named) : named
}

/** A list is asked once by nodes and once by edges. */
const variantsOf = (schema: GraphQLSchema, fits: (document: string) => boolean, steps: Step[]) => {
  const last = getNamedType(steps.at(-1)!.field.type)
  return isConnection(last) && 'nodes' in last.getFields() && 'edges' in last.getFields() ? [fitting(schema, fits, steps, false), fitting(schema, fits, steps, true)] : [fitting(schema, fits, steps, false)]
}

/** With as much of the object at the end as one request may ask for. */
const fitting = (schema: GraphQLSchema, fits: (document: string) => boolean, steps: Step[], byEdges: boolean): Template => {
  for (const depth of [2, 1]) {
    const template = templateOf(schema, steps, byEdges, depth)
    if (fits(template.document)) return template
  }
  return templateOf(schema, steps, byEdges, 0)
}

const templateOf = (schema: GraphQLSchema, steps: Step[], byEdges: boolean, depth: number): Template => {
  const variables: Template['variables'] = []
  const make = (index: number): Selection => {
    const { parent, field } = steps[index]!
    const selection = selectionOf(parent, field, variables)
    if (index < steps.length - 1) {
      const next = make(index + 1)
      selection.children = [...identity(schema, selection.type), ...(isAbstractType(selection.type) ? [{ ...next, on: next.parent }] : [next])]
    } else selection.children = leavesOf(schema, selection.type, depth)
    return selection
  }
  const root = make(0)
  let target = root
  for (let depth = 1; depth < steps.length; depth++) target = target.children.findLast((child) => child.field === steps[depth]!.field)!
  const names = steps.map(({ parent, field }) => `${parent}.${field.name}`)
  const declared = variables.map(({ name, argument }) => `$${name}: ${argument.type}`).join(', ')
  return {
    name: `${names.join(' › ')}${byEdges ? ' by edges' : ''}`,
    target,
    root,
    variables,
    document: `query${declared ? ` (${declared})` : ''} { ${print(root, byEdges ? target : undefined)} }`,
  }
}

const selectionOf = (parent: string, field: GraphQLField<unknown, unknown>, variables?: Template['variables'], key = field.name): Selection => {
  const named = getNamedType(field.type)
  const connected = isConnection(named)
  const selection: Selection = { key, parent, field, type: connected ? nodeOf(named) : named, isList: isListType(getNullableType(field.type)), isConnection: connected, args: [], children: [] }
  if (!variables) return selection
  for (const argument of field.args) {
    const variable = `${argument.name}${variables.length}`
    selection.args.push({ argument, variable })
    variables.push({ name: variable, argument, selection })
  }
  return selection
}

/** What tells one object from another. */
export const identity = (schema: GraphQLSchema, type: GraphQLNamedType): Selection[] => {
  if (isAbstractType(type)) return 'getFields' in type && type.getFields()['id'] ? [selectionOf(type.name, type.getFields()['id'] as Selection['field'])] : []
  const entry = types[type.name]
  const asked = entry && 'asks' in entry ? (entry.asks ?? []) : []
  return fieldsOf(type)
    .filter((field) => field.name === 'id' || asked.includes(field.name))
    .map((field) => ({ ...selectionOf(type.name, field), children: isLeafType(getNamedType(field.type)) ? [] : identity(schema, getNamedType(field.type)) }))
}

/** All values of an object, and those of its parts; of other objects only which they are. */
const leavesOf = (schema: GraphQLSchema, type: GraphQLNamedType, depth: number): Selection[] => {
  if (isAbstractType(type))
    return identity(schema, type).concat(schema.getPossibleTypes(type).flatMap((one) => leavesOf(schema, one, 0).filter(({ field, type }) => field.name !== 'id' && isLeafType(type)).slice(0, 1).map((child) => ({ ...child, on: one.name, key: `${one.name}_${child.field.name}` }))))
  return fieldsOf(type).flatMap((field): Selection[] => {
    if (field.args.some(isRequired)) return []
    const named = getNamedType(field.type)
    if (isLeafType(named)) return field.args.length ? [] : [selectionOf(type.name, field)]
    if (isConnection(named) || field.args.length) return []
    if (isAbstractType(named)) return depth > 0 ? [{ ...selectionOf(type.name, field), children: leavesOf(schema, named, 0) }] : []
    if (isRows(named)) return depth > 1 && !isListType(getNullableType(field.type)) ? [{ ...selectionOf(type.name, field), children: identity(schema, named) }] : identityAsked(type, field) ? [{ ...selectionOf(type.name, field), children: identity(schema, named) }] : []
    return depth > 0 ? [{ ...selectionOf(type.name, field), children: leavesOf(schema, named, depth - 1) }] : []
  })
}

const identityAsked = (type: GraphQLNamedType, field: GraphQLField<unknown, unknown>) => {
  const entry = types[type.name]
  return !!entry && 'asks' in entry && !!entry.asks?.includes(field.name)
}

/** The selection as text. */
export const print = (selection: Selection, byEdges?: Selection): string => {
  const alias = selection.key === selection.field.name ? '' : `${selection.key}: `
  const args = selection.args.length ? `(${selection.args.map(({ argument, variable }) => `${argument.name}: $${variable}`).join(', ')})` : ''
  const head = `${alias}${selection.field.name}${args}`
  if (isLeafType(getNamedType(selection.field.type))) return head
  const plain = selection.children.filter(({ on }) => !on).map((child) => print(child, byEdges))
  const typed = [...Map.groupBy(selection.children.filter(({ on }) => on), ({ on }) => on!)].map(([on, children]) => `... on ${on} { ${children.map((child) => print(child, byEdges)).join(' ')} }`)
  const body = `{ __typename ${[...plain, ...typed].join(' ')} }`
  if (!selection.isConnection) return `${head} ${body}`
  const fields = (getNamedType(selection.field.type) as GraphQLObjectType).getFields()
  const list = selection === byEdges || !fields['nodes'] ? `edges { cursor node ${body} }` : `nodes ${body}`
  return `${head} { ${list} pageInfo { hasNextPage endCursor }${fields['totalCount'] ? ' totalCount' : ''} }`
}

/** Type of an argument without its wrappings, and whether it takes several. */
export const inputOf = (type: GraphQLInputType) => ({ named: getNamedType(type), isMany: isListType(getNullableType(type)), isNeeded: isNonNullType(type) })
export { isEnumType, isInputObjectType }
