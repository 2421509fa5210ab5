import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { text } from '@panorama/kit/messages'
import { mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { may } from '@panorama/kit/viewer'
import { employeeOf } from './change.ts'
import { missingOf } from './completeness.rules.ts'
import { lockContact } from './contact.sql.ts'
import { bySeverity, dayBefore, daysOver, isShown, severityOf, taskFor } from './coverage.rules.ts'
import { activeEmployees, allRelationshipNorms, deleteMeeting, type GapRow, gapCount, gapPage, gapSort, insertMeeting, meetingSort, replaceRelationshipNorm } from './coverage.sql.ts'
import type { Context } from './subgraph.ts'
import type { CoverageGapRow, CustomerRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

const MOST_ROWS = 100

/** Who of ours met whom, against the norm of the tier 客户关系覆盖. */
export const coverage: Resolvers = {
  Query: {
    coverageGaps: async (_, args, { db, viewer }) => connection<CoverageGapRow>(await gapPage(db, viewer, args), args, gapSort, () => gapCount(db, viewer, args)),
    relationshipNorms: async (_, __, { db }) => [...Map.groupBy(await allRelationshipNorms(db), ({ tier }) => tier)].map(([tier, roles]) => ({ tier, roles })),
  },
  Mutation: {
    contactMeetingRecord: mutation(async (_, { id, input }, { db, viewer, emit }) => {
      const contact = found(await lockContact(db, viewer, id))
      if (contact.erasedAt) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该联系人的个人信息已删除。', en: 'the data of this person has been erased.' })
      if (Date.parse(input.metAt) > Date.now()) refuse('INVALID', ['input', 'metAt'], { zh: '会面时间不能晚于现在。', en: 'a meeting is recorded once it has taken place.' })
      const employeeIds = [...new Set(input.employeeIds ?? [viewer.actorId])]
      const others = employeeIds.filter((employeeId) => employeeId !== viewer.actorId)
      if (others.length && (await activeEmployees(db, others)).length < others.length) refuse('NOT_FOUND', ['input', 'employeeIds'])
      const meetingId = newId('mtg')
      await insertMeeting(db, { ...input, id: meetingId, customerId: contact.customerId, contactId: id, employeeIds, recordedById: viewer.actorId })
      emit({ type: 'ContactMet', entityId: id, customerId: contact.customerId, data: { meetingId, channel: input.channel, metAt: input.metAt, employeeIds } })
      return { contact }
    }),
    contactMeetingRemove: mutation(async (_, { id, meetingId }, { db, viewer, emit }) => {
      const contact = found(await lockContact(db, viewer, id))
      found(await deleteMeeting(db, id, meetingId), 'meetingId')
      emit({ type: 'ContactMeetingRemoved', entityId: id, customerId: contact.customerId, data: { meetingId } })
      return { contact }
    }),
    relationshipNormSet: mutation(async (_, { input: { tier = null, roles } }, { db, emit }) => {
      if (new Set(roles.map(({ role }) => role)).size < roles.length) refuse('TAKEN', ['input', 'roles'])
      if (roles.some(({ days }) => days < 1 || days > 1_095)) refuse('INVALID', ['input', 'roles', 'days'])
      if (roles.some(({ channels }) => channels.length === 0)) refuse('REQUIRED', ['input', 'roles', 'channels'])
      const norm = { tier, roles: roles.map(({ role, days, channels }) => ({ role, days, channels: [...new Set(channels)] })) }
      const gapsMoved = await replaceRelationshipNorm(db, tier, norm.roles)
      emit({ type: 'RelationshipNormAttributeValueChanged', entityId: tier ?? 'UNGRADED', customerId: null, data: { roles: norm.roles, gapsMoved } })
      return { relationshipNorm: norm }
    }),
  },
  Customer: {
    coverage: async (customer, _, context) => {
      const { load } = context
      const [people, stored, cells] = await Promise.all([load.people.load(customer.id), load.gaps.load(customer.id), load.cells.load(customer.id)])
      const dueOf = new Map(stored.flatMap(({ kind, contactId, beginsOn }) => (kind === 'NOT_MET' && contactId ? [[contactId, beginsOn] as const] : [])))
      const shown = people.filter(isShown).sort((a, b) => Number(b.isKeyPerson) - Number(a.isKeyPerson)).slice(0, MOST_ROWS)
      const gaps: CoverageGapRow[] = [...stored.filter((gap) => isOn(gap, today())), ...(await missingIn(customer, stored, context))]
      return {
        rows: shown.map((contact) => {
          const due = dueOf.get(contact.id)
          return { contact, dueOn: due ? dayBefore(due) : null, daysOver: due ? daysOver(due, today()) : 0, cells: cells.filter(({ contactId }) => contactId === contact.id) }
        }),
        gaps: bySeverity(gaps, today()),
      }
    },
  },
  Contact: {
    meetings: async ({ id }, args, { load }) => connection(await load.meetings(args).load(id), args, meetingSort, async () => (await load.meetingCount.load(id))?.count ?? 0),
  },
  CoveragePerson: { lastMeeting: ({ contact }, _, { load }) => load.lastMeeting.load(contact.id) },
  CoverageCell: { employee: ({ employeeId }) => ({ id: employeeId }) },
  CoverageGap: {
    customer: ({ customerId }, _, { load }) => load.customer.load(customerId),
    contact: ({ contactId }, _, { load }) => (contactId ? load.contact.load(contactId) : null),
    severity: (gap) => severityOf(gap, today()),
    since: ({ kind, beginsOn }) => (kind === 'MISSING_ITEMS' ? null : beginsOn),
    daysOver: ({ kind, beginsOn }) => (kind === 'MISSING_ITEMS' ? 0 : daysOver(beginsOn, today())),
    items: ({ items }) => items ?? [],
    suggestedTask: async (gap, _, { load, viewer }) => {
      const contact = gap.contactId && may(viewer, 'contact.read') ? await load.contact.load(gap.contactId) : null
      const task = taskFor(gap, contact?.name, gap.items?.length ?? 0, today())
      return text(viewer.locale, task.text, task.slots)
    },
  },
  CoverageGapConnection: { totalCount: ({ count }) => count() },
  ContactMeeting: {
    employees: ({ employeeIds }) => employeeIds.map((id) => ({ id })),
    recordedBy: ({ recordedById }) => employeeOf(recordedById),
  },
  ContactMeetingConnection: { totalCount: ({ count }) => count() },
}

const isOn = ({ beginsOn, endsOn }: GapRow, day: string) => beginsOn <= day && (endsOn === null || endsOn >= day)

/** What the file lacks, as one gap; that nobody is known who decides is a gap already. */
const missingIn = async ({ id, tier }: CustomerRow, gaps: readonly GapRow[], { load, viewer }: Context): Promise<CoverageGapRow[]> => {
  if (!may(viewer, 'dossier.read')) return []
  const [norms, filled] = await Promise.all([load.norms.load('all'), load.filledItems.load(id)])
  const hasNobody = gaps.some(({ kind }) => kind === 'NO_DECISION_MAKER')
  const items = missingOf(norms.filter((item) => item.tier === tier), new Set(filled?.items)).flatMap(({ item }) => (hasNobody && item === 'DECISION_MAKER' ? [] : [item]))
  return items.length ? [{ id: `${id}.MISSING_ITEMS`, customerId: id, contactId: null, kind: 'MISSING_ITEMS', role: 'CONTACT', tier, beginsOn: today(), endsOn: null, items }] : []
}
