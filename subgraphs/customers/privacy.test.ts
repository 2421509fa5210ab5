import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
const stranger = viewers.stranger(everything)
await graph.customer('cus_bank')
await graph.customer('cus_other')

const ID_NUMBER = '11010519491231002X'
const consent = { consentedOn: '2026-01-01', purposes: ['SERVICE', 'CONTRACT'], evidence: '授权书2026-01' }
const FORM = 'legalRepresentatives { id name sex status birthYearMonth idNumber party education post personalReputation health family hobbies rewardsAndPunishments misdeeds inOfficeSince version consent { consentedOn purposes endsOn evidence isInForce } }'
const add = async (input: object, customer = 'cus_bank', viewer = manager) =>
  (await graph.run(`mutation ($id: ID!, $input: LegalRepresentativeInput!) { answer: customerLegalRepresentativeAdd(id: $id, input: $input) { customer { ${FORM} } userErrors { code field } } }`, { id: customer, input }, viewer)).data.answer
const forms = async (viewer = manager, customer = 'cus_bank') => (await graph.run(`{ customer(id: "${customer}") { ${FORM} } }`, {}, viewer)).data.customer?.legalRepresentatives
const reveal = async (id: string, purpose = 'SERVICE', reason = '签约核对', viewer = manager) =>
  graph.run('mutation ($id: ID!, $input: RevealInput!) { answer: legalRepresentativeReveal(id: $id, input: $input) { revealed { name idNumber party health family hobbies misdeeds birthYearMonth personalReputation rewardsAndPunishments } userErrors { code field } } }', { id, input: { purpose, reason } }, viewer)
const lookUp = async (idNumber: string, viewer = manager) =>
  (await graph.run('mutation ($input: LegalRepresentativeLookUpInput!) { answer: legalRepresentativeLookUp(input: $input) { customers { id } userErrors { code field } } }', { input: { idNumber, purpose: 'RISK', reason: '风险核查' } }, viewer)).data.answer

const sensitive = { birthYearMonth: '1949-12', idNumber: ID_NUMBER, party: '党派甲', personalReputation: '信誉良好', health: '健康状况乙', family: '家庭情况丙', hobbies: '围棋', rewardsAndPunishments: '劳模', misdeeds: '无不良' }

test('sensitive data of a legal representative is kept only with consent', async () => {
  expect((await add({ name: '王建国', ...sensitive })).userErrors).toEqual([{ code: 'CONSENT_REQUIRED', field: ['input', 'consent'] }])
  expect((await add({ name: '王建国', ...sensitive, consent: { ...consent, endsOn: '2026-01-02' } })).userErrors).toEqual([{ code: 'CONSENT_REQUIRED', field: ['input', 'consent'] }])
  expect((await add({ name: '王建国', post: '董事长' })).userErrors).toEqual([])
})

test('the form is whole and masked for everybody, and one person is in office', async () => {
  const { userErrors } = await add({ name: '李卫东', sex: 'MALE', education: 'MASTER', post: '董事长', inOfficeSince: '2024-03-01', ...sensitive, consent })
  expect(userErrors).toEqual([])
  expect(await forms()).toMatchObject([
    {
      name: '李卫东', sex: 'MALE', status: 'IN_OFFICE', birthYearMonth: '***', idNumber: '110***********002X', party: '***', education: 'MASTER', post: '董事长', personalReputation: '***', health: '***', family: '***',
      hobbies: '***', rewardsAndPunishments: '***', misdeeds: '***', inOfficeSince: '2024-03-01', consent: { consentedOn: '2026-01-01', purposes: ['SERVICE', 'CONTRACT'], endsOn: null, evidence: '授权书2026-01', isInForce: true },
    },
    { name: '王建国', status: 'LEFT_OFFICE', consent: null, idNumber: null },
  ])
  expect((await forms({ ...manager, permissions: everything.filter((code) => code !== 'customer.reveal') }))[0].name).toBe('李**')
})

test('nothing sensitive stands readable in the database beyond its own column, in history, events or kept answers', async () => {
  const all = JSON.stringify([await graph.setUp('select * from customers.changes'), await graph.setUp('select * from customers.outbox'), await graph.setUp('select * from customers.idempotency_keys'), await graph.setUp('select * from audit.payloads'), await graph.setUp('select id_number_sealed, id_number_hash from customers.legal_representatives')])
  for (const value of Object.values(sensitive)) expect(all, value).not.toContain(value)
})

