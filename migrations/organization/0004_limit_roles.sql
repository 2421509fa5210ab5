-- How far a permission goes: limits of roles inside it, and the levels of the operator it is open to.

alter table organization.permissions add open_to text not null default 'CITY';  -- lowest level at whose units it takes effect: GROUP, PROVINCE, CITY

create table organization.role_limits (
  id             text primary key,
  role_id        text not null constraint role_limits_role_id_fkey references organization.roles,
  permission     text not null constraint role_limits_permission_fkey references organization.permissions,
  measure        text not null,                 -- MAX_DISCOUNT_PERCENT, MAX_AMOUNT
  value          numeric(18, 2) not null constraint role_limits_value_check check (value >= 0),
  currency       text,                          -- of MAX_AMOUNT
  customer_class text,                          -- null: whatever the class
  tier           text,                          -- null: whatever the tier
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  constraint role_limits_permission_key unique nulls not distinct (role_id, permission, measure, currency, customer_class, tier),
  constraint role_limits_measure_check check (case measure when 'MAX_AMOUNT' then currency is not null else currency is null and value <= 100 end)
);

-- ── what other subgraphs read: which role may go how far, to say who could do what somebody may not ──────────────

create table access.role_limits (
  role       text not null,
  name_zh    text not null,
  name_en    text not null,
  permission text not null,
  bounds     jsonb not null,                    -- [{measure, value, currency, customerClass, tier}]; empty: no limit
  primary key (role, permission)
);
grant select on access.role_limits to public;   -- of those who may use the schema

create view organization.expected_role_limits as
  select r.id as role_id, r.code as role, r.name_zh, r.name_en, held.permission,
    coalesce((
      select jsonb_agg(jsonb_build_object('measure', l.measure, 'value', l.value::text, 'currency', l.currency, 'customerClass', l.customer_class, 'tier', l.tier) order by l.id)
      from organization.role_limits l where l.role_id = r.id and l.permission = held.permission), '[]') as bounds
  from organization.roles r cross join unnest(r.permissions) as held (permission)
  where exists (select from organization.role_limits l where l.permission = held.permission);

create function organization.on_role_limits() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('access.role_limits'));
  delete from access.role_limits a
  where not exists (select from expected_role_limits e where (e.role, e.permission) = (a.role, a.permission));
  insert into access.role_limits as a (role, name_zh, name_en, permission, bounds)
  select role, name_zh, name_en, permission, bounds from expected_role_limits
  on conflict (role, permission) do update
    set name_zh = excluded.name_zh, name_en = excluded.name_en, bounds = excluded.bounds
    where (a.name_zh, a.name_en, a.bounds) is distinct from (excluded.name_zh, excluded.name_en, excluded.bounds);
  return null;
end $$;
create trigger limits_followed after insert or update or delete on organization.roles for each statement execute function organization.on_role_limits();
create trigger limits_followed after insert or update or delete on organization.role_limits for each statement execute function organization.on_role_limits();

-- ── principals ───────────────────────────────────────────────────────────────────────────────────────────────────

-- For every role held that allows something limited: [{permission, bounds}].
alter table access.principals add limits jsonb not null default '[]';

-- Whether what is open to a level takes effect at a unit of another.
create function organization.is_open(open_to text, level text) returns boolean
language sql immutable as $$ select array_position('{GROUP,PROVINCE,CITY}'::text[], level) <= array_position('{GROUP,PROVINCE,CITY}'::text[], open_to) $$;

