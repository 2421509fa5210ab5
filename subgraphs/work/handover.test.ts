import { connect } from '@panorama/kit/database'
import { units } from '@panorama/kit/testing.graph'
import { afterAll, expect, test } from 'vitest'
import { inDays, staffedGraph } from './testing.ts'

const { graph, province, city, li, lu, act, done, refused, ask } = await staffedGraph()
await graph.customer('cus_1')

let serial = 0
const handOver = (from: string, to: string, more: { roots?: string; previous?: string } = {}) => {
  const id = `hov_${++serial}`
  const text = (value: string | undefined) => (value === undefined ? 'null' : `'${value}'`)
  return graph
    .setUp(`insert into access.handovers (id, from_id, to_id, root_ids, previous_id, reason, actor_id, actor_name, correlation_id)
      values ('${id}', '${from}', '${to}', ${text(more.roots)}, ${text(more.previous)}, '岗位调整', 'emp_city', '陈城', 'req_1')`)
    .then(() => id)
}
const openWork = (id: string) => graph.setUp(`select kind, entity_id as id from access.open_work('${id}') where kind in ('TASK', 'PLAN') order by kind, entity_id`)
const give = async (more: object = {}) => (await done('workTaskCreate', { unitId: units.city, input: { title: '走访客户', dueOn: inDays(5), employeeIds: ['emp_li'], ...more } }, city)).id as string

test('whoever hands over leaves no open task, plan, goal or measure behind, and what is closed stays', async () => {
  const [open, shared, closed] = [await give(), await give({ employeeIds: ['emp_li', 'emp_lu'] }), await give()]
  await done('workTaskStart', { id: closed }, li)
  await done('workTaskFinish', { id: closed, input: { result: '完成' } }, li)
  const plan = (await done('workPlanCreate', { unitId: units.city, input: { title: '个人计划', kind: 'MONTH', fromOn: inDays(0), toOn: inDays(30), employeeId: 'emp_li' } }, li)).id
  const strategy = (await done('strategicPlanCreate', { unitId: units.city, input: { title: '本地战略', fromYear: 2026, toYear: 2027 } }, city)).id
  const goal = (await done('strategicGoalCreate', { planId: strategy, input: { title: '目标', dueOn: inDays(90), ownerId: 'emp_li' } }, city)).id
  const finding = (await done('supervisionFindingCreate', { unitId: units.province, input: { kind: 'HELP', title: '走访不足', finding: '走访记录缺失', unitId: units.city, dueOn: inDays(9) } }, province)).id
  const { measures } = await done('supervisionFindingPlan', { id: finding, input: { measures: [{ text: '补录走访', dueOn: inDays(3), responsibleId: 'emp_li' }] } }, city, 'measures { id }')
  const expected = [{ kind: 'PLAN', id: goal }, { kind: 'PLAN', id: plan }, { kind: 'TASK', id: measures[0].id }, { kind: 'TASK', id: open }, { kind: 'TASK', id: shared }].sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1))
  expect(await openWork('emp_li')).toEqual(expected)

  const id = await handOver('emp_li', 'emp_lu')
  expect(await openWork('emp_li')).toEqual([])
  expect(await openWork('emp_lu')).toEqual(expected)
  expect(await graph.setUp(`select count(*)::int as count from access.handover_items where handover_id = '${id}'`)).toEqual([{ count: 5 }])
  const holders = await graph.setUp(`select task_id as id, employee_id as who, ended_at is null as "isActive" from work.task_assignees order by assigned_at, id`)
  expect(holders.filter((row: { id: string; isActive: boolean }) => row.id === shared && row.isActive)).toEqual([{ id: shared, who: 'emp_lu', isActive: true }])
  expect(holders).toContainEqual({ id: open, who: 'emp_li', isActive: false })
  expect(holders).toContainEqual({ id: closed, who: 'emp_li', isActive: true })
  const read = 'query ($id: ID!) { workTask(id: $id) { status version assignees { employee { id } } steps(first: 1) { nodes { action text by { id } } } } }'
  expect((await ask(read, lu, { id: open })).workTask).toMatchObject({ status: 'ASSIGNED', version: 2, assignees: [{ employee: { id: 'emp_lu' } }], steps: { nodes: [{ action: 'HAND_OVER', text: '岗位调整', by: { id: 'emp_city' } }] } })
  expect((await ask('query ($id: ID!) { workPlan(id: $id) { employee { id } steps(first: 1) { nodes { action } } } }', lu, { id: plan })).workPlan).toEqual({ employee: { id: 'emp_lu' }, steps: { nodes: [{ action: 'HAND_OVER' }] } })
  const events = await graph.setUp(`select type, entity_id as id from work.outbox where correlation_id = 'req_1' order by sequence`)
  expect(events.map(({ id }: { id: string }) => id).sort()).toEqual([open, shared, plan, goal, finding].sort())
  await done('workTaskStart', { id: open }, lu)
  expect(await refused('workTaskFeedback', { id: open, input: { text: '还想办' } }, li)).toEqual(['NOT_FOUND id'])
})

