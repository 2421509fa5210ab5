-- What was handed over follows its customer into a merge and out of it; so does what names the thing it is about without a foreign key.

comment on table access.places is 'derived: kept by the triggers of customers';
comment on table access.grants is 'derived: kept by the triggers of organization';
comment on table access.scope_keys is 'derived: kept by the triggers of access';

-- As before, and what says by `subject_id` to which row of the subgraph it belongs.
create or replace function access.follow_children(merge access.customer_merges, owner_schema text) returns void
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
      union all
      select c.tab, p.table_name, '{subject_id}', '{id}'
      from customer_columns(owner_schema) c join customer_columns(owner_schema) p on p.col = 'customer_id' and p.key_columns = '{id}' and p.tab <> c.tab
      where c.col = 'customer_id' and exists (select from pg_attribute a where a.attrelid = c.tab and a.attname = 'subject_id' and not a.attisdropped)
    loop
      if one.child_columns <> '{}' then
        made := made + follow(merge, owner_schema, one.child, one.child_columns, one.parent, one.parent_columns);
      end if;
    end loop;
    exit when made = 0;
  end loop;
end $$;

create function access.on_customer_merged() returns trigger
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  if new.undone_at is null then
    perform remember(new, 'access');
    perform repoint(new, 'access');
    perform settle(new, 'access');
  else
    -- what was handed over since the merge goes back with the thing itself
    insert into customer_merge_changes (merge_id, subgraph, table_name, key, was, became)
    select distinct new.id, 'access', 'handover_items', jsonb_build_object('handover_id', i.handover_id, 'entity_id', i.entity_id),
      jsonb_build_object('customer_id', new.merged_id), jsonb_build_object('customer_id', new.survivor_id)
    from customer_merge_changes c join handover_items i on i.customer_id = new.survivor_id and i.entity_id = c.key ->> 'id'
    where c.merge_id = new.id and c.became ->> 'customer_id' = new.survivor_id
    on conflict do nothing;
    perform point_back(new, 'access');
  end if;
  return null;
end $$;
-- Triggers fire by their names: after those of all subgraphs, which say what goes back.
create trigger zz_handovers_follow after insert or update of undone_at on access.customer_merges
  for each row execute function access.on_customer_merged();
