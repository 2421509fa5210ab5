import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
await graph.customer('cus_bank')

const CREDIT = 'creditGrade credit { current { grade value kind expiresOn assessedBy { id } } accounts { account grade } listing { list endsOn } listings { list endedReason } assessments { totalCount nodes { kind value reason } } }'
const act = async (verb: string, input: object, viewer = manager) => {
  const type = verb.startsWith('List') ? (verb === 'ListAdd' ? 'CreditListInput' : 'CreditListRemoveInput') : 'CreditAssessInput'
  return (await graph.run(`mutation ($input: ${type}!) { answer: customerCredit${verb}(id: "cus_bank", input: $input) { customer { ${CREDIT} } userErrors { code field } } }`, { input }, viewer)).data.answer
}

test('credit is assessed, raised and lowered, each with its reason, and the history keeps all of it', async () => {
  expect((await act('Raise', { grade: 'A', value: 900, reason: '还未评定' })).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  const assessed = await act('Assess', { grade: 'B', value: 700, reason: '年度评定' })
  expect(assessed.customer).toMatchObject({ creditGrade: 'B', credit: { current: { grade: 'B', value: 700, kind: 'ASSESSED', assessedBy: { id: manager.actorId } } } })
  expect((await act('Raise', { grade: 'B', value: 700, reason: '没有提高' })).userErrors).toEqual([{ code: 'CREDIT_NOT_HIGHER', field: ['input', 'value'] }])
  expect((await act('Raise', { grade: 'A', value: 650, reason: '一升一降' })).userErrors).toEqual([{ code: 'CREDIT_NOT_HIGHER', field: ['input', 'value'] }])
  expect((await act('Raise', { grade: 'A', value: 860, reason: '连续按时付费' })).customer).toMatchObject({ creditGrade: 'A', credit: { current: { kind: 'RAISED' } } })
  expect((await act('Lower', { grade: 'A', value: 870, reason: '没有降低' })).userErrors).toEqual([{ code: 'CREDIT_NOT_LOWER', field: ['input', 'value'] }])
  const { customer } = await act('Lower', { grade: 'C', value: 500, reason: '拖欠两个月' })
  expect(customer.credit.assessments).toEqual({ totalCount: 3, nodes: [{ kind: 'LOWERED', value: 500, reason: '拖欠两个月' }, { kind: 'RAISED', value: 860, reason: '连续按时付费' }, { kind: 'ASSESSED', value: 700, reason: '年度评定' }] })
})

test('an account has credit of its own, which leaves the customer’s alone', async () => {
  const { customer } = await act('Assess', { account: 'ACC-1', grade: 'D', value: 100, reason: '帐户欠费' })
  expect(customer).toMatchObject({ creditGrade: 'C', credit: { current: { grade: 'C' }, accounts: [{ account: 'ACC-1', grade: 'D' }] } })
})

test('an assessment that has expired holds no more', async () => {
  expect((await act('Assess', { grade: 'A', value: 900, reason: '过去的有效期', expiresOn: '2020-01-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'expiresOn'] }])
  await graph.setUp(`insert into customers.credit_assessments (id, customer_id, kind, grade, value, reason, expires_on, assessed_by) values ('cra_old', 'cus_bank', 'ASSESSED', 'A', 990, '已到期的评定', '2020-01-01', 'emp_x')`)
  const { data } = await graph.run(`{ customer(id: "cus_bank") { ${CREDIT} } }`, {}, manager)
  expect(data.customer.credit.current).toBeNull()
})

test('a value out of range, or a reason that says nothing, is refused', async () => {
  expect((await act('Assess', { grade: 'A', value: 1001, reason: '超出范围' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'value'] }])
  expect((await act('Assess', { grade: 'A', value: 1, reason: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }])
})

test('a customer is on one list at a time, and leaves it by a reason or by its end', async () => {
  expect((await act('ListAdd', { list: 'BLACK', reason: '恶意拖欠', endsOn: '2099-12-31' })).customer.credit.listing).toEqual({ list: 'BLACK', endsOn: '2099-12-31' })
  expect((await act('ListAdd', { list: 'RED', reason: '重点保障' })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'list'] }])
  const { customer } = await act('ListRemove', { reason: '欠款已结清' })
  expect(customer.credit).toMatchObject({ listing: null, listings: [{ list: 'BLACK', endedReason: '欠款已结清' }] })
  expect((await act('ListRemove', { reason: '再次移出' })).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect((await act('ListAdd', { list: 'RED', reason: '过去的日期', startsOn: '2020-01-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'startsOn'] }])
})

test('two people at once put a customer on one list only', async () => {
  await graph.customer('cus_raced')
  const add = (list: string) => graph.run(`mutation { answer: customerCreditListAdd(id: "cus_raced", input: { list: ${list}, reason: "同时列入" }) { userErrors { code } } }`, {}, manager)
  const answers = await Promise.all([add('BLACK'), add('RED')])
  expect(answers.flatMap(({ data }) => data.answer.userErrors)).toEqual([{ code: 'TAKEN' }])
})

test('who may not assess reads no credit; who may read does not write; a stranger finds nobody', async () => {
  const denied = await graph.run(`{ customer(id: "cus_bank") { credit { current { value } } } }`, {}, { ...manager, permissions: ['customer.read'] })
  expect(denied).toMatchObject({ data: { customer: { credit: null } }, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  expect((await act('Assess', { grade: 'A', value: 1, reason: '无权评定' }, viewers.stranger(everything))).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  const reader = await graph.run('mutation { customerCreditAssess(id: "cus_bank", input: { grade: A, value: 1, reason: "无权评定" }) { userErrors { code } } }', {}, { ...manager, permissions: ['customer.read', 'customer.assess'] })
  expect(reader.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
})
