import { type Database, rows } from '@panorama/kit/database'
import { sql } from 'drizzle-orm'
import type { Batch } from './batch.ts'
import type { Clock } from './clock.ts'
import type { DemoCustomer, Tree } from './customers.ts'
import { mobile, MOBILE_SEGMENTS, person } from './names.ts'
import { type Former, HOME, type Organization } from './organization.ts'
import { chance, id, int, pick, pickWeighted, random, type Random, sample } from './random.ts'

// How people work together on a customer: whom it reaches at any hour, who is called together for a purpose, and who handed what to whom.

/** Numbers that no operator was given count as those of the demo operator, so that no service contact rings anywhere. */
export const putNumberRanges = (db: Database) =>
  rows(db, sql`insert into organization.number_ranges (prefix, note) select prefix, '演示号段，未分配给任何运营商' from unnest(${sql.param([...MOBILE_SEGMENTS])}::text[]) as prefix on conflict do nothing`)

// ── service contacts ─────────────────────────────────────────────────────────────────────────────────────────────

const isServed = ({ status, tier, parentId }: DemoCustomer) => (status === 'ACTIVE' || status === 'AT_RISK') && tier !== null && (parentId === null ? tier !== 'C' : tier === 'A_PLUS' || tier === 'A')

/** The account manager is named to the customer, with the numbers tried from time to time; before a handover it was who left, and some had another one. */
export const putServiceContact = (batch: Batch, clock: Clock, customer: DemoCustomer, { names, mobiles }: Organization, former: Former | undefined) => {
  if (!isServed(customer)) return
  const rng = random('service contact', customer.n)
  const { age, managerId, staff } = customer
  const since = former?.days ?? int(10, Math.max(11, Math.min(age, 700)), rng)
  const before = former?.id ?? (chance(0.15, rng) ? pick(staff.managers, rng) : managerId)
  if (before !== managerId && age > since + 200)
    putContact(batch, clock, customer, { employee: before, name: names.get(before)!, mobile: mobiles.get(before)!, since: since + int(90, 200, rng), until: since }, rng)
  putContact(batch, clock, customer, { employee: managerId, name: names.get(managerId)!, mobile: mobiles.get(managerId)!, since, until: null }, rng)
}

type Contact = { employee?: string; partner?: string; name: string; mobile: string; since: number; until: number | null }

const putContact = (batch: Batch, clock: Clock, { id: customer_id, staff, agents }: DemoCustomer, { employee, partner, name, mobile: number, since, until }: Contact, rng: Random) => {
  const contactId = id('sct', clock.idTime(since), rng)
  batch.put('organization.service_contacts', {
    id: contactId, customer_id, employee_id: employee ?? null, partner_id: partner ?? null, name, mobile: number, cooperation_from: clock.day(since), cooperation_to: partner ? clock.day(-365) : null, named_by: staff.leader,
    reason: null, started_at: clock.at(since), ended_at: until === null ? null : clock.at(until),
  })
  for (let ago = (until ?? 0) + int(5, 90, rng), left = 3; ago < since && left > 0; ago += int(60, 120, rng), left--) {
    const result = pickWeighted([['REACHED', 88], ['NO_ANSWER', 7], ['SWITCHED_OFF', 3], ['FORWARDED', 2]] as const, rng)
    batch.put('organization.service_contact_checks', {
      id: id('scc', clock.idTime(ago), rng), service_contact_id: contactId, customer_id, result, note: result === 'REACHED' ? null : pick(['晚间抽查', '节假日抽查'], rng), checked_by: pick(agents, rng), checked_at: clock.at(ago),
    })
  }
}

/** A cooperating partner names somebody of its own. */
export const putPartnerContact = (batch: Batch, clock: Clock, head: DemoCustomer, partner: string) => {
  const rng = random('partner contact', head.n)
  putContact(batch, clock, head, { partner, name: person(rng).name, mobile: mobile(rng), since: Math.min(290, head.age), until: null }, rng)
}

