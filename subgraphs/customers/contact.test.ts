import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
await graph.customer('cus_bank')
await graph.customer('cus_other')

const add = async (input: object, customerId = 'cus_bank') =>
  (await graph.run('mutation ($id: ID!, $input: ContactCreateInput!) { contactCreate(customerId: $id, input: $input) { contact { id name mobile email birthday } userErrors { code field } } }', { id: customerId, input }, manager)).data.contactCreate
const report = async (id: string, managerId: string | null) =>
  (await graph.run('mutation ($id: ID!, $managerId: ID) { contactUpdate(id: $id, input: { managerId: $managerId }) { contact { manager { id } } userErrors { code field } } }', { id, managerId }, manager)).data.contactUpdate

test('personal data is masked in every answer', async () => {
  const { contact } = await add({ name: '王伟', mobile: '13812345678', email: 'wangwei@bank.example', birthDate: '1975-03-09' })
  expect(contact).toMatchObject({ mobile: '138****5678', email: 'w***@bank.example', birthday: '03-09' })
})

test('revealing needs the permission and a reason, and leaves a record', async () => {
  const { contact } = await add({ name: '赵敏', mobile: '13700001111' })
  const reveal = (reason: string, viewer = manager) => graph.run('mutation ($id: ID!, $reason: String!) { contactReveal(id: $id, input: { purpose: SERVICE, reason: $reason }) { revealed { mobile } contact { mobile } userErrors { code field } } }', { id: contact.id, reason }, viewer)
  expect((await reveal(' ')).data.contactReveal).toMatchObject({ revealed: null, userErrors: [{ code: 'INVALID', field: ['input', 'reason'] }] })
  expect((await reveal('回访预约')).data.contactReveal).toEqual({ revealed: { mobile: '13700001111' }, contact: { mobile: '137****1111' }, userErrors: [] })
  expect(await graph.setUp(`select actor, purpose, reason from customers.reveals where subject_id = '${contact.id}'`)).toEqual([{ actor: manager.actorId, purpose: 'SERVICE', reason: '回访预约' }])
  const denied = await reveal('回访预约', { ...manager, permissions: everything.filter((code) => code !== 'contact.reveal') })
  expect(denied.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('the chart shows managers before their people, with phone and position', async () => {
  await graph.customer('cus_chart')
  const boss = (await add({ name: '局长', position: '局长', phone: '020-83330001', role: 'DECISION_MAKER' }, 'cus_chart')).contact.id
  const head = (await add({ name: '处长', position: '处长', managerId: boss }, 'cus_chart')).contact.id
  await add({ name: '科员', position: '科员', managerId: head }, 'cus_chart')
  const { data, statements } = await graph.run('{ customer(id: "cus_chart") { contactChart { name phone position depth managerId } } }', {}, manager)
  expect(data.customer.contactChart).toEqual([
    { name: '局长', phone: '020-83330001', position: '局长', depth: 0, managerId: null },
    { name: '处长', phone: null, position: '处长', depth: 1, managerId: boss },
    { name: '科员', phone: null, position: '科员', depth: 2, managerId: head },
  ])
  expect(statements).toHaveLength(2)
})

test('a reporting line never ends in a circle, and never leaves the customer', async () => {
  const [a, b, c] = await Promise.all(['甲', '乙', '丙'].map(async (name) => (await add({ name })).contact.id))
  expect((await report(b, a)).userErrors).toEqual([])
  expect((await report(c, b)).userErrors).toEqual([])
  expect((await report(a, c)).userErrors).toEqual([{ code: 'REPORTING_CIRCLE', field: ['input', 'managerId'] }])
  expect((await report(a, a)).userErrors).toEqual([{ code: 'REPORTING_CIRCLE', field: ['input', 'managerId'] }])
  const foreign = (await add({ name: '外人' }, 'cus_other')).contact.id
  expect((await report(a, foreign)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'managerId'] }])
})

test('two changes at once cannot close a circle', async () => {
  const [a, b] = await Promise.all(['子', '丑'].map(async (name) => (await add({ name })).contact.id))
  const results = await Promise.all([report(a, b), report(b, a)])
  expect(results.flatMap((result) => result.userErrors).map((error) => error.code)).toEqual(['REPORTING_CIRCLE'])
})

test('who left is no longer listed, and nobody reports to them', async () => {
  await graph.customer('cus_left')
  const boss = (await add({ name: '旧主任' }, 'cus_left')).contact.id
  await add({ name: '小刘', managerId: boss }, 'cus_left')
  await graph.run('mutation ($id: ID!) { contactLeave(id: $id) { contact { leftAt } userErrors { code } } }', { id: boss }, manager)
  const { data } = await graph.run('{ customer(id: "cus_left") { contacts { nodes { name manager { name } } } all: contacts(filter: { includeLeft: true }) { nodes { name } } } }', {}, manager)
  expect(data.customer.contacts.nodes).toEqual([{ name: '小刘', manager: null }])
  expect(data.customer.all.nodes).toHaveLength(2)
})

test('nobody comes to report to somebody who left or was erased, and nobody is born tomorrow', async () => {
  await graph.customer('cus_gone')
  const [boss, staff] = await Promise.all(['老主任', '小陈'].map(async (name) => (await add({ name }, 'cus_gone')).contact.id))
  const gone = [{ code: 'NOT_ALLOWED_IN_STATE', field: ['input', 'managerId'] }]
  await graph.run('mutation ($id: ID!) { contactLeave(id: $id) { userErrors { code } } }', { id: boss }, manager)
  expect((await report(staff, boss)).userErrors).toEqual(gone)
  expect((await add({ name: '小吴', managerId: boss }, 'cus_gone')).userErrors).toEqual(gone)
  await graph.run('mutation ($id: ID!) { contactErase(id: $id, input: { reason: "本人要求" }) { userErrors { code } } }', { id: boss }, manager)
  expect((await report(staff, boss)).userErrors).toEqual(gone)
  expect((await add({ name: '小张', birthDate: '2999-01-01' }, 'cus_gone')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'birthDate'] }])
})

