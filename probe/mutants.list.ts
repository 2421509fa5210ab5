// What could be wrong with the policy, one mutant each. None touches the tree: the first two kinds change a copy of the database, the
// third the text of one module on its way into a process of its own.

import type { Found } from './probe.ts'

export type Mutant = { title: string } & (
  | { rows: string; /** Said of what the check has to find: `title: id says`. */ check: RegExp }
  | ({ proof: Proof } & ({ rules: string } | { rows: string } | { file: string; change: (text: string) => string }))
)

/** What the probe has to find, so that the mutant is caught by what its title says and by nothing else. */
export type Proof = {
  what: 'leak' | 'miss'
  /** Questions to begin with. */
  question: RegExp
  /** Where the finding has to be. */
  path: RegExp
  /** Whom it has to be shown to, or withheld from. */
  person: RegExp
  says: RegExp
}

const found = (what: Proof['what'], question: RegExp, path: RegExp, person = /./, says = what === 'leak' ? /may not be seen|should not be/ : /is not shown|not listed/): Proof => ({ what, question, path, person, says })

export const isProof = ({ what, path, person, says }: Proof, finding: Pick<Found, 'what' | 'path' | 'says' | 'person'>) =>
  finding.what === what && path.test(finding.path) && person.test(finding.person.is) && says.test(finding.says)

/** Customers, in the list or alone: what all rules of rows are about. */
const customers = (what: Proof['what'], person: RegExp, says?: RegExp) => found(what, /^Query\.customers?( by edges)?$/, /^Query\.customers?$/, person, says)

// ── the rules of rows: what `access.expected_keys` says, changed ─────────────────────────────────────────────────

const without = (condition: string) => `select * from access.true_keys k where not (${condition})`
const also = (keys: string) => `select key, customer_id, starts_at, max(ends_at) as ends_at from (
  select * from access.true_keys union all select key, customer_id, '-infinity'::timestamptz, 'infinity'::timestamptz from (${keys}) more (key, customer_id)) every group by 1, 2, 3`

/** What these rules give. */
const ruled = (condition: string) => `select key, customer_id, starts_at, max(ends_at) as ends_at from access.key_sources where ${condition} group by 1, 2, 3`

/** Everything below a customer that a team was given, for whoever sits in it. */
const seated = (condition: string) =>
  `select 'employee:' || s.employee_id, p.customer_id from organization.team_customers g join access.seats s using (team_id) join access.places p on p.path @> array[g.customer_id] where ${condition}`

/** Everything below a customer that was given, whatever was said of its branches. */
const below = (table: string, key: string, condition: string) =>
  `select '${key}' || g.${key.slice(0, -1)}_id, p.customer_id from organization.${table} g join access.places p on p.path @> array[g.customer_id] where ${condition}`

