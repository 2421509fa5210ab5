import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { Viewer } from '@panorama/kit/viewer'
import { type DocumentNode, execute, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, isObjectType, parse, validate } from 'graphql'
import type { Fetched, GatewayContext, Source } from './source.ts'

// An artificial graph of four subgraphs for the tests of the executor. Every value follows from the type, the id and
// the field, so that any executor over any cut of the graph must give the same answer.

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external", "@provides", "@interfaceObject"])\n'

const SDL = {
  people: `
    scalar Day
    enum Mood { GOOD BAD }
    interface Being { id: ID! name: String! boss: Person }
    union Found = Person | Robot | Note
    type Note { id: ID! about: Being lines: [String!]! }
    type Address @shareable { street: String city: String! }
    type Person implements Being @key(fields: "id") {
      id: ID! name: String! age: Int mood(at: Day): Mood born: Day boss: Person
      friends(first: Int = 2): [Person!]! pets: [[Robot]!] address: Address
      fails: String failsHard: String! sometimes: String!
    }
    type Robot implements Being @key(fields: "id") { id: ID! name: String! model: String! boss: Person nick: String serial: Int parts: [Robot!] }
    input Filter { text: String moods: [Mood!] = [GOOD] }
    type Query {
      person(id: ID!): Person me: Person! people(first: Int = 3, filter: Filter): [Person!]! being(id: ID!): Being beings: [Being]! search(text: String, on: Day): [Found!]
      broken: String count: Int!
    }
    type Mutation { rename(id: ID!, name: String!): Person count(by: Int = 1): Int! refuse: Person }`,
  work: `
    enum Kind { FULL PART }
    type Person @key(fields: "id") { id: ID! salary: Int job: Job jobs(kind: Kind = FULL): [Job!]! wage: Int! nick: String serial: Int }
    type Robot @key(fields: "id") { id: ID! owner: Person jobs: [Job!]! weight: Int! }
    type Job @key(fields: "id") { id: ID! title: String! employer: Company! team: [[Person!]]! worker: Worker }
    union Worker = Person | Robot
    type Company @key(fields: "id") { id: ID! name: String! staff(first: Int): [Person] motto: String! hq: Place @shareable }
    type Place { name: String! @shareable size: Int }
    type Query { companies: [Company!]! job(id: ID!): Job worker(id: ID!): Worker }
    type Mutation { hire(person: ID!): Job }`,
  money: `
    type Address @shareable { city: String! }
    type Person @key(fields: "id") {
      id: ID! age: Int @external salary: Int @external address: Address @external
      discount: Int @requires(fields: "age address { city }") tax: Int! @requires(fields: "salary") accounts: [Account]
    }
    type Account @key(fields: "id") { id: ID! iban: String! owner: Person! }
    type Company @key(fields: "id") { id: ID! rating: Int reviews: [Review!] hq: Place @shareable }
    type Place { name: String! @shareable code: Int }
    interface Review { id: ID! by: Person stars: Int! }
    type Praise implements Review @key(fields: "id") { id: ID! by: Person stars: Int! thanks: String }
    type Complaint implements Review @key(fields: "id") { id: ID! by: Person stars: Int! about: Company! }
    type Query { richest: [Person] review(id: ID!): Review }
    type Mutation { pay(person: ID!): Account }`,
  media: `
    type Praise @key(fields: "id") { id: ID! likes: Int }
    type Complaint @key(fields: "id") { id: ID! severity: Int! }
    type Account @key(fields: "id") { id: ID! photo: Photo }
    type Photo { url: String! taken: String of: [Person!] }
    type Person @key(fields: "id") { id: ID! photo: Photo }`,
}

type Entity = { __typename: string; id: string } & Record<string, unknown>
// oxlint-disable-next-line typescript/no-explicit-any -- arguments of any field
type Args = Record<string, any>

const dice = (text: string, sides: number) => {
  let hash = 2166136261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return ((hash ^ (hash >>> 13)) >>> 0) % sides
}

const IDS: Record<string, number> = { Person: 14, Robot: 6, Note: 4, Job: 8, Company: 5, Account: 9, Praise: 4, Complaint: 4, Photo: 6, Address: 5, Place: 4 }
const one = (typename: string, seed: string): Entity => ({ __typename: typename, id: `${typename}:${dice(seed, IDS[typename]!)}` })
const many = (typename: string, seed: string, count: number) => Array.from({ length: count }, (_, at) => one(typename, `${seed} ${at}`))
const any = (typenames: readonly string[], seed: string) => one(typenames[dice(`type ${seed}`, typenames.length)]!, seed)
const perhaps = <Value>(seed: string, value: Value) => (dice(`null ${seed}`, 4) === 0 ? null : value)
const fail = (what: string): never => {
  throw new GraphQLError(`no ${what}`, { extensions: { code: 'TEAPOT', secret: 'hidden' } })
}

