import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { beforeEach, expect, test } from 'vitest'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const staff = viewers.employee(units.city, everything)
const [mine, other] = [viewers.partner('par_1', everything), viewers.partner('par_2', everything)]

await graph.setUp(`update organization.org_units set phone = '020-88886666' where id = '${units.city}';
  insert into organization.partners (id, name, kind, unit_id) select 'par_' || i, '伙伴 ' || i, 'AGENT', '${units.city}' from generate_series(1, 3) as i;
  insert into organization.agreements (id, partner_id, number, form, phases, status, valid_from) values
    ('agr_1', 'par_1', 'XY-1', 'AGENCY', '{PRE_SALE}', 'ACTIVE', '2020-01-01'), ('agr_2', 'par_2', 'XY-2', 'AGENCY', '{PRE_SALE}', 'ACTIVE', '2020-01-01'), ('agr_3', 'par_3', 'XY-3', 'AGENCY', '{PRE_SALE}', 'SUSPENDED', '2020-01-01')`)
await graph.customer('cus_star', { name: '广州星河科技有限公司' })
await graph.customer('cus_twin', { name: '深圳前海贸易有限公司', parent: 'cus_star' })
await graph.setUp(`update customers.customers set short_name = '星河科技', registration_number = '91440101MA5STAR01X' where id = 'cus_star';
  insert into customers.aliases (id, customer_id, alias) values ('als_1', 'cus_star', 'Galaxy Technology (Guangzhou) Co., Ltd.')`)
await graph.customer('cus_closed', { name: '已关闭的旧企业有限公司', status: 'CLOSED' })

beforeEach(() => graph.setUp(`delete from customers.approaches; delete from customers.approach_claims; delete from customers.approach_terms where partner_id is not null; update customers.approach_terms set questions_per_day = 1000, protected_days = 30, most_claims = 20`))

const APPROACH = 'approach { outcome protectedUntil isOwnClaim contactPoint { name phone } }'
const check = async (input: object, viewer = mine, key?: string) =>
  (await graph.run(`mutation ($input: ApproachCheckInput!, $key: String) { approachCheck(input: $input, idempotencyKey: $key) { ${APPROACH} userErrors { code field message } } }`, { input, key }, viewer)).data.approachCheck
const claim = async (input: object, viewer = mine, key?: string) =>
  (await graph.run(`mutation ($input: ApproachClaimInput!, $key: String) { approachClaimCreate(input: $input, idempotencyKey: $key) { ${APPROACH} approachClaim { id status name protectedUntil version } userErrors { code field } } }`, { input, key }, viewer)).data.approachClaimCreate
const outcome = async (input: object, viewer = mine) => (await check(input, viewer)).approach?.outcome
const act = async (verb: string, id: string, more = '', viewer = mine) =>
  (await graph.run(`mutation { approachClaim${verb}(id: "${id}"${more}) { approachClaim { status endedAt endingReason customer { id } version } userErrors { code field } } }`, {}, viewer)).data[`approachClaim${verb}`]

const FREE = { outcome: 'FREE', protectedUntil: null, isOwnClaim: false, contactPoint: null }
const SERVED = { outcome: 'ALREADY_SERVED', protectedUntil: null, isOwnClaim: false, contactPoint: { name: '广州市大客户部', phone: '020-88886666' } }

test('a whole name, a short name, an alias or a number finds who serves the enterprise, and nothing of the enterprise', async () => {
  for (const input of [
    { name: '广州星河科技有限公司' }, { name: ' 广州 星河科技（有限公司） ' }, { name: '广州星河科技有限责任公司' }, { name: '星河科技' }, { name: 'GALAXY technology（guangzhou）Co Ltd' },
    { registrationNumber: '91440101ma5star01x' }, { name: '完全不同的名称', registrationNumber: '91440101MA5STAR01X' }, { name: '深圳前海贸易有限公司' },
  ])
    expect(await check(input), JSON.stringify(input)).toEqual({ approach: SERVED, userErrors: [] })
  expect(await check({ name: '无人服务的新企业有限公司' })).toEqual({ approach: FREE, userErrors: [] })
  expect(await check({ name: '已关闭的旧企业有限公司' })).toEqual({ approach: FREE, userErrors: [] })
})

test('the answer to a partner with whom the customer is shared is the same as to any other', async () => {
  await graph.setUp(`insert into access.grants (source, source_id, key, customer_id, with_branches) values ('share', 'shr_x', 'partner:par_2', 'cus_star', false)`)
  expect((await check({ name: '星河科技' }, other)).approach).toEqual(SERVED)
})

