-- Two files of one customer that become one: in one row here, in one transaction everywhere.
--
-- `customers` inserts a row, and sets `undone_at` to take it back. Every subgraph that stores customer ids has, in its own
-- migrations, a trigger `after insert or update of undone_at on access.customer_merges for each row`, whose function (security
-- definer, its own schema) calls
--   access.remember(new, schema)    notes every row of the merged customer
--   …                               whatever the subgraph settles itself, e.g. that a tree has one account manager
--   access.repoint(new, schema)     gives the rest to the survivor; of two rows that cannot both be its, the merged one goes
--   access.settle(new, schema)      keeps what has changed of each noted row, and nothing else
-- and, when it is undone, access.point_back(new, schema). They find the columns themselves (`customer_id`, `…_customer_id`), so
-- a table that is added later needs nothing.

create table access.customer_merges (
  id          text primary key,
  survivor_id text not null,
  merged_id   text not null,
  actor_id    text not null,
  at          timestamptz not null default now(),
  undone_at   timestamptz,
  constraint customer_merges_merged_id_check check (merged_id <> survivor_id)
);
create unique index customer_merges_merged_id_key on access.customer_merges (merged_id) where undone_at is null;
create index customer_merges_survivor_id_idx on access.customer_merges (survivor_id);

create table access.customer_merge_changes (
  merge_id   text not null references access.customer_merges,
  subgraph   text not null,
  table_name text not null,
  key        jsonb not null,             -- the primary key
  was        jsonb not null,             -- changed columns as they were; the whole row when it went
  became     jsonb,                      -- the same columns as the merge left them; null: the row went
  primary key (merge_id, subgraph, table_name, key)
);

-- Why a merge cannot be undone; written and read within the attempt.
create table access.customer_merge_conflicts (
  merge_id   text not null references access.customer_merges,
  subgraph   text not null,
  table_name text not null,
  reason     text not null               -- CHANGED: the row has been changed since · TAKEN: its place is taken · LINKED: others refer to it
);

-- Columns of a schema that hold customer ids, with the primary key of their table, or what else is unique in it. What happened stays as it was written: the outbox is left out,
-- and so is what is derived from the files themselves (a table's comment says `derived`).
create function access.customer_columns(owner_schema text) returns table (tab regclass, table_name text, col text, key_columns text[], key_types text[], is_primary boolean)
language sql stable security definer set search_path = access, pg_temp as $$
  select c.oid::regclass, c.relname::text, a.attname::text, k.names, k.types, k.indisprimary
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = owner_schema
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    and (a.attname like '%customer\_id' or (c.oid::regclass::text, a.attname) = ('customers.customers', 'id')) and a.atttypid = 'text'::regtype
  cross join lateral (
    select i.indisprimary, array_agg(b.attname::text order by x.place) as names, array_agg(format_type(b.atttypid, b.atttypmod) order by x.place) as types
    from pg_index i cross join unnest(i.indkey::int2[]) with ordinality as x (attnum, place)
    join pg_attribute b on b.attrelid = c.oid and b.attnum = x.attnum
    where i.indrelid = c.oid and i.indisunique and i.indpred is null and i.indexprs is null
    group by i.indexrelid, i.indisprimary order by i.indisprimary desc, i.indexrelid limit 1) k
  where c.relkind = 'r' and c.relname not in ('outbox', 'idempotency_keys')
    and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'derived%'
$$;

-- `t.id = (c.key ->> 'id')::text and …`: the row a note is about, as the survivor's.
create function access.key_matches(merge access.customer_merges, key_columns text[], key_types text[], is_primary boolean) returns text
language sql immutable as $$
  select string_agg(case when name like '%customer\_id' then format('t.%1$I = case c.key ->> %1$L when %2$L then %3$L else c.key ->> %1$L end', name, merge.merged_id, merge.survivor_id)
    else format('t.%1$I %3$s (c.key ->> %1$L)::%2$s', name, type, case when is_primary then '=' else 'is not distinct from' end) end, ' and ')
  from unnest(key_columns, key_types) as k (name, type)
$$;

create function access.remember(merge access.customer_merges, owner_schema text) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
declare one record;
begin
  for one in select * from customer_columns(owner_schema) loop
    execute format($f$
      insert into access.customer_merge_changes (merge_id, subgraph, table_name, key, was)
      select $1, %L, %L, (select jsonb_object_agg(k, to_jsonb(t) -> k) from unnest(%L::text[]) as k), to_jsonb(t)
      from %s t where t.%I = $2 on conflict do nothing
    $f$, owner_schema, one.table_name, one.key_columns, one.tab, one.col) using merge.id, merge.merged_id;
  end loop;
end $$;

create function access.repoint(merge access.customer_merges, owner_schema text) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
declare
  one record;
  parts text[] := '{}';
begin
  -- what would break a unique index beside the survivor's own
  for one in
    select c.tab, c.col, x.indexrelid, coalesce(pg_get_expr(x.indpred, x.indrelid), 'true') as predicate, x.indnullsnotdistinct as nulls_alike,
      array_remove(array(select a.attname::text from unnest(x.indkey::int2[]) as k join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k), c.col) as others
    from customer_columns(owner_schema) c join pg_index x on x.indrelid = c.tab and x.indisunique and x.indexprs is null
    where exists (select from pg_attribute a where a.attrelid = c.tab and a.attname = c.col and a.attnum = any (x.indkey::int2[]))
      and c.col <> 'id'
  loop
    execute format('delete from %1$s t where t.ctid in (
        select m.ctid from (select ctid, * from %1$s where %2$I = $1 and (%3$s)) m
        where exists (select from (select * from %1$s where %2$I = $2 and (%3$s)) s where true %4$s))',
      one.tab, one.col, one.predicate,
      (select string_agg(format(case when one.nulls_alike then ' and s.%1$I is not distinct from m.%1$I' else ' and s.%1$I = m.%1$I' end, other), '') from unnest(one.others) as other))
      using merge.merged_id, merge.survivor_id;
  end loop;
  -- one statement for all tables, because their foreign keys carry the customer too and are checked at its end
  select array_agg(format('c%s as (update %s set %s)', number, tab, assignments)) into parts from (
    select row_number() over () as number, tab,
      string_agg(format('%1$I = case when %1$I = $1 then $2 else %1$I end', col), ', ') || ' where ' || string_agg(format('%I = $1', col), ' or ') as assignments
    from customer_columns(owner_schema) where (tab::text, col) <> ('customers.customers', 'id') group by tab) updates;
  if parts is not null then
    execute format('with %s select', array_to_string(parts, ', ')) using merge.merged_id, merge.survivor_id;
  end if;
