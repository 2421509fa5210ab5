import { readdirSync, readFileSync } from 'node:fs'
import { entities } from '@panorama/policy/entities'
import { type DefinitionNode, type DocumentNode, Kind, parse } from 'graphql'

const here = new URL('./', import.meta.url)
const read = (file: string) => parse(readFileSync(new URL(file, here), 'utf8'), { noLocation: true })

/** The files of a subgraph's contract: `<name>.graphql`, and a `<name>.<concept>.graphql` for each concept with a page of its own. */
export const sdlFiles = (name: string): string[] => readdirSync(here).filter((file) => file.startsWith(`${name}.`) && file.endsWith('.graphql')).sort()

/**
 * The SDL of a subgraph: the shared types and its own. Values it adds to a shared enum (`extend enum`) and fields a concept
 * adds to a type of the same subgraph (`extend type`) are put into the type itself, because composition drops the
 * descriptions of extensions.
 */
export const subgraphSdl = (name: string): DocumentNode => {
  const definitions = [...['shared.graphql', ...sdlFiles(name)].flatMap((file) => read(file).definitions), ...(name === 'gateway' ? nodes() : [])]
  const added = (node: { name: { value: string } }) =>
    definitions.filter((each) => (each.kind === Kind.ENUM_TYPE_EXTENSION || each.kind === Kind.OBJECT_TYPE_EXTENSION) && each.name.value === node.name.value)
  const merged = (node: DefinitionNode): DefinitionNode => {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION) return { ...node, values: [...(node.values ?? []), ...added(node).flatMap((each) => (each.kind === Kind.ENUM_TYPE_EXTENSION ? (each.values ?? []) : []))] }
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) return { ...node, fields: [...(node.fields ?? []), ...added(node).flatMap((each) => (each.kind === Kind.OBJECT_TYPE_EXTENSION ? (each.fields ?? []) : []))] }
    return node
  }
  return { kind: Kind.DOCUMENT, definitions: definitions.filter((node) => node.kind !== Kind.ENUM_TYPE_EXTENSION && node.kind !== Kind.OBJECT_TYPE_EXTENSION).map(merged) }
}

/** In the gateway's own subgraph every entity is a `Node`: it knows them by their ids alone. */
const nodes = () =>
  parse([...new Set(Object.values(entities))].map((type) => `type ${type} implements Node @key(fields: "id", resolvable: false) { id: ID! }`).join('\n'), { noLocation: true }).definitions