test('enumeration yields nothing: prefixes, single characters, placeholders and guessed numbers', async () => {
  const name = '广州星河科技有限公司'
  const answers = new Set<string>()
  for (let length = 1; length < name.length; length++)
    for (const text of [name.slice(0, length), name.slice(-length)]) {
      const { approach, userErrors } = await check({ name: text })
      answers.add(approach ? approach.outcome : userErrors[0].code)
    }
  for (const text of ['星', '%', '%星河%', '广州星河科技____', '广州星河科技*', '________', '.*', '广州星河科技有限公司%', "' or 1=1 --", '\\'.repeat(6)]) {
    const { approach, userErrors } = await check({ name: text })
    answers.add(approach ? approach.outcome : userErrors[0].code)
  }
  for (const registrationNumber of ['91440101', '91440101MA5STAR0', '91440101MA5STAR01', '91440101MA5STAR02X']) answers.add(await outcome({ registrationNumber }))
  expect([...answers].sort()).toEqual(['FREE', 'NAME_TOO_VAGUE'])
  for (const registrationNumber of ['%', '9144%', '________']) expect((await check({ registrationNumber })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'registrationNumber'] }])
})

test('a refusal tells of the question alone: the same for what exists and what does not', async () => {
  const refused = async (name: string) => (await check({ name })).userErrors
  expect(await refused('广州星')).toEqual(await refused('沈阳月'))
  await graph.setUp('update customers.approach_terms set questions_per_day = 0')
  expect(await refused('广州星河科技有限公司')).toEqual(await refused('无人服务的新企业有限公司'))
})

test('whether or not the enterprise exists, the same statements run and the same rows are written', async () => {
  const cost = async (name: string) => {
    const { statements } = await graph.run(`mutation ($input: ApproachCheckInput!) { approachCheck(input: $input) { ${APPROACH} userErrors { code } } }`, { input: { name } }, mine)
    return statements
  }
  expect(await cost('广州星河科技有限公司')).toEqual(await cost('无人服务的新企业有限公司'))
  expect(await graph.setUp(`select count(*)::int as asked, count(distinct pg_column_size(name) > 0)::int as forms from customers.approaches`)).toEqual([{ asked: 2, forms: 1 }])
})

test('every question is kept with who asked and what was told, and neither changed nor removed', async () => {
  await check({ name: '广州星河科技有限公司' })
  await check({ name: '无人服务的新企业有限公司', registrationNumber: '91440101MA5NEW001X' }, other)
  const asked = async (viewer: typeof staff, filter = '{}') =>
    (await graph.run(`query { approaches(filter: ${filter}) { totalCount nodes { name registrationNumber outcome partner { id } askedByName contactPoint { name } } } }`, {}, viewer)).data.approaches
  expect(await asked(staff)).toEqual({
    totalCount: 2,
    nodes: [
      { name: '无人服务的新企业有限公司', registrationNumber: '91440101MA5NEW001X', outcome: 'FREE', partner: { id: 'par_2' }, askedByName: '伙伴用户', contactPoint: null },
      { name: '广州星河科技有限公司', registrationNumber: null, outcome: 'ALREADY_SERVED', partner: { id: 'par_1' }, askedByName: '伙伴用户', contactPoint: { name: '广州市大客户部' } },
    ],
  })
  expect((await asked(mine)).nodes.map((node: { partner: { id: string } }) => node.partner.id)).toEqual(['par_1'])
  expect((await asked(staff, '{ partner: ["par_2"], outcome: [FREE], from: "2020-01-01T00:00:00Z", until: "2099-01-01T00:00:00Z" }')).totalCount).toBe(1)
  expect(await asked(viewers.customer('cus_star', everything))).toEqual({ totalCount: 0, nodes: [] })
  const rights = await graph.setUp(`select has_table_privilege('panorama_customers', 'customers.approaches', 'update') as up, has_table_privilege('panorama_customers', 'customers.approaches', 'delete') as del`)
  expect(rights).toEqual([{ up: false, del: false }])
  expect((await graph.events()).filter((event: { type: string }) => event.type === 'ApproachAnswered').slice(-2)).toMatchObject([{ customerId: null, data: { partnerId: 'par_1', outcome: 'ALREADY_SERVED' } }, { customerId: null, data: { partnerId: 'par_2', outcome: 'FREE' } }])
})

