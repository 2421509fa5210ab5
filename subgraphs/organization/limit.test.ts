import { units, viewers } from '@panorama/kit/testing.graph'
import type { Viewer } from '@panorama/kit/viewer'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as } = await staffedGraph()
await graph.customer('cus_1', { classes: '{STRATEGIC}', tier: 'A' })
await graph.customer('cus_c', { tier: 'C' })
await graph.customer('cus_far', { unit: units.otherCity })
await graph.setUp(`
  insert into organization.permissions (code, name_zh, name_en) values ('test.approve', '测试审批', 'Approve in tests') on conflict do nothing;
  update organization.permissions set open_to = 'CITY' where code = 'limit.write';
  insert into organization.roles (id, code, name_zh, name_en, audience, data_scope, permissions) values
    ('rol_boss', 'TEST_BOSS', '测试主管', 'Test boss', 'EMPLOYEE', 'UNIT', '{limit.write,role.grant,role.read,test.approve,unit.read}'),
    ('rol_clerk', 'TEST_CLERK', '测试职员', 'Test clerk', 'EMPLOYEE', 'UNIT', '{test.approve,unit.read}'),
    ('rol_bare', 'TEST_BARE', '测试无限', 'Test bare', 'EMPLOYEE', 'UNIT', '{test.approve}');
  update organization.roles set permissions = permissions || '{test.approve}' where id = 'rol_admin';
  insert into organization.role_holdings (id, employee_id, role_id, unit_id) values
    ('hol_boss', 'emp_city', 'rol_boss', '${units.city}'), ('hol_clerk', 'emp_li', 'rol_clerk', '${units.city}')`)
const admin = () => as('admin')

const set = async (roleId: string, input: object, viewer: Viewer, more: object = {}) =>
  (await graph.run('mutation ($id: ID!, $input: RoleLimitInput!, $version: Int, $key: String) { roleLimitSet(roleId: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) { role { version limits { id measure percent amount { amount currency } customerClass tier permission { code } } } userErrors { code field message } } }', { id: roleId, input: { permission: 'test.approve', ...input }, ...more }, viewer)).data.roleLimitSet
const percent = (value: string, more: object = {}) => ({ measure: 'MAX_DISCOUNT_PERCENT', percent: value, ...more })
const ask = async (viewer: Viewer, args: object) =>
  (await graph.run('query ($action: String!, $customerId: ID, $percent: Decimal, $amount: MoneyInput) { may(action: $action, customerId: $customerId, percent: $percent, amount: $amount) { allowed because limit { measure percent amount { amount currency } } whoMay { code } } }', { action: 'test.approve', ...args }, viewer)).data.may

test('a limit holds for whoever holds the role with the next request, and says who may go further', async () => {
  expect(await ask(await as('li'), { percent: '99' })).toMatchObject({ allowed: true, because: expect.stringContaining('no limit'), limit: null, whoMay: null })
  expect((await set('rol_clerk', percent('10'), await admin())).userErrors).toEqual([])
  const { role } = await set('rol_clerk', percent('15.5', { customerClass: 'STRATEGIC' }), await admin())
  expect(role.limits).toEqual([
    { id: expect.stringMatching(/^lim_/), measure: 'MAX_DISCOUNT_PERCENT', percent: '10.00', amount: null, customerClass: null, tier: null, permission: { code: 'test.approve' } },
    { id: expect.any(String), measure: 'MAX_DISCOUNT_PERCENT', percent: '15.50', amount: null, customerClass: 'STRATEGIC', tier: null, permission: { code: 'test.approve' } },
  ])
  const li = { ...(await as('li')), permissions: [...(await as('li')).permissions, 'role.read'] }
  expect(await ask(li, { customerId: 'cus_c', percent: '10' })).toMatchObject({ allowed: true, limit: { percent: '10.00' }, whoMay: [] })
  expect(await ask(li, { customerId: 'cus_c', percent: '12' })).toEqual({
    allowed: false, because: expect.stringMatching(/up to 10 %.*Test boss/), limit: { measure: 'MAX_DISCOUNT_PERCENT', percent: '10.00', amount: null }, whoMay: [{ code: 'TEST_ADMIN' }, { code: 'TEST_BARE' }, { code: 'TEST_BOSS' }],
  })
  expect((await ask(li, { customerId: 'cus_1', percent: '12' })).allowed).toBe(true)
  expect((await ask({ ...li, locale: 'zh-CN' }, { percent: '12' })).because).toContain('折扣上限为 10%')
})

