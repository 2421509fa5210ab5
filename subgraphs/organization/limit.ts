import { markOf } from '@panorama/kit/access'
import type { Database } from '@panorama/kit/database'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { beyondText, excessOf, limitOf, type Measure, rolesWithin } from '@panorama/kit/limits'
import { message, type Text, text } from '@panorama/kit/messages'
import { money } from '@panorama/kit/money'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { type Bound, may, type Viewer } from '@panorama/kit/viewer'
import { boundOf, isSame, isShare, isValue, surplusOf } from './limit.rules.ts'
import { isAtTop, limitsOf, lockLimit, openPermission, removeLimit, rolesByCodes, setLimit } from './limit.sql.ts'
import { needPermissions, needReach } from './reach.ts'
import { permissionsOf } from './role.ts'
import { lockRole, permissionsByCodes, placesOf, updateRole } from './role.sql.ts'
import type { Context } from './subgraph.ts'
import type { DecisionRow, RoleRow } from './tables.ts'
import type { Currency, LimitMeasure, OrgUnitLevel, Resolvers, RoleLimitInput } from './types.generated.ts'
import { isAbove } from './unit.rules.ts'
import { GraphQLError } from 'graphql'

type Shown = Pick<Bound, 'measure' | 'value' | 'currency'>

/** A bound in words of the graph: percent or money. */
const shown = {
  percent: ({ measure, value }: Shown) => (measure === 'MAX_DISCOUNT_PERCENT' ? value : null),
  amount: ({ measure, value, currency }: Shown) => (measure === 'MAX_AMOUNT' ? money(value, currency!) : null),
}

/** How far permissions go, and where they take effect 权限额度与开放层级. */
export const limit: Resolvers = {
  Query: {
    may: (_, { action, customerId, percent, amount }, { db, viewer }) => {
      if ((percent != null && !isShare(percent)) || amount?.amount.startsWith('-')) throw badAmount(viewer)
      return decide(db, viewer, action, customerId, { percent: percent ?? undefined, amount: amount ? { amount: amount.amount, currency: amount.currency ?? 'CNY' } : undefined })
    },
  },
  Mutation: {
    roleLimitSet: mutation(async (_, { roleId, input, expectedVersion }, context) => {
      const { db, emit } = context
      const { bound, permission } = checkInput(input)
      const before = await take(roleId, expectedVersion, context)
      if (!before.codes.includes(permission))
        refuse('INVALID', ['input', 'permission'], { zh: '该角色没有这项权限，无从设定额度。请先授予权限。', en: 'the role does not hold this permission, so there is nothing to limit. Give it the permission first.' })
      const others = (await limitsOf(db, [roleId])).filter(({ code }) => code === permission).map(boundOf).filter((each) => !isSame(each, bound))
      needWithinOwn(context.viewer, permission, [...others, bound], input.measure, ['input', bound.measure === 'MAX_AMOUNT' ? 'amount' : 'percent'])
      await setLimit(db, { ...bound, measure: input.measure, currency: bound.currency as Currency | null, customerClass: input.customerClass, tier: input.tier, id: newId('lim'), roleId, code: permission })
      const row = await updateRole(db, roleId, {})
      emit({ type: 'RoleLimitSet', entityId: roleId, customerId: null, data: { permission, ...bound } })
      return { role: row }
    }),
    roleLimitRemove: mutation(async (_, { id, expectedVersion }, context) => {
      const { db, emit } = context
      const gone = found(await lockLimit(db, id))
      await take(gone.roleId, expectedVersion, context, ['id'])
      const others = (await limitsOf(db, [gone.roleId])).filter((each) => each.code === gone.code && each.id !== id).map(boundOf)
      needWithinOwn(context.viewer, gone.code, others, gone.measure, ['id'])
      await removeLimit(db, id)
      const row = await updateRole(db, gone.roleId, {})
      emit({ type: 'RoleLimitRemoved', entityId: gone.roleId, customerId: null, data: { permission: gone.code, ...boundOf(gone) } })
      return { role: row }
    }),
    permissionOpen: mutation(async (_, { code, input: { openTo } }, { db, viewer, emit }) => {
      const [before] = await permissionsByCodes(db, [code])
      found(before, 'code')
      if (!(await isAtTop(db, viewer.keys)))
        refuse('NOT_ALLOWED', ['code'], { zh: '只有集团可以决定功能的开放层级。', en: 'only the group decides to which levels functions are open.' })
      needPermissions(viewer, [code], ['code'])
      const row = await openPermission(db, code, openTo)
      emit({ type: 'PermissionOpened', entityId: code, customerId: null, data: { from: before!.openTo, to: openTo } })
      return { permission: row }
    }),
  },
  Role: {
    limits: async ({ id, codes }, _, { load }) => (await load.limits.load(id)).filter(({ code }) => codes.includes(code)),
    permissionsAt: async ({ codes }, { level }, { load }) => openAt(level, await permissionsOf(codes, load)),
  },
  RoleHolding: {
    permissions: async ({ roleId, unitId }, _, { load }) => {
      const [role, unit] = await Promise.all([load.role.load(roleId), load.unit.load(unitId)])
      return role && unit ? openAt(unit.level, await permissionsOf(role.codes, load)) : []
    },
  },
  RoleLimit: {
    permission: async ({ code }, _, { load }) => (await permissionsOf([code], load))[0]!,
    ...shown,
  },
  ViewerBound: { measure: ({ measure }) => measure as LimitMeasure, ...shown, customerClass: ({ customerClass }) => customerClass as never, tier: ({ tier }) => tier as never },
  DecisionLimit: { measure: ({ measure }) => measure as LimitMeasure, ...shown },
  Decision: { whoMay: ({ roleCodes }, _, { db }) => (roleCodes.length ? rolesByCodes(db, roleCodes) : []) },
}

