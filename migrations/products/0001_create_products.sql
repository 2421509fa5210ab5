select access.create_owner('products');
select access.create_outbox('products');

-- Equality of text inside an exclusion constraint.
create extension if not exists btree_gist;

-- ── the catalogue: nobody's customer data ────────────────────────────────────────────────────────────────────────

create table products.business_categories (
  id         text primary key,
  code       text not null constraint business_categories_code_key unique
                  constraint business_categories_code_check check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
  name_zh    text not null constraint business_categories_name_zh_check check (length(trim(name_zh)) between 1 and 100),
  name_en    text constraint business_categories_name_en_check check (length(trim(name_en)) between 1 and 100),
  parent_id  text constraint business_categories_parent_id_fkey references products.business_categories,
  path       text[] not null,                       -- from the top down to the branch itself; kept by the triggers below
  position   integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version    integer not null default 1
);
create index business_categories_parent_id_idx on products.business_categories (parent_id, position, code);
create index business_categories_path_idx on products.business_categories using gin (path);

create function products.on_business_category() returns trigger
language plpgsql as $$
begin
  new.path := coalesce((select path from products.business_categories where id = new.parent_id), '{}') || new.id;
  return new;
end $$;
create trigger path_set before insert or update of parent_id on products.business_categories
  for each row execute function products.on_business_category();

-- What hangs below a moved branch moves with it.
create function products.on_business_categories() returns trigger
language plpgsql as $$
begin
  with recursive tree (id, path) as (
    select id, array[id] from products.business_categories where parent_id is null
    union all
    select c.id, t.path || c.id from products.business_categories c join tree t on c.parent_id = t.id
  )
  update products.business_categories c set path = t.path from tree t where t.id = c.id and t.path <> c.path;
  return null;
end $$;
create trigger paths_moved after insert or update of parent_id on products.business_categories
  for each statement execute function products.on_business_categories();

create table products.product_specifications (
  id          text primary key,
  code        text not null constraint product_specifications_code_key unique
                   constraint product_specifications_code_check check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
  name_zh     text not null constraint product_specifications_name_zh_check check (length(trim(name_zh)) between 1 and 100),
  name_en     text constraint product_specifications_name_en_check check (length(trim(name_en)) between 1 and 100),
  category_id text not null constraint product_specifications_category_id_fkey references products.business_categories,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  version     integer not null default 1
);
create index product_specifications_category_id_idx on products.product_specifications (category_id);

create table products.characteristics (
  specification_id text not null references products.product_specifications on delete cascade,
  code             text not null,
  name_zh          text not null,
  name_en          text,
  value_type       text not null,                   -- TEXT, NUMBER, BOOLEAN
  unit             text,
  allowed_values   text[] not null default '{}',
  minimum          numeric,
  maximum          numeric,
  is_required      boolean not null default false,
  position         integer not null,
  -- named after the field of the specification's input that they are written from
  constraint characteristics_characteristics_key primary key (specification_id, code),
  constraint characteristics_characteristics_check check (
    code ~ '^[A-Za-z][A-Za-z0-9]{0,39}$' and length(trim(name_zh)) between 1 and 100 and coalesce(length(trim(name_en)) between 1 and 100, true)
    and coalesce(length(trim(unit)) between 1 and 20, true) and coalesce(minimum <= maximum, true)
    and (value_type = 'NUMBER' or num_nonnulls(minimum, maximum) = 0))
);

-- A bundle is an offering, so that it is priced, launched, sold and used like any other.
create table products.product_offerings (
  id                  text primary key,
  code                text not null constraint product_offerings_code_key unique
                           constraint product_offerings_code_check check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
  name_zh             text not null constraint product_offerings_name_zh_check check (length(trim(name_zh)) between 1 and 100),
  name_en             text constraint product_offerings_name_en_check check (length(trim(name_en)) between 1 and 100),
  description_zh      text,
  description_en      text,
  category_id         text constraint product_offerings_category_id_fkey references products.business_categories,
  specification_id    text constraint product_offerings_specification_id_fkey references products.product_specifications,
  status              text not null,
  status_since        timestamptz not null default now(),
  status_reason       text,
  valid_from          date not null,
  valid_to            date,
  rate                numeric constraint product_offerings_rate_check check (rate > 0),   -- Mbps
  audience_classes    text[] not null default '{}',
  audience_tiers      text[] not null default '{}',
  is_bundle           boolean not null default false,
  bundle_pricing      text,                         -- OWN_TARIFF, PERCENT
  bundle_percent      numeric,                      -- per cent off
  minimum_term_months integer not null default 0 constraint product_offerings_minimum_term_months_check check (minimum_term_months between 0 and 120),
  created_at          timestamptz not null default now(),
  updated_at          timestamptz not null default now(),
  version             integer not null default 1,
  constraint product_offerings_valid_to_check check (valid_to >= valid_from),
  constraint product_offerings_category_id_check check (is_bundle or category_id is not null),
  constraint product_offerings_specification_id_check check (is_bundle = (specification_id is null)),
  constraint product_offerings_pricing_check check (is_bundle = (bundle_pricing is not null)),
  constraint product_offerings_discount_percent_check check (
    (bundle_pricing is not distinct from 'PERCENT') = (bundle_percent is not null) and bundle_percent > 0 and bundle_percent <= 100 and scale(bundle_percent) <= 2)
);
create index product_offerings_category_id_idx on products.product_offerings (category_id, code);
create index product_offerings_specification_id_idx on products.product_offerings (specification_id);

