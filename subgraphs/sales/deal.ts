import { markOf } from '@panorama/kit/access'
import { found, refuse } from '@panorama/kit/errors'
import type { Text } from '@panorama/kit/messages'
import { allowedIn, next, type Transitions } from '@panorama/kit/transitions'
import { insertOwnerChange } from './owner.sql.ts'
import { insertStep } from './step.sql.ts'
import type { Change } from './subgraph.ts'
import type { DealOwnerChangeRow } from './tables.ts'

// What opportunities, quotes and contracts have in common: they move by a table, with a reason where it is needed, leave a step
// behind, are made for customers that exist, and are delivered somewhere.

type Subject = { id: string; customerId: string; status: string; statusReason: string | null; name: string }

/** Where the verb leads, or the states in which it would. */
export const advance = <State extends string, Verb extends string>(table: Transitions<State, Verb>, from: State, verb: Verb): State =>
  next(table, from, verb) ??
  refuse('NOT_ALLOWED_IN_STATE', ['id'], {
    zh: `当前状态为 ${from},此操作只能在 ${allowedIn(table, verb).join('、')} 状态下进行。`,
    en: `this is ${from} now; the action is possible only when it is ${allowedIn(table, verb).join(' or ')}.`,
  })

/** What a person wrote, or null for nothing; refused when it is needed. */
export const reasonOf = (input: { reason?: string | null } | null | undefined, isNeeded: boolean) => {
  const reason = input?.reason?.trim() || null
  if (!reason && isNeeded) refuse('REQUIRED', ['input', 'reason'])
  return reason
}

/** Writes the step that begins with the row's status, and tells of it; a comment for colleagues stays in the step. */
export const record = async (entity: 'Opportunity' | 'Quote' | 'Contract', from: string | null, row: Subject, { db, viewer, emit }: Change, comment?: string | null) => {
  const { id: entityId, customerId, status, statusReason: reason, name } = row
  await insertStep(db, { customerId, subjectId: entityId, status, reason: reason ?? comment, actorId: viewer.actorId })
  if (from === null) emit({ type: `${entity}Created`, entityId, customerId, data: { name, status } })
  else emit({ type: `${entity}StateChanged`, entityId, customerId, data: { name, from, to: status, reason } })
}

/** Keeps who answered for it, and tells of who does now. */
export const recordOwner = async (entity: 'Opportunity' | 'Quote' | 'Contract', { id, customerId, ownerId: from }: { id: string; customerId: string; ownerId: string | null }, to: string, { db, viewer, emit }: Change) => {
  await insertOwnerChange(db, { customerId, subjectId: id, fromId: from, toId: to, actorId: viewer.actorId })
  emit({ type: `${entity}AssignmentChanged`, entityId: id, customerId, data: { from, to } })
}

/** The stubs of a change of owners. */
export const changed = {
  from: ({ fromId }: DealOwnerChangeRow) => employee(fromId),
  to: ({ toId }: DealOwnerChangeRow) => employee(toId),
  actor: ({ actorId }: DealOwnerChangeRow) => employee(actorId),
}

/** A customer one may see and that still exists: nothing new is offered to a closed one. */
export const checkCustomer = async ({ db, viewer }: Pick<Change, 'db' | 'viewer'>, customerId: string, ...field: string[]) => {
  const { status } = found(await markOf(db, viewer, customerId), ...field)
  if (status === 'CLOSED') refuse('CUSTOMER_CLOSED', field, CLOSED)
}

const CLOSED: Text = {
  zh: '该客户已关闭,不能再登记商机、报价或签约。请核对客户,或选择承接其业务的客户。',
  en: 'this customer is closed: nothing new can be offered to it or agreed with it. Check the customer, or choose the one that took over its business.',
}

/** Two people for one promise: whoever submitted it does not approve it. */
export const checkOthersWork = ({ submittedById }: { submittedById: string | null }, { viewer }: Pick<Change, 'viewer'>) => {
  if (submittedById === viewer.actorId)
    refuse('OWN_WORK', ['id'], {
      zh: '不能审批本人提交的内容。请由其他有审批权限的同事审批。',
      en: 'you submitted this yourself, so you cannot approve it. Ask a colleague who may approve.',
    })
}

/** The stub of whoever acted; null for people who are not employees. */
export const employee = (id: string | null) => (id?.startsWith('emp_') ? { id } : null)

type Places = { siteAddress: string | null; siteRegionCode: string | null; farAddress: string | null; farRegionCode: string | null }
type Site = { address?: string | null; regionCode?: string | null }

const shown = (address: string | null, regionCode: string | null) => (address === null && regionCode === null ? null : { address, regionCode })

/** The places of a line, of whatever kind. */
export const placed = {
  site: ({ siteAddress, siteRegionCode }: Places) => shown(siteAddress, siteRegionCode),
  farSite: ({ farAddress, farRegionCode }: Places) => shown(farAddress, farRegionCode),
}

/** Columns of the places as entered; one that is left out stays, null empties it. */
export const siteColumns = ({ site, farSite }: { site?: Site | null; farSite?: Site | null }) => ({
  ...(site !== undefined && { siteAddress: site?.address ?? null, siteRegionCode: site?.regionCode ?? null }),
  ...(farSite !== undefined && { farAddress: farSite?.address ?? null, farRegionCode: farSite?.regionCode ?? null }),
})
