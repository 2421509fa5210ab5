select access.create_owner('sales');
select access.create_outbox('sales');

-- Serials of the numbers people cite; gaps are no harm.
create sequence sales.quote_serial;
create sequence sales.contract_serial;

-- ── opportunities ────────────────────────────────────────────────────────────────────────────────────────────────

create table sales.opportunities (
  id                text primary key,
  customer_id       text not null,
  name              text not null constraint opportunities_name_check check (length(trim(name)) between 2 and 200),
  kind              text not null,
  description       text,
  is_latent         boolean not null default false,
  status            text not null,
  status_since      timestamptz not null default now(),
  status_reason     text,
  estimated_value   numeric(18, 2) constraint opportunities_estimated_value_check check (estimated_value >= 0),
  currency          text not null default 'CNY',
  probability       integer not null constraint opportunities_probability_check check (probability between 0 and 100),
  expected_close_on date,
  source            text not null,
  owner_id          text constraint opportunities_owner_id_check check (owner_id ~ '^emp_'),   -- null: nobody pursues it
  coordination      text not null,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  version           integer not null default 1,
  constraint opportunities_customer_id_id_key unique (customer_id, id),
  constraint opportunities_status_reason_check check (status not in ('LOST', 'NO_DEAL') or status_reason is not null),
  constraint opportunities_is_latent_check check (not is_latent or status in ('NEW', 'NO_DEAL'))
);
create index opportunities_owner_id_idx on sales.opportunities (owner_id, id) where owner_id is not null;
create index opportunities_open_idx on sales.opportunities (customer_id, id) include (currency, estimated_value)
  where status in ('NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED');
create index opportunities_expected_close_on_idx on sales.opportunities ((coalesce(expected_close_on, '9999-12-31'::date)), id);
create index opportunities_estimated_value_idx on sales.opportunities ((coalesce(estimated_value, -1)), id);

create table sales.opportunity_lines (
  id               text primary key,
  customer_id      text not null,
  opportunity_id   text not null,
  position         integer not null,
  offering_id      text,
  description      text,
  quantity         integer not null constraint opportunity_lines_quantity_check check (quantity between 1 and 100000),
  site_address     text,
  site_region_code text constraint opportunity_lines_site_region_code_check check (site_region_code ~ '^\d{6}$'),
  far_address      text,                        -- the other end of a circuit
  far_region_code  text constraint opportunity_lines_far_region_code_check check (far_region_code ~ '^\d{6}$'),
  constraint opportunity_lines_opportunity_id_fkey foreign key (customer_id, opportunity_id)
    references sales.opportunities (customer_id, id),
  constraint opportunity_lines_description_check check (offering_id is not null or length(trim(description)) > 0)
);
create index opportunity_lines_opportunity_id_idx on sales.opportunity_lines (opportunity_id, position);

-- ── quotes: a row per revision ───────────────────────────────────────────────────────────────────────────────────

create table sales.quotes (
  id               text primary key,
  customer_id      text not null,
  opportunity_id   text,
  number           text not null,
  revision         integer not null,
  is_current       boolean not null default true,
  previous_id      text,
  name             text not null constraint quotes_name_check check (length(trim(name)) between 2 and 200),
  status           text not null,               -- EXPIRED is stored only once a newer revision follows; before, it is computed
  status_since     timestamptz not null default now(),
  status_reason    text,
  currency         text not null,
  valid_until      date not null,
  terms            text,
  internal_note    text,
  prepared_by      text not null,
  submitted_by     text,
  submitted_at     timestamptz,
  approved_by      text,
  approved_at      timestamptz,                 -- once set, the customer may see the quote
  approval_comment text,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  version          integer not null default 1,
  constraint quotes_customer_id_id_key unique (customer_id, id),
  constraint quotes_number_key unique (number, revision),
  constraint quotes_opportunity_id_fkey foreign key (customer_id, opportunity_id) references sales.opportunities (customer_id, id),
  constraint quotes_previous_id_fkey foreign key (customer_id, previous_id) references sales.quotes (customer_id, id),
  constraint quotes_revision_check check ((revision = 1) = (previous_id is null)),
  constraint quotes_approved_by_check check (approved_by <> submitted_by),
  constraint quotes_approved_at_check check (status not in ('APPROVED', 'ACCEPTED', 'REJECTED', 'EXPIRED') or approved_at is not null)
);
create unique index quotes_current_key on sales.quotes (number) where is_current;
create unique index quotes_previous_id_key on sales.quotes (previous_id);
create index quotes_opportunity_id_idx on sales.quotes (opportunity_id, id) where opportunity_id is not null;
create index quotes_pending_idx on sales.quotes (id) where status = 'PENDING';
create index quotes_valid_until_idx on sales.quotes (valid_until) where status = 'APPROVED';

