-- What an operator adds to the model at run time: attributes of customers, and entities of its own with their attributes.

create table customers.record_types (
  id          text primary key,
  code        text not null constraint record_types_code_key unique constraint record_types_code_check check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  name_zh     text not null constraint record_types_name_zh_check check (length(trim(name_zh)) between 1 and 40),
  name_en     text not null constraint record_types_name_en_check check (length(trim(name_en)) between 1 and 80),
  description text,
  retired_at  timestamptz,
  created_at  timestamptz not null default now(),
  version     integer not null default 1
);

create table customers.attributes (
  id             text primary key,
  record_type_id text constraint attributes_record_type_id_fkey references customers.record_types, -- null: of customers themselves
  code           text not null constraint attributes_code_check check (code ~ '^[a-z][A-Za-z0-9]{1,39}$'),
  type           text not null constraint attributes_type_check check (type in ('TEXT', 'INTEGER', 'DECIMAL', 'DATE', 'BOOLEAN', 'OPTION', 'MONEY')),
  name_zh        text not null constraint attributes_name_zh_check check (length(trim(name_zh)) between 1 and 40),
  name_en        text not null constraint attributes_name_en_check check (length(trim(name_en)) between 1 and 80),
  description    text,
  unit           text,
  is_sensitive   boolean not null default false,
  is_required    boolean not null default false,
  minimum        numeric,
  maximum        numeric constraint attributes_maximum_check check (maximum >= minimum),
  earliest       date,
  latest         date constraint attributes_latest_check check (latest >= earliest),
  max_length     integer constraint attributes_max_length_check check (max_length between 1 and 2000),
  pattern        text,
  retired_at     timestamptz,
  created_at     timestamptz not null default now(),
  version        integer not null default 1,
  constraint attributes_code_key unique nulls not distinct (record_type_id, code)
);

create table customers.attribute_options (
  attribute_id text not null references customers.attributes,
  code         text not null constraint attribute_options_code_check check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  name_zh      text not null,
  name_en      text not null,
  position     integer not null,
  retired_at   timestamptz,
  constraint attribute_options_code_key primary key (attribute_id, code)
);

create table customers.records (
  id             text primary key,
  customer_id    text not null references customers.customers,
  record_type_id text not null references customers.record_types,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  version        integer not null default 1
);
create index records_customer_id_idx on customers.records (customer_id, record_type_id, id);

-- One value in the column of its kind: text and options as text; whole numbers, decimals, amounts and yes (1) or no (0) as
-- number; days as days. So one index answers every question about an attribute.
create table customers.attribute_values (
  customer_id  text not null references customers.customers,
  record_id    text references customers.records on delete cascade, -- null: of the customer itself
  attribute_id text not null references customers.attributes,
  is_sensitive boolean not null,
  text         text,
  number       numeric,
  day          date,
  currency     text,
  updated_at   timestamptz not null default now(),
  constraint attribute_values_kind_check check (num_nonnulls(text, number, day) = 1),
  constraint attribute_values_attribute_id_key unique nulls not distinct (customer_id, record_id, attribute_id)
);
create index attribute_values_text_idx on customers.attribute_values (attribute_id, text, customer_id) where record_id is null and text is not null;
create index attribute_values_number_idx on customers.attribute_values (attribute_id, number, customer_id) where record_id is null and number is not null;
create index attribute_values_day_idx on customers.attribute_values (attribute_id, day, customer_id) where record_id is null and day is not null;
create index attribute_values_record_id_idx on customers.attribute_values (record_id) where record_id is not null;

-- Values of sensitive attributes stay out of the history.
create function customers.on_attribute_history() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
declare
  any_row attribute_values := case when tg_op = 'DELETE' then old else new end;
  shown constant text := (select code from attributes where id = any_row.attribute_id);
  was text := case when tg_op = 'INSERT' then null else coalesce(old.text, trim_scale(old.number)::text, old.day::text) || coalesce(' ' || old.currency, '') end;
  is_now text := case when tg_op = 'DELETE' then null else coalesce(new.text, trim_scale(new.number)::text, new.day::text) || coalesce(' ' || new.currency, '') end;
begin
  if was is not distinct from is_now then return null; end if;
  insert into changes (customer_id, section, entry_id, action, old_values, new_values, actor) values (
    any_row.customer_id, case when any_row.record_id is null then 'ATTRIBUTES' else 'RECORDS' end, coalesce(any_row.record_id, any_row.attribute_id),
    case tg_op when 'INSERT' then 'ADDED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end,
    case when was is null then '{}' else jsonb_build_object(shown, case when any_row.is_sensitive then '***' else was end) end,
    case when is_now is null then '{}' else jsonb_build_object(shown, case when any_row.is_sensitive then '***' else is_now end) end,
    coalesce(nullif(current_setting('panorama.actor', true), ''), 'database:' || session_user));
  return null;
end $$;
create trigger history_added after insert on customers.attribute_values for each row
  when (current_setting('panorama.actor', true) <> '') execute function customers.on_attribute_history();
create trigger history_changed after update or delete on customers.attribute_values for each row execute function customers.on_attribute_history();
select customers.keep_history('records', 'RECORDS');

-- An attribute that becomes sensitive leaves the history too; of removed records only the code is known, so that a code shared by
-- two types of records is hidden for both.
create function customers.on_attribute_sensitive() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  update changes h
  set old_values = case when h.old_values ? new.code then jsonb_set(h.old_values, array[new.code], '"***"') else h.old_values end,
      new_values = case when h.new_values ? new.code then jsonb_set(h.new_values, array[new.code], '"***"') else h.new_values end
  where (h.old_values ? new.code or h.new_values ? new.code)
    and case when new.record_type_id is null then h.entry_id = new.id else h.section = 'RECORDS' end;
  return null;
end $$;
create trigger history_hidden after update on customers.attributes for each row
  when (new.is_sensitive and not old.is_sensitive) execute function customers.on_attribute_sensitive();

-- Whether a value is sensitive stands in its row, so that the audit keeps none of them; the history above keeps the others.
insert into audit.columns (source, name, rule) values
  ('customers.attribute_values', 'text', 'HIDE'), ('customers.attribute_values', 'number', 'HIDE'), ('customers.attribute_values', 'day', 'HIDE');

insert into organization.permissions (code, name_zh, name_en) values
  ('attribute.read', '查看扩展属性', 'See custom attributes and records'),
  ('attribute.write', '填写扩展属性', 'Fill in custom attributes and records'),
  ('attribute.define', '定义扩展属性', 'Define custom attributes and record types'),
  ('attribute.sensitive', '查看敏感扩展属性', 'See and filter by sensitive custom attributes');
