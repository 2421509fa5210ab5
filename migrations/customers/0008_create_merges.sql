-- For how many days a merge can be undone.
create table customers.merge_windows (
  valid_from date primary key,
  days       integer not null constraint merge_windows_days_check check (days between 1 and 365)
);
insert into customers.merge_windows values ('2001-01-01', 30);

create table customers.merges (
  id             text primary key,
  survivor_id    text not null,
  merged_id      text not null,
  merged_code    text not null,
  merged_name    text not null,
  reason         text not null constraint merges_reason_check check (length(trim(reason)) between 4 and 500),
  rules          jsonb not null,         -- rule by field, as chosen
  was            jsonb not null,         -- fields of the survivor that the merge changed, as they were
  became         jsonb not null,         -- and as the merge left them
  alias_ids      text[] not null,        -- what it added
  identifier_ids text[] not null,
  merged_by      text not null,
  merged_at      timestamptz not null default now(),
  undo_until     timestamptz not null,
  undone_by      text,
  undone_at      timestamptz,
  undo_reason    text constraint merges_undo_reason_check check (length(trim(undo_reason)) between 4 and 500),
  constraint merges_undone_at_check check ((undone_at is null) = (undo_reason is null))
);
create index merges_survivor_id_idx on customers.merges (survivor_id, id);
create index merges_merged_id_idx on customers.merges (merged_id) where undone_at is null;
comment on table customers.merges is 'derived: a record of what was done, not a part of the file';

-- Who an old id stands for today, over any number of merges.
create function customers.survivor_of(old_id text) returns text
language sql stable as $$
  with recursive line (id, step) as (
    select survivor_id, 1 from customers.merges where merged_id = old_id and undone_at is null
    union all
    select m.survivor_id, l.step + 1 from line l join customers.merges m on m.merged_id = l.id and m.undone_at is null
  )
  select id from line order by step desc limit 1
$$;

-- Rows of other files that name the merged one, and rows of `access`, are noted here; the rest finds itself.
create function customers.note(merge access.customer_merges, subgraph text, table_name text, key jsonb, was jsonb, became jsonb) returns void
language sql as $$
  insert into access.customer_merge_changes (merge_id, subgraph, table_name, key, was, became) values (merge.id, subgraph, table_name, key, was, became)
$$;
revoke execute on function customers.note from public, panorama_customers;

-- What the history of the trees says once the merged customer stands for the survivor: the same file under two ids was one customer all along.
create function customers.history_after(merge access.customer_merges) returns setof access.tree_history
language sql stable security definer set search_path = customers, access, pg_temp as $$
  select h.customer_id, (s.path || h.path)[1], s.path || h.path, h.valid_from, h.valid_to
  from customer_merge_changes c, jsonb_populate_record(null::tree_history, c.was) old,
    lateral (select old.customer_id, old.valid_from, old.valid_to,
      case when merge.merged_id = any (old.path) then old.path[array_position(old.path, merge.merged_id) + 1:] else old.path end as path) h,
    lateral (select case when merge.merged_id = any (old.path) then (select p.path from places p where p.customer_id = merge.survivor_id) else '{}' end as path) s
  where c.merge_id = merge.id and c.subgraph = 'access' and c.table_name = 'tree_history' and old.customer_id <> merge.merged_id
$$;

-- Sets the superior of branches without a mark in the history of the trees, which is written by whoever calls this.
create function customers.adopt(merge access.customer_merges, parent text) returns void
language plpgsql security definer set search_path = customers, access, pg_temp as $$
declare today date := (now() at time zone 'Asia/Shanghai')::date;
begin
  update customers c set parent_id = parent, parent_since = today
  from customer_merge_changes n where n.merge_id = merge.id and n.subgraph = 'customers' and n.table_name = 'branches' and c.id = n.key ->> 'id';
  update customers c set parent_since = (n.was ->> 'parent_since')::date
  from customer_merge_changes n where n.merge_id = merge.id and n.subgraph = 'customers' and n.table_name = 'branches' and c.id = n.key ->> 'id';
end $$;
revoke execute on function customers.history_after, customers.adopt from public, panorama_customers;

create function customers.on_customer_merged() returns trigger
language plpgsql security definer set search_path = customers, access, pg_temp as $$
declare
  last_change bigint := (select coalesce(max(id), 0) from changes);
  moved text[];
