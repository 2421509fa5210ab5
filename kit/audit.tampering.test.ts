import { afterAll, expect, test } from 'vitest'
import { verify, writeCheckpoint } from './audit.verify.ts'
import { connect } from './database.ts'
import { testDatabase } from './testing.ts'

// What somebody with every right on the database can do to the audit, kind by kind, each on the same untouched audit.

const connection = connect(await testDatabase(), { max: 2 })
const client = await connection.dedicated()
afterAll(async () => {
  await client.end()
  await connection.close()
})
const run = async (text: string) => (await client.query(text)).rows

const keys = { current: { id: 'test', secret: 'the-key-of-the-tests-of-the-audit-of-32' } }
const TABLES = ['entries', 'links', 'heads', 'payloads', 'checkpoints']
const guards = (state: 'disable' | 'enable always') =>
  [...TABLES.flatMap((table) => ['only_added', 'never_emptied'].map((name) => [table, name])), ['entries', 'linked']].map(([table, name]) => `alter table audit.${table} ${state} trigger ${name}`).join(';')

/** One transaction of a mutation: a write, a change, and every other time a deletion. */
const mutate = (n: number) => run(`
  begin; set local role panorama_customers;
  select set_config('audit.said', '{ "actor": "emp_${n % 3}", "actorKind": "EMPLOYEE", "subject": "s", "unitId": "org_1", "channel": "PORTAL", "operation": "classThresholdSet", "reason": "年度调整", "correlationId": "r${n}" }', true);
  insert into customers.class_thresholds (id, province_code, monthly_fee, valid_from) values ('cth_${n}', '44', ${1000 + n}, '2030-01-01'::date + ${n});
  update customers.class_thresholds set monthly_fee = monthly_fee + 1 where id = 'cth_${n}';
  ${n % 2 ? `delete from customers.class_thresholds where id = 'cth_${n}';` : ''}
  commit`)

let kept: { entry_id: string; salt: Buffer; content: string }[] = []
for (let n = 0; n < 40; n++) await mutate(n)
await writeCheckpoint(client, keys)
await run("begin; set local audit.bulk = 'on'; insert into customers.class_thresholds select 'cth_bulk' || i, '45', 1, '2030-01-01'::date + i from generate_series(1, 50) i; commit")
kept = await run("select p.entry_id, p.salt, p.content::text as content from audit.payloads p join audit.entries e on e.id = p.entry_id where e.entity_id = 'cth_4'")
await run("select audit.erase('{cth_4}', '当事人要求')")
for (let n = 40; n < 60; n++) await mutate(n)
await writeCheckpoint(client, keys)
const old = (await verify(client, { keys })).anchor!
for (let n = 60; n < 90; n++) await mutate(n)
await writeCheckpoint(client, keys)
const anchor = (await verify(client, { keys })).anchor!

/** Computes a shard anew from a link on, as whoever knows the rule can. */
const rehash = (shard: number, from = 1, withHead = true) => `
  do $$ declare l record; before bytea := coalesce((select hash from audit.links where shard = ${shard} and number = ${from} - 1), decode(repeat('00', 32), 'hex'));
  begin
    for l in select k.*, e from audit.links k join audit.entries e on e.id = k.entry_id where shard = ${shard} and number >= ${from} order by number loop
      before := audit.next_hash(null, before, audit.line(l.shard, l.number, l.linked_at, l.e));
      update audit.links set hash = before where shard = l.shard and number = l.number;
    end loop;
    ${withHead ? `update audit.heads h set (length, hash, linked_at) = (select number, hash, linked_at from audit.links where shard = h.shard order by number desc limit 1) where shard = ${shard};` : ''}
  end $$`
const renumber = (shard: number) => `
  update audit.links set number = number + 100000 where shard = ${shard};
  update audit.links k set number = n from (select number as was, row_number() over (order by number) as n from audit.links where shard = ${shard}) o where k.shard = ${shard} and k.number = o.was`

