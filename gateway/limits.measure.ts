import { getNamedType, getNullableType, isCompositeType, isListType, Kind, SchemaMetaFieldDef, TypeMetaFieldDef } from 'graphql'
import type {
  DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLNamedType, GraphQLSchema, OperationDefinitionNode,
  SelectionNode, SelectionSetNode,
} from 'graphql'

/** What is written in a document as a whole: counted once, wherever it stands, used or not. */
export type Tally = { aliases: number; directives: number; repeats: number }

/** A `first` or `last` of one field, as it is after variables. */
export type PageSize = { field: FieldNode; argument: string; size: number }

/** What one operation asks for, its fragments expanded. */
export type Measures = {
  /** Levels of fields; introspection has its own. */
  depth: number
  rootFields: number
  /** Fragments, named or inline, around one field. */
  fragmentDepth: number
  introspectionLists: number
  introspectionOfTypes: number
  cost: number
  pageSizes: readonly PageSize[]
}

/** Rows assumed for a list that says nothing of its size, unless a list of ids or the like is longer. */
const UNSIZED = 10
/** The same for lists of the schema's own description: types, fields, arguments. */
const INTROSPECTED = 4
/** Deeper than any limit, and far from what the stack holds: nobody looks below. */
const BOTTOM = 500
const MOST = 1e9

/** Counts without following anything: linear, and without a stack, whatever the document. */
export const tallyOf = (document: DocumentNode): Tally => {
  const tally = { aliases: 0, directives: 0, repeats: 0 }
  const open: { set: SelectionSetNode; seen: Set<string> }[] = []
  for (const definition of document.definitions) {
    tally.directives += definition.directives?.length ?? 0
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const variable of definition.variableDefinitions ?? []) tally.directives += variable.directives?.length ?? 0
    if ('selectionSet' in definition) open.push({ set: definition.selectionSet, seen: new Set() })
  }
  for (let next = open.pop(); next; next = open.pop())
    for (const selection of next.set.selections) {
      tally.directives += selection.directives?.length ?? 0
      const name = nameOf(selection)
      if (name && next.seen.has(name)) tally.repeats++
      else if (name) next.seen.add(name)
      if (selection.kind === Kind.FIELD && selection.alias) tally.aliases++
      if (selection.kind === Kind.INLINE_FRAGMENT) open.push({ set: selection.selectionSet, seen: next.seen })
      if (selection.kind === Kind.FIELD && selection.selectionSet) open.push({ set: selection.selectionSet, seen: new Set() })
    }
  return tally
}

const nameOf = (selection: SelectionNode) => {
  if (selection.kind === Kind.INLINE_FRAGMENT) return undefined
  return selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : `...${selection.name.value}`
}

/** Measures of a selection set that do not depend on where it is spread, so that each fragment is measured once. */
type Part = Omit<Measures, 'cost' | 'pageSizes'> & {
  /** Cost that the page size of the field around it leaves alone … */
  once: number
  /** … and cost per row of it: what stands under `nodes` and `edges` of a connection. */
  perRow: number
}

const NOTHING: Readonly<Part> = { depth: 0, rootFields: 0, fragmentDepth: 0, introspectionLists: 0, introspectionOfTypes: 0, once: 0, perRow: 0 }

/** Adds a selection to the part that holds it; `fragments` is 1 for what a fragment holds. */
const add = (part: Part, more: Part, fragments: 0 | 1) => {
  part.depth = Math.max(part.depth, more.depth)
  part.rootFields = Math.min(part.rootFields + more.rootFields, MOST)
  part.fragmentDepth = Math.max(part.fragmentDepth, more.fragmentDepth + fragments)
  part.introspectionLists = Math.max(part.introspectionLists, more.introspectionLists)
  part.introspectionOfTypes = Math.max(part.introspectionOfTypes, more.introspectionOfTypes)
  part.once = Math.min(part.once + more.once, MOST)
  part.perRow = Math.min(part.perRow + more.perRow, MOST)
}

/**
 * Measures the operation in one pass over what it reaches. The document need not be valid: unknown fields, cycles and
 * wrong values are left to validation. What `@skip` and `@include` leave out counts too.
 */
