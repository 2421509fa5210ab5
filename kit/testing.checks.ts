import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { ANYONE, type Policy } from '@panorama/policy/policy'
import { codesOf } from './policy.ts'
import { type TestGraph, viewers } from './testing.graph.ts'

type Tables = Record<string, unknown>

type Checks = {
  graph: TestGraph
  /** The module `tables.ts`. */
  tables: Tables
  policy: Policy
  /** Row types without a table of their own, or fields computed elsewhere: `Type.field`. */
  computed?: readonly string[]
  /** Root fields that show the same to everybody: catalogues, labels. */
  public?: readonly string[]
}

const isTable = (value: unknown): value is PgTable => typeof value === 'object' && value !== null && Symbol.for('drizzle:IsDrizzleTable') in value

/** The same checks in every subgraph: what is forgotten in one is found in all. */
export const checkSubgraph = ({ graph, tables, policy, public: open = [] }: Checks) => {
  const { schema, name } = graph.subgraph
  const codes = codesOf(policy)

  test('every field has a description, every enum value a label in both languages', () => {
    const bare: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (/^(_|federation__|link__|core__)/.test(type.name)) continue
      if (isEnumType(type)) for (const value of type.getValues()) if (!/^\S.* \/ \S/.test(value.description ?? '')) bare.push(`${type.name}.${value.name}`)
      if (isObjectType(type) && type === schema.getQueryType()) for (const field of Object.values(type.getFields())) if (!field.name.startsWith('_') && !field.description) bare.push(`Query.${field.name}`)
      if (isObjectType(type) && type === schema.getMutationType()) for (const field of Object.values(type.getFields())) if (!field.description) bare.push(`Mutation.${field.name}`)
    }
    expect(bare).toEqual([])
  })

  test('every field of a type with rows has a column or a resolver', () => {
    const rows = rowTypes(name)
    const bare: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      const table = isObjectType(type) ? rows.get(type.name) : undefined
      if (!isObjectType(type) || !table) continue
      const columns = tables[table]
      if (!isTable(columns)) continue
      for (const field of Object.values(type.getFields())) if (!field.resolve && !(field.name in columns)) bare.push(`${type.name}.${field.name}`)
    }
    expect(bare).toEqual([])
  })

  test('tables.ts and the migrations agree', async () => {
    const found = await graph.setUp(`
      select table_name || '.' || column_name as name, is_nullable = 'YES' as nullable from information_schema.columns where table_schema = '${name}'`)
    const columns = new Map(found.map((row: { name: string; nullable: boolean }) => [row.name, row.nullable]))
    const wrong: string[] = []
    for (const table of Object.values(tables).filter(isTable)) {
      const { name: tableName, columns: declared } = getTableConfig(table)
      for (const column of declared) {
        const key = `${tableName}.${column.name}`
        if (!columns.has(key)) wrong.push(`${key} is in no migration`)
        else if (columns.get(key) === column.notNull) wrong.push(`${key}: nullable differs`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('every permission code is declared with its labels', async () => {
    const declared = (await graph.setUp('select code from organization.permissions')).map((row: { code: string }) => row.code)
    expect(codes.filter((code) => !declared.includes(code))).toEqual([])
  })

  test('a stranger with every permission sees nothing', async () => {
    const viewer = viewers.stranger(codes)
    const query = schema.getQueryType()!
    for (const field of Object.values(query.getFields())) {
      if (field.name.startsWith('_') || open.includes(field.name)) continue
      const { data, errors } = await graph.run(`query { answer: ${field.name}${argumentsOf(field)} ${selection(field)} }`, {}, viewer)
      expect(errors, field.name).toBeUndefined()
      expect(leaves(data.answer), field.name).toEqual([])
    }
  })

  test('without permissions nothing is answered', async () => {
    const viewer = { ...viewers.stranger([]), keys: ['unit:org_group'] }
    for (const field of Object.values({ ...schema.getQueryType()!.getFields(), ...schema.getMutationType()?.getFields() })) {
      const operation = schema.getQueryType()!.getFields()[field.name] ? 'Query' : 'Mutation'
      if (field.name.startsWith('_') || policy.actions[operation]?.[field.name] === ANYONE) continue
      const { errors } = await graph.run(`${operation === 'Query' ? 'query' : 'mutation'} { answer: ${field.name}${argumentsOf(field)} ${selection(field)} }`, {}, viewer)
      expect(errors?.[0]?.extensions?.['code'], field.name).toBe('FORBIDDEN')
    }
  })

  test('no statement of this run read rows of customers without the scope predicate', async () => {
    const scoped = (await graph.setUp(`select table_name from information_schema.columns where table_schema = '${name}' and column_name = 'customer_id'
      and table_name not in ('outbox') ${name === 'customers' ? "union select 'customers'" : ''}`)).map((row: { table_name: string }) => row.table_name)
    const reads = new RegExp(`(from|join)\\s+"?${name}"?\\."?(${scoped.join('|')})\\b`, 'i')
    const writes = /^\s*(insert|update|delete)\b/i
    const careless = [...new Set(graph.statements)].filter((text) => reads.test(text) && !writes.test(text) && !text.includes('access.scope_keys') && !text.includes('everything:') && !/for (no key )?update\s*$/i.test(text))
    expect(careless).toEqual([])
  })
}

/** SDL type → name of its table's export, read from `tables.ts`: `type XRow = typeof table.$inferSelect`. */
const rowTypes = (name: string) => {
  const text = readFileSync(new URL(`../subgraphs/${name}/tables.ts`, import.meta.url), 'utf8')
  return new Map([...text.matchAll(/export type (\w+)Row = typeof (\w+)\.\$inferSelect/g)].map(([, type, table]) => [type!, table!]))
}

const argumentsOf = (field: GraphQLField<unknown, unknown>) => {
  const required = field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
  return required.length ? `(${required.map((argument) => `${argument.name}: ${literal(argument)}`).join(', ')})` : ''
}

const literal = ({ type }: Pick<GraphQLArgument, 'type'>): string => {
  const inner: GraphQLInputType = isNonNullType(type) ? type.ofType : type
  if (isListType(inner)) return `[${literal({ type: inner.ofType })}]`
  if (isEnumType(inner)) return inner.getValues()[0]!.name
  if (isInputObjectType(inner)) {
    const required = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
    return `{ ${required.map((field) => `${field.name}: ${literal(field)}`).join(', ')} }`
  }
  return { Int: '1', Float: '1', Boolean: 'true', Date: '"2026-01-01"', DateTime: '"2026-01-01T00:00:00Z"', Decimal: '"1.00"' }[getNamedType(inner).name] ?? '"nothing_00000000000000000000000000"'
}

/** All leaves two levels deep: enough to see whether anything came. */
const selection = (field: GraphQLField<unknown, unknown>, depth = 0): string => {
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return isAbstractType(type) ? '{ __typename }' : ''
  const fields = Object.values(type.getFields()).filter((inner) => !inner.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined))
  const chosen = fields.map((inner) => (isCompositeType(getNamedType(inner.type)) ? (depth < 1 && /^(nodes|edges|customer|contact|userErrors)$/.test(inner.name) ? `${inner.name} ${selection(inner, depth + 1)}` : '') : inner.name)).filter(Boolean)
  return `{ ${['__typename', ...chosen].join(' ')} }`
}

/** What of an answer tells something: neither null, nor empty, nor zero, nor a type's name, nor the frame of a page. */
const leaves = (value: unknown, path = ''): string[] => {
  if (value === null || value === undefined || value === 0 || value === false) return []
  if (Array.isArray(value)) return value.flatMap((inner, index) => leaves(inner, `${path}[${index}]`))
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, inner]) => (key === '__typename' ? [] : leaves(inner, `${path}.${key}`)))
  return [`${path} = ${String(value)}`]
}