// ── customer action teams ────────────────────────────────────────────────────────────────────────────────────────

const PURPOSES = [['核心网改造保障', '配合客户核心网络改造，割接期间全程值守，做到业务零中断'], ['年度续约攻坚', '合同到期前完成方案、报价与续约签订'], ['重大活动通信保障', '活动期间现场值守，障碍三十分钟内到场']] as const
const DUTIES = ['方案与报价支撑', '网络割接值守', '障碍协调', '客户沟通与记录'] as const

/** People of other departments behind the account manager, for one purpose and a time. */
export const putActionTeam = (batch: Batch, clock: Clock, tree: Tree, t: number) => {
  const [head] = tree as [DemoCustomer, ...DemoCustomer[]]
  const rng = random('action team', t)
  if (t !== 0 && !(head.tier === 'A_PLUS' && head.status === 'ACTIVE' && chance(0.6, rng))) return
  const called = int(8, Math.max(9, Math.min(60, head.age)), rng)
  const [name, purpose] = t === 0 ? PURPOSES[0] : pick(PURPOSES, rng)
  const teamId = id('tea', clock.idTime(called), rng)
  batch.put('organization.teams', {
    id: teamId, name: `${head.enterprise.shortName}${name}行动组`, kind: 'CUSTOMER_ACTION', unit_id: head.unitId, leader_id: head.managerId, purpose, created_at: clock.at(called), ends_on: clock.day(-int(30, 120, rng)),
  })
  const join = (employeeId: string, duty: string, days: number) => batch.put('organization.team_members', { id: id('mem', clock.idTime(days), rng), team_id: teamId, employee_id: employeeId, duty, started_at: clock.at(days) })
  join(head.managerId, '行动组组长', called)
  batch.put('organization.team_customers', { id: id('tcu', clock.idTime(called), rng), team_id: teamId, customer_id: head.id, with_branches: true, started_at: clock.at(called) })
  // The first one, whose eyes one can borrow, goes on seeing one province.
  const [first, ...others] = head.agents as [string, ...string[]]
  for (const [index, employeeId] of [...sample(others, 2, rng), first].entries()) {
    const status = (['COMMITTED', 'CALLED', 'DECLINED'] as const)[index]!
    const duty = DUTIES[index]!
    if (status === 'COMMITTED') join(employeeId, duty, called - 2)
    batch.put('organization.action_team_calls', {
      id: id('cal', clock.idTime(status === 'CALLED' ? Math.min(called, 3) : called), rng), team_id: teamId, employee_id: employeeId, unit_id: head.agentsUnitId, duty, status, reason: status === 'DECLINED' ? '同期承担省内重大保障任务，无法抽调' : null, called_by: head.managerId,
      called_at: clock.at(status === 'CALLED' ? Math.min(called, 3) : called), answered_by: status === 'CALLED' ? null : head.agentsLeader, answered_at: status === 'CALLED' ? null : clock.at(called - 2),
    })
  }
}

// ── handovers ────────────────────────────────────────────────────────────────────────────────────────────────────

const REASONS = ['调任省公司', '离职', '岗位调整'] as const

/** Trees of one handover at most. */
const MOST_TREES = 200

/**
 * Whoever left handed over to those who are there now, a part for each; at home it waits for the successor, at another place somebody objected. What
 * comes with each tree is collected as the trees are made, and put at the end.
 */
