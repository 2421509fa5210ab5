-- Seats in teams are told to `access`, which gives their holders what the team serves; principals no longer hold keys of teams.

create view organization.expected_seats as
  select m.team_id, m.employee_id from organization.team_members m join organization.teams t on t.id = m.team_id
  where m.ended_at is null and t.ended_at is null;

-- Makes the stored seats of these teams equal to what the view says.
create function organization.refresh_seats(ids text[]) returns void
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  perform lock_teams(array(select 'team:' || id from unnest(ids) as id));
  delete from seats s where s.team_id = any (ids)
    and not exists (select from expected_seats e where (e.team_id, e.employee_id) = (s.team_id, s.employee_id));
  insert into seats select e.team_id, e.employee_id from expected_seats e where e.team_id = any (ids) on conflict do nothing;
end $$;

create function organization.on_seats() returns trigger
language plpgsql security definer set search_path = organization, pg_temp as $$
begin
  if tg_table_name = 'teams' then
    perform refresh_seats(array(select id from changed));
  else
    perform refresh_seats(array(select distinct team_id from changed));
  end if;
  return null;
end $$;

drop trigger principals_inserted on organization.teams;
drop trigger principals_updated on organization.teams;
drop trigger principals_deleted on organization.teams;
drop trigger principals_inserted on organization.team_members;
drop trigger principals_updated on organization.team_members;
drop trigger principals_deleted on organization.team_members;
create trigger seats_updated after update on organization.teams
  referencing new table as changed for each statement execute function organization.on_seats();
create trigger seats_deleted after delete on organization.teams
  referencing old table as changed for each statement execute function organization.on_seats();
create trigger seats_inserted after insert on organization.team_members
  referencing new table as changed for each statement execute function organization.on_seats();
create trigger seats_updated after update on organization.team_members
  referencing new table as changed for each statement execute function organization.on_seats();
create trigger seats_deleted after delete on organization.team_members
  referencing old table as changed for each statement execute function organization.on_seats();

create or replace function organization.on_principals() returns trigger
language plpgsql security definer set search_path = organization, pg_temp as $$
declare ids text[];
begin
  case tg_table_name
    when 'role_holdings' then ids := array(select employee_id from changed);
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

create or replace view organization.expected_principals as
  select e.subject, 'EMPLOYEE' as kind, e.id as actor_id, e.name, e.unit_id,
    array(
      select 'employee:' || e.id
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

select organization.refresh_seats(array(select id from organization.teams));
select organization.refresh_principals(array(select id from organization.employees));
