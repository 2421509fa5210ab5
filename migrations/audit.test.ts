import { randomUUID } from 'node:crypto'
import { verify } from '@panorama/kit/audit.verify'
import { connect, copyInto } from '@panorama/kit/database'
import { testDatabase } from '@panorama/kit/testing'
import { policies } from '@panorama/policy/all'
import { maskedColumns } from '@panorama/policy/columns'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'

// What reaches the audit, past the graph too, and what does not.

const url = await testDatabase()
const connection = connect(url, { max: 2 })
const client = await connection.dedicated()
afterAll(async () => {
  await client.end()
  await connection.close()
})
const run = async (text: string, values?: unknown[]) => (await client.query(text, values)).rows
const keys = { current: { id: 'test', secret: 'the-key-of-the-tests-of-the-audit-of-32' } }

await run(`
  insert into organization.org_units (id, name, level, kind) values ('org_city', '甲市大客户部', 'CITY', 'KEY_ACCOUNT');
  insert into customers.customers (id, code, name, status, category, ownership_form, industry, level, province_code, region_code, unit_id, legal_representative)
    values ('cus_1', 'cus_1', '甲公司', 'ACTIVE', 'ENTERPRISE', 'PRIVATE', 'OTHER', 'CITY', '44', '440100', 'org_city', '赵钱孙')`)

const said = JSON.stringify({ actor: 'emp_1', actorKind: 'EMPLOYEE', subject: 'li', unitId: 'org_city', channel: 'PORTAL', operation: 'contactUpdate', reason: '更正', correlationId: 'r1' })
/** As a mutation of a subgraph writes; `text` may be several statements. */
const asSubgraph = (text: string, role = 'customers') => run(`begin; set local role panorama_${role}; select set_config('audit.said', '${said}', true); ${text}; commit`)
const addContact = async (more = '') => {
  const id = `con_${randomUUID()}`
  await asSubgraph(`insert into customers.contacts (id, customer_id, name, role, mobile, email) values ('${id}', 'cus_1', '王伟', 'OTHER', '13812345678', 'w@bank.example'); ${more.replaceAll('$id', id)}`)
  return id
}
const entriesOf = (id: string) =>
  run(`select kind, operation, channel, actor, actor_kind, subject, unit_id, entity_type, source, customer_id, reason, correlation_id, database_user, content, digest is not null as has_digest
    from audit.entries e left join audit.payloads p on p.entry_id = e.id where entity_id = $1 order by e.id`, [id])

test('a write is recorded with who, how, why, and the values before and after; personal data stays out', async () => {
  const id = await addContact()
  await asSubgraph(`update customers.contacts set mobile = '13900001111', position = '经理', version = version + 1, updated_at = now() where id = '${id}'`)
  await asSubgraph(`delete from customers.contacts where id = '${id}'`)
  const [created, changed, deleted] = await entriesOf(id)
  expect(created).toMatchObject({
    kind: 'CREATE', operation: 'contactUpdate', channel: 'PORTAL', actor: 'emp_1', actor_kind: 'EMPLOYEE', subject: 'li', unit_id: 'org_city', entity_type: 'Contact', source: 'customers.contacts',
    customer_id: 'cus_1', reason: '更正', correlation_id: 'r1', database_user: expect.stringMatching(/\/panorama_customers$/), content: { after: { id, name: '王伟', mobile: '***', email: '***' } },
  })
  expect(changed).toMatchObject({ kind: 'CHANGE', content: { before: { mobile: '***', position: null }, after: { mobile: '***', position: '经理' } } })
  expect(Object.keys(changed.content.after).sort()).toEqual(['mobile', 'position'])
  expect(deleted).toMatchObject({ kind: 'DELETE', content: { before: { name: '王伟', mobile: '***' } } })
  expect(JSON.stringify([created, changed, deleted])).not.toMatch(/13812345678|13900001111|w@bank/)
  expect(JSON.stringify(await entriesOf('cus_1'))).not.toContain('赵钱孙')
})

test('a write past the graph is recorded under the database user, whatever it says of itself', async () => {
  await run(`begin; select set_config('audit.said', '${said}', true); update customers.customers set website = 'https://a.example' where id = 'cus_1'; commit`)
  expect((await entriesOf('cus_1')).at(-1)).toMatchObject({ actor: expect.stringMatching(/^database:/), actor_kind: 'DATABASE', channel: 'DATABASE', operation: null, reason: null, database_user: expect.stringMatching(/\/none$/) })
})

test('switching triggers off for a session does not hide a write', async () => {
  await run(`set session_replication_role = replica; update customers.customers set website = 'https://b.example' where id = 'cus_1'; reset session_replication_role`)
  expect((await entriesOf('cus_1')).at(-1)).toMatchObject({ content: { after: { website: 'https://b.example' } } })
})

