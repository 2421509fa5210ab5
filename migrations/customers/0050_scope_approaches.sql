-- The industry of a customer stands with its place, and a partner says of which industry and region the enterprise is that it asks for:
-- only what it says itself is compared with its agreement, so that the answer tells nothing of a customer.

create or replace function customers.on_inserted() returns trigger
language plpgsql security definer set search_path = customers, access, pg_temp as $$
begin
  perform lock_trees(array(select parent_id from changed where parent_id is not null));
  insert into places (customer_id, root_id, path, unit_id, status, classes, tier, sla_level, industry)
  with recursive tree (id, path) as (   -- parents are placed already, or come with their branches
    select c.id, coalesce(p.path, '{}') || c.id from changed c left join places p on p.customer_id = c.parent_id
    where c.parent_id is null or p.customer_id is not null
    union all
    select c.id, t.path || c.id from tree t join changed c on c.parent_id = t.id
  )
  select c.id, t.path[1], t.path, c.unit_id, c.status, c.classes, c.tier, c.sla_level, c.industry from tree t join changed c using (id);
  insert into tree_history (customer_id, root_id, path, valid_from)
  select p.customer_id, p.root_id, p.path, least(c.parent_since, (c.created_at at time zone 'Asia/Shanghai')::date)
  from changed c join places p on p.customer_id = c.id;
  return null;
end $$;

create or replace function customers.on_updated() returns trigger
language plpgsql security definer set search_path = customers, access, pg_temp as $$
declare ids text[] := array(select c.id from changed c join before b using (id) where c.parent_id is distinct from b.parent_id);
begin
  if ids <> '{}' then perform replace_trees(ids); end if;
  update places p
  set unit_id = c.unit_id, status = c.status, classes = c.classes, tier = c.tier, sla_level = c.sla_level, industry = c.industry
  from changed c join before b using (id)
  where p.customer_id = c.id
    and (c.unit_id, c.status, c.classes, c.tier, c.sla_level, c.industry) is distinct from (b.unit_id, b.status, b.classes, b.tier, b.sla_level, b.industry);
  return null;
end $$;
update access.places p set industry = c.industry from customers.customers c where c.id = p.customer_id;
alter table access.places alter column industry set not null;

alter table customers.approaches
  add column industry    text,
  add column region_code text constraint approaches_region_code_check check (region_code ~ '^\d{6}$');
alter table customers.approach_claims
  add column industry    text,
  add column region_code text constraint approach_claims_region_code_check check (region_code ~ '^\d{6}$');
