import { fromUnits, toUnits } from '@panorama/kit/money'
import type { Text } from '@panorama/kit/messages'
import type { Transitions } from '@panorama/kit/transitions'
import type { ClassThresholdRow, CustomerRow } from './tables.ts'
import type { CustomerCategory, CustomerStatus, KeyAccountClass } from './types.generated.ts'

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

/** The threshold in force for a province: its own, else the national one; rows are in force already, latest first. */
export const thresholdFor = (thresholds: readonly ClassThresholdRow[], provinceCode: string) =>
  thresholds.find((row) => row.provinceCode === provinceCode) ?? thresholds.find((row) => row.provinceCode === null)

type Facts = Pick<CustomerRow, 'category' | 'monthlyFeeAmount' | 'provinceCode' | 'rentsForGroup'> & { branches: number }
type Suggestion = { class: KeyAccountClass; reason: Text }

/** What the rules say of a customer today; STRATEGIC stays a judgement. */
export const suggestClasses = (facts: Facts, thresholds: readonly ClassThresholdRow[]): Suggestion[] => {
  const suggestions: Suggestion[] = []
  if (facts.category === 'PUBLIC_SECTOR')
    suggestions.push({ class: 'IMPORTANT', reason: { zh: '党、政、军部门', en: 'Party, government or military department' } })
  const threshold = thresholdFor(thresholds, facts.provinceCode)
  if (threshold && facts.monthlyFeeAmount !== null) {
    const [fee, limit] = [toUnits(facts.monthlyFeeAmount), toUnits(threshold.amount)]
    const figures = { zh: `月使用费 ${fromUnits(fee)} 元,门槛 ${fromUnits(limit)} 元`, en: `monthly fee ¥${fromUnits(fee)}, threshold ¥${fromUnits(limit)}` }
    if (fee > limit) suggestions.push({ class: 'HIGH_VALUE', reason: { zh: `${figures.zh}:已超过`, en: `${figures.en}: above` } })
    else if (fee * 10n >= limit * 8n)
      suggestions.push({ class: 'POTENTIAL_HIGH_VALUE', reason: { zh: `${figures.zh}:已达八成`, en: `${figures.en}: at least 80 %` } })
  }
  if (facts.branches > 0)
    suggestions.push(
      facts.rentsForGroup
        ? { class: 'GROUP', reason: { zh: `总部统一租用,下设 ${facts.branches} 个分支机构`, en: `headquarters rents for ${facts.branches} branches` } }
        : { class: 'POTENTIAL_GROUP', reason: { zh: `下设 ${facts.branches} 个分支机构,但未统一租用`, en: `${facts.branches} branches that rent separately` } },
    )
  return suggestions
}

/** Whether the classes differ from what the rules suggest; STRATEGIC is a judgement and counts neither way. */
export const differs = (classes: readonly KeyAccountClass[], suggestions: readonly Suggestion[]) => {
  const given = new Set(classes.filter((name) => name !== 'STRATEGIC'))
  const byRule = new Set(suggestions.map((suggestion) => suggestion.class))
  return given.symmetricDifference(byRule).size > 0
}
