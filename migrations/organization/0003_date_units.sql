-- Every day has its tree of units: what a unit was called and where it stood is kept by the day, reorganizations are planned for a
-- day, and whoever is dissolved has a successor.

create extension if not exists btree_gist;

-- The operator's day; while a reorganization is carried out late, the day it was planned for.
create function organization.day() returns date
language sql stable as $$
  select coalesce(nullif(current_setting('organization.day', true), '')::date, (now() at time zone 'Asia/Shanghai')::date)
$$;

alter table organization.org_units
  add founded_on   date,                        -- first day; of a unit made ready for a reorganization, a day to come
  add dissolved_on date,                        -- first day without it
  add successor_id text constraint org_units_successor_id_fkey references organization.org_units;
update organization.org_units set founded_on = (created_at at time zone 'Asia/Shanghai')::date;
alter table organization.org_units
  alter founded_on set not null,
  alter founded_on set default organization.day(),
  add constraint org_units_dissolved_on_check check (dissolved_on >= founded_on),
  add constraint org_units_successor_id_check check ((dissolved_on is null) = (successor_id is null) and successor_id <> id);
create index org_units_successor_id_idx on organization.org_units (successor_id) where successor_id is not null;
-- The name of a unit that is gone may be used again.
alter table organization.org_units drop constraint org_units_name_key;
create unique index org_units_name_key on organization.org_units (parent_id, name) nulls not distinct where dissolved_on is null;

-- ── history ──────────────────────────────────────────────────────────────────────────────────────────────────────

create table organization.unit_versions (
  unit_id               text not null constraint unit_versions_unit_id_fkey references organization.org_units,
  valid_from            date not null,
  valid_to              date not null default 'infinity',  -- first day on which it no longer holds
  name                  text not null,
  short_name            text,
  level                 text not null,
  kind                  text not null,
  parent_id             text,
  key_account_parent_id text,
  region_code           text,
  primary key (unit_id, valid_from),
  constraint unit_versions_valid_to_check check (valid_to > valid_from),
  constraint unit_versions_unit_id_excl exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index unit_versions_parent_id_idx on organization.unit_versions (parent_id, valid_from);
create index unit_versions_key_account_parent_id_idx on organization.unit_versions (key_account_parent_id, valid_from);
-- Written by the trigger below alone: nobody rewrites last year's tree.
revoke insert, update, delete on organization.unit_versions from panorama_organization;

create function organization.on_unit_versions() returns trigger
language plpgsql security definer set search_path = organization, pg_temp as $$
declare today date := case tg_op when 'INSERT' then new.founded_on else greatest(day(), new.founded_on) end;
begin
  if tg_op = 'UPDATE' and
    (new.name, new.short_name, new.level, new.kind, new.parent_id, new.key_account_parent_id, new.region_code, new.dissolved_on) is not distinct from
    (old.name, old.short_name, old.level, old.kind, old.parent_id, old.key_account_parent_id, old.region_code, old.dissolved_on)
  then return null; end if;
  delete from unit_versions where unit_id = new.id and valid_from >= today;
  update unit_versions set valid_to = today where unit_id = new.id and valid_to > today;
  if new.dissolved_on is null then
    insert into unit_versions (unit_id, valid_from, name, short_name, level, kind, parent_id, key_account_parent_id, region_code)
    values (new.id, today, new.name, new.short_name, new.level, new.kind, new.parent_id, new.key_account_parent_id, new.region_code);
  end if;
  return null;
end $$;
insert into organization.unit_versions (unit_id, valid_from, name, short_name, level, kind, parent_id, key_account_parent_id, region_code)
select id, founded_on, name, short_name, level, kind, parent_id, key_account_parent_id, region_code from organization.org_units;
create trigger kept after insert or update on organization.org_units for each row execute function organization.on_unit_versions();

-- A unit as it was on a day: its own row with what has changed since put back.
create view organization.unit_days as
  select u.id, v.name, v.short_name, v.level, v.kind, v.parent_id, v.key_account_parent_id, v.region_code, u.address, u.postcode, u.phone,
    u.person_in_charge_id, u.founded_on, u.dissolved_on, u.successor_id, u.created_at, u.updated_at, u.version, v.valid_from, v.valid_to
  from organization.unit_versions v join organization.org_units u on u.id = v.unit_id;

-- ── the lines ────────────────────────────────────────────────────────────────────────────────────────────────────

-- As before, except that above a unit that is gone stands its successor: what still hangs on it stays in sight.
create or replace function organization.on_org_units() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('organization.org_units'));
  with recursive edges as (
    select id, parent_id as above from org_units where parent_id is not null and dissolved_on is null
    union
    select id, key_account_parent_id from org_units where key_account_parent_id is not null and dissolved_on is null
    union
    select id, successor_id from org_units where successor_id is not null
  ), closure as (
    select id as unit_id, id as ancestor_id from org_units
    union
    select c.unit_id, e.above from closure c join edges e on e.id = c.ancestor_id
  ), gone as (
    delete from unit_ancestors a
    where not exists (select from closure c where (c.unit_id, c.ancestor_id) = (a.unit_id, a.ancestor_id))
  )
  insert into unit_ancestors select unit_id, ancestor_id from closure on conflict do nothing;
  if exists (select from unit_ancestors a join unit_ancestors b on (b.unit_id, b.ancestor_id) = (a.ancestor_id, a.unit_id) where a.unit_id <> a.ancestor_id) then
    raise exception 'the lines of command end in a circle'
      using errcode = 'check_violation', constraint = 'org_units_parent_id_check', table = 'org_units', schema = 'organization';
  end if;
  return null;
