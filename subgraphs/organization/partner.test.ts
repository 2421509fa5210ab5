import { units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as } = await staffedGraph()
const [admin, city] = [await as('admin'), await as('city')]
await graph.customer('cus_hq')
await graph.customer('cus_branch', { parent: 'cus_hq' })

let n = 0
/** A partner with an agreement in force, unless it is drafted only. */
const create = async ({ number = `HZ-${++n}`, form = 'AGENCY', validFrom = '2020-01-01', validTo = null as string | null, status = 'ACTIVE', ...input }: Record<string, string | null> = {}, viewer = city) => {
  const payload = (await graph.run('mutation ($input: PartnerCreateInput!) { partnerCreate(input: $input) { partner { id isInForce cooperationForm phases } userErrors { code field } } }', { input: { name: `伙伴${++n}号`, kind: 'AGENT', unitId: units.city, ...input } }, viewer)).data.partnerCreate
  if (payload.partner)
    await graph.setUp(`insert into organization.agreements (id, partner_id, number, form, phases, status, valid_from, valid_to)
      values ('agr_${++n}', '${payload.partner.id}', '${number}', '${form}', '{PRE_SALE,IN_SALE}', '${status}', '${validFrom}', ${validTo ? `'${validTo}'` : 'null'})`)
  return payload
}
const update = async (id: string, input: object, viewer = city) =>
  (await graph.run('mutation ($id: ID!, $input: PartnerUpdateInput!) { partnerUpdate(id: $id, input: $input) { partner { contactName version } userErrors { code field } } }', { id, input }, viewer)).data.partnerUpdate
const share = async (partnerId: string, input: object, viewer = city) =>
  (await graph.run('mutation ($partnerId: ID!, $input: PartnerShareInput!) { partnerShareCreate(partnerId: $partnerId, input: $input) { partnerShare { id startsAt endsAt withBranches partner { id } customer { id } } userErrors { code field } } }', { partnerId, input }, viewer)).data.partnerShareCreate
const end = async (id: string, viewer = city) =>
  (await graph.run('mutation ($id: ID!) { partnerShareEnd(id: $id) { partnerShare { endsAt } userErrors { code field } } }', { id }, viewer)).data.partnerShareEnd
const seen = async (partnerId: string) => (await graph.setUp(`select distinct customer_id from access.scope_keys where key = 'partner:${partnerId}' and starts_at <= now() and ends_at > now() order by 1`)).map((row: { customer_id: string }) => row.customer_id)

