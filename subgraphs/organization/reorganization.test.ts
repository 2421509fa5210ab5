import { units, viewers } from '@panorama/kit/testing.graph'
import type { Viewer } from '@panorama/kit/viewer'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as, sees } = await staffedGraph()
const admin = await as('admin')
const province: Viewer = { ...(await as('province')), permissions: everything }

const day = (offset: number) => new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)
const create = async (name: string, more: object = {}) =>
  (await graph.run('mutation ($input: OrgUnitCreateInput!) { orgUnitCreate(input: $input) { orgUnit { id foundedOn } userErrors { code field } } }', { input: { name, level: 'CITY', kind: 'KEY_ACCOUNT', keyAccountParentId: units.province, regionCode: '440300', ...more } }, admin)).data.orgUnitCreate.orgUnit.id as string
const dissolve = async (id: string, successorId: string, more: object = {}, viewer = admin) =>
  (await graph.run('mutation ($id: ID!, $input: OrgUnitDissolveInput!, $version: Int, $key: String) { orgUnitDissolve(id: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) { orgUnit { id dissolvedOn successor { id } version } userErrors { code field } } }', { id, input: { successorId }, ...more }, viewer)).data.orgUnitDissolve
const plan = async (steps: object[], more: object = {}, viewer = admin) =>
  (await graph.run('mutation ($input: ReorganizationPlanInput!) { reorganizationPlan(input: $input) { reorganization { id status version steps { kind unit { id } superior { id } name level } plannedBy { name } } userErrors { code field message } } }', { input: { name: '机构改革', reason: '区域整合', effectiveOn: day(10), steps, ...more } }, viewer)).data.reorganizationPlan
const read = async (id: string, selection: string, on?: string, viewer = admin) => (await graph.run(`query ($id: ID!, $on: Date) { orgUnit(id: $id, on: $on) { ${selection} } }`, { id, on }, viewer)).data.orgUnit
/** The database's clock stays; the plan's day comes. */
const dayComes = async (id: string, on = day(0)) => {
  await graph.setUp(`update organization.reorganizations set effective_on = '${on}' where id = '${id}'`)
  await graph.setUp('select access.begin_day()')
  return (await graph.run('query ($id: ID!) { reorganization(id: $id) { status failure decidedAt } }', { id }, admin)).data.reorganization
}
/** A past for the units that the tests begin with: they have stood as they are for two years. */
await graph.setUp(`
  alter table organization.unit_versions disable trigger user;
  update organization.org_units set founded_on = '${day(-730)}';
  update organization.unit_versions set valid_from = '${day(-730)}';
  alter table organization.unit_versions enable trigger user`)

test('last year’s tree stays last year’s tree, whatever units are called and wherever they stand today', async () => {
  const id = await create('深圳市大客户部', { foundedOn: day(-400) })
  await graph.setUp(`select set_config('organization.day', '${day(-100)}', false); update organization.org_units set name = '深圳大客户中心', key_account_parent_id = '${units.otherProvince}' where id = '${id}'; select set_config('organization.day', '', false)`)
  expect((await read(id, 'name path { name } keyAccountParent { name }'))).toEqual({ name: '深圳大客户中心', path: [{ name: '集团大客户事业部' }, { name: '四川省大客户部' }, { name: '深圳大客户中心' }], keyAccountParent: { name: '四川省大客户部' } })
  expect(await read(id, 'name foundedOn path { name } keyAccountParent { keyAccountChildren { name } }', day(-200))).toEqual({
    name: '深圳市大客户部', foundedOn: day(-400), path: [{ name: '集团大客户事业部' }, { name: '广东省大客户部' }, { name: '深圳市大客户部' }],
    keyAccountParent: { keyAccountChildren: [{ name: '广州市大客户部' }, { name: '深圳市大客户部' }] },
  })
  expect(await read(id, 'name', day(-500))).toBeNull()
  const { history } = await read(id, 'history { validFrom validTo name keyAccountParent { name } }')
  expect(history).toEqual([
    { validFrom: day(-100), validTo: null, name: '深圳大客户中心', keyAccountParent: { name: '四川省大客户部' } },
    { validFrom: day(-400), validTo: day(-100), name: '深圳市大客户部', keyAccountParent: { name: '广东省大客户部' } },
  ])
  const chart = (await read(units.province, `then: unitChart(on: "${day(-200)}") { unit { name } depth } now: unitChart { unit { name } } before: unitChart(on: "${day(-450)}") { unit { name } }`))
  expect(chart.then).toEqual([{ unit: { name: '广东省大客户部' }, depth: 0 }, { unit: { name: '广州市大客户部' }, depth: 1 }, { unit: { name: '深圳市大客户部' }, depth: 1 }])
  expect(chart.now).toHaveLength(2)
  expect(chart.before).toHaveLength(2)
  const page = async (args: string) => (await graph.run(`{ orgUnits(${args}) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`, {}, admin)).data.orgUnits
  expect((await page(`on: "${day(-200)}", filter: { under: ["${units.province}"], level: [CITY] }`)).nodes).toEqual([{ name: '广州市大客户部' }, { name: '深圳市大客户部' }])
  expect(await page(`on: "${day(-200)}", search: "中心"`)).toMatchObject({ totalCount: 0 })
  const first = await page(`on: "${day(-200)}", first: 2`)
  expect((await page(`on: "${day(-200)}", first: 10, after: "${first.pageInfo.endCursor}"`)).nodes).toHaveLength(first.totalCount - 2)
})

