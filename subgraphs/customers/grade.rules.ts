import { fromUnits, toUnits } from '@panorama/kit/money'
import type { Text } from '@panorama/kit/messages'
import type { Transitions } from '@panorama/kit/transitions'

/** What a rule looks at. Numbers are decimal text, truths `0` or `1`, sets are lists; null is not known. */
export type Inputs = { [Name in InputName]: string | readonly string[] | null }
export type InputName =
  | 'CATEGORY'
  | 'INDUSTRY'
  | 'CLASSES'
  | 'MONTHLY_FEE'
  | 'FEE_THRESHOLD'
  | 'FEE_PERCENT_OF_THRESHOLD'
  | 'TREE_MONTHLY_FEE'
  | 'BRANCH_COUNT'
  | 'TREE_SIZE'
  | 'CITY_COUNT'
  | 'PROVINCE_COUNT'
  | 'RENTS_FOR_GROUP'
  | 'YEARS_AS_CUSTOMER'
  | 'CREDIT_VALUE'
  | 'ON_BLACK_LIST'
  | 'ON_RED_LIST'
  | 'COMPETITOR_COUNT'
  | 'TOP_TEN_COUNT'
  | 'REVENUE_GROWTH'

export type Criterion = {
  /** Within its rule. */
  code: string
  input: InputName
  operator: 'AT_LEAST' | 'MORE_THAN' | 'ONE_OF'
  /** Of AT_LEAST and MORE_THAN. */
  amount: string | null
  /** Of ONE_OF. */
  values: readonly string[]
  /** Of several criteria met on one input only the best counts. */
  points: number
  /** Which kind of importance it stands for; a rule made before there were any has none. */
  importance?: Importance | null
}
export type Importance = 'SOCIAL_INFLUENCE' | 'INDUSTRY_GROWTH' | 'REVENUE_CONTRIBUTION'

export type Outcome = {
  result: string
  minimumPoints: number
  /** Codes of criteria that have to be met, and of those that may not. */
  requires: readonly string[]
  excludes: readonly string[]
}

/** A rule as data: what is looked at, what it counts, and what follows. */
export type RuleContent = { criteria: readonly Criterion[]; outcomes: readonly Outcome[] }

export type GradeKind = 'CLASSES' | 'TIER' | 'LEVEL' | 'CREDIT'

/** Life cycle of a grading 分级流程: proposed by a run, confirmed or corrected by a specialist, superseded by the next. Withdrawn only before its day. */
export const transitions: Transitions<'PROPOSED' | 'CONFIRMED' | 'CORRECTED' | 'SUPERSEDED', 'confirm' | 'correct' | 'withdraw' | 'supersede'> = {
  PROPOSED: { confirm: 'CONFIRMED', correct: 'CORRECTED', supersede: 'SUPERSEDED' },
  CONFIRMED: { withdraw: 'SUPERSEDED', supersede: 'SUPERSEDED' },
  CORRECTED: { withdraw: 'SUPERSEDED', supersede: 'SUPERSEDED' },
  SUPERSEDED: {},
}

const number = (text: string) => toUnits(text)

/** Inputs that are codes and not numbers: nothing is more than a code. */
const CODES: readonly InputName[] = ['CATEGORY', 'INDUSTRY', 'CLASSES']

export const isMet = ({ input, operator, amount, values }: Criterion, inputs: Inputs): boolean => {
  const value = inputs[input]
  if (value === null || value === undefined) return false
  if (operator === 'ONE_OF') return (typeof value === 'string' ? [value] : value).some((one) => values.includes(one))
  if (typeof value !== 'string' || amount === null || CODES.includes(input)) return false
  return operator === 'AT_LEAST' ? number(value) >= number(amount) : number(value) > number(amount)
}

/** What each input contributes: the best criterion met on it. */
export const contributions = ({ criteria }: RuleContent, inputs: Inputs) => {
  const best = new Map<InputName, Criterion>()
  for (const criterion of criteria)
    if (isMet(criterion, inputs) && criterion.points > (best.get(criterion.input)?.points ?? -1)) best.set(criterion.input, criterion)
  return [...best.values()]
}

const IMPORTANCES: readonly Importance[] = ['SOCIAL_INFLUENCE', 'INDUSTRY_GROWTH', 'REVENUE_CONTRIBUTION']

