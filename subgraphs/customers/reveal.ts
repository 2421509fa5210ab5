import { found, refuse } from '@panorama/kit/errors'
import { type Event, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { secrets } from '@panorama/kit/secret'
import { employeeOf } from './change.ts'
import { lockContact } from './contact.sql.ts'
import { consentsTo, normalIdNumber } from './legalRepresentative.rules.ts'
import { bankAccountById, insertReveal, representativeById, representativesByHash, revealSort, taxRegistrationById } from './reveal.sql.ts'
import type { Context } from './subgraph.ts'
import type { CustomerRow } from './tables.ts'
import type { Resolvers, RevealInput, RevealSubject } from './types.generated.ts'

/** Looks at personal data in full: each asks for a purpose and a reason, and is recorded 敏感信息查阅. */
export const reveal: Resolvers = {
  Mutation: {
    contactReveal: mutation(async (_, { id, input }, context) => {
      const row = found(await lockContact(context.db, context.viewer, id))
      await look(context, 'CONTACT', id, row.customerId, input)
      return { contact: row, revealed: { mobile: row.mobile, email: row.email, wechat: row.wechat, otherMedia: row.otherMedia, birthDate: row.birthDate } }
    }),
    legalRepresentativeReveal: mutation(async (_, { id, input }, context) => {
      const row = found(await representativeById(context.db, context.viewer, id))
      if (!consentsTo(row, input.purpose, today()))
        refuse('CONSENT_REQUIRED', ['input', 'purpose'], { zh: '本人未同意将其敏感信息用于该用途，或同意已到期。', en: 'the person has not consented to this purpose, or the consent has ended.' })
      await look(context, 'LEGAL_REPRESENTATIVE', id, row.customerId, input)
      const { idNumberSealed, ...revealed } = row
      return { customer: await context.load.customer.load(row.customerId), revealed: { ...revealed, idNumber: idNumberSealed && secrets().unseal(idNumberSealed) } }
    }),
    legalRepresentativeLookUp: mutation(async (_, { input: { idNumber, ...input } }, context) => {
      const number = normalIdNumber(idNumber) ?? refuse('INVALID', ['input', 'idNumber'])
      const hash = secrets().hash(number)
      const rows = await representativesByHash(context.db, context.viewer, hash)
      // What was asked is recorded too when nobody is found, or all numbers could be tried unseen; as its hash, not as itself.
      if (rows.length === 0) await look(context, 'ID_NUMBER', hash, null, input)
      for (const { id, customerId } of rows) await look(context, 'ID_NUMBER', id, customerId, input)
      const customers = await context.load.customer.loadMany([...new Set(rows.map(({ customerId }) => customerId))])
      return { customers: customers.filter((row): row is CustomerRow => row !== null && !(row instanceof Error)) }
    }),
    bankAccountReveal: mutation(async (_, { id, input }, context) => {
      const row = found(await bankAccountById(context.db, context.viewer, id))
      await look(context, 'BANK_ACCOUNT', id, row.customerId, input)
      return { customer: await context.load.customer.load(row.customerId), accountNumber: row.accountNumber }
    }),
    taxRegistrationReveal: mutation(async (_, { id, input }, context) => {
      const row = found(await taxRegistrationById(context.db, context.viewer, id))
      await look(context, 'TAX_REGISTRATION', id, row.customerId, input)
      return { customer: await context.load.customer.load(row.customerId), taxNumber: row.taxNumber }
    }),
  },
  Customer: {
    reveals: async ({ id }, args, { load }) => connection(await load.reveals(args).load(id), args, revealSort, async () => (await load.revealCount.load(id))?.count ?? 0),
  },
  Reveal: { actor: ({ actorId }) => employeeOf(actorId) },
  RevealConnection: { totalCount: ({ count }) => count() },
}

const EVENTS: Record<RevealSubject, string> = {
  CONTACT: 'ContactRevealed',
  CONTACT_EXPORT: 'ContactExported',
  LEGAL_REPRESENTATIVE: 'LegalRepresentativeRevealed',
  ID_NUMBER: 'LegalRepresentativeLookedUp',
  BANK_ACCOUNT: 'BankAccountRevealed',
  TAX_REGISTRATION: 'TaxRegistrationRevealed',
}

/** Records the look; a reason that is too short is refused by the database, and nothing is shown. */
export const look = async ({ db, viewer, emit }: Context & { emit: (event: Event) => void }, subject: RevealSubject, subjectId: string, customerId: string | null, { purpose, reason }: RevealInput) => {
  await insertReveal(db, { subject, subjectId, customerId, actorId: viewer.actorId, purpose, reason })
  emit({ type: EVENTS[subject], entityId: subjectId, customerId, data: { purpose, reason } })
}