test('a share opens the customer to the partner at once, and ended it closes at once', async () => {
  const { partner } = await create()
  const { partnerShare, userErrors } = await share(partner.id, { customerId: 'cus_hq', purpose: '联合拓展' })
  expect(userErrors).toEqual([])
  expect(partnerShare).toMatchObject({ endsAt: null, withBranches: false, customer: { id: 'cus_hq' }, partner: { id: partner.id } })
  expect(await seen(partner.id)).toEqual(['cus_hq'])
  const wide = (await share(partner.id, { customerId: 'cus_hq', withBranches: true })).partnerShare
  expect(await seen(partner.id)).toEqual(['cus_branch', 'cus_hq'])
  await end(wide.id)
  expect(await seen(partner.id)).toEqual(['cus_hq'])
  expect((await end(partnerShare.id)).partnerShare.endsAt).toBeTruthy()
  expect(await seen(partner.id)).toEqual([])
  expect((await end(partnerShare.id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
})

test('a share waits for its first moment, and ended before that it never opens', async () => {
  const { partner } = await create()
  const { partnerShare } = await share(partner.id, { customerId: 'cus_hq', startsAt: '2099-01-01T00:00:00+08:00', endsAt: '2099-06-01T00:00:00+08:00' })
  expect(partnerShare).toMatchObject({ startsAt: '2098-12-31T16:00:00Z', endsAt: '2099-05-31T16:00:00Z' })
  expect(await seen(partner.id)).toEqual([])
  await end(partnerShare.id)
  expect((await end(partnerShare.id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect(await graph.setUp(`select 1 from access.scope_keys where key = 'partner:${partner.id}'`)).toEqual([])
})

test('no share begins without an agreement, or outlives the one under which it begins', async () => {
  const { partner } = await create({ validTo: '2098-12-31' })
  const { partnerShare } = await share(partner.id, { customerId: 'cus_hq' })
  expect(partnerShare.endsAt).toBe('2098-12-31T16:00:00Z')
  await end(partnerShare.id)
  expect((await share(partner.id, { customerId: 'cus_hq', endsAt: '2099-01-02T00:00:00+08:00' })).userErrors).toEqual([{ code: 'OUTSIDE_AGREEMENT', field: ['input', 'endsAt'] }])
  expect((await share(partner.id, { customerId: 'cus_hq', startsAt: '2020-01-01T00:00:00Z' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'startsAt'] }])
  expect((await share(partner.id, { customerId: 'cus_hq', startsAt: '2099-02-01T00:00:00+08:00' })).userErrors).toEqual([{ code: 'OUTSIDE_AGREEMENT', field: ['input', 'startsAt'] }])
  for (const more of [{ validTo: '2021-01-01' }, { status: 'DRAFT' }, { status: 'SUSPENDED' }] as Record<string, string>[])
    expect((await share((await create(more)).partner.id, { customerId: 'cus_hq' })).userErrors).toEqual([{ code: 'OUTSIDE_AGREEMENT', field: ['input', 'startsAt'] }])
})

test('customers beyond sight are not shared, and partners of other units not touched', async () => {
  await graph.customer('cus_wide')
  await graph.customer('cus_wide_branch', { parent: 'cus_wide', unit: units.otherCity })
  const { partner } = await create()
  expect((await share(partner.id, { customerId: 'cus_wide_branch' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'customerId'] }])
  expect((await share(partner.id, { customerId: 'cus_wide', withBranches: true })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'customerId'] }])
  expect((await create({ unitId: units.otherCity })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'unitId'] }])
  const far = (await create({ unitId: units.otherCity }, admin)).partner.id
  expect((await update(far, { contactName: '王' })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect((await share(far, { customerId: 'cus_hq' })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['partnerId'] }])
})

test('a partner sees itself and its own shares; an enterprise sees with whom it is shared', async () => {
  const [mine, other] = [(await create({ name: '云桥通信', number: 'HZ-OWN' })).partner.id, (await create({ name: '启明集成' })).partner.id]
  await share(mine, { customerId: 'cus_hq', withBranches: true })
  await share(other, { customerId: 'cus_hq' })
  const all = '{ partners(first: 100) { totalCount nodes { name agreement { number } cooperationForm phases shares { totalCount nodes { customer { id } } } } } }'
  expect((await graph.run(all, {}, viewers.partner(mine, everything))).data.partners).toEqual({ totalCount: 1, nodes: [{ name: '云桥通信', agreement: { number: 'HZ-OWN' }, cooperationForm: 'AGENCY', phases: ['PRE_SALE', 'IN_SALE'], shares: { totalCount: 1, nodes: [{ customer: { id: 'cus_hq' } }] } }] })
  const enterprise = await graph.run(all, {}, viewers.customer('cus_hq', everything))
  expect(enterprise.data.partners.nodes.map((node: { name: string }) => node.name)).toEqual(['云桥通信', '启明集成'])
  expect(enterprise.data.partners.nodes[0]).toMatchObject({ agreement: null, cooperationForm: 'AGENCY', phases: ['PRE_SALE', 'IN_SALE'] })
  const ofCustomers = 'query ($of: [_Any!]!) { customers: _entities(representations: $of) { ... on Customer { partnerShares { withBranches partner { name } customer { id } } } } }'
  const of = ['cus_hq', 'cus_branch'].map((id) => ({ __typename: 'Customer', id }))
  const staff = await graph.run(ofCustomers, { of }, city)
  expect(staff.data.customers.map((customer: { partnerShares: unknown[] }) => customer.partnerShares.length)).toEqual([2, 1])
  expect(staff.statements).toHaveLength(2)
  const shown = (viewer: typeof city) => graph.run(ofCustomers, { of }, viewer).then(({ data }) => data.customers.map((customer: { partnerShares: unknown[] }) => customer.partnerShares))
  expect(await shown(viewers.partner(mine, everything))).toEqual([[{ withBranches: true, partner: { name: '云桥通信' }, customer: { id: 'cus_hq' } }], [{ withBranches: true, partner: { name: '云桥通信' }, customer: { id: 'cus_hq' } }]])
  expect(await shown(viewers.customer('cus_branch', everything))).toEqual([[], [{ withBranches: true, partner: { name: '云桥通信' }, customer: null }]])
})

test('partners are found by name, number, kind, unit and whether the agreement is in force', async () => {
  await create({ name: '旧约邮政', kind: 'POSTAL', form: 'SERVICE_CHANNEL', validTo: '2021-01-01', number: 'YZ-77' })
  await create({ name: '新约邮政', kind: 'POSTAL', form: 'SERVICE_CHANNEL', number: 'YZ-78' })
  const names = async (args: string) => (await graph.run(`{ partners(${args}) { nodes { name } } }`, {}, admin)).data.partners.nodes.map((node: { name: string }) => node.name)
  expect(await names('search: "yz-77"')).toEqual(['旧约邮政'])
  expect(await names('filter: { kind: [POSTAL], isInForce: false }')).toEqual(['旧约邮政'])
  expect(await names('filter: { kind: [POSTAL], isInForce: true }')).toEqual(['新约邮政'])
  expect(await names(`filter: { under: ["${units.province}"], cooperationForm: [SERVICE_CHANNEL] }`)).toEqual(['新约邮政'])
})
