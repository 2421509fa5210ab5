import fc from 'fast-check'
import { buildSchema, getIntrospectionQuery, Kind, parse } from 'graphql'
import type { DocumentNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { costOf, defaultLimits, limitErrors } from './limits.ts'
import type { Limits } from './limits.ts'

const schema = buildSchema(/* GraphQL */ `
  interface Node { id: ID! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    customer(id: ID!): Customer
    customers(first: Int! = 20, after: String, last: Int): CustomerConnection!
    search(text: String!, first: Int = 10): [SearchResult!]!
  }
  type Mutation { customerRename(id: ID!, name: String!): Customer }
  type Customer implements Node {
    id: ID! name: String! tags(first: Int): [String!]! parent: Customer manager: Employee
    contacts: [Contact!]!
    tickets(first: Int! = 20, after: String): TicketConnection!
    children(first: Int, after: String): CustomerConnection!
  }
  type CustomerConnection { nodes: [Customer!]! edges: [CustomerEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type CustomerEdge { cursor: String! node: Customer! }
  type TicketConnection { nodes: [Ticket!]! edges: [TicketEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type TicketEdge { cursor: String! node: Ticket! }
  type Ticket implements Node { id: ID! title: String! customer: Customer assignee: Employee }
  type Contact { id: ID! name: String! }
  type Employee { id: ID! name: String! }
  union SearchResult = Customer | Ticket
`)

const asked = (query: string, variables?: Record<string, unknown>, operationName?: string) =>
  ({ schema, document: parse(query), variables, operationName })
const codes = (query: string, variables?: Record<string, unknown>, limits?: Limits) =>
  limitErrors(asked(query, variables), 'en', limits).map(({ extensions }) => extensions['code'])
const cost = (query: string, variables?: Record<string, unknown>) => costOf(asked(query, variables))
const times = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join(' ')

describe('the cost', () => {
  test.each([
    ['a field is 1', '{ customer(id: 1) { id name } }', 3],
    ['a plain list is taken for 10', '{ customer(id: 1) { contacts { id name } } }', 2 + 10 * 2],
    ['a list of scalars is a field', '{ customer(id: 1) { tags } }', 2],
    ['a connection counts its rows once, not again for nodes', '{ customers(first: 5) { nodes { id name } } }', 2 + 5 * 2],
    ['… nor for edges', '{ customers(first: 5) { edges { cursor node { id name } } } }', 2 + 5 * 4],
    ['… and what is not a row is counted once', '{ customers(first: 5) { totalCount pageInfo { hasNextPage } nodes { id } } }', 5 + 5],
    ['nested pages multiply', '{ customers(first: 5) { nodes { tickets(first: 7) { nodes { id } } } } }', 2 + 5 * (2 + 7)],
    ['without an argument the default of the schema counts', '{ customers { nodes { id } } }', 2 + 20],
    ['… 10 if there is none', '{ customer(id: 1) { children { nodes { id } } } }', 3 + 10],
    ['… and for null as well', '{ customer(id: 1) { children(first: null) { nodes { id } } } }', 3 + 10],
    ['`last` counts like `first`', '{ customers(last: 50) { nodes { id } } }', 2 + 50],
    ['a size below 1 counts as 1', '{ customers(first: -5) { nodes { id name } } }', 2 + 2],
    ['the list of a field called nodes that is no connection is a plain one', '{ nodes(ids: [1, 2]) { id } }', 1 + 10],
    ['… and has as many rows as ids are given, above 10', `{ nodes(ids: [${'1 '.repeat(50)}]) { id } }`, 1 + 50],
    ['a list of the schema itself is taken for 4', '{ __schema { types { name } } }', 2 + 4],
    ['a plain list with `first` has its size', '{ search(text: "x", first: 3) { ... on Customer { id } ... on Ticket { id } } }', 1 + 3 * 2],
    ['a fragment costs what it holds', 'fragment F on CustomerConnection { nodes { ...G } } fragment G on Customer { id name } { customers(first: 5) { ...F } }', 2 + 5 * 2],
    ['… at each place with the page around it', 'fragment F on CustomerConnection { nodes { id } } { a: customers(first: 5) { ...F } b: customers(first: 50) { ...F } }', 4 + 55],
  ])('%s', (_, query, expected) => expect(cost(query)).toBe(expected))

  test('a page size in a variable counts with its value, else with its default, else with that of the schema', () => {
    const query = 'query ($n: Int! = 7) { customers(first: $n) { nodes { id } } }'
    expect(cost(query, { n: 50 })).toBe(2 + 50)
    expect(cost(query)).toBe(2 + 7)
    expect(cost('query ($n: Int) { customers(first: $n) { nodes { id } } }')).toBe(2 + 20)
  })

  test('a list of ids in a variable counts with its length, too', () => {
    const query = (defaults: string) => `query ($ids: [ID!]! ${defaults}) { nodes(ids: $ids) { id } }`
    expect(cost(query(''), { ids: Array(500).fill('1') })).toBe(1 + 500)
    expect(cost(query(`= [${'1 '.repeat(30)}]`))).toBe(1 + 30)
    expect(codes(query(''), { ids: Array(20_000).fill('1') })).toEqual(['QUERY_TOO_COSTLY'])
  })

  test('of an operation that cannot be told is 0, and the request is refused', () => {
    const two = 'query A { customer(id: 1) { id } } query B { customers { nodes { id } } }'
    expect(costOf(asked(two))).toBe(0)
    expect(codes(two)).toEqual(['OPERATION_NOT_FOUND'])
    expect(limitErrors(asked(two, {}, 'C'), 'en')).toHaveLength(1)
    expect(limitErrors(asked(two, {}, ''), 'en')).toHaveLength(1)
    expect(limitErrors(asked(two, {}, 'B'), 'en')).toEqual([])
    expect(costOf(asked(two, {}, 'B'))).toBe(22)
    expect(codes('fragment F on Query { __typename }')).toEqual(['OPERATION_NOT_FOUND'])
  })
})

describe('allowed is', () => {
  test('a rich 360 view of one customer', () => {
    const person = 'id name'
    const customer = `id name tags parent { id name } manager { ${person} } contacts { ${person} }`
    const view = `query ($id: ID!, $n: Int!) { customer(id: $id) { ${customer}
      tickets(first: $n) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id title assignee { ${person} } } } }
      children(first: $n) { nodes { ${customer} tickets(first: 5) { nodes { id title assignee { ${person} } } }
        children(first: 5) { nodes { ${customer} } } } }
      } me: node(id: 1) { id __typename } }`
    expect(codes(view, { id: '1', n: 20 })).toEqual([])
    expect(cost(view, { id: '1', n: 20 })).toBe(4_362)
  })

  test('the standard introspection, with everything in it', () => {
    const everything = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true, oneOf: true })
    expect(codes(everything)).toEqual([])
    expect(cost(everything)).toBeLessThan(defaultLimits.cost / 3)
  })

  test('the largest page, and nothing above', () => {
    expect(codes('{ customers(first: 100) { nodes { id } } }')).toEqual([])
    expect(codes('{ customers(first: 1) { nodes { id } } }')).toEqual([])
  })
})

