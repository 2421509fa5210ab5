import { connection, limit, position } from '@panorama/kit/page'
import type { Viewer } from '@panorama/kit/viewer'
import type { Database } from '@panorama/kit/database'
import { GraphQLError } from 'graphql'
import { type Candidate, looseMatchOf, type Match, matchOf, type Wanted, wanted } from './search.rules.ts'
import { looseCandidates, searchCandidates } from './search.sql.ts'
import type { SearchHitRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

export const search: Resolvers = {
  Query: {
    customerSearch: async (_, args, { db, viewer }) => {
      const text = args.text.trim()
      if (!/^.{2,100}$/su.test(text)) throw badText()
      const size = limit(args)
      const hits = await ranked(db, viewer, text)
      const behind = position(args, 3, /^\d+$/)
      const from = behind ? hits.findIndex((hit) => compare(hit, { score: Number(behind[0]), rank: Number(behind[1]), id: behind[2]! }) > 0) : 0
      return connection(from < 0 ? [] : hits.slice(from, from + size), args, sortValues, async () => hits.length)
    },
  },
  SearchHit: { customer: async ({ id }, _, { load }) => (await load.customer.load(id))! },
  SearchHitConnection: { totalCount: ({ count }) => count() },
}

const MOST = 100

/** What was found, the best first. What has a slip in it is looked for only when nothing else is found. */
const ranked = async (db: Database, viewer: Viewer, text: string): Promise<SearchHitRow[]> => {
  const asked = wanted(text)
  const exact = bestOf(await searchCandidates(db, viewer, text, asked), asked, matchOf)
  return exact.length ? exact : bestOf(await looseCandidates(db, viewer, asked), asked, looseMatchOf)
}

const bestOf = (candidates: readonly Candidate[], asked: Wanted, match: (candidate: Candidate, asked: Wanted) => Match | undefined) => {
  const hits = new Map<string, SearchHitRow>()
  for (const candidate of candidates) {
    const found = match(candidate, asked)
    const known = hits.get(candidate.id)
    if (found && (!known || found.score < known.score)) hits.set(candidate.id, { ...found, id: candidate.id, rank: candidate.rank })
  }
  return [...hits.values()].sort(compare).slice(0, MOST)
}

type Place = { score: number; rank: number; id: string }
const compare = (a: Place, b: Place) => a.score - b.score || a.rank - b.rank || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)
const sortValues = ({ score, rank, id }: SearchHitRow) => [String(score), String(rank), id]

const badText = () => new GraphQLError('text 需要 2 到 100 个字符 / needs 2 to 100 characters', { extensions: { code: 'BAD_USER_INPUT' } })
