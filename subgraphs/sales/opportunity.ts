import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { money } from '@panorama/kit/money'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { advance, changed, checkCustomer, employee, placed, reasonOf, record, recordOwner, siteColumns } from './deal.ts'
import { certainty, coordinationOf, isOpen, needsReason, type OpportunityVerb, regionCodesOf, transitions } from './opportunity.rules.ts'
import { insertOpportunity, lockOpportunity, opportunityCount, opportunityLinesOf, opportunityPage, replaceOpportunityLines, sortValues, updateOpportunity } from './opportunity.sql.ts'
import { checkAmount, checkLines, share } from './price.rules.ts'
import type { Change, Context } from './subgraph.ts'
import type { OpportunityRow } from './tables.ts'
import type { OpportunityLineInput, Resolvers } from './types.generated.ts'

export const opportunity: Resolvers = {
  Query: {
    opportunity: (_, { id }, { load }) => load.opportunity.load(id),
    opportunities: async (_, args, { db, viewer }) =>
      connection(await opportunityPage(db, viewer, args), args, sortValues(args.sort), () => opportunityCount(db, viewer, args)),
  },
  Mutation: {
    opportunityCreate: mutation(async (_, { customerId, input: { estimatedValue, lines, ownerId, ...input } }, change) => {
      const { db, viewer } = change
      await checkCustomer(change, customerId, 'customerId')
      checkAmount(estimatedValue?.amount, 'input', 'estimatedValue', 'amount')
      checkNeeds(lines)
      const row = await insertOpportunity(db, {
        ...input,
        id: newId('opp'),
        customerId,
        status: 'NEW',
        estimatedAmount: estimatedValue?.amount,
        currency: estimatedValue?.currency,
        ownerId: ownerId ?? (viewer.kind === 'EMPLOYEE' ? viewer.actorId : null),
        coordination: coordinationOf(regionCodesOf(lines), input.coordination),
      })
      await replaceOpportunityLines(db, row.id, lineRows(row, lines))
      await record('Opportunity', null, row, change)
      return { opportunity: row }
    }),
    opportunityUpdate: mutation(async (_, { id, input: { estimatedValue, lines, coordination, ...input }, expectedVersion }, change) => {
      const { db, viewer, emit } = change
      const before = await takeOpen(id, expectedVersion, change)
      checkAmount(estimatedValue?.amount, 'input', 'estimatedValue', 'amount')
      if (lines) {
        checkNeeds(lines)
        await replaceOpportunityLines(db, id, lineRows(before, lines))
      }
      const kept = await opportunityLinesOf(db, viewer, [id])
      const row = await updateOpportunity(db, id, {
        ...input,
        ...(estimatedValue !== undefined && { estimatedAmount: estimatedValue?.amount ?? null, currency: estimatedValue?.currency }),
        coordination: coordinationOf(regionCodesOf(kept.map(placesOf)), coordination ?? before.coordination),
      })
      const fields = Object.entries({ estimatedValue, lines, coordination, ...input }).flatMap(([field, value]) => (value === undefined ? [] : [field]))
      emit({ type: 'OpportunityAttributeValueChanged', entityId: id, customerId: row.customerId, data: { fields } })
      return { opportunity: row }
    }),
    opportunityAssign: mutation(async (_, { id, input: { ownerId }, expectedVersion }, change) => {
      const before = await takeOpen(id, expectedVersion, change)
      const row = await updateOpportunity(change.db, id, { ownerId })
      await recordOwner('Opportunity', before, ownerId, change)
      return { opportunity: row }
    }),
    opportunityQualify: mutation((_, args, change) => move('qualify', args, change)),
    opportunityNegotiate: mutation((_, args, change) => move('negotiate', args, change)),
    opportunityPropose: mutation((_, args, change) => move('propose', args, change)),
    opportunityWin: mutation((_, args, change) => move('win', args, change)),
    opportunityLose: mutation((_, args, change) => move('lose', args, change)),
    opportunityDrop: mutation((_, args, change) => move('drop', args, change)),
  },
  Customer: {
    opportunities: async ({ id }, args, { load }) =>
      connection(await load.opportunities(args).load(id), args, sortValues('NEWEST'), async () => (await load.opportunityCount({ filter: args.filter }).load(id))?.count ?? 0),
    openOpportunityCount: async ({ id }, _, { load }) => (await load.pipeline.load(id))?.count ?? 0,
    pipelineValue: async ({ id }, _, { load }) => money((await load.pipeline.load(id))?.amount ?? '0.00'),
  },
  Employee: {
    ownedOpportunities: async ({ id }, args, { load }) =>
      connection(await load.ownedOpportunities(args).load(id), args, sortValues('NEWEST'), async () => (await load.ownedOpportunityCount({ filter: args.filter }).load(id))?.count ?? 0),
  },
  Opportunity: {
    __resolveReference: ({ id }, { load }) => load.opportunity.load(id),
    customer: ({ customerId }) => ({ id: customerId }),
    isOpen: ({ status }) => isOpen(status),
    estimatedValue: ({ estimatedAmount, currency }) => money(estimatedAmount, currency),
    weightedValue: ({ estimatedAmount, probability, currency }) => money(estimatedAmount && share(estimatedAmount, probability), currency),
    owner: ({ ownerId: id }) => (id ? { id } : null),
    lines: ({ id }, _, { load }) => load.opportunityLines.load(id),
    quotes: ({ id }, args, { load }) => load.opportunityQuotes(args).load(id),
    history: ({ id }, _, { load }) => load.opportunitySteps.load(id),
    ownerHistory: ({ id }, _, { load }) => load.ownerChanges.load(id),
  },
  OpportunityLine: { offering: ({ offeringId: id }) => (id ? { id } : null), ...placed },
  DealOwnerChange: changed,
  OpportunityStep: { actor: ({ actorId }) => employee(actorId) },
  OpportunityConnection: { totalCount: ({ count }) => count() },
}

