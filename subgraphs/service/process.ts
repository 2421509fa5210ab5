import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import type { Viewer } from '@panorama/kit/viewer'
import { insertNote } from './process.sql.ts'
import { takeStep } from './step.ts'
import type { TicketNoteRow, TicketStepRow } from './tables.ts'
import { seesInternals } from './ticket.rules.ts'
import { lockTicket } from './ticket.sql.ts'
import type { Resolvers } from './types.generated.ts'

type Actor = { actorId: string; actorKind: Viewer['kind']; actorName: string }

const by = ({ actorId, actorKind, actorName }: Actor) => ({ kind: actorKind, name: actorName, employee: actorKind === 'EMPLOYEE' ? { id: actorId } : null })

const stepPlace = ({ at, id }: TicketStepRow) => [at, id]
const notePlace = ({ createdAt, id }: TicketNoteRow) => [createdAt, id]

/** Steps 处理步骤 and notes 备注: what was done and said over the life of a ticket. */
export const process: Resolvers = {
  Mutation: {
    ticketNoteAdd: mutation(async (_, { id, input }, { db, viewer, emit }) => {
      const before = found(await lockTicket(db, viewer, id))
      const isPortal = viewer.kind !== 'EMPLOYEE'
      if (isPortal && input.isInternal) refuse('NOT_ALLOWED', ['input', 'isInternal'])
      const { actorId, kind: actorKind, name: actorName } = viewer
      const note = await insertNote(db, { ...input, id: newId('not'), ticketId: id, customerId: before.customerId, actorId, actorKind, actorName })
      emit({ type: 'TicketNoteAdded', entityId: id, customerId: before.customerId, data: { noteId: note.id, isInternal: note.isInternal } })
      const isAnswer = isPortal && before.status === 'PENDING'
      return { ticket: isAnswer ? await takeStep('RESUME', before, {}, { db, viewer, emit }) : before, note }
    }),
  },
  Ticket: {
    createdBy: by,
    steps: async ({ id }, { filter, ...page }, { viewer, load }) => {
      const isNarrowed = filter?.statusChanged || !seesInternals(viewer)
      const count = async () => (await load.stepCount({ isNarrowed }).load(id))?.count ?? 0
      return connection(await load.steps({ ...page, isNarrowed }).load(id), page, stepPlace, count)
    },
    notes: async ({ id }, page, { viewer, load }) => {
      const isNarrowed = !seesInternals(viewer)
      const count = async () => (await load.noteCount({ isNarrowed }).load(id))?.count ?? 0
      return connection(await load.notes({ ...page, isNarrowed }).load(id), page, notePlace, count)
    },
  },
  TicketStep: {
    by,
    assignee: ({ assigneeId: id }) => (id ? { id } : null),
    responsibleUnit: ({ unitId: id }) => ({ id }),
  },
  TicketNote: { by },
  TicketStepConnection: { totalCount: ({ count }) => count() },
  TicketNoteConnection: { totalCount: ({ count }) => count() },
}
