import { type Database, preparedRows } from '@panorama/kit/database'
import type { Viewer } from '@panorama/kit/viewer'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { eyes, isFoundIn, isHeld, isMe, isReached, oneOf } from './sight.sql.ts'
import { regulations, type RegulationVersionRow, regulationVersions } from './tables.ts'

const $ = sql.placeholder

/** Whoever wrote it and who leads its unit see the draft; once a version is issued, everybody it reaches sees the regulation. */
export const regulationReading = reading('regulations', regulations, {
  visible: (t) =>
    oneOf(
      isHeld(t.unitId),
      isMe(t.createdById),
      sql<boolean>`(${isReached(t.unitId)} and exists (select from work.regulation_versions v where v.regulation_id = ${t.id} and v.issued_at is not null))`,
    ),
  filters: (t) => ({
    search: isFoundIn(t.title, t.code),
    kind: sql`${t.kind} = any(${$('kind')}::text[])`,
    unitId: sql`${t.unitId} = any(${$('unitId')}::text[])`,
    isInForce: sql`((${t.repealedOn} is null or ${t.repealedOn} > ${$('today')}::date)
      and exists (select from work.regulation_versions v where v.regulation_id = ${t.id} and v.effective_on <= ${$('today')}::date)) = ${$('isInForce')}::boolean`,
  }),
  below: (t) => ({ unit: sql`${t.unitId} = parent.id` }),
})

const versions = preparedRows<RegulationVersionRow>(
  'regulations_versions',
  sql`select v.id, v.regulation_id as "regulationId", v.number, v.content, v.change_note as "changeNote", v.effective_on::text as "effectiveOn",
        v.issued_at as "issuedAt", v.issued_by_id as "issuedById"
      from work.regulation_versions v join work.regulations r on r.id = v.regulation_id
      where v.regulation_id = any(${$('ids')}::text[]) and (v.issued_at is not null or ${oneOf(isHeld(sql`r.unit_id`), isMe(sql`r.created_by_id`))})
      order by v.number desc`,
)
/** Versions of many regulations, the latest first; a draft only for who may go on with it. */
export const versionsOf = (db: Database, viewer: Viewer, ids: readonly string[]) => versions(db, { ids, ...eyes(viewer) })

export const updateDraft = (db: Database, regulationId: string, values: Partial<RegulationVersionRow>) =>
  db.update(regulationVersions).set(values).where(and(eq(regulationVersions.regulationId, regulationId), isNull(regulationVersions.issuedAt)))
