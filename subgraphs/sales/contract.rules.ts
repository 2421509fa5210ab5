import type { Transitions } from '@panorama/kit/transitions'
import type { ContractStatus } from './types.generated.ts'

export type ContractVerb = 'submit' | 'recall' | 'return' | 'approve' | 'reject' | 'sign' | 'activate' | 'suspend' | 'resume' | 'terminate' | 'renew'

/** The life cycle of a contract 合同生命周期; `renew` happens to it when its successor comes into force. */
export const transitions: Transitions<ContractStatus, ContractVerb> = {
  DRAFT: { submit: 'IN_REVIEW', reject: 'REJECTED' },
  IN_REVIEW: { recall: 'DRAFT', return: 'DRAFT', approve: 'APPROVED', reject: 'REJECTED' },
  APPROVED: { sign: 'SIGNED', reject: 'REJECTED' },
  SIGNED: { activate: 'ACTIVE', terminate: 'TERMINATED' },
  ACTIVE: { suspend: 'SUSPENDED', terminate: 'TERMINATED', renew: 'RENEWED' },
  SUSPENDED: { resume: 'ACTIVE', terminate: 'TERMINATED', renew: 'RENEWED' },
  EXPIRED: { renew: 'RENEWED' },
  TERMINATED: {},
  RENEWED: {},
  REJECTED: {},
}

/** While somebody has to answer for it; an expired one has still to be renewed. */
export const isOpenContract = (status: ContractStatus) => Object.keys(transitions[status]).length > 0

export const needsReason = (verb: ContractVerb) => verb === 'return' || verb === 'reject' || verb === 'suspend' || verb === 'terminate'

/** Verbs that lead to new obligations: refused for a closed customer. */
export const goesOn = (verb: ContractVerb) => verb === 'submit' || verb === 'approve' || verb === 'sign' || verb === 'activate' || verb === 'renew'

/** `C2026-000123`. */
export const contractNumber = (today: string, serial: number) => `C${today.slice(0, 4)}-${String(serial).padStart(6, '0')}`

/** The day after, `YYYY-MM-DD`. */
export const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