create or replace view organization.expected_principals as
  select e.subject, 'EMPLOYEE' as kind, e.id as actor_id, e.name, e.unit_id,
    array(
      select 'employee:' || e.id
      union select 'team:' || m.team_id from organization.team_members m join organization.teams t on t.id = m.team_id
        where m.employee_id = e.id and m.ended_at is null and t.ended_at is null
      union select 'unit:' || h.unit_id from organization.role_holdings h join organization.roles r on r.id = h.role_id
        where h.employee_id = e.id and h.ended_at is null and r.data_scope = 'UNIT'
      order by 1) as keys,
    array(
      select distinct held.permission
      from organization.role_holdings h join organization.roles r on r.id = h.role_id join organization.org_units u on u.id = h.unit_id
      cross join unnest(r.permissions) as held (permission) left join organization.permissions p on p.code = held.permission
      where h.employee_id = e.id and h.ended_at is null and organization.is_open(coalesce(p.open_to, 'CITY'), u.level) order by 1) as permissions,
    e.left_at is null as is_active,
    coalesce((
      select jsonb_agg(jsonb_build_object('permission', l.permission, 'bounds', l.bounds) order by l.permission, l.role)
      from organization.expected_role_limits l join organization.permissions p on p.code = l.permission
      where exists (select from organization.role_holdings h join organization.org_units u on u.id = h.unit_id
        where h.employee_id = e.id and h.role_id = l.role_id and h.ended_at is null and organization.is_open(p.open_to, u.level))), '[]') as limits
  from organization.employees e where e.subject is not null
  union all
  select u.subject, u.kind, u.id, u.name, null,
    array[case u.kind when 'PARTNER' then 'partner:' || u.partner_id else 'customer:' || u.customer_id end],
    r.permissions, u.disabled_at is null,
    coalesce((
      select jsonb_agg(jsonb_build_object('permission', l.permission, 'bounds', l.bounds) order by l.permission)
      from organization.expected_role_limits l where l.role_id = r.id), '[]')
  from organization.portal_users u join organization.roles r on r.id = u.role_id;

create or replace function organization.refresh_principals(ids text[]) returns void
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  -- one at a time: two changes of one person at once would each see only their own half
  perform pg_advisory_xact_lock(hashtext('access.principals'));
  delete from principals p where p.actor_id = any (ids) and not exists (select from expected_principals e where e.actor_id = p.actor_id);
  insert into principals as p (subject, kind, actor_id, name, unit_id, keys, permissions, is_active, limits)
  select subject, kind, actor_id, name, unit_id, keys, permissions, is_active, limits from expected_principals where actor_id = any (ids)
  on conflict (actor_id) do update
    set subject = excluded.subject, name = excluded.name, unit_id = excluded.unit_id, keys = excluded.keys, permissions = excluded.permissions,
      is_active = excluded.is_active, limits = excluded.limits
    where (p.subject, p.name, p.unit_id, p.keys, p.permissions, p.is_active, p.limits)
      is distinct from (excluded.subject, excluded.name, excluded.unit_id, excluded.keys, excluded.permissions, excluded.is_active, excluded.limits);
exception when unique_violation then   -- an employee and a portal user cannot share a subject either
  raise exception 'a subject is one person' using errcode = 'unique_violation', constraint = 'principals_subject_key', table = 'principals', schema = 'access';
end $$;

create or replace function organization.on_principals() returns trigger
language plpgsql security definer set search_path = organization, pg_temp as $$
declare ids text[];
begin
  case tg_table_name
    when 'role_holdings', 'team_members' then ids := array(select employee_id from changed);
    when 'teams' then ids := array(select m.employee_id from team_members m where m.team_id in (select id from changed));
    when 'org_units' then ids := array(select h.employee_id from role_holdings h where h.unit_id in (select id from changed) and h.ended_at is null);
    when 'roles' then ids := array(
      select h.employee_id from role_holdings h where h.role_id in (select id from changed)
      union all
      select u.id from portal_users u where u.role_id in (select id from changed));
    when 'role_limits' then ids := array(
      select h.employee_id from role_holdings h join roles r on r.id = h.role_id where r.permissions && array(select permission from changed)
      union all
      select u.id from portal_users u join roles r on r.id = u.role_id where r.permissions && array(select permission from changed));
    when 'permissions' then ids := array(
      select h.employee_id from role_holdings h join roles r on r.id = h.role_id where r.permissions && array(select code from changed));
    else ids := array(select id from changed);
  end case;
  perform refresh_principals(ids);
  return null;
end $$;
create trigger principals_updated after update on organization.org_units referencing new table as changed for each statement execute function organization.on_principals();
create trigger principals_updated after update on organization.permissions referencing new table as changed for each statement execute function organization.on_principals();
create trigger principals_inserted after insert on organization.role_limits referencing new table as changed for each statement execute function organization.on_principals();
create trigger principals_updated after update on organization.role_limits referencing new table as changed for each statement execute function organization.on_principals();
create trigger principals_deleted after delete on organization.role_limits referencing old table as changed for each statement execute function organization.on_principals();
