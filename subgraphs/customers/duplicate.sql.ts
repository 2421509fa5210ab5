import { everything, inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows, rows } from '@panorama/kit/database'
import { newId } from '@panorama/kit/ids'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { type Likeness } from './duplicate.rules.ts'
import { type DuplicatePairRow, type DuplicateScanRow, duplicatePairs, duplicateScans } from './tables.ts'
import type { DuplicatePairFilter, DuplicateVerdict } from './types.generated.ts'

const $ = sql.placeholder

// ── files that resemble a new one ────────────────────────────────────────────────────────────────────────────────

const MOST = 200

const sharing = preparedRows<{ id: string }>(
  'duplicates_sharing',
  sql`${everything('a file may exist that the viewer may not see; it is told whom to ask, and nothing else')}
      select d.customer_id as id from customers.search_documents d where d.marks && ${$('marks')}::integer[] limit ${sql.raw(String(MOST))}`,
)
/** Customers that share a mark with it, of whoever sees them. */
export const sharingMarks = async (db: Database, marks: readonly number[]) => (await sharing(db, { marks })).map(({ id }) => id)

const seen = preparedRows<{ id: string; unitId: string; isVisible: boolean }>(
  'duplicates_seen',
  sql`select p.customer_id as id, p.unit_id as "unitId", ${inScope(sql`p.customer_id`)} as "isVisible" from access.places p where p.customer_id = any(${$('ids')}::text[])`,
)
/** Which of them the viewer may see, and who is in charge of each. */
export const seenOf = (db: Database, { keys }: Viewer, ids: readonly string[]) => seen(db, { ids, keys })

// ── pairs ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Both files must be visible. */
const visible = and(inScope(duplicatePairs.customerId), inScope(duplicatePairs.otherId))

const byIds = prepared('duplicates_by_ids', (db) => db.select().from(duplicatePairs).where(and(sql`${duplicatePairs.id} = any(${$('ids')}::text[])`, visible)))
export const pairsByIds = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<DuplicatePairRow[]> => byIds(db, { ids, keys })

const lock = prepared('duplicates_lock', (db) => db.select().from(duplicatePairs).where(and(eq(duplicatePairs.id, $('id')), visible)).for('no key update'))
export const lockPair = async (db: Database, { keys }: Viewer, id: string) => (await lock(db, { id, keys }))[0]

export type PairListArgs = PageArgs & { filter?: DuplicatePairFilter | null }
type Shape = { isOpen: boolean; verdict: boolean; minimumScore: boolean; customerId: boolean }

const conditions = ({ isOpen, verdict, minimumScore, customerId }: Shape) =>
  and(
    isOpen ? isNull(duplicatePairs.verdict) : undefined,
    verdict ? sql`${duplicatePairs.verdict} = any(${$('verdict')}::text[])` : undefined,
    minimumScore ? sql`${duplicatePairs.score} >= ${$('minimumScore')}` : undefined,
    customerId ? sql`(${duplicatePairs.customerId} = ${$('customerId')} or ${duplicatePairs.otherId} = ${$('customerId')})` : undefined,
    visible,
  )

const shapeOf = ({ filter }: Pick<PairListArgs, 'filter'>) => {
  const { isOpen = true, verdict, minimumScore, customerId } = filter ?? {}
  return {
    shape: { isOpen: isOpen && !verdict, verdict: verdict != null, minimumScore: minimumScore != null, customerId: customerId != null },
    params: { verdict, minimumScore, customerId },
  }
}

const list = shaped('duplicates_list', (db, { after, size, ...shape }: Shape & { after: boolean; size: number }) => {
  const behind: SQL | undefined = after ? sql`(${duplicatePairs.score}, ${duplicatePairs.id}) < (${$('afterScore')}::integer, ${$('afterId')})` : undefined
  return db.select().from(duplicatePairs).where(and(conditions(shape), behind)).orderBy(desc(duplicatePairs.score), desc(duplicatePairs.id)).limit(size)
})
export const pairPage = (db: Database, { keys }: Viewer, args: PairListArgs): Promise<DuplicatePairRow[]> => {
  const { shape, params } = shapeOf(args)
  const [afterScore, afterId] = position(args, 2, /^\d{1,3}$/) ?? []
  return list(db, { ...shape, after: afterId !== undefined, size: bucket(limit(args)) }, { ...params, keys, afterScore, afterId })
}
export const sortValues = (row: DuplicatePairRow) => [String(row.score), row.id]

