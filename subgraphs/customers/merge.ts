import type { Database } from '@panorama/kit/database'
import { found, refuse, UserErrors } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { isOpen } from '@panorama/kit/policy'
import { today } from '@panorama/kit/scalars'
import { may, type Viewer } from '@panorama/kit/viewer'
import { customers as policy } from '@panorama/policy/customers'
import { masks } from '@panorama/policy/masks'
import { changed, changedSince, COLUMNS, FIELDS, newAliases, restored, type Rules, rulesOf, settled, shown } from './merge.rules.ts'
import {
  aliasNames, beginMerge, deleteAliases, deleteIdentifiers, endMerge, insertAliases, insertHistoricalCode, insertMerge, lockBoth, lockMerge, markUndone, movesOf, restoreSurvivor,
  settleSurvivor, survivorOf, treesOf, undoDays,
} from './merge.sql.ts'
import { indexCustomers } from './search.sql.ts'
import type { CustomerMergeRow, CustomerRow, MergePreviewRow } from './tables.ts'
import type { MergeConflict, MergedPart, MergeField, Resolvers } from './types.generated.ts'
import { lockCustomer } from './customer.sql.ts'

/** Two files of one customer become one 客户合并, and part again when it was an error. */
export const merge: Resolvers = {
  Query: {
    customerMergePreview: async (_, { survivorId, mergedId, rules }, { db, viewer }) => {
      const { rules: chosen, problem } = rulesOf(rules)
      return problem ? null : preview(db, viewer, survivorId, mergedId, chosen)
    },
    customerMergeRecord: (_, { id }, { load }) => load.merge.load(id),
  },
  Mutation: {
    customerMerge: mutation(async (_, { survivorId, mergedId, input }, { db, viewer, emit }) => {
      const { rules, problem } = rulesOf(input.rules)
      if (problem) throw new UserErrors([problem])
      const { survivor, merged } = await take(db, viewer, survivorId, mergedId)
      for (const [row, seen] of [[survivor, 'survivorVersion'], [merged, 'mergedVersion']] as const)
        if (input[seen] != null && input[seen] !== row.version) refuse('STALE', ['input', seen], undefined, { customer: survivor })
      const { row, record } = await join(db, viewer, survivor, merged, rules, input.reason.trim())
      const data = { mergeId: record.id, survivorId, mergedId, mergedCode: merged.code, mergedName: merged.name, reason: record.reason }
      emit({ type: 'CustomerMerged', entityId: survivorId, customerId: survivorId, data })
      return { customer: row, customerMerge: record }
    }),
    customerMergeUndo: mutation(async (_, { id, input }, { db, viewer, emit }) => {
      const record = found(await lockMerge(db, viewer, id))
      const { survivorId, mergedId } = record
      const reason = input.reason.trim()
      if (!/^.{4,500}$/su.test(reason)) refuse('INVALID', ['input', 'reason'])
      if (record.undoneAt) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该合并已撤销。', en: 'the merge was undone already.' }, { customerMerge: record })
      if (Date.parse(record.undoUntil) < Date.now()) refuse('UNDO_EXPIRED', ['id'], { zh: `撤销期限已于北京时间 ${clockOf(record.undoUntil)} 届满。`, en: `it could be undone until ${clockOf(record.undoUntil)}, Beijing time.` }, { customerMerge: record })
      if (await survivorOf(db, survivorId)) refuseConflicts(record, [{ subject: 'customers.customers', kind: 'MERGED_AGAIN' }])
      const survivor = found(await lockCustomer(db, viewer, survivorId))
      if ((await treesOf(db, viewer, survivorId, mergedId)).isHidden) refuse('TREE_NOT_VISIBLE', ['id'])
      const conflicts: MergeConflict[] = changedSince(survivor, record.after).map((field) => ({ subject: 'customers.customers', kind: 'CHANGED', field }))
      if (conflicts.length) refuseConflicts(record, conflicts)
      await part(db, record, survivor)
      const row = await markUndone(db, id, viewer.actorId, reason)
      const data = { mergeId: id, survivorId, mergedId, reason: row.undoReason }
      for (const customerId of [survivorId, mergedId]) emit({ type: 'CustomerMergeUndone', entityId: customerId, customerId, data })
      return { customerMerge: row, conflicts: [] }
    }),
  },
  Customer: { merges: ({ id }, _, { load }) => load.merges.load(id) },
  CustomerMerge: {
    __resolveReference: ({ id }, { load }) => load.merge.load(id),
    survivor: ({ survivorId }, _, { load }) => load.customer.load(survivorId),
    parts: async ({ id }, _, { load }) => parts(await load.moves.load(id)),
  },
  CustomerMergeUndoPayload: { conflicts: ({ conflicts }) => conflicts ?? [] },
}

