import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isLeafType, isObjectType } from 'graphql'
import { type Finding, mayAll, needOf } from './expect.ts'
import type { Eyes, Reference } from './reference.ts'
import type { Answer } from './system.ts'
import { inputOf, type Selection } from './templates.ts'

// Numbers that add up over a tree: of each customer its own part is what its tree gives less what the trees of its branches give,
// asked by somebody who sees everything; somebody who sees some of them gets the sum of theirs, and nothing more.

/** All numbers over the tree of `$id` that the schema knows of. */
export const sumsDocument = (schema: GraphQLSchema): string => {
  const fields = (name: string): GraphQLField<unknown, unknown>[] => (isObjectType(schema.getType(name)) ? Object.values((schema.getType(name) as GraphQLObjectType).getFields()) : [])
  const isInt = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type).name === 'Int' && !field.args.length
  const asked = fields('Customer')
    .filter(({ args }) => args.some(({ name }) => name === 'includeBranches') && args.every(({ type, defaultValue }) => !inputOf(type).isNeeded || defaultValue !== undefined))
    .flatMap((field) => {
      const type = getNamedType(field.type)
      if (isLeafType(type)) return type.name === 'Int' ? [`${field.name}(includeBranches: true)`] : []
      return isObjectType(type) && type.getFields()['count'] ? [`${field.name}(includeBranches: true) { count }`] : []
    })
  const summaries = fields('CustomerTree').flatMap((field) => {
    const numbers = fields(getNamedType(field.type).name).filter(isInt)
    return field.name.endsWith('Summary') && numbers.length ? [`${field.name} { ${numbers.map(({ name }) => name).join(' ')} }`] : []
  })
  const tree = summaries.length ? ` customerTree(customerId: $id) { memberCount ${summaries.join(' ')} }` : ''
  return `query ($id: ID!) { customer(id: $id) { id ${asked.join(' ')} }${tree} }`
}

type Sums = Map<string, number>

const sumsOf = (data: any): Sums => {
  const sums: Sums = new Map()
  const add = (type: string, held: any) => {
    for (const [name, value] of Object.entries(held ?? {})) {
      if (typeof value === 'number') sums.set(`${type}.${name}`, value)
      else if (Array.isArray(value)) sums.set(`${type}.${name}`, value.reduce((sum, { count }) => sum + count, 0))
      else if (value && typeof value === 'object') for (const [inner, number] of Object.entries(value)) sums.set(`${type}.${name}.${inner}`, number as number)
    }
  }
  add('Customer', data?.customer)
  add('CustomerTree', data?.customerTree)
  return sums
}

/** What the customer itself adds. */
export const ownOf = async (id: string, { customerById }: Reference, ask: (id: string) => Promise<Answer>): Promise<{ id: string; sums: Sums }> => {
  const below = [...customerById.values()].filter((row) => row.parent_id === id).map((row) => row.id as string)
  const [whole, ...parts] = (await Promise.all([id, ...below].map(ask))).map(({ body }) => sumsOf(body.data))
  return { id, sums: new Map([...whole!].map(([name, sum]) => [name, parts.reduce((rest, part) => rest - (part.get(name) ?? 0), sum)])) }
}

export const compareSums = (data: any, own: { id: string; sums: Sums }[], eyes: Eyes, isSeen: boolean, root: Selection, owners: ReadonlyMap<string, string>) => {
  const findings: Finding[] = []
  const report = (what: Finding['what'], says: string) => void findings.push({ what, path: 'sums over a tree', says, selections: [root] })
  const got = sumsOf(data)
  const mine = own.filter(({ id }) => eyes.customers.has(id))
  for (const name of own[0]!.sums.keys()) {
    const [type, field] = name.split('.') as [string, string]
    const may = isSeen && eyes.may.has('customer.read') && mayAll(eyes, needOf(type, field, '', owners) ?? '')
    const wanted = !may ? undefined : eyes.kind === 'CUSTOMER' && /pipeline/i.test(field) ? 0 : mine.reduce((sum, { sums }) => sum + (sums.get(name) ?? 0), 0)
    if (got.get(name) === wanted) continue
    const isMore = wanted === undefined || (got.get(name) ?? 0) > wanted
    report(isMore ? 'leak' : 'miss', `${name} is ${got.get(name)}, should be ${wanted}`)
  }
  return { findings, counts: { rows: mine.length, values: got.size } }
}
