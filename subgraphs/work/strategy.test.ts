import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { inDays, staffedGraph } from './testing.ts'

const { group, province, city, li, shu, net, partner, act, done, refused, ask, seenBy } = await staffedGraph()

const years = { fromYear: 2026, toYear: 2028 }
const adopted = async (viewer = group, unitId: string = units.group, more: object = {}) => {
  const { id } = await done('strategicPlanCreate', { unitId, input: { title: '大客户三年战略', ...years, ...more } }, viewer)
  await done('strategicPlanAdopt', { id }, viewer)
  return id as string
}
const goal = async (planId: string, viewer = group, more: object = {}) =>
  (await done('strategicGoalCreate', { planId, input: { title: '大客户收入增长', dueOn: inDays(300), target: '1000', measure: '万元', ...more } }, viewer)).id as string

test('a strategy is handed down level by level, and its progress is that of the work below, in one figure', async () => {
  const [top, middle] = [await adopted(), await adopted(province, units.province)]
  const national = await goal(top)
  const provincial = await goal(middle, province, { refinesId: national, target: '600' })
  const [mine, other] = [await done('workPlanCreate', { unitId: units.city, input: { title: '市场拓展', kind: 'YEAR', fromOn: inDays(0), toOn: inDays(300), goalId: provincial } }, city), await done('workPlanCreate', { unitId: units.group, input: { title: '集团计划', kind: 'YEAR', fromOn: inDays(0), toOn: inDays(300), goalId: national } }, group)]
  const task = (planId: string, unitId: string, viewer: typeof city, weight: number) => done('workTaskCreate', { unitId, input: { title: '任务', dueOn: inDays(5), planId, weight, unitIds: [unitId] } }, viewer)
  const one = await task(mine.id, units.city, city, 10)
  await task(other.id, units.group, group, 30)
  await done('workTaskStart', { id: one.id }, city)
  await done('workTaskFinish', { id: one.id, input: { result: '完成' } }, city)
  const query = 'query ($id: ID!) { strategicGoal(id: $id) { target handedDown gap progress { percent tasks done overdue } refinedBy { totalCount nodes { id refines { id } } } workPlans { nodes { id } } plan { id progress { percent } } } }'
  expect((await ask(query, group, { id: national })).strategicGoal).toEqual({
    target: '1000', handedDown: '600', gap: '400', progress: { percent: 25, tasks: 2, done: 1, overdue: 0 }, refinedBy: { totalCount: 1, nodes: [{ id: provincial, refines: { id: national } }] },
    workPlans: { nodes: [{ id: other.id }] }, plan: { id: top, progress: { percent: 25 } },
  })
  expect((await ask(query, city, { id: provincial })).strategicGoal).toMatchObject({ progress: { percent: 100, tasks: 1, done: 1 }, workPlans: { nodes: [{ id: mine.id }] } })
  await done('strategicGoalDrop', { id: provincial, input: { reason: '区域调整' } }, province)
  expect((await ask(query, group, { id: national })).strategicGoal).toMatchObject({ handedDown: '0', gap: '1000', progress: { percent: 0, tasks: 1 } })
})

test('a draft is for its unit and those above; once adopted everybody below sees it', async () => {
  const { id } = await done('strategicPlanCreate', { unitId: units.province, input: { title: '广东战略', ...years } }, province)
  expect(await seenBy('strategicPlan', id)).toEqual(['group', 'province', 'boss'])
  const draft = await goal(id, province)
  expect(await seenBy('strategicGoal', draft)).toEqual(['group', 'province', 'boss'])
  await done('strategicPlanAdopt', { id }, province)
  expect(await seenBy('strategicPlan', id)).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])
  expect(await seenBy('strategicGoal', draft)).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])
  const lists = '{ strategicPlans { totalCount } strategicGoals { totalCount } }'
  for (const viewer of [partner, net]) expect(await ask(lists, viewer)).toEqual({ strategicPlans: { totalCount: 0 }, strategicGoals: { totalCount: 0 } })
})

