import { type Database, prepared } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { eyes, isUnder, seesPartner } from './reach.sql.ts'
import { agreements, type PartnerAgreementRow } from './tables.ts'
import type { PartnerAgreementFilter } from './types.generated.ts'

const $ = sql.placeholder

/** Which agreements the viewer may see: staff all, a partner its own, drafts excepted. Every statement below goes through it. */
const visible = sql`(${$('kind')}::text = 'EMPLOYEE' or ${agreements.status} <> 'DRAFT' and 'partner:' || ${agreements.partnerId} = any(${$('keys')}::text[]))`

const byIds = prepared('agreements_by_ids', (db) => db.select().from(agreements).where(and(sql`${agreements.id} = any(${$('ids')}::text[])`, visible)))
export const agreementsByIds = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<PartnerAgreementRow[]> => byIds(db, { ids, ...eyes(viewer) })

const byRenewed = prepared('agreements_by_renewed', (db) => db.select().from(agreements).where(and(sql`${agreements.renewsId} = any(${$('ids')}::text[])`, visible)))
/** The agreement that renews each of many. */
export const renewalsOf = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<PartnerAgreementRow[]> => byRenewed(db, { ids, ...eyes(viewer) })

const byPartners = prepared('agreements_of_partners', (db) =>
  db
    .select()
    .from(agreements)
    .where(
      and(
        sql`${agreements.id} in (select page.id from unnest(${$('partners')}::text[]) as partner (id), lateral (
          select a.id from organization.agreements a where a.partner_id = partner.id order by a.valid_from desc, a.id desc limit 50) page)`,
        visible,
      ),
    )
    .orderBy(desc(agreements.validFrom), desc(agreements.id)),
)
/** Agreements with many partners, latest first. */
export const agreementsOf = (db: Database, viewer: Viewer, partners: readonly string[]): Promise<PartnerAgreementRow[]> => byPartners(db, { partners, ...eyes(viewer) })

const today = sql`(now() at time zone 'Asia/Shanghai')::date`
const isInForce = sql`(${agreements.status} = 'ACTIVE' and ${today} between ${agreements.validFrom} and coalesce(${agreements.validTo}, 'infinity'))`

const current = prepared('agreements_in_force', (db) =>
  db.select().from(agreements).where(and(sql`${agreements.partnerId} = any(${$('partners')}::text[])`, isInForce, seesPartner(agreements.partnerId))),
)
/** The agreement in force today with each of many partners: form and phases are seen by whoever sees the partner. */
export const termsInForce = (db: Database, viewer: Viewer, partners: readonly string[]): Promise<PartnerAgreementRow[]> => current(db, { partners, ...eyes(viewer) })

const at = prepared('agreements_at', (db) =>
  db
    .select()
    .from(agreements)
    .where(
      sql`${agreements.partnerId} = ${$('partner')} and ${agreements.status} = 'ACTIVE'
        and (${$('at')}::timestamptz at time zone 'Asia/Shanghai')::date between ${agreements.validFrom} and coalesce(${agreements.validTo}, 'infinity')`,
    ),
)
/** The active agreement whose days the moment belongs to. */
export const agreementAt = async (db: Database, partner: string, moment: string): Promise<PartnerAgreementRow | undefined> => (await at(db, { partner, at: moment }))[0]

// ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type AgreementListArgs = PageArgs & { filter?: PartnerAgreementFilter | null }

const FILTERS: Record<string, SQL> = {
  partner: sql`${agreements.partnerId} = any(${$('partner')}::text[])`,
  status: sql`${agreements.status} = any(${$('status')}::text[])`,
  form: sql`${agreements.form} = any(${$('form')}::text[])`,
  under: sql`${agreements.partnerId} in (select p.id from organization.partners p where ${isUnder(sql`p.unit_id`)})`,
  endingBefore: sql`(${agreements.status} in ('ACTIVE', 'SUSPENDED') and coalesce(${agreements.validTo}, '9999-12-31'::date) < ${$('endingBefore')}::date)`,
}

const conditions = (filters: readonly string[]) => and(...filters.map((name) => FILTERS[name]!), visible)

const asked = ({ filter }: AgreementListArgs, viewer: Viewer) => {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value != null)
  return { filters: given.map(([name]) => name).sort(), params: { ...Object.fromEntries(given), ...eyes(viewer) } }
}

const list = shaped('agreements_list', (db, { filters, after, size }: { filters: string[]; after: boolean; size: number }) =>
  db
    .select()
    .from(agreements)
    .where(and(conditions(filters), after ? sql`${agreements.id} < ${$('afterId')}` : undefined))
    .orderBy(desc(agreements.id))
    .limit(size),
)
export const agreementPage = (db: Database, viewer: Viewer, args: AgreementListArgs): Promise<PartnerAgreementRow[]> => {
  const { filters, params } = asked(args, viewer)
  const [afterId] = position(args, 1) ?? []
  return list(db, { filters, after: !!afterId, size: bucket(limit(args)) }, { ...params, afterId })
}

const counted = shaped('agreements_count', (db, { filters }: { filters: string[] }) =>
  db.select({ count: sql<number>`count(*)::int` }).from(agreements).where(conditions(filters)),
)
export const agreementCount = async (db: Database, viewer: Viewer, args: AgreementListArgs) => {
  const { filters, params } = asked(args, viewer)
  return (await counted(db, { filters }, params))[0]!.count
}

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const lock = prepared('agreements_lock', (db) => db.select().from(agreements).where(and(eq(agreements.id, $('id')), visible)).for('no key update'))
/** Locks the agreement for the change that follows. */
export const lockAgreement = async (db: Database, viewer: Viewer, id: string): Promise<PartnerAgreementRow | undefined> => (await lock(db, { id, ...eyes(viewer) }))[0]

export const insertAgreement = async (db: Database, row: typeof agreements.$inferInsert): Promise<PartnerAgreementRow> => (await db.insert(agreements).values(row).returning())[0]!

export const updateAgreement = async (db: Database, id: string, values: Changes<PartnerAgreementRow>): Promise<PartnerAgreementRow> =>
  (
    await db
      .update(agreements)
      .set({ ...(values as Partial<PartnerAgreementRow>), version: sql`${agreements.version} + 1`, updatedAt: sql`now()` })
      .where(eq(agreements.id, id))
      .returning()
  )[0]!