end $$;
drop trigger ancestors_updated on organization.org_units;
create trigger ancestors_updated after update of parent_id, key_account_parent_id, successor_id on organization.org_units
  for each statement execute function organization.on_org_units();

-- What hangs on a unit goes over to its successor: units below, people and the roles they hold there, teams, partners. Its
-- customers keep it as their unit and are seen from the successor.
create function organization.dissolve_unit(unit text, heir text, actor text) returns void
language plpgsql security definer set search_path = organization, pg_temp as $$
declare gone org_units := (select u from org_units u where u.id = unit for no key update);
begin
  -- an heir from below first takes the place of the unit
  update org_units set parent_id = gone.parent_id, version = version + 1, updated_at = now() where id = heir and parent_id = unit;
  update org_units set key_account_parent_id = gone.key_account_parent_id, version = version + 1, updated_at = now() where id = heir and key_account_parent_id = unit;
  update org_units set parent_id = heir, version = version + 1, updated_at = now() where parent_id = unit and dissolved_on is null;
  update org_units set key_account_parent_id = heir, version = version + 1, updated_at = now() where key_account_parent_id = unit and dissolved_on is null;
  update employees set unit_id = heir, version = version + 1, updated_at = now() where unit_id = unit and left_at is null;
  with ended as (
    update role_holdings set ended_at = now() where unit_id = unit and ended_at is null returning employee_id, role_id
  )
  insert into role_holdings (id, employee_id, role_id, unit_id)
  select access.new_id('hol'), employee_id, role_id, heir from ended
  on conflict (employee_id, role_id, unit_id) where ended_at is null do nothing;
  update teams set unit_id = heir, version = version + 1, updated_at = now() where unit_id = unit and ended_at is null;
  update partners set unit_id = heir, version = version + 1, updated_at = now() where unit_id = unit;
  update appointments set status = 'WITHDRAWN', decided_by = actor, decided_at = now() where unit_id = unit and status = 'PROPOSED';
  delete from unit_contacts where unit_id = unit;
  update org_units set dissolved_on = greatest(day(), founded_on), successor_id = heir, person_in_charge_id = null, version = version + 1, updated_at = now() where id = unit;
end $$;

-- Nobody and nothing comes to a unit that is gone.
create function organization.on_placed() returns trigger
language plpgsql security definer set search_path = organization, pg_temp as $$
begin
  if exists (select from org_units u where u.id = new.unit_id and u.dissolved_on is not null) then
    raise exception 'the unit was dissolved'
      using errcode = 'check_violation', constraint = tg_table_name || '_unit_id_check', table = tg_table_name, schema = 'organization';
  end if;
  return null;
end $$;
do $$
declare source text;
begin
  foreach source in array array['employees', 'role_holdings', 'teams', 'partners', 'appointments'] loop
    execute format('create trigger placed after insert or update of unit_id on organization.%I for each row execute function organization.on_placed()', source);
  end loop;
end $$;

-- ── reorganizations planned for a day ────────────────────────────────────────────────────────────────────────────

create table organization.reorganizations (
  id           text primary key,
  name         text not null constraint reorganizations_name_check check (length(trim(name)) between 2 and 100),
  reason       text not null constraint reorganizations_reason_check check (length(trim(reason)) between 1 and 1000),
  effective_on date not null,
  status       text not null default 'PLANNED',  -- PLANNED, EFFECTIVE, FAILED, CANCELLED
  failure      text,                             -- why it could not be carried out
  planned_by   text not null,
  decided_at   timestamptz,                      -- when it was carried out, failed or was cancelled
  created_at   timestamptz not null default now(),
  version      integer not null default 1,
  constraint reorganizations_decided_at_check check ((status = 'PLANNED') = (decided_at is null)),
  constraint reorganizations_failure_check check ((status = 'FAILED') = (failure is not null))
);
create index reorganizations_effective_on_idx on organization.reorganizations (effective_on desc, id desc);
create index reorganizations_due_idx on organization.reorganizations (effective_on, id) where status = 'PLANNED';

