import { chance, int, pick, type Random, random } from '@panorama/demo/random'
import { costOf } from '@panorama/gateway/limits'
import { committed } from '@panorama/schema/compose'
import { buildClientSchema, getIntrospectionQuery, getNamedType, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema, isAbstractType, isLeafType, isObjectType, isUnionType, Kind, parse, valueFromASTUntyped } from 'graphql'
import { compare, failuresOf, type Finding, type Ground } from './expect.ts'
import { EVERYTHING, type Person, shuffled } from './facts.ts'
import type { Eyes, Reference, Row } from './reference.ts'
import { types } from './reference.types.ts'
import type { Answer, System } from './system.ts'
import { compareSums, ownOf, sumsDocument } from './tree.ts'
import { identity, inputOf, isConnection, isEnumType, isInputObjectType, print, type Selection, type Template, templatesOf, unknownTypes } from './templates.ts'

/** Where to look first, for so many pairs: questions and people whose names match. */
export type Aim = { question: RegExp; person: RegExp; pairs: number }

export type Options = {
  system: System
  people: readonly Person[]
  reference: Reference
  pairs: number
  seed: number
  aim?: Aim
  /** Ends the run when it says so of a finding: enough to know that a mutant is caught. */
  isEnough?: (found: Found) => boolean
  /** Made once where several systems of one schema are asked the same. */
  questions?: Questions
}

export type Found = Finding & { person: Person; eyes: Eyes | undefined; document: string; variables: Row; where: string }

export type Report = {
  pairs: number
  findings: Found[]
  /** Pairs, rows compared and values compared by what was probed. */
  figures: Map<string, { pairs: number; rows: number; values: number; leaks: number; misses: number; failures: number }>
  byViewer: Map<string, { pairs: number; leaks: number; misses: number; failures: number }>
  templates: { asked: number; total: number }
  skipped: string[]
}

/** How many people are asked the same question. */
const EACH = 12
const LANES = 8
const MOST_COST = 19_000
const MOST_PAGES = 60
/** The smallest pages, for whatever the variables are called. */
const SMALL = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`first${n}`, 5]))

export type Questions = Awaited<ReturnType<typeof questionsOf>>

/** All that the schema allows to be asked, and values to ask with; `learned` is what another system has answered. */
export const questionsOf = async (system: System, reference: Reference, seed: number, learned?: Learned) => {
  const rng = random('probe values', seed)
  const introspection = await system.ask(EVERYTHING, getIntrospectionQuery())
  if (!introspection.body.data) throw new Error(`The graph does not show its schema: ${introspection.status} ${introspection.text.slice(0, 300)}`)
  const schema = buildClientSchema(introspection.body.data)
  const unknown = unknownTypes(schema)
  if (unknown.length) throw new Error(`probe/reference.types.ts has no entry for ${unknown.join(', ')}: say on which table its rows stand, who sees them and which permission they ask for, or PART.`)
  const fits = (document: string) => costOf({ schema, document: parsed(document), variables: SMALL }) <= MOST_COST && (document.match(/\w: /g)?.length ?? 0) < 60
  const templates = templatesOf(schema, fits)
  const made = templates.map((template) => graphQuestion(template))
  const pool = makePool(reference, learned)
  // Values to ask with come from what has been answered: the roots first.
  if (!learned) for (const template of templates.filter(({ target, root }) => target === root && root.isConnection)) pool.learn((await system.ask(EVERYTHING, template.document, pool.variablesFor(template, rng, { plain: true }))).body.data)
  return { schema, all: [...made, ...entityQuestions(system), ...treeQuestions(schema)], learned: pool.learned }
}

