select access.create_owner('organization');
select access.create_outbox('organization');

-- ── units: two lines over the same units, the matrix ─────────────────────────────────────────────────────────────

create table organization.org_units (
  id                    text primary key,
  name                  text not null constraint org_units_name_check check (length(trim(name)) between 2 and 100),
  short_name            text,
  level                 text not null,          -- GROUP, PROVINCE, CITY
  kind                  text not null,          -- COMPANY, KEY_ACCOUNT, DEPARTMENT
  parent_id             text constraint org_units_parent_id_fkey references organization.org_units,              -- line of command
  key_account_parent_id text constraint org_units_key_account_parent_id_fkey references organization.org_units,  -- key-account line
  region_code           text,
  address               text,
  postcode              text constraint org_units_postcode_check check (postcode ~ '^\d{6}$'),
  phone                 text,
  person_in_charge_id   text,
  created_at            timestamptz not null default now(),
  updated_at            timestamptz not null default now(),
  version               integer not null default 1,
  constraint org_units_name_key unique nulls not distinct (parent_id, name)
);
create index org_units_parent_id_idx on organization.org_units (parent_id);
create index org_units_key_account_parent_id_idx on organization.org_units (key_account_parent_id);

-- Above a unit stand its superiors of both lines, over any number of steps.
create function organization.on_org_units() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  with recursive edges as (
    select id, parent_id as above from org_units where parent_id is not null
    union
    select id, key_account_parent_id from org_units where key_account_parent_id is not null
  ), closure as (
    select id as unit_id, id as ancestor_id from org_units
    union
    select c.unit_id, e.above from closure c join edges e on e.id = c.ancestor_id
  ), gone as (
    delete from unit_ancestors a
    where not exists (select from closure c where (c.unit_id, c.ancestor_id) = (a.unit_id, a.ancestor_id))
  )
  insert into unit_ancestors select unit_id, ancestor_id from closure on conflict do nothing;
  return null;
end $$;
create trigger ancestors_changed after insert or delete on organization.org_units
  for each statement execute function organization.on_org_units();
create trigger ancestors_updated after update of parent_id, key_account_parent_id on organization.org_units
  for each statement execute function organization.on_org_units();

-- ── people, roles, permissions ───────────────────────────────────────────────────────────────────────────────────

create table organization.permissions (
  code    text primary key,                     -- '<noun>.<verb>', as in each subgraph's permissions.ts
  name_zh text not null,
  name_en text not null
);

create table organization.roles (
  id          text primary key,
  code        text not null constraint roles_code_key unique constraint roles_code_check check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  name_zh     text not null,
  name_en     text not null,
  audience    text not null,                    -- EMPLOYEE, PARTNER, CUSTOMER
  data_scope  text not null,                    -- UNIT: all of the unit and below · OWN: what is assigned, shared or one's own
  permissions text[] not null,
  updated_at  timestamptz not null default now(),
  version     integer not null default 1
);

create table organization.employees (
  id         text primary key,
  number     text not null constraint employees_number_key unique constraint employees_number_check check (number ~ '^[A-Z0-9]{3,20}$'),
  name       text not null constraint employees_name_check check (length(trim(name)) between 1 and 100),
  sex        text,
  position   text not null,
  unit_id    text not null constraint employees_unit_id_fkey references organization.org_units,
  phone      text,
  mobile     text constraint employees_mobile_check check (mobile ~ '^\+?\d{7,15}$'),
  email      text constraint employees_email_check check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  subject    text constraint employees_subject_key unique,   -- `sub` of the person's token; null: cannot sign in
  left_at    timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version    integer not null default 1
);
create index employees_unit_id_idx on organization.employees (unit_id, name, id);
alter table organization.org_units add constraint org_units_person_in_charge_id_fkey
  foreign key (person_in_charge_id) references organization.employees;

create table organization.role_holdings (
  id          text primary key,
  employee_id text not null constraint role_holdings_employee_id_fkey references organization.employees,
  role_id     text not null constraint role_holdings_role_id_fkey references organization.roles,
  unit_id     text not null constraint role_holdings_unit_id_fkey references organization.org_units,  -- where the role's UNIT scope begins
  started_at  timestamptz not null default now(),
  ended_at    timestamptz
);
create unique index role_holdings_role_id_key on organization.role_holdings (employee_id, role_id, unit_id) where ended_at is null;

