import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
await graph.customer('cus_bank')

const run = async (field: string, input: object | null, { id = 'cus_bank', more = '', viewer = manager, answer = '' } = {}) => {
  const type = `${field[8]!.toUpperCase()}${field.slice(9).replace(/(Add|Change|Set)$/, '')}Input`
  const query = input
    ? `mutation ($input: ${type}!) { answer: ${field}(id: "${id}", input: $input ${more}) { customer { id ${answer} } userErrors { code field } } }`
    : `mutation { answer: ${field}(id: "${id}" ${more}) { customer { id ${answer} } userErrors { code field } } }`
  const { data, errors } = await graph.run(query, { input }, viewer)
  expect(errors).toBeUndefined()
  return data.answer
}
const dossier = async (fields: string, viewer = manager, id = 'cus_bank') => (await graph.run(`{ customer(id: "${id}") { ${fields} } }`, {}, viewer)).data.customer

test('operating figures are kept by year, to the cent and with their units', async () => {
  const year = {
    year: 2025, companySize: 'LARGE', employees: 12800, totalAssets: '98765432109876.55', netAssets: '-120000.10', turnover: '5600000.00', salesRevenue: '5400000.01', totalProfit: '-3.50',
    returnOnAssets: '3.25', returnOnNetAssets: '-1.5', mainProducts: '对公信贷', strategicPlan: '县域下沉', investmentPlan: '数据中心二期',
  }
  expect((await run('customerOperatingYearAdd', year)).userErrors).toEqual([])
  await run('customerOperatingYearAdd', { year: 2024, currency: 'USD', salesRevenue: 7 })
  const FIELDS = 'operatingYears { year companySize employees totalAssets { amount currency } netAssets { amount } turnover { amount } salesRevenue { amount currency } totalProfit { amount } returnOnAssets returnOnNetAssets mainProducts strategicPlan investmentPlan }'
  const { operatingYears } = await dossier(FIELDS)
  expect(operatingYears).toMatchObject([
    { year: 2025, companySize: 'LARGE', employees: 12800, totalAssets: { amount: '98765432109876.55', currency: 'CNY' }, netAssets: { amount: '-120000.10' }, turnover: { amount: '5600000.00' }, salesRevenue: { amount: '5400000.01' }, totalProfit: { amount: '-3.50' }, returnOnAssets: '3.2500', returnOnNetAssets: '-1.5000', mainProducts: '对公信贷', strategicPlan: '县域下沉', investmentPlan: '数据中心二期' },
    { year: 2024, salesRevenue: { amount: '7.00', currency: 'USD' }, totalAssets: null },
  ])
  expect((await run('customerOperatingYearAdd', { year: 2025 })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'year'] }])
  expect((await run('customerOperatingYearAdd', { year: 2023, employees: -1 })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'employees'] }])
})

test('what holds whatever the year is one profile, changed in place', async () => {
  await run('customerBusinessProfileSet', { communicationNeeds: '两地三中心专线', mainCompetitors: ['甲银行', '乙银行'] })
  const { customer } = await run('customerBusinessProfileSet', { strategicDevelopment: '财富管理转型', financialInformation: '季度预算' }, { answer: 'businessProfile { communicationNeeds mainCompetitors strategicDevelopment financialInformation version }' })
  expect(customer.businessProfile).toEqual({ communicationNeeds: '两地三中心专线', mainCompetitors: ['甲银行', '乙银行'], strategicDevelopment: '财富管理转型', financialInformation: '季度预算', version: 2 })
})

