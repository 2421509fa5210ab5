import { connect, rows } from '@panorama/kit/database'
import { testDatabase } from '@panorama/kit/testing'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test, vi } from 'vitest'
import { viewerOf } from './viewer.ts'

const url = await testDatabase()
const [owner, gateway] = [connect(url, { max: 2 }), connect(url, { max: 2, role: 'panorama_gateway' })]
afterAll(() => Promise.all([owner.close(), gateway.close()]))
const setUp = (text: string) => rows(owner.db, sql.raw(text))
const signsIn = async (subject: string) => (await viewerOf(gateway, subject, 'en'))?.actorId

await setUp(`
  insert into organization.org_units (id, name, level, kind) values ('org_city', '广州市大客户部', 'CITY', 'KEY_ACCOUNT');
  insert into organization.employees (id, number, name, position, unit_id, subject) values ('emp_li', 'C0001', '李立', 'ACCOUNT_MANAGER', 'org_city', 'li');
  insert into organization.partners (id, name, kind, unit_id) values ('par_1', '云桥通信', 'AGENT', 'org_city'), ('par_2', '启明集成', 'AGENT', 'org_city');
  insert into organization.portal_users (id, subject, name, kind, partner_id, customer_id, role_id) values
    ('usr_1', 'agent', '业务员', 'PARTNER', 'par_1', null, 'rol_partneragent'), ('usr_2', 'enterprise', '企业用户', 'CUSTOMER', null, 'cus_1', 'rol_enterpriseuser')`)

test('employees and enterprises sign in; who is not known, or has left, does not', async () => {
  expect(await Promise.all(['li', 'enterprise', 'nobody'].map(signsIn))).toEqual(['emp_li', 'usr_2', undefined])
  await setUp(`update organization.employees set left_at = now() where id = 'emp_li'`)
  expect(await signsIn('li')).toBeUndefined()
})

test("a partner's users sign in from the first to the last day of an agreement of their partner, and of no other", async () => {
  const today = sql.raw(`(now() at time zone 'Asia/Shanghai')::date`)
  expect(await signsIn('agent')).toBeUndefined()
  await setUp(`insert into organization.agreements (id, partner_id, number, form, phases, status, valid_from) values
    ('agr_1', 'par_1', 'XY-1', 'AGENCY', '{PRE_SALE}', 'DRAFT', '2020-01-01'), ('agr_2', 'par_2', 'XY-2', 'AGENCY', '{PRE_SALE}', 'ACTIVE', '2020-01-01')`)
  expect(await signsIn('agent')).toBeUndefined()
  const term = async (status: string, from: number, to: number | null) => {
    await rows(owner.db, sql`update organization.agreements set status = ${status}, valid_from = ${today} + ${from}::int, valid_to = ${today} + ${to}::int where id = 'agr_1'`)
    return signsIn('agent')
  }
  expect([await term('ACTIVE', 0, 0), await term('ACTIVE', -9, null), await term('ACTIVE', -9, -1), await term('ACTIVE', 1, null)]).toEqual(['usr_1', 'usr_1', undefined, undefined])
  expect([await term('SUSPENDED', -9, 9), await term('ENDED', -9, 9), await term('ACTIVE', -9, 9)]).toEqual([undefined, undefined, 'usr_1'])
})

test('what is planned for a day has taken effect before its first request is answered', async () => {
  const plan = (id: string, name: string) => setUp(`
    insert into organization.reorganizations (id, name, reason, effective_on, planned_by) values ('${id}', '更名方案', '统一名称', (now() at time zone 'Asia/Shanghai')::date, 'emp_li');
    insert into organization.reorganization_steps (id, reorganization_id, position, unit_id, kind, name) values ('res_${id}', '${id}', 1, 'org_city', 'RENAME', '${name}')`)
  const name = async () => (await rows<{ name: string }>(owner.db, sql`select name from organization.org_units where id = 'org_city'`))[0]!.name
  await plan('reo_1', '广州大客户中心')
  const fresh = connect(url, { max: 2, role: 'panorama_gateway' })
  await Promise.all(['enterprise', 'agent', 'nobody'].map((subject) => viewerOf(fresh, subject, 'en')))
  expect(await name()).toBe('广州大客户中心')
  await plan('reo_2', '广州客户中心')
  await viewerOf(fresh, 'enterprise', 'en')
  expect(await name()).toBe('广州大客户中心')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 })
  await viewerOf(fresh, 'enterprise', 'en').finally(() => vi.useRealTimers())
  expect(await name()).toBe('广州客户中心')
  await fresh.close()
})
