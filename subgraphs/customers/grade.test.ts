import { codesOf } from '@panorama/kit/policy'
import { today } from '@panorama/kit/scalars'
import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { customers as policy } from '@panorama/policy/customers'
import { beforeEach, expect, test } from 'vitest'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const specialist = viewers.employee(units.province, everything)
const elsewhere = viewers.employee(units.otherProvince, everything)

let serial = 0
let id = ''
/** A private enterprise of 2,900 yuan a month with one branch. */
beforeEach(async () => {
  id = `cus_${++serial}`
  await graph.customer(id, { tier: 'C' })
  await graph.customer(`${id}_b`, { parent: id })
  await graph.setUp(`update customers.customers set monthly_fee = 2900 where id = '${id}'`)
})

const GRADING = 'id kind status version rule { id number } inputs { input value } points contributions { criterion { code } points } defaultResult { classes tier level credit } confirmedResult { classes tier } previousResult { tier classes } direction reason expiresOn reopens { id } decidedBy { id } replay { isSame result { tier classes } }'
const run = async (kind: string, input: object = { customerId: id }, viewer = specialist) =>
  (await graph.run(`mutation ($input: GradeRunInput!) { gradeRun(input: $input) { examined proposed reopened next grading { ${GRADING} } userErrors { code field } } }`, { input: { kind, ...input } }, viewer)).data.gradeRun
const confirm = async (grading: string, viewer = specialist, more = '') => (await graph.run(`mutation ($id: ID!) { gradingConfirm(id: $id${more}) { grading { ${GRADING} } userErrors { code field } } }`, { id: grading }, viewer)).data.gradingConfirm
const correct = async (grading: string, input: object) => (await graph.run(`mutation ($id: ID!, $input: GradingCorrectInput!) { gradingCorrect(id: $id, input: $input) { grading { ${GRADING} } userErrors { code field } } }`, { id: grading, input }, specialist)).data.gradingCorrect
const file = async () => (await graph.setUp(`select classes, tier, level, credit_grade from customers.customers where id = '${id}'`))[0]

test('a run proposes what differs from the file, with the rule, the inputs and the points', async () => {
  await graph.setUp(`update customers.customers set monthly_fee = 120000, classes = '{STRATEGIC}' where id = '${id}'`)
  const { grading, ...counts } = await run('TIER')
  expect(counts).toEqual({ examined: 1, proposed: 1, reopened: 0, next: null, userErrors: [] })
  expect(grading).toMatchObject({ kind: 'TIER', status: 'PROPOSED', rule: { id: 'grr_tier_1', number: 1 }, points: 85, defaultResult: { tier: 'A_PLUS' }, confirmedResult: null, previousResult: { tier: 'C' }, direction: 'UP', replay: { isSame: true, result: { tier: 'A_PLUS' } } })
  expect(grading.inputs).toContainEqual({ input: 'TREE_MONTHLY_FEE', value: '120000.00' })
  expect(grading.contributions.map((each: { criterion: { code: string } }) => each.criterion.code).sort()).toEqual(['revenue3', 'strategic'])
  expect(await file()).toMatchObject({ tier: 'C' })
  expect((await run('TIER')).proposed).toBe(0)
})