test('major events page, latest first, and are found by type', async () => {
  for (const [day, type] of [['2026-01-05', 'MERGER'], ['2026-03-01', 'EXPANSION'], ['2025-07-01', 'MERGER']]) await run('customerMajorEventAdd', { occurredOn: day, type, description: `事项 ${day}`, consequences: '新增电路' })
  const first = (await dossier('majorEvents(first: 2) { totalCount nodes { occurredOn } pageInfo { hasNextPage endCursor } }')).majorEvents
  expect(first).toMatchObject({ totalCount: 3, nodes: [{ occurredOn: '2026-03-01' }, { occurredOn: '2026-01-05' }], pageInfo: { hasNextPage: true } })
  const rest = (await dossier(`majorEvents(first: 2, after: "${first.pageInfo.endCursor}") { nodes { occurredOn description consequences } pageInfo { hasNextPage } }`)).majorEvents
  expect(rest).toEqual({ nodes: [{ occurredOn: '2025-07-01', description: '事项 2025-07-01', consequences: '新增电路' }], pageInfo: { hasNextPage: false } })
  expect((await dossier('majorEvents(filter: { type: [MERGER], since: "2026-01-01" }) { totalCount nodes { occurredOn } }')).majorEvents).toEqual({ totalCount: 1, nodes: [{ occurredOn: '2026-01-05' }] })
})

test('a competitor is kept with the products in use, its price and the end of its contract', async () => {
  const { customer } = await run('customerCompetitionAdd', { competitor: '他网甲', since: '2024-01-01', monthlySpend: '8800.00', contractEndsOn: '2026-12-31', situation: '报价低一成', products: [{ product: '互联网专线', quantity: 3 }, { product: '云主机' }] }, { answer: 'competition { id version }' })
  const [{ id, version }] = customer.competition
  const change = (input: object, expectedVersion = version) => run('customerCompetitionChange', { competitor: '他网甲', ...input }, { more: `competitionId: "${id}", expectedVersion: ${expectedVersion}`, answer: 'competition { situation products { product quantity } }' })
  expect((await change({ situation: '合同将到期', products: [{ product: '互联网专线', quantity: 2 }] })).customer.competition).toEqual([{ situation: '合同将到期', products: [{ product: '互联网专线', quantity: 2 }] }])
  expect(await change({ situation: '迟到的修改' })).toMatchObject({ customer: { competition: [{ situation: '合同将到期' }] }, userErrors: [{ code: 'STALE', field: ['expectedVersion'] }] })
  expect(await dossier('competition { competitor since monthlySpend { amount currency } contractEndsOn }')).toEqual({ competition: [{ competitor: '他网甲', since: '2024-01-01', monthlySpend: { amount: '8800.00', currency: 'CNY' }, contractEndsOn: '2026-12-31' }] })
  expect((await run('customerCompetitionRemove', null, { more: `competitionId: "${id}"` })).userErrors).toEqual([])
  expect(await dossier('competition { id }')).toEqual({ competition: [] })
})

test('shares of all shareholders never exceed the whole, and a rank is held once', async () => {
  await run('customerShareholderAdd', { rank: 1, name: '省财政厅', share: '51.5', legalRepresentative: '王小明', mainBusiness: '国有资产', contactDetails: '广州市越秀区' })
  expect((await run('customerShareholderAdd', { rank: 2, name: '某集团', share: '48.500001' })).userErrors).toEqual([{ code: 'SHARES_EXCEED_WHOLE', field: ['input', 'share'] }])
  expect((await run('customerShareholderAdd', { rank: 2, name: '某集团', share: '48.5' })).userErrors).toEqual([])
  expect((await run('customerShareholderAdd', { rank: 2, name: '另一集团', share: '0.1' })).userErrors).toEqual([{ code: 'TAKEN', field: ['input', 'rank'] }])
  const masked = await dossier('shareholders { rank name share legalRepresentative }', { ...manager, permissions: everything.filter((code) => code !== 'customer.reveal') })
  expect(masked.shareholders).toEqual([{ rank: 1, name: '省财政厅', share: '51.500000', legalRepresentative: '王**' }, { rank: 2, name: '某集团', share: '48.500000', legalRepresentative: null }])
})

