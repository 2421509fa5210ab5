-- Whoever sits in a team sees what the team serves under a key of its own. A person then holds two or three keys, in however
-- many teams it is, and what it sees costs no more than what anybody else sees: each key is a walk of its own in every list.

create table access.seats (
  team_id     text not null,
  employee_id text not null,
  primary key (team_id, employee_id)
);
comment on table access.seats is 'who sits in which team, written by organization';

-- The text is that of policy/keys.ts, and a test compares the two.
create or replace view access.key_sources as
select 'UNIT'::text as rule, source.* from (
select 'unit:' || u.ancestor_id as key, p.customer_id, '-infinity'::timestamptz as starts_at, 'infinity'::timestamptz as ends_at, p.unit_id as via, null::text as team_id
from access.places p join access.unit_ancestors u on u.unit_id = p.unit_id
) source (key, customer_id, starts_at, ends_at, via, team_id)
union all
select 'ENTERPRISE'::text as rule, source.* from (
select 'customer:' || a.id, p.customer_id, '-infinity'::timestamptz, 'infinity'::timestamptz, a.id, null
from access.places p, unnest(p.path) as a (id)
) source (key, customer_id, starts_at, ends_at, via, team_id)
union all
select 'GRANT'::text as rule, source.* from (
select g.key, p.customer_id, g.starts_at, g.ends_at, a.id, null
from access.places p
cross join unnest(p.path) as a (id)
join access.grants g on g.customer_id = a.id and (g.with_branches or a.id = p.customer_id)
) source (key, customer_id, starts_at, ends_at, via, team_id)
union all
select 'SEAT'::text as rule, source.* from (
select 'employee:' || s.employee_id, p.customer_id, g.starts_at, g.ends_at, a.id, s.team_id
from access.places p
cross join unnest(p.path) as a (id)
join access.grants g on g.customer_id = a.id and (g.with_branches or a.id = p.customer_id)
join access.seats s on g.source = 'team' and s.team_id = substr(g.key, 6)
) source (key, customer_id, starts_at, ends_at, via, team_id);

-- A seat and what its team is given, at once, would each see only their own half: whoever changes either holds the team.
create function access.lock_teams(keys text[]) returns void
language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext(k.key)) from (select distinct key from unnest(keys) as key order by 1) k;
end $$;

create or replace function access.on_grants() returns trigger
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  perform lock_teams(array(select key from changed where source = 'team'));
  perform lock_trees(array(select customer_id from changed));
  perform refresh(array(
    select p.customer_id from places p
    where p.root_id in (select r.root_id from places r join changed c using (customer_id))
      and exists (select from unnest(p.path) as a (id) join changed c on c.customer_id = a.id)));
  return null;
end $$;

create function access.on_seats() returns trigger
language plpgsql security definer set search_path = access, pg_temp as $$
declare teams text[] := array(select distinct 'team:' || team_id from changed);
declare given text[];
begin
  if teams = '{}' then return null; end if;
  perform lock_teams(teams);
  given := array(select distinct g.customer_id from grants g where g.source = 'team' and g.key = any (teams));
  if given = '{}' then return null; end if;
  perform lock_trees(given);
  perform refresh(array(
    select p.customer_id from places p
    where p.root_id in (select r.root_id from places r where r.customer_id = any (given)) and p.path && given));
  return null;
end $$;
create index grants_key_idx on access.grants (key) where source = 'team';
create trigger refresh_inserted after insert on access.seats
  referencing new table as changed for each statement execute function access.on_seats();
create trigger refresh_deleted after delete on access.seats
  referencing old table as changed for each statement execute function access.on_seats();
create trigger never_updated before update on access.seats for each statement execute function access.refuse_update();