test('a contact of a customer one may not see does not exist', async () => {
  const { contact } = await add({ name: '隐身人' })
  const stranger = viewers.employee(units.otherCity, everything)
  const { data } = await graph.run('query ($id: ID!) { contact(id: $id) { name } _entities(representations: [{ __typename: "Contact", id: $id }]) { ... on Contact { name } } }', { id: contact.id }, stranger)
  expect(data).toEqual({ contact: null, _entities: [null] })
  const denied = await graph.run('mutation ($id: ID!) { contactUpdate(id: $id, input: { position: "x" }) { contact { id } userErrors { code } } }', { id: contact.id }, stranger)
  expect(denied.data.contactUpdate).toEqual({ contact: null, userErrors: [{ code: 'NOT_FOUND' }] })
})

test('accounts at other services are masked, shown by a recorded look, kept out of the history, and erased', async () => {
  const ask = async (text: string, variables: object = {}, viewer = manager) => (await graph.run(text, { ...variables }, viewer)).data
  const { contact } = await add({ name: '周洁', wechat: 'zhoujie_2019', otherMedia: 'QQ 10001，钉钉 zhou.jie', influence: 'HIGH' })
  expect(await ask('query ($id: ID!) { contact(id: $id) { wechat otherMedia influence person { wechat otherMedia } } }', contact)).toEqual({
    contact: { wechat: 'zho*****2019', otherMedia: '***', influence: 'HIGH', person: { wechat: 'zho*****2019', otherMedia: '***' } },
  })
  const revealed = await ask('mutation ($id: ID!) { contactReveal(id: $id, input: { purpose: SERVICE, reason: "回访预约" }) { revealed { wechat otherMedia } } }', contact)
  expect(revealed.contactReveal.revealed).toEqual({ wechat: 'zhoujie_2019', otherMedia: 'QQ 10001，钉钉 zhou.jie' })
  await ask('mutation ($id: ID!) { contactUpdate(id: $id, input: { wechat: "zhoujie_2020" }) { userErrors { code } } }', contact)
  const { customer } = await ask('query ($id: ID!) { customer(id: "cus_bank") { changes(filter: { entryId: $id }) { nodes { action fields { field after } } } } }', contact)
  expect(customer.changes.nodes[0]).toEqual({ action: 'CHANGED', fields: [{ field: 'wechat', after: '***' }] })
  expect(customer.changes.nodes[1].fields).toContainEqual({ field: 'otherMedia', after: '***' })
  const { contactExport } = await ask('mutation ($id: ID!) { contactExport(id: $id, input: { purpose: PERSON_REQUEST, reason: "本人申请查阅" }) { exported { wechat otherMedia influence } } }', contact)
  expect(contactExport.exported).toEqual({ wechat: 'zhoujie_2020', otherMedia: 'QQ 10001，钉钉 zhou.jie', influence: 'HIGH' })
  await ask('mutation ($id: ID!) { contactErase(id: $id, input: { reason: "本人要求" }) { userErrors { code } } }', contact)
  expect(await graph.setUp(`select wechat, other_media, influence from customers.contacts where id = '${contact.id}'`)).toEqual([{ wechat: null, other_media: null, influence: null }])
  const wrong = await ask('mutation { contactCreate(customerId: "cus_bank", input: { name: "错误", wechat: "有空格 的" }) { userErrors { code field } } }')
  expect(wrong.contactCreate.userErrors).toEqual([{ code: 'INVALID', field: ['input', 'wechat'] }])
})