test('a specialist confirms: the file carries the result, and the next one supersedes it', async () => {
  await graph.setUp(`update customers.customers set monthly_fee = 120000, classes = '{STRATEGIC}' where id = '${id}'`)
  const first = (await run('TIER')).grading
  expect(await confirm(first.id, elsewhere)).toMatchObject({ grading: null, userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] })
  expect((await confirm(first.id)).grading).toMatchObject({ status: 'CONFIRMED', confirmedResult: { tier: 'A_PLUS' }, decidedBy: { id: specialist.actorId } })
  expect(await file()).toMatchObject({ tier: 'A_PLUS' })
  expect((await confirm(first.id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  await graph.setUp(`update customers.customers set monthly_fee = 25000, classes = '{}' where id = '${id}'`)
  const second = (await run('TIER')).grading
  expect(second).toMatchObject({ defaultResult: { tier: 'B' }, previousResult: { tier: 'A_PLUS' }, direction: 'DOWN' })
  await confirm(second.id)
  const { data } = await graph.run('query ($id: ID!) { customer(id: $id) { tier grades { status kind } gradeHistory(kind: TIER) { totalCount nodes { id status } } } }', { id }, specialist)
  expect(data.customer).toEqual({ tier: 'B', grades: [{ status: 'CONFIRMED', kind: 'TIER' }], gradeHistory: { totalCount: 2, nodes: [{ id: second.id, status: 'CONFIRMED' }, { id: first.id, status: 'SUPERSEDED' }] } })
})

test('a correction needs a reason, stands while the default stands, and is opened again when it moves or runs out', async () => {
  await graph.setUp(`update customers.customers set monthly_fee = 120000 where id = '${id}'`)
  const proposed = (await run('TIER')).grading
  expect(proposed.defaultResult.tier).toBe('B')
  expect((await correct(proposed.id, { result: { tier: 'A' }, reason: ' ' })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect((await correct(proposed.id, { result: { level: 'CITY' }, reason: '行业标杆' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'result'] }])
  expect((await correct(proposed.id, { result: { tier: 'A' }, reason: '行业标杆', expiresOn: '2020-01-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'expiresOn'] }])
  expect((await correct(proposed.id, { result: { tier: 'A' }, reason: '行业标杆', expiresOn: '2099-12-31' })).grading).toMatchObject({ status: 'CORRECTED', confirmedResult: { tier: 'A' }, reason: '行业标杆', expiresOn: '2099-12-31', direction: 'UP' })
  expect(await file()).toMatchObject({ tier: 'A' })
  expect(await run('TIER')).toMatchObject({ proposed: 0, reopened: 0 })
  await graph.setUp(`update customers.customers set monthly_fee = 4000 where id = '${id}'`)
  const again = await run('TIER')
  expect(again).toMatchObject({ proposed: 1, reopened: 1, grading: { defaultResult: { tier: 'C' }, reopens: { id: proposed.id } } })
  expect((await graph.run('{ gradings(filter: { isReopened: true }) { nodes { customer { id } } } }', {}, specialist)).data.gradings.nodes).toContainEqual({ customer: { id } })
  expect((await correct(again.grading.id, { result: { tier: 'A' }, reason: '继续保留', expiresOn: today() })).userErrors).toEqual([])
  await graph.setUp(`update customers.gradings set expires_on = '2020-01-01' where id = '${again.grading.id}'`)
  expect(await run('TIER')).toMatchObject({ proposed: 1, reopened: 1 })
})

test('a decision for a later day waits for it: what is in force stays, and the day carries it out', async () => {
  const inDays = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10)
  const confirmOn = async (gradingId: string, day: string) => (await graph.run('mutation ($id: ID!, $day: Date!) { gradingConfirm(id: $id, input: { effectiveOn: $day }) { grading { status effectiveOn isWaiting version } userErrors { code field } } }', { id: gradingId, day }, specialist)).data.gradingConfirm
  const shown = async () => (await graph.run('query ($id: ID!) { customer(id: $id) { tier grades { id status } gradesToCome { id status effectiveOn confirmedResult { tier } } } }', { id }, specialist)).data.customer
  await graph.setUp(`update customers.customers set monthly_fee = 25000 where id = '${id}'`)
  const first = (await run('TIER')).grading
  await confirm(first.id)
  await graph.setUp(`update customers.customers set monthly_fee = 120000, classes = '{STRATEGIC}' where id = '${id}'`)
  const second = (await run('TIER')).grading
  expect((await confirmOn(second.id, inDays(-1))).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'effectiveOn'] }])
  expect((await correct(second.id, { result: { tier: 'A' }, reason: '行业标杆', effectiveOn: inDays(9), expiresOn: inDays(8) })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'expiresOn'] }])
  expect((await confirmOn(second.id, inDays(9))).grading).toEqual({ status: 'CONFIRMED', effectiveOn: inDays(9), isWaiting: true, version: 2 })
  expect(await shown()).toEqual({ tier: 'B', grades: [{ id: first.id, status: 'CONFIRMED' }], gradesToCome: [{ id: second.id, status: 'CONFIRMED', effectiveOn: inDays(9), confirmedResult: { tier: 'A_PLUS' } }] })
  expect((await run('TIER')).proposed).toBe(0)
  expect((await graph.run('{ gradings(filter: { isWaiting: true }) { nodes { id } } }', {}, specialist)).data.gradings.nodes).toEqual([{ id: second.id }])

  await graph.setUp('select access.begin_day()')
  expect(await shown()).toMatchObject({ tier: 'B' })
  await graph.setUp(`update customers.gradings set effective_on = '${inDays(0)}' where id = '${second.id}'`)
  for (let i = 0; i < 2; i++) await graph.setUp('select access.begin_day()')
  expect(await shown()).toEqual({ tier: 'A_PLUS', grades: [{ id: second.id, status: 'CONFIRMED' }], gradesToCome: [] })
  expect((await graph.setUp(`select tier from access.places where customer_id = '${id}'`))[0]).toEqual({ tier: 'A_PLUS' })
  expect((await graph.events()).filter(({ entityId, type }: { entityId: string; type: string }) => entityId === second.id && type === 'LevelChanged')).toMatchObject([{ customerId: id, actor: specialist.actorId, data: { kind: 'TIER', from: ['B'], to: ['A_PLUS'] } }])
  const { data } = await graph.run('query ($id: ID!) { customer(id: $id) { changes(first: 1, filter: { section: [FILE] }) { nodes { actor { id } fields { field before after } } } gradeHistory(kind: TIER) { nodes { status isWaiting } } } }', { id }, specialist)
  expect(data.customer.changes.nodes).toEqual([{ actor: { id: specialist.actorId }, fields: [{ field: 'tier', before: 'B', after: 'A_PLUS' }] }])
  expect(data.customer.gradeHistory.nodes).toEqual([{ status: 'CONFIRMED', isWaiting: false }, { status: 'SUPERSEDED', isWaiting: false }])
})

test('a decision that waits is taken back, or gives way to the next; a closed customer keeps what it had', async () => {
  const withdraw = async (gradingId: string, reason = '客户要求推迟', viewer = specialist) => (await graph.run('mutation ($id: ID!, $reason: String!) { gradingWithdraw(id: $id, input: { reason: $reason }) { grading { status isWaiting } userErrors { code field } } }', { id: gradingId, reason }, viewer)).data.gradingWithdraw
  const later = async (gradingId: string, tier: string) => (await correct(gradingId, { result: { tier }, reason: '行业标杆', effectiveOn: '2099-01-01' })).grading
  await graph.setUp(`update customers.customers set monthly_fee = 120000 where id = '${id}'`)
  const first = (await run('TIER')).grading
  expect(await later(first.id, 'A')).toMatchObject({ status: 'CORRECTED' })
  expect(await file()).toMatchObject({ tier: 'C' })
  expect((await withdraw(first.id, '', specialist)).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }])
  expect((await withdraw(first.id, '不可见', elsewhere)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }])
  expect((await withdraw(first.id)).grading).toEqual({ status: 'SUPERSEDED', isWaiting: false })
  expect((await graph.setUp(`select kind from audit.entries where entity_id = '${first.id}' and kind in ('CLASSIFY', 'OVERRIDE') order by id`)).map(({ kind }: { kind: string }) => kind)).toEqual(['OVERRIDE', 'CLASSIFY'])
  expect((await withdraw(first.id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])

  const second = (await run('TIER')).grading
  await later(second.id, 'A')
  await graph.setUp(`update customers.customers set monthly_fee = 4000 where id = '${id}'`)
  const third = (await run('TIER')).grading
  expect(third).toMatchObject({ defaultResult: { tier: 'C' }, reopens: { id: second.id } })
  await confirm(third.id)
  expect(await graph.setUp(`select id, status from customers.gradings where customer_id = '${id}' and kind = 'TIER' order by id`)).toEqual([{ id: first.id, status: 'SUPERSEDED' }, { id: second.id, status: 'SUPERSEDED' }, { id: third.id, status: 'CONFIRMED' }])
  expect((await withdraw(third.id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])

  await graph.setUp(`update customers.customers set monthly_fee = 120000 where id = '${id}'`)
  const fourth = (await run('TIER')).grading
  await later(fourth.id, 'A')
  await graph.setUp(`update customers.gradings set effective_on = '2020-01-01' where id = '${fourth.id}'; update customers.customers set status = 'CLOSED' where id = '${id}'; select access.begin_day()`)
  expect(await file()).toMatchObject({ tier: 'C' })
})

test('the classes follow the threshold of the locality, and potential key accounts are found', async () => {
  const { grading } = await run('CLASSES')
  expect(grading.defaultResult.classes).toEqual(['POTENTIAL_GROUP', 'POTENTIAL_HIGH_VALUE'])
  const { data } = await graph.run('{ potentialKeyAccounts(variant: POTENTIAL_HIGH_VALUE) { nodes { customer { id } variants reasons } } }', {}, specialist)
  expect(data.potentialKeyAccounts.nodes).toContainEqual({ customer: { id }, variants: ['POTENTIAL_GROUP', 'POTENTIAL_HIGH_VALUE'], reasons: ['1 branches that rent separately', 'Monthly fee ¥2900.00, threshold ¥3000.00: at least 80 %'] })
  expect((await graph.run('{ potentialKeyAccounts { totalCount } }', {}, elsewhere)).data.potentialKeyAccounts.totalCount).toBe(0)
  await confirm(grading.id)
  expect(await file()).toMatchObject({ classes: ['POTENTIAL_GROUP', 'POTENTIAL_HIGH_VALUE'] })
})

test('what is given by hand is a grading too: confirmed when the rule says so, else corrected with its reason', async () => {
  const classify = (input: object) => graph.run('mutation ($id: ID!, $input: CustomerClassifyInput!) { customerClassify(id: $id, input: $input) { customer { classes tier grades { kind status reason confirmedResult { classes tier } } } userErrors { code field } } }', { id, input }, specialist)
  expect((await classify({ classes: ['STRATEGIC'], tier: 'A', reason: '行业标杆' })).data.customerClassify).toEqual({
    userErrors: [],
    customer: { classes: ['STRATEGIC'], tier: 'A', grades: [{ kind: 'CLASSES', status: 'CORRECTED', reason: '行业标杆', confirmedResult: { classes: ['STRATEGIC'], tier: null } }, { kind: 'TIER', status: 'CORRECTED', reason: '行业标杆', confirmedResult: { classes: null, tier: 'A' } }] },
  })
  expect((await classify({ classes: ['POTENTIAL_GROUP', 'POTENTIAL_HIGH_VALUE'], tier: 'A' })).data.customerClassify.customer.grades[0]).toMatchObject({ kind: 'CLASSES', status: 'CONFIRMED' })
})

test('a new version of a rule takes effect on its day, for its locality, and leaves old gradings as they were', async () => {
  const criteria = [{ code: 'any', input: 'TREE_SIZE', operator: 'AT_LEAST', amount: '1', points: 1 }]
  const create = async (input: object) => (await graph.run('mutation ($input: GradeRuleInput!) { gradeRuleCreate(input: $input) { gradeRule { id number provinceCode outcomes { result { tier } minimumPoints } } userErrors { code field } } }', { input: { kind: 'TIER', validFrom: today(), criteria, outcomes: [{ result: { tier: 'B' } }], ...input } }, specialist)).data.gradeRuleCreate
  expect((await create({ validFrom: '2020-01-01' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'validFrom'] }])
  expect((await create({ outcomes: [{ result: { level: 'CITY' } }] })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'outcomes', '0', 'result'] }])
  expect((await create({ criteria: [], outcomes: [{ result: { tier: 'B' }, requires: ['any'] }] })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'outcomes', '0', 'requires'] }])
  const before = (await run('TIER')).grading
  expect(before).toBeNull() // C on the file, and C by the rule
  const made = await create({ provinceCode: '44' })
  expect(made).toEqual({ userErrors: [], gradeRule: { id: expect.any(String), number: 2, provinceCode: '44', outcomes: [{ result: { tier: 'B' }, minimumPoints: 0 }] } })
  expect((await create({ provinceCode: '44' })).userErrors).toMatchObject([{ code: 'TAKEN' }])
  expect((await run('TIER')).grading).toMatchObject({ rule: { id: made.gradeRule.id }, defaultResult: { tier: 'B' }, replay: { isSame: true } })
  const rules = (await graph.run('{ gradeRules(kind: TIER) { id } history: gradeRules(kind: TIER, history: true) { id } }', {}, specialist)).data
  expect([rules.gradeRules.length, rules.history.length]).toEqual([2, 2])
  await graph.setUp(`delete from customers.gradings where rule_id = '${made.gradeRule.id}'; delete from customers.grade_rules where id = '${made.gradeRule.id}'`)
})