test('a day’s worth of changes is one version, and nobody rewrites the past', async () => {
  const id = await create('珠海市大客户部', { foundedOn: day(-30) })
  for (const name of ['珠海大客户一部', '珠海大客户二部']) await graph.run('mutation ($id: ID!, $input: OrgUnitUpdateInput!) { orgUnitUpdate(id: $id, input: $input) { userErrors { code } } }', { id, input: { name } }, admin)
  expect((await read(id, 'history { name validFrom }')).history).toEqual([{ name: '珠海大客户二部', validFrom: day(0) }, { name: '珠海市大客户部', validFrom: day(-30) }])
  await expect(graph.setUp(`set local role panorama_organization; update organization.unit_versions set name = '改写'`)).rejects.toThrow()
})

test('a dissolved unit leaves people, roles, teams and the sight of its customers to its successor', async () => {
  const gone = await create('佛山市大客户部', { foundedOn: day(-300) })
  const below = await create('南海大客户组', { kind: 'DEPARTMENT', keyAccountParentId: null, parentId: gone, regionCode: '440605' })
  await graph.customer('cus_foshan', { unit: gone })
  await graph.setUp(`
    insert into organization.employees (id, number, name, position, unit_id, subject) values ('emp_fo', 'F0001', '佛林', 'LEADER', '${gone}', 'fo');
    insert into organization.role_holdings (id, employee_id, role_id, unit_id) values ('hol_fo', 'emp_fo', 'rol_manager', '${gone}');
    insert into organization.teams (id, name, kind, unit_id) values ('tea_fo', '佛山项目组', 'PROJECT_GROUP', '${gone}')`)
  expect(await sees('city', 'cus_foshan')).toBe(false)
  expect((await dissolve(gone, units.city, { version: 99 })).userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  const { orgUnit, userErrors } = await dissolve(gone, units.city, { key: 'fo-1' })
  expect(userErrors).toEqual([])
  expect(orgUnit).toMatchObject({ dissolvedOn: day(0), successor: { id: units.city } })
  expect((await dissolve(gone, units.city, { key: 'fo-1' })).orgUnit).toEqual(orgUnit)
  expect(await Promise.all([sees('city', 'cus_foshan'), sees('province', 'cus_foshan'), sees('fo', 'cus_foshan')])).toEqual([true, true, true])
  expect((await as('fo')).keys).toEqual(['employee:emp_fo', `unit:${units.city}`])
  expect(await read(units.city, 'predecessors { id } children { id }')).toEqual({ predecessors: [{ id: gone }], children: [{ id: below }] })
  expect((await graph.run('{ team(id: "tea_fo") { unit { id } } employee(id: "emp_fo") { unit { id } roles { unit { id } } } }', {}, admin)).data).toEqual({ team: { unit: { id: units.city } }, employee: { unit: { id: units.city }, roles: [{ unit: { id: units.city } }] } })
  const names = async (filter: string) => (await graph.run(`{ orgUnits(search: "佛山", filter: ${filter}) { nodes { id } } }`, {}, admin)).data.orgUnits.nodes
  expect(await names('{}')).toEqual([])
  expect(await names('{ includeDissolved: true }')).toEqual([{ id: gone }])
  expect(await read(gone, 'name', day(-1))).toEqual({ name: '佛山市大客户部' })
  expect(await read(gone, 'name', day(0))).toBeNull()
  expect((await dissolve(gone, units.city)).userErrors).toEqual([{ code: 'UNIT_DISSOLVED', field: ['id'] }])
  const { data } = await graph.run('mutation ($input: EmployeeCreateInput!) { employeeCreate(input: $input) { userErrors { code field } } }', { input: { number: 'F0002', name: '迟来', position: 'LEADER', unitId: gone } }, admin)
  expect(data.employeeCreate.userErrors).toEqual([{ code: 'UNIT_DISSOLVED', field: ['input', 'unitId'] }])
})

test('a unit is dissolved only into one that what hangs on it fits under, and within reach', async () => {
  const lone = await create('惠州市大客户部')
  expect((await dissolve(lone, lone)).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'successorId'] }])
  expect((await dissolve(lone, units.otherCity, {}, province)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'successorId'] }])
  expect((await dissolve(lone, 'org_nothing')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'successorId'] }])
  const upper = await create('粤东大客户部', { level: 'PROVINCE', keyAccountParentId: units.group, regionCode: '440000' })
  const lower = await create('汕头市大客户部', { keyAccountParentId: upper })
  expect((await dissolve(upper, lone)).userErrors).toEqual([{ code: 'LEVEL_MISMATCH', field: ['input', 'successorId'] }])
  expect((await dissolve(upper, units.province)).userErrors).toEqual([])
  expect(await read(lower, 'path { id }')).toEqual({ path: [{ id: units.group }, { id: units.province }, { id: lower }] })
})

