import { markOf } from '@panorama/kit/access'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { lifeCycleOf, reasonOf, remarkOf, type Writing } from './life.ts'
import { needHold, needUnit, needUnits } from './reach.ts'
import { commonSuperior } from './reach.sql.ts'
import { canEscalate, isLate, type SupportVerb, transitions } from './support.rules.ts'
import { supportReading } from './support.sql.ts'
import type { SupportRequestRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

const life = lifeCycleOf(transitions, { type: 'SupportRequest', noun: 'supportRequest', what: { zh: '申请', en: 'the request' }, reading: supportReading })

export const support: Resolvers = {
  Query: {
    supportRequest: (_, { id }, { load }) => load.supportRequest.load(id),
    supportRequests: (_, args, { db, viewer }) => supportReading.list(db, viewer, args),
  },
  Mutation: {
    supportRequestCreate: mutation(async (_, { unitId, input }, context) => {
      await needUnit(context, unitId, 'unitId')
      await needUnits(context, [input.toUnitId], 'input', 'toUnitId')
      checkDay(input.neededOn, 'neededOn')
      if (input.customerId) found(await markOf(context.db, context.viewer, input.customerId), 'input', 'customerId')
      const row = { ...input, id: newId('srq'), fromUnitId: unitId, status: 'REQUESTED', createdById: context.viewer.actorId } as const
      return { supportRequest: await life.begin(row, context, { fromUnitId: unitId, toUnitId: input.toUnitId, neededOn: input.neededOn }) }
    }),
    supportRequestCommit: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take('COMMIT', id, expectedVersion, context)
      checkDay(input.committedOn, 'committedOn')
      return { supportRequest: await life.step('COMMIT', before, input, context, { text: input.answer }) }
    }),
    supportRequestDecline: mutation(async (_, { id, input, expectedVersion }, context) => {
      const text = reasonOf(input)
      return { supportRequest: await life.step('DECLINE', await take('DECLINE', id, expectedVersion, context), { answer: text }, context, { text }) }
    }),
    supportRequestEscalate: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take('ESCALATE', id, expectedVersion, context)
      if (!canEscalate(before, Date.now(), today()))
        refuse('ESCALATION_TOO_EARLY', ['id'], {
          zh: '对方部门尚在答复或兑现期限内，不能升级。请在一天未答复、被婉拒或承诺日期已过后再升级。',
          en: 'the department still has time to answer or to keep its promise. Escalate once it declined, after a day without an answer, or after the promised day.',
        })
      const escalatedToId =
        (await commonSuperior(context.db, before.fromUnitId, before.toUnitId)) ??
        refuse('NO_COMMON_SUPERIOR', ['id'], { zh: '双方没有共同的上级机构，无法升级。', en: 'no unit stands above both, so it cannot be taken higher.' })
      return { supportRequest: await life.step('ESCALATE', before, { escalatedToId }, context, { text: reasonOf(input) }) }
    }),
    supportRequestDirect: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = await take('DIRECT', id, expectedVersion, context)
      checkDay(input.committedOn, 'committedOn')
      return { supportRequest: await life.step('DIRECT', before, input, context, { text: input.answer }) }
    }),
    supportRequestRefuse: mutation(async (_, { id, input, expectedVersion }, context) => {
      const text = reasonOf(input)
      return { supportRequest: await life.step('REFUSE', await take('REFUSE', id, expectedVersion, context), { answer: text }, context, { text }) }
    }),
    supportRequestFulfil: mutation(async (_, { id, input: { result }, expectedVersion }, context) => {
      const before = await take('FULFIL', id, expectedVersion, context)
      return { supportRequest: await life.step('FULFIL', before, { result, fulfilledAt: new Date().toISOString() }, context, { text: result }) }
    }),
    supportRequestConfirm: mutation(async (_, { id, input, expectedVersion }, context) => ({
      supportRequest: await life.step('CONFIRM', await take('CONFIRM', id, expectedVersion, context), {}, context, { text: remarkOf(input) }),
    })),
    supportRequestReject: mutation(async (_, { id, input, expectedVersion }, context) => ({
      supportRequest: await life.step('REJECT', await take('REJECT', id, expectedVersion, context), { fulfilledAt: null }, context, { text: reasonOf(input) }),
    })),
    supportRequestWithdraw: mutation(async (_, { id, input, expectedVersion }, context) => ({
      supportRequest: await life.step('WITHDRAW', await take('WITHDRAW', id, expectedVersion, context), {}, context, { text: reasonOf(input) }),
    })),
  },
  SupportRequest: {
    __resolveReference: ({ id }, { load }) => load.supportRequest.load(id),
    fromUnit: ({ fromUnitId: id }) => ({ id }),
    toUnit: ({ toUnitId: id }) => ({ id }),
    customer: ({ customerId: id }, _, { load }) => (id ? load.customer.load(id) : null),
    escalatedTo: ({ escalatedToId: id }) => (id ? { id } : null),
    isLate: (row) => isLate(row, today()),
    steps: ({ id }, args, { load }) => load.step.below('subject', id, args),
    createdBy: ({ createdById: id }) => ({ id }),
  },
  OrgUnit: { supportRequests: ({ id }, args, { load }) => load.supportRequest.below('unit', id, args) },
  SupportRequestConnection: { totalCount: ({ count }) => count() },
}

const checkDay = (day: string, field: string) => {
  if (day < today()) refuse('INVALID', ['input', field])
}

/** Who uses a verb: the department asked, the common superior, or the unit that asks. */
const sideOf = (verb: SupportVerb, { fromUnitId, toUnitId, escalatedToId }: SupportRequestRow, context: Writing) => {
  if (verb === 'COMMIT' || verb === 'DECLINE' || verb === 'FULFIL') return needUnit(context, toUnitId, 'id')
  if (verb === 'DIRECT' || verb === 'REFUSE') return needHold(context, escalatedToId!, 'id')
  return needUnit(context, fromUnitId, 'id')
}

/** The request, locked, in the version the client has seen, in a state that allows the verb; by whoever the verb is for. */
const take = async (verb: SupportVerb, id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await life.take(id, expectedVersion, context)
  life.check(verb, row)
  await sideOf(verb, row, context)
  return row
}
