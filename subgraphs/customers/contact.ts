import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { may } from '@panorama/kit/viewer'
import { customers as policy } from '@panorama/policy/customers'
import { endsInCircle, reportingOrder } from './contact.rules.ts'
import { insertContact, linesOf, lockContact, releaseReports, sortValues, updateContact } from './contact.sql.ts'
import { refuseClosed } from './customer.ts'
import { lockCustomer } from './customer.sql.ts'
import { personalIn } from './person.rules.ts'
import { lockOtherRoles } from './person.sql.ts'
import { keepToOwn } from './person.ts'
import type { Context } from './subgraph.ts'
import type { ContactUpdateInput, Resolvers } from './types.generated.ts'

export const contact: Resolvers = {
  Query: {
    contact: (_, { id }, { load }) => load.contact.load(id),
  },
  Mutation: {
    contactCreate: mutation(async (_, { customerId, input }, { db, viewer, load, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, customerId), 'customerId'), 'customerId')
      if (input.personId) found((await load.roles.load(input.personId)).find(({ erasedAt }) => !erasedAt), 'input', 'personId')
      await checkInput(input, { load, viewer })
      const row = await insertContact(db, { ...input, id: newId('con'), customerId: customer.id, personId: input.personId ?? newId('per') })
      emit({ type: 'ContactCreated', entityId: row.id, customerId: customer.id, data: { role: row.role } })
      return { contact: row }
    }),
    contactUpdate: mutation(async (_, { id, input, expectedVersion }, { db, viewer, load, emit }) => {
      const before = found(await lockContact(db, viewer, id))
      checkVersion(before, expectedVersion, { contact: before })
      if (before.erasedAt) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该联系人的个人信息已删除。', en: 'the data of this person has been erased.' })
      if (input.managerId && endsInCircle(await linesOf(db, viewer, before.customerId), id, input.managerId))
        refuse('REPORTING_CIRCLE', ['input', 'managerId'], {
          zh: '该上级已(直接或间接)向此联系人汇报,不能再作为其上级。请另选上级。',
          en: 'this manager already reports to the contact, directly or not. Choose another manager.',
        })
      await checkInput(input, { load, viewer })
      const personal = personalIn(input)
      if (personal.length) await keepToOwn({ db, viewer }, before.personId)
      const row = await updateContact(db, id, input)
      emit({ type: 'ContactAttributeValueChanged', entityId: id, customerId: row.customerId, data: { fields: Object.keys(input) } })
      if (personal.length)
        for (const other of await lockOtherRoles(db, row)) emit({ type: 'ContactAttributeValueChanged', entityId: other.id, customerId: other.customerId, data: { fields: personal } })
      return { contact: row }
    }),
    contactLeave: mutation(async (_, { id, expectedVersion }, { db, viewer, emit }) => {
      const before = found(await lockContact(db, viewer, id))
      checkVersion(before, expectedVersion, { contact: before })
      if (before.leftAt) refuse('NOT_ALLOWED_IN_STATE', ['id'])
      await releaseReports(db, id)
      const row = await updateContact(db, id, { leftAt: new Date().toISOString(), managerId: null })
      emit({ type: 'ContactStateChanged', entityId: id, customerId: row.customerId, data: { to: 'LEFT' } })
      return { contact: row }
    }),
  },
  Customer: {
    contacts: async ({ id }, args, { load }) => connection(await load.contacts(args).load(id), args, sortValues, async () => (await load.contactCount(args).load(id))?.count ?? 0),
    contactChart: async ({ id }, _, { load }) =>
      reportingOrder(await load.people.load(id)).map(({ person, depth, managerId }) => ({
        contact: person,
        name: person.name,
        phone: person.phone,
        position: person.position,
        managerId,
        depth,
      })),
  },
  Contact: {
    __resolveReference: ({ id }, { load }) => load.contact.load(id),
    customer: ({ customerId }, _, { load }) => load.customer.load(customerId),
    birthday: ({ birthDate }) => birthDate,
    manager: ({ managerId }, _, { load }) => (managerId ? load.contact.load(managerId) : null),
    reports: ({ id }, _, { load }) => load.reports.load(id),
  },
  ContactConnection: { totalCount: ({ count }) => count() },
}

/** Nobody reports to somebody who left, and nobody is born tomorrow; whether a manager is of the same customer the database says. */
const checkInput = async ({ managerId, birthDate, ...input }: ContactUpdateInput, { load, viewer }: Pick<Context, 'load' | 'viewer'>) => {
  // Who may not see our judgement may not overwrite it either.
  if ('influence' in input && !may(viewer, policy.fields.Contact.influence)) refuse('NOT_ALLOWED', ['input', 'influence'])
  if (managerId && (await load.contact.load(managerId))?.leftAt)
    refuse('NOT_ALLOWED_IN_STATE', ['input', 'managerId'], { zh: '该上级已离职。请另选上级。', en: 'this manager has left the customer. Choose another one.' })
  if (birthDate && birthDate > today()) refuse('INVALID', ['input', 'birthDate'], { zh: '出生日期不能晚于今天。', en: 'a date of birth does not lie in the future.' })
}
