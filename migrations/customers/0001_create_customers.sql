select access.create_owner('customers');
select access.create_outbox('customers');

create sequence customers.code_serial;

create table customers.customers (
  id                   text primary key,
  code                 text not null constraint customers_code_key unique,
  name                 text not null constraint customers_name_check check (length(trim(name)) between 2 and 200),
  short_name           text,
  status               text not null,
  status_since         timestamptz not null default now(),
  status_reason        text,
  category             text not null,
  ownership_form       text not null,
  industry             text not null,
  classes              text[] not null default '{}',
  tier                 text,
  level                text not null,
  rents_for_group      boolean not null default false,
  sla_level            text,
  loyalty_grade        text,
  credit_grade         text,
  satisfaction_grade   text,
  monthly_fee          numeric(18, 2),
  country              text not null default 'CN' constraint customers_country_check check (country ~ '^[A-Z]{2}$'),
  province_code        text not null constraint customers_province_code_check check (province_code ~ '^\d{2}$'),
  region_code          text not null constraint customers_region_code_check check (region_code ~ '^\d{6}$'),
  address              text,
  postcode             text constraint customers_postcode_check check (postcode ~ '^\d{6}$'),
  registered_address   text,
  office_address       text,
  phone                text constraint customers_phone_check check (phone ~ '^\+?[\d -]{5,20}$'),
  registration_number  text constraint customers_registration_number_key unique
                            constraint customers_registration_number_check check (registration_number ~ '^[0-9A-Z]{8,20}$'),
  legal_representative text,
  business_scope       text,
  website              text,
  remarks              text,
  unit_id              text not null,
  responsible_team_id  text,
  parent_id            text constraint customers_parent_id_fkey references customers.customers
                            constraint customers_parent_id_check check (parent_id <> id),
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  version              integer not null default 1,
  -- lower-cased names, code and numbers, and the set of their two-character grams; kept by the trigger below
  search_text          text not null default '',
  search_grams         text[] not null default '{}'
);
create index customers_parent_id_idx on customers.customers (parent_id, name) where parent_id is not null;
create index customers_search_grams_idx on customers.customers using gin (search_grams) with (fastupdate = off);
create index customers_name_idx on customers.customers (name, id);
create index customers_unit_id_idx on customers.customers (unit_id, id);
create index customers_status_idx on customers.customers (status, id);

create table customers.aliases (
  id          text primary key,
  customer_id text not null references customers.customers on delete cascade,
  alias       text not null constraint aliases_alias_check check (length(trim(alias)) between 1 and 200),
  provided_by text,
  is_main     boolean not null default false,
  remarks     text,
  constraint aliases_alias_key unique (customer_id, alias)
);
create unique index aliases_main_key on customers.aliases (customer_id) where is_main;

create table customers.identifiers (
  id          text primary key,
  customer_id text not null references customers.customers on delete cascade,
  system      text not null constraint identifiers_system_check check (system ~ '^[A-Z0-9_-]{1,20}$'),
  value       text not null constraint identifiers_value_check check (length(value) between 1 and 100),
  retired_on  date,
  constraint identifiers_value_key unique (system, value)
);
create index identifiers_customer_id_idx on customers.identifiers (customer_id);

create table customers.contacts (
  id            text primary key,
  customer_id   text not null references customers.customers,
  name          text not null constraint contacts_name_check check (length(trim(name)) between 1 and 100),
  sex           text,
  position      text,
  department    text,
  role          text not null,
  is_key_person boolean not null default false,
  phone         text constraint contacts_phone_check check (phone ~ '^\+?[\d -]{5,20}$'),
  mobile        text constraint contacts_mobile_check check (mobile ~ '^\+?\d{7,15}$'),
  fax           text constraint contacts_fax_check check (fax ~ '^\+?[\d -]{5,20}$'),
  email         text constraint contacts_email_check check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  address       text,
  birth_date    date,
  manager_id    text,
  remarks       text,
  left_at       timestamptz,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1,
  constraint contacts_customer_id_id_key unique (customer_id, id),
  -- a manager is a contact of the same customer
  constraint contacts_manager_id_fkey foreign key (customer_id, manager_id) references customers.contacts (customer_id, id)
);
create index contacts_customer_id_idx on customers.contacts (customer_id, is_key_person desc, name, id);
create index contacts_manager_id_idx on customers.contacts (manager_id, name) where manager_id is not null;
create index contacts_mobile_idx on customers.contacts (mobile) where mobile is not null;
create index contacts_phone_idx on customers.contacts (phone) where phone is not null;