test('what is missing to a tier is told in points, requirements and steps', async () => {
  const distance = async (tier: string) => (await graph.run('query ($id: ID!, $tier: Tier!) { customer(id: $id) { distanceTo(tier: $tier) { isReached points neededPoints requirements { criterion { code } } steps { criterion { code input amount } current gain } summary } } }', { id, tier }, specialist)).data.customer.distanceTo
  expect(await distance('C')).toMatchObject({ isReached: true, neededPoints: 0 })
  const toB = await distance('B')
  expect(toB).toMatchObject({ isReached: false, points: 0, neededPoints: 30, requirements: [] })
  expect(toB.steps[0]).toEqual({ criterion: { code: 'revenue4', input: 'TREE_MONTHLY_FEE', amount: '500000' }, current: '2900.00', gain: 60 })
  expect(toB.summary).toBe('30 points are missing; revenue4 would bring the most (+60).')
})

test('a whole portfolio is graded in portions, and every stored default can be had again from its inputs', async () => {
  const all = await run('LEVEL', {})
  expect(all).toMatchObject({ next: null, userErrors: [] })
  expect(all.examined).toBeGreaterThanOrEqual(2)
  await run('CLASSES', {})
  const { data } = await graph.run('{ gradings(first: 100) { nodes { replay { isSame } } } }', {}, specialist)
  expect(data.gradings.nodes.length).toBeGreaterThan(0)
  expect(data.gradings.nodes.every((node: { replay: { isSame: boolean } }) => node.replay.isSame)).toBe(true)
})

