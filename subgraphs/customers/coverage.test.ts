import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { today } from '@panorama/kit/scalars'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
const elsewhere = viewers.employee(units.otherCity, everything)
const leader = viewers.employee(units.group, everything)
await graph.setUp(`insert into access.principals (subject, kind, actor_id, name, unit_id, keys, permissions, is_active) values
  ('colleague', 'EMPLOYEE', 'emp_colleague', '同事', '${units.city}', '{}', '{}', true), ('gone', 'EMPLOYEE', 'emp_gone', '离职', '${units.city}', '{}', '{}', false)`)
await graph.setUp('delete from customers.completeness_norms')

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const dayOf = (days: number) => today(new Date(Date.now() + days * 86_400_000))

/** A customer with people who have been known for `known` days. */
const withPeople = async (id: string, { tier = 'A_PLUS' as string | null, known = 100, unit = units.city, people = { boss: 'DECISION_MAKER' } as Record<string, string> } = {}) => {
  await graph.customer(id, { tier, unit })
  await graph.setUp(`update customers.customers set created_at = now() - interval '${known} days' where id = '${id}'`)
  for (const [name, role] of Object.entries(people))
    await graph.setUp(`insert into customers.contacts (id, customer_id, name, role, created_at) values ('con_${id}_${name}', '${id}', '${name}', '${role}', now() - interval '${known} days')`)
  return `con_${id}_boss`
}
const meet = async (id: string, input: object = {}, viewer = manager, key?: string) =>
  (await graph.run('mutation ($id: ID!, $input: ContactMeetingInput!, $key: String) { answer: contactMeetingRecord(id: $id, input: $input, idempotencyKey: $key) { contact { meetings { totalCount nodes { id channel sentiment notes employees { id } recordedBy { id } } } } userErrors { code field } } }', { id, input: { metAt: daysAgo(1), channel: 'VISIT', ...input }, key }, viewer)).data.answer
const coverageOf = async (id: string, viewer = manager) =>
  (await graph.run('query ($id: ID!) { customer(id: $id) { coverage { rows { contact { name } lastMeeting { channel sentiment } dueOn daysOver cells { employee { id } channel sentiment meetingCount } } gaps { kind severity contact { name } since daysOver items suggestedTask } } } }', { id }, viewer)).data.customer.coverage
const gaps = async (filter: object = {}, viewer = manager, page: { first?: number; after?: string } = {}) =>
  (await graph.run('query ($filter: CoverageGapFilter, $first: Int! = 20, $after: String) { coverageGaps(filter: $filter, first: $first, after: $after) { totalCount nodes { id kind customer { id } contact { name } since daysOver } pageInfo { hasNextPage endCursor } } }', { filter, ...page }, viewer)).data.coverageGaps

test('an A+ customer whose decision maker was not met for the norm period gives exactly one task', async () => {
  await withPeople('cus_one')
  expect((await coverageOf('cus_one')).gaps).toEqual([{ kind: 'NOT_MET', severity: 'HIGH', contact: { name: 'boss' }, since: dayOf(-69), daysOver: 70, items: [], suggestedTask: 'Meet the decision maker boss: 70 days over the norm' }])
  expect((await gaps({ customerId: 'cus_one' })).nodes).toMatchObject([{ kind: 'NOT_MET', contact: { name: 'boss' } }])
  expect((await coverageOf('cus_one', { ...manager, locale: 'zh-CN' })).gaps[0].suggestedTask).toBe('安排会面：决策人boss，已超期 70 天')
})

test('a meeting by a channel that counts closes the gap, another does not', async () => {
  const boss = await withPeople('cus_two')
  await meet(boss, { channel: 'PHONE' })
  expect((await coverageOf('cus_two')).gaps.map(({ kind }: { kind: string }) => kind)).toEqual(['NOT_MET'])
  await meet(boss, { channel: 'VISIT', metAt: daysAgo(2), employeeIds: [manager.actorId, 'emp_colleague'], sentiment: 'POSITIVE', notes: '谈扩容' })
  const covered = await coverageOf('cus_two')
  expect(covered.gaps).toEqual([])
  expect(covered.rows).toEqual([{
    contact: { name: 'boss' }, lastMeeting: { channel: 'PHONE', sentiment: 'NEUTRAL' }, dueOn: dayOf(28), daysOver: 0,
    cells: [{ employee: { id: manager.actorId }, channel: 'PHONE', sentiment: 'NEUTRAL', meetingCount: 2 }, { employee: { id: 'emp_colleague' }, channel: 'VISIT', sentiment: 'POSITIVE', meetingCount: 1 }],
  }])
})