/** Asks, and compares. A pair is one person and one question, with all the pages of its list where it is walked. */
export const probe = async ({ system, people, reference, pairs, seed, aim, isEnough = () => false, questions }: Options): Promise<Report> => {
  const rng = random('probe', seed)
  const { schema, all: asked, learned } = questions ?? (await questionsOf(system, reference, seed))
  const ground: Ground = { reference, owners: foreignFields() }
  const lists = asked.filter(({ kind }) => kind === 'root list') // they show the most
  const files = asked.filter(({ name }) => /^Query\.customer › Customer\.\w+$/.test(name)) // what hangs on a customer, seen in part
  const report: Report = { pairs: 0, findings: [], figures: new Map(), byViewer: new Map(), templates: { asked: 0, total: asked.length }, skipped: [] }
  const pool = makePool(reference, learned)
  const seen = new Set<string>()

  /** One after the other, without end. */
  const inOrder = (order: readonly Question[]) => {
    let at = 0
    return () => order[at++ % order.length]!
  }
  // Every field of every type first; the longer ways as far as the pairs go.
  const next = inOrder([...shuffled(asked.filter(({ isFurther }) => !isFurther), rng), ...shuffled([...files, ...files, ...files], rng), ...shuffled(lists, rng), ...shuffled(asked.filter(({ isFurther }) => isFurther), rng)])
  const aimedAt = aim ? asked.filter(({ name }) => aim.question.test(name)) : []
  const aimedFor = aim ? people.filter(({ is }) => aim.person.test(is) || aim.person.test('everything')) : []
  if (aim && !(aimedAt.length && aimedFor.length)) throw new Error(`Nothing to aim at: ${aimedAt.length} questions match ${aim.question}, ${aimedFor.length} people match ${aim.person}.`)
  const nextAimed = inOrder(shuffled(aimedAt, rng))
  const isAimed = () => !!aim && report.pairs < aim.pairs

  let isFound = false
  const isOver = () => report.pairs >= pairs || isFound

  const runCase = async () => {
    const question = isAimed() ? nextAimed() : next()
    const { template } = question
    const variables = pool.variablesFor(template, rng)
    const all = await question.everything(system, schema, variables, pool, rng)
    if (!all) return void (seen.has(question.name) || report.skipped.push(question.name))
    seen.add(question.name)
    pool.learn(all.data)
    const focus = focusOf(template, variables, reference)
    const note = (person: Person, eyes: Eyes | undefined, { findings, counts }: ReturnType<typeof compare>) => {
      tally(report, question, person, findings, counts)
      for (const finding of findings) {
        const found = { ...finding, person, eyes, ...minimal(finding, template, variables), where: question.where }
        report.findings.push(found)
        isFound ||= isEnough(found)
      }
      report.pairs++
    }
    // What everybody else is compared with has to be everything.
    const base = reference.eyesOf(EVERYTHING)!
    const isLost = focus && template.root.args.some(({ argument }) => argument.name === 'id') && all.data[template.root.key] == null && reference.seesSurely(base, focus.type, focus.id)
    const failures = failuresOf(all.errors ?? [], template.root)
    if (failures.length) return note({ subject: EVERYTHING, is: 'everything' }, base, { findings: failures, counts: { rows: 0, values: 0 } })
    if (isLost) note({ subject: EVERYTHING, is: 'everything' }, base, { findings: [{ what: 'miss', path: `Query.${template.root.field.name}`, says: `${focus.type} ${focus.id} is not shown to somebody who sees everything`, selections: [template.root] }], counts: { rows: 0, values: 0 } })
    for (const person of audience(isAimed() ? aimedFor : people, focus, reference, rng)) {
      if (isOver()) return
      const eyes = reference.eyesOf(person.subject)
      const answer = await question.ask(system, person.subject, variables, all, chance(0.05, rng))
      note(person, eyes, judge(question, answer, all, eyes, variables, ground))
    }
  }

  let renewed = 0
  const lane = async () => {
    for (let barren = 0; !isOver() && barren < 400; ) {
      const before = report.pairs
      await runCase()
      barren = report.pairs === before ? barren + 1 : 0
    }
  }
  // In quarters, each on database connections that are new; not where others ask the same database.
  const whole = pairs
  for (let quarter = 1; quarter <= 4 && !isFound; quarter++) {
    pairs = Math.floor((whole * quarter) / 4)
    if (renewed++ > 0 && !aim) await system.renewConnections()
    await Promise.all(Array.from({ length: LANES }, lane))
  }
  report.templates.asked = seen.size
  report.skipped = [...new Set(report.skipped)].filter((name) => !seen.has(name))
  return report
}