create table organization.reorganization_steps (
  id                text primary key,
  reorganization_id text not null constraint reorganization_steps_reorganization_id_fkey references organization.reorganizations,
  position          integer not null,
  unit_id           text not null constraint reorganization_steps_unit_id_fkey references organization.org_units,
  kind              text not null,              -- RENAME, MOVE_COMMAND, MOVE_KEY_ACCOUNT, CHANGE_LEVEL, DISSOLVE
  name              text,                       -- RENAME
  short_name        text,                       -- RENAME
  superior_id       text constraint reorganization_steps_superior_id_fkey references organization.org_units,  -- MOVE_…: the new superior, null for none · DISSOLVE: the successor
  level             text,                       -- CHANGE_LEVEL
  constraint reorganization_steps_position_key unique (reorganization_id, position),
  constraint reorganization_steps_kind_check check (
    case kind when 'RENAME' then name is not null when 'CHANGE_LEVEL' then level is not null when 'DISSOLVE' then superior_id is not null else true end)
);
create index reorganization_steps_unit_id_idx on organization.reorganization_steps (unit_id);

create function organization.level_rank(level text) returns integer
language sql immutable as $$ select array_position('{GROUP,PROVINCE,CITY}'::text[], level) $$;

-- Carries out what is due, each plan whole or not at all, as of the day it was planned for. The lines, the keys to customers and
-- the history follow by their triggers, in the same transaction.
create function organization.carry_out_reorganizations() returns void
language plpgsql security definer set search_path = organization, pg_temp as $$
declare
  today date := day();
  plan reorganizations;
  step reorganization_steps;
begin
  perform pg_advisory_xact_lock(hashtext('organization.org_units'));
  for plan in select * from reorganizations where status = 'PLANNED' and effective_on <= today order by effective_on, id for update loop
    begin
      perform set_config('organization.day', plan.effective_on::text, true);
      for step in select * from reorganization_steps where reorganization_id = plan.id order by position loop
        if exists (select from org_units where id in (step.unit_id, step.superior_id) and dissolved_on is not null) then
          raise exception 'step %: the unit or the one named with it is dissolved by now', step.position using errcode = 'check_violation';
        end if;
        case step.kind
          when 'RENAME' then update org_units set name = step.name, short_name = step.short_name, version = version + 1, updated_at = now() where id = step.unit_id;
          when 'MOVE_COMMAND' then update org_units set parent_id = step.superior_id, version = version + 1, updated_at = now() where id = step.unit_id;
          when 'MOVE_KEY_ACCOUNT' then update org_units set key_account_parent_id = step.superior_id, version = version + 1, updated_at = now() where id = step.unit_id;
          when 'CHANGE_LEVEL' then update org_units set level = step.level, version = version + 1, updated_at = now() where id = step.unit_id;
          when 'DISSOLVE' then perform dissolve_unit(step.unit_id, step.superior_id, plan.planned_by);
        end case;
      end loop;
      if exists (
        select from org_units u
        left join org_units p on p.id = u.parent_id
        left join org_units k on k.id = u.key_account_parent_id
        where u.dissolved_on is null and (
            u.id in (select unit_id from reorganization_steps where reorganization_id = plan.id)
            or (p.id in (select unit_id from reorganization_steps where reorganization_id = plan.id))
            or (k.id in (select unit_id from reorganization_steps where reorganization_id = plan.id)))
          and (level_rank(p.level) > level_rank(u.level) or u.kind <> 'KEY_ACCOUNT' and k.id is not null or k.kind <> 'KEY_ACCOUNT' or level_rank(k.level) >= level_rank(u.level))
      ) then
        raise exception 'a unit would stand below one of a lower level' using errcode = 'check_violation';
      end if;
      update reorganizations set status = 'EFFECTIVE', decided_at = now(), version = version + 1 where id = plan.id;
      insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
      select case s.kind when 'DISSOLVE' then 'OrgUnitStateChanged' else 'OrgUnitAttributeValueChanged' end, s.unit_id, null,
        case s.kind when 'DISSOLVE' then jsonb_build_object('to', 'DISSOLVED', 'successorId', s.superior_id)
          else jsonb_build_object('fields', jsonb_build_array(case s.kind when 'RENAME' then 'name' when 'MOVE_COMMAND' then 'parentId' when 'MOVE_KEY_ACCOUNT' then 'keyAccountParentId' else 'level' end)) end,
        plan.planned_by, plan.id
      from reorganization_steps s where s.reorganization_id = plan.id order by s.position;
    exception when integrity_constraint_violation then
      update reorganizations set status = 'FAILED', failure = sqlerrm, decided_at = now(), version = version + 1 where id = plan.id;
    end;
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
    select 'ReorganizationStateChanged', id, null, jsonb_build_object('to', status), plan.planned_by, plan.id from reorganizations where id = plan.id;
    perform set_config('organization.day', '', true);
  end loop;
end $$;

-- ── leaders: they are removed with the same consent ──────────────────────────────────────────────────────────────

alter table organization.appointments add kind text not null default 'APPOINTMENT';  -- APPOINTMENT, DISMISSAL: of whoever leads the unit