test('a look asks for a purpose the person consented to and a reason, and is recorded', async () => {
  const [{ id }] = await forms()
  expect((await reveal(id, 'RISK')).data.answer).toMatchObject({ revealed: null, userErrors: [{ code: 'CONSENT_REQUIRED', field: ['input', 'purpose'] }] })
  expect((await reveal(id, 'CONTRACT', ' ')).data.answer).toMatchObject({ revealed: null, userErrors: [{ code: 'INVALID', field: ['input', 'reason'] }] })
  expect((await reveal(id, 'CONTRACT')).data.answer).toEqual({ revealed: { name: '李卫东', ...sensitive }, userErrors: [] })
  const { data } = await graph.run('{ customer(id: "cus_bank") { reveals { totalCount nodes { subject subjectId purpose reason actorId actor { id } } } } }', {}, manager)
  expect(data.customer.reveals).toEqual({ totalCount: 1, nodes: [{ subject: 'LEGAL_REPRESENTATIVE', subjectId: id, purpose: 'CONTRACT', reason: '签约核对', actorId: manager.actorId, actor: { id: manager.actorId } }] })
})

test('a whole ID number finds the customers one sees, however it is written; every look-up is recorded', async () => {
  expect(await lookUp('110105 19491231 002x')).toEqual({ customers: [{ id: 'cus_bank' }], userErrors: [] })
  expect(await lookUp(ID_NUMBER, stranger)).toEqual({ customers: [], userErrors: [] })
  for (const part of ['11010519491231', '110105194912310021', '%', '11010519491231002']) expect((await lookUp(part)).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'idNumber'] }])
  expect(await lookUp('440524188001010014')).toEqual({ customers: [], userErrors: [] })
  const records = await graph.setUp(`select subject_id, customer_id, actor from customers.reveals where subject = 'ID_NUMBER' order by revealed_at`)
  expect(records).toHaveLength(3)
  expect(JSON.stringify(records)).not.toContain('440524188001010014')
})

test('no filter, search or violation finds by a masked value', async () => {
  for (const text of [ID_NUMBER, '1949', '围棋', '李卫东']) expect((await graph.run('query ($search: String!) { customers(search: $search) { totalCount } }', { search: text }, manager)).data.customers.totalCount, text).toBe(0)
  expect((await add({ name: '同号', idNumber: ID_NUMBER, consent }, 'cus_other')).userErrors).toEqual([])
})

test('a change keeps what it does not name; a withdrawn consent erases what it covered', async () => {
  const [{ id, version }] = await forms()
  const change = async (input: object, expectedVersion = version) =>
    (await graph.run('mutation ($id: ID!, $input: LegalRepresentativeInput!, $v: Int) { answer: customerLegalRepresentativeChange(id: "cus_bank", legalRepresentativeId: $id, input: $input, expectedVersion: $v) { userErrors { code field } } }', { id, input, v: expectedVersion }, manager)).data.answer.userErrors
  expect(await change({ hobbies: '书法' })).toEqual([])
  expect(await change({ hobbies: '迟到' })).toEqual([{ code: 'STALE', field: ['expectedVersion'] }])
  expect(await change({ idNumber: '110105194912310021' }, version + 1)).toEqual([{ code: 'INVALID', field: ['input', 'idNumber'] }])
  expect((await reveal(id)).data.answer.revealed).toMatchObject({ hobbies: '书法', party: '党派甲', idNumber: ID_NUMBER })
  const withdraw = async () => (await graph.run('mutation ($id: ID!) { answer: customerLegalRepresentativeWithdraw(id: "cus_bank", legalRepresentativeId: $id) { userErrors { code } } }', { id }, manager)).data.answer.userErrors
  expect(await withdraw()).toEqual([])
  expect(await withdraw()).toEqual([{ code: 'NOT_ALLOWED_IN_STATE' }])
  expect((await forms())[0]).toMatchObject({ name: '李卫东', post: '董事长', idNumber: null, party: null, health: null, consent: null })
  expect((await reveal(id)).data.answer.userErrors).toEqual([{ code: 'CONSENT_REQUIRED', field: ['input', 'purpose'] }])
  expect((await lookUp(ID_NUMBER)).customers).toEqual([{ id: 'cus_other' }])
})

