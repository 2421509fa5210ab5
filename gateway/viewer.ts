import { type Connection, preparedRows } from '@panorama/kit/database'
import type { Locale, Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'

const bySubject = preparedRows<Omit<Viewer, 'locale'>>(
  'principal',
  sql`select subject, kind, actor_id as "actorId", name, unit_id as "unitId", keys, permissions
      from access.principals where subject = ${sql.placeholder('subject')} and is_active`,
)

/** Who the subject of a token is today: asked on every request, so that a right taken away is gone at once. */
export const viewerOf = async ({ db }: Connection, subject: string, locale: Locale): Promise<Viewer | undefined> => {
  const [principal] = await bySubject(db, { subject })
  return principal && { ...principal, locale }
}
