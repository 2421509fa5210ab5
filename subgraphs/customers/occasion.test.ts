import { codesOf } from '@panorama/kit/policy'
import { today } from '@panorama/kit/scalars'
import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { customers as policy } from '@panorama/policy/customers'
import { expect, test } from 'vitest'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const manager = viewers.employee(units.city, codesOf(policy))
await graph.customer('cus_here')
await graph.customer('cus_there', { unit: units.otherCity })

const inDays = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10)
const born = async (name: string, days: number, customer = 'cus_here') =>
  graph.setUp(`insert into customers.contacts (id, customer_id, person_id, name, role, birth_date) values ('con_${name}', '${customer}', 'per_${name}', '${name}', 'MEMBER', ('1980' || substr('${inDays(days)}', 5))::date)`)
for (const [name, days] of [['later', 9], ['today', 0], ['soon', 3], ['far', 20]] as const) await born(name, days)
await born('elsewhere', 3, 'cus_there')

const ask = async (args: string, viewer = manager) => graph.run(`{ upcomingOccasions(${args}) { totalCount pageInfo { endCursor hasNextPage } nodes { kind on contact { name birthday } } } }`, {}, viewer)
const names = async (args: string, viewer = manager) => (await ask(args, viewer)).data.upcomingOccasions.nodes.map((node: { contact: { name: string } }) => node.contact.name)

test('birthdays come nearest first, of customers one sees, without the year', async () => {
  const { data } = await ask('days: 14')
  expect(data.upcomingOccasions).toMatchObject({ totalCount: 3, nodes: [{ kind: 'BIRTHDAY', on: today(), contact: { name: 'today', birthday: today().slice(5) } }, { on: inDays(3) }, { on: inDays(9) }] })
  expect(await names('days: 30')).toEqual(['today', 'soon', 'later', 'far'])
  expect(await names('days: 14', viewers.employee(units.otherCity, manager.permissions))).toEqual(['elsewhere'])
  expect(await names('days: 14', viewers.stranger(manager.permissions))).toEqual([])
})

test('pages go on where they ended', async () => {
  const first = (await ask('days: 30, first: 2')).data.upcomingOccasions
  expect(first.pageInfo.hasNextPage).toBe(true)
  expect(await names(`days: 30, first: 2, after: "${first.pageInfo.endCursor}"`)).toEqual(['later', 'far'])
})

test('who left or wishes to know more than 60 days gets nothing', async () => {
  await graph.setUp(`update customers.contacts set left_at = now() where id = 'con_soon'`)
  expect(await names('days: 14')).toEqual(['today', 'later'])
  expect((await ask('days: 61')).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})
