import { codesOf } from '@panorama/kit/policy'
import { today } from '@panorama/kit/scalars'
import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { customers as policy } from '@panorama/policy/customers'
import { expect, test } from 'vitest'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
await graph.customer('cus_here')
await graph.customer('cus_there', { unit: units.otherCity })

const inDays = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10)
const yearsAgo = (years: number, days: number) => `${Number(inDays(days).slice(0, 4)) - years}${inDays(days).slice(4)}`
const born = async (name: string, days: number, customer = 'cus_here') =>
  graph.setUp(`insert into customers.contacts (id, customer_id, person_id, name, role, birth_date) values ('con_${name}', '${customer}', 'per_${name}', '${name}', 'MEMBER', ('1980' || substr('${inDays(days)}', 5))::date)`)
for (const [name, days] of [['later', 9], ['today', 0], ['soon', 3], ['far', 20]] as const) await born(name, days)
await born('elsewhere', 3, 'cus_there')
// Festivals of this test only: whatever the calendar says today.
await graph.setUp('delete from customers.festivals')

const ask = async (args: string, viewer = manager) =>
  graph.run(`{ upcomingOccasions(${args}) { totalCount pageInfo { endCursor hasNextPage } nodes { kind on title years customer { id } contact { name birthday } commemoration { title } festival { code } } } }`, {}, viewer)
const names = async (args: string, viewer = manager) =>
  (await ask(args, viewer)).data.upcomingOccasions.nodes.map((node: { title: string; contact: { name: string } | null }) => node.contact?.name ?? node.title)
const remember = async (verb: 'Add' | 'Change', args: string, input: object, viewer = manager) =>
  (await graph.run(`mutation ($input: CommemorationInput!) { answer: customerCommemoration${verb}(id: "cus_here"${args}, input: $input) {
    customer { commemorations { id title month day year version contact { name } } } userErrors { code field } } }`, { input }, viewer)).data.answer
const set = async (input: object, more = '', viewer = manager) =>
  (await graph.run(`mutation ($input: FestivalInput!) { answer: festivalSet(input: $input${more}) { festival { code label dates month industries knownUntil version } userErrors { code field } } }`, { input }, viewer)).data.answer
const dayOf = (days: number) => ({ month: Number(inDays(days).slice(5, 7)), day: Number(inDays(days).slice(8)) })

test('birthdays come nearest first, of customers one sees, without the year', async () => {
  const { data } = await ask('days: 14')
  expect(data.upcomingOccasions).toMatchObject({
    totalCount: 3,
    nodes: [{ kind: 'BIRTHDAY', on: today(), title: 'Birthday', years: null, customer: { id: 'cus_here' }, contact: { name: 'today', birthday: today().slice(5) }, commemoration: null, festival: null }, { on: inDays(3) }, { on: inDays(9) }],
  })
  expect(await names('days: 30')).toEqual(['today', 'soon', 'later', 'far'])
  expect(await names('days: 14', viewers.employee(units.otherCity, manager.permissions))).toEqual(['elsewhere'])
  expect(await names('days: 14', viewers.stranger(manager.permissions))).toEqual([])
})

test('pages go on where they ended', async () => {
  const first = (await ask('days: 30, first: 2')).data.upcomingOccasions
  expect(first.pageInfo.hasNextPage).toBe(true)
  expect(await names(`days: 30, first: 2, after: "${first.pageInfo.endCursor}"`)).toEqual(['later', 'far'])
})

test('the founding day of a customer is an occasion every year until it is closed', async () => {
  const update = (value: string) => graph.run(`mutation { customerUpdate(id: "cus_here", input: { foundedOn: ${value} }) { customer { foundedOn } userErrors { code } } }`, {}, manager)
  expect((await update(`"${yearsAgo(20, 5)}"`)).data.customerUpdate.customer.foundedOn).toBe(yearsAgo(20, 5))
  const found = async () => (await ask('days: 14, filter: { kind: [FOUNDING_DAY] }')).data.upcomingOccasions
  expect(await found()).toMatchObject({ totalCount: 1, nodes: [{ kind: 'FOUNDING_DAY', on: inDays(5), title: 'Founding day', years: 20, customer: { id: 'cus_here' }, contact: null }] })
  await graph.setUp(`update customers.customers set status = 'CLOSED' where id = 'cus_here'`)
  expect((await found()).nodes).toEqual([])
  expect((await ask('days: 60')).data.upcomingOccasions).toMatchObject({ totalCount: 0, nodes: [] }) // nor are birthdays
  await graph.setUp(`update customers.customers set status = 'ACTIVE' where id = 'cus_here'`)
  await update('null')
})

