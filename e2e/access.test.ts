import { connect, rows } from '@panorama/kit/database'
import { entities } from '@panorama/policy/entities'
import { policies } from '@panorama/policy/all'
import { committed, apiSchema } from '@panorama/schema/compose'
import { sql } from 'drizzle-orm'
import { isObjectType } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { example, operator, startSystem, type System } from './system.ts'

const databaseUrl = await operator()
const systems = [await startSystem(databaseUrl, 'together'), await startSystem(databaseUrl, 'split')]
const owner = connect(databaseUrl, { max: 2 })
afterAll(owner.close)

const HEADQUARTERS = String(example('customer-360').variables!['id'])

const EXPLAIN = `query ($subject: String, $id: ID!) { explainAccess(subject: $subject, id: $id) {
  type subject name verdict summary object { id }
  steps { kind verdict text permission roles { code unit { id } } key keyRule unit { name } team { id } partner { id } customer { id } startsAt endsAt }
  sections { permission verdict roles { code } fields { name verdict text } } } }`

test('every entity of the policy is a Node of the graph with letters of its own', () => {
  const named = Object.values(policies).flatMap(({ fields }) => Object.keys(fields).filter((type) => fields[type]!['__resolveReference'] !== undefined))
  expect(Object.values(entities).sort()).toEqual([...new Set(named)].sort())
  const schema = apiSchema(committed())
  const nodes = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
  expect(nodes.map(({ name }) => name).sort()).toEqual(Object.values(entities).sort())
})