test('a planned reorganization takes effect by itself on its day, with lines, keys and history in one piece', async () => {
  const moved = await create('东莞市大客户部', { foundedOn: day(-50) })
  const merged = await create('莞城大客户部', { foundedOn: day(-50) })
  await graph.customer('cus_dongguan', { unit: moved })
  const { reorganization, userErrors } = await plan([
    { unitId: moved, kind: 'RENAME', name: '东莞大客户中心' },
    { unitId: moved, kind: 'MOVE_KEY_ACCOUNT', superiorId: units.otherProvince },
    { unitId: merged, kind: 'DISSOLVE', superiorId: moved },
  ])
  expect(userErrors).toEqual([])
  expect(reorganization).toMatchObject({ status: 'PLANNED', plannedBy: { name: '安宁' }, steps: [{ kind: 'RENAME', name: '东莞大客户中心' }, { kind: 'MOVE_KEY_ACCOUNT', superior: { id: units.otherProvince } }, { kind: 'DISSOLVE', superior: { id: moved } }] })
  expect((await read(moved, 'name plannedSteps { kind reorganization { id } }'))).toEqual({ name: '东莞市大客户部', plannedSteps: [{ kind: 'RENAME', reorganization: { id: reorganization.id } }, { kind: 'MOVE_KEY_ACCOUNT', reorganization: { id: reorganization.id } }] })
  await graph.setUp('select access.begin_day()')
  expect(await sees('province', 'cus_dongguan')).toBe(true)

  expect(await dayComes(reorganization.id, day(-3))).toEqual({ status: 'EFFECTIVE', failure: null, decidedAt: expect.any(String) })
  expect(await sees('province', 'cus_dongguan')).toBe(false)
  expect(await read(moved, 'name plannedSteps { kind } history { validFrom name } predecessors { id dissolvedOn }')).toEqual({
    name: '东莞大客户中心', plannedSteps: [], history: [{ validFrom: day(-3), name: '东莞大客户中心' }, { validFrom: day(-50), name: '东莞市大客户部' }], predecessors: [{ id: merged, dissolvedOn: day(-3) }],
  })
  const told = (await graph.events()).filter((event: { entityId: string }) => [reorganization.id, moved, merged].includes(event.entityId)).map((event: { type: string }) => event.type)
  expect(told).toEqual(expect.arrayContaining(['ReorganizationCreated', 'ReorganizationStateChanged', 'OrgUnitAttributeValueChanged', 'OrgUnitStateChanged']))
  const differences = await graph.setUp('(table access.scope_keys except select key, customer_id, starts_at, ends_at from access.expected_keys) union all (select key, customer_id, starts_at, ends_at from access.expected_keys except table access.scope_keys)')
  expect(differences).toEqual([])
})

