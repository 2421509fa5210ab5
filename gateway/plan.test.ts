import { QueryPlanner } from '@apollo/query-planner'
import { message } from '@panorama/kit/messages'
import { scalars } from '@panorama/kit/scalars'
import { getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, test, vi } from 'vitest'
import { compilePlan } from './plan.execute.ts'
import { composed, contextOf, type Sent, viewer, worldSources } from './plan.testing.ts'
import { planExecutor } from './plan.ts'
import type { Fetched, Source } from './source.ts'

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external", "@interfaceObject"])\n'

const supergraph = composed([
  {
    name: 'books',
    typeDefs: parse(`${LINK}
      scalar Date
      type Query { book(id: ID!): Book books: [Book!]! shelves: [Shelf!] first: Book! due(on: Date, days: Int = 3): Int added: Int }
      type Mutation { bookAdd: Book bookDrop: Book }
      type Subscription { added: Book }
      type Shelf { books: [Book]! }
      type Book @key(fields: "id") { id: ID! title: String author: Author pages: Int }
      type Author @key(fields: "id") { id: ID! }`),
  },
  {
    name: 'people',
    typeDefs: parse(`${LINK}
      scalar Date
      type Query { born: Int }
      type Mutation { authorAdd: Author }
      type Author @key(fields: "id") { id: ID! name: String! motto: String books(since: Date, most: Int): [Book!] }
      type Book @key(fields: "id") { id: ID! pages: Int @external weight: Int! @requires(fields: "pages") }`),
  },
])

type Script = (fetch: Sent) => Fetched | Promise<Fetched>

/** The executor over scripted subgraphs. */
const library = (script: Record<string, Script>, sdl = supergraph, options: Parameters<typeof planExecutor>[2] = { scalars }) => {
  const sent: Sent[] = []
  const sources = Object.fromEntries(
    ['books', 'people'].map((name): [string, Source] => [
      name,
      async (request) => {
        sent.push({ ...request, subgraph: name })
        return script[name]?.({ ...request, subgraph: name }) ?? { data: {} }
      },
    ]),
  )
  const { apiSchema, execute } = planExecutor(sdl, sources, options)
  const ask = async (source: string, variables: Record<string, unknown> = {}, more: { operationName?: string; locale?: 'en' | 'zh-CN' } = {}) => {
    const context = { ...contextOf(), viewer: { ...viewer, locale: more.locale ?? viewer.locale } }
    return JSON.parse(JSON.stringify(await execute({ document: parse(source), source, variables, operationName: more.operationName }, context)))
  }
  return { sent, ask, execute, apiSchema }
}

const entities = (answer: (representation: any) => unknown): Script => ({ variables }) => ({ data: { _entities: variables!['representations'].map(answer) } })
const author = (id: string) => ({ __typename: 'Author', id })
const named = entities(({ id }) => ({ name: `name of ${id}` }))
/** A copy each time: what a source answers is the executor's to merge into. */
const gives = (data: Fetched['data']): Script => () => ({ data: structuredClone(data) })
const TWO = [{ id: '1', author: author('a') }, { id: '2', author: author('b') }, { id: '3', author: author('b') }]