describe('a page size out of range', () => {
  const refused = ['PAGE_SIZE_OUT_OF_RANGE']
  test.each(['101', '0', '-1', '1000000', '99999999999999999999'])('is refused when it is %s', (size) => {
    expect(codes(`{ customer(id: 1) { tickets(first: ${size}) { totalCount } } }`)).toEqual(refused)
    expect(codes('query ($n: Int!) { customer(id: 1) { tickets(first: $n) { totalCount } } }', { n: Number(size) })).toEqual(refused)
    expect(codes(`query ($n: Int! = ${size}) { customer(id: 1) { tickets(first: $n) { totalCount } } }`)).toEqual(refused)
    expect(codes(`{ customers(last: ${size}) { totalCount } }`)).toEqual(refused)
    expect(codes(`{ customer(id: 1) { tags(first: ${size}) } }`)).toEqual(refused)
  })

  test('in a fragment spread many times is told once, and of hundreds the first five', () => {
    expect(codes('fragment F on Customer { tags(first: 0) } { a: customer(id: 1) { ...F } b: customer(id: 2) { ...F } }')).toEqual(refused)
    expect(codes(`{ customer(id: 1) { ${times(50, (n) => `a${n}: tags(first: 0)`)} } }`)).toHaveLength(5)
  })

  test('is explained in the language of the client, with the place and status 400', () => {
    const [error] = limitErrors(asked('query ($n: Int) { customers(first: $n) { totalCount } }', { n: 500 }), 'en')
    expect(error?.toJSON()).toEqual({
      message: 'The argument first of “customers” is 500; it must be from 1 to 100. Ask for at most 100 at a time and page through the rest with the cursor.',
      locations: [{ line: 1, column: 19 }],
      extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE', field: 'customers', argument: 'first', actual: 500, limit: 100, http: { status: 400 } },
    })
    const [chinese] = limitErrors(asked('{ customers(first: 500) { totalCount } }'), 'zh-CN')
    expect(chinese?.message).toBe('“customers”的参数 first 为 500，允许 1 到 100。请每页最多取 100 条，其余用游标翻页。')
  })

  test('of the wrong type is left to validation', () => {
    for (const value of ['"a"', '1.5', '[5]', '{a: 1}', 'true', '$unknown'])
      expect(codes(`{ customers(first: ${value}) { totalCount } }`)).toEqual([])
    for (const n of ['1000', null, [5], {}, true, NaN, Infinity])
      expect(codes('query ($n: Int) { customers(first: $n) { totalCount } }', { n })).toEqual([])
  })
})

