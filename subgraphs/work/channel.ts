import { markOf } from '@panorama/kit/access'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { channelReading, insertReceipt, postReading } from './channel.sql.ts'
import { lifeOf, type Writing } from './life.ts'
import { needHold, needUnit, needUnits } from './reach.ts'
import { insertRow } from './rows.sql.ts'
import { channelPosts, type CommunicationChannelRow } from './tables.ts'
import type { ChannelPostInput, Resolvers } from './types.generated.ts'

const life = lifeOf({ type: 'CommunicationChannel', noun: 'channel', what: { zh: '渠道', en: 'the channel' }, reading: channelReading })

export const channel: Resolvers = {
  Query: {
    communicationChannel: (_, { id }, { load }) => load.channel.load(id),
    communicationChannels: (_, args, { db, viewer }) => channelReading.list(db, viewer, args),
    channelPost: (_, { id }, { load }) => load.post.load(id),
    channelPosts: (_, args, { db, viewer }) => postReading.list(db, viewer, args),
  },
  Mutation: {
    channelCreate: mutation(async (_, { unitId, input }, context) => {
      await needHold(context, unitId, 'unitId')
      const memberIds = await membersFor(unitId, input.memberIds, context)
      return { channel: await life.create({ ...input, id: newId('chn'), unitId, memberIds, createdById: context.viewer.actorId }, context, { unitId, memberIds }) }
    }),
    channelUpdate: mutation(async (_, { id, input: { memberIds, ...input }, expectedVersion }, context) => {
      const { unitId } = await take(id, expectedVersion, context)
      return { channel: await life.change(id, { ...input, memberIds: memberIds ? await membersFor(unitId, memberIds, context) : undefined }, context) }
    }),
    channelClose: mutation(async (_, { id, expectedVersion }, context) => {
      await take(id, expectedVersion, context)
      return { channel: await life.change(id, { closedAt: new Date().toISOString() }, context) }
    }),
    channelPostCreate: mutation(async (_, { channelId, input }, context) => {
      const { db, viewer, emit } = context
      const row = found(await channelReading.lock(db, viewer, channelId), 'channelId')
      if (row.closedAt) life.refuseState('CLOSED', ['OPEN'])
      await needPart(row, input.unitId, context, 'input', 'unitId')
      await checkPost(channelId, input, context)
      const post = await insertRow(db, channelPosts, { ...input, id: newId('cpo'), channelId, actorId: viewer.actorId })
      emit({ type: 'ChannelPostCreated', entityId: post.id, customerId: null, data: { channelId, unitId: input.unitId, kind: input.kind, parentId: input.parentId ?? null } })
      return { channelPost: post }
    }),
    channelPostAcknowledge: mutation(async (_, { id, unitId }, context) => {
      const { db, viewer, emit } = context
      const post = found(await postReading.lock(db, viewer, id))
      const row = found(await channelReading.lock(db, viewer, post.channelId))
      await needPart(row, unitId, context, 'unitId')
      await insertReceipt(db, { id: newId('crc'), postId: id, unitId, actorId: viewer.actorId })
      emit({ type: 'ChannelPostAcknowledged', entityId: id, customerId: null, data: { unitId } })
      return { channelPost: post }
    }),
  },
  CommunicationChannel: {
    __resolveReference: ({ id }, { load }) => load.channel.load(id),
    unit: ({ unitId: id }) => ({ id }),
    members: ({ memberIds }) => memberIds.map((id) => ({ id })),
    posts: ({ id }, args, { load }) => load.post.below('channel', id, args),
  },
  ChannelPost: {
    __resolveReference: ({ id }, { load }) => load.post.load(id),
    channel: ({ channelId }, _, { load }) => load.channel.load(channelId),
    parent: ({ parentId: id }, _, { load }) => (id ? load.post.load(id) : null),
    replies: ({ id }, args, { load }) => load.post.below('post', id, args),
    unit: ({ unitId: id }) => ({ id }),
    by: ({ actorId: id }) => ({ id }),
    customer: ({ customerId: id }, _, { load }) => (id ? load.customer.load(id) : null),
    isAnswered: async ({ id }, _, { load }) => (await load.answered.load(id)) !== null,
    receipts: ({ id }, _, { load }) => load.receipts.load(id),
    at: ({ createdAt }) => createdAt,
  },
  ChannelReceipt: {
    unit: ({ unitId: id }) => ({ id }),
    by: ({ actorId: id }) => ({ id }),
    at: ({ createdAt }) => createdAt,
  },
  OrgUnit: { channels: ({ id }, args, { load }) => load.channel.below('unit', id, args) },
  CommunicationChannelConnection: { totalCount: ({ count }) => count() },
  ChannelPostConnection: { totalCount: ({ count }) => count() },
}

const membersFor = async (unitId: string, memberIds: readonly string[], context: Writing) => {
  await needUnits(context, memberIds, 'input', 'memberIds')
  return [...new Set(memberIds)].filter((id) => id !== unitId)
}

/** An open channel, by whoever leads the unit that runs it. */
const take = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await life.take(id, expectedVersion, context)
  await needHold(context, row.unitId, 'id')
  if (row.closedAt) life.refuseState('CLOSED', ['OPEN'])
  return row
}

/** Speaks for a unit that takes part. */
const needPart = async ({ unitId, memberIds }: CommunicationChannelRow, speaker: string, context: Writing, ...field: string[]) => {
  await needUnit(context, speaker, ...field)
  if (speaker !== unitId && !memberIds.includes(speaker))
    refuse('NOT_A_MEMBER', field, { zh: '该机构未参与此渠道，不能发布或签收。', en: 'the unit does not take part in this channel, so it cannot post or take note.' })
}

const checkPost = async (channelId: string, { kind, parentId, customerId, answerBy }: ChannelPostInput, { db, viewer }: Writing) => {
  const parent = parentId ? found(await postReading.lock(db, viewer, parentId), 'input', 'parentId') : null
  if (parent && (parent.channelId !== channelId || parent.parentId)) refuse('INVALID', ['input', 'parentId'])
  if (kind === 'QUICK_REACTION' && !parent && !answerBy) refuse('REQUIRED', ['input', 'answerBy'])
  if (answerBy && Date.parse(answerBy) <= Date.now()) refuse('INVALID', ['input', 'answerBy'])
  if (customerId) found(await markOf(db, viewer, customerId), 'input', 'customerId')
}
