import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { money } from '@panorama/kit/money'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { allowedIn, next } from '@panorama/kit/transitions'
import { may, type Viewer } from '@panorama/kit/viewer'
import { GraphQLError } from 'graphql'
import { askedAttributes } from './attribute.filter.ts'
import { type CustomerVerb, customerCode, differs, isKeyAccount, keptKind, kindOf, needsReason, takeApart, transitions } from './customer.rules.ts'
import {
  customerCount,
  customerPage,
  customersByCode,
  customersByIdentifier,
  grantCreator,
  insertCustomer,
  insertThreshold,
  lockCustomer,
  MOST_NODES,
  nextSerial,
  sortValues,
  thresholdsOn,
  updateCustomer,
} from './customer.sql.ts'
import { refuseResembling } from './duplicate.ts'
import { survivorByCode, survivorOf } from './merge.sql.ts'
import { recordByHand, suggestions } from './grade.ts'
import { sourceOf } from './search.rules.ts'
import { indexCustomers } from './search.sql.ts'
import type { Context } from './subgraph.ts'
import type { CustomerRow } from './tables.ts'
import type { OrganizationKind, Resolvers } from './types.generated.ts'
import { needUnit } from './unit.ts'

export const customer: Resolvers = {
  Query: {
    // A file that was merged is found by the id and the code it had.
    customer: async (_, { id }, { db, load }) => (await load.customer.load(id)) ?? atSurvivor(await survivorOf(db, id), load),
    customerByCode: async (_, { code }, { db, viewer, load }) => (await customersByCode(db, viewer, code))[0] ?? atSurvivor(await survivorByCode(db, code), load),
    customerByIdentifier: async (_, { system, value }, { db, viewer }) => (await customersByIdentifier(db, viewer, system, value))[0],
    customers: async (_, args, { db, viewer }) => {
      if (args.search && !/^.{2,100}$/su.test(args.search.trim())) throw badSearch()
      const list = { ...args, attributes: await askedAttributes(args.filter?.attributes, { db, viewer }) }
      return connection(await customerPage(db, viewer, list), args, sortValues(args.sort), () => customerCount(db, viewer, list))
    },
    customerCode: (_, { code }) => takeApart(code),
    classThresholds: (_, { on }, { db }) => thresholdsOn(db, on ?? today()),
  },
  Mutation: {
    customerCreate: mutation(async (_, { input: { managedById, duplicateReason, organizationKind, ...input } }, { db, viewer, emit }) => {
      await needUnit(db, viewer, managedById, ['input', 'managedById'])
      if (input.parentId) refuseClosed(found(await lockCustomer(db, viewer, input.parentId), 'input', 'parentId'), 'input', 'parentId')
      if (duplicateReason && !/^.{2,500}$/su.test(duplicateReason.trim())) refuse('INVALID', ['input', 'duplicateReason'])
      const keepPairs = await refuseResembling(db, viewer, sourceOf(input), duplicateReason)
      const row = await insertCustomer(db, {
        ...input,
        branchKind: branchKindOf(organizationKind, input.parentId),
        id: newId('cus'),
        code: customerCode(input.regionCode, input.category, await nextSerial(db)),
        provinceCode: input.regionCode.slice(0, 2),
        status: 'PROSPECT',
        unitId: managedById,
      })
      if (viewer.kind === 'EMPLOYEE') await grantCreator(db, viewer, row.id)
      await keepPairs(row.id)
      await indexCustomers(db, [row.id])
      emit({ type: 'CustomerCreated', entityId: row.id, customerId: row.id, data: { code: row.code, name: row.name, duplicateReason } })
      return { customer: row }
    }),
    customerUpdate: mutation(async (_, { id, input, expectedVersion }, { db, viewer, emit }) => {
      const before = refuseClosed(await take(id, expectedVersion, { db, viewer }))
      if (Object.keys(input).length === 0) refuse('REQUIRED', ['input'])
      const { organizationKind, ...values } = input
      const { regionCode } = values
      const row = await updateCustomer(db, id, { ...values, branchKind: branchKindOf(organizationKind, before.parentId), provinceCode: regionCode ? regionCode.slice(0, 2) : undefined })
      await indexCustomers(db, [id])
      emit({ type: 'CustomerAttributeValueChanged', entityId: id, customerId: id, data: { fields: Object.keys(input) } })
      return { customer: row }
    }),
    customerClassify: mutation(async (_, { id, input, expectedVersion }, context) => {
      const before = refuseClosed(await take(id, expectedVersion, context))
      const classes = [...new Set(input.classes)].sort()
      const { tier = null } = input
      const reason = input.reason?.trim() || null
      const suggested = (await suggestions(id, context)).map(({ result }) => result)
      if (!reason && (tier !== before.tier || differs(classes, suggested)))
        refuse('REQUIRED', ['input', 'reason'], {
          zh: '分类与规则建议不一致或调整分级时必须填写理由。请填写理由后重新提交。',
          en: 'a reason is required when the classes differ from what the rules suggest or the tier changes. Give one and submit again.',
        })
      await recordByHand(before, 'CLASSES', classes, reason, context)
      if (tier !== before.tier) await recordByHand({ ...before, classes }, 'TIER', tier ? [tier] : [], reason, context)
      const data = { from: { classes: before.classes, tier: before.tier }, to: { classes, tier }, reason }
      context.emit({ type: 'CustomerClassified', entityId: id, customerId: id, data })
      return { customer: (await lockCustomer(context.db, context.viewer, id))! }
    }),
    customerAssess: mutation(async (_, { id, input, expectedVersion }, { db, viewer, emit }) => {
      const before = refuseClosed(await take(id, expectedVersion, { db, viewer }))
      const { reason, ...grades } = input
      if (Object.keys(grades).length === 0) refuse('REQUIRED', ['input'])
      const assessmentReason = reason.trim()
      if (!/^.{2,500}$/su.test(assessmentReason)) refuse('INVALID', ['input', 'reason'])
      const row = await updateCustomer(db, id, { ...grades, assessmentReason })
      const found = ({ loyaltyGrade, satisfactionGrade }: CustomerRow) => ({ loyaltyGrade, satisfactionGrade })
      emit({ type: 'CustomerAssessed', entityId: id, customerId: id, data: { from: found(before), to: found(row), reason: assessmentReason } })
      return { customer: row }
    }),
    customerQualify: mutation((_, args, context) => move('qualify', args, context)),
    customerActivate: mutation((_, args, context) => move('activate', args, context)),
    customerFlagAtRisk: mutation((_, args, context) => move('flagAtRisk', args, context)),
    customerRecover: mutation((_, args, context) => move('recover', args, context)),
    customerChurn: mutation((_, args, context) => move('churn', args, context)),
    customerWinBack: mutation((_, args, context) => move('winBack', args, context)),
    customerClose: mutation((_, args, context) => move('close', args, context)),
    classThresholdSet: mutation(async (_, { input: { provinceCode, monthlyFee, validFrom } }, { db, emit }) => {
      if (validFrom < today()) refuse('INVALID', ['input', 'validFrom'])
      if (monthlyFee.currency !== 'CNY') refuse('INVALID', ['input', 'monthlyFee', 'currency'])
      const row = await insertThreshold(db, { id: newId('cth'), provinceCode, amount: monthlyFee.amount, validFrom })
      emit({ type: 'ClassThresholdCreated', entityId: row.id, customerId: null, data: row })
      return { classThreshold: row }
    }),
  },
  Customer: {
    __resolveReference: ({ id }, { load }) => load.customer.load(id),
    status: ({ status }, _, { viewer }) => shownStatus(status, viewer),
    isKeyAccount: ({ classes }) => isKeyAccount(classes),
    organizationKind: (row) => kindOf(row),
    monthlyFee: ({ monthlyFeeAmount }) => money(monthlyFeeAmount),
    managedBy: ({ unitId }) => ({ id: unitId }),
    responsibleTeam: ({ responsibleTeamId: id }) => (id ? { id } : null),
    parent: ({ parentId }, _, { load }) => (parentId ? load.customer.load(parentId) : null),
    headquarters: async (row, _, { load }) => (row.parentId ? load.customer.load((await load.root.load(row.id))!.rootId) : row),
    branches: async ({ id }, args, { load }) => connection(await load.branches(args).load(id), args, sortValues('NAME'), async () => (await load.branchCount.load(id))?.count ?? 0),
    organizationChart: async ({ id }, _, { load }) => {
      const nodes = await load.chart.load(id)
      const ids = new Set(nodes.map(({ customer }) => customer.id))
      const shown = Map.groupBy(nodes, ({ customer }) => customer.parentId)
      // A chart that was cut short does not show all branches.
      const counts = nodes.length < MOST_NODES ? undefined : await Promise.all(nodes.map(({ customer }) => load.branchCount.load(customer.id)))
      return nodes.map(({ customer, depth }, index) => {
        const parentId = customer.parentId && ids.has(customer.parentId) ? customer.parentId : null
        return { customer, name: customer.name, regionCode: customer.regionCode, kind: kindOf(customer), parentId, depth, branchCount: counts ? (counts[index]?.count ?? 0) : (shown.get(customer.id)?.length ?? 0) }
      })
    },
  },
  CustomerConnection: { totalCount: ({ count }) => count() },
  ClassThreshold: { monthlyFee: ({ amount }) => money(amount)! },
}

