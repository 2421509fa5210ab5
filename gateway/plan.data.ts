import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner'
import { type GraphQLSchema, isAbstractType, isInterfaceType } from 'graphql'

/** An object as subgraphs sent it: everything they were asked for, under response names, merged from many fetches. */
export type Raw = Record<string, unknown>

export const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

// Response names are the client's: `constructor` and `__proto__` are names like any other.
export const own = (value: Raw, key: string) => (Object.hasOwn(value, key) ? value[key] : undefined)
const put = (target: Raw, key: string, value: unknown) => {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true })
  else target[key] = value
}

/**
 * Merges in place what a later fetch brought. Objects are taken over, not copied: the same entity in two places is one
 * object from then on, which is right because every later fetch below one place is made for the other too.
 */
export const merge = (target: Raw, source: Raw): void => {
  for (const key of Object.keys(source)) {
    const value = source[key]
    if (value === undefined) continue
    const known = own(target, key)
    if (known === value) continue
    if (isRaw(known) && isRaw(value)) merge(known, value)
    else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) mergeItems(known, value)
    else put(target, key, value)
  }
}

const mergeItems = (target: unknown[], source: readonly unknown[]) => {
  source.forEach((value, index) => {
    const known = target[index]
    if (known === value) return
    if (isRaw(known) && isRaw(value)) merge(known, value)
    else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) mergeItems(known, value)
    else target[index] = value
  })
}

/** The objects at a plan's path, where `@` stands for every item of a list; each once, missing ones left out. */
export const placesAt = (data: Raw, path: readonly string[]): Raw[] => {
  let places: unknown[] = [data]
  for (const key of path) {
    const below: unknown[] = []
    for (const place of places) {
      if (key === '@') {
        if (Array.isArray(place)) for (const item of place) below.push(item)
      } else if (isRaw(place)) below.push(own(place, key))
    }
    places = below
  }
  const found = places.filter(isRaw)
  return found.length > 1 ? [...new Set(found)] : found
}

export type Path = readonly (string | number)[]

/** Where each of these objects stands in the answer; the first place of several. Only errors need it. */
export const pathsAt = (data: Raw, path: readonly string[]): Map<Raw, Path> => {
  const paths = new Map<Raw, Path>()
  const walk = (value: unknown, depth: number, at: Path) => {
    const key = path[depth]
    if (key === '@') {
      if (Array.isArray(value)) value.forEach((item, index) => walk(item, depth + 1, [...at, index]))
    } else if (isRaw(value)) {
      if (key !== undefined) walk(own(value, key), depth + 1, [...at, key])
      else if (!paths.has(value)) paths.set(value, at)
    }
  }
  walk(data, 0, [])
  return paths
}

/** What an object tells a subgraph about itself; null when a needed field is not there. */
type Select = (source: Raw) => Raw | null

/** `requires` of a fetch, compiled: the key, and what the subgraph's `@requires` name, of the object's own type. */
export const representation = (schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Select => {
  const parts = selections.map((selection): ((source: Raw, into: Raw) => boolean) => {
    const select = selection.selections?.length ? representation(schema, selection.selections) : undefined
    if (selection.kind === 'InlineFragment') {
      const names = namesOf(schema, selection.typeCondition)
      return (source, into) => {
        const part = names.has(source['__typename']) ? select?.(source) : null
        if (part) merge(into, part)
        return true
      }
    }
    const key = selection.alias ?? selection.name
    const part = (value: unknown): unknown => (Array.isArray(value) ? value.map(part) : isRaw(value) && select ? select(value) : value)
    return (source, into) => {
      const value = own(source, key)
      if (value === undefined) return false
      put(into, key, part(value))
      return true
    }
  })
  return (source) => {
    const into: Raw = {}
    return parts.every((part) => part(source, into)) ? into : null
  }
}

/** Every `__typename` that a condition on this type lets through. */
export const namesOf = (schema: GraphQLSchema, condition = ''): Set<unknown> => {
  const type = schema.getType(condition)
  const more = isInterfaceType(type) ? schema.getImplementations(type).interfaces : []
  return new Set([condition, ...(isAbstractType(type) ? schema.getPossibleTypes(type) : []), ...more].map(String))
}

/** The planner's changes to what is sent or received, compiled; they are made in place. */
export const rewriter = (schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[] = []) => {
  const all = rewrites.map((rewrite) => {
    const last = rewrite.path.at(-1)!
    const change =
      rewrite.kind === 'ValueSetter'
        ? (value: Raw) => put(value, last, rewrite.setValueTo)
        : (value: Raw) => {
            const renamed = own(value, last)
            if (renamed === undefined) return
            put(value, rewrite.renameKeyTo, renamed)
            value[last] = undefined
          }
    return rewrite.path.slice(0, -1).reduceRight((inner, element) => into(schema, element, inner), each(change))
  })
  return all.length ? (value: unknown) => all.forEach((change) => change(value)) : undefined
}

type Change = (value: unknown) => void

const each = (change: (value: Raw) => void): Change => {
  const visit: Change = (value) => (Array.isArray(value) ? value.forEach(visit) : isRaw(value) && change(value))
  return visit
}

const ON = '... on '

const into = (schema: GraphQLSchema, element: string, inner: Change): Change => {
  if (!element.startsWith(ON)) return each((value) => inner(own(value, element)))
  const names = namesOf(schema, element.slice(ON.length))
  return each((value) => (value['__typename'] === undefined || names.has(value['__typename'])) && inner(value))
}
