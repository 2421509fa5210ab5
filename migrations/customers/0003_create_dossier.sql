-- History: who changed what in a customer's file and when, before and after. Kept here by triggers, so that no way of writing
-- forgets it. Values of sensitive columns never enter it: it says that they changed, not what they were.
create table customers.changes (
  id          bigint generated always as identity primary key,
  customer_id text not null,
  section     text not null,
  entry_id    text not null,
  action      text not null constraint changes_action_check check (action in ('ADDED', 'CHANGED', 'REMOVED')),
  -- only the columns that changed; null once the person they were about was erased
  old_values  jsonb,
  new_values  jsonb,
  actor       text not null,
  changed_at  timestamptz not null default now(),
  erased_at   timestamptz
);
create index changes_customer_id_idx on customers.changes (customer_id, id);
create index changes_entry_id_idx on customers.changes (entry_id, id);

-- Arguments: the section, the columns whose values are kept out of it, and which column names the entry (`id`).
create function customers.on_history() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
declare
  hidden text[] := string_to_array(coalesce(tg_argv[1], ''), ',');
  skipped constant text[] := array['id', 'version', 'created_at', 'updated_at', 'search_text', 'search_grams'];
  row_before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  row_after jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  row_any jsonb := case when tg_op = 'DELETE' then row_before else row_after end;
  was jsonb;
  is_now jsonb;
begin
  select jsonb_object_agg(key, case when key = any (hidden) then '"***"' else row_before -> key end) filter (where row_before -> key <> 'null'),
         jsonb_object_agg(key, case when key = any (hidden) then '"***"' else row_after -> key end) filter (where row_after -> key <> 'null')
  into was, is_now
  from jsonb_object_keys(row_any) as key
  where key <> all (skipped) and coalesce(row_before -> key, 'null') is distinct from coalesce(row_after -> key, 'null');
  if was is null and is_now is null then return null; end if;
  insert into changes (customer_id, section, entry_id, action, old_values, new_values, actor) values (
    case when tg_table_name = 'customers' then row_any ->> 'id' else row_any ->> 'customer_id' end, tg_argv[0], row_any ->> coalesce(tg_argv[2], 'id'),
    case tg_op when 'INSERT' then 'ADDED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end,
    coalesce(was, '{}'), coalesce(is_now, '{}'),
    coalesce(nullif(current_setting('panorama.actor', true), ''), 'database:' || session_user));
  return null;
end $$;

-- What a bulk load brings has no history before its first change: only rows that somebody adds are recorded as added.
create function customers.keep_history(table_name text, section text, hidden text default '', entry text default 'id') returns void
language plpgsql as $$
begin
  execute format($f$
    create trigger history_added after insert on customers.%1$I for each row
      when (current_setting('panorama.actor', true) <> '') execute function customers.on_history(%2$L, %3$L, %4$L);
    create trigger history_changed after update on customers.%1$I for each row
      when (old.* is distinct from new.*) execute function customers.on_history(%2$L, %3$L, %4$L);
    create trigger history_removed after delete on customers.%1$I for each row execute function customers.on_history(%2$L, %3$L, %4$L);
  $f$, table_name, section, hidden, entry);
end $$;
revoke execute on function customers.keep_history from public, panorama_customers;
-- Only the trigger writes history.
revoke insert, update, delete on customers.changes from panorama_customers;

-- Sections of the dossier: entries of a customer, each with where it was collected. A collection that runs again finds its
-- entry by the reference in the system it came from, and changes it in place.

create function customers.create_section(table_name text, columns text) returns void
language plpgsql as $$
begin
  execute format($f$
    create table customers.%1$I (
      id               text primary key,
      customer_id      text not null references customers.customers,
      %2$s,
      source           text,
      source_reference text,
      source_as_of     timestamptz,
      created_at       timestamptz not null default now(),
      updated_at       timestamptz not null default now(),
      version          integer not null default 1,
      constraint %1$s_origin_key unique (customer_id, source, source_reference),
      constraint %1$s_origin_check check (source ~ '^[A-Z0-9_-]{1,20}$' and length(source_reference) between 1 and 100)
    );
  $f$, table_name, columns);
end $$;
revoke execute on function customers.create_section from public, panorama_customers;

select customers.create_section('operating_years', $$
  year                 integer not null constraint operating_years_year_check check (year between 1900 and 2200),
  currency             text not null default 'CNY',
  company_size         text,
  employees            integer constraint operating_years_employees_check check (employees >= 0),
  total_assets         numeric(20, 2) constraint operating_years_total_assets_check check (total_assets >= 0),
  net_assets           numeric(20, 2),
  turnover             numeric(20, 2) constraint operating_years_turnover_check check (turnover >= 0),
  sales_revenue        numeric(20, 2) constraint operating_years_sales_revenue_check check (sales_revenue >= 0),
  total_profit         numeric(20, 2),
  return_on_assets     numeric(9, 4),
  return_on_net_assets numeric(9, 4),
  main_products        text,
  strategic_plan       text,
  investment_plan      text,
  constraint operating_years_year_key unique (customer_id, year)$$);

