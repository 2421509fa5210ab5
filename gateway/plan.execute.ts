import type { FetchNode, PlanNode, SubscriptionNode } from '@apollo/query-planner'
import { message } from '@panorama/kit/messages'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { isRaw, merge, own, type Path, pathsAt, placesAt, type Raw, representation, rewriter } from './plan.data.ts'
import type { Fetched, GatewayContext, Source } from './source.ts'

/** One execution of a plan. */
export type Run = {
  context: GatewayContext
  /** As the client sent them, and the defaults of the operation: what subgraphs are sent. */
  variables: Raw
  /** The operation's variables as the API schema reads them. */
  coerced: Raw
  /** What has been fetched so far. */
  data: Raw
  errors: GraphQLError[]
  /** Objects that a fetch with an error left incomplete: what is missing of them has been explained. */
  failed: Set<unknown>
  /** Objects whose owner knows none that the viewer may see: a reference to one is null, and that is no mistake. */
  hidden: Set<unknown>
}

/** Runs a part of the plan; nothing to wait for when there is nothing to fetch. */
export type Step = (run: Run) => Promise<void> | undefined

type Surroundings = {
  /** The whole supergraph, with what clients may not see. */
  schema: GraphQLSchema
  sources: Record<string, Source>
  log: (error: unknown, requestId: string) => void
}

/** Compiles a plan: all that can be known of it before a request comes is worked out here, once. */
export const compilePlan = (node: PlanNode | SubscriptionNode, around: Surroundings, path: readonly string[] = []): Step => {
  const compileAll = (nodes: readonly PlanNode[]) => nodes.map((each) => compilePlan(each, around, path))
  switch (node.kind) {
    case 'Fetch':
      return fetchStep(node, around, path)
    case 'Flatten':
      return compilePlan(node.node, around, [...path, ...node.path.map(String)])
    case 'Sequence':
      return inSequence(compileAll(node.nodes))
    case 'Parallel':
      return inParallel(compileAll(node.nodes))
    case 'Condition': {
      const { condition, ifClause, elseClause } = node
      const whenTrue = ifClause && compilePlan(ifClause, around, path)
      const whenFalse = elseClause && compilePlan(elseClause, around, path)
      return (run) => (run.coerced[condition] ? whenTrue : whenFalse)?.(run)
    }
    case 'Defer':
    case 'Subscription':
      throw new Error(`The gateway executes no ${node.kind} node: it answers queries and mutations, each with one answer`)
  }
}

const inSequence = (steps: readonly Step[]): Step => async (run) => {
  for (const step of steps) {
    const pending = step(run)
    if (pending) await pending
  }
}

const inParallel = (steps: readonly Step[]): Step => async (run) => void (await Promise.all(steps.map((step) => step(run))))

/** A fetch of root fields has one group with every place to merge into; a fetch of entities a group per entity. */
type Asked = { groups: Raw[][]; representations?: Raw[] }

