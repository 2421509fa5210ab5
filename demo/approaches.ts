import { type Database, rows } from '@panorama/kit/database'
import { sql } from 'drizzle-orm'
import type { Partners } from './access.ts'
import type { Clock } from './clock.ts'
import { organization as enterpriseOf } from './names.ts'
import { cityOf } from './places.ts'
import { id, int, pick, random } from './random.ts'

const INDUSTRIES = ['MANUFACTURING', 'RETAIL', 'TRANSPORT', 'EDUCATION'] as const
const PURPOSES = ['推广互联网专线与云桌面', '园区整体信息化方案', '语音与专线打包迁移']
/** What became of questions, from the oldest to the latest: of each a few. */
const STORIES = ['EXPIRED', 'ALREADY_SERVED', 'WITHDRAWN', 'CONVERTED', 'ALREADY_SERVED', 'FREE', 'REVOKED', 'PROTECTED', 'FREE', 'ACTIVE', 'ALREADY_SERVED', 'ACTIVE'] as const
const DAYS = 30

type Story = (typeof STORIES)[number]

/** What partners asked, what they were told, and what they claimed; `converted` are customers whose files were opened on a claim. */
export const putApproaches = async (db: Database, clock: Clock, partners: Partners) => {
  const known = await rows<{ id: string; name: string; region: string; unit: string; phone: string | null }>(db, sql`
    select c.id, c.name, c.region_code as region, p.name as unit, p.phone from unnest(${sql.param([...new Set(partners.map(({ region }) => region))])}::text[]) as seat (region), lateral (
      select * from customers.customers c where c.region_code = seat.region and c.parent_id is null and c.status = 'ACTIVE' order by c.id limit 30) c
    join access.contact_points p on p.unit_id = c.unit_id order by c.id`)
  const claims: object[] = []
  const approaches: object[] = []
  for (const [index, { partnerId, userId, userName, region }] of partners.entries()) {
    const files = known.filter((file) => file.region === region)
    for (const [number, story] of STORIES.entries()) {
      const rng = random('approach', index, number)
      const ago = story === 'ACTIVE' ? int(1, 20, rng) : story === 'PROTECTED' || story === 'FREE' ? int(2, 25, rng) : 40 + (STORIES.length - number) * 20 + int(0, 9, rng)
      const file = files.length ? files[(index + number) % files.length]! : undefined
      if (!file && (story === 'ALREADY_SERVED' || story === 'CONVERTED')) continue
      const enterprise = enterpriseOf(60_000 + index * 100 + number, cityOf(region)!, pick(INDUSTRIES, rng), rng)
      const name = story === 'ALREADY_SERVED' ? file!.name : enterprise.name
      const asked = { partner_id: partnerId, name, industry: null, region_code: region }
      const claimId = isClaim(story) ? id('apc', clock.idTime(ago), rng) : null
      if (claimId)
        claims.push({
          ...asked, id: claimId, purpose: pick(PURPOSES, rng), claimed_by: userId, claimed_by_name: userName, claimed_at: clock.at(ago), protected_until: clock.at(ago - DAYS), ends_at: clock.at(isEnded(story) ? ago - 12 : ago - DAYS),
          ending: isEnded(story) ? story : null, ending_reason: story === 'REVOKED' ? '逾期未开展任何接触' : null, converted_customer_id: story === 'CONVERTED' ? file!.id : null, version: isEnded(story) ? 2 : 1,
        })
      approaches.push({
        ...asked, id: id('aps', clock.idTime(ago), rng), outcome: story === 'PROTECTED' || story === 'ALREADY_SERVED' ? story : 'FREE', protected_until: story === 'PROTECTED' ? clock.at(-int(3, 20, rng)) : null,
        contact_name: story === 'ALREADY_SERVED' ? file!.unit : null, contact_phone: story === 'ALREADY_SERVED' ? file!.phone : null, claim_id: claimId, asked_by: userId, asked_by_name: userName, asked_at: clock.at(ago),
      })
    }
  }
  await rows(db, sql`
    insert into customers.approach_claims (id, partner_id, name, name_key, industry, region_code, purpose, claimed_by, claimed_by_name, claimed_at, protected_until, ends_at, ending, ending_reason, converted_customer_id, version)
    select id, partner_id, name, customers.plain_name(name), industry, region_code, purpose, claimed_by, claimed_by_name, claimed_at, protected_until, ends_at, ending, ending_reason, converted_customer_id, version
    from jsonb_populate_recordset(null::customers.approach_claims, ${JSON.stringify(claims)}::jsonb)`)
  await rows(db, sql`
    insert into customers.approaches (id, partner_id, name, industry, region_code, outcome, protected_until, contact_name, contact_phone, claim_id, asked_by, asked_by_name, asked_at)
    select id, partner_id, name, industry, region_code, outcome, protected_until, contact_name, contact_phone, claim_id, asked_by, asked_by_name, asked_at
    from jsonb_populate_recordset(null::customers.approaches, ${JSON.stringify(approaches)}::jsonb)`)
}

const isEnded = (story: Story) => story === 'WITHDRAWN' || story === 'REVOKED' || story === 'CONVERTED'
const isClaim = (story: Story) => isEnded(story) || story === 'ACTIVE' || story === 'EXPIRED'