test('stock, rankings, referrals and surveys are kept whole', async () => {
  await run('customerStockListingAdd', { exchange: 'SSE', ticker: '601999', listedOn: '2010-07-15', totalShares: '20774190751' })
  await run('customerRankingAdd', { rankedOn: '2026-05-01', rank: 12, indicator: '营业收入', institution: '省企业联合会', remarks: '上升三位' })
  await run('customerReferralAdd', { referrer: '陈行长', type: 'CUSTOMER', recommendation: '两地组网方案', isKeyReferrer: true, referredOn: '2026-02-02' })
  await run('customerReferralAdd', { referrer: '软件商', type: 'PARTNER', recommendation: '云桌面' })
  await run('customerSiteSurveyAdd', { site: '天河总部大楼18层', surveyedOn: '2026-04-04', findings: '弱电井可用，需双路电源', attachments: ['https://docs.example/plan.pdf'] })
  expect((await run('customerSiteSurveyAdd', { site: '机房', surveyedOn: '2026-04-05', findings: 'x', attachments: ['javascript:alert(1)'] })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'attachments'] }])
  for (const attachments of [[''], ['https://docs.example/a.pdf', '']])
    expect((await run('customerSiteSurveyAdd', { site: '机房', surveyedOn: '2026-04-05', findings: 'x', attachments })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'attachments'] }])
  expect((await run('customerSiteSurveyAdd', { site: '机房', surveyedOn: '2026-04-05', findings: 'x', surveyedById: 'emp_nobody' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'surveyedById'] }])
  expect((await run('customerStockListingAdd', { exchange: 'HKEX', ticker: '0700', totalShares: '1.5' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'totalShares'] }])
  expect(await dossier('stockListings { exchange ticker listedOn totalShares } rankings { rankedOn rank indicator institution remarks } referrals { referrer type isKeyReferrer } siteSurveys { site surveyedOn surveyedBy { id } findings attachments }')).toEqual({
    stockListings: [{ exchange: 'SSE', ticker: '601999', listedOn: '2010-07-15', totalShares: '20774190751' }],
    rankings: [{ rankedOn: '2026-05-01', rank: 12, indicator: '营业收入', institution: '省企业联合会', remarks: '上升三位' }],
    referrals: [{ referrer: '陈行长', type: 'CUSTOMER', isKeyReferrer: true }, { referrer: '软件商', type: 'PARTNER', isKeyReferrer: false }],
    siteSurveys: [{ site: '天河总部大楼18层', surveyedOn: '2026-04-04', surveyedBy: { id: manager.actorId }, findings: '弱电井可用，需双路电源', attachments: ['https://docs.example/plan.pdf'] }],
  })
})

test('account and tax numbers are always masked, and stay when a change does not name them', async () => {
  const { customer } = await run('customerBankAccountAdd', { bank: '工商银行广州分行', accountNumber: '6222021234567891234', openedOn: '2019-01-01', bankAddress: '天河路1号', bankPhone: '020-88880000' }, { answer: 'bankAccounts { id accountNumber }' })
  expect(customer.bankAccounts).toEqual([{ id: expect.any(String), accountNumber: '622************1234' }])
  await run('customerBankAccountChange', { bank: '工商银行天河支行' }, { more: `bankAccountId: "${customer.bankAccounts[0].id}"` })
  await run('customerTaxRegistrationAdd', { taxNumber: '91440101MA5XXXXX01', taxType: 'VAT_GENERAL', place: '广州天河', rate: '6', startsOn: '2019-02-01' })
  expect(await dossier('bankAccounts { bank accountNumber openedOn bankAddress bankPhone } taxRegistrations { taxNumber taxType place rate startsOn }')).toEqual({
    bankAccounts: [{ bank: '工商银行天河支行', accountNumber: '622************1234', openedOn: '2019-01-01', bankAddress: '天河路1号', bankPhone: '020-88880000' }],
    taxRegistrations: [{ taxNumber: '914***********XX01', taxType: 'VAT_GENERAL', place: '广州天河', rate: '6.0000', startsOn: '2019-02-01' }],
  })
  expect((await run('customerBankAccountAdd', { bank: '某银行' })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'accountNumber'] }])
})

test('a number twice is no violation: nobody can guess a masked one by trying', async () => {
  expect((await run('customerBankAccountAdd', { bank: '工商银行', accountNumber: '6222021234567891234' })).userErrors).toEqual([])
})