test('account and tax numbers are shown once, with a reason, and recorded', async () => {
  const made = await graph.run(`mutation { customerBankAccountAdd(id: "cus_bank", input: { bank: "工商银行", accountNumber: "6222021234567891234" }) { customer { bankAccounts { id } } }
    customerTaxRegistrationAdd(id: "cus_bank", input: { taxNumber: "91440101MA5XXXXX01", taxType: VAT_GENERAL }) { customer { taxRegistrations { id } } } }`, {}, manager)
  const [account, tax] = [made.data.customerBankAccountAdd.customer.bankAccounts[0].id, made.data.customerTaxRegistrationAdd.customer.taxRegistrations[0].id]
  const query = 'mutation ($account: ID!, $tax: ID!, $input: RevealInput!) { bankAccountReveal(id: $account, input: $input) { accountNumber userErrors { code } } taxRegistrationReveal(id: $tax, input: $input) { taxNumber userErrors { code } } }'
  const shown = await graph.run(query, { account, tax, input: { purpose: 'BILLING', reason: '开票核对' } }, manager)
  expect(shown.data).toEqual({ bankAccountReveal: { accountNumber: '6222021234567891234', userErrors: [] }, taxRegistrationReveal: { taxNumber: '91440101MA5XXXXX01', userErrors: [] } })
  const hidden = await graph.run(query, { account, tax, input: { purpose: 'BILLING', reason: '开票核对' } }, stranger)
  expect(hidden.data).toEqual({ bankAccountReveal: { accountNumber: null, userErrors: [{ code: 'NOT_FOUND' }] }, taxRegistrationReveal: { taxNumber: null, userErrors: [{ code: 'NOT_FOUND' }] } })
  expect(await graph.setUp(`select count(*)::int as n from customers.reveals where subject in ('BANK_ACCOUNT', 'TAX_REGISTRATION')`)).toEqual([{ n: 2 }])
})

// ── the person's own rights ──────────────────────────────────────────────────────────────────────────────────────

const contact = async (name: string, more: object = {}) =>
  (await graph.run('mutation ($input: ContactCreateInput!) { contactCreate(customerId: "cus_bank", input: $input) { contact { id } } }', { input: { name, mobile: '13812345678', phone: '020-83330001', email: 'someone@bank.example', remarks: '喜欢喝茶', position: '主任', ...more } }, manager)).data.contactCreate.contact.id as string
const erase = async (id: string, viewer = manager, version: number | null = null) =>
  (await graph.run('mutation ($id: ID!, $v: Int) { answer: contactErase(id: $id, input: { reason: "本人书面请求" }, expectedVersion: $v) { contact { id name mobile erasedAt leftAt } userErrors { code field message } } }', { id, v: version }, viewer)).data.answer

test('an export holds everything about a person, in full, and is a recorded look itself', async () => {
  const id = await contact('何敏', { birthDate: '1980-02-03' })
  await graph.run('mutation ($id: ID!) { contactUpdate(id: $id, input: { position: "处长" }) { userErrors { code } } contactReveal(id: $id, input: { purpose: SERVICE, reason: "预约回访" }) { userErrors { code } } contactRetain(id: $id, input: { ground: DISPUTE, reason: "投诉处理中", endsOn: "2099-01-01" }) { userErrors { code } } }', { id }, manager)
  const { data } = await graph.run('mutation ($id: ID!) { contactExport(id: $id, input: { purpose: PERSON_REQUEST, reason: "本人申请查阅" }) { exported { name mobile email phone birthDate remarks position customerName changes { action fields { field after } } reveals { subject purpose reason } retentions { ground reason } } userErrors { code } } }', { id }, manager)
  const { exported } = data.contactExport
  expect(exported).toMatchObject({
    name: '何敏', mobile: '13812345678', email: 'someone@bank.example', birthDate: '1980-02-03', position: '处长', customerName: '客户cus_bank',
    reveals: [{ subject: 'CONTACT', purpose: 'SERVICE', reason: '预约回访' }, { subject: 'CONTACT_EXPORT', purpose: 'PERSON_REQUEST', reason: '本人申请查阅' }],
    retentions: [{ ground: 'DISPUTE', reason: '投诉处理中' }],
  })
  expect(exported.changes.map(({ action }: any) => action)).toEqual(['ADDED', 'CHANGED'])
  const denied = await graph.run('mutation ($id: ID!) { contactExport(id: $id, input: { purpose: PERSON_REQUEST, reason: "本人申请查阅" }) { exported { name } userErrors { code } } }', { id }, stranger)
  expect(denied.data.contactExport).toEqual({ exported: null, userErrors: [{ code: 'NOT_FOUND' }] })
})