const counted = shaped('duplicates_count', (db, shape: Shape) => db.select({ count: sql<number>`count(*)::int` }).from(duplicatePairs).where(conditions(shape)))
export const pairCount = async (db: Database, { keys }: Viewer, args: PairListArgs) => {
  const { shape, params } = shapeOf(args)
  return (await counted(db, shape, { ...params, keys }))[0]!.count
}

export type FoundPair = Likeness & { a: string; b: string }

/** Keeps pairs that were found; one that is known gets its new score, and keeps what was decided. Says how many there are of these now. */
export const keepPairs = async (db: Database, found: readonly FoundPair[]) => {
  if (!found.length) return
  const values = found.map(({ a, b, score, reasons }) => ({ id: newId('dup'), customerId: a < b ? a : b, otherId: a < b ? b : a, score, reasons }))
  await db
    .insert(duplicatePairs)
    .values(values)
    .onConflictDoUpdate({ target: [duplicatePairs.customerId, duplicatePairs.otherId], set: { score: sql`excluded.score`, reasons: sql`excluded.reasons` } })
}

export const decidePair = async (db: Database, id: string, verdict: DuplicateVerdict, decisionReason: string, decidedBy: string) =>
  (
    await db
      .update(duplicatePairs)
      .set({ verdict, decisionReason, decidedBy, decidedAt: sql`now()`, version: sql`${duplicatePairs.version} + 1` })
      .where(eq(duplicatePairs.id, id))
      .returning()
  )[0]!

// ── scans ────────────────────────────────────────────────────────────────────────────────────────────────────────

const scans = prepared('duplicates_scan', (db) => db.select().from(duplicateScans).where(eq(duplicateScans.id, $('id'))))
export const scanById = async (db: Database, id: string): Promise<DuplicateScanRow | undefined> => (await scans(db, { id }))[0]

/** A new scan, or the one that runs. One without a sign of life for a minute is taken over. */
export const openScan = async (db: Database, startedBy: string) => {
  await rows(db, sql`update customers.duplicate_scans set status = 'FAILED', finished_at = now() where status = 'RUNNING' and alive_at < now() - interval '1 minute'`)
  const [made] = await db.insert(duplicateScans).values({ id: newId('scn'), status: 'RUNNING', startedBy }).onConflictDoNothing().returning()
  return { scan: made ?? (await db.select().from(duplicateScans).where(eq(duplicateScans.status, 'RUNNING')))[0]!, isNew: made !== undefined }
}

export const advanceScan = (db: Database, id: string, values: Partial<DuplicateScanRow>) =>
  db.update(duplicateScans).set({ ...values, aliveAt: sql`now()` }).where(eq(duplicateScans.id, id))

export const endScan = (db: Database, id: string, status: 'DONE' | 'FAILED') => db.update(duplicateScans).set({ status, finishedAt: sql`now()` }).where(eq(duplicateScans.id, id))

export const fileCount = async (db: Database) => (await rows<{ count: number }>(db, sql`${everything('a number of files')} select count(*)::int as count from customers.search_documents`))[0]!.count

/** A mark that so many files share says nothing: one switchboard for a whole park, one name for a hundred schools. */
const SHARED = 60
/** Marks are compared in so many parts, each a statement of its own. */
export const PARTS = 4

/** Pairs of files, not of one tree, that share a mark of this part of all marks; and closed files are nobody's duplicate. */
export const sharingPairs = (db: Database, part: number) =>
  rows<{ a: string; b: string }>(db, sql`
    ${everything('a scan compares all files; who sees a pair is decided when it is read')}
    with shared as materialized (
      select k.mark, array_agg(d.serial) as files from customers.search_documents d, unnest(d.marks) as k (mark)
      where k.mark & ${sql.raw(String(PARTS - 1))} = ${part} group by k.mark having count(*) between 2 and ${sql.raw(String(SHARED))}
    ), pairs as (
      select distinct x.serial as a, y.serial as b from shared s, unnest(s.files) as x (serial), unnest(s.files) as y (serial) where x.serial < y.serial
    )
    select a.customer_id as a, b.customer_id as b
    from pairs
    join customers.search_documents a on a.serial = pairs.a
    join customers.search_documents b on b.serial = pairs.b
    join access.places pa on pa.customer_id = a.customer_id
    join access.places pb on pb.customer_id = b.customer_id
    where pa.root_id <> pb.root_id and pa.status <> 'CLOSED' and pb.status <> 'CLOSED'
    order by pairs.a`)

