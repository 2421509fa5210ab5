import type { Database } from '@panorama/kit/database'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { changesOfContact } from './change.sql.ts'
import { lockContact, releaseReports, updateContact } from './contact.sql.ts'
import { judged } from './consent.ts'
import { forgetEvidence } from './consent.sql.ts'
import { forgetNotes, meetingsOfContact } from './coverage.sql.ts'
import { commemorationsOfContact } from './entry.sql.ts'
import { endRetention, eraseAudit, insertRetention, keptAmong, retentionsOf } from './erasure.sql.ts'
import { lockOtherRoles } from './person.sql.ts'
import { look } from './reveal.ts'
import { revealsOfContact } from './reveal.sql.ts'
import type { ContactRow, RetentionRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

/** What remains of a person's columns: who held which role where stays, who it was does not. */
const ERASED = {
  name: '已删除', sex: null, position: null, department: null, phone: null, mobile: null, fax: null, email: null, wechat: null, otherMedia: null, influence: null, address: null, birthDate: null, preferredChannel: null, remarks: null, managerId: null, isKeyPerson: false,
}

/** A person's own rights over the data held here 个人信息导出与删除. */
export const erasure: Resolvers = {
  Mutation: {
    contactExport: mutation(async (_, { id, input }, context) => {
      const { db, viewer, load } = context
      const row = found(await lockContact(db, viewer, id))
      await look(context, 'CONTACT_EXPORT', id, row.customerId, input)
      const [customer, manager, changes, reveals, retentions, meetings, commemorations, roles, statements] = await Promise.all([
        load.customer.load(row.customerId), row.managerId ? load.contact.load(row.managerId) : null, changesOfContact(db, id), revealsOfContact(db, id), retentionsOf(db, viewer, [id]),
        meetingsOfContact(db, id), commemorationsOfContact(db, id), load.roles.load(row.personId), load.consents.load(row.personId),
      ])
      const held = await Promise.all(roles.map(async ({ customerId, role, position, leftAt }) => ({ customerName: (await load.customer.load(customerId))!.name, role, position, leftAt })))
      const consents = statements.map((statement) => judged(statement, statements))
      return { contact: row, exported: { ...row, customerName: customer!.name, managerName: manager?.name, changes, reveals, retentions, meetings, commemorations, roles: held, consents } }
    }),
    contactRetain: mutation(async (_, { id, input }, { db, viewer, emit }) => {
      const contact = found(await lockContact(db, viewer, id))
      if (contact.erasedAt) refuse('NOT_ALLOWED_IN_STATE', ['id'])
      if (input.endsOn < today()) refuse('INVALID', ['input', 'endsOn'])
      const { id: retentionId, ground, endsOn } = await insertRetention(db, { ...input, id: newId('ret'), customerId: contact.customerId, contactId: id, keptById: viewer.actorId })
      emit({ type: 'ContactRetained', entityId: id, customerId: contact.customerId, data: { retentionId, ground, endsOn } })
      return { contact }
    }),
    contactRetentionEnd: mutation(async (_, { id, retentionId }, { db, viewer, emit }) => {
      const contact = found(await lockContact(db, viewer, id))
      found(await endRetention(db, id, retentionId), 'retentionId')
      emit({ type: 'ContactRetentionEnded', entityId: id, customerId: contact.customerId, data: { retentionId } })
      return { contact }
    }),
    contactErase: mutation(async (_, { id, input, expectedVersion }, { db, viewer, emit }) => {
      const before = found(await lockContact(db, viewer, id))
      checkVersion(before, expectedVersion, { contact: before })
      const reason = input.reason.trim()
      if (reason.length < 4 || reason.length > 500) refuse('INVALID', ['input', 'reason'])
      if (before.erasedAt) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该联系人的个人信息已删除。', en: 'the data of this person has been erased.' })
      const [ground] = (await retentionsOf(db, viewer, [id])).filter(holds)
      if (ground) refuse('RETENTION_HOLDS', ['id'], { zh: `依据“${ground.reason}”，须保留至 ${ground.endsOn}。`, en: `to be kept until ${ground.endsOn}: ${ground.reason}.` })
      const contact = await erase(db, before)
      const others = await erasableRoles(db, before)
      for (const other of others) await erase(db, other)
      const ids = [id, ...others.map((other) => other.id)]
      await eraseAudit(db, [...ids, ...(await forgetEvidence(db, ids)), ...(await forgetNotes(db, ids))], reason)
      for (const { id: entityId, customerId } of [contact, ...others]) emit({ type: 'ContactErased', entityId, customerId, data: { reason } })
      return { contact }
    }),
  },
  Contact: {
    retentions: async ({ id }, _, { load }) => (await load.retentions.load(id)).filter(holds),
  },
}

/** Takes the person's data out of one contact, which then is nobody that is elsewhere. */
const erase = async (db: Database, { id, leftAt }: ContactRow) => {
  await releaseReports(db, id)
  const now = new Date().toISOString()
  return updateContact(db, id, { ...ERASED, personId: newId('per'), leftAt: leftAt ?? now, erasedAt: now })
}

/** The person's other contacts; where a ground holds, the data stays, and nobody elsewhere learns of it. */
const erasableRoles = async (db: Database, contact: ContactRow) => {
  const others = await lockOtherRoles(db, contact)
  const kept = await keptAmong(db, others.map(({ id }) => id), today())
  return others.filter(({ id }) => !kept.includes(id))
}

/** Whether the ground holds today. */
const holds = ({ endsOn, endedAt }: RetentionRow) => endedAt === null && endsOn >= today()