const rules: Mutant[] = (
  [
    ['no unit sees anything', customers('miss', /^everything$/), without(`key like 'unit:%'`)],
    ['no enterprise sees itself', customers('miss', /^enterprise/), without(`key like 'customer:%'`)],
    ['account managers see nothing', customers('miss', /^staff, account manager/), ruled(`rule <> 'GRANT' or key not like 'employee:%'`)],
    ['teams see nothing', customers('miss', /^staff, team member/), ruled(`rule <> 'SEAT'`)],
    ['partners see nothing', customers('miss', /^partner (shares now|many)/), without(`key like 'partner:%'`)],
    ['the managing unit alone, not those above', customers('miss', /^everything$|one unit: (GROUP|PROVINCE)/), `select k.* from access.true_keys k join access.places p using (customer_id) where k.key not like 'unit:%' or k.key = 'unit:' || p.unit_id`],
    ['all units above, but not the managing unit', customers('miss', /one unit: CITY KEY_ACCOUNT/), `select k.* from access.true_keys k join access.places p using (customer_id) where k.key <> 'unit:' || p.unit_id`],
    ['units below in place of units above', customers('leak', /one unit: (PROVINCE|CITY)/), also(`select 'unit:' || a.unit_id, p.customer_id from access.places p join access.unit_ancestors a on a.ancestor_id = p.unit_id`)
      .replace('access.true_keys', `(select k.* from access.true_keys k join access.places p using (customer_id) where k.key not like 'unit:%' or k.key = 'unit:' || p.unit_id) own`)],
    ['units beside: whoever has the same superior', customers('leak', /one unit: CITY KEY_ACCOUNT/), also(`select distinct 'unit:' || b.id, p.customer_id from access.places p join organization.org_units a on a.id = p.unit_id join organization.org_units b on b.key_account_parent_id = a.key_account_parent_id`)],
    ['the key-account line is ignored', customers('miss', /one unit: (GROUP|PROVINCE) KEY_ACCOUNT/), without(`k.key like 'unit:%' and not exists (
      with recursive up (id) as (select p.unit_id from access.places p where p.customer_id = k.customer_id union select u.parent_id from up join organization.org_units u on u.id = up.id where u.parent_id is not null)
      select from up where 'unit:' || up.id = k.key)`)],
    ['the line of command is ignored', customers('miss', /^everything$|one unit: \w+ COMPANY/), without(`k.key like 'unit:%' and not exists (
      with recursive up (id) as (select p.unit_id from access.places p where p.customer_id = k.customer_id union select u.key_account_parent_id from up join organization.org_units u on u.id = up.id where u.key_account_parent_id is not null)
      select from up where 'unit:' || up.id = k.key)`)],
    ['an enterprise sees its sisters', customers('leak', /^enterprise/), also(`select 'customer:' || b.id, a.id from customers.customers a join customers.customers b on b.parent_id = a.parent_id`)],
    ['a branch sees its headquarters', customers('leak', /^enterprise, (branch|leaf|deepest)/), also(`select 'customer:' || p.customer_id, p.root_id from access.places p`)],
    ['headquarters do not see their branches', customers('miss', /^enterprise.* headquarters/), without(`key like 'customer:%' and key <> 'customer:' || customer_id`)],
    ['headquarters see only the first level below', customers('miss', /^enterprise, headquarters/), `select k.* from access.true_keys k join customers.customers c on c.id = k.customer_id
      where k.key not like 'customer:%' or k.key in ('customer:' || c.id, 'customer:' || c.parent_id)`],
    ['an account manager sees the headquarters only', customers('miss', /^staff, account manager/), without(`k.key like 'employee:%' and exists (select from customers.customers c where c.id = k.customer_id and c.parent_id is not null)`)],
    ['an assignment that ended still counts', customers('leak', /^staff, was account manager/), also(below('assignments', 'employee:', 'g.ended_at is not null'))],
    ['a share that ended still counts', customers('leak', /^partner (share over|shares now and over)/), also(below('partner_shares', 'partner:', 'g.ends_at <= now() and g.with_branches'))],
    ['a share to come counts already', customers('leak', /^partner shares (now and )?to come/), also(below('partner_shares', 'partner:', 'g.starts_at > now() and g.ends_at > g.starts_at and g.with_branches'))],
    ['a share gives the branches too', customers('leak', /^partner shares now/), also(below('partner_shares', 'partner:', 'g.starts_at <= now() and g.ends_at > now()'))],
    ['a share never gives the branches', customers('miss', /^partner (shares now and over|many)/), without(`k.key like 'partner:%' and not exists (select from organization.partner_shares s where s.customer_id = k.customer_id and 'partner:' || s.partner_id = k.key)`)],
    ['a team gets the branches too', customers('leak', /^staff, team member/), also(seated('g.ended_at is null'))],
    ['what a team no longer serves still counts', customers('leak', /^staff, team member/), also(seated('g.ended_at is not null'))],
  ] as [string, Proof, string][]
).map(([title, proof, rules]): Mutant => ({ title, proof, rules }))

// ── single rows, and whom they belong to ─────────────────────────────────────────────────────────────────────────

/** Before a row is changed alone: nothing follows it, and nothing writes it down. */
export const quiet = ['scope_keys', 'principals', 'grants', 'places', 'unit_ancestors', 'seats'].map((table) => `alter table access.${table} disable trigger all`).join('; ')
export const loud = quiet.replaceAll('disable', 'enable')

const one = (list: string) => `(select * from ${list} order by md5(ctid::text) limit 1)`

