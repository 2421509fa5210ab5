import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, type Event, mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { secrets } from '@panorama/kit/secret'
import { refuseClosed } from './customer.ts'
import { lockCustomer } from './customer.sql.ts'
import { originOf } from './entry.ts'
import { deleteEntry, entryOf, putEntry, updateEntry } from './entry.sql.ts'
import { emptied, isInForce, normalIdNumber, SENSITIVE } from './legalRepresentative.rules.ts'
import { retireRepresentative } from './legalRepresentative.sql.ts'
import type { Context } from './subgraph.ts'
import { type LegalRepresentativeRow, legalRepresentatives } from './tables.ts'
import type { LegalRepresentativeInput, Resolvers } from './types.generated.ts'

type Acting = Context & { emit: (event: Event) => void }

/** The form of the legal representative 法人代表档案: sensitive personal data, kept only with the person's consent. */
export const legalRepresentative: Resolvers = {
  Mutation: {
    customerLegalRepresentativeAdd: mutation(async (_, { id, input }, context) => {
      const customer = refuseClosed(found(await lockCustomer(context.db, context.viewer, id)))
      if (!input.name) refuse('REQUIRED', ['input', 'name'])
      const values = columns(input)
      checkConsent({ ...NOBODY, ...values })
      if ((input.status ?? 'IN_OFFICE') === 'IN_OFFICE') await retireRepresentative(context.db, id)
      const entry = await putEntry(context.db, legalRepresentatives, { id: newId('lrp'), customerId: id }, { ...values, status: input.status ?? 'IN_OFFICE' })
      told(context, id, entry.id, 'ADDED')
      return { customer }
    }),
    customerLegalRepresentativeChange: mutation(async (_, { id, legalRepresentativeId, input, expectedVersion }, context) => {
      const { customer, before } = await take(context, id, legalRepresentativeId, expectedVersion)
      const values = columns(input)
      checkConsent({ ...before, ...values })
      if (input.status === 'IN_OFFICE' && before.status !== 'IN_OFFICE') await retireRepresentative(context.db, id)
      await updateEntry(context.db, legalRepresentatives, id, legalRepresentativeId, values)
      told(context, id, legalRepresentativeId, 'CHANGED')
      return { customer }
    }),
    customerLegalRepresentativeWithdraw: mutation(async (_, { id, legalRepresentativeId }, context) => {
      const { customer, before } = await take(context, id, legalRepresentativeId, null)
      if (before.consentedOn === null || before.consentWithdrawnAt !== null) refuse('NOT_ALLOWED_IN_STATE', ['legalRepresentativeId'], { zh: '没有可撤回的同意。', en: 'there is no consent to withdraw.' })
      await updateEntry(context.db, legalRepresentatives, id, legalRepresentativeId, { ...emptied, consentWithdrawnAt: new Date().toISOString() })
      told(context, id, legalRepresentativeId, 'CONSENT_WITHDRAWN')
      return { customer }
    }),
    customerLegalRepresentativeRemove: mutation(async (_, { id, legalRepresentativeId, expectedVersion }, context) => {
      const { customer } = await take(context, id, legalRepresentativeId, expectedVersion)
      await deleteEntry(context.db, legalRepresentatives, id, legalRepresentativeId)
      told(context, id, legalRepresentativeId, 'REMOVED')
      return { customer }
    }),
  },
  Customer: {
    legalRepresentatives: ({ id }, _, { load }) => load.legalRepresentatives.load(id),
  },
  LegalRepresentative: {
    idNumber: ({ idNumberSealed }) => idNumberSealed && secrets().unseal(idNumberSealed),
    consent: (row) =>
      row.consentedOn === null || row.consentWithdrawnAt !== null
        ? null
        : { consentedOn: row.consentedOn, purposes: row.consentPurposes, endsOn: row.consentEndsOn, evidence: row.consentEvidence, isInForce: isInForce(row, today()) },
    origin: (row) => originOf(row),
  },
}

const NOBODY = { ...emptied, consentedOn: null, consentEndsOn: null, consentWithdrawnAt: null, consentPurposes: [] }

/** The input as columns: the ID number sealed and hashed, a new consent in place of the one before. */
const columns = ({ idNumber, consent, ...input }: LegalRepresentativeInput) => {
  const number = idNumber == null ? idNumber : (normalIdNumber(idNumber) ?? refuse('INVALID', ['input', 'idNumber'], { zh: '身份证号应为校验位正确的18位，或15位数字。', en: 'an ID number has 18 characters with a right check character, or 15 digits.' }))
  if (consent && (consent.consentedOn > today() || consent.purposes.length === 0)) refuse('INVALID', ['input', 'consent'])
  return {
    ...input,
    ...(number === undefined ? {} : { idNumberSealed: number && secrets().seal(number), idNumberHash: number && secrets().hash(number) }),
    ...(consent ? { consentedOn: consent.consentedOn, consentPurposes: [...new Set(consent.purposes)], consentEndsOn: consent.endsOn ?? null, consentEvidence: consent.evidence ?? null, consentWithdrawnAt: null } : {}),
  }
}

/** Sensitive data needs a consent that holds. */
const checkConsent = (row: object) => {
  const form = row as LegalRepresentativeRow
  if (SENSITIVE.some((column) => form[column] != null) && !isInForce(form, today()))
    refuse('CONSENT_REQUIRED', ['input', 'consent'], { zh: '保存敏感信息须有本人有效的同意。请先取得并登记同意。', en: 'sensitive data is kept only with the person’s consent. Obtain and record it first.' })
}

/** The form, of a customer that is locked now, in the version the client has seen. */
const take = async ({ db, viewer }: Acting, id: string, formId: string, expectedVersion: number | null | undefined) => {
  const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
  const before = found(await entryOf(db, legalRepresentatives, id, formId), 'legalRepresentativeId')
  checkVersion(before, expectedVersion, { customer })
  return { customer, before }
}

const told = ({ emit }: Acting, customerId: string, entryId: string, act: string) =>
  emit({ type: 'CustomerAttributeValueChanged', entityId: customerId, customerId, data: { section: 'LEGAL_REPRESENTATIVE', entryId, act } })