describe('refused is', () => {
  const nested = (levels: number) => `{ customer(id: 1) ${'{ parent '.repeat(levels)}{ id }${' }'.repeat(levels)} }`
  const inFragments = (count: number, field: (inner: string) => string) =>
    `{ customer(id: 1) { ...F0 } } ${times(count, (n) => `fragment F${n} on Customer { ${field(n + 1 < count ? `...F${n + 1}` : 'id')} }`)}`

  test.each([
    ['a query of 13 levels', nested(11), 'QUERY_TOO_DEEP'],
    ['… of 13 levels of fragments', inFragments(11, (inner) => `parent { ${inner} }`), 'QUERY_TOO_DEEP'],
    ['… of 1,000 levels', nested(998), 'QUERY_TOO_DEEP'],
    ['1,000 fragments in one another', inFragments(1_000, (inner) => `id ${inner}`), 'FRAGMENTS_TOO_DEEP'],
    ['1,000 inline fragments in one another', `{ customer(id: 1) { ${'... { '.repeat(1_000)} id ${'} '.repeat(1_000)} } }`, 'QUERY_TOO_DEEP'],
    ['100 fragments that each contain the next one twice', inFragments(100, (inner) => `parent { ${inner} } ... { parent { ${inner} } }`), 'QUERY_TOO_COSTLY'],
    ['61 aliases', `{ ${times(61, (n) => `a${n}: customer(id: 1) { id }`)} }`, 'TOO_MANY_ALIASES'],
    ['61 aliases of __typename', `{ customer(id: 1) { ${times(61, (n) => `a${n}: __typename`)} } }`, 'TOO_MANY_ALIASES'],
    ['61 aliases in a fragment that nobody spreads', `{ customer(id: 1) { id } } fragment F on Customer { ${times(61, (n) => `a${n}: id`)} }`, 'TOO_MANY_ALIASES'],
    ['61 aliases in another operation', `query A { customer(id: 1) { id } } query B { customer(id: 1) { ${times(61, (n) => `a${n}: id`)} } }`, 'TOO_MANY_ALIASES'],
    ['61 aliases in two fragments of one name', `{ ...F } fragment F on Query { __typename } fragment F on Query { ${times(61, (n) => `a${n}: __typename`)} }`, 'TOO_MANY_ALIASES'],
    ['21 root fields', `{ ${times(21, (n) => `a${n}: customer(id: 1) { id }`)} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['21 root fields by fragments', `{ ...F ...F ...F } fragment F on Query { ${times(7, (n) => `a${n}: __typename`)} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['6 mutations', `mutation { ${times(6, (n) => `a${n}: customerRename(id: 1, name: "x") { id }`)} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['51 directives on a field', `{ __typename ${'@include(if: true) '.repeat(51)} }`, 'TOO_MANY_DIRECTIVES'],
    ['51 unknown directives all over', `query ($n: Int ${'@a '.repeat(20)}) ${'@b '.repeat(20)} { ...F ${'@c '.repeat(5)} } fragment F on Query ${'@d '.repeat(6)} { __typename }`, 'TOO_MANY_DIRECTIVES'],
    ['a field written 500 times', `{ customer(id: 1) { ${'name '.repeat(500)} } }`, 'TOO_MANY_REPEATS'],
    ['a field written 500 times in inline fragments', `{ customer(id: 1) { ${'... { name } '.repeat(500)} } }`, 'TOO_MANY_REPEATS'],
    ['a fragment spread 500 times', `{ customer(id: 1) { ${'...F '.repeat(500)} } } fragment F on Customer { id }`, 'TOO_MANY_REPEATS'],
    ['introspection going in circles', '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }', 'INTROSPECTION_TOO_DEEP'],
    ['… over interfaces', '{ __type(name: "Node") { possibleTypes { interfaces { possibleTypes { name } } } } }', 'INTROSPECTION_TOO_DEEP'],
    ['… over ofType', `{ __type(name: "Node") ${'{ ofType '.repeat(11)}{ name }${' }'.repeat(11)} }`, 'INTROSPECTION_TOO_DEEP'],
    ['pages of pages of pages', '{ customers(first: 100) { nodes { children(first: 100) { nodes { tickets(first: 100) { nodes { id } } } } } } }', 'QUERY_TOO_COSTLY'],
    ['… by variables', 'query ($n: Int!) { customers(first: $n) { nodes { children(first: $n) { nodes { tickets(first: $n) { nodes { id } } } } } } }', 'QUERY_TOO_COSTLY'],
    ['… by edges', '{ customers(first: 100) { edges { node { children(first: 100) { edges { node { tickets(first: 100) { edges { node { id } } } } } } } } } }', 'QUERY_TOO_COSTLY'],
  ])('%s', (_, query, code) => {
    expect(codes(query, { n: 100 })).toContain(code)
  })

  test('exactly what is above each limit', () => {
    expect(codes(nested(10))).toEqual([])
    expect(codes(`{ customer(id: 1) { ${times(60, (n) => `a${n}: name`)} } }`)).toEqual([])
    expect(codes(`{ ${times(20, (n) => `a${n}: customer(id: 1) { id }`)} }`)).toEqual([])
    expect(codes(`mutation { ${times(5, (n) => `a${n}: customerRename(id: 1, name: "x") { id }`)} }`)).toEqual([])
    expect(codes(`{ __typename ${'@include(if: true) '.repeat(50)} }`)).toEqual([])
    expect(codes('{ customer(id: 1) { id } }', {}, { ...defaultLimits, cost: 1 })).toEqual(['QUERY_TOO_COSTLY'])
    expect(codes('{ customer(id: 1) { id } }', {}, { ...defaultLimits, cost: 2 })).toEqual([])
  })

  test('everything, however hostile: what grew faster than the text would not end', () => {
    const hostile = {
      '10,000 aliases': `{ ${times(10_000, (n) => `a${n}: customer(id: 1) { id }`)} }`,
      '10,000 aliases of __typename': `{ ${times(10_000, (n) => `a${n}: __typename`)} }`,
      '10,000 directives': `{ __typename ${'@a '.repeat(10_000)} }`,
      '10,000 times one field': `{ ${'__typename '.repeat(10_000)} }`,
      '1,000 fragments, each with the next one twice': inFragments(1_000, (inner) => `a: parent { ${inner} } b: parent { ${inner} }`),
      '1,000 fragments, each with the next one ten times': inFragments(1_000, (inner) => inner.concat(' ').repeat(10)),
      '10,000 fragments in a chain': inFragments(10_000, (inner) => inner),
      '1,000 fragments of pages': inFragments(1_000, (inner) => `children(first: 100) { nodes { ${inner} } }`),
      '1,000 fragments in a circle': `{ customer(id: 1) { ...F0 } } ${times(1_000, (n) => `fragment F${n} on Customer { parent { ...F${(n + 1) % 1_000} } }`)}`,
      '100 fragments that all contain all': `{ customer(id: 1) { ...F0 } } ${times(100, (n) => `fragment F${n} on Customer { ${times(100, (m) => `...F${m}`)} }`)}`,
      'one argument 200,000 times': `{ customers(${'first: 0 '.repeat(200_000)}) { totalCount } }`,
      '2,000 wrong page sizes': `{ customer(id: 1) { ${times(2_000, (n) => `...F${n}`)} } } ${times(2_000, (n) => `fragment F${n} on Customer { tags(first: 0) }`)}`,
    }
    for (const [name, query] of Object.entries(hostile)) {
      const request = asked(query)
      const errors = limitErrors(request, 'en')
      if (!name.includes('circle')) expect(errors.length, name).toBeGreaterThan(0)
    }
  })
})

describe('whatever is sent', () => {
  const type = fc.constantFrom('Query', 'Customer', 'CustomerConnection', 'CustomerEdge', 'Ticket', 'TicketConnection', 'Node', 'SearchResult', 'Nothing', '__Type')
  const name = fc.constantFrom('id', 'name', 'tags', 'parent', 'contacts', 'tickets', 'children', 'nodes', 'edges', 'node', 'totalCount', 'customers',
    'customer', 'search', 'first', '__typename', '__schema', '__type', 'types', 'fields', 'ofType', 'constructor', 'toString')
  const size = fc.constantFrom('1', '3', '0', '-5', '100', '7000000000', '1e9', '$n', '$none', 'null', '"x"', '[[1]]', '{first: 9}')
  const { selections } = fc.letrec<{ selection: string; selections: string }>((tie) => ({
    selection: fc.oneof(
      { maxDepth: 6 },
      name,
      fc.constantFrom('...F0', '...F1', '...F2', '...F9'),
      fc.tuple(name, name, size, tie('selections')).map(([alias, field, n, inner]) => `${alias}: ${field}(first: ${n}, last: ${n}) ${inner}`),
      fc.tuple(name, tie('selections')).map(([field, inner]) => `${field} @include(if: $n) ${inner}`),
      fc.tuple(type, tie('selections')).map(([on, inner]) => `... on ${on} ${inner}`),
      tie('selections').map((inner) => `... ${inner}`),
    ),
    selections: fc.array(tie('selection'), { minLength: 1, maxLength: 5 }).map((all) => `{ ${all.join(' ')} }`),
  }))
  const document = fc.tuple(fc.constantFrom('query', 'mutation', 'subscription'), selections, fc.array(fc.tuple(type, selections), { maxLength: 3 }))
    .map(([kind, root, fragments]) => `${kind} ($n: Int = 5) ${root} ${fragments.map(([on, body], n) => `fragment F${n} on ${on} ${body}`).join(' ')}`)

  test('is judged without an error, and its cost is a number', () => {
    const variables = fc.oneof(fc.constant(undefined), fc.record({ n: fc.anything() }), fc.anything() as fc.Arbitrary<never>)
    fc.assert(fc.property(document, variables, fc.constantFrom('zh-CN', 'en'), (query, variables, locale) => {
      const request = asked(query, variables)
      for (const error of limitErrors(request, locale)) {
        expect(error.extensions).toMatchObject({ code: expect.any(String), http: { status: 400 } })
        expect(error.message).not.toMatch(/[{}]/)
      }
      expect(costOf(request)).toBeGreaterThanOrEqual(0)
      expect(costOf(request)).toBeLessThanOrEqual(2e9)
    }), { numRuns: 2_000 })
  })

  test('costs with fragments exactly what it costs with the fragments written out', () => {
    const inlined = (query: string): DocumentNode => {
      const document = parse(query)
      const written = (node: unknown, open: readonly string[]): unknown => {
        if (Array.isArray(node)) return node.map((each) => written(each, open))
        if (!node || typeof node !== 'object' || 'startToken' in node) return node
        if ('kind' in node && node.kind === Kind.FRAGMENT_SPREAD) {
          const { value } = (node as unknown as { name: { value: string } }).name
          const fragment = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === value)
          if (!fragment) return node
          if (open.includes(value)) throw new Error('circle')
          return written({ ...fragment, kind: Kind.INLINE_FRAGMENT }, [...open, value])
        }
        return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'loc' ? undefined : written(value, open)]))
      }
      return written(document, []) as DocumentNode
    }
    let compared = 0
    fc.assert(fc.property(document, (query) => {
      let expanded: DocumentNode
      try {
        expanded = inlined(query)
      } catch {
        return fc.pre(false) // circles have no written-out form
      }
      compared++
      const plain = { schema, document: { ...expanded, definitions: expanded.definitions.slice(0, 1) }, variables: { n: 4 } }
      expect(costOf({ ...plain, document: parse(query) })).toBe(costOf(plain))
      const unlimited = { ...defaultLimits, aliases: Infinity, directives: Infinity, repeats: Infinity } // counted as written
      const [spread, written] = [parse(query), plain.document].map((document) =>
        limitErrors({ ...plain, document }, 'en', unlimited).filter(({ extensions }) => /DEEP|COSTLY|ROOT/.test(String(extensions['code']))).map(({ message }) => message))
      expect(spread).toEqual(written)
    }), { numRuns: 1_000 })
    expect(compared).toBeGreaterThan(500)
  })
})
