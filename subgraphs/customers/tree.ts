import { parseTree, type Tree, treeOf } from '@panorama/kit/access'
import { found, refuse } from '@panorama/kit/errors'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { kindOf } from './customer.rules.ts'
import { branchKindOf, refuseClosed } from './customer.ts'
import { lockCustomer, updateCustomer } from './customer.sql.ts'
import type { Context } from './subgraph.ts'
import { lockBranches, lockTrees, placeBelow, standingOf } from './tree.sql.ts'
import { drawTree, levelsOf } from './tree.rules.ts'
import type { CustomerTreeNodeRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

export const tree: Resolvers = {
  Query: {
    customerTree: async (_, { customerId, on }, { load }) => ((await load.customer.load(customerId)) ? standing(treeOf(customerId, on ?? today()), load) : null),
  },
  Mutation: {
    customerMove: mutation(async (_, { id, input, expectedVersion }, { db, viewer, emit }) => {
      const { parentId = null } = input
      const kind = branchKindOf(input.organizationKind ?? (parentId ? undefined : 'HEADQUARTERS'), parentId)
      const on = dayOf(input.effectiveOn)
      const reason = reasonIn(input.reason)
      await lockTrees(db, parentId ? [id, parentId] : [id])
      const before = refuseClosed(found(await lockCustomer(db, viewer, id)))
      checkVersion(before, expectedVersion, { customer: before })
      if (parentId) refuseClosed(found(await lockCustomer(db, viewer, parentId), 'input', 'parentId'), 'input', 'parentId')
      if (parentId === before.parentId) refuse('INVALID', ['input', 'parentId'], { zh: '该客户已隶属于此上级，无需调整。', en: 'the customer stands there already. Choose another superior.' })
      await checkMove(id, parentId, on, { db, viewer }, 'parentId')
      await placeBelow(db, [id], parentId, on, kind)
      emit({ type: 'CustomerMoved', entityId: id, customerId: id, data: { from: before.parentId, to: parentId, effectiveOn: on, reason } })
      return { customer: (await lockCustomer(db, viewer, id)) ?? null }
    }),
    customerAbsorb: mutation(async (_, { id, input, expectedVersion }, { db, viewer, emit }) => {
      const { intoId } = input
      const on = dayOf(input.effectiveOn)
      const reason = reasonIn(input.reason)
      if (id === intoId) refuse('INVALID', ['input', 'intoId'])
      await lockTrees(db, [id, intoId])
      const before = refuseClosed(found(await lockCustomer(db, viewer, id)))
      checkVersion(before, expectedVersion, { customer: before })
      refuseClosed(found(await lockCustomer(db, viewer, intoId), 'input', 'intoId'), 'input', 'intoId')
      await checkMove(id, intoId, on, { db, viewer }, 'intoId')
      const branches = await lockBranches(db, viewer, id)
      if (branches.length) await placeBelow(db, branches, intoId, on)
      for (const branch of branches) emit({ type: 'CustomerMoved', entityId: branch, customerId: branch, data: { from: id, to: intoId, effectiveOn: on, reason } })
      const row = await updateCustomer(db, id, { status: 'CLOSED', statusSince: new Date().toISOString(), statusReason: reason, successorId: intoId })
      emit({ type: 'CustomerStateChanged', entityId: id, customerId: id, data: { from: before.status, to: 'CLOSED', reason, successor: intoId } })
      return { customer: row }
    }),
  },
  Customer: {
    successor: ({ successorId }, _, { load }) => (successorId ? load.customer.load(successorId) : null),
    tree: ({ id }, { on }, { load }) => standing(treeOf(id, on ?? today()), load),
    placements: async ({ id }, _, { load }) =>
      (await load.placements.load(id)).map(({ path, validFrom, validTo }) => ({ parentId: path.at(-2) ?? null, rootId: path[0]!, depth: path.length - 1, validFrom, validTo })),
  },
  CustomerTree: {
    __resolveReference: async ({ id }, { load }) => {
      const tree = parseTree(id)
      return tree && (await load.customer.load(tree.customerId)) ? standing(tree, load) : null
    },
    customer: ({ customerId }, _, { load }) => load.customer.load(customerId),
    memberCount: async ({ id }, _, { load }) => (await load.members.load(id)).length,
    levelCount: async (tree, _, { load }) => levelsOf(await load.members.load(tree.id)).length,
    levels: async (tree, _, { load }) => levelsOf(await load.members.load(tree.id)),
    nodes: async (tree, _, { load }) => drawTree(await load.members.load(tree.id)),
  },
  CustomerTreeNode: {
    kind: ({ aboveId, branchKind }) => kindOf({ parentId: aboveId, branchKind }),
    validFrom: async (node, _, { load }) => (await placeOf(node, load)).validFrom,
    validTo: async (node, _, { load }) => (await placeOf(node, load)).validTo,
    customer: async ({ id }, _, { load }) => (await load.customer.load(id))!,
  },
  CustomerPlacement: {
    parent: ({ parentId }, _, { load }) => (parentId ? load.customer.load(parentId) : null),
    headquarters: ({ rootId }, _, { load }) => load.customer.load(rootId),
  },
}

type Load = Context['load']

/** Where a member stood on the day of its tree. */
const placeOf = async ({ id, treeId }: CustomerTreeNodeRow, load: Load) => {
  const { on } = parseTree(treeId)!
  return (await load.placements.load(id)).find(({ validFrom }) => validFrom <= on)!
}

/** The tree, when the customer existed on that day. */
const standing = async (tree: Tree, load: Load) => ((await load.members.load(tree.id)).length ? tree : null)

const reasonIn = (given: string) => {
  const reason = given.trim() || refuse('REQUIRED', ['input', 'reason'])
  return reason.length > 500 ? refuse('INVALID', ['input', 'reason']) : reason
}

const dayOf = (effectiveOn: string | null | undefined) => {
  const on = effectiveOn ?? today()
  return on > today() ? refuse('INVALID', ['input', 'effectiveOn'], { zh: '生效日不能晚于今天。请在当日办理。', en: 'the day lies in the future. Do it on that day.' }) : on
}

const checkMove = async (id: string, parentId: string | null, on: string, { db, viewer }: Pick<Context, 'db' | 'viewer'>, field: string) => {
  const { isHidden, isBelow, movedOn, parentMovedOn } = await standingOf(db, viewer, id, parentId)
  if (isHidden)
    refuse('NOT_ALLOWED', ['id'], { zh: '其下有您看不到的分支机构，不能由您调整。请由能看到全部机构的同事办理。', en: 'branches below it are hidden from you, so it is not yours to move. Ask a colleague who sees them all.' })
  if (isBelow)
    refuse('TREE_CIRCLE', ['input', field], { zh: '所选上级就是该客户本身或其下级。请另选上级。', en: 'this is the customer itself, or stands below it. Choose another one.' })
  if (movedOn && movedOn > on)
    refuse('MOVED_SINCE', ['input', 'effectiveOn'], { zh: `该客户或其分支在 ${movedOn} 已有变动，生效日不能早于该日。`, en: `it, or a part of it, moved on ${movedOn}. Choose that day or a later one.` })
  // Before that day the new superior stood elsewhere, or nowhere, and the trees of those days would have a part without what is above it.
  if (parentMovedOn && parentMovedOn > on)
    refuse('MOVED_SINCE', ['input', 'effectiveOn'], { zh: `所选上级自 ${parentMovedOn} 起才在现在的位置，生效日不能早于该日。`, en: `the new superior stands where it stands since ${parentMovedOn}. Choose that day or a later one.` })
}
