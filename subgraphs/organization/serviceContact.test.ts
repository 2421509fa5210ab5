import { units, viewers } from '@panorama/kit/testing.graph'
import type { Viewer } from '@panorama/kit/viewer'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as } = await staffedGraph()
const admin = await as('admin')
for (const id of ['cus_1', 'cus_2', 'cus_none']) await graph.customer(id)
await graph.customer('cus_branch', { parent: 'cus_1' })
await graph.customer('cus_far', { unit: units.otherCity })
await graph.setUp(`
  insert into organization.assignments (id, customer_id, employee_id) values ('asg_1', 'cus_1', 'emp_li');
  insert into organization.partners (id, name, kind, unit_id) values ('par_1', '云桥通信', 'AGENT', '${units.city}'), ('par_2', '远帆集成', 'SYSTEM_INTEGRATOR', '${units.city}');
  insert into organization.agreements (id, partner_id, number, form, phases, status, valid_from, valid_to) values
    ('agr_1', 'par_1', 'HZ-0001', 'OUTSOURCED_SERVICE', '{AFTER_SALE}', 'ACTIVE', '2020-01-01', '2098-12-31');
  insert into organization.partner_shares (id, partner_id, customer_id, with_branches) values ('shr_1', 'par_1', 'cus_1', true), ('shr_2', 'par_2', 'cus_1', true)`)

const day = (offset: number) => new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)
const FIELDS = 'id name mobile employee { name } partner { name } customer { id } cooperationFrom cooperationTo commitments isInBreach reason endedAt checks { result note checkedBy { name } }'
const act = async (verb: string, args: Record<string, unknown>, viewer: Viewer = admin) => {
  const types: Record<string, string> = { customerId: 'ID!', id: 'ID!', key: 'String', input: `${{ serviceContactName: 'ServiceContactInput', serviceContactReplace: 'ServiceContactReplaceInput', serviceContactCheck: 'ServiceContactCheckInput' }[verb]}!` }
  const names = Object.keys(args)
  return (await graph.run(`mutation (${names.map((name) => `$${name}: ${types[name]}`).join(', ')}) { answer: ${verb}(${names.map((name) => `${name === 'key' ? 'idempotencyKey' : name}: $${name}`).join(', ')}) { serviceContact { ${FIELDS} } userErrors { code field message } } }`, args, viewer)).data.answer
}
const name = (customerId: string, input: object, viewer: Viewer = admin, more: object = {}) => act('serviceContactName', { customerId, input, ...more }, viewer)
const contacts = async (id: string, viewer: Viewer = admin, includeEnded = false) =>
  (await graph.run('query ($of: [_Any!]!, $all: Boolean!) { _entities(representations: $of) { ... on Customer { serviceContacts(includeEnded: $all) { name mobile endedAt } } } }', { of: [{ __typename: 'Customer', id }], all: includeEnded }, viewer)).data._entities[0].serviceContacts

test('a service contact answers on a number of the own network, and promises four things', async () => {
  expect((await name('cus_1', { employeeId: 'emp_li', mobile: '13800138000' })).userErrors).toMatchObject([{ code: 'NOT_OWN_NETWORK', field: ['input', 'mobile'] }])
  expect((await name('cus_1', { mobile: '18900001111' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'employeeId'] }])
  expect((await name('cus_1', { employeeId: 'emp_li', partnerId: 'par_1', mobile: '18900001111' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'employeeId'] }])
  expect((await name('cus_1', { employeeId: 'emp_li', mobile: '1890000111' })).userErrors).toMatchObject([{ code: 'NOT_OWN_NETWORK' }])
  const { serviceContact, userErrors } = await name('cus_1', { employeeId: 'emp_li', mobile: '18900001111' }, admin, { key: 'sc-1' })
  expect(userErrors).toEqual([])
  expect(serviceContact).toMatchObject({ name: '李立', mobile: '18900001111', employee: { name: '李立' }, partner: null, cooperationFrom: day(0), cooperationTo: null, commitments: ['NEVER_OFF', 'NEVER_FORWARDED', 'UNCHANGED', 'ALWAYS_REACHABLE'], isInBreach: false })
  expect((await name('cus_1', { employeeId: 'emp_li', mobile: '18900001111' }, admin, { key: 'sc-1' })).serviceContact.id).toBe(serviceContact.id)
  expect((await name('cus_1', { employeeId: 'emp_lu', mobile: '18900002222' })).userErrors).toMatchObject([{ code: 'TAKEN', field: ['input', 'employeeId'] }])
  expect((await name('cus_2', { mobile: '18900002222' })).userErrors).toMatchObject([{ code: 'REQUIRED' }])
  await expect(graph.setUp(`update organization.service_contacts set mobile = '13800138000'`)).rejects.toThrow()
})

