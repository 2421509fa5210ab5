import type { Permissions } from '@panorama/kit/permissions'
import type { Resolvers } from './types.generated.ts'

type Code =
  | 'opportunity.read'
  | 'opportunity.write'
  | 'opportunity.move'
  | 'quote.read'
  | 'quote.inspect'
  | 'quote.write'
  | 'quote.approve'
  | 'quote.decide'
  | 'contract.read'
  | 'contract.inspect'
  | 'contract.write'
  | 'contract.approve'
  | 'contract.sign'
  | 'contract.move'

export const permissions: Permissions<Resolvers, Code> = {
  Query: {
    opportunity: 'opportunity.read',
    opportunities: 'opportunity.read',
    quote: 'quote.read',
    quotes: 'quote.read',
    contract: 'contract.read',
    contractByNumber: 'contract.read',
    contracts: 'contract.read',
  },
  Mutation: {
    opportunityCreate: 'opportunity.write',
    opportunityUpdate: 'opportunity.write',
    opportunityAssign: 'opportunity.write',
    opportunityQualify: 'opportunity.move',
    opportunityNegotiate: 'opportunity.move',
    opportunityPropose: 'opportunity.move',
    opportunityWin: 'opportunity.move',
    opportunityLose: 'opportunity.move',
    opportunityDrop: 'opportunity.move',
    quoteCreate: 'quote.write',
    quoteUpdate: 'quote.write',
    quoteLineAdd: 'quote.write',
    quoteLineUpdate: 'quote.write',
    quoteLineRemove: 'quote.write',
    quoteSubmit: 'quote.write',
    quoteRecall: 'quote.write',
    quoteReturn: 'quote.approve',
    quoteApprove: 'quote.approve',
    quoteAccept: 'quote.decide',
    quoteReject: 'quote.decide',
    quoteCancel: 'quote.write',
    quoteRevise: 'quote.write',
    contractCreate: 'contract.write',
    contractUpdate: 'contract.write',
    contractSubmit: 'contract.write',
    contractRecall: 'contract.write',
    contractReturn: 'contract.approve',
    contractApprove: 'contract.approve',
    contractReject: 'contract.approve',
    contractSign: 'contract.sign',
    contractActivate: 'contract.sign',
    contractSuspend: 'contract.move',
    contractResume: 'contract.move',
    contractTerminate: 'contract.move',
    contractRenew: 'contract.write',
  },
  Customer: {
    opportunities: 'opportunity.read',
    openOpportunityCount: 'opportunity.read',
    pipelineValue: 'opportunity.read',
    quotes: 'quote.read',
    contracts: 'contract.read',
  },
  Employee: { ownedOpportunities: 'opportunity.read' },
  Opportunity: { __resolveReference: 'opportunity.read', quotes: 'quote.read' },
  Quote: {
    __resolveReference: 'quote.read',
    opportunity: 'opportunity.read',
    contract: 'contract.read',
    margin: 'quote.inspect',
    internalNote: 'quote.inspect',
    submittedBy: 'quote.inspect',
    approvedBy: 'quote.inspect',
    approvalComment: 'quote.inspect',
    history: 'quote.inspect',
  },
  QuoteLine: { unitCost: 'quote.inspect' },
  Contract: {
    __resolveReference: 'contract.read',
    quote: 'quote.read',
    internalNote: 'contract.inspect',
    submittedBy: 'contract.inspect',
    approvedBy: 'contract.inspect',
    approvalComment: 'contract.inspect',
    history: 'contract.inspect',
  },
}
