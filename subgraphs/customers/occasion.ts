import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { GraphQLError } from 'graphql'
import { birthdaysFrom } from './occasion.rules.ts'
import { occasionCount, occasionPage } from './occasion.sql.ts'
import type { Resolvers } from './types.generated.ts'

const MOST_DAYS = 60

export const occasion: Resolvers = {
  Query: {
    upcomingOccasions: async (_, args, { db, viewer }) => {
      if (args.days < 0 || args.days > MOST_DAYS) throw new GraphQLError(`days 须在 0 到 ${MOST_DAYS} 之间 / must be 0 to ${MOST_DAYS}`, { extensions: { code: 'BAD_USER_INPUT' } })
      const days = birthdaysFrom(today(), args.days)
      return connection(await occasionPage(db, viewer, args, days), args, ({ on, contactId }) => [on, contactId], () => occasionCount(db, viewer, days))
    },
  },
  Occasion: {
    kind: () => 'BIRTHDAY',
    contact: async ({ contactId }, _, { load }) => (await load.contact.load(contactId))!,
  },
  OccasionConnection: { totalCount: ({ count }) => count() },
}
