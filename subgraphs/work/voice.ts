import { refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { allowedIn, next } from '@panorama/kit/transitions'
import { lifeOf, type Writing } from './life.ts'
import { needHold, refuseReach } from './reach.ts'
import type { EmployeeVoiceRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'
import { transitions, type VoiceVerb } from './voice.rules.ts'
import { voiceReading } from './voice.sql.ts'

// A voice keeps no steps: they would name who said what was said anonymously.
const life = lifeOf({ type: 'EmployeeVoice', noun: 'employeeVoice', what: { zh: '员工之声', en: 'the voice' }, reading: voiceReading })

export const voice: Resolvers = {
  Query: {
    employeeVoice: (_, { id }, { load }) => load.voice.load(id),
    employeeVoices: (_, args, { db, viewer }) => voiceReading.list(db, viewer, args),
  },
  Mutation: {
    employeeVoiceRaise: mutation(async (_, { input }, context) => {
      const { kind, actorId, unitId } = context.viewer
      if (kind !== 'EMPLOYEE' || !unitId) return refuseReach()
      if (input.kind === 'SATISFACTION' ? input.satisfaction == null : !input.text?.trim()) refuse('REQUIRED', ['input', input.kind === 'SATISFACTION' ? 'satisfaction' : 'text'])
      return { employeeVoice: await life.create({ ...input, id: newId('voi'), unitId, employeeId: actorId, status: 'OPEN' }, context, { unitId, kind: input.kind }) }
    }),
    employeeVoiceAnswer: mutation(async (_, { id, input: { answer }, expectedVersion }, context) => {
      const before = await life.take(id, expectedVersion, context)
      await needHold(context, before.unitId, 'id')
      return { employeeVoice: await move('ANSWER', before, { answer, answeredById: context.viewer.actorId, answeredAt: new Date().toISOString() }, context) }
    }),
    employeeVoiceReopen: mutation(async (_, { id, input: { text }, expectedVersion }, context) => {
      const before = await takeOwn(id, expectedVersion, context)
      if (!text.trim()) refuse('REQUIRED', ['input', 'text'])
      return { employeeVoice: await move('REOPEN', before, { text: before.text ? `${before.text}\n${text}` : text }, context) }
    }),
    employeeVoiceClose: mutation(async (_, { id, expectedVersion }, context) => ({ employeeVoice: await move('CLOSE', await takeOwn(id, expectedVersion, context), {}, context) })),
  },
  EmployeeVoice: {
    __resolveReference: ({ id }, { load }) => load.voice.load(id),
    unit: ({ unitId: id }) => ({ id }),
    employee: ({ employeeId: id, isAnonymous }, _, { viewer }) => (isAnonymous && (viewer.isBorrowed || id !== viewer.actorId) ? null : { id }),
    answeredBy: ({ answeredById: id }) => (id ? { id } : null),
  },
  OrgUnit: { employeeSatisfaction: ({ id }, span, { load }) => load.satisfaction(span).load(id) },
  EmployeeVoiceConnection: { totalCount: ({ count }) => count() },
}

const takeOwn = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await life.take(id, expectedVersion, context)
  if (row.employeeId !== context.viewer.actorId) refuseReach('id')
  return row
}

const move = (verb: VoiceVerb, { id, status }: EmployeeVoiceRow, values: Partial<EmployeeVoiceRow>, context: Writing) => {
  const to = next(transitions, status, verb) ?? life.refuseState(status, allowedIn(transitions, verb))
  return life.change(id, { ...values, status: to }, context)
}
