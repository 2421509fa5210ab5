import { type Connection, rows } from '@panorama/kit/database'
import { sql } from 'drizzle-orm'

// What is stored for speed, against what it is made of. Every row is compared, in both directions, by one statement each.

export type Difference = { id: string; says: string }

type Check = {
  title: string
  /** Rows stored. */
  of: string
  /** Columns id and says, one row per difference. */
  differences: string
}

const show = (alias: string, columns: readonly string[]) => columns.map((column) => `'${column} ' || coalesce(${alias}.${column}::text, '–')`).join(` || ', ' || `)

/** Both ways at once: what is only here, only there, or not the same. `expected` and `stored` have the same columns; `key` tells the rows apart. */
const both = (expected: string, stored: string, key: readonly string[], values: readonly string[]) => `
  select ${key.map((column) => `coalesce(e.${column}, s.${column})::text`).join(` || ' ' || `)} as id,
    case when s.${key[0]} is null then 'is missing' when e.${key[0]} is null then 'is too many'
      else 'is ${`' || ${values.length ? show('s', values) : "''"} || '`}; should be ${`' || ${values.length ? show('e', values) : "''"}`} end as says
  from (${expected}) e full join (${stored}) s on ${key.map((column) => `e.${column} = s.${column}`).join(' and ')}
  where e.${key[0]} is null or s.${key[0]} is null${values.map((column) => ` or e.${column} is distinct from s.${column}`).join('')}`

const CHECKS: Check[] = [
  {
    title: 'scope keys and the rules they come from',
    of: 'access.scope_keys',
    differences: both('select key, customer_id, starts_at, ends_at from access.expected_keys', 'select key, customer_id, starts_at, ends_at from access.scope_keys', ['customer_id', 'key', 'starts_at'], ['ends_at']),
  },
  {
    title: 'what a search finds for a key, and the keys',
    of: 'customers.search_reach',
    differences: `select coalesce(e.customer_id, 'document ' || r.serial) || ' ' || coalesce(e.name, 'key ' || r.key) as id,
        case when r.key is null then 'is not found by search' when e.key is null then 'is found by search without a key' else 'is found by search until another time' end as says
      from (
        select k.customer_id, k.key as name, customers.reach_of(k.key) as key, d.rank, d.serial, k.starts_at, k.ends_at
        from access.scope_keys k join customers.search_documents d using (customer_id)) e
      full join customers.search_reach r on r.key = e.key and r.rank = e.rank and r.serial = e.serial and r.starts_at = e.starts_at
      where r.key is null or e.key is null or r.ends_at <> e.ends_at`,
  },
  {
    title: 'principals and the people, roles and teams they come from',
    of: 'access.principals',
    differences: both('select * from organization.expected_principals', 'select * from access.principals', ['actor_id'], ['subject', 'kind', 'name', 'unit_id', 'keys', 'permissions', 'is_active']),
  },
  {
    title: 'places and the files of the customers',
    of: 'access.places',
    differences: both(
      `with recursive tree (id, root_id, path) as (
         select id, id, array[id] from customers.customers where parent_id is null
         union all
         select c.id, t.root_id, t.path || c.id from tree t join customers.customers c on c.parent_id = t.id
       )
       select c.id as customer_id, t.root_id, t.path, c.unit_id, c.status, c.classes, c.tier, c.sla_level, c.industry from customers.customers c left join tree t using (id)`,
      'select customer_id, root_id, path, unit_id, status, classes, tier, sla_level, industry from access.places',
      ['customer_id'],
      ['root_id', 'path', 'unit_id', 'status', 'classes', 'tier', 'sla_level', 'industry'],
    ),
  },
  {
    title: 'units above units and the two lines',
    of: 'access.unit_ancestors',
    differences: both(
      `with recursive edges as (
         select id, parent_id as above from organization.org_units where parent_id is not null and dissolved_on is null
         union
         select id, key_account_parent_id from organization.org_units where key_account_parent_id is not null and dissolved_on is null
         union
         select id, successor_id from organization.org_units where successor_id is not null  -- above a unit that is gone stands who took over
       ), closure as (
         select id as unit_id, id as ancestor_id from organization.org_units
         union
         select c.unit_id, e.above from closure c join edges e on e.id = c.ancestor_id
       ) select * from closure`,
      'select unit_id, ancestor_id from access.unit_ancestors',
      ['unit_id', 'ancestor_id'],
      [],
    ),
  },
  {
    // Who opened a file keeps it until an account manager is assigned: that grant is a fact of its own.
    title: 'grants and the assignments, teams and shares they come from',
    of: 'access.grants',
    differences: both(
      `select 'assignment' as source, id as source_id, 'employee:' || employee_id as key, customer_id, true as with_branches, '-infinity'::timestamptz as starts_at, 'infinity'::timestamptz as ends_at
         from organization.assignments where ended_at is null
       union all
       select 'team', id, 'team:' || team_id, customer_id, with_branches, '-infinity', 'infinity' from organization.team_customers where ended_at is null
       union all
       select 'share', id, 'partner:' || partner_id, customer_id, with_branches, starts_at, ends_at from organization.partner_shares where ends_at > starts_at`,
      `select source, source_id, key, customer_id, with_branches, starts_at, ends_at from access.grants where source <> 'creator'`,
      ['source', 'source_id'],
      ['key', 'customer_id', 'with_branches', 'starts_at', 'ends_at'],
    ),
  },
  {
    title: 'files opened by somebody, and account managers since',
    of: 'access.grants',
    differences: `select g.customer_id || ' ' || g.key as id, 'is open to whoever opened it, although an account manager was assigned or there is no such file' as says
      from access.grants g left join access.places p using (customer_id)
      where g.source = 'creator' and (p.customer_id is null or exists (select from organization.assignments a where a.customer_id = p.root_id and a.ended_at is null))`,
  },
  {
    title: 'every customer is seen by its unit',
    of: 'customers.customers',
    differences: `select c.id, 'has no key of its unit ' || c.unit_id as says from customers.customers c
      where not exists (select from access.scope_keys k where k.customer_id = c.id and k.key = 'unit:' || c.unit_id and k.starts_at <= now() and k.ends_at > now())`,
  },
]

/** Further views `expected_<table>` of which `access` keeps a copy: compared as they stand. */
const copies = async ({ db }: Connection): Promise<Check[]> => {
  const found = await rows<{ view: string; table: string; columns: string[] }>(db, sql`
    select format('%I.%I', v.table_schema, v.table_name) as view, format('access.%I', t.table_name) as table,
      array(select quote_ident(c.column_name) from information_schema.columns c where (c.table_schema, c.table_name) = (v.table_schema, v.table_name)
        and c.column_name in (select k.column_name from information_schema.columns k where (k.table_schema, k.table_name) = ('access', t.table_name)) order by c.ordinal_position) as columns
    from information_schema.views v
    join information_schema.tables t on t.table_schema = 'access' and t.table_type = 'BASE TABLE' and t.table_name = substr(v.table_name, length('expected_') + 1)
    where v.table_name like 'expected\\_%' and t.table_name <> 'principals' order by 1`)
  return found.map(({ view, table, columns }) => {
    const list = columns.join(', ')
    const text = columns.map((column) => `coalesce(${column}::text, '–')`).join(` || ' ' || `)
    return {
      title: `${table} and ${view}`,
      of: table,
      differences: `select ${text} as id, 'is missing' as says from (select ${list} from ${view} except all select ${list} from ${table}) e
        union all select ${text}, 'is too many' from (select ${list} from ${table} except all select ${list} from ${view}) s`,
    }
  })
}

export type Checked = { title: string; rows: number; differences: Difference[]; total: number; seconds: number }

const MOST_SHOWN = 20

const LANES = 2

/** All checks of one moment, two at a time: writes go on meanwhile and are seen by none or by all of them. */
export const reconcile = async (connection: Connection, say: (checked: Checked) => void = () => {}): Promise<Checked[]> => {
  const checks = [...CHECKS, ...(await copies(connection))]
  const clients = await Promise.all(Array.from({ length: LANES }, () => connection.dedicated()))
  const done: Checked[] = []
  try {
    for (const client of clients) await client.query("begin isolation level repeatable read read only; set local work_mem = '256MB'; set local jit = off; set local plan_cache_mode = auto")
    const { rows: [moment] } = await clients[0]!.query<{ id: string }>('select pg_export_snapshot() as id')
    for (const client of clients.slice(1)) await client.query(`set transaction snapshot '${moment!.id}'`)
    await Promise.all(
      clients.map(async (client) => {
        for (let check = checks.shift(); check; check = checks.shift()) {
          const { title, of, differences } = check
          const started = performance.now()
          const { rows: found } = await client.query<Difference & { total: number }>(`select *, count(*) over ()::int as total from (${differences}) d limit ${MOST_SHOWN}`)
          const { rows: [size] } = await client.query<{ count: number }>(`select count(*)::int as count from ${of}`)
          const checked = { title, rows: size!.count, differences: found.map(({ id, says }) => ({ id, says })), total: found[0]?.total ?? 0, seconds: (performance.now() - started) / 1000 }
          say(checked)
          done.push(checked)
        }
      }),
    )
    for (const client of clients) await client.query('commit')
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
  return done
}