-- Every look at personal data in full: who, when, why.
create table customers.reveals (
  id          uuid primary key default gen_random_uuid(),
  contact_id  text not null references customers.contacts,
  actor       text not null,
  reason      text not null constraint reveals_reason_check check (length(trim(reason)) between 4 and 500),
  revealed_at timestamptz not null default now()
);
create index reveals_contact_id_idx on customers.reveals (contact_id, revealed_at);

create table customers.class_thresholds (
  id            text primary key,
  province_code text constraint class_thresholds_province_code_check check (province_code ~ '^\d{2}$'),
  monthly_fee   numeric(18, 2) not null constraint class_thresholds_monthly_fee_check check (monthly_fee > 0),
  valid_from    date not null,
  constraint class_thresholds_valid_from_key unique nulls not distinct (province_code, valid_from)
);
insert into customers.class_thresholds values ('cth_national', null, 3000.00, '2001-01-01');

-- Search: the set of two-character grams of every name; an index over a set answers any part of any name.
create function customers.grams(value text) returns text[]
language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct substr(value, i, 2)), '{}') from generate_series(1, length(value) - 1) as i
$$;

create function customers.on_customer_names() returns trigger
language plpgsql as $$
begin
  new.search_text := lower(concat_ws(' ', new.name, new.short_name, new.code, new.phone, new.registration_number,
    (select string_agg(alias, ' ') from customers.aliases where customer_id = new.id)));
  new.search_grams := customers.grams(new.search_text);
  return new;
end $$;
create trigger search_inserted before insert on customers.customers
  for each row execute function customers.on_customer_names();
create trigger search_updated before update of name, short_name, phone, registration_number, search_text on customers.customers
  for each row execute function customers.on_customer_names();

create function customers.on_aliases() returns trigger
language plpgsql as $$
begin
  update customers.customers set search_text = '' where id in (select customer_id from changed);
  return null;
end $$;
create trigger search_inserted after insert on customers.aliases
  referencing new table as changed for each statement execute function customers.on_aliases();
create trigger search_updated after update on customers.aliases
  referencing new table as changed for each statement execute function customers.on_aliases();
create trigger search_deleted after delete on customers.aliases
  referencing old table as changed for each statement execute function customers.on_aliases();

-- The place of a customer (tree, unit) and its key-account mark are this subgraph's facts; `access` gets it in the same transaction.
create function customers.on_inserted() returns trigger
language plpgsql security definer set search_path = customers, access, pg_temp as $$
begin
  perform lock_trees(array(select parent_id from changed where parent_id is not null));
  insert into places (customer_id, root_id, path, unit_id, status, classes, tier, sla_level)
  with recursive tree (id, path) as (   -- parents are placed already, or come with their branches
    select c.id, coalesce(p.path, '{}') || c.id from changed c left join places p on p.customer_id = c.parent_id
    where c.parent_id is null or p.customer_id is not null
    union all
    select c.id, t.path || c.id from tree t join changed c on c.parent_id = t.id
  )
  select c.id, t.path[1], t.path, c.unit_id, c.status, c.classes, c.tier, c.sla_level from tree t join changed c using (id);
  return null;
end $$;
create trigger place_inserted after insert on customers.customers
  referencing new table as changed for each statement execute function customers.on_inserted();

create function customers.on_updated() returns trigger
language plpgsql security definer set search_path = customers, access, pg_temp as $$
begin
  if exists (select from changed c join before b using (id) where c.parent_id is distinct from b.parent_id) then
    raise exception 'a customer keeps its place in the enterprise tree';
  end if;
  update places p
  set unit_id = c.unit_id, status = c.status, classes = c.classes, tier = c.tier, sla_level = c.sla_level
  from changed c join before b using (id)
  where p.customer_id = c.id
    and (c.unit_id, c.status, c.classes, c.tier, c.sla_level) is distinct from (b.unit_id, b.status, b.classes, b.tier, b.sla_level);
  return null;
end $$;
create trigger place_updated after update on customers.customers
  referencing old table as before new table as changed for each statement execute function customers.on_updated();

-- Whoever opens a file that is outside of what they see keeps seeing it until an account manager is assigned.
create function customers.grant_creator(id text, employee_id text, keys text[]) returns void
language sql security definer set search_path = access, pg_temp as $$
  insert into access.grants (source, source_id, key, customer_id, with_branches)
  select 'creator', id, 'employee:' || employee_id, id, false
  where not exists (select from access.scope_keys k where k.customer_id = id and k.key = any (keys) and k.starts_at <= now() and k.ends_at > now())
$$;

-- A look at personal data is never forgotten.
revoke update, delete on customers.reveals from panorama_customers;
