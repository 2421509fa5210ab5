import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { readable, reader } from './audience.sql.ts'
import { type BundleComponentRow, bundleComponents, productOfferings } from './tables.ts'

const $ = sql.placeholder

const byBundle = prepared('components_of_bundles', (db) =>
  db
    .select(getTableColumns(bundleComponents))
    .from(bundleComponents)
    .innerJoin(productOfferings, eq(productOfferings.id, bundleComponents.offeringId))
    .where(and(sql`${bundleComponents.bundleId} = any(${$('ids')}::text[])`, readable(productOfferings.id, productOfferings.status)))
    .orderBy(asc(productOfferings.code)),
)
/** What these bundles consist of, by product code; of each the parts the viewer may see. */
export const componentsOf = (db: Database, viewer: Viewer, ids: readonly string[]): Promise<BundleComponentRow[]> => byBundle(db, { ids, ...reader(viewer) })

const launched = preparedRows<{ code: string }>(
  'bundles_launched_with',
  sql`select b.code from products.bundle_components c join products.product_offerings b on b.id = c.bundle_id
      where c.offering_id = ${$('id')} and b.status = 'LAUNCHED' order by b.code for no key update of b`,
)
/** Codes of the launched bundles that contain the offering; locked, so that none is launched or changed meanwhile. */
export const launchedBundlesWith = async (db: Database, id: string) => (await launched(db, { id })).map(({ code }) => code)

/** Puts these in the place of the components so far. */
export const replaceComponents = async (db: Database, bundleId: string, rows: readonly Omit<BundleComponentRow, 'bundleId'>[]) => {
  await db.delete(bundleComponents).where(eq(bundleComponents.bundleId, bundleId))
  await db.insert(bundleComponents).values(rows.map((row) => ({ ...row, bundleId })))
}

const share = prepared('offerings_share', (db) =>
  db.select().from(productOfferings).where(sql`${productOfferings.id} = any(${$('ids')}::text[])`).orderBy(asc(productOfferings.id)).for('share'),
)
/** The offerings a bundle shall consist of, held as they are until the change is done. */
export const holdOfferings = (db: Database, ids: readonly string[]) => share(db, { ids })
