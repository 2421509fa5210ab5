-- A tree has one account manager, at its root, also when trees part and join: a tree that joins another comes under the other's
-- account manager, a part that leaves keeps the one it had.
create function organization.on_places_moved() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
declare
  actor text := coalesce(nullif(current_setting('panorama.actor', true), ''), 'system');
  correlation text := coalesce(nullif(current_setting('panorama.correlation', true), ''), 'move');
begin
  with joined as (
    select b.customer_id, c.root_id from before b join changed c using (customer_id) where b.root_id = b.customer_id and c.root_id <> c.customer_id
  ), ended as (
    update assignments a set ended_at = now() from joined j where a.customer_id = j.customer_id and a.ended_at is null
    returning a.id, a.customer_id, a.employee_id, j.root_id
  ), told as (
    insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
    select 'AccountManagerChanged', id, customer_id, jsonb_build_object('from', employee_id, 'to', null, 'reason', 'JOINED_TREE'), actor, correlation from ended
  ), begun as (   -- a tree without an account manager gets the one that comes
    insert into assignments (id, customer_id, employee_id, reason)
    select distinct on (e.root_id) access.new_id('asg'), e.root_id, e.employee_id, '下属集团并入 / another tree joined'
    from ended e where not exists (select from assignments x where x.customer_id = e.root_id and x.ended_at is null)
    order by e.root_id, e.id
    returning id, customer_id, employee_id
  )
  insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
  select 'AccountManagerChanged', id, customer_id, jsonb_build_object('from', null, 'to', employee_id, 'reason', 'TREE_JOINED'), actor, correlation from begun;

  with parted as (
    select c.customer_id, b.root_id as old_root from before b join changed c using (customer_id) where b.root_id <> b.customer_id and c.root_id = c.customer_id
  ), begun as (
    insert into assignments (id, customer_id, employee_id, reason)
    select access.new_id('asg'), p.customer_id, a.employee_id, '自原集团独立 / parted from its former group'
    from parted p
    join lateral (
      select employee_id from assignments a where a.customer_id = p.old_root order by a.ended_at desc nulls first, a.started_at desc limit 1) a on true
    where not exists (select from assignments x where x.customer_id = p.customer_id and x.ended_at is null)
    returning id, customer_id, employee_id
  )
  insert into outbox (type, entity_id, customer_id, data, actor, correlation_id)
  select 'AccountManagerChanged', id, customer_id, jsonb_build_object('from', null, 'to', employee_id, 'reason', 'LEFT_TREE'), actor, correlation from begun;
  return null;
end $$;
create trigger organization_follow after update on access.places
  referencing old table as before new table as changed for each statement execute function organization.on_places_moved();