test('an agreement for some industries and regions is asked for these only, by what the partner says and by nothing else', async () => {
  const set = (terms: string) => graph.setUp(`update organization.agreements set ${terms} where id = 'agr_1'`)
  const served = '广州星河科技有限公司'
  const refused = async (input: object) => (await check(input)).userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.at(-1)])
  try {
    await set(`industries = '{FINANCE,ENERGY}', region_codes = '{44,510700}'`)
    const inside = { industry: 'ENERGY', regionCode: '440300' }
    for (const name of [served, '无人服务的新企业有限公司']) {
      expect(await refused({ name })).toEqual([['REQUIRED', 'industry']])
      expect(await refused({ name, industry: 'ENERGY' })).toEqual([['REQUIRED', 'regionCode']])
      expect(await refused({ name, ...inside, industry: 'MANUFACTURING' })).toEqual([['OUTSIDE_AGREEMENT', 'industry']])
      expect(await refused({ name, ...inside, regionCode: '510100' })).toEqual([['OUTSIDE_AGREEMENT', 'regionCode']])
      expect(await refused({ name, ...inside, regionCode: '44' })).toEqual([['INVALID', 'regionCode']])
      expect((await claim({ name, ...inside, industry: 'RETAIL' })).userErrors).toEqual([{ code: 'OUTSIDE_AGREEMENT', field: ['input', 'industry'] }])
    }
    // The customer is of manufacturing: whatever is said of it, the answer is the same.
    for (const industry of ['FINANCE', 'ENERGY']) expect((await check({ name: served, ...inside, industry })).approach).toEqual(SERVED)
    expect((await check({ name: served }, other)).approach).toEqual(SERVED)
    const { approachClaim } = await claim({ name: '无人服务的新企业有限公司', ...inside })
    const shown = (await graph.run(`{ approaches(first: 1) { nodes { industry regionCode } } approachClaim(id: "${approachClaim.id}") { industry regionCode } }`, {}, staff)).data
    expect(shown).toEqual({ approaches: { nodes: [inside] }, approachClaim: inside })
  } finally {
    await set(`industries = '{}', region_codes = '{}'`)
  }
})

test('a partner asks as often a day as agreed, a repeat of one question counts once, and at once is no way round', async () => {
  await graph.setUp('update customers.approach_terms set questions_per_day = 4')
  for (let i = 0; i < 3; i++) expect((await check({ name: '无人服务的新企业有限公司' }, mine, 'again')).approach).toEqual(FREE)
  const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => check({ name: `同时询问的企业${i}有限公司` })))
  expect(answers.filter(({ approach }) => approach)).toHaveLength(3)
  expect(answers.find(({ approach }) => !approach)!.userErrors).toMatchObject([{ code: 'ASKED_TOO_OFTEN', field: null, message: expect.stringContaining('4') }])
  expect((await check({ name: '无人服务的新企业有限公司' }, other)).approach).toEqual(FREE)
  await graph.setUp(`update customers.approaches set asked_at = asked_at - interval '1 day'`)
  expect((await check({ name: '无人服务的新企业有限公司' })).approach).toEqual(FREE)
})

test('only partners with an agreement in force ask', async () => {
  expect((await check({ name: '广州星河科技有限公司' }, staff)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }])
  expect((await check({ name: '广州星河科技有限公司' }, viewers.customer('cus_star', everything))).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }])
  expect((await check({ name: '广州星河科技有限公司' }, viewers.partner('par_3', everything))).userErrors).toMatchObject([{ code: 'NO_AGREEMENT_IN_FORCE' }])
  expect((await check({ name: '广州星河科技有限公司' }, viewers.partner('par_unknown', everything))).userErrors).toMatchObject([{ code: 'NO_AGREEMENT_IN_FORCE' }])
  expect((await graph.run('mutation { approachCheck(input: { name: "广州星河科技有限公司" }) { userErrors { code } } }', {}, viewers.partner('par_1', ['customer.read']))).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await check({})).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'name'] }])
  expect(await graph.setUp('select id from customers.approaches')).toEqual([])
})

