import { units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as } = await staffedGraph()
const admin = await as('admin')

const MATRIX = 'id code version responsibilities { kind department { code name } }'
const functions = async (viewer = admin) => (await graph.run(`{ businessFunctions { kind number ${MATRIX} } }`, {}, viewer)).data.businessFunctions
const setPart = async (functionId: string, kind: string, departmentIds: string[], more: object = {}) =>
  (await graph.run(`mutation ($id: ID!, $input: ResponsibilityInput!, $version: Int, $key: String) { responsibilitySet(functionId: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) { businessFunction { ${MATRIX} } userErrors { code field } } }`, { id: functionId, input: { kind, departmentIds }, ...more }, admin)).data.responsibilitySet
const setDepartment = async (id: string, departmentId: string | null, viewer = admin) =>
  (await graph.run('mutation ($id: ID!, $input: OrgUnitDepartmentInput!) { orgUnitDepartmentSet(id: $id, input: $input) { orgUnit { department { code } } userErrors { code field } } }', { id, input: { departmentId } }, viewer)).data.orgUnitDepartmentSet

test('the matrix says of every function who owns, takes part, uses, builds and maintains, and can be read from both sides', async () => {
  const marketing = (await functions()).find((each: { code: string }) => each.code === 'MARKETING')
  const departmentsOf = (kind: string) => marketing.responsibilities.filter((each: { kind: string }) => each.kind === kind).map((each: { department: { code: string } }) => each.department.code)
  expect(departmentsOf('BUSINESS_OWNER')).toEqual(['MARKETING'])
  expect(departmentsOf('PARTICIPANT')).toEqual(['INFORMATION_SYSTEMS', 'KEY_ACCOUNT', 'PROFESSIONAL'])
  expect(departmentsOf('USER')).toEqual(['KEY_ACCOUNT', 'MARKETING', 'PLANNING_FINANCE', 'PROFESSIONAL'])
  expect([departmentsOf('BUILDER'), departmentsOf('MAINTAINER')]).toEqual([['INFORMATION_SYSTEMS'], ['INFORMATION_SYSTEMS']])
  expect((await setDepartment(units.province, 'dep_marketing')).userErrors).toEqual([])
  const { data, statements } = await graph.run(`{ orgUnits { nodes { name department { name duties { number text } } responsibilities { kind function { code kind } } } } departments { code units { id } } }`, {}, admin)
  expect(data.orgUnits.nodes.find((node: { department: object | null }) => node.department)).toMatchObject({
    department: { name: 'Marketing department', duties: [{ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }] },
    responsibilities: [{ kind: 'BUSINESS_OWNER', function: { code: 'MARKETING' } }, { kind: 'USER', function: { code: 'MARKETING' } }, { kind: 'PARTICIPANT', function: { code: 'KEY_ACCOUNT_SERVICE' } }, { kind: 'USER', function: { code: 'STATISTICS' } }],
  })
  expect(data.departments.find((each: { code: string }) => each.code === 'MARKETING').units).toEqual([{ id: units.province }])
  expect(new Set(statements).size).toBe(statements.length)
})

test('every step of the group-customer process names its interface departments', async () => {
  const steps = (await functions()).filter((each: { kind: string }) => each.kind === 'GROUP_CUSTOMER_STEP')
  expect(steps.map((step: { number: number }) => step.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  const named = new Set(steps.flatMap((step: { responsibilities: { department: { code: string } }[] }) => step.responsibilities.map((each) => each.department.code)))
  for (const code of ['GROUP_CUSTOMER', 'COMPLAINT_CENTRE', 'NETWORK_MAINTENANCE', 'BUSINESS_SUPPORT', 'ENGINEERING', 'TECHNICAL', 'CUSTOMER_SERVICE']) expect(named).toContain(code)
})

test('a function has exactly one owner, by the rule and in the database', async () => {
  const create = async (input: object) => (await graph.run(`mutation ($input: BusinessFunctionCreateInput!) { businessFunctionCreate(input: $input) { businessFunction { kind number ${MATRIX} } userErrors { code field } } }`, { input: { code: 'CARE', kind: 'FUNCTION', nameZh: '客户关怀', nameEn: 'Customer care', ownerId: 'dep_keyaccount', ...input } }, admin)).data.businessFunctionCreate
  const { businessFunction } = await create({})
  expect(businessFunction).toMatchObject({ number: 5, responsibilities: [{ kind: 'BUSINESS_OWNER', department: { code: 'KEY_ACCOUNT' } }] })
  expect((await create({})).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'code'] }])
  expect((await create({ code: 'NOBODYS', ownerId: 'dep_none' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'ownerId'] }])
  expect((await setPart(businessFunction.id, 'BUSINESS_OWNER', [])).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'departmentIds'] }])
  expect((await setPart(businessFunction.id, 'BUSINESS_OWNER', ['dep_marketing', 'dep_keyaccount'])).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'departmentIds'] }])
  expect((await setPart(businessFunction.id, 'BUSINESS_OWNER', ['dep_customerservice'], { version: 1, key: 'care-1' })).businessFunction).toMatchObject({ version: 2, responsibilities: [{ department: { code: 'CUSTOMER_SERVICE' } }] })
  expect((await setPart(businessFunction.id, 'BUSINESS_OWNER', ['dep_customerservice'], { version: 1, key: 'care-1' })).businessFunction.version).toBe(2)
  expect((await setPart(businessFunction.id, 'USER', ['dep_marketing', 'dep_marketing'], { version: 1 })).userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect((await setPart(businessFunction.id, 'USER', ['dep_marketing', 'dep_marketing'])).businessFunction.responsibilities).toHaveLength(2)
  expect((await setPart(businessFunction.id, 'USER', [])).businessFunction.responsibilities).toHaveLength(1)
  await expect(graph.setUp(`insert into organization.responsibilities values ('${businessFunction.id}', 'BUSINESS_OWNER', 'dep_marketing')`)).rejects.toThrow()
})