select customers.create_section('business_profiles', $$
  communication_needs   text,
  main_competitors      text[] not null default '{}',
  strategic_development text,
  financial_information text,
  constraint business_profiles_customer_id_key unique (customer_id)$$);

select customers.create_section('major_events', $$
  occurred_on  date not null,
  type         text not null,
  description  text not null constraint major_events_description_check check (length(trim(description)) between 1 and 2000),
  consequences text$$);
create index major_events_customer_id_idx on customers.major_events (customer_id, occurred_on desc, id desc);

select customers.create_section('competitions', $$
  competitor       text not null constraint competitions_competitor_check check (length(trim(competitor)) between 1 and 100),
  since            date,
  monthly_spend    numeric(18, 2) constraint competitions_monthly_spend_check check (monthly_spend >= 0),
  currency         text not null default 'CNY',
  contract_ends_on date constraint competitions_contract_ends_on_check check (contract_ends_on >= since),
  situation        text,
  constraint competitions_competitor_key unique (customer_id, competitor)$$);

create table customers.competing_products (
  id             text primary key,
  customer_id    text not null references customers.customers,
  competition_id text not null constraint competing_products_competition_id_fkey references customers.competitions on delete cascade,
  product        text not null constraint competing_products_product_check check (length(trim(product)) between 1 and 100),
  quantity       integer not null constraint competing_products_quantity_check check (quantity > 0),
  constraint competing_products_product_key unique (competition_id, product)
);
create index competing_products_customer_id_idx on customers.competing_products (customer_id);

select customers.create_section('shareholders', $$
  rank                 integer not null constraint shareholders_rank_check check (rank > 0),
  name                 text not null constraint shareholders_name_check check (length(trim(name)) between 1 and 200),
  share                numeric(9, 6) not null constraint shareholders_share_check check (share > 0 and share <= 100),
  legal_representative text,
  main_business        text,
  contact_details      text,
  constraint shareholders_rank_key unique (customer_id, rank)$$);

select customers.create_section('stock_listings', $$
  exchange     text not null,
  ticker       text not null constraint stock_listings_ticker_check check (ticker ~ '^[A-Z0-9.]{1,12}$'),
  listed_on    date,
  delisted_on  date constraint stock_listings_delisted_on_check check (delisted_on >= listed_on),
  total_shares numeric(20, 0) constraint stock_listings_total_shares_check check (total_shares > 0),
  remarks      text,
  constraint stock_listings_ticker_key unique (customer_id, exchange, ticker)$$);

-- No unique constraint on a number that is masked: its violation would tell what the mask hides.
select customers.create_section('bank_accounts', $$
  bank           text not null constraint bank_accounts_bank_check check (length(trim(bank)) between 2 and 200),
  account_number text not null constraint bank_accounts_account_number_check check (account_number ~ '^\d{6,34}$'),
  opened_on      date,
  bank_address   text,
  bank_phone     text constraint bank_accounts_bank_phone_check check (bank_phone ~ '^\+?[\d -]{5,20}$'),
  remarks        text$$);
create index bank_accounts_customer_id_idx on customers.bank_accounts (customer_id, opened_on, id);

select customers.create_section('tax_registrations', $$
  tax_number text not null constraint tax_registrations_tax_number_check check (tax_number ~ '^[0-9A-Z]{8,25}$'),
  tax_type   text not null,
  place      text,
  rate       numeric(7, 4) constraint tax_registrations_rate_check check (rate between 0 and 100),
  starts_on  date,
  remarks    text,
  constraint tax_registrations_tax_type_key unique (customer_id, tax_type, starts_on)$$);

select customers.create_section('rankings', $$
  ranked_on   date not null,
  rank        integer not null constraint rankings_rank_check check (rank > 0),
  indicator   text not null constraint rankings_indicator_check check (length(trim(indicator)) between 1 and 200),
  institution text not null constraint rankings_institution_check check (length(trim(institution)) between 1 and 200),
  remarks     text,
  constraint rankings_ranked_on_key unique (customer_id, institution, indicator, ranked_on)$$);

select customers.create_section('referrals', $$
  referrer        text not null constraint referrals_referrer_check check (length(trim(referrer)) between 1 and 200),
  type            text not null,
  recommendation  text not null constraint referrals_recommendation_check check (length(trim(recommendation)) between 1 and 1000),
  is_key_referrer boolean not null default false,
  referred_on     date,
  remarks         text$$);
create index referrals_customer_id_idx on customers.referrals (customer_id, is_key_referrer desc, id);

