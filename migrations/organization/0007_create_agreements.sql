-- Agreements with partners 合作协议 stand for themselves: drafted, in force, suspended, ended, renewed.

create table organization.agreements (
  id               text primary key,
  partner_id       text not null constraint agreements_partner_id_fkey references organization.partners,
  number           text not null constraint agreements_number_key unique
                        constraint agreements_number_check check (number ~ '^[[:alnum:]/_-]{3,50}$'),
  form             text not null,
  phases           text[] not null constraint agreements_phases_check check (phases <> '{}'),  -- PRE_SALE, IN_SALE, AFTER_SALE: the work the form gives it
  status           text not null,               -- DRAFT, ACTIVE, SUSPENDED, ENDED
  status_since     timestamptz not null default now(),
  status_reason    text,
  valid_from       date not null,
  valid_to         date,                        -- last day; null: until further notice
  commission_terms text constraint agreements_commission_terms_check check (length(trim(commission_terms)) between 1 and 5000),
  region_codes     text[] not null default '{}' -- GB/T 2260, two digits of a province or six of a region; empty: everywhere
                        constraint agreements_region_codes_check check (array_to_string(region_codes, ',') ~ '^(\d{2}(\d{4})?(,\d{2}(\d{4})?)*)?$'),
  industries       text[] not null default '{}',  -- empty: all
  renews_id        text constraint agreements_renews_id_fkey references organization.agreements,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  version          integer not null default 1,
  constraint agreements_valid_to_check check (valid_to >= valid_from),
  -- one at a time
  constraint agreements_valid_from_key exclude using gist (partner_id with =, daterange(valid_from, valid_to, '[]') with &&)
    where (status in ('ACTIVE', 'SUSPENDED'))
);
create index agreements_partner_id_idx on organization.agreements (partner_id, valid_from desc, id desc);
create unique index agreements_renews_id_key on organization.agreements (renews_id) where renews_id is not null;
create index agreements_valid_to_idx on organization.agreements ((coalesce(valid_to, '9999-12-31'::date)), id) where status in ('ACTIVE', 'SUSPENDED');

-- The moment a day begins in the operator's zone.
create function organization.start_of(day date) returns timestamptz
language sql immutable as $$ select day::timestamp at time zone 'Asia/Shanghai' $$;

create function organization.on_agreements() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  delete from partner_terms t using changed c where t.agreement_id = c.id;
  insert into partner_terms (agreement_id, partner_id, starts_at, ends_at)
  select id, partner_id, start_of(valid_from), coalesce(start_of(valid_to + 1), 'infinity') from changed where status = 'ACTIVE';
  return null;
end $$;
create trigger terms_inserted after insert on organization.agreements
  referencing new table as changed for each statement execute function organization.on_agreements();
create trigger terms_updated after update on organization.agreements
  referencing new table as changed for each statement execute function organization.on_agreements();

-- What was kept with the partner becomes its first agreement.
insert into organization.agreements (id, partner_id, number, form, phases, status, valid_from, valid_to, created_at)
select access.new_id('agr'), id, coalesce(agreement_number, upper(id)), cooperation_form, case when phases = '{}' then '{PRE_SALE,IN_SALE,AFTER_SALE}' else phases end, 'ACTIVE', valid_from, valid_to, created_at
from organization.partners;
alter table organization.partners
  drop column cooperation_form, drop column phases, drop column agreement_number, drop column valid_from, drop column valid_to;

-- ── whom to turn to ──────────────────────────────────────────────────────────────────────────────────────────────

create function organization.on_contact_points() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  with recursive heirs as (
    select id, id as heir_id, successor_id from org_units
    union
    select h.id, u.id, u.successor_id from heirs h join org_units u on u.id = h.successor_id
  )
  insert into contact_points as c (unit_id, name, phone)
  select h.id, u.name, u.phone from heirs h join org_units u on u.id = h.heir_id where h.successor_id is null
  on conflict (unit_id) do update set name = excluded.name, phone = excluded.phone where (c.name, c.phone) is distinct from (excluded.name, excluded.phone);
  return null;
end $$;
create trigger contact_points_inserted after insert on organization.org_units for each statement execute function organization.on_contact_points();
create trigger contact_points_updated after update of name, phone, successor_id on organization.org_units for each statement execute function organization.on_contact_points();
insert into access.contact_points select id, name, phone from organization.org_units;

insert into organization.permissions (code, name_zh, name_en) values
  ('agreement.read', '查看合作协议', 'See agreements with partners'),
  ('agreement.write', '起草和续签合作协议', 'Draft and renew agreements with partners'),
  ('agreement.move', '启用、暂停和终止合作协议', 'Bring agreements with partners into force, suspend and end them');
