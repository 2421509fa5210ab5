import { verify } from '@panorama/kit/audit.verify'
import { gatewayConfig } from '@panorama/kit/config'
import { connect } from '@panorama/kit/database'
import { testDatabase } from '@panorama/kit/testing'
import { afterAll, expect, test } from 'vitest'
import { keepCheckpoints } from './checkpoint.ts'

const url = await testDatabase()
const owner = connect(url, { max: 2 })
const gateway = connect(url, { max: 2, role: 'panorama_gateway' })
const client = await owner.dedicated()
afterAll(async () => {
  await client.end()
  await Promise.all([owner.close(), gateway.close()])
})
const keys = { current: { id: 'test', secret: 'the-key-of-the-tests-of-the-audit-of-32' } }
const write = (n: number) => client.query(`insert into customers.class_thresholds values ('cth_${n}', '44', 1, '2030-01-01'::date + ${n})`)

const told: [string, object, string][] = []
const log = { info: (what: object, message: string) => void told.push(['info', what, message]), error: (what: object, message: string) => void told.push(['error', what, message]) }

test('the gateway vouches when it starts and when it stops, and says it in the log', async () => {
  await write(1)
  const checkpoints = keepCheckpoints(gateway, keys, log)
  await expect.poll(() => told.length).toBe(1)
  await write(2)
  await checkpoints.stop()
  const { anchor, findings } = await verify(client, { keys })
  expect(findings).toEqual([])
  expect(told).toEqual([['info', { checkpoint: expect.stringMatching(/^1:[0-9a-f]{64}$/) }, 'audit checkpoint'], ['info', { checkpoint: anchor }, 'audit checkpoint']])
  expect(anchor).toMatch(/^2:/)
})

test('two gateways vouch side by side', async () => {
  for (let n = 10; n < 20; n++) {
    await write(n)
    const pair = [keepCheckpoints(gateway, keys, log), keepCheckpoints(gateway, keys, log)]
    await Promise.all(pair.map((each) => each.stop()))
  }
  expect((await verify(client, { keys })).findings).toEqual([])
  expect(told.filter(([level]) => level === 'error')).toEqual([])
})

test('a database that is away is logged, and nothing else happens', async () => {
  const nowhere = connect('postgresql://nobody@127.0.0.1:9/nothing', { max: 2 })
  told.length = 0
  await keepCheckpoints(nowhere, keys, log).stop()
  expect(told.map(([level, , message]) => [level, message])).toEqual([['error', 'no audit checkpoint'], ['error', 'no audit checkpoint']])
  await nowhere.close()
})

test('the demo key is refused in production', () => {
  const production = { NODE_ENV: 'production', SIGNING_KEY: 'a:00000000000000000000000000000000', JWKS_URL: 'https://id.example/keys', TOKEN_ISSUER: 'i', TOKEN_AUDIENCE: 'a' }
  expect(() => gatewayConfig(production)).toThrow(/AUDIT_KEY: the demo key is refused/)
  const other = gatewayConfig(Object.assign({}, production, { AUDIT_KEY: 'b:11111111111111111111111111111111', LOOKUP_KEY: 'c:22222222222222222222222222222222' }))
  expect(other.auditKeys).toEqual({ current: { id: 'b', secret: '11111111111111111111111111111111' }, previous: undefined })
})
