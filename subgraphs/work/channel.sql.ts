import { everything } from '@panorama/kit/access'
import { type Database, preparedRows } from '@panorama/kit/database'
import { asc, type SQL, sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { FOLLOWS_UNIT, isAny, isFoundIn, isOwn, oneOf } from './sight.sql.ts'
import { channelPosts, type ChannelReceiptRow, channelReceipts, channels } from './tables.ts'

const $ = sql.placeholder

/** The people of the units that take part, and the units above these. */
const seesChannel = (unitId: SQL | typeof channels.unitId, memberIds: SQL | typeof channels.memberIds) => oneOf(isOwn(unitId), isAny(memberIds, isOwn))

export const channelReading = reading('channels', channels, {
  visible: (t) => seesChannel(t.unitId, t.memberIds),
  filters: (t) => ({ search: isFoundIn(t.name, t.purpose) }),
  below: (t) => ({ unit: sql`(${t.unitId} = parent.id or ${t.memberIds} @> array[parent.id])` }),
})

/** Another unit than the one that posted has replied. */
const isAnswered = (t: typeof channelPosts) => sql`exists (select from work.channel_posts reply where reply.parent_id = ${t.id} and reply.unit_id <> ${t.unitId})`

/** A post is seen with its channel. */
export const postReading = reading('posts', channelPosts, {
  visible: (t) => sql`exists (select from work.channels c where c.id = ${t.channelId} and ${seesChannel(sql`c.unit_id`, sql`c.member_ids`)}) ${everything(FOLLOWS_UNIT)}`,
  filters: (t) => ({
    search: isFoundIn(t.text),
    channelId: sql`${t.channelId} = ${$('channelId')}`,
    kind: sql`${t.kind} = any(${$('kind')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    isAnswered: sql`case when ${$('isAnswered')}::boolean then ${isAnswered(t)} else ${t.answerBy} is not null and not ${isAnswered(t)} end`,
    since: sql`${t.createdAt} >= ${$('since')}::timestamptz`,
    until: sql`${t.createdAt} < ${$('until')}::timestamptz`,
  }),
  below: (t) => ({ channel: sql`${t.channelId} = parent.id and ${t.parentId} is null`, post: sql`${t.parentId} = parent.id` }),
})

const answered = preparedRows<{ id: string }>(
  'posts_answered',
  sql`select p.id from work.channel_posts p where p.id = any(${$('ids')}::text[])
      and exists (select from work.channel_posts reply where reply.parent_id = p.id and reply.unit_id <> p.unit_id) ${everything(FOLLOWS_UNIT)}`,
)
/** Those of the posts that another unit replied to; whoever sees the post sees it. */
export const answeredPosts = (db: Database, ids: readonly string[]) => answered(db, { ids })

export const receiptsOf = (db: Database, ids: readonly string[]): Promise<ChannelReceiptRow[]> =>
  db.select().from(channelReceipts).where(sql`${channelReceipts.postId} = any(${sql.param([...ids])}::text[])`).orderBy(asc(channelReceipts.createdAt), asc(channelReceipts.id)).then((rows) => rows)

export const insertReceipt = (db: Database, row: typeof channelReceipts.$inferInsert) => db.insert(channelReceipts).values(row).onConflictDoNothing()
