import { units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as, sees } = await staffedGraph()
const [admin, city] = [await as('admin'), await as('city')]
await graph.customer('cus_hq')
await graph.customer('cus_branch', { parent: 'cus_hq' })
await graph.customer('cus_wide')
await graph.customer('cus_wide_branch', { parent: 'cus_wide', unit: units.otherCity })
await graph.setUp(`
  insert into organization.partners (id, name, kind, unit_id) values ('par_own', '云桥通信', 'AGENT', '${units.city}'), ('par_far', '天府代理', 'AGENT', '${units.otherCity}');
  insert into organization.partner_shares (id, partner_id, customer_id) values ('shr_own', 'par_own', 'cus_hq')`)

const create = async (input: object, viewer = city) =>
  (await graph.run('mutation ($input: PortalUserInput!) { portalUserCreate(input: $input) { portalUser { id subject kind role { code } partner { name } customer { id } disabledAt } userErrors { code field } } }', { input: { subject: `user ${Math.random()}`, name: '门户用户', ...input } }, viewer)).data.portalUserCreate
const disable = async (id: string, viewer = city) =>
  (await graph.run('mutation ($id: ID!) { portalUserDisable(id: $id) { portalUser { disabledAt } userErrors { code field } } }', { id }, viewer)).data.portalUserDisable

test('a user of a partner and one of an enterprise sign in at once with what they may see, and disabled not at all', async () => {
  const agent = await create({ subject: 'agent', roleId: 'rol_agent', partnerId: 'par_own' })
  expect(agent).toMatchObject({ portalUser: { kind: 'PARTNER', role: { code: 'TEST_AGENT' }, partner: { name: '云桥通信' }, customer: null }, userErrors: [] })
  await create({ subject: 'enterprise', roleId: 'rol_enterprise', customerId: 'cus_hq' })
  expect(await Promise.all([sees('agent', 'cus_hq'), sees('agent', 'cus_branch'), sees('enterprise', 'cus_hq'), sees('enterprise', 'cus_branch'), sees('enterprise', 'cus_wide')])).toEqual([true, false, true, true, false])
  expect((await disable(agent.portalUser.id)).portalUser.disabledAt).toBeTruthy()
  await expect(as('agent')).rejects.toThrow()
  expect(await sees('agent', 'cus_hq')).toBe(false)
  expect((await disable(agent.portalUser.id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
})

test('nobody adds a user who could do or see more than they do themselves', async () => {
  expect((await create({ roleId: 'rol_enterprise', customerId: 'cus_wide' })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'customerId'] }])
  expect((await create({ roleId: 'rol_enterprise', customerId: 'cus_wide_branch' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'customerId'] }])
  expect((await create({ roleId: 'rol_enterprise', customerId: 'cus_hq' }, { ...city, permissions: ['portalUser.write'] })).userErrors).toEqual([{ code: 'PERMISSION_NOT_HELD', field: ['input', 'roleId'] }])
  expect((await create({ roleId: 'rol_agent', partnerId: 'par_far' })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'partnerId'] }])
  await graph.setUp(`insert into organization.partner_shares (id, partner_id, customer_id) values ('shr_wide', 'par_own', 'cus_wide_branch')`)
  expect((await create({ roleId: 'rol_agent', partnerId: 'par_own' })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'partnerId'] }])
  expect((await create({ roleId: 'rol_agent', partnerId: 'par_own' }, admin)).userErrors).toEqual([])
})

test('a user belongs to one owner, with a role for its audience and a subject of its own', async () => {
  expect((await create({ roleId: 'rol_agent' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'partnerId'] }])
  expect((await create({ roleId: 'rol_agent', customerId: 'cus_hq' })).userErrors).toEqual([{ code: 'AUDIENCE_MISMATCH', field: ['input', 'roleId'] }])
  expect((await create({ roleId: 'rol_manager', customerId: 'cus_hq' })).userErrors).toEqual([{ code: 'AUDIENCE_MISMATCH', field: ['input', 'roleId'] }])
  for (const subject of ['enterprise', 'admin']) expect((await create({ subject, roleId: 'rol_enterprise', customerId: 'cus_hq' })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'subject'] }])
})

test('partners and enterprises look after their own users and see no others', async () => {
  const enterprise = viewers.customer('cus_hq', everything)
  const partner = viewers.partner('par_own', everything)
  expect((await create({ subject: 'branch', roleId: 'rol_enterprise', customerId: 'cus_branch' }, enterprise)).userErrors).toEqual([])
  expect((await create({ subject: 'agent two', roleId: 'rol_agent', partnerId: 'par_own' }, partner)).userErrors).toEqual([])
  expect((await create({ roleId: 'rol_enterprise', customerId: 'cus_hq' }, partner)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'customerId'] }])
  const users = async (viewer: typeof city, args = '') => (await graph.run(`{ portalUsers${args} { totalCount nodes { subject } } }`, {}, viewer)).data.portalUsers
  expect(await users(enterprise)).toEqual({ totalCount: 2, nodes: [{ subject: 'branch' }, { subject: 'enterprise' }] })
  expect((await users(partner)).nodes.map((node: { subject: string }) => node.subject)).toContain('agent two')
  expect((await users(partner)).nodes).not.toContainEqual({ subject: 'branch' })
  expect(await users(viewers.customer('cus_branch', everything))).toEqual({ totalCount: 1, nodes: [{ subject: 'branch' }] })
  expect(await users(city, '(filter: { customer: ["cus_branch"], includeDisabled: true })')).toEqual({ totalCount: 1, nodes: [{ subject: 'branch' }] })
  expect((await disable((await graph.setUp(`select id from organization.portal_users where subject = 'enterprise'`))[0].id, viewers.customer('cus_branch', everything))).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
})

test('nobody adds a user whose role goes further than their own limits', async () => {
  const limited = { ...city, limits: [{ permission: 'share.read', bounds: [{ measure: 'MAX_DISCOUNT_PERCENT', value: '5.00', currency: null, customerClass: null, tier: null }] }] }
  expect((await create({ roleId: 'rol_enterprise', customerId: 'cus_hq' }, limited)).userErrors).toEqual([{ code: 'LIMIT_EXCEEDED', field: ['input', 'roleId'] }])
  await graph.setUp(`insert into organization.role_limits (id, role_id, permission, measure, value) values ('lim_share', 'rol_enterprise', 'share.read', 'MAX_DISCOUNT_PERCENT', 5)`)
  expect((await create({ roleId: 'rol_enterprise', customerId: 'cus_hq' }, limited)).userErrors).toEqual([])
})
