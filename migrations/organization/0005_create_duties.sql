-- Who does what: positions and departments with their duties, who answers for which function; how many customers one person may
-- hold; who may be reached at any hour; teams called together for a purpose and a time.

-- ── positions ────────────────────────────────────────────────────────────────────────────────────────────────────

create table organization.position_duties (
  position text not null,
  number   integer not null,
  text_zh  text not null constraint position_duties_text_zh_check check (length(trim(text_zh)) between 1 and 500),
  text_en  text not null constraint position_duties_text_en_check check (length(trim(text_en)) between 1 and 500),
  primary key (position, number)
);
insert into organization.position_duties (position, number, text_zh, text_en) values
  ('MARKET_MANAGER', 1, '组织大客户市场研究与调查', 'Research and surveys of the key-account market'),
  ('MARKET_MANAGER', 2, '市场细分与定位', 'Segmentation and positioning'),
  ('MARKET_MANAGER', 3, '制订市场、竞争与营销策略', 'Market, competition and marketing strategies'),
  ('ACCOUNT_MANAGER', 1, '客户服务：客户的通信业务总顾问，对客户的全部业务负责', 'Service: general adviser of the customer, responsible for all its business'),
  ('ACCOUNT_MANAGER', 2, '客户管理：客户资料、走访、关系维护与流失预警', 'Management: the file, visits, relations and signs of churn'),
  ('ACCOUNT_MANAGER', 3, '直接营销：商机挖掘、方案推介与签约', 'Direct marketing: opportunities, proposals and contracts'),
  ('PROJECT_MANAGER', 1, '支持并组织实施项目，下达业务通知书', 'Supports and carries out projects, issues business notices'),
  ('PROJECT_MANAGER', 2, '编写解决方案', 'Writes solutions'),
  ('PROJECT_MANAGER', 3, '协调内部资源，提供技术支持', 'Coordinates internal resources, gives technical support'),
  ('BUSINESS_MANAGER', 1, '办理一站式服务', 'One-stop service'),
  ('BUSINESS_MANAGER', 2, '管理业务流程，协调重大业务', 'Business processes and coordination of major business'),
  ('BUSINESS_MANAGER', 3, '质量管理', 'Quality management'),
  ('CUSTOMER_SPECIALIST', 1, '专人办理客户类别与级别的升降', 'Alone performs the raising and lowering of classes and tiers'),
  ('CUSTOMER_SPECIALIST', 2, '维护客户分类阈值与分级依据', 'Keeps the thresholds and the grounds of grading'),
  ('TELEPHONE_ACCOUNT_MANAGER', 1, 'C类客户的基础服务维系', 'Basic service for customers of tier C'),
  ('TELEPHONE_ACCOUNT_MANAGER', 2, '标准产品营销推广，每三个月至少接触两次', 'Sale of standard products; two contacts in three months at least'),
  ('SERVICE_AGENT', 1, '受理咨询、投诉与障碍，预处理并最终答复', 'Takes consultations, complaints and faults, handles them first and answers last'),
  ('TECHNICAL_SPECIALIST', 1, '按客户经理与项目经理的需要提供专业支撑', 'Supports account and project managers with special knowledge'),
  ('LEADER', 1, '组织、管理、决策', 'Organizes, manages, decides'),
  ('ADMINISTRATOR', 1, '维护机构、人员、角色与权限', 'Keeps units, people, roles and permissions');

-- ── departments, functions, and who answers for what ─────────────────────────────────────────────────────────────

