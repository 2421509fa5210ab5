import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { everything, inDays, network, staffedGraph } from './testing.ts'

const { graph, group, province, city, li, lu, shu, net, partner, enterprise, act, done, refused, ask, seenBy } = await staffedGraph()
await graph.customer('cus_1')
await graph.customer('cus_chengdu', { unit: units.otherCity })

const fields = 'id status progress isOverdue result version assignees { unit { id } employee { id } }'
const create = (input: object = {}, viewer = city, unitId: string = units.city) =>
  done('workTaskCreate', { unitId, input: { title: '走访重点客户', dueOn: inDays(7), employeeIds: ['emp_li'], ...input } }, viewer, fields)

test('a task goes from assignment to confirmation, and everybody concerned follows it in real time', async () => {
  const { id } = await create()
  expect(await done('workTaskAccept', { id }, li, fields)).toMatchObject({ status: 'ACCEPTED', assignees: [{ unit: { id: units.city }, employee: { id: 'emp_li' } }] })
  expect(await done('workTaskStart', { id }, li, fields)).toMatchObject({ status: 'IN_PROGRESS', progress: 0 })
  await done('workTaskFeedback', { id, input: { text: '已走访两家', progress: 40 } }, li)
  expect((await ask('query ($id: ID!) { workTask(id: $id) { progress } }', province, { id })).workTask).toEqual({ progress: 40 })
  await done('workTaskHold', { id, input: { reason: '客户出差' } }, li)
  await done('workTaskResume', { id }, li)
  expect(await done('workTaskFinish', { id, input: { result: '三家均已走访' } }, li, fields)).toMatchObject({ status: 'DONE', progress: 100, result: '三家均已走访' })
  expect(await done('workTaskReject', { id, input: { reason: '缺走访记录' } }, city, fields)).toMatchObject({ status: 'IN_PROGRESS' })
  await done('workTaskFinish', { id, input: { result: '记录已补' } }, li)
  expect(await done('workTaskConfirm', { id, input: {} }, city, fields)).toMatchObject({ status: 'CONFIRMED' })
  const { workTask } = await ask('query ($id: ID!) { workTask(id: $id) { doneAt steps(first: 20) { totalCount nodes { action text progress by { id } } } } }', li, { id })
  expect(workTask.steps.nodes.map(({ action }: { action: string }) => action)).toEqual(['CONFIRM', 'FINISH', 'REJECT', 'FINISH', 'RESUME', 'HOLD', 'FEEDBACK', 'START', 'ACCEPT', 'CREATE'])
  expect(workTask.steps.nodes[6]).toEqual({ action: 'FEEDBACK', text: '已走访两家', progress: 40, by: { id: 'emp_li' } })
  expect(workTask.steps.totalCount).toBe(10)
  expect(await graph.events()).toContainEqual(expect.objectContaining({ type: 'WorkTaskStateChanged', entityId: id, customerId: null, data: expect.objectContaining({ verb: 'CONFIRM', to: 'CONFIRMED' }) }))
})

test('a task is seen by who gave it, who does it and the units above, and by nobody else', async () => {
  const person = await create()
  expect(await seenBy('workTask', person.id)).toEqual(['group', 'province', 'city', 'li', 'boss'])
  const department = await create({ employeeIds: [], unitIds: [units.city] }, province, units.province)
  expect(await seenBy('workTask', department.id)).toEqual(['group', 'province', 'city', 'li', 'lu', 'boss'])
  for (const viewer of [partner, enterprise, shu]) expect((await ask('{ workTasks { totalCount nodes { id } } }', viewer)).workTasks).toEqual({ totalCount: 0, nodes: [] })
})

test('a department shares a task: any of its people does it', async () => {
  const { id } = await create({ employeeIds: [], unitIds: [units.city] }, province, units.province)
  expect(await done('workTaskStart', { id }, lu, fields)).toMatchObject({ status: 'IN_PROGRESS', assignees: [{ unit: { id: units.city }, employee: null }] })
  await done('workTaskFinish', { id, input: { result: '完成' } }, li)
  expect(await refused('workTaskConfirm', { id, input: {} }, city)).toEqual(['NOT_ALLOWED id'])
  await done('workTaskConfirm', { id, input: {} }, province)
})

test('only the giver gives and only the doer does', async () => {
  const { id } = await create()
  expect(await refused('workTaskAccept', { id }, group)).toEqual([])
  expect(await refused('workTaskUpdate', { id, input: { title: '改' } }, li)).toEqual(['NOT_ALLOWED id'])
  expect(await refused('workTaskCancel', { id, input: { reason: '不做' } }, li)).toEqual(['NOT_ALLOWED id'])
  expect(await refused('workTaskStart', { id }, lu)).toEqual(['NOT_FOUND id'])
  const own = await create({ kind: 'OWN' }, li)
  expect(await refused('workTaskStart', { id: own.id }, lu)).toEqual(['NOT_FOUND id'])
  await done('workTaskStart', { id: own.id }, li)
})

