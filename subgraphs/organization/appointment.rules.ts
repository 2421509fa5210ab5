import type { Transitions } from '@panorama/kit/transitions'
import type { AppointmentStatus } from './types.generated.ts'

export type AppointmentVerb = 'consent' | 'decline' | 'withdraw'

/** The life cycle of a leader's appointment 任免. */
export const transitions: Transitions<AppointmentStatus, AppointmentVerb> = {
  PROPOSED: { consent: 'EFFECTIVE', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
  EFFECTIVE: {},
  DECLINED: {},
  WITHDRAWN: {},
}

/** Verbs of the key-account unit above; the others are the unit's own. */
export const isDecidedAbove = (verb: AppointmentVerb) => verb !== 'withdraw'

/** Verbs that nobody may use without saying why. */
export const needsReason = (verb: AppointmentVerb) => verb === 'decline'