describe.each(systems.map((system) => [system.mode, system] as const))('%s', (_, { ask, send }) => {
  test('an object is found by its id alone, by whoever may see it', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { __typename id ... on Customer { name accountManager { name } } } }'
    const { body } = await ask('group-leader', query, { id: HEADQUARTERS })
    expect(body.data.node).toMatchObject({ __typename: 'Customer', id: HEADQUARTERS, name: expect.any(String), accountManager: { name: expect.any(String) } })
    for (const id of ['cus_00000000000000000000000000', 'xyz_1', 'nonsense', '']) expect((await ask('group-leader', query, { id })).body.data.node).toBeNull()
    const [hidden] = await rows<{ id: string }>(owner.db, sql`select customer_id as id from access.scope_keys k where not exists (select from access.scope_keys m join access.principals p on m.key = any(p.keys) where p.subject = 'partner-agent' and m.customer_id = k.customer_id) limit 1`)
    expect((await ask('partner-agent', query, { id: hidden!.id })).body).toEqual({ data: { node: null } })
  })

  test('a leader learns by which rules a manager sees a customer, and what stays masked', async () => {
    const { body } = await ask('group-leader', EXPLAIN, { subject: 'account-manager', id: HEADQUARTERS })
    expect(body.errors).toBeUndefined()
    const told = body.data.explainAccess
    expect(told).toMatchObject({ type: 'Customer', subject: 'account-manager', object: { id: HEADQUARTERS } })
    expect(told.steps.map((step: { kind: string; verdict: string }) => `${step.kind} ${step.verdict}`).slice(0, 3)).toEqual(['ACCOUNT ALLOWED', 'PERMISSION ALLOWED', 'ROW_RULE ALLOWED'])
    expect(told.steps.some((step: { kind: string; verdict: string; keyRule: string }) => step.kind === 'KEY' && step.verdict === 'ALLOWED' && step.keyRule === 'GRANT')).toBe(true)
    expect(told.sections.find((section: { permission: string | null }) => section.permission === null).fields).toContainEqual({ name: 'name', verdict: 'ALLOWED', text: null })
  })

  test('whoever sees a customer by a seat in a team is told the team', async () => {
    const [seat] = await rows<{ subject: string; customerId: string; teamId: string }>(owner.db, sql`
      select p.subject, k.customer_id as "customerId", k.team_id as "teamId" from access.key_sources k join access.principals p on k.key = any(p.keys) where k.rule = 'SEAT' and p.subject = 'project-manager' limit 1`)
    const { body } = await ask('group-leader', `query ($subject: String, $id: ID!) { explainAccess(subject: $subject, id: $id) { steps { verdict keyRule team { id } customer { id } text } } }`, { subject: seat!.subject, id: seat!.customerId }, { 'accept-language': 'en' })
    expect(body.errors).toBeUndefined()
    expect(body.data.explainAccess.steps).toContainEqual({ verdict: 'ALLOWED', keyRule: 'SEAT', team: { id: seat!.teamId }, customer: { id: expect.stringMatching(/^cus_/) }, text: expect.stringContaining('Seat in a team') })
  })

  test('what a person does not see is explained to whoever does', async () => {
    const told = (await ask('group-leader', EXPLAIN, { subject: 'enterprise-user', id: HEADQUARTERS })).body.data.explainAccess
    expect(told).toMatchObject({ verdict: 'DENIED', sections: [], steps: expect.arrayContaining([expect.objectContaining({ kind: 'ROW_RULE', verdict: 'DENIED' })]) })
    expect(told.summary).toContain('不允许')
  })

  test('everybody may ask about oneself, and learns nothing of what is hidden', async () => {
    const own = (await ask('enterprise-admin', '{ viewer { name } customers(first: 1) { nodes { id } } }')).body.data.customers.nodes[0].id
    const { body } = await ask('enterprise-admin', EXPLAIN, { id: own }, { 'accept-language': 'en' })
    expect(body.data.explainAccess).toMatchObject({ subject: 'enterprise-admin', summary: expect.stringContaining('sees this Customer') })
    expect(body.data.explainAccess.sections.find((section: { permission: string }) => section.permission === 'customer.assess')).toMatchObject({ verdict: 'DENIED' })
    expect((await ask('enterprise-user', EXPLAIN, { id: HEADQUARTERS })).body).toEqual({ data: { explainAccess: null } })
    expect((await ask('enterprise-user', EXPLAIN, { id: 'cus_00000000000000000000000000' })).body).toEqual({ data: { explainAccess: null } })
    expect((await ask('enterprise-user', EXPLAIN, { subject: 'group-leader', id: own })).body.errors[0].extensions.code).toBe('FORBIDDEN')
    expect((await ask('city-manager', EXPLAIN, { subject: 'group-leader', id: HEADQUARTERS })).body).toEqual({ data: { explainAccess: null } })
  })

  const VIEW = 'query ($as: ViewAsInput!, $query: String!, $variables: String) { viewAs(as: $as, query: $query, variables: $variables) { name yours theirs differences { path kind yours theirs } } }'
  const query = 'query ($id: ID!) { customer(id: $id) { id name remarks legalRepresentative branches { totalCount } } }'
  const variables = JSON.stringify({ id: HEADQUARTERS })

  test('a leader looks through the eyes of others and sees the difference', async () => {
    const { body } = await ask('group-leader', VIEW, { as: { subject: 'enterprise-user' }, query, variables })
    expect(body.errors).toBeUndefined()
    expect(body.data.viewAs.differences).toEqual([expect.objectContaining({ path: 'customer', kind: 'HIDDEN', theirs: null })])
    const manager = (await ask('group-leader', VIEW, { as: { subject: 'account-manager' }, query, variables })).body.data.viewAs
    expect(JSON.parse(manager.yours).data.customer.name).toBe(JSON.parse(manager.theirs).data.customer.name)
    const [role] = await rows<{ id: string }>(owner.db, sql`select id from organization.roles where code = 'ENTERPRISE_ADMIN'`)
    const enterprise = (await ask('group-leader', VIEW, { as: { roleId: role!.id, customerId: HEADQUARTERS }, query, variables })).body.data.viewAs
    expect(enterprise.differences.map((each: { path: string; kind: string }) => `${each.path} ${each.kind}`)).toContain('customer.legalRepresentative DIFFERENT')
    expect(JSON.parse(enterprise.theirs).errors.map((error: { path: string[] }) => error.path.join('.'))).toEqual(['customer.remarks'])
  })

  test('nobody looks as somebody who sees or may do more, and only queries run', async () => {
    const refusal = async (persona: string, input: object) => (await ask(persona, VIEW, { query, variables, ...input })).body.errors[0].extensions.code
    expect(await refusal('account-manager', { as: { subject: 'city-manager' } })).toBe('FORBIDDEN')
    expect(await refusal('province-manager', { as: { subject: 'group-leader' } })).toBe('BAD_USER_INPUT')
    const [role] = await rows<{ id: string }>(owner.db, sql`select id from organization.roles where code = 'CITY_MANAGER'`)
    const [other] = await rows<{ id: string }>(owner.db, sql`select id from organization.org_units where level = 'CITY' and kind = 'KEY_ACCOUNT' and region_code not like '44%' and exists (select from access.places where unit_id = org_units.id) limit 1`)
    expect(await refusal('province-manager', { as: { roleId: role!.id, unitId: other!.id } })).toBe('FORBIDDEN')
    for (const wrong of ['mutation { customerClose(id: "x", input: {}) { userErrors { code } } }', '{ viewAs(as: {}, query: "") { name } }', '{ nothing }', '{', ''])
      expect(await refusal('group-leader', { as: { subject: 'account-manager' }, query: wrong }), wrong).toBe('BAD_USER_INPUT')
    expect(await refusal('group-leader', { as: { subject: 'account-manager' }, variables: '[]' })).toBe('BAD_USER_INPUT')
    expect(await refusal('group-leader', { as: {} })).toBe('BAD_USER_INPUT')
  })

  test('nobody looks as staff of other units, though they see no customer more, or as somebody who is not there', async () => {
    const refusal = async (as: object) => (await ask('province-manager', VIEW, { as, query: '{ viewer { name } }' })).body.errors?.[0].extensions.code
    const [far] = await rows<{ unitId: string; subject: string; roleId: string }>(owner.db, sql`
      select u.id as "unitId", p.subject, (select id from organization.roles where code = 'SERVICE_AGENT') as "roleId" from organization.org_units u join access.principals p on p.unit_id = u.id
      where u.region_code not like '44%' and p.is_active and not exists (select from access.scope_keys k where k.key = any(p.keys)) limit 1`)
    expect(await refusal({ roleId: far!.roleId, unitId: far!.unitId })).toBe('FORBIDDEN')
    expect(await refusal({ subject: far!.subject })).toBe('FORBIDDEN')
    for (const nowhere of [{ unitId: 'org_none' }, { unitId: HEADQUARTERS }]) expect(await refusal({ roleId: far!.roleId, ...nowhere })).not.toBeUndefined()
    expect(await refusal({ subject: 'province-manager' })).toBeUndefined()
    expect(await refusal({ subject: 'business-manager' })).toBeUndefined()
  })

  test('what was said anonymously is not found out through the eyes of who said it', async () => {
    const raise = 'mutation { employeeVoiceRaise(input: { kind: COMPLAINT, text: "匿名意见", isAnonymous: true }) { employeeVoice { id } } }'
    const { id } = (await ask('account-manager', raise)).body.data.employeeVoiceRaise.employeeVoice
    const theirs = JSON.parse((await ask('group-leader', VIEW, { as: { subject: 'account-manager' }, query: `{ node(id: "${id}") { id } employeeVoices(search: "匿名意见") { totalCount } }` })).body.data.viewAs.theirs)
    expect(theirs.data).toEqual({ node: null, employeeVoices: { totalCount: 0 } })
    for (const subject of ['account-manager', 'project-manager']) expect((await ask('group-leader', EXPLAIN, { subject, id })).body.data.explainAccess.verdict).toBe('DENIED')
    expect((await ask('account-manager', EXPLAIN, { id })).body.data.explainAccess.verdict).toBe('ALLOWED')
  })

  test('an object that is not shown as it stands is explained by that, not by a rule that allows it', async () => {
    const [draft] = await rows<{ id: string; subject: string }>(owner.db, sql`
      select c.id, p.subject from sales.contracts c join access.scope_keys k on k.customer_id = c.customer_id join access.principals p on k.key = any(p.keys)
      where c.signed_on is null and p.kind = 'CUSTOMER' and 'contract.read' = any(p.permissions) limit 1`)
    const told = (await ask('group-leader', EXPLAIN, { subject: draft!.subject, id: draft!.id }, { 'accept-language': 'en' })).body.data.explainAccess
    expect(told).toMatchObject({ verdict: 'DENIED', summary: expect.stringContaining('as it stands now') })
    expect(told.steps.find((step: { kind: string }) => step.kind === 'ROW_RULE')).toMatchObject({ verdict: 'DENIED' })
  })

  test('the policy is there to be read, as data and as a page', async () => {
    const { body } = await ask('enterprise-user', '{ accessPolicy { keyRules { code title text } rowRules { code } types { type rowRule fields { name mask reveal } } actions { name permission } } }')
    expect(body.data.accessPolicy.keyRules.map(({ code }: { code: string }) => code)).toEqual(['UNIT', 'ENTERPRISE', 'GRANT', 'SEAT'])
    expect(body.data.accessPolicy.types.find(({ type }: { type: string }) => type === 'Contact').fields).toContainEqual({ name: 'mobile', mask: 'phone', reveal: 'contactReveal' })
    const page = await send(undefined, {}, { method: 'GET', path: '/policy' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('<code>contactReveal</code>')
  })
})