begin
  if new.undone_at is null then
    perform remember(new, 'customers');
    perform note(new, 'customers', 'branches', jsonb_build_object('id', id), jsonb_build_object('parent_id', parent_id, 'parent_since', parent_since), jsonb_build_object('parent_id', new.survivor_id))
    from customers where parent_id = new.merged_id;
    perform note(new, 'customers', 'customers', jsonb_build_object('id', id), jsonb_build_object('successor_id', successor_id), jsonb_build_object('successor_id', new.survivor_id))
    from customers where successor_id = new.merged_id;
    moved := array(select distinct customer_id from tree_history where new.merged_id = any (path));
    perform note(new, 'access', 'tree_history', jsonb_build_object('customer_id', customer_id, 'valid_from', valid_from), to_jsonb(h), null)
    from tree_history h where customer_id = any (moved);
    perform adopt(new, new.survivor_id);
    update customers set successor_id = new.survivor_id where successor_id = new.merged_id;
    delete from tree_history where customer_id = any (moved);
    insert into tree_history select * from history_after(new);
    -- A customer has one main alias, and stands on one list at a time.
    update aliases m set is_main = false
    where m.customer_id = new.merged_id and m.is_main and exists (select from aliases s where s.customer_id = new.survivor_id and s.is_main);
    delete from credit_listings m
    where m.customer_id = new.merged_id and exists (
      select from credit_listings s where s.customer_id = new.survivor_id and daterange(s.starts_on, s.ends_on, '[]') && daterange(m.starts_on, m.ends_on, '[]'));
    perform repoint(new, 'customers');
    perform note(new, 'customers', 'duplicate_pairs', jsonb_build_object('id', id), to_jsonb(d), null)
    from duplicate_pairs d where new.merged_id in (customer_id, other_id);
    perform note(new, 'access', 'grants', jsonb_build_object('source_id', source_id, 'key', key), to_jsonb(g), null)
    from grants g where source = 'creator' and customer_id = new.merged_id;
    delete from grants where source = 'creator' and customer_id = new.merged_id;
    delete from places where customer_id = new.merged_id;
    delete from scope_keys where customer_id = new.merged_id;
    delete from customers where id = new.merged_id;
    perform settle(new, 'customers');
  else
    -- Branches that moved on since, and trees that were changed, stay where they are: then the two cannot part.
    if exists (
      select from customer_merge_changes n join customers c on c.id = n.key ->> 'id'
      where n.merge_id = new.id and n.subgraph = 'customers' and n.table_name = 'branches' and c.parent_id is distinct from new.survivor_id
    ) or exists (select from history_after(new) h where not exists (
      select from tree_history t where (t.customer_id, t.valid_from, t.valid_to, t.path) = (h.customer_id, h.valid_from, h.valid_to, h.path))) then
      insert into customer_merge_conflicts values (new.id, 'customers', 'branches', 'CHANGED');
      return null;
    end if;
    perform put_back(new, 'customers', 'customers.customers', 'customers');
    perform adopt(new, new.merged_id);
    delete from tree_history t using customer_merge_changes n
    where n.merge_id = new.id and n.subgraph = 'access' and n.table_name = 'tree_history' and t.customer_id = n.key ->> 'customer_id';
    perform put_back(new, 'access', 'access.tree_history', 'tree_history');
    perform put_back(new, 'access', 'access.grants', 'grants');
    perform put_back(new, 'customers', 'customers.duplicate_pairs', 'duplicate_pairs');
    perform point_back(new, 'customers');
    update customers set search_text = '' where id in (new.survivor_id, new.merged_id);
  end if;
  -- The merge is told as a merge; that a thousand rows changed hands is no history of theirs.
  delete from changes where id > last_change and xmin::text = (pg_current_xact_id()::text::numeric % 4294967296)::text;
  return null;
end $$;
create trigger customers_follow after insert or update of undone_at on access.customer_merges
  for each row execute function customers.on_customer_merged();

-- The only ways in: a row for a merge, its end, what it moves, and why it cannot end.
create function customers.begin_merge(id text, survivor_id text, merged_id text, actor_id text) returns void
language sql security definer set search_path = access, pg_temp as $$
  insert into access.customer_merges (id, survivor_id, merged_id, actor_id) values (id, survivor_id, merged_id, actor_id)
$$;

create function customers.end_merge(merge_id text) returns table (subgraph text, subject text, reason text)
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  update access.customer_merges set undone_at = now() where id = merge_id and undone_at is null;
  return query select distinct c.subgraph, c.table_name, c.reason from access.customer_merge_conflicts c where c.merge_id = end_merge.merge_id order by 1, 2, 3;
end $$;

create function customers.merge_moves(merge_id text) returns table (subgraph text, subject text, moved integer, dropped integer)
language sql stable security definer set search_path = access, pg_temp as $$
  select c.subgraph, c.table_name, count(c.became)::int, (count(*) - count(c.became))::int
  from access.customer_merge_changes c
  where c.merge_id = merge_moves.merge_id and c.subgraph <> 'access' and c.table_name <> 'duplicate_pairs'
    and not (c.subgraph = 'customers' and c.table_name = 'customers' and c.became is null)
  group by 1, 2 order by 1, 2
$$;

grant select on access.customer_merges to panorama_customers;
-- What was merged stays on record.
revoke delete on customers.merges from panorama_customers;