test('what a run saw and said is never changed, not even by the owner of the database', async () => {
  await run('CLASSES')
  await expect(graph.setUp(`update customers.gradings set inputs = '{}' where customer_id = '${id}'`)).rejects.toMatchObject({ cause: { message: 'what a run saw and said is never changed' } })
})

test('credit is graded by its value and the lists', async () => {
  expect((await run('CREDIT')).grading).toBeNull()
  await graph.setUp(`insert into customers.credit_listings (id, customer_id, list, reason, starts_on, listed_by) values ('crl_${serial}', '${id}', 'BLACK', '恶意欠费', '2020-01-01', 'emp_x')`)
  expect((await run('CREDIT')).grading.defaultResult.credit).toBe('D')
  await graph.run('mutation ($id: ID!) { customerCreditListRemove(id: $id, input: { reason: "欠款已结清" }) { userErrors { code } } }', { id }, specialist)
  expect(await run('CREDIT')).toMatchObject({ proposed: 0, grading: null }) // at once, as the list itself says
})

test('every customer has a level: a correction to none is refused, for today and for a later day', async () => {
  await graph.setUp(`update customers.customers set monthly_fee = 150000 where id = '${id}'`)
  const { grading } = await run('LEVEL')
  for (const effectiveOn of [undefined, '2099-01-01'])
    expect((await correct(grading.id, { result: {}, reason: '不再分级', effectiveOn })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'result'] }])
  expect((await correct(grading.id, { result: { level: 'GROUP' }, reason: '集团直管' })).userErrors).toEqual([])
})

