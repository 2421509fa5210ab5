-- Grades that argue: rules as versioned data, every run with the rule and the inputs it saw, and what a specialist made of it.

create table customers.grade_rules (
  id            text primary key,
  kind          text not null,                 -- CLASSES, TIER, LEVEL, CREDIT
  province_code text constraint grade_rules_province_code_check check (province_code ~ '^\d{2}$'),  -- null: everywhere without a rule of its own
  number        integer not null,              -- of the kind, counted up
  valid_from    date not null,
  content       jsonb not null,                -- RuleContent of grade.rules.ts
  remarks       text,
  created_by    text not null,
  created_at    timestamptz not null default now(),
  constraint grade_rules_valid_from_key unique nulls not distinct (kind, province_code, valid_from),
  constraint grade_rules_number_key unique (kind, number)
);

create table customers.gradings (
  id               text primary key,
  customer_id      text not null constraint gradings_customer_id_fkey references customers.customers,
  kind             text not null,
  rule_id          text not null constraint gradings_rule_id_fkey references customers.grade_rules,
  inputs           jsonb not null,             -- as the rule saw them
  default_result   text[] not null,            -- what the rule said; empty: nothing follows
  previous_result  text[] not null,            -- what was in force when it was proposed
  status           text not null,              -- PROPOSED, CONFIRMED, CORRECTED, SUPERSEDED
  confirmed_result text[],                     -- what is in force; null until decided
  reason           text,                       -- why it was corrected
  expires_on       date,                       -- last day of a correction; null: until the rule says something else
  reopens_id       text constraint gradings_reopens_id_fkey references customers.gradings,  -- the correction that has to be looked at again
  decided_by       text,
  decided_at       timestamptz,
  created_at       timestamptz not null default now(),
  checked_at       timestamptz not null default now(),  -- the last run that came to the same
  version          integer not null default 1,
  constraint gradings_confirmed_result_check check ((confirmed_result is null) = (decided_at is null) and (status = 'SUPERSEDED' or (status = 'PROPOSED') = (decided_at is null))),
  constraint gradings_reason_check check (length(trim(reason)) between 2 and 500 and (status <> 'CORRECTED' or reason is not null))
);
create unique index gradings_open_key on customers.gradings (customer_id, kind) where status = 'PROPOSED';
create unique index gradings_in_force_key on customers.gradings (customer_id, kind) where status in ('CONFIRMED', 'CORRECTED');
create index gradings_customer_id_idx on customers.gradings (customer_id, kind, id desc);
create index gradings_status_idx on customers.gradings (status, id desc) where status <> 'SUPERSEDED';
create index gradings_potential_idx on customers.gradings using gin (default_result) where kind = 'CLASSES' and status <> 'SUPERSEDED';
revoke update, delete on customers.grade_rules from panorama_customers;
revoke delete on customers.gradings from panorama_customers;
-- What a run saw and said stays as it was.
create function customers.keep_run() returns trigger
language plpgsql as $$
begin
  if (new.rule_id, new.inputs, new.default_result, new.previous_result, new.kind, new.created_at) is distinct from (old.rule_id, old.inputs, old.default_result, old.previous_result, old.kind, old.created_at) then
    raise exception 'what a run saw and said is never changed';
  end if;
  return new;
end $$;
create trigger run_kept before update on customers.gradings for each row execute function customers.keep_run();

insert into customers.grade_rules (id, kind, number, valid_from, created_by, remarks, content) values
('grr_classes_1', 'CLASSES', 1, '2001-01-01', 'system', '四类大客户与潜在大客户', '{
  "criteria": [
    {"code": "publicSector", "input": "CATEGORY", "operator": "ONE_OF", "amount": null, "values": ["PUBLIC_SECTOR"], "points": 0},
    {"code": "aboveThreshold", "input": "FEE_PERCENT_OF_THRESHOLD", "operator": "MORE_THAN", "amount": "100", "values": [], "points": 0},
    {"code": "nearThreshold", "input": "FEE_PERCENT_OF_THRESHOLD", "operator": "AT_LEAST", "amount": "80", "values": [], "points": 0},
    {"code": "hasBranches", "input": "BRANCH_COUNT", "operator": "AT_LEAST", "amount": "1", "values": [], "points": 0},
    {"code": "rentsForGroup", "input": "RENTS_FOR_GROUP", "operator": "AT_LEAST", "amount": "1", "values": [], "points": 0}],
  "outcomes": [
    {"result": "IMPORTANT", "minimumPoints": 0, "requires": ["publicSector"], "excludes": []},
    {"result": "HIGH_VALUE", "minimumPoints": 0, "requires": ["aboveThreshold"], "excludes": []},
    {"result": "POTENTIAL_HIGH_VALUE", "minimumPoints": 0, "requires": ["nearThreshold"], "excludes": ["aboveThreshold"]},
    {"result": "GROUP", "minimumPoints": 0, "requires": ["hasBranches", "rentsForGroup"], "excludes": []},
    {"result": "POTENTIAL_GROUP", "minimumPoints": 0, "requires": ["hasBranches"], "excludes": ["rentsForGroup"]}]}'),
