-- "May I approach this customer?": what partners asked, what they were told, and what they claimed.

-- How a name is compared: the whole of it, whatever its case, width, spaces and punctuation.
create function customers.plain_name(value text) returns text
language sql immutable parallel safe as $$
  select replace(regexp_replace(lower(normalize(value, NFKC)), '[[:space:][:punct:]、。·•・《》〈〉“”‘’—–…￥]', '', 'g'), '有限责任公司', '有限公司')
$$;
create index customers_plain_name_idx on customers.customers (customers.plain_name(name)) where status <> 'CLOSED';
create index customers_plain_short_name_idx on customers.customers (customers.plain_name(short_name)) where short_name is not null and status <> 'CLOSED';
create index aliases_plain_name_idx on customers.aliases (customers.plain_name(alias));

-- How often partners may ask and how long a claim protects: for all, and for single ones.
create table customers.approach_terms (
  id                text primary key,
  partner_id        text constraint approach_terms_partner_id_check check (partner_id ~ '^par_'),   -- null: all others
  questions_per_day integer not null constraint approach_terms_questions_per_day_check check (questions_per_day between 0 and 1000),
  protected_days    integer not null constraint approach_terms_protected_days_check check (protected_days between 1 and 365),
  most_claims       integer not null constraint approach_terms_most_claims_check check (most_claims between 0 and 1000),
  updated_at        timestamptz not null default now(),
  constraint approach_terms_partner_id_key unique nulls not distinct (partner_id)
);
insert into customers.approach_terms (id, partner_id, questions_per_day, protected_days, most_claims) values ('atm_all', null, 20, 30, 20);

create table customers.approach_claims (
  id                    text primary key,
  partner_id            text not null,
  name                  text not null constraint approach_claims_name_check check (length(trim(name)) between 2 and 200),
  name_key              text not null,
  registration_number   text constraint approach_claims_registration_number_check check (registration_number ~ '^[0-9A-Z]{8,20}$'),
  purpose               text constraint approach_claims_purpose_check check (length(trim(purpose)) between 1 and 500),
  claimed_by            text not null,
  claimed_by_name       text not null,
  claimed_at            timestamptz not null default now(),
  protected_until       timestamptz not null,   -- as promised
  ends_at               timestamptz not null,   -- earlier when it was ended
  ending                text,                   -- CONVERTED, WITHDRAWN, REVOKED; null: runs, or ran out
  ending_reason         text constraint approach_claims_ending_reason_check check (length(trim(ending_reason)) between 2 and 500),
  converted_customer_id text,
  version               integer not null default 1,
  constraint approach_claims_ends_at_check check (ends_at between claimed_at and protected_until),
  constraint approach_claims_ending_check check ((ending is not null) or ends_at = protected_until),
  constraint approach_claims_converted_customer_id_check check ((converted_customer_id is null) or ending = 'CONVERTED'),
  -- one partner at a time
  constraint approach_claims_name_key exclude using gist (name_key with =, tstzrange(claimed_at, ends_at) with &&),
  constraint approach_claims_registration_number_key exclude using gist (registration_number with =, tstzrange(claimed_at, ends_at) with &&)
);
create index approach_claims_partner_id_idx on customers.approach_claims (partner_id, id desc);
create index approach_claims_ends_at_idx on customers.approach_claims (ends_at);

create table customers.approaches (
  id                  text primary key,
  partner_id          text not null,
  name                text,
  registration_number text,
  outcome             text not null,            -- FREE, PROTECTED, ALREADY_SERVED
  protected_until     timestamptz,
  contact_name        text,
  contact_phone       text,
  claim_id            text constraint approaches_claim_id_fkey references customers.approach_claims,  -- opened by this question, or the own one that runs
  asked_by            text not null,
  asked_by_name       text not null,
  asked_at            timestamptz not null default now(),
  constraint approaches_name_check check (num_nonnulls(name, registration_number) > 0),
  constraint approaches_protected_until_check check ((outcome = 'PROTECTED') = (protected_until is not null))
);
create index approaches_partner_id_idx on customers.approaches (partner_id, asked_at);
-- A question is never forgotten.
revoke update, delete on customers.approaches from panorama_customers;

grant select on access.partner_terms, access.contact_points to panorama_customers;

-- A claim ends when the enterprise gets a file, under whatever of its names and numbers.
create function customers.end_claims(ids text[]) returns void
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  if not exists (select from approach_claims where ends_at > now()) then return; end if;
  with converted as (
    update approach_claims l set ending = 'CONVERTED', ends_at = now(), converted_customer_id = c.id, version = l.version + 1
    from customers c
    where c.id = any (ids) and c.status <> 'CLOSED' and l.ends_at > now()
      and (l.name_key in (plain_name(c.name), plain_name(c.short_name)) or l.registration_number = c.registration_number
        or l.name_key in (select plain_name(a.alias) from aliases a where a.customer_id = c.id))
    returning l.id, l.partner_id, c.id as customer_id
  )
  insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
  select 'ApproachClaimStateChanged', id, customer_id, jsonb_build_object('partnerId', partner_id, 'to', 'CONVERTED'),
    coalesce(nullif(current_setting('panorama.actor', true), ''), 'system'), coalesce(nullif(current_setting('panorama.correlation', true), ''), 'conversion')
  from converted;
end $$;

create function customers.on_names_known() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  if tg_table_name = 'aliases' then perform end_claims(array(select customer_id from changed));
  else perform end_claims(array(select id from changed));
  end if;
  return null;
end $$;
create trigger claims_converted after insert on customers.customers
  referencing new table as changed for each statement execute function customers.on_names_known();
create trigger claims_converted after insert on customers.aliases
  referencing new table as changed for each statement execute function customers.on_names_known();

create function customers.on_name_changed() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  perform end_claims(array[new.id]);
  return null;
end $$;
create trigger claims_converted_later after update of name, short_name, registration_number on customers.customers for each row
  when ((new.name, new.short_name, new.registration_number) is distinct from (old.name, old.short_name, old.registration_number))
  execute function customers.on_name_changed();

insert into organization.permissions (code, name_zh, name_en) values
  ('approach.ask', '询问和申请客户接触保护', 'Ask whether an enterprise may be approached, and claim it'),
  ('approach.read', '查看客户接触询问与保护', 'See questions and claims of approaches'),
  ('approach.manage', '管理客户接触保护', 'End claims and set the terms of approaches');
