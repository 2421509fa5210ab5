import type { Transitions } from '@panorama/kit/transitions'
import type { ActionTeamCallStatus } from './types.generated.ts'

export type CallVerb = 'commit' | 'decline' | 'withdraw'

/** The life cycle of a call to a customer action team 人员调用. */
export const transitions: Transitions<ActionTeamCallStatus, CallVerb> = {
  CALLED: { commit: 'COMMITTED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
  COMMITTED: {},
  DECLINED: {},
  WITHDRAWN: {},
}

/** Verbs of the person's department; the other is the team's own. */
export const isAnswered = (verb: CallVerb) => verb !== 'withdraw'

/** A team of this kind is for a time: up to a year. */
export const isEnd = (endsOn: string, today: string) => endsOn >= today && endsOn <= `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