test('for 200 pairs of a person and an object, the explanation is what a query of the person gives', async () => {
  const [{ ask }] = systems as [System, System]
  const ids = (await rows<{ id: string }>(owner.db, sql`
    (select id from customers.customers order by md5(id) limit 8) union all (select id from customers.contacts order by md5(id) limit 4)
    union all (select id from sales.opportunities order by md5(id) limit 4) union all (select id from sales.contracts order by md5(id) limit 3)
    union all (select id from service.tickets order by md5(id) limit 4) union all (select id from products.used_products order by md5(id) limit 2)`)).map(({ id }) => id)
  const people = ['province-manager', 'city-manager', 'account-manager', 'project-manager', 'service-agent', 'partner-agent', 'enterprise-admin', 'enterprise-user']
  const wrong: string[] = []
  for (const subject of people)
    for (const id of ids) {
      const told = (await ask('group-leader', EXPLAIN, { subject, id })).body.data.explainAccess
      const seen = (await ask(subject, 'query ($id: ID!) { node(id: $id) { id } }', { id })).body.data.node
      const opens = told.steps.some((step: { kind: string; verdict: string }) => step.kind === 'KEY' && step.verdict === 'ALLOWED')
      const permitted = told.steps.every((step: { kind: string; verdict: string }) => step.kind === 'KEY' || step.kind === 'ROW_RULE' || step.verdict === 'ALLOWED')
      if ((told.verdict !== 'DENIED') !== (seen !== null) || (opens && permitted) !== (seen !== null)) wrong.push(`${subject} ${id}: ${told.verdict}, seen ${seen !== null}, opens ${opens}`)
    }
  expect(people.length * ids.length).toBe(200)
  expect(wrong).toEqual([])
})