test('how much a person weighs is our judgement: not for whoever may not see assessments, nor in the history', async () => {
  const { contact } = await add({ name: '吴刚', influence: 'LOW' })
  const plain = { ...manager, permissions: everything.filter((code) => code !== 'customer.assess') }
  await graph.run('mutation ($id: ID!) { contactUpdate(id: $id, input: { influence: MEDIUM, position: "处长" }) { userErrors { code } } }', { id: contact.id }, manager)
  const read = (viewer: typeof manager) => graph.run('query ($id: ID!) { contact(id: $id) { influence } customer(id: "cus_bank") { changes(first: 1, filter: { entryId: $id }) { nodes { fields { field } } } } }', { id: contact.id }, viewer)
  expect((await read(manager)).data).toEqual({ contact: { influence: 'MEDIUM' }, customer: { changes: { nodes: [{ fields: [{ field: 'influence' }, { field: 'position' }] }] } } })
  const hidden = await read(plain)
  expect(hidden.data).toEqual({ contact: { influence: null }, customer: { changes: { nodes: [{ fields: [{ field: 'position' }] }] } } })
  expect(hidden.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN'])
  const blind = await graph.run('mutation ($id: ID!) { contactUpdate(id: $id, input: { influence: null }) { userErrors { code field } } contactCreate(customerId: "cus_bank", input: { name: "吴强", influence: HIGH }) { userErrors { code field } } }', { id: contact.id }, plain)
  for (const { userErrors } of Object.values<any>(blind.data)) expect(userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'influence'] }])
  expect((await read(manager)).data.contact.influence).toBe('MEDIUM')
})

test('every attribute of a contact can be given and comes back', async () => {
  const chief = (await add({ name: '郑主任', role: 'LEADER' })).contact.id
  const contact = { name: '齐全', sex: 'FEMALE', position: '信息中心主任', department: '信息中心', role: 'DECISION_MAKER', isKeyPerson: true, influence: 'HIGH', phone: '020-83330002', fax: '020-83330003', address: '东风中路1号', remarks: '上午不便接听', preferredChannel: 'WECHAT' }
  const personal = { mobile: '13812340000', email: 'qiquan@bank.example', wechat: 'qiquan_2020', otherMedia: 'QQ 30003', birthDate: '1980-02-29' }
  const { data } = await graph.run(
    `mutation ($input: ContactCreateInput!) { contactCreate(customerId: "cus_bank", input: $input) { contact { id ${Object.keys(contact).join(' ')} birthday manager { id } } userErrors { code } } }`,
    { input: { ...contact, ...personal, managerId: chief } }, manager,
  )
  expect(data.contactCreate).toMatchObject({ userErrors: [], contact: { ...contact, birthday: '02-29', manager: { id: chief } } })
  const revealed = await graph.run(`mutation ($id: ID!) { contactReveal(id: $id, input: { purpose: SERVICE, reason: "回访预约" }) { revealed { ${Object.keys(personal).join(' ')} } } }`, { id: data.contactCreate.contact.id }, manager)
  expect(revealed.data.contactReveal.revealed).toEqual(personal)
})
