import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = [...codesOf(policy), 'customer.reveal', 'contact.find']
const manager = viewers.employee(units.city, everything)
const group = viewers.employee(units.group, everything)

const CREATE = `mutation ($input: CustomerCreateInput!, $key: String) {
  customerCreate(input: $input, idempotencyKey: $key) { customer { id code name status managedBy { id } version } userErrors { code field message } }
}`
const prospect = (name: string, more: object = {}) => ({
  name, category: 'FINANCE', ownershipForm: 'STATE_OWNED', industry: 'FINANCE', regionCode: '440100', managedById: units.city, ...more,
})
const create = async (name: string, more: object = {}) => (await graph.run(CREATE, { input: prospect(name, more) }, manager)).data.customerCreate.customer.id as string

test('a new file is a prospect with a valid unified code, and its event is written with it', async () => {
  const { data } = await graph.run(CREATE, { input: prospect('云帆银行股份有限公司') }, manager)
  expect(data.customerCreate).toMatchObject({ userErrors: [], customer: { status: 'PROSPECT', version: 1, managedBy: { id: units.city } } })
  const { id, code } = data.customerCreate.customer
  const parts = await graph.run('query ($code: String!) { customerCode(code: $code) { isValid regionCode category } }', { code }, manager)
  expect(parts.data.customerCode).toEqual({ isValid: true, regionCode: '440100', category: 'FINANCE' })
  expect(await graph.events()).toContainEqual(expect.objectContaining({ type: 'CustomerCreated', entityId: id, customerId: id, actor: manager.actorId }))
})

test('a repeat with the same idempotency key gives the first answer and creates nothing', async () => {
  const once = await graph.run(CREATE, { input: prospect('重复测试集团'), key: 'k-1' }, manager)
  const again = await graph.run(CREATE, { input: prospect('重复测试集团'), key: 'k-1' }, manager)
  expect(again.data).toEqual(once.data)
  const other = await graph.run(CREATE, { input: prospect('另一个名字'), key: 'k-1' }, manager)
  expect(other.data.customerCreate).toMatchObject({ customer: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }] })
  const { data } = await graph.run('{ customers(search: "重复测试") { totalCount } }', {}, manager)
  expect(data.customers.totalCount).toBe(1)
})

test('two attempts at once with one key create one customer', async () => {
  const [a, b] = await Promise.all([1, 2].map(() => graph.run(CREATE, { input: prospect('并发测试集团'), key: 'k-2' }, manager)))
  expect(a!.data).toEqual(b!.data)
  const { data } = await graph.run('{ customers(search: "并发测试") { totalCount } }', {}, manager)
  expect(data.customers.totalCount).toBe(1)
})

test('a taken registration number is the person’s mistake, not a failure', async () => {
  await create('甲公司', { registrationNumber: '91440101MA5XXXXX01' })
  const { data } = await graph.run(CREATE, { input: prospect('乙公司', { registrationNumber: '91440101MA5XXXXX01', duplicateReason: '证照号填写有误' }) }, manager)
  expect(data.customerCreate).toMatchObject({ customer: null, userErrors: [{ code: 'TAKEN', field: ['input', 'registrationNumber'] }] })
})

test('a unit outside one’s own line is refused', async () => {
  const { data } = await graph.run(CREATE, { input: prospect('越界公司', { managedById: units.otherCity }) }, manager)
  expect(data.customerCreate).toMatchObject({ customer: null, userErrors: [{ code: 'NOT_ALLOWED', field: ['input', 'managedById'] }] })
})

test('an account manager without a unit scope keeps seeing the file just opened', async () => {
  const seller = viewers.employee(units.city, everything, { actorId: 'emp_seller', keys: ['employee:emp_seller'] })
  const made = await graph.run(CREATE, { input: prospect('自开户公司') }, seller)
  const { data } = await graph.run('query ($id: ID!) { customer(id: $id) { name } }', { id: made.data.customerCreate.customer.id }, seller)
  expect(data.customer).toEqual({ name: '自开户公司' })
})

