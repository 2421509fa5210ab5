import { type Database, preparedRows } from './database.ts'
import { refuse } from './errors.ts'
import { sql } from 'drizzle-orm'
import { type Text, text } from './messages.ts'
import { toUnits } from './money.ts'
import type { Bound, Limit, Viewer } from './viewer.ts'

/** What a limit may depend on: classes and tier of the customer. */
type Subject = { classes: readonly string[]; tier: string | null }

/** How much is asked: percent of a discount, or an amount of money. */
export type Asked = { percent?: string; amount?: { amount: string; currency: string } }

export type Measure = 'MAX_DISCOUNT_PERCENT' | 'MAX_AMOUNT'

const SCALE = 6

const applies = ({ customerClass, tier }: Bound, of: Subject) => (customerClass === null || of.classes.includes(customerClass)) && (tier === null || tier === of.tier)
const weight = ({ customerClass, tier }: Bound) => (customerClass === null ? 0 : 1) + (tier === null ? 0 : 2)

/**
 * How far bounds of one role reach; undefined: without limit. The bound that says most of the customer decides (tier before class), and
 * of several equal ones the widest. An amount in a currency that no bound speaks of is beyond every one.
 */
const reachOf = (bounds: readonly Bound[], measure: Measure, of: Subject, currency: string | null): string | undefined => {
  const applying = bounds.filter((bound) => bound.measure === measure && applies(bound, of))
  if (applying.length === 0) return undefined
  const spoken = applying.filter((bound) => bound.currency === currency)
  const most = Math.max(...spoken.map(weight))
  return spoken.filter((bound) => weight(bound) === most).reduce((widest, { value }) => (toUnits(value, SCALE) > toUnits(widest, SCALE) ? value : widest), '0')
}

/** How far a permission goes for a customer of this kind; undefined: without limit. Whoever holds several roles has the widest of their limits. */
export const limitOf = (limits: readonly Limit[], permission: string, measure: Measure, of: Subject, currency: string | null = null): string | undefined => {
  const held = limits.filter((limit) => limit.permission === permission)
  let widest: string | undefined
  for (const { bounds } of held) {
    const reach = reachOf(bounds, measure, of, currency)
    if (reach === undefined) return undefined
    if (widest === undefined || toUnits(reach, SCALE) > toUnits(widest, SCALE)) widest = reach
  }
  return widest
}

export type Excess = { measure: Measure; limit: string; currency: string | null }

/** Which limit is exceeded; undefined when none is. */
export const excessOf = (limits: readonly Limit[], permission: string, { percent, amount }: Asked, of: Subject): Excess | undefined => {
  const beyond = (measure: Measure, value: string, currency: string | null): Excess | undefined => {
    const limit = limitOf(limits, permission, measure, of, currency)
    return limit !== undefined && toUnits(value, SCALE) > toUnits(limit, SCALE) ? { measure, limit, currency } : undefined
  }
  return (percent === undefined ? undefined : beyond('MAX_DISCOUNT_PERCENT', percent, null)) ?? (amount && beyond('MAX_AMOUNT', amount.amount, amount.currency))
}

type RoleLimit = { permission: string; role: string; zh: string; en: string; bounds: Bound[] }

const ofPermissions = preparedRows<RoleLimit>(
  'access_role_limits',
  sql`select permission, role, name_zh as zh, name_en as en, bounds from access.role_limits where permission = any(${sql.placeholder('permissions')}::text[]) order by role`,
)
/** Every role that holds the permissions, and how far it goes; none where no role has a limit. */
export const roleLimitsOf = (db: Database, permissions: readonly string[]) => ofPermissions(db, { permissions })

/** Those of the roles that may go as far as is asked. */
export const within = (roles: readonly RoleLimit[], permission: string, asked: Asked, of: Subject) =>
  roles.filter(({ bounds }) => excessOf([{ permission, bounds }], permission, asked, of) === undefined)

/** Roles that may go as far as is asked. */
export const rolesWithin = async (db: Database, permission: string, asked: Asked, of: Subject) => within(await roleLimitsOf(db, [permission]), permission, asked, of)

/** The excess in words: how far one may go, and who may go further. */
export const beyondText = ({ measure, limit, currency }: Excess, roles: readonly Text[]): Text => {
  const shown = plain(limit)
  const who = { zh: roles.map((role) => role.zh).join('、'), en: roles.map((role) => text('en', role)).join(', ') }
  const [zh, en] = measure === 'MAX_AMOUNT' ? [`金额上限为 ${shown} ${currency}`, `amounts up to ${shown} ${currency}`] : [`折扣上限为 ${shown}%`, `discounts up to ${shown} %`]
  return {
    zh: `超出您的权限额度：对该客户您的${zh}。${roles.length ? `请由以下角色的同事办理：${who.zh}。` : '目前没有角色可以办理，请联系管理员。'}`,
    en: `this is beyond your limit: for this customer you may go to ${en}. ${roles.length ? `Ask a colleague with one of these roles: ${who.en}.` : 'No role may go as far; ask an administrator.'}`,
  }
}

/** `15.00` → `15`. */
const plain = (value: string) => (value.includes('.') ? value.replace(/\.?0+$/, '') : value)

/** Refuses with LIMIT_EXCEEDED what goes beyond the viewer's limit inside the permission. */
export const needLimit = async (db: Database, viewer: Viewer, permission: string, asked: Asked, of: Subject, field: readonly string[]) => {
  const excess = excessOf(viewer.limits, permission, asked, of)
  if (excess) refuse('LIMIT_EXCEEDED', field, beyondText(excess, await rolesWithin(db, permission, asked, of)))
}
