import { ANYONE, type Permissions } from '@panorama/kit/permissions'
import type { Resolvers } from './types.generated.ts'

type Code =
  | 'ticket.read'
  | 'ticket.create'
  | 'ticket.update'
  | 'ticket.handle'
  | 'ticket.assign'
  | 'ticket.prioritize'
  | 'ticket.confirm'
  | 'ticket.note'

export const permissions: Permissions<Resolvers, Code> = {
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
  Ticket: { __resolveReference: 'ticket.read' },
  Customer: { tickets: 'ticket.read', openTicketCount: 'ticket.read', lastContactAt: 'ticket.read' },
  Contact: { tickets: 'ticket.read' },
  Employee: { assignedTickets: 'ticket.read' },
}