test('only what is in force above is refined, and only who leads a unit makes its strategy', async () => {
  const [top, own] = [await adopted(), await adopted(city, units.city)]
  const { id: draft } = await done('strategicPlanCreate', { unitId: units.group, input: { title: '草稿', ...years } }, group)
  expect(await refused('strategicPlanCreate', { unitId: units.province, input: { title: '承接', ...years, refinesId: own } }, province)).toEqual(['GOAL_NOT_ABOVE input.refinesId'])
  expect(await refused('strategicPlanCreate', { unitId: units.province, input: { title: '承接', ...years, refinesId: draft } }, province)).toEqual(['NOT_FOUND input.refinesId'])
  expect(await refused('strategicPlanCreate', { unitId: units.province, input: { title: '承接', ...years, refinesId: top } }, province)).toEqual([])
  expect(await refused('strategicPlanCreate', { unitId: units.city, input: { title: '承接', ...years } }, li)).toEqual(['NOT_ALLOWED unitId'])
  expect(await refused('strategicPlanCreate', { unitId: units.city, input: { title: '承接', fromYear: 2028, toYear: 2026 } }, city)).toEqual(['INVALID input.toYear'])
  expect(await refused('strategicGoalCreate', { planId: top, input: { title: '目标', dueOn: inDays(1), target: '5' } }, group)).toEqual(['INVALID input.target'])
  expect(await refused('strategicGoalCreate', { planId: top, input: { title: '目标', dueOn: inDays(1), ownerId: 'emp_gone' } }, group)).toEqual(['PERSON_NOT_ACTIVE input.ownerId'])
  expect(await refused('strategicGoalCreate', { planId: top, input: { title: '目标', dueOn: inDays(1) } }, city)).toEqual(['NOT_ALLOWED planId'])
  expect(await refused('strategicPlanUpdate', { id: top, input: { title: '改名' } }, shu)).toEqual(['NOT_ALLOWED id'])
})

test('a closed plan takes no goal, a reached goal is done with, and lists tell them apart', async () => {
  const top = await adopted()
  const reached = await goal(top, group, { ownerId: 'emp_province' })
  await done('strategicGoalUpdate', { id: reached, input: { weight: 50 } }, group)
  await done('strategicGoalAchieve', { id: reached, input: { remark: '提前达成' } }, group)
  expect(await refused('strategicGoalDrop', { id: reached, input: { reason: '晚了' } }, group)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  await done('strategicPlanClose', { id: top, input: {} }, group)
  expect(await refused('strategicGoalCreate', { planId: top, input: { title: '目标', dueOn: inDays(1) } }, group)).toEqual(['NOT_ALLOWED_IN_STATE id'])
  const answer = await ask(`query ($plan: ID!) { strategicGoals(filter: { planId: $plan, status: [ACHIEVED], ownerId: "emp_province", unitId: ["${units.group}"] }, search: "收入") { nodes { id weight owner { id } steps { nodes { action text } } } }
    strategicPlans(filter: { status: [CLOSED], year: 2027, unitId: ["${units.group}"] }) { nodes { id } } past: strategicPlans(filter: { year: 2025 }) { nodes { id } } }`, province, { plan: top })
  expect(answer.strategicGoals.nodes).toMatchObject([{ id: reached, weight: 50, owner: { id: 'emp_province' }, steps: { nodes: [{ action: 'ACHIEVE', text: '提前达成' }, { action: 'UPDATE' }, { action: 'CREATE' }] } }])
  expect([answer.strategicPlans.nodes, answer.past.nodes]).toEqual([[{ id: top }], []])
  const below = await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrgUnit { strategicPlans { nodes { id } } strategicGoals(first: 1) { nodes { id } } } } }', city, { r: [{ __typename: 'OrgUnit', id: units.group }] })
  expect(below._entities[0].strategicPlans.nodes[0]).toEqual({ id: top })
  expect(below._entities[0].strategicGoals.nodes).toEqual([{ id: reached }])
})

test('whoever was faster wins', async () => {
  const id = await adopted()
  expect(await act('strategicPlanUpdate', { id, input: { title: '新名称' }, expectedVersion: 1 }, group, 'id version')).toMatchObject({ object: { version: 2 }, userErrors: [{ code: 'STALE' }] })
})