test('a customer and its people have days to remember, each an entry of the file with its version and history', async () => {
  expect((await remember('Add', '', { title: '首份合同签订日', ...dayOf(7), year: Number(inDays(7).slice(0, 4)) - 10 })).userErrors).toEqual([])
  const { customer } = await remember('Add', '', { title: '结婚纪念日', contactId: 'con_soon', ...dayOf(6) })
  expect(customer.commemorations.map(({ title, contact }: { title: string; contact: object }) => [title, contact])).toEqual(expect.arrayContaining([['首份合同签订日', null], ['结婚纪念日', { name: 'soon' }]]))
  const id = customer.commemorations.find(({ title }: { title: string }) => title === '结婚纪念日').id
  const shown = (await ask('days: 14, filter: { kind: [COMMEMORATION] }')).data.upcomingOccasions.nodes
  expect(shown).toMatchObject([{ on: inDays(6), title: '结婚纪念日', years: null, contact: { name: 'soon' }, commemoration: { title: '结婚纪念日' } }, { on: inDays(7), title: '首份合同签订日', years: 10, contact: null, customer: { id: 'cus_here' } }])

  expect((await remember('Change', `, commemorationId: "${id}", expectedVersion: 9`, { title: '纪念日', ...dayOf(6) })).userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect((await remember('Change', `, commemorationId: "${id}", expectedVersion: 1`, { title: '银婚纪念日', ...dayOf(6) })).customer.commemorations).toContainEqual(expect.objectContaining({ title: '银婚纪念日', version: 2, contact: { name: 'soon' } }))
  const { data } = await graph.run('{ customer(id: "cus_here") { changes(filter: { section: [COMMEMORATIONS] }) { nodes { action fields { field before after } } } } }', {}, manager)
  expect(data.customer.changes.nodes[0]).toEqual({ action: 'CHANGED', fields: [{ field: 'title', before: '结婚纪念日', after: '银婚纪念日' }] })

  expect((await remember('Add', '', { title: '日期不对', month: 2, day: 30 })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'day'] }])
  expect((await remember('Add', '', { title: '别处的人', contactId: 'con_elsewhere', month: 2, day: 3 })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'contactId'] }])
  expect((await remember('Add', '', { title: '陌生人', month: 2, day: 3 }, viewers.stranger(everything))).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
})

test('days to remember are for whoever looks after the relationship', async () => {
  const agent = viewers.employee(units.city, everything.filter((code) => code !== 'relationship.read'))
  expect(await names('days: 14', agent)).toEqual(['today', 'soon', 'later'])
  const { data, errors } = await graph.run('{ customer(id: "cus_here") { commemorations { id } changes(filter: { section: [COMMEMORATIONS] }) { totalCount } } }', {}, agent)
  expect([data.customer.commemorations, data.customer.changes.totalCount, errors?.[0]?.extensions?.['code']]).toEqual([null, 0, 'FORBIDDEN'])
})