test('only what belongs to a customer tree goes with it, and an objection sends on what came', async () => {
  await graph.setUp('truncate work.work_tasks, work.work_plans, work.strategic_goals, work.improvement_measures cascade')
  const [about, other] = [await give({ customerId: 'cus_1' }), await give()]
  const first = await handOver('emp_li', 'emp_lu', { roots: '{cus_1}' })
  expect(await openWork('emp_li')).toEqual([{ kind: 'TASK', id: other }])
  const own = await give({ employeeIds: ['emp_lu'] })
  await handOver('emp_lu', 'emp_city', { previous: first })
  expect([await openWork('emp_lu'), await openWork('emp_city')]).toEqual([[{ kind: 'TASK', id: own }], [{ kind: 'TASK', id: about }]])
})

test('who has left is given nothing, and gets nothing back', async () => {
  const id = await give({ employeeIds: ['emp_lu'] })
  await done('workTaskStart', { id }, lu)
  await done('workTaskFinish', { id, input: { result: '完成' } }, lu)
  await graph.setUp(`insert into access.leavers (employee_id, left_at) values ('emp_lu', now())`)
  expect((await act('workTaskCreate', { unitId: units.city, input: { title: '任务', dueOn: inDays(1), employeeIds: ['emp_lu'] } }, city)).userErrors).toMatchObject([{ code: 'INVALID' }])
  expect(await done('workTaskReject', { id, input: { reason: '不合格' } }, city, 'status assignees { id }')).toEqual({ status: 'IN_PROGRESS', assignees: [] })
})

const connection = connect(graph.url, { max: 2 })
const other = await connection.dedicated()
afterAll(() => other.end().then(connection.close))
const soon = () => new Promise((resolve) => setTimeout(resolve, 150))
/** As `organization` confirms a handover: the locks first, then the row. */
const confirming = (id: string) => `select access.lock_handover('emp_li', '{emp_lu}');
  insert into access.handovers (id, from_id, to_id, reason, actor_id, actor_name, correlation_id) values ('${id}', 'emp_li', 'emp_lu', '同时', 'emp_city', '陈城', 'req_2')`

test('a task that is being given to the old owner moves along: the handover waits for it', async () => {
  await graph.setUp('delete from access.leavers; truncate work.work_tasks cascade')
  const id = await give({ employeeIds: ['emp_lu'] })
  await other.query('begin')
  await other.query(`insert into work.task_assignees (id, task_id, unit_id, employee_id) values ('was_late', '${id}', '${units.city}', 'emp_li')`)
  const moving = graph.setUp(confirming('hov_waits'))
  await soon()
  await other.query('commit')
  await moving
  expect(await openWork('emp_li')).toEqual([])
  expect((await ask('query ($id: ID!) { workTask(id: $id) { assignees { employee { id } } } }', lu, { id })).workTask.assignees).toEqual([{ employee: { id: 'emp_lu' } }])
})

test('a task given while the handover runs is refused, and nothing stays behind', async () => {
  await other.query('begin')
  await other.query(confirming('hov_runs'))
  const giving = act('workTaskCreate', { unitId: units.city, input: { title: '同时下达', dueOn: inDays(1), employeeIds: ['emp_li'] } }, city)
  await soon()
  await other.query('commit')
  expect((await giving).userErrors).toMatchObject([{ code: 'INVALID' }])
  expect(await openWork('emp_li')).toEqual([])
})