create table organization.departments (
  id         text primary key,
  code       text not null constraint departments_code_key unique constraint departments_code_check check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  name_zh    text not null constraint departments_name_zh_check check (length(trim(name_zh)) between 1 and 100),
  name_en    text not null constraint departments_name_en_check check (length(trim(name_en)) between 1 and 100),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version    integer not null default 1
);
create table organization.department_duties (
  department_id text not null constraint department_duties_department_id_fkey references organization.departments,
  number        integer not null,
  text_zh       text not null constraint department_duties_text_zh_check check (length(trim(text_zh)) between 1 and 500),
  text_en       text not null constraint department_duties_text_en_check check (length(trim(text_en)) between 1 and 500),
  primary key (department_id, number)
);
create table organization.business_functions (
  id         text primary key,
  code       text not null constraint business_functions_code_key unique constraint business_functions_code_check check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  kind       text not null,                     -- FUNCTION, GROUP_CUSTOMER_STEP
  number     integer not null,                  -- order; of a step, its place in the process
  name_zh    text not null constraint business_functions_name_zh_check check (length(trim(name_zh)) between 1 and 100),
  name_en    text not null constraint business_functions_name_en_check check (length(trim(name_en)) between 1 and 100),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version    integer not null default 1,
  constraint business_functions_number_key unique (kind, number) deferrable
);
create table organization.responsibilities (
  function_id   text not null constraint responsibilities_function_id_fkey references organization.business_functions,
  kind          text not null,                  -- BUSINESS_OWNER, PARTICIPANT, USER, BUILDER, MAINTAINER
  department_id text not null constraint responsibilities_department_id_fkey references organization.departments,
  primary key (function_id, kind, department_id)
);
-- One department owns a function: where two do, nobody does.
create unique index responsibilities_owner_key on organization.responsibilities (function_id) where kind = 'BUSINESS_OWNER';
create index responsibilities_department_id_idx on organization.responsibilities (department_id);

alter table organization.org_units add department_id text constraint org_units_department_id_fkey references organization.departments;
create index org_units_department_id_idx on organization.org_units (department_id) where department_id is not null;
create or replace view organization.unit_days as
  select u.id, v.name, v.short_name, v.level, v.kind, v.parent_id, v.key_account_parent_id, v.region_code, u.address, u.postcode, u.phone,
    u.person_in_charge_id, u.founded_on, u.dissolved_on, u.successor_id, u.created_at, u.updated_at, u.version, v.valid_from, v.valid_to, u.department_id
  from organization.unit_versions v join organization.org_units u on u.id = v.unit_id;

insert into organization.departments (id, code, name_zh, name_en)
select 'dep_' || lower(replace(code, '_', '')), code, zh, en from (values
  ('COMPANY_LEADER', '公司领导', 'Company leaders'),
  ('MARKETING', '市场部', 'Marketing department'),
  ('PROFESSIONAL', '专业部门', 'Professional departments'),
  ('PLANNING_FINANCE', '计划财务部', 'Planning and finance department'),
  ('TECHNICAL', '技术部', 'Technical department'),
  ('KEY_ACCOUNT', '大客户部', 'Key-account department'),
  ('INFORMATION_SYSTEMS', '信息系统部', 'Information systems department'),
  ('GROUP_CUSTOMER', '集团客户部', 'Group-customer department'),
  ('COMPLAINT_CENTRE', '投诉处理中心', 'Complaint centre'),
  ('NETWORK_MAINTENANCE', '网维中心', 'Network maintenance centre'),
  ('BUSINESS_SUPPORT', '业务支撑中心', 'Business support centre'),
  ('ENGINEERING', '工程管理中心', 'Engineering centre'),
  ('CUSTOMER_SERVICE', '客户服务中心', 'Customer service centre')) as named (code, zh, en);