test('a claim protects a free enterprise for the agreed days: others read until when, the partner that it is its own', async () => {
  const { approach, approachClaim, userErrors } = await claim({ name: '无人服务的新企业有限公司', registrationNumber: '91440101MA5NEW001X', purpose: '专线拓展' })
  expect([approach, userErrors]).toEqual([FREE, []])
  expect(approachClaim).toMatchObject({ status: 'ACTIVE', version: 1 })
  expect(Date.parse(approachClaim.protectedUntil) - Date.now()).toBeGreaterThan(29.9 * 86_400_000)
  const theirs = (await check({ name: '无人服务的 新企业 有限公司' }, other)).approach
  expect(theirs).toMatchObject({ outcome: 'PROTECTED', isOwnClaim: false, contactPoint: null })
  expect(Date.parse(theirs.protectedUntil)).toBe(Date.parse(approachClaim.protectedUntil))
  expect((await check({ registrationNumber: '91440101MA5NEW001X' })).approach).toMatchObject({ outcome: 'PROTECTED', isOwnClaim: true })
  const again = await claim({ name: '无人服务的新企业有限公司' }, other)
  expect(again).toMatchObject({ approach: { outcome: 'PROTECTED' }, approachClaim: null, userErrors: [] })
  expect(await claim({ name: '广州星河科技有限公司' })).toEqual({ approach: SERVED, approachClaim: null, userErrors: [] })
  await graph.setUp(`update customers.approach_claims set claimed_at = now() - interval '31 days', protected_until = now() - interval '1 second', ends_at = now() - interval '1 second'`)
  expect(await outcome({ name: '无人服务的新企业有限公司' }, other)).toBe('FREE')
  expect((await claim({ name: '无人服务的新企业有限公司' }, other)).approachClaim.status).toBe('ACTIVE')
})

test('of several partners at the same moment one claims it', async () => {
  const partners = [mine, other, mine, other]
  const claims = await Promise.all(partners.map((viewer) => claim({ name: '同时申请的企业有限公司' }, viewer)))
  expect(claims.filter(({ approachClaim }) => approachClaim)).toHaveLength(1)
  expect(claims.filter(({ approach }) => approach?.outcome === 'PROTECTED')).toHaveLength(3)
  const once = await claim({ name: '重复提交的企业有限公司' }, mine, 'once')
  expect(await claim({ name: '重复提交的企业有限公司' }, mine, 'once')).toEqual(once)
})

test('a claim ends when the enterprise gets a file under its name, number or alias, in that very transaction', async () => {
  const names = ['新开户甲有限公司', '新开户乙有限公司', '新开户丙有限公司', '新开户丁有限公司']
  const ids = await Promise.all(names.map(async (name, i) => (await claim({ name, ...(i === 2 && { registrationNumber: '91440101MA5NEW003X' }) })).approachClaim.id))
  await graph.customer('cus_new_a', { name: '新开户甲 有限公司' })
  await graph.setUp(`insert into customers.aliases (id, customer_id, alias) values ('als_b', 'cus_new_a', '新开户乙有限公司'); update customers.customers set registration_number = '91440101MA5NEW003X' where id = 'cus_new_a'`)
  const shown = (await graph.run('{ approachClaims(first: 10) { nodes { id status customer { id } endedAt } } }', {}, staff)).data.approachClaims.nodes
  expect(Object.fromEntries(shown.map((node: { id: string; status: string; customer: { id: string } | null }) => [names[ids.indexOf(node.id)], [node.status, node.customer?.id]]))).toEqual({
    [names[0]!]: ['CONVERTED', 'cus_new_a'], [names[1]!]: ['CONVERTED', 'cus_new_a'], [names[2]!]: ['CONVERTED', 'cus_new_a'], [names[3]!]: ['ACTIVE', undefined],
  })
  expect((await graph.run(`{ approachClaim(id: "${ids[0]}") { status customer { id } } }`, {}, mine)).data.approachClaim).toEqual({ status: 'CONVERTED', customer: null })
  expect(await outcome({ name: names[0]! }, other)).toBe('ALREADY_SERVED')
  expect((await graph.events()).filter((event: { type: string }) => event.type === 'ApproachClaimStateChanged').at(-1)).toMatchObject({ customerId: 'cus_new_a', data: { partnerId: 'par_1', to: 'CONVERTED' } })
})

