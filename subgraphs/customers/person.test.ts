import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
const elsewhere = viewers.employee(units.otherCity, everything)
const leader = viewers.employee(units.group, everything)
await graph.customer('cus_bank')
await graph.customer('cus_branch')
await graph.customer('cus_far', { unit: units.otherCity })

const PERSON = 'contact { id version name mobile email preferredChannel person { id name mobile contacts { id customer { id } } } } userErrors { code field }'
const add = async (input: object, customerId = 'cus_bank', viewer = leader) =>
  (await graph.run(`mutation ($id: ID!, $input: ContactCreateInput!) { answer: contactCreate(customerId: $id, input: $input) { ${PERSON} } }`, { id: customerId, input }, viewer)).data.answer
const link = async (id: string, personId: string, viewer = leader, more: { key?: string; version?: number } = {}) =>
  (await graph.run(`mutation ($id: ID!, $personId: ID!, $key: String, $version: Int) { answer: contactLink(id: $id, personId: $personId, idempotencyKey: $key, expectedVersion: $version) { ${PERSON} } }`, { id, personId, ...more }, viewer)).data.answer
const separate = async (id: string, viewer = leader) => (await graph.run(`mutation ($id: ID!) { answer: contactSeparate(id: $id) { ${PERSON} } }`, { id }, viewer)).data.answer
const update = async (id: string, input: object, viewer = leader) => (await graph.run(`mutation ($id: ID!, $input: ContactUpdateInput!) { answer: contactUpdate(id: $id, input: $input) { ${PERSON} } }`, { id, input }, viewer)).data.answer
const personOf = async (id: string, viewer = leader) => (await graph.run('query ($id: ID!) { contact(id: $id) { person { id name contacts { id } } } }', { id }, viewer)).data.contact?.person
const mobileOf = async (id: string) => (await graph.setUp(`select mobile from customers.contacts where id = '${id}'`))[0].mobile

/** One person with a role at the bank and another far away. */
const twoRoles = async (name: string, mobile: string) => {
  const here = (await add({ name, mobile, role: 'DECISION_MAKER' })).contact
  const there = (await add({ name: '不同写法', personId: here.person.id, position: '董事' }, 'cus_far')).contact
  return { here, there, personId: here.person.id as string }
}

test('one person has a role at each of several customers, and who it is is the same in all', async () => {
  const { here, there, personId } = await twoRoles('王一', '13811110001')
  expect(there).toMatchObject({ name: '王一', mobile: '138****0001', person: { id: personId, mobile: '138****0001', contacts: [{ customer: { id: 'cus_bank' } }, { customer: { id: 'cus_far' } }] } })
  expect((await update(there.id, { mobile: '13811110009', preferredChannel: 'WECHAT', position: '监事' })).userErrors).toEqual([])
  const { data } = await graph.run('query ($id: ID!) { contact(id: $id) { mobile preferredChannel position version } }', { id: here.id }, leader)
  expect(data.contact).toEqual({ mobile: '138****0009', preferredChannel: 'WECHAT', position: null, version: 2 })
  const told = (await graph.events()).filter(({ type, entityId }: { type: string; entityId: string }) => type === 'ContactAttributeValueChanged' && entityId === here.id)
  expect(told).toMatchObject([{ customerId: 'cus_bank', data: { fields: ['mobile', 'preferredChannel'] } }])
})

test('whoever sees one role does not learn of the other, by list, id, history or suggestion', async () => {
  const { here, there, personId } = await twoRoles('王二', '13811110002')
  expect((await personOf(here.id, manager)).contacts).toEqual([{ id: here.id }])
  expect((await personOf(there.id, elsewhere)).contacts).toEqual([{ id: there.id }])
  await update(there.id, { mobile: '13811110003' }, elsewhere)
  const { data } = await graph.run('query ($id: ID!, $person: ID!) { contact(id: $id) { samePersonSuggestions { contact { id } } customer { changes(filter: { entryId: $id }, first: 1) { nodes { actorId fields { field } } } } } _entities(representations: [{ __typename: "Person", id: $person }]) { ... on Person { contacts { id } } } }', { id: here.id, person: personId }, manager)
  expect(data.contact.customer.changes.nodes).toEqual([{ actorId: 'system:person', fields: [{ field: 'mobile' }] }])
  expect(data.contact.samePersonSuggestions).toEqual([])
  expect(data._entities).toEqual([{ contacts: [{ id: here.id }] }])
  const foreign = (await add({ name: '远方' }, 'cus_far')).contact
  const hidden = await graph.run('query ($person: ID!) { _entities(representations: [{ __typename: "Person", id: $person }]) { ... on Person { name } } }', { person: foreign.person.id }, manager)
  expect(hidden.data._entities).toEqual([null])
})

