import { text } from '@panorama/kit/messages'
import {
  type DocumentNode, executeSync, type FieldNode, type GraphQLCompositeType, GraphQLError, type GraphQLOutputType, type GraphQLSchema, isAbstractType,
  isCompositeType, isInterfaceType, isListType, isNonNullType, isObjectType, Kind, type OperationDefinitionNode, OperationTypeNode, type SelectionSetNode,
} from 'graphql'
import { isRaw, type Path, type Raw } from './plan.data.ts'
import type { Run } from './plan.execute.ts'
import { collector, type Fielded, type Flags } from './plan.fields.ts'

/** What shaping knows beside the raw data: where it is, and what it found missing. */
type Shaping = { run: Run; path: (string | number)[]; missing: GraphQLError[] }

/** The value for the client; BROKEN in place of null where null is not allowed, or came from below such a place. */
type Complete = (value: unknown, shaping: Shaping, key: string | number) => unknown

const BROKEN = Symbol('a null that is not allowed here, already explained')

type Field = { key: string; isInherited: boolean; isNonNull: boolean; complete: Complete }
export type Shape = (run: Run) => Raw | null

/**
 * Compiles the selections of an operation for one setting of its `@skip` and `@include` variables: then every object
 * has the same fields in the same order, as the specification collects them, and no request looks at the document.
 */
export const compileShape = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, flags: Flags): Shape => {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const collect = collector(schema, fragments, flags)
  const numbers = new Map<FieldNode, number>()
  const made = new Map<string, Complete>()

  const completing = (type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete => {
    if (isNonNullType(type)) return required(completing(type.ofType, nodes))
    if (isListType(type)) return listOf(completing(type.ofType, nodes), isNonNullType(type.ofType))
    return isCompositeType(type) ? objectOf(type, nodes) : leaf
  }

  /** One for the same type and selections: nested interfaces would otherwise multiply with every level. */
  const objectOf = (type: GraphQLCompositeType, nodes: readonly FieldNode[]): Complete => {
    const number = (node: FieldNode) => numbers.get(node) ?? (numbers.set(node, numbers.size), numbers.size - 1)
    const id = `${type.name} ${nodes.map(number).join(' ')}`
    let complete = made.get(id)
    if (!complete) made.set(id, (complete = isAbstractType(type) ? anyOf(type, nodes) : filled(fieldsOf(type, selectionsOf(nodes)))))
    return complete
  }

  /** An interface or union: compiled for a type when the first object of it comes. */
  const anyOf = (declared: GraphQLCompositeType, nodes: readonly FieldNode[]): Complete => {
    const byName = new Map<unknown, Complete>()
    const make = (name: unknown) => {
      const type = schema.getType(name as string)
      if (!isObjectType(type) && !isInterfaceType(type)) return missing
      const complete = filled(fieldsOf(type, selectionsOf(nodes)))
      byName.set(name, complete)
      return complete
    }
    return (value, shaping, key) => {
      if (value === null || value === undefined) return null
      const name = (value as Raw)['__typename'] ?? declared.name
      return (byName.get(name) ?? make(name))(value, shaping, key)
    }
  }

  const fieldsOf = (type: Fielded, selections: readonly SelectionSetNode[]): Field[] =>
    [...collect(type, selections)].map(([key, same]) => ({ key, isInherited: key in Object.prototype, ...fieldOf(type, same) }))

  const fieldOf = (type: Fielded, nodes: readonly FieldNode[]): Pick<Field, 'isNonNull' | 'complete'> => {
    const name = nodes[0]!.name.value
    if (name === '__typename') return { isNonNull: true, complete: isObjectType(type) ? () => type.name : missing }
    if (name.startsWith('__')) return { isNonNull: name === '__schema', complete: introspecting(nodes) }
    const fieldType = type.getFields()[name]!.type
    return { isNonNull: isNonNullType(fieldType), complete: completing(fieldType, nodes) }
  }

  /** `__schema` and `__type` are graphql-js's to answer. */
  const introspecting = (nodes: readonly FieldNode[]): Complete => {
    const { variableDefinitions } = operation
    const selectionSet = { kind: Kind.SELECTION_SET as const, selections: nodes }
    const asked = { kind: Kind.OPERATION_DEFINITION as const, operation: OperationTypeNode.QUERY, variableDefinitions, selectionSet }
    const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [asked, ...fragments] }
    return (_, { run, missing: found }, key) => {
      const { data, errors } = executeSync({ schema, document: whole, variableValues: run.variables })
      if (errors) found.push(...errors)
      return data?.[key] ?? null
    }
  }

  const root = schema.getRootType(operation.operation)!
  const complete = filled(fieldsOf(root, [operation.selectionSet]))
  return (run) => {
    const shaping: Shaping = { run, path: [], missing: [] }
    const data = complete(run.data, shaping, ROOT)
    run.errors.push(...shaping.missing)
    return data === BROKEN ? null : (data as Raw)
  }
}

