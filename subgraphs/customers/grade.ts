import { found, refuse, UserErrors } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { text } from '@panorama/kit/messages'
import { checkVersion, type Event, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { allowedIn, next } from '@panorama/kit/transitions'
import { contributions, directionOf, distanceTo, enteredResult, faultsOf, grade as gradeBy, hasDrifted, importanceOf, type Inputs, type InputName, reasonFor, resultsOf, type Step, shownResult, transitions } from './grade.rules.ts'
import { decideGrading, type Graded, gradingCount, gradingPage, inputsOf, insertGradings, insertRule, lockGrading, lockOpen, nextPortion, noteChecked, rulesEver, supersede } from './grade.sql.ts'
import { refuseClosed } from './customer.ts'
import { lockCustomer, updateCustomer } from './customer.sql.ts'
import type { Context } from './subgraph.ts'
import type { CustomerRow, GradeRuleRow, GradingRow } from './tables.ts'
import type { GradeKind, Resolvers } from './types.generated.ts'

/** Customers of one portion of a run. */
const PORTION = 2_000

type Change = Context & { emit: (event: Event) => void }

export const grade: Resolvers = {
  Query: {
    gradings: async (_, args, { db, viewer }) => connection(await gradingPage(db, viewer, args), args, undefined, () => gradingCount(db, viewer, args)),
    grading: (_, { id }, { load }) => load.grading.load(id),
    gradeRules: async (_, { kind, on, history }, { db, load }) => (history ? await rulesEver(db) : await load.rulesOn.load(on ?? today())).filter((rule) => !kind || rule.kind === kind),
    potentialKeyAccounts: async (_, { variant, ...page }, { db, viewer }) => {
      const args = { ...page, potential: variant ? [variant] : POTENTIAL }
      return connection(await gradingPage(db, viewer, args), args, undefined, () => gradingCount(db, viewer, args))
    },
  },
  Mutation: {
    gradeRun: mutation(async (_, { input: { kind, customerId, after } }, context) => {
      const { db, viewer, emit, load } = context
      const ids = customerId ? [customerId] : await nextPortion(db, viewer, after ?? '', PORTION)
      const customers = await inputsOf(db, viewer, today(), ids)
      if (customerId) refuseClosed(found(await lockCustomer(db, viewer, customerId), 'input', 'customerId'), 'input', 'customerId')
      const made = await run(kind, customers, await load.rulesOn.load(today()), context)
      emit({ type: 'GradesRun', entityId: customerId ?? viewer.actorId, customerId: customerId ?? null, data: { kind, examined: customers.length, proposed: made.length } })
      const isLast = !!customerId || ids.length < PORTION
      const grading = customerId ? (made[0] ?? null) : null
      return { examined: customers.length, proposed: made.length, reopened: made.filter(({ reopensId }) => reopensId).length, next: isLast ? null : ids.at(-1)!, grading }
    }),
    gradingConfirm: mutation(async (_, { id, input, expectedVersion }, context) => {
      const row = await take(id, 'confirm', expectedVersion, context)
      return { grading: await decide(row, { status: 'CONFIRMED', confirmedCodes: row.defaultCodes, reason: null, remarks: remarksIn(input?.remarks), effectiveOn: dayIn(input?.effectiveOn) }, context) }
    }),
    gradingCorrect: mutation(async (_, { id, input, expectedVersion }, context) => {
      const row = await take(id, 'correct', expectedVersion, context)
      const reason = input.reason.trim() || refuse('REQUIRED', ['input', 'reason'])
      const codes = enteredResult(row.kind, input.result) ?? refuse('INVALID', ['input', 'result'], { zh: '结果须为该分级类型的值。', en: 'the result has to be one of this kind of grade.' })
      const effectiveOn = dayIn(input.effectiveOn)
      if (input.expiresOn && input.expiresOn < effectiveOn) refuse('INVALID', ['input', 'expiresOn'])
      return { grading: await decide(row, { status: 'CORRECTED', confirmedCodes: codes, reason, remarks: remarksIn(input.remarks), expiresOn: input.expiresOn ?? null, effectiveOn }, context) }
    }),
    gradingWithdraw: mutation(async (_, { id, input, expectedVersion }, context) => {
      const row = await take(id, 'withdraw', expectedVersion, context)
      if (!row.isWaiting) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该分级已生效，不能撤回。', en: 'this grading has taken effect.' })
      const reason = input.reason.trim()
      if (reason.length < 2 || reason.length > 500) refuse('INVALID', ['input', 'reason'])
      await supersede(context.db, [id])
      context.emit({ type: 'GradingStateChanged', entityId: id, customerId: row.customerId, data: { kind: row.kind, to: 'SUPERSEDED', reason } })
      return { grading: (await lockGrading(context.db, context.viewer, id))! }
    }),
    gradeRuleCreate: mutation(async (_, { input: { criteria, outcomes, ...input } }, { db, viewer, emit }) => {
      if (input.validFrom < today()) refuse('INVALID', ['input', 'validFrom'], { zh: '规则不能追溯生效，请选择今天或之后的日期。', en: 'rules do not reach back: choose today or a later day.' })
      const content = {
        criteria: criteria.map((criterion) => ({ ...criterion, amount: criterion.amount ?? null, values: criterion.values ?? [], importance: criterion.importance ?? null })),
        outcomes: outcomes.map(({ result, requires, excludes, minimumPoints }) => ({ result: only(enteredResult(input.kind, result)), minimumPoints, requires: requires ?? [], excludes: excludes ?? [] })),
      }
      const faults = faultsOf(input.kind, content, resultsOf[input.kind])
      if (faults.length) throw new UserErrors(faults.map(({ path, message }) => ({ code: 'INVALID', field: ['input', ...path], message })))
      const row = await insertRule(db, { ...input, id: newId('grr'), content, createdById: viewer.actorId })
      emit({ type: 'GradeRuleCreated', entityId: row.id, customerId: null, data: { kind: row.kind, provinceCode: row.provinceCode, number: row.number, validFrom: row.validFrom } })
      return { gradeRule: row }
    }),
  },
  Customer: {
    grades: async ({ id }, _, { load }) => (await load.grades.load(id)).filter(({ isWaiting }) => !isWaiting),
    gradesToCome: async ({ id }, _, { load }) => (await load.grades.load(id)).filter(({ isWaiting }) => isWaiting),
    gradeHistory: async ({ id }, args, { load }) => connection(await load.gradeHistory(args).load(id), args, undefined, async () => (await load.gradeHistoryCount({ kind: args.kind }).load(id))?.count ?? 0),
    distanceTo: async ({ id }, { tier }, { load, viewer }) => {
      const graded = await load.graded.load(id)
      const rule = graded && ruleFor(await load.rulesOn.load(today()), 'TIER', graded.provinceCode)
      const distance = rule && distanceTo('TIER', rule.content, graded.inputs, tier)
      if (!distance) return null
      const { requirements, steps } = distance
      return { ...distance, requirements: requirements.map(shownStep), steps: steps.map(shownStep), summary: text(viewer.locale, summaryOf(tier, distance)) }
    },
    importance: async ({ id }, _, { load }) => {
      const graded = await load.graded.load(id)
      const rule = graded && ruleFor(await load.rulesOn.load(today()), 'TIER', graded.provinceCode)
      return rule ? importanceOf(rule.content, graded.inputs) : null
    },
    suggestedClasses: async ({ id, classes }, _, context) =>
      (await suggestions(id, context)).map(({ result, inputs }) => ({ class: result, reason: text(context.viewer.locale, reasonFor(result, inputs)), isCarried: classes.includes(result) })),
  },
  Grading: {
    __resolveReference: ({ id }, { load }) => load.grading.load(id),
    customer: ({ customerId }, _, { load }) => load.customer.load(customerId),
    rule: async ({ ruleId }, _, { load, viewer }) => (viewer.kind === 'EMPLOYEE' ? ((await load.gradeRule.load(ruleId)) ?? null) : null),
    inputs: ({ inputs }) => (Object.keys(inputs) as InputName[]).sort().map((input) => ({ input, value: shownInput(inputs[input]) })),
    contributions: async ({ ruleId, inputs }, _, { load }) =>
      contributions((await load.gradeRule.load(ruleId))!.content, inputs).map((criterion) => ({ criterion: shownCriterion(criterion), points: criterion.points })),
    points: async ({ ruleId, inputs }, _, { load }) => contributions((await load.gradeRule.load(ruleId))!.content, inputs).reduce((sum, { points }) => sum + points, 0),
    importance: async ({ ruleId, inputs }, _, { load }) => importanceOf((await load.gradeRule.load(ruleId))!.content, inputs),
    defaultResult: ({ kind, defaultCodes }) => shownResult(kind, defaultCodes),
    confirmedResult: ({ kind, confirmedCodes }) => confirmedCodes && shownResult(kind, confirmedCodes),
    previousResult: ({ kind, previousCodes }) => shownResult(kind, previousCodes),
    direction: ({ kind, previousCodes, confirmedCodes, defaultCodes }) => directionOf(kind, previousCodes, confirmedCodes ?? defaultCodes),
    isWaiting: ({ isWaiting, status }) => isWaiting && status !== 'SUPERSEDED',
    reopens: ({ reopensId }, _, { load }) => (reopensId ? load.grading.load(reopensId) : null),
    decidedBy: ({ decidedById }) => employee(decidedById),
    replay: async ({ kind, ruleId, inputs, defaultCodes }, _, { load }) => {
      const codes = gradeBy(kind, (await load.gradeRule.load(ruleId))!.content, inputs)
      return { result: shownResult(kind, codes), isSame: codes.join() === defaultCodes.join() }
    },
  },
  GradeRule: {
    criteria: ({ content }) => content.criteria.map(shownCriterion),
    outcomes: ({ kind, content }) => content.outcomes.map((outcome) => ({ kind, outcome })),
    createdBy: ({ createdById }) => employee(createdById),
  },
  GradeOutcome: {
    result: ({ kind, outcome }) => shownResult(kind, [outcome.result]),
    minimumPoints: ({ outcome }) => outcome.minimumPoints,
    requires: ({ outcome }) => [...outcome.requires],
    excludes: ({ outcome }) => [...outcome.excludes],
  },
  PotentialKeyAccount: {
    customer: ({ customerId }, _, { load }) => load.customer.load(customerId),
    variants: ({ defaultCodes }) => defaultCodes.filter((code): code is Variant => POTENTIAL.includes(code as Variant)),
    reasons: ({ defaultCodes, inputs }, _, { viewer }) => defaultCodes.filter((code) => POTENTIAL.includes(code as Variant)).map((code) => text(viewer.locale, reasonFor(code, inputs))),
    foundAt: ({ createdAt }) => createdAt,
  },
  GradingConnection: { totalCount: ({ count }) => count() },
  PotentialKeyAccountConnection: { totalCount: ({ count }) => count() },
}

type Variant = 'POTENTIAL_HIGH_VALUE' | 'POTENTIAL_GROUP'
const POTENTIAL: readonly Variant[] = ['POTENTIAL_HIGH_VALUE', 'POTENTIAL_GROUP']

const remarksIn = (remarks: string | null | undefined) => {
  const text = remarks?.trim() || null
  return text && text.length > 500 ? refuse('INVALID', ['input', 'remarks']) : text
}

/** The day a decision takes effect. */
const dayIn = (effectiveOn: string | null | undefined) =>
  effectiveOn && effectiveOn < today() ? refuse('INVALID', ['input', 'effectiveOn'], { zh: '生效日期不能早于今天。', en: 'a decision does not reach back: choose today or a later day.' }) : (effectiveOn ?? today())

const employee = (id: string | null) => (id?.startsWith('emp_') ? { id } : null)

const only = (codes: string[] | undefined) => (codes?.length === 1 ? codes[0]! : '')

const shownInput = (value: Inputs[InputName]) => (value === null || typeof value === 'string' ? value : value.join(', '))

const shownCriterion = (criterion: GradeRuleRow['content']['criteria'][number]) => ({ ...criterion, values: [...criterion.values], importance: criterion.importance ?? null })

const shownStep = ({ criterion, current, gain }: Step) => ({ criterion: shownCriterion(criterion), current, gain })

/** The rule of a province, else the national one; rows are in force already. */
const ruleFor = (rules: readonly GradeRuleRow[], kind: GradeKind, provinceCode: string) => {
  const ofKind = rules.filter((rule) => rule.kind === kind)
  return ofKind.find((rule) => rule.provinceCode === provinceCode) ?? ofKind.find((rule) => rule.provinceCode === null)
}

/** What is in force on the file itself. */
const CARRIED: Record<GradeKind, (customer: Pick<Graded, 'classes' | 'tier' | 'level' | 'creditGrade'>) => string[]> = {
  CLASSES: ({ classes }) => [...classes].sort(),
  TIER: ({ tier }) => (tier ? [tier] : []),
  LEVEL: ({ level }) => [level],
  CREDIT: ({ creditGrade }) => (creditGrade ? [creditGrade] : []),
}

const COLUMNS: Record<GradeKind, (codes: readonly string[]) => Partial<CustomerRow>> = {
  CLASSES: (codes) => ({ classes: codes as CustomerRow['classes'] }),
  TIER: ([code = null]) => ({ tier: code as CustomerRow['tier'] }),
  LEVEL: ([code]) => ({ level: code as CustomerRow['level'] }),
  CREDIT: ([code = null]) => ({ creditGrade: code as CustomerRow['creditGrade'] }),
}

/** Proposes what differs from what is in force, and reopens corrections that the default has left behind. */
const run = async (kind: GradeKind, customers: readonly Graded[], rules: readonly GradeRuleRow[], { db, emit }: Change): Promise<GradingRow[]> => {
  const open = Map.groupBy(await lockOpen(db, kind, customers.map(({ id }) => id)), ({ customerId }) => customerId)
  const proposals: Parameters<typeof insertGradings>[1] = []
  const [gone, same]: [string[], string[]] = [[], []]
  for (const customer of customers) {
    const rule = ruleFor(rules, kind, customer.provinceCode)
    if (!rule) continue
    const defaultCodes = gradeBy(kind, rule.content, customer.inputs)
    const carried = CARRIED[kind](customer)
    const proposed = open.get(customer.id)?.find(({ status }) => status === 'PROPOSED')
    // What was decided for a later day is what a proposal has to differ from.
    const decided = open.get(customer.id)?.filter(({ status }) => status !== 'PROPOSED') ?? []
    const toCome = decided.find(({ isWaiting }) => isWaiting)
    const inForce = toCome ?? decided[0]
    const reopens = inForce?.status === 'CORRECTED' && hasDrifted({ defaultResult: inForce.defaultCodes, expiresOn: inForce.expiresOn }, defaultCodes, today()) ? inForce.id : null
    const isSettled = inForce?.status === 'CORRECTED' ? !reopens : defaultCodes.join() === (toCome?.confirmedCodes ?? carried).join()
    if (isSettled || (kind === 'LEVEL' && defaultCodes.length === 0)) {
      if (proposed) gone.push(proposed.id)
      if (inForce) same.push(inForce.id)
    } else if (proposed?.defaultCodes.join() === defaultCodes.join() && proposed.ruleId === rule.id && proposed.reopensId === reopens) same.push(proposed.id)
    else {
      if (proposed) gone.push(proposed.id)
      proposals.push({ id: newId('grd'), customerId: customer.id, kind, ruleId: rule.id, inputs: customer.inputs, defaultCodes, previousCodes: carried, status: 'PROPOSED', reopensId: reopens })
    }
  }
  if (gone.length) await supersede(db, gone)
  if (same.length) await noteChecked(db, same)
  const rows: GradingRow[] = proposals.length ? await insertGradings(db, proposals) : []
  for (const row of rows) emit({ type: 'GradingCreated', entityId: row.id, customerId: row.customerId, data: { kind, default: row.defaultCodes, from: row.previousCodes, reopens: row.reopensId } })
  return rows
}

const take = async (id: string, verb: 'confirm' | 'correct' | 'withdraw', expectedVersion: number | null | undefined, { db, viewer }: Change): Promise<GradingRow> => {
  const row = found(await lockGrading(db, viewer, id))
  checkVersion(row, expectedVersion, { grading: row })
  if (!next(transitions, row.status, verb))
    refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: `该分级当前状态为 ${row.status}，只能在 ${allowedIn(transitions, verb).join('、')} 状态下处理。`, en: `this grading is ${row.status}; it is decided only while it is ${allowedIn(transitions, verb).join(' or ')}.` })
  return row
}

