import { createHmac, hash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readViewer, signViewer } from './signature.ts'
import type { Viewer } from './viewer.ts'

const viewer: Viewer = {
  subject: 'li.na', kind: 'EMPLOYEE', actorId: 'emp_1', name: '李娜 😀 𠮷', unitId: 'unt_1', keys: ['unit:广州'],
  permissions: ['customer.read'], locale: 'zh-CN',
  limits: [{ permission: 'quote.approve', bounds: [{ measure: 'MAX_AMOUNT', value: '500000.00', currency: 'CNY', customerClass: null, tier: 'C' }] }, { permission: 'quote.write', bounds: [] }],
}
const key = (id: string) => ({ id, secret: `${id}-${'s'.repeat(40)}` })
const keys = { current: key('k2'), previous: key('k1') }
const body = '{"query":"{ customer(id: \\"客户\\") { name } }"}'
const now = 1_800_000_000_000
const call = { audience: 'customers', body, keys, now }
const header = signViewer({ viewer, requestId: 'req-1', ...call })

test('a subgraph reads exactly the viewer that the gateway signed, Chinese names included', () => {
  expect(readViewer({ header, ...call })).toEqual({ viewer, requestId: 'req-1' })
  expect(header).toMatch(/^[\x21-\x7e]+$/)
})

test('every viewer and body survives, as text and as bytes', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  const viewers = fc.record({
    subject: text, kind: fc.constantFrom('EMPLOYEE', 'PARTNER', 'CUSTOMER'), actorId: text, name: text, unitId: fc.option(text),
    keys: fc.array(text, { maxLength: 5 }), permissions: fc.array(text, { maxLength: 5 }),
    limits: fc.array(fc.record({ permission: text, bounds: fc.array(fc.record({ measure: text, value: text, currency: fc.option(text), customerClass: fc.option(text), tier: fc.option(text) }), { maxLength: 3 }) }), { maxLength: 3 }), locale: fc.constantFrom('zh-CN', 'en'),
  })
  fc.assert(fc.property(viewers, text, text, (viewer, requestId, body) => {
    const header = signViewer({ ...call, viewer, requestId, body })
    expect(readViewer({ ...call, header, body: Buffer.from(body) })).toEqual({ viewer, requestId })
  }))
})

test('what the viewer object carries beyond a viewer does not travel', () => {
  const more = { ...viewer, password: 'hush' }
  expect(readViewer({ header: signViewer({ viewer: more, requestId: 'r', ...call }), ...call })?.viewer).toEqual(viewer)
})

test('a signature for another subgraph or another body is refused', () => {
  expect(readViewer({ header, ...call, audience: 'sales' })).toBeUndefined()
  expect(readViewer({ header, ...call, body: `${body} ` })).toBeUndefined()
  expect(readViewer({ header, ...call, body: '' })).toBeUndefined()
})

test('a signature holds for 30 seconds, give or take 5 for the clocks', () => {
  const at = (ms: number) => readViewer({ header, ...call, now: now + ms })
  expect(at(29_999)).toBeDefined()
  expect(at(34_999)).toBeDefined()
  expect(at(35_000)).toBeUndefined()
  expect(at(-5_000)).toBeDefined()
  expect(at(-5_001)).toBeUndefined()
})

test('a request signed with the previous key is accepted until that key is dropped', () => {
  const old = signViewer({ viewer, requestId: 'r', ...call, keys: { current: key('k1') } })
  expect(readViewer({ header: old, ...call })).toBeDefined()
  expect(readViewer({ header: old, ...call, keys: { current: key('k2') } })).toBeUndefined()
})

test('a known key id with another secret, and an unknown key id, are refused', () => {
  const forged = signViewer({ viewer, requestId: 'r', ...call, keys: { current: { id: 'k2', secret: 'x'.repeat(32) } } })
  expect(readViewer({ header: forged, ...call })).toBeUndefined()
  expect(readViewer({ header: header.replace('v1.k2.', 'v1.k1.'), ...call })).toBeUndefined()
  expect(readViewer({ header: header.replace('v1.k2.', 'v1.k9.'), ...call })).toBeUndefined()
})

