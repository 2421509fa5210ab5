-- Who did what to which object, when, through which channel and why, with the values before and after; and proof that nobody
-- changed it since.
--
--   entries      one row per write of a row or act; written by triggers (`watch`), so that no way of writing is forgotten
--   payloads     the values of an entry, apart from it: the entry holds their salted digest, so they can be erased and it stands
--   links        the chain: sixteen shards, one per transaction; a link's hash covers its entry and the link before
--   heads        the last link of each shard
--   checkpoints  the sixteen heads under a key that the database does not know; written by the gateway, from time to time
--
-- A chain alone can be computed anew from any point by whoever may write these tables. The checkpoints cannot.

create schema audit;

create sequence audit.entry_serial;

create table audit.entries (
  id             bigint primary key default nextval('audit.entry_serial'),
  transaction    xid8 not null default pg_current_xact_id(),
  at             timestamptz not null default now(),
  kind           text not null constraint entries_kind_check check (kind in ('CREATE', 'CHANGE', 'DELETE', 'LOAD',
                   'CLASSIFY', 'OVERRIDE', 'MERGE', 'GRANT', 'SIGN_IN', 'REVEAL', 'EXPORT', 'APPROACH', 'ERASE')),
  operation      text,           -- the query or mutation; null: the write came from elsewhere
  channel        text not null,  -- PORTAL, PARTNER, ENTERPRISE, API, DATABASE
  actor          text not null,  -- 'emp_…', 'usr_…', 'database:<user>'
  actor_kind     text not null,  -- EMPLOYEE, PARTNER, CUSTOMER, DATABASE
  subject        text,           -- of the actor's token
  unit_id        text,           -- the actor's own, at that time
  database_user  text not null,  -- '<who signed in to the database>/<role acted as>'
  entity_type    text not null,  -- as in the graph
  source         text not null,  -- '<schema>.<table>' of a row, '<schema>' of an act
  entity_id      text not null,  -- the row's id, else its key; '*': many rows, or one of a table without a key
  customer_id    text,
  reason         text,
  correlation_id text,
  row_count      bigint,         -- of a LOAD
  erases         bigint[],       -- of an ERASE: the entries whose values it took away
  digest         bytea           -- sha256(salt || values); null: it never had any
);
create index entries_entity_id_idx on audit.entries (entity_id, at, id);
create index entries_customer_id_idx on audit.entries (customer_id, at, id) where customer_id is not null;
create index entries_actor_idx on audit.entries (actor, at, id);
create index entries_operation_idx on audit.entries (operation, at, id) where operation is not null;
create index entries_at_idx on audit.entries (at, id);
create index entries_kind_idx on audit.entries (kind, at, id) where kind not in ('CREATE', 'CHANGE', 'DELETE');
create index entries_erases_idx on audit.entries using gin (erases) where erases is not null;

-- No foreign keys between these tables: what does not belong together is for the verification to find and to name.
create table audit.payloads (
  entry_id bigint primary key,
  salt     bytea not null,
  content  json not null   -- { before, after }: only the columns that changed; json keeps the text as it was digested
);

create table audit.links (
  shard     smallint not null,
  number    bigint not null,      -- from 1, without a gap
  entry_id  bigint not null constraint links_entry_id_key unique,
  linked_at timestamptz not null, -- never goes back within a shard
  hash      bytea not null,
  primary key (shard, number)
);

create table audit.heads (
  shard     smallint primary key constraint heads_shard_check check (shard between 0 and 15),
  length    bigint not null default 0,
  hash      bytea not null default decode(repeat('00', 32), 'hex'),
  linked_at timestamptz not null default now()
) with (fillfactor = 10);
insert into audit.heads (shard) select generate_series(0, 15);

create table audit.checkpoints (
  number bigint primary key,     -- from 1, without a gap
  at     timestamptz not null,
  heads  json not null,          -- [[shard, length, hash], …]
  key_id text not null,
  mac    text not null           -- HMAC-SHA256 over all of this and the mac before
);

-- ── the chain ────────────────────────────────────────────────────────────────────────────────────────────────────

create function audit.micros(value timestamptz) returns text
language sql immutable parallel safe as $$ select ((extract(epoch from value) * 1000000)::bigint)::text $$;

-- What a hash covers, as the text of a JSON array of texts. kit/audit.verify.ts makes the same without the database's help.
create function audit.line(shard smallint, number bigint, linked_at timestamptz, e audit.entries) returns text
language sql stable parallel safe as $$
  select to_json(array[shard::text, number::text, audit.micros(linked_at),
    e.id::text, e.transaction::text, audit.micros(e.at), e.kind, e.operation, e.channel, e.actor, e.actor_kind, e.subject, e.unit_id, e.database_user,
    e.entity_type, e.source, e.entity_id, e.customer_id, e.reason, e.correlation_id, e.row_count::text, e.erases::text, encode(e.digest, 'hex')])::text