create table products.bundle_components (
  bundle_id   text not null references products.product_offerings,
  offering_id text not null constraint bundle_components_components_fkey references products.product_offerings,
  quantity    integer not null constraint bundle_components_components_check check (quantity > 0),
  is_optional boolean not null default false,
  constraint bundle_components_components_key primary key (bundle_id, offering_id)
);
create index bundle_components_offering_id_idx on products.bundle_components (offering_id);

-- ── prices and preferences ───────────────────────────────────────────────────────────────────────────────────────

create table products.tariffs (
  id             text primary key,
  code           text not null constraint tariffs_code_key unique
                      constraint tariffs_code_check check (code ~ '^[A-Z0-9][A-Z0-9_/-]{0,59}$'),
  offering_id    text not null constraint tariffs_offering_id_fkey references products.product_offerings,
  price_type     text not null,                     -- ONE_TIME, RECURRING, USAGE
  price          numeric not null constraint tariffs_price_check check (price >= 0 and scale(price) between 2 and 4),
  currency       text not null default 'CNY',
  period         text,                              -- MONTH, QUARTER, YEAR
  unit           text not null,
  conditions     text,
  customer_class text,                              -- null: every customer
  province_code  text constraint tariffs_province_code_check check (province_code ~ '^\d{2}$'),   -- null: everywhere
  valid_from     date not null,
  valid_to       date,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  version        integer not null default 1,
  constraint tariffs_valid_to_check check (valid_to >= valid_from),
  constraint tariffs_period_check check ((price_type = 'RECURRING') = (period is not null)),
  -- on any day one price for the same thing
  constraint tariffs_valid_from_key exclude using gist (
    offering_id with =, price_type with =, unit with =, (coalesce(customer_class, '')) with =, (coalesce(province_code, '')) with =,
    daterange(valid_from, valid_to, '[]') with &&)
);
create index tariffs_offering_id_idx on products.tariffs (offering_id, valid_from);

create table products.discount_plans (
  id                  text primary key,
  code                text not null constraint discount_plans_code_key unique
                           constraint discount_plans_code_check check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
  name_zh             text not null constraint discount_plans_name_zh_check check (length(trim(name_zh)) between 1 and 100),
  name_en             text constraint discount_plans_name_en_check check (length(trim(name_en)) between 1 and 100),
  description         text,
  kind                text not null,                -- PERCENT, FIXED
  percent             numeric,                      -- per cent off
  amount              numeric,                      -- off the monthly fee of every piece
  currency            text not null default 'CNY',
  classes             text[] not null default '{}',
  tiers               text[] not null default '{}',
  minimum_term_months integer not null default 0 constraint discount_plans_minimum_term_months_check check (minimum_term_months between 0 and 120),
  valid_from          date not null,
  valid_to            date,
  created_at          timestamptz not null default now(),
  updated_at          timestamptz not null default now(),
  version             integer not null default 1,
  constraint discount_plans_valid_to_check check (valid_to >= valid_from),
  constraint discount_plans_percent_check check (
    (kind = 'PERCENT') = (percent is not null) and percent > 0 and percent <= 100 and scale(percent) <= 2),
  constraint discount_plans_amount_check check ((kind = 'FIXED') = (amount is not null) and amount > 0 and scale(amount) = 2)
);

create table products.discount_plan_categories (
  plan_id     text not null references products.discount_plans on delete cascade,
  category_id text not null constraint discount_plan_categories_category_ids_fkey references products.business_categories,
  constraint discount_plan_categories_category_ids_key primary key (plan_id, category_id)
);

