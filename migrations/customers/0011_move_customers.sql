-- A customer may move in its enterprise tree, or leave one, and its branches move with it: places, keys and history follow in the
-- transaction of the move.

alter table customers.customers
  add column parent_since date not null default (now() at time zone 'Asia/Shanghai')::date,
  add column successor_id text constraint customers_successor_id_fkey references customers.customers;
comment on column customers.customers.parent_since is 'since when it stands where it stands';
comment on column customers.customers.successor_id is 'whom it was merged into in reality; null: nobody';
update customers.customers set parent_since = (created_at at time zone 'Asia/Shanghai')::date;

insert into access.tree_history (customer_id, root_id, path, valid_from)
select p.customer_id, p.root_id, p.path, least(c.parent_since, (c.created_at at time zone 'Asia/Shanghai')::date)
from access.places p join customers.customers c on c.id = p.customer_id;

create or replace function customers.on_inserted() returns trigger
language plpgsql security definer set search_path = customers, access, pg_temp as $$
begin
  perform lock_trees(array(select parent_id from changed where parent_id is not null));
  insert into places (customer_id, root_id, path, unit_id, status, classes, tier, sla_level)
  with recursive tree (id, path) as (   -- parents are placed already, or come with their branches
    select c.id, coalesce(p.path, '{}') || c.id from changed c left join places p on p.customer_id = c.parent_id
    where c.parent_id is null or p.customer_id is not null
    union all
    select c.id, t.path || c.id from tree t join changed c on c.parent_id = t.id
  )
  select c.id, t.path[1], t.path, c.unit_id, c.status, c.classes, c.tier, c.sla_level from tree t join changed c using (id);
  insert into tree_history (customer_id, root_id, path, valid_from)
  select p.customer_id, p.root_id, p.path, least(c.parent_since, (c.created_at at time zone 'Asia/Shanghai')::date)
  from changed c join places p on p.customer_id = c.id;
  return null;
end $$;

-- Moves the trees below these customers to where their parents stand now. Both trees are locked first, and what is read after that
-- includes whatever was committed while waiting.
create function customers.replace_trees(ids text[]) returns void
language plpgsql security definer set search_path = customers, access, pg_temp as $$
declare moved text[];
begin
  perform lock_trees(ids || array(select parent_id from customers where id = any (ids) and parent_id is not null));
  if exists (select from customers c join places p on p.customer_id = c.parent_id where c.id = any (ids) and c.id = any (p.path)) then
    raise exception 'a customer cannot stand below itself'
      using errcode = 'check_violation', constraint = 'customers_parent_id_check', table = 'customers', schema = 'customers';
  end if;
  moved := array(select customer_id from places where path && ids);
  if exists (
    select from tree_history h join places p on p.customer_id = h.customer_id join customers m on m.id = any (ids) and m.id = any (p.path)
    where h.customer_id = any (moved) and h.valid_to = 'infinity' and h.valid_from > m.parent_since
  ) then
    raise exception 'a part of this tree has moved since that day'
      using errcode = 'check_violation', constraint = 'customers_effective_on_check', table = 'customers', schema = 'customers';
  end if;
  with recursive tree (id, path) as (
    select c.id, coalesce(p.path, '{}') || c.id
    from customers c left join places p on p.customer_id = c.parent_id where c.id = any (ids)
    union all
    select c.id, t.path || c.id from tree t join customers c on c.parent_id = t.id and c.id <> all (ids)
  )
  update places p set path = t.path, root_id = t.path[1] from tree t where p.customer_id = t.id;
  update tree_history h set valid_to = m.since
  from (select p.customer_id, max(c.parent_since) as since from places p join customers c on c.id = any (p.path) and c.id = any (ids) where p.customer_id = any (moved) group by 1) m
  where h.customer_id = m.customer_id and h.valid_to = 'infinity' and h.valid_from < m.since;
  insert into tree_history (customer_id, root_id, path, valid_from)
  select p.customer_id, p.root_id, p.path, max(c.parent_since)
  from places p join customers c on c.id = any (p.path) and c.id = any (ids) where p.customer_id = any (moved) group by p.customer_id
  on conflict (customer_id, valid_from) do update set root_id = excluded.root_id, path = excluded.path, valid_to = 'infinity';
end $$;

create or replace function customers.on_updated() returns trigger
language plpgsql security definer set search_path = customers, access, pg_temp as $$
declare ids text[] := array(select c.id from changed c join before b using (id) where c.parent_id is distinct from b.parent_id);
begin
  if ids <> '{}' then perform replace_trees(ids); end if;
  update places p
  set unit_id = c.unit_id, status = c.status, classes = c.classes, tier = c.tier, sla_level = c.sla_level
  from changed c join before b using (id)
  where p.customer_id = c.id
    and (c.unit_id, c.status, c.classes, c.tier, c.sla_level) is distinct from (b.unit_id, b.status, b.classes, b.tier, b.sla_level);
  return null;
end $$;
revoke execute on function customers.replace_trees from public, panorama_customers;

insert into organization.permissions (code, name_zh, name_en) values
  ('customer.restructure', '调整客户机构树', 'Move customers within and between enterprise trees');

-- For a move: locks its trees before anything of them is read.
create function customers.lock_trees(ids text[]) returns void
language sql security definer set search_path = access, pg_temp as $$ select access.lock_trees(ids) $$;
