import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, type Event, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { allowedIn, next } from '@panorama/kit/transitions'
import { type AgreementVerb, covers, dayAfter, endOf, isInForce, isRenewable, needsReason, startOf, transitions } from './agreement.rules.ts'
import { agreementCount, agreementPage, agreementsByIds, insertAgreement, lockAgreement, updateAgreement } from './agreement.sql.ts'
import { lockPartner } from './partner.sql.ts'
import { needReach } from './reach.ts'
import { endShares, extendShares, lockSharesEnding, scopesOf } from './share.sql.ts'
import type { Context } from './subgraph.ts'
import type { PartnerAgreementRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

/** Agreements with partners 合作协议. */
export const agreement: Resolvers = {
  Query: {
    partnerAgreement: (_, { id }, { load }) => load.agreement.load(id),
    partnerAgreements: async (_, args, { db, viewer }) => connection(await agreementPage(db, viewer, args), args, undefined, () => agreementCount(db, viewer, args)),
  },
  Mutation: {
    partnerAgreementCreate: mutation(async (_, { partnerId, input }, change) => {
      await needPartner(partnerId, ['partnerId'], change)
      checkTerms(input)
      const row = await insertAgreement(change.db, { ...input, phases: once(input.phases), regionCodes: once(input.regionCodes), industries: once(input.industries), id: newId('agr'), partnerId, status: 'DRAFT' })
      change.emit({ type: 'PartnerAgreementCreated', entityId: row.id, customerId: null, data: { partnerId, number: row.number } })
      return { partnerAgreement: row }
    }),
    partnerAgreementUpdate: mutation(async (_, { id, input, expectedVersion }, change) => {
      const before = await take(id, expectedVersion, change)
      if (before.status !== 'DRAFT')
        refuse('NOT_ALLOWED_IN_STATE', ['id'], {
          zh: `协议当前状态为 ${before.status}，只有草稿可以修改。请续签，或终止后另签。`,
          en: `the agreement is ${before.status}; only a DRAFT can be changed. Renew it, or end it and make another.`,
        })
      checkTerms(input)
      const { phases, regionCodes, industries } = input
      const lists = { ...(phases && { phases: once(phases) }), ...(regionCodes !== undefined && { regionCodes: once(regionCodes) }), ...(industries !== undefined && { industries: once(industries) }) }
      const row = await updateAgreement(change.db, id, { ...input, ...lists })
      change.emit({ type: 'PartnerAgreementAttributeValueChanged', entityId: id, customerId: null, data: { partnerId: row.partnerId, fields: Object.keys(input) } })
      return { partnerAgreement: row }
    }),
    partnerAgreementActivate: mutation(async (_, { id, expectedVersion }, change) => {
      const payload = await move('activate', { id, expectedVersion }, change, ({ validTo }) => {
        if (validTo && validTo < today()) refuse('INVALID', ['id'], { zh: '协议的到期日已过。请先修改到期日。', en: 'the last day of the agreement has passed. Change it first.' })
      })
      await carryShares(payload.partnerAgreement, change)
      return payload
    }),
    partnerAgreementSuspend: mutation((_, args, change) => move('suspend', args, change)),
    partnerAgreementResume: mutation((_, args, change) => move('resume', args, change)),
    partnerAgreementEnd: mutation(async (_, args, change) => {
      const payload = await move('end', args, change)
      const { partnerId, validFrom } = payload.partnerAgreement
      const ended = await endShares(change.db, partnerId, startOf(validFrom), endOf(payload.partnerAgreement))
      for (const share of ended) change.emit({ type: 'PartnerShareStateChanged', entityId: share.id, customerId: share.customerId, data: { partnerId, to: 'ENDED' } })
      return payload
    }),
    partnerAgreementRenew: mutation(async (_, { id, input, expectedVersion }, change) => {
      const before = await take(id, expectedVersion, change)
      if (!isRenewable(before.status))
        refuse('NOT_ALLOWED_IN_STATE', ['id'], {
          zh: `协议当前状态为 ${before.status}，只有生效或暂停的协议可以续签。`,
          en: `the agreement is ${before.status}; only one that is ACTIVE or SUSPENDED is renewed.`,
        })
      const validFrom = input.validFrom ?? (before.validTo ? dayAfter(before.validTo) : refuse('REQUIRED', ['input', 'validFrom']))
      const { partnerId, form, phases, commissionTerms, regionCodes, industries } = before
      const terms = { partnerId, form, phases, commissionTerms, regionCodes, industries }
      const row = await insertAgreement(change.db, { ...terms, id: newId('agr'), number: input.number, validFrom, validTo: input.validTo, renewsId: id, status: 'DRAFT' })
      change.emit({ type: 'PartnerAgreementCreated', entityId: row.id, customerId: null, data: { partnerId, number: row.number, renews: id } })
      return { partnerAgreement: row }
    }),
  },
  PartnerAgreement: {
    __resolveReference: ({ id }, { load }) => load.agreement.load(id),
    partner: ({ partnerId }, _, { load }) => load.partner.load(partnerId),
    isInForce: (row) => isInForce(row, today()),
    renews: ({ renewsId }, _, { load }) => (renewsId ? load.agreement.load(renewsId) : null),
    renewedBy: ({ id }, _, { load }) => load.renewal.load(id),
  },
  PartnerAgreementConnection: { totalCount: ({ count }) => count() },
  Partner: {
    agreement: async ({ id }, _, { load }) => (await load.agreements.load(id)).find((row) => isInForce(row, today())),
    agreements: ({ id }, _, { load }) => load.agreements.load(id),
  },
}

type Change = Context & { emit: (event: Event) => void }

/** A partner of the viewer's units, locked: agreements with it are made and moved one at a time. */
const needPartner = async (id: string, field: readonly string[], { db, viewer }: Change) =>
  needReach(db, viewer, [found(await lockPartner(db, viewer, id), ...field).unitId], field)

/** The agreement, locked, of a partner within reach, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, change: Change): Promise<PartnerAgreementRow> => {
  const { db, viewer } = change
  const seen = found((await agreementsByIds(db, viewer, [id]))[0])
  await needPartner(seen.partnerId, ['id'], change)
  const row = found(await lockAgreement(db, viewer, id))
  checkVersion(row, expectedVersion, { partnerAgreement: row })
  return row
}

type Terms = { phases?: readonly string[] | null; regionCodes?: readonly string[] | null }

const checkTerms = ({ phases, regionCodes }: Terms) => {
  if (phases?.length === 0) refuse('REQUIRED', ['input', 'phases'])
  if (regionCodes?.some((code) => !/^\d{2}(\d{4})?$/.test(code)))
    refuse('INVALID', ['input', 'regionCodes'], { zh: '请填写两位省级或六位地区行政区划代码。', en: 'give two digits of a province or six of a region (GB/T 2260).' })
}

/** Each once; nothing named means everywhere, or all. */
const once = <Value>(values: readonly Value[] | null | undefined) => [...new Set(values)]

type Move = { id: string; input?: { reason: string }; expectedVersion?: number | null }

/** One step of the life cycle; the table says where it leads. */
const move = async (verb: AgreementVerb, { id, input, expectedVersion }: Move, change: Change, check?: (before: PartnerAgreementRow) => void) => {
  const before = await take(id, expectedVersion, change)
  const status = next(transitions, before.status, verb)
  if (!status)
    return refuse('NOT_ALLOWED_IN_STATE', ['id'], {
      zh: `协议当前状态为 ${before.status}，此操作只能在 ${allowedIn(transitions, verb).join('、')} 状态下进行。`,
      en: `the agreement is ${before.status}; this is possible only while it is ${allowedIn(transitions, verb).join(' or ')}.`,
    })
  const reason = input?.reason.trim() || null
  if (!reason && needsReason(verb)) refuse('REQUIRED', ['input', 'reason'])
  check?.(before)
  const row = await updateAgreement(change.db, id, { status, statusSince: new Date().toISOString(), statusReason: reason })
  change.emit({ type: 'PartnerAgreementStateChanged', entityId: id, customerId: null, data: { partnerId: row.partnerId, from: before.status, to: status, reason } })
  return { partnerAgreement: row }
}

/** Shares that would end with the old agreement run on under the one that follows it at once, as far as it is for their customers. */
const carryShares = async ({ renewsId, partnerId, validFrom, ...terms }: PartnerAgreementRow, { db, viewer, emit }: Change) => {
  const [renewed] = renewsId ? await agreementsByIds(db, viewer, [renewsId]) : []
  if (!renewed?.validTo || renewed.status === 'ENDED' || dayAfter(renewed.validTo) !== validFrom) return
  const shares = await lockSharesEnding(db, partnerId, endOf(renewed))
  const outside = (await scopesOf(db, shares)).filter((scope) => !covers(terms, scope))
  const carried = shares.filter((share) => !outside.some(({ customerId, withBranches }) => customerId === share.customerId && withBranches === share.withBranches))
  for (const share of await extendShares(db, carried.map(({ id }) => id), endOf(terms)))
    emit({ type: 'PartnerShareAttributeValueChanged', entityId: share.id, customerId: share.customerId, data: { endsAt: share.endsAt } })
}