test('the answer is no, without a hint, for what one does not hold and for a customer one does not see', async () => {
  const li = await as('li')
  expect(await ask(li, { action: 'test.nothing' })).toMatchObject({ allowed: false, because: expect.stringContaining('do not hold'), limit: null })
  const [hidden, missing] = [await ask(li, { customerId: 'cus_far' }), await ask(li, { customerId: 'cus_none' })]
  expect(hidden).toEqual(missing)
  expect(hidden.allowed).toBe(false)
  for (const viewer of [viewers.partner('par_1', ['test.approve']), viewers.customer('cus_1', ['test.approve'])]) {
    const limited = { ...viewer, limits: [{ permission: 'test.approve', bounds: [{ measure: 'MAX_DISCOUNT_PERCENT', value: '1.00', currency: null, customerClass: null, tier: null }] }] }
    const answer = (await graph.run('{ may(action: "test.approve", percent: "2") { allowed because } }', {}, limited)).data.may
    expect(answer).toEqual({ allowed: false, because: expect.not.stringContaining('Test boss') })
  }
  expect((await graph.run('{ viewer { limits { permission bounds { measure percent customerClass } } } }', {}, li)).data.viewer.limits).toEqual([
    { permission: 'test.approve', bounds: [{ measure: 'MAX_DISCOUNT_PERCENT', percent: '10.00', customerClass: null }, { measure: 'MAX_DISCOUNT_PERCENT', percent: '15.50', customerClass: 'STRATEGIC' }] },
  ])
})

test('an amount is limited in its currency', async () => {
  await set('rol_clerk', { measure: 'MAX_AMOUNT', amount: { amount: '500000' } }, await admin())
  const li = await as('li')
  const allowed = async (amount: object) => (await ask(li, { amount })).allowed
  expect(await Promise.all([allowed({ amount: '500000' }), allowed({ amount: '500000.01' }), allowed({ amount: '1', currency: 'USD' })])).toEqual([true, false, false])
})

test('nobody sets a limit above their own, takes away one that keeps below it, or gives a role that goes further', async () => {
  await set('rol_boss', percent('20'), await admin())
  await set('rol_boss', percent('8', { tier: 'C' }), await admin())
  const boss = await as('city')
  expect((await set('rol_clerk', percent('25'), boss)).userErrors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: ['input', 'percent'], message: expect.stringContaining('20.00 %') }])
  expect((await set('rol_clerk', percent('18'), boss)).userErrors).toMatchObject([{ code: 'LIMIT_EXCEEDED', message: expect.stringContaining('8.00 %') }])
  expect((await set('rol_clerk', percent('7', { tier: 'C' }), boss)).userErrors).toEqual([])
  expect((await set('rol_clerk', percent('18'), boss)).userErrors).toEqual([])
  const limits = (await set('rol_clerk', percent('17'), boss)).role.limits
  const remove = async (id: string, viewer: Viewer) => (await graph.run('mutation ($id: ID!) { roleLimitRemove(id: $id) { role { limits { percent } } userErrors { code field } } }', { id }, viewer)).data.roleLimitRemove
  const ofC = limits.find((limit: { tier: string }) => limit.tier === 'C').id
  expect((await remove(ofC, boss)).userErrors).toEqual([{ code: 'LIMIT_EXCEEDED', field: ['id'] }])
  const grant = async (roleId: string) => (await graph.run('mutation ($input: RoleGrantInput!) { roleGrant(input: $input) { userErrors { code field } } }', { input: { employeeId: 'emp_lu', roleId, unitId: units.city } }, boss)).data.roleGrant.userErrors
  expect(await grant('rol_bare')).toEqual([{ code: 'LIMIT_EXCEEDED', field: ['input', 'roleId'] }])
  expect(await grant('rol_clerk')).toEqual([])
  expect((await remove(ofC, await admin())).userErrors).toEqual([])
  expect((await remove(ofC, await admin())).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
})