test('that only one of ours knows the decision maker is a gap until a second does', async () => {
  const boss = await withPeople('cus_three')
  await meet(boss)
  expect((await coverageOf('cus_three')).gaps).toMatchObject([{ kind: 'SINGLE_THREAD', severity: 'MEDIUM', since: dayOf(-1), suggestedTask: 'Introduce a second colleague to the decision maker boss' }])
  await meet(boss, { employeeIds: ['emp_colleague'] })
  expect((await coverageOf('cus_three')).gaps).toEqual([])
  await graph.setUp(`update customers.meetings set met_at = now() - interval '400 days' where employee_ids = '{emp_colleague}' and contact_id = '${boss}'`)
  expect((await coverageOf('cus_three')).gaps).toMatchObject([{ kind: 'SINGLE_THREAD', since: dayOf(-34) }])
})

test('a customer where nobody is known who decides has that gap, until somebody is', async () => {
  await withPeople('cus_four', { people: { clerk: 'MEMBER' }, known: 10 })
  expect((await coverageOf('cus_four')).gaps).toMatchObject([{ kind: 'NO_DECISION_MAKER', contact: null, daysOver: 11, suggestedTask: 'Find out who decides, and add the decision maker' }])
  const made = await graph.run('mutation { contactCreate(customerId: "cus_four", input: { name: "新决策人", role: DECISION_MAKER }) { contact { id } userErrors { code } } }', {}, manager)
  expect((await coverageOf('cus_four')).gaps).toEqual([])
  await graph.run('mutation ($id: ID!) { contactLeave(id: $id) { userErrors { code } } }', { id: made.data.contactCreate.contact.id }, manager)
  expect((await coverageOf('cus_four')).gaps).toMatchObject([{ kind: 'NO_DECISION_MAKER', daysOver: 1 }])
})

test('the file lacks what the norm asks for: one gap, for whoever may read the file', async () => {
  await withPeople('cus_five')
  await graph.setUp(`insert into customers.completeness_norms (tier, item, weight) values ('A_PLUS', 'WEBSITE', 5), ('A_PLUS', 'CONTACT', 9), ('A_PLUS', 'SHORT_NAME', 8)`)
  const missing = (await coverageOf('cus_five')).gaps.filter(({ kind }: { kind: string }) => kind === 'MISSING_ITEMS')
  expect(missing).toEqual([{ kind: 'MISSING_ITEMS', severity: 'LOW', contact: null, since: null, daysOver: 0, items: ['SHORT_NAME', 'WEBSITE'], suggestedTask: 'Complete the file: 2 items are missing' }])
  const unread = await coverageOf('cus_five', { ...manager, permissions: everything.filter((code) => code !== 'dossier.read') })
  expect(unread.gaps.map(({ kind }: { kind: string }) => kind)).toEqual(['NOT_MET'])
  await graph.setUp('delete from customers.completeness_norms')
})

