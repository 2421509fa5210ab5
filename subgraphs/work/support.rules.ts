import type { Transitions } from '@panorama/kit/transitions'
import type { SupportStatus } from './types.generated.ts'

export type SupportVerb = 'COMMIT' | 'DECLINE' | 'ESCALATE' | 'DIRECT' | 'REFUSE' | 'FULFIL' | 'CONFIRM' | 'REJECT' | 'WITHDRAW'

/** The life cycle of a request to another department 内部资源申请状态. */
export const transitions: Transitions<SupportStatus, SupportVerb> = {
  REQUESTED: { COMMIT: 'COMMITTED', DECLINE: 'DECLINED', ESCALATE: 'ESCALATED', WITHDRAW: 'WITHDRAWN' },
  COMMITTED: { FULFIL: 'FULFILLED', ESCALATE: 'ESCALATED', WITHDRAW: 'WITHDRAWN' },
  DECLINED: { ESCALATE: 'ESCALATED', WITHDRAW: 'WITHDRAWN' },
  ESCALATED: { DIRECT: 'COMMITTED', REFUSE: 'REFUSED', COMMIT: 'COMMITTED', WITHDRAW: 'WITHDRAWN' },
  FULFILLED: { CONFIRM: 'CONFIRMED', REJECT: 'COMMITTED' },
  CONFIRMED: {},
  REFUSED: {},
  WITHDRAWN: {},
}

type Request = { status: SupportStatus; createdAt: string; neededOn: string; committedOn: string | null }

const DAY = 86_400_000

/** Once declined; when a day has passed, or the day it is needed, without an answer; when the promised day has passed. */
export const canEscalate = ({ status, createdAt, neededOn, committedOn }: Request, now: number, today: string): boolean => {
  if (status === 'REQUESTED') return now - Date.parse(createdAt) >= DAY || neededOn < today
  if (status === 'COMMITTED') return committedOn !== null && committedOn < today
  return status === 'DECLINED'
}

/** Not answered by the day it is needed, or not fulfilled by the day promised. */
export const isLate = ({ status, neededOn, committedOn }: Request, today: string): boolean =>
  status === 'COMMITTED' ? committedOn !== null && committedOn < today : (status === 'REQUESTED' || status === 'DECLINED' || status === 'ESCALATED') && neededOn < today