/** The middle of the longest shard: an ordinary entry with values, vouched for by a checkpoint. */
const [victim] = (await run(`
  select l.shard, l.number::int as number, l.entry_id, h.length::int as length from audit.links l join audit.heads h using (shard) join audit.payloads p using (entry_id) join audit.entries e on e.id = l.entry_id
  where l.number between 3 and h.length - 3 and e.kind = 'CHANGE' and e.operation is not null order by h.length desc, l.number limit 1`)) as [{ shard: number; number: number; entry_id: string; length: number }]
const { shard, number, length } = victim
const id = victim.entry_id
const set = (column: string, value: string) => `update audit.entries set ${column} = ${value} where id = ${id}`
const link = (assignment: string) => `update audit.links set ${assignment} where shard = ${shard} and number = ${number}`
const cut = (after: number) => `delete from audit.entries e using audit.links l where l.entry_id = e.id and l.shard = ${shard} and l.number > ${after};
  delete from audit.payloads p using audit.links l where l.entry_id = p.entry_id and l.shard = ${shard} and l.number > ${after}; delete from audit.links where shard = ${shard} and number > ${after}`
const headBack = `update audit.heads h set (length, hash, linked_at) = (select number, hash, linked_at from audit.links where shard = h.shard order by number desc limit 1) where shard = ${shard}`
const copy = `insert into audit.entries select (jsonb_populate_record(e, jsonb_build_object('id', nextval('audit.entry_serial')))).* from audit.entries e where id = ${id}`
const all = 'truncate audit.entries, audit.links, audit.payloads; update audit.heads set length = 0, hash = decode(repeat(\'00\', 32), \'hex\')'
/** Everything as a backup of that moment had it. */
const restore = (checkpoint: number) => `
  create temp table sworn on commit drop as select (h ->> 0)::int as shard, (h ->> 1)::bigint as length from audit.checkpoints c, json_array_elements(c.heads) h where c.number = ${checkpoint};
  create temp table later on commit drop as select l.entry_id from audit.links l join sworn s using (shard) where l.number > s.length;
  delete from audit.entries where id in (select entry_id from later); delete from audit.payloads where entry_id in (select entry_id from later); delete from audit.links where entry_id in (select entry_id from later);
  update audit.heads h set (length, hash, linked_at) = (select number, hash, linked_at from audit.links where shard = h.shard order by number desc limit 1);
  delete from audit.checkpoints where number > ${checkpoint}`

const here = new RegExp(`^shard ${shard}, link ${number}, entry ${id}`)
const next = new RegExp(`^shard ${shard}, link ${number + 1}, `)

