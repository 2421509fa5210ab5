import type { Database } from '@panorama/kit/database'
import { found, refuse } from '@panorama/kit/errors'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import type { Viewer } from '@panorama/kit/viewer'
import { customersByIds } from './customer.sql.ts'
import { likeness, PROPOSED, TOLD } from './duplicate.rules.ts'
import {
  advanceScan, decidePair, endScan, fileCount, type FoundPair, keepPairs, lockPair, openScan, pairCount, pairPage, PARTS, scanById, seenOf, sharingMarks,
  sharingPairs, sortValues,
} from './duplicate.sql.ts'
import { duplicateMarks, type SearchSource } from './search.rules.ts'
import { indexPending, sourcesOf } from './search.sql.ts'
import type { Context } from './subgraph.ts'
import type { DuplicateCandidateRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

/** Duplicates 疑似重复: told on creation, found by a scan, decided by a person. */
export const duplicate: Resolvers = {
  Query: {
    duplicatePairs: async (_, args, { db, viewer }) => connection(await pairPage(db, viewer, args), args, sortValues, () => pairCount(db, viewer, args)),
    duplicateScan: (_, { id }, { db }) => scanById(db, id),
  },
  Mutation: {
    duplicateScanStart: async (parent, args, context, info) => {
      let started: string | undefined
      const start = mutation<typeof parent, typeof args, Context, { duplicateScan?: unknown; userErrors: unknown[] }>(async (_, __, { db, viewer, emit }) => {
        const { scan, isNew } = await openScan(db, viewer.actorId)
        started = isNew ? scan.id : undefined
        emit({ type: isNew ? 'DuplicateScanStarted' : 'DuplicateScanAsked', entityId: scan.id, customerId: null })
        return { duplicateScan: scan }
      })
      const payload = await start(parent, args, context, info)
      // Runs on after the answer; what goes wrong then stands in the scan.
      if (started) void runScan(context.db, started)
      return payload as never
    },
    duplicateDecide: mutation(async (_, { id, input: { verdict, reason }, expectedVersion }, { db, viewer, emit }) => {
      const before = found(await lockPair(db, viewer, id))
      checkVersion(before, expectedVersion, { duplicatePair: before })
      if (!reason.trim()) refuse('REQUIRED', ['input', 'reason'])
      const row = await decidePair(db, id, verdict, reason.trim(), viewer.actorId)
      for (const customerId of [row.customerId, row.otherId])
        emit({ type: 'DuplicateDecided', entityId: id, customerId, data: { from: before.verdict, to: verdict, reason: row.decisionReason } })
      return { duplicatePair: row }
    }),
  },
  DuplicateScan: { __resolveReference: async ({ id }, { db }) => scanById(db, id) },
  DuplicatePair: {
    __resolveReference: ({ id }, { load }) => load.duplicatePair.load(id),
    customer: ({ customerId }, _, { load }) => load.customer.load(customerId),
    other: ({ otherId }, _, { load }) => load.customer.load(otherId),
  },
  DuplicatePairConnection: { totalCount: ({ count }) => count() },
  CustomerCreatePayload: { duplicates: ({ duplicates }) => duplicates ?? [] },
}

// ── on creation ──────────────────────────────────────────────────────────────────────────────────────────────────

type Resembling = { visible: DuplicateCandidateRow[]; hiddenUnitId: string | undefined; pairs: Omit<FoundPair, 'b'>[] }

const SHOWN = 10

/** Files that resemble what is to be opened: those the viewer may see, and whom to ask about one that it may not. */
export const resembling = async (db: Database, viewer: Viewer, source: SearchSource): Promise<Resembling> => {
  while (await indexPending(db));
  const ids = await sharingMarks(db, duplicateMarks(source))
  const alike = (await sourcesOf(db, ids))
    .map(({ id, ...other }) => ({ a: id, ...likeness(other, source) }))
    .filter(({ score }) => score >= PROPOSED)
    .sort((x, y) => y.score - x.score)
  const seen = new Map((await seenOf(db, viewer, alike.map(({ a }) => a))).map((row) => [row.id, row]))
  const shown = alike.filter(({ a }) => seen.get(a)?.isVisible).slice(0, SHOWN)
  const rows = new Map((await customersByIds(db, viewer, shown.map(({ a }) => a))).map((row) => [row.id, row]))
  return {
    visible: shown.flatMap(({ a, score, reasons }) => (rows.has(a) ? [{ customer: rows.get(a)!, score, reasons }] : [])),
    hiddenUnitId: alike.map(({ a, score }) => (score >= TOLD ? seen.get(a) : undefined)).find((place) => place?.isVisible === false)?.unitId,
    pairs: alike,
  }
}

/** Refuses what resembles a file, unless it was confirmed; what resembles it becomes pairs for somebody to decide. */
export const refuseResembling = async (db: Database, viewer: Viewer, source: SearchSource, reason: string | null | undefined) => {
  const { visible, hiddenUnitId, pairs } = await resembling(db, viewer, source)
  if ((visible.length || hiddenUnitId) && !reason?.trim())
    refuse(
      'POSSIBLE_DUPLICATE',
      ['input', 'name'],
      visible.length
        ? { zh: '已有疑似同一客户的档案,本次未新建。请查看后使用已有档案,或填写非重复说明再提交。', en: 'a file resembles this customer, so nothing was created. Use the existing file, or say why it is another customer.' }
        : { zh: '该客户已有档案,由其他机构负责,本次未新建。请联系责任机构,或填写非重复说明再提交。', en: 'a file of this customer exists, so nothing was created. Contact the unit in charge, or say why it is another customer.' },
      { duplicates: visible, existingFile: hiddenUnitId ? { unit: { id: hiddenUnitId } } : null },
    )
  return (id: string) => keepPairs(db, pairs.map((pair) => ({ ...pair, b: id })))
}

// ── in bulk ──────────────────────────────────────────────────────────────────────────────────────────────────────

const CHUNK = 1_000

/** Compares all files that share a mark, part by part. Between chunks others get their turn on this process. */
export const runScan = async (db: Database, id: string): Promise<'DONE' | 'FAILED'> => {
  try {
    while (await indexPending(db));
    await advanceScan(db, id, { fileCount: await fileCount(db) })
    const known = new Set<string>()
    let checkedCount = 0
    let foundCount = 0
    for (let part = 0; part < PARTS; part++) {
      const pairs = (await sharingPairs(db, part)).filter(({ a, b }) => !known.has(`${a} ${b}`))
      for (let at = 0; at < pairs.length; at += CHUNK) {
        const chunk = pairs.slice(at, at + CHUNK)
        const sources = new Map((await sourcesOf(db, [...new Set(chunk.flatMap(({ a, b }) => [a, b]))])).map((row) => [row.id, row]))
        const alike = chunk.flatMap(({ a, b }): FoundPair[] => {
          const [one, other] = [sources.get(a), sources.get(b)]
          const found = one && other ? likeness(one, other) : undefined
          return found && found.score >= PROPOSED ? [{ a, b, ...found }] : []
        })
        await keepPairs(db, alike)
        for (const { a, b } of chunk) known.add(`${a} ${b}`)
        foundCount += alike.length
      }
      checkedCount += pairs.length
      await advanceScan(db, id, { checkedCount, foundCount })
    }
    await endScan(db, id, 'DONE')
    return 'DONE'
  } catch {
    // Nobody waits for it: whoever asks for the scan reads that it failed. A database that is away leaves it for the next to take over.
    await endScan(db, id, 'FAILED').catch(() => {})
    return 'FAILED'
  }
}