insert into organization.department_duties (department_id, number, text_zh, text_en)
select 'dep_' || lower(replace(code, '_', '')), number, zh, en from (values
  ('COMPANY_LEADER', 1, '组织、管理、决策', 'Organizes, manages, decides'),
  ('MARKETING', 1, '业务规范定义、业务流程组织', 'Defines business norms, organizes processes'),
  ('MARKETING', 2, '业务策划、协调、批准与监控', 'Plans, coordinates, approves and monitors business'),
  ('MARKETING', 3, '市场策划分析', 'Market planning and analysis'),
  ('MARKETING', 4, '客户服务与客户分析', 'Customer service and customer analysis'),
  ('PROFESSIONAL', 1, '业务实施、业务策划、业务支持', 'Carries out, plans and supports business'),
  ('PLANNING_FINANCE', 1, '业务经营统计、财务管理', 'Business statistics and financial management'),
  ('TECHNICAL', 1, '技术标准体制规范制定', 'Sets technical standards'),
  ('TECHNICAL', 2, '新技术方案制定', 'Draws up solutions with new technology'),
  ('KEY_ACCOUNT', 1, '面向大客户的市场、业务、经营活动', 'Market, business and operation for key accounts'),
  ('INFORMATION_SYSTEMS', 1, '共享服务与技术支撑，系统的建设、运行、维护', 'Shared service; builds, runs and maintains the systems'),
  ('INFORMATION_SYSTEMS', 2, '参与业务规范、流程规范与客户服务', 'Takes part in norms, processes and customer service'),
  ('GROUP_CUSTOMER', 1, '检查、确认资源和方案可行性，签单后受理和监控订单', 'Checks resources and solutions; after signing, accepts and monitors orders'),
  ('COMPLAINT_CENTRE', 1, '接受、分派、处理客户投诉及业务层面监控到的故障，并全程跟踪监督', 'Takes, assigns and handles complaints and faults of services, and follows them to the end'),
  ('NETWORK_MAINTENANCE', 1, '查询、分配、激活、释放、测试网络资源', 'Finds, allocates, activates, releases and tests network resources'),
  ('NETWORK_MAINTENANCE', 2, '监控、排除网络故障', 'Monitors the network and removes faults'),
  ('BUSINESS_SUPPORT', 1, '加载或删除业务参数', 'Loads and removes parameters of services'),
  ('BUSINESS_SUPPORT', 2, '根据订单资费制定计费方案', 'Charging schemes from the tariffs of an order'),
  ('ENGINEERING', 1, '网络施工、资源配置规划', 'Construction, planning of resources'),
  ('CUSTOMER_SERVICE', 1, '接受集团客户的咨询和投诉，预处理和最终答复，转派无法处理的工单', 'Takes consultations and complaints of group customers, handles them first, answers last, passes on what it cannot solve')) as said (code, number, zh, en);

insert into organization.business_functions (id, code, kind, number, name_zh, name_en)
select 'fun_' || lower(replace(code, '_', '')), code, kind, number, zh, en from (values
  ('MARKETING', 'FUNCTION', 1, '市场营销', 'Marketing'),
  ('KEY_ACCOUNT_SERVICE', 'FUNCTION', 2, '大客户营销与服务', 'Marketing and service for key accounts'),
  ('STATISTICS', 'FUNCTION', 3, '经营统计分析', 'Business statistics and analysis'),
  ('TECHNICAL_STANDARDS', 'FUNCTION', 4, '技术标准规范', 'Technical standards'),
  ('GROUP_OPPORTUNITY', 'GROUP_CUSTOMER_STEP', 1, '识别及获取销售商机', 'Find and win opportunities'),
  ('GROUP_SOLUTION', 'GROUP_CUSTOMER_STEP', 2, '设计、验证技术方案', 'Design and validate the solution'),
  ('GROUP_CONTRACT', 'GROUP_CUSTOMER_STEP', 3, '签订合同', 'Sign the contract'),
  ('GROUP_ORDER', 'GROUP_CUSTOMER_STEP', 4, '受理和监控订单', 'Accept and monitor the order'),
  ('GROUP_PARAMETERS', 'GROUP_CUSTOMER_STEP', 5, '加载或删除业务参数', 'Load or remove parameters'),
  ('GROUP_RESOURCES', 'GROUP_CUSTOMER_STEP', 6, '查询、分配、激活、释放、测试网络资源', 'Find, allocate, activate, release and test resources'),
  ('GROUP_CHARGING', 'GROUP_CUSTOMER_STEP', 7, '制定计费方案', 'Charging scheme'),
  ('GROUP_FAULTS', 'GROUP_CUSTOMER_STEP', 8, '监控、排除网络故障', 'Monitor the network, remove faults'),
  ('GROUP_COMPLAINTS', 'GROUP_CUSTOMER_STEP', 9, '处理客户投诉', 'Handle complaints')) as named (code, kind, number, zh, en);

