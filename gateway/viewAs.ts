import { randomUUID } from 'node:crypto'
import { message } from '@panorama/kit/messages'
import type { RequestContext } from '@panorama/kit/mutation'
import type { Viewer } from '@panorama/kit/viewer'
import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, parse, validate, visit } from 'graphql'
import { mayAskAbout, forbidden } from './explain.ts'
import type { Ask } from './ask.ts'
import { principalOf, reachesAll, roleOf, seesAll } from './explain.sql.ts'
import type { Body, makeGuard } from './guard.ts'
import type { Planned, PlanRequest } from './plan.ts'
import type { GatewayContext } from './source.ts'
import { differences } from './viewAs.rules.ts'

type Context = Pick<RequestContext, 'db' | 'viewer'>
type As = { subject?: string | null; roleId?: string | null; unitId?: string | null; partnerId?: string | null; customerId?: string | null }

export type Execute = (request: PlanRequest, context: GatewayContext) => Promise<Planned>

/** `viewAs`: one query, two viewers, and what differs. Nobody looks as somebody who sees or may do more. */
export const makeViewAs = (ask: Ask, schema: GraphQLSchema, guard: ReturnType<typeof makeGuard>, execute: Execute) => ({
  Query: {
    viewAs: async (_: unknown, { as, query, variables }: { as: As; query: string; variables?: string | null }, { db, viewer }: Context) => {
      const body: Body = { query, variables: readVariables(variables, viewer) }
      const document = checked(body, schema, guard, viewer)
      const other = await otherOf(ask, db, viewer, as)
      if (!other) throw bad(viewer, { zh: 'as：没有您可以采用其视角的人员或角色', en: 'as: there is no such person or role that you may look as' })
      const isMore = other.permissions.some((code) => !viewer.permissions.includes(code)) || !(await reachesAll(db, viewer, unitsOf(other))) || !(await seesAll(db, viewer, other.keys))
      if (isMore && other.subject !== viewer.subject) throw forbidden(viewer)
      const run = (who: Viewer) => execute({ document, source: query, variables: body.variables ?? {} }, { viewer: who, requestId: randomUUID(), contexts: new Map() })
      const [yours, theirs] = (await Promise.all([run(viewer), run(other)])).map(plain)
      return { name: other.name, yours: JSON.stringify(yours), theirs: JSON.stringify(theirs), differences: differences(yours!.data, theirs!.data, theirs!.errors) }
    },
  },
})

type Plain = { data?: unknown; errors?: { path?: (string | number)[]; extensions?: { code?: string } }[] }
const plain = (answer: Planned): Plain => JSON.parse(JSON.stringify(answer))

const UNIT = 'unit:'
/** Units whose own things somebody sees, beside customers: where staff work, and where they hold roles. */
const unitsOf = ({ unitId, keys }: Viewer) => [...(unitId ? [unitId] : []), ...keys.filter((key) => key.startsWith(UNIT)).map((key) => key.slice(UNIT.length))]

const otherOf = async (ask: Ask, db: Context['db'], viewer: Viewer, { subject, roleId, unitId, partnerId, customerId }: As): Promise<Viewer | undefined> => {
  if (subject) {
    const person = await principalOf(db, subject)
    return person?.isActive && (await mayAskAbout(db, viewer, person)) ? { ...person, locale: viewer.locale, isBorrowed: subject !== viewer.subject } : undefined
  }
  const role = roleId ? await roleOf(db, roleId) : undefined
  const key = role && keyOf[role.audience]({ unitId, partnerId, customerId })
  if (!role || !key || !(await ask(key.slice(key.indexOf(':') + 1), viewer))?.isSeen) return undefined
  return {
    subject: `role:${role.code}`, actorId: 'nobody', name: viewer.locale === 'en' ? role.en : role.zh, kind: role.audience, unitId: unitId ?? null,
    keys: role.audience === 'EMPLOYEE' && role.scope === 'OWN' ? [] : [key], permissions: role.permissions, limits: role.limits, locale: viewer.locale,
  } as Viewer
}

const keyOf = {
  EMPLOYEE: ({ unitId }: As) => unitId && `unit:${unitId}`,
  PARTNER: ({ partnerId }: As) => partnerId && `partner:${partnerId}`,
  CUSTOMER: ({ customerId }: As) => customerId && `customer:${customerId}`,
}

/** Held to the same limits as a request of its own; queries only, and none within another. */
const checked = (body: Body, schema: GraphQLSchema, guard: ReturnType<typeof makeGuard>, viewer: Viewer): DocumentNode => {
  const [refused] = guard(body, viewer.locale)
  if (refused) throw refused
  const document = parse(body.query)
  const [wrong] = validate(schema, document)
  if (wrong) throw bad(viewer, { zh: `query：${wrong.message}`, en: `query: ${wrong.message}` })
  if (getOperationAST(document)?.operation !== 'query') throw bad(viewer, { zh: 'query：只能是一个查询操作', en: 'query: has to be one operation, a query' })
  visit(document, {
    Field: ({ name }) => {
      if (name.value === 'viewAs') throw bad(viewer, { zh: 'query：viewAs 不能嵌套', en: 'query: viewAs is not nested' })
    },
  })
  return document
}

const readVariables = (text: string | null | undefined, viewer: Viewer): Record<string, unknown> | undefined => {
  if (text == null) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // not JSON: the caller is told below
  }
  throw bad(viewer, { zh: 'variables：须为 JSON 对象', en: 'variables: has to be a JSON object' })
}

const bad = ({ locale }: Viewer, problem: { zh: string; en: string }) =>
  new GraphQLError(message(locale, 'BAD_USER_INPUT', { problem: locale === 'en' ? problem.en : problem.zh }), { extensions: { code: 'BAD_USER_INPUT' } })