$$;

create function audit.next_hash(state bytea, head bytea, line text) returns bytea
language sql immutable parallel safe as $$ select sha256(coalesce(state, head) || convert_to(line, 'UTF8')) $$;
create aggregate audit.chain(head bytea, line text) (sfunc = audit.next_hash, stype = bytea);

-- Links all entries of a transaction when it commits: until then nobody waits for the head, and after it nothing else is locked.
-- The plan must not turn with the table's size: the entries are the last few.
create function audit.link() returns trigger
language plpgsql security definer set search_path = audit, pg_temp set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  mine constant smallint := pg_current_xact_id()::text::numeric % 16;
  last constant bigint := currval('entry_serial');
  head heads;
  stamp timestamptz;
begin
  if exists (select from links where entry_id = new.id) then return null; end if;   -- with the first of the transaction
  select * into head from heads where shard = mine for no key update;
  stamp := greatest(clock_timestamp(), head.linked_at);
  with linked as (
    insert into links (shard, number, entry_id, linked_at, hash)
    select mine, number, (e).id, stamp, chain(head.hash, line(mine, number, stamp, e)) over (order by number)
    from (select e, head.length + row_number() over (order by e.id) as number from entries e where e.id between new.id and last and e.transaction = pg_current_xact_id()) numbered
    returning number, hash
  )
  update heads h set length = newest.number, hash = newest.hash, linked_at = stamp
  from (select number, hash from linked order by number desc limit 1) newest
  where h.shard = mine;
  return null;
end $$;
create constraint trigger linked after insert on audit.entries deferrable initially deferred
  for each row execute function audit.link();

-- ── writing ──────────────────────────────────────────────────────────────────────────────────────────────────────

-- What a mutation says of itself at the beginning of its transaction (kit/audit.ts). Only the roles of subgraphs and gateway are
-- believed; whoever writes from elsewhere is the database user that it is.
create function audit.said() returns jsonb
language sql stable as $$
  select case when current_setting('role') like 'panorama\_%' then nullif(current_setting('audit.said', true), '')::jsonb end
$$;

create function audit.database_user() returns text
language sql stable as $$ select session_user || '/' || current_setting('role') $$;

create function audit.put(kind text, entity_type text, source text, entity_id text, customer_id text, content jsonb,
  row_count bigint default null, erases bigint[] default null, reason text default null) returns void
language plpgsql security definer set search_path = audit, pg_temp as $$
declare
  said constant jsonb := audit.said();
  role constant text := current_setting('role');
  entry constant bigint := nextval('entry_serial');
  salt constant bytea := uuid_send(gen_random_uuid());
  -- what is written of an erased person in the rest of the transaction keeps no values either
  body constant text := case when not put.entity_id = any (coalesce(nullif(current_setting('audit.erased', true), ''), '{}')::text[]) then content::text end;
begin
  if body is not null then insert into payloads values (entry, salt, body::json); end if;
  insert into entries (id, kind, operation, channel, actor, actor_kind, subject, unit_id, database_user,
    entity_type, source, entity_id, customer_id, reason, correlation_id, row_count, erases, digest)
  values (entry, put.kind, said ->> 'operation', coalesce(said ->> 'channel', 'DATABASE'),
    coalesce(said ->> 'actor', 'database:' || case role when 'none' then session_user else role end), coalesce(said ->> 'actorKind', 'DATABASE'),
    said ->> 'subject', said ->> 'unitId', database_user(),
    put.entity_type, put.source, put.entity_id, put.customer_id, coalesce(put.reason, said ->> 'reason'), said ->> 'correlationId', put.row_count, put.erases,
    sha256(salt || convert_to(body, 'UTF8')));
end $$;

-- Arguments: the type, the key's columns, the column of the customer, columns whose values are hidden, columns left out; lists with commas.
create function audit.capture() returns trigger
language plpgsql security definer set search_path = audit, pg_temp as $$
#variable_conflict use_variable
declare
  keys     constant text[] := string_to_array(tg_argv[1], ',');
  hidden   constant text[] := string_to_array(tg_argv[3], ',');
  left_out constant text[] := string_to_array(tg_argv[4], ',');
  source   constant text := tg_table_schema || '.' || tg_table_name;
  n bigint;