type Decision = Pick<GradingRow, 'status' | 'confirmedCodes' | 'reason' | 'remarks'> & { expiresOn?: string | null; effectiveOn: string }

/**
 * Puts a decision in force: the one before is superseded, and the file carries the result. One for a later day leaves both as they are; the database
 * does the same when the day begins.
 */
const decide = async (row: GradingRow, decision: Decision, { db, viewer, emit }: Change) => {
  const customer = refuseClosed(found(await lockCustomer(db, viewer, row.customerId)))
  const isWaiting = decision.effectiveOn > today()
  const before = (await lockOpen(db, row.kind, [row.customerId])).filter((each) => each.id !== row.id && (!isWaiting || each.isWaiting || each.status === 'PROPOSED'))
  if (before.length) await supersede(db, before.map(({ id }) => id))
  const decided = await decideGrading(db, row.id, { ...decision, isWaiting, decidedById: viewer.actorId })
  const codes = decision.confirmedCodes!
  const from = CARRIED[row.kind](customer)
  if (isWaiting) {
    emit({ type: 'GradingStateChanged', entityId: row.id, customerId: customer.id, data: { kind: row.kind, to: decision.status, effectiveOn: decision.effectiveOn, result: codes, reason: decision.reason } })
    return decided
  }
  if (from.join() !== codes.join()) await updateCustomer(db, customer.id, COLUMNS[row.kind](codes))
  emit({ type: decision.status === 'CORRECTED' ? 'AnalysisCorrected' : 'LevelChanged', entityId: row.id, customerId: customer.id, data: { kind: row.kind, from, to: codes, default: row.defaultCodes, reason: decision.reason } })
  return decided
}

