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
  region_code           text constraint org_units_region_code_check check (region_code ~ '^\d{6}$'),  -- GB/T 2260; null: the whole country
  address               text,
  postcode              text constraint org_units_postcode_check check (postcode ~ '^\d{6}$'),
  phone                 text constraint org_units_phone_check check (phone ~ '^\+?[\d -]{5,20}$'),
  person_in_charge_id   text,
  created_at            timestamptz not null default now(),
  updated_at            timestamptz not null default now(),
  version               integer not null default 1,
  constraint org_units_name_key unique nulls not distinct (parent_id, name)
);
create index org_units_parent_id_idx on organization.org_units (parent_id);
create index org_units_key_account_parent_id_idx on organization.org_units (key_account_parent_id);
create index org_units_name_idx on organization.org_units (name, id);
create index org_units_region_code_idx on organization.org_units (region_code) where region_code is not null;

-- Above a unit stand its superiors of both lines, over any number of steps; one change of the lines at a time, so that
-- two at once cannot close a circle.
create function organization.on_org_units() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('organization.org_units'));
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
  if exists (select from unit_ancestors a join unit_ancestors b on (b.unit_id, b.ancestor_id) = (a.ancestor_id, a.unit_id) where a.unit_id <> a.ancestor_id) then
    raise exception 'the lines of command end in a circle'
      using errcode = 'check_violation', constraint = 'org_units_parent_id_check', table = 'org_units', schema = 'organization';
  end if;
  return null;
end $$;
create trigger ancestors_changed after insert or delete on organization.org_units
  for each statement execute function organization.on_org_units();
create trigger ancestors_updated after update of parent_id, key_account_parent_id on organization.org_units
  for each statement execute function organization.on_org_units();

-- What a key-account unit of each level is there for, as the group's rules say.
create table organization.unit_duties (
  id      text primary key,
  level   text not null,
  number  integer not null,
  text_zh text not null,
  text_en text not null,
  constraint unit_duties_number_key unique (level, number)
);
insert into organization.unit_duties (id, level, number, text_zh, text_en) values
  ('dut_g1', 'GROUP', 1, '大客户市场调查、分析及预测，制订市场发展、营销和竞争策略、计划、指标与考核办法', 'Market survey, analysis and forecast; market, marketing and competition strategies, plans, indicators and appraisal'),
  ('dut_g2', 'GROUP', 2, '建立并实施客户关系营销与管理，负责集团级大客户的营销，建立客户经理制度和全国客户经理队伍', 'Relationship marketing; group-level key accounts; the account-manager system and the national teams'),
  ('dut_g3', 'GROUP', 3, '建立并完善业务运营体系、服务标准和业务流程，办理全国及国际一站式服务', 'Operation system, service standards and processes; national and international one-stop service'),
  ('dut_g4', 'GROUP', 4, '技术业务咨询，综合及个性化解决方案，在网问题、技术支持与培训', 'Technical and business consulting, solutions, technical support and training'),
  ('dut_g5', 'GROUP', 5, '与维护部门签订服务水平协议，组织捆绑销售和端到端解决方案', 'Service-level agreements with maintenance; bundled sale and end-to-end solutions'),
  ('dut_g6', 'GROUP', 6, '在总体资费政策框架下制订并实施大客户价格策略', 'Price strategy inside the overall tariff policy'),
  ('dut_g7', 'GROUP', 7, '协调解决各省受理的跨省业务', 'Coordination of cross-province business accepted by provinces'),
  ('dut_g8', 'GROUP', 8, '参与对省级大客户机构的考核，其主要领导的任免须征得同意', 'Part in appraising province units, and consent to the appointment of their leaders'),
  ('dut_p1', 'PROVINCE', 1, '执行集团大客户事业部的策略，分解落实计划和指标', 'Group strategies carried out; plans and indicators broken down'),
  ('dut_p2', 'PROVINCE', 2, '建立本省客户营销服务体系和客户经理队伍，组织培训、宣传与端到端解决方案', 'Service system and account-manager teams of the province; training, promotion, end-to-end solutions'),
  ('dut_p3', 'PROVINCE', 3, '组织实施各项规章、业务流程和服务标准，统一运营，一站式服务，与后端维护签订服务水平协议', 'Rules, processes and standards put into practice; unified operation, one-stop service, agreements with maintenance'),
  ('dut_p4', 'PROVINCE', 4, '本省市场调查、分析及预测，按年上报，按月汇总上报经营情况', 'Market survey, analysis and forecast, yearly upward; operation summary, monthly upward'),
  ('dut_p5', 'PROVINCE', 5, '协调各地市的跨区业务，配合集团受理的大客户在本省的服务', 'Coordination of cross-region business; support in the province for customers accepted by the group'),
  ('dut_p6', 'PROVINCE', 6, '参与对地市大客户机构的考核，其主要领导的任免须征得同意', 'Part in appraising city units, and consent to the appointment of their leaders'),
  ('dut_c1', 'CITY', 1, '执行省公司的市场发展策略和计划，完成省、市公司下达的指标', 'Province strategies and plans, and the indicators set by province and city company'),
  ('dut_c2', 'CITY', 2, '执行统一的服务规章和业务流程，开展本地营销与服务', 'Unified service rules and processes; local marketing and service'),
  ('dut_c3', 'CITY', 3, '当地大客户的业务受理、合同执行、收费结算、障碍受理的第一责任人；上级受理客户在本地的第一联系人', 'First responsible for acceptance, contracts, settlement and faults; first contact for customers accepted above'),
  ('dut_c4', 'CITY', 4, '实施业务解决方案、捆绑产品、端到端应用与支持', 'Solutions, bundles and end-to-end applications carried out and supported'),
  ('dut_c5', 'CITY', 5, '建立规范的本地营销服务体系和客户经理队伍，开展专业培训', 'Local service system and account-manager team; professional training'),
  ('dut_c6', 'CITY', 6, '按月汇总、分析当地大客户市场经营情况，上报省公司', 'Monthly analysis of the local market, reported to the province'),
  ('dut_c7', 'CITY', 7, '预测当地大客户业务需求，与后端维护签订并严格执行服务水平协议', 'Forecast of local demand; agreements with maintenance signed and kept'),
  ('dut_c8', 'CITY', 8, '针对跨省、跨地区需求提请省公司协调', 'Cross-province and cross-region demand brought to the province for coordination');

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
  created_at  timestamptz not null default now(),
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
  subject    text constraint employees_subject_key unique    -- `sub` of the person's token; null: cannot sign in
                  constraint employees_subject_check check (length(trim(subject)) between 1 and 200),
  left_at    timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version    integer not null default 1
);
create index employees_unit_id_idx on organization.employees (unit_id, name, id);
create index employees_name_idx on organization.employees (name, id);
alter table organization.org_units add constraint org_units_person_in_charge_id_fkey
  foreign key (person_in_charge_id) references organization.employees;