insert into organization.responsibilities (function_id, kind, department_id)
select 'fun_' || lower(replace(function, '_', '')), kind, 'dep_' || lower(replace(department, '_', ''))
from (values
  ('MARKETING', 'BUSINESS_OWNER', '{MARKETING}'::text[]),
  ('MARKETING', 'PARTICIPANT', '{PROFESSIONAL,KEY_ACCOUNT,INFORMATION_SYSTEMS}'),
  ('MARKETING', 'USER', '{MARKETING,KEY_ACCOUNT,PROFESSIONAL,PLANNING_FINANCE}'),
  ('MARKETING', 'BUILDER', '{INFORMATION_SYSTEMS}'),
  ('MARKETING', 'MAINTAINER', '{INFORMATION_SYSTEMS}'),
  ('KEY_ACCOUNT_SERVICE', 'BUSINESS_OWNER', '{KEY_ACCOUNT}'),
  ('KEY_ACCOUNT_SERVICE', 'PARTICIPANT', '{MARKETING,PROFESSIONAL,INFORMATION_SYSTEMS}'),
  ('KEY_ACCOUNT_SERVICE', 'USER', '{KEY_ACCOUNT,CUSTOMER_SERVICE}'),
  ('KEY_ACCOUNT_SERVICE', 'BUILDER', '{INFORMATION_SYSTEMS}'),
  ('KEY_ACCOUNT_SERVICE', 'MAINTAINER', '{INFORMATION_SYSTEMS}'),
  ('STATISTICS', 'BUSINESS_OWNER', '{PLANNING_FINANCE}'),
  ('STATISTICS', 'USER', '{COMPANY_LEADER,PLANNING_FINANCE,MARKETING,KEY_ACCOUNT}'),
  ('STATISTICS', 'BUILDER', '{INFORMATION_SYSTEMS}'),
  ('STATISTICS', 'MAINTAINER', '{INFORMATION_SYSTEMS}'),
  ('TECHNICAL_STANDARDS', 'BUSINESS_OWNER', '{TECHNICAL}'),
  ('TECHNICAL_STANDARDS', 'PARTICIPANT', '{PROFESSIONAL,INFORMATION_SYSTEMS}'),
  ('GROUP_OPPORTUNITY', 'BUSINESS_OWNER', '{GROUP_CUSTOMER}'),
  ('GROUP_SOLUTION', 'BUSINESS_OWNER', '{GROUP_CUSTOMER}'),
  ('GROUP_SOLUTION', 'PARTICIPANT', '{TECHNICAL,NETWORK_MAINTENANCE,ENGINEERING}'),
  ('GROUP_CONTRACT', 'BUSINESS_OWNER', '{GROUP_CUSTOMER}'),
  ('GROUP_ORDER', 'BUSINESS_OWNER', '{GROUP_CUSTOMER}'),
  ('GROUP_ORDER', 'PARTICIPANT', '{BUSINESS_SUPPORT,NETWORK_MAINTENANCE}'),
  ('GROUP_PARAMETERS', 'BUSINESS_OWNER', '{BUSINESS_SUPPORT}'),
  ('GROUP_RESOURCES', 'BUSINESS_OWNER', '{NETWORK_MAINTENANCE}'),
  ('GROUP_RESOURCES', 'PARTICIPANT', '{ENGINEERING}'),
  ('GROUP_CHARGING', 'BUSINESS_OWNER', '{BUSINESS_SUPPORT}'),
  ('GROUP_FAULTS', 'BUSINESS_OWNER', '{NETWORK_MAINTENANCE}'),
  ('GROUP_COMPLAINTS', 'BUSINESS_OWNER', '{COMPLAINT_CENTRE}'),
  ('GROUP_COMPLAINTS', 'PARTICIPANT', '{CUSTOMER_SERVICE,NETWORK_MAINTENANCE}')) as matrix (function, kind, departments), unnest(departments) as department;

-- ── coverage: how many customers one person holds ────────────────────────────────────────────────────────────────

create table organization.coverage_norms (
  position   text not null,
  valid_from date not null,
  standard   integer not null,                  -- customers a person holds at least
  maximum    integer not null,                  -- and at most
  primary key (position, valid_from),
  constraint coverage_norms_standard_check check (standard >= 1),
  constraint coverage_norms_maximum_check check (maximum >= standard and maximum <= 10000)
);
insert into organization.coverage_norms values ('TELEPHONE_ACCOUNT_MANAGER', '2000-01-01', 250, 1000);

-- The norm in force today for a position; no row: none.
create function organization.coverage_maximum(of_position text) returns integer
language sql stable as $$
  select maximum from organization.coverage_norms where position = of_position and valid_from <= organization.day() order by valid_from desc limit 1
$$;