-- ── teams ────────────────────────────────────────────────────────────────────────────────────────────────────────

create table organization.teams (
  id         text primary key,
  name       text not null constraint teams_name_check check (length(trim(name)) between 2 and 100),
  kind       text not null,
  unit_id    text not null constraint teams_unit_id_fkey references organization.org_units,
  leader_id  text constraint teams_leader_id_fkey references organization.employees,
  purpose    text,
  ended_at   timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version    integer not null default 1
);

create table organization.team_members (
  id          text primary key,
  team_id     text not null constraint team_members_team_id_fkey references organization.teams,
  employee_id text not null constraint team_members_employee_id_fkey references organization.employees,
  duty        text,
  started_at  timestamptz not null default now(),
  ended_at    timestamptz
);
create unique index team_members_employee_id_key on organization.team_members (team_id, employee_id) where ended_at is null;
create index team_members_employee_id_idx on organization.team_members (employee_id) where ended_at is null;

create table organization.team_customers (
  id            text primary key,
  team_id       text not null constraint team_customers_team_id_fkey references organization.teams,
  customer_id   text not null,
  with_branches boolean not null default true,
  started_at    timestamptz not null default now(),
  ended_at      timestamptz
);
create unique index team_customers_customer_id_key on organization.team_customers (team_id, customer_id) where ended_at is null;
create index team_customers_customer_id_idx on organization.team_customers (customer_id) where ended_at is null;

-- ── the one responsible account manager of a customer tree ───────────────────────────────────────────────────────

create table organization.assignments (
  id          text primary key,
  customer_id text not null,                    -- root of the enterprise tree
  employee_id text not null constraint assignments_employee_id_fkey references organization.employees,
  started_at  timestamptz not null default now(),
  ended_at    timestamptz,
  reason      text
);
create unique index assignments_customer_id_key on organization.assignments (customer_id) where ended_at is null;
create index assignments_history_idx on organization.assignments (customer_id, started_at desc);
create index assignments_employee_id_idx on organization.assignments (employee_id) where ended_at is null;

-- ── partners and enterprises' own users ──────────────────────────────────────────────────────────────────────────

create table organization.partners (
  id               text primary key,
  name             text not null constraint partners_name_key unique constraint partners_name_check check (length(trim(name)) between 2 and 200),
  kind             text not null,
  cooperation_form text not null,
  unit_id          text not null constraint partners_unit_id_fkey references organization.org_units,
  agreement_number text,
  valid_from       date not null,
  valid_to         date,
  contact_name     text,
  contact_phone    text,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  version          integer not null default 1,
  constraint partners_valid_to_check check (valid_to >= valid_from)
);

create table organization.partner_shares (
  id            text primary key,
  partner_id    text not null constraint partner_shares_partner_id_fkey references organization.partners,
  customer_id   text not null,
  with_branches boolean not null default false,
  purpose       text,
  starts_at     timestamptz not null default now(),
  ends_at       timestamptz not null default 'infinity',
  constraint partner_shares_ends_at_check check (ends_at >= starts_at)
);
create index partner_shares_partner_id_idx on organization.partner_shares (partner_id, id);
create index partner_shares_customer_id_idx on organization.partner_shares (customer_id, id);

create table organization.portal_users (
  id          text primary key,
  subject     text not null constraint portal_users_subject_key unique,
  name        text not null,
  kind        text not null,                    -- PARTNER, CUSTOMER
  partner_id  text constraint portal_users_partner_id_fkey references organization.partners,
  customer_id text,
  role_id     text not null constraint portal_users_role_id_fkey references organization.roles,
  email       text,
  disabled_at timestamptz,
  created_at  timestamptz not null default now(),
  constraint portal_users_kind_check check (
    (kind = 'PARTNER' and partner_id is not null and customer_id is null) or
    (kind = 'CUSTOMER' and customer_id is not null and partner_id is null))
);

-- ── grants: who was given a customer; `access` follows in the same transaction ───────────────────────────────────

create function organization.on_assignments() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  if exists (select from changed c join places p using (customer_id) where p.root_id <> c.customer_id and c.ended_at is null) then
    raise exception 'an account manager is assigned to the root of a customer tree'
      using errcode = 'check_violation', constraint = 'assignments_customer_id_check', table = 'assignments', schema = 'organization';
  end if;
  delete from grants g using changed c where g.source = 'assignment' and g.source_id = c.id;
  delete from grants g using changed c where g.source = 'creator' and g.customer_id = c.customer_id;
  insert into grants (source, source_id, key, customer_id, with_branches)
  select 'assignment', id, 'employee:' || employee_id, customer_id, true from changed where ended_at is null;
  return null;