/** What the rule for classes says of a customer today. */
export const suggestions = async (id: string, { load }: Pick<Context, 'load'>): Promise<{ result: CustomerRow['classes'][number]; inputs: Inputs }[]> => {
  const graded = await load.graded.load(id)
  const rule = graded && ruleFor(await load.rulesOn.load(today()), 'CLASSES', graded.provinceCode)
  const order = resultsOf.CLASSES
  return rule ? gradeBy('CLASSES', rule.content, graded.inputs).sort((a, b) => order.indexOf(a) - order.indexOf(b)).map((result) => ({ result: result as CustomerRow['classes'][number], inputs: graded.inputs })) : []
}

/** Records what a person gave a customer by hand as a decision on what the rule says now: confirmed when it is the same, else corrected. */
export const recordByHand = async (customer: CustomerRow, kind: GradeKind, codes: readonly string[], reason: string | null, context: Change) => {
  const { db, load } = context
  const graded = (await load.graded.load(customer.id))!
  const rule = ruleFor(await load.rulesOn.load(today()), kind, graded.provinceCode)
  if (!rule) return
  const defaultCodes = gradeBy(kind, rule.content, graded.inputs)
  const sorted = [...codes].sort()
  const open = await lockOpen(db, kind, [customer.id])
  if (open.length) await supersede(db, open.map(({ id }) => id))
  const [row] = await insertGradings(db, [{ id: newId('grd'), customerId: customer.id, kind, ruleId: rule.id, inputs: graded.inputs, defaultCodes, previousCodes: CARRIED[kind](customer), status: 'PROPOSED' }])
  const isSame = defaultCodes.join() === sorted.join()
  const isConfirmed = isSame || !reason
  await decide(row!, { status: isConfirmed ? 'CONFIRMED' : 'CORRECTED', confirmedCodes: sorted, reason: isConfirmed ? null : reason, remarks: isConfirmed ? reason : null, effectiveOn: today() }, context)
}

