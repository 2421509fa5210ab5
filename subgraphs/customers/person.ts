import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import type { Database } from '@panorama/kit/database'
import { copyConsents, moveConsents } from './consent.sql.ts'
import { lockContact, updateContact } from './contact.sql.ts'
import { lacking } from './person.rules.ts'
import { giveTo, hiddenRoles, moveParts, moveReports } from './person.sql.ts'
import type { Context } from './subgraph.ts'
import type { ContactRow, PersonRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

/** A person at several customers 同一联系人: which contacts are one. */
export const person: Resolvers = {
  Mutation: {
    contactLink: mutation(async (_, { id, personId, expectedVersion }, { db, viewer, load, emit }) => {
      const before = await take(db, id, expectedVersion, { viewer })
      const [known] = (await load.roles.load(personId)).filter(({ erasedAt }) => !erasedAt)
      found(known, 'personId')
      if (before.personId === personId) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该联系人已关联到此人。', en: 'the contact is this person already.' })
      const contact = await updateContact(db, id, { personId })
      await moveOrCopy(db, before.personId, personId)
      emit({ type: 'ContactLinked', entityId: id, customerId: contact.customerId, data: { personId } })
      return { contact }
    }),
    contactSeparate: mutation(async (_, { id, expectedVersion }, { db, viewer, emit }) => {
      const before = await take(db, id, expectedVersion, { viewer })
      const personId = newId('per')
      const contact = await updateContact(db, id, { personId })
      await moveOrCopy(db, before.personId, personId)
      emit({ type: 'ContactSeparated', entityId: id, customerId: contact.customerId })
      return { contact }
    }),
    contactCombine: mutation(async (_, { id, otherId, expectedVersion }, { db, viewer, emit }) => {
      const before = await take(db, id, expectedVersion, { viewer })
      const other = found(await lockContact(db, viewer, otherId), 'otherId')
      if (other.customerId !== before.customerId || other.id === id) refuse('INVALID', ['otherId'], { zh: '只能合并同一客户的两个联系人。', en: 'two contacts of the same customer are needed.' })
      if (before.leftAt || other.leftAt) refuse('NOT_ALLOWED_IN_STATE', [before.leftAt ? 'id' : 'otherId'])
      await moveReports(db, before, other)
      await updateContact(db, otherId, { leftAt: new Date().toISOString(), managerId: null, isKeyPerson: false, personId: before.personId })
      if (other.personId !== before.personId) await moveOrCopy(db, other.personId, before.personId)
      await moveParts(db, before, other)
      const contact = await updateContact(db, id, lacking(before, other))
      emit({ type: 'ContactStateChanged', entityId: otherId, customerId: contact.customerId, data: { to: 'LEFT', combinedWith: id } })
      emit({ type: 'ContactAttributeValueChanged', entityId: id, customerId: contact.customerId, data: { fields: Object.keys(lacking(before, other)) } })
      return { contact }
    }),
  },
  Contact: {
    person: (contact) => personOf(contact.personId, contact),
    samePersonSuggestions: async ({ id }, _, { load }) => {
      const suggested = await load.suggestions.load(id)
      const contacts = await load.contact.loadMany(suggested.map(({ contactId }) => contactId))
      return suggested.flatMap(({ reasons }, n) => (contacts[n] && !(contacts[n] instanceof Error) ? [{ contact: contacts[n], reasons }] : []))
    },
  },
  Person: {
    __resolveReference: async ({ id }, { load }) => {
      const [known] = await load.roles.load(id)
      return known ? personOf(id, known) : null
    },
    birthday: ({ birthDate }) => birthDate,
    contacts: ({ id }, _, { load }) => load.roles.load(id),
  },
}

const personOf = (id: string, { name, sex, mobile, email, wechat, otherMedia, birthDate, preferredChannel }: ContactRow): PersonRow => ({ id, name, sex, mobile, email, wechat, otherMedia, birthDate, preferredChannel })

/** The contact, locked, in the version seen, and still somebody. */
const take = async (db: Database, id: string, expectedVersion: number | null | undefined, { viewer }: Pick<Context, 'viewer'>) => {
  const contact = found(await lockContact(db, viewer, id))
  checkVersion(contact, expectedVersion, { contact })
  if (contact.erasedAt) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该联系人的个人信息已删除。', en: 'the data of this person has been erased.' })
  return contact
}

/** What was said goes with the person; whoever keeps a role elsewhere keeps it too, and objections count for both. */
const moveOrCopy = async (db: Database, fromId: string, toId: string) => {
  await moveConsents(db, fromId, toId)
  await copyConsents(db, fromId, toId, 'OBJECTIONS')
}

/**
 * Whoever is not of staff changes the person only as far as it sees it: where it is at other customers, it becomes a person of
 * its own, with all that was said.
 */
export const keepToOwn = async ({ db, viewer }: Pick<Context, 'db' | 'viewer'>, personId: string) => {
  if (viewer.kind === 'EMPLOYEE') return
  const hidden = await hiddenRoles(db, viewer, personId)
  if (hidden.length === 0) return
  const otherId = newId('per')
  await giveTo(db, hidden.map(({ id }) => id), otherId)
  await copyConsents(db, personId, otherId, 'ALL')
}
