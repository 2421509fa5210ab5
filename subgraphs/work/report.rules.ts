import type { Transitions } from '@panorama/kit/transitions'
import type { ReportKind, ReportStatus } from './types.generated.ts'

export type ReportVerb = 'UPDATE' | 'SUBMIT' | 'ACCEPT' | 'RETURN'

/** The life cycle of a report upward 报告状态. */
export const transitions: Transitions<ReportStatus, ReportVerb> = {
  DRAFT: { UPDATE: 'DRAFT', SUBMIT: 'SUBMITTED' },
  SUBMITTED: { ACCEPT: 'ACCEPTED', RETURN: 'RETURNED' },
  RETURNED: { UPDATE: 'RETURNED', SUBMIT: 'SUBMITTED' },
  ACCEPTED: {},
}

/** First day of the month, or year, that a report of the kind is about. */
export const periodOf = (kind: ReportKind, on: string) => (kind === 'MONTHLY' ? `${on.slice(0, 8)}01` : `${on.slice(0, 5)}01-01`)

/** First day of the period after. */
const nextPeriod = (kind: ReportKind, periodFrom: string) => {
  const [year, month] = periodFrom.split('-').map(Number) as [number, number]
  return Date.UTC(kind === 'MONTHLY' ? year : year + 1, kind === 'MONTHLY' ? month : 0, 1)
}

const DAY = 86_400_000

/** Last day on which the report of a period is in time: so many days after the period's last. */
export const dueOf = (kind: ReportKind, periodFrom: string, dueDays: number) => new Date(nextPeriod(kind, periodFrom) + (dueDays - 1) * DAY).toISOString().slice(0, 10)

/** Submitted after its day, or not submitted and the day has passed. `submittedOn`: the day in the operator's zone. */
export const isLate = (dueOn: string, submittedOn: string | null, today: string) => (submittedOn ?? today) > dueOn