test('a city manager sees only customers of the city, the group sees all', async () => {
  await graph.customer('cus_chengdu', { unit: units.otherCity, name: '蜀都测试公司' })
  const query = '{ customer(id: "cus_chengdu") { name } customers(search: "蜀都测试") { totalCount nodes { name } } customerByCode(code: "CODE-cus_chengdu") { id } }'
  expect((await graph.run(query, {}, manager)).data).toEqual({ customer: null, customers: { totalCount: 0, nodes: [] }, customerByCode: null })
  expect((await graph.run(query, {}, group)).data.customers.nodes).toEqual([{ name: '蜀都测试公司' }])
})

test('headquarters see their branches, a branch sees itself and neither above nor beside', async () => {
  await graph.customer('cus_hq', { name: '总部集团' })
  await graph.customer('cus_b1', { parent: 'cus_hq', name: '分公司一' })
  await graph.customer('cus_b2', { parent: 'cus_hq', name: '分公司二', unit: units.otherCity })
  const query = '{ customers { nodes { name parent { name } headquarters { name } organizationChart { depth parentId branchCount customer { name } } } } }'
  const hq = await graph.run(query, {}, viewers.customer('cus_hq', everything))
  expect(hq.data.customers.nodes.map((node: { name: string }) => node.name).sort()).toEqual(['分公司一', '分公司二', '总部集团'].sort())
  expect(hq.data.customers.nodes.find((node: { name: string }) => node.name === '总部集团').organizationChart).toEqual([
    { depth: 0, parentId: null, branchCount: 2, customer: { name: '总部集团' } },
    { depth: 1, parentId: 'cus_hq', branchCount: 0, customer: { name: '分公司一' } },
    { depth: 1, parentId: 'cus_hq', branchCount: 0, customer: { name: '分公司二' } },
  ])
  const branch = await graph.run(query, {}, viewers.customer('cus_b1', everything))
  expect(branch.data.customers.nodes).toEqual([
    { name: '分公司一', parent: null, headquarters: null, organizationChart: [{ depth: 0, parentId: null, branchCount: 0, customer: { name: '分公司一' } }] },
  ])
})

test('pages follow each other without gap or repeat, in both orders', async () => {
  for (let i = 0; i < 7; i++) await graph.customer(`cus_page_${i}`, { unit: units.otherProvince, name: `翻页${i % 3}公司${i}` })
  const viewer = viewers.employee(units.otherProvince, everything, { keys: [`unit:${units.otherProvince}`, 'employee:nobody'] })
  for (const sort of ['NEWEST', 'NAME']) {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { data, errors }: { data: any; errors?: unknown } = await graph.run('query ($sort: CustomerSort!, $after: String) { customers(sort: $sort, first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }', { sort, after }, viewer)
      expect(errors).toBeUndefined()
      seen.push(...data.customers.nodes.map((node: { id: string }) => node.id))
      after = data.customers.pageInfo.hasNextPage ? data.customers.pageInfo.endCursor : null
      if (!after) expect(seen).toHaveLength(data.customers.totalCount)
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
  }
})