const ROOT = -1

const selectionsOf = (nodes: readonly FieldNode[]) => nodes.map(({ selectionSet }) => selectionSet!)

const leaf: Complete = (value) => value ?? null

const required = (inner: Complete): Complete => (value, shaping, key) => {
  if (value === null || value === undefined) return missing(value, shaping, key)
  return inner(value, shaping, key) ?? missing(value, shaping, key)
}

const listOf = (item: Complete, isNonNull: boolean): Complete => (value, shaping, key) => {
  if (value === null || value === undefined) return null
  if (!Array.isArray(value)) return missing(value, shaping, key)
  const items: unknown[] = []
  shaping.path.push(key)
  let isBroken = false
  for (let index = 0; index < value.length && !isBroken; index++) {
    const completed = item(value[index], shaping, index)
    if (completed === BROKEN) isBroken = isNonNull
    items.push(completed === BROKEN ? null : completed)
  }
  shaping.path.pop()
  return isBroken ? BROKEN : items
}

const filled = (fields: readonly Field[]): Complete => {
  const blank: () => Raw = fields.some(({ key }) => key === '__proto__') ? () => Object.create(null) : () => ({})
  return (value, shaping, key) => {
    if (!isRaw(value)) return value === null || value === undefined ? null : missing(value, shaping, key)
    if (shaping.run.hidden.has(value) && fields.some((field) => field.isNonNull && !Object.hasOwn(value, field.key))) return null
    const object = blank()
    if (key !== ROOT) shaping.path.push(key)
    let isBroken = false
    for (const field of fields) {
      const raw = field.isInherited && !Object.hasOwn(value, field.key) ? undefined : value[field.key]
      const completed = field.complete(raw, shaping, field.key)
      if (completed === BROKEN && field.isNonNull) {
        isBroken = true
        break
      }
      object[field.key] = completed === BROKEN ? null : completed
    }
    if (key !== ROOT) shaping.path.pop()
    return isBroken ? BROKEN : object
  }
}

/** A value the API promises did not come. One error says so, unless an error of a fetch explains it already. */
const missing: Complete = (_, { run, path, missing: found }, key) => {
  const at = [...path, key]
  if (!isExplained(run, at)) found.push(new GraphQLError(text(run.context.viewer.locale, MISSING), { path: at, extensions: { code: 'INTERNAL_SERVER_ERROR' } }))
  return BROKEN
}

const MISSING = {
  zh: '服务没有返回此处必须有的值，相关内容已略去，其余内容不受影响。请稍后重试；如仍然如此，请告知支持人员。',
  en: 'A value that must be here did not come from its service; what cannot do without it is left out, the rest is not affected. Try again later; if it stays so, tell support.',
}

const isExplained = ({ data, failed, errors }: Run, path: Path) => {
  let at: unknown = data
  for (const key of path) {
    if (failed.has(at) && (at !== data || path.length === 1)) return true // a failed root fetch explains root fields only
    at = (at as Raw | undefined)?.[key]
  }
  return errors.some((error) => error.path && isOneBranch(error.path, path))
}

const isOneBranch = (one: Path, other: Path) => {
  const shared = Math.min(one.length, other.length)
  for (let depth = 0; depth < shared; depth++) if (one[depth] !== other[depth]) return false
  return true
}