const rows: Mutant[] = (
  [
    ['one key too many among thousands', /^scope keys .* is too many$/, `insert into access.scope_keys select 'unit:' || u.id, c.id, '-infinity', 'infinity' from ${one('customers.customers')} c, (select id from organization.org_units o where o.level = 'CITY' order by id limit 50) u on conflict do nothing`],
    ['one key missing among thousands', /^scope keys .* is missing$/, `delete from access.scope_keys where (key, customer_id, starts_at) in (select key, customer_id, starts_at from ${one('access.scope_keys')} k)`],
    ['one key expired among thousands', /^scope keys .* is ends_at .*; should be ends_at /, `update access.scope_keys set ends_at = now() where (key, customer_id, starts_at) in (select key, customer_id, starts_at from ${one('access.scope_keys')} k)`],
    ['one share lasts a day longer', /^scope keys .* partner:.* is ends_at .*; should be ends_at /, `update access.scope_keys set ends_at = ends_at + interval '1 day' where ctid = (select ctid from access.scope_keys where isfinite(ends_at) order by key, customer_id limit 1)`],
    ['one person holds a key too many', /^principals .* is .*unit:nowhere.*; should be /, `update access.principals set keys = keys || 'unit:nowhere'::text where subject = (select subject from access.principals order by md5(subject) limit 1)`],
    ['one person may do one thing too many', /^principals .* is .*permissions .*role\.write.*; should be /, `update access.principals set permissions = permissions || 'role.write'::text where subject = (select subject from access.principals where not 'role.write' = any (permissions) order by md5(subject) limit 1)`],
    ['one person lost a key', /^principals .* is .*keys \{\}.*; should be .*keys \{\w/, `update access.principals set keys = '{}' where subject = (select subject from access.principals where keys <> '{}' order by md5(subject) limit 1)`],
    ['one customer stands under another unit', /^places .* is .*unit_id .*; should be .*unit_id /, `update access.places set unit_id = (select id from organization.org_units where level = 'GROUP' limit 1) where customer_id = (select customer_id from access.places order by md5(customer_id) limit 1)`],
    ['one line between two units is missing', /^units above units .* is missing$/, `delete from access.unit_ancestors where (unit_id, ancestor_id) = (select unit_id, ancestor_id from access.unit_ancestors where unit_id <> ancestor_id order by md5(unit_id) limit 1)`],
    ['one grant without a source', /^grants .* share shr_nothing is too many$/, `insert into access.grants (source, source_id, key, customer_id, with_branches) select 'share', 'shr_nothing', 'partner:' || p.id, c.id, true from ${one('organization.partners')} p, ${one('customers.customers')} c`],
    ['one seat in a team too many', /^access\.seats .* is too many$/, `insert into access.seats select t.id, e.id from ${one('organization.teams')} t, (select id from organization.employees order by id limit 50) e on conflict do nothing`],
    ['a role that ended still reaches its unit', customers('leak', /^staff, a role that ended/), `update access.principals p set keys = keys || ('unit:' || h.unit_id) from organization.role_holdings h where h.employee_id = p.actor_id and h.ended_at is not null`],
    ['a role without reach reaches its unit', customers('leak', /^staff, (stranger|team member)/), `update access.principals p set keys = keys || ('unit:' || h.unit_id) from organization.role_holdings h join organization.roles r on r.id = h.role_id where h.employee_id = p.actor_id and r.data_scope = 'OWN'`],
    ['only the first of several keys counts', customers('miss', /^staff, (several units|unit and team)/), `update access.principals set keys = keys[1:1] where subject <> 'probe-everything'`],
    ['who left a team is still in it', customers('leak', /^staff, left one team/), `update access.principals p set keys = keys || ('team:' || m.team_id) from organization.team_members m where m.employee_id = p.actor_id and m.ended_at is not null`],
    ['a team that was dissolved still counts', customers('leak', /^staff, left one team/), `update access.principals p set keys = keys || ('team:' || m.team_id) from organization.team_members m join organization.teams t on t.id = m.team_id where m.employee_id = p.actor_id and t.ended_at is not null`],
    ['who left still signs in', customers('leak', /^staff who left/, /may not sign in/), `update access.principals p set is_active = true where kind = 'EMPLOYEE'`],
    ['who was disabled still signs in', customers('leak', /was disabled/, /may not sign in/), `update access.principals p set is_active = true where kind <> 'EMPLOYEE'`],
  ] as [string, RegExp | Proof, string][]
).map(([title, by, rows]): Mutant => (by instanceof RegExp ? { title, rows, check: by } : { title, rows, proof: by }))

// ── the code ─────────────────────────────────────────────────────────────────────────────────────────────────────

const replaced = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)

