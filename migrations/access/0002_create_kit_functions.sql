-- What every subgraph's own schema repeats: the outbox and the answers kept for idempotency keys.

create function access.create_outbox(owner_schema text) returns void
language plpgsql as $$
begin
  execute format($f$
    create table %1$I.outbox (
      -- Sequences are dealt out before commits: a reader goes by (transaction, sequence) and stays below the oldest running one.
      transaction    xid8 not null default pg_current_xact_id(),
      sequence       bigint generated always as identity,
      id             uuid not null unique default gen_random_uuid(),
      type           text not null,          -- '<Entity>Created', '<Entity>StateChanged', …
      entity_id      text not null,
      customer_id    text,                   -- null for facts that belong to no customer
      data           jsonb not null,
      actor          text not null,
      correlation_id text not null,
      occurred_at    timestamptz not null default now(),
      primary key (transaction, sequence)
    );
    create index outbox_customer_id_idx on %1$I.outbox (customer_id, sequence);
    create table %1$I.idempotency_keys (
      subject    text not null,
      key        text not null,
      mutation   text not null,
      input_hash text not null,
      answer     jsonb,                       -- null only while the first attempt runs
      created_at timestamptz not null default now(),
      primary key (subject, key)
    );
    create index idempotency_keys_created_at_idx on %1$I.idempotency_keys (created_at);
    -- What happened stays as it was written.
    revoke update, delete on %1$I.outbox from panorama_%1$s;
  $f$, owner_schema);
end $$;

-- The role a subgraph acts as: its own schema, and reading `access`; nothing else.
create function access.create_owner(owner_schema text) returns void
language plpgsql as $$
declare role_name text := 'panorama_' || owner_schema;
begin
  if not exists (select from pg_roles where rolname = role_name) then
    begin
      execute format('create role %I nologin', role_name);
    exception when duplicate_object or unique_violation then null;  -- another database of the cluster was faster
    end;
  end if;
  execute format('grant %I to current_user', role_name);
  execute format('create schema %I', owner_schema);
  execute format('grant usage on schema %I, access to %I', owner_schema, role_name);
  execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to %I', owner_schema, role_name);
  execute format('alter default privileges in schema %I grant usage, select on sequences to %I', owner_schema, role_name);
  execute format('alter default privileges in schema %I grant execute on functions to %I', owner_schema, role_name);
  execute format('grant select on access.places, access.unit_ancestors, access.scope_keys to %I', role_name);
  -- Whether an employee may be given something is decided by what it holds; what it may do is the gateway's to read.
  execute format('grant select (actor_id, kind, keys, is_active) on access.principals to %I', role_name);
end $$;
