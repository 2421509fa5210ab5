import { sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { isHeld, isReached, oneOf } from './sight.sql.ts'
import { workTemplates } from './tables.ts'

/** A template is for its unit and all below; the units above see it. */
export const templateReading = reading('templates', workTemplates, {
  visible: (t) => oneOf(isReached(t.unitId), isHeld(t.unitId)),
  filters: (t) => ({ isInUse: sql`${t.retiredAt} is null` }),
})
