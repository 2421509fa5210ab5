import type { Database } from '@panorama/kit/database'
import { found, refuse } from '@panorama/kit/errors'
import type { Viewer } from '@panorama/kit/viewer'
import { unitReach } from './customer.sql.ts'

/** Refuses to put something into a unit that stands neither at nor below one of the viewer's, or is gone. */
export const needUnit = async (db: Database, viewer: Viewer, id: string, field: readonly string[]) => {
  const { isMine, isDissolved } = found(await unitReach(db, viewer, id), ...field)
  if (!isMine) refuse('NOT_ALLOWED', field)
  if (isDissolved) refuse('UNIT_DISSOLVED', field, { zh: '该机构已撤销。请改用其承接机构。', en: 'this unit was dissolved. Use the one that took over.' })
}