test('search finds parts of every name, aliases, codes and whole numbers of contacts, never parts of them', async () => {
  const id = await create('珠江数智科技有限公司', { shortName: '珠江数智', phone: '020-88886666' })
  await graph.run('mutation ($id: ID!) { customerAliasAdd(id: $id, input: { alias: "老珠江", isMain: true }) { userErrors { code } } }', { id }, manager)
  await graph.run('mutation ($id: ID!) { contactCreate(customerId: $id, input: { name: "何敏", mobile: "13922223333" }) { userErrors { code } } }', { id }, manager)
  const find = async (search: string) => (await graph.run('query ($search: String!) { customers(search: $search) { nodes { id } } }', { search }, manager)).data.customers.nodes
  for (const text of ['江数', '珠江数智', '数智科技有限', '老珠江', '88886666', '13922223333']) expect(await find(text), text).toEqual([{ id }])
  for (const text of ['1392222333', '3922223', '数江', '老珠江数']) expect(await find(text), text).toEqual([])
  const short = await graph.run('{ customers(search: "珠") { nodes { id } } }', {}, manager)
  expect(short.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})

test('without its permission a number of a contact finds nobody: a mask cannot be guessed open', async () => {
  const seller = { ...manager, permissions: ['customer.read', 'contact.read'] }
  const { data } = await graph.run('{ customers(search: "13922223333") { nodes { id } } }', {}, seller)
  expect(data.customers.nodes).toEqual([])
})

test('whoever may not read assessments neither sees nor finds that a customer is thought to be leaving', async () => {
  await graph.customer('cus_risk', { unit: units.otherCity, status: 'AT_RISK' })
  const own = viewers.customer('cus_risk', ['customer.read'])
  const { data } = await graph.run('{ customer(id: "cus_risk") { status } risk: customers(filter: { status: [AT_RISK] }) { totalCount } active: customers(filter: { status: [ACTIVE] }) { totalCount } }', {}, own)
  expect(data).toEqual({ customer: { status: 'ACTIVE' }, risk: { totalCount: 0 }, active: { totalCount: 1 } })
  const refused = await graph.run('{ customer(id: "cus_risk") { name remarks statusReason } }', {}, own)
  expect(refused.data.customer).toMatchObject({ remarks: null, statusReason: null })
  expect(refused.errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  await graph.setUp(`update customers.customers set status = 'ACTIVE' where id = 'cus_risk'`)
})

test('a page is full although several keys and several shares show the same customers', async () => {
  await graph.setUp(`
    insert into access.grants (source, source_id, key, customer_id, with_branches, starts_at)
    select 'share', 'shr_' || id || n, 'partner:par_1', id, false, now() - n * interval '1 day' from customers.customers, generate_series(1, 3) n`)
  const partner = viewers.partner('par_1', everything, { keys: ['partner:par_1', `unit:${units.group}`] })
  const { data } = await graph.run('{ customers(first: 10) { totalCount nodes { id } pageInfo { hasNextPage } } }', {}, partner)
  expect(data.customers.totalCount).toBeGreaterThan(10)
  expect(data.customers).toMatchObject({ nodes: { length: 10 }, pageInfo: { hasNextPage: true } })
  await graph.setUp(`delete from access.grants where key = 'partner:par_1'`)
})

test('a closed file is not changed any more', async () => {
  await graph.customer('cus_closed', { status: 'CLOSED' })
  const { data } = await graph.run('mutation { customerUpdate(id: "cus_closed", input: { website: "https://x.example" }) { userErrors { code } } contactCreate(customerId: "cus_closed", input: { name: "甲" }) { userErrors { code } } }', {}, manager)
  expect([data.customerUpdate, data.contactCreate].map((payload) => payload.userErrors)).toEqual([[{ code: 'NOT_ALLOWED_IN_STATE' }], [{ code: 'NOT_ALLOWED_IN_STATE' }]])
})

test('a forged cursor is a mistake, not a failure', async () => {
  const after = Buffer.from(JSON.stringify(['x', 'y'])).toString('base64url')
  const { errors } = await graph.run('query ($after: String) { customers(after: $after) { nodes { id } } }', { after }, manager)
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})

test('a second mutation of one request shows nothing that was read before it', async () => {
  await graph.customer('cus_twice')
  const { data } = await graph.run('mutation { a: customerUpdate(id: "cus_twice", input: { website: "a.example" }) { customer { branches { totalCount } version } } b: customerUpdate(id: "cus_twice", input: { website: "b.example" }) { customer { version headquarters { website version } } } }', {}, manager)
  expect(data.b.customer).toEqual({ version: 3, headquarters: { website: 'b.example', version: 3 } })
})

test('filters combine, and values within one are alternatives', async () => {
  await graph.customer('cus_f1', { unit: units.otherCity, classes: '{IMPORTANT,GROUP}', tier: 'A_PLUS', status: 'AT_RISK' })
  await graph.customer('cus_f2', { unit: units.otherCity, classes: '{GROUP}', tier: 'B', status: 'AT_RISK' })
  const ids = async (filter: object) => (await graph.run('query ($filter: CustomerFilter) { customers(filter: $filter, first: 100) { nodes { id } } }', { filter }, group)).data.customers.nodes.map((node: { id: string }) => node.id).sort()
  expect(await ids({ status: ['AT_RISK'] })).toEqual(['cus_f1', 'cus_f2'])
  expect(await ids({ status: ['AT_RISK'], tier: ['A_PLUS', 'A'] })).toEqual(['cus_f1'])
  expect(await ids({ classes: ['IMPORTANT', 'STRATEGIC'], managedBy: [units.otherCity] })).toEqual(['cus_f1'])
  expect(await ids({ isHeadquarters: false, status: ['AT_RISK'] })).toEqual([])
})

test('an older version is refused and the current object returned', async () => {
  const id = await create('版本测试公司')
  const update = 'mutation ($id: ID!, $version: Int, $input: CustomerUpdateInput!) { customerUpdate(id: $id, expectedVersion: $version, input: $input) { customer { name website version } userErrors { code field } } }'
  const first = await graph.run(update, { id, version: 1, input: { website: 'https://example.com', name: '版本测试有限公司' } }, manager)
  expect(first.data.customerUpdate).toEqual({ customer: { name: '版本测试有限公司', website: 'https://example.com', version: 2 }, userErrors: [] })
  const second = await graph.run(update, { id, version: 1, input: { website: null } }, manager)
  expect(second.data.customerUpdate).toEqual({ customer: { name: '版本测试有限公司', website: 'https://example.com', version: 2 }, userErrors: [{ code: 'STALE', field: ['expectedVersion'] }] })
  const empty = await graph.run(update, { id, version: 2, input: { website: null, name: null } }, manager)
  expect(empty.data.customerUpdate.userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'name'] }])
})

