import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { money } from '@panorama/kit/money'
import { type Changes, checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { advance, checkCustomer, checkOthersWork, employee, placed, reasonOf, record, recordOwner, siteColumns } from './deal.ts'
import { checkLimit } from './limit.ts'
import { isOpen } from './opportunity.rules.ts'
import { lockOpportunity } from './opportunity.sql.ts'
import { checkLine, checkLines, marginOf, sum } from './price.rules.ts'
import { dealTotals, priced } from './price.ts'
import { goesOn, isOpenQuote, needsReason, promises, quoteNumber, type QuoteVerb, transitions } from './quote.rules.ts'
import { deleteQuoteLine, insertQuote, insertQuoteLines, lockQuote, nextQuoteSerial, quoteCount, quoteLinesOf, quotePage, updateQuote, updateQuoteLine } from './quote.sql.ts'
import type { Change, Context } from './subgraph.ts'
import type { QuoteLineRow, QuoteRow } from './tables.ts'
import type { QuoteLineInput, QuoteLineUpdateInput, Resolvers } from './types.generated.ts'

export const quote: Resolvers = {
  Query: {
    quote: (_, { id }, { load }) => load.quote.load(id),
    quotes: async (_, args, { db, viewer }) => connection(await quotePage(db, viewer, args), args, undefined, () => quoteCount(db, viewer, args)),
  },
  Mutation: {
    quoteCreate: mutation(async (_, { customerId, input: { lines, ...input } }, change) => {
      const { db, viewer } = change
      await checkCustomer(change, customerId, 'customerId')
      if (input.opportunityId) await checkOpportunity(customerId, input.opportunityId, change)
      checkValidUntil(input.validUntil)
      checkLines(lines, 'input', 'lines')
      const row = await insertQuote(db, {
        ...input,
        id: newId('quo'),
        customerId,
        number: quoteNumber(today(), await nextQuoteSerial(db)),
        revision: 1,
        status: 'IN_PROGRESS',
        preparedById: viewer.actorId,
      })
      await insertQuoteLines(db, lines.map((line, index) => lineRow(row, line, index + 1)))
      await record('Quote', null, row, change)
      return { quote: row }
    }),
    quoteUpdate: mutation(async (_, { id, input, expectedVersion }, change) => {
      await takeInProgress(id, expectedVersion, change)
      if (input.validUntil) checkValidUntil(input.validUntil)
      return { quote: await touch(id, input, { fields: Object.keys(input) }, change) }
    }),
    quoteLineAdd: mutation(async (_, { id, input, expectedVersion }, change) => {
      const before = await takeInProgress(id, expectedVersion, change)
      checkLine(input, 'input')
      const last = (await quoteLinesOf(change.db, change.viewer, [id])).at(-1)?.position ?? 0
      const line = lineRow(before, input, last + 1)
      await insertQuoteLines(change.db, [line])
      return { quote: await touch(id, {}, { lineAdded: line.id }, change) }
    }),
    quoteLineUpdate: mutation(async (_, { id, lineId, input, expectedVersion }, change) => {
      await takeInProgress(id, expectedVersion, change)
      checkLine(input, 'input')
      found(await updateQuoteLine(change.db, id, lineId, lineColumns(input)), 'lineId')
      return { quote: await touch(id, {}, { lineChanged: lineId, fields: Object.keys(input) }, change) }
    }),
    quoteLineRemove: mutation(async (_, { id, lineId, expectedVersion }, change) => {
      await takeInProgress(id, expectedVersion, change)
      found(await deleteQuoteLine(change.db, id, lineId), 'lineId')
      return { quote: await touch(id, {}, { lineRemoved: lineId }, change) }
    }),
    quoteSubmit: mutation((_, args, change) => move('submit', args, change)),
    quoteRecall: mutation((_, args, change) => move('recall', args, change)),
    quoteReturn: mutation((_, args, change) => move('return', args, change)),
    quoteApprove: mutation((_, args, change) => move('approve', args, change)),
    quoteAccept: mutation((_, args, change) => move('accept', args, change)),
    quoteReject: mutation((_, args, change) => move('reject', args, change)),
    quoteCancel: mutation((_, args, change) => move('cancel', args, change)),
    quoteAssign: mutation(async (_, { id, input: { ownerId }, expectedVersion }, change) => {
      const before = await take(id, expectedVersion, change)
      if (!isOpenQuote(before.status))
        refuse('NOT_ALLOWED_IN_STATE', ['id'], {
          zh: `报价当前状态为 ${before.status},已结束的报价不再指派。`,
          en: `the quote is ${before.status}; one that has ended is not given to anybody any more.`,
        })
      const row = await updateQuote(change.db, id, { ownerId })
      await recordOwner('Quote', before, ownerId, change)
      return { quote: row }
    }),
    quoteRevise: mutation(async (_, { id, input: { validUntil }, expectedVersion }, change) => {
      const before = await take(id, expectedVersion, change)
      const status = advance(transitions, before.status, 'revise')
      if (!before.isCurrent) refuse('NOT_ALLOWED_IN_STATE', ['id'], SUPERSEDED)
      await checkCustomer(change, before.customerId, 'id')
      checkValidUntil(validUntil)
      await leaveBehind(before, status, change)
      const row = await reviseQuote(before, validUntil, change)
      await record('Quote', null, row, change)
      return { quote: row }
    }),
  },
  Customer: {
    quotes: async ({ id }, args, { load }) =>
      connection(await load.quotes(args).load(id), args, undefined, async () => (await load.quoteCount({ filter: args.filter }).load(id))?.count ?? 0),
  },
  Employee: {
    ownedQuotes: async ({ id }, args, { load }) =>
      connection(await load.ownedQuotes(args).load(id), args, undefined, async () => (await load.ownedQuoteCount({ filter: args.filter }).load(id))?.count ?? 0),
  },
  Quote: {
    __resolveReference: ({ id }, { load }) => load.quote.load(id),
    previous: ({ previousId: id }, _, { load }) => (id ? load.quote.load(id) : null),
    revisions: ({ number }, _, { load }) => load.revisions.load(number),
    customer: ({ customerId }) => ({ id: customerId }),
    opportunity: ({ opportunityId: id }, _, { load }) => (id ? load.opportunity.load(id) : null),
    lines: ({ id }, _, { load }) => load.quoteLines.load(id),
    totals: async ({ id, currency }, _, { load }) => dealTotals(await load.quoteLines.load(id), currency),
    margin: async ({ id, currency }, _, { load }) => {
      const margin = marginOf(await load.quoteLines.load(id))
      return margin && { oneTime: sum(margin.once, currency), monthly: sum(margin.monthly, currency) }
    },
    preparedBy: ({ preparedById }) => employee(preparedById),
    submittedBy: ({ submittedById }) => employee(submittedById),
    approvedBy: ({ approvedById }) => employee(approvedById),
    owner: ({ ownerId }) => employee(ownerId),
    ownerHistory: ({ id }, _, { load }) => load.ownerChanges.load(id),
    history: ({ id }, _, { load }) => load.quoteSteps.load(id),
    contract: ({ id }, _, { load }) => load.quoteContract.load(id),
  },
  QuoteLine: { ...priced, ...placed, unitCost: ({ unitCostAmount, currency }) => money(unitCostAmount, currency) },
  QuoteStep: { actor: ({ actorId }) => employee(actorId) },
  QuoteConnection: { totalCount: ({ count }) => count() },
}

const SUPERSEDED = {
  zh: '该报价已有更新的版次。请修订最新版次。',
  en: 'a newer revision of this quote exists. Revise the latest one.',
}

const checkOpportunity = async (customerId: string, id: string, { db, viewer }: Change) => {
  const row = found(await lockOpportunity(db, viewer, id), 'input', 'opportunityId')
  if (row.customerId !== customerId) refuse('NOT_FOUND', ['input', 'opportunityId'])
  if (!isOpen(row.status)) refuse('NOT_ALLOWED_IN_STATE', ['input', 'opportunityId'])
}

const checkValidUntil = (validUntil: string, ...field: string[]) => {
  if (validUntil < today())
    refuse('INVALID', field.length ? field : ['input', 'validUntil'], {
      zh: '有效期已过。请将有效期改为今天或以后。',
      en: 'the last day of validity has passed. Choose today or a later day.',
    })
}

/** Columns of a line as entered; what is left out stays. */
const lineColumns = ({ site, farSite, unitPrice, unitCost, ...rest }: QuoteLineUpdateInput): Changes<QuoteLineRow> =>
  ({ ...rest, ...siteColumns({ site, farSite }), unitAmount: unitPrice, unitCostAmount: unitCost })

const lineRow = ({ id, customerId }: QuoteRow, { site, farSite, unitPrice, unitCost, ...rest }: QuoteLineInput, position: number) => ({
  ...rest,
  ...siteColumns({ site, farSite }),
  id: newId('qul'),
  quoteId: id,
  customerId,
  position,
  unitAmount: unitPrice,
  unitCostAmount: unitCost,
})

/** The quote, locked, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>) => {
  const row = found(await lockQuote(db, viewer, id))
  checkVersion(row, expectedVersion, { quote: row })
  return row
}

const takeInProgress = async (id: string, expectedVersion: number | null | undefined, context: Pick<Context, 'db' | 'viewer'>) => {
  const row = await take(id, expectedVersion, context)
  if (row.status !== 'IN_PROGRESS')
    refuse('NOT_ALLOWED_IN_STATE', ['id'], {
      zh: `报价当前状态为 ${row.status},只有 IN_PROGRESS 状态的报价可以修改。请先撤回,或修订为新版次。`,
      en: `the quote is ${row.status}; only a quote IN_PROGRESS can be changed. Recall it, or make a new revision.`,
    })
  return row
}

/** Changes the head of the quote, and with it the version that covers the lines too. */
const touch = async (id: string, values: Changes<QuoteRow>, data: object, { db, emit }: Change) => {
  const row = await updateQuote(db, id, values)
  emit({ type: 'QuoteAttributeValueChanged', entityId: id, customerId: row.customerId, data })
  return row
}

type Move = { id: string; input?: { reason?: string | null; comment?: string | null }; expectedVersion?: number | null }

/** One step of the life cycle; the table says where it leads. */
const move = async (verb: QuoteVerb, { id, input, expectedVersion }: Move, change: Change) => {
  const { db, viewer } = change
  const before = await take(id, expectedVersion, change)
  const status = advance(transitions, before.status, verb)
  const reason = reasonOf(input, needsReason(verb))
  if (verb === 'approve') checkOthersWork(before, change)
  if (verb === 'approve') await checkLimit(before, change)
  if (goesOn(verb)) await checkCustomer(change, before.customerId, 'id')
  if (promises(verb)) checkValidUntil(before.validUntil, 'id')
  if (verb === 'submit' && (await quoteLinesOf(db, viewer, [id])).length === 0)
    refuse('NOTHING_QUOTED', ['id'], { zh: '报价没有明细,不能提交。请先添加明细。', en: 'the quote has no lines, so it cannot be submitted. Add a line first.' })
  const now = new Date().toISOString()
  const row = await updateQuote(db, id, {
    status,
    statusSince: now,
    statusReason: reason,
    ...(verb === 'submit' && { submittedById: viewer.actorId, submittedAt: now }),
    ...(verb === 'approve' && { approvedById: viewer.actorId, approvedAt: now, approvalComment: input?.comment }),
  })
  await record('Quote', before.status, row, change, input?.comment)
  return { quote: row }
}

/** The revision before is no longer current; an approved one is withdrawn, so that nobody can accept it any more. */
const leaveBehind = async (before: QuoteRow, status: QuoteRow['status'], change: Change) => {
  const isWithdrawn = before.status === 'APPROVED'
  const reason = `修订为第 ${before.revision + 1} 版`
  const left = await updateQuote(change.db, before.id, {
    isCurrent: false,
    status,
    ...(isWithdrawn && { statusSince: new Date().toISOString(), statusReason: reason }),
  })
  if (isWithdrawn) await record('Quote', before.status, left, change)
}

/** The next revision: the same offer, to be changed and approved again. */
const reviseQuote = async (before: QuoteRow, validUntil: string, { db, viewer }: Change) => {
  const { customerId, opportunityId, number, name, currency, terms, internalNote } = before
  const row = await insertQuote(db, {
    id: newId('quo'),
    customerId,
    opportunityId,
    number,
    revision: before.revision + 1,
    previousId: before.id,
    name,
    status: 'IN_PROGRESS',
    currency,
    validUntil,
    terms,
    internalNote,
    preparedById: viewer.actorId,
  })
  const lines = await quoteLinesOf(db, viewer, [before.id])
  await insertQuoteLines(db, lines.map((line) => ({ ...line, id: newId('qul'), quoteId: row.id })))
  return row
}