test('only a person one sees is joined, once at each customer', async () => {
  const foreign = (await add({ name: '远方二' }, 'cus_far')).contact
  const own = (await add({ name: '本地二' })).contact
  expect((await link(own.id, foreign.person.id, manager)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['personId'] }])
  expect((await add({ name: 'x', personId: foreign.person.id }, 'cus_bank', manager)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'personId'] }])
  expect((await link(own.id, own.person.id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  const second = (await add({ name: '本地三' })).contact
  expect((await link(second.id, own.person.id)).userErrors).toEqual([{ code: 'TAKEN', field: ['personId'] }])
  expect((await add({ name: 'x', personId: own.person.id })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'personId'] }])
  expect((await link(own.id, foreign.person.id, elsewhere)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  const denied = await graph.run('mutation ($id: ID!) { contactSeparate(id: $id) { userErrors { code } } }', { id: own.id }, viewers.customer('cus_bank', ['contact.read', 'contact.write']))
  expect(denied.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('a link is refused when stale, repeats to the same, and fills what the person lacks', async () => {
  const one = (await add({ name: '赵某', mobile: '13811110020' })).contact
  const other = (await add({ name: '赵某某', email: 'zhao@far.example' }, 'cus_far')).contact
  expect((await link(other.id, one.person.id, leader, { version: 7 })).userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  const linked = await link(other.id, one.person.id, leader, { key: 'link-1' })
  expect(linked.contact).toMatchObject({ name: '赵某', mobile: '138****0020', email: 'z***@far.example' })
  expect(await link(other.id, one.person.id, leader, { key: 'link-1' })).toEqual(linked)
  expect(await graph.setUp(`select name, email from customers.contacts where id = '${one.id}'`)).toEqual([{ name: '赵某', email: 'zhao@far.example' }])
})

test('separated, each goes on alone', async () => {
  const { here, there, personId } = await twoRoles('王三', '13811110030')
  const { contact } = await separate(there.id)
  expect(contact.person.id).not.toBe(personId)
  expect(contact).toMatchObject({ name: '王三', person: { contacts: [{ id: there.id }] } })
  await update(there.id, { name: '王叁', mobile: '13811110031' })
  expect((await personOf(here.id)).name).toBe('王三')
  expect(await mobileOf(here.id)).toBe('13811110030')
})

test('the same mobile, or the same name and e-mail, suggests one person to whoever sees both and may find by number', async () => {
  const a = (await add({ name: '陈某', mobile: '13811110040' })).contact
  const b = (await add({ name: '陈先生', mobile: '13811110040' }, 'cus_far')).contact
  const c = (await add({ name: '陈某', email: 'chen@bank.example', mobile: '13811110041' }, 'cus_branch')).contact
  const d = (await add({ name: '陈某', email: 'chen@bank.example' }, 'cus_far')).contact
  const suggestions = async (id: string, viewer = leader) => graph.run('query ($id: ID!) { contact(id: $id) { samePersonSuggestions { contact { id } reasons } } }', { id }, viewer)
  expect((await suggestions(a.id)).data.contact.samePersonSuggestions).toEqual([{ contact: { id: b.id }, reasons: ['MOBILE'] }])
  expect((await suggestions(c.id)).data.contact.samePersonSuggestions).toEqual([{ contact: { id: d.id }, reasons: ['NAME_AND_EMAIL'] }])
  expect((await suggestions(a.id, manager)).data.contact.samePersonSuggestions).toEqual([])
  const denied = await suggestions(a.id, { ...leader, permissions: everything.filter((code) => code !== 'contact.find') })
  expect([denied.data.contact.samePersonSuggestions, denied.errors?.[0]?.extensions?.['code']]).toEqual([null, 'FORBIDDEN'])
  await link(b.id, a.person.id)
  expect((await suggestions(a.id)).data.contact.samePersonSuggestions).toEqual([])
})

test('an enterprise changes its own people only: elsewhere the person stays as it was', async () => {
  const { here, there } = await twoRoles('王四', '13811110050')
  const enterprise = viewers.customer('cus_bank', ['contact.read', 'contact.write'])
  expect((await update(here.id, { mobile: '13811110051' }, enterprise)).userErrors).toEqual([])
  expect([await mobileOf(here.id), await mobileOf(there.id)]).toEqual(['13811110051', '13811110050'])
})

test('two contacts of one customer become one: reports, meetings and grounds go along, and no circle arises', async () => {
  await graph.customer('cus_twice')
  const keep = (await add({ name: '李某', mobile: '13811110060' }, 'cus_twice')).contact
  const middle = (await add({ name: '中层' }, 'cus_twice')).contact
  const drop = (await add({ name: '李某', email: 'li@twice.example', position: '总裁', isKeyPerson: true }, 'cus_twice')).contact
  const below = (await add({ name: '下属', managerId: drop.id }, 'cus_twice')).contact
  await update(middle.id, { managerId: drop.id })
  await update(keep.id, { managerId: middle.id })
  await graph.run('mutation ($id: ID!) { a: contactMeetingRecord(id: $id, input: { metAt: "2026-01-05T08:00:00Z", channel: VISIT }) { userErrors { code } } b: contactRetain(id: $id, input: { ground: DISPUTE, reason: "投诉处理中", endsOn: "2099-01-01" }) { userErrors { code } } }', { id: drop.id }, leader)
  const combine = async (id: string, otherId: string) => (await graph.run('mutation ($id: ID!, $otherId: ID!) { answer: contactCombine(id: $id, otherId: $otherId) { contact { email position isKeyPerson manager { id } reports { id } meetings { totalCount } retentions { ground } person { contacts { id leftAt } } } userErrors { code field } } }', { id, otherId }, leader)).data.answer
  expect((await combine(keep.id, keep.id)).userErrors).toEqual([{ code: 'INVALID', field: ['otherId'] }])
  const { contact, userErrors } = await combine(keep.id, drop.id)
  expect(userErrors).toEqual([])
  expect(contact).toEqual({
    email: 'l***@twice.example', position: '总裁', isKeyPerson: true, manager: { id: middle.id }, reports: [{ id: below.id }], meetings: { totalCount: 1 }, retentions: [{ ground: 'DISPUTE' }],
    person: { contacts: [{ id: keep.id, leftAt: null }, { id: drop.id, leftAt: expect.any(String) }] },
  })
  expect((await combine(keep.id, drop.id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['otherId'] }])
})

test('two files that become one may hold the person twice, until the contacts are combined; undone, all is as before', async () => {
  await graph.customer('cus_m1')
  await graph.customer('cus_m2')
  const one = (await add({ name: '孙某' }, 'cus_m1')).contact
  const two = (await add({ name: '孙某', personId: one.person.id }, 'cus_m2')).contact
  const before = await graph.setUp(`select * from customers.contacts where id in ('${one.id}', '${two.id}') order by id`)
  const merged = await graph.run('mutation { answer: customerMerge(survivorId: "cus_m1", mergedId: "cus_m2", input: { reason: "同一客户重复建档" }) { customerMerge { id } userErrors { code field } } }', {}, leader)
  const { customerMerge, userErrors } = merged.data.answer
  expect(userErrors).toEqual([])
  expect((await personOf(one.id)).contacts).toEqual([{ id: one.id }, { id: two.id }])
  const undone = await graph.run('mutation ($id: ID!) { answer: customerMergeUndo(id: $id, input: { reason: "合并有误" }) { userErrors { code field } } }', { id: customerMerge.id }, leader)
  expect(undone.data.answer.userErrors).toEqual([])
  expect(await graph.setUp(`select * from customers.contacts where id in ('${one.id}', '${two.id}') order by id`)).toEqual(before)
})

test('erased, a person is erased everywhere, except where a ground holds', async () => {
  const { here, there, personId } = await twoRoles('覃一处', '13811110070')
  const kept = (await add({ name: 'x', personId }, 'cus_branch')).contact
  await graph.run('mutation ($id: ID!, $kept: ID!) { a: contactMeetingRecord(id: $id, input: { metAt: "2026-01-05T08:00:00Z", channel: VISIT, notes: "覃一处喜欢喝茶" }) { userErrors { code } } b: contactConsentRecord(id: $id, input: { purpose: MARKETING, status: GRANTED, source: WRITTEN, evidence: "覃一处签字" }) { userErrors { code } } c: contactRetain(id: $kept, input: { ground: CONTRACT, reason: "合同签署人", endsOn: "2099-01-01" }) { userErrors { code } } }', { id: there.id, kept: kept.id }, leader)
  const erased = await graph.run('mutation ($id: ID!) { answer: contactErase(id: $id, input: { reason: "本人书面请求" }) { contact { name person { contacts { id } } } userErrors { code } } }', { id: here.id }, manager)
  expect(erased.data.answer).toEqual({ contact: { name: '已删除', person: { contacts: [{ id: here.id }] } }, userErrors: [] })
  expect(await graph.setUp(`select id, name, mobile from customers.contacts where id in ('${here.id}', '${there.id}', '${kept.id}') order by id`)).toEqual(
    [{ id: here.id, name: '已删除', mobile: null }, { id: there.id, name: '已删除', mobile: null }, { id: kept.id, name: '覃一处', mobile: '13811110070' }],
  )
  expect((await separate(here.id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  const left = await graph.setUp(`select notes, evidence from customers.meetings full join customers.consents using (contact_id) where contact_id = '${there.id}'`)
  expect(left).toEqual([{ notes: null, evidence: null }])
})

test('an export names the roles one sees, what was said and the meetings', async () => {
  const { here, there } = await twoRoles('王五', '13811110080')
  await graph.run('mutation ($id: ID!) { contactConsentRecord(id: $id, input: { purpose: SERVICE, status: REFUSED, source: PHONE_CALL }) { userErrors { code } } }', { id: there.id }, leader)
  const exported = async (viewer = leader) => (await graph.run('mutation ($id: ID!) { contactExport(id: $id, input: { purpose: PERSON_REQUEST, reason: "本人申请查阅" }) { exported { roles { customerName position } consents { purpose status } meetings { id } } } }', { id: here.id }, viewer)).data.contactExport.exported
  expect(await exported()).toEqual({ roles: [{ customerName: '客户cus_bank', position: null }, { customerName: '客户cus_far', position: '董事' }], consents: [{ purpose: 'SERVICE', status: 'REFUSED' }], meetings: [] })
  expect((await exported(manager)).roles).toHaveLength(1)
})

test('the database refuses a circle of reporting lines, whoever draws it', async () => {
  await graph.customer('cus_circle')
  const a = (await add({ name: '甲' }, 'cus_circle')).contact.id
  const b = (await add({ name: '乙', managerId: a }, 'cus_circle')).contact.id
  await expect(graph.setUp(`update customers.contacts set manager_id = '${b}' where id = '${a}'`)).rejects.toThrow()
  await expect(graph.setUp(`insert into customers.contacts (id, customer_id, name, role, manager_id) values ('con_x1', 'cus_circle', 'x', 'CONTACT', 'con_x2'), ('con_x2', 'cus_circle', 'y', 'CONTACT', 'con_x1')`)).rejects.toThrow()
  await expect(graph.setUp(`update customers.contacts set manager_id = id where id = '${a}'`)).rejects.toThrow()
})

test('in the chart key persons come first', async () => {
  await graph.customer('cus_chart')
  await add({ name: 'A' }, 'cus_chart')
  await add({ name: 'Z', isKeyPerson: true }, 'cus_chart')
  const { data } = await graph.run('{ customer(id: "cus_chart") { contactChart { name } } }', {}, leader)
  expect(data.customer.contactChart.map(({ name }: { name: string }) => name)).toEqual(['Z', 'A'])
})

test('what reaches a person beside mobile and e-mail is the person’s too', async () => {
  const here = (await add({ name: '冯远', wechat: 'fengyuan_88', otherMedia: 'QQ 20002' })).contact
  const there = (await add({ name: '冯远', personId: here.person.id, influence: 'HIGH' }, 'cus_far')).contact
  const kept = async (id: string) => (await graph.setUp(`select wechat, other_media, influence from customers.contacts where id = '${id}'`))[0]
  expect(await kept(there.id)).toEqual({ wechat: 'fengyuan_88', other_media: 'QQ 20002', influence: 'HIGH' })
  await update(there.id, { wechat: 'fengyuan_99', otherMedia: null })
  expect(await kept(here.id)).toEqual({ wechat: 'fengyuan_99', other_media: null, influence: null })
})
