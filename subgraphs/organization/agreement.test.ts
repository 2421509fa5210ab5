import { units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { everything, staffedGraph } from './testing.ts'

const { graph, as, sees } = await staffedGraph()
const [admin, city] = [await as('admin'), await as('city')]
await graph.customer('cus_hq')
await graph.customer('cus_far', { unit: units.otherCity })

/** Whether somebody with this subject is let in now. */
const signsIn = (subject: string) => as(subject).then(() => true, () => false)

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
let n = 0
const partner = async (unit = units.city) => {
  const id = `par_${++n}`
  await graph.setUp(`insert into organization.partners (id, name, kind, unit_id) values ('${id}', '伙伴 ${n}', 'AGENT', '${unit}');
    insert into organization.portal_users (id, subject, name, kind, partner_id, role_id) values ('usr_${n}', 'agent of ${id}', '业务员', 'PARTNER', '${id}', 'rol_agent')`)
  return id
}
const fields = 'id number status statusReason validFrom validTo isInForce regionCodes industries version renews { id }'
const create = async (partnerId: string, input: object = {}, viewer = city) =>
  (await graph.run(`mutation ($partnerId: ID!, $input: PartnerAgreementInput!) { partnerAgreementCreate(partnerId: $partnerId, input: $input) { partnerAgreement { ${fields} } userErrors { code field } } }`, { partnerId, input: { number: `XY-${++n}`, form: 'AGENCY', phases: ['PRE_SALE'], validFrom: day(-10), validTo: day(20), ...input } }, viewer)).data.partnerAgreementCreate
const act = async (verb: string, id: string, more = '', viewer = city) =>
  (await graph.run(`mutation { partnerAgreement${verb}(id: "${id}"${more}) { partnerAgreement { ${fields} } userErrors { code field } } }`, {}, viewer)).data[`partnerAgreement${verb}`]
const because = ', input: { reason: "违约" }'
const active = async (partnerId: string, input: object = {}) => {
  const { partnerAgreement } = await create(partnerId, input)
  expect((await act('Activate', partnerAgreement.id)).userErrors).toEqual([])
  return partnerAgreement.id as string
}
const share = async (partnerId: string, input: object = {}) =>
  (await graph.run('mutation ($partnerId: ID!, $input: PartnerShareInput!) { partnerShareCreate(partnerId: $partnerId, input: $input) { partnerShare { id endsAt } userErrors { code field } } }', { partnerId, input: { customerId: 'cus_hq', ...input } }, city)).data.partnerShareCreate

test('an agreement is drafted, changed while it is a draft, and let into force', async () => {
  const id = await partner()
  const { partnerAgreement } = await create(id, { regionCodes: ['44', '44'], industries: ['FINANCE'], commissionTerms: '按首年月租的百分之八' })
  expect(partnerAgreement).toMatchObject({ status: 'DRAFT', isInForce: false, regionCodes: ['44'], industries: ['FINANCE'] })
  expect(await signsIn(`agent of ${id}`)).toBe(false)
  const changed = await act('Update', partnerAgreement.id, `, input: { industries: [], validTo: null }, expectedVersion: 1`)
  expect(changed).toMatchObject({ partnerAgreement: { industries: [], validTo: null, version: 2 }, userErrors: [] })
  expect(await act('Update', partnerAgreement.id, `, input: { number: "NEU" }, expectedVersion: 1`)).toMatchObject({ partnerAgreement: { version: 2 }, userErrors: [{ code: 'STALE' }] })
  const key = ', idempotencyKey: "activate"'
  expect(await act('Activate', partnerAgreement.id, key)).toMatchObject({ partnerAgreement: { status: 'ACTIVE', isInForce: true }, userErrors: [] })
  expect(await act('Activate', partnerAgreement.id, key)).toMatchObject({ partnerAgreement: { status: 'ACTIVE' }, userErrors: [] })
  expect((await act('Activate', partnerAgreement.id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect((await act('Update', partnerAgreement.id, ', input: { number: "NEU" }')).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect(await signsIn(`agent of ${id}`)).toBe(true)
})

test('what is wrong with a draft is said by its field', async () => {
  const id = await partner()
  const problems = async (input: object) => (await create(id, input)).userErrors
  expect(await problems({ phases: [] })).toEqual([{ code: 'REQUIRED', field: ['input', 'phases'] }])
  expect(await problems({ regionCodes: ['4401'] })).toEqual([{ code: 'INVALID', field: ['input', 'regionCodes'] }])
  expect(await problems({ number: 'x' })).toEqual([{ code: 'INVALID', field: ['input', 'number'] }])
  expect(await problems({ validTo: day(-20) })).toEqual([{ code: 'INVALID', field: ['input', 'validTo'] }])
  await create(id, { number: 'XY-TWICE' })
  expect(await problems({ number: 'XY-TWICE' })).toEqual([{ code: 'TAKEN', field: ['input', 'number'] }])
  expect((await create('par_none')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['partnerId'] }])
  expect((await create(await partner(units.otherCity))).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['partnerId'] }])
  const over = await create(id, { validFrom: day(-20), validTo: day(-1) })
  expect((await act('Activate', over.partnerAgreement.id)).userErrors).toEqual([{ code: 'INVALID', field: ['id'] }])
})

test('a partner has one agreement at a time', async () => {
  const id = await partner()
  await active(id)
  const second = (await create(id, { validFrom: day(20), validTo: null })).partnerAgreement
  expect((await act('Activate', second.id)).userErrors).toEqual([{ code: 'TAKEN', field: null }])
  await act('Update', second.id, `, input: { validFrom: "${day(21)}" }`)
  expect(await act('Activate', second.id)).toMatchObject({ partnerAgreement: { status: 'ACTIVE', isInForce: false }, userErrors: [] })
})

test("suspended, nobody of the partner signs in; resumed, everybody again, and the shares are as they were", async () => {
  const id = await partner()
  const agreement = await active(id)
  await share(id)
  expect([await signsIn(`agent of ${id}`), await sees(`agent of ${id}`, 'cus_hq')]).toEqual([true, true])
  expect((await act('Suspend', agreement, ', input: { reason: " " }')).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect(await act('Suspend', agreement, because)).toMatchObject({ partnerAgreement: { status: 'SUSPENDED', statusReason: '违约', isInForce: false } })
  expect(await signsIn(`agent of ${id}`)).toBe(false)
  expect((await share(id)).userErrors).toEqual([{ code: 'OUTSIDE_AGREEMENT', field: ['input', 'startsAt'] }])
  expect(await act('Resume', agreement)).toMatchObject({ partnerAgreement: { status: 'ACTIVE', statusReason: null } })
  expect([await signsIn(`agent of ${id}`), await sees(`agent of ${id}`, 'cus_hq')]).toEqual([true, true])
})

test('ended, its shares and the access of its users end with it at once', async () => {
  const id = await partner()
  const agreement = await active(id)
  const { partnerShare } = await share(id)
  expect((await act('End', agreement, because)).partnerAgreement).toMatchObject({ status: 'ENDED' })
  expect([await signsIn(`agent of ${id}`), await sees(`agent of ${id}`, 'cus_hq')]).toEqual([false, false])
  expect((await graph.events()).filter((event: { entityId: string }) => [agreement, partnerShare.id].includes(event.entityId)).slice(-2)).toMatchObject([
    { type: 'PartnerAgreementStateChanged', data: { partnerId: id, from: 'ACTIVE', to: 'ENDED', reason: '违约' } },
    { type: 'PartnerShareStateChanged', customerId: 'cus_hq', data: { to: 'ENDED' } },
  ])
  expect((await act('Resume', agreement)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
})

test('on the day after its last one nobody signs in, without anybody doing anything', async () => {
  const id = await partner()
  await graph.setUp(`insert into organization.agreements (id, partner_id, number, form, phases, status, valid_from, valid_to) values
    ('agr_over', '${id}', 'OVER-1', 'AGENCY', '{PRE_SALE}', 'ACTIVE', '2020-01-01', '${day(-1)}')`)
  expect(await signsIn(`agent of ${id}`)).toBe(false)
  await graph.setUp(`update organization.agreements set valid_to = '${day(0)}' where id = 'agr_over'`)
  expect(await signsIn(`agent of ${id}`)).toBe(true)
  await graph.setUp(`update organization.agreements set valid_from = '${day(1)}', valid_to = null where id = 'agr_over'`)
  expect(await signsIn(`agent of ${id}`)).toBe(false)
  expect([await signsIn('admin'), await signsIn('nobody')]).toEqual([true, false])
})

test('a renewal that follows at once carries the shares on, and each is renewed once', async () => {
  const id = await partner()
  const first = await active(id, { regionCodes: ['44'] })
  const { partnerShare } = await share(id)
  const own = (await share(id, { endsAt: `${day(5)}T00:00:00+08:00` })).partnerShare
  const renew = (more = '') => act('Renew', first, `, input: { number: "XY-${++n}", validTo: "${day(400)}"${more} }`)
  const { partnerAgreement, userErrors } = await renew()
  expect(userErrors).toEqual([])
  expect(partnerAgreement).toMatchObject({ status: 'DRAFT', validFrom: day(21), validTo: day(400), regionCodes: ['44'], renews: { id: first } })
  expect((await renew()).userErrors).toEqual([{ code: 'TAKEN', field: null }])
  await act('Activate', partnerAgreement.id)
  const ends = Object.fromEntries((await graph.setUp(`select id, ends_at = '${day(401)}T00:00:00+08:00' as carried from organization.partner_shares where partner_id = '${id}'`)).map((row: { id: string; carried: boolean }) => [row.id, row.carried]))
  expect(ends).toEqual({ [partnerShare.id]: true, [own.id]: false })
  const { data } = await graph.run(`{ partnerAgreement(id: "${first}") { renewedBy { id } partner { agreements { status } agreement { id } } } }`, {}, city)
  expect(data.partnerAgreement).toEqual({ renewedBy: { id: partnerAgreement.id }, partner: { agreements: [{ status: 'ACTIVE' }, { status: 'ACTIVE' }], agreement: { id: first } } })
})

test('customers outside the regions of the agreement are not shared', async () => {
  const id = await partner()
  await active(id, { regionCodes: ['51'] })
  expect((await share(id)).userErrors).toEqual([{ code: 'OUTSIDE_AGREEMENT', field: ['input', 'customerId'] }])
})

test('customers of other industries than the agreement names are not shared, nor a headquarters with such a branch', async () => {
  const id = await partner()
  await active(id, { regionCodes: ['44'], industries: ['FINANCE', 'MANUFACTURING'] })
  await graph.customer('cus_bank')
  await graph.customer('cus_school', { parent: 'cus_bank' })
  await graph.setUp(`update customers.customers set industry = case id when 'cus_bank' then 'FINANCE' else 'EDUCATION' end where id in ('cus_bank', 'cus_school')`)
  expect((await share(id, { customerId: 'cus_bank' })).userErrors).toEqual([])
  for (const input of [{ customerId: 'cus_school' }, { customerId: 'cus_bank', withBranches: true }]) expect((await share(id, input)).userErrors).toEqual([{ code: 'OUTSIDE_AGREEMENT', field: ['input', 'customerId'] }])
  await graph.setUp(`update customers.customers set industry = 'MANUFACTURING' where id = 'cus_school'`)
  expect((await share(id, { customerId: 'cus_bank', withBranches: true })).userErrors).toEqual([])
})

test('a renewal for fewer industries carries on only the shares of customers that it is for', async () => {
  const id = await partner()
  const first = await active(id)
  const [factory, bank] = [(await share(id)).partnerShare.id, (await share(id, { customerId: 'cus_bank' })).partnerShare.id]
  const { partnerAgreement } = await act('Renew', first, `, input: { number: "XY-${++n}" }`)
  await act('Update', partnerAgreement.id, ', input: { industries: [FINANCE] }')
  expect((await act('Activate', partnerAgreement.id)).userErrors).toEqual([])
  const ends = await graph.setUp(`select id, ends_at = 'infinity' as carried from organization.partner_shares where partner_id = '${id}'`)
  expect(Object.fromEntries(ends.map((row: { id: string; carried: boolean }) => [row.id, row.carried]))).toEqual({ [factory]: false, [bank]: true })
})

test('staff see all agreements, a partner its own without drafts, enterprises and other partners none', async () => {
  const id = await partner()
  const agreement = await active(id, { validTo: day(3) })
  await create(id, { validFrom: day(30), validTo: null })
  await graph.setUp(`insert into organization.partner_shares (id, partner_id, customer_id) values ('shr_seen', '${id}', 'cus_hq')`)
  const list = async (viewer: typeof city, filter = `partner: ["${id}"]`) =>
    (await graph.run(`{ partnerAgreements(filter: { ${filter} }) { totalCount nodes { id commissionTerms } } one: partnerAgreement(id: "${agreement}") { id } partner(id: "${id}") { agreement { id } agreements { id } cooperationForm } }`, {}, viewer)).data
  expect((await list(city)).partnerAgreements.totalCount).toBe(2)
  expect((await list(viewers.stranger(everything))).partnerAgreements.totalCount).toBe(2)
  expect(await list(viewers.partner(id, everything))).toMatchObject({ partnerAgreements: { totalCount: 1, nodes: [{ id: agreement }] }, one: { id: agreement }, partner: { agreement: { id: agreement }, agreements: [{ id: agreement }] } })
  expect(await list(viewers.customer('cus_hq', everything))).toEqual({ partnerAgreements: { totalCount: 0, nodes: [] }, one: null, partner: { agreement: null, agreements: [], cooperationForm: 'AGENCY' } })
  expect(await list(viewers.partner('par_other', everything))).toEqual({ partnerAgreements: { totalCount: 0, nodes: [] }, one: null, partner: null })
  expect((await act('End', agreement, because, viewers.partner(id, everything))).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect((await list(admin, `endingBefore: "${day(10)}", status: [ACTIVE], form: [AGENCY], under: ["${units.province}"], partner: ["${id}"]`)).partnerAgreements.nodes).toMatchObject([{ id: agreement }])
})
