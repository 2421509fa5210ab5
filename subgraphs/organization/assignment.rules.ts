import type { Position } from './types.generated.ts'

/** Who may be account manager of a customer: account managers, and for tier C those on the telephone. */
export const canManage = (position: Position, tier: string | null) => position === 'ACCOUNT_MANAGER' || (position === 'TELEPHONE_ACCOUNT_MANAGER' && tier === 'C')