export const measuresOf = (
  schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>,
): Measures => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  const measured = new Map<string, Part>()
  const values = valuesOf(operation, variables)
  const pageSizes: PageSize[] = []

  const partOf = (set: SelectionSetNode, parent: GraphQLNamedType | undefined, level: number): Part => {
    if (level > BOTTOM) return { ...NOTHING, depth: MOST }
    const part = { ...NOTHING }
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) add(part, fieldPart(selection, parent, level), 0)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) add(part, fragmentPart(selection.name.value, level), 1)
      else {
        const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent
        add(part, partOf(selection.selectionSet, type, level + 1), 1)
      }
    }
    return part
  }

  const fragmentPart = (name: string, level: number): Part => {
    const known = measured.get(name)
    const fragment = fragments.get(name)
    if (known || !fragment) return known ?? NOTHING
    measured.set(name, NOTHING) // what a fragment that contains itself finds
    const part = partOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), level + 1)
    measured.set(name, part)
    return part
  }

  const fieldPart = (node: FieldNode, parent: GraphQLNamedType | undefined, level: number): Part => {
    const field = fieldOf(schema, parent, node.name.value)
    const type = field && getNamedType(field.type)
    const sizes = field ? sizesOf(node, field, values) : []
    for (const each of sizes) pageSizes.push(each)
    const child = node.selectionSet ? partOf(node.selectionSet, type, level + 1) : NOTHING
    const isIntrospection = node.name.value.startsWith('__') || !!parent?.name.startsWith('__')
    const isList = !!field && isListType(getNullableType(field.type)) && isCompositeType(type)
    const rows = isIntrospection ? INTROSPECTED : sizes.length > 0 ? largest(sizes.map(({ size }) => size)) : Math.max(UNSIZED, longestList(node, values))
    const below = child.once + child.perRow * rows
    const isPerRow = isList && (node.name.value === 'nodes' || node.name.value === 'edges') && isConnection(parent)
    const cost = isPerRow || !isList ? below : below * rows
    return {
      ...child,
      depth: isIntrospection ? 0 : Math.min(child.depth + 1, MOST),
      rootFields: 1,
      introspectionLists: child.introspectionLists + Number(isIntrospection && NESTING.has(node.name.value)),
      introspectionOfTypes: child.introspectionOfTypes + Number(isIntrospection && node.name.value === 'ofType'),
      once: isPerRow ? 1 : Math.min(1 + cost, MOST),
      perRow: isPerRow ? Math.min(cost, MOST) : 0,
    }
  }

  const { once, perRow, ...rest } = partOf(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 0)
  return { ...rest, cost: once + perRow, pageSizes }
}

// The lists by which introspection can go round in circles.
const NESTING = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes'])

const fieldOf = (schema: GraphQLSchema, parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined => {
  if (name === '__schema') return SchemaMetaFieldDef
  if (name === '__type') return TypeMetaFieldDef
  return parent && 'getFields' in parent ? (parent.getFields()[name] as GraphQLField<unknown, unknown> | undefined) : undefined
}

const isConnection = (type: GraphQLNamedType | undefined) => !!type && 'getFields' in type && 'pageInfo' in type.getFields()

/** Variables with the defaults of the operation; those already coerced stay as they are. */
const valuesOf = ({ variableDefinitions }: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) => {
  const values = new Map(Object.entries(variables))
  for (const { variable: { name }, defaultValue } of variableDefinitions ?? []) {
    if (values.has(name.value)) continue
    if (defaultValue?.kind === Kind.INT) values.set(name.value, Number(defaultValue.value))
    if (defaultValue?.kind === Kind.LIST) values.set(name.value, defaultValue.values)
  }
  return values
}

/** Sizes the field asks for. Absent, null, or no number at all: the default that the schema gives the argument. */
const sizesOf = (node: FieldNode, field: GraphQLField<unknown, unknown>, values: ReadonlyMap<string, unknown>): PageSize[] =>
  field.args.filter(({ name }) => name === 'first' || name === 'last').flatMap(({ name: argument, defaultValue }) => {
    const given = node.arguments?.filter(({ name }) => name.value === argument) ?? []
    const asked = given.map(({ value }) =>
      value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.VARIABLE ? values.get(value.name.value) : undefined)
    return (asked.some(isNumber) ? asked : [defaultValue]).filter(isNumber).map((size) => ({ field: node, argument, size }))
  })

/** Length of the longest list among the arguments: `nodes(ids: $ids)` answers with as many rows. */
const longestList = (node: FieldNode, values: ReadonlyMap<string, unknown>) =>
  largest((node.arguments ?? []).map(({ value }) => {
    const given = value.kind === Kind.LIST ? value.values : value.kind === Kind.VARIABLE ? values.get(value.name.value) : undefined
    return Array.isArray(given) ? given.length : 0
  }))

/** At least 1. (Spread into one call of `Math.max`, a hostile number of arguments would not fit on the stack.) */
const largest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 1)

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
