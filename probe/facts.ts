import { chance, int, pick, type Random, random } from '@panorama/demo/random'
import { type Connection, rows } from '@panorama/kit/database'
import { sql } from 'drizzle-orm'
import type { Row } from './reference.ts'
import { types } from './reference.types.ts'

/** The subject that sees and may do everything: what a list holds at all is asked in its name. */
export const EVERYTHING = 'probe-everything'

/** Somebody in whose name the probe asks. */
export type Person = { subject: string; is: string }

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]::text[]`
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}

/**
 * What the demo operator lacks: deep trees, ended and future facts, teams that were dissolved, people with several keys, people
 * with few permissions. Written as raw facts, as any client of the database could; keys follow by the system's own triggers.
 * Returns in whose name to ask, every kind of viewer among them.
 */
export const putFacts = async (connection: Connection, seed: number, count = 110): Promise<Person[]> => {
  const rng = random('probe facts', seed)
  const run = (text: string) => rows<Row>(connection.db, sql.raw(text))
  const columns = new Set((await run(`select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns`)).map((row) => row.name as string))
  /** Tables and columns that are not there, or no more, are left out. */
  const put = async (table: string, ...all: Row[]) => {
    const names = Object.keys(all[0] ?? {}).filter((name) => columns.has(`${table}.${name}`))
    const text = (values: Row) => `(${names.map((name) => (name.endsWith('_at') && values[name] !== null ? String(values[name]) : literal(values[name]))).join(', ')})`
    if (names.length) await run(`insert into ${table} (${names.join(', ')}) values ${all.map(text).join(', ')}`)
  }
  const people: Person[] = []

  const units = await run('select * from organization.org_units order by id')
  const unitsAt = (level: string, kind: string) => units.filter((unit) => unit.level === level && unit.kind === kind)
  const [groupCompany] = unitsAt('GROUP', 'COMPANY')
  const cities = unitsAt('CITY', 'KEY_ACCOUNT')
  const codes = (await run('select code from organization.permissions order by code')).map((row) => row.code as string)
  const defaults = await run('select * from organization.roles order by id')
  const demo = await run('select * from customers.customers order by id')
  const roots = demo.filter((row) => row.parent_id === null && demo.some((other) => other.parent_id === row.id))

  // ── trees of four levels over several cities ──
  const trees: string[][] = []
  const managers = new Set<string>()
  for (let t = 0; t < 8; t++) {
    const ids = [0, 1, 2, 3, 4].map((n) => `cus_0probe${t}x${n}`)
    const parents = [null, ids[0], ids[1], ids[1], ids[2]]
    for (const [n, id] of ids.entries()) {
      const unit = pick(cities, rng)
      managers.add(unit.id)
      await put('customers.customers', {
        id, code: `PROBE${t}${n}`, name: `探测集团${t}号${['总部', '分公司', '一部', '二部', '营业厅'][n]}`, status: pick(['ACTIVE', 'AT_RISK', 'PROSPECT'], rng), category: 'ENTERPRISE', ownership_form: 'PRIVATE', industry: 'MANUFACTURING',
        level: 'CITY', province_code: unit.region_code.slice(0, 2), region_code: unit.region_code, unit_id: unit.id, parent_id: parents[n] ?? null, classes: [], tier: pick(['A_PLUS', 'B', null], rng), legal_representative: '欧阳探测', remarks: '内部评语', loyalty_grade: null,
      })
      await put('customers.contacts', { id: `con_0probe${t}x${n}`, customer_id: id, name: `联系人${t}${n}`, role: 'DECISION_MAKER', mobile: `1390000${t}${n}88`, email: `p${t}${n}@probe.example`, birth_date: '1970-05-06' })
    }
    trees.push(ids)
  }
  // Where something can be seen: units that manage one of these trees, and those above them.
  const managing = units.filter(({ id }) => managers.has(id))
  const busy = new Set(managers)
  for (const id of busy) for (const above of units.filter((unit) => unit.id === id).flatMap((unit) => [unit.parent_id, unit.key_account_parent_id])) if (above) busy.add(above)
  const city = () => pick(chance(0.6, rng) ? managing : cities, rng)
  const anyTree = () => (chance(0.6, rng) ? pick(trees.slice(0, 7), rng) : [pick(roots, rng).id as string])
  const anyCustomer = () => (chance(0.5, rng) ? pick(pick(trees.slice(0, 7), rng), rng) : (pick(demo, rng).id as string))

  // ── roles: everything, a default one, some, nothing ──
  let roleCount = 0
  let isFirst = true // one of each kind may do everything
  const role = async (audience: string, scope: string) => {
    const fitting = defaults.filter((row) => row.audience === audience && row.data_scope === scope)
    const draw = isFirst ? 0.3 : rng()
    if (draw < 0.2 && fitting.length) return pick(fitting, rng).id as string
    const permissions = draw < 0.55 ? codes : draw < 0.95 ? codes.filter(() => chance(0.7, rng)) : []
    const id = `rol_0probe${++roleCount}`
    await put('organization.roles', { id, code: `PROBE_${roleCount}`, name_zh: '探测', name_en: 'Probe', audience, data_scope: scope, permissions })
    return id
  }

  // ── teams: live, dissolved, with ended members and customers ──
  const teams: string[] = []
  for (let t = 0; t < 6; t++) {
    const id = `tea_0probe${t}`
    const isDissolved = t === 5
    await put('organization.teams', { id, name: `探测团队${t}`, kind: 'ACCOUNT_MANAGER_TEAM', unit_id: pick(cities, rng).id, ended_at: isDissolved ? "now() - interval '1 day'" : null })
    // nobody outside the operator sees what a dissolved team serves: whether it still shows to them is no question then
    const served = isDissolved ? [trees[7]![1]!, trees[7]![3]!] : [pick(trees.slice(0, 7), rng)[int(0, 2, rng)]!, pick(roots, rng).id as string, anyTree()[0]!]
    for (const [n, customer] of [...new Set(served)].entries())
      await put('organization.team_customers', { id: `tcu_0probe${t}x${n}`, team_id: id, customer_id: customer, with_branches: n !== 1, ended_at: !isDissolved && n === 2 ? 'now()' : null })
    teams.push(id)
  }

  // ── partners: shares in force, over, to come, with branches and without ──
  const partners: string[] = []
  const share = { now: ["now() - interval '9 days'", "now() + interval '90 days'"], forever: ["now() - interval '9 days'", "'infinity'"], over: ["now() - interval '90 days'", "now() - interval '2 days'"], coming: ["now() + interval '5 days'", "now() + interval '90 days'"], never: ["now() + interval '5 days'", "now() + interval '5 days'"] } as const
  let shares = 0
  for (const [p, plan] of ([['now', 'over'], ['forever', 'coming'], ['over'], ['coming', 'never'], ['now', 'now', 'forever', 'over', 'coming'], []] as (keyof typeof share)[][]).entries()) {
    const id = `par_0probe${p}`
    await put('organization.partners', { id, name: `探测伙伴${p}`, kind: 'AGENT', cooperation_form: 'AGENCY', phases: ['PRE_SALE'], unit_id: pick(cities, rng).id, agreement_number: `PROBE-${p}`, valid_from: '2020-01-01' })
    await put('organization.agreements', { id: `agr_0probe${p}`, partner_id: id, number: `PROBE-${p}`, form: 'AGENCY', phases: ['PRE_SALE'], status: 'ACTIVE', valid_from: '2020-01-01' })
    for (const [n, when] of plan.entries()) {
      const [starts, ends] = share[when]
      const tree = n % 2 ? [pick(roots, rng).id as string] : trees[(p + n) % 7]!
      await put('organization.partner_shares', { id: `shr_0probe${++shares}`, partner_id: id, customer_id: tree[n % 3] ?? tree[0]!, with_branches: n % 2 === 0 && p !== 1, starts_at: starts, ends_at: ends })
    }
    partners.push(id)
  }
  // the same customer twice: over, and in force
  await put('organization.partner_shares', { id: 'shr_0probe_a', partner_id: partners[0]!, customer_id: trees[2]![1]!, with_branches: true, starts_at: share.over[0], ends_at: share.over[1] })
  await put('organization.partner_shares', { id: 'shr_0probe_b', partner_id: partners[0]!, customer_id: trees[2]![1]!, with_branches: false, starts_at: share.now[0], ends_at: share.now[1] })

  // two partners at one customer: neither knows of the other
  for (const [t, tree] of trees.slice(0, 5).entries())
    for (const [p, at, withBranches] of [[0, 1, false], [4, 1, true], [1, 2, false]] as const)
      await put('organization.partner_shares', { id: `shr_0probe${t}y${p}`, partner_id: partners[p]!, customer_id: tree[at]!, with_branches: withBranches, starts_at: share.now[0], ends_at: share.now[1] })

  // ── what the demo's customers have, on these trees too ──
  const own = new Set((await run(`select table_schema || '.' || table_name as name from information_schema.columns where column_name = 'customer_id' and is_nullable = 'NO'`)).map((row) => row.name as string))
  const LINKS = ['contact_id', 'opportunity_id', 'quote_id', 'package_id', 'predecessor_id', 'used_product_id', 'contract_id', 'reopens_id']
  for (const entry of Object.values(types)) {
    if (!('table' in entry) || !own.has(entry.table) || /^organization\.|contacts$/.test(entry.table)) continue
    for (let n = 0; n < 12; n++) {
      const changes = { customer_id: trees[n % 7]![n % 5], ...Object.fromEntries(LINKS.filter((name) => columns.has(`${entry.table}.${name}`)).map((name) => [name, null])) }
      // As far as the table's own rules allow: a row that may not be there twice is left out.
      await run(`insert into ${entry.table} select (jsonb_populate_record(null::${entry.table}, to_jsonb(t) || '${JSON.stringify(changes)}' || jsonb_build_object('id', substr(t.id, 1, 4) || '0probe${n}')
        || case when to_jsonb(t) ? 'number' then jsonb_build_object('number', (to_jsonb(t) ->> 'number') || '-P${n}') else '{}' end)).*
        from (select * from ${entry.table} where id not like '%0probe%' order by id limit 1 offset ${n * 3}) t`).catch(() => {})
    }
  }

  // ── files that may be the same, and one that was merged ──
  for (const [n, other] of [trees[0]![1]!, trees[1]![0]!, trees[2]![2]!, trees[6]![3]!].entries()) {
    const [one, two] = [demo[n * 7]!.id as string, other].sort()
    await put('customers.duplicate_pairs', { id: `dup_0probe${n}`, customer_id: one!, other_id: two!, score: 60 + n, reasons: ['SAME_NAME'] })
    await put('customers.merges', {
      id: `mrg_0probe${n}`, survivor_id: other, merged_id: `cus_0probemerged${n}`, merged_code: `PROBEM${n}`, merged_name: `探测并入${n}`, reason: '重复建档', rules: '{}', was: '{}', became: '{}', alias_ids: [], identifier_ids: [], merged_by: 'emp_0probe', undo_until: new Date(Date.now() + 9 * 86_400_000).toISOString(),
    })
  }

  // ── people ──
  let number = 0
  const employee = async (is: string, unitId: string, more: Row = {}) => {
    const n = ++number
    const id = `emp_0probe${n}`
    await put('organization.employees', { id, number: `PRB${String(n).padStart(5, '0')}`, name: `探测员${n}`, position: 'ACCOUNT_MANAGER', unit_id: unitId, mobile: `1380000${String(n).padStart(4, '0')}`, email: `e${n}@probe.example`, subject: `probe-${n}`, ...more })
    people.push({ subject: more.subject ?? `probe-${n}`, is })
    return id
  }
  // Written at the end in one statement each: what people hold is worked out anew after every one.
  const holdings: Row[] = []
  const hold = (employeeId: string, roleId: string, unitId: string, isOver = false) =>
    void holdings.push({ id: `hol_0probe${holdings.length}`, employee_id: employeeId, role_id: roleId, unit_id: unitId, ended_at: isOver ? 'now()' : null })
  const memberships: Row[] = []
  const join = (employeeId: string, teamId: string, isOver = false) =>
    void memberships.push({ id: `mem_0probe${memberships.length}`, team_id: teamId, employee_id: employeeId, ended_at: isOver ? 'now()' : null })
  let users = 0
  const user = async (is: string, kind: 'PARTNER' | 'CUSTOMER', belongsTo: string, more: Row = {}) => {
    const n = ++users
    await put('organization.portal_users', {
      id: `usr_0probe${n}`, subject: `probe-user-${n}`, name: `探测用户${n}`, kind, partner_id: kind === 'PARTNER' ? belongsTo : null, customer_id: kind === 'CUSTOMER' ? belongsTo : null, role_id: await role(kind, 'OWN'), email: `u${n}@probe.example`, ...more,
    })
    people.push({ subject: `probe-user-${n}`, is })
  }

  await put('organization.roles', { id: 'rol_0everything', code: 'PROBE_EVERYTHING', name_zh: '全部', name_en: 'Everything', audience: 'EMPLOYEE', data_scope: 'UNIT', permissions: codes })
  hold(await employee('everything', groupCompany!.id, { subject: EVERYTHING }), 'rol_0everything', groupCompany!.id)
  people.pop()

  const kinds: (() => Promise<unknown>)[] = [
    ...(['GROUP', 'PROVINCE', 'CITY'] as const).flatMap((level) =>
      (['KEY_ACCOUNT', 'COMPANY'] as const).map((kind) => async () => {
        const all = unitsAt(level, kind)
        const unit = pick(chance(0.8, rng) ? all.filter(({ id }) => busy.has(id)) : all, rng)
        hold(await employee(`staff, one unit: ${level} ${kind}`, unit.id), await role('EMPLOYEE', 'UNIT'), unit.id)
      }),
    ),
    async () => {
      const home = city()
      const id = await employee('staff, several units', home.id)
      for (const unit of new Set([home, pick(units, rng), city()])) hold(id, await role('EMPLOYEE', 'UNIT'), unit.id)
    },
    async () => {
      const home = city()
      const id = await employee('staff, a role that ended and one that reaches nothing', home.id)
      hold(id, await role('EMPLOYEE', 'UNIT'), home.id, true)
      hold(id, await role('EMPLOYEE', 'OWN'), home.id)
    },
    async () => {
      const home = city()
      const id = await employee('staff, account manager', home.id)
      hold(id, await role('EMPLOYEE', 'OWN'), home.id)
      for (let n = 0; n < 3; n++) {
        const [root] = anyTree()
        await run(`update organization.assignments set ended_at = now() where customer_id = ${literal(root)} and ended_at is null`)
        await put('organization.assignments', { id: `asg_0probe${id}${n}`, customer_id: root, employee_id: id, ended_at: null })
      }
    },
    async () => {
      const id = await employee('staff, was account manager', city().id)
      hold(id, await role('EMPLOYEE', 'OWN'), city().id)
      for (const [n, root] of [anyTree()[0], anyTree()[0]].entries()) await put('organization.assignments', { id: `asg_0probe${id}${n}`, customer_id: root, employee_id: id, started_at: "now() - interval '60 days'", ended_at: "now() - interval '30 days'" })
    },
    async () => {
      const id = await employee('staff, team member', city().id)
      hold(id, await role('EMPLOYEE', 'OWN'), city().id)
      join(id, pick(teams.slice(0, 5), rng))
    },
    async () => {
      const id = await employee('staff, left one team, another was dissolved', city().id)
      hold(id, await role('EMPLOYEE', 'OWN'), city().id)
      join(id, teams[0]!, true)
      join(id, teams[5]!)
    },
    async () => {
      const unit = city()
      const id = await employee('staff, unit and team and customers opened', unit.id)
      hold(id, await role('EMPLOYEE', 'UNIT'), unit.id)
      join(id, pick(teams, rng))
      const customer = anyCustomer()
      // a file stays open to whoever opened it only while nobody is account manager of its tree
      await run(`update organization.assignments set ended_at = now() where ended_at is null and customer_id = (select root_id from access.places where customer_id = ${literal(customer)})`)
      await run(`insert into access.grants (source, source_id, key, customer_id, with_branches) values ('creator', 'c${id}', 'employee:${id}', ${literal(customer)}, false)`)
    },
    async () => void hold(await employee('staff, stranger', city().id), await role('EMPLOYEE', 'OWN'), city().id),
    async () => {
      const id = `rol_0probe${++roleCount}`
      await put('organization.roles', { id, code: `PROBE_${roleCount}`, name_zh: '探测', name_en: 'Probe', audience: 'EMPLOYEE', data_scope: 'UNIT', permissions: codes.filter((code) => code !== 'customer.read') })
      hold(await employee('staff, may not read customers', groupCompany!.id), id, groupCompany!.id)
    },
    async () => void (await employee('staff without roles', city().id)),
    async () => void hold(await employee('staff who left', city().id, { left_at: 'now()' }), await role('EMPLOYEE', 'UNIT'), groupCompany!.id),
    ...partners.map((partner, p) => () => user(`partner ${['shares now and over', 'shares now and to come, no branches', 'share over', 'shares to come', 'many shares', 'no shares'][p]}`, 'PARTNER', partner)),
    ...[0, 1, 2, 4].map((n) => () => user(`enterprise, ${['headquarters', 'branch', 'leaf', '', 'deepest leaf'][n]}`, 'CUSTOMER', pick(trees.slice(0, 7), rng)[n]!)),
    () => user('enterprise of the demo', 'CUSTOMER', anyCustomer()),
    () => user('enterprise of the demo, headquarters', 'CUSTOMER', pick(roots, rng).id),
    () => user('portal user who was disabled', 'CUSTOMER', trees[0]![0]!, { disabled_at: 'now()' }),
  ]
  for (let n = 0; people.length < count; n++) {
    isFirst = n < kinds.length
    await kinds[n % kinds.length]!()
  }
  await put('organization.role_holdings', ...holdings)
  await put('organization.team_members', ...memberships)
  await run('analyze')
  return [...people, ...(await demoPeople(connection))]
}

/** Personas, account managers with customers, and somebody whom nobody knows. */
const demoPeople = async ({ db }: Connection): Promise<Person[]> => {
  const found = await rows<{ subject: string }>(db, sql`
    (select subject from access.principals where subject !~ '^(E\\d|probe|enterprise-(admin|user)-)' order by subject)
    union all
    (select e.subject from organization.employees e where e.subject ~ '^E\\d' and exists (select from organization.assignments a where a.employee_id = e.id and a.ended_at is null) order by e.id limit 6)`)
  return [...found.map(({ subject }) => ({ subject, is: 'demo persona' })), { subject: 'probe-nobody', is: 'nobody' }]
}

export const shuffled = <T>(items: readonly T[], rng: Random): T[] => items.map((item) => [rng(), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item)