test('what was rolled back is not recorded, what changes nothing neither', async () => {
  const before = (await entriesOf('cus_1')).length
  await run(`begin; update customers.customers set website = 'https://x.example'; rollback; update customers.customers set version = version + 1, updated_at = now()`)
  expect(await entriesOf('cus_1')).toHaveLength(before)
  await run(`begin; savepoint a; update customers.customers set website = 'https://y.example'; rollback to a; update customers.customers set website = 'https://z.example'; commit`)
  expect(await entriesOf('cus_1')).toHaveLength(before + 1)
})

test('keys given by hand are recorded; those that follow from a fact are not', async () => {
  await run(`insert into access.grants (source, source_id, key, customer_id, with_branches) values ('share', 'x', 'partner:par_1', 'cus_1', false)`)
  expect(await entriesOf('share x partner:par_1 cus_1')).toMatchObject([{ kind: 'CREATE', entity_type: 'Grant', customer_id: 'cus_1' }])
  expect(await run(`select from audit.entries where entity_type in ('ScopeKey', 'Place')`)).toEqual([])
  await run(`insert into access.scope_keys values ('partner:par_2', 'cus_1', '-infinity', 'infinity'); delete from access.scope_keys where key = 'partner:par_2'`)
  expect(await run(`select kind from audit.entries where entity_type = 'ScopeKey' order by id`)).toEqual([{ kind: 'CREATE' }, { kind: 'DELETE' }])
})

test('one row is recorded as one among many is, whatever its values are', async () => {
  const text = fc.constantFrom('', '甲', 'a{b', '***', '[1]')
  const value = fc.oneof(fc.constant(null), text, fc.integer(), fc.boolean(), fc.array(fc.option(text), { maxLength: 2 }), fc.record({ inner: fc.option(text), list: fc.array(fc.record({ x: fc.option(text) }), { maxLength: 1 }) }))
  const row = fc.record({ id: text, name: value, mobile: value, remarks: value, version: fc.integer() })
  const columns = fc.subarray(['mobile', 'name'])
  await fc.assert(
    fc.asyncProperty(row, row, columns, fc.subarray(['version']), async (before, after, hidden, leftOut) => {
      const lists = [hidden, leftOut].map((list) => `'{${list.join()}}'::text[]`).join()
      const [b, c] = [before, after].map((image) => `'${JSON.stringify(image)}'::jsonb`)
      const [same] = await run(`select audit.kept(${b}, ${lists}) = audit.shown(${b}, ${lists}) as kept, audit.change_of(${b}, ${c}, ${lists}) is not distinct from audit.difference(${b}, ${c}, ${lists}) as changed`)
      expect(same).toEqual({ kept: true, changed: true })
    }),
    { numRuns: 60 },
  )
})

test('a row whose key changes went and came, also when it is the only one', async () => {
  await run(`insert into customers.approach_terms (id, partner_id, questions_per_day, protected_days, most_claims) values ('atm_1', 'par_1', 1, 1, 1); update customers.approach_terms set id = 'atm_2' where id = 'atm_1'`)
  expect((await entriesOf('atm_1')).map(({ kind }) => kind)).toEqual(['CREATE', 'DELETE'])
  expect((await entriesOf('atm_2')).map(({ kind }) => kind)).toEqual(['CREATE'])
  await run(`update customers.approach_terms set most_claims = 2 where id = 'atm_2'`)
  expect((await entriesOf('atm_2')).at(-1)).toMatchObject({ kind: 'CHANGE', content: { before: { most_claims: 1 }, after: { most_claims: 2 } } })
})

test('a bulk load by the owner says how many rows came; nobody else can load unseen', async () => {
  const loader = connect(url, { max: 2, isBulk: true })
  await copyInto(loader, 'customers.aliases', ['id', 'customer_id', 'alias'], Array.from({ length: 30 }, (_, n) => [`ali_${n}`, 'cus_1', `别名${n}`]))
  await loader.close()
  expect(await run(`select kind, entity_id, row_count, source from audit.entries where entity_type = 'Alias'`)).toEqual([{ kind: 'LOAD', entity_id: '*', row_count: 30, source: 'customers.aliases' }])
  await asSubgraph(`set local audit.bulk = 'on'; delete from customers.aliases`)
  expect(await run(`select count(*)::int as n from audit.entries where entity_type = 'Alias' and kind = 'DELETE'`)).toEqual([{ n: 30 }])
})

test('emptying a table is recorded', async () => {
  await run('truncate customers.identifiers')
  expect(await run(`select kind, entity_id from audit.entries where source = 'customers.identifiers'`)).toEqual([{ kind: 'DELETE', entity_id: '*' }])
})