export const makeHandovers = (batch: Batch, clock: Clock, { cities, names }: Organization) => {
  const trees = new Map<string, { head: DemoCustomer; assignmentId: string }[]>()
  /** Who had the tree before; undefined when nobody left, or the file is younger. */
  const formerOf = ({ city, age }: DemoCustomer) => (age > 1_000 && (trees.get(city.code)?.length ?? 0) < MOST_TREES ? cities.get(city.code)!.former : undefined)
  const add = (head: DemoCustomer, assignmentId: string) => {
    const held = trees.get(head.city.code)
    if (held) held.push({ head, assignmentId })
    else trees.set(head.city.code, [{ head, assignmentId }])
  }

  const putAll = () => {
    for (const [code, moved] of trees) {
      const rng = random('handover', code)
      const { former, staff } = cities.get(code)!
      const { id: from, days } = former!
      const status = code === HOME ? 'MOVED' : code === OBJECTED ? 'OBJECTED' : 'ACCEPTED'
      const [proposed, answered] = [days + 5, status === 'MOVED' ? null : clock.at(Math.max(0, days - 3))]
      const [handoverId, reason] = [id('hnd', clock.idTime(proposed), rng), pick(REASONS, rng)]
      batch.put('organization.handovers', {
        id: handoverId, from_employee_id: from, reason, status: status === 'MOVED' ? 'CONFIRMED' : status, proposed_by: staff.leader, proposed_at: clock.at(proposed), confirmed_by: staff.leader, confirmed_at: clock.at(days),
        updated_at: answered ?? clock.at(days), version: answered ? 3 : 2,
      })
      for (const [index, [to, part]] of [...Map.groupBy(moved, ({ head }) => head.managerId)].entries()) {
        const partId = id('hop', clock.idTime(proposed), rng)
        const root_ids = part.map(({ head }) => head.id)
        batch.put('organization.handover_parts', {
          id: partId, handover_id: handoverId, position: index + 1, from_employee_id: from, to_employee_id: to, root_ids, status, objection: status === 'OBJECTED' ? '客户要求由熟悉其专网的同事接手' : null, answered_at: answered,
        })
        batch.put('access.handovers', { id: partId, from_id: from, to_id: to, root_ids, reason, actor_id: staff.leader, actor_name: names.get(staff.leader)!, correlation_id: `demo-${partId}`, at: clock.at(days) })
        for (const { head, assignmentId } of part) batch.put('access.handover_items', { handover_id: partId, kind: 'CUSTOMER', entity_id: assignmentId, customer_id: head.id })
      }
    }
    putProposal(batch, clock, cities)
  }
  return { formerOf, add, putAll }
}
export type Handovers = ReturnType<typeof makeHandovers>

const OBJECTED = '440300'
const LEAVING = '440600'

/** One that was proposed and not yet confirmed, for looking at its preview. */
const putProposal = (batch: Batch, clock: Clock, cities: Organization['cities']) => {
  const [from, to] = [LEAVING, HOME].map((code) => cities.get(code)!.staff.managers[0]!)
  const rng = random('proposal')
  const handoverId = id('hnd', clock.idTime(2), rng)
  batch.put('organization.handovers', {
    id: handoverId, from_employee_id: from, reason: '赴省公司挂职一年', status: 'PROPOSED', proposed_by: from, proposed_at: clock.at(2), confirmed_by: null, confirmed_at: null, updated_at: clock.at(2), version: 1,
  })
  batch.put('organization.handover_parts', { id: id('hop', clock.idTime(2), rng), handover_id: handoverId, position: 1, from_employee_id: from, to_employee_id: to, root_ids: null, status: 'PROPOSED', objection: null, answered_at: null })
}

/** What was handed over long ago moves nothing any more. */
export const suspendHandovers = (db: Database) => rows(db, sql`alter table access.handovers disable trigger user`)

/** The audit watches again whatever happens. */
export const resumeHandovers = async (db: Database) => {
  for (const { name, always } of await rows<{ name: string; always: boolean }>(db, sql`select tgname as name, tgname like 'audited\_%' as always from pg_trigger where tgrelid = 'access.handovers'::regclass and not tgisinternal`))
    await rows(db, sql`alter table access.handovers enable ${sql.raw(always ? 'always' : '')} trigger ${sql.identifier(name)}`)
}
