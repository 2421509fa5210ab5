import type { Transitions } from '@panorama/kit/transitions'
import type { WorkPlanStatus } from './types.generated.ts'

export type PlanVerb = 'UPDATE' | 'START' | 'CLOSE' | 'CANCEL'

/** The life cycle of a plan 计划状态. */
export const transitions: Transitions<WorkPlanStatus, PlanVerb> = {
  DRAFT: { UPDATE: 'DRAFT', START: 'ACTIVE', CANCEL: 'CANCELLED' },
  ACTIVE: { UPDATE: 'ACTIVE', CLOSE: 'CLOSED', CANCEL: 'CANCELLED' },
  CLOSED: {},
  CANCELLED: {},
}

/** Whether tasks may still be added to it. */
export const takesTasks = (status: WorkPlanStatus) => status === 'DRAFT' || status === 'ACTIVE'
