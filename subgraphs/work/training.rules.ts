import type { Transitions } from '@panorama/kit/transitions'
import type { TrainingStatus } from './types.generated.ts'

/** The life cycle of a training 培训状态. */
export const transitions: Transitions<TrainingStatus, 'UPDATE' | 'FINISH' | 'CANCEL'> = {
  PLANNED: { UPDATE: 'PLANNED', FINISH: 'HELD', CANCEL: 'CANCELLED' },
  HELD: {},
  CANCELLED: {},
}

/** Whoever attends passes, unless points are needed. */
export const isPassed = (score: number | null, passScore: number | null) => passScore === null || (score !== null && score >= passScore)