/** What each kind of importance counts of the points; nothing by a rule that speaks of none. */
export const importanceOf = (rule: RuleContent, inputs: Inputs) => {
  const counted = contributions(rule, inputs)
  const pointsFor = (kind: Importance) => counted.reduce((sum, { importance, points }) => (importance === kind ? sum + points : sum), 0)
  return rule.criteria.some(({ importance }) => importance) ? IMPORTANCES.map((importance) => ({ importance, points: pointsFor(importance) })) : []
}

const pointsOf = (rule: RuleContent, inputs: Inputs) => contributions(rule, inputs).reduce((sum, { points }) => sum + points, 0)

/** The default result of a rule on inputs: every class that follows, else the first grade that does; none when nothing follows. */
export const grade = (kind: GradeKind, rule: RuleContent, inputs: Inputs): string[] => {
  const points = pointsOf(rule, inputs)
  const met = new Set(rule.criteria.filter((criterion) => isMet(criterion, inputs)).map(({ code }) => code))
  const following = rule.outcomes
    .filter(({ minimumPoints, requires, excludes }) => points >= minimumPoints && requires.every((code) => met.has(code)) && !excludes.some((code) => met.has(code)))
    .map(({ result }) => result)
  return kind === 'CLASSES' ? [...new Set(following)].sort() : following.slice(0, 1)
}

export type Step = { criterion: Criterion; current: string | null; gain: number }

/**
 * What is missing to a result: the points, the requirements that are not met, and every step up that an input could still
 * take with what it would gain; the dearest steps first. Undefined for a result the rule does not know.
 */
