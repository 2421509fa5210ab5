import { type Database, prepared } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { eyes, isUnder, seesPartner } from './reach.sql.ts'
import { type PartnerRow, partners } from './tables.ts'
import type { PartnerFilter } from './types.generated.ts'

/** Which partners the viewer may see; every statement below goes through it. */
const visible = seesPartner(partners.id)

const $ = sql.placeholder

const byIds = prepared('partners_by_ids', (db) => db.select().from(partners).where(and(sql`${partners.id} = any(${$('ids')}::text[])`, visible)))
export const partnersByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<PartnerRow[]> => byIds(db, { ids, ...eyes(viewer) })

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type PartnerListArgs = PageArgs & { filter?: PartnerFilter | null; search?: string | null }

type Shape = { filters: string[]; search: boolean; after: boolean; size: number }

const today = sql`(now() at time zone 'Asia/Shanghai')::date`

/** Whether an agreement in force today fulfils the condition. */
const inForce = (condition: SQL) => sql`exists (select from organization.agreements a where a.partner_id = ${partners.id}
  and a.status = 'ACTIVE' and ${today} between a.valid_from and coalesce(a.valid_to, 'infinity') and ${condition})`

const FILTERS: Record<string, SQL> = {
  kind: sql`${partners.kind} = any(${$('kinds')}::text[])`,
  cooperationForm: inForce(sql`a.form = any(${$('cooperationForm')}::text[])`),
  under: isUnder(partners.unitId),
  isInForce: sql`${inForce(sql`true`)} = ${$('isInForce')}::boolean`,
}

const conditions = ({ filters, search }: Pick<Shape, 'filters' | 'search'>) =>
  and(
    ...filters.map((name) => FILTERS[name]!),
    search ? sql`(strpos(lower(${partners.name}), lower(${$('search')})) > 0 or ${$('kind')}::text <> 'CUSTOMER' and exists (
          select from organization.agreements a where a.partner_id = ${partners.id} and strpos(lower(a.number), lower(${$('search')})) > 0
            and (${$('kind')}::text = 'EMPLOYEE' or a.status <> 'DRAFT')))` : undefined,
    visible,
  )

const list = shaped('partners_list', (db, shape: Shape) =>
  db
    .select()
    .from(partners)
    .where(and(conditions(shape), shape.after ? sql`(${partners.name}, ${partners.id}) > (${$('afterName')}, ${$('afterId')})` : undefined))
    .orderBy(asc(partners.name), asc(partners.id))
    .limit(shape.size),
)

const asked = (args: PartnerListArgs, viewer: Viewer) => {
  const filter = Object.entries(args.filter ?? {}).filter(([, value]) => value != null)
  const search = args.search?.trim()
  return {
    shape: { filters: filter.map(([name]) => name).sort(), search: !!search },
    params: { ...Object.fromEntries(filter), ...eyes(viewer), kinds: args.filter?.kind, search },
  }
}

export const partnerPage = (db: Database, viewer: Viewer, args: PartnerListArgs): Promise<PartnerRow[]> => {
  const { shape, params } = asked(args, viewer)
  const [afterName, afterId] = position(args, 2) ?? []
  return list(db, { ...shape, after: !!afterId, size: bucket(limit(args)) }, { ...params, afterName, afterId })
}

const counted = shaped('partners_count', (db, shape: Pick<Shape, 'filters' | 'search'>) => db.select({ count: sql<number>`count(*)::int` }).from(partners).where(conditions(shape)))
export const partnerCount = async (db: Database, viewer: Viewer, args: PartnerListArgs) => {
  const { shape, params } = asked(args, viewer)
  return (await counted(db, shape, params))[0]!.count
}

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('partners_lock', (db) => db.select().from(partners).where(and(eq(partners.id, $('id')), visible)).for('no key update'))
/** Locks the partner for the change that follows. */
export const lockPartner = async (db: Database, viewer: Viewer, id: string) => (await lock(db, { id, ...eyes(viewer) }))[0]

export const insertPartner = async (db: Database, row: typeof partners.$inferInsert) => (await db.insert(partners).values(row).returning())[0]!

export const updatePartner = async (db: Database, id: string, values: Changes<PartnerRow>) =>
  (
    await db
      .update(partners)
      .set({ ...(values as Partial<PartnerRow>), version: sql`${partners.version} + 1`, updatedAt: sql`now()` })
      .where(eq(partners.id, id))
      .returning()
  )[0]!
