import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { opposite, stored } from './relation.rules.ts'
import { deleteRelation, insertRelation, relationsOf } from './relation.sql.ts'
import { lockTicket, ticketsByIds } from './ticket.sql.ts'
import type { Resolvers } from './types.generated.ts'

const MOST = 50

export const relation: Resolvers = {
  Mutation: {
    ticketRelate: mutation(async (_, { id, input: { kind, otherId } }, { db, viewer, emit }) => {
      const ticket = found(await lockTicket(db, viewer, id))
      const [other] = await ticketsByIds(db, viewer, [otherId])
      const ends = stored({ ticket, other: found(other, 'input', 'otherId'), kind })
      if ((await relationsOf(db, viewer, [id])).length >= MOST)
        refuse('INVALID', ['id'], { zh: `一张工单最多关联 ${MOST} 张工单。请先取消不需要的关联。`, en: `a ticket relates to ${MOST} others at most. Remove a relation first.` })
      await insertRelation(db, {
        id: newId('rel'),
        ticketId: ends.ticket.id,
        otherId: ends.other.id,
        customerId: ends.ticket.customerId,
        otherCustomerId: ends.other.customerId,
        kind: ends.kind,
      })
      emit({ type: 'TicketRelated', entityId: id, customerId: ticket.customerId, data: { kind, otherId } })
      emit({ type: 'TicketRelated', entityId: otherId, customerId: other!.customerId, data: { kind: opposite(kind), otherId: id } })
      return { ticket }
    }),
    ticketUnrelate: mutation(async (_, { id, relationId }, { db, viewer, emit }) => {
      const ticket = found(await lockTicket(db, viewer, id))
      const { kind, otherId } = found((await relationsOf(db, viewer, [id])).find((row) => row.id === relationId), 'relationId')
      const [other] = await ticketsByIds(db, viewer, [otherId])
      await deleteRelation(db, relationId)
      emit({ type: 'TicketUnrelated', entityId: id, customerId: ticket.customerId, data: { kind, otherId } })
      emit({ type: 'TicketUnrelated', entityId: otherId, customerId: other!.customerId, data: { kind: opposite(kind), otherId: id } })
      return { ticket }
    }),
  },
  Ticket: { relations: ({ id }, _, { load }) => load.relations.load(id) },
  TicketRelation: { ticket: async ({ otherId }, _, { load }) => (await load.ticket.load(otherId))! },
}
