import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { lifeOf, reasonOf, type Writing } from './life.ts'
import { needHold, needUnit } from './reach.ts'
import { markRead } from './reader.sql.ts'
import { draftOf, inForce, lastIssued } from './regulation.rules.ts'
import { regulationReading, updateDraft, versionsOf } from './regulation.sql.ts'
import { insertRow } from './rows.sql.ts'
import type { Context } from './subgraph.ts'
import { type RegulationRow, regulationVersions } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

const life = lifeOf({ type: 'Regulation', noun: 'regulation', what: { zh: '制度', en: 'the regulation' }, reading: regulationReading })

export const regulation: Resolvers = {
  Query: {
    regulation: (_, { id }, { load }) => load.regulation.load(id),
    regulations: (_, args, { db, viewer }) => regulationReading.list(db, viewer, args),
  },
  Mutation: {
    regulationCreate: mutation(async (_, { unitId, input: { content, ...input } }, context) => {
      await needUnit(context, unitId, 'unitId')
      const row = await life.create({ ...input, id: newId('reg'), unitId, createdById: context.viewer.actorId }, context, { unitId, code: input.code })
      await insertRow(context.db, regulationVersions, { id: newId('rgv'), regulationId: row.id, number: 1, content })
      return { regulation: row }
    }),
    regulationRevise: mutation(async (_, { id, input, expectedVersion }, context) => {
      const { versions } = await take(id, expectedVersion, context)
      if (draftOf(versions)) await updateDraft(context.db, id, input)
      else await insertRow(context.db, regulationVersions, { ...input, id: newId('rgv'), regulationId: id, number: versions.length + 1 })
      return { regulation: await life.change(id, {}, context, 'draft') }
    }),
    regulationIssue: mutation(async (_, { id, input: { effectiveOn }, expectedVersion }, context) => {
      const { row, versions } = await take(id, expectedVersion, context)
      await needHold(context, row.unitId, 'id')
      if (!draftOf(versions)) refuse('NOTHING_TO_ISSUE', ['id'], { zh: '没有待颁布的版本。请先修订。', en: 'there is no draft to issue. Revise the regulation first.' })
      const before = lastIssued(versions)
      if (effectiveOn < today() || (before && effectiveOn <= before.effectiveOn!)) refuse('INVALID', ['input', 'effectiveOn'])
      await updateDraft(context.db, id, { effectiveOn, issuedAt: new Date().toISOString(), issuedById: context.viewer.actorId })
      life.tell(id, 'Issued', { effectiveOn, number: draftOf(versions)!.number }, context)
      return { regulation: await life.change(id, {}, context, 'versions') }
    }),
    regulationRepeal: mutation(async (_, { id, input: { repealedOn, ...input }, expectedVersion }, context) => {
      const { row, versions } = await take(id, expectedVersion, context)
      await needHold(context, row.unitId, 'id')
      if (!lastIssued(versions)) life.refuseState('DRAFT', ['ISSUED'])
      if (repealedOn < today()) refuse('INVALID', ['input', 'repealedOn'])
      return { regulation: await life.change(id, { repealedOn, repealReason: reasonOf(input) }, context) }
    }),
    regulationRead: mutation(async (_, { id }, context) => {
      const row = found(await context.load.regulation.load(id))
      const issued = lastIssued(await context.load.versions.load(id)) ?? life.refuseState('DRAFT', ['ISSUED'])
      await markRead(context.db, context.viewer, issued.id)
      life.tell(id, 'Read', { number: issued.number }, context)
      return { regulation: row }
    }),
  },
  Regulation: {
    __resolveReference: ({ id }, { load }) => load.regulation.load(id),
    unit: ({ unitId: id }) => ({ id }),
    current: async ({ id, repealedOn }, { on }, { load }) => inForce(await load.versions.load(id), repealedOn, on ?? today()),
    versions: ({ id }, _, { load }) => load.versions.load(id),
    readCount: async (row, _, { load }) => (await readers(row, load))?.readers ?? 0,
    isRead: async (row, _, { load }) => (await readers(row, load))?.isRead ?? false,
  },
  RegulationVersion: { issuedBy: ({ issuedById: id }) => (id ? { id } : null) },
  OrgUnit: { regulations: ({ id }, args, { load }) => load.regulation.below('unit', id, args) },
  RegulationConnection: { totalCount: ({ count }) => count() },
}

/** Readers are those of the version issued last. */
const readers = async ({ id }: RegulationRow, load: Context['load']) => {
  const issued = lastIssued(await load.versions.load(id))
  return issued && load.readers.load(issued.id)
}

/** A regulation that is not repealed, by whoever wrote it or leads its unit. */
const take = async (id: string, expectedVersion: number | null | undefined, context: Writing) => {
  const row = await life.take(id, expectedVersion, context)
  if (row.createdById !== context.viewer.actorId) await needHold(context, row.unitId, 'id')
  if (row.repealedOn) life.refuseState('REPEALED', ['IN FORCE'])
  return { row, versions: await versionsOf(context.db, context.viewer, [id]) }
}