test('tier, status and norm decide: changed, the gaps follow at once', async () => {
  await withPeople('cus_six')
  const kinds = async () => (await coverageOf('cus_six')).gaps.map(({ kind }: { kind: string }) => kind)
  await graph.setUp(`update customers.customers set tier = null where id = 'cus_six'`)
  expect(await kinds()).toEqual([])
  await graph.setUp(`update customers.customers set tier = 'B' where id = 'cus_six'`)
  expect(await kinds()).toEqual(['NOT_MET'])
  await graph.setUp(`update customers.customers set status = 'CHURNED' where id = 'cus_six'`)
  expect(await kinds()).toEqual([])
  await graph.setUp(`update customers.customers set status = 'ACTIVE' where id = 'cus_six'`)
  const set = async (input: object, viewer = leader) => (await graph.run('mutation ($input: RelationshipNormInput!) { answer: relationshipNormSet(input: $input) { relationshipNorm { tier roles { role days channels } } userErrors { code field } } }', { input }, viewer)).data?.answer
  expect(await set({ tier: 'B', roles: [{ role: 'DECISION_MAKER', days: 400, channels: ['VISIT', 'VISIT'] }] })).toEqual({ relationshipNorm: { tier: 'B', roles: [{ role: 'DECISION_MAKER', days: 400, channels: ['VISIT'] }] }, userErrors: [] })
  expect(await kinds()).toEqual([])
  expect((await set({ tier: 'B', roles: [] })).userErrors).toEqual([])
  expect((await set({ roles: [{ role: 'DECISION_MAKER', days: 0, channels: ['VISIT'] }] })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'roles', 'days'] }])
  expect((await set({ roles: [{ role: 'DECISION_MAKER', days: 9, channels: [] }] })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'roles', 'channels'] }])
  const twice = { role: 'LEADER', days: 9, channels: ['SMS'] }
  expect((await set({ roles: [twice, twice] })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'roles'] }])
  const { data } = await graph.run('{ relationshipNorms { tier } }', {}, manager)
  expect(data.relationshipNorms.map(({ tier }: { tier: string }) => tier)).toEqual(['A', 'A_PLUS', 'C'])
})

test('a norm that changes touches the gaps of the role that changed and no others, and the audit tells of the norm only', async () => {
  for (const n of [1, 2, 3]) await withPeople(`cus_norm${n}`, { tier: 'C', known: 300 })
  await graph.setUp(`insert into customers.contacts (id, customer_id, name, role, created_at) select 'con_norm' || n, 'cus_norm' || n, '联系人', 'CONTACT', now() - interval '300 days' from generate_series(1, 3) n`)
  const set = async (roles: object[]) => (await graph.run('mutation ($input: RelationshipNormInput!) { answer: relationshipNormSet(input: $input) { userErrors { code } } }', { input: { tier: 'C', roles } }, leader)).data.answer.userErrors
  const boss = { role: 'DECISION_MAKER', days: 100, channels: ['VISIT'] }
  const contact = { role: 'CONTACT', days: 100, channels: ['VISIT', 'PHONE'] }
  await set([boss, contact])
  type Stored = { id: string; role: string; xmin: string }
  const stored = (): Promise<Stored[]> => graph.setUp('select id, role, xmin::text from customers.coverage_gaps order by id')
  const moved = async (roles: object[]) => {
    const before = new Set((await stored()).map(({ id, xmin }) => `${id} ${xmin}`))
    expect(await set(roles)).toEqual([])
    expect(await graph.setUp('select * from customers.coverage_gaps order by id')).toEqual(await graph.setUp('select * from customers.expected_gaps order by id'))
    return { told: (await graph.events()).at(-1).data.gapsMoved, roles: [...new Set((await stored()).filter(({ id, xmin }) => !before.has(`${id} ${xmin}`)).map(({ role }) => role))] }
  }
  expect(await moved([boss, contact])).toEqual({ told: 0, roles: [] })
  expect(await moved([boss, { ...contact, days: 250 }])).toEqual({ told: 3, roles: ['CONTACT'] })
  expect((await moved([{ ...boss, days: 20 }, { ...contact, days: 250 }])).roles).toEqual(['DECISION_MAKER'])
  expect(await moved([{ ...boss, days: 20 }])).toEqual({ told: 3, roles: [] })
  expect(await moved([{ ...boss, days: 20 }, contact])).toEqual({ told: 3, roles: ['CONTACT'] })
  const meetAll = () => [1, 2, 3].map((n) => meet(`con_norm${n}`, { metAt: daysAgo(n) }))
  await Promise.all([set([boss, { ...contact, days: 40 }]), ...meetAll(), set([{ ...boss, days: 30 }, contact]), ...meetAll()])
  expect(await graph.setUp('select * from customers.coverage_gaps order by id')).toEqual(await graph.setUp('select * from customers.expected_gaps order by id'))
  expect(await graph.setUp(`select distinct source from audit.entries where source like '%relationship\\_norms' or source like '%gaps'`)).toEqual([{ source: 'customers.relationship_norms' }])
})

