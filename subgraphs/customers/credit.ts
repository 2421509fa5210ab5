import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { type Event, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { employeeOf } from './change.ts'
import { falls, inForce, rises } from './credit.rules.ts'
import { assessmentSort, deleteListing, endListing, insertAssessment, insertListing, latestCreditOf, openListing } from './credit.sql.ts'
import { refuseClosed } from './customer.ts'
import { lockCustomer, updateCustomer } from './customer.sql.ts'
import type { Context } from './subgraph.ts'
import type { CreditAssessInput, CreditAssessmentKind, Resolvers } from './types.generated.ts'

/** Credit 信用度: assessed, raised and lowered, with the black and the red list 黑红名单. */
export const credit: Resolvers = {
  Mutation: {
    customerCreditAssess: mutation((_, { id, input }, context) => assess('ASSESSED', id, input, context)),
    customerCreditRaise: mutation((_, { id, input }, context) => assess('RAISED', id, input, context)),
    customerCreditLower: mutation((_, { id, input }, context) => assess('LOWERED', id, input, context)),
    customerCreditListAdd: mutation(async (_, { id, input: { list, reason, startsOn, endsOn } }, { db, viewer, load, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
      if (startsOn && startsOn < today()) refuse('INVALID', ['input', 'startsOn'])
      const taken = (await load.creditListings.load(id)).find((one) => one.endedReason === null && one.startsOn <= (endsOn ?? LAST) && (one.endsOn ?? LAST) >= (startsOn ?? today()))
      if (taken)
        refuse('TAKEN', ['input', 'list'], {
          zh: `该客户自 ${taken.startsOn} 起${taken.endsOn ? `至 ${taken.endsOn} ` : ''}已在${LISTS[taken.list].zh}上。请先移出，或另选日期。`,
          en: `the customer is on the ${LISTS[taken.list].en} from ${taken.startsOn} on${taken.endsOn ? ` until ${taken.endsOn}` : ''}. Take it off first, or choose other days.`,
        })
      const row = await insertListing(db, { id: newId('crl'), customerId: id, list, reason, startsOn: startsOn ?? today(), endsOn, listedById: viewer.actorId })
      emit({ type: 'CustomerCreditListed', entityId: id, customerId: id, data: { list, reason, startsOn: row.startsOn, endsOn: row.endsOn } })
      return { customer }
    }),
    customerCreditListRemove: mutation(async (_, { id, input: { reason } }, { db, viewer, emit }) => {
      const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
      if (reason.trim().length < 4) refuse('INVALID', ['input', 'reason'])
      const listing = await openListing(db, id, today())
      if (!listing) return refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该客户当前不在黑名单或红名单上。', en: 'the customer is on no list.' })
      if (listing.startsOn > today()) await deleteListing(db, listing.id)
      else await endListing(db, listing.id, { endsOn: today(), endedReason: reason, endedById: viewer.actorId })
      emit({ type: 'CustomerCreditUnlisted', entityId: id, customerId: id, data: { list: listing.list, reason } })
      return { customer }
    }),
  },
  Customer: {
    credit: ({ id }) => ({ id }),
  },
  Credit: {
    current: async ({ id }, _, { load }) => inForce(await load.credit.load(id), today()).find(({ account }) => account === null),
    accounts: async ({ id }, _, { load }) => inForce(await load.credit.load(id), today()).filter(({ account }) => account !== null),
    listing: async ({ id }, _, { load }) => (await load.creditListings.load(id)).find(({ startsOn, endsOn, endedReason }) => startsOn <= today() && (endsOn === null || endsOn >= today()) && endedReason === null),
    listings: ({ id }, _, { load }) => load.creditListings.load(id),
    assessments: async ({ id }, args, { load }) =>
      connection(await load.creditAssessments(args).load(id), args, assessmentSort, async () => (await load.creditAssessmentCount.load(id))?.count ?? 0),
  },
  CreditAssessment: { assessedBy: ({ assessedById }) => employeeOf(assessedById) },
  CreditListing: { listedBy: ({ listedById }) => employeeOf(listedById) },
  CreditAssessmentConnection: { totalCount: ({ count }) => count() },
}

const LAST = '9999-12-31'
const LISTS = { BLACK: { zh: '黑名单', en: 'black list' }, RED: { zh: '红名单', en: 'red list' } }

/** One more assessment; the customer's own is also the grade shown with its file. */
const assess = async (kind: CreditAssessmentKind, id: string, { account = null, expiresOn, ...input }: CreditAssessInput, { db, viewer, emit }: Context & { emit: (event: Event) => void }) => {
  const customer = refuseClosed(found(await lockCustomer(db, viewer, id)))
  if (expiresOn && expiresOn < today()) refuse('INVALID', ['input', 'expiresOn'])
  const before = inForce(await latestCreditOf(db, viewer, [id]), today()).find((row) => row.account === account)
  if (kind !== 'ASSESSED') {
    if (!before) return refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '尚无有效的信用评定，请先评定。', en: 'there is no assessment that holds. Assess first.' })
    if (kind === 'RAISED' && !rises(before, input)) refuse('CREDIT_NOT_HIGHER', ['input', 'value'], { zh: '新的信用等级和信用度须不低于现值，且至少一项提高。', en: 'neither grade nor value may fall, and one must rise.' })
    if (kind === 'LOWERED' && !falls(before, input)) refuse('CREDIT_NOT_LOWER', ['input', 'value'], { zh: '新的信用等级和信用度须不高于现值，且至少一项降低。', en: 'neither grade nor value may rise, and one must fall.' })
  }
  await insertAssessment(db, { id: newId('cra'), customerId: id, account, kind, ...input, expiresOn, assessedById: viewer.actorId })
  const row = account === null ? await updateCustomer(db, id, { creditGrade: input.grade }) : customer
  emit({ type: 'CustomerCreditAssessed', entityId: id, customerId: id, data: { kind, account, from: before && { grade: before.grade, value: before.value }, to: { grade: input.grade, value: input.value }, reason: input.reason } })
  return { customer: row }
}