describe('variables', () => {
  test('a wrong value is refused before anything is fetched', async () => {
    const { ask, sent } = library({})
    const { data, errors } = await ask('query ($on: Date) { due(on: $on) }', { on: 'tomorrow' })
    expect({ data, code: errors[0].extensions.code, sent }).toEqual({ data: undefined, code: 'BAD_USER_INPUT', sent: [] })
    expect(errors[0].message).toContain('YYYY-MM-DD')
  })

  test('subgraphs are sent what the client sent, the defaults, and only what a fetch uses', async () => {
    const { ask, sent } = library({ books: gives({ book: { id: '1', author: author('a') } }), people: entities(() => ({ books: [] })) })
    const source = 'query ($id: ID!, $on: Date = "2026-01-31", $most: Int, $not: Int) { book(id: $id) { author { books(since: $on, most: $most) { id } } } due(days: $not) }'
    await ask(source, { id: 7, most: null })
    expect(sent.map(({ variables }) => variables)).toEqual([{ id: 7 }, { representations: [author('a')], on: '2026-01-31', most: null }])
  })

  test('a condition that is null is refused', async () => {
    const { ask } = library({})
    const { errors } = await ask('query ($is: Boolean = true) { born @include(if: $is) }', { is: null })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('the name $representations is refused where it would hide the entities', async () => {
    const { ask } = library({})
    const { errors } = await ask('query ($representations: Int) { first { author { books(most: $representations) { id } } } }')
    expect(errors).toMatchObject([{ message: expect.stringContaining('$representations'), extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('plans', () => {
  const planned = () => vi.spyOn(QueryPlanner.prototype, 'buildQueryPlan')

  test('many first requests at once build one plan, later ones none', async () => {
    const spy = planned()
    const { ask } = library({ books: gives({ books: TWO }), people: named })
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('{ books { author { name } } }')))
    await ask('{ books { author { name } } }')
    expect(spy).toHaveBeenCalledTimes(1)
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    spy.mockRestore()
  })

  test('operations of one document have plans of their own, and an unknown name is refused', async () => {
    const { ask } = library({ books: gives({ added: 1 }), people: gives({ born: 2 }) })
    const source = 'query A { added } query B { born }'
    expect((await ask(source, {}, { operationName: 'A' })).data).toEqual({ added: 1 })
    expect((await ask(source, {}, { operationName: 'B' })).data).toEqual({ born: 2 })
    expect((await ask(source)).errors).toMatchObject([{ extensions: { code: 'OPERATION_NOT_FOUND' } }])
    expect((await ask(source, {}, { operationName: 'C' })).errors).toMatchObject([{ extensions: { code: 'OPERATION_NOT_FOUND' } }])
  })

  test('the operation longest unused is forgotten after a thousand others', async () => {
    const spy = planned()
    const { ask } = library({})
    await ask('{ kept: added }')
    await ask('{ lost: added }')
    for (let n = 0; n < 999; n++) {
      await ask(`{ n${n}: added }`)
      if (n === 500) await ask('{ kept: added }')
    }
    spy.mockClear()
    await ask('{ kept: added }')
    expect(spy).toHaveBeenCalledTimes(0)
    await ask('{ lost: added }')
    expect(spy).toHaveBeenCalledTimes(1)
    spy.mockRestore()
  })

  test('subscriptions and deferred parts are refused in clear words', async () => {
    const { ask } = library({})
    await expect(ask('subscription { added { id } }')).rejects.toThrow('executes no Subscription')
    expect(() => compilePlan({ kind: 'Defer', primary: {}, deferred: [] }, {} as never)).toThrow('executes no Defer')
  })
})

describe('entities', () => {
  test('each is asked for once, and its answer stands in every place', async () => {
    const shelf = { books: [{ id: '1', author: author('a') }, null, { id: '2', author: author('b') }, { id: '3', author: author('a') }, { id: '4', author: null }] }
    const { ask, sent } = library({ books: gives({ shelves: [shelf, { books: [] }] }), people: named })
    const { data } = await ask('{ shelves { books { author { name } } } }')
    expect(sent[1]!.variables).toEqual({ representations: [author('a'), author('b')] })
    const [a, b] = ['a', 'b'].map((id) => ({ author: { name: `name of ${id}` } }))
    expect(data).toEqual({ shelves: [{ books: [a, null, b, a, { author: null }] }, { books: [] }] })
  })

  test('with nothing to ask for, nobody is asked', async () => {
    for (const shelves of [null, [], [{ books: [] }], [{ books: [null, { id: '1', author: null }] }]]) {
      const { ask, sent } = library({ books: gives({ shelves }), people: named })
      await ask('{ shelves { books { author { name } } } }')
      expect(sent).toHaveLength(1)
    }
  })

  test('what another subgraph requires is sent along, null as well', async () => {
    const { ask, sent } = library({
      books: gives({ books: [{ __typename: 'Book', id: '1', pages: 10 }, { __typename: 'Book', id: '2', pages: null }] }),
      people: entities(({ pages }) => ({ weight: (pages ?? 0) * 2 })),
    })
    expect((await ask('{ books { weight } }')).data).toEqual({ books: [{ weight: 20 }, { weight: 0 }] })
    expect(sent[1]!.variables!['representations']).toEqual([{ __typename: 'Book', id: '1', pages: 10 }, { __typename: 'Book', id: '2', pages: null }])
  })

  test('an answer about another number of entities is a failure of the subgraph', async () => {
    const log = vi.fn()
    const { ask } = library({ books: gives({ books: TWO }), people: () => ({ data: { _entities: [] } }) }, supergraph, { log })
    const { data, errors } = await ask('{ books { author { motto } } }')
    expect(data).toEqual({ books: TWO.map(() => ({ author: { motto: null } })) })
    expect(errors).toMatchObject([{ path: ['books', 0, 'author'], extensions: { code: 'SERVICE_UNAVAILABLE' } }])
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining('2 entities') }), 'r1')
  })
})

describe('errors', () => {
  test('stand at the first place of the entity in the answer, and tell nothing of the subgraph but message and code', async () => {
    const { ask } = library({
      books: gives({ all: TWO.map(({ author }) => ({ by: author })) }),
      people: () => ({
        data: { _entities: [{ said: null }, { said: null }] },
        errors: [{ message: 'no', path: ['_entities', 1, 'said'], locations: [{ line: 1, column: 1 }], extensions: { code: 'FORBIDDEN', serviceName: 'people', stacktrace: ['x'] } }],
      }),
    })
    const { data, errors } = await ask('{ all: books { by: author { said: motto } } }')
    expect(errors).toEqual([{ message: 'no', path: ['all', 1, 'by', 'said'], extensions: { code: 'FORBIDDEN' } }])
    expect(data).toEqual({ all: TWO.map(() => ({ by: { said: null } })) })
  })

  test('of root fields keep their path', async () => {
    const { ask } = library({ books: () => ({ data: { b: null }, errors: [{ message: 'no', path: ['b', 'title'] }] }) })
    expect(await ask('{ b: book(id: 1) { title } }')).toEqual({ errors: [{ message: 'no', path: ['b', 'title'] }], data: { b: null } })
  })

  test('a source that throws costs its part of the answer, and one error in the language of the viewer', async () => {
    const log = vi.fn()
    const down: Script = () => Promise.reject(new Error('ECONNREFUSED 10.0.0.1'))
    const { ask } = library({ books: gives({ books: TWO, added: 1 }), people: down }, supergraph, { log })
    const { data, errors } = await ask('{ books { id author { name } } added born }', {}, { locale: 'zh-CN' })
    expect(data).toEqual({ books: [{ id: '1', author: null }, { id: '2', author: null }, { id: '3', author: null }], added: 1, born: null })
    const unavailable = { message: message('zh-CN', 'SERVICE_UNAVAILABLE'), extensions: { code: 'SERVICE_UNAVAILABLE' } }
    expect(errors).toEqual([unavailable, { ...unavailable, path: ['books', 0, 'author'] }])
    expect(log).toHaveBeenCalledTimes(2)
  })

  test('a failed fetch of root fields is explained once, though a field that must be there nulls everything', async () => {
    const { ask } = library({ books: () => ({ data: null, errors: [{ message: 'down', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }) })
    expect(await ask('{ first { id } }')).toEqual({ errors: [{ message: 'down', extensions: { code: 'SERVICE_UNAVAILABLE' } }], data: null })
  })

  test('a reference to an entity that its owner does not show is null where it may be, and that is no error', async () => {
    const { ask } = library({ books: gives({ books: TWO }), people: entities(({ id }) => (id === 'a' ? null : { name: 'B', motto: null })) })
    const { data, errors } = await ask('{ books { author { motto name id } } }')
    const b = { author: { motto: null, name: 'B', id: 'b' } }
    expect(data).toEqual({ books: [{ author: null }, b, b] })
    expect(errors).toBeUndefined()
  })

  test('a hidden entity in a list of values that must be there takes the list with it, and is told', async () => {
    const { ask } = library({ books: gives({ books: [{ __typename: 'Book', id: '1', pages: 1 }, { __typename: 'Book', id: '2', pages: 2 }] }), people: entities(() => null) })
    const { data, errors } = await ask('{ books { id weight } }')
    expect({ data, paths: errors.map((error: any) => error.path) }).toEqual({ data: null, paths: [['books', 0]] })
  })

  test('what a subgraph sends in the wrong form is missing', async () => {
    const { ask } = library({ books: gives({ shelves: { not: 'a list' }, book: 'no object' }) })
    const { data, errors } = await ask('{ shelves { books { id } } book(id: 1) { id } }')
    expect({ data, paths: errors.map((error: any) => error.path) }).toEqual({ data: { shelves: null, book: null }, paths: [['shelves'], ['book']] })
  })
})

describe('the answer', () => {
  test('has what the client selected, in its order, whatever else came', async () => {
    const { ask } = library({ books: gives({ secret: 1, book: { secret: 2, title: 't', id: '1', x: 9, author: author('a') } }), people: named })
    const source = '{ book(id: 1) { ...F x: pages author { id name } __typename id } } fragment F on Book { title author { name } }'
    expect(JSON.stringify((await ask(source)).data)).toBe('{"book":{"title":"t","author":{"name":"name of a","id":"a"},"x":9,"__typename":"Book","id":"1"}}')
  })

  test('may have any name in it', async () => {
    const books = JSON.parse('{ "__proto__": { "__proto__": "t", "toString": null }, "constructor": 1 }')
    const { ask } = library({ books: gives(books), people: gives(JSON.parse('{ "__proto__": { "polluted": 1 } }')) })
    const { data } = await ask('{ __proto__: first { __proto__: title toString: pages hasOwnProperty: pages } constructor: added valueOf: born }')
    expect(JSON.stringify(data)).toBe('{"__proto__":{"__proto__":"t","toString":null,"hasOwnProperty":null},"constructor":1,"valueOf":null}')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('follows @skip and @include, and what is skipped is not fetched', async () => {
    const { ask, sent } = library({ books: gives({ added: 1, first: { id: '1', author: author('a') } }), people: named })
    const source = 'query ($is: Boolean!) { first { id @skip(if: $is) author @include(if: $is) { name } } again: added @include(if: $is) added }'
    expect((await ask(source, { is: true })).data).toEqual({ first: { author: { name: 'name of a' } }, again: null, added: 1 })
    expect((await ask(source, { is: false })).data).toEqual({ first: { id: '1' }, added: 1 })
    expect(sent.map(({ subgraph }) => subgraph)).toEqual(['books', 'people', 'books'])
  })

  test('introspects beside other fields, through fragments and with variables', async () => {
    const { ask } = library({ books: gives({ added: 1 }) })
    const source = 'query ($t: String!) { added ...I } fragment I on Query { __type(name: $t) { name fields { name } } __typename s: __schema { queryType { ...T } } } fragment T on __Type { name }'
    expect((await ask(source, { t: 'Shelf' })).data).toEqual({
      added: 1, __type: { name: 'Shelf', fields: [{ name: 'books' }] }, __typename: 'Query', s: { queryType: { name: 'Query' } },
    })
    expect((await ask(getIntrospectionQuery())).data).toMatchObject({ __schema: { queryType: { name: 'Query' }, mutationType: { name: 'Mutation' } } })
  })
})

describe('mutations', () => {
  test('run one after the other; only their own fetches are mutations', async () => {
    const running: string[] = []
    const slow = (answer: Script): Script => async (fetch) => {
      running.push(`${fetch.subgraph} starts ${fetch.isMutation}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running.push(`${fetch.subgraph} ends`)
      return answer(fetch)
    }
    const added = (fetch: Sent) => (fetch.isMutation ? { data: { authorAdd: { id: 'n' } } } : named(fetch))
    const { ask } = library({ books: slow(gives({ bookAdd: { id: '1', author: author('a') }, bookDrop: null })), people: slow(added) })
    const { data } = await ask('mutation { bookAdd { id author { name } } authorAdd { id } bookDrop { id } }')
    expect(data).toEqual({ bookAdd: { id: '1', author: { name: 'name of a' } }, authorAdd: { id: 'n' }, bookDrop: null })
    expect(running.filter((line) => line.includes('true'))).toEqual(['books starts true', 'people starts true', 'books starts true'])
    expect(running.filter((line) => line.includes('false'))).toEqual(['people starts false'])
    running.forEach((line, index) => line.endsWith('ends') && expect(running[index - 1]).toContain(`${line.split(' ')[0]} starts`))
  })
})

describe('rewrites of the planner', () => {
  test('fields that cannot be asked for under one name come back under the name of the client, zero and null too', async () => {
    const { execute } = planExecutor(composed(), worldSources())
    const source = '{ beings { ... on Person { id x: sometimes y: age } ... on Robot { id x: name y: serial } } }'
    const { data, errors } = await execute({ document: parse(source), source, variables: {} }, contextOf())
    expect(errors).toBeUndefined()
    for (const being of data!['beings'] as Record<string, string>[]) if (being) expect(being['x']).toContain(being['id']!)
    expect(data!['beings']).toContainEqual(expect.objectContaining({ id: expect.stringContaining('Robot'), y: 0 }))
  })

  test('an interface object is asked for by the name of the interface', async () => {
    const media = composed([
      { name: 'books', typeDefs: parse(`${LINK} type Query { all: [Media!]! } interface Media @key(fields: "id") { id: ID! } type Book implements Media @key(fields: "id") { id: ID! } type Film implements Media @key(fields: "id") { id: ID! }`) },
      { name: 'people', typeDefs: parse(`${LINK} type Query { top: Media } type Media @key(fields: "id") @interfaceObject { id: ID! fans: Int! }`) },
    ])
    const { ask, sent } = library({
      books: ({ query }) => (query.includes('_entities') ? { data: { _entities: [{ __typename: 'Film' }] } } : { data: { all: [{ __typename: 'Book', id: '1' }, { __typename: 'Film', id: '2' }] } }),
      people: (fetch) => (fetch.variables ? entities(({ id }) => ({ fans: Number(id) }))(fetch) : { data: { top: { __typename: 'Media', id: '9', fans: 3 } } }),
    }, media)
    expect((await ask('{ all { fans __typename } }')).data).toEqual({ all: [{ fans: 1, __typename: 'Book' }, { fans: 2, __typename: 'Film' }] })
    expect(sent[1]!.variables!['representations']).toEqual([{ __typename: 'Media', id: '1' }, { __typename: 'Media', id: '2' }])
    expect((await ask('{ top { fans } }')).data).toEqual({ top: { fans: 3 } })
    expect((await ask('{ top { __typename fans ... on Film { id } } }')).data).toEqual({ top: { __typename: 'Film', fans: 3, id: '9' } })
  })
})
