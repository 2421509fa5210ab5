import { connect, rows } from '@panorama/kit/database'
import { testDatabase } from '@panorama/kit/testing'
import type { Viewer } from '@panorama/kit/viewer'
import { policies } from '@panorama/policy/all'
import { rowTypes } from '@panorama/policy/audit'
import { maskedColumns } from '@panorama/policy/columns'
import { apiSchema, committed } from '@panorama/schema/compose'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { getNamedType, isLeafType, isObjectType } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { type Content, fieldsOf, isNameless, namelessTypes, tell, typesOf } from './audit.rules.ts'
import { makeSight } from './sight.ts'

const schema = apiSchema(committed())
const sight = makeSight(schema)
const codes = [...new Set(Object.values(policies).flatMap(({ actions, fields, masked, withheld }) => [
  ...Object.values(actions.Query), ...Object.values(fields).flatMap((entries) => Object.values(entries)), ...Object.values(masked).map(({ full }) => full), ...Object.values(withheld ?? {}).map(({ asks }) => asks),
]))].filter((code) => code !== null)

const viewer = (...permissions: string[]): Viewer => ({ subject: 's', kind: 'EMPLOYEE', actorId: 'emp_1', name: '审计员', unitId: null, keys: [], permissions, limits: [], locale: 'en' })
const changesFor = (eyes: Viewer, entityType: string, content: Content, source = `customers.${entityType}`) => tell(sight, eyes, { source, entityType }, content).changes
const but = (...without: string[]) => viewer(...codes.filter((code) => !without.includes(code)))

const url = await testDatabase()
const owner = connect(url, { max: 1 })
afterAll(owner.close)
/** Every table under watch, as the audit writes of it. */
const tables = await rows<{ source: string; entityType: string; columns: string[] }>(owner.db, sql`
  select s.source, s.entity_type as "entityType", array_agg(a.attname::text) as columns from audit.sources s
  join pg_attribute a on a.attrelid = s.relation and a.attnum > 0 and not a.attisdropped group by 1, 2`)

test('a change is told by column, text as it is, the rest as JSON', () => {
  const content: Content = { before: { name: '甲', classes: ['A'], monthly_fee: null }, after: { name: '乙', classes: ['A', 'B'], monthly_fee: 12.5 } }
  expect(changesFor(viewer('customer.read', 'customer.assess'), 'Customer', content)).toEqual([
    { field: 'classes', before: '["A"]', after: '["A","B"]', isHidden: false },
    { field: 'monthly_fee', before: null, after: '12.5', isHidden: false },
    { field: 'name', before: '甲', after: '乙', isHidden: false },
  ])
})

test('a field that asks for a permission is hidden from who lacks it', () => {
  const content: Content = { after: { remarks: '关系密切', name: '甲' } }
  expect(changesFor(viewer('customer.read'), 'Customer', content)).toEqual([
    { field: 'name', before: null, after: '甲', isHidden: false },
    { field: 'remarks', before: null, after: '***', isHidden: true },
  ])
  expect(changesFor(viewer('customer.read', 'customer.assess'), 'Customer', content)[1]).toMatchObject({ after: '关系密切', isHidden: false })
})

test('who may not see the type is told no value of it', () => expect(changesFor(viewer(), 'Customer', { after: { name: '甲' } })).toEqual([]))

test('rows that come with a guarded field are told to whoever may read the field', () => {
  const bank = (eyes: Viewer) => changesFor(eyes, 'BankAccount', { after: { bank_name: '工商银行' } }, 'customers.bank_accounts')
  expect(bank(viewer('customer.read'))).toEqual([])
  expect(bank(viewer('dossier.read'))).toEqual([])
  expect(bank(viewer('customer.read', 'dossier.read'))).toEqual([{ field: 'bank_name', before: null, after: '工商银行', isHidden: false }])
})

test('internal notes and steps of tickets, cost and effect are told to who sees them in the graph, with the reason', () => {
  const note = (eyes: Viewer, content: Content) => tell(sight, eyes, { source: 'service.notes', entityType: 'Note' }, content)
  const [internal, open] = [{ after: { text: '客户欠费', is_internal: true } }, { after: { text: '已到场', is_internal: false } }]
  expect(note(viewer('ticket.read'), internal)).toEqual({ changes: [{ field: 'is_internal', before: null, after: '***', isHidden: true }, { field: 'text', before: null, after: '***', isHidden: true }], isReasonTold: false })
  expect(note(viewer('ticket.read'), { before: { text: '客户欠费' }, after: { text: '客户已缴' } }).changes).toMatchObject([{ before: '***', after: '***' }])
  expect(note(viewer('ticket.read', 'ticket.internal'), internal)).toMatchObject({ changes: [{ after: 'true' }, { after: '客户欠费', isHidden: false }], isReasonTold: true })
  expect(note(viewer('ticket.read'), open).changes).toMatchObject([{ after: 'false' }, { after: '已到场' }])
  expect(note(viewer(), open)).toEqual({ changes: [], isReasonTold: false })

  const step = (from: string, to: string) => tell(sight, viewer('ticket.read'), { source: 'service.steps', entityType: 'Step' }, { after: { from_status: from, to_status: to, reason: '领导关注' } }).changes.map(({ isHidden }) => isHidden)
  expect([step('IN_PROGRESS', 'IN_PROGRESS'), step('IN_PROGRESS', 'RESOLVED')]).toEqual([[true, true, true], [false, false, false]])

  const ticket = tell(sight, viewer('ticket.read'), { source: 'service.tickets', entityType: 'Ticket' }, { after: { title: '中断', cost_amount: '800.00', cost_currency: 'CNY', effect: '高', priority_reason: '领导关注' } })
  expect(ticket.changes.map(({ field, isHidden }) => [field, isHidden])).toEqual([['cost_amount', true], ['cost_currency', true], ['effect', true], ['priority_reason', true], ['title', false]])
  expect(ticket.isReasonTold).toBe(false)
})

