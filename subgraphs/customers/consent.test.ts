import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { today } from '@panorama/kit/scalars'
import { expect, test } from 'vitest'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const manager = viewers.employee(units.city, everything)
const elsewhere = viewers.employee(units.otherCity, everything)
const leader = viewers.employee(units.group, everything)
await graph.customer('cus_bank')
await graph.customer('cus_far', { unit: units.otherCity })

const add = async (input: object, customerId = 'cus_bank') =>
  (await graph.run('mutation ($id: ID!, $input: ContactCreateInput!) { contactCreate(customerId: $id, input: $input) { contact { id person { id } } } }', { id: customerId, input: { mobile: '13812345678', ...input } }, leader)).data.contactCreate.contact as { id: string; person: { id: string } }
const say = async (id: string, input: object, viewer = manager, key?: string) =>
  (await graph.run('mutation ($id: ID!, $input: ContactConsentInput!, $key: String) { answer: contactConsentRecord(id: $id, input: $input, idempotencyKey: $key) { contact { id person { consents { status } } } userErrors { code field } } }', { id, input: { source: 'WRITTEN', ...input }, key }, viewer)).data.answer
const ask = async (id: string, viewer = manager) => (await graph.run('query ($id: ID!) { contact(id: $id) { sms: mayContact(purpose: MARKETING, channel: SMS) { isAllowed reason consent { status } } phone: mayContact(purpose: MARKETING, channel: PHONE) { reason } service: mayContact(purpose: SERVICE, channel: PHONE) { isAllowed reason } mail: mayContact(purpose: CARE, channel: EMAIL) { reason } } }', { id }, viewer)).data.contact
const consents = async (id: string, viewer = manager) =>
  (await graph.run('query ($id: ID!) { contact(id: $id) { person { consents { purpose channel status source evidence givenOn expiresOn isInForce recordedBy { id } } } } }', { id }, viewer)).data.contact.person.consents

test('marketing waits for a consent, service goes on until the person objects', async () => {
  const { id } = await add({ name: '周某' })
  expect(await ask(id)).toEqual({ sms: { isAllowed: false, reason: 'NO_CONSENT', consent: null }, phone: { reason: 'NO_CONSENT' }, service: { isAllowed: true, reason: 'NOT_OBJECTED' }, mail: { reason: 'NO_ADDRESS' } })
  expect((await say(id, { purpose: 'MARKETING', channel: 'SMS', status: 'GRANTED' })).userErrors).toEqual([])
  expect(await ask(id)).toMatchObject({ sms: { isAllowed: true, reason: 'CONSENTED', consent: { status: 'GRANTED' } }, phone: { reason: 'NO_CONSENT' } })
  await say(id, { purpose: 'SERVICE', status: 'REFUSED', source: 'PHONE_CALL' })
  expect((await ask(id)).service).toEqual({ isAllowed: false, reason: 'REFUSED' })
})

test('a withdrawal ends what was granted, and the history keeps both', async () => {
  const { id } = await add({ name: '吴某' })
  await say(id, { purpose: 'MARKETING', status: 'GRANTED', givenOn: '2026-01-01', evidence: '授权书2026-01' })
  await say(id, { purpose: 'MARKETING', channel: 'SMS', status: 'WITHDRAWN', source: 'SMS_REPLY' })
  expect(await ask(id)).toMatchObject({ sms: { isAllowed: false, reason: 'WITHDRAWN' }, phone: { reason: 'CONSENTED' } })
  expect(await consents(id)).toEqual([
    { purpose: 'MARKETING', channel: 'SMS', status: 'WITHDRAWN', source: 'SMS_REPLY', evidence: null, givenOn: today(), expiresOn: null, isInForce: true, recordedBy: { id: manager.actorId } },
    { purpose: 'MARKETING', channel: null, status: 'GRANTED', source: 'WRITTEN', evidence: '授权书2026-01', givenOn: '2026-01-01', expiresOn: null, isInForce: true, recordedBy: { id: manager.actorId } },
  ])
})