const BEINGS = ['Person', 'Robot']
const FOUND = ['Person', 'Robot', 'Note']
const REVIEWS = ['Praise', 'Complaint']

/** What a field that is not named here gives: something of its type, by the id. */
const FIELDS: Record<string, (source: Entity, args: Args) => unknown> = {
  'Query.person': (_, { id }) => ({ __typename: 'Person', id }),
  'Query.me': () => one('Person', 'me'),
  'Query.people': (_, { first, filter }) => many('Person', `people ${filter?.text} ${filter?.moods}`, first ?? 4),
  'Query.being': (_, { id }) => any(BEINGS, id),
  'Query.beings': () => [null, ...Array.from({ length: 5 }, (_, at) => any(BEINGS, `being ${at}`))],
  'Query.search': (_, { text, on }) => Array.from({ length: 5 }, (_, at) => any(FOUND, `${text} ${on} ${at}`)),
  'Query.broken': () => fail('broken'),
  'Query.worker': (_, { id }) => any(BEINGS, id),
  'Query.review': (_, { id }) => any(REVIEWS, id),
  'Query.job': (_, { id }) => ({ __typename: 'Job', id }),
  'Query.companies': () => many('Company', 'companies', 3),
  'Query.richest': () => [one('Person', 'richest'), null, one('Person', 'richest'), one('Person', 'richer')],
  'Mutation.rename': (_, { id, name }) => ({ __typename: 'Person', id, name }),
  'Mutation.count': (_, { by }) => by,
  'Mutation.refuse': () => fail('refuse'),
  'Mutation.hire': (_, { person }) => one('Job', person),
  'Mutation.pay': (_, { person }) => one('Account', person),
  'Note.about': ({ id }) => perhaps(`${id} about`, any(BEINGS, id)),
  'Person.friends': ({ id }, { first }) => many('Person', `${id} friends`, first ?? 1),
  'Person.pets': ({ id }) => perhaps(`${id} pets`, [many('Robot', id, 2), [null, one('Robot', `${id} 3`)], []]),
  'Person.jobs': ({ id }, { kind }) => many('Job', `${id} ${kind}`, 2),
  'Person.mood': ({ id }, { at }) => (dice(`${id} ${at}`, 2) ? 'GOOD' : 'BAD'),
  'Person.fails': ({ id }) => (dice(`${id} fails`, 2) ? fail(`fails of ${id}`) : 'fine'),
  'Person.failsHard': ({ id }) => (dice(`${id} hard`, 3) ? 'fine' : fail(`failsHard of ${id}`)),
  'Person.discount': (source) => `${source['age'] ?? 0}`.length * 100 + String((source['address'] as Args | null)?.['city'] ?? '').length,
  'Person.tax': (source) => Number(source['salary'] ?? 0) * 2,
  'Job.team': ({ id }) => [many('Person', id, 2), null, many('Person', `${id} other`, 1)],
  'Job.worker': ({ id }) => perhaps(`${id} worker`, any(BEINGS, id)),
  'Company.staff': ({ id }, { first }) => [null, ...many('Person', `${id} staff`, first ?? 3)],
  'Company.reviews': ({ id }) => perhaps(`${id} reviews`, Array.from({ length: 4 }, (_, at) => any(REVIEWS, `${id} ${at}`))),
  'Company.motto': ({ id }) => (dice(`${id} motto`, 3) ? 'onwards' : fail(`motto of ${id}`)),
}

/** `work` does not know everybody, and `media` fails for some: asked for the entity as for its fields. */
const UNKNOWN: Record<string, (id: string) => unknown> = {
  'work Person': (id) => dice(`${id} unknown`, 7) === 0 && null,
  'media Complaint': (id) => dice(`${id} unknown`, 3) === 0 && fail(`severity of ${id}`),
  'media Person': (id) => dice(`${id} unknown`, 5) === 0 && fail(`photo of ${id}`),
}
const OF_UNKNOWN: Record<string, string> = {
  'Complaint.severity': 'media Complaint', 'Person.photo': 'media Person',
  ...Object.fromEntries(['salary', 'job', 'jobs', 'wage', 'nick', 'serial', 'tax'].map((field) => [`Person.${field}`, 'work Person'])),
}

