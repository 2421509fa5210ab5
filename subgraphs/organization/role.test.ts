import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as, sees } = await staffedGraph()
await graph.customer('cus_city')

const grant = async (employeeId: string, roleId: string, unitId: string, subject: string) =>
  (await graph.run('mutation ($input: RoleGrantInput!) { roleGrant(input: $input) { roleHolding { id role { code } } userErrors { code field message } } }', { input: { employeeId, roleId, unitId } }, await as(subject))).data.roleGrant
const revoke = async (id: string, subject: string) =>
  (await graph.run('mutation ($id: ID!) { roleRevoke(id: $id) { roleHolding { id } userErrors { code field } } }', { id }, await as(subject))).data.roleRevoke
const update = async (id: string, input: object, subject: string) =>
  (await graph.run('mutation ($id: ID!, $input: RoleUpdateInput!) { roleUpdate(id: $id, input: $input) { role { version dataScope permissions { code } } userErrors { code field } } }', { id, input }, await as(subject))).data.roleUpdate

test('a role granted at run time opens its customers and permissions at once, and revoked closes them at once', async () => {
  expect(await sees('li', 'cus_city')).toBe(false)
  const { roleHolding, userErrors } = await grant('emp_li', 'rol_manager', units.city, 'city')
  expect(userErrors).toEqual([])
  expect(await sees('li', 'cus_city')).toBe(true)
  expect((await as('li')).permissions).toContain('assignment.write')
  expect((await grant('emp_li', 'rol_manager', units.city, 'city')).userErrors).toMatchObject([{ code: 'TAKEN' }])
  expect((await revoke(roleHolding.id, 'city')).userErrors).toEqual([])
  expect(await sees('li', 'cus_city')).toBe(false)
  expect((await as('li')).permissions).not.toContain('assignment.write')
  expect((await revoke(roleHolding.id, 'city')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
})

test('nobody grants a permission that is not theirs, nor beyond their units', async () => {
  const { userErrors } = await grant('emp_city', 'rol_admin', units.city, 'city')
  expect(userErrors).toMatchObject([{ code: 'PERMISSION_NOT_HELD', field: ['input', 'roleId'], message: expect.stringContaining('role.write') }])
  expect((await grant('emp_li', 'rol_account', units.province, 'city')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['input', 'unitId'] }])
  expect((await grant('emp_shu', 'rol_account', units.city, 'city')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['input', 'employeeId'] }])
  expect((await grant('emp_li', 'rol_agent', units.city, 'admin')).userErrors).toMatchObject([{ code: 'AUDIENCE_MISMATCH' }])
  expect((await revoke('hol_province', 'city')).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
})

test('a role changes for everybody who holds it, at once', async () => {
  expect((await as('lu')).permissions).not.toContain('role.read')
  const { role } = await update('rol_account', { permissions: ['unit.read', 'employee.read', 'role.read'], nameZh: '客户经理(新)' }, 'admin')
  expect(role.permissions).toEqual([{ code: 'employee.read' }, { code: 'role.read' }, { code: 'unit.read' }])
  expect((await as('lu')).permissions).toEqual(['employee.read', 'role.read', 'unit.read'])
  expect(await sees('lu', 'cus_city')).toBe(false)
  await update('rol_account', { dataScope: 'UNIT' }, 'admin')
  expect(await sees('lu', 'cus_city')).toBe(true)
  await update('rol_account', { dataScope: 'OWN' }, 'admin')
  expect(await sees('lu', 'cus_city')).toBe(false)
})

test('nobody raises a role beyond their own permissions, or one that is held beyond their units', async () => {
  await graph.setUp(`update organization.roles set permissions = permissions || '{role.write}' where id = 'rol_manager'`)
  expect((await update('rol_manager', { permissions: everything }, 'city')).userErrors).toEqual([{ code: 'PERMISSION_NOT_HELD', field: ['input', 'permissions'] }])
  expect((await update('rol_manager', { permissions: ['unit.read'] }, 'city')).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect((await update('rol_account', { dataScope: 'UNIT' }, 'city')).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect((await update('rol_manager', { permissions: ['unit.read', 'made.up'] }, 'admin')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'permissions'] }])
  expect((await update('rol_agent', { dataScope: 'UNIT' }, 'admin')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'dataScope'] }])
})

test('a new role is of permissions that its maker holds', async () => {
  const create = async (input: object, subject: string) => (await graph.run('mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { role { id name permissions { code name } } userErrors { code field } } }', { input }, await as(subject))).data.roleCreate
  const input = { code: 'AUDITOR', nameZh: '审计员', nameEn: 'Auditor', audience: 'EMPLOYEE', dataScope: 'OWN', permissions: ['role.read'] }
  expect((await create({ ...input, permissions: ['employee.signIn'] }, 'city')).userErrors).toEqual([{ code: 'PERMISSION_NOT_HELD', field: ['input', 'permissions'] }])
  expect((await create(input, 'admin')).role).toMatchObject({ name: 'Auditor', permissions: [{ code: 'role.read', name: 'See roles and permissions' }] })
  expect((await create(input, 'admin')).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'code'] }])
  const { data } = await graph.run('{ roles(audience: [EMPLOYEE]) { code name } }', {}, { ...(await as('admin')), locale: 'zh-CN' })
  expect(data.roles).toContainEqual({ code: 'AUDITOR', name: '审计员' })
})

test('roles and permissions of many employees cost one statement for the roles and one for their labels', async () => {
  const { data, statements } = await graph.run('{ employees(first: 50) { nodes { name roles { startedAt role { code permissions { code } } unit { name } } permissions { code } } } }', {}, await as('admin'))
  expect(data.employees.nodes.find((node: { name: string }) => node.name === '陈城').roles).toMatchObject([{ role: { code: 'TEST_MANAGER' }, unit: { name: '广州市大客户部' } }])
  expect(statements.length).toBeLessThanOrEqual(5)
})

test('a stored principal always equals what the tables say', async () => {
  const expected = await graph.setUp('select subject, kind, actor_id, name, unit_id, keys, permissions, is_active from organization.expected_principals order by subject')
  const stored = await graph.setUp('select subject, kind, actor_id, name, unit_id, keys, permissions, is_active from access.principals order by subject')
  expect(stored).toEqual(expected)
})

test('a role has names, and shows limits only of permissions that it holds', async () => {
  const create = async (input: object) => (await graph.run('mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { role { id } userErrors { code field } } }', { input: { code: 'NAMED', nameZh: '名', nameEn: 'Named', audience: 'EMPLOYEE', dataScope: 'OWN', permissions: ['role.read', 'unit.read'], ...input } }, await as('admin'))).data.roleCreate
  expect((await create({ nameZh: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'nameZh'] }])
  expect((await create({ nameEn: 'x'.repeat(101) })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'nameEn'] }])
  const { id } = (await create({})).role
  await graph.setUp(`insert into organization.role_limits (id, role_id, permission, measure, value) values ('lim_named', '${id}', 'unit.read', 'MAX_DISCOUNT_PERCENT', 5)`)
  const limits = async () => (await graph.run('{ roles { id limits { id } } }', {}, await as('admin'))).data.roles.find((role: { id: string }) => role.id === id).limits
  expect(await limits()).toEqual([{ id: 'lim_named' }])
  await update(id, { permissions: ['role.read'] }, 'admin')
  expect(await limits()).toEqual([])
})
