import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { inDays, staffedGraph } from './testing.ts'

const { province, city, li, lu, shu, partner, enterprise, act, done, refused, ask, seenBy } = await staffedGraph()

const month = { title: '本月工作计划', kind: 'MONTH', fromOn: inDays(0), toOn: inDays(30) }
const plan = async (more: object = {}, viewer = city) => (await done('workPlanCreate', { unitId: units.city, input: { ...month, ...more } }, viewer)).id as string
const task = async (planId: string, more: object = {}) => (await done('workTaskCreate', { unitId: units.city, input: { title: '任务', dueOn: inDays(3), employeeIds: ['emp_li'], planId, ...more } }, city)).id as string

test('a plan is made, carried out by tasks, and closed with a summary once they are done', async () => {
  const id = await plan()
  await done('workPlanStart', { id }, city)
  const [one, two] = [await task(id, { weight: 60 }), await task(id, { weight: 40 })]
  await done('workTaskStart', { id: one }, li)
  await done('workTaskFinish', { id: one, input: { result: '完成' } }, li)
  const read = async () => (await ask('query ($id: ID!) { workPlan(id: $id) { status summary progress { percent tasks done } tasks(filter: { isOpen: true }) { totalCount nodes { id plan { id } } } steps { nodes { action } } } }', province, { id })).workPlan
  expect(await read()).toMatchObject({ status: 'ACTIVE', progress: { percent: 60, tasks: 2, done: 1 }, tasks: { totalCount: 1, nodes: [{ id: two, plan: { id } }] } })
  expect(await refused('workPlanClose', { id, input: { summary: '总结' } }, city)).toEqual(['TASKS_OPEN id'])
  await done('workTaskCancel', { id: two, input: { reason: '不需要' } }, city)
  await done('workPlanClose', { id, input: { summary: '按期完成' } }, city)
  expect(await read()).toMatchObject({ status: 'CLOSED', summary: '按期完成', progress: { percent: 100, tasks: 1, done: 1 }, steps: { nodes: [{ action: 'CLOSE' }, { action: 'START' }, { action: 'CREATE' }] } })
  expect(await refused('workTaskCreate', { unitId: units.city, input: { title: '任务', dueOn: inDays(3), employeeIds: ['emp_li'], planId: id } }, city)).toEqual(['NOT_ALLOWED_IN_STATE input.planId'])
})

test('a cancelled plan takes its open tasks with it', async () => {
  const id = await plan()
  const open = await task(id)
  await done('workPlanCancel', { id, input: { reason: '重组' } }, city)
  expect((await ask('query ($id: ID!) { workTask(id: $id) { status steps(first: 1) { nodes { action text } } } }', li, { id: open })).workTask).toEqual({ status: 'CANCELLED', steps: { nodes: [{ action: 'CANCEL', text: '重组' }] } })
})

test("a unit's plan is seen by its people, a person's by the person, both by the units above", async () => {
  expect(await seenBy('workPlan', await plan())).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])
  const own = await plan({ employeeId: 'emp_li' }, li)
  expect(await seenBy('workPlan', own)).toEqual(['group', 'province', 'city', 'li', 'boss'])
  for (const viewer of [partner, enterprise, shu]) expect((await ask('{ workPlans { totalCount } }', viewer)).workPlans.totalCount).toBe(0)
})

test("somebody's plan is made by the person or by who leads the unit, and by nobody else", async () => {
  expect(await refused('workPlanCreate', { unitId: units.city, input: { ...month, employeeId: 'emp_lu' } }, li)).toEqual(['NOT_ALLOWED unitId'])
  expect(await refused('workPlanCreate', { unitId: units.city, input: { ...month, employeeId: 'emp_shu' } }, city)).toEqual(['NOT_FOUND input.employeeId'])
  expect(await refused('workPlanCreate', { unitId: units.city, input: { ...month, employeeId: 'emp_gone' } }, city)).toEqual(['PERSON_NOT_ACTIVE input.employeeId'])
  expect(await refused('workPlanCreate', { unitId: units.otherCity, input: month }, city)).toEqual(['NOT_ALLOWED unitId'])
  expect(await refused('workPlanCreate', { unitId: units.city, input: { ...month, toOn: inDays(-1) } }, city)).toEqual(['INVALID input.toOn'])
  expect(await refused('workPlanCreate', { unitId: units.city, input: { ...month, goalId: 'sgl_none' } }, city)).toEqual(['NOT_FOUND input.goalId'])
  const own = await plan({ employeeId: 'emp_li' }, city)
  expect(await refused('workPlanStart', { id: own }, lu)).toEqual(['NOT_FOUND id'])
  await done('workPlanStart', { id: own }, li)
  expect(await refused('workPlanStart', { id: own }, li)).toEqual(['NOT_ALLOWED_IN_STATE id'])
})

test('plans are found by what they are, and below their unit and person', async () => {
  const week = await plan({ kind: 'WEEK', title: '周例会安排', toOn: inDays(7), employeeId: 'emp_lu' }, lu)
  const found = async (argument: string) => (await ask(`{ workPlans(${argument}) { nodes { id } } }`, city)).workPlans.nodes
  expect(await found('search: "例会"')).toEqual([{ id: week }])
  expect(await found(`filter: { kind: [WEEK], status: [DRAFT], unitId: ["${units.city}"], employeeId: "emp_lu", on: "${inDays(2)}" }`)).toEqual([{ id: week }])
  expect(await found(`filter: { kind: [WEEK], on: "${inDays(9)}" }`)).toEqual([])
  const below = await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { workPlans { totalCount nodes { id employee { id } } } } ... on OrgUnit { workPlans(filter: { kind: [WEEK] }) { nodes { id } } } } }', city, { r: [{ __typename: 'Employee', id: 'emp_lu' }, { __typename: 'OrgUnit', id: units.city }] })
  expect(below._entities).toEqual([{ workPlans: { totalCount: 1, nodes: [{ id: week, employee: { id: 'emp_lu' } }] } }, { workPlans: { nodes: [{ id: week }] } }])
})

test('what a client has not seen is not overwritten, and a repeat makes no second plan', async () => {
  const id = await plan()
  await done('workPlanUpdate', { id, input: { content: '补充说明' } }, city)
  expect(await act('workPlanUpdate', { id, input: { content: null }, expectedVersion: 1 }, city, 'content')).toMatchObject({ object: { content: '补充说明' }, userErrors: [{ code: 'STALE' }] })
  const again = () => done('workPlanCreate', { unitId: units.city, input: month, idempotencyKey: 'plan' }, city)
  expect(await again()).toEqual(await again())
})