/** The first predicate behind these words lets everything through. */
const unscoped = (words: string) => (text: string) => {
  const start = text.indexOf(words)
  const call = /inScope(FromKeys)?\(/g
  call.lastIndex = start
  const found = start < 0 ? null : call.exec(text)
  if (!found) return text
  let depth = 0
  let end = found.index + found[0].length - 1
  do depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0
  while (depth > 0 && end++ < text.length)
  return `${text.slice(0, found.index)}sql\`true\`${text.slice(end + 1)}`
}

const code: Mutant[] = (
  [
    ['a contact by id is not scoped', found('leak', /^Query\.contact$/, /^Query\.contact$/), 'subgraphs/customers/contact.sql.ts', unscoped('const visible')],
    ['a customer by id is not scoped', found('leak', /^Query\.customer$/, /^Query\.customer$/), 'subgraphs/customers/customer.sql.ts', replaced("any(${seenOf($('ids'))})", "any(${$('ids')}::text[])")],
    ['the number of customers is not scoped', customers('leak', /./, /^totalCount/), 'subgraphs/customers/customer.sql.ts', unscoped("'customers_count'")],
    ['branches are not scoped', found('leak', /Customer\.branches( by edges)?$/, /Customer\.branches$/), 'subgraphs/customers/customer.sql.ts', unscoped("'customers_branches'")],
    ['a ticket by id is not scoped', found('leak', /^Query\.ticket$/, /^Query\.ticket$/), 'subgraphs/service/ticket.sql.ts', unscoped('const visible')],
    ['the number of tickets is not scoped', found('leak', /^Query\.tickets( by edges)?$/, /^Query\.tickets$/, /./, /^totalCount/), 'subgraphs/service/ticket.sql.ts', unscoped("'tickets_count'")],
    ['quotes are not scoped', found('leak', /^Query\.quotes?( by edges)?$/, /^Query\.quotes?$/), 'subgraphs/sales/quote.sql.ts', unscoped('const visible')],
    ['used products over a tree are not scoped', found('leak', /^sums over a tree$/, /^sums over a tree$/, /./, /^Customer\.(usedProductCount|productSummary)/), 'subgraphs/products/usedProduct.sql.ts', unscoped('const itsTree')],
    ['customers of a team are not scoped', found('leak', /Team\.customers( by edges)?$/, /Team\.customers$/), 'subgraphs/organization/team.sql.ts', unscoped("'teams_customers'")],
    ['a key counts before its time', customers('leak', /^partner shares (now and )?to come/), 'kit/access.ts', (text) => text.replaceAll('k.starts_at <= now() and ', '')],
    ['a key counts after its time', customers('leak', /^partner (share over|shares now and over)/), 'kit/access.ts', (text) => text.replaceAll(' and k.ends_at > now()', '')],
    ['enterprises see quotes that nobody approved', found('leak', /^Query\.quotes?( by edges)?$/, /^Query\.quotes?$/, /^enterprise/), 'subgraphs/sales/quote.sql.ts', (text) => text.replaceAll('${quotes.approvedAt} is not null', 'true')],
    ['enterprises see opportunities', found('leak', /^Query\.opportunit(y|ies)( by edges)?$/, /^Query\.opportunit(y|ies)$/, /^enterprise/), 'subgraphs/sales/opportunity.sql.ts', replaced("<> 'CUSTOMER'", "<> 'NOBODY'")],
    ['internal notes are for everybody', found('leak', /Ticket\.notes( by edges)?$|^Query\.ticket$/, /Ticket\.notes$/), 'subgraphs/service/ticket.rules.ts', replaced("viewer.kind === 'EMPLOYEE' && may(viewer, 'ticket.internal')", 'true')],
    ['a partner sees the shares of others', found('leak', /[sS]hares( by edges)?$/, /[sS]hares$/, /^partner/), 'subgraphs/organization/share.sql.ts', replaced("<> 'PARTNER'", "<> 'NOBODY'")],
    ['the mobile of a contact is not masked', found('leak', /^Query\.contacts?( by edges)?$/, /Contact\.mobile$/, /./, /not masked/), 'policy/customers.ts', replaced(/'Contact\.mobile': \{.*\},\n/, '')],
    ['legal representatives are not masked', found('leak', /^Query\.customers?( by edges)?$/, /Customer\.legalRepresentative$/, /./, /not masked/), 'policy/customers.ts', replaced(/'Customer\.legalRepresentative': \{.*\},\n/, '')],
    ['partners see the mobiles of staff', found('leak', /^Query\.employees?( by edges)?$/, /Employee\.mobile$/, /^partner/, /not masked/), 'policy/organization.ts', replaced("openTo: 'EMPLOYEE'", "openTo: 'PARTNER'")],
    ['tickets ask for no permission', found('leak', /^Query\.tickets( by edges)?$/, /^Query\.tickets$/, /./, /^shown without ticket\.read/), 'policy/service.ts', replaced("tickets: 'ticket.read'", "tickets: 'anyone'")],
    ['a contact asks for no permission', found('leak', /^Query\.contact$/, /^Query\.contact$/, /./, /^shown without contact\.read/), 'policy/customers.ts', replaced("contact: 'contact.read'", "contact: 'anyone'")],
    ['remarks about a customer ask for no permission', found('leak', /^Query\.customers?( by edges)?$/, /Customer\.remarks$/, /./, /^shown without customer\.assess/), 'policy/customers.ts', replaced(/^ +remarks: 'customer\.assess',\n/m, '')],
    ['margins ask for no permission', found('leak', /^Query\.quotes?( by edges)?$|Quote\.margin$/, /Quote\.margin$/, /./, /^shown without quote\.inspect/), 'policy/sales.ts', replaced(/^ +margin: 'quote\.inspect',\n/m, '')],
    ['entities ask for no permission', found('leak', /^products: _entities UsedProduct$/, /^Query\._entities$/, /./, /^shown without usedProduct\.read/), 'policy/products.ts', replaced("UsedProduct: { __resolveReference: 'usedProduct.read'", "UsedProduct: { __resolveReference: 'anyone'")],
    ['contracts ask for another permission', found('miss', /^Query\.contracts( by edges)?$/, /^Query\.contracts$/), 'policy/sales.ts', replaced("contracts: 'contract.read',\n", "contracts: 'contract.approve',\n")],
    ['whoever may not read customers sees them in pairs', found('leak', /DuplicatePair|duplicatePair/, /DuplicatePair\.(customer|other)( › |$)/, /may not read customers/, /^shown without/), 'policy/customers.ts', replaced("DuplicatePair: { __resolveReference: 'duplicate.read', customer: 'customer.read', other: 'customer.read' }", "DuplicatePair: { __resolveReference: 'duplicate.read' }")],
    ['partners see by which rule a customer was graded', found('leak', /^Query\.gradings?( by edges)?$|Grading\.rule$/, /Grading\.rule$/, /^(partner|enterprise)/), 'subgraphs/customers/grade.ts', replaced("viewer.kind === 'EMPLOYEE' ? ((await load.gradeRule", 'true ? ((await load.gradeRule')],
    ['the audit tells of customers that are not seen', found('leak', /^Query\.auditEntries( by edges)?$/, /^Query\.auditEntries$/, /^staff/), 'gateway/audit.sql.ts', unscoped('const visible')],
    ['units below see the tasks of units above', found('leak', /^Query\.workTasks?( by edges)?$/, /^Query\.workTasks?$/, /^staff/), 'subgraphs/work/sight.sql.ts', replaced('select a.unit_id from access.unit_ancestors a where a.ancestor_id = any', 'select a.ancestor_id from access.unit_ancestors a where a.unit_id = any')],
  ] as [string, Proof, string, (text: string) => string][]
).map(([title, proof, file, change]): Mutant => ({ title, proof, file, change }))

export const mutants: readonly Mutant[] = [...rules, ...rows, ...code]
