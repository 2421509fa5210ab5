import type { CreditAssessmentRow } from './tables.ts'
import type { Grade } from './types.generated.ts'

type Level = { grade: Grade; value: number }

/** A is best. */
const RANKS: Record<Grade, number> = { A: 4, B: 3, C: 2, D: 1 }

/** Whether credit rises: grade or value go up and neither goes down. */
export const rises = (from: Level, to: Level) => RANKS[to.grade] >= RANKS[from.grade] && to.value >= from.value && (RANKS[to.grade] > RANKS[from.grade] || to.value > from.value)
export const falls = (from: Level, to: Level) => rises(to, from)

/** What holds on the day: the latest of each subject, unless it has expired. Rows come latest first. */
export const inForce = <Row extends Pick<CreditAssessmentRow, 'account' | 'expiresOn'>>(assessments: readonly Row[], today: string): Row[] => {
  const latest = new Map<string | null, Row>()
  for (const row of assessments) if (!latest.has(row.account)) latest.set(row.account, row)
  return [...latest.values()].filter(({ expiresOn }) => expiresOn === null || expiresOn >= today)
}
