import type { Transitions } from '@panorama/kit/transitions'
import type { VoiceStatus } from './types.generated.ts'

export type VoiceVerb = 'ANSWER' | 'REOPEN' | 'CLOSE'

/** The life cycle of what an employee says 员工之声状态. */
export const transitions: Transitions<VoiceStatus, VoiceVerb> = {
  OPEN: { ANSWER: 'ANSWERED' },
  ANSWERED: { REOPEN: 'OPEN', CLOSE: 'CLOSED' },
  CLOSED: {},
}