test('a closed customer is neither run nor decided on', async () => {
  await graph.setUp(`update customers.customers set monthly_fee = 120000 where id = '${id}'`)
  const { grading } = await run('TIER')
  await graph.setUp(`update customers.customers set status = 'CLOSED' where id = '${id}'`)
  expect((await confirm(grading.id)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['id'] }])
  expect((await run('TIER')).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['input', 'customerId'] }])
  expect(await file()).toMatchObject({ tier: 'C' })
})

test('the distance to a tier below the one that the rule gives says so', async () => {
  await graph.setUp(`update customers.customers set monthly_fee = 25000 where id = '${id}'`)
  const { data } = await graph.run('query ($id: ID!) { customer(id: $id) { distanceTo(tier: C) { isReached neededPoints requirements { gain } summary } } }', { id }, specialist)
  expect(data.customer.distanceTo).toEqual({ isReached: false, neededPoints: 0, requirements: [], summary: 'The rule gives B, which comes before C.' })
})

test('a tier says which kinds of importance it rests on, and so does the customer as it is today', async () => {
  await graph.setUp(`update customers.customers set monthly_fee = 120000, classes = '{IMPORTANT}', category = 'PUBLIC_SECTOR', industry = 'ENERGY' where id = '${id}'`)
  const { grading } = await run('TIER')
  const ask = async (viewer = specialist) => graph.run('query ($grading: ID!, $id: ID!) { grading(id: $grading) { points importance { importance points } contributions { criterion { code importance } } rule { criteria { code importance } } } customer(id: $id) { importance { importance points } } }', { grading: grading.id, id }, viewer)
  const { data } = await ask()
  const scores = [{ importance: 'SOCIAL_INFLUENCE', points: 40 }, { importance: 'INDUSTRY_GROWTH', points: 10 }, { importance: 'REVENUE_CONTRIBUTION', points: 45 }]
  expect(data.grading).toMatchObject({ points: 95, importance: scores })
  expect(data.grading.contributions).toContainEqual({ criterion: { code: 'growingIndustry', importance: 'INDUSTRY_GROWTH' } })
  expect(data.grading.rule.criteria.every(({ importance }: { importance: string | null }) => importance !== null)).toBe(true)
  expect(data.customer.importance).toEqual(scores)
  const classes = (await run('CLASSES')).grading
  expect((await graph.run('query ($id: ID!) { grading(id: $id) { importance { points } } }', { id: classes.id }, specialist)).data.grading.importance).toEqual([])
  const without = await ask({ ...specialist, permissions: everything.filter((code) => code !== 'grade.read') })
  expect(without.data.customer.importance).toBeNull()
  expect(without.errors?.map(({ extensions }) => extensions?.['code'])).toContain('FORBIDDEN')
})