test('the life cycle allows what its table says and names the states that would', async () => {
  const id = await create('生命周期公司')
  const step = async (verb: string, reason?: string) =>
    (await graph.run(`mutation ($id: ID!, $input: CustomerStatusInput!) { ${verb}(id: $id, input: $input) { customer { status statusReason } userErrors { code field message } } }`, { id, input: { reason } }, manager)).data[verb]
  expect((await step('customerActivate')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE', message: expect.stringContaining('CANDIDATE') }])
  expect((await step('customerQualify')).customer.status).toBe('CANDIDATE')
  expect((await step('customerActivate')).customer.status).toBe('ACTIVE')
  expect((await step('customerFlagAtRisk')).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect((await step('customerFlagAtRisk', '三个月用量下降四成')).customer).toEqual({ status: 'AT_RISK', statusReason: '三个月用量下降四成' })
  expect((await step('customerRecover')).customer.status).toBe('ACTIVE')
  expect((await step('customerChurn', '转网')).customer.status).toBe('CHURNED')
  expect((await step('customerWinBack')).customer.status).toBe('ACTIVE')
  expect((await step('customerClose', '注销')).customer.status).toBe('CLOSED')
  expect((await step('customerWinBack')).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE')
  const states = (await graph.events()).filter((event: { entityId: string; type: string }) => event.entityId === id && event.type === 'CustomerStateChanged')
  expect(states).toHaveLength(7)
})

test('rules suggest classes with the figures that decide; departing from them needs a reason', async () => {
  await graph.customer('cus_rule')
  await graph.setUp(`update customers.customers set monthly_fee = 3000.01, category = 'PUBLIC_SECTOR' where id = 'cus_rule'`)
  const suggested = async () => (await graph.run('{ customer(id: "cus_rule") { suggestedClasses { class reason isCarried } } }', {}, manager)).data.customer.suggestedClasses
  expect((await suggested()).map((each: { class: string }) => each.class)).toEqual(['IMPORTANT', 'HIGH_VALUE'])
  const threshold = await graph.run('mutation { classThresholdSet(input: { provinceCode: "44", monthlyFee: { amount: "3500" }, validFrom: "2099-01-01" }) { classThreshold { monthlyFee { amount currency } } userErrors { code } } }', {}, manager)
  expect(threshold.data.classThresholdSet).toEqual({ classThreshold: { monthlyFee: { amount: '3500.00', currency: 'CNY' } }, userErrors: [] })
  expect(await suggested()).toHaveLength(2)
  await graph.setUp(`update customers.class_thresholds set valid_from = '2020-01-01' where province_code = '44'`)
  expect((await suggested()).map((each: { class: string }) => each.class)).toEqual(['IMPORTANT', 'POTENTIAL_HIGH_VALUE'])
  const classify = async (input: object) => (await graph.run('mutation ($input: CustomerClassifyInput!) { customerClassify(id: "cus_rule", input: $input) { customer { classes tier } userErrors { code field } } }', { input }, manager)).data.customerClassify
  expect((await classify({ classes: ['STRATEGIC'], tier: 'A_PLUS' })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect(await classify({ classes: ['STRATEGIC'], tier: 'A_PLUS', reason: '行业标杆' })).toEqual({ customer: { classes: ['STRATEGIC'], tier: 'A_PLUS' }, userErrors: [] })
  const [mark] = await graph.setUp(`select classes, tier from access.places where customer_id = 'cus_rule'`)
  expect(mark).toEqual({ classes: ['STRATEGIC'], tier: 'A_PLUS' })
})

test('an identifier of another system finds the customer, also when it is historical', async () => {
  const id = await create('识别码公司')
  const added = await graph.run('mutation ($id: ID!) { customerIdentifierAdd(id: $id, input: { system: "BOSS", value: "8800123" }) { customer { identifiers { id system value retiredOn } } userErrors { code } } }', { id }, manager)
  const [identifier] = added.data.customerIdentifierAdd.customer.identifiers
  const retired = await graph.run('mutation ($id: ID!, $i: ID!) { customerIdentifierRetire(id: $id, identifierId: $i) { customer { identifiers { retiredOn } } } }', { id, i: identifier.id }, manager)
  expect(retired.data.customerIdentifierRetire.customer.identifiers[0].retiredOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect((await graph.run('{ customerByIdentifier(system: "BOSS", value: "8800123") { id } }', {}, manager)).data.customerByIdentifier).toEqual({ id })
})

test('a legal representative is masked for whoever may not see it', async () => {
  const id = await create('法人测试公司', { legalRepresentative: '欧阳明' })
  const query = 'query ($id: ID!) { customer(id: $id) { legalRepresentative } }'
  expect((await graph.run(query, { id }, manager)).data.customer.legalRepresentative).toBe('欧阳明')
  expect((await graph.run(query, { id }, { ...manager, permissions: ['customer.read'] })).data.customer.legalRepresentative).toBe('欧**')
})

test('lists under many parents cost one statement each, however many parents there are', async () => {
  const query = '{ customers(first: 20, filter: { status: [ACTIVE] }) { nodes { name aliases { alias } identifiers { value } contacts(first: 3) { nodes { name manager { name } } } branches(first: 2) { nodes { name } totalCount } } } }'
  const { statements, data } = await graph.run(query, {}, group)
  expect(data.customers.nodes.length).toBeGreaterThan(5)
  expect(statements.length).toBeLessThanOrEqual(7)
})

test('the key-account mark follows from the classes, and lists are narrowed by it', async () => {
  await graph.customer('cus_marked', { name: '标志甲', classes: '{HIGH_VALUE,POTENTIAL_GROUP}' })
  await graph.customer('cus_near', { name: '标志乙', classes: '{POTENTIAL_HIGH_VALUE}' })
  const list = async (isKeyAccount: boolean | null) => (await graph.run('query ($is: Boolean) { customers(search: "标志", filter: { isKeyAccount: $is }, sort: NAME) { totalCount nodes { id isKeyAccount } } }', { is: isKeyAccount }, manager)).data.customers
  expect((await list(null)).nodes.map(({ isKeyAccount }: { isKeyAccount: boolean }) => isKeyAccount).sort()).toEqual([false, true])
  expect(await list(true)).toEqual({ totalCount: 1, nodes: [{ id: 'cus_marked', isKeyAccount: true }] })
  expect(await list(false)).toEqual({ totalCount: 1, nodes: [{ id: 'cus_near', isKeyAccount: false }] })
})

test('a file is opened with its place, kind, service level and team, and each can be changed', async () => {
  const head = await create('机构总部公司')
  const FILE = 'customer { organizationKind slaLevel country responsibleTeam { id } } userErrors { code field }'
  const open = async (name: string, more: object) => (await graph.run(`mutation ($input: CustomerCreateInput!) { answer: customerCreate(input: $input) { customer { id } ${FILE} } }`, { input: prospect(name, more) }, manager)).data.answer
  const change = async (id: string, input: object) => (await graph.run(`mutation ($id: ID!, $input: CustomerUpdateInput!) { answer: customerUpdate(id: $id, input: $input) { ${FILE} } }`, { id, input }, manager)).data.answer
  const { customer } = await open('机构子公司一', { parentId: head, organizationKind: 'SUBSIDIARY', slaLevel: 'GOLD', responsibleTeamId: 'tem_1' })
  expect(customer).toMatchObject({ organizationKind: 'SUBSIDIARY', slaLevel: 'GOLD', country: 'CN', responsibleTeam: { id: 'tem_1' } })
  expect((await change(customer.id, { organizationKind: 'AFFILIATE', country: 'HK' })).customer).toMatchObject({ organizationKind: 'AFFILIATE', country: 'HK' })
  expect((await change(customer.id, { organizationKind: 'HEADQUARTERS' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'organizationKind'] }])
  expect((await change(head, { organizationKind: 'BRANCH' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'organizationKind'] }])
  expect((await change(head, { organizationKind: 'HEADQUARTERS' })).customer.organizationKind).toBe('HEADQUARTERS')
  expect((await open('机构无上级公司', { organizationKind: 'SUBSIDIARY' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'organizationKind'] }])
  const kinds = (await graph.run('query { customers(search: "机构", filter: { organizationKind: [AFFILIATE] }) { nodes { id } } }', {}, manager)).data.customers.nodes
  expect(kinds).toEqual([{ id: customer.id }])
})

test('loyalty and satisfaction are recorded with what they rest on, and stay among those who may see assessments', async () => {
  const id = await create('评估测试公司')
  const ASSESSED = 'loyaltyGrade satisfactionGrade assessmentReason'
  const assess = async (input: object, more: object = {}, viewer = manager) =>
    graph.run(`mutation ($id: ID!, $input: CustomerAssessInput!, $version: Int, $key: String) { answer: customerAssess(id: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) { customer { ${ASSESSED} } userErrors { code field } } }`, { id, input, ...more }, viewer)
  expect((await assess({ loyaltyGrade: 'A', satisfactionGrade: 'B', reason: '年度走访与问卷' }, { key: 'a-1' })).data.answer).toEqual({ customer: { loyaltyGrade: 'A', satisfactionGrade: 'B', assessmentReason: '年度走访与问卷' }, userErrors: [] })
  expect((await assess({ loyaltyGrade: 'A', satisfactionGrade: 'B', reason: '年度走访与问卷' }, { key: 'a-1' })).data.answer.userErrors).toEqual([])
  expect((await assess({ loyaltyGrade: null, reason: '依据不足，撤回' })).data.answer.customer).toEqual({ loyaltyGrade: null, satisfactionGrade: 'B', assessmentReason: '依据不足，撤回' })
  expect((await assess({ reason: '没有等级' })).data.answer.userErrors).toEqual([{ code: 'REQUIRED', field: ['input'] }])
  expect((await assess({ loyaltyGrade: 'C', reason: ' ' })).data.answer.userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }])
  expect((await assess({ loyaltyGrade: 'C', reason: '年度走访' }, { version: 1 })).data.answer.userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect((await assess({ loyaltyGrade: 'C', reason: '年度走访' }, {}, viewers.stranger(everything))).data.answer.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  expect((await assess({ loyaltyGrade: 'C', reason: '年度走访' }, {}, { ...manager, permissions: ['customer.read', 'customer.assess'] })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
  const plain = { ...manager, permissions: everything.filter((code) => code !== 'customer.assess') }
  const { data } = await graph.run(`query ($id: ID!) { customer(id: $id) { ${ASSESSED} changes { nodes { fields { field } } } } }`, { id }, plain)
  expect(data.customer).toMatchObject({ loyaltyGrade: null, satisfactionGrade: null, assessmentReason: null })
  expect(JSON.stringify(data.customer.changes)).not.toMatch(/Grade|assessmentReason/)
  expect(await graph.events()).toContainEqual(expect.objectContaining({ type: 'CustomerAssessed', entityId: id, data: { from: { loyaltyGrade: 'A', satisfactionGrade: 'B' }, to: { loyaltyGrade: null, satisfactionGrade: 'B' }, reason: '依据不足，撤回' } }))
})

test('every attribute of the basic data can be given and comes back, and can be changed', async () => {
  const file = {
    name: '要素齐全控股有限公司', shortName: '要素控股', category: 'ENTERPRISE', ownershipForm: 'STATE_OWNED', industry: 'ENERGY', address: '广州市越秀区东风中路1号', postcode: '510030', level: 'PROVINCE', slaLevel: 'GOLD',
    country: 'CN', regionCode: '440100', legalRepresentative: '王小明', registeredAddress: '广州市南沙区自贸大道2号', officeAddress: '广州市天河区珠江新城3号', phone: '020-83330000', registrationNumber: '91440101MA5FULL0X1',
    businessScope: '能源投资', website: 'https://www.whole.example', remarks: '省属重点企业', rentsForGroup: true, foundedOn: '1998-06-01',
  }
  const FIELDS = `${Object.keys(file).join(' ')} code provinceCode status version loyaltyGrade creditGrade satisfactionGrade responsibleTeam { id } managedBy { id } identifiers { id } attributes { isMasked }`
  const made = (await graph.run(`mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id ${FIELDS} } userErrors { code field } } }`, { input: { ...file, managedById: units.city, responsibleTeamId: 'tea_1' } }, manager)).data.customerCreate
  expect(made).toMatchObject({ userErrors: [], customer: { ...file, provinceCode: '44', status: 'PROSPECT', version: 1, responsibleTeam: { id: 'tea_1' }, managedBy: { id: units.city }, loyaltyGrade: null, identifiers: [], attributes: [] } })
  const { regionCode: _, registrationNumber: __, ...rest } = file
  const other = {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === 'string').map(([field, value]) => [field, `${String(value)}改`])),
    category: 'FINANCE', ownershipForm: 'PRIVATE', industry: 'FINANCE', postcode: '510623', level: 'CITY', slaLevel: 'SILVER', country: 'HK', phone: '020-83339999', rentsForGroup: false, foundedOn: '1999-06-01',
    regionCode: '445100', registrationNumber: '91440101MA5FULL0X2',
  }
  const changed = (await graph.run(`mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) { customer { ${FIELDS} } userErrors { code field } } }`, { id: made.customer.id, input: { ...other, responsibleTeamId: 'tea_2' } }, manager)).data.customerUpdate
  expect(changed).toMatchObject({ userErrors: [], customer: { ...other, code: made.customer.code, provinceCode: '44', version: 2, responsibleTeam: { id: 'tea_2' } } })
  const refused = await graph.run('mutation ($id: ID!) { customerUpdate(id: $id, input: { country: null }) { userErrors { code field } } }', { id: made.customer.id }, manager)
  expect(refused.data.customerUpdate.userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'country'] }])
})

test('a website is a web address, and a reason no novel', async () => {
  await graph.customer('cus_web')
  const update = async (website: string) => (await graph.run('mutation ($website: String) { customerUpdate(id: "cus_web", input: { website: $website }) { userErrors { code field } } }', { website }, manager)).data.customerUpdate.userErrors
  for (const website of ['https://www.example.cn', 'www.example.cn', 'example.cn:8080/a?b=c', 'http://例子.中国/首页']) expect(await update(website), website).toEqual([])
  for (const website of ['javascript:alert(1)', 'javascript:1/alert(1)', 'data:text/html,x', 'ftp://example.cn', 'a b.cn', '没有']) expect(await update(website), website).toEqual([{ code: 'INVALID', field: ['input', 'website'] }])
  const close = await graph.run('mutation ($reason: String) { customerClose(id: "cus_web", input: { reason: $reason }) { userErrors { code field } } }', { reason: '长'.repeat(501) }, manager)
  expect(close.data.customerClose.userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }])
})
