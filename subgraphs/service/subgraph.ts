import type { Database } from '@panorama/kit/database'
import { manyBy, oneBy, perArguments } from '@panorama/kit/loaders'
import type { RequestContext } from '@panorama/kit/mutation'
import { subgraph } from '@panorama/kit/subgraph'
import type { Viewer } from '@panorama/kit/viewer'
import { service as policy } from '@panorama/policy/service'
import { process } from './process.ts'
import { noteCountsOf, notesOf, type ProcessArgs, stepCountsOf, stepsOf } from './process.sql.ts'
import { relation } from './relation.ts'
import { relationsOf } from './relation.sql.ts'
import { ticket } from './ticket.ts'
import { lastContactsOf, ticketCountsBelow, type TicketListArgs, ticketsBelow, ticketsByIds } from './ticket.sql.ts'
import { tree } from './tree.ts'
import { ticketSummariesOf } from './tree.sql.ts'
import type { Resolvers } from './types.generated.ts'

type Narrow = Pick<ProcessArgs, 'isNarrowed'>
type Filtered = Pick<TicketListArgs, 'filter'>

const loaders = (db: Database, viewer: Viewer) => ({
  ticket: oneBy('id', (ids) => ticketsByIds(db, viewer, ids)),
  ticketsOfCustomer: perArguments((args: TicketListArgs) => manyBy('customerId', (ids) => ticketsBelow(db, viewer, 'customerId', args, ids))),
  ticketsOfContact: perArguments((args: TicketListArgs) => manyBy('contactId', (ids) => ticketsBelow(db, viewer, 'contactId', args, ids))),
  ticketsOfAssignee: perArguments((args: TicketListArgs) => manyBy('assigneeId', (ids) => ticketsBelow(db, viewer, 'assigneeId', args, ids))),
  countOfCustomer: perArguments(({ filter }: Filtered) => oneBy('parentId', (ids) => ticketCountsBelow(db, viewer, 'customerId', filter, ids))),
  countOfContact: oneBy('parentId', (ids) => ticketCountsBelow(db, viewer, 'contactId', null, ids)),
  countOfAssignee: perArguments(({ filter }: Filtered) => oneBy('parentId', (ids) => ticketCountsBelow(db, viewer, 'assigneeId', filter, ids))),
  lastContact: oneBy('customerId', (ids) => lastContactsOf(db, viewer, ids)),
  steps: perArguments((args: ProcessArgs) => manyBy('ticketId', (ids) => stepsOf(db, viewer, args, ids))),
  stepCount: perArguments((narrow: Narrow) => oneBy('ticketId', (ids) => stepCountsOf(db, viewer, narrow, ids))),
  notes: perArguments((args: ProcessArgs) => manyBy('ticketId', (ids) => notesOf(db, viewer, args, ids))),
  noteCount: perArguments((narrow: Narrow) => oneBy('ticketId', (ids) => noteCountsOf(db, viewer, narrow, ids))),
  relations: manyBy('ticketId', (ids) => relationsOf(db, viewer, ids)),
  ticketSummary: oneBy('treeId', (ids) => ticketSummariesOf(db, viewer, ids)),
})

export type Context = RequestContext & { load: ReturnType<typeof loaders> }

export const service = subgraph<Resolvers>({ name: 'service', resolvers: [ticket, process, relation, tree], policy, loaders })
