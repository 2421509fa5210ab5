import type { Both } from './policy.ts'

type KeyRule = {
  title: Both
  /** Who sees which customers by it, for people to read. */
  says: Both
  /** The same for the database: columns key, customer_id, starts_at, ends_at, via (the id of what the key hangs on), team_id. */
  sql: string
}

/**
 * Which customers are open to whom: every rule gives scope keys to customers, and a customer is visible to whoever holds one of its
 * keys in force. The views `access.key_sources` and `access.expected_keys` are made of these texts; a test compares them.
 */
export const keyRules = {
  UNIT: {
    title: { zh: '管理机构及其上级', en: 'Managing unit and the units above' },
    says: {
      zh: '客户的管理机构及其行政线、大客户条线上的所有上级机构。',
      en: 'the unit that manages the customer, and every unit above it, on the line of command or the key-account line.',
    },
    sql: `select 'unit:' || u.ancestor_id as key, p.customer_id, '-infinity'::timestamptz as starts_at, 'infinity'::timestamptz as ends_at, p.unit_id as via, null::text as team_id
from access.places p join access.unit_ancestors u on u.unit_id = p.unit_id`,
  },
  ENTERPRISE: {
    title: { zh: '企业自身及其上级总部', en: 'The enterprise itself and the headquarters above' },
    says: { zh: '客户自己的用户，以及其上级各总部的用户。', en: "the customer's own users, and those of every headquarters above it in its enterprise tree." },
    sql: `select 'customer:' || a.id, p.customer_id, '-infinity'::timestamptz, 'infinity'::timestamptz, a.id, null
from access.places p, unnest(p.path) as a (id)`,
  },
  GRANT: {
    title: { zh: '授予：客户经理、团队、伙伴共享', en: 'Given: account manager, team, partner share' },
    says: {
      zh: '在有效期内被授予该客户者；授予“含分支”时同时包括其下所有分支。',
      en: 'whoever was given the customer, while the grant lasts; given with branches, everything below it in the tree as well.',
    },
    sql: `select g.key, p.customer_id, g.starts_at, g.ends_at, a.id, null
from access.places p
cross join unnest(p.path) as a (id)
join access.grants g on g.customer_id = a.id and (g.with_branches or a.id = p.customer_id)`,
  },
  SEAT: {
    title: { zh: '团队成员', en: 'Seat in a team' },
    says: {
      zh: '被授予该客户的团队的成员，在其任团队成员期间。',
      en: 'whoever sits in a team that was given the customer, for as long as both last.',
    },
    sql: `select 'employee:' || s.employee_id, p.customer_id, g.starts_at, g.ends_at, a.id, s.team_id
from access.places p
cross join unnest(p.path) as a (id)
join access.grants g on g.customer_id = a.id and (g.with_branches or a.id = p.customer_id)
join access.seats s on g.source = 'team' and s.team_id = substr(g.key, 6)`,
  },
} as const satisfies Record<string, KeyRule>
export type KeyRuleName = keyof typeof keyRules

/** Every key of every customer with the rule it comes from. */
export const keySources = Object.entries(keyRules)
  .map(([name, { sql }]) => `select '${name}'::text as rule, source.* from (\n${sql}\n) source (key, customer_id, starts_at, ends_at, via, team_id)`)
  .join('\nunion all\n')

/** What `access.scope_keys` has to hold: a key given twice lasts as long as the longer. */
export const expectedKeys = 'select key, customer_id, starts_at, max(ends_at) as ends_at\nfrom access.key_sources\ngroup by key, customer_id, starts_at'