/** What is done, and where it is found. */
const kinds: Record<string, [string, RegExp]> = {
  'another transaction': [set('transaction', "'99999'"), here],
  'another time': [set('at', "at + interval '1 microsecond'"), here],
  'another kind': [set('kind', "'CREATE'"), here],
  'another operation': [set('operation', "'contactUpdate'"), here],
  'no operation': [set('operation', 'null'), here],
  'another channel': [set('channel', "'API'"), here],
  'another actor': [set('actor', "'emp_9'"), here],
  'another kind of actor': [set('actor_kind', "'PARTNER'"), here],
  'another subject': [set('subject', "'somebody'"), here],
  'another unit': [set('unit_id', "'org_2'"), here],
  'another user of the database': [set('database_user', "'postgres/none'"), here],
  'another type': [set('entity_type', "'Contact'"), here],
  'another table': [set('source', "'customers.contacts'"), here],
  'another object': [set('entity_id', "'cth_1000'"), here],
  'another customer': [set('customer_id', "'cus_1'"), here],
  'another reason': [set('reason', "'年度调整 '"), here],
  'no reason': [set('reason', 'null'), here],
  'another correlation': [set('correlation_id', "'r0'"), here],
  'a number of rows': [set('row_count', '1'), here],
  'fewer rows loaded': ["update audit.entries set row_count = 49 where kind = 'LOAD' and entity_type = 'ClassThreshold'", /ClassThreshold/],
  'another digest': [set('digest', "sha256('x')"), here],
  'no digest': [set('digest', 'null'), here],
  'an entry that says it erased others': [set('erases', `'{${id}}'`), here],
  'another id of an entry': [set('id', '1000000'), here],
  'text moved from one column to its neighbour': [set('(reason, correlation_id)', '(correlation_id, reason)'), here],
  'an entry deleted': [`delete from audit.entries where id = ${id}`, here],
  'an entry deleted with its link': [`delete from audit.entries where id = ${id}; delete from audit.links where entry_id = ${id}`, next],
  'an entry deleted, the rest numbered anew': [`delete from audit.entries where id = ${id}; delete from audit.links where entry_id = ${id}; ${renumber(shard)}`, new RegExp(`^shard ${shard}, link ${number}, `)],
  'an entry deleted, all computed anew': [`delete from audit.entries where id = ${id}; delete from audit.payloads where entry_id = ${id}; delete from audit.links where entry_id = ${id}; ${renumber(shard)}; ${rehash(shard)}`, /checkpoint/],
  'the first link deleted': [`delete from audit.links where shard = ${shard} and number = 1`, new RegExp(`^shard ${shard}, link 2, `)],
  'the last entry deleted': [cut(length - 1), new RegExp(`^shard ${shard}`)],
  'the last entry deleted, and the head set back': [`${cut(length - 1)}; ${headBack}`, new RegExp(`^shard ${shard}$`)],
  'half of a shard cut off, and the head set back': [`${cut(number)}; ${headBack}`, new RegExp(`^shard ${shard}$`)],
  'a shard emptied, and its head': [`${cut(0)}; update audit.heads set length = 0, hash = decode(repeat('00', 32), 'hex') where shard = ${shard}`, new RegExp(`^shard ${shard}$`)],
  'everything emptied': [all, /^shard 0$/],
  'everything emptied, the checkpoints too': [`${all}; truncate audit.checkpoints`, /^checkpoint 3$/],
  'two entries exchanged': [`update audit.links set entry_id = -entry_id where shard = ${shard} and number in (${number}, ${number + 1});
    update audit.links set entry_id = (select -sum(o.entry_id) from audit.links o where shard = ${shard} and number in (${number}, ${number + 1})) + entry_id where shard = ${shard} and number in (${number}, ${number + 1})`, new RegExp(`^shard ${shard}, link ${number}, `)],
  'two links exchanged': [`update audit.links set number = case number when ${number} then 1000000 else ${number} end where shard = ${shard} and number in (${number}, ${number + 1}); update audit.links set number = ${number + 1} where number = 1000000`, new RegExp(`^shard ${shard}, link ${number}, `)],
  'two links exchanged, all computed anew': [`update audit.links set number = case number when ${number} then 1000000 else ${number} end where shard = ${shard} and number in (${number}, ${number + 1}); update audit.links set number = ${number + 1} where number = 1000000; ${rehash(shard)}`, new RegExp(`^shard ${shard}, link `)],
  'a link moved to another shard': [link(`shard = ${(shard + 1) % 16}, number = 1000000`), next],
  'another hash': [link("hash = sha256('x')"), here],
  'another time of a link': [link("linked_at = linked_at - interval '1 microsecond'"), here],
  'the clock set back, all computed anew': [`${link("linked_at = linked_at - interval '1 day'")}; ${rehash(shard)}`, here],
  'the clock set forward, all computed anew': [`${link("linked_at = linked_at + interval '1 day'")}; ${rehash(shard)}`, next],
  'an entry changed, its hash computed anew': [`${set('actor', "'emp_9'")}; update audit.links l set hash = audit.next_hash(null, (select hash from audit.links where shard = l.shard and number = l.number - 1), audit.line(l.shard, l.number, l.linked_at, e)) from audit.entries e where e.id = l.entry_id and e.id = ${id}`, new RegExp(`^shard ${shard}, link `)],
  'an entry changed, all but the head computed anew': [`${set('actor', "'emp_9'")}; ${rehash(shard, number, false)}`, /./],
  'an entry changed, all computed anew': [`${set('actor', "'emp_9'")}; ${rehash(shard, number)}`, /^shard/],
  'an entry added outside of the chain': [copy, /^\d+$/],
  'an entry added at the end with an invented hash': [`${copy}; insert into audit.links select ${shard}, ${length} + 1, max(id), now(), sha256('x') from audit.entries; ${headBack}`, new RegExp(`^shard ${shard}, link ${length + 1}`)],
  'an entry added in the middle, all computed anew': [`update audit.links set number = number + 100000 where shard = ${shard} and number > ${number}; ${copy}; insert into audit.links select shard, number + 1, (select max(id) from audit.entries), linked_at, hash from audit.links where shard = ${shard} and number = ${number}; ${renumber(shard)}; ${rehash(shard)}`, /^shard/],
  'an entry twice in the chain': [`alter table audit.links drop constraint links_entry_id_key; insert into audit.links select shard, ${length} + 1, entry_id, now(), hash from audit.links where entry_id = ${id}`, new RegExp(`^shard ${shard}, link ${length + 1}`)],
  'a link twice': [`alter table audit.links drop constraint links_pkey, drop constraint links_entry_id_key; insert into audit.links select * from audit.links where entry_id = ${id}`, here],
  'values changed': [`update audit.payloads set content = replace(content::text, '1', '2')::json where entry_id = ${id}`, here],
  'values changed by a space': [`update audit.payloads set content = (content::text || ' ')::json where entry_id = ${id}`, here],
  'another salt': [`update audit.payloads set salt = uuid_send(gen_random_uuid()) where entry_id = ${id}`, here],
  'values changed with their digest': [`update audit.payloads set content = '{}' where entry_id = ${id}; update audit.entries e set digest = sha256(p.salt || '{}') from audit.payloads p where p.entry_id = e.id and e.id = ${id}`, here],
  'values gone without an erasure': [`delete from audit.payloads where entry_id = ${id}`, here],
  'values of two entries exchanged': [`update audit.payloads set entry_id = -${id} where entry_id = ${id}; update audit.payloads set entry_id = ${id} where entry_id = (select min(entry_id) from audit.payloads where entry_id > 0)`, here],
  'values given to an entry without any': [`insert into audit.payloads select id, 's', '{}' from audit.entries where kind = 'LOAD' order by id limit 1`, /LOAD/],
  'values of nothing': ["insert into audit.payloads values (-1, 's', '{}')", /^-1$/],
  'erased values put back': [`insert into audit.payloads select ${kept[0]!.entry_id}, decode('${kept[0]!.salt.toString('hex')}', 'hex'), '${kept[0]!.content}'`, new RegExp(`^entry ${kept[0]!.entry_id}$`)],
  'values gone with an invented erasure': [`insert into audit.entries (kind, channel, actor, actor_kind, database_user, entity_type, source, entity_id, erases) values ('ERASE', 'DATABASE', 'x', 'DATABASE', 'x', 'x', 'x', 'x', '{${id}}'); delete from audit.payloads where entry_id = ${id}`, here],
  'an erasure that names one more': [`update audit.entries set erases = erases || ${id}::bigint where kind = 'ERASE'; delete from audit.payloads where entry_id = ${id}`, /ERASE/],
  'a head deleted': [`delete from audit.heads where shard = ${shard}`, new RegExp(`^shard ${shard}$`)],
  'another hash of a head': [`update audit.heads set hash = sha256('x') where shard = ${shard}`, new RegExp(`^shard ${shard}$`)],
  'another length of a head': [`update audit.heads set length = length + 1 where shard = ${shard}`, new RegExp(`^shard ${shard}$`)],
  'another time of a head': [`update audit.heads set linked_at = linked_at + interval '1 day' where shard = ${shard}`, new RegExp(`^shard ${shard}$`)],
  'an old backup of a shard': [`${cut(5)}; ${headBack}`, new RegExp(`^shard ${shard}$`)],
  'an old backup of everything': [restore(2), /^checkpoint 3$/],
  'a checkpoint changed': ["update audit.checkpoints set heads = replace(heads::text, 'a', 'b')::json where number = 2", /^checkpoint 2$/],
  'another mac of a checkpoint': ["update audit.checkpoints set mac = repeat('0', 64) where number = 2", /^checkpoint 2$/],
  'another time of a checkpoint': ["update audit.checkpoints set at = at + interval '1 microsecond' where number = 2", /^checkpoint 2$/],
  'another key of a checkpoint': ["update audit.checkpoints set key_id = 'other' where number = 2", /^checkpoint 2$/],
  'a checkpoint deleted': ['delete from audit.checkpoints where number = 2', /^checkpoint 3$/],
  'the first checkpoint deleted, the rest numbered anew': ['delete from audit.checkpoints where number = 1; update audit.checkpoints set number = number - 1', /^checkpoint 1$/],
  'the newest checkpoint deleted': ['delete from audit.checkpoints where number = 3', /^checkpoint 3$/],
  'no checkpoint for hours of writing': [`truncate audit.checkpoints; update audit.links set linked_at = linked_at + interval '2 hours' where number > 2; update audit.heads set linked_at = linked_at + interval '2 hours' where length > 2;
    ${Array.from({ length: 16 }, (_, each) => rehash(each)).join(';')}`, /^checkpoints$/],
  'a write while the chain was switched off': ["insert into customers.class_thresholds values ('cth_hidden', '46', 1, '2031-01-01')", /^\d+$/],
  'a table no longer watched': ['drop trigger audited_update on customers.contacts', /^customers\.contacts, update$/],
  'a table not watched for a while': ['alter table customers.contacts disable trigger audited_insert', /^customers\.contacts, insert$/],
  'a watch that a session can switch off': ['alter table customers.contacts enable trigger audited_insert', /^customers\.contacts, insert$/],
}

