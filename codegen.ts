import { existsSync, readFileSync, readdirSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'

// SDL type `X` ↔ the row type `XRow` of the subgraph's tables.ts.
const mappers = (name: string) => {
  const tables = readFileSync(`subgraphs/${name}/tables.ts`, 'utf8')
  return Object.fromEntries([...tables.matchAll(/export type (\w+)Row\b/g)].map(([, type]) => [type!, `./tables.ts#${type}Row`]))
}

/** Elsewhere only for the test that compares. */
const into = process.env['GENERATE_INTO'] ? `${process.env['GENERATE_INTO']}/` : ''

const names = readdirSync('subgraphs').filter((name) => existsSync(`subgraphs/${name}/tables.ts`))

export default {
  generates: Object.fromEntries(
    names.map((name) => [
      `${into}subgraphs/${name}/types.generated.ts`,
      {
        schema: [`schema/shared.graphql`, `schema/${name}.graphql`, `schema/${name}.*.graphql`],
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          avoidOptionals: { defaultValue: true },
          makeResolverTypeCallable: true,
          resolversNonOptionalTypename: false,
          skipTypename: true,
          maybeValue: 'T | null | undefined',
          contextType: './subgraph.ts#Context',
          mappers: mappers(name),
          scalars: { ID: 'string', DateTime: 'string', Date: 'string', Decimal: 'string' },
          addUnderscoreToArgsType: true,
        },
      },
    ]),
  ),
} satisfies CodegenConfig
