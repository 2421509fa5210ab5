-- Who may see which customer, in one place that every subgraph reads and none writes by hand.
--
-- Three sources, each written by triggers in the transaction of the fact itself:
--   places          where a customer stands in its enterprise tree and which unit manages it   (customers)
--   unit_ancestors  which units stand above a unit                                             (organization)
--   grants          who was given a customer: account manager, team, partner share             (organization)
-- `expected_keys` is the policy of row visibility as one view; `scope_keys` is that view, stored, because
-- an index-ordered walk over it keeps every page flat, whoever asks.

create schema access;

-- Nobody runs a function that was not meant for them: subgraphs are granted theirs one schema at a time.
alter default privileges revoke execute on functions from public;

create table access.places (
  customer_id text primary key,
  root_id     text not null,
  path        text[] not null,  -- from the root down to the customer itself
  unit_id     text not null,
  -- the key-account mark that every subgraph reads when it decides a write (priority, eligibility)
  status      text not null,
  classes     text[] not null,
  tier        text,
  sla_level   text
);
create index places_root_id_idx on access.places (root_id);
create index places_unit_id_idx on access.places (unit_id);
create index places_path_idx on access.places using gin (path);

create table access.unit_ancestors (
  unit_id     text not null,
  ancestor_id text not null,  -- the unit itself included
  primary key (unit_id, ancestor_id)
);
create index unit_ancestors_ancestor_id_idx on access.unit_ancestors (ancestor_id);

create table access.grants (
  source        text not null,          -- 'assignment', 'team', 'share', 'creator'
  source_id     text not null,
  key           text not null,          -- 'employee:emp_…', 'team:tea_…', 'partner:par_…'
  customer_id   text not null,
  with_branches boolean not null,
  starts_at     timestamptz not null default '-infinity',
  ends_at       timestamptz not null default 'infinity',
  primary key (source, source_id, key, customer_id)
);
create index grants_customer_id_idx on access.grants (customer_id);

create table access.scope_keys (
  key         text not null,
  customer_id text not null,
  starts_at   timestamptz not null,
  ends_at     timestamptz not null,
  primary key (key, customer_id, starts_at) include (ends_at)
);
create index scope_keys_customer_id_idx on access.scope_keys (customer_id, key) include (starts_at, ends_at);

create view access.expected_keys as
  -- its managing unit and every unit above
  select 'unit:' || u.ancestor_id as key, p.customer_id, '-infinity'::timestamptz as starts_at, 'infinity'::timestamptz as ends_at
  from access.places p join access.unit_ancestors u on u.unit_id = p.unit_id
  union all
  -- its own users and those of every headquarters above it
  select 'customer:' || a.id, p.customer_id, '-infinity', 'infinity'
  from access.places p, unnest(p.path) as a (id)
  union all
  -- whoever was given the customer, or a headquarters above it together with the branches
  select key, customer_id, starts_at, max(ends_at) from (
    select g.key, p.customer_id, g.starts_at, g.ends_at
    from access.places p
    cross join unnest(p.path) as a (id)
    join access.grants g on g.customer_id = a.id and (g.with_branches or a.id = p.customer_id)
  ) granted
  group by key, customer_id, starts_at;

-- Makes the stored keys of these customers equal to what the policy says. Whoever calls it holds the locks below, or two
-- changes at once would each see only their own half.
create function access.refresh(ids text[]) returns void
language sql security definer set search_path = access, pg_temp as $$
  with expected as materialized (
    select * from access.expected_keys where customer_id = any (ids)
  ), gone as (
    delete from access.scope_keys k
    where k.customer_id = any (ids)
      and not exists (select from expected e where e.key = k.key and e.customer_id = k.customer_id and e.starts_at = k.starts_at)
  )
  insert into access.scope_keys as k (key, customer_id, starts_at, ends_at)
  select key, customer_id, starts_at, ends_at from expected
  on conflict (key, customer_id, starts_at) do update set ends_at = excluded.ends_at where k.ends_at <> excluded.ends_at
$$;

-- The locks: the root of a tree for what concerns the tree, `access.units` for what concerns the lines of units (shared by
-- customers, exclusive for a change of the lines). They are taken in statements of their own, so that what is read next
-- includes whatever was committed while waiting.
create function access.lock_trees(ids text[]) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('access.units'));
  perform from places where customer_id in (select root_id from places where customer_id = any (ids)) order by customer_id for no key update;
end $$;

create function access.on_places_inserted() returns trigger
language plpgsql security definer set search_path = access, pg_temp as $$
declare ids text[] := array(select customer_id from changed);
begin
  perform lock_trees(ids);
  perform refresh(ids);
  return null;
end $$;
create trigger refresh_inserted after insert on access.places
  referencing new table as changed for each statement execute function access.on_places_inserted();

create function access.on_places_updated() returns trigger
language plpgsql security definer set search_path = access, pg_temp as $$
declare ids text[] := array(
  select c.customer_id from changed c join before b using (customer_id) where (c.path, c.unit_id) is distinct from (b.path, b.unit_id));
begin
  if ids = '{}' then return null; end if;
  perform lock_trees(ids);
  perform refresh(ids);
  return null;
end $$;
create trigger refresh_updated after update on access.places
  referencing old table as before new table as changed for each statement execute function access.on_places_updated();

-- A grant is written anew rather than changed, so that its old and its new customers are both refreshed.
create function access.on_grants() returns trigger
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  perform lock_trees(array(select customer_id from changed));
  perform refresh(array(
    select p.customer_id from places p
    where p.root_id in (select r.root_id from places r join changed c using (customer_id))
      and exists (select from unnest(p.path) as a (id) join changed c on c.customer_id = a.id)));
  return null;
end $$;
create trigger refresh_inserted after insert on access.grants
  referencing new table as changed for each statement execute function access.on_grants();
create trigger refresh_deleted after delete on access.grants
  referencing old table as changed for each statement execute function access.on_grants();

create function access.refuse_update() returns trigger
language plpgsql as $$
begin
  raise exception 'rows of % are deleted and inserted, never updated', tg_table_name;
end $$;
create trigger never_updated before update on access.grants for each statement execute function access.refuse_update();

create function access.on_unit_ancestors() returns trigger
language plpgsql security definer set search_path = access, pg_temp as $$
declare ids text[] := array(select unit_id from changed);
begin
  if ids = '{}' then return null; end if;
  perform pg_advisory_xact_lock(hashtext('access.units'));
  perform refresh(array(select customer_id from places where unit_id = any (ids)));
  return null;
end $$;
create trigger refresh_inserted after insert on access.unit_ancestors
  referencing new table as changed for each statement execute function access.on_unit_ancestors();
create trigger refresh_deleted after delete on access.unit_ancestors
  referencing old table as changed for each statement execute function access.on_unit_ancestors();

-- Who a token's subject is, what it holds and what it may do: written by organization, read by the gateway.
create table access.principals (
  subject     text primary key,
  kind        text not null check (kind in ('EMPLOYEE', 'PARTNER', 'CUSTOMER')),
  actor_id    text not null unique,
  name        text not null,
  unit_id     text,          -- the employee's own unit; null for partners and enterprises
  keys        text[] not null,
  permissions text[] not null,
  is_active   boolean not null
);