select customers.create_section('site_surveys', $$
  site           text not null constraint site_surveys_site_check check (length(trim(site)) between 1 and 300),
  surveyed_on    date not null,
  surveyed_by_id text,
  findings       text not null constraint site_surveys_findings_check check (length(trim(findings)) between 1 and 4000),
  attachments    text[] not null default '{}' constraint site_surveys_attachments_check check (array_to_string(attachments, E'\n') ~ '^(https://[^\s]+(\n|$))*$'),
  remarks        text$$);
create index site_surveys_customer_id_idx on customers.site_surveys (customer_id, surveyed_on desc, id desc);

select customers.create_section('operator_profiles', $$
  licence             text not null,
  licence_number      text not null constraint operator_profiles_licence_number_check check (length(trim(licence_number)) between 2 and 60),
  licensed_until      date,
  resources           text[] not null default '{}',
  own_services        text,
  interconnection     text,
  subscribers         integer constraint operator_profiles_subscribers_check check (subscribers >= 0),
  constraint operator_profiles_customer_id_key unique (customer_id)$$);

-- Credit: one row per assessment, raise or lowering; the latest of a subject holds until it expires.
create table customers.credit_assessments (
  id          text primary key,
  customer_id text not null references customers.customers,
  account     text constraint credit_assessments_account_check check (length(account) between 1 and 60), -- null: the customer itself
  kind        text not null,
  grade       text not null,
  value       integer not null constraint credit_assessments_value_check check (value between 0 and 1000),
  reason      text not null constraint credit_assessments_reason_check check (length(trim(reason)) between 4 and 500),
  expires_on  date,
  assessed_by text not null,
  assessed_at timestamptz not null default now()
);
create index credit_assessments_customer_id_idx on customers.credit_assessments (customer_id, assessed_at desc, id desc);

create table customers.credit_listings (
  id           text primary key,
  customer_id  text not null references customers.customers,
  list         text not null constraint credit_listings_list_check check (list in ('BLACK', 'RED')),
  reason       text not null constraint credit_listings_reason_check check (length(trim(reason)) between 4 and 500),
  starts_on    date not null,
  ends_on      date constraint credit_listings_ends_on_check check (ends_on >= starts_on), -- the last day; null: until taken off
  listed_by    text not null,
  ended_reason text,
  ended_by     text,
  -- on one list at a time, and never on both; whoever was taken off can be listed anew on the same day
  constraint credit_listings_ends_on_excl exclude using gist (customer_id with =, daterange(starts_on, ends_on, '[]') with &&) where (ended_reason is null)
);

-- Points: a lot is what was earned together and expires together; entries are the book, never changed.
create table customers.points_lots (
  id          text primary key,
  customer_id text not null references customers.customers,
  earned      integer not null constraint points_lots_points_check check (earned > 0),
  remaining   integer not null constraint points_lots_remaining_check check (remaining between 0 and earned),
  expires_on  date -- the last day they can be spent; null: never
);
create index points_lots_customer_id_idx on customers.points_lots (customer_id, expires_on, id) where remaining > 0;
create index points_lots_expires_on_idx on customers.points_lots (expires_on, customer_id) where remaining > 0;

create table customers.points_entries (
  id          text primary key,
  sequence    bigint not null generated always as identity, -- the order of the book
  customer_id text not null references customers.customers,
  kind        text not null constraint points_entries_kind_check check (kind in ('EARN', 'SPEND', 'EXPIRE')),
  points      integer not null constraint points_entries_points_check check (points <> 0 and (points > 0) = (kind = 'EARN')),
  balance     integer not null constraint points_entries_balance_check check (balance >= 0),
  expires_on  date,
  reason      text not null constraint points_entries_reason_check check (length(trim(reason)) between 2 and 500),
  reference   text,
  actor       text not null,
  occurred_at timestamptz not null default now()
);
create index points_entries_customer_id_idx on customers.points_entries (customer_id, sequence);
revoke update, delete on customers.points_entries, customers.credit_assessments from panorama_customers;