const valueOf: GraphQLFieldResolver<Entity, unknown> = (source, args, _, { parentType, fieldName, returnType }) => {
  const known = source?.[fieldName]
  if (known !== undefined && fieldName !== 'age' && fieldName !== 'salary' && fieldName !== 'address') return known
  const path = `${parentType.name}.${fieldName}`
  if (path in OF_UNKNOWN && UNKNOWN[OF_UNKNOWN[path]!]!(source.id) === null) return null
  const named = FIELDS[path]
  if (named) return named(source, args)
  return plain(String(returnType), `${source?.id} ${fieldName}`)
}

const plain = (type: string, seed: string): unknown => {
  if (type.endsWith('!')) return always(type.slice(0, -1), seed)
  return perhaps(seed, always(type, seed))
}
const always = (type: string, seed: string): unknown => {
  if (type.startsWith('[')) return Array.from({ length: 1 + dice(`length ${seed}`, 3) }, (_, at) => plain(type.slice(1, -1), `${seed} ${at}`))
  if (type === 'Int') return dice(`int ${seed}`, 3) * 7
  if (type === 'Mood') return 'GOOD'
  return type in IDS ? one(type, seed) : `${type} of ${seed}`
}
const typeOf = (value: unknown) => (value as Entity)['__typename']

/** For an executor without federation: what `@requires` would have brought. */
const whole: GraphQLFieldResolver<Entity, unknown> = (source, args, context, info) => {
  const path = `${info.parentType.name}.${info.fieldName}`
  const id = source?.id
  if (path === 'Person.discount') source = { ...source, age: plain('Int', `${id} age`), address: plain('Address', `${id} address`) }
  if (path === 'Person.discount' && source['address']) (source['address'] as Args)['city'] = plain('String!', `${(source['address'] as Entity).id} city`)
  if (path === 'Person.tax') source = { ...source, salary: plain('Int', `${id} salary`) }
  return valueOf(source, args, context, info)
}

export const answerWhole = (schema: GraphQLSchema, document: DocumentNode, variableValues: Args, operationName?: string) =>
  execute({ schema, document, variableValues, operationName, fieldResolver: whole, typeResolver: typeOf })

const schemaOf = (name: string, sdl: string) => {
  const typeDefs = parse(LINK + sdl)
  const bare = buildSubgraphSchema([{ typeDefs, resolvers: {} }])
  const resolvers: Record<string, object> = {}
  for (const type of Object.values(bare.getTypeMap())) {
    if (!isObjectType(type) || !(type.name in IDS)) continue
    const typename = type.name
    resolvers[typename] = { __resolveReference: async (given: Entity) => (UNKNOWN[`${name} ${typename}`]?.(given.id) === null ? null : { ...given, __typename: typename }) }
  }
  return buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }])
}

const parsed = new Map<string, DocumentNode>()
const parseValid = (schema: GraphQLSchema, query: string) => {
  const known = parsed.get(query)
  if (known) return known
  const document = parse(query)
  const errors = validate(schema, document)
  if (errors.length) throw new Error(`not valid in the subgraph: ${errors.map(String).join('; ')} ${query}`)
  parsed.set(query, document)
  return document
}

export type Sent = { subgraph: string; query: string; variables?: Args; isMutation: boolean }

const schemas = Object.entries(SDL).map(([name, sdl]) => ({ name, schema: schemaOf(name, sdl), typeDefs: parse(LINK + sdl) }))

export const composed = (services: readonly { name: string; typeDefs: DocumentNode }[] = schemas): string => {
  const { supergraphSdl, errors } = composeServices(services.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}.invalid` })))
  if (errors) throw new Error(errors.map(String).join('\n'))
  return supergraphSdl
}

/** The subgraphs as sources; `sent` sees every fetch. A remote one answers in JSON. */
export const worldSources = (sent: (fetch: Sent) => void = () => {}, isRemote = false): Record<string, Source> =>
  Object.fromEntries(
    schemas.map(({ name, schema }) => [
      name,
      async ({ query, variables, isMutation }) => {
        sent({ subgraph: name, query, variables: variables && structuredClone(variables), isMutation })
        const document = parseValid(schema, query)
        const result = await execute({ schema, document, variableValues: variables, fieldResolver: valueOf, typeResolver: typeOf })
        return (isRemote ? JSON.parse(JSON.stringify(result)) : result) as Fetched
      },
    ]),
  )

export const viewer: Viewer = { subject: 's', kind: 'EMPLOYEE', actorId: 'emp_1', name: 'Tester', unitId: null, keys: [], permissions: [], limits: [], locale: 'en' }
export const contextOf = (): GatewayContext => ({ viewer, requestId: 'r1', contexts: new Map() })