test('a partner names its contact while it serves the customer, until the end of its agreement', async () => {
  expect((await name('cus_1', { partnerId: 'par_1', mobile: '18900003333' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'name'] }])
  expect((await name('cus_1', { partnerId: 'par_2', name: '无约', mobile: '18900003333' })).userErrors).toMatchObject([{ code: 'NOT_COOPERATING', field: ['input', 'partnerId'] }])
  expect((await name('cus_2', { partnerId: 'par_1', name: '未共享', mobile: '18900003333' })).userErrors).toMatchObject([{ code: 'NOT_COOPERATING' }])
  expect((await name('cus_1', { partnerId: 'par_1', name: '方桥', mobile: '19900003333' })).serviceContact).toMatchObject({ name: '方桥', partner: { name: '云桥通信' }, employee: null, cooperationTo: '2098-12-31' })
  expect((await name('cus_branch', { partnerId: 'par_1', name: '方枝', mobile: '19900003334' })).userErrors).toEqual([])
  expect((await contacts('cus_1')).map((each: { name: string }) => each.name)).toEqual(['李立', '方桥'])
})

test('while the cooperation lasts the contact stays, unless a reason is given and everybody is told', async () => {
  const [{ id }] = await graph.setUp(`select id from organization.service_contacts where customer_id = 'cus_1' and partner_id = 'par_1'`)
  expect((await act('serviceContactReplace', { id, input: { mobile: '18900004444' } })).userErrors).toMatchObject([{ code: 'COOPERATION_RUNS', field: ['input', 'reason'] }])
  expect((await act('serviceContactEnd', { id })).userErrors).toMatchObject([{ code: 'COOPERATION_RUNS', field: ['id'] }])
  expect((await act('serviceContactReplace', { id, input: { mobile: '13800138000', reason: '号码丢失' } })).userErrors).toMatchObject([{ code: 'NOT_OWN_NETWORK' }])
  const { serviceContact } = await act('serviceContactReplace', { id, input: { mobile: '18900004444', reason: '号码丢失' } })
  expect(serviceContact).toMatchObject({ name: '方桥', mobile: '18900004444', reason: '号码丢失', partner: { name: '云桥通信' } })
  expect((await contacts('cus_1', admin, true)).map((each: { mobile: string; endedAt: string | null }) => [each.mobile, each.endedAt !== null])).toEqual([['18900001111', false], ['18900004444', false], ['19900003333', true]])
  expect((await graph.events()).at(-1)).toMatchObject({ type: 'ServiceContactChanged', customerId: 'cus_1', data: { from: id, partnerId: 'par_1', reason: '号码丢失' } })
  expect((await act('serviceContactReplace', { id, input: { mobile: '18900005555', reason: '再改' } })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE' }])
  await graph.setUp(`update organization.service_contacts set cooperation_from = '2020-01-01', cooperation_to = '2020-12-31' where id = '${serviceContact.id}'`)
  expect((await act('serviceContactEnd', { id: serviceContact.id })).serviceContact.endedAt).toBeTruthy()
})

test('a number that is off, forwarded or silent breaks the promise, and that is told', async () => {
  const [{ id }] = await graph.setUp(`select id from organization.service_contacts where customer_id = 'cus_1' and employee_id = 'emp_li'`)
  const check = (result: string, note?: string) => act('serviceContactCheck', { id, input: { result, note } })
  expect((await check('REACHED')).serviceContact.isInBreach).toBe(false)
  expect((await check('FORWARDED', '转接到座机')).serviceContact).toMatchObject({ isInBreach: true, checks: [{ result: 'FORWARDED', note: '转接到座机', checkedBy: { name: '安宁' } }, { result: 'REACHED' }] })
  expect((await graph.events()).at(-1)).toMatchObject({ type: 'ServiceContactBreached', customerId: 'cus_1', data: { result: 'FORWARDED' } })
  expect((await check('REACHED')).serviceContact.isInBreach).toBe(false)
})

const ADVISER = '... on Customer { id adviser { employee { name } since phone email services { number name text } serviceContacts { mobile } } }'
const adviser = (viewer: Viewer, ids = ['cus_1', 'cus_branch', 'cus_none']) =>
  graph.run(`query ($of: [_Any!]!) { customers: _entities(representations: $of) { ${ADVISER} } }`, { of: ids.map((id) => ({ __typename: 'Customer', id })) }, viewer)

test('the customer sees its account manager as adviser for five things, and how to reach somebody at any hour', async () => {
  const enterprise = viewers.customer('cus_1', ['employee.read', 'serviceContact.read'])
  const { data, statements } = await adviser(enterprise)
  expect(data.customers[0].adviser).toMatchObject({ employee: { name: '李立' }, since: expect.any(String), phone: '020-66600003', services: [{ number: 1, name: 'Expansion' }, { name: 'Management' }, { name: 'Maintenance' }, { name: 'Strategic planning' }, { name: 'Operations advice' }], serviceContacts: [{ mobile: '18900001111' }] })
  expect(data.customers[1].adviser).toMatchObject({ employee: { name: '李立' }, serviceContacts: [{ mobile: '19900003334' }] })
  expect(data.customers[2].adviser).toBeNull()
  expect(statements.length).toBe(4)
})

test('whoever does not see the customer sees neither contact nor adviser, and names none', async () => {
  expect((await name('cus_far', { employeeId: 'emp_li', mobile: '18900009999' }, { ...(await as('province')), permissions: everything })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['customerId'] }])
  const strangers = [viewers.customer('cus_2', everything), viewers.partner('par_2x', everything), viewers.stranger(everything)]
  for (const viewer of strangers) {
    expect(await contacts('cus_1', viewer)).toEqual([])
    expect((await adviser(viewer, ['cus_1'])).data.customers[0].adviser).toBeNull()
  }
  expect(await contacts('cus_1', viewers.partner('par_1', everything))).toHaveLength(1)
})

test('the number ranges are data', async () => {
  const add = async (prefix: string) => (await graph.run('mutation ($prefix: String!) { numberRangeAdd(input: { prefix: $prefix, note: "新号段" }) { numberRange { prefix note } userErrors { code field } } }', { prefix }, admin)).data.numberRangeAdd
  expect((await add('18')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'prefix'] }])
  expect(await add('1740')).toEqual({ numberRange: { prefix: '1740', note: '新号段' }, userErrors: [] })
  expect((await add('1740')).userErrors).toMatchObject([{ code: 'TAKEN' }])
  expect((await name('cus_2', { employeeId: 'emp_li', mobile: '17400001111' })).userErrors).toEqual([])
  const remove = async () => (await graph.run('mutation { numberRangeRemove(prefix: "1740") { numberRange { prefix } userErrors { code field } } }', {}, admin)).data.numberRangeRemove
  expect((await remove()).numberRange).toEqual({ prefix: '1740' })
  expect((await remove()).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['prefix'] }])
  expect((await contacts('cus_2'))[0].mobile).toBe('17400001111')
  expect((await graph.run('{ numberRanges { prefix } }', {}, admin)).data.numberRanges).toHaveLength(12)
})