/** What is kept of the kind given; undefined when none was. */
export const branchKindOf = (kind: OrganizationKind | null | undefined, parentId: string | null = null) => {
  if (!kind) return undefined
  const kept = keptKind(kind, parentId)
  if (kept === undefined)
    refuse('INVALID', ['input', 'organizationKind'], { zh: '总部没有上级；分支机构、子公司和关联公司须有上级。', en: 'a headquarters has no superior; a branch, subsidiary or affiliate has one.' })
  return kept
}

const atSurvivor = (id: string | undefined, load: Context['load']) => (id ? load.customer.load(id) : null)

/** A customer, and its partners, do not read that they are thought to be leaving. */
const shownStatus = (status: CustomerRow['status'], viewer: Viewer) => (status === 'AT_RISK' && !may(viewer, 'customer.assess') ? 'ACTIVE' : status)

const badSearch = () => new GraphQLError('search 需要 2 到 100 个字符 / needs 2 to 100 characters', { extensions: { code: 'BAD_USER_INPUT' } })

/** The customer, locked, in the version the client has seen. */
const take = async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>) => {
  const row = found(await lockCustomer(db, viewer, id))
  checkVersion(row, expectedVersion, { customer: row })
  return row
}

/** Nothing is added to a file that is closed. */
export const refuseClosed = (row: CustomerRow, ...field: string[]) => {
  if (row.status === 'CLOSED')
    refuse('NOT_ALLOWED_IN_STATE', field.length ? field : ['id'], { zh: '该客户已关闭,资料不再变更。', en: 'the customer is closed; its file is not changed any more.' })
  return row
}

type Move = { id: string; input: { reason?: string | null }; expectedVersion?: number | null }

/** One step of the life cycle; the table says where it leads. */
const move = async (verb: CustomerVerb, { id, input, expectedVersion }: Move, context: Context & { emit: (event: { type: string; entityId: string; customerId: string; data: object }) => void }) => {
  const before = await take(id, expectedVersion, context)
  const status = next(transitions, before.status, verb)
  if (!status)
    return refuse('NOT_ALLOWED_IN_STATE', ['id'], {
      zh: `客户当前状态为 ${before.status},此操作只能在 ${allowedIn(transitions, verb).join('、')} 状态下进行。`,
      en: `the customer is ${before.status}; this is possible only when it is ${allowedIn(transitions, verb).join(' or ')}.`,
    })
  const reason = input.reason?.trim() || null
  if (!reason && needsReason(verb)) refuse('REQUIRED', ['input', 'reason'])
  if (reason && reason.length > 500) refuse('INVALID', ['input', 'reason'])
  const row = await updateCustomer(context.db, id, { status, statusSince: new Date().toISOString(), statusReason: reason })
  context.emit({ type: 'CustomerStateChanged', entityId: id, customerId: id, data: { from: before.status, to: status, reason } })
  return { customer: row }
}