test('what has become impossible by its day is not carried out at all, and says why', async () => {
  const first = await create('中山市大客户部')
  const second = await create('江门市大客户部')
  const { reorganization } = await plan([{ unitId: first, kind: 'RENAME', name: '中山大客户中心' }, { unitId: first, kind: 'MOVE_COMMAND', superiorId: second }])
  await dissolve(second, units.city)
  expect(await dayComes(reorganization.id)).toMatchObject({ status: 'FAILED', failure: expect.stringContaining('step 2') })
  expect((await read(first, 'name')).name).toBe('中山市大客户部')
})

test('steps that cannot be taken are refused when planned, each under its own number', async () => {
  const codes = async (steps: object[], more: object = {}, viewer = admin) => (await plan(steps, more, viewer)).userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.slice(1).join('.')])
  expect(await codes([{ unitId: units.city, kind: 'RENAME' }, { unitId: units.city, kind: 'CHANGE_LEVEL' }])).toEqual([['REQUIRED', 'steps.0.name'], ['REQUIRED', 'steps.1.level']])
  expect(await codes([{ unitId: units.province, kind: 'MOVE_COMMAND', superiorId: units.city }])).toEqual([['UNIT_CIRCLE', 'steps.0.superiorId']])
  expect(await codes([{ unitId: units.province, kind: 'CHANGE_LEVEL', level: 'CITY' }])).toEqual([['LEVEL_MISMATCH', 'steps.0.level']])
  expect(await codes([{ unitId: units.city, kind: 'DISSOLVE', superiorId: units.otherCity }, { unitId: units.city, kind: 'RENAME', name: '再来' }])).toEqual([['UNIT_DISSOLVED', 'steps.1.unitId']])
  expect(await codes([{ unitId: units.city, kind: 'RENAME', name: '今天' }], { effectiveOn: day(0) })).toEqual([['INVALID', 'effectiveOn']])
  expect(await codes([])).toEqual([['INVALID', 'steps']])
  expect(await codes([{ unitId: units.otherCity, kind: 'RENAME', name: '越界' }], {}, province)).toEqual([['NOT_ALLOWED', 'steps.0.unitId']])
  expect(await codes([{ unitId: 'org_nothing', kind: 'RENAME', name: '无' }])).toEqual([['NOT_FOUND', 'steps.0.unitId']])
})

