import type { Transitions } from '@panorama/kit/transitions'
import type { ProductOfferingRow } from './tables.ts'
import type { KeyAccountClass, ProductOfferingStatus, Tier } from './types.generated.ts'
import { isInForce } from './validity.rules.ts'

export type ProductOfferingVerb = 'design' | 'test' | 'reject' | 'activate' | 'launch' | 'retire' | 'discontinue'

/** The life cycle of an offering 产品生命周期 (TMF620). */
export const transitions: Transitions<ProductOfferingStatus, ProductOfferingVerb> = {
  IN_STUDY: { design: 'IN_DESIGN' },
  IN_DESIGN: { test: 'IN_TEST' },
  IN_TEST: { design: 'IN_DESIGN', reject: 'REJECTED', activate: 'ACTIVE' },
  REJECTED: { design: 'IN_DESIGN' },
  ACTIVE: { launch: 'LAUNCHED', retire: 'RETIRED' },
  LAUNCHED: { retire: 'RETIRED' },
  RETIRED: { discontinue: 'OBSOLETE' },
  OBSOLETE: {},
}

/** Verbs that nobody may use without saying why. */
export const needsReason = (verb: ProductOfferingVerb) => verb === 'reject' || verb === 'retire'

/** Whether an offering may be sold on a day. */
export const isSellable = (row: Pick<ProductOfferingRow, 'status' | 'validFrom' | 'validTo'>, day: string) => row.status === 'LAUNCHED' && isInForce(row, day)

type Audience = { classes: readonly string[]; tiers: readonly string[] }

/** Whether a customer of these classes and this tier belongs to an audience; an empty set means everybody. */
export const isMeantFor = (audience: { classes: readonly KeyAccountClass[]; tiers: readonly Tier[] }, customer: { classes: readonly string[]; tier: string | null }) => {
  const { classes, tiers }: Audience = audience
  return (classes.length === 0 || customer.classes.some((name) => classes.includes(name))) && (tiers.length === 0 || (customer.tier !== null && tiers.includes(customer.tier)))
}
