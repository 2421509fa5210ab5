import type { Transitions } from '@panorama/kit/transitions'
import type { StrategicGoalStatus, StrategicPlanStatus } from './types.generated.ts'

/** The life cycle of a strategic plan 战略计划状态. */
export const planTransitions: Transitions<StrategicPlanStatus, 'UPDATE' | 'ADOPT' | 'CLOSE'> = {
  DRAFT: { UPDATE: 'DRAFT', ADOPT: 'ADOPTED' },
  ADOPTED: { UPDATE: 'ADOPTED', CLOSE: 'CLOSED' },
  CLOSED: {},
}

/** The life cycle of a goal 目标状态. */
export const goalTransitions: Transitions<StrategicGoalStatus, 'UPDATE' | 'ACHIEVE' | 'DROP'> = {
  ACTIVE: { UPDATE: 'ACTIVE', ACHIEVE: 'ACHIEVED', DROP: 'DROPPED' },
  ACHIEVED: {},
  DROPPED: {},
}
