import type { Transitions } from '@panorama/kit/transitions'
import type { DealLevel, OpportunityStatus } from './types.generated.ts'

export type OpportunityVerb = 'qualify' | 'negotiate' | 'propose' | 'win' | 'lose' | 'drop'

/** The life cycle of an opportunity 商机生命周期. */
export const transitions: Transitions<OpportunityStatus, OpportunityVerb> = {
  NEW: { qualify: 'QUALIFIED', drop: 'NO_DEAL' },
  QUALIFIED: { negotiate: 'NEGOTIATED', drop: 'NO_DEAL' },
  NEGOTIATED: { propose: 'PROPOSED', win: 'WON', lose: 'LOST' },
  PROPOSED: { negotiate: 'NEGOTIATED', win: 'WON', lose: 'LOST' },
  WON: {},
  LOST: {},
  NO_DEAL: {},
}

export const OPEN = ['NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED'] as const satisfies OpportunityStatus[]
export const isOpen = (status: OpportunityStatus) => (OPEN as readonly OpportunityStatus[]).includes(status)

/** Verbs that nobody may use without saying why; what was won, the accepted quote tells. */
export const needsReason = (verb: OpportunityVerb) => verb === 'lose' || verb === 'drop'

/** Once the customer has decided there is nothing left to estimate. */
export const certainty = (status: OpportunityStatus) => (isOpen(status) ? undefined : status === 'WON' ? 100 : 0)

const LEVELS: readonly DealLevel[] = ['CITY', 'PROVINCE', 'GROUP']

/** Business across cities is coordinated by the province, across provinces by the group; `stated` may only raise it. */
export const coordinationOf = (regionCodes: readonly string[], stated: DealLevel): DealLevel => {
  const provinces = new Set(regionCodes.map((code) => code.slice(0, 2)))
  const cities = new Set(regionCodes.map((code) => code.slice(0, 4)))
  const demanded = provinces.size > 1 ? 'GROUP' : cities.size > 1 ? 'PROVINCE' : 'CITY'
  return LEVELS.indexOf(demanded) > LEVELS.indexOf(stated) ? demanded : stated
}

type Sites = { site?: { regionCode?: string | null } | null; farSite?: { regionCode?: string | null } | null }

export const regionCodesOf = (lines: readonly Sites[]) =>
  lines.flatMap(({ site, farSite }) => [site?.regionCode, farSite?.regionCode]).filter((code) => code != null)