-- Nobody is given more customers than the norm allows, by whatever way they come.
create function organization.on_coverage() returns trigger
language plpgsql security definer set search_path = organization, pg_temp as $$
declare person record;
begin
  for person in
    select e.id, coverage_maximum(e.position) as maximum from employees e
    where e.id in (select employee_id from changed where ended_at is null) and e.position in (select n.position from coverage_norms n)
    order by e.id for no key update of e
  loop
    if (select count(*) from assignments a where a.employee_id = person.id and a.ended_at is null) > person.maximum then
      raise exception 'more customers than one person may hold'
        using errcode = 'check_violation', constraint = 'assignments_employee_id_check', table = 'assignments', schema = 'organization';
    end if;
  end loop;
  return null;
end $$;
create trigger covered after insert on organization.assignments
  referencing new table as changed for each statement execute function organization.on_coverage();

-- ── whom a customer reaches: the service contact and the adviser ─────────────────────────────────────────────────

-- Numbers of the operator's own network, by their beginning.
create table organization.number_ranges (
  prefix text primary key constraint number_ranges_prefix_check check (prefix ~ '^1\d{2,6}$'),
  note   text
);
insert into organization.number_ranges (prefix)
select unnest('{133,149,153,173,177,180,181,189,190,191,193,199}'::text[]);

create table organization.service_contacts (
  id               text primary key,
  customer_id      text not null,
  employee_id      text constraint service_contacts_employee_id_fkey references organization.employees,  -- of the operator
  partner_id       text constraint service_contacts_partner_id_fkey references organization.partners,    -- or of a cooperating partner
  name             text not null constraint service_contacts_name_check check (length(trim(name)) between 1 and 100),
  mobile           text not null,
  cooperation_from date not null,
  cooperation_to   date,                        -- last day; null: until further notice
  named_by         text not null,
  reason           text,                        -- why it replaced another before the end of cooperation
  started_at       timestamptz not null default now(),
  ended_at         timestamptz,
  constraint service_contacts_partner_id_check check ((employee_id is null) <> (partner_id is null)),
  constraint service_contacts_cooperation_to_check check (cooperation_to >= cooperation_from)
);
-- One for the operator, one for each partner that serves the customer.
create unique index service_contacts_employee_id_key on organization.service_contacts (customer_id) where ended_at is null and employee_id is not null;
create unique index service_contacts_partner_id_key on organization.service_contacts (customer_id, partner_id) where ended_at is null and partner_id is not null;
create index service_contacts_customer_id_idx on organization.service_contacts (customer_id, started_at desc);

create function organization.on_service_contacts() returns trigger
language plpgsql security definer set search_path = organization, pg_temp as $$
begin
  if new.mobile !~ '^1\d{10}$' or not exists (select from number_ranges r where starts_with(new.mobile, r.prefix)) then
    raise exception 'not a mobile number of the own network'
      using errcode = 'check_violation', constraint = 'service_contacts_mobile_check', table = 'service_contacts', schema = 'organization';
  end if;
  return new;
end $$;
create trigger own_network before insert or update of mobile on organization.service_contacts for each row execute function organization.on_service_contacts();

-- What was found when somebody tried the number.
create table organization.service_contact_checks (
  id                 text primary key,
  service_contact_id text not null constraint service_contact_checks_service_contact_id_fkey references organization.service_contacts,
  customer_id        text not null,
  result             text not null,             -- REACHED, SWITCHED_OFF, FORWARDED, NO_ANSWER
  note               text,
  checked_by         text not null,
  checked_at         timestamptz not null default now()
);
create index service_contact_checks_service_contact_id_idx on organization.service_contact_checks (service_contact_id, checked_at desc);

-- What an account manager advises on, as the customer reads it.
create table organization.adviser_services (
  number  integer primary key,
  name_zh text not null,
  name_en text not null,
  text_zh text not null,
  text_en text not null
);
insert into organization.adviser_services values
  (1, '业务拓展', 'Expansion', '结合贵单位的发展，提出通信与信息化的新应用', 'New uses of communication for where your enterprise is going'),
  (2, '客户管理', 'Management', '统一管理贵单位及下属单位的全部业务，一站办理', 'All business of your enterprise and its branches in one hand'),
  (3, '维护保障', 'Maintenance', '协调障碍处理与服务保障，跟踪到恢复', 'Faults and service levels followed until they are settled'),
  (4, '战略规划咨询', 'Strategic planning', '参与制订贵单位的通信与信息化规划', 'Advice on the communication strategy of your enterprise'),
  (5, '业务运营咨询', 'Operations advice', '就通信业务的使用、成本与优化提出建议', 'Advice on use, cost and improvement of the services you have');