create index org_units_person_in_charge_id_idx on organization.org_units (person_in_charge_id) where person_in_charge_id is not null;

-- Whom to turn to at a unit, in the order of `rank`.
create table organization.unit_contacts (
  unit_id     text not null constraint unit_contacts_unit_id_fkey references organization.org_units,
  employee_id text not null constraint unit_contacts_employee_id_fkey references organization.employees,
  rank        integer not null,
  primary key (unit_id, employee_id)
);
create index unit_contacts_employee_id_idx on organization.unit_contacts (employee_id);

-- Leaders of a key-account unit are appointed with the consent of the key-account unit above it.
create table organization.appointments (
  id              text primary key,
  unit_id         text not null constraint appointments_unit_id_fkey references organization.org_units,
  employee_id     text not null constraint appointments_employee_id_fkey references organization.employees,
  status          text not null,                -- PROPOSED, EFFECTIVE, DECLINED, WITHDRAWN
  reason          text,
  decision_reason text,
  proposed_by     text not null,
  decided_by      text,
  proposed_at     timestamptz not null default now(),
  decided_at      timestamptz,
  constraint appointments_decided_at_check check ((status = 'PROPOSED') = (decided_at is null))
);
create unique index appointments_unit_id_key on organization.appointments (unit_id) where status = 'PROPOSED';
create index appointments_unit_id_idx on organization.appointments (unit_id, proposed_at desc);

create table organization.role_holdings (
  id          text primary key,
  employee_id text not null constraint role_holdings_employee_id_fkey references organization.employees,
  role_id     text not null constraint role_holdings_role_id_fkey references organization.roles,
  unit_id     text not null constraint role_holdings_unit_id_fkey references organization.org_units,  -- where the role's UNIT scope begins
  started_at  timestamptz not null default now(),
  ended_at    timestamptz
);
create unique index role_holdings_role_id_key on organization.role_holdings (employee_id, role_id, unit_id) where ended_at is null;
create index role_holdings_role_id_idx on organization.role_holdings (role_id) where ended_at is null;

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
create index teams_name_idx on organization.teams (name, id);
create index teams_leader_id_idx on organization.teams (leader_id) where ended_at is null;

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
create index team_customers_team_id_idx on organization.team_customers (team_id, id) where ended_at is null;
create index team_customers_customer_id_idx on organization.team_customers (customer_id) where ended_at is null;

-- ── the one responsible account manager of a customer tree ───────────────────────────────────────────────────────

create table organization.assignments (
  id          text primary key,
  customer_id text not null,                    -- root of the enterprise tree
  employee_id text not null constraint assignments_employee_id_fkey references organization.employees,
  started_at  timestamptz not null default now(),
  ended_at    timestamptz,
  reason      text                              -- why it began
);
create unique index assignments_customer_id_key on organization.assignments (customer_id) where ended_at is null;
create index assignments_history_idx on organization.assignments (customer_id, started_at desc);
create index assignments_employee_id_idx on organization.assignments (employee_id, id) where ended_at is null;

