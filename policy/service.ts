import { ANYONE, type Policy } from './policy.ts'

/** What is asked of whoever uses the subgraph `service`. */
export const service = {
  rows: {
    Ticket: 'CUSTOMER',
    TicketVisit: 'PART',
    TicketSurvey: 'PART',
    TicketSurveyAnswer: 'PART',
    TicketFault: 'PART',
    TicketActor: 'PART',
    TicketStep: 'PART',
    TicketNote: 'PART',
    TicketRelation: 'PART',
    TreeTicketSummary: 'PART',
  },
  actions: {
    Query: {
      ticket: 'ticket.read',
      ticketByNumber: 'ticket.read',
      tickets: 'ticket.read',
      ticketCategories: ANYONE,
    },
    Mutation: {
      ticketCreate: 'ticket.create',
      ticketUpdate: 'ticket.update',
      ticketAssign: 'ticket.assign',
      ticketStart: 'ticket.handle',
      ticketAskInformation: 'ticket.handle',
      ticketHold: 'ticket.handle',
      ticketResume: 'ticket.handle',
      ticketResolve: 'ticket.handle',
      ticketConfirm: 'ticket.confirm',
      ticketRejectResolution: 'ticket.confirm',
      ticketReject: 'ticket.handle',
      ticketCancel: 'ticket.handle',
      ticketReopen: 'ticket.confirm',
      ticketEscalate: 'ticket.handle',
      ticketPrioritize: 'ticket.prioritize',
      ticketNoteAdd: 'ticket.note',
      ticketRelate: 'ticket.update',
      ticketUnrelate: 'ticket.update',
    },
  },
  fields: {
    Ticket: { __resolveReference: 'ticket.read' },
    Customer: { tickets: 'ticket.read', openTicketCount: 'ticket.read', lastContactAt: 'ticket.read' },
    Contact: { tickets: 'ticket.read' },
    Employee: { assignedTickets: 'ticket.read' },
    CustomerTree: { ticketSummary: 'ticket.read' },
  },
  masked: {},
  withheld: {
    'Ticket.cost': { asks: 'ticket.internal' },
    'Ticket.effect': { asks: 'ticket.internal' },
    'Ticket.priorityReason': { asks: 'ticket.internal' },
    TicketNote: { asks: 'ticket.internal', where: { column: 'is_internal', is: [true] } },
    // What leaves the status as it is: assignments, escalations, changes of the priority.
    TicketStep: { asks: 'ticket.internal', where: { column: 'from_status', like: 'to_status' } },
  },
} as const satisfies Policy