test('work is given where one acts, to people who are there', async () => {
  const attempt = (input: object, viewer = city, unitId: string = units.city) => refused('workTaskCreate', { unitId, input: { title: '任务', dueOn: inDays(1), employeeIds: ['emp_li'], ...input } }, viewer)
  expect(await attempt({}, city, units.province)).toEqual(['NOT_ALLOWED unitId'])
  expect(await attempt({}, city, 'org_none')).toEqual(['NOT_FOUND unitId'])
  expect(await attempt({ employeeIds: ['emp_shu'] })).toEqual(['NOT_ALLOWED input.employeeIds'])
  expect(await attempt({ employeeIds: ['emp_none'] })).toEqual(['NOT_FOUND input.employeeIds'])
  expect(await attempt({ employeeIds: ['emp_gone'] })).toEqual(['PERSON_NOT_ACTIVE input.employeeIds'])
  expect(await attempt({ employeeIds: [], unitIds: [network] })).toEqual(['NOT_ALLOWED input.unitIds'])
  expect(await attempt({ employeeIds: [] })).toEqual(['REQUIRED input.employeeIds'])
  expect(await attempt({ dueOn: inDays(-1) })).toEqual(['INVALID input.dueOn'])
  expect(await attempt({ startsOn: inDays(2) })).toEqual(['INVALID input.dueOn'])
  expect(await attempt({ title: ' ' })).toEqual(['INVALID input.title'])
  expect(await attempt({ weight: 0 })).toEqual(['INVALID input.weight'])
  expect(await attempt({ customerId: 'cus_chengdu' })).toEqual(['NOT_FOUND input.customerId'])
  expect(await attempt({ planId: 'wpl_none' })).toEqual(['NOT_FOUND input.planId'])
  expect(await attempt({ items: ['第一项', ' '] })).toEqual(['INVALID input.items'])
  expect(await attempt({ kind: 'OWN' }, li)).toEqual([])
})

test('a task that cannot be done is returned and assigned anew', async () => {
  const { id } = await create()
  expect(await refused('workTaskReturn', { id, input: { reason: ' ' } }, li)).toEqual(['REQUIRED input.reason'])
  expect(await done('workTaskReturn', { id, input: { reason: '不在本人片区' } }, li, fields)).toMatchObject({ status: 'RETURNED', assignees: [] })
  expect(await seenBy('workTask', id)).not.toContain('li')
  expect(await done('workTaskAssign', { id, input: { employeeIds: ['emp_lu'] } }, city, fields)).toMatchObject({ status: 'ASSIGNED', assignees: [{ employee: { id: 'emp_lu' } }] })
  await done('workTaskStart', { id }, lu)
})