test('a partner withdraws its claims, staff revoke or convert them, and nothing is ended twice', async () => {
  const open = async (name: string) => (await claim({ name })).approachClaim.id as string
  const [a, b, c] = [await open('待撤回的企业有限公司'), await open('待撤销的企业有限公司'), await open('待转化的企业有限公司')]
  expect((await act('Withdraw', a, '', other)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  expect((await act('Withdraw', a, '', staff)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect(await act('Withdraw', a, ', expectedVersion: 7')).toMatchObject({ approachClaim: { version: 1 }, userErrors: [{ code: 'STALE' }] })
  expect(await act('Withdraw', a, ', expectedVersion: 1')).toMatchObject({ approachClaim: { status: 'WITHDRAWN', endedAt: expect.any(String), version: 2 }, userErrors: [] })
  expect((await act('Withdraw', a)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect((await act('Revoke', b, ', input: { reason: "超期未跟进" }')).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect((await act('Revoke', b, ', input: { reason: " " }', staff)).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect((await act('Revoke', b, ', input: { reason: "超期未跟进" }', staff)).approachClaim).toMatchObject({ status: 'REVOKED', endingReason: '超期未跟进' })
  await graph.customer('cus_hidden', { unit: units.otherCity, name: '看不到的客户有限公司' })
  expect((await act('Convert', c, ', input: { customerId: "cus_hidden" }', staff)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'customerId'] }])
  expect((await act('Convert', c, ', input: { customerId: "cus_star" }', staff)).approachClaim).toMatchObject({ status: 'CONVERTED', customer: { id: 'cus_star' } })
  for (const name of ['待撤回的企业有限公司', '待撤销的企业有限公司']) expect(await outcome({ name }, other)).toBe('FREE')
})

test('a partner holds as many claims as agreed, and terms of its own come before those for all', async () => {
  const set = async (input: object, viewer = staff) => (await graph.run('mutation ($input: ApproachTermsInput!) { approachTermsSet(input: $input) { approachTerms { partner { id } questionsPerDay protectedDays mostClaims } userErrors { code field } } }', { input }, viewer)).data.approachTermsSet
  expect(await set({ partnerId: 'par_1', questionsPerDay: 5, protectedDays: 7, mostClaims: 1 })).toEqual({ approachTerms: { partner: { id: 'par_1' }, questionsPerDay: 5, protectedDays: 7, mostClaims: 1 }, userErrors: [] })
  expect((await set({ partnerId: 'par_1', questionsPerDay: 5, protectedDays: 8, mostClaims: 1 })).approachTerms.protectedDays).toBe(8)
  expect((await set({ questionsPerDay: 2000, protectedDays: 7, mostClaims: 1 })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'questionsPerDay'] }])
  expect((await set({ questionsPerDay: 10, protectedDays: 7, mostClaims: 1 }, mine)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  const { approachClaim } = await claim({ name: '第一家新企业有限公司' })
  expect(Math.round((Date.parse(approachClaim.protectedUntil) - Date.now()) / 86_400_000)).toBe(8)
  expect((await claim({ name: '第二家新企业有限公司' })).userErrors).toEqual([{ code: 'CLAIMS_EXHAUSTED', field: null }])
  expect((await claim({ name: '第二家新企业有限公司' }, other)).approachClaim.status).toBe('ACTIVE')
  expect((await graph.run('{ approachTerms { partner { id } } }', {}, staff)).data.approachTerms).toEqual([{ partner: null }, { partner: { id: 'par_1' } }])
  for (const viewer of [mine, viewers.customer('cus_star', everything)]) expect((await graph.run('{ approachTerms { id } }', {}, viewer)).data.approachTerms).toEqual([])
})

test('claims are seen by staff and the partner itself, by status', async () => {
  const a = (await claim({ name: '我方保护的企业有限公司' })).approachClaim.id
  const b = (await claim({ name: '他方保护的企业有限公司' }, other)).approachClaim.id
  await act('Withdraw', a)
  const list = async (viewer: typeof staff, filter = '{}') => (await graph.run(`{ approachClaims(filter: ${filter}) { totalCount nodes { id } } }`, {}, viewer)).data.approachClaims.nodes.map(({ id }: { id: string }) => id)
  expect(await list(staff)).toEqual([b, a])
  expect(await list(staff, '{ status: [ACTIVE] }')).toEqual([b])
  expect(await list(staff, '{ status: [WITHDRAWN], partner: ["par_1"] }')).toEqual([a])
  expect([await list(mine), await list(other), await list(viewers.customer('cus_star', everything)), await list(viewers.partner('par_3', everything))]).toEqual([[a], [b], [], []])
  expect((await graph.run(`{ approachClaim(id: "${b}") { id } }`, {}, mine)).data.approachClaim).toBeNull()
})

test('what is wrong with a claim is said before anything is looked up, whatever the answer would be', async () => {
  for (const purpose of ['x'.repeat(501), '专线\0拓展'])
    for (const name of ['无人服务的新企业有限公司', '广州星河科技有限公司'])
      expect(await claim({ name, purpose })).toEqual({ approach: null, approachClaim: null, userErrors: [{ code: 'INVALID', field: ['input', 'purpose'] }] })
  expect(await graph.setUp('select id from customers.approaches')).toEqual([])
  expect((await claim({ name: '无人服务的新企业有限公司', purpose: '𠮷'.repeat(500) })).approachClaim.status).toBe('ACTIVE')
})

test('a claim is revoked for a reason that can be kept', async () => {
  const { approachClaim } = await claim({ name: '无人服务的新企业有限公司' })
  for (const reason of ['x', 'x'.repeat(501)]) expect((await act('Revoke', approachClaim.id, `, input: { reason: "${reason}" }`, staff)).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }])
})
