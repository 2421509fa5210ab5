import { checkSubgraph } from '@panorama/kit/testing.checks'
import { units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { organization as policy } from '@panorama/policy/organization'
import * as tables from './tables.ts'
import { everything, staffedGraph } from './testing.ts'

const { graph, as } = await staffedGraph()
await graph.customer('cus_1')
await graph.customer('cus_2', { parent: 'cus_1' })
await graph.setUp(`
  insert into organization.assignments (id, customer_id, employee_id) values ('asg_1', 'cus_1', 'emp_li');
  insert into organization.teams (id, name, kind, unit_id, leader_id) values ('tea_1', '星河项目组', 'PROJECT_GROUP', '${units.city}', 'emp_lu');
  insert into organization.team_members (id, team_id, employee_id) values ('mem_1', 'tea_1', 'emp_lu');
  insert into organization.team_customers (id, team_id, customer_id) values ('tcu_1', 'tea_1', 'cus_1');
  insert into organization.partners (id, name, kind, unit_id) values ('par_1', '云桥通信', 'AGENT', '${units.city}');
  insert into organization.agreements (id, partner_id, number, form, phases, status, valid_from) values ('agr_1', 'par_1', 'HZ-0001', 'AGENCY', '{PRE_SALE}', 'ACTIVE', '2020-01-01');
  insert into organization.partner_shares (id, partner_id, customer_id) values ('shr_1', 'par_1', 'cus_1');
  insert into organization.portal_users (id, subject, name, kind, customer_id, role_id) values ('usr_1', 'enterprise', '企业用户', 'CUSTOMER', 'cus_1', 'rol_enterprise')`)

const EVERYTHING = `
  query ($customers: [_Any!]!) {
    orgUnits { totalCount nodes { name path { id } children { id } keyAccountChildren { id } unitChart { depth } contacts { id } personInCharge { id } duties { number } leaderAppointments { id } employees { totalCount nodes { id } } } }
    employees(filter: { includeLeft: true }) { totalCount nodes { mobile unit { id } roles { role { id } unit { id } } permissions { code } teams { team { id } } assignments { totalCount nodes { customer { id } } } } }
    teams { totalCount nodes { unit { id } leader { id } members { employee { id } } customers { totalCount nodes { customer { id } } } } }
    partners { totalCount nodes { unit { id } shares(includeEnded: true) { totalCount nodes { partner { id } customer { id } } } } }
    portalUsers { totalCount nodes { partner { id } customer { id } role { code } } }
    customers: _entities(representations: $customers) { ... on Customer { accountManager { id } assignments { employee { id } } teams { id } partnerShares { id } localServiceUnit { id } } }
  }`
const customers = ['cus_1', 'cus_2'].map((id) => ({ __typename: 'Customer', id, regionCode: '440100' }))

test('partners and enterprises who serve or are nobody see nobody', async () => {
  for (const viewer of [viewers.partner('par_none', everything), viewers.customer('cus_none', everything)]) {
    const { data, errors } = await graph.run(EVERYTHING, { customers }, viewer)
    expect(errors).toBeUndefined()
    for (const list of ['orgUnits', 'employees', 'teams', 'partners', 'portalUsers']) expect(data[list], list).toEqual({ totalCount: 0, nodes: [] })
    for (const customer of data.customers) expect(customer).toEqual({ accountManager: null, assignments: [], teams: [], partnerShares: [], localServiceUnit: null })
  }
})

test('the whole directory costs a statement per list it shows', async () => {
  const { data, errors, statements } = await graph.run(EVERYTHING, { customers }, await as('admin'))
  expect(errors).toBeUndefined()
  expect(data.customers[1]).toMatchObject({ accountManager: { id: 'emp_li' }, teams: [{ id: 'tea_1' }], partnerShares: [], localServiceUnit: { id: units.city } })
  expect(new Set(statements).size).toBeGreaterThan(20)
  for (const text of new Set(statements)) expect(statements.filter((each) => each === text).length, text).toBeLessThanOrEqual(4)
})

// The directory is one for all staff; rows of customers within it are not.
checkSubgraph({ graph, tables, policy, public: ['viewer', 'partnerAgreements', 'may', 'positions', 'departments', 'businessFunctions', 'coverageNorms', 'numberRanges', 'orgUnits', 'employees', 'teams', 'partners', 'roles', 'permissions'] })

test('staff who see no customer see the directory, and no row of a customer in it', async () => {
  const { data } = await graph.run(EVERYTHING, { customers }, viewers.stranger(everything))
  expect(data.orgUnits.totalCount).toBe(5)
  expect(data.employees.nodes.flatMap((node: { assignments: { totalCount: number } }) => node.assignments.totalCount)).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(data.teams.nodes.map((node: { customers: object }) => node.customers)).toEqual([{ totalCount: 0, nodes: [] }])
  expect(data.partners.nodes.map((node: { shares: object }) => node.shares)).toEqual([{ totalCount: 0, nodes: [] }])
  expect(data.portalUsers).toEqual({ totalCount: 0, nodes: [] })
  for (const customer of data.customers) expect(customer).toMatchObject({ accountManager: null, assignments: [], teams: [], partnerShares: [] })
})