test('a check list comes from the template, is ticked, and tells the progress', async () => {
  const template = await done('workTemplateCreate', { unitId: units.group, input: { name: '四三工作法', cadence: 'DAILY', guidance: '每日工作指引', items: ['三看', '三问', '三记', '三查'] } }, group)
  const { id } = await create({ templateId: template.id, items: ['补充一项'] })
  const { workTask } = await ask('query ($id: ID!) { workTask(id: $id) { kind content items { id text doneAt } } }', li, { id })
  expect(workTask).toMatchObject({ kind: 'ROUTINE', content: '每日工作指引', items: [{ text: '三看' }, { text: '三问' }, { text: '三记' }, { text: '三查' }, { text: '补充一项' }] })
  await done('workTaskStart', { id }, li)
  expect(await refused('workTaskFeedback', { id, input: { text: '一半', progress: 50 } }, li)).toEqual(['INVALID input.progress'])
  const tick = (itemId: string, isDone = true, viewer = li) => act('workTaskItemTick', { id, itemId, input: { isDone } }, viewer, 'progress items { doneBy { id } }')
  expect((await tick(workTask.items[0].id)).object).toMatchObject({ progress: 20, items: [{ doneBy: { id: 'emp_li' } }, { doneBy: null }, {}, {}, {}] })
  expect((await tick(workTask.items[0].id, false)).object.progress).toBe(0)
  expect((await tick('wti_none')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['itemId'] }])
  expect(await refused('workTaskFinish', { id, input: { result: '好' } }, li)).toEqual(['CHECKLIST_OPEN id'])
  for (const item of workTask.items) await tick(item.id)
  await done('workTaskFinish', { id, input: { result: '全部完成' } }, li)
  expect((await tick(workTask.items[0].id)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE' }])

  await done('workTemplateRetire', { id: template.id }, group)
  expect(await refused('workTaskCreate', { unitId: units.city, input: { title: '任务', dueOn: inDays(1), employeeIds: ['emp_li'], templateId: template.id } }, city)).toEqual(['NOT_FOUND input.templateId'])
  expect((await ask('{ workTemplates { nodes { id } } all: workTemplates(includeRetired: true) { nodes { name } } }', li))).toEqual({ workTemplates: { nodes: [] }, all: { nodes: [{ name: '四三工作法' }] } })
})

test('parts count by weight, hold the whole open, and end with it', async () => {
  const whole = await create({ employeeIds: ['emp_li', 'emp_lu'] })
  const one = await create({ parentId: whole.id, weight: 30, employeeIds: ['emp_li'] })
  const two = await create({ parentId: whole.id, weight: 10, employeeIds: ['emp_lu'] }, li)
  await done('workTaskStart', { id: whole.id }, li)
  await done('workTaskStart', { id: one.id }, li)
  await done('workTaskFinish', { id: one.id, input: { result: '完成' } }, li)
  await done('workTaskFeedback', { id: two.id, input: { text: '进展', progress: 20 } }, lu)
  const read = async () => (await ask('query ($id: ID!) { workTask(id: $id) { progress subtasks { totalCount nodes { id parent { id } } } } }', city, { id: whole.id })).workTask
  expect(await read()).toMatchObject({ progress: 80, subtasks: { totalCount: 2, nodes: [{ id: two.id, parent: { id: whole.id } }, { id: one.id }] } })
  expect(await refused('workTaskFinish', { id: whole.id, input: { result: '好' } }, li)).toEqual(['SUBTASKS_OPEN id'])
  expect(await refused('workTaskFeedback', { id: whole.id, input: { text: '一半', progress: 50 } }, li)).toEqual(['INVALID input.progress'])
  await done('workTaskCancel', { id: whole.id, input: { reason: '计划调整' } }, city)
  expect((await ask('query ($id: ID!) { workTask(id: $id) { status } }', lu, { id: two.id })).workTask.status).toBe('CANCELLED')
  expect((await ask('query ($id: ID!) { workTask(id: $id) { status } }', lu, { id: one.id })).workTask).toBeNull()
  expect(await refused('workTaskCreate', { unitId: units.city, input: { title: '子任务', dueOn: inDays(1), employeeIds: ['emp_li'], parentId: whole.id } }, city)).toEqual(['NOT_ALLOWED_IN_STATE id'])
})

test('the customer of a task is shown only to who sees the customer', async () => {
  const { id } = await create({ customerId: 'cus_1' })
  const read = async (viewer = city) => (await ask('query ($id: ID!) { workTask(id: $id) { customer { id } } }', viewer, { id })).workTask
  expect(await read()).toEqual({ customer: { id: 'cus_1' } })
  expect(await read(li)).toEqual({ customer: null })
  const found = (viewer = city) => ask('{ workTasks(filter: { customerId: "cus_1" }) { nodes { id } } }', viewer)
  expect((await found()).workTasks.nodes).toEqual([{ id }])
  expect((await found(li)).workTasks.nodes).toEqual([])
  const below = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { workTasks { totalCount nodes { id } } } } }'
  expect((await ask(below, city, { r: [{ __typename: 'Customer', id: 'cus_1' }] }))._entities).toEqual([{ workTasks: { totalCount: 1, nodes: [{ id }] } }])
  expect((await ask(below, enterprise, { r: [{ __typename: 'Customer', id: 'cus_1' }] }))._entities).toEqual([{ workTasks: { totalCount: 0, nodes: [] } }])
})

test('lists narrow, search, sort by the day due and page; what is late is found', async () => {
  const [a, b, c] = [await create({ title: '清欠走访甲', dueOn: inDays(3) }), await create({ title: '清欠走访乙', dueOn: inDays(1), priority: 'URGENT' }), await create({ title: '清欠走访丙', dueOn: inDays(2) })]
  await graph.setUp(`update work.work_tasks set due_on = '${inDays(-1)}' where id = '${c.id}'`)
  const list = async (argument: string, viewer = city) => (await ask(`{ workTasks(search: "清欠" ${argument}) { totalCount pageInfo { hasNextPage endCursor } nodes { id isOverdue } } }`, viewer)).workTasks
  const ids = async (argument: string) => (await list(argument)).nodes.map(({ id }: { id: string }) => id)
  expect(await ids('')).toEqual([c.id, b.id, a.id])
  expect(await ids('sort: DUE_FIRST')).toEqual([c.id, b.id, a.id])
  expect(await ids('filter: { isOverdue: true }')).toEqual([c.id])
  expect(await ids('filter: { isOverdue: false, isOpen: true }')).toEqual([b.id, a.id])
  expect(await ids('filter: { priority: [URGENT] }')).toEqual([b.id])
  expect(await ids(`filter: { dueBy: "${inDays(1)}", status: [ASSIGNED], kind: [ASSIGNMENT], unitId: ["${units.city}"], assigneeId: "emp_li", assignedUnitId: ["${units.city}"] }`)).toEqual([c.id, b.id])
  const first = await list('first: 2, sort: DUE_FIRST')
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true }, nodes: [{ id: c.id, isOverdue: true }, { id: b.id, isOverdue: false }] })
  expect((await list(`first: 2, sort: DUE_FIRST, after: "${first.pageInfo.endCursor}"`)).nodes).toEqual([{ id: a.id, isOverdue: false }])
  expect((await graph.run('{ workTasks(after: "x") { nodes { id } } }', {}, city)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
})

