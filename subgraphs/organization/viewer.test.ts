import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { staffedGraph } from './testing.ts'

const { graph, as } = await staffedGraph()
await graph.customer('cus_hq')
await graph.setUp(`insert into organization.portal_users (id, subject, name, kind, customer_id, role_id) values ('usr_e', 'enterprise', '企业用户', 'CUSTOMER', 'cus_hq', 'rol_enterprise')`)

const query = '{ viewer { subject kind name employee { number } portalUser { subject customer { id } } unit { name } roles { code name } permissions { code name } } }'

test('an employee learns who it is, where, in which roles and with which permissions', async () => {
  const { data, statements } = await graph.run(query, {}, { ...(await as('li')), locale: 'zh-CN' })
  expect(data.viewer).toEqual({
    subject: 'li', kind: 'EMPLOYEE', name: '李立', employee: { number: 'C0002' }, portalUser: null, unit: { name: '广州市大客户部' }, roles: [{ code: 'TEST_ACCOUNT', name: '客户经理' }],
    permissions: [{ code: 'assignment.read', name: '查看客户经理任命' }, { code: 'employee.read', name: '查看员工' }, { code: 'team.read', name: '查看团队' }, { code: 'unit.read', name: '查看机构' }],
  })
  expect(statements).toHaveLength(4)
})

test("an enterprise's user learns the same of itself", async () => {
  const { data, errors } = await graph.run(query, {}, await as('enterprise'))
  expect(errors).toBeUndefined()
  expect(data.viewer).toMatchObject({ subject: 'enterprise', kind: 'CUSTOMER', employee: null, portalUser: { subject: 'enterprise', customer: { id: 'cus_hq' } }, unit: null, roles: [{ code: 'TEST_ENTERPRISE', name: 'Enterprise user' }] })
})

test('a role held at two units is told once', async () => {
  await graph.setUp(`insert into organization.role_holdings (id, employee_id, role_id, unit_id) values ('hol_two', 'emp_li', 'rol_account', '${units.province}')`)
  expect((await graph.run(query, {}, await as('li'))).data.viewer.roles).toHaveLength(1)
})