-- What a complete file holds, per tier: each item with its weight. A tier of null is for customers outside the graded service.
create table customers.completeness_norms (
  tier   text,
  item   text not null,
  weight integer not null constraint completeness_norms_weight_check check (weight between 1 and 100),
  constraint completeness_norms_item_key unique nulls not distinct (tier, item)
);
insert into customers.completeness_norms (tier, item, weight)
select tier, item, weight
from (values
  ('SHORT_NAME', 2, 2, 2, 2, 2), ('ADDRESS', 4, 4, 4, 4, 4), ('POSTCODE', 1, 1, 1, 1, null), ('REGISTERED_ADDRESS', 3, 3, 2, null, null),
  ('OFFICE_ADDRESS', 3, 3, 2, 1, null), ('PHONE', 4, 4, 4, 4, 4), ('REGISTRATION_NUMBER', 5, 5, 5, 5, 4), ('BUSINESS_SCOPE', 3, 3, 2, 1, null),
  ('WEBSITE', 1, 1, 1, null, null), ('ALIAS', 2, 2, 1, null, null), ('IDENTIFIER', 3, 3, 3, 3, null),
  ('OPERATING_YEAR', 8, 8, 6, null, null), ('THREE_OPERATING_YEARS', 6, 4, null, null, null), ('BUSINESS_PROFILE', 5, 5, 3, null, null),
  ('MAJOR_EVENT', 4, 3, null, null, null), ('COMPETITION', 6, 6, 4, null, null), ('SHAREHOLDER', 4, 3, null, null, null),
  ('BANK_ACCOUNT', 3, 3, 3, 2, null), ('TAX_REGISTRATION', 3, 3, 3, 2, null), ('LEGAL_REPRESENTATIVE', 5, 5, 3, 2, null),
  ('RANKING', 2, 1, null, null, null), ('SITE_SURVEY', 4, 3, 2, null, null), ('CREDIT', 5, 5, 4, 2, null),
  ('CONTACT', 5, 5, 5, 6, 5), ('DECISION_MAKER', 6, 6, 5, 3, null), ('KEY_PERSON', 5, 4, 3, null, null), ('CONTACT_MOBILE', 4, 4, 4, 4, 2)
) as norm (item, a_plus, a, b, c, ungraded),
lateral (values ('A_PLUS', a_plus), ('A', a), ('B', b), ('C', c), (null, ungraded)) as of_tier (tier, weight)
where weight is not null;

create table customers.capture_campaigns (
  id         text primary key,
  name       text not null constraint capture_campaigns_name_check check (length(trim(name)) between 2 and 100),
  goal_score integer not null constraint capture_campaigns_goal_score_check check (goal_score between 1 and 100),
  tiers      text[] not null default '{}',
  unit_id    text not null,
  started_by text not null,
  due_on     date not null,
  closed_at  timestamptz,
  created_at timestamptz not null default now(),
  version    integer not null default 1
);
create index capture_campaigns_unit_id_idx on customers.capture_campaigns (unit_id, id);

create table customers.capture_campaign_customers (
  campaign_id    text not null references customers.capture_campaigns on delete cascade,
  customer_id    text not null references customers.customers,
  score_at_start integer not null,
  primary key (campaign_id, customer_id)
);
create index capture_campaign_customers_customer_id_idx on customers.capture_campaign_customers (customer_id);

select customers.keep_history('customers', 'FILE', 'legal_representative');
select customers.keep_history('aliases', 'ALIASES');
select customers.keep_history('identifiers', 'IDENTIFIERS');
select customers.keep_history('contacts', 'CONTACTS', 'mobile,email,birth_date');
select customers.keep_history('operating_years', 'OPERATING_YEARS');
select customers.keep_history('business_profiles', 'BUSINESS_PROFILE');
select customers.keep_history('major_events', 'MAJOR_EVENTS');
select customers.keep_history('competitions', 'COMPETITION');
select customers.keep_history('competing_products', 'COMPETITION', '', 'competition_id');
select customers.keep_history('shareholders', 'SHAREHOLDERS', 'legal_representative');
select customers.keep_history('stock_listings', 'STOCK_LISTINGS');
select customers.keep_history('bank_accounts', 'BANK_ACCOUNTS', 'account_number');
select customers.keep_history('tax_registrations', 'TAX_REGISTRATIONS', 'tax_number');
select customers.keep_history('rankings', 'RANKINGS');
select customers.keep_history('referrals', 'REFERRALS');
select customers.keep_history('site_surveys', 'SITE_SURVEYS');
select customers.keep_history('operator_profiles', 'OPERATOR_PROFILE');
select customers.keep_history('credit_listings', 'CREDIT');
select customers.keep_history('credit_assessments', 'CREDIT');

insert into organization.permissions (code, name_zh, name_en) values
  ('dossier.read', '查看客户档案', 'See the dossier of a customer'),
  ('dossier.write', '维护客户档案', 'Maintain the dossier of a customer'),
  ('dossier.reveal', '查看完整账号税号', 'See account and tax numbers in full'),
  ('credit.write', '评定信用与黑红名单', 'Assess credit and keep the black and red list'),
  ('points.read', '查看客户积分', 'See points'),
  ('points.write', '登记客户积分', 'Book points'),
  ('history.read', '查看资料变更历史', 'See the history of a customer file'),
  ('completeness.set', '设置资料完整度标准', 'Set the norm of complete files'),
  ('captureCampaign.read', '查看资料采集活动', 'See data-capture campaigns'),
  ('captureCampaign.write', '组织资料采集活动', 'Run data-capture campaigns');
