import { type Connection, rows } from '@panorama/kit/database'
import { sql } from 'drizzle-orm'
import { types } from './reference.types.ts'

// Who sees what, once more and by other hands: written from the requirements (ORG-27, DRV-06), the README and the
// descriptions in the schema, over the raw facts. It shares nothing with policy/, kit/access or the schema `access`: no view,
// no key, no predicate. Slow and plain on purpose; that both agree is what the probe proves.

export type Row = Record<string, any>

export type Kind = 'EMPLOYEE' | 'PARTNER' | 'CUSTOMER'

/** Everything that follows from who somebody is. */
export type Eyes = {
  subject: string
  kind: Kind
  actorId: string
  /** Whether the person may still sign in. */
  isActive: boolean
  may: ReadonlySet<string>
  /** Customers this person sees. */
  customers: ReadonlySet<string>
  /** The unit an employee works in. */
  unitId: string | null
  /** Units at which an employee holds a role that reaches all of the unit and below. */
  held: readonly string[]
  partnerId: string | null
  customerId: string | null
  /** Who serves these customers: what partners and enterprises see of the operator's directory. */
  serving: () => { units: Set<string>; employees: Set<string>; teams: Set<string>; partners: Set<string> }
  /** What these customers are and use: what partners and enterprises see of the catalogue. */
  catalogue: () => { offerings: Set<string>; tariffs: Set<string>; plans: Set<string>; classes: Set<string>; standings: { classes: string[]; tier: string | null }[] }
}

export type Reference = Awaited<ReturnType<typeof readReference>>