const fetchStep = (node: FetchNode, { schema, sources, log }: Surroundings, path: readonly string[]): Step => {
  const { serviceName, operation: query, requires, variableUsages = [] } = node
  const source = sources[serviceName]
  if (!source) throw new Error(`The plan asks the subgraph ${serviceName}, which has no source`)
  if (node.contextRewrites?.length) throw new Error(`The gateway does not execute @fromContext, which ${serviceName} uses`)
  if (requires && variableUsages.includes('representations')) throw new GraphQLError('The variable name $representations is reserved: rename it')
  const isMutation = node.operationKind === 'mutation'
  const rewriteReceived = rewriter(schema, node.outputRewrites)
  const aliases = new Map(node.outputRewrites?.map((each) => [each.path.at(-1), each.kind === 'KeyRenamer' ? each.renameKeyTo : undefined]))
  const ask = requires ? grouped(representation(schema, requires), rewriter(schema, node.inputRewrites)) : (places: Raw[]): Asked => ({ groups: [places] })

  const variablesFor = ({ variables }: Run, representations: Raw[] | undefined): Raw | undefined => {
    const sent: Raw | undefined = representations ? { representations } : variableUsages.length ? {} : undefined
    for (const name of variableUsages) {
      const value = own(variables, name)
      if (value !== undefined) sent![name] = value
    }
    return sent
  }

  /** What a source answers is merged into: it must not keep the answer for another request. */
  const take = (run: Run, { groups }: Asked, { data, errors }: Fetched) => {
    const received = requires ? entitiesOf(data, groups.length) : [data]
    if (errors?.length) explain(run, errors, groups, received)
    groups.forEach((places, index) => {
      const entity = received[index]
      if (requires && entity === null) for (const place of places) run.hidden.add(place)
      if (!isRaw(entity)) return
      if (rewriteReceived) {
        if (requires) entity['__typename'] ??= places[0]!['__typename'] // the rewrites ask for the type
        rewriteReceived(entity)
      }
      for (const place of places) merge(place, entity)
    })
  }

  /** The errors in the client's terms. An error of an entity that stands in several places is shown at the first. */
  const explain = (run: Run, errors: NonNullable<Fetched['errors']>, groups: Raw[][], received: readonly unknown[]) => {
    const paths = pathsAt(run.data, path)
    const translated = (group: number, rest: Path) => {
      const place = groups[group]?.[0]
      const full = [...((place && paths.get(place)) ?? path), ...rest.map((key) => aliases.get(key as string) ?? key)]
      return full.length ? full : undefined
    }
    const failed = new Set<number>()
    for (const { message: text, path: at, extensions } of errors) {
      const group = !requires ? 0 : Array.isArray(at) && at[0] === '_entities' && typeof at[1] === 'number' ? at[1] : undefined
      const rest = Array.isArray(at) && group !== undefined ? at.slice(requires ? 2 : 0) : []
      if (group === undefined) groups.forEach((_, index) => failed.add(index))
      else failed.add(group)
      const code = extensions?.['code']
      run.errors.push(new GraphQLError(text, { path: translated(group ?? 0, rest), extensions: code === undefined ? {} : { code } }))
    }
    for (const group of failed) if (!isRaw(received[group])) groups[group]?.forEach((place) => run.failed.add(place))
  }

  const send = async (run: Run, asked: Asked) => {
    let answer: Fetched
    try {
      answer = await source({ query, variables: variablesFor(run, asked.representations), isMutation }, run.context)
      if (requires && answer.data) entitiesOf(answer.data, asked.groups.length)
    } catch (error) {
      // The rest of the answer still comes: the client can do without this part, or ask again.
      const { requestId, viewer } = run.context
      log(error, requestId)
      answer = { data: null, errors: [{ message: message(viewer.locale, 'SERVICE_UNAVAILABLE'), extensions: { code: 'SERVICE_UNAVAILABLE' } }] }
    }
    take(run, asked, answer)
  }

  return (run) => {
    const places = placesAt(run.data, path)
    if (places.length === 0) return undefined
    const asked = ask(places)
    return asked.groups.length ? send(run, asked) : undefined
  }
}

/** Groups the places by what they tell of themselves: the same entity in many places is asked for once. */
const grouped = (select: (place: Raw) => Raw | null, rewrite: ((value: unknown) => void) | undefined) => (places: Raw[]): Asked => {
  const groups: Raw[][] = []
  const representations: Raw[] = []
  const known = new Map<string, Raw[]>()
  for (const place of places) {
    const told = select(place)
    if (!told?.['__typename']) continue
    rewrite?.(told)
    const key = places.length > 1 ? JSON.stringify(told) : ''
    const group = known.get(key)
    if (group) group.push(place)
    else {
      const first = [place]
      known.set(key, first)
      groups.push(first)
      representations.push(told)
    }
  }
  return { groups, representations }
}

const entitiesOf = (data: Fetched['data'], expected: number): readonly unknown[] => {
  const entities = data?.['_entities']
  if (entities == null) return []
  if (Array.isArray(entities) && entities.length === expected) return entities
  throw new Error(`A subgraph was asked for ${expected} entities and answered with another number`)
}
