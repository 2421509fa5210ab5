import { everything, inScope } from '@panorama/kit/access'
import type { Database } from '@panorama/kit/database'
import { limit, type PageArgs, position } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, desc, sql } from 'drizzle-orm'
import { mayReadSection } from './change.rules.ts'
import { type ChangeRow, changes } from './tables.ts'
import type { ChangeFilter, DossierSection } from './types.generated.ts'

const $ = sql.placeholder

export type ChangeArgs = PageArgs & { filter?: ChangeFilter | null }
type Shape = { entryId: boolean; actorId: boolean; since: boolean; until: boolean }

const shapeOf = ({ filter }: ChangeArgs): Shape => ({ entryId: filter?.entryId != null, actorId: filter?.actorId != null, since: filter?.since != null, until: filter?.until != null })

const SECTIONS: readonly DossierSection[] = [
  'FILE', 'ALIASES', 'IDENTIFIERS', 'CONTACTS', 'OPERATING_YEARS', 'BUSINESS_PROFILE', 'MAJOR_EVENTS', 'COMPETITION', 'SHAREHOLDERS', 'STOCK_LISTINGS', 'BANK_ACCOUNTS',
  'TAX_REGISTRATIONS', 'RANKINGS', 'REFERRALS', 'SITE_SURVEYS', 'OPERATOR_PROFILE', 'LEGAL_REPRESENTATIVE', 'CREDIT', 'ATTRIBUTES', 'RECORDS', 'COMMEMORATIONS',
]
/** Sections asked for that the viewer may read. */
const sectionsOf = ({ filter }: ChangeArgs, viewer: Viewer) => (filter?.section ?? SECTIONS).filter((section) => mayReadSection(section, viewer))

const chosen = ({ entryId, actorId, since, until }: Shape) =>
  and(
    inScope(sql`h.customer_id`),
    sql`h.section = any(${$('sections')}::text[])`,
    entryId ? sql`h.entry_id = ${$('entryId')}` : undefined,
    actorId ? sql`h.actor = ${$('actorId')}` : undefined,
    since ? sql`h.changed_at >= ${$('since')}::timestamptz` : undefined,
    until ? sql`h.changed_at < ${$('until')}::timestamptz` : undefined,
  )

const list = shaped('changes_of', (db, { size, after, ...shape }: Shape & { size: number; after: boolean }) =>
  db
    .select()
    .from(changes)
    .where(
      sql`${changes.id} in (select page.id from unnest(${$('customers')}::text[]) as customer (id), lateral (
        select h.id from customers.changes h where ${and(sql`h.customer_id = customer.id`, chosen(shape), after ? sql`h.id < ${$('afterId')}::bigint` : undefined)}
        order by h.id desc limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(changes.id)),
)
/** The latest changes of each of many customers, as far as the viewer may read their sections. */
export const changesOf = async (db: Database, viewer: Viewer, args: ChangeArgs, customers: readonly string[]): Promise<ChangeRow[]> => {
  const [afterId] = position(args, 1, /^\d+$/) ?? []
  const found = await list(db, { ...shapeOf(args), size: bucket(limit(args)), after: !!afterId }, { ...args.filter, sections: sectionsOf(args, viewer), customers, keys: viewer.keys, afterId })
  return found.map((row) => ({ ...row, id: String(row.id) }))
}

const counted = shaped('changes_count', (db, shape: Shape) =>
  db
    .select({ customerId: sql<string>`h.customer_id`, count: sql<number>`count(*)::int` })
    .from(sql`customers.changes h`)
    .where(and(sql`h.customer_id = any(${$('customers')}::text[])`, chosen(shape)))
    .groupBy(sql`h.customer_id`),
)
export const changeCountsOf = (db: Database, viewer: Viewer, args: ChangeArgs, customers: readonly string[]) =>
  counted(db, shapeOf(args), { ...args.filter, sections: sectionsOf(args, viewer), customers, keys: viewer.keys })

/** All changes of one contact, oldest first, for whoever was shown the contact. */
export const changesOfContact = async (db: Database, contactId: string): Promise<ChangeRow[]> =>
  (
    await db
      .select()
      .from(changes)
      .where(sql`${changes.entryId} = ${contactId} and ${changes.section} = 'CONTACTS' ${everything('the contact was loaded in scope')}`)
      .orderBy(changes.id)
  ).map((row) => ({ ...row, id: String(row.id) }))
