import { may, type Viewer } from '@panorama/kit/viewer'
import { policies } from '@panorama/policy/all'
import { ANYONE } from '@panorama/policy/policy'
import { getNamedType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'

/** Viewers differ in few sets of permissions. */
const MOST = 200

const isOpen = (viewer: Viewer, code: string | undefined) => code === undefined || code === ANYONE || may(viewer, code)

const queries: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(policies).map(({ actions }) => actions.Query))

/** The permission of a field, or of the entity itself (`__resolveReference`), in whichever subgraph names one. */
export const permissionOf = (type: string, field: string) => Object.values(policies).map(({ fields }) => fields[type]?.[field]).find((code) => code !== undefined)

/**
 * Which types a viewer can come to by asking the graph: from the queries that it may ask, over the fields that it may read. Of an
 * entity its own permission decides.
 */
export const makeSight = (schema: GraphQLSchema) => {
  const known = new Map<string, ReadonlySet<string>>()
  const reach = (viewer: Viewer) => {
    const seen = new Set<string>()
    const open = [schema.getQueryType()!.name]
    for (let name = open.pop(); name; name = open.pop()) {
      if (seen.has(name) || !isOpen(viewer, permissionOf(name, '__resolveReference'))) continue
      seen.add(name)
      const type = schema.getType(name)
      if (isInterfaceType(type)) open.push(...schema.getPossibleTypes(type).map((possible) => possible.name))
      if (!isObjectType(type)) continue
      const isRoot = type === schema.getQueryType()
      for (const field of Object.values(type.getFields()))
        if (isOpen(viewer, isRoot ? queries[field.name] : permissionOf(name, field.name))) open.push(getNamedType(field.type).name)
    }
    return seen
  }
  return (viewer: Viewer): ReadonlySet<string> => {
    const key = [...viewer.permissions].sort().join()
    const found = known.get(key) ?? reach(viewer)
    if (!known.has(key)) {
      if (known.size >= MOST) known.delete(known.keys().next().value!)
      known.set(key, found)
    }
    return found
  }
}
export type Sight = ReturnType<typeof makeSight>
