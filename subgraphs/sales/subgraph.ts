import type { Database } from '@panorama/kit/database'
import { roleLimitsOf } from '@panorama/kit/limits'
import { manyBy, oneBy, perArguments } from '@panorama/kit/loaders'
import type { Event, RequestContext } from '@panorama/kit/mutation'
import { subgraph } from '@panorama/kit/subgraph'
import type { Viewer } from '@panorama/kit/viewer'
import { sales as policy } from '@panorama/policy/sales'
import { contract } from './contract.ts'
import { type ContractListArgs, contractCountsOf, contractItemsOf, contractsByIds, contractsOf, contractsOfQuotes, successorsOf } from './contract.sql.ts'
import { limit } from './limit.ts'
import { marksOf } from './limit.sql.ts'
import { opportunity } from './opportunity.ts'
import { type OpportunityListArgs, opportunitiesByIds, opportunitiesOf, opportunityCountsOf, opportunityLinesOf, pipelinesOf } from './opportunity.sql.ts'
import { ownerChangesOf } from './owner.sql.ts'
import { quote } from './quote.ts'
import { type QuoteListArgs, quoteCountsOf, quoteLinesOf, quotesByIds, quotesOf, quotesOfOpportunities, revisionsOf } from './quote.sql.ts'
import { stepsOf } from './step.sql.ts'
import type { ContractFilter, ContractStatus, OpportunityFilter, OpportunityStatus, QuoteFilter, QuoteStatus } from './types.generated.ts'
import { tree } from './tree.ts'
import { contractSummariesOf, pipelineSummariesOf } from './tree.sql.ts'
import type { Resolvers } from './types.generated.ts'

type Filtered<Filter> = { filter?: Filter | null }

const loaders = (db: Database, viewer: Viewer) => ({
  opportunity: oneBy('id', (ids) => opportunitiesByIds(db, viewer, ids)),
  opportunities: perArguments((args: OpportunityListArgs) => manyBy('customerId', (ids) => opportunitiesOf(db, viewer, 'customerId', args, ids))),
  opportunityCount: perArguments(({ filter }: Filtered<OpportunityFilter>) => oneBy('parentId', (ids) => opportunityCountsOf(db, viewer, 'customerId', filter, ids))),
  ownedOpportunities: perArguments((args: OpportunityListArgs) => manyBy('ownerId', (ids) => opportunitiesOf(db, viewer, 'ownerId', args, ids))),
  ownedOpportunityCount: perArguments(({ filter }: Filtered<OpportunityFilter>) => oneBy('parentId', (ids) => opportunityCountsOf(db, viewer, 'ownerId', filter, ids))),
  pipeline: oneBy('customerId', (ids) => pipelinesOf(db, viewer, ids)),
  opportunityLines: manyBy('opportunityId', (ids) => opportunityLinesOf(db, viewer, ids)),
  opportunitySteps: manyBy('subjectId', (ids) => stepsOf<OpportunityStatus>(db, viewer, ids)),
  ownerChanges: manyBy('subjectId', (ids) => ownerChangesOf(db, viewer, ids)),
  quote: oneBy('id', (ids) => quotesByIds(db, viewer, ids)),
  quotes: perArguments((args: QuoteListArgs) => manyBy('customerId', (ids) => quotesOf(db, viewer, 'customerId', args, ids))),
  ownedQuotes: perArguments((args: QuoteListArgs) => manyBy('ownerId', (ids) => quotesOf(db, viewer, 'ownerId', args, ids))),
  quoteCount: perArguments(({ filter }: Filtered<QuoteFilter>) => oneBy('parentId', (ids) => quoteCountsOf(db, viewer, 'customerId', filter, ids))),
  ownedQuoteCount: perArguments(({ filter }: Filtered<QuoteFilter>) => oneBy('parentId', (ids) => quoteCountsOf(db, viewer, 'ownerId', filter, ids))),
  opportunityQuotes: perArguments((args: { includeSuperseded: boolean }) => manyBy('opportunityId', (ids) => quotesOfOpportunities(db, viewer, args, ids))),
  revisions: manyBy('number', (numbers) => revisionsOf(db, viewer, numbers)),
  mark: oneBy('customerId', (ids) => marksOf(db, viewer, ids)),
  roleLimits: manyBy('permission', (permissions) => roleLimitsOf(db, permissions)),
  quoteLines: manyBy('quoteId', (ids) => quoteLinesOf(db, viewer, ids)),
  quoteSteps: manyBy('subjectId', (ids) => stepsOf<QuoteStatus>(db, viewer, ids)),
  contract: oneBy('id', (ids) => contractsByIds(db, viewer, ids)),
  contracts: perArguments((args: ContractListArgs) => manyBy('customerId', (ids) => contractsOf(db, viewer, 'customerId', args, ids))),
  ownedContracts: perArguments((args: ContractListArgs) => manyBy('ownerId', (ids) => contractsOf(db, viewer, 'ownerId', args, ids))),
  contractCount: perArguments(({ filter }: Filtered<ContractFilter>) => oneBy('parentId', (ids) => contractCountsOf(db, viewer, 'customerId', filter, ids))),
  ownedContractCount: perArguments(({ filter }: Filtered<ContractFilter>) => oneBy('parentId', (ids) => contractCountsOf(db, viewer, 'ownerId', filter, ids))),
  quoteContract: oneBy('quoteId', (ids) => contractsOfQuotes(db, viewer, ids)),
  successor: oneBy('predecessorId', (ids) => successorsOf(db, viewer, ids)),
  contractItems: manyBy('contractId', (ids) => contractItemsOf(db, viewer, ids)),
  contractSteps: manyBy('subjectId', (ids) => stepsOf<ContractStatus>(db, viewer, ids)),
  pipelineSummary: oneBy('treeId', (ids) => pipelineSummariesOf(db, viewer, ids)),
  contractSummary: oneBy('treeId', (ids) => contractSummariesOf(db, viewer, ids)),
})

export type Context = RequestContext & { load: ReturnType<typeof loaders> }

/** What a mutation works with. */
export type Change = Context & { emit: (event: Event) => void }

export const sales = subgraph<Resolvers>({ name: 'sales', resolvers: [opportunity, quote, limit, contract, tree], policy, loaders })