test('the list goes over all customers one sees and no others, the oldest gap first, page by page', async () => {
  for (const [n, known] of [300, 200, 150].entries()) await withPeople(`cus_list${n}`, { known, tier: 'A' })
  await withPeople('cus_hidden', { known: 500, unit: units.otherCity, tier: 'A' })
  const all = await gaps({ tier: ['A'] })
  expect(all.nodes.map(({ customer }: { customer: { id: string } }) => customer.id)).toEqual(['cus_list0', 'cus_list1', 'cus_list2'])
  expect(all.totalCount).toBe(3)
  const first = await gaps({ tier: ['A'] }, manager, { first: 2 })
  expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([2, true])
  const second = await gaps({ tier: ['A'] }, manager, { first: 2, after: first.pageInfo.endCursor })
  expect([...first.nodes, ...second.nodes]).toEqual(all.nodes)
  expect((await gaps({ tier: ['A'] }, elsewhere)).nodes).toMatchObject([{ customer: { id: 'cus_hidden' } }])
  expect((await gaps({ tier: ['A'] }, leader)).totalCount).toBe(4)
  expect((await gaps({ tier: ['A'], kind: ['NO_DECISION_MAKER'] })).nodes).toEqual([])
  expect((await gaps({ tier: ['A'], role: ['LEADER'] })).totalCount).toBe(0)
  const wrong = await graph.run('{ coverageGaps(after: "x") { nodes { id } } }', {}, manager)
  expect(wrong.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  expect((await graph.run('{ coverageGaps { nodes { customer { name } contact { name } suggestedTask } } }', {}, manager)).statements.length).toBeLessThanOrEqual(3)
})

test('a meeting is one of the past, with people of ours; wrong, repeated and foreign ones are refused', async () => {
  const boss = await withPeople('cus_seven')
  expect((await meet(boss, { metAt: '2999-01-01T00:00:00Z' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'metAt'] }])
  for (const employeeIds of [['emp_gone'], ['emp_nobody']]) expect((await meet(boss, { employeeIds })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'employeeIds'] }])
  expect((await meet(boss, { employeeIds: [] })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'employeeIds'] }])
  expect((await meet(boss, { notes: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'notes'] }])
  expect((await meet(boss, {}, elsewhere)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  const at = daysAgo(3)
  const once = await meet(boss, { metAt: at, notes: '谈续约' }, manager, 'meet-1')
  expect(await meet(boss, { metAt: at, notes: '谈续约' }, manager, 'meet-1')).toEqual(once)
  expect(once.contact.meetings).toMatchObject({ totalCount: 1, nodes: [{ channel: 'VISIT', sentiment: 'NEUTRAL', notes: '谈续约', employees: [{ id: manager.actorId }], recordedBy: { id: manager.actorId } }] })
  const remove = async (meetingId: string, viewer = manager) => (await graph.run('mutation ($id: ID!, $meetingId: ID!) { answer: contactMeetingRemove(id: $id, meetingId: $meetingId) { contact { meetings { totalCount } } userErrors { code field } } }', { id: boss, meetingId }, viewer)).data.answer
  const [{ id }] = once.contact.meetings.nodes
  expect((await remove(id, elsewhere)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  expect((await remove(id)).contact).toEqual({ meetings: { totalCount: 0 } })
  expect((await remove(id)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['meetingId'] }])
  expect((await coverageOf('cus_seven')).gaps.map(({ kind }: { kind: string }) => kind)).toEqual(['NOT_MET'])
})

test('partners and enterprises see none of it', async () => {
  for (const viewer of [viewers.partner('par_1', ['contact.read', 'customer.read']), viewers.customer('cus_one', ['contact.read', 'customer.read'])]) {
    const { data, errors } = await graph.run('{ coverageGaps { totalCount } }', {}, viewer)
    expect([data, errors?.[0]?.extensions?.['code']]).toEqual([null, 'FORBIDDEN'])
  }
  const { data } = await graph.run('{ customer(id: "cus_one") { coverage { rows { daysOver } } } }', {}, viewers.customer('cus_one', ['customer.read']))
  expect(data.customer.coverage).toBeNull()
})

test('stored gaps are what follows from the files', async () => {
  const stored = await graph.setUp('select * from customers.coverage_gaps order by id')
  expect(stored).toEqual(await graph.setUp('select * from customers.expected_gaps order by id'))
  expect(stored.length).toBeGreaterThan(5)
})