begin
  -- A bulk load by the owner of the tables says how many rows it brought.
  if current_setting('role') = 'none' and current_setting('audit.bulk', true) = 'on' or tg_op = 'TRUNCATE' then
    case tg_op
      when 'INSERT' then select count(*) into n from changed;
      when 'UPDATE' then select count(*) into n from changed;
      when 'DELETE' then select count(*) into n from before;
      else null;
    end case;
    if n > 0 or tg_op = 'TRUNCATE' then
      perform put(case tg_op when 'INSERT' then 'LOAD' when 'UPDATE' then 'CHANGE' else 'DELETE' end, tg_argv[0], source, '*', null, null, n);
    end if;
    return null;
  end if;
  if tg_op = 'INSERT' then
    perform put('CREATE', tg_argv[0], source, coalesce(key_of(image, keys), '*'), image ->> tg_argv[2], jsonb_build_object('after', shown(image, hidden, left_out)))
    from (select to_jsonb(new_row) as image from changed new_row) rows;
  elsif tg_op = 'DELETE' then
    perform put('DELETE', tg_argv[0], source, coalesce(key_of(image, keys), '*'), image ->> tg_argv[2], jsonb_build_object('before', shown(image, hidden, left_out)))
    from (select to_jsonb(old_row) as image from before old_row) rows;
  else
    -- A row whose key was changed is one that went and one that came.
    perform put(case when b.image is null then 'CREATE' when c.image is null then 'DELETE' else 'CHANGE' end, tg_argv[0], source,
      coalesce(c.key, b.key, '*'), coalesce(c.image, b.image) ->> tg_argv[2], content)
    from (select key_of(to_jsonb(old_row), keys) as key, to_jsonb(old_row) as image from before old_row) b
    full join (select key_of(to_jsonb(new_row), keys) as key, to_jsonb(new_row) as image from changed new_row) c on c.key = b.key
    cross join lateral difference(b.image, c.image, hidden, left_out) as content
    where content is not null;
  end if;
  return null;
end $$;

create function audit.key_of(image jsonb, keys text[]) returns text
language plpgsql immutable parallel safe as $$
begin
  if cardinality(keys) = 1 then return image ->> keys[1]; end if;
  return (select string_agg(image ->> key, ' ' order by n) from unnest(keys) with ordinality as k (key, n));
end $$;

-- What is kept of a row: not its nulls, and of hidden values only that there is one.
create function audit.shown(image jsonb, hidden text[], left_out text[]) returns jsonb
language sql immutable parallel safe as $$
  select coalesce(jsonb_object_agg(key, case when key = any (hidden) then '"***"' else value end), '{}')
  from jsonb_each(image - left_out) where value <> 'null'
$$;

-- Null when only what is left out has changed.
create function audit.difference(before jsonb, after jsonb, hidden text[], left_out text[]) returns jsonb
language sql immutable parallel safe as $$
  select jsonb_build_object(
    'before', jsonb_object_agg(key, case when b.value <> 'null' and key = any (hidden) then '"***"' else coalesce(b.value, 'null') end),
    'after', jsonb_object_agg(key, case when a.value <> 'null' and key = any (hidden) then '"***"' else coalesce(a.value, 'null') end))
  from jsonb_each(before - left_out) b full join jsonb_each(after - left_out) a using (key)
  where coalesce(a.value, 'null') <> coalesce(b.value, 'null')
  having count(*) > 0
$$;

-- Acts that no row tells of, or not under the id they were done to: `[{ kind, entityType, entityId, customerId, reason, data }, …]`. A query
-- says in the second argument what a mutation says at its beginning.
create function audit.record(acts jsonb, said jsonb default null) returns void
language plpgsql security definer set search_path = audit, pg_temp as $$
declare
  act jsonb;
  role constant text := current_setting('role');
begin
  if said is not null then
    perform set_config('audit.said', (coalesce(nullif(current_setting('audit.said', true), '')::jsonb, '{}') || said)::text, true);
  end if;
  for act in select jsonb_array_elements(acts) loop
    if act ->> 'kind' in ('CREATE', 'CHANGE', 'DELETE', 'LOAD', 'ERASE') then raise exception '% is no act', act ->> 'kind'; end if;
    perform put(act ->> 'kind', act ->> 'entityType', case role when 'none' then 'database' else substr(role, 10) end,
      act ->> 'entityId', act ->> 'customerId', jsonb_build_object('after', nullif(act -> 'data', '{}')), reason => act ->> 'reason');
  end loop;
end $$;

