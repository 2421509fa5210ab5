-- Portfolio 360 in one statement: $1 how many customers, $2 the viewer's scope keys. The page is found as ours finds it:
-- a walk down the index of each key; what hangs on a customer is visible with it.
with found as materialized (
  select distinct w.customer_id as id
  from unnest($2::text[]) as k (key), lateral (
    select distinct s.customer_id from access.scope_keys s join customers.customers c on c.id = s.customer_id
    where s.key = k.key and s.starts_at <= now() and s.ends_at > now() and c.status in ('ACTIVE', 'AT_RISK')
    order by s.customer_id desc limit $1 + 1) w
  order by 1 desc limit $1 + 1
),
page as materialized (
  select c.*, p.root_id from (select id from found order by id desc limit $1) f
  join customers.customers c on c.id = f.id join access.places p on p.customer_id = c.id
)
select json_build_object('customers', json_build_object(
  'pageInfo', json_build_object(
    'hasNextPage', (select count(*) from found) > $1,
    'endCursor', (select translate(encode(convert_to('["' || min(id) || '"]', 'UTF8'), 'base64'), E'+/=\n', '-_') from page)),
  'nodes', (
    select coalesce(json_agg(json_build_object(
      'id', c.id,
      'code', c.code,
      'name', c.name,
      'tier', c.tier,
      'classes', c.classes,
      'status', c.status,
      'monthlyFee', case when c.monthly_fee is not null then json_build_object('amount', c.monthly_fee::text, 'currency', 'CNY') end,
      'accountManager', (
        select json_build_object('id', e.id, 'name', e.name)
        from organization.assignments a join organization.employees e on e.id = a.employee_id
        where a.customer_id = c.root_id and a.ended_at is null),
      'openTicketCount', (select count(*)::int from service.tickets t where t.customer_id = c.id and t.status not in ('CLOSED', 'REJECTED', 'CANCELLED')),
      'tickets', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object(
          'id', t.id,
          'number', t.number,
          'kind', t.kind,
          'title', t.title,
          'status', t.status,
          'priority', t.priority,
          'slaState', case
            when t.status in ('REJECTED', 'CANCELLED') then 'WAIVED'
            when t.seconds_left < 0 then 'BREACHED'
            when t.status in ('RESOLVED', 'CLOSED') then 'MET'
            when t.clock_stopped_at is not null then 'PAUSED'
            when t.seconds_left < t.sla_hours * 720 then 'AT_RISK'
            else 'ON_TRACK' end,
          'createdAt', replace(replace(t.created_at::text, ' ', 'T'), '+00', 'Z')
        ) order by t.created_at desc, t.id desc), '[]')
        from (
          select *, least(t.sla_hours * 3600, extract(epoch from t.due_at - coalesce(t.clock_stopped_at, now()))) as seconds_left
          from service.tickets t where t.customer_id = c.id order by t.created_at desc, t.id desc limit 3) t)),
      'openOpportunityCount', pipeline.count,
      'pipelineValue', json_build_object('amount', pipeline.amount::text, 'currency', 'CNY'),
      'opportunities', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object(
          'id', o.id,
          'name', o.name,
          'status', o.status,
          'estimatedValue', case when o.estimated_value is not null then json_build_object('amount', o.estimated_value::text, 'currency', o.currency) end,
          'expectedCloseOn', o.expected_close_on
        ) order by o.id desc), '[]')
        from (select * from sales.opportunities o where o.customer_id = c.id order by o.id desc limit 3) o))
    ) order by c.id desc), '[]')
    from page c, lateral (
      select count(*)::int as count, coalesce(sum(o.estimated_value) filter (where o.currency = 'CNY'), 0.00) as amount
      from sales.opportunities o where o.customer_id = c.id and o.status in ('NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED')) pipeline)
))::text as data