test('duties of positions and departments are data: read with the person, changed at run time', async () => {
  expect((await graph.run('{ employee(id: "emp_li") { position duties { number text } } }', {}, admin)).data.employee).toMatchObject({ position: 'ACCOUNT_MANAGER', duties: [{ number: 1, text: expect.stringContaining('general adviser') }, { number: 2 }, { number: 3 }] })
  const { positions } = (await graph.run('{ positions { position duties { text textZh } } }', {}, { ...admin, locale: 'zh-CN' })).data
  expect(positions).toHaveLength(10)
  expect(positions.every((each: { duties: object[] }) => each.duties.length > 0)).toBe(true)
  expect(positions.find((each: { position: string }) => each.position === 'CUSTOMER_SPECIALIST').duties[0].text).toContain('升降')
  const set = async (duties: object[]) => (await graph.run('mutation ($input: DutiesInput!) { positionDutiesSet(position: LEADER, input: $input) { position { position duties { number text } } userErrors { code field } } }', { input: { duties } }, admin)).data.positionDutiesSet
  expect(await set([{ textZh: '决策', textEn: 'Decides' }, { textZh: '组织', textEn: 'Organizes' }])).toEqual({ position: { position: 'LEADER', duties: [{ number: 1, text: 'Decides' }, { number: 2, text: 'Organizes' }] }, userErrors: [] })
  expect((await set([{ textZh: ' ', textEn: 'Nothing' }])).userErrors).toMatchObject([{ code: 'INVALID' }])
  expect((await set(Array.from({ length: 51 }, () => ({ textZh: '多', textEn: 'More' })))).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'duties'] }])
  const create = (await graph.run('mutation { departmentCreate(input: { code: "LEGAL", nameZh: "法务部", nameEn: "Legal department", duties: [{ textZh: "合同审查", textEn: "Reviews contracts" }] }) { department { id name duties { text } } userErrors { code } } }', {}, admin)).data.departmentCreate
  expect(create.department).toMatchObject({ name: 'Legal department', duties: [{ text: 'Reviews contracts' }] })
  const update = async (version: number) => (await graph.run('mutation ($id: ID!, $version: Int) { departmentUpdate(id: $id, input: { nameZh: "法律事务部", duties: [] }, expectedVersion: $version) { department { nameZh nameEn duties { text } } userErrors { code } } }', { id: create.department.id, version }, admin)).data.departmentUpdate
  expect(await update(1)).toEqual({ department: { nameZh: '法律事务部', nameEn: 'Legal department', duties: [] }, userErrors: [] })
  expect((await update(1)).userErrors).toEqual([{ code: 'STALE' }])
})

test('who is no staff sees nothing of it, and nobody changes a unit beyond their own', async () => {
  for (const viewer of [viewers.partner('par_1', everything), viewers.customer('cus_1', everything)]) {
    const { data } = await graph.run('{ departments { id } businessFunctions { id } positions { position } }', {}, viewer)
    expect(data).toEqual({ departments: [], businessFunctions: [], positions: [] })
  }
  const province = { ...(await as('province')), permissions: everything }
  expect((await setDepartment(units.otherCity, 'dep_marketing', province)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect((await setDepartment(units.city, 'dep_none', province)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'departmentId'] }])
  expect(await setDepartment(units.province, null)).toEqual({ orgUnit: { department: null }, userErrors: [] })
})
