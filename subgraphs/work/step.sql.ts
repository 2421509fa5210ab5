import { sql } from 'drizzle-orm'
import { reading } from './rows.sql.ts'
import { steps } from './tables.ts'

/** Steps are read below their subject only, and whoever sees the subject sees them. */
export const stepReading = reading('steps', steps, { visible: () => sql`true`, below: (t) => ({ subject: sql`${t.subjectId} = parent.id` }) })