type Distance = Pick<NonNullable<ReturnType<typeof distanceTo>>, 'isReached' | 'given' | 'excludes' | 'neededPoints' | 'requirements' | 'steps'>

const summaryOf = (tier: string, { isReached, given, excludes, neededPoints, requirements, steps }: Distance) => {
  if (isReached) return { zh: `已达到 ${tier}。`, en: `${tier} is reached.` }
  const [best] = steps
  const needs = [
    ...(neededPoints ? [{ zh: `还差 ${neededPoints} 分`, en: `${neededPoints} points are missing` }] : []),
    ...requirements.map(({ criterion }) => ({ zh: `须满足 ${criterion.code}`, en: `${criterion.code} has to be met` })),
    ...excludes.map(({ code }) => ({ zh: `不得符合 ${code}`, en: `${code} may not be met` })),
  ]
  // Nothing is missing to a tier below the one that the rule gives.
  if (needs.length === 0) return { zh: `规则给出的是 ${given.join('、')}，先于 ${tier}。`, en: `the rule gives ${given.join(', ')}, which comes before ${tier}.` }
  const hint = best && { zh: `；提升最多的是 ${best.criterion.code}（+${best.gain}）`, en: `; ${best.criterion.code} would bring the most (+${best.gain})` }
  return { zh: `${needs.map(({ zh }) => zh).join('，')}${hint?.zh ?? ''}。`, en: `${needs.map(({ en }) => en).join(', ')}${hint?.en ?? ''}.` }
}
