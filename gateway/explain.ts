import { message } from '@panorama/kit/messages'
import type { RequestContext } from '@panorama/kit/mutation'
import { may, type Viewer } from '@panorama/kit/viewer'
import { GraphQLError, type GraphQLSchema, isObjectType } from 'graphql'
import type { Ask } from './ask.ts'
import { explain } from './explain.rules.ts'
import { type Held, heldBy, type KeySource, keySourcesOf, permissionNames, type Principal, principalOf, reaches, seesAll } from './explain.sql.ts'

type Context = Pick<RequestContext, 'db' | 'viewer'>

/** `explainAccess`: asks the owner of the object as the asker and as the person, and says why the two answers are what they are. */
export const makeExplain = (ask: Ask, schema: GraphQLSchema) => ({
  Query: {
    explainAccess: async (_: unknown, { subject, id }: { subject?: string | null; id: string }, { db, viewer }: Context) => {
      const person = await principalOf(db, subject ?? viewer.subject)
      if (subject && subject !== viewer.subject) {
        if (!may(viewer, 'access.explain')) throw forbidden(viewer)
        if (!person || !(await mayAskAbout(db, viewer, person))) return null
      }
      const object = await ask(id, viewer)
      if (!person || !object?.isSeen) return null
      const theirs = person.isActive ? (await ask(id, { ...person, locale: viewer.locale, isBorrowed: person.subject !== viewer.subject }))! : { ...object, isSeen: false }
      const [sources, held, names] = await Promise.all([object.customerId ? keySourcesOf(db, object.customerId, person.keys) : [], heldBy(db, person.actorId), permissionNames(db)])
      const type = schema.getType(object.type)
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
      return { object: { __typename: object.type, id }, type: object.type, subject: person.subject, name: person.name, ...explain({ person, object, theirs, fields, sources, held, names }, viewer.locale) }
    },
  },
  AccessStep: {
    permission: ({ permission }: { permission?: string }) => permission ?? null,
    keyRule: ({ source }: StepRow) => source?.rule ?? null,
    unit: ({ key }: StepRow) => idOf(key, 'unit'),
    team: ({ source }: StepRow) => (source?.teamId ? { id: source.teamId } : null),
    partner: ({ key }: StepRow) => idOf(key, 'partner'),
    customer: ({ source }: StepRow) => (source && source.rule !== 'UNIT' ? { id: source.via } : null),
    startsAt: ({ source }: StepRow) => source?.startsAt ?? null,
    endsAt: ({ source }: StepRow) => source?.endsAt ?? null,
  },
  AccessRole: {
    name: ({ zh, en }: Held, _: unknown, { viewer }: Context) => (viewer.locale === 'en' ? en : zh),
    unit: ({ unitId }: Held) => (unitId ? { id: unitId } : null),
  },
})

type StepRow = { key?: string; source?: KeySource }

const idOf = (key: string | undefined, kind: string) => (key?.startsWith(`${kind}:`) ? { id: key.slice(kind.length + 1) } : null)

/** Staff below the viewer's units, and whoever sees nothing that the viewer does not see. */
export const mayAskAbout = async (db: Context['db'], viewer: Viewer, person: Pick<Principal, 'unitId' | 'keys'>) =>
  (person.unitId !== null && (await reaches(db, viewer, person.unitId))) || seesAll(db, viewer, person.keys)

export const forbidden = ({ locale }: Viewer) => new GraphQLError(message(locale, 'FORBIDDEN'), { extensions: { code: 'FORBIDDEN' } })
