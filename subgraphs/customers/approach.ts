import { markOf } from '@panorama/kit/access'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, type Event, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { allowedIn, next } from '@panorama/kit/transitions'
import type { Viewer } from '@panorama/kit/viewer'
import { type ApproachClaimVerb, isNumber, isPurpose, isReason, isRegion, isVague, outcomeOf, protectedUntil, type Said, scopeProblem, statusOf, transitions } from './approach.rules.ts'
import {
  answerTo, approachCount, approachPage, approachTermsFor, claimCount, claimPage, endClaim, insertApproach, insertClaim, lockClaim, lockQuestions, plainName, setTerms, type Terms, termsOf,
} from './approach.sql.ts'
import type { Context } from './subgraph.ts'
import type { ApproachClaimRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

/** "May I approach this enterprise?" 接触询问, answered to partners without telling them anything of it. */
export const approach: Resolvers = {
  Query: {
    approaches: async (_, args, { db, viewer }) => connection(await approachPage(db, viewer, args), args, undefined, () => approachCount(db, viewer, args)),
    approachClaim: (_, { id }, { load }) => load.approachClaim.load(id),
    approachClaims: async (_, args, { db, viewer }) => connection(await claimPage(db, viewer, args), args, undefined, () => claimCount(db, viewer, args)),
    approachTerms: (_, __, { db, viewer }) => approachTermsFor(db, viewer),
  },
  Mutation: {
    approachCheck: mutation(async (_, { input }, change) => ({ approach: (await ask(input, change)).approach })),
    approachClaimCreate: mutation(async (_, { input }, change) => await ask(input, change, true)),
    approachClaimWithdraw: mutation(async (_, { id, expectedVersion }, change) => {
      const before = await take(id, expectedVersion, change)
      if (before.partnerId !== partnerOf(change.viewer)) refuse('NOT_ALLOWED', ['id'])
      return end('withdraw', before, {}, change)
    }),
    approachClaimRevoke: mutation(async (_, { id, input, expectedVersion }, change) => {
      const before = await take(id, expectedVersion, change)
      needStaff(change.viewer)
      return end('revoke', before, { endingReason: reasonIn(input) }, change)
    }),
    approachClaimConvert: mutation(async (_, { id, input: { customerId }, expectedVersion }, change) => {
      const before = await take(id, expectedVersion, change)
      needStaff(change.viewer)
      found(await markOf(change.db, change.viewer, customerId), 'input', 'customerId')
      return end('convert', before, { convertedCustomerId: customerId }, change)
    }),
    approachTermsSet: mutation(async (_, { input }, { db, viewer, emit }) => {
      needStaff(viewer)
      const row = await setTerms(db, { ...input, id: newId('atm') })
      emit({ type: 'ApproachTermsChanged', entityId: row.id, customerId: null, data: input })
      return { approachTerms: row }
    }),
  },
  Approach: {
    partner: ({ partnerId: id }) => ({ id }),
    contactPoint: ({ contactName: name, contactPhone: phone }) => (name === null ? null : { name, phone }),
    isOwnClaim: ({ outcome, claimId }) => outcome === 'PROTECTED' && claimId !== null,
  },
  ApproachClaim: {
    __resolveReference: ({ id }, { load }) => load.approachClaim.load(id),
    partner: ({ partnerId: id }) => ({ id }),
    status: (row) => statusOf(row, new Date().toISOString()),
    endedAt: ({ ending, endsAt }) => (ending ? endsAt : null),
    customer: ({ seenCustomerId }, _, { load }) => (seenCustomerId ? load.customer.load(seenCustomerId) : null),
  },
  ApproachTerms: { partner: ({ partnerId: id }) => (id ? { id } : null) },
  ApproachConnection: { totalCount: ({ count }) => count() },
  ApproachClaimConnection: { totalCount: ({ count }) => count() },
}

type Change = Context & { emit: (event: Event) => void }

const KEY = 'partner:'
/** The partner whose user is asking. */
const partnerOf = ({ kind, keys }: Viewer) => (kind === 'PARTNER' ? keys.find((key) => key.startsWith(KEY))?.slice(KEY.length) : undefined)

const needStaff = ({ kind }: Viewer) => {
  if (kind !== 'EMPLOYEE') refuse('NOT_ALLOWED', ['id'])
}

/** Refuses what is not to be asked, before anything is looked up: a refusal tells of the asker, and of what it says itself. */
const checkTerms = (terms: Terms | undefined, said: Said, isClaim: boolean) => {
  if (!terms?.industries || !terms.regionCodes)
    return refuse('NO_AGREEMENT_IN_FORCE', undefined, { zh: '贵公司目前没有生效的合作协议，不能询问。请联系您的合作单位。', en: 'no agreement with your company is in force, so nothing can be asked. Turn to the unit you cooperate with.' })
  const { industries, regionCodes } = terms
  const problem = scopeProblem({ industries, regionCodes }, said)
  if (problem?.code === 'OUTSIDE_AGREEMENT')
    refuse('OUTSIDE_AGREEMENT', ['input', problem.field], {
      zh: `贵公司的合作协议不包括这样的企业（范围：${[...industries, ...regionCodes].join('、')}）。请联系您的合作单位。`,
      en: `your agreement is not for such enterprises (it is for: ${[...industries, ...regionCodes].join(', ')}). Turn to the unit you cooperate with.`,
    })
  if (problem) refuse(problem.code, ['input', problem.field])
  if (terms.asked >= terms.questionsPerDay)
    refuse('ASKED_TOO_OFTEN', undefined, { zh: `今天的询问次数（${terms.questionsPerDay} 次）已用完。请明天再试。`, en: `the questions of today (${terms.questionsPerDay}) are used up. Try again tomorrow.` })
  if (isClaim && terms.claimed >= terms.mostClaims)
    refuse('CLAIMS_EXHAUSTED', undefined, { zh: `贵公司保护中的客户已达上限（${terms.mostClaims} 个）。请先撤回不再跟进的保护。`, en: `your company holds as many claims as it may (${terms.mostClaims}). Withdraw those you no longer pursue.` })
  return terms
}

type Question = Partial<Said> & { name?: string | null; registrationNumber?: string | null; purpose?: string | null }

/** What is asked, in the form in which it is compared. */
const questionOf = async (input: Question, { db }: Change) => {
  const name = input.name?.trim() || null
  const registrationNumber = input.registrationNumber?.trim().toUpperCase() || null
  if (!name && !registrationNumber) refuse('REQUIRED', ['input', 'name'])
  if (registrationNumber && !isNumber(registrationNumber)) refuse('INVALID', ['input', 'registrationNumber'])
  if (name && name.length > 200) refuse('INVALID', ['input', 'name'])
  const regionCode = input.regionCode?.trim() || null
  if (regionCode && !isRegion(regionCode)) refuse('INVALID', ['input', 'regionCode'], { zh: '请填写六位行政区划代码。', en: 'give six digits (GB/T 2260).' })
  const purpose = input.purpose?.trim() || null
  if (purpose && !isPurpose(purpose)) refuse('INVALID', ['input', 'purpose'], { zh: '用途最多 500 字。', en: 'the purpose has up to 500 characters.' })
  const nameKey = name ? await plainName(db, name) : null
  if (name && isVague(name, nameKey!))
    refuse('NAME_TOO_VAGUE', ['input', 'name'], { zh: '请填写企业全称（至少四个字，不含通配符）。', en: 'give the whole name of the enterprise: at least four characters, no placeholders.' })
  return { name, nameKey, registrationNumber, purpose, industry: input.industry ?? null, regionCode }
}

/**
 * Answers a question, and keeps it; by a claim, a free enterprise becomes the partner's. Whatever is wrong with the input is said before
 * anything is looked up: what fails for some answers only would be an answer, and one that is not kept.
 */
const ask = async (input: Question, change: Change, isClaim = false) => {
  const { db, viewer, emit } = change
  const partnerId = partnerOf(viewer) ?? refuse('NOT_ALLOWED', undefined, { zh: '只有合作伙伴可以询问。', en: 'only partners ask.' })
  const { name, nameKey, registrationNumber, purpose, ...said } = await questionOf(input, change)
  await lockQuestions(db, partnerId, nameKey, registrationNumber)
  const terms = checkTerms(await termsOf(db, partnerId), said, isClaim)
  const answer = await answerTo(db, nameKey, registrationNumber)
  const outcome = outcomeOf(answer)
  const now = new Date().toISOString()
  const by = { partnerId, name, registrationNumber, ...said }
  const claim =
    isClaim && outcome === 'FREE'
      ? await insertClaim(db, {
          ...by, id: newId('apc'), name: name!, nameKey: nameKey!, purpose, claimedBy: viewer.actorId, claimedByName: viewer.name,
          protectedUntil: protectedUntil(now, terms.protectedDays), endsAt: protectedUntil(now, terms.protectedDays),
        })
      : null
  const told = {
    protectedUntil: outcome === 'PROTECTED' ? answer.protectedUntil : null,
    contactName: outcome === 'ALREADY_SERVED' ? answer.contactName : null,
    contactPhone: outcome === 'ALREADY_SERVED' ? answer.contactPhone : null,
    claimId: claim?.id ?? (outcome === 'PROTECTED' && answer.claimedBy === partnerId ? answer.claimId : null),
  }
  const approach = await insertApproach(db, { ...by, ...told, id: newId('aps'), outcome, askedBy: viewer.actorId, askedByName: viewer.name })
  emit({ type: 'ApproachAnswered', entityId: approach.id, customerId: null, data: { partnerId, outcome } })
  if (claim) emit({ type: 'ApproachClaimCreated', entityId: claim.id, customerId: null, data: { partnerId, protectedUntil: claim.protectedUntil } })
  return { approach, approachClaim: claim }
}

/** Why, as it is kept. */
const reasonIn = (input: { reason: string }) => {
  const reason = input.reason.trim() || refuse('REQUIRED', ['input', 'reason'])
  if (!isReason(reason)) refuse('INVALID', ['input', 'reason'], { zh: '原因为 2 到 500 字。', en: 'a reason has 2 to 500 characters.' })
  return reason
}

/** The claim, locked, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Change): Promise<ApproachClaimRow> => {
  const row = found(await lockClaim(db, viewer, id))
  checkVersion(row, expectedVersion, { approachClaim: row })
  return row
}

/** Ends a claim that runs; the table says how. */
const end = async (verb: ApproachClaimVerb, before: ApproachClaimRow, values: Partial<ApproachClaimRow>, { db, emit }: Change) => {
  const status = statusOf(before, new Date().toISOString())
  const ending = next(transitions, status, verb)
  if (!ending)
    return refuse('NOT_ALLOWED_IN_STATE', ['id'], {
      zh: `该保护当前状态为 ${status}，此操作只能在 ${allowedIn(transitions, verb).join('、')} 状态下进行。`,
      en: `the claim is ${status}; this is possible only while it is ${allowedIn(transitions, verb).join(' or ')}.`,
    })
  const row = await endClaim(db, before.id, { ...values, ending })
  emit({ type: 'ApproachClaimStateChanged', entityId: row.id, customerId: row.convertedCustomerId, data: { partnerId: row.partnerId, from: status, to: ending } })
  return { approachClaim: row }
}