test('whoever decides may add remarks: beside the reason of a correction, or without one', async () => {
  const REMARKED = 'grading { status reason remarks } userErrors { code field }'
  await graph.setUp(`update customers.customers set monthly_fee = 25000 where id = '${id}'`)
  const first = (await run('TIER')).grading
  const corrected = await graph.run(`mutation ($id: ID!) { gradingCorrect(id: $id, input: { result: { tier: A }, reason: "行业标杆", remarks: " 已与省公司沟通 " }) { ${REMARKED} } }`, { id: first.id }, specialist)
  expect(corrected.data.gradingCorrect).toEqual({ grading: { status: 'CORRECTED', reason: '行业标杆', remarks: '已与省公司沟通' }, userErrors: [] })
  await graph.setUp(`update customers.customers set monthly_fee = 120000, classes = '{STRATEGIC}' where id = '${id}'`)
  const second = (await run('TIER')).grading
  const confirming = (remarks: string) => graph.run(`mutation ($id: ID!, $remarks: String) { gradingConfirm(id: $id, input: { remarks: $remarks }) { ${REMARKED} } }`, { id: second.id, remarks }, specialist)
  expect((await confirming('长'.repeat(501))).data.gradingConfirm.userErrors).toEqual([{ code: 'INVALID', field: ['input', 'remarks'] }])
  expect((await confirming('同意')).data.gradingConfirm).toEqual({ grading: { status: 'CONFIRMED', reason: null, remarks: '同意' }, userErrors: [] })
})