-- ── customer action teams ────────────────────────────────────────────────────────────────────────────────────────

alter table organization.teams add ends_on date;  -- last day of a customer action team
alter table organization.teams add constraint teams_ends_on_check check (kind <> 'CUSTOMER_ACTION' or (purpose is not null and ends_on is not null)) not valid;
create index teams_ends_on_idx on organization.teams (ends_on) where ended_at is null and ends_on is not null;

-- People of other departments called to an action team; whoever leads their department commits them.
create table organization.action_team_calls (
  id          text primary key,
  team_id     text not null constraint action_team_calls_team_id_fkey references organization.teams,
  employee_id text not null constraint action_team_calls_employee_id_fkey references organization.employees,
  unit_id     text not null constraint action_team_calls_unit_id_fkey references organization.org_units,  -- department the person is called from
  duty        text not null constraint action_team_calls_duty_check check (length(trim(duty)) between 1 and 500),
  status      text not null,                    -- CALLED, COMMITTED, DECLINED, WITHDRAWN
  reason      text,                             -- why it was declined
  called_by   text not null,
  called_at   timestamptz not null default now(),
  answered_by text,
  answered_at timestamptz,
  constraint action_team_calls_answered_at_check check ((status = 'CALLED') = (answered_at is null))
);
create unique index action_team_calls_employee_id_key on organization.action_team_calls (team_id, employee_id) where status in ('CALLED', 'COMMITTED');
create index action_team_calls_team_id_idx on organization.action_team_calls (team_id, called_at);
create index action_team_calls_unit_id_idx on organization.action_team_calls (unit_id, id desc) where status = 'CALLED';

create function organization.end_action_teams() returns void
language plpgsql security definer set search_path = organization, pg_temp as $$
declare ended text[] := array(select id from teams where ended_at is null and ends_on < day() order by id for update);
begin
  if ended = '{}' then return; end if;
  update team_members set ended_at = now() where team_id = any (ended) and ended_at is null;
  update team_customers set ended_at = now() where team_id = any (ended) and ended_at is null;
  update action_team_calls set status = 'WITHDRAWN', answered_at = now() where team_id = any (ended) and status = 'CALLED';
  update teams set ended_at = now(), leader_id = null, version = version + 1, updated_at = now() where id = any (ended);
  insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
  select 'TeamStateChanged', id, null, jsonb_build_object('to', 'DISSOLVED'), 'organization', id from unnest(ended) as id;
end $$;

-- ── a day begins ─────────────────────────────────────────────────────────────────────────────────────────────────

-- What takes effect by itself on its day. The gateway asks for it before the first request of a day; any number may ask at once.
create function access.begin_day() returns void
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('access.begin_day'));
  perform organization.carry_out_reorganizations();
  perform organization.end_action_teams();
end $$;
grant execute on function access.begin_day to panorama_gateway;

insert into organization.permissions (code, name_zh, name_en, open_to) values
  ('unit.reorganize', '机构撤并与机构改革', 'Dissolve units and plan reorganizations', 'PROVINCE'),
  ('limit.write', '设定权限额度', 'Set limits inside permissions', 'GROUP'),
  ('permission.open', '向下级开放功能', 'Open functions to the levels below', 'GROUP'),
  ('responsibility.write', '维护职位与部门职责分工', 'Maintain duties and the matrix of responsibilities', 'GROUP'),
  ('coverage.read', '查看电话客户经理覆盖率', 'See the coverage of telephone account managers', 'CITY'),
  ('coverage.write', '设定客户覆盖标准', 'Set norms of coverage', 'GROUP'),
  ('serviceContact.read', '查看客服联系人', 'See named service contacts', 'CITY'),
  ('serviceContact.write', '指定客服联系人', 'Name service contacts and record their checks', 'CITY'),
  ('numberRange.write', '维护本网号段', 'Maintain the number ranges of the own network', 'GROUP'),
  ('team.mobilize', '组建客户行动组', 'Mobilize customer action teams', 'CITY'),
  ('team.commit', '答复人员调用', 'Commit people of the own department to action teams', 'CITY');
