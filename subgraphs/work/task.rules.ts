import type { Transitions } from '@panorama/kit/transitions'
import type { WorkTaskStatus } from './types.generated.ts'

export type TaskVerb = 'UPDATE' | 'ASSIGN' | 'ACCEPT' | 'RETURN' | 'START' | 'HOLD' | 'RESUME' | 'FEEDBACK' | 'FINISH' | 'CONFIRM' | 'REJECT' | 'CANCEL'

/** What whoever gave a task may do with it while it is open. */
const given = (status: WorkTaskStatus) => ({ UPDATE: status, ASSIGN: 'ASSIGNED', CANCEL: 'CANCELLED' }) as const

/** The life cycle of a task 任务状态. */
export const transitions: Transitions<WorkTaskStatus, TaskVerb> = {
  ASSIGNED: { ACCEPT: 'ACCEPTED', START: 'IN_PROGRESS', RETURN: 'RETURNED', FEEDBACK: 'ASSIGNED', ...given('ASSIGNED') },
  ACCEPTED: { START: 'IN_PROGRESS', RETURN: 'RETURNED', FEEDBACK: 'ACCEPTED', ...given('ACCEPTED') },
  IN_PROGRESS: { HOLD: 'ON_HOLD', FINISH: 'DONE', RETURN: 'RETURNED', FEEDBACK: 'IN_PROGRESS', ...given('IN_PROGRESS') },
  ON_HOLD: { RESUME: 'IN_PROGRESS', FEEDBACK: 'ON_HOLD', ...given('ON_HOLD') },
  RETURNED: given('RETURNED'),
  DONE: { CONFIRM: 'CONFIRMED', REJECT: 'IN_PROGRESS' },
  CONFIRMED: {},
  CANCELLED: {},
}

/** Verbs of whoever gave the task; the others are for those who do it. */
export const isGivers = (verb: TaskVerb) => verb === 'UPDATE' || verb === 'ASSIGN' || verb === 'CONFIRM' || verb === 'REJECT' || verb === 'CANCEL'

/** Still to be done. */
export const isOpen = (status: WorkTaskStatus) => status !== 'DONE' && status !== 'CONFIRMED' && status !== 'CANCELLED'

/** Days are text, `YYYY-MM-DD`, and compare as such. */
export const isOverdue = ({ status, dueOn }: { status: WorkTaskStatus; dueOn: string }, today: string) => isOpen(status) && dueOn < today
