import { units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { everything, handOver, staffedGraph } from './testing.ts'

const { graph, as, sees } = await staffedGraph()
const admin = await as('admin')
const city = { ...(await as('city')), permissions: everything }

const names = async (args: string, viewer = admin) => (await graph.run(`{ employees(${args}) { nodes { name } } }`, {}, viewer)).data.employees.nodes.map((node: { name: string }) => node.name)

test('employees are found by name, number, whole telephone, position, role and unit above', async () => {
  expect(await names('search: "李"')).toEqual(['李立'])
  expect(await names('search: "c000"')).toEqual(['卢露', '李立', '谭听', '陈城'])
  expect(await names('search: "13912345678"')).toEqual(['李立'])
  expect(await names('search: "1391234567"')).toEqual([])
  expect(await names(`filter: { under: ["${units.province}"], position: [ACCOUNT_MANAGER, LEADER] }`)).toEqual(['卢露', '彭波', '李立', '陈城'])
  expect(await names('filter: { role: ["rol_manager"] }')).toEqual(['彭波', '陈城'])
})

test('staff see the whole directory, an enterprise those who serve it, with masked mobiles', async () => {
  await graph.customer('cus_served')
  await graph.setUp(`insert into organization.assignments (id, customer_id, employee_id) values ('asg_1', 'cus_served', 'emp_li');
    insert into organization.teams (id, name, kind, unit_id) values ('tea_1', '星河项目组', 'PROJECT_GROUP', '${units.city}');
    insert into organization.team_members (id, team_id, employee_id) values ('mem_1', 'tea_1', 'emp_shu');
    insert into organization.team_customers (id, team_id, customer_id) values ('tcu_1', 'tea_1', 'cus_served')`)
  const enterprise = viewers.customer('cus_served', everything)
  const { data } = await graph.run('{ employees { totalCount nodes { number name mobile phone } } }', {}, enterprise)
  expect(data.employees).toEqual({
    totalCount: 2,
    nodes: [
      { number: 'C0002', name: '李立', mobile: '139****5678', phone: '020-66600003' },
      { number: 'S0001', name: '舒蜀', mobile: null, phone: null },
    ],
  })
  expect(await names('search: "13912345678"', enterprise)).toEqual([])
  expect((await graph.run('{ employee(id: "emp_lu") { name } }', {}, enterprise)).data.employee).toBeNull()
  expect((await graph.run('{ employee(id: "emp_li") { mobile } }', {}, city)).data.employee.mobile).toBe('13912345678')
  const { data: branch } = await graph.run(`{ orgUnit(id: "${units.city}") { employees { totalCount nodes { name } } } }`, {}, enterprise)
  expect(branch.orgUnit.employees).toEqual({ totalCount: 1, nodes: [{ name: '李立' }] })
})

test('an employee is kept only by those above the unit, the old and the new one', async () => {
  const create = async (input: object) => (await graph.run('mutation ($input: EmployeeCreateInput!) { employeeCreate(input: $input) { employee { id number unit { id } } userErrors { code field } } }', { input }, city)).data.employeeCreate
  const { employee } = await create({ number: 'C0099', name: '新来', position: 'SERVICE_AGENT', unitId: units.city })
  expect((await create({ number: 'C0099', name: '重号', position: 'SERVICE_AGENT', unitId: units.city })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'number'] }])
  expect((await create({ number: 'S0099', name: '越权', position: 'SERVICE_AGENT', unitId: units.otherCity })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'unitId'] }])
  const update = async (id: string, input: object, version?: number) => (await graph.run('mutation ($id: ID!, $input: EmployeeUpdateInput!, $version: Int) { employeeUpdate(id: $id, input: $input, expectedVersion: $version) { employee { version phone } userErrors { code field } } }', { id, input, version }, city)).data.employeeUpdate
  expect((await update(employee.id, { unitId: units.otherCity })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'unitId'] }])
  expect((await update('emp_province', { phone: '020-1' })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect((await update(employee.id, { phone: '020-99998888' }, 1)).employee).toEqual({ version: 2, phone: '020-99998888' })
  expect(await update(employee.id, { phone: null }, 1)).toMatchObject({ employee: { version: 2 }, userErrors: [{ code: 'STALE' }] })
})

