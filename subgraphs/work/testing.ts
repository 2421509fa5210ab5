import { codesOf } from '@panorama/kit/policy'
import { today } from '@panorama/kit/scalars'
import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import type { Viewer } from '@panorama/kit/viewer'
import { work as policy } from '@panorama/policy/work'
import { getNamedType, type GraphQLObjectType } from 'graphql'
import { expect } from 'vitest'
import { work } from './subgraph.ts'

/** Every permission this subgraph asks for. */
export const everything = codesOf(policy)

/** A department of the province's company, which stands below no key-account unit. */
export const network = 'org_network'
export const company = 'org_company'

const DAY = 86_400_000
/** The day so many days from today. */
export const inDays = (days: number) => today(new Date(Date.now() + days * DAY))

type Answer = { userErrors: { code: string; field: string[] | null; message: string }[] } & Record<string, any>

/** People in the test units, each with a token; the leaders hold their units, the others what is theirs. */
export const staffedGraph = async () => {
  const graph = await testGraph(work)
  await graph.setUp(`
    insert into organization.org_units (id, name, level, kind) values ('${company}', '广东省公司', 'PROVINCE', 'COMPANY');
    update organization.org_units set parent_id = '${company}' where id = '${units.province}';
    insert into organization.org_units (id, name, level, kind, parent_id) values ('${network}', '广东省网络维护中心', 'PROVINCE', 'DEPARTMENT', '${company}');
    insert into organization.employees (id, number, name, position, unit_id, subject) values
      ('emp_group', 'A0001', '安宁', 'LEADER', '${units.group}', 'group'),
      ('emp_province', 'P0001', '彭波', 'LEADER', '${units.province}', 'province'),
      ('emp_city', 'C0001', '陈城', 'LEADER', '${units.city}', 'city'),
      ('emp_li', 'C0002', '李立', 'ACCOUNT_MANAGER', '${units.city}', 'li'),
      ('emp_lu', 'C0003', '卢露', 'ACCOUNT_MANAGER', '${units.city}', 'lu'),
      ('emp_shu', 'S0001', '舒蜀', 'LEADER', '${units.otherCity}', 'shu'),
      ('emp_net', 'N0001', '宁网', 'LEADER', '${network}', 'net'),
      ('emp_boss', 'B0001', '鲍思', 'LEADER', '${company}', 'boss'),
      ('emp_gone', 'C0009', '郭远', 'ACCOUNT_MANAGER', '${units.city}', 'gone');
    update organization.employees set left_at = now() where id = 'emp_gone'`)
  const person = (actorId: string, unitId: string, keys: string[]): Viewer => viewers.employee(unitId, everything, { subject: actorId, actorId, keys: [`employee:${actorId}`, ...keys] })
  const people = {
    group: person('emp_group', units.group, [`unit:${units.group}`]),
    province: person('emp_province', units.province, [`unit:${units.province}`]),
    city: person('emp_city', units.city, [`unit:${units.city}`]),
    li: person('emp_li', units.city, []),
    lu: person('emp_lu', units.city, []),
    shu: person('emp_shu', units.otherCity, [`unit:${units.otherCity}`]),
    net: person('emp_net', network, [`unit:${network}`]),
    boss: person('emp_boss', company, [`unit:${company}`]),
    partner: viewers.partner('par_1', everything),
    enterprise: viewers.customer('cus_1', everything),
  }

  const mutations = work.schema.getMutationType()!.getFields()

  /** A mutation with arguments as they are; answers with its payload. */
  const act = async (name: string, args: Record<string, unknown>, viewer: Viewer, selection = 'id'): Promise<Answer> => {
    const field = mutations[name]!
    const given = field.args.filter((each) => args[each.name] !== undefined)
    const noun = Object.keys((getNamedType(field.type) as GraphQLObjectType).getFields())[0]!
    const { data, errors } = await graph.run(
      `mutation (${given.map((each) => `$${each.name}: ${String(each.type)}`).join(', ')}) {
        answer: ${name}(${given.map((each) => `${each.name}: $${each.name}`).join(', ')}) { object: ${noun} { ${selection} } userErrors { code field message } } }`,
      args,
      viewer,
    )
    expect(errors, `${name}: ${JSON.stringify(errors)} ${graph.logged.map(String).join()}`).toBeUndefined()
    return data.answer
  }
  /** The object after a mutation that must succeed. */
  const done = async (name: string, args: Record<string, unknown>, viewer: Viewer, selection = 'id') => {
    const { object, userErrors } = await act(name, args, viewer, selection)
    expect(userErrors, name).toEqual([])
    return object
  }
  /** `CODE field.path` of each problem of a mutation that must be refused. */
  const refused = async (name: string, args: Record<string, unknown>, viewer: Viewer) =>
    (await act(name, args, viewer)).userErrors.map(({ code, field }) => [code, field?.join('.')].filter(Boolean).join(' '))
  /** What a query answers, without errors. */
  const ask = async (query: string, viewer: Viewer, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await graph.run(query, variables, viewer)
    expect(errors, JSON.stringify(errors)).toBeUndefined()
    return data
  }
  /** Who of the people sees an object by its root field. */
  const seenBy = async (field: string, id: string) => {
    const names: string[] = []
    for (const [name, viewer] of Object.entries(people)) if ((await ask(`query ($id: ID!) { object: ${field}(id: $id) { id } }`, viewer, { id })).object) names.push(name)
    return names
  }
  return { graph, ...people, act, done, refused, ask, seenBy }
}
