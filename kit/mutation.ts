import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { announce, recordAct } from './audit.ts'
import { type Database, isConflict, rows } from './database.ts'
import { problemOf, refuse, UserErrors, userErrors } from './errors.ts'
import { subgraphOf } from './subgraph.ts'
import type { Viewer } from './viewer.ts'

/** A fact for the outbox: committed together with the change it tells of. */
export type Event = {
  /** `<Entity>Created`, `<Entity>AttributeValueChanged`, `<Entity>StateChanged`, … */
  type: string
  entityId: string
  /** Null for facts that belong to no customer. */
  customerId: string | null
  data?: object
}

export type RequestContext = {
  db: Database
  viewer: Viewer
  requestId: string
  load: object
  /** Makes `load` anew: inside a mutation for its transaction, after it so that nothing read before is shown again. */
  loaders: (db: Database, viewer: Viewer) => object
}

/**
 * What an input may change: left out stays, null empties. A null for a column that cannot be empty is refused by the
 * database and comes back as REQUIRED.
 */
export type Changes<Row> = { [Column in keyof Row]?: Row[Column] | null }

type WithEvents<Context> = Context & { emit: (event: Event) => void }

/**
 * The one way a mutation runs: a transaction that holds the change, its events, its entries in the audit and the answer kept
 * for the idempotency key. What a person did wrong becomes `userErrors` and rolls everything back.
 */
export const mutation =
  <Parent, Args extends object, Context extends RequestContext, Payload extends { userErrors: unknown }>(
    resolve: (parent: Parent, args: Args, context: WithEvents<Context>) => Promise<Omit<Payload, 'userErrors'>>,
  ) =>
  async (parent: Parent, args: Args & { idempotencyKey?: string | null }, context: Context, info: GraphQLResolveInfo): Promise<Payload> => {
    const { db, viewer, loaders } = context
    const run = async (tx: Database) => {
      const events: Event[] = []
      const payload = await resolve(parent, args, { ...context, db: tx, load: loaders(tx, viewer), emit: (event) => void events.push(event) })
      if (events.length === 0) throw new Error(`${info.fieldName} changed something without an event`)
      await Promise.all([writeOutbox(tx, subgraphOf(info.schema), events, context), recordAct(tx, info.fieldName, events)])
      return payload
    }
    const attempt = () =>
      db.transaction(async (tx) => {
        const announced = announce(tx as Database, context, info.fieldName, args)
        const [payload] = await Promise.all([once(tx as Database, info, args, context, () => run(tx as Database)), announced])
        return payload
      })
    try {
      const payload = await attempt().catch((error: unknown) => (isConflict(error) ? attempt() : Promise.reject(error)))
      return { ...payload, userErrors: [] } as unknown as Payload
    } catch (error) {
      const problems = error instanceof UserErrors ? error.problems : [problemOf(error, args)].filter((problem) => problem !== undefined)
      if (problems.length === 0) throw error
      return { ...(error instanceof UserErrors ? error.current : {}), userErrors: userErrors(problems, viewer.locale) } as unknown as Payload
    } finally {
      Object.assign(context.load, loaders(db, viewer))
    }
  }

const writeOutbox = (tx: Database, schema: string, events: readonly Event[], { viewer, requestId }: RequestContext) =>
  rows(tx, sql`
    insert into ${sql.identifier(schema)}.outbox (type, entity_id, customer_id, data, actor, correlation_id)
    values ${sql.join(
      events.map((event) => sql`(${event.type}, ${event.entityId}, ${event.customerId}, ${JSON.stringify(event.data ?? {})}::jsonb, ${viewer.actorId}, ${requestId})`),
      sql`, `,
    )}`)

/** Runs once per idempotency key: a repeat waits for the first attempt, then gets its answer. */
const once = async <Payload extends object>(
  tx: Database,
  info: GraphQLResolveInfo,
  args: { idempotencyKey?: string | null },
  context: RequestContext,
  run: () => Promise<Payload>,
): Promise<Payload> => {
  const { idempotencyKey: key, ...input } = args
  if (key == null) return run()
  if (key.length < 1 || key.length > 100) refuse('INVALID', ['idempotencyKey'])
  const { subject } = context.viewer
  const table = sql`${sql.identifier(subgraphOf(info.schema))}.idempotency_keys`
  const hash = createHash('sha256').update(canonical(input)).digest('base64')
  await rows(tx, sql`delete from ${table} where created_at < now() - interval '30 days'`)
  const [fresh] = await rows(tx, sql`
    insert into ${table} (subject, key, mutation, input_hash) values (${subject}, ${key}, ${info.fieldName}, ${hash})
    on conflict do nothing returning key`)
  if (!fresh) {
    const [kept] = await rows<{ mutation: string; input_hash: string; answer: Payload }>(tx, sql`
      select mutation, input_hash, answer from ${table} where subject = ${subject} and key = ${key}`)
    if (kept?.mutation !== info.fieldName || kept.input_hash !== hash) refuse('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey'])
    return restore(kept!.answer, info, context)
  }
  const payload = await run()
  await rows(tx, sql`update ${table} set answer = ${JSON.stringify(keep(payload, info))}::jsonb where subject = ${subject} and key = ${key}`)
  return payload
}

type Reference = (reference: object, context: RequestContext, info: GraphQLResolveInfo) => unknown

/** How an object of the payload is loaded again; undefined for what is no entity. */
const referenceOf = (field: string, info: GraphQLResolveInfo): Reference | undefined => {
  const type = getNamedType((getNamedType(info.returnType) as GraphQLObjectType).getFields()[field]?.type)
  return (type?.extensions as { apollo?: { subgraph?: { resolveReference?: Reference } } } | undefined)?.apollo?.subgraph?.resolveReference
}

/** Of entities only the id is kept: no second copy of anybody's data, and a repeat sees only what may still be seen. */
const keep = (payload: object, info: GraphQLResolveInfo) =>
  Object.fromEntries(Object.entries(payload).map(([field, value]) => [field, value && referenceOf(field, info) && !Array.isArray(value) ? { id: (value as { id: string }).id } : value]))

const restore = async <Payload extends object>(answer: Payload, info: GraphQLResolveInfo, context: RequestContext): Promise<Payload> =>
  Object.fromEntries(
    await Promise.all(Object.entries(answer).map(async ([field, value]) => [field, value && !Array.isArray(value) ? ((await referenceOf(field, info)?.(value as object, context, info)) ?? (referenceOf(field, info) ? null : value)) : value])),
  ) as Payload

/** The same text for the same input, whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )

/** Refuses with STALE, and shows the current object, when the client has seen an older version. */
export const checkVersion = (row: { version: number }, expected: number | null | undefined, current: object) => {
  if (expected != null && row.version !== expected) refuse('STALE', ['expectedVersion'], undefined, current)
}