test('a rule can look at who competes, at rankings and at growth: what makes a customer strategic', async () => {
  const rule = (kind: string, criteria: object[], outcomes: object[]) => graph.run('mutation ($input: GradeRuleInput!) { gradeRuleCreate(input: $input) { gradeRule { number } userErrors { code field } } }', { input: { kind, provinceCode: '11', validFrom: today(), criteria, outcomes } }, specialist)
  const criteria = [
    { code: 'contested', input: 'COMPETITOR_COUNT', operator: 'AT_LEAST', amount: '1', importance: 'INDUSTRY_GROWTH' },
    { code: 'exemplary', input: 'TOP_TEN_COUNT', operator: 'AT_LEAST', amount: '1' },
    { code: 'growing', input: 'REVENUE_GROWTH', operator: 'MORE_THAN', amount: '10' },
  ]
  expect((await rule('CLASSES', criteria, [{ result: { classes: ['STRATEGIC'] }, requires: ['contested', 'exemplary', 'growing'] }])).data.gradeRuleCreate.userErrors).toEqual([])
  await graph.setUp(`
    update customers.customers set province_code = '11', region_code = '110100' where id = '${id}';
    insert into customers.competitions (id, customer_id, competitor, contract_ends_on) values ('cmp_${id}_1', '${id}', '他网', null), ('cmp_${id}_2', '${id}', '旧网', '2020-01-01');
    insert into customers.rankings (id, customer_id, ranked_on, rank, indicator, institution) values ('rnk_${id}', '${id}', current_date - 100, 3, '营业收入', '企业联合会');
    insert into customers.operating_years (id, customer_id, year, sales_revenue) values ('opy_${id}_1', '${id}', 2024, 1000), ('opy_${id}_2', '${id}', 2025, 1125.5)`)
  const { grading } = await run('CLASSES')
  expect(grading.defaultResult.classes).toEqual(['STRATEGIC'])
  const value = (input: string) => grading.inputs.find((each: { input: string }) => each.input === input).value
  expect([value('COMPETITOR_COUNT'), value('TOP_TEN_COUNT'), value('REVENUE_GROWTH')]).toEqual(['1', '1', '12.55'])
  await graph.setUp(`update customers.operating_years set sales_revenue = 900 where id = 'opy_${id}_2'`)
  expect((await run('CLASSES')).grading).toBeNull() // the file carries no class, and none follows any more
})

test('a partner sees the grade without the rule, and whoever may not read customers sees nothing of the customer by it', async () => {
  await graph.setUp(`update customers.customers set monthly_fee = 120000 where id = '${id}'`)
  const { grading } = await run('TIER')
  await graph.setUp(`insert into access.grants (source, source_id, key, customer_id, with_branches) values ('share', 'shr_grade', 'partner:par_grade', '${id}', false)`)
  const see = async (viewer = specialist) => (await graph.run('query ($id: ID!) { grading(id: $id) { id rule { id } customer { id gradeHistory(kind: TIER) { totalCount } } } }', { id: grading.id }, viewer)).data.grading
  expect(await see()).toEqual({ id: grading.id, rule: { id: 'grr_tier_1' }, customer: { id, gradeHistory: { totalCount: 1 } } })
  expect(await see(viewers.partner('par_grade', everything))).toEqual({ id: grading.id, rule: null, customer: { id, gradeHistory: { totalCount: 1 } } })
  expect(await see(viewers.employee(units.province, ['grade.read']))).toEqual({ id: grading.id, rule: { id: 'grr_tier_1' }, customer: null })
})
