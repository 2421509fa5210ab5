import { readFileSync } from 'node:fs'
import { type DefinitionNode, type DocumentNode, Kind, parse } from 'graphql'

const read = (name: string) => parse(readFileSync(new URL(`./${name}.graphql`, import.meta.url), 'utf8'), { noLocation: true })

/**
 * The SDL of a subgraph: the shared types and its own. Values it adds to a shared enum (`extend enum`) are put into the
 * enum itself, because composition drops the descriptions of extensions.
 */
export const subgraphSdl = (name: string): DocumentNode => {
  const definitions = [...read('shared').definitions, ...read(name).definitions]
  const extensions = definitions.filter((node) => node.kind === Kind.ENUM_TYPE_EXTENSION)
  const merged = (node: DefinitionNode): DefinitionNode =>
    node.kind === Kind.ENUM_TYPE_DEFINITION
      ? { ...node, values: [...(node.values ?? []), ...extensions.filter((each) => each.name.value === node.name.value).flatMap((each) => each.values ?? [])] }
      : node
  return { kind: Kind.DOCUMENT, definitions: definitions.filter((node) => node.kind !== Kind.ENUM_TYPE_EXTENSION).map(merged) }
}