const checkNeeds = (lines: readonly OpportunityLineInput[]) => {
  checkLines(lines, 'input', 'lines')
  const bare = lines.findIndex(({ offeringId, description }) => !offeringId && !description)
  if (bare >= 0) refuse('REQUIRED', ['input', 'lines', String(bare), 'description'])
}

const lineRows = ({ id, customerId }: OpportunityRow, lines: readonly OpportunityLineInput[]) =>
  lines.map(({ offeringId, description, quantity, ...places }, index) => ({
    id: newId('opl'),
    opportunityId: id,
    customerId,
    position: index + 1,
    offeringId,
    description,
    quantity,
    ...siteColumns(places),
  }))

const placesOf = (line: Parameters<typeof placed.site>[0]) => ({ site: placed.site(line), farSite: placed.farSite(line) })

/** The opportunity, locked, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>) => {
  const row = found(await lockOpportunity(db, viewer, id))
  checkVersion(row, expectedVersion, { opportunity: row })
  return row
}

const takeOpen = async (id: string, expectedVersion: number | null | undefined, context: Pick<Context, 'db' | 'viewer'>) => {
  const row = await take(id, expectedVersion, context)
  if (!isOpen(row.status))
    refuse('NOT_ALLOWED_IN_STATE', ['id'], {
      zh: `商机已结束(${row.status}),不能再修改。如有新的需求,请登记新商机。`,
      en: `the opportunity has ended (${row.status}) and can no longer be changed. Record a new one for new demand.`,
    })
  return row
}

type Move = { id: string; input: { reason?: string | null; probability?: number | null }; expectedVersion?: number | null }

/** One step of the life cycle; the table says where it leads. */
const move = async (verb: OpportunityVerb, { id, input, expectedVersion }: Move, change: Change) => {
  const before = await take(id, expectedVersion, change)
  const status = advance(transitions, before.status, verb)
  const reason = reasonOf(input, needsReason(verb))
  const row = await updateOpportunity(change.db, id, {
    status,
    statusSince: new Date().toISOString(),
    statusReason: reason,
    isLatent: isOpen(status) ? false : undefined,
    probability: certainty(status) ?? input.probability ?? undefined,
  })
  await record('Opportunity', before.status, row, change)
  return { opportunity: row }
}
