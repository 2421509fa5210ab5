-- Work that changes hands: in one row here, in one transaction everywhere.
--
-- `organization` inserts a row for each successor, and every subgraph that stores who works on something has, in its own
-- migrations,
--   a trigger `after insert on access.handovers for each row` whose function (security definer, its own schema) gives what is
--     open and `access.is_handed_over(new, …)` to the successor, keeps the history a single change would leave, writes its own
--     outbox, and notes each thing in `handover_items`
--   a function `<schema>.open_work(employee_id text)` that tells what is open in somebody's hands: see `access.open_work`
--   a call of `access.guard_owners` for the column, so that nobody is given anything while handing over
-- What is closed keeps its old owner.

create table access.handovers (
  id             text primary key,
  from_id        text not null,             -- employees
  to_id          text not null,
  root_ids       text[],                    -- only what belongs to these customer trees; null: everything, also what belongs to no customer
  previous_id    text references access.handovers,  -- only what came by this one, when a successor objected
  reason         text not null,
  actor_id       text not null,             -- who confirmed
  actor_name     text not null,
  correlation_id text not null,
  at             timestamptz not null default now(),
  constraint handovers_to_id_check check (to_id <> from_id)
);
create index handovers_from_id_idx on access.handovers (from_id);

create table access.handover_items (
  handover_id text not null references access.handovers,
  kind        text not null,                -- as in `open_work`
  entity_id   text not null,
  customer_id text,                         -- null: belongs to no customer
  primary key (handover_id, entity_id)
);
create index handover_items_customer_id_idx on access.handover_items (customer_id);

-- Who has left gets nothing any more.
create table access.leavers (
  employee_id text primary key,
  left_at     timestamptz not null
);

-- Whether a thing is part of a handover.
create function access.is_handed_over(handover access.handovers, entity_id text, customer_id text) returns boolean
language sql stable as $$
  select case
    when handover.previous_id is not null then exists (
      select from access.handover_items i where i.handover_id = handover.previous_id and i.entity_id = is_handed_over.entity_id)
    when handover.root_ids is not null then exists (
      select from access.places p where p.customer_id = is_handed_over.customer_id and p.root_id = any (handover.root_ids))
    else true end
$$;

-- An id as the subgraphs make it: a prefix and a UUIDv7 in 26 characters of Crockford's base32.
create function access.new_id(prefix text) returns text
language sql volatile as $$
  select prefix || '_' || string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + substring(bits from place for 5)::bit(5)::int, 1), '' order by place)
  from (
    select b'00' || ('x' || lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7' || substr(hex, 14))::bit(128) as bits
    from replace(gen_random_uuid()::text, '-', '') as hex
  ) made, generate_series(1, 130, 5) as place
$$;

-- ── what is open in somebody's hands ─────────────────────────────────────────────────────────────────────────────

-- Of all subgraphs, by asking each for its own: a function `open_work(text)` in its schema, with the same columns.
create function access.open_work(employee_id text) returns table (
  kind        text,          -- OpenWorkKind of schema/organization.handover.graphql
  entity_id   text,
  customer_id text,          -- null: belongs to no customer
  due_at      timestamptz    -- the next date that was promised or expected; null: none
)
language plpgsql stable security definer set search_path = access, pg_temp as $$
declare source regproc;
begin
  for source in
    select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.proname = 'open_work' and n.nspname <> 'access' and pg_get_function_identity_arguments(p.oid) = 'employee_id text' order by n.nspname
  loop
    return query execute format('select w.kind, w.entity_id, w.customer_id, w.due_at from %s($1) w', source) using employee_id;
  end loop;
end $$;

-- ── one at a time ────────────────────────────────────────────────────────────────────────────────────────────────

-- A handover takes its people's locks before it looks at what they hold, whoever gives somebody something a shared one after
-- writing it: either the handover sees it, or the giver learns of the handover. Employees share 256 locks, because a large
-- load would run out of locks; in order of their number, so that two handovers never wait for each other.
create function access.lock_handover(from_id text, to_ids text[]) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
declare one record;
begin
  for one in
    select abs(hashtext(id) % 256) as number, bool_or(id = from_id) as is_exclusive
    from unnest(to_ids || from_id) as people (id) group by 1 order by 1
  loop
    if one.is_exclusive then perform pg_advisory_xact_lock(hashtext('access.handovers'), one.number);
    else perform pg_advisory_xact_lock_shared(hashtext('access.handovers'), one.number);
    end if;
  end loop;
end $$;

-- Refuses to give anything to these employees when they have left, or hand over at this moment.
create function access.check_owners(owners text[], table_schema text, table_name text, column_name text) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
declare
  made bigint := (select count(*) from handovers where from_id = any (owners));
  lock integer;
begin
  for lock in select distinct abs(hashtext(id) % 256) from unnest(owners) as people (id) order by 1 loop
    perform pg_advisory_xact_lock_shared(hashtext('access.handovers'), lock);
  end loop;
  if made < (select count(*) from handovers where from_id = any (owners)) or exists (select from leavers where employee_id = any (owners)) then
    raise exception 'this employee hands over at this moment, or has left'
      using errcode = 'check_violation', schema = table_schema, table = table_name, constraint = format('%s_%s_check', table_name, column_name);
  end if;
end $$;

create function access.on_owners_inserted() returns trigger
language plpgsql security definer set search_path = access, pg_temp as $$
declare owners text[];
begin
  execute format('select array_agg(distinct %1$I) from changed where %1$I is not null and (%2$s)', tg_argv[0], tg_argv[1]) into owners;
  if owners is not null then perform check_owners(owners, tg_table_schema, tg_table_name, tg_argv[0]); end if;
  return null;
end $$;

create function access.on_owner_updated() returns trigger
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  perform check_owners(array[to_jsonb(new) ->> tg_argv[0]], tg_table_schema, tg_table_name, tg_argv[0]);
  return null;
end $$;

-- Guards a column that holds who works on something, and says when there is work:
-- `access.guard_owners('service.tickets', 'assignee_id', $$status <> 'CLOSED'$$)`.
create function access.guard_owners(owned regclass, owner_column text, is_open text) returns void
language plpgsql as $$
begin
  execute format('create trigger %2$s_given after insert on %1$s referencing new table as changed for each statement
    execute function access.on_owners_inserted(%2$L, %3$L)', owned, owner_column, is_open);
  execute format('create trigger %2$s_changed after update of %2$I on %1$s for each row
    when (new.%2$I is not null and new.%2$I is distinct from old.%2$I) execute function access.on_owner_updated(%2$L)', owned, owner_column);
end $$;
