import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { makeGuard } from './guard.ts'

const guard = makeGuard(buildSchema('type Query { a: Query list(first: Int! = 10): [Query!]! }'))
const codes = (body: unknown) => guard(body, 'en').map((error) => error.extensions['code'])

test('a proper request passes, again and again', () => {
  expect(codes({ query: '{ a { a { __typename } } }' })).toEqual([])
  expect(codes({ query: '{ a { a { __typename } } }', variables: null })).toEqual([])
})

test.each([[undefined], [null], [[]], [{}], [{ query: '' }], [{ query: 1 }], [{ query: '{ a }', variables: [] }], [{ query: '{ a }', operationName: 3 }]])(
  'what is no GraphQL request is told what one looks like: %j',
  (body) => expect(codes(body)).toEqual(['BAD_USER_INPUT']),
)

test('a syntax error and a nesting beyond reason are mistakes, not failures', () => {
  expect(codes({ query: '{ a { ' })).toEqual(['BAD_USER_INPUT'])
  expect(codes({ query: '{a'.repeat(2_400) })).toEqual(['BAD_USER_INPUT'])
  expect(codes({ query: `{ a(x: ${'['.repeat(2_400)}` })).toEqual(['BAD_USER_INPUT'])
})

test('a document of more than 5,000 tokens is refused while it is read', () => {
  expect(codes({ query: `{ ${'__typename '.repeat(6_000)} }` })).toEqual(['BAD_USER_INPUT'])
})

test('the cost is counted anew for every set of variables', () => {
  const query = 'query ($n: Int!) { list(first: $n) { __typename } }'
  expect(codes({ query, variables: { n: 100 } })).toEqual([])
  expect(codes({ query, variables: { n: 1_000_000 } })).toEqual(['QUERY_TOO_COSTLY', 'PAGE_SIZE_OUT_OF_RANGE'])
})
