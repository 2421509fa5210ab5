import type { Transitions } from '@panorama/kit/transitions'
import type { FindingStatus, SupervisionKind } from './types.generated.ts'

export type FindingVerb = 'PLAN' | 'FINISH' | 'VERIFY' | 'REJECT' | 'WITHDRAW'

/** The life cycle of a finding of supervision 督导状态. */
export const transitions: Transitions<FindingStatus, FindingVerb> = {
  OPEN: { PLAN: 'IMPROVING', WITHDRAW: 'WITHDRAWN' },
  IMPROVING: { PLAN: 'IMPROVING', FINISH: 'FINISHED', WITHDRAW: 'WITHDRAWN' },
  FINISHED: { VERIFY: 'VERIFIED', REJECT: 'IMPROVING', WITHDRAW: 'WITHDRAWN' },
  VERIFIED: {},
  WITHDRAWN: {},
}

/** Verbs of the unit that is to improve; the others are the supervisor's. */
export const isImprovers = (verb: FindingVerb) => verb === 'PLAN' || verb === 'FINISH'

/** In the order they are told in. */
export const KINDS = ['GUIDANCE', 'SUPERVISION', 'INSPECTION', 'COORDINATION', 'HELP'] as const satisfies readonly SupervisionKind[]

/** Still to be improved, though its day has passed. Days are text and compare as such. */
export const isOverdue = ({ status, dueOn }: { status: FindingStatus; dueOn: string }, today: string) => (status === 'OPEN' || status === 'IMPROVING') && dueOn < today
