import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { money } from '@panorama/kit/money'
import { type Changes, checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { next } from '@panorama/kit/transitions'
import { contractNumber, type ContractVerb, dayAfter, goesOn, isOpenContract, needsReason, transitions } from './contract.rules.ts'
import {
  contractCount,
  contractItemsOf,
  contractPage,
  contractsByNumber,
  insertContract,
  lockContract,
  nextContractSerial,
  replaceContractItems,
  sortValues,
  successorsOf,
  updateContract,
} from './contract.sql.ts'
import { advance, checkCustomer, checkOthersWork, employee, placed, reasonOf, record, recordOwner, siteColumns } from './deal.ts'
import { checkAmount, checkLines } from './price.rules.ts'
import { dealTotals, priced } from './price.ts'
import { lockQuote, quoteLinesOf } from './quote.sql.ts'
import type { Change, Context } from './subgraph.ts'
import type { ContractRow, contractItems } from './tables.ts'
import type { ContractDocumentInput, ContractItemInput, Resolvers } from './types.generated.ts'

export const contract: Resolvers = {
  Query: {
    contract: (_, { id }, { load }) => load.contract.load(id),
    contractByNumber: async (_, { number }, { db, viewer }) => (await contractsByNumber(db, viewer, number))[0],
    contracts: async (_, args, { db, viewer }) =>
      connection(await contractPage(db, viewer, args), args, sortValues(args.sort), () => contractCount(db, viewer, args)),
  },
  Mutation: {
    contractCreate: mutation(async (_, { customerId, input: { quoteId, document, items, value, ...input } }, change) => {
      const { db, viewer } = change
      await checkCustomer(change, customerId, 'customerId')
      checkAmount(value, 'input', 'value')
      if (items) checkLines(items, 'input', 'items')
      const quote = quoteId ? await acceptedQuote(customerId, quoteId, change) : undefined
      const row = await insertContract(db, {
        ...input,
        ...documentColumns(document),
        id: newId('ctr'),
        customerId,
        quoteId,
        number: input.number ?? (await nextNumber(change)),
        status: 'DRAFT',
        amount: value,
        currency: quote?.currency ?? input.currency,
        preparedById: viewer.actorId,
      })
      const copied = quote && !items ? await quoteLinesOf(db, viewer, [quote.id]) : []
      await replaceContractItems(db, row.id, items ? itemRows(row, items) : copies(row, copied))
      await record('Contract', null, row, change)
      return { contract: row }
    }),
    contractUpdate: mutation(async (_, { id, input: { document, items, value, ...input }, expectedVersion }, change) => {
      const { db, emit } = change
      const before = await take(id, expectedVersion, change)
      if (before.status !== 'DRAFT')
        refuse('NOT_ALLOWED_IN_STATE', ['id'], {
          zh: `合同当前状态为 ${before.status},只有 DRAFT 状态的合同可以修改。请先撤回,或由审批人退回。`,
          en: `the contract is ${before.status}; only a DRAFT can be changed. Recall it, or have it returned.`,
        })
      checkAmount(value, 'input', 'value')
      if (items) {
        checkLines(items, 'input', 'items')
        await replaceContractItems(db, id, itemRows(before, items))
      }
      const row = await updateContract(db, id, { ...input, ...documentColumns(document), amount: value })
      const fields = Object.entries({ document, items, value, ...input }).flatMap(([field, entered]) => (entered === undefined ? [] : [field]))
      emit({ type: 'ContractAttributeValueChanged', entityId: id, customerId: row.customerId, data: { fields } })
      return { contract: row }
    }),
    contractSubmit: mutation((_, args, change) =>
      move('submit', args, change, (before) => {
        if (before.validTo && before.validTo < today())
          refuse('INVALID', ['id'], { zh: '合同期限已过。请先修改终止日期。', en: 'the term of the contract has passed. Change its last day first.' })
        return { submittedById: change.viewer.actorId, submittedAt: new Date().toISOString() }
      }),
    ),
    contractRecall: mutation((_, args, change) => move('recall', args, change)),
    contractReturn: mutation((_, args, change) => move('return', args, change)),
    contractApprove: mutation((_, args, change) =>
      move('approve', args, change, (before) => {
        checkOthersWork(before, change)
        return { approvedById: change.viewer.actorId, approvedAt: new Date().toISOString(), approvalComment: args.input.comment }
      }),
    ),
    contractReject: mutation((_, args, change) => move('reject', args, change)),
    contractSign: mutation((_, { id, input: { signedOn, document }, expectedVersion }, change) =>
      move('sign', { id, expectedVersion }, change, () => {
        if (signedOn > today())
          refuse('INVALID', ['input', 'signedOn'], { zh: '签定日期不能晚于今天。', en: 'the day of signature cannot lie in the future.' })
        return { signedOn, ...documentColumns(document ?? undefined) }
      }),
    ),
    contractActivate: mutation(async (_, args, change) => {
      const payload = await move('activate', args, change, ({ validFrom }) => {
        if (validFrom > today())
          refuse('INVALID', ['id'], { zh: `合同自 ${validFrom} 起生效,在此之前不能启用。`, en: `the contract is valid from ${validFrom} and cannot come into force before.` })
        return { activatedOn: today() }
      })
      await replacePredecessor(payload.contract, change)
      return payload
    }),
    contractSuspend: mutation((_, args, change) => move('suspend', args, change)),
    contractResume: mutation((_, args, change) => move('resume', args, change)),
    contractTerminate: mutation((_, args, change) => move('terminate', args, change, () => ({ endedOn: today() }))),
    contractAssign: mutation(async (_, { id, input: { ownerId }, expectedVersion }, change) => {
      const before = await take(id, expectedVersion, change)
      if (!isOpenContract(before.status))
        refuse('NOT_ALLOWED_IN_STATE', ['id'], {
          zh: `合同当前状态为 ${before.status},已结束的合同不再指派。`,
          en: `the contract is ${before.status}; one that has ended is not given to anybody any more.`,
        })
      const row = await updateContract(change.db, id, { ownerId })
      await recordOwner('Contract', before, ownerId, change)
      return { contract: row }
    }),
    contractRenew: mutation(async (_, { id, input, expectedVersion }, change) => {
      const { db, viewer } = change
      const before = await take(id, expectedVersion, change)
      advance(transitions, before.status, 'renew')
      await checkCustomer(change, before.customerId, 'id')
      if ((await successorsOf(db, viewer, [id])).length)
        refuse('TAKEN', ['id'], { zh: '该合同已有续签合同。请使用已有的续签合同。', en: 'this contract has a successor already. Use that one.' })
      const validFrom = input.validFrom ?? (before.validTo ? dayAfter(before.validTo) : refuse('REQUIRED', ['input', 'validFrom']))
      const number = input.number ?? (await nextNumber(change))
      const row = await insertContract(db, successorOf(before, { number, validFrom, validTo: input.validTo, preparedById: viewer.actorId }))
      await replaceContractItems(db, row.id, copies(row, await contractItemsOf(db, viewer, [id])))
      await record('Contract', null, row, change)
      return { contract: before, successor: row }
    }),
  },
  Customer: {
    contracts: async ({ id }, args, { load }) =>
      connection(await load.contracts(args).load(id), args, sortValues('NEWEST'), async () => (await load.contractCount({ filter: args.filter }).load(id))?.count ?? 0),
  },
  Employee: {
    ownedContracts: async ({ id }, args, { load }) =>
      connection(await load.ownedContracts(args).load(id), args, sortValues('NEWEST'), async () => (await load.ownedContractCount({ filter: args.filter }).load(id))?.count ?? 0),
  },
  Contract: {
    __resolveReference: ({ id }, { load }) => load.contract.load(id),
    customer: ({ customerId }) => ({ id: customerId }),
    quote: ({ quoteId: id }, _, { load }) => (id ? load.quote.load(id) : null),
    predecessor: ({ predecessorId: id }, _, { load }) => (id ? load.contract.load(id) : null),
    successor: ({ id }, _, { load }) => load.successor.load(id),
    value: ({ amount, currency }) => money(amount, currency),
    items: ({ id }, _, { load }) => load.contractItems.load(id),
    totals: async ({ id, currency }, _, { load }) => dealTotals(await load.contractItems.load(id), currency),
    document: ({ documentName: name, documentUrl: url }) => (name !== null && url !== null ? { name, url } : null),
    preparedBy: ({ preparedById }) => employee(preparedById),
    submittedBy: ({ submittedById }) => employee(submittedById),
    approvedBy: ({ approvedById }) => employee(approvedById),
    owner: ({ ownerId }) => employee(ownerId),
    ownerHistory: ({ id }, _, { load }) => load.ownerChanges.load(id),
    history: ({ id }, _, { load }) => load.contractSteps.load(id),
  },
  ContractItem: { ...priced, ...placed },
  ContractStep: { actor: ({ actorId }) => employee(actorId) },
  ContractConnection: { totalCount: ({ count }) => count() },
}

const nextNumber = async ({ db }: Change) => contractNumber(today(), await nextContractSerial(db))

const acceptedQuote = async (customerId: string, id: string, { db, viewer }: Change) => {
  const row = found(await lockQuote(db, viewer, id), 'input', 'quoteId')
  if (row.customerId !== customerId) refuse('NOT_FOUND', ['input', 'quoteId'])
  if (row.status !== 'ACCEPTED')
    refuse('QUOTE_NOT_ACCEPTED', ['input', 'quoteId'], {
      zh: `报价当前状态为 ${row.status}。只有客户已接受的报价才能生成合同,请先登记客户的接受。`,
      en: `the quote is ${row.status}. A contract can be drawn up only from a quote the customer has accepted; record that first.`,
    })
  return row
}

/** Left out stays, null empties. */
const documentColumns = (document: ContractDocumentInput | null | undefined) =>
  document === undefined ? {} : { documentName: document?.name ?? null, documentUrl: document?.url ?? null }

type NewItem = typeof contractItems.$inferInsert

const itemRows = ({ id, customerId }: ContractRow, items: readonly ContractItemInput[]): NewItem[] =>
  items.map(({ site, farSite, unitPrice, ...rest }, index) => ({
    ...rest,
    ...siteColumns({ site, farSite }),
    id: newId('cti'),
    contractId: id,
    customerId,
    position: index + 1,
    unitAmount: unitPrice,
  }))

/** The positions of a quote or of another contract as those of this one. */
const copies = ({ id, customerId }: ContractRow, lines: readonly Omit<NewItem, 'contractId'>[]): NewItem[] =>
  lines.map((line, index) => ({ ...line, id: newId('cti'), contractId: id, customerId, position: index + 1 }))

/** A draft of the same agreement for the next term: nobody has approved or signed it yet. */
const successorOf = (before: ContractRow, term: Pick<ContractRow, 'number' | 'validFrom' | 'preparedById'> & { validTo?: string | null }) => {
  const { customerId, name, type, partyA, partyB, abstract, amount, currency } = before
  const { technicalPlan, engineeringPlan, projectPlan, serviceQuality, serviceDeadline, slaLevel, internalNote } = before
  const plans = { technicalPlan, engineeringPlan, projectPlan, serviceQuality, serviceDeadline, slaLevel, internalNote }
  return { id: newId('ctr'), predecessorId: before.id, status: 'DRAFT' as const, customerId, name, type, partyA, partyB, abstract, amount, currency, ...plans, ...term }
}

/** The contract, locked, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>) => {
  const row = found(await lockContract(db, viewer, id))
  checkVersion(row, expectedVersion, { contract: row })
  return row
}

type Move = { id: string; input?: { reason?: string | null; comment?: string | null }; expectedVersion?: number | null }

/** One step of the life cycle; the table says where it leads, `stamp` checks the rest and says what else changes. */
const move = async (verb: ContractVerb, { id, input, expectedVersion }: Move, change: Change, stamp: (before: ContractRow) => Changes<ContractRow> = () => ({})) => {
  const before = await take(id, expectedVersion, change)
  const status = advance(transitions, before.status, verb)
  const reason = reasonOf(input, needsReason(verb))
  if (goesOn(verb)) await checkCustomer(change, before.customerId, 'id')
  const stamped = stamp(before)
  const row = await updateContract(change.db, id, { ...stamped, status, statusSince: new Date().toISOString(), statusReason: reason })
  await record('Contract', before.status, row, change, input?.comment)
  return { contract: row }
}

/** The contract that this one renews gives way, unless it ended otherwise. */
const replacePredecessor = async ({ predecessorId, number }: ContractRow, change: Change) => {
  const { db, viewer } = change
  const before = predecessorId ? await lockContract(db, viewer, predecessorId) : undefined
  const status = before && next(transitions, before.status, 'renew')
  if (!status) return
  const reason = `由合同 ${number} 续签`
  const row = await updateContract(db, before.id, { status, statusSince: new Date().toISOString(), statusReason: reason, endedOn: today() })
  await record('Contract', before.status, row, change)
}