/** Reads the facts once; what is asked of it later is answered from memory. */
export const readReference = async ({ db }: Connection) => {
  const exists = async (name: string) => (await rows<{ is: boolean }>(db, sql`select to_regclass(${name}) is not null as is`))[0]!.is
  const table = async (name: string) => ((await exists(name)) ? rows<Row>(db, sql.raw(`select * from ${name}`)) : [])
  const now = Date.now()
  const [customers, units, employees, roles, holdings, teams, members, teamCustomers, assignments, shares, users, grants, used] = await Promise.all(
    ['customers.customers', 'organization.org_units', 'organization.employees', 'organization.roles', 'organization.role_holdings', 'organization.teams', 'organization.team_members',
      'organization.team_customers', 'organization.assignments', 'organization.partner_shares', 'organization.portal_users', 'access.grants', 'products.used_products'].map(table)) as [Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[]]

  const [assignees, attendances, parts, agreements, permissions] = await Promise.all(['work.task_assignees', 'work.training_attendances', 'organization.handover_parts', 'organization.agreements', 'organization.permissions'].map(table)) as [Row[], Row[], Row[], Row[], Row[]]

  // ── the two trees ──
  const customerById = new Map(customers.map((row) => [row.id as string, row]))
  const branches = Map.groupBy(customers.filter((row) => row.parent_id), (row) => row.parent_id as string)
  /** The customer and every headquarters above it. */
  const lineOf = (id: string): string[] => {
    const parent = customerById.get(id)?.parent_id as string | null
    return parent ? [id, ...lineOf(parent)] : [id]
  }
  const rootOf = (id: string) => lineOf(id).at(-1)!
  /** The customer and everything below it. */
  const treeOf = (id: string): string[] => [id, ...(branches.get(id) ?? []).flatMap((row) => treeOf(row.id))]

  const unitById = new Map(units.map((row) => [row.id as string, row]))
  const above = new Map<string, Set<string>>()
  /** The unit and all its superiors: the line of command and the key-account line, over any number of steps, mixed at will. */
  const superiorsOf = (id: string): Set<string> => {
    const known = above.get(id)
    if (known) return known
    const found = new Set([id])
    for (const unit of found) for (const superior of [unitById.get(unit)?.parent_id, unitById.get(unit)?.key_account_parent_id]) if (superior) found.add(superior)
    above.set(id, found)
    return found
  }
  const customersAtUnit = Map.groupBy(customers, (row) => row.unit_id as string)
  const managedBelow = (unitId: string) => [...customersAtUnit].flatMap(([id, managed]) => (superiorsOf(id).has(unitId) ? managed.map((row) => row.id as string) : []))

  // ── who was given what ──
  const isLive = (row: Row) => row.ended_at == null
  const isNow = (row: Row) => Date.parse(row.starts_at) <= now && (row.ends_at === 'infinity' || Date.parse(row.ends_at) > now)
  const given = (id: string, withBranches: boolean) => (!customerById.has(id) ? [] : withBranches ? treeOf(id) : [id])
  const liveTeams = new Map(teams.filter(isLive).map((row) => [row.id as string, row]))
  const served = Map.groupBy(teamCustomers.filter((row) => isLive(row) && liveTeams.has(row.team_id)), (row) => row.team_id as string)
  const membersNow = members.filter((row) => isLive(row) && liveTeams.has(row.team_id))
  const managed = Map.groupBy(assignments.filter(isLive), (row) => row.employee_id as string)
  const opened = Map.groupBy(grants.filter((row) => row.source === 'creator'), (row) => (row.key as string).replace('employee:', ''))

  // A partner's people sign in while it has an agreement in force.
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now)
  const isUnderAgreement = (partnerId: string) => agreements.some((row) => row.partner_id === partnerId && row.status === 'ACTIVE' && row.valid_from <= today && (row.valid_to === null || row.valid_to >= today))

  const roleById = new Map(roles.map((row) => [row.id as string, row]))
  const isTeamAsked = new Map<string, string[]>()
  const teamReach = (teamId: string) => {
    const known = isTeamAsked.get(teamId)
    if (known) return known
    const made = (served.get(teamId) ?? []).flatMap((row) => given(row.customer_id, row.with_branches))
    isTeamAsked.set(teamId, made)
    return made
  }

  /** Some permissions are for the upper levels only, wherever a role names them (ORG-40). */
  const LEVELS = ['GROUP', 'PROVINCE', 'CITY']
  const openTo = new Map(permissions.map((row) => [row.code as string, (row.open_to ?? 'CITY') as string]))
  const openAt = (unitId: string, codes: string[]) => codes.filter((code) => LEVELS.indexOf(unitById.get(unitId)!.level) <= LEVELS.indexOf(openTo.get(code) ?? 'CITY'))

  const staff = (employee: Row): Eyes => {
    const held = holdings.filter((row) => row.employee_id === employee.id && isLive(row)).map((row) => ({ unitId: row.unit_id as string, role: roleById.get(row.role_id)! }))
    const seen = [
      ...held.filter(({ role }) => role.data_scope === 'UNIT').flatMap(({ unitId }) => managedBelow(unitId)),
      ...(managed.get(employee.id) ?? []).flatMap((row) => given(row.customer_id, true)),
      ...(opened.get(employee.id) ?? []).flatMap((row) => given(row.customer_id, row.with_branches)),
      ...membersNow.filter((row) => row.employee_id === employee.id).flatMap((row) => teamReach(row.team_id)),
    ]
    const reaching = held.filter(({ role }) => role.data_scope === 'UNIT').map(({ unitId }) => unitId)
    return eyes({ subject: employee.subject, kind: 'EMPLOYEE', actorId: employee.id, isActive: employee.left_at == null, unitId: employee.unit_id, held: reaching, partnerId: null, customerId: null }, held.flatMap(({ unitId, role }) => openAt(unitId, role.permissions)), seen)
  }

  const portal = (user: Row): Eyes => {
    const seen = user.kind === 'PARTNER'
      ? shares.filter((row) => row.partner_id === user.partner_id && isNow(row)).flatMap((row) => given(row.customer_id, row.with_branches))
      : given(user.customer_id, true)
    const isActive = user.disabled_at == null && (user.kind !== 'PARTNER' || isUnderAgreement(user.partner_id))
    return eyes({ subject: user.subject, kind: user.kind, actorId: user.id, isActive, unitId: null, held: [], partnerId: user.partner_id, customerId: user.customer_id }, roleById.get(user.role_id)!.permissions, seen)
  }

  const eyes = (who: Pick<Eyes, 'subject' | 'kind' | 'actorId' | 'isActive' | 'unitId' | 'held' | 'partnerId' | 'customerId'>, permissions: string[], seen: string[]): Eyes => {
    const sees = new Set(seen)
    return { ...who, may: new Set(permissions), customers: sees, serving: once(() => servingOf(sees)), catalogue: once(() => catalogueOf(sees)) }
  }

  /** Whoever serves one of the customers: units in charge and above, account managers, teams with their members, partners. */
  const servingOf = (seen: ReadonlySet<string>) => {
    const covers = (row: Row, withBranches: boolean) => given(row.customer_id, withBranches).some((id) => seen.has(id))
    const teamIds = new Set([...served].filter(([, list]) => list.some((row) => covers(row, row.with_branches))).map(([id]) => id))
    return {
      units: new Set([...seen].flatMap((id) => [...superiorsOf(customerById.get(id)!.unit_id)])),
      employees: new Set([
        ...[...managed].filter(([, list]) => list.some((row) => covers(row, true))).map(([id]) => id),
        ...[...opened].filter(([, list]) => list.some((row) => covers(row, row.with_branches))).map(([id]) => id),
        ...membersNow.filter((row) => teamIds.has(row.team_id)).map((row) => row.employee_id as string),
      ]),
      teams: teamIds,
      partners: new Set(shares.filter((row) => isNow(row) && covers(row, row.with_branches)).map((row) => row.partner_id as string)),
    }
  }

  const catalogueOf = (seen: ReadonlySet<string>) => {
    const theirs = used.filter((row) => seen.has(row.customer_id))
    const ids = (column: string) => new Set(theirs.map((row) => row[column] as string).filter(Boolean))
    const standings = [...seen].map((id) => customerById.get(id)!).map(({ classes, tier }) => ({ classes: classes as string[], tier: tier as string | null }))
    return { offerings: ids('offering_id'), tariffs: ids('tariff_id'), plans: ids('discount_plan_id'), classes: new Set(standings.flatMap(({ classes }) => classes)), standings }
  }

  const people = new Map<string, Row>([...employees.filter((row) => row.subject), ...users].map((row) => [row.subject as string, row]))
  const made = new Map<string, Eyes>()
  /** What the holder of a token is; undefined: nobody. */
  const eyesOf = (subject: string): Eyes | undefined => {
    const person = people.get(subject)
    if (!person) return undefined
    const known = made.get(subject) ?? ('kind' in person ? portal(person) : staff(person))
    made.set(subject, known)
    return known
  }

  // ── rows of the graph ──
  const tables = new Map<string, Map<string, Row>>()
  for (const entry of Object.values(types)) {
    if (!('table' in entry) || tables.has(entry.table)) continue
    tables.set(entry.table, new Map((await table(entry.table)).map((row) => [row.id as string, row])))
  }
  const rowsOf = (type: string) => tables.get((types[type] as { table?: string } | undefined)?.table ?? '') ?? new Map<string, Row>()

  const assigned = Map.groupBy(assignees, (row) => row.task_id as string)
  const attended = Map.groupBy(attendances, (row) => row.training_id as string)
  const model: Model = {
    customerById, treeOf, lineOf, rootOf, superiorsOf, rowsOf,
    assigneesOf: (taskId) => assigned.get(taskId) ?? [],
    attendancesOf: (trainingId) => attended.get(trainingId) ?? [],
    successorsOf: (handoverId) => parts.filter((row) => row.handover_id === handoverId).map((row) => row.to_employee_id as string),
  }
  /** Whether the object of this id may be seen; an id that is no row may not. */
  const sees = (who: Eyes, type: string, id: string): boolean => {
    const entry = types[type]
    const row = rowsOf(type).get(id)
    return !!entry && 'sees' in entry && !!row && entry.sees(row, who, model)
  }
  /** The same, where what `types` says is no mere bound. */
  const seesSurely = (who: Eyes, type: string, id: string): boolean => !('isBound' in types[type]!) && sees(who, type, id)
  return { ...model, eyesOf, sees, seesSurely, subjects: [...people.keys()] }
}

export type Model = {
  customerById: Map<string, Row>
  treeOf: (id: string) => string[]
  lineOf: (id: string) => string[]
  rootOf: (id: string) => string
  superiorsOf: (id: string) => Set<string>
  rowsOf: (type: string) => Map<string, Row>
  assigneesOf: (taskId: string) => Row[]
  attendancesOf: (trainingId: string) => Row[]
  successorsOf: (handoverId: string) => string[]
}

const once = <T>(make: () => T) => {
  let made: T | undefined
  return () => (made ??= make())
}
