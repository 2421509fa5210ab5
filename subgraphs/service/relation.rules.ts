import type { TicketRelationKind } from './types.generated.ts'

const OPPOSITE: Record<TicketRelationKind, TicketRelationKind> = {
  DUPLICATES: 'DUPLICATED_BY',
  DUPLICATED_BY: 'DUPLICATES',
  CAUSED_BY: 'CAUSES',
  CAUSES: 'CAUSED_BY',
  FOLLOWS_UP: 'FOLLOWED_UP_BY',
  FOLLOWED_UP_BY: 'FOLLOWS_UP',
  RELATES_TO: 'RELATES_TO',
}

/** What the other ticket calls the same relation. */
export const opposite = (kind: TicketRelationKind) => OPPOSITE[kind]

const STORED: readonly TicketRelationKind[] = ['DUPLICATES', 'CAUSED_BY', 'FOLLOWS_UP']

type Ends<Ticket> = { ticket: Ticket; other: Ticket; kind: TicketRelationKind }

/** The one form in which a relation is kept, whichever side names it: so that none is there twice. */
export const stored = <Ticket extends { id: string }>({ ticket, other, kind }: Ends<Ticket>): Ends<Ticket> => {
  const isTurned = kind === 'RELATES_TO' ? ticket.id > other.id : !STORED.includes(kind)
  return isTurned ? { ticket: other, other: ticket, kind: opposite(kind) } : { ticket, other, kind }
}
