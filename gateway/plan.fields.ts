import {
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema, isAbstractType,
  Kind, type SelectionNode, type SelectionSetNode,
} from 'graphql'

export type Fielded = GraphQLObjectType | GraphQLInterfaceType

/** Values of the variables that `@skip` and `@include` ask. */
export type Flags = Readonly<Record<string, boolean>>

/** The fields selected of an object of this type, by response name, in the order that the specification gives them. */
export type Collect = (type: Fielded, selections: readonly SelectionSetNode[]) => Map<string, FieldNode[]>

export const collector = (schema: GraphQLSchema, definitions: readonly FragmentDefinitionNode[], flags: Flags): Collect => {
  const fragments = new Map(definitions.map((each) => [each.name.value, each]))

  const spread = (name: string, seen: Set<string>) => {
    if (seen.has(name)) return undefined
    seen.add(name)
    return fragments.get(name)
  }

  const applies = (type: Fielded, condition: string | undefined) => {
    if (condition === undefined || condition === type.name) return true
    const conditional = schema.getType(condition)
    return isAbstractType(conditional) && schema.isSubType(conditional, type)
  }

  const collect = (type: Fielded, { selections }: SelectionSetNode, fields: Map<string, FieldNode[]>, seen: Set<string>) => {
    for (const selection of selections) {
      if (!isIncluded(selection, flags)) continue
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        const same = fields.get(key)
        if (same) same.push(selection)
        else fields.set(key, [selection])
        continue
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : spread(selection.name.value, seen)
      if (fragment && applies(type, fragment.typeCondition?.name.value)) collect(type, fragment.selectionSet, fields, seen)
    }
  }

  return (type, selections) => {
    const fields = new Map<string, FieldNode[]>()
    const seen = new Set<string>()
    for (const set of selections) collect(type, set, fields, seen)
    return fields
  }
}

/** `@skip` and `@include`, constants and variables: both must let the selection through. */
const isIncluded = (selection: SelectionNode, flags: Flags) =>
  conditionsOf(selection).every(({ name, value }) => {
    const isTrue = value?.kind === Kind.BOOLEAN ? value.value : value?.kind === Kind.VARIABLE && flags[value.name.value] === true
    return isTrue === (name === 'include')
  })

/** Names of the variables that `@skip` and `@include` ask anywhere in the document. */
export const flagsOf = (document: DocumentNode): string[] => {
  const names = new Set<string>()
  const visit = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      for (const { value } of conditionsOf(selection)) if (value?.kind === Kind.VARIABLE) names.add(value.name.value)
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) visit(selection.selectionSet)
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) visit(definition.selectionSet)
  }
  return [...names]
}

const conditionsOf = ({ directives = [] }: SelectionNode) =>
  directives
    .filter(({ name }) => name.value === 'skip' || name.value === 'include')
    .map(({ name, arguments: args }) => ({ name: name.value, value: args?.find((each) => each.name.value === 'if')?.value }))