test('an audit that nobody touched is whole', async () => {
  expect(await verify(client, { keys, anchor })).toMatchObject({ findings: [], checkpoints: 3, erased: 2, anchor })
  expect(await verify(client, { keys, anchor: old })).toMatchObject({ findings: [] })
})

test('at least fifty kinds of tampering are tried', () => expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(50))

test.each(Object.entries(kinds))('%s: found, and named', async (_, [text, where]) => {
  await run('begin')
  try {
    await run(guards('disable'))
    await run(text)
    await run(guards('enable always'))
    const { findings } = await verify(client, { keys, anchor })
    expect(findings.map((finding) => `${finding.where}: ${finding.what}`), text).not.toEqual([])
    expect(findings.some((finding) => where.test(finding.where)) || findings.some((finding) => where.test(finding.what)), JSON.stringify(findings)).toBe(true)
  } finally {
    await run('rollback')
  }
})

test.each(TABLES.flatMap((table) => ['only_added', 'never_emptied'].map((guard) => [table, guard])))('%s without its guard %s: found', async (table, guard) => {
  await run('begin')
  await run(`alter table audit.${table} disable trigger ${guard}`)
  expect((await verify(client, { keys })).findings).toEqual([{ where: `${table}, ${guard}`, what: 'table of the audit is not guarded' }])
  await run('rollback')
})