test('erasure leaves no trace of who the person was, in rows, history, events or audit, and keeps the structure', async () => {
  const id = await contact('覃消失')
  const report = await contact('下属', { managerId: id })
  await graph.run('mutation ($id: ID!) { contactUpdate(id: $id, input: { address: "消失路9号", phone: "020-99998888" }) { userErrors { code } } }', { id }, manager)
  expect((await erase(id)).userErrors).toEqual([])
  const tables = await graph.setUp(`select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('customers', 'audit') and table_type = 'BASE TABLE'`)
  for (const { name } of tables) {
    const text = JSON.stringify(await graph.setUp(`select * from ${name} t where t::text ~ '覃消失|消失路9号|99998888'`))
    expect(text, name).toBe('[]')
  }
  const { data } = await graph.run('query ($id: ID!, $report: ID!) { contact(id: $id) { name position mobile erasedAt leftAt customer { id changes(filter: { entryId: $id }) { nodes { action actorId isErased fields { field } } } } } report: contact(id: $report) { manager { id } } }', { id, report }, manager)
  expect(data.contact).toMatchObject({ name: '已删除', position: null, mobile: null, erasedAt: expect.any(String), leftAt: expect.any(String), customer: { id: 'cus_bank' } })
  expect(data.contact.customer.changes.nodes.map(({ action, isErased, fields, actorId }: any) => [action, isErased, fields, actorId])).toEqual([
    ['CHANGED', true, [], manager.actorId], ['CHANGED', true, [], manager.actorId], ['ADDED', true, [], manager.actorId],
  ])
  expect(data.report.manager).toBeNull()
  expect((await erase(id)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE' }])
  const changed = await graph.run('mutation ($id: ID!) { contactUpdate(id: $id, input: { name: "复活" }) { userErrors { code } } }', { id }, manager)
  expect(changed.data.contactUpdate.userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE' }])
})

test('the audit names the erasure and stays whole', async () => {
  const entries = await graph.setUp(`select kind, reason from audit.entries where kind = 'ERASE' order by id`)
  expect(entries.length).toBeGreaterThan(0)
  expect(entries[0].reason).toBe('本人书面请求')
})

test('while a legal ground holds, nothing is erased; when it ends, it is', async () => {
  const id = await contact('签约人')
  const retain = async (endsOn: string) => (await graph.run('mutation ($id: ID!, $endsOn: Date!) { answer: contactRetain(id: $id, input: { ground: CONTRACT, reason: "合同签署人", endsOn: $endsOn }) { contact { retentions { id ground endsOn } } userErrors { code field } } }', { id, endsOn }, manager)).data.answer
  expect((await retain('2020-01-01')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'endsOn'] }])
  const [{ id: retentionId }] = (await retain('2099-01-01')).contact.retentions
  expect((await erase(id)).userErrors).toMatchObject([{ code: 'RETENTION_HOLDS', field: ['id'], message: expect.stringContaining('2099-01-01') }])
  await graph.run('mutation ($id: ID!, $retentionId: ID!) { contactRetentionEnd(id: $id, retentionId: $retentionId) { userErrors { code } } }', { id, retentionId }, manager)
  expect((await erase(id)).userErrors).toEqual([])
})

test('only whoever sees the person, in the version seen, erases', async () => {
  const id = await contact('留下')
  expect((await erase(id, stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }])
  expect((await erase(id, manager, 9)).userErrors).toMatchObject([{ code: 'STALE' }])
  for (const viewer of [viewers.partner('par_1', ['contact.read']), viewers.customer('cus_bank', ['contact.read', 'contact.write'])]) {
    const { errors } = await graph.run('mutation ($id: ID!) { contactErase(id: $id, input: { reason: "无权删除" }) { userErrors { code } } }', { id }, viewer)
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
  }
})