create table products.sla_tariffs (
  id                      text primary key,
  code                    text not null constraint sla_tariffs_code_key unique
                               constraint sla_tariffs_code_check check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
  name_zh                 text not null constraint sla_tariffs_name_zh_check check (length(trim(name_zh)) between 1 and 100),
  name_en                 text constraint sla_tariffs_name_en_check check (length(trim(name_en)) between 1 and 100),
  level                   text not null,            -- PLATINUM, GOLD, SILVER, STANDARD
  price                   numeric not null constraint sla_tariffs_price_check check (price >= 0 and scale(price) = 2),
  currency                text not null default 'CNY',
  availability            numeric not null constraint sla_tariffs_availability_check check (availability > 0 and availability <= 100 and scale(availability) <= 2),
  response_minutes        integer not null constraint sla_tariffs_response_minutes_check check (response_minutes > 0),
  restore_hours           integer not null constraint sla_tariffs_restore_hours_check check (restore_hours > 0),
  opening_days            integer not null constraint sla_tariffs_opening_days_check check (opening_days > 0),
  credit_percent_per_hour numeric not null constraint sla_tariffs_credit_percent_per_hour_check check (credit_percent_per_hour between 0 and 100 and scale(credit_percent_per_hour) <= 2),
  calendar                text not null,            -- AROUND_THE_CLOCK, BUSINESS_HOURS
  valid_from              date not null,
  valid_to                date,
  constraint sla_tariffs_valid_to_check check (valid_to >= valid_from),
  constraint sla_tariffs_valid_from_key exclude using gist (level with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- ── what customers use ───────────────────────────────────────────────────────────────────────────────────────────

create table products.used_products (
  id               text primary key,
  customer_id      text not null,
  offering_id      text not null constraint used_products_offering_id_fkey references products.product_offerings,
  package_id       text,                            -- the used package it came in
  quantity         numeric not null constraint used_products_quantity_check check (quantity > 0 and scale(quantity) <= 3),
  status           text not null,
  status_since     timestamptz not null default now(),
  status_reason    text,
  install_address  text,
  site_code        text,
  region_code      text not null constraint used_products_region_code_check check (region_code ~ '^\d{6}$'),
  rate             numeric constraint used_products_rate_check check (rate > 0),   -- Mbps
  opened_at        timestamptz,
  terminated_at    timestamptz,
  term_months      integer constraint used_products_term_months_check check (term_months between 1 and 120),
  -- copies made when it was created
  tariff_id        text constraint used_products_tariff_id_fkey references products.tariffs,
  price            numeric,
  currency         text not null default 'CNY',
  price_type       text,
  period           text,
  unit             text,
  discount_plan_id text constraint used_products_discount_plan_id_fkey references products.discount_plans,   -- null beside a discount: the package grants it
  discount_kind    text,
  discount_percent numeric,
  discount_amount  numeric,
  sla_tariff_id    text constraint used_products_sla_tariff_id_fkey references products.sla_tariffs,
  sla_price        numeric,                         -- per month and piece
  characteristics  jsonb not null default '{}',     -- value by code of the specification's characteristic
  contract_id      text,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  version          integer not null default 1,
  constraint used_products_customer_id_id_key unique (customer_id, id),
  -- a component belongs to the customer of its package
  constraint used_products_package_id_fkey foreign key (customer_id, package_id) references products.used_products (customer_id, id),
  constraint used_products_tariff_id_check check (num_nulls(tariff_id, price, price_type, unit) in (0, 4)),
  constraint used_products_period_check check ((price_type is not distinct from 'RECURRING') = (period is not null)),
  constraint used_products_discount_check check (
    case when discount_kind is null then num_nonnulls(discount_plan_id, discount_percent, discount_amount) = 0
         when discount_kind = 'PERCENT' then num_nonnulls(discount_percent) = 1 and discount_amount is null
         else num_nonnulls(discount_amount) = 1 and discount_percent is null end),
  constraint used_products_sla_tariff_id_check check ((sla_tariff_id is null) = (sla_price is null)),
  constraint used_products_opened_at_check check ((opened_at is null) = (status in ('CREATED', 'PENDING_ACTIVE', 'CANCELLED', 'ABORTED'))),
  constraint used_products_terminated_at_check check ((terminated_at is null) = (status <> 'TERMINATED') and terminated_at >= opened_at)
);
create index used_products_customer_id_idx on products.used_products (customer_id, id desc);
create index used_products_offering_id_idx on products.used_products (offering_id, customer_id desc, id desc);
create index used_products_region_code_idx on products.used_products (region_code, customer_id desc, id desc);
create index used_products_status_idx on products.used_products (status, customer_id desc, id desc);
create index used_products_package_id_idx on products.used_products (package_id) where package_id is not null;