test('no single changed, missing or added character passes', () => {
  for (let at = 0; at < header.length; at++) {
    const other = header[at] === 'A' ? 'B' : 'A'
    expect(readViewer({ header: header.slice(0, at) + other + header.slice(at + 1), ...call })).toBeUndefined()
    expect(readViewer({ header: header.slice(0, at) + header.slice(at + 1), ...call })).toBeUndefined()
  }
  for (const added of ['=', ' ', '.', 'A', ', ', `, ${header}`]) expect(readViewer({ header: header + added, ...call })).toBeUndefined()
})

test('garbage is refused without an error', () => {
  for (const garbage of [undefined, '', '.', '....', 'v1...', 'v1.k2.e30.', `v1.k2.e30.${'A'.repeat(43)}`, 'v1.__proto__.a.b', 'x'.repeat(1e6), '李娜.李.娜.😀'])
    expect(readViewer({ header: garbage, ...call })).toBeUndefined()
  expect(readViewer({ header: ['v1'] as unknown as string, ...call })).toBeUndefined()
  fc.assert(fc.property(fc.string(), (garbage) => readViewer({ header: garbage, ...call }) === undefined))
  fc.assert(fc.property(fc.array(fc.base64String(), { minLength: 2, maxLength: 2 }), (parts) =>
    readViewer({ header: `v1.k2.${parts.join('.')}`, ...call }) === undefined))
})

const good = { requestId: 'r', audience: 'customers', issuedAt: now, expiresAt: now + 30_000, viewer }
const signedAnyhow = (claims: string, { id, secret } = keys.current) => {
  const signed = `v1.${id}.${Buffer.from(claims).toString('base64url')}`
  return `${signed}.${createHmac('sha256', secret).update(`${signed}.${hash('sha256', body, 'hex')}`).digest('base64url')}`
}

test('a valid signature over something that is no viewer is refused without an error', () => {
  expect(readViewer({ header: signedAnyhow(JSON.stringify(good)), ...call })).toBeDefined()
  const { permissions: _, ...older } = viewer
  const { limits: __, ...unlimited } = viewer
  const wrong = [
    null, [], 7, {}, { ...good, viewer: null }, { ...good, viewer: older }, { ...good, viewer: unlimited }, { ...good, viewer: { ...viewer, limits: [{ permission: 'quote.approve', bounds: [{ measure: 'MAX_AMOUNT' }] }] } }, { ...good, viewer: { ...viewer, kind: 'ROOT' } },
    { ...good, viewer: { ...viewer, keys: 'all' } }, { ...good, viewer: { ...viewer, unitId: undefined } },
    { ...good, expiresAt: now + 3_600_000 }, { ...good, issuedAt: '0' },
  ]
  for (const claims of wrong) expect(readViewer({ header: signedAnyhow(JSON.stringify(claims)), ...call })).toBeUndefined()
  expect(readViewer({ header: signedAnyhow('{'), ...call })).toBeUndefined()
})

test('a short secret or an id that would break the header signs nothing and verifies nothing', () => {
  for (const weak of [{ id: 'k2', secret: '' }, { id: 'k2', secret: 'x'.repeat(31) }, { id: 'a.b', secret: 'x'.repeat(32) }]) {
    expect(() => signViewer({ viewer, requestId: 'r', ...call, keys: { current: weak } })).toThrow('signing key')
    expect(readViewer({ header: signedAnyhow(JSON.stringify(good), weak), ...call, keys: { current: weak } })).toBeUndefined()
  }
})

test('a viewer too large for a header is an error of the gateway, not a stranger in the subgraph', () => {
  const huge = { ...viewer, permissions: Array.from({ length: 1_000 }, (_, n) => `permission.${n}`) }
  expect(() => signViewer({ viewer: huge, requestId: 'r', ...call })).toThrow('does not fit')
})