test('a person\'s days are exported with the person and erased with the person, from the history too', async () => {
  const { data } = await graph.run('mutation { contactExport(id: "con_soon", input: { purpose: PERSON_REQUEST, reason: "本人申请查阅" }) { exported { commemorations { title } } userErrors { code } } }', {}, manager)
  expect(data.contactExport).toEqual({ exported: { commemorations: [{ title: '银婚纪念日' }] }, userErrors: [] })
  await graph.run('mutation { contactErase(id: "con_soon", input: { reason: "本人申请删除" }) { userErrors { code } } }', {}, manager)
  expect(await names('days: 14, filter: { kind: [COMMEMORATION] }')).toEqual(['首份合同签订日'])
  const traces = await graph.setUp(`select (select count(*) from customers.changes where old_values::text || new_values::text like '%婚%')::int as history,
    (select count(*) from audit.payloads where content::text like '%婚%')::int as audit, (select count(*) from customers.outbox where data::text like '%婚%')::int as events`)
  expect(traces).toEqual([{ history: 0, audit: 0, events: 0 }])
  expect((await remember('Add', '', { title: '已删除的人', contactId: 'con_soon', month: 2, day: 3 })).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['input', 'contactId'] }])
})

test('festivals are an occasion once for all customers one sees, those of an industry where one sees such a customer', async () => {
  expect(await set({ code: 'SPRING', nameZh: '春节', nameEn: 'Spring Festival', isPublicHoliday: true, dates: [inDays(4), yearsAgo(4, 4)] })).toEqual({
    festival: { code: 'SPRING', label: 'Spring Festival', dates: [yearsAgo(4, 4), inDays(4)], month: null, industries: [], knownUntil: inDays(4), version: 1 }, userErrors: [],
  })
  await set({ code: 'TEACHERS', nameZh: '教师节', nameEn: 'Teachers’ Day', ...dayOf(2), industries: ['EDUCATION'] })
  await set({ code: 'WORKERS', nameZh: '工人节', nameEn: 'Workers’ Day', ...dayOf(2), industries: ['MANUFACTURING', 'ENERGY'] })
  const festive = 'days: 14, filter: { kind: [FESTIVAL] }'
  expect((await ask(festive)).data.upcomingOccasions).toMatchObject({
    totalCount: 2, nodes: [{ kind: 'FESTIVAL', on: inDays(2), title: 'Workers’ Day', festival: { code: 'WORKERS' }, customer: null, contact: null, years: null }, { on: inDays(4), title: 'Spring Festival' }],
  })
  expect(await names(festive, viewers.stranger(everything))).toEqual([])
  await graph.setUp(`update customers.customers set industry = 'EDUCATION' where id = 'cus_there'`)
  expect(await names('days: 14, filter: { kind: [FESTIVAL], customerId: "cus_there" }', viewers.employee(units.group, everything))).toEqual(['Teachers’ Day', 'Spring Festival'])
  expect(await names('days: 14, filter: { customerId: "cus_there" }')).toEqual([])
})

test('a festival is set whole, in the version seen, by whoever may', async () => {
  const input = { code: 'SPRING', nameZh: '春节', nameEn: 'Spring Festival', dates: [inDays(4), inDays(300)] }
  expect((await set(input, ', expectedVersion: 7')).userErrors).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect((await set(input, ', expectedVersion: 1, idempotencyKey: "again"')).festival).toMatchObject({ knownUntil: inDays(300), version: 2 })
  expect((await set(input, ', expectedVersion: 1, idempotencyKey: "again"')).festival.version).toBe(2)
  expect((await set({ ...input, month: 2, day: 1 })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'dates'] }])
  expect((await set({ ...input, dates: [], month: 2, day: 31 })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'day'] }])
  expect((await set({ ...input, code: 'spring' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'code'] }])
  const remove = async () => (await graph.run('mutation { festivalRemove(code: "SPRING") { festival { code } userErrors { code field } } }', {}, manager)).data.festivalRemove
  expect(await remove()).toEqual({ festival: { code: 'SPRING' }, userErrors: [] })
  expect((await remove()).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['code'] }])
  const { errors } = await graph.run('mutation { festivalRemove(code: "WORKERS") { userErrors { code } } }', {}, viewers.employee(units.city, ['contact.read']))
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('who left or wishes to know more than 60 days gets nothing', async () => {
  await graph.setUp(`update customers.contacts set left_at = now() where id = 'con_later'`)
  expect(await names('days: 14, filter: { kind: [BIRTHDAY] }')).toEqual(['today'])
  expect((await ask('days: 61')).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})
