import { createHash, createHmac, hash as digestOf, timingSafeEqual } from 'node:crypto'
import type { SigningKey, SigningKeys } from './signature.ts'

// Checks the audit without the database's help: every hash is computed here, from the rows as they are. All reads must be of
// one snapshot (repeatable read).

/** A connection, or whatever else answers statements one at a time. */
export type Reader = { query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[] }> }

/** What is wrong, and with what. */
export type Finding = { where: string; what: string }

export type Verification = { entries: number; erased: number; checkpoints: number; findings: Finding[]; /** `<number>:<mac>` of the newest checkpoint, to be kept elsewhere; null: there is none. */ anchor: string | null }

type Head = { shard: number; length: number; hash: string; linkedAt: string }
type Checkpoint = { number: number; at: string; heads: string; keyId: string; mac: string }
type Link = { shard: number; number: number; linkedAt: string; hash: string; entryId: string; entry: (string | null)[] | null; salt: string | null; content: string | null }

const SHARDS = 16
const NOTHING = '00'.repeat(32)
const BATCH = 5_000
const LONGEST_GAP = 3_600_000_000n
/** More of the same help nobody. */
const MOST_FINDINGS = 100

const MICROS = (column: string) => `((extract(epoch from ${column}) * 1000000)::bigint)::text`

const HEADS = `select shard, length::int, encode(hash, 'hex') as hash, ${MICROS('linked_at')} as "linkedAt" from audit.heads order by shard`
const CHECKPOINTS = `select number::int, ${MICROS('at')} as at, heads::text, key_id as "keyId", mac from audit.checkpoints order by number`

// The same values in the same order as audit.line.
const LINKS = `select l.shard, l.number::int, ${MICROS('l.linked_at')} as "linkedAt", encode(l.hash, 'hex') as hash, l.entry_id::text as "entryId",
    case when e.id is not null then array[e.id::text, e.transaction::text, ${MICROS('e.at')}, e.kind, e.operation, e.channel, e.actor, e.actor_kind, e.subject, e.unit_id, e.database_user,
      e.entity_type, e.source, e.entity_id, e.customer_id, e.reason, e.correlation_id, e.row_count::text, e.erases::text, encode(e.digest, 'hex')] end as entry,
    encode(p.salt, 'hex') as salt, p.content::text as content
  from audit.links l left join audit.entries e on e.id = l.entry_id left join audit.payloads p on p.entry_id = l.entry_id
  where (l.shard, l.number) > ($1, $2) order by l.shard, l.number limit ${BATCH}`
const [ID, KIND, OPERATION, ENTITY_TYPE, ENTITY_ID, ERASES, DIGEST] = [0, 3, 4, 11, 13, 18, 19] as const

/** What belongs to nothing, and what no longer watches or guards. */
const STRAYS: readonly (readonly [what: string, query: string])[] = [
  ['entry is not in the chain', 'select e.id::text as "where" from audit.entries e where not exists (select from audit.links l where l.entry_id = e.id) order by e.id'],
  ['values belong to no entry', 'select p.entry_id::text as "where" from audit.payloads p where not exists (select from audit.entries e where e.id = p.entry_id) order by p.entry_id'],
  ['table is not watched', `select s.source || ', ' || event as "where" from audit.sources s, unnest(array['insert', 'update', 'delete', 'truncate']) as event
      where not exists (select from pg_trigger t where t.tgrelid = s.relation and t.tgname = 'audited_' || event and t.tgenabled = 'A') order by 1`],
  ['table of the audit is not guarded', `select g.name || ', ' || g.guard as "where" from (
      select name, guard from unnest(array['entries', 'links', 'heads', 'payloads', 'checkpoints']) as name, unnest(array['only_added', 'never_emptied']) as guard union all values ('entries', 'linked')) g
      where not exists (select from pg_trigger t where t.tgrelid = ('audit.' || g.name)::regclass and t.tgname = g.guard and t.tgenabled = 'A') order by 1`],
]

type Options = { keys: SigningKeys; /** A checkpoint known from elsewhere: it must still be there. */ anchor?: string }