-- Takes away the values that were recorded of these objects, for the erasure of a person, and says so in an entry of its own. To
-- be called in the erasing transaction, before or after its other writes; a subgraph erases what is its own. Returns how many
-- entries lost their values.
create function audit.erase(entity_ids text[], reason text) returns bigint
language plpgsql security definer set search_path = audit, pg_temp as $$
declare
  role constant text := current_setting('role');
  found_entry record;
  total bigint := 0;
begin
  perform set_config('audit.erased', (coalesce(nullif(current_setting('audit.erased', true), ''), '{}')::text[] || entity_ids)::text, true);
  for found_entry in
    select e.entity_type, e.entity_id, split_part(e.source, '.', 1) as source, max(e.customer_id) as customer_id, array_agg(e.id order by e.id) as ids
    from entries e join payloads p on p.entry_id = e.id
    where e.entity_id = any (entity_ids) and (role = 'none' or split_part(e.source, '.', 1) = substr(role, 10))
    group by 1, 2, 3 order by min(e.id)
  loop
    perform put('ERASE', found_entry.entity_type, found_entry.source, found_entry.entity_id, found_entry.customer_id, null, erases => found_entry.ids, reason => erase.reason);
    delete from payloads where entry_id = any (found_entry.ids);
    total := total + cardinality(found_entry.ids);
  end loop;
  return total;
end $$;

-- ── nothing is ever changed ──────────────────────────────────────────────────────────────────────────────────────

create function audit.refuse() returns trigger
language plpgsql as $$
begin
  raise exception 'audit.% is only ever added to', tg_table_name;
end $$;

create function audit.guard_payloads() returns trigger
language plpgsql set search_path = audit, pg_temp as $$
begin
  if tg_op = 'DELETE' and exists (select from entries where erases @> array[old.entry_id] and erases is not null) then return old; end if;
  raise exception 'values in the audit are taken away by audit.erase only';
end $$;

create function audit.guard_heads() returns trigger
language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.shard = old.shard and new.length > old.length then return new; end if;
  raise exception 'a head of the audit only ever moves on';
end $$;

create trigger only_added before update or delete on audit.entries for each row execute function audit.refuse();
create trigger only_added before update or delete on audit.links for each row execute function audit.refuse();
create trigger only_added before update or delete on audit.checkpoints for each row execute function audit.refuse();
create trigger only_added before update or delete on audit.payloads for each row execute function audit.guard_payloads();
create trigger only_added before insert or update or delete on audit.heads for each row execute function audit.guard_heads();

-- All of it also where triggers are switched off for a session (session_replication_role).
alter table audit.entries enable always trigger linked;
do $$
declare name text;
begin
  foreach name in array array['entries', 'links', 'checkpoints', 'payloads', 'heads'] loop
    execute format('create trigger never_emptied before truncate on audit.%I for each statement execute function audit.refuse()', name);
    execute format('alter table audit.%I enable always trigger never_emptied, enable always trigger only_added', name);
  end loop;
end $$;

-- ── what is watched ──────────────────────────────────────────────────────────────────────────────────────────────

-- Tables of the subgraphs that are not watched as all others are. `%` stands for any text.
create table audit.exemptions (
  source text primary key,
  -- true: what triggers write there follows from what is watched elsewhere; only what somebody writes by hand is recorded
  is_derived boolean not null,
  why    text not null
);
insert into audit.exemptions values
  ('%.outbox', false, 'tells of changes that are watched themselves'),
  ('%.idempotency_keys', false, 'answers kept for repeats'),
  ('access.%', true, 'scope keys and principals follow from customers, assignments, roles'),
  ('customers.search%', true, 'what names are found by'),
  ('customers.changes', true, 'the history that whoever sees a customer may read'),
  ('organization.unit_versions', true, 'the history of units');

