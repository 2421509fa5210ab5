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
  parent_id            text constraint customers_parent_id_fkey references customers.customers,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  version              integer not null default 1,
  search_grams         text[] not null default '{}'
);
create index customers_parent_id_idx on customers.customers (parent_id, name) where parent_id is not null;
create index customers_search_grams_idx on customers.customers using gin (search_grams) with (fastupdate = off);
create index customers_name_idx on customers.customers (name, id);

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
  select coalesce(array_agg(distinct substr(t, i, 2)), '{}')
  from (select regexp_replace(lower(coalesce(value, '')), '\s+', ' ', 'g') as t) as normal,
       generate_series(1, length(t) - 1) as i
$$;

create function customers.on_customer_names() returns trigger
language plpgsql as $$
begin
  new.search_grams := customers.grams(concat_ws(' ', new.name, new.short_name, new.code, new.phone, new.registration_number,
    (select string_agg(alias, ' ') from customers.aliases where customer_id = new.id)));
  return new;
end $$;
create trigger search_inserted before insert on customers.customers
  for each row execute function customers.on_customer_names();
create trigger search_updated before update of name, short_name, phone, registration_number, search_grams on customers.customers
  for each row execute function customers.on_customer_names();

create function customers.on_aliases() returns trigger
language plpgsql as $$
begin
  update customers.customers set search_grams = '{}' where id in (select customer_id from changed);
  return null;
end $$;
create trigger search_inserted after insert on customers.aliases
  referencing new table as changed for each statement execute function customers.on_aliases();
create trigger search_updated after update on customers.aliases
  referencing new table as changed for each statement execute function customers.on_aliases();
create trigger search_deleted after delete on customers.aliases
  referencing old table as changed for each statement execute function customers.on_aliases();

-- The place of a customer (tree, unit) and its key-account mark are this subgraph's facts; `access` gets it in the same transaction.
create function customers.on_places() returns trigger
language plpgsql security definer set search_path = customers, access, pg_temp as $$
begin
  insert into access.places as p (customer_id, root_id, path, unit_id, status, classes, tier, sla_level)
  with recursive affected as (   -- the changed ones and everything below them
    select id from changed
    union
    select c.id from customers.customers c join affected a on c.parent_id = a.id
  ), up (id, ancestor, parent_id, depth) as (
    select c.id, c.id, c.parent_id, 0 from customers.customers c join affected a using (id)
    union all
    select up.id, c.id, c.parent_id, depth + 1 from up join customers.customers c on c.id = up.parent_id
  )
  select c.id, trail.path[1], trail.path, c.unit_id, c.status, c.classes, c.tier, c.sla_level
  from (select up.id, array_agg(ancestor order by depth desc) as path from up group by up.id) trail
  join customers.customers c on c.id = trail.id
  on conflict (customer_id) do update
    set root_id = excluded.root_id, path = excluded.path, unit_id = excluded.unit_id,
        status = excluded.status, classes = excluded.classes, tier = excluded.tier, sla_level = excluded.sla_level
    where (p.path, p.unit_id, p.status, p.classes, p.tier, p.sla_level)
      is distinct from (excluded.path, excluded.unit_id, excluded.status, excluded.classes, excluded.tier, excluded.sla_level);
  return null;
end $$;
create trigger place_inserted after insert on customers.customers
  referencing new table as changed for each statement execute function customers.on_places();

create trigger place_updated after update on customers.customers
  referencing new table as changed for each statement execute function customers.on_places();

-- Whoever opens a file without managing a unit keeps seeing it until an account manager is assigned.
create function customers.grant_creator(customer_id text, employee_id text) returns void
language sql security definer set search_path = access, pg_temp as $$
  insert into access.grants (source, source_id, key, customer_id, with_branches)
  values ('creator', customer_id, 'employee:' || employee_id, customer_id, false)
$$;