end $$;
create trigger granted after insert on organization.assignments
  referencing new table as changed for each statement execute function organization.on_assignments();
create trigger regranted after update on organization.assignments
  referencing new table as changed for each statement execute function organization.on_assignments();

create function organization.on_team_customers() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  delete from grants g using changed c where g.source = 'team' and g.source_id = c.id;
  insert into grants (source, source_id, key, customer_id, with_branches)
  select 'team', id, 'team:' || team_id, customer_id, with_branches from changed where ended_at is null;
  return null;
end $$;
create trigger granted after insert on organization.team_customers
  referencing new table as changed for each statement execute function organization.on_team_customers();
create trigger regranted after update on organization.team_customers
  referencing new table as changed for each statement execute function organization.on_team_customers();

create function organization.on_partner_shares() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  delete from grants g using changed c where g.source = 'share' and g.source_id = c.id;
  insert into grants (source, source_id, key, customer_id, with_branches, starts_at, ends_at)
  select 'share', id, 'partner:' || partner_id, customer_id, with_branches, starts_at, ends_at
  from changed where ends_at > starts_at;
  return null;
end $$;
create trigger granted after insert on organization.partner_shares
  referencing new table as changed for each statement execute function organization.on_partner_shares();
create trigger regranted after update on organization.partner_shares
  referencing new table as changed for each statement execute function organization.on_partner_shares();

-- ── principals: what a token's subject holds and may do, as one view, stored ─────────────────────────────────────

create view organization.expected_principals as
  select e.subject, 'EMPLOYEE' as kind, e.id as actor_id, e.name, e.unit_id,
    array(
      select 'employee:' || e.id
      union select 'team:' || m.team_id from organization.team_members m join organization.teams t on t.id = m.team_id
        where m.employee_id = e.id and m.ended_at is null and t.ended_at is null
      union select 'unit:' || h.unit_id from organization.role_holdings h join organization.roles r on r.id = h.role_id
        where h.employee_id = e.id and h.ended_at is null and r.data_scope = 'UNIT'
      order by 1) as keys,
    array(
      select distinct unnest(r.permissions) from organization.role_holdings h join organization.roles r on r.id = h.role_id
      where h.employee_id = e.id and h.ended_at is null order by 1) as permissions,
    e.left_at is null as is_active
  from organization.employees e where e.subject is not null
  union all
  select u.subject, u.kind, u.id, u.name, null,
    array[case u.kind when 'PARTNER' then 'partner:' || u.partner_id else 'customer:' || u.customer_id end],
    r.permissions, u.disabled_at is null
  from organization.portal_users u join organization.roles r on r.id = u.role_id;

create function organization.refresh_principals() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  delete from principals p where not exists (select from expected_principals e where e.subject = p.subject and e.actor_id = p.actor_id);
  insert into principals as p (subject, kind, actor_id, name, unit_id, keys, permissions, is_active)
  select subject, kind, actor_id, name, unit_id, keys, permissions, is_active from expected_principals
  on conflict (subject) do update
    set name = excluded.name, unit_id = excluded.unit_id, keys = excluded.keys, permissions = excluded.permissions, is_active = excluded.is_active
    where (p.name, p.unit_id, p.keys, p.permissions, p.is_active)
      is distinct from (excluded.name, excluded.unit_id, excluded.keys, excluded.permissions, excluded.is_active);
  return null;
end $$;
create trigger principals_changed after insert or update or delete on organization.employees for each statement execute function organization.refresh_principals();
create trigger principals_changed after insert or update or delete on organization.roles for each statement execute function organization.refresh_principals();
create trigger principals_changed after insert or update or delete on organization.role_holdings for each statement execute function organization.refresh_principals();
create trigger principals_changed after insert or update or delete on organization.team_members for each statement execute function organization.refresh_principals();
create trigger principals_changed after update on organization.teams for each statement execute function organization.refresh_principals();
create trigger principals_changed after insert or update or delete on organization.portal_users for each statement execute function organization.refresh_principals();