test('what is entered wrong, comes late or twice, or reaches beyond the own units is refused', async () => {
  const boss = await admin()
  expect((await set('rol_clerk', { measure: 'MAX_AMOUNT' }, boss)).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'amount'] }])
  for (const wrong of ['100.01', '-1', '1.005']) expect((await set('rol_clerk', percent(wrong), boss)).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'percent'] }])
  expect((await set('rol_enterprise', percent('1'), boss)).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'permission'] }])
  expect((await set('rol_nothing', percent('1'), boss)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['roleId'] }])
  expect((await set('rol_clerk', percent('1'), boss, { version: 1 })).userErrors).toMatchObject([{ code: 'STALE' }])
  const first = await set('rol_clerk', percent('9', { tier: 'B' }), boss, { key: 'limit-1' })
  expect((await set('rol_clerk', percent('9', { tier: 'B' }), boss, { key: 'limit-1' })).role.version).toBe(first.role.version)
  await graph.setUp(`insert into organization.role_holdings (id, employee_id, role_id, unit_id) values ('hol_far', 'emp_shu', 'rol_clerk', '${units.otherCity}')`)
  expect((await set('rol_clerk', percent('1'), await as('city'))).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['roleId'] }])
})

test('the group keeps a function to itself, or opens it, and a role carries only what is open where it is held', async () => {
  const open = async (openTo: string, viewer: Viewer) => (await graph.run('mutation ($openTo: OrgUnitLevel!) { permissionOpen(code: "team.read", input: { openTo: $openTo }) { permission { openTo } userErrors { code field } } }', { openTo }, viewer)).data.permissionOpen
  expect((await open('GROUP', { ...(await as('province')), permissions: everything })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['code'] }])
  expect(await open('PROVINCE', await admin())).toEqual({ permission: { openTo: 'PROVINCE' }, userErrors: [] })
  expect([(await as('province')).permissions.includes('team.read'), (await as('city')).permissions.includes('team.read')]).toEqual([true, false])
  const { data } = await graph.run('{ employee(id: "emp_city") { permissions { code } roles { role { code permissionsAt(level: CITY) { code } } permissions { code } } } roles { code atProvince: permissionsAt(level: PROVINCE) { code openTo } } }', {}, await admin())
  expect(data.employee.permissions.map((each: { code: string }) => each.code)).not.toContain('team.read')
  for (const held of data.employee.roles) expect(held.permissions).toEqual(held.role.permissionsAt)
  expect(data.roles.find((each: { code: string }) => each.code === 'TEST_MANAGER').atProvince).toContainEqual({ code: 'team.read', openTo: 'PROVINCE' })
  await open('GROUP', await admin())
  expect((await as('province')).permissions).not.toContain('team.read')
  await open('CITY', await admin())
  expect((await as('city')).permissions).toContain('team.read')
})

test('limits and open levels stand in the stored principals exactly as the tables say', async () => {
  const expected = await graph.setUp('select subject, permissions, limits from organization.expected_principals order by subject')
  expect(await graph.setUp('select subject, permissions, limits from access.principals order by subject')).toEqual(expected)
  expect(await graph.setUp('select role, permission, bounds from access.role_limits order by 1, 2')).toEqual(await graph.setUp('select role, permission, bounds from organization.expected_role_limits order by 1, 2'))
})

test('the default roles let the specialist alone change classes, and narrow discounts by level', async () => {
  const holders = await graph.setUp(`select code from organization.roles where 'customer.classify' = any (permissions) and code not like 'TEST%' order by code`)
  expect(holders.map((row: { code: string }) => row.code)).toEqual(['ADMINISTRATOR', 'CUSTOMER_SPECIALIST'])
  const most = await graph.setUp(`select r.code, l.value from organization.role_limits l join organization.roles r on r.id = l.role_id
    where l.permission = 'quote.approve' and l.measure = 'MAX_DISCOUNT_PERCENT' and l.customer_class is null and l.tier is null order by l.value`)
  expect(most.map((row: { code: string }) => row.code)).toEqual(['BUSINESS_MANAGER', 'CITY_MANAGER', 'PROVINCE_MANAGER'])
})

test('what can never be asked for is no question, and an empty id is no customer', async () => {
  const li = await as('li')
  for (const [args, locale, said] of [['percent: "-1"', 'en', 'from 0 to 100 percent'], ['percent: "100.000001"', 'zh-CN', '折扣为 0 到 100'], ['amount: { amount: "-0.01" }', 'en', 'not negative']] as const) {
    const { errors } = await graph.run(`{ may(action: "test.approve", ${args}) { allowed } }`, {}, { ...li, locale })
    expect(errors).toMatchObject([{ message: expect.stringContaining(said), extensions: { code: 'BAD_USER_INPUT' } }])
  }
  expect(await ask(li, { customerId: '' })).toMatchObject({ allowed: false, because: expect.stringContaining('not found') })
  expect((await ask(await admin(), { percent: '100' })).allowed).toBe(true)
})