export const distanceTo = (kind: GradeKind, rule: RuleContent, inputs: Inputs, target: string) => {
  const ways = rule.outcomes.filter(({ result }) => result === target)
  if (ways.length === 0) return undefined
  const points = pointsOf(rule, inputs)
  const counted = new Map(contributions(rule, inputs).map((criterion) => [criterion.input, criterion.points]))
  const unmet = rule.criteria.filter((criterion) => !isMet(criterion, inputs))
  const missing = ({ minimumPoints, requires }: Outcome) => Math.max(0, minimumPoints - points) + 1_000 * requires.filter((code) => unmet.some((criterion) => criterion.code === code)).length
  const way = ways.reduce((best, one) => (missing(one) < missing(best) ? one : best))
  const current = (input: InputName) => {
    const value = inputs[input]
    return value === null || value === undefined ? null : typeof value === 'string' ? value : value.join(', ')
  }
  const steps: Step[] = unmet
    .map((criterion) => ({ criterion, current: current(criterion.input), gain: criterion.points - (counted.get(criterion.input) ?? 0) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || (a.criterion.code < b.criterion.code ? -1 : 1))
  return {
    isReached: grade(kind, rule, inputs).includes(target),
    given: grade(kind, rule, inputs),
    excludes: rule.criteria.filter((criterion) => way.excludes.includes(criterion.code) && isMet(criterion, inputs)),
    points,
    neededPoints: Math.max(0, way.minimumPoints - points),
    requirements: unmet.filter(({ code }) => way.requires.includes(code)).map((criterion) => ({ criterion, current: current(criterion.input), gain: 0 })),
    steps,
  }
}

/** Whether a correction that was made against one default has to be looked at again now that the default is another, or that it ran out. */
export const hasDrifted = (correction: { defaultResult: readonly string[]; expiresOn: string | null }, now: readonly string[], today: string) =>
  correction.defaultResult.join() !== now.join() || (correction.expiresOn !== null && correction.expiresOn < today)

/** What is wrong with a rule, as paths into it; empty when it can be used. */
export const faultsOf = (kind: GradeKind, { criteria, outcomes }: RuleContent, results: readonly string[]) => {
  const faults: { path: string[]; message: Text }[] = []
  const codes = new Set<string>()
  criteria.forEach((criterion, index) => {
    const at = (field: string, zh: string, en: string) => faults.push({ path: ['criteria', String(index), field], message: { zh, en } })
    if (!/^[a-zA-Z][a-zA-Z0-9]{0,39}$/.test(criterion.code) || codes.has(criterion.code)) at('code', '条件代码须唯一，由字母和数字组成。', 'the code has to be unique, made of letters and digits.')
    codes.add(criterion.code)
    if (criterion.operator === 'ONE_OF' ? criterion.values.length === 0 : criterion.amount === null) at(criterion.operator === 'ONE_OF' ? 'values' : 'amount', '该条件需要比较的值。', 'the criterion needs something to compare with.')
    if (criterion.operator !== 'ONE_OF' && CODES.includes(criterion.input)) at('operator', '该输入项是代码，只能用“属于”比较。', 'this input is a code, so only ONE_OF compares it.')
    if (criterion.points < 0 || criterion.points > 1_000) at('points', '分值须在 0 到 1000 之间。', 'points are from 0 to 1,000.')
  })
  outcomes.forEach(({ result, requires, excludes }, index) => {
    const at = (field: string, zh: string, en: string) => faults.push({ path: ['outcomes', String(index), field], message: { zh, en } })
    if (!results.includes(result)) at('result', `结果须为：${results.join('、')}。`, `the result has to be one of ${results.join(', ')}.`)
    if (requires.some((code) => !codes.has(code))) at('requires', '引用了不存在的条件。', 'it names a criterion that is not there.')
    if (excludes.some((code) => !codes.has(code))) at('excludes', '引用了不存在的条件。', 'it names a criterion that is not there.')
  })
  if (outcomes.length === 0) faults.push({ path: ['outcomes'], message: { zh: `规则 ${kind} 至少需要一个结果。`, en: `a rule for ${kind} needs at least one outcome.` } })
  return faults
}

/** The results a kind of grade can have. */
export const resultsOf: Record<GradeKind, readonly string[]> = {
  CLASSES: ['IMPORTANT', 'HIGH_VALUE', 'GROUP', 'STRATEGIC', 'POTENTIAL_HIGH_VALUE', 'POTENTIAL_GROUP'],
  TIER: ['A_PLUS', 'A', 'B', 'C'],
  LEVEL: ['GROUP', 'PROVINCE', 'CITY'],
  CREDIT: ['A', 'B', 'C', 'D'],
}

/** Whether a result raises a grade; classes are a set and have no order. */
export const directionOf = (kind: GradeKind, from: readonly string[], to: readonly string[]): 'UP' | 'DOWN' | 'SAME' | 'OTHER' => {
  if (from.join() === to.join()) return 'SAME'
  if (kind === 'CLASSES') return 'OTHER'
  const rank = (result: readonly string[]) => (result[0] === undefined ? Number.POSITIVE_INFINITY : resultsOf[kind].indexOf(result[0]))
  return rank(to) < rank(from) ? 'UP' : 'DOWN'
}

/** Why a class follows, with the figures that decided. */
export const reasonFor = (result: string, inputs: Inputs): Text => {
  const fee = typeof inputs.MONTHLY_FEE === 'string' ? fromUnits(toUnits(inputs.MONTHLY_FEE)) : ''
  const threshold = typeof inputs.FEE_THRESHOLD === 'string' ? fromUnits(toUnits(inputs.FEE_THRESHOLD)) : ''
  const figures = { zh: `月使用费 ${fee} 元,门槛 ${threshold} 元`, en: `monthly fee ¥${fee}, threshold ¥${threshold}` }
  const branches = String(inputs.BRANCH_COUNT ?? '0')
  switch (result) {
    case 'IMPORTANT':
      return { zh: '党、政、军部门', en: 'Party, government or military department' }
    case 'HIGH_VALUE':
      return { zh: `${figures.zh}:已超过`, en: `${figures.en}: above` }
    case 'POTENTIAL_HIGH_VALUE':
      return { zh: `${figures.zh}:已达八成`, en: `${figures.en}: at least 80 %` }
    case 'GROUP':
      return { zh: `总部统一租用,下设 ${branches} 个分支机构`, en: `headquarters rents for ${branches} branches` }
    case 'POTENTIAL_GROUP':
      return { zh: `下设 ${branches} 个分支机构,但未统一租用`, en: `${branches} branches that rent separately` }
    default:
      return { zh: '按规则', en: 'by the rule' }
  }
}

const FIELDS = { CLASSES: 'classes', TIER: 'tier', LEVEL: 'level', CREDIT: 'credit' } as const

/** Codes of a result as the field of its kind. */
export const shownResult = (kind: GradeKind, codes: readonly string[]) => ({ [FIELDS[kind]]: kind === 'CLASSES' ? [...codes] : (codes[0] ?? null) }) as object

/** Codes of a result that a person entered; undefined when it is of another kind, of several, or no level: every customer is run by one. */
export const enteredResult = (kind: GradeKind, input: { classes?: readonly string[] | null; tier?: string | null; level?: string | null; credit?: string | null }): string[] | undefined => {
  const given = Object.entries(input).filter(([, value]) => value != null)
  if (given.some(([name]) => name !== FIELDS[kind]) || given.length > 1) return undefined
  const value = input[FIELDS[kind]]
  if (value == null) return kind === 'LEVEL' ? undefined : []
  return typeof value === 'string' ? [value] : [...new Set(value)].sort()
}