/** The limit as entered; its value belongs to its measure and can be kept exactly. */
const checkInput = ({ permission, measure, percent, amount, customerClass = null, tier = null }: RoleLimitInput): { permission: string; bound: Bound } => {
  const field = measure === 'MAX_AMOUNT' ? 'amount' : 'percent'
  const value = (measure === 'MAX_AMOUNT' ? amount?.amount : percent) ?? refuse('REQUIRED', ['input', field])
  if (!isValue(measure, value))
    refuse('INVALID', ['input', field], {
      zh: '额度不能为负数，最多两位小数；折扣为 0 到 100。',
      en: 'a limit is not negative and has at most two decimals; a discount is from 0 to 100 percent.',
    })
  return { permission, bound: { measure, value, currency: measure === 'MAX_AMOUNT' ? amount!.currency ?? 'CNY' : null, customerClass, tier } }
}

/** The role, locked, not held beyond the viewer's units, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>, field: readonly string[] = ['roleId']): Promise<RoleRow> => {
  const row = found(await lockRole(db, id), ...field)
  checkVersion(row, expectedVersion, { role: row })
  const { unitIds } = await placesOf(db, id)
  await needReach(db, viewer, unitIds, field)
  return row
}

const ownLimit = (measure: LimitMeasure, value: string, currency: string | null): Text => {
  const en = measure === 'MAX_AMOUNT' ? `${value} ${currency}` : `${value} %`
  return {
    zh: `不能超出您本人的额度（${en}），未作任何更改。请减小额度，或请额度更高的同事设定。`,
    en: `nobody gives more than their own limit (yours is ${en}); nothing was changed. Set less, or ask a colleague whose limit is higher.`,
  }
}

/** Refuses to let a permission go further than the viewer's own limits, for whatever customer. */
const needWithinOwn = (viewer: Viewer, permission: string, bounds: readonly Bound[], measure: LimitMeasure | undefined, field: readonly string[]) => {
  needPermissions(viewer, [permission], field)
  const surplus = surplusOf(permission, bounds, viewer.limits, measure)
  if (surplus) refuse('LIMIT_EXCEEDED', field, ownLimit(surplus.measure, surplus.limit, surplus.currency))
}

/** Refuses to give a role, or permissions of it, whose limits are wider than the viewer's own. */
export const needLimits = async (db: Database, viewer: Viewer, roleId: string | null, codes: readonly string[], field: readonly string[]) => {
  const limited = [...new Set(viewer.limits.map(({ permission }) => permission))].filter((code) => codes.includes(code))
  if (limited.length === 0) return
  const rows = roleId ? await limitsOf(db, [roleId]) : []
  for (const permission of limited) needWithinOwn(viewer, permission, rows.filter(({ code }) => code === permission).map(boundOf), undefined, field)
}

/** Those of the permissions that take effect at units of the level. */
export const openAt = <Row extends { openTo: OrgUnitLevel }>(level: OrgUnitLevel, permissions: readonly Row[]): Row[] => permissions.filter(({ openTo }) => !isAbove(openTo, level))

type Asked = { percent?: string; amount?: { amount: string; currency: string } }

const NOT_HELD: Text = { zh: '您没有这项权限。请向管理员申请，或请有权限的同事办理。', en: 'you do not hold this permission. Ask an administrator for it, or a colleague who has it.' }
const NOT_SEEN: Text = { zh: '找不到该客户：它不存在，或不在您的可见范围内。', en: 'this customer was not found: it does not exist, or it is outside what you may see.' }

const badAmount = ({ locale }: Viewer) =>
  new GraphQLError(message(locale, 'BAD_USER_INPUT', { problem: locale === 'en' ? 'a discount is from 0 to 100 percent, an amount not negative' : '折扣为 0 到 100，金额不能为负数' }), { extensions: { code: 'BAD_USER_INPUT' } })

/** The same rules as when it is done. */
const decide = async (db: Database, viewer: Viewer, action: string, customerId: string | null | undefined, asked: Asked): Promise<DecisionRow> => {
  const answer = (allowed: boolean, because: Text, limit: DecisionRow['limit'] = null, roleCodes: string[] = []) => ({ allowed, because: text(viewer.locale, because), limit, roleCodes })
  if (!may(viewer, action)) return answer(false, NOT_HELD)
  const customer = customerId != null ? await markOf(db, viewer, customerId) : { classes: [], tier: null }
  if (!customer) return answer(false, NOT_SEEN)
  const excess = excessOf(viewer.limits, action, asked, customer)
  if (excess) {
    const roles = viewer.kind === 'EMPLOYEE' ? await rolesWithin(db, action, asked, customer) : []
    return answer(false, beyondText(excess, roles), { measure: excess.measure, value: excess.limit, currency: excess.currency }, roles.map(({ role }) => role))
  }
  const measure: Measure = asked.percent === undefined && asked.amount ? 'MAX_AMOUNT' : 'MAX_DISCOUNT_PERCENT'
  const currency = measure === 'MAX_AMOUNT' ? asked.amount!.currency : null
  const value = limitOf(viewer.limits, action, measure, customer, currency)
  return value === undefined
    ? answer(true, { zh: '您有这项权限，且没有额度限制。', en: 'you hold this permission, and no limit applies.' })
    : answer(true, { zh: '您有这项权限，且在额度之内。', en: 'you hold this permission, and this is within your limit.' }, { measure, value, currency })
}
