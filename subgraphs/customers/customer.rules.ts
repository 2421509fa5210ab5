import type { Transitions } from '@panorama/kit/transitions'
import type { CustomerCategory, CustomerStatus, KeyAccountClass, OrganizationKind } from './types.generated.ts'

/** Classes that make a key account 大客户; the potential ones are not there yet. */
const KEY_ACCOUNT: readonly KeyAccountClass[] = ['IMPORTANT', 'HIGH_VALUE', 'GROUP', 'STRATEGIC']
export const isKeyAccount = (classes: readonly KeyAccountClass[]) => classes.some((one) => KEY_ACCOUNT.includes(one))

type BranchKind = Exclude<OrganizationKind, 'HEADQUARTERS'>

/** What a customer is in its tree; what it is to its superior says nothing of one that has none. */
export const kindOf = ({ parentId, branchKind }: { parentId: string | null; branchKind: BranchKind | null }): OrganizationKind => (parentId === null ? 'HEADQUARTERS' : (branchKind ?? 'BRANCH'))

/** What is kept of a kind that somebody gave; undefined when nothing that stands there is of it. */
export const keptKind = (kind: OrganizationKind, parentId: string | null): BranchKind | null | undefined =>
  kind === 'HEADQUARTERS' ? (parentId === null ? null : undefined) : parentId === null ? undefined : kind

export type CustomerVerb = 'qualify' | 'activate' | 'flagAtRisk' | 'recover' | 'churn' | 'winBack' | 'close'

/** The life cycle of the relationship 客户生命周期. */
export const transitions: Transitions<CustomerStatus, CustomerVerb> = {
  PROSPECT: { qualify: 'CANDIDATE', close: 'CLOSED' },
  CANDIDATE: { activate: 'ACTIVE', close: 'CLOSED' },
  ACTIVE: { flagAtRisk: 'AT_RISK', churn: 'CHURNED', close: 'CLOSED' },
  AT_RISK: { recover: 'ACTIVE', churn: 'CHURNED', close: 'CLOSED' },
  CHURNED: { winBack: 'ACTIVE', close: 'CLOSED' },
  CLOSED: {},
}

/** Verbs that nobody may use without saying why. */
export const needsReason = (verb: CustomerVerb) => verb === 'flagAtRisk' || verb === 'churn' || verb === 'close'

const LETTERS: Record<CustomerCategory, string> = {
  PUBLIC_SECTOR: 'G',
  FINANCE: 'F',
  ENTERPRISE: 'E',
  FOREIGN_INVESTED: 'W',
  OPERATOR: 'V',
  INDIVIDUAL: 'P',
}
const CHECK = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** `KA` + seat + category + serial + check character over all before it (weights 3^i mod 31, as in GB 32100). */
export const customerCode = (regionCode: string, category: CustomerCategory, serial: number) => {
  const body = `KA${regionCode}${LETTERS[category]}${String(serial).padStart(6, '0')}`
  return body + checkCharacter(body)
}

const checkCharacter = (body: string) => {
  let sum = 0
  let weight = 1
  for (const character of body) {
    sum += Number.parseInt(character, 36) * weight
    weight = (weight * 3) % 31
  }
  return CHECK[sum % 31]!
}

export const takeApart = (code: string) => {
  const [, regionCode, letter, serial, check] = /^KA(\d{6})([GFEWVP])(\d{6,9})([0-9A-Y])$/.exec(code) ?? []
  const category = (Object.keys(LETTERS) as CustomerCategory[]).find((name) => LETTERS[name] === letter)
  if (!regionCode || !category || checkCharacter(code.slice(0, -1)) !== check) return { isValid: false }
  return { isValid: true, regionCode, category, serial: Number(serial) }
}

/** Whether the classes differ from what the rules suggest; STRATEGIC is a judgement and counts neither way. */
export const differs = (classes: readonly KeyAccountClass[], suggested: readonly KeyAccountClass[]) =>
  new Set(classes.filter((name) => name !== 'STRATEGIC')).symmetricDifference(new Set(suggested)).size > 0
