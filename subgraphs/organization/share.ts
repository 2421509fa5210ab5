import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { covers, endOf } from './agreement.rules.ts'
import { agreementAt } from './agreement.sql.ts'
import { isOpen, periodProblem } from './partner.rules.ts'
import { lockPartner } from './partner.sql.ts'
import { needCustomer, needReach } from './reach.ts'
import { endShare, insertShare, lockShare, scopesOf } from './share.sql.ts'
import type { PartnerAgreementRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

/** Customers shared with partners 客户共享. */
export const share: Resolvers = {
  Mutation: {
    partnerShareCreate: mutation(async (_, { partnerId, input }, { db, viewer, emit }) => {
      const partner = found(await lockPartner(db, viewer, partnerId), 'partnerId')
      await needReach(db, viewer, [partner.unitId], ['partnerId'])
      await needCustomer(db, viewer, input.customerId, input.withBranches, ['input', 'customerId'])
      const now = new Date().toISOString()
      const agreement = await agreementAt(db, partnerId, input.startsAt ?? now)
      const period = { startsAt: input.startsAt ?? now, endsAt: input.endsAt ?? (agreement ? endOf(agreement) : 'infinity') }
      const problem = periodProblem(period, agreement, now)
      if (problem?.code === 'OUTSIDE_AGREEMENT')
        refuse('OUTSIDE_AGREEMENT', ['input', problem.field], {
          zh: agreement ? `共享期限超出合作协议的有效期（${agreement.validFrom} 至 ${agreement.validTo ?? '长期'}）。请调整期限，或先续签协议。` : '共享开始时没有生效的合作协议。请先启用或续签协议。',
          en: agreement ? `the share lies outside the agreement (${agreement.validFrom} to ${agreement.validTo ?? 'further notice'}). Change the period, or renew the agreement first.` : 'no agreement with the partner is in force when the share would begin. Activate or renew one first.',
        })
      if (problem) refuse(problem.code, ['input', problem.field])
      if (!(await scopesOf(db, [input])).every((scope) => covers(agreement!, scope)))
        refuse('OUTSIDE_AGREEMENT', ['input', 'customerId'], {
          zh: `该客户${input.withBranches ? '或其分支' : ''}不在合作协议的范围内（${said(agreement!, '、')}）。请选择范围内的客户，或另行签订协议。`,
          en: `the customer${input.withBranches ? ', or a branch of it,' : ''} lies outside what the agreement is for (${said(agreement!, ', ')}). Choose one inside, or make another agreement.`,
        })
      const row = await insertShare(db, { ...input, startsAt: input.startsAt ?? undefined, endsAt: period.endsAt, id: newId('shr'), partnerId })
      emit({ type: 'PartnerShareCreated', entityId: row.id, customerId: row.customerId, data: { partnerId, startsAt: row.startsAt, endsAt: row.endsAt, withBranches: row.withBranches } })
      return { partnerShare: row }
    }),
    partnerShareEnd: mutation(async (_, { id }, { db, viewer, load, emit }) => {
      const before = found(await lockShare(db, viewer, id))
      const partner = found(await load.partner.load(before.partnerId))
      await needReach(db, viewer, [partner.unitId], ['id'])
      if (!isOpen(before, new Date().toISOString()))
        refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该共享已经结束。', en: 'this share has ended already.' })
      const row = await endShare(db, id)
      emit({ type: 'PartnerShareStateChanged', entityId: id, customerId: row.customerId, data: { partnerId: row.partnerId, to: 'ENDED' } })
      return { partnerShare: row }
    }),
  },
  PartnerShare: {
    partner: ({ partnerId }, _, { load }) => load.partner.load(partnerId),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    endsAt: ({ endsAt }) => (endsAt === 'infinity' ? null : endsAt),
  },
  PartnerShareConnection: { totalCount: ({ count }) => count() },
  Partner: {
    shares: async ({ id }, args, { load }) =>
      connection(await load.shares(args).load(id), args, undefined, async () => (await load.shareCount(args).load(id))?.count ?? 0),
  },
  Customer: {
    partnerShares: async ({ id }, _, { load }) =>
      (await load.sharesCovering.load(id)).map(({ share, seesCustomer }) => (seesCustomer ? share : { ...share, customerId: null })),
  },
}

/** The regions and industries that an agreement is for. */
const said = ({ regionCodes, industries }: PartnerAgreementRow, comma: string) => [...regionCodes, ...industries].join(comma)
