import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { employeeOf } from './change.ts'
import { isInForce, mayContact } from './consent.rules.ts'
import { insertConsent } from './consent.sql.ts'
import { lockContact } from './contact.sql.ts'
import type { PersonConsentRow, StoredConsent } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

/** What a person said about being contacted, and what follows from it 联系许可. */
export const consent: Resolvers = {
  Mutation: {
    contactConsentRecord: mutation(async (_, { id, input }, { db, viewer, emit }) => {
      const contact = found(await lockContact(db, viewer, id))
      if (contact.erasedAt) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该联系人的个人信息已删除。', en: 'the data of this person has been erased.' })
      const givenOn = input.givenOn ?? today()
      if (givenOn > today()) refuse('INVALID', ['input', 'givenOn'])
      const { purpose, channel = null, status } = input
      await insertConsent(db, { ...input, id: newId('cst'), personId: contact.personId, contactId: id, givenOn, recordedById: viewer.actorId })
      emit({ type: 'ContactConsentRecorded', entityId: id, customerId: contact.customerId, data: { purpose, channel, status } })
      return { contact }
    }),
  },
  Contact: {
    mayContact: async (contact, { purpose, channel }, { load }) => {
      const statements = await load.consents.load(contact.personId)
      const { statement, ...permission } = mayContact(contact, statements, purpose, channel, today())
      return { ...permission, consent: statement ? judged(statement, statements) : null }
    },
  },
  Person: {
    consents: async ({ id }, _, { load }) => {
      const statements = await load.consents.load(id)
      return statements.slice(-MOST).toReversed().map((statement) => judged(statement, statements))
    },
  },
  PersonConsent: { recordedBy: ({ recordedById }) => employeeOf(recordedById) },
}

const MOST = 200

/** A statement together with whether it still decides something. */
export const judged = (statement: StoredConsent, statements: readonly StoredConsent[]): PersonConsentRow => ({ ...statement, isInForce: isInForce(statement, statements, today()) })