type All = { data: any; errors: Answer['body']['errors']; variables: Row; isWalk: boolean }

type Question = {
  name: string
  kind: string
  where: string
  template: Template
  isOwned?: boolean
  /** Reaches a field that a shorter one reaches too. */
  isFurther?: boolean
  judge?: (body: Answer['body'], all: All, eyes: Eyes, variables: Row, ground: Ground) => ReturnType<typeof compare>
  everything: (system: System, schema: GraphQLSchema, variables: Row, pool: Pool, rng: Random) => Promise<All | undefined>
  ask: (system: System, subject: string, variables: Row, all: All, isFresh: boolean) => Promise<Answer>
}

// ── questions to the whole graph ─────────────────────────────────────────────────────────────────────────────────

const graphQuestion = (template: Template): Question => {
  const { document, target, root, name } = template
  const isRootList = target === root && root.isConnection
  const kind = isRootList ? 'root list' : root === target ? 'root field' : target.isConnection ? 'nested list' : 'nested path'

  const everything: Question['everything'] = async (system, schema, variables, pool, rng) => {
    const wide = widened(template, variables, schema)
    const cursor = target.args.find(({ argument }) => argument.name === 'after')
    if (cursor && target.isConnection && chance(0.25, rng)) {
      // a place that somebody else has reached, who sees more
      const there = cursorOf(template, (await system.ask(EVERYTHING, document, variables)).body.data)
      if (there) variables[cursor.variable] = wide[cursor.variable] = there
    }
    const isAfter = !!(cursor && variables[cursor.variable])
    const isWalk = isRootList && !isAfter && chance(0.15, rng)
    const first = await pool.remembered(JSON.stringify([document, wide, isRootList]), async () => {
      const { body, status } = await system.ask(EVERYTHING, document, wide)
      if (status !== 200 || (body.errors?.length && !body.data) || body.errors?.some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')) return undefined
      if (isRootList && !isAfter) await walk(template, body.data, wide, // whole, so that counts can be compared
        (next) => system.ask(EVERYTHING, document, next))
      return body
    })
    if (!first) return undefined
    if (isAfter) markAfter(template, first.data)
    return { data: first.data, errors: first.errors, variables: wide, isWalk }
  }

  const ask: Question['ask'] = async (system, subject, variables, { isWalk }, isFresh) => {
    const answer = await system.ask(subject, document, variables, isFresh)
    if (isWalk && answer.body.data) await walk(template, answer.body.data, variables, (next) => system.ask(subject, document, next, isFresh))
    return answer
  }
  return { name, kind, where: '/graphql', template, isFurther: template.isFurther, everything, ask }
}

/** Follows a list to its end and puts all rows into its first page. */
const walk = async ({ root }: Template, data: any, variables: Row, next: (variables: Row) => Promise<Answer>) => {
  const page = data?.[root.key]
  const after = root.args.find(({ argument }) => argument.name === 'after')
  const first = root.args.find(({ argument }) => argument.name === 'first')
  if (!page || !after || !first) return
  for (let n = 0; n < MOST_PAGES && page.pageInfo.hasNextPage; n++) {
    const more = (await next({ ...variables, [first.variable]: 100, [after.variable]: page.pageInfo.endCursor })).body.data?.[root.key]
    if (!more) return
    page.nodes?.push(...more.nodes)
    page.edges?.push(...more.edges)
    page.pageInfo = more.pageInfo
  }
  page.isWalked = true
}

/** The variables with pages as large as the endpoint allows, so that lists are seen whole where they can be. */
const widened = (template: Template, variables: Row, schema: GraphQLSchema): Row => {
  const sizes = template.variables.filter(({ argument }) => argument.name === 'first')
  const document = parsed(template.document)
  const sized = (inner: number) => ({ ...variables, ...Object.fromEntries(sizes.map(({ name, selection }) => [name, Math.max(variables[name], selection === template.target && sizes.length === 1 ? 100 : inner)])) })
  if (costOf({ schema, document, variables }) > MOST_COST) for (const { name } of sizes) variables[name] = Math.min(variables[name], 4)
  for (const inner of [100, 50, 30, 20, 12, 8, 5]) {
    const wide = sized(inner)
    if (costOf({ schema, document, variables: wide }) <= MOST_COST) return wide
  }
  return variables
}

const documents = new Map<string, ReturnType<typeof parse>>()
const parsed = (text: string) => {
  const known = documents.get(text) ?? parse(text)
  documents.set(text, known)
  return known
}

const wayTo = ({ root, target }: Template): Selection[] => {
  const find = (selection: Selection): Selection[] | undefined => {
    if (selection === target) return [selection]
    for (const child of selection.children) {
      const found = find(child)
      if (found) return [selection, ...found]
    }
    return undefined
  }
  return find(root)!
}

/** The values at the end of the template's way, in whatever lists they lie. */
const valuesAt = (template: Template, data: any): any[] =>
  wayTo(template).reduce<any[]>((found, { key }) => found.flatMap((each) => {
    const held = each?.[key]
    return Array.isArray(held) ? held : held ? [held] : []
  }).flatMap((each) => (each.pageInfo && wayTo(template).at(-1)!.key !== key ? (each.nodes ?? each.edges.map((edge: any) => edge.node)) : [each])), [data])

const cursorOf = (template: Template, data: any): string | undefined => valuesAt(template, data).find((page) => page?.pageInfo?.endCursor)?.pageInfo.endCursor
const markAfter = (template: Template, data: any) => valuesAt(template, data).forEach((page) => page && (page.isAfter = true))

// ── questions to one subgraph, as another gateway would ask them ─────────────────────────────────────────────────

const entityQuestions = ({ subgraphs }: System): Question[] =>
  subgraphs.flatMap(({ name, schema }) => {
    const union = schema.getType('_Entity')
    return (isUnionType(union) ? union.getTypes() : []).flatMap((type): Question[] => {
      const entry = types[type.name]
      if (!entry || !('table' in entry)) return []
      const isOwned = entry.table.split('.', 1)[0] === name
      const root = { ...entitySelection(schema, type), parent: 'Query' }
      const body = root.children.map((child) => print(child)).join(' ')
      const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on ${type.name} { ${body} } } }`
      const template: Template = { name: `${name}: _entities ${type.name}`, root, target: root, document, variables: [] }
      const send = async (system: System, subject: string, { id }: Row): Promise<Answer> => {
        const answer = await system.askAlone(name, subject, document, { representations: [{ __typename: type.name, id }] })
        return { ...answer, body: { ...answer.body, data: { entity: answer.body.data?._entities?.[0] } } }
      }
      return [{
        name: template.name, kind: 'entity', where: `subgraph ${name}`, template, isOwned,
        everything: async (system, _schema, variables, pool, rng) => {
          variables['id'] = pool.idOf(type.name, rng)
          if (!variables['id']) return undefined
          const { body: { data, errors } } = await pool.remembered(JSON.stringify([document, variables]), () => send(system, EVERYTHING, variables))
          return { data, errors, variables, isWalk: false }
        },
        ask: (system, subject, variables) => send(system, subject, variables),
      }]
    })
  })

/** Everything that a subgraph says of an entity without being told more. */
const entitySelection = (schema: GraphQLSchema, type: GraphQLObjectType): Selection => {
  const children = Object.values(type.getFields()).flatMap((field): Selection[] => {
    if (field.astNode?.directives?.some((directive) => ['external', 'federation__external', 'requires', 'federation__requires'].includes(directive.name.value))) return []
    if (field.args.some((argument) => inputOf(argument.type).isNeeded && argument.defaultValue === undefined)) return []
    const named = getNamedType(field.type)
    if (isAbstractType(named)) return []
    const connected = isConnection(named)
    const target = connected ? getNamedType((getNamedType(named.getFields()['edges']!.type) as GraphQLObjectType).getFields()['node']!.type) : named
    const ids = isObjectType(target) ? identity(schema, target) : []
    if (isObjectType(target) && !ids.length) return []
    return [{ key: field.name, parent: type.name, field, type: target, isList: String(field.type).includes('['), isConnection: connected, args: [], children: ids }]
  })
  return { key: 'entity', parent: 'Query', field: { name: '_entities', type, args: [] } as unknown as Selection['field'], type, isList: false, isConnection: false, args: [], children }
}

// ── what adds up over a tree ─────────────────────────────────────────────────────────────────────────────────────

const treeQuestions = (schema: GraphQLSchema): Question[] => {
  const document = sumsDocument(schema)
  const root = { key: 'customer', parent: 'Query', field: { name: 'customer', type: schema.getType('Customer'), args: [] } as unknown as Selection['field'], type: schema.getType('Customer')!, isList: false, isConnection: false, args: [], children: [] }
  const question: Question = {
    name: 'sums over a tree', kind: 'sum over a tree', where: '/graphql', template: { name: 'sums over a tree', root, target: root, document, variables: [] },
    everything: async (system, _schema, variables, pool, rng) => {
      const { reference } = pool
      const id = pool.idOf('Customer', rng)!
      variables['id'] = chance(0.8, rng) ? reference.rootOf(id) : id
      const own = await Promise.all(reference.treeOf(variables['id']).map((id) => pool.remembered(`own ${id}`, () => ownOf(id, reference, (asked) => system.ask(EVERYTHING, document, { id: asked })))))
      return { data: own, errors: [], variables, isWalk: false }
    },
    ask: (system, subject, variables, _, isFresh) => system.ask(subject, document, variables, isFresh),
    judge: (body, all, eyes, variables, { owners }) => compareSums(body.data, all.data, eyes, eyes.customers.has(variables['id']), root, owners),
  }
  return Array.from({ length: 12 }, () => question) // one question, for every number there is
}

// ── values to ask with ───────────────────────────────────────────────────────────────────────────────────────────

type Pool = ReturnType<typeof makePool>

/** Values of fields and objects of types, as they were answered. */
export type Learned = { samples: Map<string, any[]>; objects: Map<string, Row[]> }

const LARGEST = 300

export const makePool = (reference: Reference, learned?: Learned) => {
  const samples = new Map(learned?.samples)
  const objects = new Map(learned?.objects)
  const ids = new Map<string, string[]>()
  const answers = new Map<string, Promise<any>>()

  const add = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key) ?? []
    if (list.length < LARGEST) map.set(key, list.concat([value]))
  }
  const learn = (value: any) => {
    if (Array.isArray(value)) return value.slice(0, 20).forEach(learn)
    if (value === null || typeof value !== 'object') return
    if (value.__typename) add(objects, value.__typename, value)
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'object') learn(inner)
      else if (value.__typename && inner !== null) {
        add(samples, `${value.__typename}.${name}`, inner)
        add(samples, name, inner)
      }
    }
  }

  const idsOf = (type: string) => {
    const known = ids.get(type) ?? [...reference.rowsOf(type).keys()]
    ids.set(type, known)
    return known
  }
  /** An id; the rows made for the probe come up more often than their number. */
  const idOf = (type: string, rng: Random): string | undefined => {
    const all = idsOf(type)
    if (!all.length) return undefined
    const made = all.filter((id) => id.includes('0probe'))
    return made.length && chance(0.35, rng) ? pick(made, rng) : pick(all, rng)
  }

  const TYPES: [RegExp, string][] = [
    [/customer|eligibleFor|meantFor|enterprise/i, 'Customer'], [/contact/i, 'Contact'], [/partner/i, 'Partner'], [/unit|under|managedBy/i, 'OrgUnit'], [/offering/i, 'ProductOffering'],
    [/specification/i, 'ProductSpecification'], [/category/i, 'BusinessCategory'], [/role/i, 'Role'], [/team/i, 'Team'], [/employee|assignee|owner|member|manager|person/i, 'Employee'], [/contract/i, 'Contract'], [/quote/i, 'Quote'], [/opportunity/i, 'Opportunity'], [/ticket/i, 'Ticket'],
  ]
  const known = Object.entries(types).filter(([, entry]) => 'table' in entry).map(([name]) => name)

  /** What the object asked for may be, so that something is selected of it. */
  const typesOf = ({ type, children }: Selection) => (isAbstractType(type) ? [...new Set(children.flatMap(({ on }) => on ?? []))] : [type.name])

  const one = (type: GraphQLInputType, name: string, about: Selection, rng: Random): any => {
    const { named } = inputOf(type)
    const of = (key: string) => samples.get(key) ?? []
    const own = [...of(`${about.type.name}.${name}`), ...(of(`${about.type.name}.${name}`).length ? [] : of(name))]
    if (isEnumType(named)) return pick(named.getValues(), rng).name
    if (isInputObjectType(named)) {
      const all = Object.values(named.getFields())
      const optional = shuffled(all.filter((field) => !inputOf(field.type).isNeeded || field.defaultValue !== undefined), rng).slice(0, chance(0.7, rng) ? 1 : 2)
      const chosen = [...all.filter((field) => inputOf(field.type).isNeeded && field.defaultValue === undefined), ...optional]
      return Object.fromEntries(chosen.map((field) => [field.name, some(field.type, field.name, about, rng)]))
    }
    if (named.name === 'ID') {
      if (name === 'id') {
        const fitting = typesOf(about).filter((type) => known.includes(type))
        return idOf(pick(fitting.length ? fitting : known, rng), rng)
      }
      return idOf(TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? (own.length ? about.type.name : pick(known, rng)), rng)
    }
    if (named.name === 'Boolean') return chance(0.5, rng)
    if (named.name === 'Int') return name === 'first' ? (about.parent === 'Query' && chance(0.15, rng) ? 60 : int(1, 6, rng)) : own.length ? pick(own, rng) : int(0, 12, rng)
    if (named.name === 'DateTime') return new Date(Date.now() - int(-200, 600, rng) * 86_400_000).toISOString()
    if (named.name === 'Date') return new Date(Date.now() - int(-200, 600, rng) * 86_400_000).toISOString().slice(0, 10)
    if (named.name === 'Decimal') return String(int(1, 1000, rng))
    if (/search|text|query/i.test(name)) {
      const words = [...of(`${about.type.name}.name`), ...of(`${about.type.name}.title`), ...of(`${about.type.name}.number`)].filter((word) => word.length >= 3)
      const word: string = words.length ? pick(words, rng) : '公司'
      const start = int(0, Math.max(0, word.length - 3), rng)
      return word.slice(start, start + int(2, 4, rng))
    }
    return own.length ? pick(own, rng) : '440100'
  }
  const some = (type: GraphQLInputType, name: string, about: Selection, rng: Random): any => {
    const { isMany } = inputOf(type)
    if (!isMany) return one(type, name, about, rng)
    return Array.from({ length: int(1, 3, rng) }, () => one(type, name, about, rng)).filter((value, index, all) => value !== undefined && all.indexOf(value) === index)
  }

  /** Values for all arguments of a template; `plain`: only what is needed. */
  const variablesFor = ({ variables }: Template, rng: Random, { plain = false } = {}): Row => {
    const chosen: Row = {}
    for (const { name, argument, selection } of variables) {
      const { isNeeded } = inputOf(argument.type)
      if (argument.name === 'after') continue
      if (!isNeeded && (plain || chance(0.45, rng))) continue
      chosen[name] = plain && argument.name === 'first' ? 50 : some(argument.type, argument.name, selection, rng)
    }
    // Several arguments that together name one object: take them from one.
    for (const [selection, mine] of Map.groupBy(variables, (each) => each.selection)) {
      const texts = mine.filter(({ argument }) => inputOf(argument.type).isNeeded && inputOf(argument.type).named.name === 'String')
      if (texts.length < 1 || !texts.every(({ argument }) => inputOf(argument.type).isNeeded)) continue
      const fitting = [...objects].flatMap(([type, list]) => (texts.length > 1 || type === selection.type.name ? list : [])).filter((each) => texts.every(({ argument }) => typeof each[argument.name] === 'string'))
      if (fitting.length) {
        const object = pick(fitting, rng)
        for (const { name, argument } of texts) chosen[name] = object[argument.name]
      }
    }
    return chosen
  }

  const remembered = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = answers.get(key) ?? make()
    if (answers.size > 400) answers.clear()
    answers.set(key, known)
    return known as Promise<T>
  }
  /** An id for an argument of this name; `id` itself is that of what the mutation is called after. */
  const idFor = (name: string, mutation: string, rng: Random) => idOf(TYPES.find(([pattern]) => pattern.test(name === 'id' ? mutation : name))?.[1] ?? pick(known, rng), rng)

  return { learn, learned: { samples, objects } satisfies Learned, idOf, idFor, variablesFor, remembered, reference }
}

// ── who is asked ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The object a question points at, if it points at one. */
const focusOf = ({ root }: Template, variables: Row, reference: Reference): { type: string; id: string } | undefined => {
  const id = variables['id'] ?? root.args.map(({ variable }) => variables[variable]).find((value) => typeof value === 'string' && /^[a-z]{3}_/.test(value))
  const type = root.type.name
  return id && reference.rowsOf(type).has(id) ? { type, id } : undefined
}

/** Half of them see the object, as far as there are so many. */
const audience = (people: readonly Person[], focus: { type: string; id: string } | undefined, reference: Reference, rng: Random) => {
  const mixed = shuffled(people, rng)
  if (!focus) return mixed.slice(0, EACH)
  const seeing = mixed.filter(({ subject }) => {
    const eyes = reference.eyesOf(subject)
    return eyes?.isActive && reference.sees(eyes, focus.type, focus.id)
  })
  const some = new Set([...inTurn(seeing, ({ subject }) => reference.eyesOf(subject)!.kind).slice(0, EACH / 2), ...mixed])
  return [...some].slice(0, EACH)
}

/** One of each group, then the next of each. */
const inTurn = <T>(items: readonly T[], groupOf: (item: T) => string): T[] =>
  [...Map.groupBy(items, groupOf).values()].flatMap((group) => group.map((item, turn) => ({ item, turn }))).toSorted((a, b) => a.turn - b.turn).map(({ item }) => item)

// ── judging ──────────────────────────────────────────────────────────────────────────────────────────────────────

const judge = (question: Question, { status, body }: Answer, all: All, eyes: Eyes | undefined, variables: Row, ground: Ground): ReturnType<typeof compare> => {
  const { root } = question.template
  const alone = (what: Finding['what'], says: string) => ({ findings: [{ what, path: question.name, says, selections: [root] }], counts: { rows: 0, values: 0 } })
  if (!eyes?.isActive) return status === 401 ? { findings: [], counts: { rows: 0, values: 0 } } : alone('leak', `answered ${status} to somebody who may not sign in`)
  if (status !== 200) return alone('failure', `answered ${status}: ${JSON.stringify(body).slice(0, 300)}`)
  if (question.judge) return question.judge(body, all, eyes, variables, ground)
  return compare(root, body.data, all.data, body.errors ?? [], eyes, variables, ground, question.isOwned)
}

const tally = (report: Report, question: Question, person: Person, findings: Finding[], counts: { rows: number; values: number }) => {
  const leaks = findings.filter(({ what }) => what === 'leak').length
  const misses = findings.filter(({ what }) => what === 'miss').length
  const failures = findings.length - leaks - misses
  const figure = report.figures.get(question.kind) ?? { pairs: 0, rows: 0, values: 0, leaks: 0, misses: 0, failures: 0 }
  report.figures.set(question.kind, { pairs: figure.pairs + 1, rows: figure.rows + counts.rows, values: figure.values + counts.values, leaks: figure.leaks + leaks, misses: figure.misses + misses, failures: figure.failures + failures })
  const viewer = report.byViewer.get(person.is) ?? { pairs: 0, leaks: 0, misses: 0, failures: 0 }
  report.byViewer.set(person.is, { pairs: viewer.pairs + 1, leaks: viewer.leaks + leaks, misses: viewer.misses + misses, failures: viewer.failures + failures })
}

/** The question cut down to the way to what is wrong. */
const minimal = ({ what, selections }: Finding, template: Template, variables: Row): { document: string; variables: Row } => {
  if (what === 'failure') return { document: template.document, variables }
  if (!template.variables.length && variables['id'] && template.root.field.name !== '_entities') return { document: template.document, variables }
  if (template.root.field.name === '_entities') return { document: template.document, variables: { representations: [{ __typename: template.root.type.name, ...variables }] } }
  const [first, ...rest] = selections.length ? selections : [template.root]
  const cut = (selection: Selection, further: Selection[]): Selection => {
    const [next, ...more] = further
    const id = selection.children.filter(({ field }) => field.name === 'id')
    const asked = types[selection.type.name]
    const identity = selection.children.filter(({ field }) => asked && 'asks' in asked && asked.asks?.includes(field.name))
    return { ...selection, children: [...new Set([...id, ...identity, ...(next ? [cut(next, more)] : []), ...(!next && !id.length && !isLeafType(selection.type) ? selection.children.filter((child) => isLeafType(getNamedType(child.field.type))) : [])])] }
  }
  const root = cut(first!, rest)
  const used = (selection: Selection): string[] => [...selection.args.map(({ variable }) => variable), ...selection.children.flatMap(used)]
  const names = new Set(used(root))
  const declared = template.variables.filter(({ name }) => names.has(name))
  return {
    document: `query${declared.length ? ` (${declared.map(({ name, argument }) => `$${name}: ${argument.type}`).join(', ')})` : ''} { ${print(root)} }`,
    variables: Object.fromEntries(declared.filter(({ name }) => variables[name] !== undefined).map(({ name }) => [name, variables[name]])),
  }
}

/** Fields that one subgraph adds to an entity of another, from the composed supergraph. */
const foreignFields = () => {
  const found = new Map<string, string>()
  for (const definition of parse(committed()).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    const entry = types[definition.name.value]
    if (!entry || !('table' in entry)) continue
    const home = entry.table.split('.', 1)[0]!
    for (const field of definition.fields ?? [])
      for (const directive of field.directives ?? []) {
        if (directive.name.value !== 'join__field') continue
        const values = Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)])) as { graph?: string; external?: boolean }
        if (values.graph && !values.external && values.graph.toLowerCase() !== home && field.name.value !== 'id') found.set(`${definition.name.value}.${field.name.value}`, values.graph.toLowerCase())
      }
  }
  return found
}
