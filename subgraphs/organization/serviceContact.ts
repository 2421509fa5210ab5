import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { text } from '@panorama/kit/messages'
import { mutation } from '@panorama/kit/mutation'
import { today } from '@panorama/kit/scalars'
import { termsInForce } from './agreement.sql.ts'
import { needCustomer, refuseLeft } from './reach.ts'
import { COMMITMENTS, isBreach, isCooperating } from './serviceContact.rules.ts'
import { endServiceContact, insertCheck, insertRange, insertServiceContact, isOwnNetwork, isSharedWith, lockServiceContact, numberRangesAll, removeRange } from './serviceContact.sql.ts'
import type { Context } from './subgraph.ts'
import type { ServiceContactRow } from './tables.ts'
import type { Resolvers, ServiceContactInput } from './types.generated.ts'

/** Whom a customer turns to 客户联系: its general adviser, and a service contact that answers at any hour. */
export const serviceContact: Resolvers = {
  Query: {
    numberRanges: (_, __, { db, viewer }) => numberRangesAll(db, viewer),
  },
  Mutation: {
    serviceContactName: mutation(async (_, { customerId, input }, { db, viewer, load, emit }) => {
      const mark = await needCustomer(db, viewer, customerId, false, ['customerId'])
      if (mark.status === 'CLOSED') refuse('NOT_ALLOWED_IN_STATE', ['customerId'])
      if (!input.employeeId === !input.partnerId)
        refuse(input.employeeId ? 'INVALID' : 'REQUIRED', ['input', 'employeeId'], { zh: '客服联系人属于本方员工或伙伴，请填写其中一项。', en: 'a service contact is an employee or of a partner. Give exactly one of them.' })
      const named = input.employeeId ? { ...(await ofOperator(input.employeeId, load)), cooperationTo: null } : await ofPartner(customerId, input, { db, viewer, load })
      await needOwnNetwork(input.mobile, { db })
      const row = await insertServiceContact(db, {
        ...named,
        id: newId('sct'),
        customerId,
        mobile: input.mobile,
        cooperationFrom: input.cooperationFrom ?? today(),
        cooperationTo: input.cooperationTo ?? named.cooperationTo,
        namedById: viewer.actorId,
      })
      emit({ type: 'ServiceContactNamed', entityId: row.id, customerId, data: { partnerId: row.partnerId, employeeId: row.employeeId } })
      return { serviceContact: row }
    }),
    serviceContactReplace: mutation(async (_, { id, input }, context) => {
      const { db, viewer, load, emit } = context
      const before = await take(id, context)
      const reason = input.reason?.trim() || null
      if (!reason && isCooperating(before, today())) refuse('COOPERATION_RUNS', ['input', 'reason'], RUNS)
      const person = before.employeeId ? await ofOperator(input.employeeId ?? before.employeeId, load) : { employeeId: null, name: input.name?.trim() || before.name }
      await needOwnNetwork(input.mobile, { db })
      await endServiceContact(db, id)
      const { customerId, partnerId, cooperationFrom, cooperationTo } = before
      const row = await insertServiceContact(db, { ...person, customerId, partnerId, cooperationFrom, cooperationTo, mobile: input.mobile, reason, id: newId('sct'), namedById: viewer.actorId })
      emit({ type: 'ServiceContactChanged', entityId: row.id, customerId, data: { from: id, partnerId, reason } })
      return { serviceContact: row }
    }),
    serviceContactEnd: mutation(async (_, { id }, context) => {
      const before = await take(id, context)
      if (isCooperating(before, today())) refuse('COOPERATION_RUNS', ['id'], RUNS)
      const row = await endServiceContact(context.db, id)
      context.emit({ type: 'ServiceContactEnded', entityId: id, customerId: row.customerId })
      return { serviceContact: row }
    }),
    serviceContactCheck: mutation(async (_, { id, input: { result, note } }, context) => {
      const row = await take(id, context)
      const { customerId } = row
      await insertCheck(context.db, { id: newId('scc'), serviceContactId: id, customerId, result, note, checkedById: context.viewer.actorId })
      context.emit({ type: isBreach(result) ? 'ServiceContactBreached' : 'ServiceContactChecked', entityId: id, customerId, data: { result, partnerId: row.partnerId } })
      return { serviceContact: row }
    }),
    numberRangeAdd: mutation(async (_, { input: { prefix, note } }, { db, emit }) => {
      const row = await insertRange(db, { prefix, note: note ?? null })
      emit({ type: 'NumberRangeAdded', entityId: prefix, customerId: null })
      return { numberRange: row }
    }),
    numberRangeRemove: mutation(async (_, { prefix }, { db, emit }) => {
      const row = found(await removeRange(db, prefix), 'prefix')
      emit({ type: 'NumberRangeRemoved', entityId: prefix, customerId: null })
      return { numberRange: row }
    }),
  },
  ServiceContact: {
    __resolveReference: ({ id }, { load }) => load.serviceContact.load(id),
    customer: ({ customerId: id }) => ({ id }),
    employee: ({ employeeId: id }, _, { load }) => (id ? load.employee.load(id) : null),
    partner: ({ partnerId: id }, _, { load }) => (id ? load.partner.load(id) : null),
    commitments: () => [...COMMITMENTS],
    isInBreach: async ({ id }, _, { load }) => (await load.serviceContactChecks.load(id)).slice(0, 1).some(({ result }) => isBreach(result)),
    checks: ({ id }, _, { load }) => load.serviceContactChecks.load(id),
  },
  ServiceContactCheck: { checkedBy: ({ checkedById: id }, _, { load }) => load.employee.load(id) },
  CommunicationAdviser: {
    since: async ({ customerId }, _, { load }) => (await load.adviserSince.load(customerId))?.startedAt ?? null,
    phone: ({ employee }) => employee.phone,
    email: ({ employee }) => employee.email,
    serviceContacts: ({ customerId }, _, { load }) => load.serviceContacts({ includeEnded: false }).load(customerId),
    services: (_, __, { load }) => load.adviserServices.load('all'),
  },
  AdviserService: {
    name: ({ nameZh: zh, nameEn: en }, _, { viewer }) => text(viewer.locale, { zh, en }),
    text: ({ textZh: zh, textEn: en }, _, { viewer }) => text(viewer.locale, { zh, en }),
  },
  Customer: {
    adviser: async ({ id }, _, { load }) => {
      const manager = await load.accountManager.load(id)
      return manager && { customerId: id, employee: manager.employee }
    },
    serviceContacts: ({ id }, { includeEnded }, { load }) => load.serviceContacts({ includeEnded }).load(id),
  },
}

