import { found, refuse } from '@panorama/kit/errors'
import { text } from '@panorama/kit/messages'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { may, type Viewer } from '@panorama/kit/viewer'
import { GraphQLError } from 'graphql'
import { daysFrom, isDated, titles } from './occasion.rules.ts'
import { deleteFestival, lockFestival, occasionCount, occasionPage, occasionSort, putFestival } from './occasion.sql.ts'
import type { Context } from './subgraph.ts'
import type { FestivalRow, OccasionRow } from './tables.ts'
import type { OccasionKind, Resolvers } from './types.generated.ts'

const MOST_DAYS = 60
const MOST_DATES = 100

/** What is coming up at the customers one serves 关怀时机, and festivals 节日; days to remember are entries of the dossier. */
export const occasion: Resolvers = {
  Query: {
    upcomingOccasions: async (_, { filter, ...page }, { db, viewer }) => {
      if (page.days < 0 || page.days > MOST_DAYS) throw new GraphQLError(`days 须在 0 到 ${MOST_DAYS} 之间 / must be 0 to ${MOST_DAYS}`, { extensions: { code: 'BAD_USER_INPUT' } })
      const days = daysFrom(today(), page.days)
      const args = { ...page, kinds: kindsOf(filter?.kind, viewer), customerId: filter?.customerId }
      return connection(await occasionPage(db, viewer, args, days), args, occasionSort, () => occasionCount(db, viewer, args, days))
    },
    festivals: (_, __, { load }) => load.festivals.load('all'),
  },
  Mutation: {
    festivalSet: mutation(async (_, { input: { industries, dates, month = null, day = null, ...input }, expectedVersion }, { db, emit }) => {
      const before = await lockFestival(db, input.code)
      checkVersion(before ?? { version: 0 }, expectedVersion, { festival: before ?? null })
      if (!isDated({ month, day, dates })) refuse('INVALID', ['input', 'dates'], { zh: '请填写每年固定的月、日，或逐年的日期，二者取一。', en: 'give either month and day, or the days year by year.' })
      if (dates && dates.length > MOST_DATES) refuse('INVALID', ['input', 'dates'])
      const festival = await putFestival(db, { ...input, month, day, industries: [...new Set(industries)].sort(), dates: [...new Set(dates)].sort() })
      emit({ type: before ? 'FestivalAttributeValueChanged' : 'FestivalCreated', entityId: festival.code, customerId: null })
      return { festival }
    }),
    festivalRemove: mutation(async (_, { code, expectedVersion }, { db, emit }) => {
      const festival = found(await lockFestival(db, code), 'code')
      checkVersion(festival, expectedVersion, { festival })
      await deleteFestival(db, code)
      emit({ type: 'FestivalDeleted', entityId: code, customerId: null })
      return { festival }
    }),
  },
  Occasion: {
    title: async (row, _, context) => {
      const { locale } = context.viewer
      if (row.kind === 'BIRTHDAY' || row.kind === 'FOUNDING_DAY') return text(locale, titles[row.kind])
      const festival = await festivalOf(row, context)
      return festival ? labelOf(festival, context.viewer) : ((await commemorationOf(row, context))?.title ?? '')
    },
    customer: ({ customerId }, _, { load }) => (customerId ? load.customer.load(customerId) : null),
    contact: ({ contactId }, _, { load }) => (contactId ? load.contact.load(contactId) : null),
    commemoration: (row, _, context) => commemorationOf(row, context),
    festival: (row, _, context) => festivalOf(row, context),
  },
  Festival: {
    label: (row, _, { viewer }) => labelOf(row, viewer),
    knownUntil: ({ dates }) => [...dates].sort().at(-1) ?? null,
  },
  OccasionConnection: { totalCount: ({ count }) => count() },
}

const KINDS: readonly OccasionKind[] = ['BIRTHDAY', 'FOUNDING_DAY', 'COMMEMORATION', 'FESTIVAL']

/** Kinds asked for that the viewer may read: what is remembered of people is for those who look after the relationship. */
const kindsOf = (kinds: readonly OccasionKind[] | null | undefined, viewer: Viewer) => (kinds ?? KINDS).filter((kind) => kind !== 'COMMEMORATION' || may(viewer, 'relationship.read'))

const festivalOf = async ({ kind, source }: OccasionRow, { load }: Context) => (kind === 'FESTIVAL' ? (await load.festivals.load('all')).find(({ code }) => code === source) : null)

const commemorationOf = async ({ kind, source, customerId }: OccasionRow, { load }: Context) =>
  kind === 'COMMEMORATION' ? (await load.commemorations.load(customerId!)).find(({ id }) => id === source) : null

const labelOf = ({ nameZh, nameEn }: FestivalRow, { locale }: Viewer) => (locale === 'en' ? nameEn : nameZh)