test('a forged checkpoint does not vouch for a rewritten chain', async () => {
  await run('begin')
  await run(`${guards('disable')}; ${set('actor', "'emp_9'")}; ${rehash(shard, number)}; truncate audit.checkpoints`)
  await writeCheckpoint(client, { current: { id: 'test', secret: 'a-guess-at-the-key-of-more-than-32-letters' } })
  await run(guards('enable always'))
  const { findings } = await verify(client, { keys })
  expect(findings).toContainEqual({ where: 'checkpoint 1', what: 'was not made with our key, or was changed' })
  await run('rollback')
})

test('a key is changed without losing what the old one vouched for', async () => {
  await run('begin')
  const changed = { current: { id: 'new', secret: 'the-key-that-follows-the-key-of-the-tests' }, previous: keys.current }
  await mutateInside(1_000)
  await writeCheckpoint(client, changed)
  expect((await verify(client, { keys: changed })).findings).toEqual([])
  expect((await verify(client, { keys: { current: changed.current } })).findings).toHaveLength(3)
  await run('rollback')
})

const mutateInside = (n: number) => run(`insert into customers.class_thresholds values ('cth_${n}', '47', 1, '2031-01-01'); set constraints all immediate; set constraints all deferred`)

test('nothing new, no new checkpoint', async () => {
  expect(await writeCheckpoint(client, keys)).toBeUndefined()
  expect(await run('select count(*)::int as n from audit.checkpoints')).toEqual([{ n: 3 }])
})