test('a consent ends with its last day', async () => {
  const { id } = await add({ name: '郑某' })
  await say(id, { purpose: 'MARKETING', status: 'GRANTED', givenOn: '2020-01-01', expiresOn: '2020-12-31' })
  expect((await ask(id)).sms).toMatchObject({ isAllowed: false, reason: 'EXPIRED' })
})

test('what was said at one customer counts at every other, and where it was said is not told', async () => {
  const here = await add({ name: '冯某' })
  const there = await add({ name: '冯某', personId: here.person.id }, 'cus_far')
  await say(there.id, { purpose: 'SERVICE', status: 'REFUSED', evidence: '录音0815' }, elsewhere)
  expect((await ask(here.id)).service.reason).toBe('REFUSED')
  expect(await consents(here.id)).toMatchObject([{ status: 'REFUSED', evidence: null, recordedBy: null }])
  expect(await consents(here.id, leader)).toMatchObject([{ evidence: '录音0815', recordedBy: { id: elsewhere.actorId } }])
})

test('joined, a person has said what either said; separated, only objections go along', async () => {
  const one = await add({ name: '蒋某' })
  const two = await add({ name: '蒋某' }, 'cus_far')
  await say(one.id, { purpose: 'MARKETING', status: 'GRANTED' })
  await say(two.id, { purpose: 'CARE', status: 'REFUSED' }, leader)
  await graph.run('mutation ($id: ID!, $person: ID!) { contactLink(id: $id, personId: $person) { userErrors { code } } }', { id: two.id, person: one.person.id }, leader)
  expect((await consents(one.id)).map(({ purpose }: { purpose: string }) => purpose).sort()).toEqual(['CARE', 'MARKETING'])
  await graph.run('mutation ($id: ID!) { contactSeparate(id: $id) { userErrors { code } } }', { id: two.id }, leader)
  expect((await consents(two.id, leader)).map(({ purpose }: { purpose: string }) => purpose)).toEqual(['CARE'])
  expect((await consents(one.id)).map(({ purpose }: { purpose: string }) => purpose).sort()).toEqual(['CARE', 'MARKETING'])
})

test('separated from nobody, a person keeps what it said', async () => {
  const { id } = await add({ name: '独某' })
  await say(id, { purpose: 'MARKETING', status: 'GRANTED' })
  await graph.run('mutation ($id: ID!) { contactSeparate(id: $id) { userErrors { code } } }', { id }, leader)
  expect(await consents(id)).toMatchObject([{ purpose: 'MARKETING' }])
})

test('wrong statements are refused, a repeat is one statement, strangers find nobody, and not everybody may', async () => {
  const { id } = await add({ name: '沈某' })
  expect((await say(id, { purpose: 'CARE', status: 'GRANTED', givenOn: '2999-01-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'givenOn'] }])
  expect((await say(id, { purpose: 'CARE', status: 'GRANTED', givenOn: '2026-01-02', expiresOn: '2026-01-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'expiresOn'] }])
  expect((await say(id, { purpose: 'CARE', status: 'WITHDRAWN', expiresOn: '2999-01-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'expiresOn'] }])
  expect((await say(id, { purpose: 'CARE', status: 'GRANTED', evidence: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'evidence'] }])
  expect((await say(id, { purpose: 'CARE', status: 'GRANTED' }, elsewhere)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  const once = await say(id, { purpose: 'CARE', status: 'GRANTED' }, manager, 'say-1')
  expect(await say(id, { purpose: 'CARE', status: 'GRANTED' }, manager, 'say-1')).toEqual(once)
  expect(once.contact.person.consents).toEqual([{ status: 'GRANTED' }])
  for (const viewer of [viewers.partner('par_1', ['contact.read']), viewers.customer('cus_bank', ['contact.read', 'contact.write'])]) {
    const denied = await graph.run('mutation ($id: ID!) { contactConsentRecord(id: $id, input: { purpose: CARE, status: GRANTED, source: ONLINE }) { userErrors { code } } }', { id }, viewer)
    expect(denied.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
  }
})