const RUNS = {
  zh: '合作期间客服联系人不得变更。确需变更时请说明原因，系统将通知客户与伙伴。',
  en: 'while the cooperation lasts the service contact stays. If it has to change all the same, give the reason; the customer and the partner will be told.',
}

/** The contact, locked, still in force. */
const take = async (id: string, { db, viewer }: Pick<Context, 'db' | 'viewer'>): Promise<ServiceContactRow> => {
  const row = found(await lockServiceContact(db, viewer, id))
  if (row.endedAt) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该客服联系人已终止。', en: 'this service contact has ended already.' })
  return row
}

/** Refuses what is no mobile number of the own network. */
const needOwnNetwork = async (mobile: string, { db }: Pick<Context, 'db'>) => {
  if (!/^1\d{10}$/.test(mobile) || !(await isOwnNetwork(db, mobile)))
    refuse('NOT_OWN_NETWORK', ['input', 'mobile'], {
      zh: '客服联系人须使用本网的 11 位手机号码。请核对号码或号段。',
      en: 'a service contact answers on a mobile of the own network, eleven digits. Check the number, or the number ranges.',
    })
}

const ofOperator = async (employeeId: string, load: Context['load']) => {
  const employee = found(await load.employee.load(employeeId), 'input', 'employeeId')
  refuseLeft(employee, ['input', 'employeeId'])
  return { employeeId, name: employee.name }
}

/** The partner serves the customer today; its contact stays with the agreement. */
const ofPartner = async (customerId: string, { partnerId, name }: ServiceContactInput, { db, viewer, load }: Pick<Context, 'db' | 'viewer' | 'load'>) => {
  const partner = found(await load.partner.load(partnerId!), 'input', 'partnerId')
  const [agreement] = await termsInForce(db, viewer, [partner.id])
  if (!agreement || !(await isSharedWith(db, viewer, customerId, partner.id)))
    refuse('NOT_COOPERATING', ['input', 'partnerId'], {
      zh: '该伙伴目前未与此客户合作（协议无效或未共享客户）。请先共享客户。',
      en: 'this partner does not serve the customer at present: no agreement in force, or not shared. Share the customer first.',
    })
  return { partnerId: partner.id, name: name?.trim() || refuse('REQUIRED', ['input', 'name']), cooperationTo: agreement!.validTo }
}
