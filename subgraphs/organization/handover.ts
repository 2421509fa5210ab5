import { createHash } from 'node:crypto'
import type { Database } from '@panorama/kit/database'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { checkVersion, type Event, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { allowedIn, next } from '@panorama/kit/transitions'
import { entities } from '@panorama/policy/entities'
import { checkPosition } from './assignment.ts'
import { needCapacity } from './coverage.ts'
import { employeesByIds, lockEmployee } from './employee.sql.ts'
import { type HandoverPartVerb, type HandoverVerb, namedTwice, partFor, partTransitions, rootsOf, statusOf, transitions } from './handover.rules.ts'
import { handoverCount, handoverPage, insertHandover, insertParts, lockHandover, lockPeople, mayHandOver, moveWork, partsOf, updateHandover, updateParts } from './handover.sql.ts'
import { allWork, byDate, movedCount, movedPage, successorsBlind, type Work, type WorkOf, workCount, workPage, workThatCame } from './openWork.sql.ts'
import { needCustomer, needEmployees, needReach, needSight, refuseLeft } from './reach.ts'
import { isOwnNetwork } from './serviceContact.sql.ts'
import type { Context } from './subgraph.ts'
import type { EmployeeRow, HandoverPartRow, HandoverRow } from './tables.ts'
import type { HandoverProposeInput, OpenWorkKind, Resolvers } from './types.generated.ts'

/** Successors of one handover, and trees of one of them, at most. */
const MOST_PARTS = 50
const MOST_TREES = 500

export const handover: Resolvers = {
  Query: {
    handoverPreview: async (_, { fromEmployeeId }, { db, viewer }) => ((await mayHandOver(db, viewer, fromEmployeeId)) ? { employeeId: fromEmployeeId, roots: null } : null),
    handover: (_, { id }, { load }) => load.handover.load(id),
    handovers: async (_, args, { db, viewer }) => connection(await handoverPage(db, viewer, args), args, undefined, () => handoverCount(db, viewer, args)),
  },
  Mutation: {
    handoverPropose: mutation(async (_, { input }, change) => {
      const { db, viewer, emit } = change
      const { fromEmployeeId } = input
      const from = found(await lockEmployee(db, viewer, fromEmployeeId), 'input', 'fromEmployeeId')
      if (viewer.actorId !== from.id) await needReach(db, viewer, [from.unitId], ['input', 'fromEmployeeId'])
      const reason = input.reason.trim() || refuse('REQUIRED', ['input', 'reason'])
      const parts = await partsIn(input, change)
      const row = await insertHandover(db, { id: newId('hnd'), fromEmployeeId, reason, status: 'PROPOSED', proposedById: viewer.actorId })
      await insertParts(db, parts.map((part, index) => ({ ...part, id: newId('hop'), handoverId: row.id, position: index + 1, fromEmployeeId, status: 'PROPOSED' })))
      emit({ type: 'HandoverCreated', entityId: row.id, customerId: null, data: { from: fromEmployeeId, to: parts.map(({ toEmployeeId }) => toEmployeeId), reason } })
      return { handover: row }
    }),
    handoverConfirm: mutation(async (_, { id, input, expectedVersion }, change) => {
      const { db, viewer } = change
      const before = await take(id, expectedVersion, change)
      const status = advance('confirm', before)
      await needAbove(before.fromEmployeeId, change)
      const parts = await partsOf(db, viewer, [id])
      const people = await needEmployees(db, viewer, [...new Set(parts.map(({ toEmployeeId }) => toEmployeeId))], ['id'])
      await lockPeople(db, before.fromEmployeeId, people.map((person) => person.id))
      const preview = { employeeId: before.fromEmployeeId, roots: rootsOf(parts) }
      if ((await digest(preview, change)).fingerprint !== input.fingerprint) refuse('STALE', ['input', 'fingerprint'], undefined, { handover: before })
      const work = await allWork(db, viewer, preview)
      await checkMove(work, (item) => people.find((person) => person.id === partFor(parts, item.rootId)?.toEmployeeId), change)
      await move(parts, before.reason, change)
      await updateParts(db, parts.map((part) => part.id), { status: 'MOVED' })
      return { handover: await become(before, status, { confirmedById: viewer.actorId, confirmedAt: new Date().toISOString() }, change) }
    }),
    handoverWithdraw: mutation(async (_, { id, expectedVersion }, change) => {
      const before = await take(id, expectedVersion, change)
      const status = advance('withdraw', before)
      if (before.proposedById !== change.viewer.actorId) await needAbove(before.fromEmployeeId, change)
      return { handover: await become(before, status, {}, change) }
    }),
    handoverAccept: mutation((_, { id, expectedVersion }, change) => answer('accept', id, expectedVersion, {}, change)),
    handoverObject: mutation((_, { id, input, expectedVersion }, change) =>
      answer('object', id, expectedVersion, { objection: objectionIn(input) }, change),
    ),
    handoverRedirect: mutation(async (_, { id, partId, input, expectedVersion }, change) => {
      const { db, viewer } = change
      const before = await take(id, expectedVersion, change)
      const parts = await partsOf(db, viewer, [id])
      const objected = found(parts.find((part) => part.id === partId), 'partId')
      const status = next(partTransitions, objected.status, 'redirect') ?? refuseVerb('redirect', objected.status, ['partId'])
      const reason = input.reason.trim() || refuse('REQUIRED', ['input', 'reason'])
      const { toEmployeeId: fromEmployeeId, rootIds } = objected
      if (input.toEmployeeId === fromEmployeeId) refuse('INVALID', ['input', 'toEmployeeId'])
      await needAbove(fromEmployeeId, change)
      const [to] = await needEmployees(db, viewer, [input.toEmployeeId], ['input', 'toEmployeeId'])
      await lockPeople(db, fromEmployeeId, [to!.id])
      await checkMove(await workThatCame(db, viewer, fromEmployeeId, objected.id), () => to, change)
      const [part] = await insertParts(db, [{ id: newId('hop'), handoverId: id, position: parts.length + 1, fromEmployeeId, toEmployeeId: to!.id, rootIds, previousId: objected.id, status: 'MOVED' }])
      await move([part!], reason, change)
      await updateParts(db, [objected.id], { status })
      return { handover: await become(before, statusOf(await partsOf(db, viewer, [id])), {}, change) }
    }),
  },
  Handover: {
    __resolveReference: ({ id }, { load }) => load.handover.load(id),
    from: ({ fromEmployeeId }, _, { load }) => load.employee.load(fromEmployeeId),
    proposedBy: ({ proposedById }, _, { load }) => load.employee.load(proposedById),
    confirmedBy: ({ confirmedById }, _, { load }) => (confirmedById ? load.employee.load(confirmedById) : null),
    parts: ({ id }, _, { load }) => load.handoverParts.load(id),
    preview: async ({ id, fromEmployeeId, status }, _, { load }) =>
      status === 'PROPOSED' ? { employeeId: fromEmployeeId, roots: rootsOf(await load.handoverParts.load(id)) } : null,
    moved: async ({ id }, args, { db, viewer, load }) => {
      const parts = (await load.handoverParts.load(id)).map((part) => part.id)
      return connection(await movedPage(db, viewer, parts, args), args, undefined, () => movedCount(db, viewer, parts, args))
    },
  },
  HandoverPart: {
    to: ({ toEmployeeId }, _, { load }) => load.employee.load(toEmployeeId),
    customers: ({ seenRootIds }) => seenRootIds?.map((id) => ({ id })),
    counts: ({ id }, _, { load }) => load.movedCounts.load(id),
    redirectedFrom: ({ previousId }) => previousId,
  },
  HandoverPreview: {
    employee: ({ employeeId }, _, { load }) => load.employee.load(employeeId),
    fingerprint: async (of, _, context) => (await digest(of, context)).fingerprint,
    counts: async (of, _, context) => (await digest(of, context)).kinds.filter(({ count }) => count > 0),
    hiddenCount: async (of, _, context) => (await digest(of, context)).kinds.reduce((sum, { hidden }) => sum + hidden, 0),
    work: async (of, args, { db, viewer }) => connection(await workPage(db, viewer, of, args), args, byDate, () => workCount(db, viewer, of, args)),
  },
  OpenWork: {
    customer: ({ customerId: id }) => (id ? { id } : null),
    opportunity: ({ kind, id }) => (kind === 'OPPORTUNITY' ? { id } : null),
    quote: ({ kind, id }) => (kind === 'QUOTE' ? { id } : null),
    contract: ({ kind, id }) => (kind === 'CONTRACT' ? { id } : null),
    ticket: ({ kind, id }) => (kind === 'TICKET' ? { id } : null),
    serviceContact: ({ kind, id }, _, { load }) => (kind === 'SERVICE_CONTACT' ? load.serviceContact.load(id) : null),
    team: ({ kind, id }, _, { load }) => (kind === 'TEAM' ? load.team.load(id) : null),
    task: ({ id }) => (isA('WorkTask', id) ? { id } : null),
    measure: ({ id }) => (isA('ImprovementMeasure', id) ? { id } : null),
    plan: ({ id }) => (isA('WorkPlan', id) ? { id } : null),
    goal: ({ id }) => (isA('StrategicGoal', id) ? { id } : null),
  },
  HandoverConnection: { totalCount: ({ count }) => count() },
  OpenWorkConnection: { totalCount: ({ count }) => count() },
}

/** Why, as it is kept. */
const objectionIn = (input: { reason: string }) => {
  const reason = input.reason.trim() || refuse('REQUIRED', ['input', 'reason'])
  if (reason.length < 2 || [...reason].length > 500) refuse('INVALID', ['input', 'reason'], { zh: '理由为 2 到 500 字。', en: 'a reason has 2 to 500 characters.' })
  return reason
}

/** Kinds of work that are of two types tell by the id which one it is. */
const isA = (type: string, id: string) => entities[id.slice(0, id.indexOf('_'))] === type

type Change = Context & { emit: (event: Event) => void }

/** The successors as they were named: visible, still there, each tree a headquarters in sight and in one part only. */
const partsIn = async ({ fromEmployeeId, toEmployeeId, parts: named }: HandoverProposeInput, { db, viewer }: Change) => {
  const parts: Pick<HandoverPartRow, 'toEmployeeId' | 'rootIds'>[] = (named ?? []).map((part) => ({ toEmployeeId: part.toEmployeeId, rootIds: [...new Set(part.customerIds)] }))
  if (!parts.length && !toEmployeeId) refuse('REQUIRED', ['input', 'toEmployeeId'])
  if (parts.length > MOST_PARTS) refuse('INVALID', ['input', 'parts'])
  const twice = namedTwice(parts)
  for (const [index, { rootIds }] of parts.entries()) {
    const field = ['input', 'parts', String(index), 'customerIds']
    if (!rootIds!.length) refuse('REQUIRED', field)
    if (rootIds!.length > MOST_TREES) refuse('INVALID', field)
    if (twice && rootIds!.includes(twice)) refuse('INVALID', field, { zh: '同一客户只能移交给一位接收人。请从其中一项删去。', en: 'a customer goes to one successor only. Remove it from the others.' })
    for (const id of rootIds!)
      if ((await needCustomer(db, viewer, id, false, field)).rootId !== id)
        refuse('NOT_TREE_ROOT', field, { zh: '请按集团总部移交，分支机构随总部一并移交。', en: 'name headquarters; their branches come along.' })
  }
  if (toEmployeeId) parts.push({ toEmployeeId, rootIds: null })
  const people = await employeesByIds(db, viewer, parts.map((part) => part.toEmployeeId))
  for (const [index, part] of parts.entries()) {
    const field = part.rootIds ? ['input', 'parts', String(index), 'toEmployeeId'] : ['input', 'toEmployeeId']
    refuseLeft(found(people.find((person) => person.id === part.toEmployeeId), ...field), field)
    if (part.toEmployeeId === fromEmployeeId) refuse('INVALID', field, { zh: '接收人不能是移交人本人。请另选员工。', en: 'the successor is the person who hands over. Choose another employee.' })
  }
  return parts
}

/** How much of each kind there is, and what stands for exactly this work. */
const digest = async ({ employeeId, roots }: WorkOf, { load }: Pick<Context, 'load'>) => {
  const kinds = await load.workSummary({ roots }).load(employeeId)
  return { kinds, fingerprint: createHash('sha256').update(JSON.stringify(kinds.map(({ kind, ids }) => [kind, ids]))).digest('base64url') }
}

/** Whoever moves work sees all of it, and gives it only to people whose position fits. */
const checkMove = async (work: readonly Work[], successorOf: (item: Work) => EmployeeRow | undefined, { db, viewer }: Change) => {
  if (work.some((item) => !item.isVisible))
    refuse('NOT_ALLOWED', ['id'], {
      zh: '其中有您看不到的客户的事项，未作任何更改。请由能看到全部相关客户的同事确认。',
      en: 'some of this belongs to customers that you do not see; nothing was changed. Ask a colleague who sees all of them to confirm.',
    })
  const teams = work.filter(({ kind }) => kind === 'TEAM').map(({ id }) => `team:${id}`)
  if (teams.length) await needSight(db, viewer, teams, ['id'])
  for (const item of work) if (item.kind === 'CUSTOMER') checkPosition(successorOf(item)!, item.tier, ['id'])
  const successors = (kind: OpenWorkKind) => Map.groupBy(work.filter((item) => item.kind === kind), (item) => successorOf(item)!)
  for (const [to, customers] of successors('CUSTOMER')) await needCapacity(db, to.id, ['id'], customers.length)
  for (const to of successors('SERVICE_CONTACT').keys()) await needMobile(to, db)
}

/** A service contact is reached on a mobile of the own network. */
const needMobile = async ({ name, mobile }: EmployeeRow, db: Database) => {
  if (!mobile || !(await isOwnNetwork(db, mobile)))
    refuse('NOT_OWN_NETWORK', ['id'], {
      zh: `${name}没有本网手机号码，不能接任客服联系人。请先登记其号码，或另选接收人。`,
      en: `${name} has no mobile of the own network and cannot become service contact. Record one first, or choose somebody else.`,
    })
}

/** Moves the parts, named trees before the rest, and sees that every successor can work on what came. */
const move = async (parts: readonly Omit<HandoverPartRow, 'seenRootIds'>[], reason: string, { db, viewer, requestId }: Change) => {
  for (const part of parts.toSorted((a, b) => Number(a.rootIds === null) - Number(b.rootIds === null))) await moveWork(db, part, reason, viewer, requestId)
  const blind = await successorsBlind(db, parts.map((part) => part.id))
  if (blind.length)
    refuse('SUCCESSOR_SEES_TOO_LITTLE', ['id'], {
      zh: `接收人看不到其中 ${blind.reduce((sum, { count }) => sum + count, 0)} 个客户，无法处理其事项。请另选接收人，或先将这些客户共享给其团队。`,
      en: `the successor does not see ${blind.reduce((sum, { count }) => sum + count, 0)} of the customers concerned and could not work for them. Choose somebody else, or first let a team of the successor serve them.`,
    })
}

/** The successor's answer to all that came to it. */
const answer = async (verb: 'accept' | 'object', id: string, expectedVersion: number | null | undefined, values: { objection?: string }, change: Change) => {
  const { db, viewer } = change
  const before = await take(id, expectedVersion, change)
  const mine = (await partsOf(db, viewer, [id])).filter((part) => part.toEmployeeId === viewer.actorId)
  if (!mine.length)
    refuse('NOT_ALLOWED', ['id'], { zh: '只有接收人本人可以接收或提出异议。', en: 'only a successor accepts what came, or objects to it.' })
  const open = mine.filter((part) => next(partTransitions, part.status, verb))
  if (!open.length) refuseVerb(verb, mine.at(-1)!.status, ['id'])
  await updateParts(db, open.map((part) => part.id), { ...values, status: next(partTransitions, 'MOVED', verb)!, answeredAt: new Date().toISOString() })
  return { handover: await become(before, statusOf(await partsOf(db, viewer, [id])), {}, change, { by: viewer.actorId, answer: verb, ...values }) }
}

/** The handover, locked, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>): Promise<HandoverRow> => {
  const row = found(await lockHandover(db, viewer, id))
  checkVersion(row, expectedVersion, { handover: row })
  return row
}

/** The person's unit stands at or below one of the viewer's. */
const needAbove = async (employeeId: string, { db, viewer, load }: Change) => needReach(db, viewer, [found(await load.employee.load(employeeId)).unitId], ['id'])

const advance = (verb: HandoverVerb, { status }: HandoverRow) =>
  next(transitions, status, verb) ??
  refuse('NOT_ALLOWED_IN_STATE', ['id'], {
    zh: `该移交当前状态为 ${status}，此操作只能在 ${allowedIn(transitions, verb).join('、')} 状态下进行。`,
    en: `the handover is ${status}; this is possible only while it is ${allowedIn(transitions, verb).join(' or ')}.`,
  })

const refuseVerb = (verb: HandoverPartVerb, status: HandoverPartRow['status'], field: readonly string[]): never =>
  refuse('NOT_ALLOWED_IN_STATE', field, {
    zh: `该部分当前状态为 ${status}，此操作只能在 ${allowedIn(partTransitions, verb).join('、')} 状态下进行。`,
    en: `this part is ${status}; this is possible only while it is ${allowedIn(partTransitions, verb).join(' or ')}.`,
  })

/** The handover in its next state, with what else changes, told to everybody. */
const become = async (before: HandoverRow, status: HandoverRow['status'], values: Partial<HandoverRow>, { db, emit }: Change, facts: object = {}): Promise<HandoverRow> => {
  const row = await updateHandover(db, before.id, { ...values, status })
  emit({ type: 'HandoverStateChanged', entityId: before.id, customerId: null, data: { from: before.status, to: status, ...facts } })
  return row
}
