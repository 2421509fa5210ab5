import { sql } from 'drizzle-orm'
import { afterAll } from 'vitest'
import { connect, rows } from './database.ts'
import { executor } from './execute.ts'
import type { Subgraph } from './subgraph.ts'
import { testDatabase } from './testing.ts'
import type { Viewer } from './viewer.ts'

/** Two provinces under one group, with a city each: enough organization for any subgraph's rows to hang on. */
export const units = { group: 'org_group', province: 'org_province', city: 'org_city', otherProvince: 'org_other_province', otherCity: 'org_other_city' }

export const viewers = {
  /** Holds the unit key of `unit` and every permission named. */
  employee: (unit: string, permissions: readonly string[], more: Partial<Viewer> = {}): Viewer => ({
    subject: `employee of ${unit}`, kind: 'EMPLOYEE', actorId: `emp_${unit}`, name: '测试员工', unitId: unit, keys: [`unit:${unit}`], permissions, limits: [], locale: 'en', ...more,
  }),
  partner: (partner: string, permissions: readonly string[], more: Partial<Viewer> = {}): Viewer => ({
    subject: `user of ${partner}`, kind: 'PARTNER', actorId: `usr_${partner}`, name: '伙伴用户', unitId: null, keys: [`partner:${partner}`], permissions, limits: [], locale: 'en', ...more,
  }),
  customer: (customer: string, permissions: readonly string[], more: Partial<Viewer> = {}): Viewer => ({
    subject: `user of ${customer}`, kind: 'CUSTOMER', actorId: `usr_${customer}`, name: '企业用户', unitId: null, keys: [`customer:${customer}`], permissions, limits: [], locale: 'en', ...more,
  }),
  /** May do everything and see nothing. */
  stranger: (permissions: readonly string[]): Viewer => viewers.employee('org_nowhere', permissions, { keys: ['unit:org_nowhere'] }),
}

type Answer = { data: any; errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: Record<string, any> }[]; statements: string[] }

/**
 * A subgraph on a migrated database of its own, with the units above. `run` answers as the gateway would be answered,
 * plus the statements it cost; `setUp` runs SQL as the database's owner.
 */
export const testGraph = async (subgraph: Subgraph) => {
  const url = await testDatabase()
  const owner = connect(url, { max: 2, applicationName: 'test' })
  const seen: string[] = []
  const all: string[] = []
  const own = connect(url, { max: 4, role: `panorama_${subgraph.name}`, applicationName: 'test', onStatement: (text) => void (seen.push(text), all.push(text)) })
  const logged: unknown[] = []
  const { contextOf, run: execute } = executor(subgraph, own.db, (error) => void logged.push(error))
  afterAll(async () => {
    await own.close()
    await owner.close()
  })

  const setUp = (text: string) => rows<any>(owner.db, sql.raw(text))
  await setUp(`
    insert into organization.org_units (id, name, level, kind, key_account_parent_id) values
      ('${units.group}', '集团大客户事业部', 'GROUP', 'KEY_ACCOUNT', null),
      ('${units.province}', '广东省大客户部', 'PROVINCE', 'KEY_ACCOUNT', '${units.group}'),
      ('${units.otherProvince}', '四川省大客户部', 'PROVINCE', 'KEY_ACCOUNT', '${units.group}'),
      ('${units.city}', '广州市大客户部', 'CITY', 'KEY_ACCOUNT', '${units.province}'),
      ('${units.otherCity}', '成都市大客户部', 'CITY', 'KEY_ACCOUNT', '${units.otherProvince}')`)

  /** A customer as the rest of the system knows it: a row of customers and, by triggers, its place and keys. */
  const customer = async (id: string, { unit = units.city, parent = null as string | null, name = `客户${id}`, status = 'ACTIVE', classes = '{}', tier = null as string | null } = {}) => {
    const text = (value: string | null) => (value === null ? 'null' : `'${value}'`)
    await setUp(`
      insert into customers.customers (id, code, name, status, category, ownership_form, industry, level, province_code, region_code, unit_id, parent_id, classes, tier)
      values ('${id}', 'CODE-${id}', '${name}', '${status}', 'ENTERPRISE', 'PRIVATE', 'MANUFACTURING', 'CITY', '44', '440100', '${unit}', ${text(parent)}, '${classes}', ${text(tier)})`)
    return id
  }

  const run = async (query: string, variables: Record<string, unknown> = {}, viewer: Viewer): Promise<Answer> => {
    seen.length = 0
    const result = await execute({ query, variables }, contextOf(viewer))
    const statements = seen.filter((text) => !/^(begin|commit|rollback)/i.test(text))
    return JSON.parse(JSON.stringify({ ...result, statements }))
  }

  /** Events written so far, oldest first. */
  const events = () => setUp(`select type, entity_id as "entityId", customer_id as "customerId", data, actor from ${subgraph.name}.outbox order by sequence`)

  return { url, run, setUp, customer, events, logged, statements: all, subgraph }
}
export type TestGraph = Awaited<ReturnType<typeof testGraph>>