test('only an operator has an operator profile', async () => {
  const profile = { licence: 'MOBILE_RESALE', licenceNumber: 'A2.B1-20260001', resources: ['LEASED_LINE', 'BROADBAND_ACCESS'], ownServices: '物联网卡', subscribers: 120000 }
  expect((await run('customerOperatorProfileSet', profile)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  await graph.customer('cus_operator')
  await graph.setUp(`update customers.customers set category = 'OPERATOR' where id = 'cus_operator'`)
  expect((await run('customerOperatorProfileSet', profile, { id: 'cus_operator', answer: 'operatorProfile { licence licenceNumber resources ownServices subscribers }' })).customer.operatorProfile).toEqual(profile)
  await graph.setUp(`update customers.customers set category = 'ENTERPRISE' where id = 'cus_operator'`)
  expect((await graph.run('{ customer(id: "cus_operator") { operatorProfile { licence } } }', {}, manager)).data.customer.operatorProfile).toBeNull()
})

test('a collection that runs again changes what it brought, and the sources are known', async () => {
  await graph.customer('cus_collected')
  const collect = (rank: number, reference: string) => run('customerRankingAdd', { rankedOn: '2026-01-01', rank, indicator: '纳税', institution: '税务局', origin: { system: 'BOSS', reference, asOf: '2026-01-02T00:00:00Z' } }, { id: 'cus_collected', answer: 'rankings { rank version origin { system reference asOf } } sources { system entryCount asOf }' })
  await collect(5, 'R-1')
  const { customer, userErrors } = await collect(4, 'R-1')
  expect(userErrors).toEqual([])
  expect(customer).toMatchObject({ rankings: [{ rank: 4, version: 2, origin: { system: 'BOSS', reference: 'R-1', asOf: '2026-01-02T00:00:00Z' } }], sources: [{ system: 'BOSS', entryCount: 1, asOf: '2026-01-02T00:00:00Z' }] })
})

test('a repeat with the same idempotency key adds nothing, and keeps no copy of what was entered', async () => {
  const more = 'idempotencyKey: "account-1"'
  for (let i = 0; i < 2; i++) await run('customerBankAccountAdd', { bank: '幂等银行', accountNumber: '4444555566667777' }, { more })
  expect((await dossier('bankAccounts { bank }')).bankAccounts.filter(({ bank }: { bank: string }) => bank === '幂等银行')).toHaveLength(1)
  expect(JSON.stringify(await graph.setUp('select answer from customers.idempotency_keys'))).not.toContain('4444555566667777')
})

test('a stranger reads nothing and writes nothing; a partner or an enterprise without the right reads nothing', async () => {
  const stranger = viewers.employee(units.otherCity, everything)
  expect(await dossier('id', stranger)).toBeNull()
  expect((await run('customerRankingAdd', { rankedOn: '2026-05-01', rank: 1, indicator: 'x', institution: 'y' }, { viewer: stranger })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  await graph.setUp(`insert into access.grants (source, source_id, key, customer_id, with_branches) values ('share', 'shr_1', 'partner:par_1', 'cus_bank', false)`)
  for (const viewer of [viewers.partner('par_1', ['customer.read', 'contact.read']), viewers.customer('cus_bank', ['customer.read', 'contact.read'])]) {
    const { data, errors } = await graph.run('{ customer(id: "cus_bank") { id bankAccounts { bank } competition { competitor } } }', {}, viewer)
    expect(data.customer).toEqual({ id: 'cus_bank', bankAccounts: null, competition: null })
    expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  }
})

test('an entry of another customer is not found under this one, even by whoever sees both', async () => {
  await graph.customer('cus_second')
  const { customer } = await run('customerRankingAdd', { rankedOn: '2026-06-01', rank: 1, indicator: '甲', institution: '乙' }, { id: 'cus_second', answer: 'rankings { id }' })
  expect((await run('customerRankingRemove', null, { more: `rankingId: "${customer.rankings[0].id}"` })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['rankingId'] }])
})

test('the whole dossier of a page of customers costs one statement for each section', async () => {
  const { statements } = await graph.run('{ customers(first: 5) { nodes { operatingYears { year } shareholders { rank } bankAccounts { bank } majorEvents(first: 3) { nodes { type } } credit { current { grade } listing { list } } points { balance } completeness { score } } } }', {}, manager)
  expect(statements.length).toBeLessThanOrEqual(10)
})