end $$;

create function access.settle(merge access.customer_merges, owner_schema text) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
declare one record;
begin
  for one in select distinct tab, table_name, key_columns, key_types, is_primary from customer_columns(owner_schema) loop
    execute format($f$
      update access.customer_merge_changes c
      set was = (select coalesce(jsonb_object_agg(k, v), '{}') from jsonb_each(c.was) as b (k, v) where to_jsonb(t) -> k is distinct from v),
          became = (select coalesce(jsonb_object_agg(k, to_jsonb(t) -> k), '{}') from jsonb_each(c.was) as b (k, v) where to_jsonb(t) -> k is distinct from v)
      from %s t where c.merge_id = $1 and c.subgraph = %L and c.table_name = %L and %s
    $f$, one.tab, owner_schema, one.table_name, key_matches(merge, one.key_columns, one.key_types, one.is_primary)) using merge.id;
  end loop;
end $$;

-- Adds what came to be below a re-pointed row since: it goes back together with what it belongs to.
create function access.follow(merge access.customer_merges, owner_schema text, child regclass, child_columns text[], parent_table text, parent_columns text[]) returns bigint
language plpgsql security definer set search_path = access, pg_temp as $$
declare
  made bigint;
  one record;
begin
  select * into one from customer_columns(owner_schema) where tab = child and col = 'customer_id';
  if not found then return 0; end if;
  execute format($f$
    insert into access.customer_merge_changes (merge_id, subgraph, table_name, key, was, became)
    select distinct $1, %1$L, %2$L, (select jsonb_object_agg(k, to_jsonb(t) -> k) from unnest(%3$L::text[]) as k), jsonb_build_object('customer_id', $2), jsonb_build_object('customer_id', $3)
    from access.customer_merge_changes c join %4$s t on %5$s
    where c.merge_id = $1 and c.subgraph = %1$L and c.table_name = %6$L and c.became ->> 'customer_id' = $3 and t.customer_id = $3
    on conflict do nothing
  $f$, owner_schema, one.table_name, one.key_columns, child,
    (select string_agg(format('t.%I::text = c.key ->> %L', a, b), ' and ') from unnest(child_columns, parent_columns) as p (a, b)), parent_table)
    using merge.id, merge.merged_id, merge.survivor_id;
  get diagnostics made = row_count;
  return made;
end $$;

create function access.follow_children(merge access.customer_merges, owner_schema text) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
declare
  one record;
  made bigint;
