import type { Text } from '@panorama/kit/messages'
import { isMeantFor } from './productOffering.rules.ts'
import type { DiscountPlanRow } from './tables.ts'
import { isInForce } from './validity.rules.ts'

type Occasion = {
  today: string
  customer: { classes: readonly string[]; tier: string | null }
  /** The offering's branch and those above it. */
  categories: readonly string[]
  termMonths: number
  currency: string
}
type Plan = DiscountPlanRow & { categoryIds: readonly string[] }

/** Why a plan cannot be granted, and to which field of the order that belongs; undefined when it can. */
export const whyNot = (plan: Plan, { today, customer, categories, termMonths, currency }: Occasion): { field: 'discountPlanId' | 'termMonths'; message: Text } | undefined => {
  const refused = (zh: string, en: string, field: 'discountPlanId' | 'termMonths' = 'discountPlanId') => ({ field, message: { zh, en } })
  if (!isInForce(plan, today)) return refused('此优惠计划今天不在有效期内。请另选优惠计划。', 'this plan is not granted today. Choose another.')
  if (!isMeantFor(plan, customer)) return refused('客户的类别或分级不符合此优惠计划。请另选优惠计划。', 'the plan is not meant for the classes or tier of this customer. Choose another.')
  if (plan.categoryIds.length && !plan.categoryIds.some((id) => categories.includes(id)))
    return refused('此优惠计划不适用于该产品。请另选优惠计划。', 'the plan does not hold for this offering. Choose another.')
  if (plan.kind === 'FIXED' && plan.currency !== currency) return refused('优惠金额与资费币种不同。请另选优惠计划。', 'plan and price are in different currencies. Choose another plan.')
  if (termMonths < plan.minimumTermMonths)
    return refused(`此优惠计划要求至少签约 ${plan.minimumTermMonths} 个月。请延长协议期,或另选优惠计划。`, `the plan asks for ${plan.minimumTermMonths} months at least. Agree on a longer term, or choose another plan.`, 'termMonths')
  return undefined
}
