import { fromUnits, toUnits } from '@panorama/kit/money'
import type { Transitions } from '@panorama/kit/transitions'
import type { AppraisalGrade, AppraisalStatus, IndicatorDirection, IndicatorSource } from './types.generated.ts'

// ── life cycle ───────────────────────────────────────────────────────────────────────────────────────────────────

export type AppraisalVerb = 'MEASURE' | 'SELF_ASSESS' | 'REVIEW' | 'RETURN' | 'CONFIRM' | 'CANCEL'

/** The life cycle of an appraisal 考核状态. */
export const transitions: Transitions<AppraisalStatus, AppraisalVerb> = {
  DRAFT: { MEASURE: 'DRAFT', SELF_ASSESS: 'SELF_ASSESSED', CANCEL: 'CANCELLED' },
  SELF_ASSESSED: { MEASURE: 'SELF_ASSESSED', REVIEW: 'REVIEWED', RETURN: 'DRAFT', CANCEL: 'CANCELLED' },
  REVIEWED: { CONFIRM: 'CONFIRMED', RETURN: 'DRAFT', CANCEL: 'CANCELLED' },
  CONFIRMED: {},
  CANCELLED: {},
}

// ── indicators ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Computed from the work itself, never entered. */
export const isComputed = (source: IndicatorSource) => source !== 'ENTERED'

/** Departments report and promise; people do not. */
export const measuresPeople = (source: IndicatorSource) => source !== 'REPORTS_IN_TIME' && source !== 'PROMISES_KEPT'

// ── score ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a line of an appraisal says of an indicator; decimals as text. */
export type Line = { direction: IndicatorDirection; target: string; actual: string | null; weight: number }

type Rule = {
  /** Percent of the target reached, with two decimals. */
  line: (line: Line & { actual: string }) => string
  /** The mean of the lines by weight, plus the adjustment. */
  total: (lines: readonly { score: string; weight: number }[], adjustment: number) => string
  grade: (score: string) => AppraisalGrade
}

const SCALE = 6
const HUNDREDTHS = 2

/** Half up; `divisor` is more than 0, `dividend` not negative. */
const rounded = (dividend: bigint, divisor: bigint) => (2n * dividend + divisor) / (2n * divisor)

const within = (value: bigint, most: bigint) => (value < 0n ? 0n : value > most ? most : value)

/**
 * The rules there have been, by version; an appraisal keeps the one it was scored by, so that an old score can be computed again.
 *
 * 1: reached over target, for what is better low target over reached, never above 120; adjusted total from 0 to 130.
 */
export const rules: Readonly<Record<number, Rule>> = {
  1: {
    line: ({ direction, target, actual }) => {
      const [aim, reached] = [toUnits(target, SCALE), toUnits(actual, SCALE)]
      const [over, under] = direction === 'HIGHER' ? [reached, aim] : [aim, reached]
      const most = 120_00n
      return fromUnits(under <= 0n ? most : within(over <= 0n ? 0n : rounded(over * 100_00n, under), most), HUNDREDTHS)
    },
    total: (lines, adjustment) => {
      const weights = BigInt(lines.reduce((sum, { weight }) => sum + weight, 0))
      const points = lines.reduce((sum, { score, weight }) => sum + toUnits(score, HUNDREDTHS) * BigInt(weight), 0n)
      return fromUnits(within(rounded(points, weights) + BigInt(adjustment) * 100n, 130_00n), HUNDREDTHS)
    },
    grade: (score) => {
      const points = toUnits(score, HUNDREDTHS)
      return points >= 95_00n ? 'EXCELLENT' : points >= 80_00n ? 'GOOD' : points >= 60_00n ? 'QUALIFIED' : 'UNQUALIFIED'
    },
  },
}

export const CURRENT_RULE = 1

/** Lines that count: what was measured. */
export const scoreOf = (lines: readonly Line[], adjustment: number, version: number): { score: string; grade: AppraisalGrade } | { score: null; grade: null } => {
  const rule = rules[version]!
  const counted = lines.flatMap(({ actual, ...line }) => (actual === null ? [] : [{ score: rule.line({ ...line, actual }), weight: line.weight }]))
  if (counted.length === 0) return { score: null, grade: null }
  const score = rule.total(counted, adjustment)
  return { score, grade: rule.grade(score) }
}

/** Whether something is still to be entered, or nothing counts. What cannot be computed, because nothing fell due, does not count. */
export const isIncomplete = (lines: readonly { source: IndicatorSource; actual: string | null }[]) =>
  lines.every(({ actual }) => actual === null) || lines.some(({ source, actual }) => !isComputed(source) && actual === null)