create table sales.quote_lines (
  id               text primary key,
  customer_id      text not null,
  quote_id         text not null,
  position         integer not null,
  offering_id      text,
  description      text not null constraint quote_lines_description_check check (length(trim(description)) between 1 and 500),
  quantity         integer not null constraint quote_lines_quantity_check check (quantity between 1 and 100000),
  charge           text not null,               -- ONE_TIME, MONTHLY, QUARTERLY, YEARLY
  unit_price       numeric(18, 2) not null constraint quote_lines_unit_price_check check (unit_price >= 0),
  discount_percent numeric(5, 2) not null default 0 constraint quote_lines_discount_percent_check check (discount_percent between 0 and 100),
  unit_cost        numeric(18, 2) constraint quote_lines_unit_cost_check check (unit_cost >= 0),
  site_address     text,
  site_region_code text constraint quote_lines_site_region_code_check check (site_region_code ~ '^\d{6}$'),
  far_address      text,
  far_region_code  text constraint quote_lines_far_region_code_check check (far_region_code ~ '^\d{6}$'),
  constraint quote_lines_quote_id_fkey foreign key (customer_id, quote_id) references sales.quotes (customer_id, id)
);
create index quote_lines_quote_id_idx on sales.quote_lines (quote_id, position);

-- ── contracts ────────────────────────────────────────────────────────────────────────────────────────────────────

create table sales.contracts (
  id               text primary key,
  customer_id      text not null,
  number           text not null constraint contracts_number_key unique
                        constraint contracts_number_check check (number ~ '^[[:alnum:]/_-]{3,50}$'),
  quote_id         text,
  predecessor_id   text,
  name             text not null constraint contracts_name_check check (length(trim(name)) between 2 and 200),
  type             text not null,
  status           text not null,               -- never EXPIRED: that is computed
  status_since     timestamptz not null default now(),
  status_reason    text,
  party_a          text not null constraint contracts_party_a_check check (length(trim(party_a)) between 2 and 200),
  party_b          text not null constraint contracts_party_b_check check (length(trim(party_b)) between 2 and 200),
  abstract         text,
  signed_on        date,                        -- once set, the customer may see the contract
  valid_from       date not null,
  valid_to         date,                        -- null: until further notice
  activated_on     date,
  ended_on         date,                        -- terminated or renewed
  value            numeric(18, 2) constraint contracts_value_check check (value >= 0),
  currency         text not null,
  technical_plan   text,
  engineering_plan text,
  project_plan     text,
  service_quality  text,
  service_deadline text,
  sla_level        text,
  document_name    text,
  document_url     text constraint contracts_document_check check (document_url ~ '^https?://\S+$'),
  internal_note    text,
  prepared_by      text not null,
  submitted_by     text,
  submitted_at     timestamptz,
  approved_by      text,
  approved_at      timestamptz,
  approval_comment text,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  version          integer not null default 1,
  constraint contracts_customer_id_id_key unique (customer_id, id),
  constraint contracts_quote_id_fkey foreign key (customer_id, quote_id) references sales.quotes (customer_id, id),
  constraint contracts_predecessor_id_fkey foreign key (customer_id, predecessor_id) references sales.contracts (customer_id, id),
  constraint contracts_valid_to_check check (valid_to >= valid_from),
  constraint contracts_document_name_check check ((document_name is null) = (document_url is null)),
  constraint contracts_approved_by_check check (approved_by <> submitted_by),
  constraint contracts_signed_on_check check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'REJECTED') or signed_on is not null),
  constraint contracts_activated_on_check check (status not in ('ACTIVE', 'SUSPENDED') or activated_on is not null),
  constraint contracts_ended_on_check check ((status in ('TERMINATED', 'RENEWED')) = (ended_on is not null))
);
create unique index contracts_quote_id_key on sales.contracts (quote_id) where status <> 'REJECTED';
create unique index contracts_predecessor_id_key on sales.contracts (predecessor_id) where status <> 'REJECTED';
create index contracts_valid_to_idx on sales.contracts ((coalesce(valid_to, '9999-12-31'::date)), id);
create index contracts_in_review_idx on sales.contracts (id) where status = 'IN_REVIEW';

create table sales.contract_items (
  id               text primary key,
  customer_id      text not null,
  contract_id      text not null,
  position         integer not null,
  offering_id      text,
  description      text not null constraint contract_items_description_check check (length(trim(description)) between 1 and 500),
  quantity         integer not null constraint contract_items_quantity_check check (quantity between 1 and 100000),
  charge           text not null,
  unit_price       numeric(18, 2) not null constraint contract_items_unit_price_check check (unit_price >= 0),
  discount_percent numeric(5, 2) not null default 0 constraint contract_items_discount_percent_check check (discount_percent between 0 and 100),
  site_address     text,
  site_region_code text constraint contract_items_site_region_code_check check (site_region_code ~ '^\d{6}$'),
  far_address      text,
  far_region_code  text constraint contract_items_far_region_code_check check (far_region_code ~ '^\d{6}$'),
  constraint contract_items_contract_id_fkey foreign key (customer_id, contract_id) references sales.contracts (customer_id, id)
);
create index contract_items_contract_id_idx on sales.contract_items (contract_id, position);

-- ── history: a row whenever a status begins; it ends where the next begins ───────────────────────────────────────

create table sales.steps (
  id          bigint generated always as identity primary key,
  customer_id text not null,
  subject_id  text not null,                    -- opportunity, quote or contract: the prefix of the id tells
  status      text not null,
  reason      text,
  actor_id    text not null,
  entered_at  timestamptz not null default now()
);
create index steps_subject_id_idx on sales.steps (subject_id, id);