-- Columns whose values are not kept. Beside these, every value that policy/* masks is hidden.
create table audit.columns (
  source text not null,   -- '<schema>.<table>'; '%' stands for any text
  name   text not null,
  rule   text not null constraint columns_rule_check check (rule in ('HIDE', 'LEAVE_OUT')),   -- HIDE: that it changed, not from what to what
  primary key (source, name)
);
insert into audit.columns values
  ('%', 'version', 'LEAVE_OUT'),
  ('%', 'updated_at', 'LEAVE_OUT'),
  ('customers.customers', 'search_text', 'LEAVE_OUT'),
  ('customers.customers', 'search_grams', 'LEAVE_OUT'),
  ('%', '%\_sealed', 'HIDE'),
  ('%', '%\_hash', 'HIDE');
insert into audit.columns
select 'customers.legal_representatives', unnest(array['name', 'birth_year_month', 'party', 'personal_reputation', 'health', 'family', 'hobbies', 'rewards_and_punishments', 'misdeeds']), 'HIDE';

-- 'portal_users' → 'PortalUser': what the graph calls a row.
create function audit.type_of(table_name text) returns text
language sql immutable as $$
  select replace(initcap(replace(
    case when table_name like '%ies' then regexp_replace(table_name, 'ies$', 'y')
         when table_name ~ '(ss|us|ias|x|ch|sh)es$' then regexp_replace(table_name, 'es$', '')
         else regexp_replace(table_name, 's$', '') end, '_', ' ')), ' ', '')
$$;

-- Every table of every subgraph and of `access`, with what `watch` needs to know of it.
create view audit.sources as
  select c.oid as relation, n.nspname || '.' || c.relname as source, n.nspname as schema, audit.type_of(c.relname) as entity_type,
    coalesce((select string_agg(a.attname, ',' order by k.n) from unnest(i.indkey::smallint[]) with ordinality as k (attnum, n)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum), '') as keys,
    case when n.nspname || '.' || c.relname = 'customers.customers' then 'id'
         when exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'customer_id' and not a.attisdropped) then 'customer_id' else '' end as customer,
    x.source is not null as is_derived
  from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_index i on i.indrelid = c.oid and i.indisprimary
  left join audit.exemptions x on n.nspname || '.' || c.relname like x.source
  where c.relkind in ('r', 'p') and not c.relispartition and x.is_derived is not false
    and (n.nspname = 'access' or exists (select from pg_class o where o.relnamespace = n.oid and o.relname = 'outbox'));

-- Puts every table under watch, as the migrations and the policy are now: `masks` are its masked values, `[{ schema, type, column }]`.
-- Called at the end of every migration run. Returns how many triggers were made.
create function audit.watch(masks jsonb) returns integer
language plpgsql set search_path = audit, pg_temp as $$
declare
  s record;
  event text;
  arguments text[];
  trigger_name text;
  made integer := 0;
begin
  for s in
    select x.*, coalesce((
        select string_agg(a.attname, ',' order by a.attname) from pg_attribute a
        where a.attrelid = x.relation and a.attnum > 0 and not a.attisdropped
          and (exists (select from columns c where x.source like c.source and a.attname like c.name and c.rule = 'HIDE')
            or exists (select from jsonb_array_elements(masks) m where m ->> 'schema' = x.schema and m ->> 'type' = x.entity_type and m ->> 'column' = a.attname))), '') as hidden,
      coalesce((
        select string_agg(a.attname, ',' order by a.attname) from pg_attribute a
        where a.attrelid = x.relation and a.attnum > 0 and not a.attisdropped
          and exists (select from columns c where x.source like c.source and a.attname like c.name and c.rule = 'LEAVE_OUT')), '') as left_out
    from sources x order by x.source
  loop
    arguments := array[s.entity_type, s.keys, s.customer, s.hidden, s.left_out];
    foreach event in array array['insert', 'update', 'delete', 'truncate'] loop
      trigger_name := 'audited_' || event;
      continue when exists (
        select from pg_trigger where tgrelid = s.relation and tgname = trigger_name and tgenabled = 'A'
          and encode(tgargs, 'escape') = (select string_agg(argument || '\000', '' order by n) from unnest(arguments) with ordinality as a (argument, n)));
      execute format('create or replace trigger %I after %s on %s %s for each statement %s execute function audit.capture(%L, %L, %L, %L, %L)',
        trigger_name, event, s.relation::regclass,
        case event when 'insert' then 'referencing new table as changed' when 'update' then 'referencing old table as before new table as changed'
          when 'delete' then 'referencing old table as before' else '' end,
        case when s.is_derived then 'when (pg_trigger_depth() = 0)' else '' end,
        arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
      execute format('alter table %s enable always trigger %I', s.relation::regclass, trigger_name);
      made := made + 1;
    end loop;
  end loop;
  -- Subgraphs record acts and erase what is theirs; nothing else here is theirs to touch.
  for s in select rolname from pg_roles where rolname like 'panorama\_%' loop
    execute format('grant usage on schema audit to %I', s.rolname);
    execute format('grant execute on function audit.record, audit.erase to %I', s.rolname);
  end loop;
  return made;
end $$;

-- What the gateway answers and vouches for.
grant usage on schema audit to panorama_gateway;
grant select on audit.entries, audit.payloads, audit.links, audit.heads, audit.checkpoints to panorama_gateway;
grant insert on audit.checkpoints to panorama_gateway;
grant select on access.scope_keys, access.unit_ancestors to panorama_gateway;