('grr_tier_1', 'TIER', 1, '2001-01-01', 'system', '社会影响力、行业成长力、收入贡献三类重要性', '{
  "criteria": [
    {"code": "publicSector", "input": "CATEGORY", "operator": "ONE_OF", "amount": null, "values": ["PUBLIC_SECTOR"], "points": 25},
    {"code": "important", "input": "CLASSES", "operator": "ONE_OF", "amount": null, "values": ["IMPORTANT"], "points": 15},
    {"code": "strategic", "input": "CLASSES", "operator": "ONE_OF", "amount": null, "values": ["STRATEGIC"], "points": 40},
    {"code": "growingIndustry", "input": "INDUSTRY", "operator": "ONE_OF", "amount": null, "values": ["INTERNET", "FINANCE", "HEALTHCARE", "ENERGY"], "points": 10},
    {"code": "revenue1", "input": "TREE_MONTHLY_FEE", "operator": "AT_LEAST", "amount": "3000", "values": [], "points": 15},
    {"code": "revenue2", "input": "TREE_MONTHLY_FEE", "operator": "AT_LEAST", "amount": "20000", "values": [], "points": 30},
    {"code": "revenue3", "input": "TREE_MONTHLY_FEE", "operator": "AT_LEAST", "amount": "100000", "values": [], "points": 45},
    {"code": "revenue4", "input": "TREE_MONTHLY_FEE", "operator": "AT_LEAST", "amount": "500000", "values": [], "points": 60},
    {"code": "crossProvince", "input": "PROVINCE_COUNT", "operator": "AT_LEAST", "amount": "2", "values": [], "points": 10},
    {"code": "nationWide", "input": "PROVINCE_COUNT", "operator": "AT_LEAST", "amount": "5", "values": [], "points": 20}],
  "outcomes": [
    {"result": "A_PLUS", "minimumPoints": 90, "requires": [], "excludes": []},
    {"result": "A_PLUS", "minimumPoints": 70, "requires": ["strategic"], "excludes": []},
    {"result": "A", "minimumPoints": 60, "requires": [], "excludes": []},
    {"result": "B", "minimumPoints": 30, "requires": [], "excludes": []},
    {"result": "C", "minimumPoints": 0, "requires": [], "excludes": []}]}'),
('grr_level_1', 'LEVEL', 1, '2001-01-01', 'system', '由哪一级负责服务', '{
  "criteria": [
    {"code": "nationWide", "input": "PROVINCE_COUNT", "operator": "AT_LEAST", "amount": "3", "values": [], "points": 60},
    {"code": "crossProvince", "input": "PROVINCE_COUNT", "operator": "AT_LEAST", "amount": "2", "values": [], "points": 30},
    {"code": "crossCity", "input": "CITY_COUNT", "operator": "AT_LEAST", "amount": "2", "values": [], "points": 30},
    {"code": "revenueOfGroup", "input": "TREE_MONTHLY_FEE", "operator": "AT_LEAST", "amount": "500000", "values": [], "points": 60},
    {"code": "revenueOfProvince", "input": "TREE_MONTHLY_FEE", "operator": "AT_LEAST", "amount": "100000", "values": [], "points": 30}],
  "outcomes": [
    {"result": "GROUP", "minimumPoints": 60, "requires": [], "excludes": []},
    {"result": "PROVINCE", "minimumPoints": 30, "requires": [], "excludes": []},
    {"result": "CITY", "minimumPoints": 0, "requires": [], "excludes": []}]}'),
('grr_credit_1', 'CREDIT', 1, '2001-01-01', 'system', '按最近一次信用评定值与黑红名单', '{
  "criteria": [
    {"code": "blackListed", "input": "ON_BLACK_LIST", "operator": "AT_LEAST", "amount": "1", "values": [], "points": 0},
    {"code": "redListed", "input": "ON_RED_LIST", "operator": "AT_LEAST", "amount": "1", "values": [], "points": 10},
    {"code": "assessed", "input": "CREDIT_VALUE", "operator": "AT_LEAST", "amount": "0", "values": [], "points": 0},
    {"code": "value1", "input": "CREDIT_VALUE", "operator": "AT_LEAST", "amount": "500", "values": [], "points": 40},
    {"code": "value2", "input": "CREDIT_VALUE", "operator": "AT_LEAST", "amount": "650", "values": [], "points": 60},
    {"code": "value3", "input": "CREDIT_VALUE", "operator": "AT_LEAST", "amount": "800", "values": [], "points": 80}],
  "outcomes": [
    {"result": "D", "minimumPoints": 0, "requires": ["blackListed"], "excludes": []},
    {"result": "A", "minimumPoints": 80, "requires": ["assessed"], "excludes": []},
    {"result": "B", "minimumPoints": 60, "requires": ["assessed"], "excludes": []},
    {"result": "C", "minimumPoints": 40, "requires": ["assessed"], "excludes": []},
    {"result": "D", "minimumPoints": 0, "requires": ["assessed"], "excludes": []}]}');

insert into organization.permissions (code, name_zh, name_en) values
  ('grade.read', '查看客户分级依据', 'See how customers are graded'),
  ('grade.rule', '维护分级规则', 'Keep the rules of grades'),
  ('grade.run', '运行客户分级', 'Run the grading of customers');