/** Reads everything and says what does not fit; of each shard only the first thing. */
export const verify = async (reader: Reader, { keys, anchor }: Options): Promise<Verification> => {
  const findings: Finding[] = []
  const report = (where: string, what: string) => void (findings.length < MOST_FINDINGS && findings.push({ where, what }))

  const heads = new Map((await reader.query<Head>(HEADS)).rows.map((head) => [head.shard, head]))
  const checkpoints = (await reader.query<Checkpoint>(CHECKPOINTS)).rows
  const vouched = checkCheckpoints(checkpoints, keys, report)
  const last = checkpoints.at(-1)
  if (anchor !== undefined && !checkpoints.some(({ number, mac }) => anchor === `${number}:${mac}`)) report(`checkpoint ${anchor.split(':', 1)[0]}`, 'the checkpoint kept elsewhere is not here: everything since an older state was replaced')

  const chain = checkChain(heads, vouched, BigInt(last?.at ?? 0), report)
  for (let [shard, number] = [-1, 0]; ; ) {
    const { rows } = await reader.query<Link>(LINKS, [shard, number])
    for (const row of rows) chain.add(row)
    if (rows.length < BATCH) break
    ;({ shard, number } = rows.at(-1)!)
  }
  chain.end()
  const back = await reader.query<{ id: string }>('select entry_id::text as id from audit.payloads where entry_id = any($1::bigint[]) order by entry_id', [[...chain.named]])
  for (const { id } of back.rows) report(`entry ${id}`, 'its values were erased, and are back')
  for (const [what, query] of STRAYS) for (const { where } of (await reader.query<{ where: string }>(`${query} limit 10`)).rows) report(where, what)
  return { entries: chain.entries(), erased: chain.erased(), checkpoints: checkpoints.length, findings, anchor: last ? `${last.number}:${last.mac}` : null }
}

type Report = (where: string, what: string) => void

/** By shard, the hashes that intact checkpoints vouch for, by the length the shard had then. */
const checkCheckpoints = (checkpoints: readonly Checkpoint[], keys: SigningKeys, report: Report) => {
  const vouched = new Map<number, Map<number, string>>()
  let before: Checkpoint | undefined
  for (const checkpoint of checkpoints) {
    const where = `checkpoint ${checkpoint.number}`
    const key = [keys.current, keys.previous].find((each) => each?.id === checkpoint.keyId)
    if (checkpoint.number !== (before?.number ?? 0) + 1) report(where, 'the checkpoint before it is missing')
    if (before && BigInt(checkpoint.at) < BigInt(before.at)) report(where, 'is older than the one before')
    if (!key) report(where, `was made with the key “${checkpoint.keyId}”, which is not at hand`)
    else if (!isEqual(checkpoint.mac, macOf(key, checkpoint, before?.mac))) report(where, 'was not made with our key, or was changed')
    else
      for (const [shard, length, hash] of JSON.parse(checkpoint.heads) as [number, number, string][]) {
        if (!vouched.has(shard)) vouched.set(shard, new Map())
        vouched.get(shard)!.set(length, hash)
      }
    before = checkpoint
  }
  return vouched
}