-- ── partners and enterprises' own users ──────────────────────────────────────────────────────────────────────────

create table organization.partners (
  id               text primary key,
  name             text not null constraint partners_name_key unique constraint partners_name_check check (length(trim(name)) between 2 and 200),
  kind             text not null,
  cooperation_form text not null,
  phases           text[] not null default '{}', -- PRE_SALE, IN_SALE, AFTER_SALE: the work the form gives it
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
create index partners_unit_id_idx on organization.partners (unit_id);

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
  subject     text not null constraint portal_users_subject_key unique constraint portal_users_subject_check check (length(trim(subject)) between 1 and 200),
  name        text not null constraint portal_users_name_check check (length(trim(name)) between 1 and 100),
  kind        text not null,                    -- PARTNER, CUSTOMER
  partner_id  text constraint portal_users_partner_id_fkey references organization.partners,
  customer_id text,
  role_id     text not null constraint portal_users_role_id_fkey references organization.roles,
  email       text constraint portal_users_email_check check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  disabled_at timestamptz,
  created_at  timestamptz not null default now(),
  constraint portal_users_kind_check check (
    (kind = 'PARTNER' and partner_id is not null and customer_id is null) or
    (kind = 'CUSTOMER' and customer_id is not null and partner_id is null))
);
create index portal_users_partner_id_idx on organization.portal_users (partner_id, id) where partner_id is not null;
create index portal_users_customer_id_idx on organization.portal_users (customer_id, id) where customer_id is not null;
create index portal_users_role_id_idx on organization.portal_users (role_id);

-- ── grants: who was given a customer; `access` follows in the same transaction ───────────────────────────────────

create function organization.on_assignments() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  if exists (select from changed c join places p using (customer_id) where p.root_id <> c.customer_id and c.ended_at is null) then
    raise exception 'an account manager is assigned to the root of a customer tree'
      using errcode = 'check_violation', constraint = 'assignments_customer_id_check', table = 'assignments', schema = 'organization';
  end if;
  delete from grants g using changed c where g.source = 'assignment' and g.source_id = c.id;
  delete from grants g using changed c, places p
  where c.ended_at is null and p.root_id = c.customer_id and g.source = 'creator' and g.customer_id = p.customer_id;
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

-- Makes the stored principals of these employees and portal users equal to what the view says.
create function organization.refresh_principals(ids text[]) returns void
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  -- one at a time: two changes of one person at once would each see only their own half
  perform pg_advisory_xact_lock(hashtext('access.principals'));
  delete from principals p where p.actor_id = any (ids) and not exists (select from expected_principals e where e.actor_id = p.actor_id);
  insert into principals as p (subject, kind, actor_id, name, unit_id, keys, permissions, is_active)
  select subject, kind, actor_id, name, unit_id, keys, permissions, is_active from expected_principals where actor_id = any (ids)
  on conflict (actor_id) do update
    set subject = excluded.subject, name = excluded.name, unit_id = excluded.unit_id, keys = excluded.keys, permissions = excluded.permissions, is_active = excluded.is_active
    where (p.subject, p.name, p.unit_id, p.keys, p.permissions, p.is_active)
      is distinct from (excluded.subject, excluded.name, excluded.unit_id, excluded.keys, excluded.permissions, excluded.is_active);
exception when unique_violation then   -- an employee and a portal user cannot share a subject either
  raise exception 'a subject is one person' using errcode = 'unique_violation', constraint = 'principals_subject_key', table = 'principals', schema = 'access';
end $$;

-- Whom a change concerns: the person itself, the holder, the members of a team, the holders of a role.
create function organization.on_principals() returns trigger
language plpgsql security definer set search_path = organization, pg_temp as $$
declare ids text[];
begin
  case tg_table_name
    when 'role_holdings', 'team_members' then ids := array(select employee_id from changed);
    when 'teams' then ids := array(select m.employee_id from team_members m where m.team_id in (select id from changed));
    when 'roles' then ids := array(
      select h.employee_id from role_holdings h where h.role_id in (select id from changed)
      union all
      select u.id from portal_users u where u.role_id in (select id from changed));
    else ids := array(select id from changed);
  end case;
  perform refresh_principals(ids);
  return null;
end $$;
do $$
declare source text;
begin
  foreach source in array array['employees', 'portal_users', 'roles', 'role_holdings', 'teams', 'team_members'] loop
    execute format('create trigger principals_inserted after insert on organization.%I referencing new table as changed for each statement execute function organization.on_principals()', source);
    execute format('create trigger principals_updated after update on organization.%I referencing new table as changed for each statement execute function organization.on_principals()', source);
    execute format('create trigger principals_deleted after delete on organization.%I referencing old table as changed for each statement execute function organization.on_principals()', source);
  end loop;
end $$;