test('a sensitive attribute, a customer at risk and who spoke anonymously are told as the graph tells them', () => {
  const attribute = (is_sensitive: boolean) => tell(sight, viewer('customer.read', 'attribute.read'), { source: 'customers.attribute_values', entityType: 'AttributeValue' }, { after: { text: '值', is_sensitive } }).changes.at(-1)
  expect([attribute(true), attribute(false)]).toMatchObject([{ after: '***' }, { after: '值' }])
  expect(changesFor(viewer('customer.read'), 'Customer', { before: { status: 'ACTIVE' }, after: { status: 'AT_RISK' } })).toMatchObject([{ before: '***', after: '***' }])
  const voice = (is_anonymous: boolean) => changesFor(but(), 'EmployeeVoice', { after: { employee_id: 'emp_2', is_anonymous } }, 'work.employee_voices')[0]
  expect([voice(true), voice(false)]).toMatchObject([{ after: '***' }, { after: 'emp_2' }])
})

test('a masked value is told to nobody, whatever they may and whenever it was recorded', () => {
  fc.assert(
    fc.property(fc.constantFrom(...maskedColumns()), fc.string({ minLength: 4 }), fc.string({ minLength: 4 }), ({ type, column }, before, after) => {
      fc.pre(![before, after].includes('***'))
      const told = changesFor(but(), type, { before: { [column]: before }, after: { [column]: after } })
      for (const change of told) expect(change).toEqual({ field: column, before: '***', after: '***', isHidden: true })
    }),
  )
})

test('every table under watch has a type in the graph, and whoever may everything comes to it', () => {
  const unknown = tables.filter((table) => !typesOf(table)).map(({ source }) => source)
  // What a merge moved holds whole rows of every subgraph: told to nobody.
  expect(unknown.sort()).toEqual(['access.customer_merge_changes', 'access.customer_merge_conflicts'])
  const seen = sight(but())
  expect(tables.flatMap((table) => (typesOf(table) ?? []).filter((type) => !seen.has(type)).map((type) => `${table.source} ${type}`))).toEqual([])
  expect(Object.keys(rowTypes).filter((source) => !tables.some((table) => table.source === source))).toEqual([])
})

/** Guarded values that are worked out when asked, or stand in rows of another type. */
const COMPUTED = /^(Customer\.(suggestedClasses|openTicketCount|usedProductCount|openOpportunityCount|pipelineValue|lastContactAt)|.*(Count|Total)s?)$/

test('every guarded or withheld value stands in a column that the audit knows it by', () => {
  const known = (type: string, field: string) => tables.some((table) => typesOf(table)?.includes(type) && table.columns.some((column) => fieldsOf(column).includes(field)))
  const guarded = Object.values(policies).flatMap(({ fields, withheld }) => [
    ...Object.entries(fields).flatMap(([type, entries]) => Object.keys(entries).map((field) => [type, field] as const)),
    ...Object.keys(withheld ?? {}).flatMap((path) => (path.includes('.') ? [path.split('.') as [string, string]] : [])),
  ])
  const values = guarded.filter(([type, field]) => {
    const at = schema.getType(type)
    const result = isObjectType(at) ? at.getFields()[field] : undefined
    return result && (isLeafType(getNamedType(result.type)) || getNamedType(result.type).name === 'Money')
  })
  expect(values.length).toBeGreaterThan(5)
  expect(values.filter(([type, field]) => !known(type, field)).map((path) => path.join('.')).filter((path) => !COMPUTED.test(path))).toEqual([])
})

test('without any one permission nothing more is told than with it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...tables), fc.constantFrom(...codes), (table, code) => {
      const content = { after: Object.fromEntries(table.columns.map((column) => [column, `值 ${column}`])) }
      const shown = (eyes: Viewer) => tell(sight, eyes, table, content).changes.filter(({ isHidden }) => !isHidden).map(({ field }) => field)
      expect(shown(but())).toEqual(expect.arrayContaining(shown(but(code))))
    }),
  )
})

test('who said something anonymously is told to nobody but that person, also by what does not say whether it was', () => {
  expect(namelessTypes).toEqual(['EmployeeVoice'])
  const told = (actorId: string, content: Content, source = 'work.employee_voices', entityType = 'EmployeeVoice') => !isNameless(but(), { source, entityType, actorId }, content)
  expect([told('emp_2', { after: { is_anonymous: true } }), told('emp_2', { before: { status: 'OPEN' }, after: { status: 'CLOSED' } }), told('emp_2', { after: {} })]).toEqual([false, false, false])
  expect([told('emp_2', { after: { is_anonymous: false } }), told('emp_1', { after: { is_anonymous: true } }), told('emp_2', { after: {} }, 'service.tickets', 'Ticket')]).toEqual([true, true, true])
})
