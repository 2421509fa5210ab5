-- Customer 360 in one statement: $1 the customer, $2 the viewer's scope keys. As an employee's page: what hangs on a
-- customer is visible with it, so the predicate stands once at the customer and once at each branch. `offset 0` keeps the
-- planner, which cannot know how few rows the steps before yield, to the index.
with recursive
me as materialized (
  select c.*, p.root_id, p.path
  from customers.customers c join access.places p on p.customer_id = c.id
  where c.id = $1 and exists (
    select from access.scope_keys k
    where k.customer_id = c.id and k.key = any($2::text[]) and k.starts_at <= now() and k.ends_at > now())
),
manager as materialized (
  select e.* from me
  join organization.assignments a on a.customer_id = me.root_id and a.ended_at is null
  join organization.employees e on e.id = a.employee_id
),
served as materialized (
  select distinct tc.team_id as id from me cross join unnest(me.path) above (id)
  join organization.team_customers tc on tc.customer_id = above.id and tc.ended_at is null and (tc.with_branches or above.id = me.id)
),
member as materialized (
  select m.team_id, m.id as member_id, m.duty, e.id, e.name, e.unit_id
  from served cross join lateral (
    select * from organization.team_members m where m.team_id = served.id and m.ended_at is null offset 0) m
  join organization.employees e on e.id = m.employee_id
),
up as (
  select u.id as unit_id, u.id, u.name, u.level, coalesce(u.key_account_parent_id, u.parent_id) as above_id, 0 as depth
  from (select unit_id from me union select unit_id from manager union select unit_id from member) wanted
  cross join lateral (select * from organization.org_units u where u.id = wanted.unit_id offset 0) u
  union all
  select up.unit_id, u.id, u.name, u.level, coalesce(u.key_account_parent_id, u.parent_id), up.depth + 1
  from up cross join lateral (select * from organization.org_units u where u.id = up.above_id offset 0) u
),
unit as materialized (
  select unit_id as id, max(name) filter (where depth = 0) as name,
    json_agg(json_build_object('id', id, 'name', name, 'level', level) order by depth desc) as path
  from up group by unit_id
),
branch as materialized (
  select c.id, c.name, c.region_code, c.status, c.parent_id, cardinality(p.path) - cardinality(me.path) as depth
  from me join access.places p on p.root_id = me.root_id and p.path @> array[me.id]
  join customers.customers c on c.id = p.customer_id
  where exists (
    select from access.scope_keys k
    where k.customer_id = p.customer_id and k.key = any($2::text[]) and k.starts_at <= now() and k.ends_at > now())
),
below as materialized (
  select c.parent_id as id, count(*)::int as count
  from branch join customers.customers c on c.parent_id = branch.id
  where exists (
    select from access.scope_keys k
    where k.customer_id = c.id and k.key = any($2::text[]) and k.starts_at <= now() and k.ends_at > now())
  group by c.parent_id
),
person as materialized (
  select p.* from me join customers.contacts p on p.customer_id = me.id and p.left_at is null
),
line as (
  select p.*, null::text as above_id, 0 as depth, array[p.name, p.id] as place
  from person p where p.manager_id is null or p.manager_id not in (select id from person)
  union all
  select p.*, line.id, line.depth + 1, line.place || array[p.name, p.id] from line join person p on p.manager_id = line.id
)
select json_build_object('customer', (select json_build_object(
  'id', me.id,
  'code', me.code,
  'name', me.name,
  'shortName', me.short_name,
  'status', me.status,
  'statusSince', replace(replace(me.status_since::text, ' ', 'T'), '+00', 'Z'),
  'category', me.category,
  'industry', me.industry,
  'ownershipForm', me.ownership_form,
  'classes', me.classes,
  'tier', me.tier,
  'level', me.level,
  'slaLevel', me.sla_level,
  'creditGrade', me.credit_grade,
  'satisfactionGrade', me.satisfaction_grade,
  'monthlyFee', case when me.monthly_fee is not null then json_build_object('amount', me.monthly_fee::text, 'currency', 'CNY') end,
  'officeAddress', me.office_address,
  'registrationNumber', me.registration_number,
  'aliases', (
    select coalesce(json_agg(json_build_object('alias', a.alias, 'isMain', a.is_main) order by a.is_main desc, a.alias), '[]')
    from customers.aliases a where a.customer_id = me.id),
  'identifiers', (
    select coalesce(json_agg(json_build_object('system', i.system, 'value', i.value, 'retiredOn', i.retired_on) order by i.system, i.value), '[]')
    from customers.identifiers i where i.customer_id = me.id),
  'managedBy', (select json_build_object('id', u.id, 'name', u.name, 'path', u.path) from unit u where u.id = me.unit_id),
  'headquarters', (
    select json_build_object('id', c.id, 'name', c.name) from customers.customers c
    where c.id = me.root_id and exists (
      select from access.scope_keys k
      where k.customer_id = c.id and k.key = any($2::text[]) and k.starts_at <= now() and k.ends_at > now())),
  'organizationChart', (
    select coalesce(json_agg(json_build_object(
      'depth', b.depth,
      'parentId', (select above.id from branch above where above.id = b.parent_id),
      'branchCount', coalesce(below.count, 0),
      'customer', json_build_object('id', b.id, 'name', b.name, 'regionCode', b.region_code, 'status', b.status)
    ) order by b.depth, b.name, b.id), '[]')
    from branch b left join below on below.id = b.id),
  'contactChart', (
    select coalesce(json_agg(json_build_object(
      'depth', l.depth,
      'managerId', l.above_id,
      'name', l.name,
      'phone', l.phone,
      'position', l.position,
      'contact', json_build_object(
        'id', l.id,
        'role', l.role,
        'isKeyPerson', l.is_key_person,
        'mobile', case when length(l.mobile) >= 11 then left(l.mobile, -8) || '****' || right(l.mobile, 4)
          else repeat('*', length(l.mobile) - 2) || right(l.mobile, 2) end)
    ) order by l.place), '[]')
    from line l),
  'accountManager', (
    select json_build_object('id', e.id, 'number', e.number, 'name', e.name, 'position', e.position, 'phone', e.phone,
      'unit', json_build_object('id', u.id, 'name', u.name, 'path', u.path))
    from manager e join unit u on u.id = e.unit_id),
  'teams', (
    select coalesce(json_agg(json_build_object(
      'id', t.id,
      'name', t.name,
      'kind', t.kind,
      'leader', (select json_build_object('id', e.id, 'name', e.name) from organization.employees e where e.id = t.leader_id),
      'members', (
        select coalesce(json_agg(json_build_object(
          'duty', m.duty,
          'employee', json_build_object('id', m.id, 'name', m.name, 'unit', json_build_object('id', u.id, 'name', u.name, 'path', u.path))
        ) order by m.name, m.member_id), '[]')
        from member m join unit u on u.id = m.unit_id where m.team_id = t.id)
    ) order by t.name, t.id), '[]')
    from served join organization.teams t on t.id = served.id),
  'usedProducts', json_build_object('nodes', (
    select coalesce(json_agg(json_build_object(
      'id', u.id,
      'status', u.status,
      'quantity', u.quantity::text,
      'rate', u.rate::text,
      'installAddress', u.install_address,
      'openedAt', replace(replace(u.opened_at::text, ' ', 'T'), '+00', 'Z'),
      'offering', (
        select json_build_object('id', o.id, 'name', o.name_zh,
          'category', case when c.id is not null then json_build_object('id', c.id, 'name', c.name_zh) end)
        from products.product_offerings o left join products.business_categories c on c.id = o.category_id where o.id = u.offering_id),
      'tariff', (
        select json_build_object('id', t.id, 'code', t.code, 'price', json_build_object('amount', t.price::text, 'currency', t.currency),
          'period', t.period, 'unit', t.unit)
        from products.tariffs t where t.id = u.tariff_id),
      'discount', case when u.discount_kind is not null then json_build_object(
        'kind', u.discount_kind,
        'percent', u.discount_percent::text,
        'amount', case when u.discount_amount is not null then json_build_object('amount', u.discount_amount::text, 'currency', u.currency) end,
        'plan', (select json_build_object('id', d.id, 'name', d.name_zh) from products.discount_plans d where d.id = u.discount_plan_id)) end,
      'monthlyPrice', case when u.price is not null and u.period is not null then json_build_object(
        'amount', round(case u.discount_kind
          when 'PERCENT' then u.price * u.quantity * (100 - u.discount_percent) / (100 * months.of)
          when 'FIXED' then greatest(u.price * u.quantity / months.of - u.discount_amount * u.quantity, 0)
          else u.price * u.quantity / months.of end, 2)::text,
        'currency', u.currency) end
    ) order by u.id desc), '[]')
    from (select * from products.used_products u where u.customer_id = me.id and u.status in ('ACTIVE', 'SUSPENDED') order by u.id desc limit 10) u,
    lateral (select case u.period when 'QUARTER' then 3 when 'YEAR' then 12 else 1 end as of) months)),
  'opportunities', json_build_object('nodes', (
    select coalesce(json_agg(json_build_object(
      'id', o.id,
      'name', o.name,
      'kind', o.kind,
      'status', o.status,
      'estimatedValue', case when o.estimated_value is not null then json_build_object('amount', o.estimated_value::text, 'currency', o.currency) end,
      'probability', o.probability,
      'expectedCloseOn', o.expected_close_on,
      'owner', (select json_build_object('id', e.id, 'name', e.name) from organization.employees e where e.id = o.owner_id),
      'quotes', (
        select coalesce(json_agg(json_build_object(
          'id', q.id,
          'number', q.number,
          'revision', q.revision,
          'status', case when q.status = 'APPROVED' and q.valid_until < (now() at time zone 'Asia/Shanghai')::date then 'EXPIRED' else q.status end,
          'validUntil', q.valid_until,
          'totals', json_build_object(
            'oneTime', json_build_object('amount', l.once::text),
            'monthly', json_build_object('amount', l.monthly::text),
            'monthlyBeforeDiscount', json_build_object('amount', l.monthly_before::text)),
          'lines', l.lines
        ) order by q.id desc), '[]')
        from sales.quotes q, lateral (
          select coalesce(sum(l.net) filter (where months = 0), 0.00) as once,
            coalesce(sum(round(l.net / nullif(months, 0), 2)), 0.00) as monthly,
            coalesce(sum(round(l.gross / nullif(months, 0), 2)), 0.00) as monthly_before,
            coalesce(json_agg(json_build_object(
              'description', l.description,
              'quantity', l.quantity,
              'unitPrice', json_build_object('amount', l.unit_price::text),
              'discountPercent', l.discount_percent::text,
              'amount', json_build_object('amount', l.net::text),
              'charge', l.charge) order by l.position), '[]') as lines
          from (
            select l.*, l.unit_price * l.quantity as gross, round(l.unit_price * l.quantity * (100 - l.discount_percent) / 100, 2) as net,
              case l.charge when 'ONE_TIME' then 0 when 'MONTHLY' then 1 when 'QUARTERLY' then 3 else 12 end as months
            from sales.quote_lines l where l.quote_id = q.id) l) l
        where q.opportunity_id = o.id and q.is_current)
    ) order by o.id desc), '[]')
    from (
      select * from sales.opportunities o where o.customer_id = me.id and o.status in ('NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED')
      order by o.id desc limit 5) o)),
  'contracts', json_build_object('nodes', (
    select coalesce(json_agg(json_build_object(
      'id', c.id,
      'number', c.number,
      'name', c.name,
      'type', c.type,
      'status', c.status,
      'signedOn', c.signed_on,
      'validFrom', c.valid_from,
      'validTo', c.valid_to,
      'value', case when c.value is not null then json_build_object('amount', c.value::text, 'currency', c.currency) end,
      'slaLevel', c.sla_level
    ) order by c.id desc), '[]')
    from (
      select * from sales.contracts c
      where c.customer_id = me.id and c.status = 'ACTIVE' and (c.valid_to is null or c.valid_to >= (now() at time zone 'Asia/Shanghai')::date)
      order by c.id desc limit 5) c)),
  'openTicketCount', (select count(*)::int from service.tickets t where t.customer_id = me.id and t.status not in ('CLOSED', 'REJECTED', 'CANCELLED')),
  'tickets', json_build_object('nodes', (
    select coalesce(json_agg(json_build_object(
      'id', t.id,
      'number', t.number,
      'kind', t.kind,
      'title', t.title,
      'status', t.status,
      'priority', t.priority,
      'dueAt', replace(replace(t.due_at::text, ' ', 'T'), '+00', 'Z'),
      'slaState', case
        when t.status in ('REJECTED', 'CANCELLED') then 'WAIVED'
        when t.seconds_left < 0 then 'BREACHED'
        when t.status in ('RESOLVED', 'CLOSED') then 'MET'
        when t.clock_stopped_at is not null then 'PAUSED'
        when t.seconds_left < t.sla_hours * 720 then 'AT_RISK'
        else 'ON_TRACK' end,
      'slaMinutesLeft', case when t.status in ('ACKNOWLEDGED', 'IN_PROGRESS', 'PENDING', 'HELD') then floor(t.seconds_left / 60)::int end,
      'assignee', (select json_build_object('id', e.id, 'name', e.name) from organization.employees e where e.id = t.assignee_id)
    ) order by t.created_at desc, t.id desc), '[]')
    from (
      select *, least(t.sla_hours * 3600, extract(epoch from t.due_at - coalesce(t.clock_stopped_at, now()))) as seconds_left
      from service.tickets t where t.customer_id = me.id order by t.created_at desc, t.id desc limit 5) t))
) from me))::text as data
