import type { ServiceContactRow } from './tables.ts'
import type { ServiceContactCheckResult, ServiceContactCommitment } from './types.generated.ts'

/** What every service contact promises. */
export const COMMITMENTS: readonly ServiceContactCommitment[] = ['NEVER_OFF', 'NEVER_FORWARDED', 'UNCHANGED', 'ALWAYS_REACHABLE']

/** Whether what a trial found breaks a promise. */
export const isBreach = (result: ServiceContactCheckResult) => result !== 'REACHED'

/** Whether the cooperation still lasts: its last day included. */
export const isCooperating = ({ cooperationTo }: Pick<ServiceContactRow, 'cooperationTo'>, today: string) => cooperationTo === null || cooperationTo >= today