const checkChain = (heads: ReadonlyMap<number, Head>, vouched: ReadonlyMap<number, ReadonlyMap<number, string>>, vouchedUntil: bigint, report: Report) => {
  const broken = new Set<number>()
  const tails = new Map<number, Link>()
  /** Entries whose values are gone, and those that an erasure names. */
  const gone = new Map<string, string>()
  const named = new Set<string>()
  let entries = 0
  /** When the graph was written through: there the gateway was, which makes a checkpoint every minute. */
  let inUse: { first: bigint; last: bigint } | undefined

  const problemOf = (link: Link, before: Link | undefined): string | undefined => {
    if (link.number <= (before?.number ?? 0)) return 'stands there twice'
    if (link.number !== (before?.number ?? 0) + 1) return `${link.number - (before?.number ?? 0) - 1} links before it are missing`
    if (!link.entry) return 'its entry is missing'
    if (before && BigInt(link.linkedAt) < BigInt(before.linkedAt)) return 'is older than the link before'
    const line = JSON.stringify([String(link.shard), String(link.number), link.linkedAt, ...link.entry])
    const hash = createHash('sha256').update(Buffer.from(before?.hash ?? NOTHING, 'hex')).update(line).digest('hex')
    if (hash !== link.hash) return 'was changed, or what stands before it'
    const sworn = vouched.get(link.shard)?.get(link.number)
    if (sworn !== undefined && sworn !== hash) return 'was written anew: a checkpoint says otherwise'
    if (link.content !== null && digestOf('sha256', Buffer.concat([Buffer.from(link.salt ?? '', 'hex'), Buffer.from(link.content)]), 'hex') !== link.entry[DIGEST]) return 'its values were changed'
    return undefined
  }

  const add = (link: Link) => {
    entries++
    if (!broken.has(link.shard)) {
      const problem = problemOf(link, tails.get(link.shard))
      if (problem) {
        broken.add(link.shard)
        report(placeOf(link), problem)
      } else {
        const { entry } = link as { entry: (string | null)[] }
        if (link.content === null && entry[DIGEST] !== null) gone.set(entry[ID]!, placeOf(link))
        if (entry[OPERATION] !== null) inUse = widened(inUse, BigInt(link.linkedAt))
        if (entry[KIND] === 'ERASE') for (const id of entry[ERASES]!.slice(1, -1).split(',')) named.add(id)
      }
    }
    tails.set(link.shard, link)
  }

  const end = () => {
    for (let shard = 0; shard < SHARDS; shard++) {
      const [head, tail] = [heads.get(shard), tails.get(shard)]
      const length = tail?.number ?? 0
      const sworn = Math.max(0, ...(vouched.get(shard)?.keys() ?? []))
      if (!head) report(`shard ${shard}`, 'its head is missing')
      else if (head.length !== length || head.hash !== (tail?.hash ?? NOTHING) || (tail && head.linkedAt !== tail.linkedAt)) report(`shard ${shard}`, `its head says ${head.length} links, there are ${length}, or the last is another`)
      if (sworn > length) report(`shard ${shard}`, `ends after ${length} links; a checkpoint says there were ${sworn}`)
    }
    for (const shard of heads.keys()) if (shard < 0 || shard >= SHARDS) report(`shard ${shard}`, 'does not exist')
    for (const [id, where] of gone) if (!named.has(id)) report(where, 'its values are gone, and no erasure names it')
    if (inUse && inUse.last - (vouchedUntil > inUse.first ? vouchedUntil : inUse.first) > LONGEST_GAP) report('checkpoints', 'end more than an hour before the last write through the graph')
  }
  return { add, end, entries: () => entries, erased: () => gone.size, named }
}

const widened = (span: { first: bigint; last: bigint } | undefined, at: bigint) => ({ first: span && span.first < at ? span.first : at, last: span && span.last > at ? span.last : at })

const placeOf = ({ shard, number, entryId, entry }: Link) => `shard ${shard}, link ${number}, entry ${entryId}${entry ? `, ${entry[KIND]} ${entry[ENTITY_TYPE]} ${entry[ENTITY_ID]}` : ''}`

const isEqual = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

const macOf = ({ secret }: SigningKey, { number, at, heads, keyId }: Omit<Checkpoint, 'mac'>, before = '') =>
  createHmac('sha256', secret).update(JSON.stringify([number, at, heads, keyId, before])).digest('hex')

/**
 * Vouches for all heads as they are, when there is anything new; returns `<number>:<mac>`. Two at once: the second finds
 * its number taken and leaves it at that.
 */
export const writeCheckpoint = async (reader: Reader, { current: key }: SigningKeys): Promise<string | undefined> => {
  const [seen] = (
    await reader.query<{ before: { number: number; mac: string; heads: string } | null; heads: [number, number, string][]; at: string }>(`
      select (select json_build_object('number', number, 'mac', mac, 'heads', heads::text) from audit.checkpoints order by number desc limit 1) as before,
        (select json_agg(json_build_array(shard, length, encode(hash, 'hex')) order by shard) from audit.heads) as heads, ${MICROS('now()')} as at`)
  ).rows
  const { before, at } = seen!
  const heads = JSON.stringify(seen!.heads)
  if (before?.heads === heads) return undefined
  const checkpoint = { number: (before?.number ?? 0) + 1, at, heads, keyId: key.id }
  const mac = macOf(key, checkpoint, before?.mac)
  const { rows } = await reader.query(
    `insert into audit.checkpoints (number, at, heads, key_id, mac) values ($1, 'epoch'::timestamptz + $2::bigint * interval '1 microsecond', $3, $4, $5) on conflict do nothing returning number`,
    [checkpoint.number, at, heads, key.id, mac],
  )
  return rows.length ? `${checkpoint.number}:${mac}` : undefined
}
