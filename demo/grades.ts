import { grade as gradeBy, type Inputs, resultsOf } from '@panorama/customers/grade'
import { type Graded, inputsOf, rulesOn } from '@panorama/customers/grade.sql'
import { type Database, rows } from '@panorama/kit/database'
import { fromUnits, toUnits } from '@panorama/kit/money'
import type { Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'
import type { Batch } from './batch.ts'
import type { Clock } from './clock.ts'
import type { Organization } from './organization.ts'
import { chance, id, int, pick, random, type Random } from './random.ts'

// How customers came to their classes, tier and level: what the rules say of them today and said a year ago, and what the specialist of the
// province made of it. What is in force is what the file carries.

const PORTION = 2_000
const REASONS = {
  CLASSES: ['行业标杆，集团确认为战略客户', '竞争对手重点争夺，提升关注等级'],
  TIER: ['行业影响大，服务标准从优', '处于合同谈判期，维持原分级', '近期业务迁移，费用尚未体现', '集团统一规定的分级'],
  LEVEL: ['客户总部在省会，由省公司牵头', '跨地市专网由上级统一服务'],
} as const
const REMARKS = ['与客户经理核实', '已报省公司备案', null, null, null] as const

type Kind = keyof typeof REASONS

/** Grades the customers in portions, by the rules in force; memory holds one portion, however large the operator. */
export const putGrades = async (db: Database, batch: Batch, clock: Clock, organization: Organization) => {
  const rules = new Map((await rulesOn(db, clock.day(0))).filter(({ provinceCode }) => provinceCode === null).map((rule) => [rule.kind, rule]))
  const everybody = { keys: [`unit:${organization.group.unitId}`] } as unknown as Viewer
  for (let after = ''; ;) {
    const ids = (await rows<{ id: string }>(db, sql`select id from customers.customers where id > ${after} and status <> 'CLOSED' order by id limit ${PORTION}`)).map((row) => row.id)
    for (const customer of await inputsOf(db, everybody, clock.day(0), ids)) {
      const specialist = organization.provinces.get(customer.provinceCode)!.specialist
      for (const kind of ['CLASSES', 'TIER', 'LEVEL'] as const) {
        const rule = rules.get(kind)!
        putGrading(batch, clock, customer, kind, { ruleId: rule.id, gradeOf: (inputs) => gradeBy(kind, rule.content, inputs), specialist }, random('grade', kind, customer.id))
      }
    }
    await batch.flush()
    if (ids.length < PORTION) break
    after = ids.at(-1)!
  }
}

const CARRIED: Record<Kind, (customer: Graded) => string[]> = { CLASSES: ({ classes }) => [...classes].sort(), TIER: ({ tier }) => (tier ? [tier] : []), LEVEL: ({ level }) => [level] }

type By = { ruleId: string; gradeOf: (inputs: Inputs) => string[]; specialist: string }

const putGrading = (batch: Batch, clock: Clock, customer: Graded, kind: Kind, { ruleId, gradeOf, specialist }: By, rng: Random) => {
  const [carried, says] = [CARRIED[kind](customer), gradeOf(customer.inputs)]
  // Prospects have no tier yet, most customers no class, and the city serves whom nobody else does: that needs no decision.
  if (kind === 'TIER' ? carried.length === 0 : kind === 'CLASSES' ? carried.length + says.length === 0 : carried[0] === 'CITY' && says[0] === 'CITY') return
  const put = (ago: number, row: { inputs: Inputs; default_result: string[]; previous_result: string[]; status: string; confirmed_result: string[] | null; reason?: string; reopens_id?: string; expires_on?: string; from?: string }) => {
    const isDecided = row.confirmed_result !== null
    const decided = Math.max(0, ago - int(1, 6, rng))
    const gradingId = id('grd', clock.idTime(ago), rng)
    const { reason = null, reopens_id = null, expires_on = null, from, ...run } = row
    batch.put('customers.gradings', {
      id: gradingId, customer_id: customer.id, kind, rule_id: ruleId, ...run, reason, reopens_id, expires_on, remarks: isDecided ? pick(REMARKS, rng) : null, effective_on: from ?? (isDecided ? clock.day(decided) : null), is_waiting: from !== undefined, decided_by: isDecided ? specialist : null,
      decided_at: isDecided ? clock.at(decided) : null, created_at: clock.at(ago), checked_at: clock.at(Math.min(ago, 3)),
    })
    return gradingId
  }
  const ago = int(20, 300, rng)
  // A year before it used less, and was graded lower or the same.
  if (carried[0] === 'A_PLUS' || chance(0.3, rng)) {
    const inputs = yearBefore(customer.inputs, int(45, 95, rng))
    const said = gradeOf(inputs)
    put(ago + 365, { inputs, default_result: said, previous_result: [], status: 'SUPERSEDED', confirmed_result: said })
  }
  if (says.join() === carried.join()) {
    put(ago, { inputs: customer.inputs, default_result: says, previous_result: chance(0.7, rng) ? carried : lower(kind, carried), status: 'CONFIRMED', confirmed_result: carried })
    return
  }
  const reason = pick(REASONS[kind], rng)
  const waits = chance(0.15, rng)
  if (!waits) {
    put(ago, { inputs: customer.inputs, default_result: says, previous_result: says, status: 'CORRECTED', confirmed_result: carried, reason, ...(chance(0.2, rng) ? { expires_on: clock.day(-int(30, 300, rng)) } : {}) })
    return
  }
  const inputs = yearBefore(customer.inputs, int(10, 60, rng))
  const said = gradeOf(inputs)
  // The default has moved past a correction since: it has to be looked at again. Otherwise what the run says is new. Some of it is decided for a later day.
  const reopens_id = said.join() !== says.join() && said.join() !== carried.join() ? put(ago, { inputs, default_result: said, previous_result: said, status: 'CORRECTED', confirmed_result: carried, reason }) : undefined
  const found = { inputs: customer.inputs, default_result: says, previous_result: carried, ...(reopens_id ? { reopens_id } : {}) }
  if (chance(0.2, rng) && says.length) put(int(1, 15, rng), { ...found, status: 'CONFIRMED', confirmed_result: says, from: clock.day(-int(5, 60, rng)) })
  else put(int(1, 15, rng), { ...found, status: 'PROPOSED', confirmed_result: null })
}

/** What a rule saw when the customer used so many per cent of what it uses today. */
const yearBefore = (inputs: Inputs, percent: number): Inputs => {
  const part = (value: Inputs[keyof Inputs]) => (typeof value === 'string' ? fromUnits((toUnits(value) * BigInt(percent)) / 100n) : value)
  return {
    ...inputs, MONTHLY_FEE: part(inputs.MONTHLY_FEE), FEE_PERCENT_OF_THRESHOLD: part(inputs.FEE_PERCENT_OF_THRESHOLD), TREE_MONTHLY_FEE: part(inputs.TREE_MONTHLY_FEE),
    YEARS_AS_CUSTOMER: String(Math.max(0, Number(inputs.YEARS_AS_CUSTOMER) - 1)),
  }
}

/** The next lower grade; classes are a set, of which one was not there. */
const lower = (kind: Kind, codes: readonly string[]) => {
  if (kind === 'CLASSES') return codes.slice(0, -1)
  const below = resultsOf[kind][resultsOf[kind].indexOf(codes[0]!) + 1]
  return below ? [below] : [...codes]
}