begin
  loop
    made := 0;
    for one in
      select f.conrelid::regclass as child, p.relname::text as parent,
        array(select a.attname::text from unnest(f.conkey) with ordinality as k (n, i) join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.n where a.attname <> 'customer_id' order by k.i) as child_columns,
        array(select a.attname::text from unnest(f.confkey) with ordinality as k (n, i) join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.n where a.attname <> 'customer_id' order by k.i) as parent_columns
      from pg_constraint f join pg_class p on p.oid = f.confrelid join pg_namespace n on n.oid = p.relnamespace and n.nspname = owner_schema
      where f.contype = 'f' and f.confrelid <> 'customers.customers'::regclass
        and exists (select from customer_columns(owner_schema) c where c.tab = f.conrelid::regclass and c.col = 'customer_id')
        and exists (select from customer_columns(owner_schema) c where c.tab = f.confrelid::regclass and c.col = 'customer_id')
    loop
      if one.child_columns <> '{}' then
        made := made + follow(merge, owner_schema, one.child, one.child_columns, one.parent, one.parent_columns);
      end if;
    end loop;
    exit when made = 0;
  end loop;
end $$;

-- Writes rows again that went with the merge.
create function access.put_back_text(owner_schema text, tab regclass, name text) returns text
language sql stable as $$
  select format('insert into %1$s (%2$s) overriding system value select %3$s from access.customer_merge_changes c, jsonb_populate_record(null::%1$s, c.was) r
    where c.merge_id = $1 and c.subgraph = %4$L and c.table_name = %5$L and c.became is null',
    tab, string_agg(quote_ident(attname), ', ' order by attnum), string_agg('r.' || quote_ident(attname), ', ' order by attnum), owner_schema, name)
  from pg_attribute where attrelid = tab and attnum > 0 and not attisdropped and attgenerated = ''
$$;

create function access.put_back(merge access.customer_merges, owner_schema text, tab regclass, name text) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  execute put_back_text(owner_schema, tab, name) using merge.id;
end $$;

create function access.point_back(merge access.customer_merges, owner_schema text) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
declare
  one record;
  parts text[] := '{}';
  broken text;
begin
  perform follow_children(merge, owner_schema);
  for one in
    select c.tab, c.table_name, c.key_columns, c.key_types, c.is_primary from customer_columns(owner_schema) c
    where exists (select from access.customer_merge_changes g where g.merge_id = merge.id and g.subgraph = owner_schema and g.table_name = c.table_name and g.became <> '{}')
    group by 1, 2, 3, 4, 5
  loop
    execute format($f$
      insert into access.customer_merge_conflicts select $1, %1$L, %2$L, 'CHANGED'
      from access.customer_merge_changes c join %3$s t on %4$s
      where c.merge_id = $1 and c.subgraph = %1$L and c.table_name = %2$L and c.became is not null and not to_jsonb(t) @> c.became
    $f$, owner_schema, one.table_name, one.tab, key_matches(merge, one.key_columns, one.key_types, one.is_primary)) using merge.id;
    parts := parts || format($f$u%1$s as (
      update %2$s t set %3$s from access.customer_merge_changes c
      where c.merge_id = $1 and c.subgraph = %4$L and c.table_name = %5$L and c.became is not null and %6$s)$f$,
      cardinality(parts), one.tab,
      -- every column that some row of the table had changed
      (select string_agg(format('%1$I = case when c.was ? %1$L then (jsonb_populate_record(null::%2$s, c.was)).%1$I else t.%1$I end', changed, one.tab), ', ')
        from (select distinct jsonb_object_keys(became) as changed from access.customer_merge_changes g
              where g.merge_id = merge.id and g.subgraph = owner_schema and g.table_name = one.table_name and g.became is not null) names),
      owner_schema, one.table_name, key_matches(merge, one.key_columns, one.key_types, one.is_primary));
  end loop;
  for one in
    select distinct c.tab, c.table_name from customer_columns(owner_schema) c
    join access.customer_merge_changes g on g.merge_id = merge.id and g.subgraph = owner_schema and g.table_name = c.table_name and g.became is null
    where c.tab <> 'customers.customers'::regclass
  loop
    parts := parts || format('u%s as (%s)', cardinality(parts), put_back_text(owner_schema, one.tab, one.table_name));
  end loop;
  begin
    -- one statement again, because of the foreign keys
    if cardinality(parts) > 0 then
      execute format('with %s select', array_to_string(parts, ', ')) using merge.id;
    end if;
  exception when unique_violation or foreign_key_violation or exclusion_violation then
    get stacked diagnostics broken = table_name;
    insert into access.customer_merge_conflicts values (merge.id, owner_schema, broken, case sqlstate when '23503' then 'LINKED' else 'TAKEN' end);
  end;
end $$;