test('the values of a person are erased, the entries and the chain stay, and the erasure names them', async () => {
  const id = await addContact()
  await asSubgraph(`select audit.erase('{${id}}', '本人要求删除'); update customers.contacts set name = '已删除', mobile = null, email = null where id = '${id}'`)
  const entries = await entriesOf(id)
  expect(entries.map(({ kind, content, has_digest }) => [kind, content, has_digest])).toEqual([['CREATE', null, true], ['ERASE', null, false], ['CHANGE', null, false]])
  expect(entries[1]).toMatchObject({ actor: 'emp_1', customer_id: 'cus_1', reason: '本人要求删除' })
  await asSubgraph(`select audit.erase('{${id}}', '再次')`)
  expect(await entriesOf(id)).toHaveLength(3)
  const { findings, erased } = await verify(client, { keys })
  expect([findings, erased]).toEqual([[], 1])
})

test('a subgraph erases only what is its own', async () => {
  const id = await addContact()
  await asSubgraph(`select audit.erase('{${id}}', '不属于自己')`, 'sales')
  expect(await entriesOf(id)).toMatchObject([{ kind: 'CREATE', content: { after: { name: '王伟' } } }])
})

test('acts are recorded under their own kind; a row or an erasure cannot be pretended', async () => {
  const id = await addContact(`select audit.record('[{ "kind": "REVEAL", "entityType": "Contact", "entityId": "$id", "customerId": "cus_1", "data": { "fields": ["mobile"] } }]')`)
  expect((await entriesOf(id)).at(-1)).toMatchObject({ kind: 'REVEAL', source: 'customers', reason: '更正', content: { after: { fields: ['mobile'] } } })
  await expect(asSubgraph(`select audit.record('[{ "kind": "ERASE", "entityType": "Contact", "entityId": "x" }]')`)).rejects.toThrow(/is no act/)
  await run('rollback')
})

test.each([
  ['delete from audit.entries', /only ever added to/],
  ["update audit.entries set actor = 'x'", /only ever added to/],
  ['delete from audit.links', /only ever added to/],
  ['truncate audit.entries', /only ever added to/],
  ['delete from audit.payloads', /audit.erase only/],
  ["update audit.payloads set content = '{}'", /audit.erase only/],
  ["update audit.heads set hash = ''", /moves on/],
  ['delete from audit.heads', /moves on/],
])('even the owner is refused: %s', async (text, refusal) => {
  await expect(run(text)).rejects.toThrow(refusal)
})

test.each(['select from audit.entries', 'select from audit.payloads', "insert into audit.links values (1, 1, 1, now(), '')", "select audit.put('GRANT', 'a', 'b', 'c', null, null)", 'select audit.watch(null)', 'delete from audit.columns'])('a subgraph is refused: %s', async (text) => {
  await expect(asSubgraph(text)).rejects.toThrow(/permission denied/)
  await run('rollback')
})

test('transactions side by side keep every shard in one piece', async () => {
  const clients = await Promise.all(Array.from({ length: 12 }, () => connection.dedicated()))
  await Promise.all(clients.map(async (each, n) => {
    for (let i = 0; i < 25; i++) {
      await each.query(`begin; set local role panorama_customers; insert into customers.class_thresholds values ('cth_${n}_${i}', '${10 + n}', 1, '2030-01-01'::date + ${i}); update customers.class_thresholds set monthly_fee = 2 where id = 'cth_${n}_${i}'`)
      await each.query(i % 5 ? 'commit' : 'rollback')
    }
    await each.end()
  }))
  expect((await run(`select count(*)::int as n from audit.entries where entity_type = 'ClassThreshold'`))[0]).toEqual({ n: 12 * 20 * 2 })
  expect((await run('select count(*)::int as n from audit.heads where length > 0'))[0].n).toBe(16)
  expect((await verify(client, { keys })).findings).toEqual([])
})

test('what the verification computes is what the database chained, whatever the text', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 }).filter((each) => !each.includes('\0') && each.isWellFormed())
  await fc.assert(fc.asyncProperty(text, text, async (a, b) => {
    await client.query('begin')
    await client.query("select set_config('audit.said', $1, true)", [JSON.stringify({ ...JSON.parse(said), reason: a })])
    await client.query('set local role panorama_customers')
    await client.query('update customers.customers set remarks = $1 where id = $2', [b, 'cus_1'])
    await client.query('commit')
  }), { numRuns: 60 })
  expect((await verify(client, { keys })).findings).toEqual([])
})

test('every table is watched, with every masked value hidden', async () => {
  expect(await run(`select source from audit.sources where not exists (select from pg_trigger where tgrelid = relation and tgname = 'audited_update')`)).toEqual([])
  const known = new Set((await run(`select s.schema || '.' || s.entity_type || '.' || a.attname as name from audit.sources s join pg_attribute a on a.attrelid = s.relation where a.attnum > 0`)).map(({ name }) => name))
  expect(maskedColumns().map(({ schema, type, column }) => `${schema}.${type}.${column}`).filter((name) => !known.has(name))).toEqual([])
  expect(Object.keys(policies).length).toBeGreaterThan(5)
  expect(await run('select audit.watch($1) as made', [JSON.stringify(maskedColumns())])).toEqual([{ made: 0 }])
})