test('a planned reorganization can be cancelled once, and is the affair of staff alone', async () => {
  const { reorganization } = await plan([{ unitId: units.city, kind: 'RENAME', name: '广州大客户中心' }])
  const cancel = async (version: number | null, viewer = admin) =>
    (await graph.run('mutation ($id: ID!, $version: Int) { reorganizationCancel(id: $id, expectedVersion: $version) { reorganization { status } userErrors { code field } } }', { id: reorganization.id, version }, viewer)).data.reorganizationCancel
  expect((await cancel(7)).userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect((await cancel(null, { ...(await as('shu')), permissions: everything })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect(await cancel(1)).toEqual({ reorganization: { status: 'CANCELLED' }, userErrors: [] })
  expect((await cancel(null)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  const list = async (viewer: Viewer) => (await graph.run('{ reorganizations(status: [CANCELLED], first: 5) { totalCount nodes { id } } }', {}, viewer)).data.reorganizations
  expect(await list(admin)).toEqual({ totalCount: 1, nodes: [{ id: reorganization.id }] })
  for (const viewer of [viewers.customer('cus_foshan', everything), viewers.partner('par_x', everything)]) {
    expect(await list(viewer)).toEqual({ totalCount: 0, nodes: [] })
    expect((await graph.run('query ($id: ID!) { reorganization(id: $id) { id } }', { id: reorganization.id }, viewer)).data.reorganization).toBeNull()
  }
  expect(await read(units.otherCity, 'name history { name }', day(-10), viewers.customer('cus_foshan', everything))).toBeNull()
})

test('a leader goes with the same consent with which a leader comes', async () => {
  await graph.setUp(`update organization.org_units set person_in_charge_id = 'emp_city' where id = '${units.city}'`)
  const city = await as('city')
  const dismiss = async (unitId: string, reason: string, viewer: Viewer) =>
    (await graph.run('mutation ($id: ID!, $input: AppointmentDismissalInput!) { leaderDismissalPropose(unitId: $id, input: $input) { leaderAppointment { id kind status employee { name } } userErrors { code field } } }', { id: unitId, input: { reason } }, viewer)).data.leaderDismissalPropose
  expect((await dismiss(units.city, ' ', city)).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  const { leaderAppointment } = await dismiss(units.city, '调任', city)
  expect(leaderAppointment).toMatchObject({ kind: 'DISMISSAL', status: 'PROPOSED', employee: { name: '陈城' } })
  const consent = async (id: string) => (await graph.run('mutation ($id: ID!) { leaderAppointmentConsent(id: $id, input: {}) { leaderAppointment { status unit { personInCharge { name } } } userErrors { code field } } }', { id }, await as('province'))).data.leaderAppointmentConsent
  expect(await consent(leaderAppointment.id)).toEqual({ leaderAppointment: { status: 'EFFECTIVE', unit: { personInCharge: null } }, userErrors: [] })
  expect((await dismiss(units.city, '调任', city)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['unitId'] }])
  const proposed = (await graph.run(`mutation { leaderAppointmentPropose(unitId: "${units.city}", input: { employeeId: "emp_lu" }) { leaderAppointment { id } } }`, {}, city)).data.leaderAppointmentPropose.leaderAppointment.id
  await graph.setUp(`update organization.employees set left_at = now() where id = 'emp_lu'`)
  expect((await consent(proposed)).userErrors).toEqual([{ code: 'EMPLOYEE_HAS_LEFT', field: ['id'] }])
})

test('why a plan failed is said in the language of whoever reads it, and not in that of the database', async () => {
  const [first, second] = [await create('清远市大客户部'), await create('韶关市大客户部')]
  const named = (await plan([{ unitId: first, kind: 'RENAME', name: '粤北大客户中心' }])).reorganization
  await graph.setUp(`update organization.org_units set name = '粤北大客户中心' where id = '${second}'`)
  expect(await dayComes(named.id)).toMatchObject({ status: 'FAILED', failure: 'Another unit under the same superior had the name by then.' })
  const { data } = await graph.run('query ($id: ID!) { reorganization(id: $id) { failure } }', { id: named.id }, { ...admin, locale: 'zh-CN' })
  expect(data.reorganization.failure).toBe('届时同一上级之下已有同名机构。')
})

test('a name that no unit can have is refused when it is planned', async () => {
  for (const [input, field] of [[{ name: '部' }, 'name'], [{ name: '长'.repeat(101) }, 'name'], [{ name: '好名字', shortName: '长'.repeat(51) }, 'shortName']] as const)
    expect((await plan([{ unitId: units.city, kind: 'RENAME', ...input }])).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'steps', '0', field] }])
})

test('whatever is put into a dissolved unit is refused with its name', async () => {
  const gone = await create('汕尾市大客户部')
  await dissolve(gone, units.city)
  const team = { name: '撤队', kind: 'PROJECT_GROUP', unitId: gone }
  for (const [name, type, input] of [
    ['employeeCreate', 'EmployeeCreateInput', { number: 'X0001', name: '甲', position: 'LEADER', unitId: gone }], ['roleGrant', 'RoleGrantInput', { employeeId: 'emp_li', roleId: 'rol_account', unitId: gone }],
    ['teamCreate', 'TeamCreateInput', team], ['partnerCreate', 'PartnerCreateInput', { name: '撤伴', kind: 'AGENT', unitId: gone }],
  ] as const) {
    const { data } = await graph.run(`mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code field } } }`, { input }, admin)
    expect(data[name].userErrors, name).toEqual([{ code: 'UNIT_DISSOLVED', field: ['input', 'unitId'] }])
  }
  const { data } = await graph.run('mutation ($unit: ID!) { employeeUpdate(id: "emp_li", input: { unitId: $unit }) { userErrors { code } } leaderAppointmentPropose(unitId: $unit, input: { employeeId: "emp_li" }) { userErrors { code field } } }', { unit: gone }, admin)
  expect([data.employeeUpdate.userErrors, data.leaderAppointmentPropose.userErrors]).toEqual([[{ code: 'UNIT_DISSOLVED' }], [{ code: 'UNIT_DISSOLVED', field: ['unitId'] }]])
})