test('who leaves first hands over, and then has lost every right at once', async () => {
  const leave = async (id: string) => (await graph.run('mutation ($id: ID!) { employeeLeave(id: $id) { employee { leftAt } userErrors { code field } } }', { id }, city)).data.employeeLeave
  expect((await leave('emp_li')).userErrors).toEqual([{ code: 'HAS_CUSTOMERS', field: ['id'] }])
  expect(await sees('li', 'cus_served')).toBe(true)
  await handOver(graph, city, { fromEmployeeId: 'emp_li', toEmployeeId: 'emp_lu', reason: '离职' })
  expect(await sees('li', 'cus_served')).toBe(false)
  expect((await leave('emp_li')).employee.leftAt).toBeTruthy()
  await expect(as('li')).rejects.toThrow()
  expect((await leave('emp_li')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE' }])
  expect(await graph.setUp(`select id from organization.role_holdings where employee_id = 'emp_li' and ended_at is null`)).toEqual([])
})

test('an account is given only by somebody who holds and sees whatever it opens', async () => {
  const set = async (id: string, subject: string | null, viewer = city) =>
    (await graph.run('mutation ($id: ID!, $subject: String) { employeeSignInSet(id: $id, input: { subject: $subject }) { employee { subject } userErrors { code field } } }', { id, subject }, viewer)).data.employeeSignInSet
  expect(await set('emp_tan', 'tan.new')).toEqual({ employee: { subject: 'tan.new' }, userErrors: [] })
  await expect(as('tan')).rejects.toThrow()
  expect((await as('tan.new')).actorId).toBe('emp_tan')
  expect((await set('emp_tan', 'admin')).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'subject'] }])
  expect((await set('emp_tan', 'tan', { ...city, permissions: ['employee.signIn'] })).userErrors).toEqual([{ code: 'PERMISSION_NOT_HELD', field: ['id'] }])
  await graph.setUp(`insert into organization.role_holdings (id, employee_id, role_id, unit_id) values ('hol_x', 'emp_lu', 'rol_account', '${units.otherCity}')`)
  expect((await set('emp_lu', 'mine')).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  await graph.customer('cus_far', { unit: units.otherCity })
  await graph.setUp(`delete from organization.role_holdings where id = 'hol_x'; insert into organization.assignments (id, customer_id, employee_id) values ('asg_far', 'cus_far', 'emp_lu')`)
  expect((await set('emp_lu', 'mine')).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  const { data, errors } = await graph.run('{ employee(id: "emp_lu") { name subject } }', {}, await as('lu'))
  expect(data.employee).toEqual({ name: '卢露', subject: null })
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('an account is not given by somebody whose limits are narrower than those of its roles', async () => {
  await graph.setUp(`insert into organization.roles (id, code, name_zh, name_en, audience, data_scope, permissions) values ('rol_wide', 'TEST_WIDE', '宽', 'Wide', 'EMPLOYEE', 'OWN', '{team.read}');
    insert into organization.role_holdings (id, employee_id, role_id, unit_id) values ('hol_wide', 'emp_tan', 'rol_wide', '${units.city}')`)
  const limited = (value: string) => ({ ...city, limits: [{ permission: 'team.read', bounds: [{ measure: 'MAX_DISCOUNT_PERCENT', value, currency: null, customerClass: null, tier: null }] }] })
  const set = async (viewer: typeof city) =>
    (await graph.run('mutation { employeeSignInSet(id: "emp_tan", input: { subject: "tan.wide" }) { employee { subject } userErrors { code field } } }', {}, viewer)).data.employeeSignInSet
  expect(await set(limited('5.00'))).toEqual({ employee: null, userErrors: [{ code: 'LIMIT_EXCEEDED', field: ['id'] }] })
  await graph.setUp(`insert into organization.role_limits (id, role_id, permission, measure, value) select 'lim_' || id, id, 'team.read', 'MAX_DISCOUNT_PERCENT', 5 from organization.roles where id in ('rol_wide', 'rol_account')`)
  expect((await set(limited('4.99'))).userErrors).toEqual([{ code: 'LIMIT_EXCEEDED', field: ['id'] }])
  expect((await set(limited('5.00'))).employee).toEqual({ subject: 'tan.wide' })
})

test('an account manager changes the position only when it still serves the customers', async () => {
  await graph.customer('cus_kept', { tier: 'A' })
  await graph.setUp(`insert into organization.employees (id, number, name, position, unit_id) values ('emp_kai', 'C0077', '凯', 'ACCOUNT_MANAGER', '${units.city}');
    insert into organization.assignments (id, customer_id, employee_id) values ('asg_kept', 'cus_kept', 'emp_kai')`)
  const change = async (position: string) => (await graph.run(`mutation { employeeUpdate(id: "emp_kai", input: { position: ${position} }) { employee { position } userErrors { code field } } }`, {}, city)).data.employeeUpdate
  for (const position of ['SERVICE_AGENT', 'TELEPHONE_ACCOUNT_MANAGER']) expect((await change(position)).userErrors).toEqual([{ code: 'POSITION_DOES_NOT_FIT', field: ['input', 'position'] }])
  await graph.setUp(`update customers.customers set tier = 'C' where id = 'cus_kept'; insert into organization.coverage_norms values ('TELEPHONE_ACCOUNT_MANAGER', '2001-01-01', 1, 1)`)
  await graph.customer('cus_too', { tier: 'C' })
  await graph.setUp(`insert into organization.assignments (id, customer_id, employee_id) values ('asg_too', 'cus_too', 'emp_kai')`)
  expect((await change('TELEPHONE_ACCOUNT_MANAGER')).userErrors).toEqual([{ code: 'COVERAGE_EXCEEDED', field: ['input', 'position'] }])
  await graph.setUp(`update organization.assignments set ended_at = now() where id = 'asg_too'`)
  expect((await change('TELEPHONE_ACCOUNT_MANAGER')).employee).toEqual({ position: 'TELEPHONE_ACCOUNT_MANAGER' })
  expect((await change('SERVICE_AGENT')).userErrors).toMatchObject([{ code: 'POSITION_DOES_NOT_FIT' }])
  await graph.setUp(`update organization.assignments set ended_at = now() where id = 'asg_kept'`)
  expect((await change('SERVICE_AGENT')).userErrors).toEqual([])
})

test('whoever may not read roles does not find people by them', async () => {
  const { data, errors } = await graph.run('{ employees(filter: { role: ["rol_manager"] }) { totalCount } }', {}, { ...city, permissions: ['employee.read'] })
  expect([data, errors?.[0]?.extensions?.['code']]).toEqual([null, 'FORBIDDEN'])
})
