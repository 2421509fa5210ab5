import { connect, rows } from '@panorama/kit/database'
import { today } from '@panorama/kit/scalars'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { operator, startSystem } from './system.ts'

const databaseUrl = await operator()
const { ask, statements } = await startSystem(databaseUrl, 'together')
const owner = connect(databaseUrl, { max: 2 })
afterAll(owner.close)

const TREE = `query ($id: ID!, $on: Date) { customerTree(customerId: $id, on: $on) { memberCount levelCount
  ticketSummary { openCount overdueCount createdIn30Days } pipelineSummary { openCount estimatedValues { amount currency } }
  contractSummary { activeCount values { amount currency } endingIn90Days } usedProductSummary { activeCount customerCount } } }`
const treeOn = async (id: string, on?: string, persona = 'group-leader') => {
  const { body } = await ask(persona, TREE, { id, on })
  expect(body.errors).toBeUndefined()
  return body.data.customerTree
}

const one = async <T>(query: ReturnType<typeof sql>) => (await rows<T>(owner.db, query))[0]!
const { root, branch } = await one<{ root: string; branch: string }>(sql`
  select p.root_id as root, p.customer_id as branch from access.places p
  where cardinality(p.path) = 2 and p.status = 'ACTIVE' and p.customer_id in (select customer_id from sales.contracts where status = 'ACTIVE') and p.customer_id in (select customer_id from products.used_products where status = 'ACTIVE') limit 1`)
const other = (await one<{ id: string }>(sql`select customer_id as id from access.places where root_id = customer_id and status = 'ACTIVE' and root_id <> ${root} limit 1`)).id

test('a tree adds up what lies below it, in one statement for each kind', async () => {
  const tree = await treeOn(root)
  const used = statements.length
  expect(used).toBeLessThanOrEqual(7)
  const told = await one<{ tickets: number; contracts: number; products: number; members: number }>(sql`
    select (select count(*) from service.tickets where customer_id in (select customer_id from access.places where root_id = ${root}) and status not in ('CLOSED', 'REJECTED', 'CANCELLED'))::int as tickets,
      (select count(*) from sales.contracts where customer_id in (select customer_id from access.places where root_id = ${root}) and status in ('ACTIVE', 'SUSPENDED') and (valid_to is null or valid_to >= ${today()}))::int as contracts,
      (select count(*) from products.used_products where customer_id in (select customer_id from access.places where root_id = ${root}) and opened_at is not null and terminated_at is null)::int as products,
      (select count(*) from access.places where root_id = ${root})::int as members`)
  expect(tree).toMatchObject({ memberCount: told.members, ticketSummary: { openCount: told.tickets }, contractSummary: { activeCount: told.contracts }, usedProductSummary: { activeCount: told.products } })
})

test('moving a branch changes the figures from that day on, and none before', async () => {
  const lastYear = `${Number(today().slice(0, 4)) - 1}-12-31`
  const [before, beforeThen, otherBefore, otherThen] = [await treeOn(root), await treeOn(root, lastYear), await treeOn(other), await treeOn(other, lastYear)]
  const moved = await ask('group-leader', 'mutation ($id: ID!, $to: ID!) { customerMove(id: $id, input: { parentId: $to, reason: "集团重组" }) { customer { accountManager { name } } userErrors { code message } } }', { id: branch, to: other })
  expect(moved.body.data.customerMove.userErrors).toEqual([])
  const [after, otherAfter] = [await treeOn(root), await treeOn(other)]
  expect(await treeOn(root, lastYear)).toEqual(beforeThen)
  expect(await treeOn(other, lastYear)).toEqual(otherThen)
  expect(after.memberCount).toBeLessThan(before.memberCount)
  expect(after.memberCount + otherAfter.memberCount).toBe(before.memberCount + otherBefore.memberCount)
  expect(after.usedProductSummary.activeCount + otherAfter.usedProductSummary.activeCount).toBe(before.usedProductSummary.activeCount + otherBefore.usedProductSummary.activeCount)
  expect(otherAfter.usedProductSummary.activeCount).toBeGreaterThan(otherBefore.usedProductSummary.activeCount)
})

test('a person who sees a part of the tree gets the figures of that part, a stranger none', async () => {
  const part = await one<{ id: string; seen: number; all: number }>(sql`
    select p.root_id as id, count(*) filter (where k.customer_id is not null)::int as seen, count(*)::int as all
    from access.places p left join access.scope_keys k on k.customer_id = p.customer_id and k.key = any(array(select unnest(keys) from access.principals where subject = 'city-manager'))
    group by p.root_id having bool_or(k.customer_id is not null and p.root_id = p.customer_id) and bool_or(k.customer_id is null) limit 1`)
  expect((await treeOn(part.id, undefined, 'city-manager')).memberCount).toBe(part.seen)
  expect((await treeOn(part.id)).memberCount).toBe(part.all)
  expect(await treeOn(part.id, undefined, 'enterprise-user')).toBeNull()
})