test('an employee and a department show their tasks; who leads a unit sees how far it is', async () => {
  await graph.setUp('truncate work.work_tasks cascade')
  const mine = await create()
  const departments = await create({ employeeIds: [], unitIds: [units.city] }, province, units.province)
  await create({ employeeIds: ['emp_lu'] })
  await done('workTaskStart', { id: departments.id }, li)
  await done('workTaskFinish', { id: departments.id, input: { result: '完成' } }, li)
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { workTasks { totalCount nodes { id } } openTasks { totalCount } }
    ... on OrgUnit { workTasks { totalCount nodes { id } } taskProgress { percent tasks done overdue } } } }`
  const both = { r: [{ __typename: 'Employee', id: 'emp_li' }, { __typename: 'OrgUnit', id: units.city }] }
  expect((await ask(query, city, both))._entities).toEqual([
    { workTasks: { totalCount: 1, nodes: [{ id: mine.id }] }, openTasks: { totalCount: 1 } },
    { workTasks: { totalCount: 1, nodes: [{ id: departments.id }] }, taskProgress: { percent: 33, tasks: 3, done: 1, overdue: 0 } },
  ])
  expect((await ask(query, shu, both))._entities).toEqual([{ workTasks: { totalCount: 0, nodes: [] }, openTasks: { totalCount: 0 } }, { workTasks: { totalCount: 0, nodes: [] }, taskProgress: null }])
})

test('whoever was faster wins, and a repeat changes nothing', async () => {
  const { id, version } = await create()
  await done('workTaskUpdate', { id, input: { priority: 'URGENT' }, expectedVersion: version }, city)
  expect(await act('workTaskUpdate', { id, input: { priority: 'NORMAL' }, expectedVersion: version }, city, 'priority')).toMatchObject({ object: { priority: 'URGENT' }, userErrors: [{ code: 'STALE' }] })
  const again = () => done('workTaskFeedback', { id, input: { text: '进展', progress: 10 }, idempotencyKey: 'once' }, li, 'id version progress')
  expect(await again()).toEqual(await again())
  expect((await ask('query ($id: ID!) { workTask(id: $id) { steps { nodes { action } } } }', li, { id })).workTask.steps.nodes.filter(({ action }: { action: string }) => action === 'FEEDBACK')).toHaveLength(1)
  expect(await refused('workTaskFeedback', { id, input: { text: '别的' }, idempotencyKey: 'once' }, li)).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey'])
})

test('whoever may only read cannot give, and who may do cannot confirm', async () => {
  const { id } = await create()
  const reader = { ...li, permissions: everything.filter((code) => code !== 'workTask.give') }
  expect((await graph.run('mutation ($id: ID!) { workTaskConfirm(id: $id, input: {}) { userErrors { code } } }', { id }, reader)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  expect((await graph.run('query ($id: ID!) { workTask(id: $id) { id plan { id } } }', { id }, { ...li, permissions: ['workTask.read'] })).data.workTask).toEqual({ id, plan: null })
})

test('a list of tasks with all it shows costs a fixed number of statements', async () => {
  const query = '{ workTasks(first: 20) { nodes { id progress isOverdue assignees { employee { id } } items { text } customer { id } subtasks(first: 3) { nodes { id } } steps(first: 2) { nodes { action } } } } }'
  for (let i = 0; i < 3; i++) await create({ customerId: 'cus_1' })
  const few = (await graph.run(query, {}, city)).statements.length
  for (let i = 0; i < 5; i++) await create({ customerId: 'cus_1', items: ['一'] })
  expect((await graph.run(query, {}, city)).statements.length).toBe(few)
  expect(few).toBeLessThanOrEqual(7)
})

test('the network department is found by nobody who does not act for it', async () => {
  const { id } = await create({ employeeIds: [], unitIds: [network] }, net, network)
  expect(await seenBy('workTask', id)).toEqual(['net', 'boss'])
})