/** Day and minute of a time, as clocks here show them. */
const clockOf = (time: string) => new Date(Date.parse(time) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

const parts = (moves: readonly { subgraph: string; subject: string; moved: number; dropped: number }[]): MergedPart[] =>
  moves.map(({ subgraph, subject, moved, dropped }) => ({ subject: `${subgraph}.${subject}`, movedCount: moved, droppedCount: dropped }))

/** Both files, locked; refuses what cannot become one. */
const take = async (db: Database, viewer: Viewer, survivorId: string, mergedId: string) => {
  if (survivorId === mergedId) refuse('INVALID', ['mergedId'])
  const both = await lockBoth(db, viewer, survivorId, mergedId)
  const [survivor, merged] = [found(both.survivor, 'survivorId'), found(both.merged, 'mergedId')]
  if (survivor.status === 'CLOSED') refuse('NOT_ALLOWED_IN_STATE', ['survivorId'], { zh: '保留方已关闭,请改为保留另一档案。', en: 'the survivor is closed; let the other file survive.' })
  const { isHidden, isBelow } = await treesOf(db, viewer, survivorId, mergedId)
  if (isHidden) refuse('TREE_NOT_VISIBLE', ['mergedId'])
  if (isBelow) refuse('INVALID', ['survivorId'], { zh: '保留方是被并方的下级机构,请改为保留上级。', en: 'the survivor stands below the other file; let the upper one survive.' })
  return { survivor, merged }
}

/** Carries the merge out. */
const join = async (db: Database, viewer: Viewer, survivor: CustomerRow, merged: CustomerRow, rules: Rules, reason: string) => {
  const id = newId('mrg')
  const { before, after } = changed(survivor, settled(survivor, merged, rules))
  await beginMerge(db, id, survivor.id, merged.id, viewer.actorId)
  const row = await settleSurvivor(db, survivor.id, after)
  const known = await aliasNames(db, survivor.id)
  const aliases = newAliases(row, survivor, merged, known).map((alias) => ({ id: newId('ali'), customerId: survivor.id, alias, providedBy: null, isMain: false, remarks: null }))
  await insertAliases(db, aliases)
  const code = { id: newId('cid'), customerId: survivor.id, system: 'KA', value: merged.code, retiredOn: today() }
  await insertHistoricalCode(db, code)
  const undoUntil = new Date(Date.now() + (await undoDays(db)) * 86_400_000).toISOString()
  const record = await insertMerge(db, {
    id, survivorId: survivor.id, mergedId: merged.id, mergedCode: merged.code, mergedName: merged.name, reason, rules, undoUntil, mergedBy: viewer.actorId,
    before: { ...before, version: survivor.version, updatedAt: survivor.updatedAt }, after: { ...after, version: row.version }, aliasIds: aliases.map((alias) => alias.id), identifierIds: [code.id],
  })
  await indexCustomers(db, [survivor.id])
  return { row, record }
}

/** Takes it back, or refuses with what has changed since. */
const part = async (db: Database, record: CustomerMergeRow, survivor: CustomerRow) => {
  await deleteAliases(db, record.aliasIds)
  await deleteIdentifiers(db, record.identifierIds)
  await restoreSurvivor(db, record.survivorId, restored(survivor, record))
  const conflicts = await endMerge(db, record.id)
  if (conflicts.length) refuseConflicts(record, conflicts.map(({ subgraph, subject, reason }) => ({ subject: `${subgraph}.${subject}`, kind: reason })))
  await indexCustomers(db, [record.survivorId, record.mergedId])
}

const refuseConflicts = (record: CustomerMergeRow, conflicts: MergeConflict[]): never => {
  const list = conflicts.map(({ subject, kind, field }) => `${subject}${field ? `.${field}` : ''} (${kind})`).join(', ')
  return refuse(
    'MERGE_CONFLICT',
    ['id'],
    { zh: `合并后已有变化,不能撤销:${list}。`, en: `something has changed since the merge that stands in the way: ${list}.` },
    { customerMerge: record, conflicts },
  )
}

/** Nothing of a preview is kept. */
class Shown extends Error {
  readonly preview: MergePreviewRow
  constructor(preview: MergePreviewRow) {
    super('shown, not kept')
    this.preview = preview
  }
}

const preview = async (db: Database, viewer: Viewer, survivorId: string, mergedId: string, rules: Rules): Promise<MergePreviewRow | null> => {
  try {
    return await db.transaction(async (tx) => {
      const { survivor, merged } = await take(tx as Database, viewer, survivorId, mergedId)
      const { row, record } = await join(tx as Database, viewer, survivor, merged, rules, 'preview')
      const fields = FIELDS.map((field) => {
        const of = (from: CustomerRow) => readable(viewer, field, from)
        return { field, rule: rules[field] ?? ('SURVIVOR' as const), survivorValue: of(survivor), mergedValue: of(merged), result: of(row) }
      })
      throw new Shown({ survivor, merged, fields, parts: parts(await movesOf(tx as Database, [record.id])), undoUntil: record.undoUntil })
    })
  } catch (error) {
    // `Shown` is how the transaction is left; a refusal means that there is nothing to show.
    if (error instanceof Shown) return error.preview
    if (error instanceof UserErrors) return null
    throw error
  }
}

/** A value as the file itself would show it to the viewer. */
const readable = (viewer: Viewer, field: MergeField, row: CustomerRow): string | null => {
  const value = shown(row[COLUMNS[field][0]!])
  if (field === 'REMARKS' && !may(viewer, policy.fields.Customer.remarks)) return null
  if (field === 'LEGAL_REPRESENTATIVE' && value !== null && !isOpen(policy.masked['Customer.legalRepresentative'], viewer)) return masks.name(value)
  return value
}
